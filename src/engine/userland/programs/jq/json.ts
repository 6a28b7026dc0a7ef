/**
 * JSON values as jq has them: objects keep the order of their keys and any key (a Map, so that "10" and "__proto__" are like others),
 * numbers that a double cannot hold to the letter keep their text until somebody calculates with them.
 */
export type Json = null | boolean | number | BigLiteral | string | readonly Json[] | JsonObject;

export type JsonObject = ReadonlyMap<string, Json>;

/** A number as it was written, such as 1795219200000000001 or 1.000. */
export class BigLiteral {
  readonly value: number;
  readonly text: string;

  constructor(value: number, text: string) {
    this.value = value;
    this.text = text;
  }
}

export type Kind = 'null' | 'boolean' | 'number' | 'string' | 'array' | 'object';

export function kindOf(value: Json): Kind {
  switch (typeof value) {
    case 'boolean':
    case 'number':
    case 'string':
      return typeof value as 'boolean' | 'number' | 'string';
    default:
      if (value === null) return 'null';
      if (value instanceof BigLiteral) return 'number';
      return Array.isArray(value) ? 'array' : 'object';
  }
}

export function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

export function isObject(value: Json): value is JsonObject {
  return value instanceof Map;
}

/** The double that a number stands for; undefined when it is no number. */
export function numberOf(value: Json): number | undefined {
  if (typeof value === 'number') return value;
  return value instanceof BigLiteral ? value.value : undefined;
}

export function isTrue(value: Json): boolean {
  return value !== null && value !== false;
}

const NUMBER = /^([+-]?)(\d+\.?\d*|\.\d+)(?:[eE]([+-]?\d+))?$/;

/** A number literal; undefined when the text is none. `nan` and `infinity` count, as decNumber has it. */
export function parseNumber(text: string): number | BigLiteral | undefined {
  const parts = NUMBER.exec(text);
  if (!parts) {
    const word = /^([+-]?)(nan\d*|inf(?:inity)?)$/i.exec(text);
    if (!word) return undefined;
    if (/^n/i.test(word[2] ?? '')) return Number.NaN;
    return word[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  }
  const value = Number(text);
  const written = decimalText(parts[1] ?? '', parts[2] ?? '', Number(parts[3] ?? 0));
  return written === formatNumber(value) ? value : new BigLiteral(value, written);
}

/** How decNumber writes a literal: its digits as they were, an exponent where there was one that does not fit. */
function decimalText(sign: string, mantissa: string, power: number): string {
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = (whole + fraction).replace(/^0+(?=\d)/, '');
  const exponent = power - fraction.length;
  const adjusted = exponent + digits.length - 1;
  const minus = sign === '-' ? '-' : '';
  if (exponent > 0 || adjusted < -6) {
    const rest = digits.slice(1);
    return `${minus}${digits[0]}${rest ? `.${rest}` : ''}E${adjusted < 0 ? '-' : '+'}${Math.abs(adjusted)}`;
  }
  if (exponent === 0) return minus + digits;
  const padded = digits.padStart(1 - exponent, '0');
  return `${minus}${padded.slice(0, exponent)}.${padded.slice(exponent)}`;
}

/** The shortest text that means the same double, in jq's form: 1e+100, 100000000000000000, 0.00001. NaN is null. */
export function formatNumber(value: number): string {
  if (Number.isNaN(value)) return 'null';
  const clipped = value > Number.MAX_VALUE ? Number.MAX_VALUE : value < -Number.MAX_VALUE ? -Number.MAX_VALUE : value;
  if (clipped === 0) return Object.is(clipped, -0) ? '-0' : '0';
  const [mantissa = '', power = '0'] = Math.abs(clipped).toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const point = Number(power) + 1;
  const sign = clipped < 0 ? '-' : '';
  if (point <= -4 || point > digits.length + 15) {
    const exponent = point - 1;
    const rest = digits.slice(1);
    const shown = String(Math.abs(exponent)).padStart(2, '0');
    return `${sign}${digits[0]}${rest ? `.${rest}` : ''}e${exponent < 0 ? '-' : '+'}${shown}`;
  }
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits + '0'.repeat(point - digits.length);
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

const RANK: Readonly<Record<Kind, number>> = { null: 0, boolean: 1, number: 3, string: 4, array: 5, object: 6 };

/** jq's order: null, false, true, numbers, strings (by code point), arrays, objects (first by their keys, then by values). */
export function compare(a: Json, b: Json): number {
  const kind = kindOf(a);
  const other = kindOf(b);
  if (kind !== other) return RANK[kind] - RANK[other];
  if (a === null) return 0;
  if (typeof a === 'boolean') return Number(a) - Number(b);
  if (typeof a === 'string') return compareStrings(a, b as string);
  if (isArray(a)) {
    const items = b as readonly Json[];
    for (let i = 0; i < a.length && i < items.length; i++) {
      const order = compare(a[i] as Json, items[i] as Json);
      if (order !== 0) return order;
    }
    return a.length - items.length;
  }
  if (isObject(a)) {
    const keys = sortedKeys(a);
    const order = compare(keys, sortedKeys(b as JsonObject));
    if (order !== 0) return order;
    for (const key of keys) {
      const inner = compare(a.get(key) as Json, (b as JsonObject).get(key) as Json);
      if (inner !== 0) return inner;
    }
    return 0;
  }
  const left = numberOf(a) as number;
  const right = numberOf(b) as number;
  // nan is smaller than any number, itself included.
  if (left !== right) return left < right || Number.isNaN(left) ? -1 : 1;
  return a instanceof BigLiteral && b instanceof BigLiteral ? compareWritten(a, b) : 0;
}

/** Numbers that are the same double by what is written, where that is whole. */
function compareWritten(a: Json, b: Json): number {
  const [left, right] = [a, b].map((number) => (number instanceof BigLiteral ? number.text : String(number)));
  if (!/^-?\d+$/.test(left ?? '') || !/^-?\d+$/.test(right ?? '')) return 0;
  const difference = BigInt(left ?? 0) - BigInt(right ?? 0);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function equal(a: Json, b: Json): boolean {
  return a === b ? typeof a !== 'number' || !Number.isNaN(a) : compare(a, b) === 0;
}

/** By code points, which UTF-16 code units do not follow beyond the surrogates. */
export function compareStrings(a: string, b: string): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return rankUnit(x) - rankUnit(y);
  }
  return a.length - b.length;
}

function rankUnit(unit: number): number {
  return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit;
}

export function sortedKeys(object: JsonObject): readonly string[] {
  return [...object.keys()].sort(compareStrings);
}

/** A plain text to value object, in this order. */
export function objectOf(entries: Iterable<readonly [string, Json]>): JsonObject {
  return new Map(entries);
}
