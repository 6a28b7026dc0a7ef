import type { StandardPackage } from './standard-package.ts';

export const io: StandardPackage = {
  path: 'io',
  source: `package io
import ("errors"; "sync")
const (
	SeekStart = 0
	SeekCurrent = 1
	SeekEnd = 2
)
type Reader interface { Read(p []byte) (n int, err error) }
type Writer interface { Write(p []byte) (n int, err error) }
type Closer interface { Close() error }
type Seeker interface { Seek(offset int64, whence int) (int64, error) }
type ReadCloser interface { Reader; Closer }
type WriteCloser interface { Writer; Closer }
type ReadWriter interface { Reader; Writer }
type ReadWriteCloser interface { Reader; Writer; Closer }
type ReadSeeker interface { Reader; Seeker }
type ReaderFrom interface { ReadFrom(r Reader) (n int64, err error) }
type WriterTo interface { WriteTo(w Writer) (n int64, err error) }
type ByteReader interface { ReadByte() (byte, error) }
type ByteWriter interface { WriteByte(c byte) error }
type RuneReader interface { ReadRune() (r rune, size int, err error) }
type StringWriter interface { WriteString(s string) (n int, err error) }
type ReaderAt interface { ReadAt(p []byte, off int64) (n int, err error) }
var EOF = errors.New("EOF")
var ErrUnexpectedEOF = errors.New("unexpected EOF")
var ErrShortWrite = errors.New("short write")
var ErrShortBuffer = errors.New("short buffer")
var ErrNoProgress = errors.New("multiple Read calls return no data or error")
var ErrClosedPipe = errors.New("io: read/write on closed pipe")
type discard struct{}
func (discard) Write(p []byte) (int, error) { return len(p), nil }
func (discard) WriteString(s string) (int, error) { return len(s), nil }
var Discard Writer = discard{}
func ReadAll(r Reader) ([]byte, error) {
	all := make([]byte, 0, 512)
	buf := make([]byte, 4096)
	for {
		n, err := r.Read(buf)
		all = append(all, buf[:n]...)
		if err == EOF { return all, nil }
		if err != nil { return all, err }
	}
}
func ReadAtLeast(r Reader, buf []byte, min int) (n int, err error) {
	if len(buf) < min { return 0, ErrShortBuffer }
	for n < min && err == nil {
		var nn int
		nn, err = r.Read(buf[n:])
		n += nn
	}
	if n >= min { err = nil } else if n > 0 && err == EOF { err = ErrUnexpectedEOF }
	return
}
func ReadFull(r Reader, buf []byte) (n int, err error) { return ReadAtLeast(r, buf, len(buf)) }
func WriteString(w Writer, s string) (n int, err error) {
	if sw, ok := w.(StringWriter); ok { return sw.WriteString(s) }
	return w.Write([]byte(s))
}
func Copy(dst Writer, src Reader) (written int64, err error) {
	buf := make([]byte, 32768)
	for {
		n, err := src.Read(buf)
		if n > 0 {
			m, werr := dst.Write(buf[:n])
			written += int64(m)
			if werr != nil { return written, werr }
		}
		if err == EOF { return written, nil }
		if err != nil { return written, err }
	}
}
func CopyN(dst Writer, src Reader, n int64) (written int64, err error) {
	written, err = Copy(dst, LimitReader(src, n))
	if written < n && err == nil { err = EOF }
	return
}
func CopyBuffer(dst Writer, src Reader, buf []byte) (written int64, err error) { return Copy(dst, src) }
type LimitedReader struct { R Reader; N int64 }
func LimitReader(r Reader, n int64) Reader { return &LimitedReader{r, n} }
func (l *LimitedReader) Read(p []byte) (n int, err error) {
	if l.N <= 0 { return 0, EOF }
	if int64(len(p)) > l.N { p = p[0:l.N] }
	n, err = l.R.Read(p)
	l.N -= int64(n)
	return
}
type teeReader struct { r Reader; w Writer }
func TeeReader(r Reader, w Writer) Reader { return &teeReader{r, w} }
func (t *teeReader) Read(p []byte) (n int, err error) {
	n, err = t.r.Read(p)
	if n > 0 {
		if n, err := t.w.Write(p[:n]); err != nil { return n, err }
	}
	return
}
type multiReader struct { readers []Reader }
func MultiReader(readers ...Reader) Reader { return &multiReader{append([]Reader(nil), readers...)} }
func (mr *multiReader) Read(p []byte) (n int, err error) {
	for len(mr.readers) > 0 {
		n, err = mr.readers[0].Read(p)
		if err == EOF { mr.readers = mr.readers[1:] }
		if n > 0 || err != EOF {
			if err == EOF && len(mr.readers) > 0 { err = nil }
			return
		}
	}
	return 0, EOF
}
type multiWriter struct { writers []Writer }
func MultiWriter(writers ...Writer) Writer { return &multiWriter{append([]Writer(nil), writers...)} }
func (t *multiWriter) Write(p []byte) (n int, err error) {
	for _, w := range t.writers {
		n, err = w.Write(p)
		if err != nil { return }
		if n != len(p) { return n, ErrShortWrite }
	}
	return len(p), nil
}
type nopCloser struct { Reader }
func (nopCloser) Close() error { return nil }
func NopCloser(r Reader) ReadCloser { return nopCloser{r} }
type pipe struct { data chan []byte; taken chan int; done chan bool; once sync.Once; err error }
type PipeReader struct { p *pipe; rest []byte }
type PipeWriter struct { p *pipe }
func Pipe() (*PipeReader, *PipeWriter) {
	p := &pipe{data: make(chan []byte), done: make(chan bool)}
	return &PipeReader{p: p}, &PipeWriter{p}
}
func (p *pipe) end(err error) error {
	p.once.Do(func() { p.err = err; close(p.done) })
	return nil
}
func (r *PipeReader) Read(b []byte) (int, error) {
	if len(r.rest) == 0 {
		select {
		case r.rest = <-r.p.data:
		case <-r.p.done:
			return 0, r.p.err
		}
	}
	n := copy(b, r.rest)
	r.rest = r.rest[n:]
	return n, nil
}
func (r *PipeReader) Close() error { return r.p.end(ErrClosedPipe) }
func (r *PipeReader) CloseWithError(err error) error { return r.p.end(err) }
func (w *PipeWriter) Write(b []byte) (int, error) {
	select {
	case w.p.data <- append([]byte(nil), b...):
		return len(b), nil
	case <-w.p.done:
		return 0, ErrClosedPipe
	}
}
func (w *PipeWriter) Close() error { return w.p.end(EOF) }
func (w *PipeWriter) CloseWithError(err error) error { return w.p.end(err) }
type SectionReader struct { r ReaderAt; off, limit int64 }
func NewSectionReader(r ReaderAt, off int64, n int64) *SectionReader { return &SectionReader{r, off, off + n} }
func (s *SectionReader) Read(p []byte) (n int, err error) {
	if s.off >= s.limit { return 0, EOF }
	if max := s.limit - s.off; int64(len(p)) > max { p = p[0:max] }
	n, err = s.r.ReadAt(p, s.off)
	s.off += int64(n)
	return
}
`,
};
