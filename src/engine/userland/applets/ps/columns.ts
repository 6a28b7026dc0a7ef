import type { ProcessInfo } from '../../../kernel/process.ts';

export interface PsContext {
  readonly now: number;
  user(uid: number): string;
  group(gid: number): string;
}

/** A column of busybox's ps: widths and headings of procps/ps.c. */
export interface PsColumn {
  readonly name: string;
  readonly width: number;
  readonly heading: string;
  text(info: ProcessInfo, context: PsContext): string;
}

function column(name: string, width: number, heading: string, text: PsColumn['text']): PsColumn {
  return { name, width, heading, text };
}

function right(value: number, width = 5): string {
  return String(value).padStart(width);
}

/** `0:07`, `12h34`, `3d05`. */
function span(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (value: number): string => String(value).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${right(minutes, 2)}:${two(seconds % 60)}`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return `${right(hours, 2)}h${two(minutes % 60)}`;
  const days = Math.floor(hours / 24);
  return days < 100 ? `${right(days, 2)}d${two(hours % 24)}` : `${right(days, 4)}d`;
}

/** What a process runs, as a line: its arguments, or [name] when it has none (a zombie). */
export function commandLine(info: ProcessInfo): string {
  return info.argv.length > 0 && info.state !== 'Z'
    ? info.argv.join(' ').replace(/[\u0000-\u001f]/g, ' ')
    : `[${info.comm}]`;
}

/** Kilobytes in at most `width` characters: 1234, 12m, 1.2g (libbb smart_ulltoa4 and 5). */
export function compactKilobytes(kilobytes: number, width: 4 | 5): string {
  const limit = width === 4 ? 9999 : 99999;
  if (kilobytes <= limit) return String(kilobytes).padStart(width);
  let tenths = kilobytes * 10;
  let unit = 0;
  do {
    tenths = Math.floor(tenths / 1024);
    unit += 1;
  } while (tenths > limit);
  const point = width === 4 ? tenths < 100 : tenths < 1000;
  const digits = point ? `${Math.floor(tenths / 10)}.${tenths % 10}` : String(Math.floor(tenths / 10));
  return `${digits}${' mgtpezy'[unit]}`.padStart(width);
}

export const COLUMNS: readonly PsColumn[] = [
  column('user', 8, 'USER', (info, context) => context.user(info.uid).slice(0, 8)),
  column('group', 8, 'GROUP', (info, context) => context.group(info.gid).slice(0, 8)),
  column('comm', 16, 'COMMAND', (info) => info.comm),
  column('args', 2048, 'COMMAND', commandLine),
  column('pid', 5, 'PID', (info) => right(info.pid)),
  column('ppid', 5, 'PPID', (info) => right(info.ppid)),
  column('pgid', 5, 'PGID', (info) => right(info.pgid)),
  column('etime', 7, 'ELAPSED', (info, context) => span(context.now - info.started)),
  column('nice', 5, 'NI', () => right(0)),
  column('rgroup', 8, 'RGROUP', (info, context) => context.group(info.gid).slice(0, 8)),
  column('ruser', 8, 'RUSER', (info, context) => context.user(info.uid).slice(0, 8)),
  column('time', 5, 'TIME', (info) => span(info.cpu)),
  column('tty', 6, 'TT', (info) => (info.tty === undefined ? '?' : `136,${/\d+$/.exec(info.tty)?.[0] ?? '0'}`)),
  column('vsz', 4, 'VSZ', (info) => compactKilobytes(Math.round(info.memory / 1024), 4)),
  column('sid', 5, 'SID', (info) => right(info.sid)),
  column('stat', 4, 'STAT', (info) => info.state),
  column('rss', 4, 'RSS', (info) => compactKilobytes(Math.round(info.memory / 4096), 4)),
];

export const DEFAULT_COLUMNS: readonly PsColumn[] = ['pid', 'user', 'time', 'args'].map(
  (name) => COLUMNS.find((each) => each.name === name) as PsColumn,
);
