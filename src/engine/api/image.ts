import type { Filters, JsonObject } from './json.ts';
import type { ProgressSink } from './progress.ts';

/** One platform's manifest of an image, for `--tree` and sizes. */
export interface ImageManifest {
  readonly digest: string;
  readonly kind: 'image' | 'attestation' | 'unknown';
  /** `linux/amd64`; empty for attestations. */
  readonly platform: string;
  readonly available: boolean;
  /** Bytes: compressed content, unpacked snapshots, both. */
  readonly contentSize: number;
  readonly unpackedSize: number;
  readonly totalSize: number;
  /** Ids of containers made from it. */
  readonly containers: readonly string[];
}

/** An image as `docker images` lists it (moby api image.Summary with manifests). */
export interface ImageSummary {
  /** `sha256:…` of its index or manifest. */
  readonly id: string;
  /** `busybox:1.37`; empty for a dangling one. */
  readonly repoTags: readonly string[];
  readonly repoDigests: readonly string[];
  /** Seconds since 1970. */
  readonly created: number;
  /** Disk usage, bytes. */
  readonly size: number;
  /** Bytes shared with other images; -1 when not worked out. */
  readonly sharedSize: number;
  readonly contentSize: number;
  readonly labels: Readonly<Record<string, string>>;
  /** Number of containers, -1 when not worked out. */
  readonly containers: number;
  readonly manifests: readonly ImageManifest[];
}

export interface HistoryRow {
  /** `sha256:…` or `<missing>`. */
  readonly id: string;
  /** Seconds since 1970. */
  readonly created: number;
  readonly createdBy: string;
  readonly size: number;
  readonly comment: string;
  readonly tags: readonly string[];
}

export type RemovedImage = { readonly untagged: string } | { readonly deleted: string };

/** Who asks a registry: what `docker login` stored for it, sent along with the request (X-Registry-Auth). */
export interface RegistryAccount {
  readonly username: string;
  readonly password: string;
}

export interface ImageApi {
  list(options: {
    readonly all: boolean;
    readonly filters: Filters;
    readonly sharedSize?: boolean;
  }): Promise<readonly ImageSummary[]>;
  inspect(reference: string, options?: { readonly platform?: string }): Promise<JsonObject>;
  history(reference: string, options?: { readonly platform?: string }): Promise<readonly HistoryRow[]>;
  tag(source: string, target: string): Promise<void>;
  remove(
    reference: string,
    options: { readonly force: boolean; readonly prune: boolean; readonly platforms: readonly string[] },
  ): Promise<readonly RemovedImage[]>;
  prune(filters: Filters): Promise<{ readonly removed: readonly RemovedImage[]; readonly reclaimed: number }>;
  /** The reference is normalised (`docker.io/library/busybox:latest`) by the daemon. Messages are those of the progress stream, "latest: Pulling from library/busybox" first. */
  pull(
    reference: string,
    options: { readonly platform?: string; readonly all?: boolean; readonly auth?: RegistryAccount },
    progress: ProgressSink,
  ): Promise<void>;
  push(
    reference: string,
    options: { readonly platform?: string; readonly all?: boolean; readonly auth?: RegistryAccount },
    progress: ProgressSink,
  ): Promise<void>;
  /** A `docker save` archive. */
  save(references: readonly string[], options: { readonly platforms: readonly string[] }): Promise<Uint8Array>;
  /** Answers how many blobs of the archive have the digest that they are called by; one that has not is refused. */
  load(
    archive: Uint8Array,
    options: { readonly platforms: readonly string[] },
    progress: ProgressSink,
  ): Promise<{ readonly verified: number }>;
  /** Answers the new id. */
  import(
    tar: Uint8Array,
    options: {
      readonly reference: string;
      readonly message: string;
      readonly changes: readonly string[];
      readonly platform?: string;
    },
  ): Promise<string>;
}
