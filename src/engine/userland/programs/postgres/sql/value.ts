import { type DataType, isInteger } from './data-type.ts';
import { SqlError } from './error.ts';
import { Numeric } from './numeric.ts';

/** A point in time or a day: milliseconds since 1970 with a fraction; what kind it is the type says. */
export class Instant {
  readonly ms: number;

  constructor(ms: number) {
    this.ms = ms;
  }
}

/** `1 day`, `2 hours 30 minutes` */
export class Interval {
  readonly months: number;
  readonly days: number;
  readonly ms: number;

  constructor(months: number, days: number, ms: number) {
    this.months = months;
    this.days = days;
    this.ms = ms;
  }
}

/** Integers and floats are numbers, texts strings, arrays arrays. */
export type Value = null | boolean | number | string | Numeric | Instant | Interval | readonly Value[];

const DAY = 86_400_000;
const pad = (value: number, size = 2): string => String(value).padStart(size, '0');

/** A value as the server sends it; a boolean is `t` or `f`. */
export function valueText(value: Value, dataType: DataType): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value, dataType);
  if (value instanceof Numeric) return value.toString();
  if (value instanceof Interval) return intervalText(value);
  if (value instanceof Instant) return instantText(value, dataType);
  const element = { ...dataType, isArray: false };
  const parts = value.map((each) => {
    if (each === null) return 'NULL';
    const text = valueText(each, element);
    return text === '' || /[{}",\\\s]/.test(text) || /^null$/i.test(text)
      ? `"${text.replace(/["\\]/g, '\\$&')}"`
      : text;
  });
  return `{${parts.join(',')}}`;
}

function numberText(value: number, { name }: DataType): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
  if (name === 'real') return String(Number(value.toPrecision(7)));
  return String(value)
    .replace(/e\+?(-?)(\d)$/, 'e$10$2')
    .replace(/e(\d)/, 'e+$1');
}

