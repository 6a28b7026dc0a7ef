import { goQuote } from '../../base/go-quote.ts';

/** A value that a flag does not take; the message is Go's. */
export class ValueError extends Error {}

const BOOLEANS: Readonly<Record<string, boolean>> = {
  1: true,
  t: true,
  T: true,
  TRUE: true,
  true: true,
  True: true,
  0: false,
  f: false,
  F: false,
  FALSE: false,
  false: false,
  False: false,
};

/** strconv.ParseBool. */
export function parseBool(text: string): boolean {
  const value = Object.hasOwn(BOOLEANS, text) ? BOOLEANS[text] : undefined;
  if (value === undefined) throw syntax('ParseBool', text);
  return value;
}

/** strconv.ParseInt and ParseUint with base 0 and a size in bits, as pflag calls them. Beyond 2^53 the value is rounded. */
export function parseInteger(text: string, bits: number, unsigned = false, base: 0 | 8 | 10 = 0): number {
  const name = unsigned ? 'ParseUint' : 'ParseInt';
  const match = /^([+-]?)(0[xX][0-9a-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|[0-9_]+)$/.exec(text);
  const [, sign = '', digits = ''] = match ?? [];
  const plain = base === 0 ? digits.replaceAll('_', '') : digits;
  if (!match || plain === '' || (unsigned && sign !== '') || (base !== 0 && !/^[0-9]+$/.test(plain)))
    throw syntax(name, text);
  const octal = base === 8 || (base === 0 && /^0[0-7]+$/.test(plain));
  if (base === 0 && /^0[0-9]/.test(plain) && !octal) throw syntax(name, text);
  if (base === 8 && /[89]/.test(plain)) throw syntax(name, text);
  const size = octal ? BigInt(`0o${plain}`) : BigInt(plain);
  const value = sign === '-' ? -size : size;
  const limit = 1n << BigInt(unsigned ? bits : bits - 1);
  if (value >= limit || (!unsigned && value < -limit))
    throw new ValueError(`strconv.${name}: parsing ${goQuote(text)}: value out of range`);
  return Number(value);
}

/** strconv.ParseFloat. */
export function parseFloat64(text: string): number {
  if (/^[+-]?(inf|infinity|nan)$/i.test(text))
    return /nan/i.test(text) ? Number.NaN : text.startsWith('-') ? -Infinity : Infinity;
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text)) throw syntax('ParseFloat', text);
  return Number(text);
}

function syntax(name: string, text: string): ValueError {
  return new ValueError(`strconv.${name}: parsing ${goQuote(text)}: invalid syntax`);
}
