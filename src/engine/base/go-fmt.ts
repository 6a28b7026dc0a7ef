import { formatFloat } from './go-float.ts';
import { goQuote, goQuoteChar, isPrintable } from './go-quote.ts';

/** What stands between `%` and the verb of Go's fmt: `%+08.3f`. Width and precision are undefined where not given. */
export interface FmtFlags {
  readonly plus?: boolean;
  readonly minus?: boolean;
  readonly sharp?: boolean;
  readonly space?: boolean;
  readonly zero?: boolean;
  readonly width?: number | undefined;
  readonly precision?: number | undefined;
  /** `%+v` and `%#v`, which are formats of their own: the flags `+` and `#` do not count in them. */
  readonly plusV?: boolean;
  readonly sharpV?: boolean;
}

/** Fills a text up to the width, which counts characters. */
export function fmtPad(text: string, flags: FmtFlags): string {
  const missing = (flags.width ?? 0) - [...text].length;
  if (missing <= 0) return text;
  if (flags.minus) return text + ' '.repeat(missing);
  return (flags.zero ? '0' : ' ').repeat(missing) + text;
}

/** A truth value by a verb; undefined: not a verb for it. */
export function fmtBool(value: boolean, verb: string, flags: FmtFlags): string | undefined {
  return verb === 't' || verb === 'v' ? fmtPad(String(value), flags) : undefined;
}

/** A whole number by a verb (`v d b o O x X c q U`); undefined: not a verb for it. */
export function fmtInteger(value: bigint, verb: string, flags: FmtFlags, unsigned = false): string | undefined {
  switch (verb) {
    case 'v':
      return flags.sharpV && unsigned
        ? digitsOf(value, 16, { ...flags, sharp: true }, false)
        : digitsOf(value, 10, flags, false);
    case 'd':
      return digitsOf(value, 10, flags, false);
    case 'b':
      return digitsOf(value, 2, flags, false);
    case 'o':
      return digitsOf(value, 8, flags, false);
    case 'O':
      return digitsOf(value, 8, flags, true);
    case 'x':
      return digitsOf(value, 16, flags, false);
    case 'X':
      return digitsOf(value, 16, flags, false).toUpperCase();
    case 'c':
      return fmtPad(character(value), flags);
    case 'q':
      return fmtPad(goQuoteChar(character(value), flags.plus), flags);
    case 'U':
      return codePoint(value, flags);
    default:
      return undefined;
  }
}

const PREFIXES: Readonly<Record<number, string>> = { 2: '0b', 8: '0', 10: '', 16: '0x' };

/** Zeros by precision, or by width with the flag `0`; the first cancels the second. `octal`: the verb `O`. */
function digitsOf(value: bigint, radix: number, flags: FmtFlags, octal: boolean): string {
  const sign = value < 0n ? '-' : flags.plus ? '+' : flags.space ? ' ' : '';
  const plain = { ...flags, zero: false };
  let wanted = 0;
  if (flags.precision !== undefined) {
    if (flags.precision === 0 && value === 0n) return fmtPad('', plain);
    wanted = flags.precision;
  } else if (flags.zero && !flags.minus && flags.width !== undefined) wanted = flags.width - sign.length;
  let text = (value < 0n ? -value : value).toString(radix).padStart(wanted, '0');
  if (flags.sharp && !(radix === 8 && text.startsWith('0'))) text = PREFIXES[radix] + text;
  return fmtPad(sign + (octal ? '0o' : '') + text, plain);
}

/** What is no character of Unicode is its replacement character. */
function character(value: bigint): string {
  const isCharacter = value >= 0n && value <= 0x10ffffn && !(value >= 0xd800n && value <= 0xdfffn);
  return isCharacter ? String.fromCodePoint(Number(value)) : '\ufffd';
}

/** `U+0078`, with `#` also `U+0078 'x'`. */
function codePoint(value: bigint, flags: FmtFlags): string {
  const digits = BigInt.asUintN(64, value).toString(16).toUpperCase();
  const char = character(value);
  const shown = flags.sharp && value >= 0n && value <= 0x10ffffn && isPrintable(char) ? ` '${char}'` : '';
  return fmtPad(`U+${digits.padStart(Math.max(4, flags.precision ?? 0), '0')}${shown}`, { ...flags, zero: false });
}

