// biome-ignore-all lint/suspicious/noDoubleEquals: an int is a number or a bigint, and only == compares the two
import { raise, typeError, valueError } from '../objects/exception.ts';
import { PyComplex, PyFloat, PyPrimitive, typeOf, type Value } from '../objects/object.ts';

/** An int as Python sees it: a number while it is safe, else a bigint. */
export function normal(value: bigint): number | bigint {
  return value <= 9007199254740991n && value >= -9007199254740991n ? Number(value) : value;
}

/** The int behind int, bool and their subclasses; undefined for others. */
export function asInt(value: Value): number | bigint | undefined {
  switch (typeof value) {
    case 'number':
    case 'bigint':
      return value;
    case 'boolean':
      return value ? 1 : 0;
    case 'object':
      if (value instanceof PyPrimitive && typeof value.prim !== 'string') return value.prim;
  }
  return undefined;
}

export function toNumber(value: number | bigint): number {
  if (typeof value === 'number') return value;
  const number = Number(value);
  if (!Number.isFinite(number)) throw raise('OverflowError', 'int too large to convert to float');
  return number;
}

/** The double behind int and float; undefined for others. */
export function asFloat(value: Value): number | undefined {
  if (value instanceof PyFloat) return value.v;
  const int = asInt(value);
  return int === undefined ? undefined : toNumber(int);
}

/** An int that must fit an index. */
export function index(
  value: Value,
  what = `'${typeOf(value).shown}' object cannot be interpreted as an integer`,
): number {
  const int = asInt(value);
  if (int === undefined) throw typeError(what);
  if (typeof int === 'bigint') throw raise('OverflowError', 'Python int too large to convert to C ssize_t');
  return int;
}

function floorDiv(a: bigint, b: bigint): bigint {
  const q = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? q - 1n : q;
}

function power(a: number | bigint, b: number | bigint): Value {
  if (b < 0) {
    if (a == 0) throw raise('ZeroDivisionError', '0.0 cannot be raised to a negative power');
    return new PyFloat(toNumber(a) ** toNumber(b));
  }
  const quick = Number(a) ** Number(b);
  if (Number.isSafeInteger(quick)) return quick + 0;
  if (Number(b) * Math.log2(Math.abs(Number(a)) + 1) > 80_000_000) throw raise('MemoryError');
  return normal(BigInt(a) ** BigInt(b));
}

function shift(a: number | bigint, b: number | bigint, left: boolean): Value {
  if (b < 0) throw valueError('negative shift count');
  if (left) {
    if (a == 0) return 0;
    if (b > 80_000_000) throw raise('MemoryError');
    return normal(BigInt(a) << BigInt(b));
  }
  if (typeof a === 'number' && b >= 64) return a < 0 ? -1 : 0;
  return normal(BigInt(a) >> BigInt(b));
}

/** Int arithmetic by BINARY's operator number; undefined where the operator has no meaning. */
export function intBinary(op: number, a: number | bigint, b: number | bigint): Value {
  if (typeof a === 'number' && typeof b === 'number') {
    let r = Number.NaN;
    if (op === 0) r = a + b;
    else if (op === 1) r = a - b;
    else if (op === 2) r = a * b + 0;
    if (Number.isSafeInteger(r)) return r;
  }
  switch (op) {
    case 0:
      return normal(BigInt(a) + BigInt(b));
    case 1:
      return normal(BigInt(a) - BigInt(b));
    case 2:
      return normal(BigInt(a) * BigInt(b));
    case 3:
      if (b == 0) throw raise('ZeroDivisionError', 'division by zero');
      return new PyFloat(trueDivide(a, b));
    case 4:
      if (b == 0) throw raise('ZeroDivisionError', 'integer division or modulo by zero');
      return normal(floorDiv(BigInt(a), BigInt(b)));
    case 5:
      if (b == 0) throw raise('ZeroDivisionError', 'integer modulo by zero');
      if (typeof a === 'number' && typeof b === 'number') {
        const r = a % b;
        return (r !== 0 && r < 0 !== b < 0 ? r + b : r) + 0;
      }
      return normal(BigInt(a) - floorDiv(BigInt(a), BigInt(b)) * BigInt(b));
    case 6:
      return power(a, b);
    case 7:
      return shift(a, b, true);
    case 8:
      return shift(a, b, false);
    case 9:
      return normal(BigInt(a) & BigInt(b));
    case 10:
      return normal(BigInt(a) | BigInt(b));
    case 11:
      return normal(BigInt(a) ^ BigInt(b));
    default:
      return undefined;
  }
}

