import type { LibraryModule } from '../vm/module-registry.ts';

/** locale. */
export const locale: LibraryModule = {
  source: `
LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = 0, 1, 2, 3, 4, 5, 6
class Error(Exception):
    pass
def setlocale(category, locale=None):
    if locale in (None, '', 'C', 'POSIX', 'C.UTF-8', 'C.utf8'):
        return 'C.UTF-8' if locale in ('', 'C.UTF-8', 'C.utf8') else 'C'
    raise Error('unsupported locale setting')
def getlocale(category=0):
    return ('C', 'UTF-8')
def getpreferredencoding(do_setlocale=True):
    return 'UTF-8'
getencoding = getpreferredencoding
def localeconv():
    return {'decimal_point': '.', 'thousands_sep': '', 'grouping': [], 'int_curr_symbol': '', 'currency_symbol': '', 'mon_decimal_point': '', 'mon_thousands_sep': '', 'mon_grouping': [], 'positive_sign': '', 'negative_sign': '', 'int_frac_digits': 127, 'frac_digits': 127, 'p_cs_precedes': 127, 'p_sep_by_space': 127, 'n_cs_precedes': 127, 'n_sep_by_space': 127, 'p_sign_posn': 127, 'n_sign_posn': 127}
def format_string(f, val, grouping=False, monetary=False):
    return f % val
def currency(val, symbol=True, grouping=False, international=False):
    raise ValueError("Currency formatting is not possible using the 'C' locale.")
def atof(string):
    return float(string)
def atoi(string):
    return int(string)
def strcoll(a, b):
    return (a > b) - (a < b)
def strxfrm(s):
    return s
__all__ = ['Error', 'LC_ALL', 'LC_COLLATE', 'LC_CTYPE', 'LC_MESSAGES', 'LC_MONETARY', 'LC_NUMERIC', 'LC_TIME', 'atof', 'atoi', 'currency', 'format_string', 'getencoding', 'getlocale', 'getpreferredencoding', 'localeconv', 'setlocale', 'strcoll', 'strxfrm']
`,
};
