import type { World, WorldContainer, WorldImage, WorldLayer } from '../../engine/index.ts';

/** A layer as the picture shows it, once for everything that stands on it. */
export interface PictureLayer {
  readonly key: string;
  /** First twelve digits of the diff id. */
  readonly digest: string;
  readonly size: string;
  /** The instruction that made it, without the shell around it. */
  readonly madeBy: string;
  /** How many images contain it. */
  readonly images: number;
}

export interface PictureImage {
  readonly key: string;
  readonly id: string;
  /** `busybox:latest`, or `<none>` when nothing names it. */
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly size: string;
  readonly layers: number;
  readonly containers: readonly PictureContainer[];
}

export interface PictureContainer {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly state: WorldContainer['state'];
  /** `running`, `exited (0)`. */
  readonly stateText: string;
  readonly command: string;
  /** What its writable layer holds, files before the directories that merely contain them. */
  readonly changes: readonly { readonly sign: 'A' | 'C' | 'D'; readonly path: string }[];
}

/** A layer, the images that end with it, and the layers that stand on it. */
export interface PictureNode {
  readonly layer: PictureLayer;
  readonly images: readonly PictureImage[];
  readonly above: readonly PictureNode[];
}

/** The machine as a picture: trees of shared layers with images at their tops and containers on their images. */
export interface PictureModel {
  readonly roots: readonly PictureNode[];
  /** Images without any layer. */
  readonly bare: readonly PictureImage[];
  /** Containers whose image is gone. */
  readonly orphans: readonly PictureContainer[];
}

interface Growing {
  readonly layer: WorldLayer;
  readonly key: string;
  readonly below: ReadonlyMap<string, Growing> | undefined;
  readonly above: Map<string, Growing>;
  readonly ends: PictureImage[];
  passes: number;
}

/** Draws the picture of a machine. Oldest images and containers come first, so that what is there keeps its place. */
export function pictureOf(world: World): PictureModel {
  const roots = new Map<string, Growing>();
  const bare: PictureImage[] = [];
  const images = [...world.images].sort((a, b) => a.created - b.created || a.id.localeCompare(b.id));
  const known = new Set(images.map(({ id }) => id));
  for (const image of images) {
    const shown = pictureImage(image, world.containers);
    let level = roots;
    let last: Growing | undefined;
    for (const layer of image.layers) {
      const key = `${last?.key ?? 'layer'}/${shortId(layer.diffId)}`;
      const found: Growing = level.get(layer.diffId) ?? {
        layer,
        key,
        below: level,
        above: new Map(),
        ends: [],
        passes: 0,
      };
      level.set(layer.diffId, found);
      found.passes += 1;
      last = found;
      level = found.above;
    }
    if (last) last.ends.push(shown);
    else bare.push(shown);
  }
  return {
    roots: [...roots.values()].map(grown),
    bare,
    orphans: inOrder(world.containers.filter(({ imageId }) => !known.has(imageId))).map(pictureContainer),
  };
}

function grown({ layer, key, passes, ends, above }: Growing): PictureNode {
  return {
    layer: {
      key,
      digest: shortId(layer.diffId),
      size: humanSize(layer.size),
      madeBy: instruction(layer.createdBy),
      images: passes,
    },
    images: ends,
    above: [...above.values()].map(grown),
  };
}

function pictureImage({ id, tags, size, layers }: WorldImage, containers: readonly WorldContainer[]): PictureImage {
  const [name = '<none>', ...otherNames] = tags;
  return {
    key: `image/${shortId(id)}`,
    id: shortId(id),
    name,
    otherNames,
    size: humanSize(size),
    layers: layers.length,
    containers: inOrder(containers.filter(({ imageId }) => imageId === id)).map(pictureContainer),
  };
}

function pictureContainer({ id, name, state, exitCode, command, changes }: WorldContainer): PictureContainer {
  const paths = changes.map(({ path }) => path);
  const carriesOthers = (path: string) => paths.some((other) => other.startsWith(`${path}/`));
  const weight = ({ type, path }: { readonly type: string; readonly path: string }) =>
    type === 'directory' && carriesOthers(path) ? 1 : 0;
  return {
    key: `container/${shortId(id)}`,
    id: shortId(id),
    name,
    state,
    stateText: state === 'exited' ? `exited (${exitCode})` : state,
    command: command.join(' '),
    changes: [...changes]
      .sort((a, b) => weight(a) - weight(b))
      .map(({ kind, path }) => ({ sign: kind === 'added' ? 'A' : kind === 'changed' ? 'C' : 'D', path }) as const),
  };
}

function inOrder(containers: readonly WorldContainer[]): readonly WorldContainer[] {
  return [...containers].sort((a, b) => a.created - b.created || a.id.localeCompare(b.id));
}

function shortId(id: string): string {
  return id.replace(/^sha256:/, '').slice(0, 12);
}

/** `ADD rootfs.tar.gz /` from a history line of either builder. */
export function instruction(createdBy: string): string {
  return createdBy
    .replace(/^\/bin\/sh -c #\(nop\)\s+/, '')
    .replace(/^\/bin\/sh -c /, 'RUN ')
    .replace(/\s*# buildkit$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Decimal units, as Docker counts: `4.28 MB`. */
export function humanSize(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${unit === 0 ? value : Number(value.toPrecision(3))} ${units[unit]}`;
}
