import type { ImageApi } from '../../api/image.ts';
import type { ProgressSink } from '../../api/progress.ts';
import type { Digest } from '../../base/digest.ts';
import { EngineError } from '../../base/errors.ts';
import { formatPlatform, matchesPlatform, type Platform, parsePlatform } from '../../base/platforms.ts';
import { applyChanges, EMPTY_TREE } from '../../fs/apply.ts';
import type { TreeDirectory } from '../../fs/tree.ts';
import type { Blob } from '../../image/blob-store.ts';
import type { ImageConfig } from '../../image/config.ts';
import { type Descriptor, isIndex, isManifest } from '../../image/descriptor.ts';
import type { ImageStore } from '../../image/image-store.ts';
import { type Layer, layerOf, type UnpackedTar, unpackBlob } from '../../image/layer.ts';
import { chainUpon, type Snapshot } from '../../image/layer-store.ts';
import { familiarString, parseReference } from '../../image/reference.ts';
import type { Daemon } from '../daemon.ts';
import { type ArchiveContent, readImageArchive } from './read-archive.ts';

/**
 * `docker load` (moby daemon/containerd/image_exporter.go, LoadImage): an OCI layout, or Docker's older archives. Everything is read, verified
 * and unpacked before anything is stored.
 */
// DIFFERS: A layer that cannot be unpacked stops docker load, and nothing of the archive is kept; Docker keeps the packed image and only reports it.
export async function loadImages(
  daemon: Daemon,
  archive: Uint8Array,
  options: Parameters<ImageApi['load']>[1],
  progress: ProgressSink,
): Promise<{ readonly verified: number }> {
  const { images, clock, events } = daemon;
  const content = await takeArchive(daemon, archive, options.platforms.map(parsePlatform));
  for (const { target, name } of content.images) {
    if (name === undefined) images.addDangling(target, clock.now());
    else images.updateName(name, target, clock.now());
    events.emit('image', 'load', target.digest, { name: target.digest });
    await progress({
      status:
        name === undefined
          ? `Loaded image ID: ${target.digest}`
          : `Loaded image: ${familiarString(parseReference(name))}`,
    });
  }
  return { verified: content.verified };
}

/** What an archive holds goes into the stores, without names. */
export async function takeArchive(
  daemon: Daemon,
  archive: Uint8Array,
  platforms: readonly Platform[] = [],
): Promise<ArchiveContent> {
  const { images, clock } = daemon;
  const content = await clock.hold(
    readImageArchive(archive, (digest) => images.blobs.get(digest), packedLayers(images)),
  );
  if (platforms.length > 0) checkPlatforms(content, platforms);
  const layers = await clock.hold(unpackAll(daemon, content, platforms));
  for (const blob of content.blobs.values()) images.blobs.add(blob);
  for (const { parent, layer } of layers) images.layers.add(parent, layer);
  return content;
}

/** The packed forms of layers that are here, by diffId: what containerd's label of uncompressed content tells. */
function packedLayers(images: ImageStore): (diffId: Digest) => Descriptor | undefined {
  let found: Map<Digest, Descriptor> | undefined;
  return (diffId) => {
    found ??= new Map(
      images
        .records()
        .flatMap(({ target }) => images.images(target))
        .flatMap(({ manifest, config }) =>
          manifest.layers.flatMap((layer, i): [Digest, Descriptor][] => {
            const id = config.rootfs.diff_ids[i];
            return id !== undefined && id !== layer.digest && images.blobs.has(layer.digest) ? [[id, layer]] : [];
          }),
        ),
    );
    return found.get(diffId);
  };
}

interface PlatformImage {
  readonly descriptor: Descriptor;
  readonly layers: readonly Descriptor[];
  readonly config: ImageConfig;
}

/** The images below a target whose documents are in the archive or here. */
function imagesBelow(content: ArchiveContent, target: Descriptor): readonly PlatformImage[] {
  if (isIndex(target))
    return (content.index(target)?.manifests ?? [])
      .filter(({ annotations }) => annotations?.['vnd.docker.reference.type'] !== 'attestation-manifest')
      .flatMap((child) => imagesBelow(content, child));
  if (!isManifest(target)) return [];
  const manifest = content.manifest(target);
  const config = manifest && content.config(manifest.config);
  return config ? [{ descriptor: target, layers: manifest.layers, config }] : [];
}

