import type { FileSystem } from '../fs/inode.ts';
import type { KernelState } from './kernel-state.ts';
import { MACHINE_FACTS } from './machine-facts.ts';
import { memoryOf } from './memory.ts';
import { taskDirectory } from './proc-task.ts';
import { directory, file, link, magicLink, SyntheticFs, type SyntheticNode } from './synthetic-fs.ts';
import { type KernelNamespace, pidIn } from './task.ts';

const FILESYSTEMS = 'sysfs tmpfs bdev proc cgroup cgroup2 devtmpfs securityfs sockfs bpf pipefs ramfs devpts mqueue'
  .split(' ')
  .map((name) => `nodev\t${name}\n`)
  .concat('\text4\n', 'nodev\toverlay\n')
  .join('');

/**
 * /proc as the processes of one namespace see it.
 * // DIFFERS: /proc holds the files that programs commonly read, not all of Linux's.
 */
export function createProcFs(state: KernelState, namespace: KernelNamespace, dev: number): FileSystem {
  const root = (): SyntheticNode => rootDirectory(state, namespace);
  return new SyntheticFs({ type: 'proc', dev, time: () => state.clock.now(), onCreate: 'ENOENT' }, root);
}

function rootDirectory(state: KernelState, namespace: KernelNamespace): SyntheticNode {
  const { space } = namespace;
  const fixed = systemFiles(state, namespace);
  const names = Object.keys(fixed).sort();
  return {
    type: 'directory',
    mode: 0o555,
    names: () => [...[...space.tasks.keys()].map(String), ...names].sort(),
    find: (name) => {
      if (/^[1-9]\d*$/.test(name)) {
        const task = space.tasks.get(Number(name));
        return task && taskDirectory(state, task, space);
      }
      return Object.hasOwn(fixed, name) ? fixed[name] : undefined;
    },
  };
}

function systemFiles(state: KernelState, namespace: KernelNamespace): Record<string, SyntheticNode> {
  const self = (): string => {
    const { current } = state;
    return String((current && pidIn(namespace.space, current)) || 1);
  };
  return {
    cmdline: file(() => 'BOOT_IMAGE=/boot/vmlinuz root=/dev/vda1 ro quiet\n'),
    cpuinfo: file(() => cpuinfo(state.processors)),
    filesystems: file(() => FILESYSTEMS),
    loadavg: file(() => loadavg(state)),
    meminfo: file(() => meminfo(state)),
    mounts: link(() => 'self/mounts'),
    net: link(() => 'self/net'),
    self: magicLink(self),
    stat: file(() => systemStat(state)),
    swaps: file(() => 'Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n'),
    sys: sysctls(state, namespace),
    'thread-self': magicLink(() => `${self()}/task/${self()}`),
    uptime: file(() => uptime(state)),
    version: file(
      () =>
        `${MACHINE_FACTS.system} version ${MACHINE_FACTS.release} (debian-kernel@lists.debian.org) ` +
        `(x86_64-linux-gnu-gcc-14 (Debian 14.2.0-19) 14.2.0, GNU ld (GNU Binutils for Debian) 2.44) ${MACHINE_FACTS.version}\n`,
    ),
  };
}

function cpuinfo(processors: number): string {
  const flags =
    'fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht syscall nx lm';
  return Array.from({ length: processors }, (_, i) =>
    [
      `processor\t: ${i}`,
      `vendor_id\t: ${MACHINE_FACTS.vendor}`,
      'cpu family\t: 6',
      'model\t\t: 85',
      `model name\t: ${MACHINE_FACTS.processor}`,
      'stepping\t: 7',
      `cpu MHz\t\t: ${MACHINE_FACTS.megahertz.toFixed(3)}`,
      'cache size\t: 36608 KB',
      'physical id\t: 0',
      `siblings\t: ${processors}`,
      `core id\t\t: ${i}`,
      `cpu cores\t: ${processors}`,
      'fpu\t\t: yes',
      `flags\t\t: ${flags}`,
      `bogomips\t: ${(MACHINE_FACTS.megahertz * 2).toFixed(2)}`,
      '',
      '',
    ].join('\n'),
  ).join('');
}

/** Kilobytes; what the processes hold is taken, the rest is free. */
function meminfo(state: KernelState): string {
  let used = 0;
  for (const task of state.hostSpace.tasks.values()) used += memoryOf(task);
  const total = Math.floor(state.memory / 1024);
  const free = total - Math.floor(used / 1024);
  const rows: readonly (readonly [string, number])[] = [
    ['MemTotal', total],
    ['MemFree', free],
    ['MemAvailable', free],
    ['Buffers', 0],
    ['Cached', 0],
    ['SwapCached', 0],
    ['SwapTotal', 0],
    ['SwapFree', 0],
  ];
  return rows.map(([name, kib]) => `${`${name}:`.padEnd(16)}${String(kib).padStart(8)} kB\n`).join('');
}

function uptime(state: KernelState): string {
  const seconds = (state.clock.now() - state.booted) / 1000;
  return `${seconds.toFixed(2)} ${(seconds * state.processors).toFixed(2)}\n`;
}

function loadavg(state: KernelState): string {
  const tasks = [...state.hostSpace.tasks.values()];
  const running = tasks.filter((task) => task.handle && !task.ended && !task.sleeping).length;
  return `0.00 0.00 0.00 ${Math.max(1, running)}/${tasks.length} ${Math.max(...tasks.map((task) => task.hostPid))}\n`;
}

function systemStat(state: KernelState): string {
  const ticks = Math.floor((state.clock.now() - state.booted) / 10);
  const line = (name: string, count: number): string => `${name} 0 0 0 ${ticks * count} 0 0 0 0 0 0\n`;
  return (
    line('cpu ', state.processors) +
    Array.from({ length: state.processors }, (_, i) => line(`cpu${i}`, 1)).join('') +
    `btime ${Math.floor(state.booted / 1000)}\nprocesses ${state.hostSpace.tasks.size}\nprocs_running 1\nprocs_blocked 0\n`
  );
}

function sysctls(state: KernelState, namespace: KernelNamespace): SyntheticNode {
  const value = (text: string | number): SyntheticNode => file(() => `${text}\n`, 0o644);
  const hex = (): string => {
    const digits = state.random.hex(32);
    return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20)}`;
  };
  return directory(() => ({
    fs: directory({ 'file-max': value('9223372036854775807'), nr_open: value(1_073_741_816) }),
    kernel: directory({
      cap_last_cap: value(40),
      hostname: file(() => `${namespace.hostname}\n`, 0o644),
      osrelease: value(MACHINE_FACTS.release),
      ostype: value(MACHINE_FACTS.system),
      pid_max: value(4_194_304),
      random: directory({ uuid: file(() => `${hex()}\n`) }),
      version: value(MACHINE_FACTS.version),
    }),
    net: directory({
      core: directory({ somaxconn: value(4096) }),
      ipv4: directory({
        ip_forward: value(1),
        ip_local_port_range: value('32768\t60999'),
        ip_unprivileged_port_start: value(namespace.space.isHost ? 1024 : 0),
      }),
    }),
    vm: directory({ max_map_count: value(1_048_576), overcommit_memory: value(0), swappiness: value(60) }),
  }));
}
