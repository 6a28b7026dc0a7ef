import { encodeUtf8 } from '../../../../base/bytes.ts';
import { hashBytes } from '../../../../base/hashes.ts';
import { ARRAY_FUNCTIONS } from './array-functions.ts';
import { compare } from './compare.ts';
import {
  BIGINT,
  BOOLEAN,
  commonType,
  type DataType,
  DOUBLE,
  INTEGER,
  isInteger,
  isNumber,
  NUMERIC,
  TEXT,
  TIMESTAMPTZ,
  type,
  typeText,
} from './data-type.ts';
import { SqlError } from './error.ts';
import { JSON_FUNCTIONS } from './json-functions.ts';
import { Numeric } from './numeric.ts';
import { timeArithmetic } from './operators.ts';
import type { Surroundings } from './scope.ts';
import { SYSTEM_FUNCTIONS } from './system-functions.ts';
import { pattern, TEXT_FUNCTIONS } from './text-functions.ts';
import { formatTime, readTime } from './time-format.ts';
import { ageBetween, timeField, truncateTime } from './time-functions.ts';
import { cast, Instant, Interval, type Value, valueText } from './value.ts';

/** A scalar function. Unless it takes nulls, one null argument makes it null. */
export interface SqlFunction {
  readonly arity: readonly [least: number, most: number];
  readonly type: DataType | ((args: readonly DataType[]) => DataType);
  readonly takesNulls?: boolean;
  run(args: readonly Value[], types: readonly DataType[], session: Surroundings): Value;
}

const text = (value: Value | undefined, dataType: DataType = TEXT): string =>
  value === undefined || value === null ? '' : valueText(value, dataType);
const number = (value: Value | undefined): number => (value instanceof Numeric ? value.toNumber() : Number(value ?? 0));
const first = (types: readonly DataType[]): DataType => types[0] ?? TEXT;
/** What ceil, round and their kin give: numeric stays, the rest becomes a float. */
const rounded = (types: readonly DataType[]): DataType => (first(types).name === 'numeric' ? NUMERIC : DOUBLE);
const common = (types: readonly DataType[]): DataType => {
  const found = types.reduce(commonType);
  return found.name === 'unknown' ? TEXT : found;
};
const DAY = 86_400_000;

const plain = (
  arity: readonly [number, number],
  result: SqlFunction['type'],
  run: SqlFunction['run'],
): SqlFunction => ({ arity, type: result, run });
const textual = (
  least: number,
  most: number,
  run: (args: readonly string[], raw: readonly Value[]) => Value,
  result: DataType = TEXT,
): SqlFunction =>
  plain([least, most], result, (args, types) =>
    run(
      args.map((arg, i) => text(arg, types[i])),
      args,
    ),
  );
const mathematical = (run: (value: number, other: number) => number): SqlFunction =>
  plain([1, 2], DOUBLE, (args) => run(number(args[0]), number(args[1])));

function roundBy(how: (value: Numeric) => Numeric, float: (value: number) => number): SqlFunction {
  return plain([1, 1], rounded, (args) => (args[0] instanceof Numeric ? how(args[0]) : float(number(args[0]))));
}

function floorNumeric(value: Numeric): Numeric {
  const cut = new Numeric(value.digits / 10n ** BigInt(value.scale), 0);
  return value.digits < 0n && cut.compare(value) !== 0 ? new Numeric(cut.digits - 1n, 0) : cut;
}

