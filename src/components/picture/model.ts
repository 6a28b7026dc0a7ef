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
  /** An image that contains it, and its place there, 0 for the lowest: where its files are found. */
  readonly in: { readonly image: string; readonly layer: number };
}

export interface PictureImage {
  readonly key: string;
  readonly id: string;
  /** `busybox:latest`, or `<none>` when nothing names it. */
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly size: string;
  readonly layers: number;
  /** `docker.io/library/busybox`; empty for what was built, committed or loaded here. */
  readonly pulledFrom: readonly string[];
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
  /** Its processes, as `1 sleep 3600`; none when it does not run. */
  readonly processes: readonly string[];
  /** `8080:80/tcp`, the host's port first. */
  readonly ports: readonly string[];
  /** `data → /var/lib/data` */
  readonly mounts: readonly string[];
  /** `bridge 172.17.0.2` */
  readonly networks: readonly string[];
  /** What its writable layer takes on disk. */
  readonly size: string;
  /** What its writable layer holds, files before the directories that merely contain them. */
  readonly changes: readonly { readonly sign: 'A' | 'C' | 'D'; readonly path: string }[];
}

/** A layer, the images that end with it, and the layers that stand on it. */
export interface PictureNode {
  readonly layer: PictureLayer;
  readonly images: readonly PictureImage[];
  readonly above: readonly PictureNode[];
}

export interface PictureVolume {
  readonly key: string;
  readonly name: string;
  readonly files: number;
  /** Names of the containers that have it, `web at /data`. */
  readonly users: readonly string[];
}

export interface PictureNetwork {
  readonly key: string;
  readonly name: string;
  readonly driver: string;
  readonly subnet: string;
  /** `web 172.17.0.2` */
  readonly members: readonly string[];
}

/** A registry that runs, or ran, in a container here, with what was pushed to it. */
export interface PictureRegistry {
  readonly key: string;
  /** Name of the container. */
  readonly name: string;
  /** `localhost:5000`; empty when no port is published. */
  readonly address: string;
  /** `team/web:1`, sorted. */
  readonly tags: readonly string[];
}

/** The machine as a picture: trees of shared layers with images at their tops and containers on their images. */
export interface PictureModel {
  readonly roots: readonly PictureNode[];
  /** Images without any layer. */
  readonly bare: readonly PictureImage[];
  /** Containers whose image is gone. */
  readonly orphans: readonly PictureContainer[];
  readonly volumes: readonly PictureVolume[];
  /** Those that one made, and Docker's own as far as containers are on them. */
  readonly networks: readonly PictureNetwork[];
  /** Repositories that images here were pulled from. */
  readonly registry: readonly string[];
  readonly registries: readonly PictureRegistry[];
}

interface Growing {
  readonly layer: WorldLayer;
  readonly key: string;
  readonly below: ReadonlyMap<string, Growing> | undefined;
  readonly above: Map<string, Growing>;
  readonly ends: PictureImage[];
  readonly in: PictureLayer['in'];
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
    for (const [index, layer] of image.layers.entries()) {
      const key = `${last?.key ?? 'layer'}/${shortId(layer.diffId)}`;
      const found: Growing = level.get(layer.diffId) ?? {
        layer,
        key,
        below: level,
        above: new Map(),
        ends: [],
        in: { image: image.id, layer: index },
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
    volumes: world.volumes.map(({ name, files }) => ({
      key: `volume/${name}`,
      name: shortVolume(name),
      files: files.length,
      users: world.containers.flatMap((container) =>
        container.mounts
          .filter(({ type, source }) => type === 'volume' && source === name)
          .map(({ destination }) => `${container.name} at ${destination}`),
      ),
    })),
    networks: world.networks
      .map(({ id, name, driver, subnet }) => ({
        key: `network/${shortId(id)}`,
        name,
        driver,
        subnet: subnet ?? '',
        members: world.containers.flatMap((container) =>
          container.networks
            .filter((network) => network.name === name)
            .map(({ address }) => `${container.name} ${address ?? '(not running)'}`),
        ),
      }))
      .filter(({ name, members }) => !['bridge', 'host', 'none'].includes(name) || members.length > 0),
    registry: [...new Set(world.images.flatMap(({ pulledFrom }) => pulledFrom))].sort(),
    registries: inOrder(world.containers).flatMap((container) => registryOf(container, world.volumes)),
  };
}

/** A registry keeps a file for each tag (distribution's layout of folders, v2), in the volume at /var/lib/registry. */
const tagFile = /\/docker\/registry\/v2\/repositories\/(.+)\/_manifests\/tags\/([^/]+)\/current\/link$/;

function registryOf(
  { id, name, mounts, ports }: WorldContainer,
  volumes: World['volumes'],
): readonly PictureRegistry[] {
  const mount = mounts.find(({ type, destination }) => type === 'volume' && destination === '/var/lib/registry');
  const volume = mount && volumes.find((one) => one.name === mount.source);
  if (!volume) return [];
  const port = ports.find((one) => one.endsWith(':5000/tcp'))?.split(':')[0];
  return [
    {
      key: `registry/${shortId(id)}`,
      name,
      address: port ? `localhost:${port}` : '',
      tags: volume.files
        .flatMap(({ path }) => {
          const found = tagFile.exec(path);
          return found ? [`${found[1]}:${found[2]}`] : [];
        })
        .sort(),
    },
  ];
}

function grown({ layer, key, passes, ends, above, in: place }: Growing): PictureNode {
  return {
    layer: {
      key,
      digest: shortId(layer.diffId),
      size: humanSize(layer.size),
      madeBy: instruction(layer.createdBy),
      images: passes,
      in: place,
    },
    images: ends,
    above: [...above.values()].map(grown),
  };
}

function pictureImage(
  { id, tags, size, layers, pulledFrom }: WorldImage,
  containers: readonly WorldContainer[],
): PictureImage {
  const [name = '<none>', ...otherNames] = tags;
  return {
    key: `image/${shortId(id)}`,
    id: shortId(id),
    name,
    otherNames,
    size: humanSize(size),
    layers: layers.length,
    pulledFrom,
    containers: inOrder(containers.filter(({ imageId }) => imageId === id)).map(pictureContainer),
  };
}

function pictureContainer(container: WorldContainer): PictureContainer {
  const { id, name, state, exitCode, command, changes, processes, ports, mounts, networks, size } = container;
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
    processes: processes.map(({ pid, command: line }) => `${pid} ${line}`),
    ports,
    mounts: mounts.map(({ source, destination }) => `${shortVolume(source)} → ${destination}`),
    networks: networks.map(({ name: network, address }) => (address ? `${network} ${address}` : network)),
    size: humanSize(size),
    changes: [...changes]
      .sort((a, b) => weight(a) - weight(b))
      .map(({ kind, path }) => ({ sign: kind === 'added' ? 'A' : kind === 'changed' ? 'C' : 'D', path }) as const),
  };
}

/** Anonymous volumes are called by a digest. */
function shortVolume(name: string): string {
  return /^[0-9a-f]{64}$/.test(name) ? shortId(name) : name;
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
