import type { ProcessInfo } from '../../../kernel/process.ts';
import { AppletFailure } from '../arguments.ts';
import { strftime, type Zone } from '../timestamps.ts';
import { commandLine } from './columns.ts';

/** What procps needs to know beside the processes themselves. */
export interface ProcpsContext {
  readonly now: number;
  readonly zone: Zone;
  userName(uid: number): string | undefined;
  groupName(gid: number): string | undefined;
  /** Who asks: bare `ps` shows only processes of the same user and terminal. */
  readonly self: { readonly pid: number; readonly uid: number; readonly tty: string | undefined };
  /** Columns of the terminal; undefined cuts nothing. */
  readonly width: number | undefined;
  /** Bytes of memory in the machine. */
  readonly memory: number;
}

interface Column {
  readonly heading: string;
  readonly width: number;
  readonly right: boolean;
  text(info: ProcessInfo, context: ProcpsContext): string;
}

function left(heading: string, width: number, text: Column['text']): Column {
  return { heading, width, right: false, text };
}

function right(heading: string, width: number, text: Column['text']): Column {
  return { heading, width, right: true, text };
}

const two = (value: number): string => String(value).padStart(2, '0');

function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

function elapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const days = Math.floor(seconds / 86400);
  const hours = Math.floor(seconds / 3600) % 24;
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return days > 0 ? `${days}-${two(hours)}:${rest}` : hours > 0 ? `${two(hours)}:${rest}` : rest;
}

function cpuShare(info: ProcessInfo, context: ProcpsContext): number {
  return (100 * info.cpu) / Math.max(1000, context.now - info.started);
}

function startTime(info: ProcessInfo, context: ProcpsContext): string {
  const sameDay = strftime('%F', info.started, context.zone) === strftime('%F', context.now, context.zone);
  return strftime(sameDay ? '%H:%M' : '%b%d', info.started, context.zone);
}

function stat(info: ProcessInfo, context: ProcpsContext): string {
  const foreground = info.tty !== undefined && info.tty === context.self.tty && info.pid === context.self.pid;
  return `${info.state}${info.sid === info.pid ? 's' : ''}${foreground ? '+' : ''}`;
}

function userText(info: ProcessInfo, context: ProcpsContext): string {
  const name = context.userName(info.uid) ?? String(info.uid);
  return name.length > 8 ? `${name.slice(0, 7)}+` : name;
}

