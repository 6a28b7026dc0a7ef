import { decodeUtf8 } from '../../base/bytes.ts';
import type { Digest } from '../../base/digest.ts';
import type { Platform } from '../../base/platforms.ts';
import type { Blob } from '../../image/blob-store.ts';
import { parseConfig } from '../../image/config.ts';
import { isIndex } from '../../image/descriptor.ts';
import { isAttestation } from '../../image/image-store.ts';
import { type Layer, unpackLayer } from '../../image/layer.ts';
import type { Index, Manifest } from '../../image/manifest.ts';
import type { Reference } from '../../image/reference.ts';
import type { RemoteImage, RemoteVariant } from '../documents.ts';
import type { RegistryClient } from '../registry-client.ts';

/** What is here already, so that it need not come over the network, or be unpacked once more. */
export interface AtHand {
  blob(digest: Digest): Blob | undefined;
  layer(diffId: Digest): Layer | undefined;
}

/** The image that a reference leads to, with the variants that `wants` takes. Throws EngineError. */
export async function imageIn(
  registry: RegistryClient,
  reference: Reference,
  wants: (platform: Platform) => boolean,
  atHand: AtHand,
): Promise<RemoteImage> {
  const fetch = async (digest: Digest, mediaType: string): Promise<Blob> =>
    atHand.blob(digest) ?? registry.blob(reference, digest, mediaType);
  const target = await registry.manifest(reference);
  if (!isIndex(target)) return { target, variants: [await variantOf(target, fetch, atHand)] };
  const variants: RemoteVariant[] = [];
  const extras: Blob[] = [];
  const children = read<Index>(target).manifests;
  const chosen = new Set<string>();
  for (const child of children) {
    if (isAttestation(child) || !child.platform || !wants(child.platform)) continue;
    chosen.add(child.digest);
    variants.push(await variantOf(await fetch(child.digest, child.mediaType), fetch, atHand));
  }
  for (const child of children) {
    if (!isAttestation(child) || !chosen.has(child.annotations?.['vnd.docker.reference.digest'] ?? '')) continue;
    const manifest = await fetch(child.digest, child.mediaType);
    const { config, layers } = read<Manifest>(manifest);
    extras.push(manifest);
    for (const one of [config, ...layers]) extras.push(await fetch(one.digest, one.mediaType));
  }
  return { target, variants, extras };
}

async function variantOf(
  manifest: Blob,
  fetch: (digest: Digest, mediaType: string) => Promise<Blob>,
  atHand: AtHand,
): Promise<RemoteVariant> {
  const document = read<Manifest>(manifest);
  const config = await fetch(document.config.digest, document.config.mediaType);
  const { architecture, os, variant, rootfs } = parseConfig(decodeUtf8(config.bytes()));
  return {
    platform: { architecture, os, ...(variant ? { variant } : {}) },
    manifest,
    config,
    layers: document.layers.flatMap((descriptor, i) => {
      const diffId = rootfs.diff_ids[i];
      if (diffId === undefined) return [];
      const load = async (): Promise<{ readonly blob: Blob; readonly layer: Layer }> => {
        const blob = await fetch(descriptor.digest, descriptor.mediaType);
        return { blob, layer: atHand.layer(diffId) ?? unpackLayer(blob) };
      };
      let loaded: ReturnType<typeof load> | undefined;
      return [
        {
          descriptor,
          diffId,
          load: () => {
            loaded ??= load();
            return loaded;
          },
        },
      ];
    }),
  };
}

function read<T>(blob: Blob): T {
  return JSON.parse(decodeUtf8(blob.bytes())) as T;
}
