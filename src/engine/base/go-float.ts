/** How many digits: so many, or as few as read back as the same number. */
export type Digits = number | 'shortest';

/**
 * A number that is not negative as Go's strconv.FormatFloat has it: verbs `e E f F g G b x X`. `single`: it is a float32.
 * Without sign, but for `+Inf`.
 */
export function formatFloat(value: number, verb: string, digits: Digits, single = false): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return '+Inf';
  const own = digits === 'shortest' && single ? shortestSingle(value) : value;
  const text = written(own, value, verb.toLowerCase(), digits, single);
  return verb !== 'F' && verb === verb.toUpperCase() ? text.toUpperCase() : text;
}

function written(own: number, value: number, verb: string, digits: Digits, single: boolean): string {
  switch (verb) {
    case 'f':
      return plain(own, digits);
    case 'e':
      return scientific(own, digits);
    case 'b':
      return binary(value, single);
    case 'x':
      return hexadecimal(value, digits);
    default:
      return general(own, digits);
  }
}

/** The double that has the single-precision number's shortest digits. */
function shortestSingle(value: number): number {
  for (let digits = 1; digits <= 9; digits++) {
    const candidate = Number(value.toPrecision(digits));
    if (Math.fround(candidate) === value) return candidate;
  }
  return value;
}

/** toFixed and String turn to exponents from 1e21 on; Go's %f does not. */
function plain(value: number, digits: Digits): string {
  if (value >= 1e21) return `${BigInt(value)}${digits !== 'shortest' && digits > 0 ? `.${'0'.repeat(digits)}` : ''}`;
  if (digits !== 'shortest') return fixed(value, Math.min(digits, 100)) + '0'.repeat(Math.max(0, digits - 100));
  const text = String(value);
  if (!text.includes('e')) return text;
  const [mantissa = '', power = '0'] = text.split('e');
  return value.toFixed(Math.min(100, (mantissa.split('.')[1] ?? '').length - Number(power)));
}

/** As toFixed, but a tie goes to the even digit, as in Go. */
function fixed(value: number, digits: number): string {
  return isTie(value.toFixed(Math.min(100, digits + 30)), digits)
    ? toEven(value, digits, 'toFixed')
    : value.toFixed(digits);
}

function exponential(value: number, digits: number): string {
  const [mantissa = ''] = value.toExponential(Math.min(100, digits + 30)).split('e');
  return isTie(mantissa, digits) ? toEven(value, digits, 'toExponential') : value.toExponential(digits);
}

/** Is what follows so many digits after the point exactly a half? */
function isTie(exact: string, digits: number): boolean {
  return /^50*$/.test((exact.split('.')[1] ?? '').slice(digits));
}

/** JavaScript rounds a tie up: where that gave an odd digit, the even one is what stands there before rounding. */
function toEven(value: number, digits: number, method: 'toFixed' | 'toExponential'): string {
  const up = value[method](digits);
  if (!/[13579](?:e|$)/.test(up)) return up;
  const [mantissa = '', tail] = value[method](digits + 1).split('e');
  return mantissa.slice(0, digits === 0 ? -2 : -1) + (tail === undefined ? '' : `e${tail}`);
}

/** At least two digits of exponent. */
function scientific(value: number, digits: Digits): string {
  const text = digits === 'shortest' ? value.toExponential() : exponential(value, Math.min(digits, 100));
  return text.replace(/e([+-])(\d)$/, 'e$10$2');
}

/** %e for exponents below -4 and from the precision on (6 where the shortest text is wanted), %f between them. */
function general(value: number, digits: Digits): string {
  if (value === 0) return '0';
  const wanted = digits === 'shortest' ? digits : Math.min(101, Math.max(1, digits));
  const text = scientific(value, wanted === 'shortest' ? wanted : wanted - 1);
  const power = Number(text.split('e')[1]);
  const withoutZeros = (number: string): string => number.replace(/(\.\d*?)0+(e|$)/, '$1$2').replace(/\.(e|$)/, '$1');
  if (power < -4 || power >= (wanted === 'shortest' ? 6 : wanted)) return withoutZeros(text);
  return withoutZeros(plain(value, wanted === 'shortest' ? wanted : Math.max(0, wanted - 1 - power)));
}

const BITS = new DataView(new ArrayBuffer(8));

/** Mantissa as a whole number and power of two: `4503599627370496p-52`. */
function binary(value: number, single: boolean): string {
  if (single) {
    BITS.setFloat32(0, value);
    const bits = BITS.getUint32(0);
    const power = (bits >>> 23) & 0xff;
    const fraction = bits & 0x7fffff;
    return power === 0 ? `${fraction}p-149` : `${fraction | 0x800000}p${signed(power - 150)}`;
  }
  BITS.setFloat64(0, value);
  const bits = BITS.getBigUint64(0);
  const power = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  return power === 0 ? `${fraction}p-1074` : `${fraction | (1n << 52n)}p${signed(power - 1075)}`;
}

/** `0x1.8p+01`: a mantissa from 1 to 2 in hexadecimal, rounded to even. */
function hexadecimal(value: number, digits: Digits): string {
  if (value === 0) return `0x0${digits !== 'shortest' && digits > 0 ? `.${'0'.repeat(digits)}` : ''}p+00`;
  BITS.setFloat64(0, value);
  const bits = BITS.getBigUint64(0);
  let power = Number((bits >> 52n) & 0x7ffn) - 1023;
  let mantissa = (bits & 0xfffffffffffffn) | (1n << 52n);
  if (power === -1023) {
    mantissa = bits & 0xfffffffffffffn;
    power = -1022;
    while (mantissa < 1n << 52n) {
      mantissa <<= 1n;
      power--;
    }
  }
  let width = 13;
  if (digits !== 'shortest' && digits < 13) {
    const drop = BigInt(4 * (13 - digits));
    const half = 1n << (drop - 1n);
    const rest = mantissa & ((1n << drop) - 1n);
    mantissa >>= drop;
    if (rest > half || (rest === half && (mantissa & 1n) === 1n)) mantissa++;
    width = digits;
    if (mantissa >> BigInt(4 * width) >= 2n) {
      mantissa >>= 1n;
      power++;
    }
  }
  const lead = mantissa >> BigInt(4 * width);
  const fraction = width === 0 ? '' : (mantissa & ((1n << BigInt(4 * width)) - 1n)).toString(16).padStart(width, '0');
  const shown = digits === 'shortest' ? fraction.replace(/0+$/, '') : fraction.padEnd(digits, '0');
  const exponent = String(Math.abs(power)).padStart(2, '0');
  return `0x${lead}${shown === '' ? '' : `.${shown}`}p${power < 0 ? '-' : '+'}${exponent}`;
}

function signed(power: number): string {
  return power < 0 ? String(power) : `+${power}`;
}
