/** An exact number of a constant expression, in lowest terms; `below` is above 0. */
export interface Ratio {
  readonly above: bigint;
  readonly below: bigint;
}

/** Numbers with more digits than this are worked out as doubles. */
const MOST_BITS = 4096;

function divisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

export function ratio(above: bigint, below = 1n): Ratio {
  const common = divisor(above, below) || 1n;
  const sign = below < 0n ? -1n : 1n;
  return { above: (sign * above) / common, below: (sign * below) / common };
}

/** A decimal literal as it is written: `0.1`, `6.02e23`; undefined for other forms and very large exponents. */
export function parseRatio(text: string): Ratio | undefined {
  const [, whole, fraction = '', exponent = '0'] = /^(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  if (whole === undefined || Math.abs(Number(exponent)) > 400) return undefined;
  const power = BigInt(exponent) - BigInt(fraction.length);
  const digits = BigInt(whole + fraction || '0');
  return power >= 0n ? ratio(digits * 10n ** power) : ratio(digits, 10n ** -power);
}

/** `a operator b` exactly; undefined where numbers grow too long, or for division by zero. */
export function combineRatios(operator: string, a: Ratio, b: Ratio): Ratio | undefined {
  if (bits(a.above) + bits(a.below) + bits(b.above) + bits(b.below) > MOST_BITS) return undefined;
  switch (operator) {
    case '+':
      return ratio(a.above * b.below + b.above * a.below, a.below * b.below);
    case '-':
      return ratio(a.above * b.below - b.above * a.below, a.below * b.below);
    case '*':
      return ratio(a.above * b.above, a.below * b.below);
    case '/':
      return b.above === 0n ? undefined : ratio(a.above * b.below, a.below * b.above);
    default:
      return undefined;
  }
}

function bits(value: bigint): number {
  return value.toString(16).length * 4;
}

/** The nearest double. */
export function ratioNumber({ above, below }: Ratio): number {
  const size = above < 0n ? -above : above;
  if (below === 1n || size === 0n) return Number(above);
  // 64 bits of the quotient and one that stands for all the rest: rounded once, when it becomes a double.
  const shift = Math.max(0, 66 - (bits(size) - bits(below)));
  const scaled = size << BigInt(shift);
  const quotient = (scaled / below) | (scaled % below === 0n ? 0n : 1n);
  const number = Number(quotient) / 2 ** Math.min(shift, 1000) / 2 ** Math.max(0, shift - 1000);
  return above < 0n ? -number : number;
}
