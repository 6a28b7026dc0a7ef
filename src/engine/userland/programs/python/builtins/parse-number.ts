import { valueError } from '../objects/exception.ts';

/** float('1_0.5e3'). `shown` is the text's repr, for the complaint. */
export function parseFloatText(text: string, shown: string): number {
  const body = text.trim();
  const word = /^([+-]?)(inf(?:inity)?|nan)$/i.exec(body);
  if (word) {
    const value = word[2]?.toLowerCase() === 'nan' ? Number.NaN : Number.POSITIVE_INFINITY;
    return word[1] === '-' ? -value : value;
  }
  if (!/^[+-]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:[eE][+-]?\d+(?:_\d+)*)?$/.test(body))
    throw valueError(`could not convert string to float: ${shown}`);
  return Number(body.replaceAll('_', ''));
}

const REAL =
  '(?:(?:\\d+(?:_\\d+)*\\.?(?:\\d+(?:_\\d+)*)?|\\.\\d+(?:_\\d+)*)(?:e[+-]?\\d+(?:_\\d+)*)?|inf(?:inity)?|nan)';
const COMPLEX = new RegExp(`^(?:([+-]?${REAL})(?![.\\w]))?(?:((?:^|[+-])${REAL}?|^[+-]?${REAL})j)?$`, 'i');

/** complex('1.5-2j'): real and imaginary part. */
export function parseComplexText(text: string): readonly [number, number] {
  const body = /^\s*(?:\(\s*(.*?)\s*\)|(.*?))\s*$/s.exec(text);
  const inner = body?.[1] ?? body?.[2] ?? '';
  const found = inner === '' ? null : COMPLEX.exec(inner);
  if (!found) throw valueError('complex() arg is a malformed string');
  const part = (one: string | undefined): number =>
    one === undefined ? 0 : parseFloatText(/^[+-]?$/.test(one) ? `${one}1` : one, '');
  return [part(found[1]), part(found[2])];
}

/** float.fromhex('0x1.8p+1') */
export function parseHexFloat(text: string): number {
  const body = text.trim();
  if (/^[+-]?(?:inf(?:inity)?|nan)$/i.test(body)) return parseFloatText(body, '');
  const found = /^([+-]?)(?:0x)?([\da-f]*)\.?([\da-f]*)(?:p([+-]?\d+))?$/i.exec(body);
  if (!found || `${found[2]}${found[3]}` === '') throw valueError('invalid hexadecimal floating-point string');
  const [, sign, whole = '', rest = '', power = '0'] = found;
  let value = 0;
  for (const digit of whole + rest) value = value * 16 + Number.parseInt(digit, 16);
  value *= 2 ** (Number(power) - 4 * rest.length);
  return sign === '-' ? -value : value;
}
