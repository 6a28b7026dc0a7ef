/** colorama/ansi.py. */
export const ANSI = String.raw`
CSI = '\033['
OSC = '\033]'
BEL = '\a'

def code_to_chars(code):
    return CSI + str(code) + 'm'

def set_title(title):
    return OSC + '2;' + title + BEL

def clear_screen(mode=2):
    return CSI + str(mode) + 'J'

def clear_line(mode=2):
    return CSI + str(mode) + 'K'

class AnsiCodes(object):
    def __init__(self):
        for name in dir(type(self)):
            if not name.startswith('_'):
                setattr(self, name, code_to_chars(getattr(type(self), name)))

class AnsiCursor(object):
    def UP(self, n=1):
        return '%s%dA' % (CSI, n)
    def DOWN(self, n=1):
        return '%s%dB' % (CSI, n)
    def FORWARD(self, n=1):
        return '%s%dC' % (CSI, n)
    def BACK(self, n=1):
        return '%s%dD' % (CSI, n)
    def POS(self, x=1, y=1):
        return '%s%d;%dH' % (CSI, y, x)

_COLORS = ('BLACK', 'RED', 'GREEN', 'YELLOW', 'BLUE', 'MAGENTA', 'CYAN', 'WHITE')

def _palette(first):
    plain = {name: first + at for at, name in enumerate(_COLORS)}
    return {**plain, 'RESET': first + 9, **{'LIGHT%s_EX' % name: code + 60 for name, code in plain.items()}}

AnsiFore = type('AnsiFore', (AnsiCodes,), _palette(30))
AnsiBack = type('AnsiBack', (AnsiCodes,), _palette(40))
AnsiStyle = type('AnsiStyle', (AnsiCodes,), {'BRIGHT': 1, 'DIM': 2, 'NORMAL': 22, 'RESET_ALL': 0})

Fore, Back, Style, Cursor = AnsiFore(), AnsiBack(), AnsiStyle(), AnsiCursor()
`;