export const FUNCTIONS: Readonly<Record<string, SqlFunction>> = {
  ...TEXT_FUNCTIONS,
  ...ARRAY_FUNCTIONS,
  ...JSON_FUNCTIONS,
  ...SYSTEM_FUNCTIONS,
  upper: textual(1, 1, ([a = '']) => upperCase(a)),
  lower: textual(1, 1, ([a = '']) => a.toLowerCase()),
  initcap: textual(1, 1, ([a = '']) =>
    a
      .toLowerCase()
      .replace(/(^|[^\p{L}\p{N}])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase()),
  ),
  length: textual(1, 1, ([a = '']) => [...a].length, INTEGER),
  char_length: textual(1, 1, ([a = '']) => [...a].length, INTEGER),
  trim: textual(1, 2, ([a = '', b]) => trimmed(a, b, true, true)),
  btrim: textual(1, 2, ([a = '', b]) => trimmed(a, b, true, true)),
  ltrim: textual(1, 2, ([a = '', b]) => trimmed(a, b, true, false)),
  rtrim: textual(1, 2, ([a = '', b]) => trimmed(a, b, false, true)),
  reverse: textual(1, 1, ([a = '']) => [...a].reverse().join('')),
  repeat: textual(2, 2, ([a = '', n]) => a.repeat(Math.max(0, Number(n)))),
  replace: textual(3, 3, ([a = '', b = '', c = '']) => (b === '' ? a : a.replaceAll(b, c))),
  position: textual(2, 2, ([a = '', b = '']) => b.indexOf(a) + 1, INTEGER),
  pg_typeof: { ...plain([1, 1], type('regtype'), (_, types) => typeText(first(types))), takesNulls: true },
  strpos: textual(2, 2, ([a = '', b = '']) => a.indexOf(b) + 1, INTEGER),
  starts_with: textual(2, 2, ([a = '', b = '']) => a.startsWith(b), BOOLEAN),
  substring: textual(2, 3, ([a = '', from = '', count]) => {
    if (/^\s*-?\d+\s*$/.test(from)) return substring(a, Number(from), count);
    const found = pattern(from).exec(a);
    return found ? (found[1] ?? found[0]) : null;
  }),
  substr: textual(2, 3, ([a = '', from, count]) => substring(a, Number(from), count)),
  lpad: textual(2, 3, ([a = '', n, fill = ' ']) =>
    a.length >= Number(n) ? a.slice(0, Number(n)) : a.padStart(Number(n), fill),
  ),
  rpad: textual(2, 3, ([a = '', n, fill = ' ']) =>
    a.length >= Number(n) ? a.slice(0, Number(n)) : a.padEnd(Number(n), fill),
  ),
  chr: textual(1, 1, ([n]) => String.fromCodePoint(Number(n))),
  ascii: textual(1, 1, ([a = '']) => a.codePointAt(0) ?? 0, INTEGER),
  md5: textual(1, 1, ([a = '']) =>
    [...hashBytes('md5', encodeUtf8(a))].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  ),
  quote_literal: textual(1, 1, ([a = '']) => `'${a.replaceAll("'", "''")}'`),
  concat: {
    arity: [0, 100],
    type: TEXT,
    takesNulls: true,
    run: (args, types) => args.map((arg, i) => text(arg, types[i])).join(''),
  },
  concat_ws: {
    arity: [1, 100],
    type: TEXT,
    takesNulls: true,
    run: (args, types) =>
      args
        .slice(1)
        .flatMap((arg, i) => (arg === null ? [] : [text(arg, types[i + 1])]))
        .join(text(args[0])),
  },
  coalesce: {
    arity: [1, 100],
    type: common,
    takesNulls: true,
    run: (args) => args.find((arg) => arg !== null) ?? null,
  },
  nullif: {
    arity: [2, 2],
    type: first,
    takesNulls: true,
    run: ([a = null, b = null]) => (a !== null && b !== null && compare(a, b) === 0 ? null : a),
  },
  greatest: { arity: [1, 100], type: common, takesNulls: true, run: (args) => extreme(args, 1) },
  least: { arity: [1, 100], type: common, takesNulls: true, run: (args) => extreme(args, -1) },
  abs: plain([1, 1], first, ([a]) => (a instanceof Numeric ? (a.digits < 0n ? a.negate() : a) : Math.abs(number(a)))),
  sign: plain([1, 1], rounded, ([a]) =>
    a instanceof Numeric ? Numeric.of(Math.sign(number(a))) : Math.sign(number(a)),
  ),
  ceil: roundBy((value) => floorNumeric(value.negate()).negate(), Math.ceil),
  ceiling: roundBy((value) => floorNumeric(value.negate()).negate(), Math.ceil),
  floor: roundBy(floorNumeric, Math.floor),
  trunc: plain([1, 2], rounded, ([a, places]) =>
    a instanceof Numeric ? truncated(a, number(places)) : Math.trunc(number(a)),
  ),
  round: plain(
    [1, 2],
    (types) => (types.length > 1 ? NUMERIC : rounded(types)),
    ([a, places]) => {
      if (places !== undefined || a instanceof Numeric) return Numeric.of(a as number | Numeric).round(number(places));
      const size = number(a);
      return size - Math.floor(size) === 0.5 ? 2 * Math.round(size / 2) : Math.round(size);
    },
  ),
  sqrt: mathematical(Math.sqrt),
  power: mathematical((a, b) => a ** b),
  pow: mathematical((a, b) => a ** b),
  exp: mathematical(Math.exp),
  ln: mathematical(Math.log),
  log: mathematical((a, b) => (b ? Math.log(b) / Math.log(a) : Math.log10(a))),
  pi: plain([0, 0], DOUBLE, () => Math.PI),
  mod: plain(
    [2, 2],
    (types) => common(types),
    ([a, b]) => {
      if (number(b) === 0) throw new SqlError('division by zero', { code: '22012' });
      return a instanceof Numeric || b instanceof Numeric
        ? Numeric.of(a as number | Numeric).remainder(Numeric.of(b as number | Numeric))
        : number(a) % number(b);
    },
  ),
  random: plain(
    [0, 2],
    (types) => (types.length === 2 ? first(types) : DOUBLE),
    (args, _, session) =>
      args.length === 2
        ? number(args[0]) + Math.floor(session.random() * (number(args[1]) - number(args[0]) + 1))
        : session.random(),
  ),
  gen_random_uuid: plain([0, 0], type('uuid'), (_, __, session) => session.uuid()),
  uuid_generate_v4: plain([0, 0], type('uuid'), (_, __, session) => session.uuid()),
  now: plain([0, 0], TIMESTAMPTZ, (_, __, session) => new Instant(session.now)),
  current_timestamp: plain([0, 0], TIMESTAMPTZ, (_, __, session) => new Instant(session.now)),
  clock_timestamp: plain([0, 0], TIMESTAMPTZ, (_, __, session) => new Instant(session.now)),
  transaction_timestamp: plain([0, 0], TIMESTAMPTZ, (_, __, session) => new Instant(session.now)),
  localtimestamp: plain([0, 0], type('timestamp without time zone'), (_, __, session) => new Instant(session.now)),
  current_date: plain([0, 0], type('date'), (_, __, session) => new Instant(Math.floor(session.now / DAY) * DAY)),
  timezone: plain(
    [2, 2],
    (types) =>
      type(types[1]?.name === 'timestamp with time zone' ? 'timestamp without time zone' : 'timestamp with time zone'),
    ([zone, value]) => {
      if (!/^(utc|gmt|etc\/utc|z)$/i.test(text(zone)))
        throw new SqlError(`drydock: time zone "${text(zone)}" is not simulated`, { code: '0A000' });
      return value ?? null;
    },
  ),
  age: plain([1, 2], type('interval'), (given, types, session) => {
    const [a, b] = given.map((each, i) =>
      cast(each, types[i] ?? type('unknown'), type('timestamp without time zone'), session.now),
    );
    const [later, earlier] =
      b === undefined
        ? [Math.floor(session.now / DAY) * DAY, (a as Instant).ms]
        : [(a as Instant).ms, (b as Instant).ms];
    return ageBetween(later, earlier);
  }),
  date_trunc: plain(
    [2, 2],
    (types) => (types[1]?.name === 'date' ? TIMESTAMPTZ : (types[1] ?? TIMESTAMPTZ)),
    ([field, value]) => truncateTime(text(field), (value as Instant).ms),
  ),
  extract: plain([2, 2], NUMERIC, ([field, value]) => {
    const found = Numeric.of(timeField(text(field), value ?? null));
    return /^(epoch|second)s?$/.test(text(field)) ? found.round(6) : found;
  }),
  date_part: plain([2, 2], DOUBLE, ([field, value]) => timeField(text(field), value ?? null)),
  to_char: plain([2, 2], TEXT, ([value, pattern], types) => {
    if (value instanceof Instant) return formatTime(value.ms, text(pattern));
    return formatNumber(Numeric.of(value as number | Numeric), text(pattern), types);
  }),
  to_date: textual(2, 2, ([a = '', b = '']) => readTime(a, b), type('date')),
  to_timestamp: {
    arity: [1, 2],
    type: TIMESTAMPTZ,
    run: ([a, b]) => (b === undefined ? new Instant(number(a) * 1000) : readTime(text(a), text(b))),
  },
  to_number: textual(2, 2, ([a = '']) => Numeric.parse(a.replace(/[^0-9.-]/g, '')) ?? Numeric.of(0), NUMERIC),
  make_date: plain(
    [3, 3],
    type('date'),
    (args) => new Instant(Date.UTC(number(args[0]), number(args[1]) - 1, number(args[2]))),
  ),
  current_user: plain([0, 0], type('name'), (_, __, session) => session.user),
  current_role: plain([0, 0], type('name'), (_, __, session) => session.user),
  user: plain([0, 0], type('name'), (_, __, session) => session.user),
  current_database: plain([0, 0], type('name'), (_, __, session) => session.database),
  current_catalog: plain([0, 0], type('name'), (_, __, session) => session.database),
  version: plain([0, 0], TEXT, (_, __, session) => session.version),
  nextval: textualSession(BIGINT, (name, session) => session.nextValue(name)),
  currval: textualSession(BIGINT, (name, session) => session.currentValue(name)),
  setval: plain([2, 3], BIGINT, (args, _, session) => session.special('setval', args) ?? args[1] ?? null),
  pg_backend_pid: plain([0, 0], INTEGER, (_, __, session) => session.special('pg_backend_pid', []) ?? 0),
  pg_database_size: plain([1, 1], BIGINT, (args, _, session) => session.special('pg_database_size', args) ?? 7_631_343),
  pg_total_relation_size: plain(
    [1, 1],
    BIGINT,
    (args, _, session) => session.special('pg_relation_size', args) ?? 8192,
  ),
  pg_relation_size: plain([1, 1], BIGINT, (args, _, session) => session.special('pg_relation_size', args) ?? 8192),
  pg_size_pretty: plain([1, 1], TEXT, ([a]) => prettySize(number(a))),
  pg_is_in_recovery: plain([0, 0], BOOLEAN, () => false),
  pg_sleep: plain([1, 1], type('void'), () => ''),
  generate_series: plain(
    [2, 3],
    (types) => {
      const timely = types.find(({ name }) => name === 'date' || name.startsWith('timestamp'));
      if (timely) return timely.name === 'date' ? TIMESTAMPTZ : timely;
      return common(types);
    },
    ([from, to, step], types, session) => series(from ?? null, to ?? null, step, types, session.now),
  ),
  unnest: plain(
    [1, 1],
    (types) => ({ ...first(types), isArray: false }),
    ([a]) => a ?? null,
  ),
  cardinality: plain([1, 1], INTEGER, ([a]) => (Array.isArray(a) ? a.length : null)),
  array_get: plain(
    [2, 2],
    (types) => ({ ...first(types), isArray: false }),
    ([a, i]) => (Array.isArray(a) ? ((a as readonly Value[])[number(i) - 1] ?? null) : null),
  ),
  jsonb_build_object: {
    arity: [0, 100],
    type: type('jsonb'),
    takesNulls: true,
    run: (args, types) => buildObject(args, types),
  },
  json_build_object: {
    arity: [0, 100],
    type: type('json'),
    takesNulls: true,
    run: (args, types) => buildObject(args, types),
  },
};

