/** An exact decimal number: `digits` / 10^`scale`. */
export class Numeric {
  readonly digits: bigint;
  readonly scale: number;

  constructor(digits: bigint, scale: number) {
    this.digits = digits;
    this.scale = scale;
  }

  /** `12.50`, `1e3`; undefined when it is no number. */
  static parse(text: string): Numeric | undefined {
    const match = /^\s*([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?\s*$/i.exec(text);
    if (!match || ((match[2] ?? '') === '' && (match[3] ?? '') === '')) return undefined;
    const [, sign, whole = '', fraction = '', exponent = '0'] = match;
    const shift = Number(exponent);
    const digits = BigInt(`${whole}${fraction}` || '0') * (sign === '-' ? -1n : 1n);
    const scale = fraction.length - shift;
    return scale >= 0 ? new Numeric(digits, scale) : new Numeric(digits * 10n ** BigInt(-scale), 0);
  }

  static of(value: number | Numeric): Numeric {
    if (value instanceof Numeric) return value;
    return Number.isInteger(value)
      ? new Numeric(BigInt(value), 0)
      : (Numeric.parse(String(value)) ?? new Numeric(0n, 0));
  }

  toString(): string {
    const negative = this.digits < 0n;
    const text = (negative ? -this.digits : this.digits).toString().padStart(this.scale + 1, '0');
    const cut = text.length - this.scale;
    const sign = negative ? '-' : '';
    return this.scale === 0 ? sign + text : `${sign}${text.slice(0, cut)}.${text.slice(cut)}`;
  }

  toNumber(): number {
    return Number(this.toString());
  }

  at(scale: number): bigint {
    return this.digits * 10n ** BigInt(scale - this.scale);
  }

  add(other: Numeric): Numeric {
    const scale = Math.max(this.scale, other.scale);
    return new Numeric(this.at(scale) + other.at(scale), scale);
  }

  subtract(other: Numeric): Numeric {
    return this.add(other.negate());
  }

  negate(): Numeric {
    return new Numeric(-this.digits, this.scale);
  }

  multiply(other: Numeric): Numeric {
    return new Numeric(this.digits * other.digits, this.scale + other.scale);
  }

  /** The quotient with the scale that PostgreSQL gives it: 16 significant digits at least (select_div_scale). */
  divide(other: Numeric): Numeric {
    const weight = (value: Numeric): number =>
      Math.floor((value.digits.toString().replace('-', '').length - value.scale - 1) / 4);
    const lead = (value: Numeric): number => {
      const text = value.digits.toString().replace('-', '');
      const whole = text.length - value.scale;
      const first = whole > 0 ? ((whole - 1) % 4) + 1 : 4;
      return Number(text.slice(0, first).padEnd(first, '0'));
    };
    let quotient = weight(this) - weight(other);
    if (lead(this) <= lead(other)) quotient--;
    const scale = Math.max(16 - quotient * 4, this.scale, other.scale, 0);
    return new Numeric(
      divideRounding(this.digits * 10n ** BigInt(scale + other.scale), other.digits * 10n ** BigInt(this.scale)),
      scale,
    );
  }

  remainder(other: Numeric): Numeric {
    const scale = Math.max(this.scale, other.scale);
    return new Numeric(this.at(scale) % other.at(scale), scale);
  }

  /** Half away from zero. */
  round(scale: number): Numeric {
    if (scale >= this.scale) return new Numeric(this.at(scale), scale);
    const rounded = divideRounding(this.digits, 10n ** BigInt(this.scale - scale));
    return scale >= 0 ? new Numeric(rounded, scale) : new Numeric(rounded * 10n ** BigInt(-scale), 0);
  }

  compare(other: Numeric): number {
    const scale = Math.max(this.scale, other.scale);
    const [a, b] = [this.at(scale), other.at(scale)];
    return a < b ? -1 : a > b ? 1 : 0;
  }
}

function divideRounding(a: bigint, b: bigint): bigint {
  const negative = a < 0n !== b < 0n;
  const [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  const result = (2n * x + y) / (2n * y);
  return negative ? -result : result;
}
