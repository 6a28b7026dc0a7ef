import type { LibraryModule } from '../vm/module-registry.ts';

/** unicodedata. */
export const unicodedata: LibraryModule = {
  source: String.raw`
from _unicodedata import normalize, category
unidata_version = '15.1.0'
def name(*args):
    from _unicode_names import name
    return name(*args)
def lookup(*args):
    from _unicode_names import lookup
    return lookup(*args)
def decimal(chr, default=...):
    _one(chr, 'decimal')
    if chr.isdecimal():
        return int(chr)
    if default is ...:
        raise ValueError('not a decimal')
    return default
def _one(chr, name):
    if not isinstance(chr, str) or len(chr) != 1:
        raise TypeError('%s() argument 1 must be a unicode character, not %s' % (name, type(chr).__name__))
def digit(chr, default=...):
    _one(chr, 'digit')
    if chr.isdigit():
        plain = normalize('NFKD', chr).strip('().,\u0020')
        if len(plain) == 1:
            return int(plain)
    if default is ...:
        raise ValueError('not a digit')
    return default
def numeric(chr, default=...):
    _one(chr, 'numeric')
    plain = normalize('NFKD', chr)
    top, slash, bottom = plain.partition('\u2044')
    if slash and top.isdecimal() and bottom.isdecimal():
        return int(top) / int(bottom)
    plain = plain.strip('().,\u0020')
    if plain.isdecimal():
        return float(int(plain))
    if default is ...:
        raise ValueError('not a numeric character')
    return default
def combining(chr):
    return 230 if category(chr) == 'Mn' else 0
def east_asian_width(chr):
    return 'W' if '\u1100' <= chr <= '\u115f' or '\u2e80' <= chr <= '\ua4cf' or '\uac00' <= chr <= '\ud7a3' else 'Na' if chr.isascii() else 'N'
def is_normalized(form, s):
    return normalize(form, s) == s
`,
};
