import { byteTextOf, textOf } from '../../../applets/byte-text.ts';
import { type Slice, sliceOf } from '../run/value.ts';
import type { StandardPackage } from './standard-package.ts';

/** Characters that unicode.IsSpace counts. */
const SPACE = /^[\t\n\v\f\r ]+|[\t\n\v\f\r ]+$/g;
const text = (value: unknown): string => value as string;

export const strings: StandardPackage = {
  path: 'strings',
  source: `package strings
import ("io"; "iter"; "unicode"; "errors")
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
func IndexAny(s, chars string) int {
	for i, c := range s {
		if ContainsRune(chars, c) { return i }
	}
	return -1
}
func LastIndexAny(s, chars string) int {
	last := -1
	for i, c := range s {
		if ContainsRune(chars, c) { last = i }
	}
	return last
}
func IndexFunc(s string, f func(rune) bool) int {
	for i, c := range s {
		if f(c) { return i }
	}
	return -1
}
func LastIndexFunc(s string, f func(rune) bool) int {
	last := -1
	for i, c := range s {
		if f(c) { last = i }
	}
	return last
}
func LastIndexByte(s string, c byte) int { return LastIndex(s, string([]byte{c})) }
func ContainsFunc(s string, f func(rune) bool) bool { return IndexFunc(s, f) >= 0 }
func ToTitle(s string) string { return ToUpper(s) }
func ToValidUTF8(s, replacement string) string {
	var b Builder
	bad := false
	for i, c := range s {
		if c == 0xFFFD && (i+3 > len(s) || s[i:i+3] != "\xef\xbf\xbd") {
			if !bad { b.WriteString(replacement) }
			bad = true
			continue
		}
		bad = false
		b.WriteRune(c)
	}
	return b.String()
}
func Clone(s string) string { return s }
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
func TrimLeftFunc(s string, f func(rune) bool) string {
	for i, r := range s {
		if !f(r) { return s[i:] }
	}
	return ""
}
func TrimRightFunc(s string, f func(rune) bool) string {
	end := 0
	for i, r := range s {
		if !f(r) { end = i + len(string(r)) }
	}
	return s[:end]
}
func TrimFunc(s string, f func(rune) bool) string { return TrimRightFunc(TrimLeftFunc(s, f), f) }
func FieldsFunc(s string, f func(rune) bool) []string {
	var out []string
	start := -1
	for i, r := range s {
		if f(r) {
			if start >= 0 { out = append(out, s[start:i]) }
			start = -1
		} else if start < 0 { start = i }
	}
	if start >= 0 { out = append(out, s[start:]) }
	return out
}
func SplitAfter(s, sep string) []string { return SplitAfterN(s, sep, -1) }
func SplitAfterN(s, sep string, n int) []string {
	parts := SplitN(s, sep, n)
	if sep == "" { return parts }
	for i := range parts {
		if i < len(parts)-1 { parts[i] += sep }
	}
	return parts
}
func values(list []string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, one := range list {
			if !yield(one) { return }
		}
	}
}
func SplitSeq(s, sep string) iter.Seq[string] { return values(Split(s, sep)) }
func FieldsSeq(s string) iter.Seq[string] { return values(Fields(s)) }
func Lines(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for len(s) > 0 {
			end := Index(s, "\\n") + 1
			if end == 0 { end = len(s) }
			if !yield(s[:end]) { return }
			s = s[end:]
		}
	}
}
func CutPrefix(s, prefix string) (after string, found bool) {
	if !HasPrefix(s, prefix) { return s, false }
	return s[len(prefix):], true
}
func CutSuffix(s, suffix string) (before string, found bool) {
	if !HasSuffix(s, suffix) { return s, false }
	return s[:len(s)-len(suffix)], true
}
type Replacer struct { pairs []string }
func NewReplacer(oldnew ...string) *Replacer {
	if len(oldnew)%2 == 1 { panic("strings.NewReplacer: odd argument count") }
	return &Replacer{oldnew}
}
func replaceAll(s string, pairs []string) string
func (r *Replacer) Replace(s string) string { return replaceAll(s, r.pairs) }
func (r *Replacer) WriteString(w io.Writer, s string) (n int, err error) { return io.WriteString(w, r.Replace(s)) }
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
func (b *Builder) Cap() int { return len(b.s) }
func (b *Builder) Grow(n int) {}
type Reader struct { s string; i int }
func NewReader(s string) *Reader { return &Reader{s, 0} }
func (r *Reader) Len() int { return max(0, len(r.s)-r.i) }
func (r *Reader) Size() int64 { return int64(len(r.s)) }
func (r *Reader) Reset(s string) { r.s = s; r.i = 0 }
func (r *Reader) Read(p []byte) (n int, err error) {
	if r.i >= len(r.s) { return 0, io.EOF }
	n = copy(p, r.s[r.i:])
	r.i += n
	return n, nil
}
func (r *Reader) ReadByte() (byte, error) {
	if r.i >= len(r.s) { return 0, io.EOF }
	r.i++
	return r.s[r.i-1], nil
}
func (r *Reader) UnreadByte() error {
	if r.i <= 0 { return errors.New("strings.Reader.UnreadByte: at beginning of string") }
	r.i--
	return nil
}
func (r *Reader) ReadRune() (ch rune, size int, err error) {
	for _, c := range r.s[r.i:] {
		size = len(string(c))
		if c == unicode.ReplacementChar { size = 1 }
		r.i += size
		return c, size, nil
	}
	return 0, 0, io.EOF
}
func (r *Reader) Seek(offset int64, whence int) (int64, error) {
	switch whence {
	case 0:
		r.i = int(offset)
	case 1:
		r.i += int(offset)
	default:
		r.i = len(r.s) + int(offset)
	}
	return int64(r.i), nil
}
func (r *Reader) WriteTo(w io.Writer) (int64, error) {
	n, err := io.WriteString(w, r.s[r.i:])
	r.i += n
	return int64(n), err
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
    /** Old texts are tried in their order at each place; '' stands between all characters. */
    replaceAll([s, list]) {
      const pairs = list === null ? [] : ((list as Slice).toArray() as string[]);
      const whole = text(s);
      let out = '';
      let at = 0;
      let inserted = false;
      while (at <= whole.length) {
        const found = pairs.findIndex((old, i) => i % 2 === 0 && (old === '' ? !inserted : whole.startsWith(old, at)));
        if (found >= 0) {
          out += pairs[found + 1] ?? '';
          const { length } = pairs[found] ?? '';
          at += length;
          inserted = length === 0;
          if (length > 0) continue;
        }
        out += whole[at] ?? '';
        at++;
        inserted = false;
      }
      return out;
    },
    Count: ([s, part]) => (part === '' ? [...textOf(text(s))].length + 1 : text(s).split(text(part)).length - 1),
  },
};
