import type { StandardPackage } from './standard-package.ts';

export const io: StandardPackage = {
  path: 'io',
  source: `package io
import ("errors")
type Reader interface { Read(p []byte) (n int, err error) }
type Writer interface { Write(p []byte) (n int, err error) }
type Closer interface { Close() error }
type ReadCloser interface { Read(p []byte) (n int, err error); Close() error }
type ReadWriter interface { Read(p []byte) (n int, err error); Write(p []byte) (n int, err error) }
var EOF = errors.New("EOF")
type discard struct{}
func (discard) Write(p []byte) (int, error) { return len(p), nil }
var Discard Writer = discard{}
func ReadAll(r Reader) ([]byte, error) {
	var all []byte
	buf := make([]byte, 4096)
	for {
		n, err := r.Read(buf)
		all = append(all, buf[:n]...)
		if err == EOF { return all, nil }
		if err != nil { return all, err }
	}
}
func WriteString(w Writer, s string) (n int, err error) { return w.Write([]byte(s)) }
func Copy(dst Writer, src Reader) (written int64, err error) {
	all, err := ReadAll(src)
	if err != nil { return 0, err }
	n, err := dst.Write(all)
	return int64(n), err
}
`,
};
