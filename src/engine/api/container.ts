import type { Filters, JsonObject } from './json.ts';
import type { Attachment, ClientStreams, LogFrame } from './streams.ts';

export type ContainerState = 'created' | 'running' | 'paused' | 'restarting' | 'removing' | 'exited' | 'dead';

export interface PortBinding {
  readonly hostIp: string;
  /** Empty: the daemon chooses one. */
  readonly hostPort: string;
}

export interface MountRequest {
  readonly type: 'bind' | 'volume' | 'tmpfs';
  /** Host path, volume name, or empty for an anonymous volume. */
  readonly source: string;
  readonly target: string;
  readonly readOnly: boolean;
  /** Only -v creates a missing host folder. */
  readonly createHostPath?: boolean;
  readonly propagation?: string;
  readonly volumeNoCopy?: boolean;
  readonly volumeSubpath?: string;
  readonly volumeDriver?: string;
  readonly volumeLabels?: Readonly<Record<string, string>>;
  readonly volumeOptions?: Readonly<Record<string, string>>;
  readonly tmpfsSize?: number;
  readonly tmpfsMode?: number;
  /** Written with -v (Binds) or with --mount (Mounts); inspect shows it in the one or the other. */
  readonly origin: 'bind-flag' | 'mount-flag' | 'tmpfs-flag';
  /** The text given with -v, for HostConfig.Binds. */
  readonly raw?: string;
}

export interface HealthRequest {
  /** `['NONE']`, `['CMD', …]`, `['CMD-SHELL', command]`; empty inherits. */
  readonly test: readonly string[];
  /** Nanoseconds; 0 inherits. */
  readonly interval: number;
  readonly timeout: number;
  readonly startPeriod: number;
  readonly startInterval: number;
  readonly retries: number;
}

export interface EndpointRequest {
  readonly network: string;
  readonly aliases: readonly string[];
  readonly ipv4?: string;
  readonly ipv6?: string;
  readonly links?: readonly string[];
  readonly mac?: string;
  readonly linkLocal?: readonly string[];
  readonly driverOptions?: Readonly<Record<string, string>>;
}

/** What `docker run` and `docker create` ask for; the engine-side counterpart of Config, HostConfig and NetworkingConfig. */
export interface ContainerRequest {
  /** Empty: the daemon makes one up. */
  readonly name: string;
  readonly image: string;
  readonly platform?: string;
  /** undefined: the image's. */
  readonly cmd?: readonly string[];
  /** undefined: the image's; `['']` resets it (--entrypoint ""). */
  readonly entrypoint?: readonly string[];
  /** `NAME=value`, or `NAME` alone to remove. */
  readonly env: readonly string[];
  readonly user: string;
  readonly workingDir: string;
  readonly hostname: string;
  readonly domainname: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly tty: boolean;
  readonly openStdin: boolean;
  readonly stdinOnce: boolean;
  readonly attachStdin: boolean;
  readonly attachStdout: boolean;
  readonly attachStderr: boolean;
  readonly exposedPorts: readonly string[];
  readonly portBindings: ReadonlyMap<string, readonly PortBinding[]>;
  readonly publishAll: boolean;
  readonly mounts: readonly MountRequest[];
  readonly volumesFrom: readonly string[];
  readonly volumeDriver: string;
  /** --network's value: default, bridge, none, host, container:NAME, or a network's name. */
  readonly networkMode: string;
  readonly endpoints: readonly EndpointRequest[];
  readonly mac: string;
  readonly links: readonly string[];
  readonly extraHosts: readonly string[];
  readonly dns: readonly string[];
  readonly dnsSearch: readonly string[];
  readonly dnsOptions: readonly string[];
  readonly restart: { readonly name: string; readonly maximumRetryCount: number };
  readonly autoRemove: boolean;
  readonly health?: HealthRequest;
  readonly init?: boolean;
  readonly readOnly: boolean;
  readonly capAdd: readonly string[];
  readonly capDrop: readonly string[];
  readonly privileged: boolean;
  readonly securityOptions: readonly string[];
  readonly groupAdd: readonly string[];
  readonly stopSignal: string;
  readonly stopTimeout?: number;
  readonly pidMode: string;
  readonly ipcMode: string;
  readonly utsMode: string;
  readonly usernsMode: string;
  readonly cgroupnsMode: string;
  readonly shmSize: number;
  readonly sysctls: Readonly<Record<string, string>>;
  readonly ulimits: readonly { readonly name: string; readonly soft: number; readonly hard: number }[];
  readonly logDriver: string;
  readonly logOptions: Readonly<Record<string, string>>;
  readonly runtime: string;
  readonly annotations: Readonly<Record<string, string>>;
  readonly storageOptions: Readonly<Record<string, string>>;
  readonly oomScoreAdj: number;
  readonly devices: readonly { readonly host: string; readonly container: string; readonly permissions: string }[];
  readonly resources: Resources;
  readonly deviceLimits?: DeviceLimits;
  /** [width, height] of the client's terminal, when there is one. */
  readonly consoleSize: readonly [number, number];
}

