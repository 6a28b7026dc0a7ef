import type { LibraryModule } from '../vm/module-registry.ts';

/** unicodedata. */
export const unicodedata: LibraryModule = {
  source: String.raw`
from _unicodedata import normalize, category
unidata_version = '15.1.0'
_NAMES = {' ': 'SPACE', '.': 'FULL STOP', ',': 'COMMA', '!': 'EXCLAMATION MARK', '?': 'QUESTION MARK', '-': 'HYPHEN-MINUS', '_': 'LOW LINE', '+': 'PLUS SIGN', '=': 'EQUALS SIGN', '/': 'SOLIDUS', '@': 'COMMERCIAL AT', '#': 'NUMBER SIGN', '$': 'DOLLAR SIGN', '%': 'PERCENT SIGN', '&': 'AMPERSAND', '*': 'ASTERISK', '(': 'LEFT PARENTHESIS', ')': 'RIGHT PARENTHESIS', '\u20ac': 'EURO SIGN', '\u2022': 'BULLET', '\u2713': 'CHECK MARK', '\u2603': 'SNOWMAN', '\u00df': 'LATIN SMALL LETTER SHARP S', '\u00b5': 'MICRO SIGN', '\u03c0': 'GREEK SMALL LETTER PI', '\u03a9': 'GREEK CAPITAL LETTER OMEGA', '\U0001f600': 'GRINNING FACE', '\U0001f40d': 'SNAKE'}
_DIGITS = 'ZERO ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE'.split()
_MARKS = {'\u0300': 'GRAVE', '\u0301': 'ACUTE', '\u0302': 'CIRCUMFLEX', '\u0303': 'TILDE', '\u0304': 'MACRON', '\u0306': 'BREVE', '\u0307': 'DOT ABOVE', '\u0308': 'DIAERESIS', '\u030a': 'RING ABOVE', '\u030c': 'CARON', '\u0327': 'CEDILLA', '\u0328': 'OGONEK'}
def name(chr, default=...):
    if 'a' <= chr <= 'z' or 'A' <= chr <= 'Z':
        return 'LATIN %s LETTER %s' % ('SMALL' if chr.islower() else 'CAPITAL', chr.upper())
    if '0' <= chr <= '9':
        return 'DIGIT ' + _DIGITS[int(chr)]
    if chr in _NAMES:
        return _NAMES[chr]
    if chr in _MARKS:
        return 'COMBINING ' + {'GRAVE': 'GRAVE ACCENT', 'ACUTE': 'ACUTE ACCENT', 'CIRCUMFLEX': 'CIRCUMFLEX ACCENT'}.get(_MARKS[chr], _MARKS[chr])
    parts = normalize('NFD', chr)
    if len(parts) == 2 and parts[1] in _MARKS and parts[0].isascii():
        return '%s WITH %s' % (name(parts[0]), _MARKS[parts[1]])
    if default is not ...:
        return default
    raise ValueError('no such name')
def lookup(wanted):
    for code in range(32, 0x2fff):
        if name(chr(code), None) == wanted.upper():
            return chr(code)
    for c, n in _NAMES.items():
        if n == wanted.upper():
            return c
    raise KeyError("undefined character name '%s'" % wanted)
def decimal(chr, default=...):
    return digit(chr, default)
def digit(chr, default=...):
    if chr.isdigit():
        return int(chr)
    if default is ...:
        raise ValueError('not a digit')
    return default
def numeric(chr, default=...):
    fractions = {'\u00bd': 0.5, '\u00bc': 0.25, '\u00be': 0.75}
    return fractions.get(chr) or float(digit(chr, default))
def combining(chr):
    return 230 if category(chr) == 'Mn' else 0
def east_asian_width(chr):
    return 'W' if '\u1100' <= chr <= '\u115f' or '\u2e80' <= chr <= '\ua4cf' or '\uac00' <= chr <= '\ud7a3' else 'Na' if chr.isascii() else 'N'
def is_normalized(form, s):
    return normalize(form, s) == s
`,
};
