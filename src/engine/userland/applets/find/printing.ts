import type { Process } from '../../../kernel/process.ts';
import { formatInteger, formatText, parseSpecification } from '../../number-format.ts';
import type { nameTables } from '../accounts.ts';
import { modeString } from '../modes.ts';
import { nanoseconds, strftime, zoneOf } from '../timestamps.ts';
import { baseOf, type Found } from './found.ts';

type Names = ReturnType<typeof nameTables>;

const TYPE_LETTERS = {
  file: 'f',
  directory: 'd',
  symlink: 'l',
  fifo: 'p',
  socket: 's',
  'char-device': 'c',
  'block-device': 'b',
} as const;
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  a: '\x07',
  b: '\b',
  f: '\f',
  r: '\r',
  v: '\v',
  '\\': '\\',
};

/** GNU find's -printf. */
export function formatPrintf(process: Process, format: string, found: Found, names: Names): string {
  return format.replace(
    /\\([0-7]{1,3}|.)|%([-+ #0]*\d*(?:\.\d+)?)([ACT].|.)/gs,
    (whole, character: string | undefined, flags: string | undefined, letters: string | undefined) => {
      if (character !== undefined) {
        if (/^[0-7]/.test(character)) return String.fromCharCode(Number.parseInt(character, 8));
        return ESCAPES[character] ?? (character === 'c' ? '' : whole);
      }
      if (letters === '%') return '%';
      const value = directive(process, letters ?? '', found, names);
      if (value === undefined) return whole;
      return typeof value === 'string'
        ? formatText(parseSpecification(`%${flags}s`), value)
        : formatInteger(parseSpecification(`%${flags}${letters === 'm' ? 'o' : 'd'}`), BigInt(value));
    },
  );
}

function directive(process: Process, letters: string, found: Found, names: Names): string | number | undefined {
  const { stat, path } = found;
  switch (letters) {
    case 'p':
      return path;
    case 'f':
      return baseOf(path);
    case 'h': {
      const slash = path.replace(/\/+$/, '').lastIndexOf('/');
      return slash < 0 ? '.' : slash === 0 ? '' : path.slice(0, slash);
    }
    case 'P':
      return path === found.start ? '' : path.slice(found.start.length).replace(/^\//, '');
    case 'H':
      return found.start;
    case 'd':
      return found.depth;
    case 's':
      return stat.size;
    case 'm':
      return stat.mode;
    case 'M':
      return modeString(stat);
    case 'u':
      return names.user(stat.uid) ?? String(stat.uid);
    case 'g':
      return names.group(stat.gid) ?? String(stat.gid);
    case 'U':
      return String(stat.uid);
    case 'G':
      return String(stat.gid);
    case 'y':
      return TYPE_LETTERS[stat.type];
    case 'Y':
      return TYPE_LETTERS[stat.type];
    case 'l':
      return stat.type === 'symlink' ? process.fs.readlink(path) : '';
    case 'i':
      return String(stat.ino);
    case 'n':
      return stat.nlink;
    case 'k':
      return String(Math.ceil(stat.blocks / 2));
    case 'b':
      return String(stat.blocks);
    case 'D':
      return String(stat.dev);
    case 't':
      return dateText(process, stat.mtime);
    case 'a':
      return dateText(process, stat.atime);
    case 'c':
      return dateText(process, stat.ctime);
  }
  const which = { T: stat.mtime, A: stat.atime, C: stat.ctime }[letters[0] ?? ''];
  if (which === undefined || letters.length !== 2) return undefined;
  const zone = zoneOf(process);
  const fraction = `${nanoseconds(which)}0`;
  switch (letters[1]) {
    case '@':
      return `${Math.floor(which / 1000)}.${fraction}`;
    case '+':
      return `${strftime('%Y-%m-%d+%H:%M:%S', which, zone)}.${fraction}`;
    case 'S':
      return `${strftime('%S', which, zone)}.${fraction}`;
    case 'T':
      return `${strftime('%H:%M:%S', which, zone)}.${fraction}`;
    default:
      return strftime(`%${letters[1]}`, which, zone);
  }
}

/** As ctime(3), with a fraction. */
function dateText(process: Process, ms: number): string {
  const zone = zoneOf(process);
  return `${strftime('%a %b %e %H:%M:%S', ms, zone)}.${nanoseconds(ms)}0 ${strftime('%Y', ms, zone)}`;
}

/** GNU find's -ls: one line of `ls -dils`. */
export function formatLong(process: Process, found: Found, names: Names): string {
  const { stat, path } = found;
  const zone = zoneOf(process);
  const recent = Math.abs(process.clock.now() - stat.mtime) < 182 * 86400000;
  const date = strftime(recent ? '%b %e %H:%M' : '%b %e  %Y', stat.mtime, zone);
  const user = (names.user(stat.uid) ?? String(stat.uid)).padEnd(8);
  const group = (names.group(stat.gid) ?? String(stat.gid)).padEnd(8);
  const target = stat.type === 'symlink' ? ` -> ${process.fs.readlink(path)}` : '';
  const size = stat.rdev ? `${stat.rdev.major}, ${String(stat.rdev.minor).padStart(3)}` : String(stat.size);
  return `${String(stat.ino).padStart(9)} ${String(Math.ceil(stat.blocks / 2)).padStart(6)} ${modeString(stat)} ${String(stat.nlink).padStart(3)} ${user} ${group} ${size.padStart(8)} ${date} ${path}${target}\n`;
}
