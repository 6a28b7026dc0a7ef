import type { ContainerRequest, Resources } from '../../api/container.ts';
import { EngineError } from '../../base/errors.ts';
import { normaliseCapabilities } from '../../container/capabilities.ts';
import { parseSignal } from '../../kernel/signal.ts';
import { checkMount } from '../../volume/mount-spec.ts';
import { containerErrors } from './errors.ts';

const MILLISECOND = 1_000_000;
const LEAST_MEMORY = 6 * 1024 * 1024;
const LONGEST_HOSTNAME = 64;
const SECURITY_OPTIONS = new Set([
  'label',
  'apparmor',
  'seccomp',
  'no-new-privileges',
  'writable-cgroups',
  'systempaths',
]);
/** Processors of the simulated host. */
export const HOST_CPUS = 2;

/** Refuses a request that no container can be made of; the order of the checks is Docker's (moby daemon/container.go, verifyContainerSettings). Answers warnings. */
export function validateRequest(
  request: ContainerRequest,
  hostPathExists: (path: string) => boolean,
): readonly string[] {
  checkNetwork(request);
  checkConfig(request);
  if (request.autoRemove && request.restart.name !== '' && request.restart.name !== 'no')
    throw invalid("can't create 'AutoRemove' container with restart policy");
  for (const mount of request.mounts) if (mount.origin === 'mount-flag') checkMount(mount, hostPathExists);
  checkRestart(request.restart);
  normaliseCapabilities(request.capAdd, 'invalid CapAdd');
  normaliseCapabilities(request.capDrop, 'invalid CapDrop');
  if (request.hostname.length > LONGEST_HOSTNAME)
    throw invalid(`hostname ${JSON.stringify(request.hostname)} is too long (maximum ${LONGEST_HOSTNAME} bytes)`);
  if ((request.deviceLimits?.realtimePeriod ?? 0) !== 0 || (request.deviceLimits?.realtimeRuntime ?? 0) !== 0)
    throw invalid('kernel does not support CPU real-time scheduler');
  const warnings = [...checkResources(request.resources, false)];
  checkModes(request);
  for (const mount of request.mounts) {
    if (mount.origin === 'tmpfs-flag' && !mount.target.startsWith('/'))
      throw invalid(`invalid mount path: '${mount.target}' mount path must be absolute`);
  }
  if (request.networkMode === 'host' && request.portBindings.size > 0)
    warnings.push('Published ports are discarded when using host network mode');
  return warnings;
}

function checkConfig(request: ContainerRequest): void {
  if (request.workingDir !== '' && !request.workingDir.startsWith('/')) {
    throw invalid(`the working directory '${request.workingDir}' is invalid, it needs to be an absolute path`);
  }
  if (request.stopSignal !== '' && !parseSignal(request.stopSignal))
    throw containerErrors.badSignal(request.stopSignal);
  for (const entry of request.env)
    if (entry === '' || entry.startsWith('=')) throw invalid(`invalid environment variable: ${entry}`);
  const { health } = request;
  if (!health) return;
  for (const [name, value] of [
    ['Interval', health.interval],
    ['Timeout', health.timeout],
  ] as const)
    checkDuration(name, value);
  if (health.retries < 0) throw invalid('Retries in Healthcheck cannot be negative');
  for (const [name, value] of [
    ['StartPeriod', health.startPeriod],
    ['StartInterval', health.startInterval],
  ] as const)
    checkDuration(name, value);
}

function checkDuration(name: string, nanoseconds: number): void {
  if (nanoseconds !== 0 && nanoseconds < MILLISECOND) throw invalid(`${name} in Healthcheck cannot be less than 1ms`);
}

