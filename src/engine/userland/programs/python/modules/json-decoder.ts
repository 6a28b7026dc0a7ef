import type { LibraryModule } from '../vm/module-registry.ts';

/** json.decoder. */
export const jsonDecoder: LibraryModule = {
  source: String.raw`
import _json

class JSONDecodeError(ValueError):
    def __init__(self, msg, doc, pos):
        lineno = doc.count('\n', 0, pos) + 1
        colno = pos - doc.rfind('\n', 0, pos)
        ValueError.__init__(self, '%s: line %d column %d (char %d)' % (msg, lineno, colno, pos))
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno
    def __reduce__(self):
        return self.__class__, (self.msg, self.doc, self.pos)

_SPACE = ' \t\n\r'

class _NoValue(Exception):
    value = property(lambda self: self.args[0])

class _Space:
    def __init__(self, s, at):
        self._end = len(s) - len(s[at:].lstrip(_SPACE))
    def end(self):
        return self._end

class JSONDecoder:
    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True, object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float
        self.parse_int = parse_int
        self.parse_constant = parse_constant
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook
    def decode(self, s):
        _w = _Space
        obj, end = self.raw_decode(s, idx=_w(s, 0).end()) #@ 345
        end = _w(s, end).end()
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end) #@ 348
        return obj
    def raw_decode(self, s, idx=0):
        try:
            obj, end = self.scan_once(s, idx) #@ 361
        except _NoValue as err:
            raise JSONDecodeError("Expecting value", s, err.value) from None #@ 363
        return obj, end
    def scan_once(self, s, idx):
        try:
            return self._scan(s, idx)
        except JSONDecodeError as err:
            if err.msg == 'Expecting value':
                raise _NoValue(err.pos) from None
            raise
    def _scan(self, s, idx):
        return _json.scan(s, idx, {'object_hook': self.object_hook, 'object_pairs_hook': self.object_pairs_hook, 'parse_float': self.parse_float, 'parse_int': self.parse_int, 'parse_constant': self.parse_constant, 'strict': self.strict})
__all__ = ['JSONDecodeError', 'JSONDecoder']
`,
};
