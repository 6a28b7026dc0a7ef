import type { FileView, Mount } from '../fs/file-view.ts';
import { ALL_CAPABILITIES, CONTAINER_CAPABILITIES } from './capabilities.ts';
import type { Description } from './descriptor.ts';
import type { KernelState } from './kernel-state.ts';
import { networkDirectory } from './proc-net.ts';
import { describeTask } from './process-list.ts';
import { SIGNAL_NUMBERS, type Signal } from './signal.ts';
import { directory, file, magicLink, type SyntheticNode } from './synthetic-fs.ts';
import { type PidSpace, pidIn, type Task } from './task.ts';

const STATES = { R: 'R (running)', S: 'S (sleeping)', T: 'T (stopped)', Z: 'Z (zombie)' } as const;
const PAGE = 4096;
const NAMESPACES = ['cgroup', 'ipc', 'mnt', 'net', 'pid', 'time', 'user', 'uts'];

/** /proc/PID: what one process shows, with pids as `space` numbers them. */
export function taskDirectory(state: KernelState, task: Task, space: PidSpace): SyntheticNode {
  const pid = pidIn(space, task);
  const info = (): ReturnType<typeof describeTask> => describeTask(task, space, state.current);
  const argv = (): readonly string[] => info().argv;
  const uid = task.fs?.credentials.uid ?? 0;
  const gid = task.fs?.credentials.gid ?? 0;
  const owned = <T extends SyntheticNode>(node: T): T => ({ ...node, uid, gid });
  const entries: Record<string, SyntheticNode> = {
    cgroup: file(() => '0::/\n'),
    cmdline: file(() =>
      argv()
        .map((argument) => `${argument}\0`)
        .join(''),
    ),
    comm: file(() => `${task.comm}\n`, 0o644),
    cwd: magicLink(() => task.fs?.cwd ?? '/'),
    environ: file(() => [...task.env].map(([name, value]) => `${name}=${value}\0`).join(''), 0o400),
    exe: magicLink(() => task.exe ?? ''),
    fd: descriptors(task),
    gid_map: file(() => '         0          0 4294967295\n', 0o644),
    limits: file(() => limits(task)),
    loginuid: file(() => '4294967295', 0o644),
    mounts: file(() => (task.fs ? mountLines(task.fs) : '')),
    net: networkDirectory(task.namespace.net),
    ns: namespaces(state, task),
    oom_score_adj: file(() => '0\n', 0o644),
    root: magicLink(() => '/'),
    stat: file(() => statLine(state, task, space)),
    statm: file(() => {
      const pages = Math.ceil(info().memory / PAGE);
      return `${pages * 3} ${pages} ${pages} 1 0 ${pages} 0\n`;
    }),
    status: file(() => statusText(state, task, space)),
    uid_map: file(() => '         0          0 4294967295\n', 0o644),
  };
  const own: Record<string, SyntheticNode> = {};
  for (const [name, node] of Object.entries(entries)) own[name] = owned(node);
  const thread = owned(directory(own));
  return owned(directory({ ...own, task: owned(directory({ [pid]: thread })) }));
}

/**
 * /proc/PID/fd: links to paths, or to names such as pipe:[123] that only this directory knows: so a path through the link
 * leads to the description itself.
 */
function descriptors(task: Task): SyntheticNode {
  return {
    type: 'directory',
    mode: 0o500,
    names: () => task.fds.open.map(String),
    find: (name) => {
      if (/^\d+$/.test(name)) {
        const description = task.fds.find(Number(name));
        return description && descriptorLink(description);
      }
      const fd = task.fds.open.find((open) => task.fds.find(open)?.name === name);
      const description = fd === undefined ? undefined : task.fds.find(fd);
      // runc gives a container's standard streams to its user, so that /dev/stdout can be opened by name.
      const uid = task.fs?.credentials.uid ?? 0;
      return description && { type: 'description', description, uid };
    },
  };
}

/** The permissions say what it is open for; the size is that of the kernel's buffer. */
function descriptorLink(description: Description): SyntheticNode {
  const mode = (description.readable ? 0o500 : 0) | (description.writable ? 0o300 : 0);
  return { type: 'symlink', mode, size: 64, target: () => description.name };
}

function namespaces(state: KernelState, task: Task): SyntheticNode {
  const base = 4_026_531_834;
  let hash = 0;
  for (let i = 0; i < task.namespace.id.length; i++) hash = (hash * 31 + task.namespace.id.charCodeAt(i)) >>> 0;
  const nodes: Record<string, SyntheticNode> = {};
  NAMESPACES.forEach((name, i) => {
    const shared = task.namespace === state.host || name === 'user' || name === 'time';
    nodes[name] = magicLink(() => `${name}:[${shared ? base + i : base + 700 + (hash % 100_000) * 8 + i}]`);
  });
  return directory(nodes, 0o511);
}

/** What `mount` and /proc/mounts show. */
export function mountLines(fs: FileView): string {
  return fs.mountTable.mounts.map((mount) => `${mountLine(mount)}\n`).join('');
}

function mountLine({ source, path, fs, readOnly, options }: Mount): string {
  return `${source} ${path} ${fs.type} ${readOnly ? 'ro' : 'rw'}${options ? `,${options}` : ''} 0 0`;
}

