import { EngineError } from '../base/errors.ts';
import type { ProcessInfo } from '../kernel/process.ts';

interface Column {
  readonly title: string;
  readonly value: (process: ProcessInfo, names: (uid: number) => string) => string;
}

/** What `ps -o NAME` can show, procps names. */
const COLUMNS: ReadonlyMap<string, Column> = new Map(
  Object.entries({
    pid: { title: 'PID', value: (process) => String(process.pid) },
    ppid: { title: 'PPID', value: (process) => String(process.ppid) },
    pgid: { title: 'PGID', value: (process) => String(process.pgid) },
    sid: { title: 'SID', value: (process) => String(process.sid) },
    uid: { title: 'UID', value: (process) => String(process.uid) },
    user: { title: 'USER', value: (process, names) => names(process.uid) },
    gid: { title: 'GID', value: (process) => String(process.gid) },
    args: { title: 'COMMAND', value: commandOf },
    cmd: { title: 'CMD', value: commandOf },
    command: { title: 'COMMAND', value: commandOf },
    comm: { title: 'COMMAND', value: (process) => process.comm },
    stat: { title: 'STAT', value: (process) => process.state },
    s: { title: 'S', value: (process) => process.state },
    tty: { title: 'TT', value: ttyOf },
    time: { title: 'TIME', value: timeOf },
    rss: { title: 'RSS', value: (process) => String(Math.ceil(process.memory / 1024)) },
    vsz: { title: 'VSZ', value: (process) => String(Math.ceil(process.memory / 1024) * 2) },
    ni: { title: 'NI', value: () => '0' },
  } satisfies Record<string, Column>),
);

const FULL: readonly Column[] = [
  { title: 'UID', value: (process, names) => names(process.uid) },
  { title: 'PID', value: (process) => String(process.pid) },
  { title: 'PPID', value: (process) => String(process.ppid) },
  { title: 'C', value: () => '0' },
  { title: 'STIME', value: (process) => clockTime(process.started) },
  { title: 'TTY', value: ttyOf },
  { title: 'TIME', value: timeOf },
  { title: 'CMD', value: commandOf },
];

const AUX: readonly Column[] = [
  { title: 'USER', value: (process, names) => names(process.uid) },
  { title: 'PID', value: (process) => String(process.pid) },
  { title: '%CPU', value: () => '0.0' },
  { title: '%MEM', value: () => '0.0' },
  { title: 'VSZ', value: (process) => String(Math.ceil(process.memory / 1024) * 2) },
  { title: 'RSS', value: (process) => String(Math.ceil(process.memory / 1024)) },
  { title: 'TTY', value: ttyOf },
  { title: 'STAT', value: (process) => process.state },
  { title: 'START', value: (process) => clockTime(process.started) },
  { title: 'TIME', value: (process) => shortTime(process) },
  { title: 'COMMAND', value: commandOf },
];

/**
 * `docker top`: the host's ps with the given options (default -ef), reduced to one container's processes. Throws "Couldn't find PID field in
 * ps output" for a format that leaves the pid out (moby daemon/top_unix.go).
 */
export function psTable(
  options: readonly string[],
  processes: readonly ProcessInfo[],
  names: (uid: number) => string,
): { readonly titles: readonly string[]; readonly processes: readonly (readonly string[])[] } {
  const columns = columnsFor(options);
  if (!columns.some((column) => column.title === 'PID'))
    throw new EngineError('internal', "Couldn't find PID field in ps output");
  return {
    titles: columns.map((column) => column.title),
    processes: processes.map((process) => columns.map((column) => column.value(process, names))),
  };
}

function columnsFor(options: readonly string[]): readonly Column[] {
  const format = formatOf(options);
  if (format.length === 0)
    return options.some((option) => /^-?aux/.test(option) || option === 'ax' || option === 'u') ? AUX : FULL;
  return format.map((name) => {
    const [key = '', title] = name.split('=');
    const column = COLUMNS.get(key.toLowerCase());
    if (!column)
      throw new EngineError(
        'internal',
        `Error running ps: exit status 1: error: unknown user-defined format specifier "${key}"`,
      );
    return title === undefined ? column : { ...column, title };
  });
}

/** Names after -o, `-o pid,args` and `-opid` alike; several add up. */
function formatOf(options: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (let i = 0; i < options.length; i++) {
    const option = options[i] ?? '';
    const inline = /^-?e?o(.*)$/.exec(option)?.[1];
    if (inline === undefined) continue;
    names.push(...(inline || (options[++i] ?? '')).split(/[, ]/).filter(Boolean));
  }
  return names;
}

function commandOf(process: ProcessInfo): string {
  return process.argv.join(' ') || `[${process.comm}]`;
}

function ttyOf(process: ProcessInfo): string {
  return process.tty?.replace(/^\/dev\//, '') ?? '?';
}

function timeOf(process: ProcessInfo): string {
  const seconds = Math.floor(process.cpu / 1000);
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');
}

function shortTime(process: ProcessInfo): string {
  const seconds = Math.floor(process.cpu / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function clockTime(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  return `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
