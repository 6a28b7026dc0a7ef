import type { LibraryModule } from '../vm/module-registry.ts';

/** re: regular expressions. */
export const re: LibraryModule = {
  source: String.raw`
import _sre
import enum

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
        names = [n for n, v in (('ASCII', 256), ('IGNORECASE', 2), ('LOCALE', 4), ('UNICODE', 32), ('MULTILINE', 8), ('DOTALL', 16), ('VERBOSE', 64), ('DEBUG', 128)) if self._value_ & v]
        return '|'.join('re.' + n for n in names) or 're.NOFLAG'
globals().update(RegexFlag.__members__)

class PatternError(Exception):
    __module__ = 're'
    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        if pattern is not None and pos is not None:
            msg = '%s at position %d' % (msg, pos)
            if '\n' in pattern:
                self.lineno = pattern.count('\n', 0, pos) + 1
                self.colno = pos - pattern.rfind('\n', 0, pos)
                msg = '%s (line %d, column %d)' % (msg, self.lineno, self.colno)
            else:
                self.lineno, self.colno = 1, pos + 1
        super().__init__(msg)
error = PatternError

class Match:
    def __init__(self, pattern, string, pos, endpos, spans):
        self.re, self.string, self.pos, self.endpos, self._s = pattern, string, pos, endpos, spans
    def _index(self, g):
        if isinstance(g, int):
            if 0 <= g <= self.re.groups:
                return g
        elif g in self.re.groupindex:
            return self.re.groupindex[g]
        raise IndexError('no such group')
    def _get(self, g, default=None):
        i = self._index(g)
        a = self._s[2 * i]
        return default if a < 0 else self.string[a:self._s[2 * i + 1]]
    def group(self, *args):
        if not args:
            return self._get(0)
        if len(args) == 1:
            return self._get(args[0])
        return tuple(self._get(g) for g in args)
    def __getitem__(self, g):
        return self._get(g)
    def groups(self, default=None):
        return tuple(self._get(i, default) for i in range(1, self.re.groups + 1))
    def groupdict(self, default=None):
        return {k: self._get(i, default) for k, i in self.re.groupindex.items()}
    def start(self, g=0):
        return self._s[2 * self._index(g)]
    def end(self, g=0):
        return self._s[2 * self._index(g) + 1]
    def span(self, g=0):
        return self.start(g), self.end(g)
    @property
    def regs(self):
        return tuple(self.span(i) for i in range(self.re.groups + 1))
    @property
    def lastindex(self):
        best, at = None, -1
        for i in range(1, self.re.groups + 1):
            if self._s[2 * i] >= 0 and self._s[2 * i + 1] > at:
                best, at = i, self._s[2 * i + 1]
        return best
    @property
    def lastgroup(self):
        i = self.lastindex
        for k, v in self.re.groupindex.items():
            if v == i:
                return k
        return None
    def expand(self, template):
        return _expand(template, self)
    def __repr__(self):
        return '<re.Match object; span=%r, match=%r>' % (self.span(), self.group())
    def __copy__(self):
        return self
    def __class_getitem__(cls, item):
        return cls

_ESC = {'n': '\n', 't': '\t', 'r': '\r', '\\': '\\', 'a': '\a', 'f': '\f', 'v': '\v', 'b': '\b'}

def _expand(template, m):
    if '\\' not in template:
        return template
    out = []
    i = 0
    while i < len(template):
        c = template[i]
        if c != '\\':
            out.append(c)
            i += 1
            continue
        i += 1
        c = template[i] if i < len(template) else ''
        if c == 'g' and template[i + 1:i + 2] == '<':
            end = template.index('>', i)
            name = template[i + 2:end]
            if name.isdigit():
                name = int(name)
            try:
                out.append(m._get(name) or '')
            except IndexError:
                if isinstance(name, int):
                    raise PatternError('invalid group reference %d' % name, template, i + 2) from None
                raise IndexError('unknown group name %r' % name) from None
            i = end + 1
        elif c.isdigit():
            j = i + 1
            if c != '0' and template[j:j + 1].isdigit():
                j += 1
            n = int(template[i:j])
            if n > m.re.groups:
                raise PatternError('invalid group reference %d' % n, template, i)
            out.append(m._get(n) or '' if n else '\0')
            i = j
        elif c in _ESC:
            out.append(_ESC[c])
            i += 1
        elif c.isalpha():
            raise PatternError('bad escape \\%s' % c, template, i - 1)
        else:
            out.append('\\' + c)
            i += 1
    return ''.join(out)

class Pattern:
    def __init__(self, pattern, flags):
        self.pattern = pattern
        text = pattern.decode('latin-1') if isinstance(pattern, bytes) else pattern
        try:
            self.groups, self.groupindex, total = _sre.check(text, int(flags))
        except ValueError as e:
            if len(e.args) == 3 and e.args[2] < 0:
                raise PatternError(e.args[0]) from None
            if len(e.args) == 3:
                raise PatternError(*e.args) from None
            raise PatternError(str(e)) from None
        self._text = text
        self._flags = total
        self.flags = total if isinstance(pattern, bytes) or total & 256 else total | 32
    def _run(self, string, pos, endpos, mode):
        end = len(string) if endpos is None else min(endpos, len(string))
        spans = _sre.run(self._text, self._flags, string, pos, end, mode)
        return None if spans is None else Match(self, string, pos, end, spans)
    def _kind(self, string):
        if isinstance(string, str) and isinstance(self.pattern, bytes):
            raise TypeError('cannot use a bytes pattern on a string-like object')
        if isinstance(string, (bytes, bytearray)) and isinstance(self.pattern, str):
            raise TypeError('cannot use a string pattern on a bytes-like object')
        if not isinstance(string, (str, bytes, bytearray)):
            raise TypeError("expected string or bytes-like object, got %r" % type(string).__name__)
    def match(self, string, pos=0, endpos=None):
        self._kind(string)
        return self._run(string, pos, endpos, 'match')
    def fullmatch(self, string, pos=0, endpos=None):
        self._kind(string)
        return self._run(string, pos, endpos, 'fullmatch')
    def search(self, string, pos=0, endpos=None):
        self._kind(string)
        return self._run(string, pos, endpos, 'search')
    def finditer(self, string, pos=0, endpos=None):
        self._kind(string)
        while pos <= len(string):
            m = self._run(string, pos, endpos, 'search')
            if m is None:
                return
            yield m
            a, b = m._s[0], m._s[1]
            pos = b + 1 if a == b else b
    def findall(self, string, pos=0, endpos=None):
        out = []
        for m in self.finditer(string, pos, endpos):
            if self.groups == 0:
                out.append(m.group())
            elif self.groups == 1:
                out.append(m._get(1, string[:0]))
            else:
                out.append(m.groups(string[:0]))
        return out
    def split(self, string, maxsplit=0):
        out = []
        at = 0
        for n, m in enumerate(self.finditer(string)):
            if maxsplit and n >= maxsplit:
                break
            out.append(string[at:m.start()])
            out.extend(m.groups())
            at = m.end()
        out.append(string[at:])
        return out
    def subn(self, repl, string, count=0):
        out = []
        at = n = 0
        for m in self.finditer(string):
            if count and n >= count:
                break
            out.append(string[at:m.start()])
            if callable(repl):
                out.append(repl(m))
            elif isinstance(repl, bytes):
                out.append(_expand(repl.decode('latin-1'), m).encode('latin-1') if b'\\' in repl else repl)
            else:
                out.append(_expand(repl, m))
            at = m.end()
            n += 1
        out.append(string[at:])
        return string[:0].join(out), n
    def sub(self, repl, string, count=0):
        return self.subn(repl, string, count)[0]
    def __repr__(self):
        flags = self.flags & ~32
        tail = ', %r' % RegexFlag(flags) if flags else ''
        return 're.compile(%s%s)' % (repr(self.pattern)[:200], tail)
    def __eq__(self, other):
        return isinstance(other, Pattern) and self.pattern == other.pattern and self.flags == other.flags
    def __hash__(self):
        return hash((self.pattern, int(self.flags)))
    def __copy__(self):
        return self
    def __deepcopy__(self, memo):
        return self
    def __class_getitem__(cls, item):
        return cls

_cache = {}

def compile(pattern, flags=0):
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError('cannot process flags argument with a compiled pattern')
        return pattern
    if not isinstance(pattern, (str, bytes)):
        raise TypeError('first argument must be string or compiled pattern')
    key = (type(pattern), pattern, int(flags))
    p = _cache.get(key)
    if p is None:
        if len(_cache) > 500:
            _cache.clear()
        p = _cache[key] = Pattern(pattern, flags)
    return p
def match(pattern, string, flags=0):
    return compile(pattern, flags).match(string)
def fullmatch(pattern, string, flags=0):
    return compile(pattern, flags).fullmatch(string)
def search(pattern, string, flags=0):
    return compile(pattern, flags).search(string)
def findall(pattern, string, flags=0):
    return compile(pattern, flags).findall(string)
def finditer(pattern, string, flags=0):
    return compile(pattern, flags).finditer(string)
def split(pattern, string, maxsplit=0, flags=0):
    return compile(pattern, flags).split(string, maxsplit)
def sub(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).sub(repl, string, count)
def subn(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).subn(repl, string, count)
def escape(pattern):
    if isinstance(pattern, bytes):
        return escape(pattern.decode('latin-1')).encode('latin-1')
    return ''.join('\\' + c if c in '()[]{}?*+-|^$\\.&~# \t\n\r\v\f' else c for c in pattern)
def purge():
    _cache.clear()
`,
};
