import type { ImageDifference, PathStory, Waste } from '../../engine/index.ts';
import { escapeHtml } from '../../learn/inline-text.ts';
import { paneTexts } from '../../texts/panes.ts';
import { kindOf } from './boxes.ts';
import { humanSize, type PictureModel } from './model.ts';
import { changesText, counted, partOf, partsOf, sharedText } from './walk.ts';

const mostFiles = 12;

/** What is known of one box, with what can be done about it. Empty when the box is gone. */
export function detailsOf(model: PictureModel, key: string): string {
  const texts = paneTexts().drawn;
  const part = partOf(model, key);
  switch (part?.kind) {
    case 'image': {
      const { id, name, otherNames, size, layers, containers, pulledFrom } = part.image;
      const others = partsOf(model).images.filter((image) => image.key !== key);
      const compare =
        others.length > 0
          ? `<label>${texts.compareWith} <select data-part="other"><option value="">…</option>${others.map((other) => `<option value="${other.id}">${escapeHtml(other.name)}${other.name === '<none>' ? ` ${other.id}` : ''}</option>`).join('')}</select></label>`
          : '';
      return (
        frame(`${kindOf('image')} ${name}`, [
          [texts.id, id],
          ...(otherNames.length > 0 ? [[texts.also, otherNames.join(', ')] as const] : []),
          [texts.size, size],
          [texts.layers, String(layers)],
          [texts.containers, containers.map((container) => container.name).join(', ') || texts.none],
          [texts.from, pulledFrom.join(', ') || texts.madeHere],
        ]) +
        `<div class="do"><button type="button" data-look="image" data-id="${id}">${texts.look}</button><button type="button" data-waste="${id}">${texts.findWaste}</button><button type="button" data-save="${escapeHtml(name === '<none>' ? id : name)}">${texts.download}</button>${compare}</div>
<form class="path" data-image="${id}"><label>${texts.whence} <input name="path" placeholder="/etc/passwd" autocomplete="off" autocapitalize="off" spellcheck="false" /></label><button>${texts.tell}</button></form><div data-part="answer" role="status"></div>`
      );
    }
    case 'layer': {
      const { digest, size, madeBy, images, in: place } = part.layer;
      return (
        frame(`${kindOf('layer')} ${digest}`, [
          [texts.madeBy, madeBy],
          [texts.size, size],
          [texts.used, images > 1 ? sharedText(images) : texts.byOne],
        ]) +
        `<div class="do"><button type="button" data-look="layer" data-id="${place.image}" data-layer="${place.layer}">${texts.look}</button></div>`
      );
    }
    case 'container': {
      const { id, name, stateText, command, processes, ports, mounts, networks, size, changes } = part.container;
      return (
        frame(`${kindOf('container')} ${name}`, [
          [texts.id, id],
          [texts.state, stateText],
          [texts.commandLabel, command],
          [texts.processes, processes.join('\n') || texts.notRunning],
          [texts.portsLabel, ports.join(', ') || texts.nonePublished],
          [texts.networksLabel, networks.join(', ') || texts.none],
          [texts.mountsLabel, mounts.join('\n') || texts.none],
          [texts.writable, texts.onDisk(changesText(changes.length), size)],
        ]) + `<div class="do"><button type="button" data-look="container" data-id="${id}">${texts.look}</button></div>`
      );
    }
    case 'volume': {
      const { name, files, users } = part.volume;
      return frame(`${kindOf('volume')} ${name}`, [
        [texts.holds, counted(files, 'file')],
        [texts.usedByLabel, users.join(', ') || texts.noneUses],
      ]);
    }
    case 'network': {
      const { name, driver, subnet, members } = part.network;
      return frame(`${kindOf('network')} ${name}`, [
        [texts.driver, driver],
        [texts.addresses, subnet || texts.noneOwn],
        [texts.onIt, members.join('\n') || texts.nobody],
      ]);
    }
    case 'registry': {
      const { name, address, tags } = part.registry;
      return frame(`${kindOf('registry')} ${name}`, [
        [texts.address, address || texts.noPort],
        [texts.holds, tags.join('\n') || texts.nothingYet],
      ]);
    }
    default:
      return '';
  }
}

function frame(title: string, facts: readonly (readonly [string, string])[]): string {
  const rows = facts.map(([name, value]) => `<dt>${name}</dt><dd>${escapeHtml(value)}</dd>`);
  return `<div class="head"><h3>${escapeHtml(title.charAt(0).toUpperCase() + title.slice(1))}</h3><button type="button" data-close aria-label="${paneTexts().drawn.closeDetails}">✕</button></div><dl>${rows.join('')}</dl>`;
}

/** `madeBy` are the image's instructions, lowest layer first. */
export function storyText(path: string, { layers, seenFrom }: PathStory, madeBy: readonly string[]): string {
  const texts = paneTexts().drawn;
  if (layers.length === 0) return `<p>${texts.noLayerHas(`<code>${escapeHtml(path)}</code>`)}</p>`;
  const items = layers.map(({ layer, does, size }) => {
    const hidden = (does === 'adds' || does === 'changes') && layer !== seenFrom ? ` ${texts.copyHidden}` : '';
    const amount = does === 'adds' || does === 'changes' ? `, ${humanSize(size)}` : '';
    return `<li>${texts.layerDoes(layer + 1, does)}${amount} <code>${escapeHtml(shortened(madeBy[layer] ?? ''))}</code>${hidden}</li>`;
  });
  const end = seenFrom === undefined ? texts.notSeen : texts.seenFrom(seenFrom + 1);
  return `<ol class="story">${items.join('')}</ol><p>${end}</p>`;
}

/** What explorers of images call waste: bytes that lie in the layers and that no container sees. */
export function wasteText({ total, wasted, files }: Waste): string {
  const texts = paneTexts().drawn;
  const efficiency = total === 0 ? 100 : Math.round((1 - wasted / total) * 1000) / 10;
  if (wasted === 0) return `<p>${texts.noWaste(humanSize(total))}</p>`;
  const rows = files
    .slice(0, mostFiles)
    .map(
      ({ path, wasted: size, copies }) =>
        `<li><code>${escapeHtml(path)}</code> ${texts.inLayers(humanSize(size), counted(copies, 'layer'))}</li>`,
    );
  const more = files.length > mostFiles ? `<li>${texts.more(files.length - mostFiles)}</li>` : '';
  return `<p><strong>${texts.wasted(humanSize(wasted))}</strong> ${texts.ofTotal(humanSize(total), efficiency)}</p><ul class="story">${rows.join('')}${more}</ul>`;
}

export function differenceText(first: string, second: string, { shared, files }: ImageDifference): string {
  const texts = paneTexts().drawn;
  const begin = shared === 0 ? texts.shareNone : texts.share(counted(shared, 'layer'));
  if (files.length === 0) return `<p>${begin} ${texts.allSame}</p>`;
  const signs = { added: 'A', changed: 'C', removed: 'D' };
  const rows = files
    .slice(0, mostFiles * 3)
    .map(({ path, kind, size }) => `<li><code>${signs[kind]} ${escapeHtml(path)}</code> ${humanSize(size)}</li>`);
  const more = files.length > mostFiles * 3 ? `<li>${texts.more(files.length - mostFiles * 3)}</li>` : '';
  return `<p>${begin} ${texts.filesDiffer(escapeHtml(first), escapeHtml(second), counted(files.length, 'file'))}</p><ul class="story">${rows.join('')}${more}</ul>`;
}

/** An instruction is named, not read, here. */
function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 88)} …` : text;
}
