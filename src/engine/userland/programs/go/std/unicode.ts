import type { StandardPackage } from './standard-package.ts';

export const unicode: StandardPackage = {
  path: 'unicode',
  source: `package unicode
const (
	MaxRune = 0x10FFFF
	ReplacementChar = 0xFFFD
	MaxASCII = 0x7F
	MaxLatin1 = 0xFF
)
type RangeTable struct { class string }
var (
	Letter = &RangeTable{"L"}
	L = Letter
	Upper = &RangeTable{"Lu"}
	Lower = &RangeTable{"Ll"}
	Digit = &RangeTable{"Nd"}
	Number = &RangeTable{"N"}
	Punct = &RangeTable{"P"}
	Symbol = &RangeTable{"S"}
	Space = &RangeTable{"Z"}
	Han = &RangeTable{"Script=Han"}
	Latin = &RangeTable{"Script=Latin"}
	Greek = &RangeTable{"Script=Greek"}
	Cyrillic = &RangeTable{"Script=Cyrillic"}
	Hiragana = &RangeTable{"Script=Hiragana"}
	Katakana = &RangeTable{"Script=Katakana"}
)
func is(class string, r rune) bool
func Is(table *RangeTable, r rune) bool { return is(table.class, r) }
func In(r rune, tables ...*RangeTable) bool {
	for _, table := range tables {
		if is(table.class, r) { return true }
	}
	return false
}
func IsLetter(r rune) bool { return is("L", r) }
func IsDigit(r rune) bool { return is("Nd", r) }
func IsNumber(r rune) bool { return is("N", r) }
func IsUpper(r rune) bool { return is("Lu", r) }
func IsLower(r rune) bool { return is("Ll", r) }
func IsTitle(r rune) bool { return is("Lt", r) }
func IsPunct(r rune) bool { return is("P", r) }
func IsSymbol(r rune) bool { return is("S", r) }
func IsMark(r rune) bool { return is("M", r) }
func IsControl(r rune) bool { return is("Cc", r) }
func IsSpace(r rune) bool { return r == ' ' || r >= 9 && r <= 13 || r == 0x85 || r == 0xA0 || r > 0xFF && is("Z", r) }
func IsGraphic(r rune) bool { return is("L", r) || is("M", r) || is("N", r) || is("P", r) || is("S", r) || is("Zs", r) }
func IsPrint(r rune) bool { return r == ' ' || IsGraphic(r) && !is("Zs", r) }
func turn(r rune, up bool) rune
func ToUpper(r rune) rune { return turn(r, true) }
func ToLower(r rune) rune { return turn(r, false) }
func ToTitle(r rune) rune { return turn(r, true) }
`,
  natives: {
    is([className, rune]) {
      const point = rune as number;
      if (!(point >= 0 && point <= 0x10ffff)) return false;
      return new RegExp(`^\\p{${className as string}}$`, 'u').test(String.fromCodePoint(point));
    },
    turn([rune, up]) {
      const point = rune as number;
      if (!(point >= 0 && point <= 0x10ffff)) return rune;
      const char = String.fromCodePoint(point);
      const turned = [...(up ? char.toUpperCase() : char.toLowerCase())];
      return turned.length === 1 ? (turned[0]?.codePointAt(0) ?? rune) : rune;
    },
  },
};

export const utf8: StandardPackage = {
  path: 'unicode/utf8',
  source: `package utf8
const (
	RuneError = 0xFFFD
	RuneSelf = 0x80
	MaxRune = 0x10FFFF
	UTFMax = 4
)
func RuneCountInString(s string) int { return len([]rune(s)) }
func RuneCount(p []byte) int { return len([]rune(string(p))) }
func RuneLen(r rune) int {
	switch {
	case r < 0:
		return -1
	case r < 0x80:
		return 1
	case r < 0x800:
		return 2
	case 0xD800 <= r && r <= 0xDFFF:
		return -1
	case r < 0x10000:
		return 3
	case r <= MaxRune:
		return 4
	}
	return -1
}
func ValidRune(r rune) bool { return RuneLen(r) > 0 }
func DecodeRuneInString(s string) (rune, int) {
	if len(s) == 0 { return RuneError, 0 }
	for i, r := range s {
		if i > 0 { break }
		if r == RuneError && (len(s) < 3 || s[:3] != "\\xef\\xbf\\xbd") { return r, 1 }
		return r, len(string(r))
	}
	return RuneError, 1
}
func DecodeRune(p []byte) (rune, int) { return DecodeRuneInString(string(p)) }
func DecodeLastRuneInString(s string) (rune, int) {
	if len(s) == 0 { return RuneError, 0 }
	for n := 1; n <= 4 && n <= len(s); n++ {
		if r, size := DecodeRuneInString(s[len(s)-n:]); size == n && (r != RuneError || n > 1) { return r, n }
	}
	return RuneError, 1
}
func DecodeLastRune(p []byte) (rune, int) { return DecodeLastRuneInString(string(p)) }
func EncodeRune(p []byte, r rune) int { return copy(p, string(r)) }
func AppendRune(p []byte, r rune) []byte { return append(p, string(r)...) }
func ValidString(s string) bool {
	for i, r := range s {
		if r == RuneError && (i+3 > len(s) || s[i:i+3] != "\\xef\\xbf\\xbd") { return false }
	}
	return true
}
func Valid(p []byte) bool { return ValidString(string(p)) }
func FullRune(p []byte) bool { r, size := DecodeRune(p); return r != RuneError || size != 1 }
func RuneStart(b byte) bool { return b&0xC0 != 0x80 }
`,
};
