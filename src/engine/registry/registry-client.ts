import type { Digest } from '../base/digest.ts';
import type { Blob } from '../image/blob-store.ts';
import type { Reference } from '../image/reference.ts';

/** How a blob came into a repository: it was there, it was sent, or another repository of the registry had it. */
export type Pushed = { readonly how: 'exists' | 'pushed' } | { readonly how: 'mounted'; readonly from: string };

/** What docker asks of a registry, whether it is behind a network or the simulated Hub. All reject with EngineError. */
export interface RegistryClient {
  /** The manifest or index that a reference means. */
  manifest(reference: Reference): Promise<Blob>;
  /** A blob of the repository, or a manifest by its digest. */
  blob(reference: Reference, digest: Digest, mediaType: string): Promise<Blob>;
  /** Sorted. */
  tags(reference: Reference): Promise<readonly string[]>;
  /** Brings a blob into a repository; `sources` are repositories of the same registry that may have it. */
  pushBlob(repository: string, blob: Blob, sources: readonly string[]): Promise<Pushed>;
  /** Puts a manifest or an index; `name` is its digest or the tag. */
  pushManifest(repository: string, blob: Blob, name: string): Promise<void>;
}
