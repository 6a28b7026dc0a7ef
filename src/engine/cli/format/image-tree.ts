import type { ImageManifest, ImageSummary } from '../../api/image.ts';
import { shortId } from '../../base/digest.ts';
import { humanSize } from '../../base/units.ts';
import { displayWidth } from './tabwriter.ts';

/** What `docker images` shows of an image or of one of its platforms. */
interface Details {
  readonly id: string;
  readonly disk: string;
  readonly content: string;
  readonly inUse: boolean;
}

interface TopImage {
  readonly names: readonly string[];
  readonly details: Details;
  readonly children: readonly { readonly platform: string; readonly available: boolean; readonly details: Details }[];
}

/** Where the table goes: with colours and a legend on a terminal, `columns` wide; 0 is no limit. */
export interface TreeTarget {
  readonly fancy: boolean;
  readonly columns: number;
}

const GAP = '   ';
const UNTAGGED = '<untagged>';
const BLUE = '\x1b[34m\x1b[1m';
const PLAIN = '\x1b[39m';
const TITLE = '\x1b[39m\x1b[1m';
const FAINT = '\x1b[39m\x1b[2m';
const LEGEND = '\x1b[1m\x1b[106m\x1b[30mi\x1b[0m\x1b[0m \x1b[96mInfo → \x1b[0m\x1b[0m';
const CHIP = '\x1b[38;5;0m\x1b[48;5;14m U \x1b[0m';

/** The table of `docker images`; with `expanded`, `--tree`'s platforms below each image (docker/cli cli/command/image/tree.go). */
export function imageTree(images: readonly ImageSummary[], expanded: boolean, target: TreeTarget): string {
  const rows = topImages(images, expanded);
  const spacing = expanded && rows.some((row) => row.children.length > 0);
  const paint = (color: string, value: string): string =>
    target.fancy && color !== '' ? `${color}${value}\x1b[0m` : value;
  const anyUsed = rows.some((row) => row.details.inUse || row.children.some((child) => child.details.inUse));
  const chipWidth = target.fancy ? 3 : 1;
  const chip = (used: boolean): string => (anyUsed ? (used ? (target.fancy ? CHIP : 'U') : ' '.repeat(chipWidth)) : '');

  const widest = Math.max(
    'Image'.length,
    ...rows.flatMap((row) => [
      ...(row.names.length === 0 ? [UNTAGGED] : row.names).map((name) => name.length),
      // Docker counts the bytes of the branch, seven, not its three columns.
      ...row.children.map((child) => child.platform.length + 7),
    ]),
  );
  const columns: {
    title: string;
    width: number;
    right: boolean;
    color: string | undefined;
    value: (details: Details) => string;
  }[] = [
    { title: 'ID', width: 12, right: false, color: undefined, value: (details) => shortId(details.id) },
    { title: 'DISK USAGE', width: 10, right: true, color: undefined, value: (details) => details.disk },
    { title: 'CONTENT SIZE', width: 12, right: true, color: undefined, value: (details) => details.content },
    { title: 'EXTRA', width: 5, right: false, color: '', value: (details) => chip(details.inUse) },
  ];
  let nameWidth = widest;
  if (target.columns > 0) {
    // Columns that would leave less than twelve for the name are dropped.
    let room = target.columns;
    let shown = 0;
    for (const column of columns) {
      if (room - column.width - GAP.length < 12) break;
      room -= column.width + GAP.length;
      shown++;
    }
    columns.length = shown;
    nameWidth = Math.min(room, widest);
  }

  const pad = (color: string, value: string, width: number, right = false): string => {
    const fill = ' '.repeat(Math.max(0, width - displayWidth(value.replace(/\x1b[^m]*m/g, ''))));
    return right ? fill + paint(color, value) : paint(color, value) + fill;
  };
  const cells = (details: Details, color: string): string =>
    columns
      .map((column) => GAP + pad(column.color ?? color, column.value(details), column.width, column.right))
      .join('');

  let out = target.fancy || target.columns > 0 ? `${legend(target)}\n` : '';
  out += [
    pad(TITLE, 'IMAGE', nameWidth),
    ...columns.map((column) => pad(TITLE, column.title, column.width, column.right)),
  ].join(GAP);
  out += '\n';
  for (const row of rows) {
    if (row.names.length === 0) out += pad(FAINT, UNTAGGED, nameWidth);
    for (const [i, name] of row.names.entries()) {
      const last = i === row.names.length - 1;
      const long = name.length > nameWidth;
      out += pad(BLUE, name, nameWidth);
      if (!last || long) out += '\n';
      if (long && last) out += ' '.repeat(nameWidth);
    }
    out += cells(row.details, PLAIN);
    if (row.children.length > 0 || spacing) out += '\n';
    for (const [i, child] of row.children.entries()) {
      const color = child.available ? PLAIN : '\x1b[39m\x1b[2m';
      out += `${pad(color, `${i < row.children.length - 1 ? '├' : '└'}─ ${child.platform}`, nameWidth)}${cells(child.details, color)}\n`;
    }
    out += '\n';
  }
  return out;
}

function legend(target: TreeTarget): string {
  const shown = target.fancy ? `${LEGEND} ${CHIP} In Use` : ' Info ->  U In Use';
  return ' '.repeat(Math.max(0, target.columns - displayWidth(shown.replace(/\x1b[^m]*m/g, '')))) + shown;
}

function topImages(images: readonly ImageSummary[], expanded: boolean): readonly TopImage[] {
  const rows = images.flatMap((image): readonly TopImage[] => {
    const manifests = image.manifests.filter((each) => each.kind === 'image');
    const details: Details = {
      id: image.id,
      disk: humanSize(image.size, 3),
      content: humanSize(
        image.manifests.reduce((sum, each) => sum + each.contentSize, 0),
        3,
      ),
      inUse: image.containers > 0 || manifests.some((each) => each.containers.length > 0),
    };
    const names = image.repoTags.toSorted();
    if (!expanded)
      return (names.length === 0 ? [[]] : names.map((name) => [name])).map((each) => ({
        names: each,
        details,
        children: [],
      }));
    return [{ names, details, children: manifests.map(child) }];
  });
  return rows.toSorted((a, b) => {
    const [x, y] = [a.names[0] ?? '', b.names[0] ?? ''];
    if ((x === '') !== (y === '')) return y === '' ? -1 : 1;
    return x < y ? -1 : x > y ? 1 : 0;
  });
}

function child(manifest: ImageManifest): TopImage['children'][number] {
  return {
    platform: manifest.platform,
    available: manifest.available,
    details: {
      id: manifest.digest,
      disk: humanSize(manifest.totalSize, 3),
      content: humanSize(manifest.contentSize, 3),
      inUse: manifest.containers.length > 0,
    },
  };
}