/** Devices that a driver is to find: `--gpus` (moby api container.DeviceRequest). A count of -1 is all there are. */
export interface DeviceRequest {
  readonly driver: string;
  readonly count: number;
  readonly ids: readonly string[] | undefined;
  readonly capabilities: readonly (readonly string[])[];
  readonly options: Readonly<Record<string, string>>;
}

/** A device of the host with the number that goes with it: a weight, bytes or operations a second. */
export interface DeviceRate {
  readonly path: string;
  readonly rate: number;
}

/** What run and create say of cgroups and devices; Docker hands it to the kernel, here inspect shows it. */
export interface DeviceLimits {
  readonly cgroupParent: string;
  readonly cgroupRules: readonly string[];
  readonly requests: readonly DeviceRequest[];
  readonly weights: readonly DeviceRate[];
  readonly readBps: readonly DeviceRate[];
  readonly writeBps: readonly DeviceRate[];
  readonly readIops: readonly DeviceRate[];
  readonly writeIops: readonly DeviceRate[];
  /** Microseconds. */
  readonly realtimePeriod: number;
  readonly realtimeRuntime: number;
}

/** What run, create and update can limit; 0 means no limit. Memory in bytes. */
export interface Resources {
  readonly memory: number;
  readonly memoryReservation: number;
  /** -1: unlimited swap. */
  readonly memorySwap: number;
  readonly memorySwappiness?: number;
  readonly nanoCpus: number;
  readonly cpuShares: number;
  readonly cpuPeriod: number;
  readonly cpuQuota: number;
  readonly cpusetCpus: string;
  readonly cpusetMems: string;
  readonly pidsLimit?: number;
  readonly blkioWeight: number;
  readonly oomKillDisable: boolean;
}

export interface PortSummary {
  readonly ip?: string;
  readonly privatePort: number;
  readonly publicPort?: number;
  readonly type: string;
}

/** A row of `docker ps` (moby api container.Summary). */
export interface ContainerSummary {
  readonly id: string;
  /** With the leading slash, links included. */
  readonly names: readonly string[];
  /** As given at creation; the short id when its tag has moved on. */
  readonly image: string;
  readonly imageId: string;
  readonly command: string;
  /** Seconds since 1970. */
  readonly created: number;
  readonly ports: readonly PortSummary[];
  readonly labels: Readonly<Record<string, string>>;
  readonly state: ContainerState;
  /** `Up 3 seconds (healthy)`, `Exited (0) 2 minutes ago`. */
  readonly status: string;
  readonly health: '' | 'starting' | 'healthy' | 'unhealthy' | 'none';
  readonly networks: readonly string[];
  readonly mounts: readonly {
    readonly type: string;
    readonly name: string;
    readonly source: string;
    readonly destination: string;
  }[];
  readonly sizeRw?: number;
  readonly sizeRootFs?: number;
  readonly platform: string;
}

export interface ExecRequest {
  readonly cmd: readonly string[];
  readonly env: readonly string[];
  readonly user: string;
  readonly workingDir: string;
  readonly tty: boolean;
  readonly privileged: boolean;
  readonly attachStdin: boolean;
  readonly attachStdout: boolean;
  readonly attachStderr: boolean;
  readonly consoleSize: readonly [number, number];
}

