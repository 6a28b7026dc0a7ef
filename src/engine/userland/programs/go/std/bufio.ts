import type { StandardPackage } from './standard-package.ts';

export const bufio: StandardPackage = {
  path: 'bufio',
  source: `package bufio
import ("io"; "strings")
type SplitFunc func(data string, end bool) (advance int, token string, found bool)
func ScanLines(data string, end bool) (int, string, bool) {
	if i := strings.Index(data, "\\n"); i >= 0 { return i + 1, strings.TrimSuffix(data[:i], "\\r"), true }
	if end && len(data) > 0 { return len(data), strings.TrimSuffix(data, "\\r"), true }
	return 0, "", false
}
func ScanWords(data string, end bool) (int, string, bool) {
	start := 0
	for start < len(data) && (data[start] == ' ' || data[start] == '\\n' || data[start] == '\\t' || data[start] == '\\r') { start++ }
	i := start
	for i < len(data) && data[i] != ' ' && data[i] != '\\n' && data[i] != '\\t' && data[i] != '\\r' { i++ }
	if i < len(data) && i > start { return i + 1, data[start:i], true }
	if end && i > start { return i, data[start:i], true }
	return 0, "", false
}
type Scanner struct { r io.Reader; data string; token string; end bool; split SplitFunc; err error }
func NewScanner(r io.Reader) *Scanner { return &Scanner{r: r, split: ScanLines} }
func (s *Scanner) Split(split SplitFunc) { s.split = split }
func (s *Scanner) Buffer(buf []byte, max int) {}
func (s *Scanner) Scan() bool {
	buf := make([]byte, 4096)
	for {
		if advance, token, found := s.split(s.data, s.end); found {
			s.data = s.data[advance:]
			s.token = token
			return true
		}
		if s.end { s.token = ""; return false }
		n, err := s.r.Read(buf)
		s.data += string(buf[:n])
		if err != nil {
			s.end = true
			if err != io.EOF { s.err = err }
		}
	}
}
func (s *Scanner) Text() string { return s.token }
func (s *Scanner) Bytes() []byte { return []byte(s.token) }
func (s *Scanner) Err() error { return s.err }
type Reader struct { r io.Reader; data string; end bool }
func NewReader(r io.Reader) *Reader { return &Reader{r: r} }
func (b *Reader) ReadString(delim byte) (string, error) {
	buf := make([]byte, 4096)
	for {
		if i := strings.IndexByte(b.data, delim); i >= 0 {
			line := b.data[:i+1]
			b.data = b.data[i+1:]
			return line, nil
		}
		if b.end {
			rest := b.data
			b.data = ""
			return rest, io.EOF
		}
		n, err := b.r.Read(buf)
		b.data += string(buf[:n])
		if err != nil { b.end = true }
	}
}
func (b *Reader) Read(p []byte) (int, error) {
	if len(b.data) > 0 {
		n := copy(p, b.data)
		b.data = b.data[n:]
		return n, nil
	}
	return b.r.Read(p)
}
type Writer struct { w io.Writer; data []byte }
func NewWriter(w io.Writer) *Writer { return &Writer{w: w} }
func (b *Writer) Write(p []byte) (int, error) {
	b.data = append(b.data, p...)
	if len(b.data) > 4096 { return len(p), b.Flush() }
	return len(p), nil
}
func (b *Writer) WriteString(s string) (int, error) { return b.Write([]byte(s)) }
func (b *Writer) WriteByte(c byte) error { _, err := b.Write([]byte{c}); return err }
func (b *Writer) Flush() error {
	if len(b.data) == 0 { return nil }
	_, err := b.w.Write(b.data)
	b.data = nil
	return err
}
`,
};
