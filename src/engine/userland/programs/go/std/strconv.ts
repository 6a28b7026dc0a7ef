import { formatFloat } from '../../../../base/go-float.ts';
import { quote } from '../run/format.ts';
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
func Itoa(i int) string
func parse(s string, base int, bits int) (n int64, problem int)
func problem(name, s string, code int) error {
	if code == 1 { return &NumError{name, s, ErrSyntax} }
	return &NumError{name, s, ErrRange}
}
func Atoi(s string) (int, error) {
	n, code := parse(s, 10, 64)
	if code != 0 { return int(n), problem("Atoi", s, code) }
	return int(n), nil
}
func ParseInt(s string, base int, bitSize int) (int64, error) {
	n, code := parse(s, base, bitSize)
	if code != 0 { return n, problem("ParseInt", s, code) }
	return n, nil
}
func FormatInt(i int64, base int) string
func parseFloat(s string) (float64, bool)
func ParseFloat(s string, bitSize int) (float64, error) {
	f, ok := parseFloat(s)
	if !ok { return 0, problem("ParseFloat", s, 1) }
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
`,
  natives: {
    Itoa: ([number]) => String(number),
    FormatInt: ([number, base]) => (number as number | bigint).toString(base as number),
    Quote: ([text]) => quote(text as string),
    parse([given, radix, size]) {
      const text = (given as string).replaceAll('_', radix === 0 ? '' : '_');
      const [, sign = '', prefix = '', digits = ''] = /^([+-]?)(0[xXbBoO])?([\da-zA-Z]+)$/.exec(text) ?? [];
      const base = radix === 0 ? ({ '0x': 16, '0b': 2, '0o': 8 }[prefix.toLowerCase()] ?? 10) : (radix as number);
      const whole = radix === 0 ? digits : prefix + digits;
      if (digits === '' || [...whole.toLowerCase()].some((digit) => !(Number.parseInt(digit, 36) < base)))
        return [0, 1];
      let value = 0n;
      for (const digit of whole) value = value * BigInt(base) + BigInt(Number.parseInt(digit, 36));
      if (sign === '-') value = -value;
      const limit = BigInt((size as number) || 64);
      const clamped =
        value > 2n ** (limit - 1n) - 1n
          ? 2n ** (limit - 1n) - 1n
          : value < -(2n ** (limit - 1n))
            ? -(2n ** (limit - 1n))
            : value;
      const number = Number(clamped);
      return [Number.isSafeInteger(number) ? number : clamped, clamped === value ? 0 : 2];
    },
    parseFloat([given]) {
      const text = (given as string).toLowerCase();
      if (/^[+-]?inf(inity)?$/.test(text)) return [text.startsWith('-') ? -Infinity : Infinity, true];
      if (text === 'nan') return [Number.NaN, true];
      return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/.test(text) ? [Number(text), true] : [0, false];
    },
    FormatFloat([number, verb, precision, size]) {
      const value = number as number;
      const digits = (precision as number) < 0 ? 'shortest' : (precision as number);
      const text = formatFloat(Math.abs(value), String.fromCharCode(verb as number), digits, size === 32);
      return value < 0 ? `-${text}` : text;
    },
  },
};
