import { base64, decodeBase64 } from '../../../../base/base64.ts';
import { type HashName, hashBytes } from '../../../../base/hashes.ts';
import { fromByteText, toByteText } from '../../../applets/byte-text.ts';
import type { StandardPackage } from './standard-package.ts';

function hashPackage(path: string, name: string, size: number, hash: HashName, sum: string): StandardPackage {
  return {
    path,
    source: `package ${name}
import "io"
const Size = ${size}
func digest(s string) string
func ${sum}(data []byte) [${size}]byte {
	var out [${size}]byte
	copy(out[:], []byte(digest(string(data))))
	return out
}
type hasher struct { s string }
type Hash interface { io.Writer; Sum(b []byte) []byte; Reset(); Size() int }
func New() Hash { return &hasher{} }
func (h *hasher) Write(p []byte) (int, error) { h.s += string(p); return len(p), nil }
func (h *hasher) Sum(b []byte) []byte { return append(b, []byte(digest(h.s))...) }
func (h *hasher) Reset() { h.s = "" }
func (h *hasher) Size() int { return ${size} }
`,
    natives: { digest: ([text]) => toByteText(hashBytes(hash, fromByteText(text as string))) },
  };
}

export const sha256 = hashPackage('crypto/sha256', 'sha256', 32, 'sha256', 'Sum256');
export const sha1 = hashPackage('crypto/sha1', 'sha1', 20, 'sha1', 'Sum');
export const md5 = hashPackage('crypto/md5', 'md5', 16, 'md5', 'Sum');

export const hex: StandardPackage = {
  path: 'encoding/hex',
  source: `package hex
import ("errors"; "fmt")
var ErrLength = errors.New("encoding/hex: odd length hex string")
func EncodeToString(src []byte) string { return fmt.Sprintf("%x", src) }
func digit(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}
func DecodeString(s string) ([]byte, error) {
	var out []byte
	for i := 0; i+1 < len(s); i += 2 {
		a, b := digit(s[i]), digit(s[i+1])
		if a < 0 { return out, fmt.Errorf("encoding/hex: invalid byte: %#U", rune(s[i])) }
		if b < 0 { return out, fmt.Errorf("encoding/hex: invalid byte: %#U", rune(s[i+1])) }
		out = append(out, byte(a*16+b))
	}
	if len(s)%2 == 1 { return out, ErrLength }
	return out, nil
}
`,
};

export const goBase64: StandardPackage = {
  path: 'encoding/base64',
  source: `package base64
import ("errors"; "strings")
type Encoding struct { url, raw bool }
var StdEncoding = &Encoding{false, false}
var URLEncoding = &Encoding{true, false}
var RawStdEncoding = &Encoding{false, true}
var RawURLEncoding = &Encoding{true, true}
func encode(s string) string
func decode(s string) (string, bool)
func (e *Encoding) EncodeToString(src []byte) string {
	text := encode(string(src))
	if e.url { text = strings.ReplaceAll(strings.ReplaceAll(text, "+", "-"), "/", "_") }
	if e.raw { text = strings.TrimRight(text, "=") }
	return text
}
func (e *Encoding) DecodeString(s string) ([]byte, error) {
	if e.url { s = strings.ReplaceAll(strings.ReplaceAll(s, "-", "+"), "_", "/") }
	text, ok := decode(s)
	if !ok { return nil, errors.New("illegal base64 data at input byte 0") }
	return []byte(text), nil
}
`,
  natives: {
    encode: ([text]) => base64(fromByteText(text as string)),
    decode([text]) {
      const bytes = decodeBase64(text as string);
      return typeof bytes === 'string' ? ['', false] : [toByteText(bytes), true];
    },
  },
};