const terminal: Column['text'] = (info) => info.tty?.replace(/^\/dev\//, '') ?? '?';
const resident = (info: ProcessInfo): number => Math.round(info.memory / 1024 / 4);

const TABLE: Readonly<Record<string, Column>> = {
  pid: right('PID', 7, (info) => String(info.pid)),
  ppid: right('PPID', 7, (info) => String(info.ppid)),
  pgid: right('PGID', 7, (info) => String(info.pgid)),
  sid: right('SID', 7, (info) => String(info.sid)),
  user: left('USER', 8, userText),
  UID: left('UID', 8, userText),
  uid: right('UID', 5, (info) => String(info.uid)),
  group: left('GROUP', 8, (info, context) => context.groupName(info.gid) ?? String(info.gid)),
  gid: right('GID', 5, (info) => String(info.gid)),
  comm: left('COMMAND', 15, (info) => (info.state === 'Z' ? `${info.comm} <defunct>` : info.comm)),
  ucmd: left('CMD', 15, (info) => (info.state === 'Z' ? `${info.comm} <defunct>` : info.comm)),
  args: left('COMMAND', 27, (info) => (info.state === 'Z' ? `[${info.comm}] <defunct>` : commandLine(info))),
  cmd: left('CMD', 27, (info) => (info.state === 'Z' ? `[${info.comm}] <defunct>` : commandLine(info))),
  tty: left('TT', 8, terminal),
  tname: left('TTY', 8, terminal),
  time: right('TIME', 8, (info) => clock(info.cpu)),
  bsdtime: right('TIME', 6, (info) => `${Math.floor(info.cpu / 60000)}:${two(Math.floor(info.cpu / 1000) % 60)}`),
  etime: right('ELAPSED', 11, (info, context) => elapsed(context.now - info.started)),
  etimes: right('ELAPSED', 7, (info, context) => String(Math.floor((context.now - info.started) / 1000))),
  stat: left('STAT', 4, stat),
  s: left('S', 1, (info) => info.state),
  start: right('STARTED', 8, (info, context) => strftime('%H:%M:%S', info.started, context.zone)),
  stime: left('STIME', 5, startTime),
  start_time: left('START', 5, startTime),
  lstart: left('STARTED', 24, (info, context) => strftime('%a %b %e %H:%M:%S %Y', info.started, context.zone)),
  pcpu: right('%CPU', 4, (info, context) => cpuShare(info, context).toFixed(1)),
  pmem: right('%MEM', 4, (info, context) => ((100 * resident(info) * 1024) / context.memory).toFixed(1)),
  vsz: right('VSZ', 6, (info) => String(Math.round(info.memory / 1024))),
  rss: right('RSS', 5, (info) => String(resident(info))),
  ni: right('NI', 3, () => '0'),
  pri: right('PRI', 3, () => '19'),
  c: right('C', 2, (info, context) => String(Math.floor(cpuShare(info, context)))),
  f: right('F', 1, () => '4'),
  nlwp: right('NLWP', 4, () => '1'),
  psr: right('PSR', 3, () => '0'),
  sz: right('SZ', 5, (info) => String(Math.round(info.memory / 4096))),
  wchan: left('WCHAN', 6, () => '-'),
  addr: left('ADDR', 4, () => '-'),
  cls: left('CLS', 3, () => 'TS'),
};

const SYNONYMS: Readonly<Record<string, string>> = {
  command: 'args',
  '%cpu': 'pcpu',
  '%mem': 'pmem',
  euser: 'user',
  ruser: 'user',
  uname: 'user',
  euid: 'uid',
  ruid: 'uid',
  egroup: 'group',
  rgroup: 'group',
  egid: 'gid',
  rgid: 'gid',
  tt: 'tty',
  state: 's',
  ucomm: 'comm',
  pgrp: 'pgid',
  sess: 'sid',
  session: 'sid',
  nice: 'ni',
  vsize: 'vsz',
  rssize: 'rss',
  rsz: 'rss',
  cputime: 'time',
  thcount: 'nlwp',
  class: 'cls',
  wname: 'wchan',
  priority: 'pri',
  bsdstart: 'start_time',
};

const FULL = 'UID,pid,ppid,c,stime,tname,time,cmd';
const LONG = 'f,s,uid,pid,ppid,c,pri,ni,addr,sz,wchan,tname,time,ucmd';
const AUX = 'user,pid,pcpu,pmem,vsz,rss,tname,stat,start_time,bsdtime,args';
const BSD = 'pid,tname,stat,bsdtime,args';

/** What procps' `ps` prints for its arguments. Throws AppletFailure (status 1) for what it does not take. */
export function procpsText(list: readonly ProcessInfo[], args: readonly string[], context: ProcpsContext): string {
  const request = parse(args);
  const columns = columnsOf(request.format);
  const chosen = list.filter((info) => selected(info, request, context, list));
  if (request.sort !== undefined) order(chosen as ProcessInfo[], request.sort, context);
  const rows = chosen.map((info) => columns.map(({ column }) => column.text(info, context)));
  const widths = columns.map(({ column, heading }) => Math.max(column.width, heading.length));
  const line = (cells: readonly string[]): string => {
    const text = cells
      .map((cell, index) => {
        const width = widths[index] as number;
        if (columns[index]?.column.right) return cell.padStart(width);
        return index === cells.length - 1 ? cell : cell.padEnd(width);
      })
      .join(' ');
    return `${context.width === undefined || request.wide ? text : text.slice(0, context.width)}\n`;
  };
  const headings = columns.map(({ heading }) => heading);
  const header = request.headings && headings.some((heading) => heading !== '') ? line(headings) : '';
  return header + rows.map(line).join('');
}

interface Request {
  format: string;
  select: 'mine' | 'all' | 'terminals' | 'sessions' | 'listed' | 'own';
  readonly pids: number[];
  readonly parents: number[];
  readonly names: string[];
  readonly users: string[];
  sort: string | undefined;
  wide: boolean;
  headings: boolean;
}

function parse(args: readonly string[]): Request {
  const request: Request = {
    format: 'pid,tname,time,ucmd',
    select: 'mine',
    pids: [],
    parents: [],
    names: [],
    users: [],
    sort: undefined,
    wide: false,
    headings: true,
  };
  const formats: string[] = [];
  let bsdAll = 0;
  const list = (text: string | undefined): readonly string[] =>
    (text ?? '').split(/[\s,]+/).filter((word) => word !== '');
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] as string;
    const long = /^--([a-z-]+)(?:=(.*))?$/.exec(arg);
    if (long) {
      const value =
        long[2] ??
        (/^(?:no-headers?|no-headings|headers|forest|cumulative)$/.test(long[1] as string) ? undefined : args[++at]);
      if (long[1] === 'pid') addPids(request.pids, list(value));
      else if (long[1] === 'ppid') addPids(request.parents, list(value));
      else if (long[1] === 'sort') request.sort = value;
      else if (long[1] === 'format') formats.push(value ?? '');
      else if (/^no-head/.test(long[1] as string)) request.headings = false;
      else if (long[1] === 'user' || long[1] === 'User') request.users.push(...list(value));
      else if (long[1] !== 'forest' && long[1] !== 'headers') throw wrong('unknown gnu long option');
      if (request.pids.length + request.parents.length + request.users.length > 0) request.select = 'listed';
      continue;
    }
    if (/^\d[\d,]*$/.test(arg)) {
      addPids(request.pids, list(arg));
      request.select = 'listed';
      continue;
    }
    const unix = arg.startsWith('-');
    const letters = unix ? arg.slice(1) : arg;
    for (let i = 0; i < letters.length; i++) {
      const letter = letters[i] as string;
      const value = (): string => {
        const rest = letters.slice(i + 1);
        i = letters.length;
        const text = rest !== '' ? rest : args[++at];
        if (text === undefined)
          throw wrong(
            letter === 'o' ? 'format specification must follow -o' : `list of process IDs must follow -${letter}`,
          );
        return text;
      };
      if (letter === 'o') formats.push(value());
      else if (letter === 'p') {
        addPids(request.pids, list(value()));
        request.select = 'listed';
      } else if (unix && letter === 'C') {
        request.names.push(...list(value()));
        request.select = 'listed';
      } else if ((unix && (letter === 'u' || letter === 'U')) || letter === 'U') {
        request.users.push(...list(value()));
        request.select = 'listed';
      } else if (unix && (letter === 'e' || letter === 'A')) request.select = 'all';
      else if (unix && letter === 'a') request.select = 'terminals';
      else if (unix && letter === 'd') request.select = 'sessions';
      else if (unix && letter === 'f') request.format = FULL;
      else if (unix && letter === 'l') request.format = LONG;
      else if (unix && letter === 'F') request.format = FULL;
      else if (unix && /[HLwyMNTt]/.test(letter)) request.wide = letter === 'w' || request.wide;
      else if (!unix && letter === 'a') bsdAll |= 1;
      else if (!unix && letter === 'x') bsdAll |= 2;
      else if (!unix && letter === 'u') request.format = AUX;
      else if (!unix && letter === 'e') continue;
      else if (!unix && letter === 'f') continue;
      else if (letter === 'w') request.wide = true;
      else if (letter === 'h') request.headings = false;
      else throw wrong(unix ? 'unsupported SysV option' : 'unsupported option (BSD syntax)');
    }
    if (!unix && request.format !== AUX && request.format === 'pid,tname,time,ucmd') request.format = BSD;
  }
  if (bsdAll > 0 && request.select === 'mine')
    request.select = bsdAll === 3 ? 'all' : bsdAll === 1 ? 'terminals' : 'own';
  if (formats.length > 0) request.format = formats.join(',');
  return request;
}

