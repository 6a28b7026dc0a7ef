import type { Digest } from '../base/digest.ts';
import { EngineError } from '../base/errors.ts';
import type { Platform } from '../base/platforms.ts';
import { type Blob, bytesBlob, lazyBlob } from '../image/blob-store.ts';
import { builtConfigJson } from '../image/config.ts';
import { type Descriptor, MEDIA_TYPES } from '../image/descriptor.ts';
import { type Layer, layerUsage, packedBytes } from '../image/layer.ts';
import { builtManifestJson, indexJson } from '../image/manifest.ts';
import type { Digests } from './catalog/digests/index.ts';
import type { CatalogImage, CatalogLayer, CatalogVariant } from './description/catalog-image.ts';
import { treeDigest } from './description/tree-digest.ts';

/** A layer as a registry offers it: known by its digests, made when it is fetched. */
export interface RemoteLayer {
  readonly descriptor: Descriptor;
  readonly diffId: Digest;
  load(): Promise<{ readonly layer: Layer; readonly blob: Blob }>;
}

/** One platform's image in a registry. */
export interface RemoteVariant {
  readonly platform: Platform;
  readonly manifest: Blob;
  readonly config: Blob;
  readonly layers: readonly RemoteLayer[];
}

/** What a tag leads to: `target` is what the image is known by, the index's or the manifest's blob. */
export interface RemoteImage {
  readonly target: Blob;
  readonly variants: readonly RemoteVariant[];
  /** What hangs on the image and comes along with it: attestation manifests and their blobs. */
  readonly extras?: readonly Blob[];
}

const made = new WeakMap<CatalogImage, RemoteImage>();

/** The documents of a catalogue image: configuration, manifest, and an index when there are several platforms. */
export function remoteImage(image: CatalogImage, digests: Digests): RemoteImage {
  const known = made.get(image);
  if (known) return known;
  const variants = image.variants.map((variant) => remoteVariant(variant, digests));
  const [first] = variants;
  if (!first) throw new EngineError('internal', `${image.repository} has no platform`);
  const target =
    variants.length === 1 ? first.manifest : bytesBlob(indexJson(variants.map(indexEntry)), MEDIA_TYPES.index);
  const remote = { target, variants };
  made.set(image, remote);
  return remote;
}

function indexEntry({ manifest, platform }: RemoteVariant): Descriptor {
  return { mediaType: manifest.mediaType, digest: manifest.digest, size: manifest.size, platform };
}

function remoteVariant(
  { platform, layers, created, config, history }: CatalogVariant,
  digests: Digests,
): RemoteVariant {
  const remote = layers.map((layer) => remoteLayer(layer, digests));
  const configJson = builtConfigJson({
    ...platform,
    config,
    created,
    history,
    rootfs: { type: 'layers', diff_ids: remote.map(({ diffId }) => diffId) },
  });
  const configBlob = bytesBlob(configJson, MEDIA_TYPES.config);
  const manifest = bytesBlob(
    builtManifestJson(
      describe(configBlob),
      remote.map(({ descriptor }) => descriptor),
    ),
    MEDIA_TYPES.manifest,
  );
  return { platform, manifest, config: configBlob, layers: remote };
}

function describe({ mediaType, digest, size }: Blob): Descriptor {
  return { mediaType, digest, size };
}

const loaded = new WeakMap<CatalogLayer, Promise<{ readonly layer: Layer; readonly blob: Blob }>>();

/** A layer of the catalogue as the registry offers it. */
export function remoteLayer(source: CatalogLayer, digests: Digests): RemoteLayer {
  const facts = digests[source.id];
  if (!facts) throw new EngineError('internal', `no digests for layer ${source.id}: run scripts/catalog.ts`);
  const descriptor: Descriptor = { mediaType: MEDIA_TYPES.layer, digest: facts.digest, size: facts.packedSize };
  const load = async () => {
    const changes = await source.load();
    const tree = treeDigest(changes);
    // What containerd says of bytes that are not what the manifest promised.
    if (tree !== facts.tree)
      throw new EngineError(
        'internal',
        `failed commit on ref "layer-${facts.digest}": unexpected commit digest ${tree}, expected ${facts.tree}: failed precondition`,
      );
    const layer: Layer = {
      diffId: facts.diffId,
      size: facts.size,
      usage: layerUsage(changes),
      changes,
      catalogDigest: facts.digest,
    };
    return { layer, blob: lazyBlob(descriptor, () => packedBytes(changes)) };
  };
  return {
    descriptor,
    diffId: facts.diffId,
    load() {
      const promise = loaded.get(source) ?? load();
      loaded.set(source, promise);
      // A failed import must not stay: the next pull tries again.
      promise.catch(() => loaded.delete(source));
      return promise;
    },
  };
}
