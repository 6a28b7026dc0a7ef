import type {
  ContainerRequest,
  DeviceLimits,
  DeviceRate,
  EndpointRequest,
  HealthRequest,
  MountRequest,
  Resources,
} from '../../api/container.ts';
import { goQuote } from '../../base/go-quote.ts';
import { ramInBytes } from '../../base/units.ts';
import { CliError } from '../errors.ts';
import { readKeyValues, systemReason } from '../flags/env-file.ts';
import { isMac } from '../flags/ip.ts';
import { mountRequest } from '../flags/mount.ts';
import { isUserDefined, type NetworkValue } from '../flags/network.ts';
import { parseExpose, parsePublish } from '../flags/ports.ts';
import type { FlagValues } from '../flags/values.ts';
import { parseVolume } from '../flags/volume.ts';
import type { Invocation } from '../invocation.ts';

/** The request that flags and words of run and create make (docker/cli cli/command/container/opts.go, parse). */
export function containerRequest(invocation: Invocation): ContainerRequest {
  const { flags, args, terminal } = invocation;
  const { files } = terminal;
  const absolute = (path: string): string => files.absolute(path);
  const mac = flags.string('mac-address');
  if (mac !== '' && !isMac(mac.trim())) throw new CliError(`${mac} is not a valid mac address`);
  const attached = flags.list('attach');
  const swappiness = flags.number('memory-swappiness');
  if (swappiness !== -1 && (swappiness < 0 || swappiness > 100)) {
    throw new CliError(`invalid value: ${swappiness}. Valid memory swappiness range is 0-100`);
  }
  const volumes = [...new Set(flags.list('volume'))].map((spec) => parseVolume(spec, absolute));
  const entrypoint = flags.string('entrypoint');
  const portBindings = parsePublish(flags.list('publish'));
  const exposed = [...portBindings.keys(), ...flags.list('expose').flatMap(parseExpose)];
  const devices = flags.list('device').map(device);
  const env = prefixed('--env-file', () => [
    ...flags.list('env-file').flatMap((path) => readKeyValues(files, path, (name) => terminal.env.get(name))),
    ...flags.list('env'),
  ]);
  const labels = prefixed('--label-file', () => [
    ...flags.list('label-file').flatMap((path) => readKeyValues(files, path, () => undefined)),
    ...flags.list('label'),
  ]);
  checkModes(flags);
  const restart = restartPolicy(flags.string('restart'));
  const logOptions = pairs(flags.list('log-opt'));
  if (flags.string('log-driver') === 'none' && flags.list('log-opt').length > 0)
    throw new CliError('invalid logging opts for driver none');
  const securityOptions = flags.list('security-opt').map((option) => securityOption(option, files.readFile));
  const storageOptions = flags.list('storage-opt');
  if (storageOptions.some((option) => !option.includes('='))) throw new CliError('invalid storage option');
  const health = healthRequest(flags);
  if (flags.bool('rm') && restart.name !== '' && restart.name !== 'no') {
    throw new CliError('conflicting options: cannot specify both --restart and --rm');
  }
  const openStdin = flags.bool('interactive');
  const attachStdin = openStdin || attached.includes('stdin');
  const networks = flags.get('network', 'network');
  const { columns, rows } = terminal.stdoutIsTerminal ? terminal.size() : { columns: 0, rows: 0 };
  const platform = flags.string('platform') || terminal.env.get('DOCKER_DEFAULT_PLATFORM') || '';
  return {
    name: flags.string('name'),
    image: args[0] ?? '',
    ...(platform === '' ? {} : { platform }),
    ...(args.length > 1 ? { cmd: args.slice(1) } : {}),
    ...(entrypoint !== '' ? { entrypoint: [entrypoint] } : flags.changed('entrypoint') ? { entrypoint: [''] } : {}),
    env: lastOfEach(env),
    user: flags.string('user'),
    workingDir: flags.string('workdir'),
    hostname: flags.string('hostname'),
    domainname: flags.string('domainname'),
    labels: pairs(labels),
    tty: flags.bool('tty'),
    openStdin,
    stdinOnce: openStdin && attachStdin,
    attachStdin,
    attachStdout: attached.length === 0 || attached.includes('stdout'),
    attachStderr: attached.length === 0 || attached.includes('stderr'),
    exposedPorts: [...new Set(exposed)],
    portBindings,
    publishAll: flags.bool('publish-all'),
    mounts: [...volumes, ...flags.get('mount', 'mount').map(mountRequest), ...tmpfsMounts(flags.list('tmpfs'))],
    volumesFrom: flags.list('volumes-from'),
    volumeDriver: flags.string('volume-driver'),
    networkMode: networks[0]?.name ?? 'default',
    endpoints: endpoints(flags, networks),
    mac: networks.length === 0 || !isUserDefined(networks[0]?.name ?? '') ? mac : '',
    links: flags.list('link'),
    extraHosts: flags.list('add-host'),
    dns: flags.list('dns'),
    dnsSearch: flags.list('dns-search'),
    dnsOptions: flags.list('dns-option'),
    restart,
    autoRemove: flags.bool('rm'),
    ...(health ? { health } : {}),
    ...(flags.changed('init') ? { init: flags.bool('init') } : {}),
    readOnly: flags.bool('read-only'),
    capAdd: flags.list('cap-add'),
    capDrop: flags.list('cap-drop'),
    privileged: flags.bool('privileged'),
    securityOptions,
    groupAdd: flags.list('group-add'),
    stopSignal: flags.string('stop-signal'),
    ...(flags.changed('stop-timeout') ? { stopTimeout: flags.number('stop-timeout') } : {}),
    pidMode: flags.string('pid'),
    ipcMode: flags.string('ipc'),
    utsMode: flags.string('uts'),
    usernsMode: flags.string('userns'),
    cgroupnsMode: flags.string('cgroupns'),
    shmSize: flags.number('shm-size'),
    sysctls: Object.fromEntries(flags.map('sysctl')),
    ulimits: flags.get('ulimit', 'ulimit'),
    logDriver: flags.string('log-driver'),
    logOptions,
    runtime: flags.string('runtime'),
    annotations: Object.fromEntries(flags.map('annotation')),
    storageOptions: pairs(storageOptions),
    oomScoreAdj: flags.number('oom-score-adj'),
    devices,
    resources: resources(flags),
    deviceLimits: deviceLimits(flags),
    consoleSize: [columns, rows],
  };
}

