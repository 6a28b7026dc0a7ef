import type { Platform } from '../../base/platforms.ts';
import type { ChangeTree } from '../../fs/tree.ts';
import type { HistoryEntry, RuntimeConfig } from '../../image/config.ts';

/** A layer of a base image, described; its bytes are made when they are wanted. */
export interface CatalogLayer {
  /** Key of its digests in catalog/digests.generated.ts. */
  readonly id: string;
  load(): Promise<ChangeTree>;
}

/** One platform's image. */
export interface CatalogVariant {
  readonly platform: Platform;
  readonly layers: readonly CatalogLayer[];
  /** RFC 3339 with nanoseconds. */
  readonly created: string;
  readonly config: RuntimeConfig;
  readonly history: readonly HistoryEntry[];
}

/** An image of the Hub: catalog/ has one file each. */
export interface CatalogImage {
  /** `library/busybox`. */
  readonly repository: string;
  readonly tags: readonly string[];
  /** One: the tag leads to its manifest. Several: to an index. */
  readonly variants: readonly CatalogVariant[];
}

/** A repository of the Hub as its shop window shows it; the images come when somebody asks for one. */
export interface CatalogRepository {
  /** `library/busybox`. */
  readonly name: string;
  /** All tags of all its images. */
  readonly tags: readonly string[];
  /** What `docker search` says of it. */
  readonly description: string;
  readonly stars: number;
  load(): Promise<readonly CatalogImage[]>;
}

/** An amount of history as BuildKit writes it; `created` for all of it. */
export function buildkitHistory(
  created: string,
  steps: readonly (string | { readonly layer: string })[],
): readonly HistoryEntry[] {
  return steps.map((step) => {
    const comment = 'buildkit.dockerfile.v0';
    return typeof step === 'string'
      ? { created, created_by: step, comment, empty_layer: true }
      : { created, created_by: step.layer, comment };
  });
}

export const PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** Whole seconds of a time, as files carry it. */
export function fileTime(created: string): number {
  return Math.floor(Date.parse(created) / 1000) * 1000;
}