export interface ContainerApi {
  /** not-found "No such image: x:latest" when it is not local (the cli pulls and tries again); conflict for a taken name. */
  create(request: ContainerRequest): Promise<{ readonly id: string; readonly warnings: readonly string[] }>;
  /** Resolves once the first process runs (or failed to: error with the runtime's sentence; the container stays `created` with its exit code). */
  start(id: string): Promise<void>;
  stop(id: string, options: { readonly signal?: string; readonly timeout?: number }): Promise<void>;
  restart(id: string, options: { readonly signal?: string; readonly timeout?: number }): Promise<void>;
  kill(id: string, signal: string): Promise<void>;
  pause(id: string): Promise<void>;
  unpause(id: string): Promise<void>;
  rename(id: string, name: string): Promise<void>;
  remove(
    id: string,
    options: { readonly force: boolean; readonly volumes: boolean; readonly link?: boolean },
  ): Promise<void>;
  /** Resolves with the exit code when the condition is met; registers at once, so it can be called before `start`. */
  wait(
    id: string,
    condition: 'not-running' | 'next-exit' | 'removed',
  ): Promise<{ readonly exitCode: number; readonly error?: string }>;
  list(options: {
    readonly all: boolean;
    readonly limit: number;
    readonly size: boolean;
    readonly filters: Filters;
  }): Promise<readonly ContainerSummary[]>;
  /** The whole document of `docker inspect`, keys in Docker's order. */
  inspect(id: string, options?: { readonly size?: boolean }): Promise<JsonObject>;
  logs(
    id: string,
    options: {
      readonly stdout: boolean;
      readonly stderr: boolean;
      readonly follow: boolean;
      readonly tail: string;
      readonly since: string;
      readonly until: string;
      readonly details: boolean;
    },
  ): AsyncIterable<LogFrame>;
  /** Attaches now; with `logs` what was printed before comes first. Before `start` it waits for output. */
  attach(id: string, streams: ClientStreams, options?: { readonly logs?: boolean }): Promise<Attachment>;
  resize(id: string, columns: number, rows: number): Promise<void>;
  createExec(id: string, request: ExecRequest): Promise<{ readonly id: string }>;
  /** Starts and attaches; the promise rejects with the runtime's sentence when the program cannot be started. */
  startExec(execId: string, streams: ClientStreams, options: { readonly detach: boolean }): Promise<Attachment>;
  inspectExec(execId: string): Promise<{ readonly running: boolean; readonly exitCode: number; readonly pid: number }>;
  resizeExec(execId: string, columns: number, rows: number): Promise<void>;
  /** `ps` on the host for this container's processes. */
  top(
    id: string,
    psArguments: readonly string[],
  ): Promise<{ readonly titles: readonly string[]; readonly processes: readonly (readonly string[])[] }>;
  /** Kind A added, C changed, D deleted; sorted by path. */
  diff(id: string): Promise<readonly { readonly kind: 'A' | 'C' | 'D'; readonly path: string }[]>;
  /** One sample, or one a second when `stream`. */
  stats(id: string, options: { readonly stream: boolean }): AsyncIterable<ContainerStats>;
  update(
    id: string,
    change: {
      readonly resources: Partial<Resources>;
      readonly restart?: { readonly name: string; readonly maximumRetryCount: number };
    },
  ): Promise<{ readonly warnings: readonly string[] }>;
  prune(filters: Filters): Promise<{ readonly deleted: readonly string[]; readonly reclaimed: number }>;
  /** The whole file system as a tar. */
  export(id: string): Promise<Uint8Array>;
  /** What a path in the container is, as `docker cp` needs it. */
  statPath(id: string, path: string): Promise<PathStat>;
  getArchive(id: string, path: string): Promise<{ readonly tar: Uint8Array; readonly stat: PathStat }>;
  putArchive(
    id: string,
    path: string,
    tar: Uint8Array,
    options: { readonly copyUidGid: boolean; readonly noOverwriteDirNonDir: boolean },
  ): Promise<void>;
  commit(id: string, request: CommitRequest): Promise<{ readonly id: string }>;
}

export interface PathStat {
  readonly name: string;
  readonly size: number;
  /** Permission bits. */
  readonly mode: number;
  readonly isDirectory: boolean;
  readonly isSymlink: boolean;
  /** Milliseconds since 1970. */
  readonly mtime: number;
  readonly linkTarget: string;
}

export interface CommitRequest {
  /** Empty: the image stays without a name. */
  readonly reference: string;
  readonly comment: string;
  readonly author: string;
  readonly pause: boolean;
  /** Dockerfile instructions given with --change. */
  readonly changes: readonly string[];
}

export interface ContainerStats {
  readonly id: string;
  readonly name: string;
  readonly cpuPercent: number;
  readonly memoryUsage: number;
  readonly memoryLimit: number;
  readonly networkReceived: number;
  readonly networkSent: number;
  readonly blockRead: number;
  readonly blockWritten: number;
  readonly pids: number;
}
