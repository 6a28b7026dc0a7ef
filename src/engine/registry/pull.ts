import type { Descriptor } from '../image/descriptor.ts';
import type { ImageStore } from '../image/image-store.ts';
import { chainIdsOf } from '../image/layer-store.ts';
import type { RemoteImage, RemoteLayer, RemoteVariant } from './documents.ts';

/** Layers of a variant whose packed bytes are not here yet: those that a pull shows lines for. */
export function missingLayers(store: ImageStore, variant: RemoteVariant): readonly RemoteLayer[] {
  return variant.layers.filter(({ descriptor }) => !store.blobs.has(descriptor.digest));
}

/**
 * Brings one platform's image into the store: documents, packed layers, unpacked layers. Names are the caller's. `onLayer` is awaited
 * as each missing layer has come (for progress lines and their time).
 */
export async function fetchImage(
  store: ImageStore,
  remote: RemoteImage,
  variant: RemoteVariant,
  onLayer: (layer: RemoteLayer) => Promise<void> = async () => {},
): Promise<Descriptor> {
  const missing = new Set(missingLayers(store, variant));
  const fetched: { readonly remote: RemoteLayer; readonly made: Awaited<ReturnType<RemoteLayer['load']>> }[] = [];
  for (const layer of variant.layers) {
    const made = await layer.load();
    if (missing.has(layer)) await onLayer(layer);
    fetched.push({ remote: layer, made });
  }
  // All at once, so that nobody sees half an image.
  const chains = chainIdsOf(variant.layers.map(({ diffId }) => diffId));
  fetched.forEach(({ made }, i) => {
    store.blobs.add(made.blob);
    store.layers.add(chains[i - 1], made.layer);
  });
  for (const extra of remote.extras ?? []) store.blobs.add(extra);
  store.blobs.add(variant.config);
  store.blobs.add(variant.manifest);
  return store.blobs.add(remote.target);
}