/** A float by a verb (`v e E f F g G b x X`), `bits` 32 or 64; undefined: not a verb for it. */
export function fmtFloat(value: number, verb: string, flags: FmtFlags, bits: 32 | 64 = 64): string | undefined {
  if (verb.length !== 1 || !'veEfFgGbxX'.includes(verb)) return undefined;
  const known = verb === 'v' ? 'g' : verb;
  const digits = flags.precision ?? ('eEfF'.includes(known) ? 6 : 'shortest');
  const negative = value < 0 || Object.is(value, -0);
  let text = formatFloat(Math.abs(value), known, digits, bits === 32).replace('+', (plus, at: number) =>
    at === 0 ? '' : plus,
  );
  const nan = Number.isNaN(value);
  const infinite = !nan && !Number.isFinite(value);
  const sign = negative ? '-' : flags.plus || (infinite && !flags.space) ? '+' : flags.space ? ' ' : '';
  if (nan || infinite) return fmtPad(sign + text, { ...flags, zero: false });
  if (flags.sharp && known !== 'b') text = withPoint(text, known, digits);
  const width = flags.width ?? 0;
  if (sign !== '' && flags.zero && !flags.minus && width > text.length + 1) return sign + text.padStart(width - 1, '0');
  return fmtPad(sign + text, flags);
}

/** The flag `#`: always a decimal point, and with `%g` all digits of the precision. */
function withPoint(text: string, verb: string, digits: number | 'shortest'): string {
  const [, mantissa = '', tail = ''] =
    (verb === 'x' || verb === 'X' ? /^(.*?)([pP].*)?$/ : /^(.*?)([eE].*)?$/).exec(text) ?? [];
  const wanted = 'gG'.includes(verb)
    ? digits === 'shortest'
      ? 6
      : digits
    : verb.toLowerCase() === 'x' && digits !== 'shortest'
      ? digits
      : 0;
  const hasPoint = mantissa.includes('.');
  const counted = mantissa.replace('.', '').replace(/^0+/, '').length;
  const missing = wanted - counted - (mantissa === '0' ? 1 : 0);
  return mantissa + (hasPoint ? '' : '.') + '0'.repeat(Math.max(0, missing)) + tail;
}

/** A text by a verb (`v s x X q`); undefined: not a verb for it. */
export function fmtString(value: string, verb: string, flags: FmtFlags): string | undefined {
  switch (verb) {
    case 'v':
      return flags.sharpV ? quoted(value, flags) : fmtPad(cut(value, flags), flags);
    case 's':
      return fmtPad(cut(value, flags), flags);
    case 'q':
      return quoted(value, flags);
    case 'x':
      return fmtBytes(new TextEncoder().encode(value), flags);
    case 'X':
      return fmtBytes(new TextEncoder().encode(value), flags).toUpperCase();
    default:
      return undefined;
  }
}

/** Precision cuts texts after so many characters. */
function cut(value: string, flags: FmtFlags): string {
  return flags.precision === undefined ? value : [...value].slice(0, flags.precision).join('');
}

function quoted(value: string, flags: FmtFlags): string {
  const text = cut(value, flags);
  const raw = flags.sharp && !/[\0-\x08\x0a-\x1f`\x7f\ufeff]/.test(text);
  return fmtPad(raw ? `\`${text}\`` : goQuote(text, flags.plus), flags);
}

/** Bytes in hexadecimal: `# ` before all, a blank between two, or both at each. Precision counts bytes. */
function fmtBytes(value: Uint8Array, flags: FmtFlags): string {
  const bytes = value.subarray(0, flags.precision ?? value.length);
  const pairs = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'));
  if (pairs.length === 0) return fmtPad('', flags);
  const prefix = flags.sharp ? '0x' : '';
  return fmtPad(flags.space ? pairs.map((pair) => prefix + pair).join(' ') : prefix + pairs.join(''), flags);
}