function statLine(state: KernelState, task: Task, space: PidSpace): string {
  const info = describeTask(task, space, state.current);
  const tty = task.group.session.tty;
  const device = tty ? 136 * 256 + tty.minor : 0;
  const foreground = tty?.foreground === undefined ? undefined : state.groups.get(tty.foreground);
  const ticks = Math.floor((info.started - state.booted) / 10);
  const head = [info.pid, `(${info.comm})`, info.state, info.ppid, info.pgid, info.sid, device];
  const cells = [
    ...head,
    foreground ? pidIn(space, foreground) : -1,
    4_194_560,
    ...[0, 0, 0, 0],
    Math.floor(info.cpu / 10),
    ...[0, 0, 0, 20, 0, 1, 0],
    ticks,
    info.memory * 3,
    Math.ceil(info.memory / PAGE),
    '18446744073709551615',
    ...Array.from({ length: 12 }, () => 0),
    17,
    ...Array.from({ length: 13 }, () => 0),
  ];
  return `${cells.join(' ')}\n`;
}

/** A set of capabilities as /proc/PID/status prints it. */
export function capabilityMask(capabilities: ReadonlySet<string>): string {
  let mask = 0n;
  [...ALL_CAPABILITIES].forEach((name, bit) => {
    if (capabilities.has(name)) mask |= 1n << BigInt(bit);
  });
  return mask.toString(16).padStart(16, '0');
}

function signalMask(signals: Iterable<Signal>): string {
  let mask = 0n;
  for (const signal of signals) mask |= 1n << BigInt(SIGNAL_NUMBERS[signal] - 1);
  return mask.toString(16).padStart(16, '0');
}

function statusText(state: KernelState, task: Task, space: PidSpace): string {
  const info = describeTask(task, space, state.current);
  const credentials = task.fs?.credentials;
  const actions = [...(task.actions ?? [])];
  const capabilities = capabilityMask(credentials?.capabilities ?? ALL_CAPABILITIES);
  const bounding = capabilityMask(
    credentials?.uid === 0
      ? credentials.capabilities
      : task.namespace === state.host
        ? ALL_CAPABILITIES
        : CONTAINER_CAPABILITIES,
  );
  const kib = Math.ceil(info.memory / 1024);
  const size = (value: number): string => `${String(value).padStart(8)} kB`;
  const four = (id: number): string => [id, id, id, id].join('\t');
  const rows: readonly (readonly [string, string])[] = [
    ['Name', info.comm],
    ['Umask', (task.fs?.umask ?? 0o022).toString(8).padStart(4, '0')],
    ['State', STATES[info.state]],
    ['Tgid', String(info.pid)],
    ['Ngid', '0'],
    ['Pid', String(info.pid)],
    ['PPid', String(info.ppid)],
    ['TracerPid', '0'],
    ['Uid', four(info.uid)],
    ['Gid', four(info.gid)],
    ['FDSize', '64'],
    ['Groups', (credentials?.groups ?? []).map((group) => `${group} `).join('')],
    ['NStgid', String(info.pid)],
    ['NSpid', String(info.pid)],
    ['NSpgid', String(info.pgid)],
    ['NSsid', String(info.sid)],
    ['VmPeak', size(kib * 3)],
    ['VmSize', size(kib * 3)],
    ['VmHWM', size(kib)],
    ['VmRSS', size(kib)],
    ['Threads', '1'],
    ['SigPnd', signalMask([])],
    ['ShdPnd', signalMask(task.pending ?? [])],
    ['SigBlk', signalMask([])],
    ['SigIgn', signalMask(actions.filter(([, action]) => action === 'ignore').map(([signal]) => signal))],
    ['SigCgt', signalMask(actions.filter(([, action]) => action !== 'ignore').map(([signal]) => signal))],
    ['CapInh', capabilityMask(new Set())],
    ['CapPrm', capabilities],
    ['CapEff', capabilities],
    ['CapBnd', bounding],
    ['CapAmb', capabilityMask(new Set())],
    ['NoNewPrivs', '0'],
    ['Seccomp', task.namespace === state.host ? '0' : '2'],
  ];
  return rows.map(([name, value]) => `${name}:\t${value}\n`).join('');
}

function limits(task: Task): string {
  const rows: readonly (readonly [string, string, string, string])[] = [
    ['Max cpu time', 'cpu', 'unlimited', 'seconds'],
    ['Max file size', 'fsize', 'unlimited', 'bytes'],
    ['Max data size', 'data', 'unlimited', 'bytes'],
    ['Max stack size', 'stack', '8388608', 'bytes'],
    ['Max core file size', 'core', 'unlimited', 'bytes'],
    ['Max resident set', 'rss', 'unlimited', 'bytes'],
    ['Max processes', 'nproc', 'unlimited', 'processes'],
    ['Max open files', 'nofile', String(task.fds.limit), 'files'],
    ['Max locked memory', 'memlock', '8388608', 'bytes'],
  ];
  const shown = (value: number): string => (value === Number.POSITIVE_INFINITY ? 'unlimited' : String(value));
  const line = (name: string, soft: string, hard: string, unit: string): string =>
    `${name.padEnd(26)}${soft.padEnd(21)}${hard.padEnd(21)}${unit.padEnd(10)}\n`;
  return (
    line('Limit', 'Soft Limit', 'Hard Limit', 'Units') +
    rows
      .map(([name, key, standard, unit]) => {
        const limit = task.limits.get(key);
        return line(name, limit ? shown(limit.soft) : standard, limit ? shown(limit.hard) : standard, unit);
      })
      .join('')
  );
}