/** moby api container.ValidateRestartPolicy. */
export function checkRestart(policy: { readonly name: string; readonly maximumRetryCount: number }): void {
  switch (policy.name) {
    case 'always':
    case 'unless-stopped':
    case 'no':
      if (policy.maximumRetryCount === 0) return;
      throw invalid(
        `invalid restart policy: maximum retry count can only be used with 'on-failure'${policy.maximumRetryCount < 0 ? ' and cannot be negative' : ''}`,
      );
    case 'on-failure':
      if (policy.maximumRetryCount < 0) throw invalid('invalid restart policy: maximum retry count cannot be negative');
      return;
    case '':
      return;
    default:
      throw invalid(
        `invalid restart policy: unknown policy '${policy.name}'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'`,
      );
  }
}

/** moby daemon/daemon_unix.go, verifyPlatformContainerResources, on cgroup v2. */
export function checkResources(resources: Partial<Resources>, isUpdate: boolean): readonly string[] {
  const {
    memory = 0,
    memorySwap = 0,
    memoryReservation = 0,
    nanoCpus = 0,
    cpuPeriod = 0,
    cpuQuota = 0,
    blkioWeight = 0,
  } = resources;
  const warnings: string[] = [];
  if (memory !== 0 && memory < LEAST_MEMORY) throw invalid('Minimum memory limit allowed is 6MB');
  if (memory > 0 && memorySwap > 0 && memorySwap < memory)
    throw invalid('Minimum memoryswap limit should be larger than memory limit, see usage');
  if (memory === 0 && memorySwap > 0 && !isUpdate)
    throw invalid('You should always set the Memory limit when using Memoryswap limit, see usage');
  if (resources.memorySwappiness !== undefined && resources.memorySwappiness >= 0) {
    warnings.push(
      'Your kernel does not support memory swappiness capabilities or the cgroup is not mounted. Memory swappiness discarded.',
    );
  }
  if (memoryReservation > 0 && memoryReservation < LEAST_MEMORY)
    throw invalid('Minimum memory reservation allowed is 6MB');
  if (memory > 0 && memoryReservation > 0 && memory < memoryReservation)
    throw invalid('Minimum memory limit can not be less than memory reservation limit, see usage');
  if (resources.oomKillDisable) warnings.push('Your kernel does not support OomKillDisable. OomKillDisable discarded.');
  if (nanoCpus > 0 && cpuPeriod > 0) throw invalid('Conflicting options: Nano CPUs and CPU Period cannot both be set');
  if (nanoCpus > 0 && cpuQuota > 0) throw invalid('Conflicting options: Nano CPUs and CPU Quota cannot both be set');
  if (nanoCpus < 0 || nanoCpus > HOST_CPUS * 1e9)
    throw invalid(`range of CPUs is from 0.01 to ${HOST_CPUS}.00, as there are only ${HOST_CPUS} CPUs available`);
  if (cpuPeriod !== 0 && (cpuPeriod < 1000 || cpuPeriod > 1_000_000)) {
    throw invalid('CPU cfs period can not be less than 1ms (i.e. 1000) or larger than 1s (i.e. 1000000)');
  }
  if (cpuQuota > 0 && cpuQuota < 1000) throw invalid('CPU cfs quota can not be less than 1ms (i.e. 1000)');
  checkCpuset(resources.cpusetCpus ?? '', 'CPUs', 'cpuset cpus', HOST_CPUS);
  checkCpuset(resources.cpusetMems ?? '', 'memory nodes', 'cpuset mems', 1);
  if (blkioWeight > 0 && (blkioWeight < 10 || blkioWeight > 1000))
    throw invalid('Range of blkio weight is from 10 to 1000');
  return warnings;
}

const LOG_DRIVERS = [
  'awslogs',
  'fluentd',
  'gcplogs',
  'gelf',
  'journald',
  'json-file',
  'local',
  'none',
  'splunk',
  'syslog',
];
const FILE_LOG_OPTIONS = new Set([
  'max-file',
  'max-size',
  'compress',
  'labels',
  'labels-regex',
  'env',
  'env-regex',
  'tag',
  'mode',
  'max-buffer-size',
]);

