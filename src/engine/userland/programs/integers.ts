/**
 * 64-bit integers: a number where a double holds the value exactly, a bigint beyond. Both forms never mean the same value, so === compares.
 * Narrower integers are always numbers.
 */
export type Integer = number | bigint;

/** Into the range of the type, as overflow does. */
export function wrap(value: Integer, bits: number, signed: boolean): Integer {
  if (bits <= 32 && typeof value === 'number' && Number.isSafeInteger(value)) {
    if (bits === 32) return signed ? value | 0 : value >>> 0;
    const rest = value & (2 ** bits - 1);
    return signed && rest >= 2 ** (bits - 1) ? rest - 2 ** bits : rest;
  }
  if (typeof value === 'number' && Number.isSafeInteger(value) && (signed || value >= 0)) return value;
  const big = BigInt(value);
  return normal(signed ? BigInt.asIntN(bits, big) : BigInt.asUintN(bits, big));
}

function normal(big: bigint): Integer {
  const number = Number(big);
  return Number.isSafeInteger(number) ? number : big;
}

/** An operator on two integers of that width; division by zero is the caller's to check. */
export function integerOperator(operator: string, bits: number, signed: boolean): (a: Integer, b: Integer) => Integer {
  const fast = FAST[operator];
  const slow = SLOW[operator];
  if (!slow) throw new Error(`no integer operator ${operator}`);
  const exact = (a: Integer, b: Integer): Integer => wrap(normal(slow(BigInt(a), BigInt(b))), bits, signed);
  if (!fast) return exact;
  const wide = bits === 64 && signed;
  return (a, b) => {
    if (typeof a === 'number' && typeof b === 'number') {
      const result = fast(a, b);
      if (Number.isSafeInteger(result)) return wide ? result : wrap(result, bits, signed);
    }
    return exact(a, b);
  };
}

const small = (value: number): boolean => value === (value | 0);

/** On doubles; NaN where they would not be exact. */
const FAST: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => Math.trunc(a / b) + 0,
  '%': (a, b) => (a % b) + 0,
  '&': (a, b) => (small(a) && small(b) ? a & b : Number.NaN),
  '|': (a, b) => (small(a) && small(b) ? a | b : Number.NaN),
  '^': (a, b) => (small(a) && small(b) ? a ^ b : Number.NaN),
  '&^': (a, b) => (small(a) && small(b) ? a & ~b : Number.NaN),
  '<<': (a, b) => (b < 32 ? a * 2 ** b : Number.NaN),
  '>>': (a, b) => Math.floor(a / 2 ** Math.min(b, 64)),
};

const SLOW: Readonly<Record<string, (a: bigint, b: bigint) => bigint>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
  '&': (a, b) => a & b,
  '|': (a, b) => a | b,
  '^': (a, b) => a ^ b,
  '&^': (a, b) => a & ~b,
  '<<': (a, b) => (b > 64n ? 0n : a << b),
  '>>': (a, b) => a >> (b > 64n ? 64n : b),
};
