import type { ContainerRequest, HealthRequest } from '../api/container.ts';

/** A health check as configured (docker-image-spec, HealthcheckConfig). Durations in nanoseconds; 0 stands for the default. */
export interface HealthConfig {
  readonly test: readonly string[];
  readonly interval: number;
  readonly timeout: number;
  readonly startPeriod: number;
  readonly startInterval: number;
  readonly retries: number;
}

/**
 * The part of an image's configuration that becomes a container's (OCI image spec, config.md, `config`, and Docker's additions).
 * A field left out is absent in the image's JSON.
 */
export interface ImageDefaults {
  readonly user?: string;
  readonly exposedPorts?: readonly string[];
  readonly env?: readonly string[];
  readonly entrypoint?: readonly string[];
  readonly cmd?: readonly string[];
  readonly volumes?: readonly string[];
  readonly workingDir?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly stopSignal?: string;
  readonly health?: HealthConfig;
  readonly onBuild?: readonly string[];
  readonly shell?: readonly string[];
}

/** What a container is made to run (moby api container.Config): fixed when it is created. */
export interface ContainerConfig {
  readonly hostname: string;
  readonly domainname: string;
  readonly user: string;
  readonly attachStdin: boolean;
  readonly attachStdout: boolean;
  readonly attachStderr: boolean;
  /** `80/tcp`, sorted. */
  readonly exposedPorts: readonly string[];
  readonly tty: boolean;
  readonly openStdin: boolean;
  readonly stdinOnce: boolean;
  readonly env: readonly string[];
  readonly cmd: readonly string[] | null;
  readonly health: HealthConfig | undefined;
  /** The reference as it was given. */
  readonly image: string;
  readonly volumes: readonly string[] | null;
  readonly workingDir: string;
  readonly entrypoint: readonly string[] | null;
  readonly onBuild: readonly string[] | null;
  readonly labels: Readonly<Record<string, string>>;
  readonly stopSignal: string;
  /** Seconds; undefined means 10, negative for ever. */
  readonly stopTimeout: number | undefined;
  readonly shell: readonly string[] | null;
}

/** What was asked for, completed by what the image says (moby daemon/commit.go, merge). Hostname and working directory come as asked. */
export function mergeConfig(
  request: ContainerRequest,
  anonymousVolumes: readonly string[],
  image: ImageDefaults,
): ContainerConfig {
  const keepsEntrypoint = request.entrypoint !== undefined;
  const ownEntrypoint = keepsEntrypoint && request.entrypoint.length > 0;
  const cmd = ownEntrypoint || request.cmd?.length ? (request.cmd ?? null) : (image.cmd ?? null);
  const entrypoint = keepsEntrypoint ? request.entrypoint : (image.entrypoint ?? null);
  const volumes = new Set([...anonymousVolumes, ...(image.volumes ?? [])]);
  return {
    hostname: request.hostname,
    domainname: request.domainname,
    user: request.user || image.user || '',
    attachStdin: request.attachStdin,
    attachStdout: request.attachStdout,
    attachStderr: request.attachStderr,
    exposedPorts: [...new Set([...request.exposedPorts, ...(image.exposedPorts ?? [])])].sort(),
    tty: request.tty,
    openStdin: request.openStdin,
    stdinOnce: request.stdinOnce,
    env: mergeEnvironment(request.env, image.env ?? []),
    cmd,
    health: mergeHealth(request.health, image.health),
    image: request.image,
    volumes: volumes.size > 0 ? [...volumes] : null,
    workingDir: request.workingDir || image.workingDir || '',
    entrypoint: entrypoint?.length === 1 && entrypoint[0] === '' ? null : entrypoint,
    onBuild: image.onBuild ?? null,
    labels: { ...image.labels, ...request.labels },
    stopSignal: request.stopSignal || image.stopSignal || '',
    stopTimeout: request.stopTimeout,
    shell: image.shell ?? null,
  };
}

/** The first process: entrypoint and command in one; empty when there is neither. */
export function commandLine(config: ContainerConfig): readonly string[] {
  return [...(config.entrypoint ?? []), ...(config.cmd ?? [])];
}

function mergeEnvironment(own: readonly string[], image: readonly string[]): readonly string[] {
  const taken = new Set(own.map(variableName));
  return [...own, ...image.filter((entry) => !taken.has(variableName(entry)))];
}

function variableName(entry: string): string {
  return entry.split('=', 1)[0] ?? '';
}

function mergeHealth(own: HealthRequest | undefined, image: HealthConfig | undefined): HealthConfig | undefined {
  if (!own) return image;
  return {
    test: own.test.length > 0 ? own.test : (image?.test ?? []),
    interval: own.interval || (image?.interval ?? 0),
    timeout: own.timeout || (image?.timeout ?? 0),
    startPeriod: own.startPeriod || (image?.startPeriod ?? 0),
    startInterval: own.startInterval || (image?.startInterval ?? 0),
    retries: own.retries || (image?.retries ?? 0),
  };
}
