import { escapeHtml } from '../../learn/inline-text.ts';
import type { PictureContainer, PictureImage, PictureLayer, PictureModel, PictureNode } from './model.ts';
import { changesText, sharedText } from './walk.ts';

/** Paths of a writable layer that are listed in its box; the rest is counted there and listed in the title and the text twin. */
const mostPaths = 4;

/** The picture as HTML boxes. A shared layer is one box under everything that stands on it. */
export function boxes(model: PictureModel, lit: ReadonlySet<string>): string {
  const trees = model.roots.map((node) => tree(node, lit));
  const bare = model.bare.map((image) => imageBox(image, lit));
  const orphans = model.orphans.map((container) => containerBox(container, lit));
  if (trees.length + bare.length + orphans.length === 0) {
    return '<p class="empty">No image yet. <code>docker pull busybox</code> brings the first.</p>';
  }
  const lost =
    orphans.length > 0 ? `<div class="column"><p class="gone">image removed</p>${orphans.join('')}</div>` : '';
  return `<div class="forest">${[...trees, ...bare].join('')}${lost}</div>`;
}

function tree({ layer, images, above }: PictureNode, lit: ReadonlySet<string>): string {
  const on = [...images.map((image) => imageBox(image, lit)), ...above.map((node) => tree(node, lit))];
  return `<div class="tree"><div class="on">${on.join('')}</div>${layerBox(layer, lit)}</div>`;
}

function layerBox({ key, digest, size, madeBy, images }: PictureLayer, lit: ReadonlySet<string>): string {
  const shared = images > 1 ? `<span class="shared">${sharedText(images)}</span>` : '';
  return `<div class="layer${light(key, lit)}" title="${escapeHtml(madeBy)}"><span class="kind">layer</span> <code>${digest}</code> <span class="size">${size}</span>${shared}<span class="made">${escapeHtml(madeBy)}</span></div>`;
}

function imageBox({ key, id, name, otherNames, size, containers }: PictureImage, lit: ReadonlySet<string>): string {
  const others = otherNames.map((other) => `<span class="name">${escapeHtml(other)}</span>`).join(' ');
  return `<div class="column"><div class="containers">${containers.map((container) => containerBox(container, lit)).join('')}</div><div class="image${light(key, lit)}"><span class="kind">image</span> <strong class="name">${escapeHtml(name)}</strong> ${others} <code>${id}</code> <span class="size">${size}</span></div></div>`;
}

function containerBox(container: PictureContainer, lit: ReadonlySet<string>): string {
  const { key, id, name, state, stateText, command, changes } = container;
  const items = changes.map(({ sign, path }, index) => {
    const hidden = index >= mostPaths ? ' class="more"' : '';
    return `<li${hidden}><code>${sign} ${escapeHtml(path)}</code></li>`;
  });
  const rest = changes.length - mostPaths;
  const more = rest > 0 ? `<li class="rest">and ${rest} more</li>` : '';
  return `<div class="container${light(key, lit)}" data-state="${state}"><div class="process"><span class="kind">container</span> <strong class="name">${escapeHtml(name)}</strong> <span class="state"><span class="mark"></span>${escapeHtml(stateText)}</span> <code class="id">${id}</code> <code class="command" title="${escapeHtml(command)}">${escapeHtml(command)}</code></div><div class="writable"><span class="kind">writable layer</span> <span class="count">${changesText(changes.length)}</span><ul>${items.join('')}${more}</ul></div></div>`;
}

function light(key: string, lit: ReadonlySet<string>): string {
  return lit.has(key) ? ' lit' : '';
}
