import { beyondLimit, digitLimit } from '../objects/digit-limit.ts';
import { valueError } from '../objects/exception.ts';
import { PyBytes, type Value } from '../objects/object.ts';
import { normal } from '../protocols/numbers.ts';
import { bytesRepr, strRepr } from '../protocols/text.ts';

export function parseInteger(text: string, given: number, shown: Value): number | bigint {
  const invalid = (): never => {
    throw valueError(
      `invalid literal for int() with base ${given}: ${shown instanceof PyBytes ? bytesRepr(shown.v) : strRepr(text)}`,
    );
  };
  if (given !== 0 && (given < 2 || given > 36)) throw valueError('int() base must be >= 2 and <= 36, or 0');
  let body = text.trim().replace(/^\s+|\s+$/g, '');
  let negative = false;
  if (/^[+-]/.test(body)) {
    negative = body.startsWith('-');
    body = body.slice(1);
  }
  let base = given;
  const prefix = /^0([xXoObB])_?/.exec(body);
  const kind = prefix ? { x: 16, o: 8, b: 2 }[prefix[1]?.toLowerCase() as 'x' | 'o' | 'b'] : undefined;
  if (prefix && (given === 0 || given === kind)) {
    base = kind as number;
    body = body.slice(prefix[0].length);
  } else if (given === 0) {
    base = 10;
    if (/^0+[1-9]/.test(body)) invalid();
  }
  if (base === 10 && /\p{Nd}/u.test(body) && !/^[\d_]*$/.test(body))
    body = body.replace(/\p{Nd}/gu, (char) => String(digitOf(char)));
  if (!/^[0-9a-zA-Z]+(?:_[0-9a-zA-Z]+)*$/.test(body)) invalid();
  const digits = body.replaceAll('_', '').toLowerCase();
  for (const char of digits) if (Number.parseInt(char, 36) >= base) invalid();
  if (base === 10) {
    if (beyondLimit(digits.length))
      throw valueError(
        `Exceeds the limit (${digitLimit.most} digits) for integer string conversion: value has ${digits.length} digits; use sys.set_int_max_str_digits() to increase the limit`,
      );
    const value = digits.length < 16 ? Number(digits) : normal(BigInt(digits));
    return negative ? (typeof value === 'number' ? 0 - value : -value) : value;
  }
  let value = 0n;
  for (const char of digits) value = value * BigInt(base) + BigInt(Number.parseInt(char, 36));
  return normal(negative ? -value : value);
}

export function digitOf(char: string): number {
  let code = char.codePointAt(0) as number;
  let digit = 0;
  while (digit < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
    code--;
    digit++;
  }
  return digit;
}