function trueDivide(a: number | bigint, b: number | bigint): number {
  if (typeof a === 'number' && typeof b === 'number') return a / b;
  const x = BigInt(a);
  const y = BigInt(b);
  const bits = (n: bigint): number => (n < 0n ? -n : n).toString(2).length;
  const shiftBy = bits(y) - bits(x) + 66;
  const q = shiftBy >= 0 ? (x << BigInt(shiftBy)) / y : x / (y << BigInt(-shiftBy));
  const result = Number(q) * 2 ** -shiftBy;
  if (!Number.isFinite(result)) throw raise('OverflowError', 'integer division result too large for a float');
  return result;
}

export function floatMod(a: number, b: number): number {
  const r = a % b;
  if (r === 0) return b < 0 ? -0 : 0;
  return r < 0 !== b < 0 ? r + b : r;
}

function floatPower(a: number, b: number): Value {
  if (a === 0 && b < 0) throw raise('ZeroDivisionError', '0.0 cannot be raised to a negative power');
  if (a < 0 && Number.isFinite(b) && !Number.isInteger(b)) {
    const r = (-a) ** b;
    return new PyComplex(r * Math.cos(Math.PI * b), r * Math.sin(Math.PI * b));
  }
  if (a === 1 || b === 0) return new PyFloat(1);
  const r = a ** b;
  if (!Number.isFinite(r) && Number.isFinite(a) && Number.isFinite(b))
    throw raise('OverflowError', 34, 'Numerical result out of range');
  return new PyFloat(r);
}

/** Float arithmetic; undefined where the operator has no meaning. */
export function floatBinary(op: number, a: number, b: number): Value {
  switch (op) {
    case 0:
      return new PyFloat(a + b);
    case 1:
      return new PyFloat(a - b);
    case 2:
      return new PyFloat(a * b);
    case 3:
      if (b === 0) throw raise('ZeroDivisionError', 'float division by zero');
      return new PyFloat(a / b);
    case 4:
      if (b === 0) throw raise('ZeroDivisionError', 'float floor division by zero');
      return new PyFloat(Math.floor((a - floatMod(a, b)) / b + 0.5));
    case 5:
      if (b === 0) throw raise('ZeroDivisionError', 'float modulo by zero');
      return new PyFloat(floatMod(a, b));
    case 6:
      return floatPower(a, b);
    default:
      return undefined;
  }
}

export function asComplex(value: Value): PyComplex | undefined {
  if (value instanceof PyComplex) return value;
  const number = asFloat(value);
  return number === undefined ? undefined : new PyComplex(number, 0);
}

export function complexBinary(op: number, a: PyComplex, b: PyComplex): Value {
  switch (op) {
    case 0:
      return new PyComplex(a.re + b.re, a.im + b.im);
    case 1:
      return new PyComplex(a.re - b.re, a.im - b.im);
    case 2:
      return new PyComplex(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re);
    case 3: {
      const d = b.re * b.re + b.im * b.im;
      if (d === 0) throw raise('ZeroDivisionError', 'complex division by zero');
      return new PyComplex((a.re * b.re + a.im * b.im) / d, (a.im * b.re - a.re * b.im) / d);
    }
    case 6: {
      if (b.im === 0 && Number.isInteger(b.re) && b.re >= 0 && b.re < 100) {
        let r = new PyComplex(1, 0);
        for (let i = 0; i < b.re; i++) r = complexBinary(2, r, a) as PyComplex;
        return r;
      }
      const length = Math.hypot(a.re, a.im);
      if (length === 0) return new PyComplex(0, 0);
      const angle = Math.atan2(a.im, a.re);
      const size = length ** b.re * Math.exp(-b.im * angle);
      const turn = b.re * angle + b.im * Math.log(length);
      return new PyComplex(size * Math.cos(turn), size * Math.sin(turn));
    }
    default:
      return undefined;
  }
}
