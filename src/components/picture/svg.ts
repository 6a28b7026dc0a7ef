import { escapeHtml } from '../../learn/inline-text.ts';
import { paneTexts } from '../../texts/panes.ts';
import { kindOf } from './boxes.ts';
import type { PictureContainer, PictureImage, PictureLayer, PictureModel, PictureNode } from './model.ts';
import { changesText, counted, sharedText, summaryOf } from './walk.ts';

/** Pixels of the drawing. A column holds one image with its containers. */
const column = 250;
const gap = 12;
const lineHeight = 17;
const padding = 8;
/** Paths of a writable layer that are drawn; the title has all of them. */
const mostPaths = 4;

type Kind = 'layer' | 'image' | 'container' | 'stopped' | 'volume' | 'network' | 'registry';

/** Ground and frame of each kind, light enough for paper. */
const colours: Readonly<Record<Kind, readonly [string, string]>> = {
  layer: ['#e4eaee', '#5d7685'],
  image: ['#d3e7f5', '#1f6f9f'],
  container: ['#fff3dc', '#b0711a'],
  stopped: ['#f3f0ea', '#8b8375'],
  volume: ['#e3f1e3', '#3d7d45'],
  network: ['#efe6f6', '#7a4d9c'],
  registry: ['#fbe5e3', '#a8483d'],
};

interface Block {
  readonly width: number;
  readonly height: number;
  /** The markup with its upper left corner at x and y. */
  draw(x: number, y: number): string;
}

/**
 * The picture as one drawing to keep, print or show: the same boxes from the same model. Each box has a title with all that it stands
 * for, since a line too long for its box is cut.
 */
export function svgOf(model: PictureModel): string {
  const forest = [
    ...model.roots.map(treeBlock),
    ...model.bare.map(standing),
    ...model.orphans.map((one) => box('stopped', containerLines(one), column)),
  ];
  const beside = [
    ...model.volumes.map(({ name, files, users }) =>
      box(
        'volume',
        [`${kindOf('volume')} ${name}`, counted(files, 'file'), users.join(', ') || paneTexts().drawn.unused],
        column,
      ),
    ),
    ...model.networks.map(({ name, subnet, members }) =>
      box(
        'network',
        [`${kindOf('network')} ${name}`, subnet, ...(members.length > 0 ? members : [paneTexts().drawn.nobodyOnIt])],
        column,
      ),
    ),
  ];
  const above = [
    ...model.registries.map(({ name, address, tags }) =>
      box(
        'registry',
        [`${kindOf('registry')} ${name}`, address, ...(tags.length > 0 ? tags : [paneTexts().drawn.notPushed])],
        column,
      ),
    ),
    ...(model.registry.length > 0 ? [box('registry', [paneTexts().drawn.pulledFrom, ...model.registry], column)] : []),
  ];
  const rows = [row(above), row(forest), row(beside)].filter(({ height }) => height > 0);
  const whole = pile(rows);
  const [width, height] = [Math.max(column, whole.width) + 2 * gap, whole.height + 2 * gap + 24];
  const summary = escapeHtml(summaryOf(model));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${summary}" font-family="ui-monospace, Menlo, Consolas, monospace" font-size="12">
<rect width="${width}" height="${height}" fill="#fff"/>
<text x="${gap}" y="${gap + 10}" fill="#1b262d" font-weight="600">${summary}</text>
${whole.draw(gap, gap + 24)}</svg>
`;
}

/** A layer with what stands on it. */
function treeBlock({ layer, images, above }: PictureNode): Block {
  const on = row([...images.map(standing), ...above.map(treeBlock)]);
  const foot = box('layer', layerLines(layer), Math.max(on.width, column));
  return pile([on, foot]);
}

/** An image with its containers on it. */
function standing(image: PictureImage): Block {
  const on = image.containers.map((one) =>
    box(one.state === 'running' ? 'container' : 'stopped', containerLines(one), column),
  );
  return pile([...on, box('image', imageLines(image), column)]);
}

function layerLines({ digest, size, madeBy, images }: PictureLayer): readonly string[] {
  return [`${kindOf('layer')} ${digest} ${size}${images > 1 ? `, ${sharedText(images)}` : ''}`, madeBy];
}

function imageLines({ id, name, otherNames, size }: PictureImage): readonly string[] {
  return [`${kindOf('image')} ${name}`, ...otherNames, `${id} ${size}`];
}

function containerLines({ id, name, stateText, command, ports, changes }: PictureContainer): readonly string[] {
  const paths = changes.map(({ sign, path }) => `${sign} ${path}`);
  return [
    `${kindOf('container')} ${name}`,
    `${stateText} ${id}`,
    command,
    ...ports,
    changesText(changes.length),
    ...paths,
  ];
}

/** The first line is the box's name; a container's last ones are paths, of which some are drawn. */
function box(kind: Kind, lines: readonly string[], width: number): Block {
  const full = lines.filter((line) => line !== '');
  const paths = full.filter((line) => /^[ACD] \//.test(line));
  const shown = full.filter((line) => !paths.includes(line) || paths.indexOf(line) < mostPaths);
  const [fill, stroke] = colours[kind];
  const height = shown.length * lineHeight + 2 * padding;
  return {
    width,
    height,
    draw(x, y) {
      const most = Math.floor((width - 2 * padding) / 7.3);
      const texts = shown.map((line, index) => {
        const cut = line.length > most ? `${line.slice(0, most - 1)}…` : line;
        const weight = index === 0 ? ' font-weight="600"' : '';
        return `<text x="${x + padding}" y="${y + padding + 12 + index * lineHeight}" fill="#1b262d"${weight}>${escapeHtml(cut)}</text>`;
      });
      return `<g><title>${escapeHtml(full.join('\n'))}</title><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="5" fill="${fill}" stroke="${stroke}"/>${texts.join('')}</g>\n`;
    },
  };
}

/** Side by side, standing on one line. */
function row(blocks: readonly Block[]): Block {
  const width = blocks.reduce((sum, block) => sum + block.width, 0) + gap * Math.max(0, blocks.length - 1);
  const height = Math.max(0, ...blocks.map((block) => block.height));
  return {
    width,
    height,
    draw(x, y) {
      let at = x;
      return blocks
        .map((block) => {
          const text = block.draw(at, y + height - block.height);
          at += block.width + gap;
          return text;
        })
        .join('');
    },
  };
}

/** One upon the other, the last one lowest. */
function pile(blocks: readonly Block[]): Block {
  const drawn = blocks.filter(({ height }) => height > 0);
  const height = drawn.reduce((sum, block) => sum + block.height, 0) + gap * Math.max(0, drawn.length - 1);
  return {
    width: Math.max(0, ...drawn.map((block) => block.width)),
    height,
    draw(x, y) {
      let at = y;
      return drawn
        .map((block) => {
          const text = block.draw(x, at);
          at += block.height + gap;
          return text;
        })
        .join('');
    },
  };
}
