import type { Process } from '../../../kernel/process.ts';
import type { Regex } from '../regex.ts';
import { strftime, zoneOf } from '../timestamps.ts';
import { AwkFailure } from './failure.ts';

const COMMON = [
  'length',
  'substr',
  'index',
  'split',
  'sub',
  'gsub',
  'match',
  'sprintf',
  'sin',
  'cos',
  'atan2',
  'exp',
  'log',
  'sqrt',
  'int',
  'rand',
  'srand',
  'tolower',
  'toupper',
  'system',
  'close',
  'fflush',
  'systime',
  'strftime',
  'mktime',
];

export const MAWK_BUILTINS: ReadonlySet<string> = new Set(COMMON);
export const BUSYBOX_BUILTINS: ReadonlySet<string> = new Set([
  ...COMMON,
  'gensub',
  'and',
  'or',
  'xor',
  'lshift',
  'rshift',
  'compl',
]);

/** Builtins that need the C library's mathematics. */
export const MATHEMATICS: Readonly<Record<string, (x: number, y: number) => number>> = {
  sin: Math.sin,
  cos: Math.cos,
  atan2: Math.atan2,
  exp: Math.exp,
  log: Math.log,
  sqrt: Math.sqrt,
};

/** The builtins on bits: 32-bit unsigned numbers, as in busybox. */
export const BITS: Readonly<Record<string, (x: number, y: number) => number>> = {
  and: (x, y) => (x & y) >>> 0,
  or: (x, y) => (x | y) >>> 0,
  xor: (x, y) => (x ^ y) >>> 0,
  lshift: (x, y) => (x << y) >>> 0,
  rshift: (x, y) => x >>> y,
  compl: (x) => ~x >>> 0,
};

/** substr(text, start, length): characters from 1; what lies outside counts as missing. */
export function substring(text: string, start: number, length: number | undefined, busybox: boolean): string {
  const round = (value: number): number => {
    if (Number.isNaN(value)) return 0;
    const floor = Math.floor(value);
    const rest = value - floor;
    return rest > 0.5 || (rest === 0.5 && floor % 2 !== 0) ? floor + 1 : floor;
  };
  if (busybox) {
    // busybox: a start below 1 is 1, and the length stays.
    const from = Math.max(0, Math.trunc(start) - 1);
    return length === undefined ? text.slice(from) : text.slice(from, from + Math.max(0, Math.trunc(length)));
  }
  const from = round(start);
  const to = length === undefined ? Infinity : from + round(length);
  return text.slice(Math.max(0, from - 1), Math.max(0, to - 1));
}

/**
 * sub and gsub (and gensub, when `groups`): `&` is the match, `\&` an ampersand, `\1` a group. `which` is the number of the one match
 * to replace, 0 for all. Answers the new text and how many were replaced.
 */
export function replaceMatches(
  regex: Regex,
  replacement: string,
  text: string,
  which: number,
  groups: boolean,
): { readonly text: string; readonly count: number } {
  let out = '';
  let copied = 0;
  let seen = 0;
  let count = 0;
  let previousEnd = -1;
  for (let from = 0; from <= text.length; ) {
    const match = regex.exec(text, from);
    if (!match) break;
    const empty = match.start === match.end;
    if (!(empty && match.start === previousEnd)) {
      seen += 1;
      if (which === 0 || seen === which) {
        out += text.slice(copied, match.start);
        for (let at = 0; at < replacement.length; at++) {
          const char = replacement[at] as string;
          const next = replacement[at + 1];
          if (char === '\\' && (next === '&' || next === '\\')) {
            out += next;
            at += 1;
          } else if (char === '\\' && groups && next !== undefined && next >= '0' && next <= '9') {
            out += match.groups[Number(next)] ?? '';
            at += 1;
          } else if (char === '&') out += match.groups[0];
          else out += char;
        }
        copied = match.end;
        count += 1;
        if (which !== 0) break;
      }
    }
    previousEnd = match.end;
    from = empty ? match.end + 1 : match.end;
  }
  return { text: out + text.slice(copied), count };
}

/** ASCII only: the C locale. */
export function changeCase(text: string, upper: boolean): string {
  return upper
    ? text.replace(/[a-z]+/g, (part) => part.toUpperCase())
    : text.replace(/[A-Z]+/g, (part) => part.toLowerCase());
}

export function formatTime(process: Process, format: string | undefined, seconds: number | undefined): string {
  return strftime(
    format ?? '%a %b %e %H:%M:%S %Z %Y',
    seconds === undefined ? process.clock.now() : seconds * 1000,
    zoneOf(process),
  );
}

/** mktime("YYYY MM DD HH MM SS"): seconds since 1970, -1 for nonsense. */
export function makeTime(process: Process, text: string): number {
  const parts = text.trim().split(/\s+/).map(Number);
  if (parts.length < 6 || parts.some(Number.isNaN)) return -1;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  const zone = zoneOf(process);
  return Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - zone.offset * 60;
}

export function noMathematics(): never {
  throw new AwkFailure({ busybox: 'Math support is not compiled in', mawk: '' });
}
