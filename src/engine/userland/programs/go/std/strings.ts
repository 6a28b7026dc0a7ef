import { byteTextOf, textOf } from '../../../applets/byte-text.ts';
import { type Slice, sliceOf } from '../run/value.ts';
import type { StandardPackage } from './standard-package.ts';

/** Characters that unicode.IsSpace counts. */
const SPACE = /^[\t\n\v\f\r ]+|[\t\n\v\f\r ]+$/g;
const text = (value: unknown): string => value as string;

export const strings: StandardPackage = {
  path: 'strings',
  source: `package strings
import ("io")
func Contains(s, substr string) bool { return Index(s, substr) >= 0 }
func ContainsRune(s string, r rune) bool { return Index(s, string(r)) >= 0 }
func ContainsAny(s, chars string) bool {
	for _, c := range chars {
		if ContainsRune(s, c) { return true }
	}
	return false
}
func HasPrefix(s, prefix string) bool { return len(s) >= len(prefix) && s[:len(prefix)] == prefix }
func HasSuffix(s, suffix string) bool { return len(s) >= len(suffix) && s[len(s)-len(suffix):] == suffix }
func Index(s, substr string) int
func LastIndex(s, substr string) int
func IndexByte(s string, c byte) int { return Index(s, string([]byte{c})) }
func IndexRune(s string, r rune) int { return Index(s, string(r)) }
func ToUpper(s string) string
func ToLower(s string) string
func Title(s string) string
func TrimSpace(s string) string
func Trim(s, cutset string) string { return TrimLeft(TrimRight(s, cutset), cutset) }
func TrimLeft(s, cutset string) string
func TrimRight(s, cutset string) string
func TrimPrefix(s, prefix string) string {
	if HasPrefix(s, prefix) { return s[len(prefix):] }
	return s
}
func TrimSuffix(s, suffix string) string {
	if HasSuffix(s, suffix) { return s[:len(s)-len(suffix)] }
	return s
}
func TrimFunc(s string, f func(rune) bool) string {
	runes := []rune(s)
	for len(runes) > 0 && f(runes[0]) { runes = runes[1:] }
	for len(runes) > 0 && f(runes[len(runes)-1]) { runes = runes[:len(runes)-1] }
	return string(runes)
}
func Split(s, sep string) []string { return SplitN(s, sep, -1) }
func SplitN(s, sep string, n int) []string
func Fields(s string) []string
func Join(elems []string, sep string) string
func Repeat(s string, count int) string
func Replace(s, old, new string, n int) string
func ReplaceAll(s, old, new string) string { return Replace(s, old, new, -1) }
func Count(s, substr string) int
func EqualFold(s, t string) bool { return ToLower(s) == ToLower(t) }
func Compare(a, b string) int {
	if a < b { return -1 }
	if a > b { return 1 }
	return 0
}
func Cut(s, sep string) (before, after string, found bool) {
	if i := Index(s, sep); i >= 0 { return s[:i], s[i+len(sep):], true }
	return s, "", false
}
func Map(mapping func(rune) rune, s string) string {
	var b Builder
	for _, r := range s {
		if m := mapping(r); m >= 0 { b.WriteRune(m) }
	}
	return b.String()
}
type Builder struct { s string }
func (b *Builder) WriteString(s string) (int, error) { b.s += s; return len(s), nil }
func (b *Builder) WriteByte(c byte) error { b.s += string([]byte{c}); return nil }
func (b *Builder) WriteRune(r rune) (int, error) { b.s += string(r); return len(string(r)), nil }
func (b *Builder) Write(p []byte) (int, error) { b.s += string(p); return len(p), nil }
func (b *Builder) String() string { return b.s }
func (b *Builder) Len() int { return len(b.s) }
func (b *Builder) Reset() { b.s = "" }
func (b *Builder) Grow(n int) {}
type Reader struct { s string }
func NewReader(s string) *Reader { return &Reader{s} }
func (r *Reader) Read(p []byte) (n int, err error) {
	if len(r.s) == 0 { return 0, io.EOF }
	n = copy(p, r.s)
	r.s = r.s[n:]
	return n, nil
}
`,
  natives: {
    Index: ([s, part]) => text(s).indexOf(text(part)),
    LastIndex: ([s, part]) => text(s).lastIndexOf(text(part)),
    ToUpper: ([s]) => byteTextOf(textOf(text(s)).toUpperCase()),
    ToLower: ([s]) => byteTextOf(textOf(text(s)).toLowerCase()),
    Title: ([s]) =>
      text(s).replace(/(^|[^\w'])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase()),
    TrimSpace: ([s]) => text(s).replace(SPACE, ''),
    TrimLeft([s, cutset]) {
      const cut = new Set(textOf(text(cutset)));
      const chars = [...textOf(text(s))];
      let at = 0;
      while (at < chars.length && cut.has(chars[at] ?? '')) at++;
      return byteTextOf(chars.slice(at).join(''));
    },
    TrimRight([s, cutset]) {
      const cut = new Set(textOf(text(cutset)));
      const chars = [...textOf(text(s))];
      while (chars.length > 0 && cut.has(chars.at(-1) ?? '')) chars.pop();
      return byteTextOf(chars.join(''));
    },
    SplitN([s, separator, count]) {
      const n = count as number;
      if (n === 0) return null;
      if (separator === '') {
        const chars = Array.from(textOf(text(s)), byteTextOf);
        return sliceOf(n > 0 && chars.length > n ? [...chars.slice(0, n - 1), chars.slice(n - 1).join('')] : chars);
      }
      const parts = text(s).split(text(separator));
      return sliceOf(
        n > 0 && parts.length > n ? [...parts.slice(0, n - 1), parts.slice(n - 1).join(text(separator))] : parts,
      );
    },
    Fields: ([s]) =>
      sliceOf(
        text(s)
          .split(/[\t\n\v\f\r ]+/)
          .filter((word) => word !== ''),
      ),
    Join: ([list, separator]) => (list === null ? '' : (list as Slice).toArray().join(text(separator))),
    Repeat: ([s, count]) => text(s).repeat(Math.max(0, count as number)),
    Replace([s, old, fresh, count]) {
      const parts = text(s).split(text(old));
      const n = (count as number) < 0 ? parts.length : (count as number);
      return parts.reduce((all, part, i) => all + (i <= n ? text(fresh) : text(old)) + part);
    },
    Count: ([s, part]) => (part === '' ? [...textOf(text(s))].length + 1 : text(s).split(text(part)).length - 1),
  },
};
