import type { LibraryModule } from '../vm/module-registry.ts';

/** pprint. */
export const pprint: LibraryModule = {
  source: String.raw`
import sys as _sys, collections as _collections, dataclasses as _dataclasses, types as _types
from io import StringIO as _StringIO

__all__ = ['pprint', 'pformat', 'isreadable', 'isrecursive', 'saferepr', 'PrettyPrinter', 'pp']

def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    PrettyPrinter(stream=stream, indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers).pprint(object)
def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers).pformat(object)
def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)
def saferepr(object):
    return PrettyPrinter()._repr(object, {}, 0)
def isreadable(object):
    return '<' not in repr(object)
def isrecursive(object):
    return '<Recursion on' in saferepr(object)

class _safe_key:
    def __init__(self, obj):
        self.obj = obj
    def __lt__(self, other):
        try:
            return self.obj < other.obj
        except TypeError:
            return (str(type(self.obj)), id(self.obj)) < (str(type(other.obj)), id(other.obj))
def _safe_item(item):
    return _safe_key(item[0])

def _recursion(object):
    return '<Recursion on %s with id=%s>' % (type(object).__name__, id(object))

class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        if indent < 0:
            raise ValueError('indent must be >= 0')
        if depth is not None and depth <= 0:
            raise ValueError('depth must be > 0')
        if not width:
            raise ValueError('width must be != 0')
        self._depth, self._per, self._width = depth, indent, width
        self._stream = _sys.stdout if stream is None else stream
        self._compact, self._sort, self._under = bool(compact), sort_dicts, underscore_numbers
    def pprint(self, object):
        if self._stream is not None:
            self._format(object, self._stream, 0, 0, {}, 0)
            self._stream.write('\n')
    def pformat(self, object):
        s = _StringIO()
        self._format(object, s, 0, 0, {}, 0)
        return s.getvalue()
    def format(self, object, context, maxlevels, level):
        return self._safe(object, context, maxlevels, level), True, False
    def _repr(self, object, context, level):
        return self.format(object, context.copy(), self._depth, level)[0]
    def _format(self, object, stream, indent, allowance, context, level):
        objid = id(object)
        if objid in context:
            stream.write(_recursion(object))
            return
        rep = self._repr(object, context, level)
        if len(rep) > self._width - indent - allowance:
            p = self._printer(object)
            if p is not None:
                context[objid] = 1
                p(object, stream, indent, allowance, context, level + 1)
                del context[objid]
                return
        stream.write(rep)
    def _printer(self, object):
        r = type(object).__repr__
        if r is dict.__repr__:
            return self._dict
        if isinstance(object, _collections.OrderedDict) and r is _collections.OrderedDict.__repr__:
            return self._ordered
        if r is list.__repr__:
            return self._list
        if r is tuple.__repr__:
            return self._tuple
        if r is set.__repr__ or r is frozenset.__repr__:
            return self._set
        if r is str.__repr__:
            return self._str
        if r is bytes.__repr__:
            return self._bytes
        if r is bytearray.__repr__:
            return self._bytearray
        if r is _collections.defaultdict.__repr__:
            return self._default
        if r is _collections.Counter.__repr__:
            return self._counter
        if r is _collections.deque.__repr__:
            return self._deque
        if isinstance(object, _types.SimpleNamespace):
            return self._namespace
        if _dataclasses.is_dataclass(object) and not isinstance(object, type) and object.__dataclass_params__.repr and '__dataclass_fields__' in dir(object) and getattr(r, '__qualname__', '').endswith('.__repr__') and r.__code__.co_filename == '<string>':
            return self._dataclass
        return None
    def _dataclass(self, object, stream, indent, allowance, context, level):
        name = object.__class__.__name__
        indent += len(name) + 1
        items = [(f.name, getattr(object, f.name)) for f in _dataclasses.fields(object) if f.repr]
        stream.write(name + '(')
        self._names(items, stream, indent, allowance, context, level)
        stream.write(')')
    def _namespace(self, object, stream, indent, allowance, context, level):
        name = 'namespace' if type(object) is _types.SimpleNamespace else object.__class__.__name__
        indent += len(name) + 1
        stream.write(name + '(')
        self._names(list(object.__dict__.items()), stream, indent, allowance, context, level)
        stream.write(')')
    def _names(self, items, stream, indent, allowance, context, level):
        for i, (key, value) in enumerate(items):
            last = i == len(items) - 1
            stream.write(key + '=')
            if id(value) in context:
                stream.write('...')
            else:
                self._format(value, stream, indent + len(key) + 1, allowance if last else 1, context, level)
            if not last:
                stream.write(',\n' + ' ' * indent)
    def _dict(self, object, stream, indent, allowance, context, level):
        stream.write('{')
        if self._per > 1:
            stream.write((self._per - 1) * ' ')
        if object:
            items = sorted(object.items(), key=_safe_item) if self._sort else object.items()
            self._pairs(items, stream, indent, allowance + 1, context, level)
        stream.write('}')
    def _ordered(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        name = object.__class__.__name__
        stream.write(name + '(')
        self._format(list(object.items()), stream, indent + len(name) + 1, allowance + 1, context, level)
        stream.write(')')
    def _default(self, object, stream, indent, allowance, context, level):
        rdf = self._repr(object.default_factory, context, level)
        name = object.__class__.__name__
        indent += len(name) + 1
        stream.write('%s(%s,\n%s' % (name, rdf, ' ' * indent))
        self._dict(object, stream, indent, allowance + 1, context, level)
        stream.write(')')
    def _counter(self, object, stream, indent, allowance, context, level):
        name = object.__class__.__name__
        stream.write(name + '({')
        if self._per > 1:
            stream.write((self._per - 1) * ' ')
        self._pairs(object.most_common(), stream, indent + len(name) + 1, allowance + 2, context, level)
        stream.write('})')
    def _deque(self, object, stream, indent, allowance, context, level):
        name = object.__class__.__name__
        stream.write(name + '(')
        indent += len(name) + 1
        stream.write('[')
        if object.maxlen is None:
            self._items(object, stream, indent, allowance + 2, context, level)
            stream.write('])')
        else:
            self._items(object, stream, indent, 2, context, level)
            stream.write('],\n%smaxlen=%s)' % (' ' * indent, self._repr(object.maxlen, context, level)))
    def _list(self, object, stream, indent, allowance, context, level):
        stream.write('[')
        self._items(object, stream, indent, allowance + 1, context, level)
        stream.write(']')
    def _tuple(self, object, stream, indent, allowance, context, level):
        stream.write('(')
        end = ',)' if len(object) == 1 else ')'
        self._items(object, stream, indent, allowance + len(end), context, level)
        stream.write(end)
    def _set(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        if type(object) is set:
            stream.write('{')
            end = '}'
        else:
            stream.write(object.__class__.__name__ + '({')
            end = '})'
            indent += len(object.__class__.__name__) + 1
        self._items(sorted(object, key=_safe_key), stream, indent, allowance + len(end), context, level)
        stream.write(end)
    def _bytes(self, object, stream, indent, allowance, context, level):
        if len(object) <= 4:
            stream.write(repr(object))
            return
        if level == 1:
            indent += 1
            allowance += 1
            stream.write('(')
        width, current, pieces = self._width - indent, b'', []
        last = len(object) // 4 * 4
        for i in range(0, len(object), 4):
            candidate = current + object[i:i + 4]
            if i == last:
                width -= allowance
            if len(repr(candidate)) > width:
                if current:
                    pieces.append(repr(current))
                current = object[i:i + 4]
            else:
                current = candidate
        if current:
            pieces.append(repr(current))
        stream.write(('\n' + ' ' * indent).join(pieces))
        if level == 1:
            stream.write(')')
    def _bytearray(self, object, stream, indent, allowance, context, level):
        stream.write('bytearray(')
        self._bytes(bytes(object), stream, indent + 10, allowance + 1, context, level + 1)
        stream.write(')')
    def _str(self, object, stream, indent, allowance, context, level):
        import re
        if not object:
            stream.write(repr(object))
            return
        chunks, lines = [], object.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        max1 = most = self._width - indent
        rep = ''
        for i, line in enumerate(lines):
            rep = repr(line)
            if i == len(lines) - 1:
                max1 -= allowance
            if len(rep) <= max1:
                chunks.append(rep)
            else:
                parts = re.findall(r'\S*\s*', line)
                parts.pop()
                max2, current = most, ''
                for j, part in enumerate(parts):
                    candidate = current + part
                    if j == len(parts) - 1 and i == len(lines) - 1:
                        max2 -= allowance
                    if len(repr(candidate)) > max2:
                        if current:
                            chunks.append(repr(current))
                        current = part
                    else:
                        current = candidate
                if current:
                    chunks.append(repr(current))
        if len(chunks) == 1:
            stream.write(rep)
            return
        if level == 1:
            stream.write('(')
        for i, rep in enumerate(chunks):
            if i > 0:
                stream.write('\n' + ' ' * indent)
            stream.write(rep)
        if level == 1:
            stream.write(')')
    def _pairs(self, items, stream, indent, allowance, context, level):
        indent += self._per
        items = list(items)
        for i, (key, value) in enumerate(items):
            last = i == len(items) - 1
            rep = self._repr(key, context, level)
            stream.write(rep + ': ')
            self._format(value, stream, indent + len(rep) + 2, allowance if last else 1, context, level)
            if not last:
                stream.write(',\n' + ' ' * indent)
    def _items(self, items, stream, indent, allowance, context, level):
        indent += self._per
        if self._per > 1:
            stream.write((self._per - 1) * ' ')
        glue = delim = ',\n' + ' ' * indent
        delim = ''
        width = most = self._width - indent + 1
        items = list(items)
        for i, item in enumerate(items):
            last = i == len(items) - 1
            if last:
                most -= allowance
                width -= allowance
            if self._compact:
                rep = self._repr(item, context, level)
                w = len(rep) + 2
                if width < w:
                    width = most
                    if delim:
                        delim = glue
                if width >= w:
                    width -= w
                    stream.write(delim)
                    delim = ', '
                    stream.write(rep)
                    continue
            stream.write(delim)
            delim = glue
            self._format(item, stream, indent, allowance if last else 1, context, level)
    def _safe(self, object, context, maxlevels, level):
        typ = type(object)
        if typ is int and self._under:
            return f'{object:_d}'
        r = typ.__repr__
        if issubclass(typ, dict) and r is dict.__repr__ or issubclass(typ, (list, tuple)) and r in (list.__repr__, tuple.__repr__):
            if not object:
                return repr(object)
            if maxlevels and level >= maxlevels:
                return '{...}' if issubclass(typ, dict) else '[...]' if issubclass(typ, list) else '(...)'
            if id(object) in context:
                return _recursion(object)
            context[id(object)] = 1
            level += 1
            if issubclass(typ, dict):
                items = sorted(object.items(), key=_safe_item) if self._sort else object.items()
                text = '{%s}' % ', '.join('%s: %s' % (self.format(k, context, maxlevels, level)[0], self.format(v, context, maxlevels, level)[0]) for k, v in items)
            else:
                inner = ', '.join(self.format(v, context, maxlevels, level)[0] for v in object)
                text = '[%s]' % inner if issubclass(typ, list) else '(%s,)' % inner if len(object) == 1 else '(%s)' % inner
            del context[id(object)]
            return text
        return repr(object)
`,
};
