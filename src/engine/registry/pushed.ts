import { decodeUtf8 } from '../base/bytes.ts';
import type { Digest } from '../base/digest.ts';
import type { Blob } from '../image/blob-store.ts';
import { type ImageConfig, parseConfig } from '../image/config.ts';
import { type Descriptor, isIndex } from '../image/descriptor.ts';
import { type ImageStore, isAttestation } from '../image/image-store.ts';
import { unpackLayer } from '../image/layer.ts';
import type { Index, Manifest } from '../image/manifest.ts';
import { type Reference, repositoryName } from '../image/reference.ts';
import type { RemoteImage, RemoteVariant } from './documents.ts';

/** What a registry of one's own holds: blobs by digest, tags by repository. */
export class PushedImages {
  readonly #blobs = new Map<Digest, Blob>();
  readonly #tags = new Map<string, Map<string, Digest>>();

  /** Blobs below a target that are not here yet: those that a push shows as `Pushed`, the others as `Layer already exists`. */
  missing(store: ImageStore, target: Descriptor): readonly Descriptor[] {
    return store.reachable(target).filter(({ digest }) => !this.#blobs.has(digest));
  }

  /** Takes an image over; a reference without a tag (`name@digest`) only brings the blobs. */
  push(reference: Reference, store: ImageStore, target: Descriptor): void {
    for (const { digest } of store.reachable(target)) {
      const blob = store.blobs.get(digest);
      if (blob) this.#blobs.set(digest, blob);
    }
    const name = repositoryName(reference);
    const tags = this.#tags.get(name) ?? new Map<string, Digest>();
    if (reference.tag !== undefined) tags.set(reference.tag, target.digest);
    this.#tags.set(name, tags);
  }

  /** All tags of a repository, sorted; undefined for one that is not here. */
  tags(reference: Reference): readonly string[] | undefined {
    const tags = this.#tags.get(repositoryName(reference));
    return tags && [...tags.keys()].sort();
  }

  blob(digest: Digest): Blob | undefined {
    return this.#blobs.get(digest);
  }

  resolve(reference: Reference): RemoteImage | undefined {
    const tags = this.#tags.get(repositoryName(reference));
    const digest = reference.digest ?? tags?.get(reference.tag ?? 'latest');
    const target = tags && digest !== undefined ? this.#blobs.get(digest) : undefined;
    if (!target) return undefined;
    const children = isIndex(target) ? this.#read<Index>(target).manifests : [target];
    const extras: Blob[] = [];
    const variants: RemoteVariant[] = [];
    for (const child of children) {
      const blob = this.#blobs.get(child.digest);
      if (!blob) continue;
      if (isAttestation(child)) extras.push(blob, ...this.#below(blob));
      else variants.push(this.#variant(blob));
    }
    return { target, variants, extras };
  }

  #variant(manifest: Blob): RemoteVariant {
    const document = this.#read<Manifest>(manifest);
    const config = this.#blobs.get(document.config.digest) as Blob;
    const { architecture, os, variant, rootfs } = parseConfig(decodeUtf8(config.bytes())) satisfies ImageConfig;
    return {
      platform: { architecture, os, ...(variant ? { variant } : {}) },
      manifest,
      config,
      layers: document.layers.flatMap((descriptor, i) => {
        const blob = this.#blobs.get(descriptor.digest);
        const diffId = rootfs.diff_ids[i];
        if (!blob || diffId === undefined) return [];
        return [{ descriptor, diffId, load: async () => ({ blob, layer: unpackLayer(blob) }) }];
      }),
    };
  }

  #below(manifest: Blob): readonly Blob[] {
    const { config, layers } = this.#read<Manifest>(manifest);
    return [config, ...layers].flatMap(({ digest }) => this.#blobs.get(digest) ?? []);
  }

  #read<T>(blob: Blob): T {
    return JSON.parse(decodeUtf8(blob.bytes())) as T;
  }
}
