import type { StandardPackage } from './standard-package.ts';

/** Of the compiler that the golang image carries. */
export const GO_VERSION = 'go1.25.14';

export const runtime: StandardPackage = {
  path: 'runtime',
  source: `package runtime
const GOOS = "linux"
const GOARCH = "amd64"
const Compiler = "gc"
func Version() string { return "${GO_VERSION}" }
func NumCPU() int { return 2 }
func GOMAXPROCS(n int) int { return 2 }
func Gosched()
func GC() {}
func NumGoroutine() int
type Error interface { error; RuntimeError() }
`,
  natives: {
    NumGoroutine: (_, { goroutines }) => goroutines,
    *Gosched() {
      yield undefined;
    },
  },
};

export const unicode: StandardPackage = {
  path: 'unicode',
  source: `package unicode
func is(class string, r rune) bool
func IsLetter(r rune) bool { return is("L", r) }
func IsDigit(r rune) bool { return is("Nd", r) }
func IsNumber(r rune) bool { return is("N", r) }
func IsUpper(r rune) bool { return is("Lu", r) }
func IsLower(r rune) bool { return is("Ll", r) }
func IsPunct(r rune) bool { return is("P", r) }
func IsSpace(r rune) bool { return r == ' ' || r >= 9 && r <= 13 || r == 0x85 || r == 0xA0 }
func turn(r rune, up bool) rune
func ToUpper(r rune) rune { return turn(r, true) }
func ToLower(r rune) rune { return turn(r, false) }
`,
  natives: {
    is: ([className, rune]) =>
      new RegExp(`^\\p{${className as string}}$`, 'u').test(String.fromCodePoint(rune as number)),
    turn([rune, up]) {
      const char = String.fromCodePoint(rune as number);
      return (up ? char.toUpperCase() : char.toLowerCase()).codePointAt(0) ?? rune;
    },
  },
};

export const utf8: StandardPackage = {
  path: 'unicode/utf8',
  source: `package utf8
const RuneError = 0xFFFD
func RuneCountInString(s string) int { return len([]rune(s)) }
func RuneCount(p []byte) int { return len([]rune(string(p))) }
func RuneLen(r rune) int { return len(string(r)) }
`,
};
