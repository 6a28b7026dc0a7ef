"""Writes the table of character names from the unicodedata module of the CPython (3.13) that runs this:

    python3.13 scripts/unicode-names.py > src/engine/userland/programs/python/modules/unicode-names.generated.ts

Names that end in their own code, and those of Hangul syllables, are made by rule and left out. The others are written by blocks of 256
characters, parted by `;`. A word is two letters that number it among the words that occur more than once, or stands between `~`.
"""

import collections
import unicodedata

ALPHABET = ''.join(chr(c) for c in range(0x21, 0x7F) if chr(c) not in '\'"`\\~;$')
ALIASES = (
    [(c, n) for c, names in enumerate(
        'NULL|NUL,START OF HEADING|SOH,START OF TEXT|STX,END OF TEXT|ETX,END OF TRANSMISSION|EOT,ENQUIRY|ENQ,ACKNOWLEDGE|ACK,ALERT|BEL,BACKSPACE|BS,'
        'CHARACTER TABULATION|HORIZONTAL TABULATION|HT|TAB,LINE FEED|NEW LINE|END OF LINE|LF|NL|EOL,LINE TABULATION|VERTICAL TABULATION|VT,'
        'FORM FEED|FF,CARRIAGE RETURN|CR,SHIFT OUT|LOCKING-SHIFT ONE|SO,SHIFT IN|LOCKING-SHIFT ZERO|SI,DATA LINK ESCAPE|DLE,'
        'DEVICE CONTROL ONE|DC1,DEVICE CONTROL TWO|DC2,DEVICE CONTROL THREE|DC3,DEVICE CONTROL FOUR|DC4,NEGATIVE ACKNOWLEDGE|NAK,'
        'SYNCHRONOUS IDLE|SYN,END OF TRANSMISSION BLOCK|ETB,CANCEL|CAN,END OF MEDIUM|EOM|EM,SUBSTITUTE|SUB,ESCAPE|ESC,'
        'INFORMATION SEPARATOR FOUR|FILE SEPARATOR|FS,INFORMATION SEPARATOR THREE|GROUP SEPARATOR|GS,'
        'INFORMATION SEPARATOR TWO|RECORD SEPARATOR|RS,INFORMATION SEPARATOR ONE|UNIT SEPARATOR|US,SP'.split(',')) for n in names.split('|')]
    + [(0x7F + c, n) for c, names in enumerate(
        'DELETE|DEL,PADDING CHARACTER|PAD,HIGH OCTET PRESET|HOP,BREAK PERMITTED HERE|BPH,NO BREAK HERE|NBH,INDEX|IND,NEXT LINE|NEL,'
        'START OF SELECTED AREA|SSA,END OF SELECTED AREA|ESA,CHARACTER TABULATION SET|HORIZONTAL TABULATION SET|HTS,'
        'CHARACTER TABULATION WITH JUSTIFICATION|HTJ,LINE TABULATION SET|VERTICAL TABULATION SET|VTS,PARTIAL LINE FORWARD|PLD,'
        'PARTIAL LINE BACKWARD|PLU,REVERSE LINE FEED|REVERSE INDEX|RI,SINGLE SHIFT TWO|SINGLE-SHIFT-2|SS2,SINGLE SHIFT THREE|SINGLE-SHIFT-3|SS3,'
        'DEVICE CONTROL STRING|DCS,PRIVATE USE ONE|PRIVATE USE-1|PU1,PRIVATE USE TWO|PRIVATE USE-2|PU2,SET TRANSMIT STATE|STS,'
        'CANCEL CHARACTER|CCH,MESSAGE WAITING|MW,START OF GUARDED AREA|SPA,END OF GUARDED AREA|EPA,START OF STRING|SOS,'
        'SINGLE GRAPHIC CHARACTER INTRODUCER|SGC,SINGLE CHARACTER INTRODUCER|SCI,CONTROL SEQUENCE INTRODUCER|CSI,STRING TERMINATOR|ST,'
        'OPERATING SYSTEM COMMAND|OSC,PRIVACY MESSAGE|PM,APPLICATION PROGRAM COMMAND|APC,NBSP'.split(',')) for n in names.split('|')]
    + [(0xAD, 'SHY'), (0x34F, 'CGJ'), (0x61C, 'ALM'), (0x200B, 'ZWSP'), (0x200C, 'ZWNJ'), (0x200D, 'ZWJ'), (0x200E, 'LRM'), (0x200F, 'RLM'),
       (0x202A, 'LRE'), (0x202B, 'RLE'), (0x202C, 'PDF'), (0x202D, 'LRO'), (0x202E, 'RLO'), (0x202F, 'NNBSP'), (0x205F, 'MMSP'), (0x2060, 'WJ'),
       (0x2066, 'LRI'), (0x2067, 'RLI'), (0x2068, 'FSI'), (0x2069, 'PDI'), (0xFEFF, 'BYTE ORDER MARK'), (0xFEFF, 'BOM'), (0xFEFF, 'ZWNBSP')]
)


def known(name, code):
    try:
        return unicodedata.lookup(name) == chr(code)
    except KeyError:
        return False


names, ruled = {}, {}
for code in range(0x110000):
    name = unicodedata.name(chr(code), None)
    if name is None or name.startswith('HANGUL SYLLABLE '):
        continue
    digits = '%X' % code
    if name.endswith('-' + digits):
        runs = ruled.setdefault(name[: -len(digits)], [])
        if runs and runs[-1][1] == code - 1:
            runs[-1][1] = code
        else:
            runs.append([code, code])
    else:
        names[code] = name
counts = collections.Counter(word for name in names.values() for word in name.split(' '))
words = [word for word, count in counts.most_common() if count > 1]
short = {word: ALPHABET[i // len(ALPHABET)] + ALPHABET[i % len(ALPHABET)] for i, word in enumerate(words)}
blocks = {}
for code, name in names.items():
    blocks.setdefault(code >> 8, [''] * 256)[code & 255] = ''.join(short.get(word) or f'~{word}~' for word in name.split(' '))

print('// Written by scripts/unicode-names.py from the unicodedata of CPython, Unicode %s.' % unicodedata.unidata_version)
print(f"export const ALPHABET =\n  '{ALPHABET}';")
print('export const WORDS = `\n' + '\n'.join(' '.join(words[i : i + 20]) for i in range(0, len(words), 20)) + '\n`;')
print('export const BLOCKS = `\n' + '\n'.join('%x;%s' % (block, ';'.join(row).rstrip(';')) for block, row in blocks.items()) + '\n`;')
print('/** Beginnings of names that end in their own code, and the ranges of characters that have them. */')
print('export const RULED: readonly (readonly [string, readonly (readonly [number, number])[]])[] = [')
for name, runs in ruled.items():
    print(f"  ['{name}', [{', '.join(f'[0x{a:x}, 0x{b:x}]' for a, b in runs)}]],")
print('];')
print('export const ALIASES = `\n' + '\n'.join(f'{code:x};{name}' for code, name in ALIASES if known(name, code)) + '\n`;')
