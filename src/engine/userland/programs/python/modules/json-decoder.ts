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

class JSONDecoder:
    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True, object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float
        self.parse_int = parse_int
        self.parse_constant = parse_constant
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook
    def decode(self, s):
        start = len(s) - len(s.lstrip(_SPACE))
        obj, end = self.raw_decode(s, start)
        rest = len(s) - len(s[end:].lstrip(_SPACE))
        if rest != len(s):
            raise JSONDecodeError('Extra data', s, rest)
        return obj
    def raw_decode(self, s, idx=0):
        return _json.scan(s, idx, {'object_hook': self.object_hook, 'object_pairs_hook': self.object_pairs_hook, 'parse_float': self.parse_float, 'parse_int': self.parse_int, 'parse_constant': self.parse_constant, 'strict': self.strict})
`,
};