function textualSession(result: DataType, run: (name: string, session: Surroundings) => Value): SqlFunction {
  return plain([1, 2], result, (args, _, session) => run(text(args[0]).replace(/"/g, ''), session));
}

function series(from: Value, to: Value, step: Value | undefined, types: readonly DataType[], now: number): Value {
  const values: Value[] = [];
  const timely = types.find(({ name }) => name === 'date' || name.startsWith('timestamp'));
  if (timely) {
    const to_ = { name: timely.name === 'date' ? 'timestamp with time zone' : timely.name };
    const [start, end] = [from, to].map((each) => cast(each, type('unknown'), to_, now) as Instant);
    const by =
      step === undefined ? new Interval(0, 1, 0) : (cast(step, type('unknown'), type('interval'), now) as Interval);
    const isBack = by.months < 0 || by.days < 0 || by.ms < 0;
    if (by.months === 0 && by.days === 0 && by.ms === 0)
      throw new SqlError('step size cannot equal zero', { code: '22023' });
    for (let at = start as Instant; isBack ? at.ms >= (end as Instant).ms : at.ms <= (end as Instant).ms; ) {
      values.push(at);
      at = timeArithmetic('+', at, by, to_, now) as Instant;
    }
    return values;
  }
  const by = number(step ?? 1);
  if (by === 0) throw new SqlError('step size cannot equal zero', { code: '22023' });
  const isNumeric = types.some(({ name }) => name === 'numeric');
  for (let i = number(from); by > 0 ? i <= number(to) : i >= number(to); i += by)
    values.push(isNumeric ? Numeric.of(i) : i);
  return values;
}

function extreme(args: readonly Value[], sign: number): Value {
  let best: Value = null;
  for (const arg of args) if (arg !== null && (best === null || compare(arg, best) * sign > 0)) best = arg;
  return best;
}

function trimmed(value: string, characters: string | undefined, front: boolean, back: boolean): string {
  const set = new Set(characters ?? ' ');
  let [from, to] = [0, value.length];
  while (front && from < to && set.has(value[from] as string)) from++;
  while (back && to > from && set.has(value[to - 1] as string)) to--;
  return value.slice(from, to);
}

function substring(value: string, from: number, count: string | undefined): string {
  const letters = [...value];
  const end = count === undefined ? letters.length : from - 1 + Number(count);
  return letters.slice(Math.max(0, from - 1), Math.max(0, end)).join('');
}

function truncated(value: Numeric, places: number): Numeric {
  return places >= value.scale
    ? value.round(places)
    : new Numeric(value.digits / 10n ** BigInt(value.scale - places), places);
}

/** `to_char(1234.5, 'FM9,999.00')`, as far as digits, commas and a point go. */
function formatNumber(value: Numeric, pattern: string, types: readonly DataType[]): string {
  const bare = pattern.replace(/^FM/, '');
  const places = /\.([09]+)/.exec(bare)?.[1]?.length ?? 0;
  const fixed = (isInteger(first(types)) && places === 0 ? value : value.round(places)).toString();
  const [whole = '', fraction] = fixed.replace('-', '').split('.');
  const grouped = bare.includes(',') ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  const least = (/^[09,]*/.exec(bare)?.[0] ?? '').replace(/^[9,]*/, '').replace(/,/g, '').length;
  const body = `${value.digits < 0n ? '-' : ''}${grouped.padStart(least, '0')}${fraction === undefined ? '' : `.${fraction}`}`;
  return pattern.startsWith('FM') ? body : body.padStart(bare.length + 1);
}

function prettySize(bytes: number): string {
  let size = bytes;
  for (const unit of ['bytes', 'kB', 'MB', 'GB']) {
    if (Math.abs(size) < 10 * 1024 || unit === 'GB') return `${Math.round(size)} ${unit}`;
    size /= 1024;
  }
  return `${bytes} bytes`;
}

function buildObject(args: readonly Value[], types: readonly DataType[]): string {
  const parts: string[] = [];
  for (let i = 0; i + 1 < args.length; i += 2) {
    const [value = null, dataType = TEXT] = [args[i + 1], types[i + 1]];
    const shown =
      value === null
        ? 'null'
        : isNumber(dataType) || typeof value === 'boolean'
          ? text(value, dataType).replace(/^t$/, 'true').replace(/^f$/, 'false')
          : dataType.name.startsWith('json')
            ? text(value)
            : JSON.stringify(text(value, dataType));
    parts.push(`${JSON.stringify(text(args[i], types[i]))}: ${shown}`);
  }
  return `{${parts.join(', ')}}`;
}

function upperCase(value: string): string {
  return [...value].map((letter) => ([...letter.toUpperCase()].length === 1 ? letter.toUpperCase() : letter)).join('');
}
