import type { Process } from '../../../kernel/process.ts';
import type { Options } from '../arguments.ts';
import { isDebianBuild } from '../builds.ts';

/** What ls's options come to. */
export interface LsSettings {
  readonly gnu: boolean;
  readonly format: 'columns' | 'across' | 'one' | 'long' | 'commas';
  readonly long: boolean;
  readonly hidden: 'none' | 'almost' | 'all';
  readonly directories: boolean;
  readonly recursive: boolean;
  readonly inodes: boolean;
  readonly blocks: boolean;
  readonly numeric: boolean;
  readonly owner: boolean;
  readonly group: boolean;
  readonly human: boolean;
  readonly si: boolean;
  readonly quoted: 'none' | 'double' | 'shell' | 'escape';
  readonly indicator: 'none' | 'slash' | 'type' | 'all';
  readonly order: 'name' | 'time' | 'size' | 'extension' | 'version' | 'none';
  readonly reverse: boolean;
  readonly directoriesFirst: boolean;
  readonly time: 'mtime' | 'atime' | 'ctime';
  /** `undefined` is the usual "Jan 15 10:30" or "Jan 15  2024"; otherwise a strftime format. */
  readonly timeFormat: string | undefined;
  readonly followAll: boolean;
  readonly followOperands: boolean;
  readonly width: number;
  readonly ignored: readonly RegExp[];
  readonly separator: string;
}

export function settingsOf(process: Process, options: Options, gnu: boolean): LsSettings {
  const has = options.has;
  const onTerminal = process.tty(1) !== undefined;
  const format = formatOf(options, gnu, onTerminal);
  const long = format === 'long';
  const time =
    has('u') || options.value('time')?.startsWith('a')
      ? 'atime'
      : has('c') || options.value('time')?.startsWith('c')
        ? 'ctime'
        : 'mtime';
  const terminal = process.tty(gnu ? 1 : 0) ?? process.tty(1);
  const typed = options.value('w');
  const detected = terminal?.columns || Number(process.env.get('COLUMNS')) || 80;
  const hidden = options.last('a', 'A', 'f');
  return {
    gnu,
    format,
    long,
    hidden:
      hidden === 'a' || hidden === 'f' || has('f')
        ? 'all'
        : hidden === 'A'
          ? has('a') && !gnu
            ? 'all'
            : 'almost'
          : 'none',
    directories: has('d'),
    recursive: has('R') && !has('d'),
    inodes: has('i'),
    blocks: has('s'),
    numeric: has('n'),
    owner: !has('g'),
    group: gnu ? !has('o') && !has('G') : true,
    human: has('h') || has('si'),
    si: has('si'),
    quoted: quotingOf(options, gnu, onTerminal),
    indicator: indicatorOf(options, onTerminal),
    order: orderOf(options, long, gnu),
    reverse: has('r'),
    directoriesFirst: has('group-directories-first'),
    time,
    timeFormat: timeFormatOf(options, gnu),
    followAll: has('L'),
    followOperands: gnu
      ? has('H') || !(long || has('d') || has('F'))
      : has('H') || !(long || has('i') || has('s') || has('F')),
    width: typed !== undefined ? Number(typed) || Number.MAX_SAFE_INTEGER : gnu ? detected : detected - 1,
    ignored: [...options.values('I'), ...options.values('hide'), ...(has('B') ? ['*~'] : [])].map(globPattern),
    separator: has('zero') ? '\0' : '\n',
  };
}

function formatOf(options: Options, gnu: boolean, onTerminal: boolean): LsSettings['format'] {
  const named = options.value('format');
  // -1 does not undo -l in GNU's; in busybox -l together with -1 stays long.
  if (
    options.has('l') ||
    options.has('n') ||
    options.has('g') ||
    options.has('full-time') ||
    (gnu && options.has('o')) ||
    named === 'long' ||
    named === 'verbose'
  ) {
    const last = options.last('l', 'n', 'g', 'o', 'full-time', 'C', 'x', 'm');
    if (last !== 'C' && last !== 'x' && last !== 'm') return 'long';
  }
  if (options.has('zero')) return 'one';
  switch (options.last('C', 'x', 'm', '1', 'format')) {
    case 'C':
      return 'columns';
    case 'x':
      return 'across';
    case 'm':
      return 'commas';
    case '1':
      return 'one';
    case 'format':
      return named === 'commas'
        ? 'commas'
        : named === 'vertical'
          ? 'columns'
          : named === 'single-column'
            ? 'one'
            : 'across';
    default:
      return onTerminal ? 'columns' : 'one';
  }
}

