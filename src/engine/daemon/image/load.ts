import type { ImageApi } from '../../api/image.ts';
import type { ProgressSink } from '../../api/progress.ts';
import { decodeUtf8 } from '../../base/bytes.ts';
import { type Digest, digestOf } from '../../base/digest.ts';
import { EngineError } from '../../base/errors.ts';
import { gunzip, isGzip } from '../../base/gzip.ts';
import { readTar, type TarEntry, TarError } from '../../fs/tar/index.ts';
import { bytesBlob } from '../../image/blob-store.ts';
import { type Descriptor, isIndex, isManifest, MEDIA_TYPES } from '../../image/descriptor.ts';
import { unpackLayer } from '../../image/layer.ts';
import { chainIdOf } from '../../image/layer-store.ts';
import { builtManifestJson, type Index, type Manifest } from '../../image/manifest.ts';
import { familiarString, fullName, parseReference, withDefaultTag } from '../../image/reference.ts';
import type { Daemon } from '../daemon.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** `docker load` (moby daemon/containerd/image_exporter.go, LoadImage): an OCI layout, or Docker's older archives. */
export async function loadImages(
  daemon: Daemon,
  archive: Uint8Array,
  options: Parameters<ImageApi['load']>[1],
  progress: ProgressSink,
): Promise<void> {
  if (options.platforms.length > 0)
    throw new EngineError('invalid', "drydock: 'docker load --platform' is not simulated");
  const files = filesOf(archive);
  const index = files.get('index.json');
  const manifest = files.get('manifest.json');
  if (!index && !manifest) throw new EngineError('internal', 'unrecognized image format');
  const loaded =
    index && files.has('oci-layout')
      ? fromLayout(daemon, files, json<Index>(index))
      : fromDocker(daemon, files, json<readonly DockerManifest[]>(manifest ?? new Uint8Array()));
  for (const { target, name } of loaded) {
    unpack(daemon, target);
    if (name === undefined) daemon.images.addDangling(target, daemon.clock.now());
    else daemon.images.setName(name, target, daemon.clock.now());
    daemon.events.emit('image', 'load', target.digest, { name: target.digest });
    await progress({
      status:
        name === undefined
          ? `Loaded image ID: ${target.digest}`
          : `Loaded image: ${familiarString(parseReference(name))}`,
    });
  }
}

interface Loaded {
  readonly target: Descriptor;
  /** Full name; undefined for an image saved by its id. */
  readonly name: string | undefined;
}

interface DockerManifest {
  readonly Config: string;
  readonly RepoTags: readonly string[] | null;
  readonly Layers: readonly string[];
}

function filesOf(archive: Uint8Array): Files {
  try {
    const tar = isGzip(archive) ? gunzip(archive) : archive;
    return new Map(
      readTar(tar).map((entry: TarEntry) => [
        entry.name.replace(/^\.\//, ''),
        entry.content?.read(0, entry.content.size) ?? new Uint8Array(),
      ]),
    );
  } catch (error) {
    if (error instanceof TarError) throw new EngineError('internal', error.message);
    throw error;
  }
}

function json<T>(bytes: Uint8Array): T {
  try {
    return JSON.parse(decodeUtf8(bytes)) as T;
  } catch {
    throw new EngineError('internal', 'unrecognized image format');
  }
}

function fromLayout(daemon: Daemon, files: Files, index: Index): readonly Loaded[] {
  return index.manifests.map((entry) => {
    const { mediaType, digest, size, platform } = entry;
    const target: Descriptor = { mediaType, digest, size, ...(platform ? { platform } : {}) };
    take(daemon, files, target);
    const name =
      entry.annotations?.['io.containerd.image.name'] ?? entry.annotations?.['org.opencontainers.image.ref.name'];
    return { target, name: name === undefined ? undefined : fullName(withDefaultTag(parseReference(name))) };
  });
}

/** Takes a blob and what it refers to; what the archive leaves out (another platform's image) is passed over. */
function take(daemon: Daemon, files: Files, descriptor: Descriptor): void {
  const bytes = files.get(`blobs/sha256/${descriptor.digest.slice('sha256:'.length)}`);
  if (!bytes) return;
  if (digestOf(bytes) !== descriptor.digest) {
    throw new EngineError(
      'internal',
      `failed to ingest "blobs/sha256/${descriptor.digest.slice(7)}": failed to commit: unexpected commit digest ${digestOf(bytes)}, expected ${descriptor.digest}: failed precondition`,
    );
  }
  daemon.images.blobs.add(bytesBlob(bytes, descriptor.mediaType));
  if (isIndex(descriptor)) for (const child of json<Index>(bytes).manifests) take(daemon, files, child);
  if (!isManifest(descriptor)) return;
  const manifest = json<Manifest>(bytes);
  for (const child of [manifest.config, ...manifest.layers]) take(daemon, files, child);
}

/** The archives of docker save before 25, which have no index: a manifest is made for them. */
function fromDocker(daemon: Daemon, files: Files, manifests: readonly DockerManifest[]): readonly Loaded[] {
  return manifests.flatMap(({ Config, RepoTags, Layers }): readonly Loaded[] => {
    const store = (path: string, mediaType: string): Descriptor => {
      const bytes = files.get(path);
      if (!bytes) throw new EngineError('internal', `unrecognized image format`);
      return daemon.images.blobs.addBytes(bytes, mediaType);
    };
    const layers = Layers.map((path) =>
      store(path, isGzip(files.get(path) ?? new Uint8Array()) ? MEDIA_TYPES.layer : MEDIA_TYPES.plainLayer),
    );
    const target = daemon.images.blobs.addBytes(
      builtManifestJson(store(Config, MEDIA_TYPES.config), layers),
      MEDIA_TYPES.manifest,
    );
    if (!RepoTags || RepoTags.length === 0) return [{ target, name: undefined }];
    return RepoTags.map((tag) => ({ target, name: fullName(withDefaultTag(parseReference(tag))) }));
  });
}

/** Unpacks the layers of every image below a target that are not unpacked yet. */
function unpack(daemon: Daemon, target: Descriptor): void {
  for (const { manifest, config } of daemon.images.images(target)) {
    let parent: Digest | undefined;
    manifest.layers.forEach((descriptor, i) => {
      const chain = chainIdOf(config.rootfs.diff_ids.slice(0, i + 1)) as Digest;
      const blob = daemon.images.blobs.get(descriptor.digest);
      if (!daemon.images.layers.get(chain) && blob)
        daemon.images.layers.add(parent, unpackLayer(blob, daemon.images.layers.tree(parent)));
      parent = chain;
    });
  }
}
