import type { StandardPackage } from './standard-package.ts';

/** Package bytes: Buffer, and what package strings has for slices of bytes. */
export const bytes: StandardPackage = {
  path: 'bytes',
  source: `package bytes
import ("errors"; "io"; "strings"; "unicode/utf8")
const MinRead = 512
type Buffer struct { b []byte }
func NewBuffer(buf []byte) *Buffer { return &Buffer{buf} }
func NewBufferString(s string) *Buffer { return &Buffer{[]byte(s)} }
func (b *Buffer) Write(p []byte) (int, error) { b.b = append(b.b, p...); return len(p), nil }
func (b *Buffer) WriteString(s string) (int, error) { b.b = append(b.b, []byte(s)...); return len(s), nil }
func (b *Buffer) WriteByte(c byte) error { b.b = append(b.b, c); return nil }
func (b *Buffer) WriteRune(r rune) (int, error) { return b.WriteString(string(r)) }
func (b *Buffer) Read(p []byte) (int, error) {
	if len(b.b) == 0 && len(p) > 0 { return 0, io.EOF }
	n := copy(p, b.b)
	b.b = b.b[n:]
	return n, nil
}
func (b *Buffer) ReadByte() (byte, error) {
	if len(b.b) == 0 { return 0, io.EOF }
	c := b.b[0]
	b.b = b.b[1:]
	return c, nil
}
func (b *Buffer) ReadRune() (rune, int, error) {
	if len(b.b) == 0 { return 0, 0, io.EOF }
	r, size := utf8.DecodeRune(b.b)
	b.b = b.b[size:]
	return r, size, nil
}
func (b *Buffer) ReadBytes(delim byte) ([]byte, error) {
	i := IndexByte(b.b, delim)
	if i < 0 {
		rest := b.b
		b.b = nil
		return rest, io.EOF
	}
	line := b.b[:i+1]
	b.b = b.b[i+1:]
	return line, nil
}
func (b *Buffer) ReadString(delim byte) (string, error) { line, err := b.ReadBytes(delim); return string(line), err }
func (b *Buffer) Next(n int) []byte {
	n = min(n, len(b.b))
	data := b.b[:n]
	b.b = b.b[n:]
	return data
}
func (b *Buffer) ReadFrom(r io.Reader) (int64, error) {
	data, err := io.ReadAll(r)
	b.b = append(b.b, data...)
	return int64(len(data)), err
}
func (b *Buffer) WriteTo(w io.Writer) (int64, error) {
	if len(b.b) == 0 { return 0, nil }
	n, err := w.Write(b.b)
	b.b = nil
	return int64(n), err
}
func (b *Buffer) Cap() int { return cap(b.b) }
func (b *Buffer) Grow(n int) {}
func (b *Buffer) Bytes() []byte { return b.b }
func (b *Buffer) String() string {
	if b == nil { return "<nil>" }
	return string(b.b)
}
func (b *Buffer) Len() int { return len(b.b) }
func (b *Buffer) Reset() { b.b = nil }
func (b *Buffer) Truncate(n int) { b.b = b.b[:n] }
type Reader struct { strings.Reader }
func NewReader(b []byte) *Reader { r := &Reader{}; r.Reader.Reset(string(b)); return r }
var ErrTooLarge = errors.New("bytes.Buffer: too large")
func IndexByte(b []byte, c byte) int { return strings.IndexByte(string(b), c) }
func LastIndex(s, sep []byte) int { return strings.LastIndex(string(s), string(sep)) }
func ContainsAny(b []byte, chars string) bool { return strings.ContainsAny(string(b), chars) }
func ContainsRune(b []byte, r rune) bool { return strings.ContainsRune(string(b), r) }
func Count(s, sep []byte) int { return strings.Count(string(s), string(sep)) }
func EqualFold(s, t []byte) bool { return strings.EqualFold(string(s), string(t)) }
func Title(s []byte) []byte { return []byte(strings.Title(string(s))) }
func Trim(s []byte, cutset string) []byte { return []byte(strings.Trim(string(s), cutset)) }
func TrimLeft(s []byte, cutset string) []byte { return []byte(strings.TrimLeft(string(s), cutset)) }
func TrimRight(s []byte, cutset string) []byte { return []byte(strings.TrimRight(string(s), cutset)) }
func TrimPrefix(s, prefix []byte) []byte { return []byte(strings.TrimPrefix(string(s), string(prefix))) }
func TrimSuffix(s, suffix []byte) []byte { return []byte(strings.TrimSuffix(string(s), string(suffix))) }
func Replace(s, old, new []byte, n int) []byte { return []byte(strings.Replace(string(s), string(old), string(new), n)) }
func Map(mapping func(rune) rune, s []byte) []byte { return []byte(strings.Map(mapping, string(s))) }
func Runes(s []byte) []rune { return []rune(string(s)) }
func Clone(b []byte) []byte {
	if b == nil { return nil }
	return append([]byte{}, b...)
}
func Cut(s, sep []byte) (before, after []byte, found bool) {
	if i := Index(s, sep); i >= 0 { return s[:i], s[i+len(sep):], true }
	return s, nil, false
}
func SplitN(s, sep []byte, n int) [][]byte { return all(strings.SplitN(string(s), string(sep), n)) }
func Equal(a, b []byte) bool { return string(a) == string(b) }
func Compare(a, b []byte) int { return strings.Compare(string(a), string(b)) }
func Contains(b, sub []byte) bool { return strings.Contains(string(b), string(sub)) }
func Index(s, sep []byte) int { return strings.Index(string(s), string(sep)) }
func HasPrefix(s, prefix []byte) bool { return strings.HasPrefix(string(s), string(prefix)) }
func HasSuffix(s, suffix []byte) bool { return strings.HasSuffix(string(s), string(suffix)) }
func ToUpper(s []byte) []byte { return []byte(strings.ToUpper(string(s))) }
func ToLower(s []byte) []byte { return []byte(strings.ToLower(string(s))) }
func TrimSpace(s []byte) []byte { return []byte(strings.TrimSpace(string(s))) }
func Repeat(b []byte, count int) []byte { return []byte(strings.Repeat(string(b), count)) }
func ReplaceAll(s, old, new []byte) []byte { return []byte(strings.ReplaceAll(string(s), string(old), string(new))) }
func all(parts []string) [][]byte {
	var list [][]byte
	for _, part := range parts { list = append(list, []byte(part)) }
	return list
}
func Split(s, sep []byte) [][]byte { return all(strings.Split(string(s), string(sep))) }
func Fields(s []byte) [][]byte { return all(strings.Fields(string(s))) }
func Join(s [][]byte, sep []byte) []byte {
	var out []byte
	for i, part := range s {
		if i > 0 { out = append(out, sep...) }
		out = append(out, part...)
	}
	return out
}
`,
};