function checkPlatforms(content: ArchiveContent, platforms: readonly Platform[]): void {
  const asked = `[${platforms.map(formatPlatform).join(' ')}]`;
  const without = content.images
    .filter(({ target }) => {
      const here = imagesBelow(content, target);
      return !platforms.some((wanted) => here.some(({ config }) => matchesPlatform(wanted, config)));
    })
    .map(({ target, name }) => (name === undefined ? target.digest : familiarString(parseReference(name))));
  if (without.length === 0) return;
  throw new EngineError(
    'not-found',
    without.length === 1
      ? `image ${without[0]} was loaded, but doesn't provide the requested platform (${asked})`
      : `images [${without.join(', ')}] were loaded, but don't provide the requested platform (${asked})`,
  );
}

interface PlacedLayer {
  readonly parent: Digest | undefined;
  readonly layer: Layer;
}

/** The layers of all images, lowest first; those that are here are not unpacked again. Rejects with EngineError for what is no layer. */
async function unpackAll(
  daemon: Daemon,
  content: ArchiveContent,
  platforms: readonly Platform[],
): Promise<readonly PlacedLayer[]> {
  const wanted = content.images
    .flatMap(({ target }) => imagesBelow(content, target))
    .filter(({ config }) => platforms.length === 0 || platforms.some((one) => matchesPlatform(one, config)));
  const tars = new Map<Digest, Promise<UnpackedTar>>();
  const tarOf = (blob: Blob): Promise<UnpackedTar> => {
    const begun = tars.get(blob.digest) ?? unpackBlob(blob);
    tars.set(blob.digest, begun);
    // It is waited for further down, after those below it.
    begun.catch(() => {});
    return begun;
  };
  const stacks = wanted.map((image) => stackOf(daemon, content, image));
  for (const { blob } of stacks.flat()) if (blob) tarOf(blob);
  const out: PlacedLayer[] = [];
  for (const stack of stacks) {
    let tree: TreeDirectory = EMPTY_TREE;
    let parent: Digest | undefined;
    for (const { chain, diffId, known, blob } of stack) {
      const layer = known?.layer ?? (await unpackOne(tarOf(blob as Blob), diffId, tree));
      out.push({ parent, layer });
      tree = known?.tree ?? applyChanges(tree, layer.changes);
      parent = chain;
    }
  }
  return out;
}

interface StackedLayer {
  readonly chain: Digest;
  readonly diffId: Digest;
  readonly known: Snapshot | undefined;
  /** Where it has to be unpacked. */
  readonly blob: Blob | undefined;
}

/** An image's layers up to the first that is neither here nor in the archive. */
function stackOf(daemon: Daemon, content: ArchiveContent, { layers, config }: PlatformImage): readonly StackedLayer[] {
  const { diff_ids: diffIds } = config.rootfs;
  if (layers.length !== diffIds.length && layers.every(({ digest }) => content.blob(digest)))
    throw new EngineError('internal', `mismatched image rootfs and manifest layers`);
  const out: StackedLayer[] = [];
  let chain: Digest | undefined;
  for (const [i, descriptor] of layers.entries()) {
    const diffId = diffIds[i] as Digest;
    chain = chainUpon(chain, diffId);
    const known = daemon.images.layers.get(chain);
    const blob = known ? undefined : content.blob(descriptor.digest);
    if (!known && !blob) break;
    out.push({ chain, diffId, known, blob });
  }
  return out;
}

async function unpackOne(unpacked: Promise<UnpackedTar>, diffId: Digest, lower: TreeDirectory): Promise<Layer> {
  let layer: Layer;
  try {
    layer = layerOf(await unpacked, lower);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new EngineError('internal', `failed to extract layer ${diffId}: ${error.message}`);
  }
  if (layer.diffId !== diffId)
    throw new EngineError(
      'internal',
      `failed to extract layer ${diffId}: wrong diff id ${JSON.stringify(diffId)} calculated on extraction ${JSON.stringify(layer.diffId)}`,
    );
  return layer;
}