function quotingOf(options: Options, gnu: boolean, onTerminal: boolean): LsSettings['quoted'] {
  if (!gnu) return options.has('Q') ? 'double' : 'none';
  switch (options.last('N', 'Q', 'b', 'quoting-style')) {
    case 'N':
      return 'none';
    case 'Q':
      return 'double';
    case 'b':
      return 'escape';
    case 'quoting-style': {
      const style = options.value('quoting-style');
      return style === 'literal' ? 'none' : style === 'c' ? 'double' : style === 'escape' ? 'escape' : 'shell';
    }
    default:
      return onTerminal && !options.has('zero') ? 'shell' : 'none';
  }
}

function indicatorOf(options: Options, onTerminal: boolean): LsSettings['indicator'] {
  switch (options.last('F', 'p', 'file-type', 'indicator-style')) {
    case 'F': {
      const when = options.value('F');
      return when === undefined ||
        /^(?:always|yes|force)$/.test(when) ||
        (/^(?:auto|tty|if-tty)$/.test(when) && onTerminal)
        ? 'all'
        : 'none';
    }
    case 'p':
      return 'slash';
    case 'file-type':
      return 'type';
    case 'indicator-style': {
      const style = options.value('indicator-style');
      return style === 'classify' ? 'all' : style === 'slash' ? 'slash' : style === 'file-type' ? 'type' : 'none';
    }
    default:
      return 'none';
  }
}

function orderOf(options: Options, long: boolean, gnu: boolean): LsSettings['order'] {
  switch (options.last('t', 'S', 'X', 'v', 'U', 'f', 'sort')) {
    case 't':
      return 'time';
    case 'S':
      return 'size';
    case 'X':
      return 'extension';
    case 'v':
      return 'version';
    case 'U':
    case 'f':
      return 'none';
    case 'sort': {
      const word = options.value('sort');
      return word === 'time' || word === 'size' || word === 'extension' || word === 'version' || word === 'none'
        ? word
        : 'name';
    }
    default:
      return !long && (options.has('c') || options.has('u') || (gnu && options.has('time'))) ? 'time' : 'name';
  }
}

function timeFormatOf(options: Options, gnu: boolean): string | undefined {
  if (options.has('full-time')) return gnu ? '%Y-%m-%d %H:%M:%S.%N %z' : '%Y-%m-%d %H:%M:%S %z';
  const style = options.value('time-style');
  switch (style?.replace(/^posix-/, '')) {
    case undefined:
    case 'locale':
      return undefined;
    case 'full-iso':
      return '%Y-%m-%d %H:%M:%S.%N %z';
    case 'long-iso':
      return '%Y-%m-%d %H:%M';
    case 'iso':
      return '%m-%d %H:%M';
    default:
      return style?.startsWith('+') ? style.slice(1) : undefined;
  }
}

/** Whether names are coloured: when --color says so; busybox also by itself on a terminal, but for Debian's build. */
export function colourWanted(process: Process, options: Options, gnu: boolean): boolean {
  const onTerminal = process.tty(1) !== undefined;
  const term = process.env.get('TERM');
  const smart = gnu || (term !== undefined && term !== '' && term !== 'dumb');
  const value = options.value('color');
  if (options.has('color')) {
    if (value === undefined || /^(?:al|y|f)/.test(value)) return true;
    return !value.startsWith('n') && onTerminal && smart;
  }
  if (gnu || isDebianBuild(process)) return false;
  const colours = process.env.get('LS_COLORS');
  return onTerminal && smart && colours !== '' && colours !== 'none';
}

function globPattern(glob: string): RegExp {
  return new RegExp(
    `^${glob
      .replace(/[.+^${}()|\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
  );
}
