import { escapeHtml } from '../../learn/inline-text.ts';
import type { PictureContainer, PictureImage, PictureModel, PictureNode } from './model.ts';
import { changesText, counted, sharedText, summaryOf } from './walk.ts';

/** The picture as headings and lists: the same facts, to be read or heard. */
export function twin(model: PictureModel): string {
  const images: string[] = [];
  const visit = (node: PictureNode, below: readonly PictureNode[]): void => {
    const stack = [...below, node];
    for (const image of node.images) images.push(imageText(image, stack));
    for (const next of node.above) visit(next, stack);
  };
  for (const root of model.roots) visit(root, []);
  for (const image of model.bare) images.push(imageText(image, []));
  const orphans =
    model.orphans.length > 0
      ? `<h3>Containers whose image was removed</h3><ul>${model.orphans.map(containerText).join('')}</ul>`
      : '';
  return `<p>${summaryOf(model)}</p>${images.join('')}${orphans}`;
}

function imageText(
  { id, name, otherNames, size, layers, containers }: PictureImage,
  stack: readonly PictureNode[],
): string {
  const names = otherNames.length > 0 ? `, also called ${otherNames.map(escapeHtml).join(', ')}` : '';
  const layerItems = stack.map(({ layer }) => {
    const shared = layer.images > 1 ? `, ${sharedText(layer.images)}` : '';
    return `<li>Layer ${layer.digest}, ${layer.size}${shared}: ${escapeHtml(layer.madeBy)}</li>`;
  });
  const list =
    containers.length > 0
      ? `<p>${counted(containers.length, 'container')} made from it:</p><ul>${containers.map(containerText).join('')}</ul>`
      : '<p>No container is made from it.</p>';
  return `<h3>Image ${escapeHtml(name)}</h3><p>Id ${id}, ${size}${names}. ${counted(layers, 'layer')}, bottom first:</p><ol>${layerItems.join('')}</ol>${list}`;
}

function containerText({ id, name, stateText, command, changes }: PictureContainer): string {
  const list =
    changes.length > 0
      ? `<ul>${changes.map(({ sign, path }) => `<li>${sign} ${escapeHtml(path)}</li>`).join('')}</ul>`
      : '';
  return `<li>Container ${escapeHtml(name)}, ${escapeHtml(stateText)}, id ${id}, command ${escapeHtml(command)}. Its writable layer: ${changesText(changes.length)}.${list}</li>`;
}
