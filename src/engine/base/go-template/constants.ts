import { goQuote } from '../go-quote.ts';
import { type Constant, int } from './nodes.ts';

/**
 * A number of a template as Go's parser reads it: whole numbers of any base, decimal and hexadecimal floats, `_` between digits.
 * Throws a plain Error with Go's complaint.
 */
export function number(word: string): Constant {
  const illegal = (): Error => new Error(`illegal number syntax: ${goQuote(word)}`);
  // DIFFERS: complex numbers in a format, as `{{1i}}`, are not known.
  if (word.endsWith('i')) throw illegal();
  if (!areUnderscoresBetweenDigits(word)) throw illegal();
  const plain = word.replaceAll('_', '');
  const negative = plain.startsWith('-');
  const digits = plain.replace(/^[+-]/, '');
  if (/^(0[xX][\da-fA-F]+|0[bB][01]+|0[oO][0-7]+|0[0-7]*|[1-9]\d*)$/.test(digits)) {
    const size = BigInt(digits.replace(/^0(?=[0-7]+$)/, '0o'));
    if (size <= (negative ? 1n << 63n : (1n << 64n) - 1n)) return whole(negative ? -size : size);
    if (!/[.eEpP]/.test(word)) throw new Error(`integer overflow: ${goQuote(word)}`);
  }
  const value = /^0[xX]/.test(digits) ? hexadecimal(digits) : decimal(digits);
  if (value === undefined || !Number.isFinite(value)) throw illegal();
  if (!/[.eEpP]/.test(word)) throw new Error(`integer overflow: ${goQuote(word)}`);
  return { kind: 'float', value: negative ? -value : value };
}

function whole(exact: bigint): Constant {
  const value = Number(exact);
  return Number.isSafeInteger(value) ? int(value) : { kind: 'int', type: 'int', value, exact };
}

function areUnderscoresBetweenDigits(word: string): boolean {
  return !/__|_$|^[+-]?_|_[.eEpPxXoObB+-]|[.eEpP+-]_/.test(word.replace(/^([+-]?0[xX])([\da-fA-F_]*)/, '$1'));
}

function decimal(digits: string): number | undefined {
  return /^(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(digits) ? Number(digits) : undefined;
}

/** `0x1.8p4`: Go wants the exponent. */
function hexadecimal(digits: string): number | undefined {
  const match = /^0[xX]([\da-fA-F]*)\.?([\da-fA-F]*)[pP]([+-]?\d+)$/.exec(digits);
  const [, before = '', after = '', power = '0'] = match ?? [];
  if (!match || before + after === '') return undefined;
  return Number.parseInt(before + after, 16) * 2 ** (Number(power) - 4 * after.length);
}

/** `'x'`: the number of a character. */
export function character(word: string): Constant {
  if (word === "''") throw new Error('invalid syntax');
  const chars = [...unquote(word, "'")];
  if (chars.length !== 1) throw new Error(`malformed character constant: ${word}`);
  return int(chars[0]?.codePointAt(0) ?? 0);
}

/** A text in double quotes or backquotes. */
export function textOf(word: string): string {
  return word.startsWith('`') ? word.slice(1, -1) : unquote(word, '"');
}

const ESCAPED: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
  '\\': '\\',
};

/** Go's strconv.Unquote for what the lexer let through. `\x` and octal escapes are bytes, so that they may make up one character. */
function unquote(word: string, quote: string): string {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  const body = word.slice(1, -1);
  for (let at = 0; at < body.length; ) {
    const match = /^\\(x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[0-7]{3}|[\s\S])/.exec(body.slice(at));
    if (!match) {
      const char = String.fromCodePoint(body.codePointAt(at) ?? 0);
      bytes.push(...encoder.encode(char));
      at += char.length;
      continue;
    }
    const code = match[1] ?? '';
    at += match[0].length;
    if (code.length === 1) {
      const meant = code === quote ? quote : ESCAPED[code];
      if (meant === undefined) throw new Error('invalid syntax');
      bytes.push(...encoder.encode(meant));
      continue;
    }
    const value =
      code.length === 3 && !code.startsWith('x') ? Number.parseInt(code, 8) : Number.parseInt(code.slice(1), 16);
    if (/^[uU]/.test(code)) {
      if (value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) throw new Error('invalid syntax');
      bytes.push(...encoder.encode(String.fromCodePoint(value)));
    } else if (value > 0xff) throw new Error('invalid syntax');
    else if (quote === "'") bytes.push(...encoder.encode(String.fromCodePoint(value)));
    else bytes.push(value);
  }
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(bytes));
}
