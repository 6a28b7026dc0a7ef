import { EngineError } from '../base/errors.ts';
import type { RegistryAccount } from './image.ts';
import type { Filters, JsonObject } from './json.ts';
import type { CacheRecord } from './system.ts';

/** A step of a build as the progress shows it (buildkit client.Vertex). Times are milliseconds since 1970. */
export interface BuildVertex {
  readonly digest: string;
  readonly name: string;
  readonly inputs: readonly string[];
  readonly started?: number;
  readonly completed?: number;
  readonly cached?: boolean;
  readonly error?: string;
}

/** A line below a step: `transferring context: 12kB`, `extracting sha256:…` (buildkit client.VertexStatus). */
export interface BuildStatus {
  readonly id: string;
  readonly vertex: string;
  readonly current: number;
  readonly total: number;
  readonly timestamp: number;
  readonly started?: number;
  readonly completed?: number;
}

/** What a command of a step printed (buildkit client.VertexLog). */
export interface BuildLog {
  readonly vertex: string;
  /** 1 or 2. */
  readonly stream: number;
  readonly data: Uint8Array;
  readonly timestamp: number;
}

/** Lines of a file, 1 for the first. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/** A place in a Dockerfile, with its text. */
export interface BuildSource {
  readonly filename: string;
  readonly text: string;
  readonly ranges: readonly SourceRange[];
}

/** A build check's finding. */
export interface BuildWarning {
  readonly vertex: string;
  readonly rule: string;
  /** `JSONArgsRecommended: JSON arguments recommended … (line 2)` */
  readonly short: string;
  readonly message: string;
  readonly description: string;
  readonly url: string;
  readonly source: BuildSource;
}

export type BuildEvent =
  | { readonly kind: 'vertex'; readonly vertex: BuildVertex }
  | { readonly kind: 'status'; readonly status: BuildStatus }
  | { readonly kind: 'log'; readonly log: BuildLog }
  | { readonly kind: 'warning'; readonly warning: BuildWarning };

/** Called for each event; answers a promise when the reader wants the build to wait. */
export type BuildSink = (event: BuildEvent) => void | Promise<void>;

/** Files of the client that the build asks for when it needs them. */
export type BuildInput =
  | { readonly kind: 'none' }
  /** `pack` answers a folder as a tar whose top entry is `./`; `key` names the folder, so that a later transfer sends only what has changed; `ignoreFile` reads its .dockerignore. */
  | {
      readonly kind: 'folder';
      readonly key: string;
      readonly pack: () => Uint8Array;
      readonly ignoreFile: () => Uint8Array | undefined;
    }
  | { readonly kind: 'archive'; readonly tar: Uint8Array }
  /** An archive, a Dockerfile or a git repository that the daemon fetches. */
  | { readonly kind: 'url'; readonly url: string };

/** Limits of the containers that RUN's commands run in; left out where there is none. They are no part of a step's cache key. */
export interface BuildResources {
  /** Bytes. */
  readonly memory?: number;
  /** Such as 0.5. */
  readonly processors?: number;
}

/** An image as a named context: of the store or a registry, or in an OCI layout of the client, which `pack` answers as a tar. */
export type NamedImage =
  | { readonly kind: 'image'; readonly reference: string }
  | { readonly kind: 'layout'; readonly digest: string; readonly pack: () => Uint8Array };

