import { escapeHtml } from '../../learn/inline-text.ts';
import type { PaneTexts } from '../../texts/en-panes.ts';
import { paneTexts } from '../../texts/panes.ts';
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
  const texts = paneTexts().drawn;
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
    ...(model.orphans.length > 0 ? [{ text: texts.orphans, below: model.orphans.map(containerBranch) }] : []),
    ...model.volumes.map(({ key, name, files, users }) => ({
      key,
      text: `${title('volume')} ${name}, ${counted(files, 'file')}, ${users.length > 0 ? texts.usedBy(users.join(', ')) : texts.usedByNone}`,
    })),
    ...model.networks.map(({ key, name, driver, subnet, members }) => ({
      key,
      text: `${title('network')} ${name}, ${driver}${subnet ? `, ${subnet}` : ''}: ${members.length > 0 ? members.join(', ') : texts.nobodyOnIt}`,
    })),
    ...model.registries.map(({ key, name, address, tags }) => ({
      key,
      text: `${title('registry')} ${name}${address ? `, ${address}` : ''}: ${tags.length > 0 ? tags.join(', ') : texts.notPushed}`,
    })),
    ...(model.registry.length > 0
      ? [{ text: texts.pulled, below: model.registry.map((name) => ({ text: name })) }]
      : []),
  ];
  const tree =
    branches.length > 0
      ? `<ul role="tree" aria-label="${texts.machine}">${branches.map((one) => item(one, 1)).join('')}</ul>`
      : '';
  return `<p>${summaryOf(model)}</p>${tree}`;
}

/** `Layer`, at the head of a line. */
function title(noun: keyof PaneTexts['nouns']): string {
  const [one] = paneTexts().nouns[noun];
  return one[0]?.toUpperCase() + one.slice(1);
}

function item({ text, key, below = [] }: Branch, level: number): string {
  const isOpen = below.length > 0 ? ' aria-expanded="true"' : '';
  const inside = below.length > 0 ? `<ul role="group">${below.map((one) => item(one, level + 1)).join('')}</ul>` : '';
  const box = key === undefined ? '' : ` data-key="${escapeHtml(key)}"`;
  return `<li role="treeitem" tabindex="-1" aria-level="${level}"${isOpen}${box}><span class="text">${escapeHtml(text)}</span>${inside}</li>`;
}

function imageBranch(image: PictureImage, stack: readonly PictureNode[]): Branch {
  const { key, id, name, otherNames, size, layers, containers, pulledFrom } = image;
  const texts = paneTexts().drawn;
  const names = otherNames.length > 0 ? `, ${texts.alsoCalled(otherNames.join(', '))}` : '';
  const origin = pulledFrom.length > 0 ? `, ${texts.wasPulled}` : `, ${texts.madeHere}`;
  return {
    key,
    text: `${title('image')} ${name}, id ${id}, ${size}${names}${origin}`,
    below: [
      {
        text: `${counted(layers, 'layer')}, ${texts.bottomFirst}`,
        below: stack.map(({ layer }) => ({
          key: layer.key,
          text: `${title('layer')} ${layer.digest}, ${layer.size}${layer.images > 1 ? `, ${sharedText(layer.images)}` : ''}: ${layer.madeBy}`,
        })),
      },
      ...(containers.length > 0 ? containers.map(containerBranch) : [{ text: texts.noContainer }]),
    ],
  };
}

function containerBranch(container: PictureContainer): Branch {
  const { key, id, name, stateText, command, changes, ports, networks, mounts } = container;
  const texts = paneTexts().drawn;
  const parts = [
    `${title('container')} ${name}, ${stateText}, id ${id}, ${texts.command(command)}`,
    ...(ports.length > 0 ? [`${texts.ports} ${ports.join(', ')}`] : []),
    ...(networks.length > 0 ? [`${texts.networks} ${networks.join(', ')}`] : []),
    ...(mounts.length > 0 ? [`${texts.mounts} ${mounts.join(', ')}`] : []),
  ];
  return {
    key,
    text: parts.join('; '),
    below: [
      {
        text: `${texts.itsWritable}: ${changesText(changes.length)}`,
        below: changes.map(({ sign, path }) => ({ text: `${sign} ${path}` })),
      },
    ],
  };
}
