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
    def _simple(self, o):
        return o is None or isinstance(o, (str, bool, int, float))
    def _chunks(self, o, level, open):
        if self._simple(o):
            yield self._dumps(o, 0)
            return
        if not isinstance(o, (dict, list, tuple)):
            yield from self._chunks(self.default(o), level, open)
            return
        if self.check_circular:
            if id(o) in open:
                raise ValueError('Circular reference detected')
            open.add(id(o))
        left, right = '{}' if isinstance(o, dict) else '[]'
        if not o:
            yield left + right
        else:
            step = self.indent * ' ' if isinstance(self.indent, int) else self.indent
            line = '' if step is None else '\\n' + step * (level + 1)
            if left == '[':
                head = '[' + line
                for item in o:
                    if self._simple(item):
                        yield head + self._dumps(item, 0)
                    else:
                        yield head
                        yield from self._chunks(item, level + 1, open)
                    head = self.item_separator + line
            else:
                yield '{'
                items = sorted(o.items()) if self.sort_keys else o.items()
                first = True
                for key, item in items:
                    if not isinstance(key, (str, int, float)) and key is not None:
                        if self.skipkeys:
                            continue
                        raise TypeError(f'keys must be str, int, float, bool or None, not {key.__class__.__name__}')
                    if first:
                        first = False
                        if line:
                            yield line
                    else:
                        yield self.item_separator + line
                    yield self._dumps(key if isinstance(key, str) else self._dumps(key, 0), 0)
                    yield self.key_separator
                    yield from self._chunks(item, level + 1, open)
            if line:
                yield '\\n' + step * level
            yield right
        open.discard(id(o))
    def iterencode(self, o, _one_shot=False):
        if not _one_shot:
            return self._chunks(o, 0, set())
        _iterencode = self._dumps
        return _iterencode(o, 0) #@ 263
`,
};
