import type { ImageApi } from '../../api/image.ts';
import type { ProgressSink } from '../../api/progress.ts';
import type { Digest } from '../../base/digest.ts';
import { EngineError } from '../../base/errors.ts';
import { applyChanges, EMPTY_TREE } from '../../fs/apply.ts';
import type { TreeDirectory } from '../../fs/tree.ts';
import type { ImageConfig } from '../../image/config.ts';
import { type Descriptor, isIndex, isManifest } from '../../image/descriptor.ts';
import { type Layer, unpackLayer } from '../../image/layer.ts';
import { chainIdOf } from '../../image/layer-store.ts';
import { formatPlatform, matchesPlatform, type Platform, parsePlatform } from '../../image/platform.ts';
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
): Promise<void> {
  const platforms = options.platforms.map(parsePlatform);
  const content = readImageArchive(archive, (digest) => daemon.images.blobs.get(digest));
  if (platforms.length > 0) checkPlatforms(content, platforms);
  const layers = content.images.flatMap(({ target }) => unpacked(daemon, content, target, platforms));
  const { images, clock, events } = daemon;
  for (const blob of content.blobs.values()) images.blobs.add(blob);
  for (const { parent, layer } of layers) images.layers.add(parent, layer);
  for (const { target, name } of content.images) {
    if (name === undefined) images.addDangling(target, clock.now());
    else images.setName(name, target, clock.now());
    events.emit('image', 'load', target.digest, { name: target.digest });
    await progress({
      status:
        name === undefined
          ? `Loaded image ID: ${target.digest}`
          : `Loaded image: ${familiarString(parseReference(name))}`,
    });
  }
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

/** Layers of a target's images that are not unpacked yet, lowest first. Throws EngineError for what is no layer. */
function unpacked(
  daemon: Daemon,
  content: ArchiveContent,
  target: Descriptor,
  platforms: readonly Platform[],
): readonly { readonly parent: Digest | undefined; readonly layer: Layer }[] {
  const out: { parent: Digest | undefined; layer: Layer }[] = [];
  for (const { layers, config } of imagesBelow(content, target)) {
    if (platforms.length > 0 && !platforms.some((wanted) => matchesPlatform(wanted, config))) continue;
    const { diff_ids: diffIds } = config.rootfs;
    if (layers.length !== diffIds.length && layers.every(({ digest }) => content.blob(digest)))
      throw new EngineError('internal', `mismatched image rootfs and manifest layers`);
    let tree: TreeDirectory = EMPTY_TREE;
    let parent: Digest | undefined;
    for (const [i, descriptor] of layers.entries()) {
      const diffId = diffIds[i] as Digest;
      const chain = chainIdOf(diffIds.slice(0, i + 1)) as Digest;
      const known = daemon.images.layers.get(chain);
      const blob = content.blob(descriptor.digest);
      if (!known && !blob) break;
      const layer = known?.layer ?? unpackOne(blob as NonNullable<typeof blob>, diffId, tree);
      if (!known) out.push({ parent, layer });
      tree = known?.tree ?? applyChanges(tree, layer.changes);
      parent = chain;
    }
  }
  return out;
}

function unpackOne(blob: Parameters<typeof unpackLayer>[0], diffId: Digest, lower: TreeDirectory): Layer {
  let layer: Layer;
  try {
    layer = unpackLayer(blob, lower);
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