function instantText({ ms }: Instant, { name }: DataType): string {
  const date = new Date(Math.floor(ms / 1000) * 1000);
  const day = `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
  if (name === 'date') return day;
  const micros = Math.round((ms - Math.floor(ms / 1000) * 1000) * 1000);
  const fraction = micros === 0 ? '' : `.${pad(micros, 6).replace(/0+$/, '')}`;
  const time = `${pad(date.getUTCHours())}:${pad(date.getUTCMinutes())}:${pad(date.getUTCSeconds())}${fraction}`;
  if (name.startsWith('time ')) return time;
  return `${day} ${time}${name === 'timestamp with time zone' ? '+00' : ''}`;
}

function intervalText({ months, days, ms }: Interval): string {
  const parts: string[] = [];
  const years = Math.trunc(months / 12);
  const rest = months % 12;
  const say = (count: number, unit: string): void => {
    if (count !== 0) parts.push(`${count} ${unit}${Math.abs(count) === 1 ? '' : 's'}`);
  };
  say(years, 'year');
  say(rest, 'mon');
  say(days, 'day');
  if (ms !== 0 || parts.length === 0) {
    const size = Math.abs(ms);
    const seconds = (size / 1000) % 60;
    const whole = Math.floor(seconds);
    const fraction = Math.round((seconds - whole) * 1e6);
    const tail = fraction === 0 ? '' : `.${pad(fraction, 6).replace(/0+$/, '')}`;
    parts.push(
      `${ms < 0 ? '-' : ''}${pad(Math.floor(size / 3_600_000))}:${pad(Math.floor(size / 60_000) % 60)}:${pad(whole)}${tail}`,
    );
  }
  return parts.join(' ');
}

const UNITS: Readonly<Record<string, readonly [months: number, days: number, ms: number]>> = {
  year: [12, 0, 0],
  mon: [1, 0, 0],
  month: [1, 0, 0],
  week: [0, 7, 0],
  day: [0, 1, 0],
  hour: [0, 0, 3_600_000],
  hr: [0, 0, 3_600_000],
  minute: [0, 0, 60_000],
  min: [0, 0, 60_000],
  second: [0, 0, 1000],
  sec: [0, 0, 1000],
};

function parseInterval(text: string): Interval | undefined {
  let [months, days, ms] = [0, 0, 0];
  let found = false;
  const rest = text
    .toLowerCase()
    .replace(/([+-]?\d+(?:\.\d+)?)\s*([a-z]+?)s?(?=\s|$|\d)/g, (whole, count: string, unit: string) => {
      const size = UNITS[unit];
      if (!size) return whole;
      found = true;
      months += size[0] * Number(count);
      days += size[1] * Number(count);
      ms += size[2] * Number(count);
      return '';
    });
  const clock = /^\s*(-?)(\d+):(\d+)(?::(\d+(?:\.\d+)?))?\s*$/.exec(rest);
  if (clock) {
    const size = Number(clock[2]) * 3_600_000 + Number(clock[3]) * 60_000 + Number(clock[4] ?? 0) * 1000;
    return new Interval(months, days, ms + (clock[1] === '-' ? -size : size));
  }
  return found && rest.trim() === '' ? new Interval(months, days, ms) : undefined;
}

function parseInstant(text: string, name: string): Instant | undefined {
  const match =
    /^\s*(\d{4,})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?\s*(Z|UTC|[+-]\d{1,2}(?::?\d{2})?)?\s*$/i.exec(
      text,
    );
  if (!match) return undefined;
  const [, year, month, day, hour = '0', minute = '0', second = '0', zone] = match;
  const base = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (new Date(base).getUTCDate() !== Number(day) || Number(hour) > 24 || Number(minute) > 59) return undefined;
  if (name === 'date') return new Instant(base);
  let ms = base + Number(hour) * 3_600_000 + Number(minute) * 60_000 + Number(second) * 1000;
  const offset = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone ?? '');
  if (offset && name === 'timestamp with time zone')
    ms -= (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 3_600_000 + Number(offset[3] ?? 0) * 60_000);
  return new Instant(ms);
}

const RANGES: Readonly<Record<string, number>> = {
  smallint: 32_767,
  integer: 2_147_483_647,
  bigint: Number.MAX_SAFE_INTEGER,
};

/** Makes a value one of a type; `explicit` casts cut texts instead of refusing them. Throws SqlError. */
export function cast(
  value: Value,
  from: DataType,
  to: DataType,
  now: number,
  explicit = false,
  position?: number,
): Value {
  if (value === null) return null;
  if (to.isArray) return Array.isArray(value) ? value : parseArray(String(value), { ...to, isArray: false }, now);
  const { name } = to;
  const bad = (): SqlError =>
    new SqlError(
      `invalid input syntax for type ${name === 'integer' || name === 'bigint' || name === 'smallint' ? name : typeWord(name)}: "${valueText(value, from)}"`,
      { code: '22P02', position },
    );
  if (isInteger(to)) {
    const number =
      typeof value === 'boolean'
        ? Number(value)
        : value instanceof Numeric
          ? value.round(0).toNumber()
          : typeof value === 'number'
            ? roundHalfEven(value)
            : wholeOf(value);
    if (number === undefined) throw bad();
    if (Math.abs(number) > (RANGES[name] ?? 0)) {
      const text =
        typeof value === 'string' ? `value "${value}" is out of range for type ${name}` : `${name} out of range`;
      throw new SqlError(text, { code: '22003', position });
    }
    return number;
  }
  if (name === 'numeric') {
    const numeric =
      value instanceof Numeric ? value : typeof value === 'number' ? Numeric.of(value) : Numeric.parse(String(value));
    if (!numeric) throw bad();
    if (to.precision === undefined) return numeric;
    const fitted = numeric.round(to.scale ?? 0);
    const whole = fitted.toString().replace('-', '').split('.')[0] ?? '';
    const most = to.precision - (to.scale ?? 0);
    if (whole !== '0' && whole.length > most)
      throw new SqlError('numeric field overflow', {
        code: '22003',
        detail: `A field with precision ${to.precision}, scale ${to.scale ?? 0} must round to an absolute value less than ${most === 0 ? '1' : `10^${most}`}.`,
      });
    return fitted;
  }
  if (name === 'double precision' || name === 'real') {
    const number =
      value instanceof Numeric
        ? value.toNumber()
        : typeof value === 'number'
          ? value
          : Number(String(value).trim() || 'x');
    if (Number.isNaN(number) && !/^\s*nan\s*$/i.test(String(value))) throw bad();
    return name === 'real' ? Math.fround(number) : number;
  }
  if (name === 'boolean') {
    if (typeof value === 'boolean') return value;
    if (typeof value === 'number') return value !== 0;
    const text = String(value).trim().toLowerCase();
    if (/^(t|true|y|yes|on|1)$/.test(text)) return true;
    if (/^(f|false|n|no|off|0)$/.test(text)) return false;
    throw bad();
  }
  if (name === 'date' || name.startsWith('timestamp')) {
    if (value instanceof Instant) return name === 'date' ? new Instant(Math.floor(value.ms / DAY) * DAY) : value;
    const special = {
      now,
      today: Math.floor(now / DAY) * DAY,
      tomorrow: Math.floor(now / DAY) * DAY + DAY,
      yesterday: Math.floor(now / DAY) * DAY - DAY,
    }[String(value).trim().toLowerCase()];
    if (special !== undefined) return new Instant(special);
    const instant = parseInstant(String(value), name);
    if (instant) return instant;
    if (/^\s*\d{4,}-\d{1,2}-\d{1,2}/.test(String(value)))
      throw new SqlError(`date/time field value out of range: "${String(value)}"`, { code: '22008', position });
    throw bad();
  }
  if (name === 'time without time zone') {
    if (value instanceof Instant) return new Instant(((value.ms % DAY) + DAY) % DAY);
    const match = /^\s*(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?\s*$/.exec(String(value));
    if (!match) throw bad();
    return new Instant(Number(match[1]) * 3_600_000 + Number(match[2]) * 60_000 + Number(match[3] ?? 0) * 1000);
  }
  if (name === 'interval') {
    const interval = value instanceof Interval ? value : parseInterval(String(value));
    if (!interval) throw bad();
    return interval;
  }
  if (name === 'json' || name === 'jsonb') return jsonValue(valueText(value, from), name, position);
  const text = typeof value === 'boolean' ? String(value) : valueText(value, from);
  if (name === 'uuid') {
    if (!/^[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}$/i.test(text)) throw bad();
    return text.toLowerCase();
  }
  if (to.length !== undefined && [...text].length > to.length) {
    if (!explicit && text.slice(to.length).trim() !== '')
      throw new SqlError(`value too long for type ${name}(${to.length})`, { code: '22001' });
    return [...text].slice(0, to.length).join('');
  }
  return name === 'character' ? text.padEnd(to.length ?? 1) : text;
}

function typeWord(name: string): string {
  return name.startsWith('timestamp') || name === 'time without time zone'
    ? name.replace(/ without time zone/, '')
    : name;
}

function wholeOf(value: Value): number | undefined {
  const text = String(value).trim();
  return /^[+-]?\d+$/.test(text) ? Number(text) : undefined;
}

function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  return value - floor === 0.5 ? (floor % 2 === 0 ? floor : floor + 1) : Math.round(value);
}

function jsonValue(text: string, name: string, position: number | undefined): string {
  try {
    const parsed: unknown = JSON.parse(text);
    return name === 'json' ? text : jsonText(parsed);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new SqlError('invalid input syntax for type json', {
      code: '22P02',
      position,
      detail: `Token "${text.slice(0, 20)}" is invalid.`,
    });
  }
}

/** jsonb's own spacing and order of keys: shorter ones first. */
export function jsonText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(jsonText).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
    return `{${entries.map(([key, each]) => `${JSON.stringify(key)}: ${jsonText(each)}`).join(', ')}}`;
  }
  return JSON.stringify(value);
}

function parseArray(text: string, element: DataType, now: number): readonly Value[] {
  const inner = /^\s*\{(.*)\}\s*$/s.exec(text)?.[1];
  if (inner === undefined) throw new SqlError(`malformed array literal: "${text}"`, { code: '22P02' });
  const parts = inner.match(/"(?:[^"\\]|\\.)*"|[^,]+/g) ?? [];
  return parts.map((part) =>
    /^\s*null\s*$/i.test(part)
      ? null
      : cast(
          part
            .trim()
            .replace(/^"(.*)"$/s, '$1')
            .replace(/\\(.)/g, '$1'),
          { name: 'unknown' },
          element,
          now,
        ),
  );
}

/** Order of two values that are not null. */
export function compare(a: Value, b: Value): number {
  if (a instanceof Numeric || b instanceof Numeric)
    return Numeric.of(a as number | Numeric).compare(Numeric.of(b as number | Numeric));
  if (a instanceof Instant && b instanceof Instant) return Math.sign(a.ms - b.ms);
  if (a instanceof Interval && b instanceof Interval) {
    const size = (value: Interval): number => (value.months * 30 + value.days) * DAY + value.ms;
    return Math.sign(size(a) - size(b));
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    for (let i = 0; i < Math.min(a.length, b.length); i++) {
      const order = compare(a[i] as Value, b[i] as Value);
      if (order !== 0) return order;
    }
    return a.length - b.length;
  }
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  return (a as number) < (b as number) ? -1 : (a as number) > (b as number) ? 1 : 0;
}

/** en_US's order as far as letters go: case and punctuation matter only where all else is equal. */
function compareText(a: string, b: string): number {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const [x, y] = [plain(a), plain(b)];
  if (x !== y) return x < y ? -1 : 1;
  if (a.toLowerCase() !== b.toLowerCase()) return a.toLowerCase() < b.toLowerCase() ? -1 : 1;
  // Lower case comes first.
  return a === b ? 0 : a > b ? -1 : 1;
}

/** A key under which equal values fall together. */
export function keyOf(values: readonly Value[]): string {
  return values
    .map((value) => {
      if (value === null) return 'N';
      if (value instanceof Numeric)
        return `n${value
          .toString()
          .replace(/(\.\d*?)0+$/, '$1')
          .replace(/\.$/, '')}`;
      if (typeof value === 'number') return `n${value}`;
      return `${typeof value}${valueText(value, { name: 'timestamp without time zone' })}`;
    })
    .join('\u0001');
}
