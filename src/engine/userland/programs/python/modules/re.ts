import type { LibraryModule } from '../vm/module-registry.ts';

/** re: regular expressions. What matches lies in ../regex; this is what CPython, too, has in Python. */
export const re: LibraryModule = {
  source: String.raw`
import enum
import _sre
from _sre import Pattern, Match, compile as _compile

__all__ = ['match', 'fullmatch', 'search', 'sub', 'subn', 'split', 'findall', 'finditer', 'compile', 'purge', 'escape', 'error', 'Pattern', 'Match', 'A', 'I', 'L', 'M', 'S', 'X', 'U', 'ASCII', 'IGNORECASE', 'LOCALE', 'MULTILINE', 'DOTALL', 'VERBOSE', 'UNICODE', 'NOFLAG', 'RegexFlag', 'PatternError']
__version__ = '2.2.1'

class RegexFlag(enum.IntFlag):
    NOFLAG = 0
    ASCII = A = 256
    IGNORECASE = I = 2
    LOCALE = L = 4
    UNICODE = U = 32
    MULTILINE = M = 8
    DOTALL = S = 16
    VERBOSE = X = 64
    DEBUG = 128
    def __repr__(self):
        value = self._value_
        if not value:
            return 're.NOFLAG'
        names = []
        for bit, name in (256, 'ASCII'), (2, 'IGNORECASE'), (4, 'LOCALE'), (32, 'UNICODE'), (8, 'MULTILINE'), (16, 'DOTALL'), (64, 'VERBOSE'), (128, 'DEBUG'):
            if value & bit:
                names.append('re.' + name)
                value &= ~bit
        if value:
            if not names:
                return 're.RegexFlag(%r)' % self._value_
            names.append(hex(value))
        return '|'.join(names)
    __str__ = __repr__
    def __invert__(self):
        return RegexFlag(~self._value_ & 511)
globals().update(RegexFlag.__members__)

class PatternError(Exception):
    __module__ = 're'
    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        if pattern is not None and pos is not None:
            msg = '%s at position %d' % (msg, pos)
            newline = '\n' if isinstance(pattern, str) else b'\n'
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            if newline in pattern:
                msg = '%s (line %d, column %d)' % (msg, self.lineno, self.colno)
        else:
            self.lineno = self.colno = None
        super().__init__(msg)
error = PatternError

def _warn(messages):
    import warnings
    for message in messages:
        warnings.warn(message, FutureWarning, stacklevel=3)
_sre.begin(PatternError, _warn)

def match(pattern, string, flags=0):
    return _compile(pattern, flags).match(string) #@167 re/__init__.py
def fullmatch(pattern, string, flags=0):
    return _compile(pattern, flags).fullmatch(string) #@172 re/__init__.py
def search(pattern, string, flags=0):
    return _compile(pattern, flags).search(string) #@177 re/__init__.py

class _Missing(int):
    pass
_missing = _Missing()

def _positional(name, least, given, options):
    out = []
    for option, value in options:
        if given:
            if value is not _missing:
                raise TypeError('%s() got multiple values for argument %r' % (name, option))
            value, *given = given
        out.append(value)
    if given:
        raise TypeError('%s() takes from %d to %d positional arguments but %d were given' % (name, least, least + 2, least + 2 + len(given)))
    import warnings
    warnings.warn('%r is passed as positional argument' % options[0][0], DeprecationWarning, stacklevel=3)
    return out

def sub(pattern, repl, string, *args, count=_missing, flags=_missing):
    if args:
        count, flags = _positional('sub', 3, args, (('count', count), ('flags', flags)))
    return _compile(pattern, flags).sub(repl, string, count) #@208 re/__init__.py
def subn(pattern, repl, string, *args, count=_missing, flags=_missing):
    if args:
        count, flags = _positional('subn', 3, args, (('count', count), ('flags', flags)))
    return _compile(pattern, flags).subn(repl, string, count) #@238 re/__init__.py
def split(pattern, string, *args, maxsplit=_missing, flags=_missing):
    if args:
        maxsplit, flags = _positional('split', 2, args, (('maxsplit', maxsplit), ('flags', flags)))
    return _compile(pattern, flags).split(string, maxsplit) #@267 re/__init__.py
def findall(pattern, string, flags=0):
    return _compile(pattern, flags).findall(string) #@278 re/__init__.py
def finditer(pattern, string, flags=0):
    return _compile(pattern, flags).finditer(string) #@285 re/__init__.py
def compile(pattern, flags=0):
    return _compile(pattern, flags) #@289 re/__init__.py
def purge():
    _sre.purge()

_special = {i: '\\' + chr(i) for i in b'()[]{}?*+-|^$\\.&~# \t\n\r\v\f'}
def escape(pattern):
    if isinstance(pattern, str):
        return pattern.translate(_special)
    return str(pattern, 'latin1').translate(_special).encode('latin1')

class Scanner:
    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self.scanner = _sre.lexicon([phrase for phrase, action in lexicon], int(flags))
    def scan(self, string):
        result = []
        match = self.scanner.scanner(string).match
        i = 0
        while True:
            m = match()
            if not m:
                break
            j = m.end()
            if i == j:
                break
            action = self.lexicon[m.lastindex - 1][1]
            if callable(action):
                self.match = m
                action = action(self, m.group())
            if action is not None:
                result.append(action)
            i = j
        return result, string[i:]

def _pickle(p):
    return compile, (p.pattern, p.flags)
import copyreg
copyreg.pickle(Pattern, _pickle, _compile)
`,
};
