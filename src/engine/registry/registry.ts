import type { Digest } from '../base/digest.ts';
import { EngineError } from '../base/errors.ts';
import { formatPlatform, HOST_PLATFORM, matchesPlatform, type Platform } from '../base/platforms.ts';
import { familiarName, fullName, type Reference } from '../image/reference.ts';
import { type Digests, digestsPart, digestsParts, layerDigests } from './catalog/digests/index.ts';
import { type CatalogName, catalogRepositories } from './catalog/index.ts';
import type { CatalogImage, CatalogRepository } from './description/catalog-image.ts';
import { type RemoteImage, type RemoteLayer, type RemoteVariant, remoteImage, remoteLayer } from './documents.ts';
import { HubGate, type HubRules } from './hub-gate.ts';
import { HubUploads } from './hub-uploads.ts';

/** The Hub: what can be pulled without a server of one's own. */
export interface Hub {
  /** What was pushed to it. */
  readonly uploads: HubUploads;
  /** Accounts and limits. */
  readonly gate: HubGate;
  /**
   * What a reference with a tag or a digest leads to; its description is fetched. Rejects with EngineError `not-found` and the daemon's
   * sentence for a repository, tag or registry that is not there.
   */
  resolve(reference: Reference): Promise<RemoteImage>;
  /** All tags of a repository, sorted. Throws like `resolve`. */
  tags(reference: Reference): readonly string[];
  /** A layer by the digest of its packed bytes: for bringing a saved machine back. */
  layer(digest: Digest): Promise<RemoteLayer | undefined>;
  /** All repositories with their tags, for completion, search and reference pages. */
  repositories(): readonly HubRepository[];
}

/** A repository as `docker search` shows it. */
export interface HubRepository {
  /** `busybox`, `pixelbarn/static-site`. */
  readonly name: string;
  readonly tags: readonly string[];
  readonly description: string;
  readonly stars: number;
  readonly official: boolean;
}

export function createHub(catalog: CatalogName, rules: HubRules = {}): Hub {
  const repositories = catalogRepositories(catalog);
  const namespaces = new Set(repositories.map(({ name }) => name.slice(0, name.indexOf('/'))));

  const repository = (reference: Reference): CatalogRepository => {
    if (reference.domain !== 'docker.io') unknownHost(reference);
    return repositories.find(({ name }) => name === reference.path) ?? missingRepository(reference, catalog);
  };

  /** Rejects where the real Hub would have had the image: "not found" would be a lie. */
  async function refuseWhatIsNotHeld(reference: Reference): Promise<void> {
    const held = repositories.find(({ name }) => name === reference.path)?.tags;
    if (held?.includes(reference.tag ?? 'latest')) return;
    const { notHeld } = await import('./not-held.ts');
    const names = repositories.map(({ name }) => name.replace(/^library\//, ''));
    const refusal = notHeld(reference, held, names);
    if (refusal) throw refusal;
  }

  const uploads = new HubUploads((path) => repositories.some(({ name }) => name === path));
  return {
    uploads,
    gate: new HubGate(rules, (namespace) => namespaces.has(namespace)),
    async resolve(reference) {
      if (catalog === 'learner' && reference.domain === 'docker.io') await refuseWhatIsNotHeld(reference);
      const images = await repository(reference).load();
      for (const image of images) {
        if (reference.digest === undefined) {
          if (image.tags.includes(reference.tag ?? 'latest')) return remoteImage(image, await digestsOf(image));
          continue;
        }
        const remote = remoteImage(image, await digestsOf(image));
        if (remote.target.digest === reference.digest) return remote;
        const variant = remote.variants.find(({ manifest }) => manifest.digest === reference.digest);
        if (variant) return { target: variant.manifest, variants: [variant] };
      }
      return missingTag(reference);
    },
    tags: (reference) => [...repository(reference).tags].sort(),
    async layer(digest) {
      const digests = await layerDigests(digestsParts(catalog));
      const id = Object.keys(digests).find((key) => digests[key]?.digest === digest);
      if (id === undefined) return undefined;
      // `learner/busybox:…` lies with the repository of that name; a recording's layer with any.
      const [, owner] = /^learner\/([^:]+):/.exec(id) ?? [];
      for (const { name, load } of repositories) {
        if (owner !== undefined && name.replace(/^library\//, '') !== owner) continue;
        const layer = (await load())
          .flatMap(({ variants }) => variants.flatMap(({ layers }) => layers))
          .find((candidate) => candidate.id === id);
        if (layer) return remoteLayer(layer, digests);
      }
      return undefined;
    },
    repositories: () =>
      [...repositories, ...uploads.repositories().map((one) => ({ ...one, description: '', stars: 0 }))]
        .map(({ name, tags, description, stars }) => ({
          name: name.replace(/^library\//, ''),
          tags: [...tags].sort(),
          description,
          stars,
          official: name.startsWith('library/'),
        }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

/** The digests of an image's layers, those of its bases among them. */
function digestsOf({ variants }: CatalogImage): Promise<Digests> {
  return layerDigests(variants.flatMap(({ layers }) => layers.map(({ id }) => digestsPart(id))));
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