/** moby daemon/logger/factory.go, ValidateLogOpts. */
export function checkLogging(driver: string, options: Readonly<Record<string, string>>): void {
  if (driver !== '' && !LOG_DRIVERS.includes(driver))
    throw invalid(`logger: no log driver named '${driver}' is registered`);
  if (!['', 'json-file', 'local'].includes(driver)) return;
  const unknown = Object.keys(options).find((name) => !FILE_LOG_OPTIONS.has(name));
  if (unknown !== undefined) throw invalid(`unknown log opt '${unknown}' for ${driver || 'json-file'} log driver`);
}

function checkCpuset(list: string, what: string, field: string, count: number): void {
  if (list === '') return;
  if (!/^\d+(-\d+)?(,\d+(-\d+)?)*$/.test(list))
    throw invalid(`Invalid value ${list} for ${field}: invalid format: ${list}`);
  const available = count === 1 ? '0' : `0-${count - 1}`;
  const largest = Math.max(...list.split(/[,-]/).map(Number));
  if (largest >= count)
    throw invalid(`Requested ${what} are not available - requested ${list}, available: ${available}`);
}

function checkModes(request: ContainerRequest): void {
  const { cgroupParent = '' } = request.deviceLimits ?? {};
  if (cgroupParent !== '' && !/.\.slice$/.test(cgroupParent))
    throw invalid('cgroup-parent for systemd cgroup should be a valid slice named as "xxx.slice"');
  const isContainer = (mode: string): boolean => /^container:./.test(mode);
  if (!['', 'none', 'host', 'private', 'shareable'].includes(request.ipcMode) && !isContainer(request.ipcMode))
    throw invalid(`invalid IPC mode: ${request.ipcMode}`);
  if (!['', 'host'].includes(request.pidMode) && !isContainer(request.pidMode))
    throw invalid(`invalid PID mode: ${request.pidMode}`);
  if (request.shmSize < 0) throw invalid('SHM size can not be less than 0');
  if (!['', 'host'].includes(request.utsMode)) throw invalid(`invalid UTS mode: ${request.utsMode}`);
  if (request.oomScoreAdj < -1000 || request.oomScoreAdj > 1000)
    throw invalid(`Invalid value ${request.oomScoreAdj}, range for oom score adj is [-1000, 1000]`);
  if (!['', 'runc', 'io.containerd.runc.v2'].includes(request.runtime))
    throw invalid(`unknown or invalid runtime name: ${request.runtime}`);
  for (const option of request.securityOptions) {
    const key = option.split(/[=:]/)[0] ?? '';
    if (!SECURITY_OPTIONS.has(key)) throw invalid(`invalid --security-opt 2: ${JSON.stringify(option)}`);
  }
}

/** What does not go together with the network mode (moby daemon/internal/runconfig). */
function checkNetwork(request: ContainerRequest): void {
  if (request.utsMode === 'host' && request.hostname !== '')
    throw invalid('conflicting options: hostname and the UTS mode');
  if (!request.networkMode.startsWith('container:')) {
    if (request.networkMode === 'host' && request.links.length > 0)
      throw invalid(
        "conflicting options: host type networking can't be used with links. This would result in undefined behavior",
      );
    return;
  }
  if (request.hostname !== '') throw invalid('conflicting options: hostname and the network mode');
  if (request.links.length > 0)
    throw invalid(
      "conflicting options: container type network can't be used with links. This would result in undefined behavior",
    );
  if (request.dns.length > 0) throw invalid('conflicting options: dns and the network mode');
  if (request.extraHosts.length > 0)
    throw invalid('conflicting options: custom host-to-IP mapping and the network mode');
  if (request.portBindings.size > 0 || request.publishAll)
    throw invalid('conflicting options: port publishing and the container type network mode');
  if (request.exposedPorts.length > 0)
    throw invalid('conflicting options: port exposing and the container type network mode');
}

function invalid(message: string): EngineError {
  return new EngineError('invalid', message);
}
