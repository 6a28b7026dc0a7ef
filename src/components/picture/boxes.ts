import { escapeHtml } from '../../learn/inline-text.ts';
import type { PaneTexts } from '../../texts/en-panes.ts';
import { paneTexts } from '../../texts/panes.ts';
import type {
  PictureContainer,
  PictureImage,
  PictureLayer,
  PictureModel,
  PictureNetwork,
  PictureNode,
  PictureRegistry,
  PictureVolume,
} from './model.ts';
import { changesText, counted, sharedText } from './walk.ts';

/** Paths of a writable layer that are listed in its box; the rest is counted there and listed in the title and the text twin. */
const mostPaths = 4;

/**
 * The picture as boxes, each a button that opens its details. A shared layer is one box under everything that stands on it; below the images
 * lie volumes and networks, above them the registry that they came from.
 */
export function boxes(model: PictureModel, lit: ReadonlySet<string>): string {
  const texts = paneTexts().drawn;
  const trees = model.roots.map((node) => tree(node, lit));
  const bare = model.bare.map((image) => imageBox(image, lit));
  const orphans = model.orphans.map((container) => containerBox(container, lit));
  const lost =
    orphans.length > 0 ? `<div class="column"><p class="gone">${texts.imageRemoved}</p>${orphans.join('')}</div>` : '';
  const forest =
    trees.length + bare.length + orphans.length === 0
      ? `<p class="empty">${texts.noImage}</p>`
      : `<div class="forest">${[...trees, ...bare].join('')}${lost}</div>`;
  const pulled =
    model.registry.length > 0
      ? `<p class="registry"><span class="kind">${texts.pulledFrom}</span> ${model.registry.map((name) => `<code>${escapeHtml(name)}</code>`).join(' ')}</p>`
      : '';
  const chips = [
    ...model.volumes.map((volume) => volumeBox(volume, lit)),
    ...model.networks.map((network) => networkBox(network, lit)),
  ];
  const own = model.registries.map((registry) => registryBox(registry, lit));
  const registries = own.length > 0 ? `<div class="beside">${own.join('')}</div>` : '';
  return `${pulled}${registries}${forest}${chips.length > 0 ? `<div class="beside">${chips.join('')}</div>` : ''}`;
}

function tree({ layer, images, above }: PictureNode, lit: ReadonlySet<string>): string {
  const on = [...images.map((image) => imageBox(image, lit)), ...above.map((node) => tree(node, lit))];
  return `<div class="tree"><div class="on">${on.join('')}</div>${layerBox(layer, lit)}</div>`;
}

function layerBox({ key, digest, size, madeBy, images }: PictureLayer, lit: ReadonlySet<string>): string {
  const shared = images > 1 ? `<span class="shared">${sharedText(images)}</span>` : '';
  return button(
    key,
    `layer${light(key, lit)}`,
    `<span class="kind">${kindOf('layer')}</span> <code>${digest}</code> <span class="size">${size}</span>${shared}<span class="made">${escapeHtml(madeBy)}</span>`,
    madeBy,
  );
}

function imageBox({ key, id, name, otherNames, size, containers }: PictureImage, lit: ReadonlySet<string>): string {
  const others = otherNames.map((other) => `<span class="name">${escapeHtml(other)}</span>`).join(' ');
  const standing = containers.map((container) => containerBox(container, lit)).join('');
  const box = button(
    key,
    `image${light(key, lit)}`,
    `<span class="kind">${kindOf('image')}</span> <strong class="name">${escapeHtml(name)}</strong> ${others} <code>${id}</code> <span class="size">${size}</span>`,
  );
  return `<div class="column"><div class="containers">${standing}</div>${box}</div>`;
}

function containerBox(container: PictureContainer, lit: ReadonlySet<string>): string {
  const { key, id, name, state, stateText, command, changes, ports } = container;
  const items = changes.map(({ sign, path }, index) => {
    const hidden = index >= mostPaths ? ' more' : '';
    return `<span class="change${hidden}"><code>${sign} ${escapeHtml(path)}</code></span>`;
  });
  const rest = changes.length - mostPaths;
  const more = rest > 0 ? `<span class="change rest">${paneTexts().drawn.more(rest)}</span>` : '';
  const open = ports.map((port) => `<code class="port">${escapeHtml(port)}</code>`).join(' ');
  return button(
    key,
    `container${light(key, lit)}`,
    `<span class="process"><span class="kind">${kindOf('container')}</span> <strong class="name">${escapeHtml(name)}</strong> <span class="state"><span class="mark"></span>${escapeHtml(stateText)}</span> <code class="id">${id}</code> <code class="command">${escapeHtml(command)}</code>${open}</span><span class="writable"><span class="kind">${paneTexts().drawn.writable}</span> <span class="count">${changesText(changes.length)}</span>${items.join('')}${more}</span>`,
    command,
    ` data-state="${state}"`,
  );
}

function volumeBox({ key, name, files, users }: PictureVolume, lit: ReadonlySet<string>): string {
  const by = users.length > 0 ? users.map(escapeHtml).join(', ') : paneTexts().drawn.unused;
  return button(
    key,
    `volume${light(key, lit)}`,
    `<span class="kind">${kindOf('volume')}</span> <strong class="name">${escapeHtml(name)}</strong> <span class="size">${counted(files, 'file')}</span><span class="made">${by}</span>`,
  );
}

function networkBox({ key, name, subnet, members }: PictureNetwork, lit: ReadonlySet<string>): string {
  const on = members.length > 0 ? members.map(escapeHtml).join(', ') : paneTexts().drawn.nobodyOnIt;
  return button(
    key,
    `network${light(key, lit)}`,
    `<span class="kind">${kindOf('network')}</span> <strong class="name">${escapeHtml(name)}</strong> <code>${subnet}</code><span class="made">${on}</span>`,
  );
}

function registryBox({ key, name, address, tags }: PictureRegistry, lit: ReadonlySet<string>): string {
  const held = tags.map((tag) => `<code>${escapeHtml(tag)}</code>`).join(' ') || paneTexts().drawn.notPushed;
  return button(
    key,
    `registry${light(key, lit)}`,
    `<span class="kind">${kindOf('registry')}</span> <strong class="name">${escapeHtml(name)}</strong> <code>${address}</code><span class="made">${held}</span>`,
  );
}

/** `layer` in the page's language. */
export function kindOf(kind: keyof PaneTexts['nouns']): string {
  return paneTexts().nouns[kind][0];
}

function button(key: string, kind: string, content: string, title = '', more = ''): string {
  const tip = title ? ` title="${escapeHtml(title)}"` : '';
  return `<button type="button" tabindex="-1" class="${kind}" data-key="${escapeHtml(key)}"${tip}${more}>${content}</button>`;
}

function light(key: string, lit: ReadonlySet<string>): string {
  return lit.has(key) ? ' lit' : '';
}
