import type { Digest } from '../base/digest.ts';
import { EngineError } from '../base/errors.ts';
import type { Blob } from './blob-store.ts';
import { bytesBlob } from './blob-store.ts';
import { isManifest, MEDIA_TYPES } from './descriptor.ts';
import { type ImageRecord, ImageStore } from './image-store.ts';
import { type Layer, packedBytes, unpackLayer } from './layer.ts';

/** Where a layer's bytes come from when a saved machine comes back. */
type LayerSource = { readonly catalog: Digest } | { readonly blob: Digest } | { readonly packed: Uint8Array };

/** An image store as plain data. What the catalogue can make again is only named. */
export interface SavedImages {
  /** `created` is missing in what was saved before there was one. */
  readonly records: readonly (Omit<ImageRecord, 'created'> & { readonly created?: number })[];
  readonly blobs: readonly { readonly mediaType: string; readonly bytes: Uint8Array }[];
  /** Packed catalogue layers that were in the content store. */
  readonly catalogBlobs: readonly Digest[];
  /** Unpacked layers, lower ones first. */
  readonly snapshots: readonly { readonly parent: Digest | undefined; readonly source: LayerSource }[];
}

export function saveImages(store: ImageStore): SavedImages {
  const all = store.blobs.all();
  const packed = packedForms(store);
  return {
    records: store.records(),
    blobs: all.filter((blob) => !blob.fromCatalog).map((blob) => ({ mediaType: blob.mediaType, bytes: blob.bytes() })),
    catalogBlobs: all.filter((blob) => blob.fromCatalog).map(({ digest }) => digest),
    // A snapshot is added after its parent, so the order of adding serves.
    snapshots: store.layers
      .all()
      .map(({ parent, layer }) => ({ parent, source: sourceOf(layer, packed.get(layer.diffId)) })),
  };
}

function sourceOf(layer: Layer, blob: Digest | undefined): LayerSource {
  if (layer.catalogDigest !== undefined) return { catalog: layer.catalogDigest };
  return blob === undefined ? { packed: packedBytes(layer.changes) } : { blob };
}

/** Packed blobs in the store by the diffId of what is in them, as the manifests pair them. */
function packedForms(store: ImageStore): ReadonlyMap<Digest, Digest> {
  const out = new Map<Digest, Digest>();
  for (const blob of store.blobs.all().filter(isManifest)) {
    const manifest = store.manifest(blob.digest);
    const diffIds = manifest && store.config(manifest.config.digest)?.rootfs.diff_ids;
    manifest?.layers.forEach(({ digest }, i) => {
      const diffId = diffIds?.[i];
      if (diffId !== undefined && store.blobs.has(digest)) out.set(diffId, digest);
    });
  }
  return out;
}

/** Brings a store back. `fetchLayer` finds catalogue layers by the digest of their packed form. Throws EngineError when one is gone. */
export async function restoreImages(
  saved: SavedImages,
  fetchLayer: (digest: Digest) => Promise<{ readonly layer: Layer; readonly blob: Blob } | undefined>,
): Promise<ImageStore> {
  const store = new ImageStore();
  const fetched = async (digest: Digest) => {
    const found = await fetchLayer(digest);
    if (!found) throw new EngineError('not-found', `layer ${digest} is no longer in the catalogue`);
    return found;
  };
  for (const { mediaType, bytes } of saved.blobs) store.blobs.addBytes(bytes, mediaType);
  for (const digest of saved.catalogBlobs) store.blobs.add((await fetched(digest)).blob);
  for (const { parent, source } of saved.snapshots) {
    const layer =
      'catalog' in source
        ? (await fetched(source.catalog)).layer
        : unpackLayer(sourceBlob(store, source), store.layers.tree(parent));
    store.layers.add(parent, layer);
  }
  for (const { name, target, created, updated, parent } of saved.records)
    store.restoreRecord({
      name,
      target,
      created: created ?? updated,
      updated,
      ...(parent === undefined ? {} : { parent }),
    });
  return store;
}

function sourceBlob(store: ImageStore, source: Exclude<LayerSource, { readonly catalog: Digest }>): Blob {
  if ('packed' in source) return bytesBlob(source.packed, MEDIA_TYPES.layer);
  const blob = store.blobs.get(source.blob);
  if (!blob) throw new EngineError('internal', `blob ${source.blob} is missing`);
  return blob;
}