function deviceLimits(flags: FlagValues): DeviceLimits {
  const rates = (flag: string): readonly DeviceRate[] =>
    flags.list(flag).map((text) => {
      const cut = text.indexOf(':');
      return { path: text.slice(0, cut), rate: ramInBytes(text.slice(cut + 1)) };
    });
  return {
    cgroupParent: flags.string('cgroup-parent'),
    cgroupRules: flags.list('device-cgroup-rule'),
    requests: flags.get('gpus', 'gpus'),
    weights: rates('blkio-weight-device'),
    readBps: rates('device-read-bps'),
    writeBps: rates('device-write-bps'),
    readIops: rates('device-read-iops'),
    writeIops: rates('device-write-iops'),
    realtimePeriod: flags.number('cpu-rt-period'),
    realtimeRuntime: flags.number('cpu-rt-runtime'),
  };
}

/** Limits, as run, create and update take them. */
export function resources(flags: FlagValues): Resources {
  const swappiness = flags.number('memory-swappiness');
  return {
    memory: flags.number('memory'),
    memoryReservation: flags.number('memory-reservation'),
    memorySwap: flags.number('memory-swap'),
    ...(flags.changed('memory-swappiness') ? { memorySwappiness: swappiness } : {}),
    nanoCpus: flags.number('cpus'),
    cpuShares: flags.number('cpu-shares'),
    cpuPeriod: flags.number('cpu-period'),
    cpuQuota: flags.number('cpu-quota'),
    cpusetCpus: flags.string('cpuset-cpus'),
    cpusetMems: flags.string('cpuset-mems'),
    ...(flags.changed('pids-limit') ? { pidsLimit: flags.number('pids-limit') } : {}),
    blkioWeight: flags.number('blkio-weight'),
    oomKillDisable: flags.bool('oom-kill-disable'),
  };
}

/** `on-failure:3`; whether the name is known, the daemon says (docker/cli opts.ParseRestartPolicy). */
export function restartPolicy(text: string): { readonly name: string; readonly maximumRetryCount: number } {
  const cut = text.indexOf(':');
  const name = cut < 0 ? text : text.slice(0, cut);
  const count = cut < 0 ? '' : text.slice(cut + 1);
  if (cut === 0) throw new CliError('invalid restart policy format: no policy provided before colon');
  if (count !== '' && !/^[+-]?\d+$/.test(count))
    throw new CliError('invalid restart policy format: maximum retry count must be an integer');
  return { name, maximumRetryCount: Number(count || 0) };
}

