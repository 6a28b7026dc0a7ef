import type { RegistryAccount } from './image.ts';
import type { Filters } from './json.ts';

/** A document as a registry holds it. */
export interface RegistryDocument {
  /** `docker.io/library/alpine:3.22`. */
  readonly name: string;
  readonly mediaType: string;
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
  /** The very text, whose SHA-256 the digest is. */
  readonly text: string;
}

/** A repository that a search found. */
export interface SearchResult {
  readonly name: string;
  readonly description: string;
  readonly stars: number;
  readonly official: boolean;
}

/** What docker asks of registries without taking an image over. */
export interface RegistryApi {
  /** A manifest or index by tag or digest. Rejects with `not-found` when the registry has none, `unauthorized`-like words for what nobody may see. */
  manifest(reference: string): Promise<RegistryDocument>;
  /** A configuration or another small blob of a repository, as text. */
  blob(reference: string, digest: string, mediaType: string): Promise<string>;
  /** Puts a manifest or index where a reference with a tag or a digest says. Answers its digest. Rejects in the registry's words. */
  put(
    reference: string,
    document: { readonly mediaType: string; readonly text: string },
    auth?: RegistryAccount,
  ): Promise<string>;
  /**
   * Brings content of an image into a repository: a blob, or a manifest or index with all that is below it; what is there stays as it is.
   * `from` leads to the image that has it.
   */
  copy(
    from: string,
    repository: string,
    content: { readonly mediaType: string; readonly digest: string },
    auth?: RegistryAccount,
  ): Promise<void>;
  search(
    term: string,
    options: { readonly filters: Filters; readonly limit: number },
  ): Promise<readonly SearchResult[]>;
  /** Tries an account; `server` is a host, or the Hub's address. Answers what docker prints. */
  login(options: { readonly server: string; readonly username: string; readonly password: string }): Promise<string>;
}
