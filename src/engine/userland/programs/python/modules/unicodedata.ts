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
