/** A decimal number of any length: `digits` times ten to the power of minus `scale`. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

export const ZERO: Decimal = { digits: 0n, scale: 0 };
export const ONE: Decimal = { digits: 1n, scale: 0 };

export function power10(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

/** The same value with another scale; what falls off is cut, not rounded. */
export function rescaled(value: Decimal, scale: number): Decimal {
  if (scale === value.scale) return value;
  return scale > value.scale
    ? { digits: value.digits * power10(scale - value.scale), scale }
    : { digits: value.digits / power10(value.scale - scale), scale };
}

export function integer(value: Decimal): bigint {
  return value.digits / power10(value.scale);
}

export function fromInteger(value: bigint | number): Decimal {
  return { digits: BigInt(value), scale: 0 };
}

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: rescaled(a, scale).digits + rescaled(b, scale).digits, scale };
}

export function negate(a: Decimal): Decimal {
  return { digits: -a.digits, scale: a.scale };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b));
}

/** POSIX bc: the result's scale is min(a+b, max(scale, a, b)). */
export function multiply(a: Decimal, b: Decimal, scale: number): Decimal {
  const full = { digits: a.digits * b.digits, scale: a.scale + b.scale };
  return rescaled(full, Math.min(full.scale, Math.max(scale, a.scale, b.scale)));
}

/** Undefined when `b` is zero. */
export function divide(a: Decimal, b: Decimal, scale: number): Decimal | undefined {
  if (b.digits === 0n) return undefined;
  const wanted = scale + b.scale - a.scale;
  const digits = wanted >= 0 ? (a.digits * power10(wanted)) / b.digits : a.digits / (b.digits * power10(-wanted));
  return { digits, scale };
}

/** a - (a / b) * b, the division with the current scale. */
export function remainder(a: Decimal, b: Decimal, scale: number): Decimal | undefined {
  const quotient = divide(a, b, scale);
  if (!quotient) return undefined;
  const product = { digits: quotient.digits * b.digits, scale: quotient.scale + b.scale };
  return rescaled(subtract(a, product), Math.max(scale + b.scale, a.scale));
}

/** Whole exponents only. */
export function power(base: Decimal, exponent: bigint, scale: number): Decimal | undefined {
  if (exponent < 0n) {
    const positive = power(base, -exponent, scale);
    return positive
      ? divide(ONE, { digits: base.digits ** -exponent, scale: base.scale * Number(-exponent) }, scale)
      : undefined;
  }
  const full = { digits: base.digits ** exponent, scale: base.scale * Number(exponent) };
  return rescaled(full, Math.min(full.scale, Math.max(scale, base.scale)));
}

/** Undefined for negative numbers. */
export function squareRoot(value: Decimal, scale: number): Decimal | undefined {
  if (value.digits < 0n) return undefined;
  const wanted = Math.max(scale, value.scale);
  const radicand = rescaled(value, wanted * 2).digits;
  if (radicand === 0n) return { digits: 0n, scale: wanted };
  let guess = 1n << BigInt(Math.ceil(radicand.toString(2).length / 2) + 1);
  for (;;) {
    const next = (guess + radicand / guess) / 2n;
    if (next >= guess) break;
    guess = next;
  }
  return { digits: guess, scale: wanted };
}

export function compare(a: Decimal, b: Decimal): number {
  const { digits } = subtract(a, b);
  return digits < 0n ? -1 : digits > 0n ? 1 : 0;
}

/** Reads digits in a base of 2 to 36; a digit beyond the base counts as its greatest one when several stand together. */
export function parseDecimal(text: string, base: number): Decimal {
  const [whole = '', fraction = ''] = text.split('.');
  const value = (digit: string): bigint => {
    const number = Number.parseInt(digit, 36);
    return BigInt(text.replace('.', '').length > 1 ? Math.min(number, base - 1) : number);
  };
  if (base === 10 && !/[A-Z]/.test(text)) return { digits: BigInt(whole + fraction || '0'), scale: fraction.length };
  let digits = 0n;
  for (const digit of whole) digits = digits * BigInt(base) + value(digit);
  let numerator = 0n;
  for (const digit of fraction) numerator = numerator * BigInt(base) + value(digit);
  if (fraction === '') return { digits, scale: 0 };
  const scale = fraction.length;
  return { digits: digits * power10(scale) + (numerator * power10(scale)) / BigInt(base) ** BigInt(scale), scale };
}

/** In an output base; no zero before the point in `.5`, as bc prints it. */
export function formatDecimal(value: Decimal, base: number): string {
  const sign = value.digits < 0n ? '-' : '';
  const magnitude = value.digits < 0n ? -value.digits : value.digits;
  const unit = power10(value.scale);
  const whole = magnitude / unit;
  let fraction = magnitude % unit;
  if (magnitude === 0n) return '0';
  if (base === 10) {
    const digits = value.scale === 0 ? '' : `.${fraction.toString().padStart(value.scale, '0')}`;
    return `${sign}${whole === 0n ? (digits === '' ? '0' : '') : whole}${digits}`;
  }
  const wide = base > 16;
  const digit = (number: bigint): string =>
    wide ? ` ${number.toString().padStart(String(base - 1).length, '0')}` : number.toString(36).toUpperCase();
  let head = '';
  for (let rest = whole; rest > 0n; rest /= BigInt(base)) head = digit(rest % BigInt(base)) + head;
  let tail = '';
  for (let reached = 1n; value.scale > 0 && reached < unit; reached *= BigInt(base)) {
    fraction *= BigInt(base);
    tail += digit(fraction / unit);
    fraction %= unit;
  }
  return `${sign}${head === '' && tail === '' ? '0' : head}${tail === '' ? '' : `.${tail}`}`;
}
