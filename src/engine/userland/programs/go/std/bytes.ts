import type { StandardPackage } from './standard-package.ts';

/** Package bytes: Buffer, and what package strings has for slices of bytes. */
export const bytes: StandardPackage = {
  path: 'bytes',
  source: `package bytes
import ("io"; "strings")
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
func (b *Buffer) Bytes() []byte { return b.b }
func (b *Buffer) String() string {
	if b == nil { return "<nil>" }
	return string(b.b)
}
func (b *Buffer) Len() int { return len(b.b) }
func (b *Buffer) Reset() { b.b = nil }
func (b *Buffer) Truncate(n int) { b.b = b.b[:n] }
type Reader struct { b []byte }
func NewReader(b []byte) *Reader { return &Reader{b} }
func (r *Reader) Read(p []byte) (int, error) {
	if len(r.b) == 0 { return 0, io.EOF }
	n := copy(p, r.b)
	r.b = r.b[n:]
	return n, nil
}
func (r *Reader) Len() int { return len(r.b) }
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
