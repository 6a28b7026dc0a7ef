import { jsonLibrary } from './json-library.ts';
import { findPattern, gmatch, gsub } from './patterns.ts';
import { LuaError, LuaTable, type LuaValue, toNumber, toText, typeName } from './values.ts';

type Functions = Readonly<Record<string, (...args: readonly LuaValue[]) => readonly LuaValue[]>>;

function library(functions: Functions, values: Readonly<Record<string, LuaValue>> = {}): LuaTable {
  const table = new LuaTable();
  for (const [name, value] of Object.entries({ ...functions, ...values })) table.set(name, value);
  return table;
}

const number = (value: LuaValue, standard = 0): number => toNumber(value) ?? standard;
const text = (value: LuaValue): string => (value === undefined ? '' : toText(value));

function listOf(value: LuaValue): LuaTable {
  if (value instanceof LuaTable) return value;
  throw new LuaError(
    `bad argument #1 (table expected, got ${typeName(value) === 'nil' ? 'no value' : typeName(value)})`,
  );
}

/** Where `string.sub` begins and ends, from 0. */
function bounds(length: number, from: LuaValue, to: LuaValue): readonly [number, number] {
  const place = (value: number): number => (value < 0 ? Math.max(0, length + value + 1) : value);
  return [Math.max(1, place(number(from, 1))) - 1, Math.min(length, place(number(to, -1)))];
}

