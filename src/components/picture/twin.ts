import { escapeHtml } from '../../learn/inline-text.ts';
import type { PictureContainer, PictureImage, PictureModel, PictureNode } from './model.ts';
import { changesText, counted, sharedText, summaryOf } from './walk.ts';

/** A branch of the text twin. `key` is the box that says the same. */
interface Branch {
  readonly text: string;
  readonly key?: string;
  readonly below?: readonly Branch[];
}

/** The picture as a tree of sentences with the same facts, to be read or heard: WAI-ARIA's tree pattern, all open at first. */
export function twin(model: PictureModel): string {
  const images: Branch[] = [];
  const visit = (node: PictureNode, below: readonly PictureNode[]): void => {
    const stack = [...below, node];
    for (const image of node.images) images.push(imageBranch(image, stack));
    for (const next of node.above) visit(next, stack);
  };
  for (const root of model.roots) visit(root, []);
  for (const image of model.bare) images.push(imageBranch(image, []));
  const branches: Branch[] = [
    ...images,
    ...(model.orphans.length > 0
      ? [{ text: 'Containers whose image was removed', below: model.orphans.map(containerBranch) }]
      : []),
    ...model.volumes.map(({ key, name, files, users }) => ({
      key,
      text: `Volume ${name}, ${counted(files, 'file')}, ${users.length > 0 ? `used by ${users.join(', ')}` : 'used by no container'}`,
    })),
    ...model.networks.map(({ key, name, driver, subnet, members }) => ({
      key,
      text: `Network ${name}, ${driver}${subnet ? `, ${subnet}` : ''}: ${members.length > 0 ? members.join(', ') : 'no container on it'}`,
    })),
    ...model.registries.map(({ key, name, address, tags }) => ({
      key,
      text: `Registry ${name}${address ? `, ${address}` : ''}: ${tags.length > 0 ? tags.join(', ') : 'nothing was pushed yet'}`,
    })),
    ...(model.registry.length > 0
      ? [{ text: 'Pulled from a registry', below: model.registry.map((name) => ({ text: name })) }]
      : []),
  ];
  const tree =
    branches.length > 0
      ? `<ul role="tree" aria-label="Machine">${branches.map((one) => item(one, 1)).join('')}</ul>`
      : '';
  return `<p>${summaryOf(model)}</p>${tree}`;
}

function item({ text, key, below = [] }: Branch, level: number): string {
  const isOpen = below.length > 0 ? ' aria-expanded="true"' : '';
  const inside = below.length > 0 ? `<ul role="group">${below.map((one) => item(one, level + 1)).join('')}</ul>` : '';
  const box = key === undefined ? '' : ` data-key="${escapeHtml(key)}"`;
  return `<li role="treeitem" tabindex="-1" aria-level="${level}"${isOpen}${box}><span class="text">${escapeHtml(text)}</span>${inside}</li>`;
}

function imageBranch(image: PictureImage, stack: readonly PictureNode[]): Branch {
  const { key, id, name, otherNames, size, layers, containers, pulledFrom } = image;
  const names = otherNames.length > 0 ? `, also called ${otherNames.join(', ')}` : '';
  const origin = pulledFrom.length > 0 ? ', pulled' : ', made here';
  return {
    key,
    text: `Image ${name}, id ${id}, ${size}${names}${origin}`,
    below: [
      {
        text: `${counted(layers, 'layer')}, bottom first`,
        below: stack.map(({ layer }) => ({
          key: layer.key,
          text: `Layer ${layer.digest}, ${layer.size}${layer.images > 1 ? `, ${sharedText(layer.images)}` : ''}: ${layer.madeBy}`,
        })),
      },
      ...(containers.length > 0 ? containers.map(containerBranch) : [{ text: 'No container is made from it' }]),
    ],
  };
}

function containerBranch(container: PictureContainer): Branch {
  const { key, id, name, stateText, command, changes, ports, networks, mounts } = container;
  const parts = [
    `Container ${name}, ${stateText}, id ${id}, command ${command}`,
    ...(ports.length > 0 ? [`ports ${ports.join(', ')}`] : []),
    ...(networks.length > 0 ? [`networks ${networks.join(', ')}`] : []),
    ...(mounts.length > 0 ? [`mounts ${mounts.join(', ')}`] : []),
  ];
  return {
    key,
    text: parts.join('; '),
    below: [
      {
        text: `Its writable layer: ${changesText(changes.length)}`,
        below: changes.map(({ sign, path }) => ({ text: `${sign} ${path}` })),
      },
    ],
  };
}
