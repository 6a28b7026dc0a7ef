import {
  BOOLEAN,
  bareTypeText,
  commonType,
  type DataType,
  INTEGER,
  isInteger,
  isNumber,
  NUMERIC,
  TEXT,
  type,
  UNKNOWN,
} from './data-type.ts';
import { SqlError } from './error.ts';
import { Numeric } from './numeric.ts';
import { cast, Instant, Interval, jsonText, type Value, valueText } from './value.ts';

export const COMPARISONS = new Set(['=', '<>', '<', '>', '<=', '>=']);
const DAY = 86_400_000;

/** The type of what an operator gives. Throws SqlError. */
export function binaryType(operator: string, left: DataType, right: DataType, at: number): DataType {
  if (operator === 'and' || operator === 'or' || COMPARISONS.has(operator) || /^(!?~\*?|\?|@)$/.test(operator))
    return BOOLEAN;
  if (/^(@>|<@|&&|\?\||\?&|\^@|@@)$/.test(operator)) return BOOLEAN;
  if (operator === '#>>') return TEXT;
  if ((operator === '#>' || operator === '#-' || operator === '-') && left.name === 'jsonb') return left;
  if (operator === '||') return left.isArray ? left : right.isArray ? right : left.name === 'jsonb' ? left : TEXT;
  if (operator === '->') return left;
  if (operator === '->>') return TEXT;
  const isTime = ({ name }: DataType): boolean => name === 'date' || name.startsWith('timestamp');
  if (isTime(left) && isTime(right) && operator === '-')
    return left.name === 'date' && right.name === 'date' ? INTEGER : type('interval');
  if (left.name === 'interval' && isTime(right))
    return right.name === 'date' ? type('timestamp without time zone') : right;
  if (isTime(left))
    return right.name === 'interval' || right.name === 'unknown'
      ? left.name === 'date'
        ? type('timestamp without time zone')
        : left
      : left;
  if (left.name === 'interval' || right.name === 'interval') return type('interval');
  if (operator === '^') return left.name === 'numeric' || right.name === 'numeric' ? NUMERIC : type('double precision');
  const known = left.name === 'unknown' ? right : right.name === 'unknown' ? left : undefined;
  if (known && isNumber(known)) return known;
  if (!isNumber(left) || !isNumber(right))
    throw new SqlError(`operator does not exist: ${bareTypeText(left)} ${operator} ${bareTypeText(right)}`, {
      code: '42883',
      position: at + 1,
      hint: 'No operator matches the given name and argument types. You might need to add explicit type casts.',
    });
  if (left.name !== right.name && (left.name === 'real' || right.name === 'real')) return type('double precision');
  return commonType(left, right);
}

export function ordered(operator: string, order: number): boolean {
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

export function jsonField(text: string, key: Value, asText: boolean): Value {
  const parsed = JSON.parse(text) as unknown;
  const found: unknown = Array.isArray(parsed)
    ? parsed.at(Number(key))
    : typeof parsed === 'object' && parsed !== null && Object.hasOwn(parsed, String(key))
      ? (parsed as Record<string, unknown>)[String(key)]
      : undefined;
  if (found === undefined || (found === null && asText)) return null;
  return asText && typeof found === 'string' ? found : jsonText(found);
}

export function timeArithmetic(operator: string, a: Value, b: Value, left: DataType, now: number): Value {
  const sign = operator === '-' ? -1 : 1;
  if (a instanceof Instant && b instanceof Instant) {
    const ms = a.ms - b.ms;
    return left.name === 'date' ? ms / DAY : new Interval(0, Math.trunc(ms / DAY), ms % DAY);
  }
  if (a instanceof Interval && (typeof b === 'number' || b instanceof Numeric)) {
    const by = operator === '/' ? 1 / Number(b.toString()) : Number(b.toString());
    return new Interval(Math.trunc(a.months * by), Math.trunc(a.days * by), a.ms * by);
  }
  if (a instanceof Interval && b instanceof Interval)
    return new Interval(a.months + sign * b.months, a.days + sign * b.days, a.ms + sign * b.ms);
  const [instant, other] = a instanceof Instant ? [a, b] : [b as Instant, a];
  if (typeof other === 'number') return new Instant(instant.ms + sign * other * DAY);
  const interval = other instanceof Interval ? other : (cast(other, UNKNOWN, type('interval'), now) as Interval);
  const date = new Date(instant.ms);
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth() + sign * interval.months;
  const lastDay = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
  const day = interval.months === 0 ? date.getUTCDate() : Math.min(date.getUTCDate(), lastDay);
  const base = Date.UTC(Math.floor(months / 12), months % 12, day) + (((instant.ms % DAY) + DAY) % DAY);
  return new Instant(base + sign * (interval.days * DAY + interval.ms));
}

export function arithmetic(
  operator: string,
  a: number | Numeric,
  b: number | Numeric,
  result: DataType,
  at: number,
): Value {
  const isZero = b instanceof Numeric ? b.digits === 0n : b === 0;
  if ((operator === '/' || operator === '%') && isZero) throw new SqlError('division by zero', { code: '22012' });
  if (result.name === 'numeric' && operator !== '^') {
    const [x, y] = [Numeric.of(a), Numeric.of(b)];
    if (operator === '+') return x.add(y);
    if (operator === '-') return x.subtract(y);
    if (operator === '*') return x.multiply(y);
    return operator === '/' ? x.divide(y) : x.remainder(y);
  }
  const [x, y] = [a instanceof Numeric ? a.toNumber() : a, b instanceof Numeric ? b.toNumber() : b];
  const value = { '+': x + y, '-': x - y, '*': x * y, '/': x / y, '%': x % y, '^': x ** y, '&': x & y, '|': x | y }[
    operator
  ];
  if (value === undefined)
    throw new SqlError(`operator does not exist: ${operator}`, { code: '42883', position: at + 1 });
  if (result.name === 'numeric') return Numeric.of(value).round(16);
  if (!isInteger(result)) return value;
  const whole = Math.trunc(value);
  if (result.name === 'integer' && Math.abs(whole) > 2_147_483_647)
    throw new SqlError('integer out of range', { code: '22003' });
  return whole;
}

export function likePattern(pattern: string, insensitive: boolean): RegExp {
  const source = pattern.replace(/\\?[\s\S]/g, (part) => {
    if (part === '%') return '[\\s\\S]*';
    if (part === '_') return '[\\s\\S]';
    return part.replace(/^\\/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${source}$`, insensitive ? 'i' : '');
}

export function textOf(value: Value, dataType: DataType): string {
  return typeof value === 'boolean' ? String(value) : valueText(value, dataType);
}
