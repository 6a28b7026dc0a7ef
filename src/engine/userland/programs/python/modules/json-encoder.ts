import type { LibraryModule } from '../vm/module-registry.ts';

/** json.encoder. */
export const jsonEncoder: LibraryModule = {
  source: `
import _json

def encode_basestring(s):
    return _json.quote(s, False)
def encode_basestring_ascii(s):
    return _json.quote(s, True)

class JSONEncoder:
    item_separator = ', '
    key_separator = ': '
    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False, indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ','
        if default is not None:
            self.default = default
    def default(self, o):
        raise TypeError(f'Object of type {o.__class__.__name__} ' #@ 182
                        f'is not JSON serializable')
    def encode(self, o):
        chunks = self.iterencode(o, _one_shot=True) #@ 202
        return chunks
    def _dumps(self, o, level):
        return _json.dumps(o, {'skipkeys': self.skipkeys, 'ensure_ascii': self.ensure_ascii, 'check_circular': self.check_circular, 'allow_nan': self.allow_nan, 'sort_keys': self.sort_keys, 'indent': self.indent, 'item_separator': self.item_separator, 'key_separator': self.key_separator, 'default': self.default})
    def iterencode(self, o, _one_shot=False):
        if not _one_shot:
            return iter([self._dumps(o, 0)])
        _iterencode = self._dumps
        return _iterencode(o, 0) #@ 263
`,
};
