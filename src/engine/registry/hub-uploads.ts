import type { Digest } from '../base/digest.ts';
import { EngineError } from '../base/errors.ts';
import { type Blob, bytesBlob } from '../image/blob-store.ts';
import { fullName, type Reference } from '../image/reference.ts';
import type { Pushed, RegistryClient } from './registry-client.ts';

/** What was pushed to the Hub, as plain data: a blob of the catalogue by its digest alone. */
export interface SavedUploads {
  readonly blobs: readonly (readonly [digest: Digest, mediaType: string, bytes: Uint8Array | null])[];
  readonly repositories: readonly (readonly [
    path: string,
    digests: readonly Digest[],
    tags: readonly (readonly [string, Digest])[],
  ])[];
}

interface Repository {
  /** Blobs and manifests that are in it. */
  readonly digests: Set<Digest>;
  readonly tags: Map<string, Digest>;
}

/** Repositories of the simulated Hub that the learner pushed to; they outlive whatever happens on the machine. */
export class HubUploads implements RegistryClient {
  readonly #blobs = new Map<Digest, Blob>();
  readonly #repositories = new Map<string, Repository>();
  /** Whether the catalogue has a repository, for cross-repository mounts. */
  readonly #inCatalog: (repository: string) => boolean;

  constructor(inCatalog: (repository: string) => boolean) {
    this.#inCatalog = inCatalog;
  }

  has(repository: string): boolean {
    return (this.#repositories.get(repository)?.tags.size ?? 0) > 0;
  }

  /** `alice/app` and its tags, in name order. */
  repositories(): readonly { readonly name: string; readonly tags: readonly string[] }[] {
    return [...this.#repositories]
      .filter(([, { tags }]) => tags.size > 0)
      .map(([name, { tags }]) => ({ name, tags: [...tags.keys()].sort() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  async manifest(reference: Reference): Promise<Blob> {
    const repository = this.#repositories.get(reference.path);
    const digest = reference.digest ?? repository?.tags.get(reference.tag ?? 'latest');
    const blob = digest && repository?.digests.has(digest) ? this.#blobs.get(digest) : undefined;
    if (blob) return blob;
    const name = fullName(reference);
    throw new EngineError('not-found', `failed to resolve reference "${name}": ${name}: not found`);
  }

  async blob(reference: Reference, digest: Digest): Promise<Blob> {
    const blob = this.#repositories.get(reference.path)?.digests.has(digest) ? this.#blobs.get(digest) : undefined;
    if (blob) return blob;
    throw new EngineError(
      'not-found',
      `failed to copy: httpReadSeeker: failed open: content at https://registry-1.docker.io/v2/${reference.path}/blobs/${digest} not found: not found`,
    );
  }

  async tags(reference: Reference): Promise<readonly string[]> {
    return [...(this.#repositories.get(reference.path)?.tags.keys() ?? [])].sort();
  }

  #repository(path: string): Repository {
    const known = this.#repositories.get(path) ?? { digests: new Set(), tags: new Map() };
    this.#repositories.set(path, known);
    return known;
  }

  async pushBlob(repository: string, blob: Blob, sources: readonly string[]): Promise<Pushed> {
    const { digests } = this.#repository(repository);
    if (digests.has(blob.digest)) return { how: 'exists' };
    const from = sources.find(
      (one) =>
        one !== repository && (this.#inCatalog(one) || this.#repositories.get(one)?.digests.has(blob.digest) === true),
    );
    digests.add(blob.digest);
    this.#blobs.set(blob.digest, blob);
    return from === undefined ? { how: 'pushed' } : { how: 'mounted', from };
  }

  async pushManifest(repository: string, blob: Blob, name: string): Promise<void> {
    const { digests, tags } = this.#repository(repository);
    digests.add(blob.digest);
    this.#blobs.set(blob.digest, blob);
    if (!name.includes(':')) tags.set(name, blob.digest);
  }

  save(): SavedUploads {
    return {
      blobs: [...this.#blobs.values()].map((blob) => [
        blob.digest,
        blob.mediaType,
        blob.fromCatalog ? null : blob.bytes(),
      ]),
      repositories: [...this.#repositories].map(([path, { digests, tags }]) => [path, [...digests], [...tags]]),
    };
  }

  /** `fetched` brings a blob of the catalogue back. */
  async restore(saved: SavedUploads, fetched: (digest: Digest) => Promise<Blob | undefined>): Promise<void> {
    for (const [digest, mediaType, bytes] of saved.blobs) {
      const blob = bytes ? bytesBlob(bytes, mediaType) : await fetched(digest);
      if (blob) this.#blobs.set(digest, blob);
    }
    for (const [path, digests, tags] of saved.repositories)
      this.#repositories.set(path, { digests: new Set(digests), tags: new Map(tags) });
  }
}
