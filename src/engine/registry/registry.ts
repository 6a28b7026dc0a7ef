import type { Digest } from '../base/digest.ts';
import { EngineError } from '../base/errors.ts';
import { formatPlatform, HOST_PLATFORM, matchesPlatform, type Platform } from '../image/platform.ts';
import { familiarName, fullName, type Reference } from '../image/reference.ts';
import { type CatalogName, catalogImages } from './catalog/index.ts';
import type { CatalogImage } from './description/catalog-image.ts';
import { type RemoteImage, type RemoteLayer, type RemoteVariant, remoteImage } from './documents.ts';

/** The Hub: what can be pulled without a server of one's own. */
export interface Hub {
  /**
   * What a reference with a tag or a digest leads to. Throws EngineError `not-found` with the daemon's sentence for a repository, tag
   * or registry that is not there.
   */
  resolve(reference: Reference): RemoteImage;
  /** All tags of a repository, sorted. Throws like `resolve`. */
  tags(reference: Reference): readonly string[];
  /** A layer by the digest of its packed bytes: for bringing a saved machine back. */
  layer(digest: Digest): RemoteLayer | undefined;
  /** All repositories with their tags, for completion and reference pages. */
  repositories(): readonly { readonly name: string; readonly tags: readonly string[] }[];
}

export function createHub(catalog: CatalogName): Hub {
  const images = catalogImages(catalog);

  const repository = (reference: Reference): readonly CatalogImage[] => {
    if (reference.domain !== 'docker.io') unknownHost(reference);
    const found = images.filter((image) => image.repository === reference.path);
    if (found.length === 0) missingRepository(reference, catalog);
    return found;
  };

  return {
    resolve(reference) {
      for (const image of repository(reference)) {
        const remote = remoteImage(image);
        if (reference.digest === undefined) {
          if (image.tags.includes(reference.tag ?? 'latest')) return remote;
          continue;
        }
        if (remote.target.digest === reference.digest) return remote;
        const variant = remote.variants.find(({ manifest }) => manifest.digest === reference.digest);
        if (variant) return { target: variant.manifest, variants: [variant] };
      }
      return missingTag(reference);
    },
    tags: (reference) =>
      repository(reference)
        .flatMap((image) => image.tags)
        .sort(),
    layer(digest) {
      for (const image of images) {
        for (const { layers } of remoteImage(image).variants) {
          const layer = layers.find(({ descriptor }) => descriptor.digest === digest);
          if (layer) return layer;
        }
      }
      return undefined;
    },
    repositories() {
      const names = [...new Set(images.map(({ repository: name }) => name))].sort();
      return names.map((name) => ({
        name: name.replace(/^library\//, ''),
        tags: images
          .filter((image) => image.repository === name)
          .flatMap((image) => image.tags)
          .sort(),
      }));
    },
  };
}

/** The variant for a platform (undefined: the host's). Throws EngineError `not-found` as a pull does. */
export function variantFor(remote: RemoteImage, platform?: Platform): RemoteVariant {
  const wanted = platform ?? HOST_PLATFORM;
  const [only] = remote.variants;
  // Without an index nobody checks the platform before the image is there.
  if (only && remote.target.digest === only.manifest.digest && !platform) return only;
  const match = remote.variants.find((variant) => matchesPlatform(wanted, variant.platform));
  if (match) return match;
  const text = formatPlatform(wanted);
  throw new EngineError(
    'not-found',
    `no matching manifest for ${text} in the manifest list entries: no match for platform in manifest: not found`,
  );
}

function missingTag(reference: Reference): never {
  const name = fullName(reference);
  throw new EngineError('not-found', `failed to resolve reference "${name}": ${name}: not found`);
}

function missingRepository(reference: Reference, catalog: CatalogName): never {
  // The recording's Hub was a plain registry, which does not ask for a login.
  if (catalog === 'recording') missingTag(reference);
  throw new EngineError(
    'not-found',
    `pull access denied for ${familiarName(reference)}, repository does not exist or may require 'docker login'`,
  );
}

/** Nothing else of the internet is there: what a machine without a way out gets from its resolver. */
function unknownHost(reference: Reference): never {
  const name = fullName(reference);
  const host = reference.domain.replace(/:\d+$/, '');
  const path = `https://${reference.domain}/v2/${reference.path}/manifests/${reference.digest ?? reference.tag ?? 'latest'}`;
  throw new EngineError(
    'unavailable',
    `failed to resolve reference "${name}": failed to do request: Head "${path}": dial tcp: lookup ${host} on 127.0.0.53:53: no such host`,
  );
}

/** Milliseconds that a layer takes to come and to unpack: about 25 MB/s, and 200 MB/s. */
export function transferTimes(layer: { readonly packedSize: number; readonly size: number }): {
  readonly download: number;
  readonly unpack: number;
} {
  return { download: 120 + layer.packedSize / 25_000, unpack: 60 + layer.size / 200_000 };
}
