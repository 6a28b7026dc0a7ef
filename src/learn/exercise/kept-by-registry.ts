import type { World, WorldContainer, WorldFile } from '../../engine/index.ts';

/** What a tag in a registry names. */
export interface KeptImage {
  /** Of the manifest, or of the index above it: `sha256:…`, as `docker push` prints it. */
  readonly digest: string;
  /** Digests of the packed layers, bottom first; of an index, those of its first image. */
  readonly layers: readonly string[];
}

/** The container, running or not, that listens on this port of the host and keeps a registry's files. */
export function registryAt(world: World, port: number): WorldContainer | undefined {
  const published = new RegExp(`(?:^|:)${port}:5000/tcp$`);
  return world.containers.find(
    ({ ports, mounts }) =>
      ports.some((line) => published.test(line)) && mounts.some(({ destination }) => destination === STORE),
  );
}

/**
 * What a registry keeps, by `team/app:1`. Read from the files of the volume, or of the folder of the host, that is mounted at
 * /var/lib/registry: the layout of the distribution project's file system driver.
 */
export function keptBy(world: World, registry: WorldContainer): ReadonlyMap<string, KeptImage> {
  const files = storeOf(world, registry);
  return new Map(
    files.flatMap(({ path, text }) => {
      const [, repository, tag] = /\/repositories\/(.+)\/_manifests\/tags\/([^/]+)\/current\/link$/.exec(path) ?? [];
      if (repository === undefined || tag === undefined || text === undefined) return [];
      const digest = text.trim();
      return [[`${repository}:${tag}`, { digest, layers: layersOf(files, digest) }] as const];
    }),
  );
}

const STORE = '/var/lib/registry';

function storeOf(world: World, { mounts }: WorldContainer): readonly WorldFile[] {
  const mount = mounts.find(({ destination }) => destination === STORE);
  if (!mount) return [];
  if (mount.type === 'volume') return world.volumes.find(({ name }) => name === mount.source)?.files ?? [];
  return world.hostFiles.filter(({ path }) => path.startsWith(`${mount.source}/`));
}

type Descriptors = readonly { readonly digest: string }[];

function layersOf(files: readonly WorldFile[], digest: string): readonly string[] {
  const hex = digest.replace('sha256:', '');
  const text = files.find(({ path }) => path.endsWith(`/blobs/sha256/${hex.slice(0, 2)}/${hex}/data`))?.text;
  if (text === undefined) return [];
  const { manifests, layers } = JSON.parse(text) as { readonly manifests?: Descriptors; readonly layers?: Descriptors };
  const first = manifests?.[0];
  return first ? layersOf(files, first.digest) : (layers ?? []).map((layer) => layer.digest);
}
