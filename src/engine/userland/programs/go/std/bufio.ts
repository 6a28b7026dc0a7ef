import type { Slice } from '../run/value.ts';
import type { StandardPackage } from './standard-package.ts';

export const bufio: StandardPackage = {
  path: 'bufio',
  source: `package bufio
import ("bytes"; "errors"; "io"; "unicode/utf8")
const MaxScanTokenSize = 64 * 1024
var (
	ErrTooLong = errors.New("bufio.Scanner: token too long")
	ErrFinalToken = errors.New("final token")
	ErrNegativeCount = errors.New("bufio: negative count")
)
type SplitFunc func(data []byte, atEOF bool) (advance int, token []byte, err error)
func ScanBytes(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if len(data) == 0 { return 0, nil, nil }
	return 1, data[0:1], nil
}
func ScanRunes(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if len(data) == 0 { return 0, nil, nil }
	_, size := utf8.DecodeRune(data)
	return size, data[:size], nil
}
func line(data []byte) []byte {
	if len(data) > 0 && data[len(data)-1] == '\\r' { return data[:len(data)-1] }
	return data
}
func find(data []byte, c byte) int
func words(data []byte, end bool) (advance, from, to int)
func ScanLines(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if atEOF && len(data) == 0 { return 0, nil, nil }
	if i := find(data, '\\n'); i >= 0 { return i + 1, line(data[:i]), nil }
	if atEOF { return len(data), line(data), nil }
	return 0, nil, nil
}
func ScanWords(data []byte, atEOF bool) (advance int, token []byte, err error) {
	advance, from, to := words(data, atEOF)
	if to > from { return advance, data[from:to], nil }
	return from, nil, nil
}
type Scanner struct { r io.Reader; data, token []byte; end bool; split SplitFunc; err error; most int; done bool }
func NewScanner(r io.Reader) *Scanner { return &Scanner{r: r, split: ScanLines, most: MaxScanTokenSize} }
func (s *Scanner) Split(split SplitFunc) { s.split = split }
func (s *Scanner) Buffer(buf []byte, max int) { s.most = max }
func (s *Scanner) Scan() bool {
	if s.done { return false }
	for {
		if len(s.data) > 0 || s.end {
			advance, token, err := s.split(s.data, s.end)
			if err != nil {
				s.done = true
				if err == ErrFinalToken { s.token = token; return token != nil }
				s.err = err
				return false
			}
			if advance < 0 || advance > len(s.data) { s.done = true; return false }
			s.data = s.data[advance:]
			if token != nil { s.token = token; return true }
			if s.end && (advance == 0 || len(s.data) == 0) { s.token = nil; s.done = true; return false }
			if advance > 0 { continue }
		}
		if len(s.data) >= s.most { s.err = ErrTooLong; s.done = true; s.token = nil; return false }
		buf := make([]byte, 4096)
		n, err := s.r.Read(buf)
		s.data = append(s.data, buf[:n]...)
		if err != nil {
			s.end = true
			if err != io.EOF { s.err = err }
		}
	}
}
func (s *Scanner) Text() string { return string(s.token) }
func (s *Scanner) Bytes() []byte { return s.token }
func (s *Scanner) Err() error { return s.err }
type Reader struct { r io.Reader; data []byte; err error }
func NewReader(r io.Reader) *Reader { return &Reader{r: r} }
func NewReaderSize(r io.Reader, size int) *Reader { return &Reader{r: r} }
func (b *Reader) fill() {
	buf := make([]byte, 4096)
	n, err := b.r.Read(buf)
	b.data = append(b.data, buf[:n]...)
	if err != nil { b.err = err }
}
func (b *Reader) ReadBytes(delim byte) ([]byte, error) {
	for {
		if i := find(b.data, delim); i >= 0 {
			line := b.data[:i+1]
			b.data = b.data[i+1:]
			return line, nil
		}
		if b.err != nil {
			rest := b.data
			b.data = nil
			return rest, b.err
		}
		b.fill()
	}
}
func (b *Reader) ReadString(delim byte) (string, error) { line, err := b.ReadBytes(delim); return string(line), err }
func (b *Reader) ReadSlice(delim byte) ([]byte, error) { return b.ReadBytes(delim) }
func (b *Reader) ReadLine() (line []byte, isPrefix bool, err error) {
	line, err = b.ReadBytes('\\n')
	if len(line) == 0 && err != nil { return nil, false, err }
	line = bytes.TrimSuffix(line, []byte("\\n"))
	return bytes.TrimSuffix(line, []byte("\\r")), false, nil
}
func (b *Reader) Peek(n int) ([]byte, error) {
	for len(b.data) < n && b.err == nil { b.fill() }
	if len(b.data) < n { return b.data, b.err }
	return b.data[:n], nil
}
func (b *Reader) Buffered() int { return len(b.data) }
func (b *Reader) ReadByte() (byte, error) {
	for len(b.data) == 0 {
		if b.err != nil { return 0, b.err }
		b.fill()
	}
	c := b.data[0]
	b.data = b.data[1:]
	return c, nil
}
func (b *Reader) ReadRune() (r rune, size int, err error) {
	for !utf8.FullRune(b.data) && b.err == nil { b.fill() }
	if len(b.data) == 0 { return 0, 0, b.err }
	r, size = utf8.DecodeRune(b.data)
	b.data = b.data[size:]
	return r, size, nil
}
func (b *Reader) Read(p []byte) (int, error) {
	if len(b.data) == 0 {
		if b.err != nil { return 0, b.err }
		b.fill()
		if len(b.data) == 0 { return 0, b.err }
	}
	n := copy(p, b.data)
	b.data = b.data[n:]
	return n, nil
}
func (b *Reader) Reset(r io.Reader) { b.r = r; b.data = nil; b.err = nil }
type Writer struct { w io.Writer; data []byte; size int }
func NewWriter(w io.Writer) *Writer { return &Writer{w: w, size: 4096} }
func NewWriterSize(w io.Writer, size int) *Writer { return &Writer{w: w, size: size} }
func (b *Writer) Write(p []byte) (int, error) {
	b.data = append(b.data, p...)
	if len(b.data) > b.size { return len(p), b.Flush() }
	return len(p), nil
}
func (b *Writer) WriteString(s string) (int, error) { return b.Write([]byte(s)) }
func (b *Writer) WriteByte(c byte) error { _, err := b.Write([]byte{c}); return err }
func (b *Writer) WriteRune(r rune) (int, error) { return b.WriteString(string(r)) }
func (b *Writer) Buffered() int { return len(b.data) }
func (b *Writer) Available() int { return b.size - len(b.data) }
func (b *Writer) Size() int { return b.size }
func (b *Writer) Reset(w io.Writer) { b.w = w; b.data = nil }
func (b *Writer) Flush() error {
	if len(b.data) == 0 { return nil }
	data := b.data
	b.data = nil
	_, err := b.w.Write(data)
	return err
}
type ReadWriter struct { *Reader; *Writer }
func NewReadWriter(r *Reader, w *Writer) *ReadWriter { return &ReadWriter{r, w} }
`,
  natives: {
    find([data, wanted]) {
      if (data === null) return -1;
      const { items, offset, length } = data as Slice;
      const at = items.indexOf(wanted, offset);
      return at >= 0 && at < offset + length ? at - offset : -1;
    },
    /** Where the next word begins and ends; no end yet without a blank behind it, unless the input is at its end. */
    words([data, end]) {
      if (data === null) return [0, 0, 0];
      const { items, offset, length } = data as Slice;
      const blank = (at: number): boolean => [32, 10, 9, 13, 11, 12].includes(items[offset + at] as number);
      let from = 0;
      while (from < length && blank(from)) from++;
      let to = from;
      while (to < length && !blank(to)) to++;
      if (to < length) return [to + 1, from, to];
      return end && to > from ? [length, from, to] : [from, from, from];
    },
  },
};