/** `string.format`: %s, %d, %x, %f, %g, %q, %c with widths. */
function format(pattern: string, args: readonly LuaValue[]): string {
  let at = 0;
  return pattern.replace(
    /%([-+ 0#]*)(\d*)(?:\.(\d+))?([sdixXcfgeq%])/g,
    (_, flags: string, width: string, precision: string | undefined, kind: string) => {
      if (kind === '%') return '%';
      const value = args[at++];
      let shown: string;
      switch (kind) {
        case 's':
          shown = precision === undefined ? toText(value) : toText(value).slice(0, Number(precision));
          break;
        case 'q':
          shown = `"${toText(value).replace(/["\\\n]/g, '\\$&')}"`;
          break;
        case 'c':
          shown = String.fromCharCode(number(value));
          break;
        case 'x':
        case 'X':
          shown = Math.trunc(number(value)).toString(16);
          if (kind === 'X') shown = shown.toUpperCase();
          break;
        case 'f':
          shown = number(value).toFixed(Number(precision ?? 6));
          break;
        case 'g':
          shown = String(Number(number(value).toPrecision(Number(precision ?? 6))));
          break;
        case 'e':
          shown = number(value)
            .toExponential(Number(precision ?? 6))
            .replace(/e([+-])(\d)$/, 'e$10$2');
          break;
        default: {
          const whole = toNumber(value);
          if (whole === undefined)
            throw new LuaError(`bad argument #${at + 1} to 'format' (number expected, got ${typeName(value)})`);
          shown = String(Math.trunc(whole));
          if (flags.includes('+') && whole >= 0) shown = `+${shown}`;
        }
      }
      if (flags.includes('-')) return shown.padEnd(Number(width));
      return flags.includes('0') && kind !== 's' ? shown.padStart(Number(width), '0') : shown.padStart(Number(width));
    },
  );
}

const STRINGS: Functions = {
  len: (s) => [text(s).length],
  lower: (s) => [text(s).toLowerCase()],
  upper: (s) => [text(s).toUpperCase()],
  rep: (s, n) => [text(s).repeat(Math.max(0, number(n)))],
  reverse: (s) => [[...text(s)].reverse().join('')],
  sub: (s, from, to) => [text(s).slice(...bounds(text(s).length, from, to))],
  byte: (s, from, to) => {
    const [a, b] = bounds(text(s).length, from ?? 1, to ?? from ?? 1);
    return [...text(s).slice(a, b)].map((letter) => letter.charCodeAt(0));
  },
  char: (...codes) => [codes.map((code) => String.fromCharCode(number(code))).join('')],
  format: (pattern, ...args) => [format(text(pattern), args)],
  find: (s, pattern, from, plain) => {
    const start = Math.max(0, number(from, 1) - 1);
    if (plain !== undefined && plain !== false) {
      const at = text(s).indexOf(text(pattern), start);
      return at < 0 ? [undefined] : [at + 1, at + text(pattern).length];
    }
    const found = findPattern(text(s), text(pattern), start);
    return found ? [found.from + 1, found.to, ...found.captures] : [undefined];
  },
  match: (s, pattern, from) => {
    const found = findPattern(text(s), text(pattern), Math.max(0, number(from, 1) - 1));
    if (!found) return [undefined];
    return found.captures.length > 0 ? found.captures : [text(s).slice(found.from, found.to)];
  },
  gmatch: (s, pattern) => [gmatch(text(s), text(pattern))],
  gsub: (s, pattern, by, most) =>
    gsub(text(s), text(pattern), by, most === undefined ? Number.POSITIVE_INFINITY : number(most)),
};

const TABLES: Functions = {
  insert: (t, ...rest) => {
    const table = listOf(t);
    if (rest.length === 1) table.set(table.length + 1, rest[0]);
    else {
      const at = number(rest[0]);
      for (let i = table.length; i >= at; i--) table.set(i + 1, table.get(i));
      table.set(at, rest[1]);
    }
    return [];
  },
  remove: (t, place) => {
    const table = listOf(t);
    const { length } = table;
    if (length === 0) return [undefined];
    const at = number(place, length);
    const gone = table.get(at);
    for (let i = at; i < length; i++) table.set(i, table.get(i + 1));
    table.set(length, undefined);
    return [gone];
  },
  concat: (t, by, from, to) => {
    const table = listOf(t);
    const parts: string[] = [];
    for (let i = number(from, 1); i <= number(to, table.length); i++) parts.push(toText(table.get(i)));
    return [parts.join(text(by))];
  },
  getn: (t) => [listOf(t).length],
  sort: (t, by) => {
    const table = listOf(t);
    const items = Array.from({ length: table.length }, (_, i) => table.get(i + 1));
    items.sort((a, b) => {
      if (typeof by === 'function') return by(a, b)[0] ? -1 : by(b, a)[0] ? 1 : 0;
      return (a as number) < (b as number) ? -1 : (a as number) > (b as number) ? 1 : 0;
    });
    for (const [i, item] of items.entries()) table.set(i + 1, item);
    return [];
  },
};

const MATHS: Functions = {
  floor: (n) => [Math.floor(number(n))],
  ceil: (n) => [Math.ceil(number(n))],
  abs: (n) => [Math.abs(number(n))],
  max: (...all) => [Math.max(...all.map((each) => number(each)))],
  min: (...all) => [Math.min(...all.map((each) => number(each)))],
  sqrt: (n) => [Math.sqrt(number(n))],
  pow: (a, b) => [number(a) ** number(b)],
  fmod: (a, b) => [number(a) % number(b)],
  exp: (n) => [Math.exp(number(n))],
  log: (n) => [Math.log(number(n))],
};

/** What every script may use beside `redis`, KEYS and ARGV. `random` gives a number from 0 to 1. */
export function luaGlobals(random: () => number): Map<string, LuaValue> {
  const maths = library(MATHS, { pi: Math.PI, huge: Number.POSITIVE_INFINITY });
  maths.set('random', (from, to) => {
    if (from === undefined) return [random()];
    const [low, high] = to === undefined ? [1, number(from)] : [number(from), number(to)];
    return [low + Math.floor(random() * (high - low + 1))];
  });
  maths.set('randomseed', () => []);
  const attempt = (work: () => readonly LuaValue[]): readonly LuaValue[] => {
    try {
      return [true, ...work()];
    } catch (error) {
      if (!(error instanceof LuaError)) throw error;
      return [false, error.value];
    }
  };
  const ipairs = (t: LuaValue): readonly LuaValue[] => [
    (table, i) => {
      const at = number(i) + 1;
      const value = listOf(table).get(at);
      return value === undefined ? [undefined] : [at, value];
    },
    listOf(t),
    0,
  ];
  const pairs = (t: LuaValue): readonly LuaValue[] => {
    const entries = listOf(t).entries();
    let at = 0;
    return [() => entries[at++] ?? [undefined], t, undefined];
  };
  return new Map<string, LuaValue>([
    ['string', library(STRINGS)],
    ['table', library(TABLES)],
    ['math', maths],
    ['cjson', jsonLibrary()],
    [
      'tonumber',
      (value, radix) => {
        if (radix === undefined) return [toNumber(value)];
        const found = Number.parseInt(toText(value), number(radix));
        return [Number.isNaN(found) ? undefined : found];
      },
    ],
    ['tostring', (value) => [toText(value)]],
    ['type', (value) => [typeName(value)]],
    [
      'error',
      (value) => {
        throw new LuaError(value);
      },
    ],
    [
      'assert',
      (value, message, ...rest) => {
        if (value === undefined || value === false) throw new LuaError(message ?? 'assertion failed!');
        return [value, message, ...rest];
      },
    ],
    [
      'pcall',
      (work, ...args) =>
        typeof work === 'function' ? attempt(() => work(...args)) : [false, 'attempt to call a nil value'],
    ],
    ['ipairs', ipairs],
    ['pairs', pairs],
    ['next', (t) => listOf(t).entries()[0] ?? [undefined]],
    [
      'unpack',
      (t, from, to) => {
        const table = listOf(t);
        return Array.from({ length: Math.max(0, number(to, table.length) - number(from, 1) + 1) }, (_, i) =>
          table.get(number(from, 1) + i),
        );
      },
    ],
    ['select', (which, ...rest) => (which === '#' ? [rest.length] : rest.slice(number(which) - 1))],
    ['_VERSION', 'Lua 5.1'],
  ]);
}
