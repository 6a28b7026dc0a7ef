/** The machine as plain data (structured-clonable, JSON): the picture, its text twin and exercises' checks read it. */
export interface World {
  readonly images: readonly WorldImage[];
  readonly containers: readonly WorldContainer[];
  readonly volumes: readonly { readonly name: string; readonly driver: string; readonly files: readonly WorldFile[] }[];
  readonly networks: readonly WorldNetwork[];
  /** Files below the learner's home directory, without directories' own entries; text of files up to 64 KiB. */
  readonly hostFiles: readonly WorldFile[];
  /** The latest build; left out before the first. */
  readonly build?: WorldBuild;
}

/** How the steps of the latest `docker build` met the cache, in the order in which that was settled. */
export interface WorldBuild {
  readonly steps: readonly WorldBuildStep[];
}

export interface WorldBuildStep {
  /** `[2/3] COPY app.py .` */
  readonly name: string;
  readonly cached: boolean;
  /** Left out for a step that came out of the cache. */
  readonly miss?: {
    readonly kind: 'first' | 'disabled' | 'instruction' | 'variables' | 'parent' | 'files' | 'gone';
    /** One sentence for the learner: "Files that it reads have changed (changed: /app.py)." */
    readonly sentence: string;
    /** Paths or variables that are to blame; empty for the other kinds. */
    readonly names: readonly string[];
  };
}

export interface WorldNetwork {
  readonly id: string;
  readonly name: string;
  readonly driver: string;
  /** `172.17.0.0/16`; left out for host and none. */
  readonly subnet?: string;
}

export interface WorldFile {
  /** Absolute. */
  readonly path: string;
  readonly size: number;
  /** Left out when it is not UTF-8 text or larger than 64 KiB. */
  readonly text?: string;
}

export interface WorldImage {
  /** Full id, `sha256:…`. */
  readonly id: string;
  /** `busybox:latest`; empty for a dangling image. */
  readonly tags: readonly string[];
  /** Bottom first. */
  readonly layers: readonly WorldLayer[];
  /** Milliseconds since 1970. */
  readonly created: number;
  /** Bytes on disk, unpacked and packed, as `docker images` counts them. */
  readonly size: number;
  readonly command: readonly string[];
  /** Repositories that it was pulled from, `docker.io/library/busybox`; empty for what was built, committed or loaded. */
  readonly pulledFrom: readonly string[];
  /** What it says about running: empty where its configuration says nothing. */
  readonly settings: WorldSettings & {
    readonly entrypoint: readonly string[];
    readonly cmd: readonly string[];
    /** `80/tcp` */
    readonly exposedPorts: readonly string[];
    readonly labels: Readonly<Record<string, string>>;
  };
}

/** Settings that images and containers have in common. */
export interface WorldSettings {
  /** As configured; empty means root. */
  readonly user: string;
  readonly workingDir: string;
  /** `NAME=value` */
  readonly environment: readonly string[];
}

export interface WorldLayer {
  /** SHA-256 of the uncompressed tar: two images that show the same diffId share the layer. */
  readonly diffId: string;
  /** Uncompressed bytes. */
  readonly size: number;
  /** The history line that made it. */
  readonly createdBy: string;
}

export interface WorldContainer {
  readonly id: string;
  readonly name: string;
  /** As given on the command line: `busybox`. */
  readonly image: string;
  readonly imageId: string;
  readonly state: 'created' | 'running' | 'paused' | 'restarting' | 'exited' | 'removing' | 'dead';
  readonly exitCode: number;
  readonly command: readonly string[];
  readonly created: number;
  /** What its writable layer holds against the image, as `docker diff` lists it; text of added and changed files up to 64 KiB. */
  readonly changes: readonly WorldChange[];
  /** What it has printed so far (docker logs), the last 64 KiB. */
  readonly logs: string;
  readonly mounts: readonly { readonly type: string; readonly source: string; readonly destination: string }[];
  readonly ports: readonly string[];
  /** Bytes that its writable layer takes on disk (`docker ps --size`). */
  readonly size: number;
  /** The networks that it is on, with its address while it runs. */
  readonly networks: readonly { readonly name: string; readonly address?: string }[];
  /** Its processes, by their own numbers; none when it does not run. */
  readonly processes: readonly { readonly pid: number; readonly command: string }[];
  /** When its process last began and last ended, milliseconds since 1970; 0 for never. */
  readonly started: number;
  readonly finished: number;
  readonly settings: WorldSettings & {
    readonly readOnly: boolean;
    readonly privileged: boolean;
    readonly capAdd: readonly string[];
    readonly capDrop: readonly string[];
    /** Bytes; 0 without a limit. */
    readonly memoryLimit: number;
    /** `no`, `always`, `on-failure`, `unless-stopped` */
    readonly restart: string;
  };
}

export interface WorldChange extends WorldFile {
  readonly kind: 'added' | 'changed' | 'deleted';
  readonly type: 'file' | 'directory' | 'symlink' | 'other';
}
