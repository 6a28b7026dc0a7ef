import type { LibraryModule } from '../vm/module-registry.ts';

/** tomllib */
export const tomllib: LibraryModule = {
  source: String.raw`
import datetime as _dt
import re as _re
import string as _string

class TOMLDecodeError(ValueError):
    pass

_NUMBER = _re.compile(r'0x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|0b[01](?:_?[01])*|0o[0-7](?:_?[0-7])*|[+-]?(?:0|[1-9](?:_?[0-9])*)(?P<float>(?:\.[0-9](?:_?[0-9])*)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?)')
_TIME = r'([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(?:\.([0-9]{1,6})[0-9]*)?'
_DATETIME = _re.compile(r'([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?:[Tt ]' + _TIME + r'(?:([Zz])|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))?)?')
_LOCALTIME = _re.compile(_TIME)
_BARE = frozenset(_string.ascii_letters + _string.digits + '-_')
_ESCAPES = {'b': '\b', 't': '\t', 'n': '\n', 'f': '\f', 'r': '\r', '"': '"', '\\': '\\'}

def load(fp, /, *, parse_float=float):
    b = fp.read()
    try:
        s = b.decode()
    except AttributeError:
        raise TypeError( #@ 71 tomllib/_parser.py
            "File must be opened in binary mode, e.g. use ${'`'}open('foo.toml', 'rb')${'`'}"
        ) from None
    return loads(s, parse_float=parse_float) #@ 74 tomllib/_parser.py

class _Table(dict):
    """A table while it is read: 'defined' by a header or a key, 'frozen' when written inline."""
    state = ''

class _Reader:
    def __init__(self, text, parse_float):
        self.s, self.i, self.parse_float = text.replace('\r\n', '\n'), 0, parse_float
    def fail(self, message, at=None):
        at = self.i if at is None else at
        if at >= len(self.s):
            where = 'end of document'
        else:
            line = self.s.count('\n', 0, at) + 1
            column = at + 1 if line == 1 else at - self.s.rindex('\n', 0, at)
            where = f'line {line}, column {column}'
        return TOMLDecodeError(f'{message} (at {where})')
    def peek(self, n=1):
        return self.s[self.i:self.i + n]
    def blanks(self):
        while self.peek() in (' ', '\t') and self.peek():
            self.i += 1
    def comment(self):
        if self.peek() == '#':
            while self.i < len(self.s) and self.s[self.i] != '\n':
                self.i += 1
    def gap(self):
        before = -1
        while before != self.i:
            before = self.i
            while self.peek() in (' ', '\t', '\n') and self.peek():
                self.i += 1
            self.comment()
    def document(self):
        root = at = _Table()
        while True:
            while self.peek() in (' ', '\t', '\n') and self.peek():
                self.i += 1
            if self.i >= len(self.s):
                return root
            if self.peek() == '#':
                self.comment()
                continue
            if self.peek(2) == '[[':
                at = self.header(root, True)
            elif self.peek() == '[':
                at = self.header(root, False)
            elif self.peek() in _BARE or self.peek() in ('"', "'"):
                self.pair(at)
            else:
                raise self.fail('Invalid statement')
            self.blanks()
            self.comment()
            if self.i < len(self.s):
                if self.peek() != '\n':
                    raise self.fail('Expected newline or end of document after a statement')
                self.i += 1
    def header(self, root, many):
        start = self.i
        self.i += 2 if many else 1
        self.blanks()
        keys = self.keys()
        end = ']]' if many else ']'
        at = root
        for k in keys[:-1]:
            at = self.into(at.setdefault(k, _Table()), many)
        last = keys[-1]
        if many:
            found = at.setdefault(last, [])
            if not isinstance(found, list) or isinstance(found, tuple) or getattr(found, 'state', '') or (found and not isinstance(found[-1], _Table)):
                raise self.fail('Cannot overwrite a value')
            table = _Table()
            found.append(table)
        else:
            table = at.get(last)
            if table is None:
                table = at[last] = _Table()
            elif not isinstance(table, _Table) or table.state:
                raise self.fail(f'Cannot declare {tuple(keys)} twice')
            table.state = 'defined'
        if not self.s.startswith(end, self.i):
            raise self.fail("Expected ']]' at the end of an array declaration" if many else "Expected ']' at the end of a table declaration")
        self.i += len(end)
        return table
    def into(self, found, many=False):
        if isinstance(found, list) and found:
            found = found[-1]
        if not isinstance(found, _Table) or found.state == 'frozen':
            raise self.fail('Cannot overwrite a value')
        return found
    def pair(self, table):
        keys = self.keys()
        if self.peek() != '=':
            raise self.fail("Expected '=' after a key in a key/value pair")
        self.i += 1
        self.blanks()
        value = self.value()
        for k in keys[:-1]:
            inner = table.get(k)
            if inner is None:
                inner = table[k] = _Table()
                inner.state = 'defined'
            table = self.into(inner)
        if keys[-1] in table:
            raise self.fail('Cannot overwrite a value')
        table[keys[-1]] = value
    def keys(self):
        found = [self.key()]
        self.blanks()
        while self.peek() == '.':
            self.i += 1
            self.blanks()
            found.append(self.key())
            self.blanks()
        return found
    def key(self):
        c = self.peek()
        if c and c in _BARE:
            start = self.i
            while self.peek() and self.peek() in _BARE:
                self.i += 1
            return self.s[start:self.i]
        if c == "'":
            return self.literal()
        if c == '"':
            return self.basic()
        raise self.fail('Invalid initial character for a key part')
    def literal(self):
        end = self.s.find("'", self.i + 1)
        line = self.s.find('\n', self.i + 1)
        if end < 0 or 0 <= line < end:
            raise self.fail('Illegal character \'\\n\'' if 0 <= line else "Expected \"'\"", line if line >= 0 else len(self.s))
        text, self.i = self.s[self.i + 1:end], end + 1
        return text
    def basic(self, multi=False):
        self.i += 3 if multi else 1
        if multi and self.peek() == '\n':
            self.i += 1
        out = []
        while True:
            c = self.peek()
            if not c:
                raise self.fail('Unterminated string')
            if c == '"':
                if not multi:
                    self.i += 1
                    return ''.join(out)
                if self.peek(3) == '"""':
                    self.i += 3
                    while self.peek() == '"' and len(out) >= 0 and self.s[self.i - 4:self.i] != '"""""':
                        out.append('"')
                        self.i += 1
                        if out[-2:] == ['"', '"']:
                            break
                    return ''.join(out)
            if c == '\n' and not multi:
                raise self.fail("Illegal character '\\n'")
            if c != '\\':
                out.append(c)
                self.i += 1
                continue
            e = self.peek(2)[1:]
            if multi and e in (' ', '\t', '\n'):
                self.i += 1
                while self.peek() in (' ', '\t'):
                    self.i += 1
                if self.peek() != '\n':
                    raise self.fail("Unescaped '\\' in a string")
                while self.peek() in (' ', '\t', '\n') and self.peek():
                    self.i += 1
                continue
            if e in ('u', 'U'):
                n = 4 if e == 'u' else 8
                digits = self.s[self.i + 2:self.i + 2 + n]
                if len(digits) != n or any(d not in _string.hexdigits for d in digits):
                    raise self.fail('Invalid hex value')
                out.append(chr(int(digits, 16)))
                self.i += 2 + n
            elif e in _ESCAPES:
                out.append(_ESCAPES[e])
                self.i += 2
            else:
                raise self.fail("Unescaped '\\' in a string", self.i + 2)
    def value(self):
        c = self.peek()
        if c == '"':
            return self.basic(self.peek(3) == '"""')
        if c == "'":
            if self.peek(3) != "'''":
                return self.literal()
            start = self.i + 3 + (self.s[self.i + 3:self.i + 4] == '\n')
            end = self.s.find("'''", start)
            if end < 0:
                raise self.fail("Expected \"'''\"", len(self.s))
            self.i = end + 3
            return self.s[start:end]
        for word, result in (('true', True), ('false', False)):
            if self.s.startswith(word, self.i):
                self.i += len(word)
                return result
        if c == '[':
            return self.array()
        if c == '{':
            return self.inline()
        m = _DATETIME.match(self.s, self.i)
        if m:
            self.i = m.end()
            y, mo, d, h, mi, sec, us, z, sign, zh, zm = m.groups()
            try:
                if h is None:
                    return _dt.date(int(y), int(mo), int(d))
                tz = _dt.timezone.utc if z else None
                if sign:
                    tz = _dt.timezone((-1 if sign == '-' else 1) * _dt.timedelta(hours=int(zh), minutes=int(zm)))
                return _dt.datetime(int(y), int(mo), int(d), int(h), int(mi), int(sec), int((us or '0').ljust(6, '0')), tz)
            except ValueError as e:
                raise self.fail('Invalid date or datetime', m.start()) from e
        m = _LOCALTIME.match(self.s, self.i)
        if m:
            self.i = m.end()
            h, mi, sec, us = m.groups()
            return _dt.time(int(h), int(mi), int(sec), int((us or '0').ljust(6, '0')))
        m = _NUMBER.match(self.s, self.i)
        if m:
            self.i = m.end()
            return self.parse_float(m.group()) if m.group('float') else int(m.group(), 0)
        for n in (3, 4):
            word = self.peek(n)
            if word in ('inf', 'nan', '+inf', '-inf', '+nan', '-nan'):
                self.i += n
                return self.parse_float(word)
        raise self.fail('Invalid value')
    def array(self):
        self.i += 1
        out = []
        self.gap()
        while self.peek() != ']':
            out.append(self.value())
            self.gap()
            if self.peek() == ']':
                break
            if self.peek() != ',':
                raise self.fail('Unclosed array')
            self.i += 1
            self.gap()
        self.i += 1
        return out
    def inline(self):
        self.i += 1
        table = _Table()
        self.blanks()
        if self.peek() != '}':
            while True:
                self.pair(table)
                self.blanks()
                if self.peek() == '}':
                    break
                if self.peek() != ',':
                    raise self.fail('Unclosed inline table')
                self.i += 1
                self.blanks()
        self.i += 1
        table.state = 'frozen'
        return table

def _plain(value):
    if isinstance(value, dict):
        return {k: _plain(v) for k, v in value.items()}
    return [_plain(v) for v in value] if isinstance(value, list) else value

def loads(s, /, *, parse_float=float):
    if not isinstance(s, str):
        raise TypeError(f"Expected str object, not '{type(s).__qualname__}'") from None
    return _plain(_Reader(s, parse_float).document())
__all__ = ['TOMLDecodeError', 'load', 'loads']
`,
};
