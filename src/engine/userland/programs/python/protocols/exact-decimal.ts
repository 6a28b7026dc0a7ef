/** A double's exact value as digits: value = 0.d1d2d3… × 10^point. */
export interface Digits {
  readonly digits: string;
  readonly point: number;
}

/** The double times 2^k is an integer; so all its decimal digits are known. */
export function exactDigits(value: number): Digits {
  const size = Math.abs(value);
  if (size === 0) return { digits: '0', point: 1 };
  let mantissa = size;
  let scale = 0;
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    scale++;
  }
  const digits = (BigInt(mantissa) * 5n ** BigInt(scale)).toString();
  return { digits, point: digits.length - scale };
}

/** Rounds half to even on the exact value, to `count` digits after the decimal point (negative: before it). */
export function fixed(value: number, count: number): string {
  const { digits, point } = exactDigits(value);
  const keep = point + count;
  if (keep < 0) return count > 0 ? `0.${'0'.repeat(count)}` : '0';
  const rounded = roundDigits(digits, keep);
  const all = rounded.padEnd(keep, '0');
  const whole = all.length - count;
  const text = whole <= 0 ? `0${'0'.repeat(-whole)}${all}` : all;
  const at = text.length - count;
  const head = text.slice(0, at).replace(/^0+(?=\d)/, '') || '0';
  return count > 0 ? `${head}.${text.slice(at)}` : head;
}

/** The first `keep` digits, rounded; may be one digit longer when a carry runs through. */
function roundDigits(digits: string, keep: number): string {
  if (keep >= digits.length) return digits;
  const rest = digits.slice(keep);
  const half = `5${'0'.repeat(rest.length - 1)}`;
  const last = keep > 0 ? Number(digits[keep - 1]) : 0;
  const up = rest > half || (rest === half && last % 2 === 1);
  const head = keep > 0 ? BigInt(digits.slice(0, keep)) : 0n;
  const text = (up ? head + 1n : head).toString();
  return text.padStart(keep, '0');
}

/** Digits and exponent for `e` notation with `count` digits after the point. */
export function scientific(value: number, count: number): { readonly mantissa: string; readonly exponent: number } {
  if (value === 0) return { mantissa: count > 0 ? `0.${'0'.repeat(count)}` : '0', exponent: 0 };
  const { digits, point } = exactDigits(value);
  let text = roundDigits(digits, count + 1).padEnd(count + 1, '0');
  let exponent = point - 1;
  if (text.length > count + 1) {
    exponent++;
    text = text.slice(0, count + 1);
  }
  return { mantissa: count > 0 ? `${text[0]}.${text.slice(1)}` : text, exponent };
}
