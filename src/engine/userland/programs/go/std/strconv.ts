import { formatFloat } from '../../../../base/go-float.ts';
import { goQuoteChar } from '../../../../base/go-quote.ts';
import { byteTextOf } from '../../../applets/byte-text.ts';
import { quote } from '../run/format-value.ts';
import { encode, scan } from '../syntax/scanner.ts';
import type { StandardPackage } from './standard-package.ts';

export const strconv: StandardPackage = {
  path: 'strconv',
  source: `package strconv
import ("errors")
var ErrSyntax = errors.New("invalid syntax")
var ErrRange = errors.New("value out of range")
type NumError struct { Func string; Num string; Err error }
func (e *NumError) Error() string { return "strconv." + e.Func + ": parsing " + Quote(e.Num) + ": " + e.Err.Error() }
func (e *NumError) Unwrap() error { return e.Err }
const IntSize = 64
func Itoa(i int) string
func parse(s string, base int, bits int, signed bool) (n int64, problem int)
func parseUnsigned(s string, base int, bits int) (n uint64, problem int)
func problem(name, s string, code int) error {
	if code == 1 { return &NumError{name, s, ErrSyntax} }
	return &NumError{name, s, ErrRange}
}
func Atoi(s string) (int, error) {
	n, code := parse(s, 10, 64, true)
	if code != 0 { return int(n), problem("Atoi", s, code) }
	return int(n), nil
}
func ParseInt(s string, base int, bitSize int) (int64, error) {
	n, code := parse(s, base, bitSize, true)
	if code != 0 { return n, problem("ParseInt", s, code) }
	return n, nil
}
func ParseUint(s string, base int, bitSize int) (uint64, error) {
	n, code := parseUnsigned(s, base, bitSize)
	if code != 0 { return n, problem("ParseUint", s, code) }
	return n, nil
}
func FormatInt(i int64, base int) string
func FormatUint(i uint64, base int) string { return formatUint(i, base) }
func formatUint(i uint64, base int) string
func parseFloat(s string, bits int) (float64, int)
func ParseFloat(s string, bitSize int) (float64, error) {
	f, code := parseFloat(s, bitSize)
	if code != 0 { return f, problem("ParseFloat", s, code) }
	return f, nil
}
func FormatFloat(f float64, fmt byte, prec, bitSize int) string
func ParseBool(s string) (bool, error) {
	switch s {
	case "1", "t", "T", "true", "TRUE", "True": return true, nil
	case "0", "f", "F", "false", "FALSE", "False": return false, nil
	}
	return false, problem("ParseBool", s, 1)
}
func FormatBool(b bool) string {
	if b { return "true" }
	return "false"
}
func Quote(s string) string
func QuoteToASCII(s string) string
func QuoteRune(r rune) string
func unquote(s string) (string, bool)
func Unquote(s string) (string, error) {
	t, ok := unquote(s)
	if !ok { return "", ErrSyntax }
	return t, nil
}
func AppendInt(dst []byte, i int64, base int) []byte { return append(dst, FormatInt(i, base)...) }
func AppendBool(dst []byte, b bool) []byte { return append(dst, FormatBool(b)...) }
func AppendQuote(dst []byte, s string) []byte { return append(dst, Quote(s)...) }
func AppendFloat(dst []byte, f float64, fmt byte, prec, bitSize int) []byte { return append(dst, FormatFloat(f, fmt, prec, bitSize)...) }
`,
  natives: {
    Itoa: ([number]) => String(number),
    FormatInt: ([number, base]) => (number as number | bigint).toString(base as number),
    Quote: ([text]) => quote(text as string),
    QuoteRune: ([rune]) => byteTextOf(goQuoteChar(String.fromCodePoint(rune as number))),
    QuoteToASCII: ([text]) => quote(text as string, true),
    formatUint: ([number, base]) => (number as number | bigint).toString(base as number),
    /** [value, 1 for no number or 2 for one out of range]. */
    parse([given, radix, size]) {
      const value = parseInteger(given as string, radix as number, true);
      if (value === undefined) return [0, 1];
      const limit = BigInt((size as number) || 64) - 1n;
      return clamped(value, -(2n ** limit), 2n ** limit - 1n);
    },
    parseUnsigned([given, radix, size]) {
      const value = parseInteger(given as string, radix as number, false);
      return value === undefined ? [0, 1] : clamped(value, 0n, 2n ** BigInt((size as number) || 64) - 1n);
    },
    unquote([given]) {
      try {
        const [token] = scan('', given as string);
        const whole = token && ['string', 'rune'].includes(token.kind) && token.text === given;
        if (!whole) return ['', false];
        return [token.kind === 'rune' ? encode(Number(token.value)) : token.value, true];
      } catch {
        return ['', false];
      }
    },
    parseFloat([given, size]) {
      const text = (given as string).toLowerCase();
      if (/^[+-]?inf(inity)?$/.test(text)) return [text.startsWith('-') ? -Infinity : Infinity, 0];
      if (/^[+-]?nan$/.test(text)) return [Number.NaN, 0];
      if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/.test(text)) return [0, 1];
      const value = size === 32 ? Math.fround(Number(text)) : Number(text);
      return [value, Number.isFinite(value) ? 0 : 2];
    },
    FormatFloat([number, verb, precision, size]) {
      const value = number as number;
      const digits = (precision as number) < 0 ? 'shortest' : (precision as number);
      const text = formatFloat(Math.abs(value), String.fromCharCode(verb as number), digits, size === 32);
      return value < 0 ? `-${text}` : text;
    },
  },
};

/** A whole number as ParseInt reads it; undefined for what is none. Base 0: by its prefix, `_` between digits. */
function parseInteger(given: string, radix: number, signs: boolean): bigint | undefined {
  const [, sign = '', rest = ''] = /^([+-]?)(.*)$/s.exec(given) ?? [];
  if (sign !== '' && !signs) return undefined;
  let base = radix;
  let digits = rest;
  if (radix === 0) {
    const prefix = /^0[xXbBoO]/.exec(rest)?.[0].toLowerCase();
    base = prefix ? ({ '0x': 16, '0b': 2, '0o': 8 }[prefix] ?? 10) : /^0\d/.test(rest) ? 8 : 10;
    digits = (prefix ? rest.slice(2) : rest).replaceAll('_', '');
  }
  if (!/^[\da-zA-Z]+$/.test(digits)) return undefined;
  let value = 0n;
  for (const digit of digits) {
    const number = Number.parseInt(digit, 36);
    if (number >= base) return undefined;
    value = value * BigInt(base) + BigInt(number);
  }
  return sign === '-' ? -value : value;
}

function clamped(value: bigint, least: bigint, most: bigint): readonly [number | bigint, number] {
  const held = value > most ? most : value < least ? least : value;
  const number = Number(held);
  return [Number.isSafeInteger(number) ? number : held, held === value ? 0 : 2];
}
