/** One conversion of C's printf: `%-8.3f` and the like. */
export interface Specification {
  readonly left: boolean;
  readonly plus: boolean;
  readonly space: boolean;
  readonly alternative: boolean;
  readonly zero: boolean;
  readonly width: number;
  /** Undefined when not given. */
  readonly precision: number | undefined;
  readonly conversion: string;
}

/** Reads `%[flags][width][.precision][length]conversion`; stars must have been replaced by numbers. */
export function parseSpecification(text: string): Specification {
  const [, flags = '', width = '', , precision, conversion = ''] =
    /^%([-+ #0']*)(-?\d*)(\.(-?\d*))?(?:hh|h|ll|l|q|j|z|t|L)?(.?)$/s.exec(text) ?? [];
  const given = precision === undefined ? undefined : Number(precision === '' ? 0 : precision);
  return {
    left: flags.includes('-') || width.startsWith('-'),
    plus: flags.includes('+'),
    space: flags.includes(' '),
    alternative: flags.includes('#'),
    zero: flags.includes('0'),
    width: Math.abs(Number(width || 0)),
    precision: given !== undefined && given < 0 ? undefined : given,
    conversion,
  };
}

function fill(specification: Specification, sign: string, body: string, zeros: boolean): string {
  const missing = specification.width - sign.length - body.length;
  if (missing <= 0) return sign + body;
  if (specification.left) return sign + body + ' '.repeat(missing);
  return zeros ? sign + '0'.repeat(missing) + body : ' '.repeat(missing) + sign + body;
}

/** %s and %c. */
export function formatText(specification: Specification, text: string): string {
  const body = specification.precision === undefined ? text : text.slice(0, specification.precision);
  return fill(specification, '', body, false);
}

/** %d %i %o %u %x %X; negative numbers are taken as 64-bit ones in all but %d and %i. */
export function formatInteger(specification: Specification, value: bigint): string {
  const { conversion, precision } = specification;
  const signed = conversion === 'd' || conversion === 'i';
  const magnitude = signed ? (value < 0n ? -value : value) : BigInt.asUintN(64, value);
  const radix = conversion === 'o' ? 8 : conversion === 'x' || conversion === 'X' ? 16 : 10;
  let body = precision === 0 && magnitude === 0n ? '' : magnitude.toString(radix).padStart(precision ?? 1, '0');
  let sign = signed ? (value < 0n ? '-' : specification.plus ? '+' : specification.space ? ' ' : '') : '';
  if (specification.alternative && conversion === 'o' && !body.startsWith('0')) body = `0${body}`;
  if (specification.alternative && radix === 16 && magnitude !== 0n) sign = '0x';
  if (conversion === 'X') {
    body = body.toUpperCase();
    sign = sign.toUpperCase();
  }
  return fill(specification, sign, body, specification.zero && precision === undefined);
}

/** %e %f %g %a and their capitals. */
export function formatFloat(specification: Specification, value: number): string {
  const { conversion } = specification;
  const lower = conversion.toLowerCase();
  const negative = value < 0 || Object.is(value, -0);
  const magnitude = Math.abs(value);
  let body: string;
  if (!Number.isFinite(value)) body = Number.isNaN(value) ? 'nan' : 'inf';
  else if (lower === 'f') body = fixed(magnitude, specification.precision ?? 6, specification.alternative);
  else if (lower === 'e') body = exponential(magnitude, specification.precision ?? 6, specification.alternative);
  else if (lower === 'a') body = hexadecimal(magnitude, specification.precision);
  else body = general(magnitude, specification.precision ?? 6, specification.alternative);
  const sign = negative ? '-' : specification.plus ? '+' : specification.space ? ' ' : '';
  const text = fill(specification, sign, body, specification.zero && Number.isFinite(value));
  return conversion === lower ? text : text.toUpperCase();
}

/** Exact decimal expansion: JavaScript's toFixed stops at 100 digits and at 1e21. */
function fixed(value: number, precision: number, alternative: boolean): string {
  const text =
    value < 1e21
      ? value.toFixed(Math.min(100, precision))
      : BigInt(value).toString() + (precision > 0 ? `.${'0'.repeat(Math.min(100, precision))}` : '');
  return text + '0'.repeat(Math.max(0, precision - 100)) + (alternative && precision === 0 ? '.' : '');
}

function exponential(value: number, precision: number, alternative: boolean): string {
  const [mantissa = '', exponent = '+0'] = value.toExponential(Math.min(100, precision)).split('e');
  const digits = exponent.slice(1).padStart(2, '0');
  return `${mantissa}${alternative && precision === 0 ? '.' : ''}e${exponent[0]}${digits}`;
}

function general(value: number, given: number, alternative: boolean): string {
  const precision = given === 0 ? 1 : given;
  const exponent = value === 0 ? 0 : Number(value.toExponential(Math.min(100, precision - 1)).split('e')[1]);
  const text =
    exponent < -4 || exponent >= precision
      ? exponential(value, precision - 1, alternative)
      : fixed(value, Math.max(0, precision - 1 - exponent), alternative);
  if (alternative || !text.includes('.')) return text;
  return text.replace(/\.?0+(e|$)/, '$1');
}

function hexadecimal(value: number, precision: number | undefined): string {
  if (value === 0) return `0x0${precision ? `.${'0'.repeat(precision)}` : ''}p+0`;
  let exponent = Math.floor(Math.log2(value));
  let mantissa = value / 2 ** exponent;
  if (mantissa >= 2) {
    mantissa /= 2;
    exponent += 1;
  }
  if (mantissa < 1) {
    mantissa *= 2;
    exponent -= 1;
  }
  let digits = BigInt(Math.round((mantissa - 1) * 2 ** 52))
    .toString(16)
    .padStart(13, '0');
  if (precision === undefined) digits = digits.replace(/0+$/, '');
  else digits = digits.padEnd(precision, '0').slice(0, precision);
  return `0x1${digits === '' ? '' : `.${digits}`}p${exponent < 0 ? '-' : '+'}${Math.abs(exponent)}`;
}