/** `a=1` lines to a record; what is written last counts. */
export function pairs(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    lines.map((line) => {
      const cut = line.indexOf('=');
      return cut < 0 ? [line, ''] : [line.slice(0, cut), line.slice(cut + 1)];
    }),
  );
}

/** A variable given twice keeps its place and its last value. */
function lastOfEach(env: readonly string[]): readonly string[] {
  const byName = new Map<string, string>();
  for (const line of env) byName.set(line.split('=', 1)[0] ?? '', line);
  return [...byName.values()];
}

function prefixed<T>(flag: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof CliError) throw new CliError(`${flag}: ${error.message}`);
    throw error;
  }
}

function checkModes(flags: FlagValues): void {
  const named = (mode: string): boolean => /^container:.+/.test(mode);
  const pid = flags.string('pid');
  if (!['', 'host'].includes(pid) && !named(pid)) throw new CliError('--pid: invalid PID mode');
  if (!['', 'host'].includes(flags.string('uts'))) throw new CliError('--uts: invalid UTS mode');
  if (!['', 'host'].includes(flags.string('userns'))) throw new CliError('--userns: invalid USER mode');
  if (!['', 'host', 'private'].includes(flags.string('cgroupns')))
    throw new CliError('--cgroupns: invalid CGROUP mode');
}

function securityOption(option: string, readFile: (path: string) => Uint8Array): string {
  const cut = option.includes('=') ? option.indexOf('=') : option === 'no-new-privileges' ? -1 : option.indexOf(':');
  const key = cut < 0 ? option : option.slice(0, cut);
  const value = cut < 0 ? '' : option.slice(cut + 1);
  if (key !== 'no-new-privileges' && value === '') throw new CliError(`invalid --security-opt: ${goQuote(option)}`);
  if (key !== 'seccomp' || value === 'builtin' || value === 'unconfined') return option;
  try {
    return `seccomp=${JSON.stringify(JSON.parse(new TextDecoder().decode(readFile(value))))}`;
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new CliError(`compacting json for seccomp profile (${value}) failed: ${error.message}`);
    throw new CliError(`opening seccomp profile (${value}) failed: open ${value}: ${systemReason(error)}`);
  }
}

function device(text: string): { readonly host: string; readonly container: string; readonly permissions: string } {
  const parts = text.split(':');
  const isMode = (mode: string): boolean => mode !== '' && /^[rwm]+$/.test(mode) && new Set(mode).size === mode.length;
  if (parts.length > 3 || parts[0] === '') throw new CliError(`bad format for path: ${text}`);
  const [host = '', second, third] = parts;
  if (third !== undefined && !isMode(third)) throw new CliError(`bad mode specified: ${third}`);
  const secondIsMode = third === undefined && second !== undefined && isMode(second);
  const container = second === undefined || secondIsMode ? host : second;
  if (!container.startsWith('/')) throw new CliError(`${container} is not an absolute path`);
  return { host, container, permissions: third ?? (secondIsMode ? (second ?? 'rwm') : 'rwm') };
}

/** `--tmpfs /scratch:size=1m,mode=1777`; `raw` is what stands behind the path, as HostConfig.Tmpfs keeps it. */
function tmpfsMounts(specs: readonly string[]): readonly MountRequest[] {
  const byTarget = new Map(specs.map((spec) => [spec.split(':', 1)[0] ?? '', spec.split(':').slice(1).join(':')]));
  return [...byTarget].map(([target, raw]): MountRequest => {
    const options = new Map(
      raw.split(',').map((option) => [option.split('=', 1)[0] ?? '', option.slice(option.indexOf('=') + 1)]),
    );
    const [size, mode] = [options.get('size'), options.get('mode')];
    return {
      type: 'tmpfs',
      source: '',
      target,
      readOnly: options.has('ro'),
      origin: 'tmpfs-flag',
      raw,
      ...(size !== undefined && /^\d+[kmgKMG]?$/.test(size) ? { tmpfsSize: ramInBytes(size) } : {}),
      ...(mode !== undefined && /^[0-7]+$/.test(mode) ? { tmpfsMode: Number.parseInt(mode, 8) } : {}),
    };
  });
}

