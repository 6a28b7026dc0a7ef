import { fail } from './error.ts';
import { compare, equal, isArray, isObject, type Json, type JsonObject, kindOf, numberOf } from './json.ts';
import { excerpt } from './json-print.ts';

export type BinaryOperator = '+' | '-' | '*' | '/' | '%' | '==' | '!=' | '<' | '<=' | '>' | '>=';

/** `KIND (VALUE) MESSAGE`: a builtin got what it cannot work with. */
export function typeError(value: Json, message: string): never {
  return fail(`${kindOf(value)} (${excerpt(value)}) ${message}`);
}

export function typeError2(a: Json, b: Json, message: string): never {
  return fail(`${kindOf(a)} (${excerpt(a)}) and ${kindOf(b)} (${excerpt(b)}) ${message}`);
}

export function calculate(operator: BinaryOperator, a: Json, b: Json): Json {
  switch (operator) {
    case '+':
      return plus(a, b);
    case '-':
      return minus(a, b);
    case '*':
      return times(a, b);
    case '/':
      return divide(a, b);
    case '%':
      return remainder(a, b);
    case '==':
      return equal(a, b);
    case '!=':
      return !equal(a, b);
    case '<':
      return compare(a, b) < 0;
    case '<=':
      return compare(a, b) <= 0;
    case '>':
      return compare(a, b) > 0;
    case '>=':
      return compare(a, b) >= 0;
  }
}

export function plus(a: Json, b: Json): Json {
  if (a === null) return b;
  if (b === null) return a;
  const x = numberOf(a);
  const y = numberOf(b);
  if (x !== undefined && y !== undefined) return x + y;
  if (typeof a === 'string' && typeof b === 'string') return a + b;
  if (isArray(a) && isArray(b)) return [...a, ...b];
  if (isObject(a) && isObject(b)) return new Map([...a, ...b]);
  return typeError2(a, b, 'cannot be added');
}

function minus(a: Json, b: Json): Json {
  const x = numberOf(a);
  const y = numberOf(b);
  if (x !== undefined && y !== undefined) return x - y;
  if (isArray(a) && isArray(b)) return a.filter((item) => !b.some((other) => equal(item, other)));
  return typeError2(a, b, 'cannot be subtracted');
}

function times(a: Json, b: Json): Json {
  const x = numberOf(a);
  const y = numberOf(b);
  if (x !== undefined && y !== undefined) return x * y;
  if (typeof a === 'string' && y !== undefined) return repeat(a, y);
  if (x !== undefined && typeof b === 'string') return repeat(b, x);
  if (isObject(a) && isObject(b)) return mergeDeep(a, b);
  return typeError2(a, b, 'cannot be multiplied');
}

function repeat(text: string, times: number): Json {
  if (times < 0 || Number.isNaN(times)) return null;
  const count = Math.trunc(times);
  if (text.length * count > 536_870_911) return fail('Repeat string result too long');
  return text.repeat(count);
}

function mergeDeep(a: JsonObject, b: JsonObject): JsonObject {
  const merged = new Map(a);
  for (const [key, value] of b) {
    const old = merged.get(key);
    merged.set(key, old !== undefined && isObject(old) && isObject(value) ? mergeDeep(old, value) : value);
  }
  return merged;
}

function divide(a: Json, b: Json): Json {
  const x = numberOf(a);
  const y = numberOf(b);
  if (x !== undefined && y !== undefined) {
    return y === 0 ? typeError2(a, b, 'cannot be divided because the divisor is zero') : x / y;
  }
  if (typeof a === 'string' && typeof b === 'string') return splitText(a, b);
  return typeError2(a, b, 'cannot be divided');
}

export function splitText(text: string, separator: string): readonly Json[] {
  if (text === '') return [];
  return separator === '' ? [...text] : text.split(separator);
}

function remainder(a: Json, b: Json): Json {
  const x = numberOf(a);
  const y = numberOf(b);
  if (x === undefined || y === undefined) return typeError2(a, b, 'cannot be divided (remainder)');
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  const divisor = integer(y);
  if (divisor === 0n) return typeError2(a, b, 'cannot be divided (remainder) because the divisor is zero');
  return Number(integer(x) % divisor);
}

/** As C's intmax_t has it. */
function integer(value: number): bigint {
  if (value >= 2 ** 63) return 2n ** 63n - 1n;
  if (value < -(2 ** 63)) return -(2n ** 63n);
  return BigInt(Math.trunc(value));
}