function wrong(message: string): AppletFailure {
  const head = `error: ${message}\n\nUsage:\n ps [options]\n\n Try 'ps --help <simple|list|output|threads|misc|all>'\n  or 'ps --help <s|l|o|t|m|a>'\n for additional help text.\n\nFor more details see ps(1).`;
  return new AppletFailure(head);
}

function addPids(into: number[], words: readonly string[]): void {
  for (const word of words) {
    if (!/^\d+$/.test(word)) throw wrong('process ID list syntax error');
    into.push(Number(word));
  }
}

function selected(info: ProcessInfo, request: Request, context: ProcpsContext, all: readonly ProcessInfo[]): boolean {
  switch (request.select) {
    case 'all':
      return true;
    case 'sessions':
      return info.sid !== info.pid;
    case 'terminals':
      return info.tty !== undefined && (request.format === AUX || request.format === BSD || info.sid !== info.pid);
    case 'own':
      return info.uid === context.self.uid;
    case 'mine': {
      const tty = context.self.tty ?? all.find((each) => each.pid === context.self.pid)?.tty;
      return info.uid === context.self.uid && info.tty === tty;
    }
    case 'listed':
      return (
        request.pids.includes(info.pid) ||
        request.parents.includes(info.ppid) ||
        request.names.includes(info.comm) ||
        request.users.includes(String(info.uid)) ||
        request.users.includes(context.userName(info.uid) ?? '')
      );
  }
}

function columnsOf(format: string): readonly { readonly column: Column; readonly heading: string }[] {
  const columns: { readonly column: Column; readonly heading: string }[] = [];
  let rest = format;
  while (rest !== '') {
    const match = /^[\s,]*([^\s,=]+)(?:=(.*))?/s.exec(rest);
    if (!match) break;
    const [, name = '', heading] = match;
    const column = TABLE[name] ?? TABLE[SYNONYMS[name] ?? ''];
    if (!column) throw wrong(`unknown user-defined format specifier "${name}"`);
    columns.push({
      column,
      heading: heading ?? (SYNONYMS[name] !== undefined ? headingOf(name, column) : column.heading),
    });
    rest = heading === undefined ? rest.slice(match[0].length) : '';
  }
  return columns;
}

/** Synonyms keep their target's heading, but for those that procps heads with their own name. */
function headingOf(name: string, column: Column): string {
  return /^(?:euser|ruser|euid|ruid|egroup|rgroup|egid|rgid)$/.test(name) ? name.toUpperCase() : column.heading;
}

function order(list: ProcessInfo[], sort: string, context: ProcpsContext): void {
  const keys = sort.split(',').map((key) => ({ name: key.replace(/^[-+]/, ''), down: key.startsWith('-') }));
  list.sort((a, b) => {
    for (const { name, down } of keys) {
      const column = TABLE[name] ?? TABLE[SYNONYMS[name] ?? ''];
      if (!column) continue;
      const [x, y] = [column.text(a, context), column.text(b, context)];
      const difference = column.right && !Number.isNaN(Number(x)) ? Number(x) - Number(y) : x < y ? -1 : x > y ? 1 : 0;
      if (difference !== 0) return down ? -difference : difference;
    }
    return a.pid - b.pid;
  });
}