function healthRequest(flags: FlagValues): HealthRequest | undefined {
  const names = ['interval', 'timeout', 'retries', 'start-period', 'start-interval'];
  const command = flags.string('health-cmd');
  const given = command !== '' || names.some((name) => flags.number(`health-${name}`) !== 0);
  const none = { interval: 0, timeout: 0, startPeriod: 0, startInterval: 0, retries: 0 };
  if (flags.bool('no-healthcheck')) {
    if (given) throw new CliError('--no-healthcheck conflicts with --health-* options');
    return { test: ['NONE'], ...none };
  }
  if (!given) return undefined;
  for (const name of names)
    if (flags.number(`health-${name}`) < 0) throw new CliError(`--health-${name} cannot be negative`);
  return {
    test: command === '' ? [] : ['CMD-SHELL', command],
    interval: flags.number('health-interval'),
    timeout: flags.number('health-timeout'),
    startPeriod: flags.number('health-start-period'),
    startInterval: flags.number('health-start-interval'),
    retries: flags.number('health-retries'),
  };
}

/** One endpoint for each --network; the old flags (--ip, --network-alias …) belong to the first. */
function endpoints(flags: FlagValues, networks: readonly NetworkValue[]): readonly EndpointRequest[] {
  const first: NetworkValue = { name: 'default', aliases: [], linkLocal: [], driverOptions: {}, gatewayPriority: 0 };
  const seen = new Set<string>();
  const values = networks.length === 0 ? [first] : networks;
  const requests = values.map((network, i): EndpointRequest => {
    const value = i === 0 ? withOldFlags(network, flags) : network;
    const links = i === 0 && isUserDefined(network.name) ? flags.list('link') : [];
    if (value.name.trim() === '') throw new CliError('no name set for network');
    if (!isUserDefined(value.name)) {
      if (value.aliases.length > 0)
        throw new CliError('network-scoped aliases are only supported for user-defined networks');
      if (links.length > 0) throw new CliError('links are only supported for user-defined networks');
    }
    if (value.mac !== undefined && !isMac(value.mac.trim()))
      throw new CliError(`${value.mac} is not a valid mac address`);
    if (value.gatewayPriority !== 0) throw new CliError("drydock: 'docker run --network gw-priority' is not simulated");
    if (seen.has(value.name)) throw new CliError(`network ${goQuote(value.name)} is specified multiple times`);
    seen.add(value.name);
    return {
      network: value.name,
      aliases: value.aliases,
      ...(value.ipv4 === undefined ? {} : { ipv4: value.ipv4 }),
      ...(value.ipv6 === undefined ? {} : { ipv6: value.ipv6 }),
      ...(links.length === 0 ? {} : { links }),
      ...(value.mac === undefined ? {} : { mac: value.mac }),
      ...(value.linkLocal.length === 0 ? {} : { linkLocal: value.linkLocal }),
      ...(Object.keys(value.driverOptions).length === 0 ? {} : { driverOptions: value.driverOptions }),
    };
  });
  if (networks.length > 0 && new Set(values.map((value) => isUserDefined(value.name))).size > 1) {
    throw new CliError('conflicting options: cannot attach both user-defined and non-user-defined network-modes');
  }
  return requests;
}

function withOldFlags(network: NetworkValue, flags: FlagValues): NetworkValue {
  const conflict = (flag: string, what: string): CliError =>
    new CliError(`conflicting options: cannot specify both --${flag} and per-network ${what}`);
  const aliases = flags.list('network-alias');
  const linkLocal = flags.list('link-local-ip');
  if (network.linkLocal.length > 0 && linkLocal.length > 0) throw conflict('link-local-ip', 'link-local IP addresses');
  const [ip, ip6, mac] = [flags.string('ip'), flags.string('ip6'), flags.string('mac-address')];
  if (network.aliases.length > 0 && aliases.length > 0) throw conflict('network-alias', 'alias');
  if (network.ipv4 !== undefined && ip !== '') throw conflict('ip', 'IPv4 address');
  if (network.ipv6 !== undefined && ip6 !== '') throw conflict('ip6', 'IPv6 address');
  if (network.mac !== undefined && mac !== '') throw conflict('mac-address', 'MAC address');
  return {
    ...network,
    aliases: aliases.length > 0 ? [...aliases] : network.aliases,
    linkLocal: linkLocal.length > 0 ? [...linkLocal] : network.linkLocal,
    ...(ip === '' ? {} : { ipv4: ip }),
    ...(ip6 === '' ? {} : { ipv6: ip6 }),
    ...(mac === '' ? {} : { mac }),
  };
}