export interface BuildRequest {
  readonly context: BuildInput;
  /** The Dockerfile's base name, and its text and that of `<name>.dockerignore`; undefined for files that are not there. */
  readonly dockerfile: {
    readonly name: string;
    readonly local: boolean;
    readonly read: (name: string) => Uint8Array | undefined;
  };
  /** --build-context name=… */
  readonly namedContexts: ReadonlyMap<string, BuildInput | NamedImage>;
  readonly target: string;
  readonly buildArgs: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<string, string>;
  /** Keys such as `manifest:org.opencontainers.image.title`. */
  readonly annotations: ReadonlyMap<string, string>;
  readonly platforms: readonly string[];
  /** Everything, or the stages named. */
  readonly noCache: boolean;
  readonly noCacheStages: readonly string[];
  readonly pull: boolean;
  readonly networkMode: string;
  /** `name:ip` */
  readonly extraHosts: readonly string[];
  readonly secrets: ReadonlyMap<string, Uint8Array>;
  /** Ids of the SSH agents that --ssh forwards: `default`. */
  readonly ssh: ReadonlySet<string>;
  readonly shmSize: number;
  readonly resources: BuildResources;
  readonly ulimits: readonly { readonly name: string; readonly soft: number; readonly hard: number }[];
  /** Attributes of the provenance; undefined for none. */
  readonly provenance: ReadonlyMap<string, string> | undefined;
  /** Attributes of the list of packages, its `generator` among them; undefined for none. */
  readonly sbom: ReadonlyMap<string, string> | undefined;
  /** What becomes of the result: each in its turn. None for nothing but the cache. */
  readonly outputs: readonly BuildOutput[];
  /** What `docker login` stored for the Hub: BuildKit asks the client for it. */
  readonly hubAccount?: RegistryAccount;
  readonly call: string;
}

export interface BuildOutput {
  /**
   * `image` goes into the store under its names; `local` and `tar` are the files, `oci` and `docker` an archive of the image for the
   * client; nothing of these is stored.
   */
  readonly kind: 'image' | 'local' | 'tar' | 'oci' | 'docker';
  /** The client wants the archive's files in a folder. */
  readonly unpacked: boolean;
  readonly names: readonly string[];
  readonly push: boolean;
  /** Files in new layers are not later than SOURCE_DATE_EPOCH. */
  readonly rewriteTimestamp: boolean;
}

/** What `--call=check` found. */
export interface LintReport {
  readonly warnings: readonly BuildWarning[];
  readonly error?: { readonly message: string; readonly source?: BuildSource };
}

export interface BuildResult {
  /** The image's digest; undefined for other outputs. */
  readonly imageId?: string;
  readonly descriptor?: JsonObject;
  /** How it was built; by platform where there are several (`linux/arm64`), else under the empty name. */
  readonly provenance?: ReadonlyMap<string, JsonObject>;
  /** What goes to the client, by the position of the output: a tar; undefined for images. */
  readonly archives: readonly (Uint8Array | undefined)[];
  readonly report?: LintReport;
  /** Of --call=outline and targets: what to print, as it is or as JSON. */
  readonly text?: { readonly text: string; readonly json: string };
  /** A random name of the build, as in --metadata-file. */
  readonly ref: string;
}

/** A build that failed: its sentence, without `failed to solve: `, and the places in the Dockerfile. */
export class BuildFailure extends EngineError {
  readonly sources: readonly BuildSource[];

  constructor(message: string, sources: readonly BuildSource[] = []) {
    super('invalid', message);
    this.name = 'BuildFailure';
    this.sources = sources;
  }
}

/** Sizes in bytes; 0 for no limit (buildkit client.PruneInfo). */
export interface PruneOptions {
  readonly all: boolean;
  readonly filters: Filters;
  /** What may stay in any case. */
  readonly reservedSpace: number;
  /** What the cache may take at most. */
  readonly maxUsedSpace: number;
  /** What should be free on the disk afterwards. */
  readonly minFreeSpace: number;
}

export interface BuildApi {
  /** Throws BuildFailure. `cancelled` resolves when the user gives up. */
  build(request: BuildRequest, sink: BuildSink, cancelled: Promise<void>): Promise<BuildResult>;
  diskUsage(filters: Filters): Promise<readonly CacheRecord[]>;
  prune(options: PruneOptions): Promise<{ readonly deleted: readonly CacheRecord[]; readonly reclaimed: number }>;
}
