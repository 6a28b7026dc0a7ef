import type { ContainerRequest, DeviceLimits, MountRequest, PortBinding, Resources } from '../api/container.ts';

/** How a container is bound to its host (moby api container.HostConfig), with the daemon's defaults filled in. */
export interface HostConfig {
  /** As written with -v. */
  readonly binds: readonly string[] | null;
  readonly logDriver: string;
  readonly logOptions: Readonly<Record<string, string>>;
  readonly networkMode: string;
  readonly portBindings: ReadonlyMap<string, readonly PortBinding[]>;
  readonly restart: RestartPolicy;
  readonly autoRemove: boolean;
  readonly volumeDriver: string;
  readonly volumesFrom: readonly string[] | null;
  readonly consoleSize: readonly [number, number];
  readonly annotations: Readonly<Record<string, string>>;
  readonly capAdd: readonly string[] | null;
  readonly capDrop: readonly string[] | null;
  readonly cgroupnsMode: string;
  readonly dns: readonly string[];
  readonly dnsOptions: readonly string[];
  readonly dnsSearch: readonly string[];
  readonly extraHosts: readonly string[] | null;
  readonly groupAdd: readonly string[] | null;
  readonly ipcMode: string;
  /** `other:/name/alias`, on the default bridge. */
  readonly links: readonly string[] | null;
  readonly oomScoreAdj: number;
  readonly pidMode: string;
  readonly privileged: boolean;
  readonly publishAll: boolean;
  readonly readOnly: boolean;
  readonly securityOptions: readonly string[] | null;
  readonly storageOptions: Readonly<Record<string, string>>;
  /** Written with --tmpfs: path to options. */
  readonly tmpfs: ReadonlyMap<string, string>;
  readonly utsMode: string;
  readonly usernsMode: string;
  readonly shmSize: number;
  readonly sysctls: Readonly<Record<string, string>>;
  readonly runtime: string;
  readonly resources: Resources;
  readonly ulimits: ContainerRequest['ulimits'];
  readonly devices: ContainerRequest['devices'];
  /** Missing in machines saved before it was kept. */
  readonly deviceLimits?: DeviceLimits;
  /** Written with --mount. */
  readonly mounts: readonly MountRequest[];
  readonly maskedPaths: readonly string[] | null;
  readonly readonlyPaths: readonly string[] | null;
  readonly init: boolean | undefined;
}

export interface RestartPolicy {
  readonly name: string;
  readonly maximumRetryCount: number;
}

/** moby daemon/pkg/oci/defaults.go. */
export const MASKED_PATHS: readonly string[] = [
  '/proc/acpi',
  '/proc/asound',
  '/proc/interrupts',
  '/proc/kcore',
  '/proc/keys',
  '/proc/latency_stats',
  '/proc/sched_debug',
  '/proc/scsi',
  '/proc/timer_list',
  '/proc/timer_stats',
  '/sys/devices/virtual/powercap',
  '/sys/firmware',
];

export const READONLY_PATHS: readonly string[] = [
  '/proc/bus',
  '/proc/fs',
  '/proc/irq',
  '/proc/sys',
  '/proc/sysrq-trigger',
];

const DEFAULT_SHM_SIZE = 67108864;

/** Fills in what the daemon decides (moby daemon/daemon_unix.go, adaptContainerSettings, on cgroup v2). */
export function composeHostConfig(request: ContainerRequest, resolveId: (name: string) => string): HostConfig {
  const binds = request.mounts
    .filter((mount) => mount.origin === 'bind-flag' && mount.raw?.includes(':'))
    .map((mount) => mount.raw ?? '');
  const { privileged, resources } = request;
  const security = [...request.securityOptions];
  const labelled = security.some((option) => option.split('=')[0] === 'label');
  if (!labelled && (privileged || request.ipcMode === 'host' || request.pidMode === 'host'))
    security.push('label=disable');
  return {
    binds: binds.length > 0 ? binds : null,
    logDriver: request.logDriver || 'json-file',
    logOptions: request.logOptions,
    networkMode:
      request.networkMode === '' || request.networkMode === 'default'
        ? 'bridge'
        : sharedMode(request.networkMode, resolveId),
    portBindings: request.portBindings,
    restart: { name: request.restart.name || 'no', maximumRetryCount: request.restart.maximumRetryCount },
    autoRemove: request.autoRemove,
    volumeDriver: request.volumeDriver,
    volumesFrom: orNull(request.volumesFrom),
    consoleSize: request.consoleSize,
    annotations: request.annotations,
    capAdd: orNull(request.capAdd),
    capDrop: orNull(request.capDrop),
    cgroupnsMode: request.cgroupnsMode || 'private',
    dns: request.dns,
    dnsOptions: request.dnsOptions,
    dnsSearch: request.dnsSearch,
    extraHosts: orNull(request.extraHosts),
    groupAdd: orNull(request.groupAdd),
    ipcMode: sharedMode(request.ipcMode || 'private', resolveId),
    links: orNull(request.links),
    oomScoreAdj: request.oomScoreAdj,
    pidMode: sharedMode(request.pidMode, resolveId),
    privileged,
    publishAll: request.publishAll,
    readOnly: request.readOnly,
    securityOptions: orNull(security),
    storageOptions: request.storageOptions,
    tmpfs: new Map(
      request.mounts.filter((mount) => mount.origin === 'tmpfs-flag').map((mount) => [mount.target, mount.raw ?? '']),
    ),
    utsMode: request.utsMode,
    usernsMode: request.usernsMode,
    shmSize: request.shmSize || DEFAULT_SHM_SIZE,
    sysctls: request.sysctls,
    runtime: request.runtime || 'runc',
    resources: withSwap(resources),
    ulimits: request.ulimits,
    devices: request.devices,
    ...(request.deviceLimits ? { deviceLimits: request.deviceLimits } : {}),
    mounts: request.mounts.filter((mount) => mount.origin === 'mount-flag'),
    maskedPaths: privileged ? null : MASKED_PATHS,
    readonlyPaths: privileged ? null : READONLY_PATHS,
    init: request.init,
  };
}

/** Memory without a swap limit gets as much swap again. */
function withSwap(resources: Resources): Resources {
  return resources.memory > 0 && resources.memorySwap === 0
    ? { ...resources, memorySwap: resources.memory * 2 }
    : resources;
}

function sharedMode(mode: string, resolveId: (name: string) => string): string {
  return mode.startsWith('container:') ? `container:${resolveId(mode.slice(10))}` : mode;
}

function orNull<T>(list: readonly T[]): readonly T[] | null {
  return list.length > 0 ? list : null;
}
