import type { ImageDifference, PathStory, Waste } from '../../engine/index.ts';
import { escapeHtml } from '../../learn/inline-text.ts';
import { humanSize, type PictureModel } from './model.ts';
import { changesText, counted, partOf, partsOf, sharedText } from './walk.ts';

const mostFiles = 12;

/** What is known of one box, with what can be done about it. Empty when the box is gone. */
export function detailsOf(model: PictureModel, key: string): string {
  const part = partOf(model, key);
  switch (part?.kind) {
    case 'image': {
      const { id, name, otherNames, size, layers, containers, pulledFrom } = part.image;
      const others = partsOf(model).images.filter((image) => image.key !== key);
      const compare =
        others.length > 0
          ? `<label>Compare with <select data-part="other"><option value="">…</option>${others.map((other) => `<option value="${other.id}">${escapeHtml(other.name)}${other.name === '<none>' ? ` ${other.id}` : ''}</option>`).join('')}</select></label>`
          : '';
      return (
        frame(`Image ${name}`, [
          ['Id', id],
          ...(otherNames.length > 0 ? [['Also called', otherNames.join(', ')] as const] : []),
          ['Size on disk', size],
          ['Layers', String(layers)],
          ['Containers', containers.map((container) => container.name).join(', ') || 'none'],
          ['From', pulledFrom.join(', ') || 'made on this machine'],
        ]) +
        `<div class="do"><button type="button" data-look="image" data-id="${id}">Look into its files</button><button type="button" data-waste="${id}">Find waste</button><button type="button" data-save="${escapeHtml(name === '<none>' ? id : name)}">Download as archive</button>${compare}</div>
<form class="path" data-image="${id}"><label>Where does a path come from? <input name="path" placeholder="/etc/passwd" autocomplete="off" autocapitalize="off" spellcheck="false" /></label><button>Tell</button></form><div data-part="answer" role="status"></div>`
      );
    }
    case 'layer': {
      const { digest, size, madeBy, images, in: place } = part.layer;
      return (
        frame(`Layer ${digest}`, [
          ['Made by', madeBy],
          ['Size on disk', size],
          ['Used', images > 1 ? sharedText(images) : 'by one image'],
        ]) +
        `<div class="do"><button type="button" data-look="layer" data-id="${place.image}" data-layer="${place.layer}">Look into its files</button></div>`
      );
    }
    case 'container': {
      const { id, name, stateText, command, processes, ports, mounts, networks, size, changes } = part.container;
      return (
        frame(`Container ${name}`, [
          ['Id', id],
          ['State', stateText],
          ['Command', command],
          ['Processes', processes.join('\n') || 'none: it does not run'],
          ['Ports', ports.join(', ') || 'none published'],
          ['Networks', networks.join(', ') || 'none'],
          ['Mounts', mounts.join('\n') || 'none'],
          ['Writable layer', `${changesText(changes.length)}, ${size} on disk`],
        ]) +
        `<div class="do"><button type="button" data-look="container" data-id="${id}">Look into its files</button></div>`
      );
    }
    case 'volume': {
      const { name, files, users } = part.volume;
      return frame(`Volume ${name}`, [
        ['Holds', counted(files, 'file')],
        ['Used by', users.join(', ') || 'no container'],
      ]);
    }
    case 'network': {
      const { name, driver, subnet, members } = part.network;
      return frame(`Network ${name}`, [
        ['Driver', driver],
        ['Addresses', subnet || 'none of its own'],
        ['On it', members.join('\n') || 'nobody'],
      ]);
    }
    case 'registry': {
      const { name, address, tags } = part.registry;
      return frame(`Registry ${name}`, [
        ['Address', address || 'no port is published'],
        ['Holds', tags.join('\n') || 'nothing yet'],
      ]);
    }
    default:
      return '';
  }
}

function frame(title: string, facts: readonly (readonly [string, string])[]): string {
  const rows = facts.map(([name, value]) => `<dt>${name}</dt><dd>${escapeHtml(value)}</dd>`);
  return `<div class="head"><h3>${escapeHtml(title)}</h3><button type="button" data-close aria-label="Close details">✕</button></div><dl>${rows.join('')}</dl>`;
}

/** `madeBy` are the image's instructions, lowest layer first. */
export function storyText(path: string, { layers, seenFrom }: PathStory, madeBy: readonly string[]): string {
  if (layers.length === 0) return `<p>No layer of this image has <code>${escapeHtml(path)}</code>.</p>`;
  const verbs = {
    adds: 'adds it',
    changes: 'replaces it',
    removes: 'removes it with a whiteout',
    hides: 'hides it: a folder above it was taken away',
  };
  const items = layers.map(({ layer, does, size }) => {
    const hidden =
      (does === 'adds' || does === 'changes') && layer !== seenFrom
        ? ' That copy is hidden, and still takes its room.'
        : '';
    const amount = does === 'adds' || does === 'changes' ? `, ${humanSize(size)}` : '';
    return `<li>Layer ${layer + 1} ${verbs[does]}${amount} <code>${escapeHtml(shortened(madeBy[layer] ?? ''))}</code>${hidden}</li>`;
  });
  const end =
    seenFrom === undefined ? 'A container does not see it.' : `A container sees the one of layer ${seenFrom + 1}.`;
  return `<ol class="story">${items.join('')}</ol><p>${end}</p>`;
}

/** What explorers of images call waste: bytes that lie in the layers and that no container sees. */
export function wasteText({ total, wasted, files }: Waste): string {
  const efficiency = total === 0 ? 100 : Math.round((1 - wasted / total) * 1000) / 10;
  if (wasted === 0) return `<p>Nothing is wasted: each of its ${humanSize(total)} can be seen by a container.</p>`;
  const rows = files
    .slice(0, mostFiles)
    .map(
      ({ path, wasted: size, copies }) =>
        `<li><code>${escapeHtml(path)}</code> ${humanSize(size)} in ${counted(copies, 'layer')}</li>`,
    );
  const more = files.length > mostFiles ? `<li>and ${files.length - mostFiles} more</li>` : '';
  return `<p><strong>${humanSize(wasted)} wasted</strong> of ${humanSize(total)}: ${efficiency} % of its files’ bytes are of use. Higher layers have replaced or removed these files; their bytes stay in the layers below.</p><ul class="story">${rows.join('')}${more}</ul>`;
}

export function differenceText(first: string, second: string, { shared, files }: ImageDifference): string {
  const begin = shared === 0 ? 'They share no layer.' : `They share ${counted(shared, 'layer')} from the bottom.`;
  if (files.length === 0) return `<p>${begin} Every file is the same.</p>`;
  const signs = { added: 'A', changed: 'C', removed: 'D' };
  const rows = files
    .slice(0, mostFiles * 3)
    .map(({ path, kind, size }) => `<li><code>${signs[kind]} ${escapeHtml(path)}</code> ${humanSize(size)}</li>`);
  const more = files.length > mostFiles * 3 ? `<li>and ${files.length - mostFiles * 3} more</li>` : '';
  return `<p>${begin} From ${escapeHtml(first)} to ${escapeHtml(second)}, ${counted(files.length, 'file')} differ:</p><ul class="story">${rows.join('')}${more}</ul>`;
}

/** An instruction is named, not read, here. */
function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 88)} …` : text;
}
