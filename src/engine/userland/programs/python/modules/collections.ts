import type { LibraryModule } from '../vm/module-registry.ts';

/** collections. */
export const collections: LibraryModule = {
  source: `
from _collections_abc import MutableMapping as _MutableMapping, Mapping as _Mapping, Sequence as _Sequence, MutableSequence as _MutableSequence
import _collections_abc
import sys as _sys
from keyword import iskeyword as _iskeyword
_sys.modules['collections.abc'] = _collections_abc
abc = _collections_abc

class _tuplegetter:
    def __init__(self, index, doc):
        self.index = index
        self.__doc__ = doc
    def __get__(self, obj, owner=None):
        return self if obj is None else tuple.__getitem__(obj, self.index)
    def __set__(self, obj, value):
        raise AttributeError("can't set attribute")

def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    if isinstance(field_names, str):
        field_names = field_names.replace(',', ' ').split()
    field_names = list(map(str, field_names))
    typename = str(typename)
    if rename:
        seen = set()
        for i, name in enumerate(field_names):
            if not name.isidentifier() or _iskeyword(name) or name.startswith('_') or name in seen:
                field_names[i] = '_%d' % i
            seen.add(name)
    for name in [typename] + field_names:
        if not name.isidentifier():
            raise ValueError('Type names and field names must be valid identifiers: %r' % (name,))
        if _iskeyword(name):
            raise ValueError('Type names and field names cannot be a keyword: %r' % (name,))
    seen = set()
    for name in field_names:
        if name.startswith('_') and not rename:
            raise ValueError('Field names cannot start with an underscore: %r' % (name,))
        if name in seen:
            raise ValueError('Encountered duplicate field name: %r' % (name,))
        seen.add(name)
    fields = tuple(field_names)
    field_defaults = {}
    if defaults is not None:
        defaults = tuple(defaults)
        if len(defaults) > len(fields):
            raise TypeError('Got more default values than field names')
        field_defaults = dict(zip(fields[len(fields) - len(defaults):], defaults))
    args = ', '.join(fields)
    if len(fields) == 1:
        args += ','
    ns = {'_tuple_new': tuple.__new__, '__builtins__': {}, '__name__': 'namedtuple_' + typename}
    code = 'lambda _cls, %s: _tuple_new(_cls, (%s))' % (args, args)
    __new__ = eval(code, ns)
    __new__.__name__ = '__new__'
    __new__.__qualname__ = typename + '.__new__'
    if defaults is not None:
        __new__.__defaults__ = defaults
    count = len(fields)
    def _make(cls, iterable):
        result = tuple.__new__(cls, iterable)
        if len(result) != count:
            raise TypeError('Expected %d arguments, got %d' % (count, len(result)))
        return result
    def _replace(self, /, **kwds):
        result = self._make(kwds.pop(n) if n in kwds else v for n, v in zip(fields, self))
        if kwds:
            raise TypeError('Got unexpected field names: %r' % list(kwds))
        return result
    def __repr__(self):
        return self.__class__.__name__ + '(' + ', '.join('%s=%r' % (n, tuple.__getitem__(self, i)) for i, n in enumerate(fields)) + ')'
    def _asdict(self):
        return dict(zip(self._fields, self))
    def __getnewargs__(self):
        return tuple(self)
    body = {
        '__doc__': '%s(%s)' % (typename, ', '.join(fields)), '__slots__': (), '_fields': fields, '_field_defaults': field_defaults, '__new__': __new__, '_make': classmethod(_make),
        '_replace': _replace, '__replace__': _replace, '__repr__': __repr__, '_asdict': _asdict, '__getnewargs__': __getnewargs__, '__match_args__': fields,
    }
    for i, name in enumerate(fields):
        body[name] = _tuplegetter(i, 'Alias for field number %d' % i)
    result = type(typename, (tuple,), body)
    if module is None:
        module = _sys._getframe(1).f_globals.get('__name__', '__main__')
    result.__module__ = module
    return result

class OrderedDict(dict):
    def move_to_end(self, key, last=True):
        value = self[key]
        dict.__delitem__(self, key)
        if last:
            dict.__setitem__(self, key, value)
        else:
            rest = list(self.items())
            dict.clear(self)
            dict.__setitem__(self, key, value)
            for k, v in rest:
                dict.__setitem__(self, k, v)
    def popitem(self, last=True):
        if not self:
            raise KeyError('dictionary is empty')
        key = next(reversed(self)) if last else next(iter(self))
        value = self[key]
        dict.__delitem__(self, key)
        return key, value
    def __repr__(self):
        if not self:
            return '%s()' % (self.__class__.__name__,)
        return '%s(%r)' % (self.__class__.__name__, dict(self.items()))
    def __eq__(self, other):
        if isinstance(other, OrderedDict):
            return dict.__eq__(self, other) and list(self) == list(other)
        return dict.__eq__(self, other)
    def copy(self):
        return self.__class__(self)
    @classmethod
    def fromkeys(cls, iterable, value=None):
        self = cls()
        for key in iterable:
            self[key] = value
        return self
    def __or__(self, other):
        new = self.__class__(self)
        new.update(other)
        return new

class defaultdict(dict):
    def __init__(self, default_factory=None, /, *args, **kwargs):
        if default_factory is not None and not callable(default_factory):
            raise TypeError('first argument must be callable or None')
        dict.__init__(self, *args, **kwargs)
        self.default_factory = default_factory
    def __missing__(self, key):
        if self.default_factory is None:
            raise KeyError(key)
        value = self[key] = self.default_factory()
        return value
    def __repr__(self):
        return 'defaultdict(%r, %s)' % (self.default_factory, dict.__repr__(self))
    def copy(self):
        return type(self)(self.default_factory, self)
    __copy__ = copy
    def __or__(self, other):
        new = self.copy()
        new.update(other)
        return new

class Counter(dict):
    def __init__(self, iterable=None, /, **kwds):
        super().__init__()
        self.update(iterable, **kwds)
    def __missing__(self, key):
        return 0
    def total(self):
        return sum(self.values())
    def most_common(self, n=None):
        items = sorted(self.items(), key=lambda item: item[1], reverse=True)
        return items if n is None else items[:n]
    def elements(self):
        for key, count in self.items():
            for _ in range(count):
                yield key
    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError('Counter.fromkeys() is undefined.  Use Counter(iterable) instead.')
    def update(self, iterable=None, /, **kwds):
        if iterable is not None:
            if isinstance(iterable, _Mapping):
                for elem, count in iterable.items():
                    self[elem] = count + self.get(elem, 0)
            else:
                get = self.get
                for elem in iterable:
                    self[elem] = get(elem, 0) + 1
        if kwds:
            self.update(kwds)
    def subtract(self, iterable=None, /, **kwds):
        if iterable is not None:
            if isinstance(iterable, _Mapping):
                for elem, count in iterable.items():
                    self[elem] = self.get(elem, 0) - count
            else:
                for elem in iterable:
                    self[elem] = self.get(elem, 0) - 1
        if kwds:
            self.subtract(kwds)
    def copy(self):
        return self.__class__(self)
    def __delitem__(self, elem):
        if elem in self:
            super().__delitem__(elem)
    def __repr__(self):
        if not self:
            return '%s()' % self.__class__.__name__
        try:
            d = dict(self.most_common())
        except TypeError:
            d = dict(self)
        return '%s(%r)' % (self.__class__.__name__, d)
    def __eq__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[e] == other[e] for c in (self, other) for e in c)
    def _compare(self, other, test):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(test(self[e], other[e]) for c in (self, other) for e in c)
    def __le__(self, other):
        return self._compare(other, lambda a, b: a <= b)
    def __ge__(self, other):
        return self._compare(other, lambda a, b: a >= b)
    def __lt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self <= other and self != other
    def __gt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self >= other and self != other
    def _combine(self, other, op):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for elem in list(self) + [e for e in other if e not in self]:
            n = op(self[elem], other[elem])
            if n > 0:
                result[elem] = n
        return result
    def __add__(self, other):
        return self._combine(other, lambda a, b: a + b)
    def __sub__(self, other):
        return self._combine(other, lambda a, b: a - b)
    def __or__(self, other):
        return self._combine(other, max)
    def __and__(self, other):
        return self._combine(other, min)
    def __pos__(self):
        return Counter({e: c for e, c in self.items() if c > 0})
    def __neg__(self):
        return Counter({e: -c for e, c in self.items() if c < 0})
    def __iadd__(self, other):
        for e, c in other.items():
            self[e] += c
        for e in [e for e, c in self.items() if c <= 0]:
            del self[e]
        return self
    def __isub__(self, other):
        for e, c in other.items():
            self[e] -= c
        for e in [e for e, c in self.items() if c <= 0]:
            del self[e]
        return self

from _deque import deque
_MutableSequence.register(deque)

class ChainMap(_MutableMapping):
    def __init__(self, *maps):
        self.maps = list(maps) or [{}]
    def __missing__(self, key):
        raise KeyError(key)
    def __getitem__(self, key):
        for mapping in self.maps:
            if key in mapping:
                return mapping[key]
        return self.__missing__(key)
    def __len__(self):
        return len(set().union(*self.maps))
    def __iter__(self):
        d = {}
        for mapping in reversed(self.maps):
            d.update(dict.fromkeys(mapping))
        return iter(d)
    def __contains__(self, key):
        return any(key in m for m in self.maps)
    def __bool__(self):
        return any(self.maps)
    def __repr__(self):
        return '%s(%s)' % (self.__class__.__name__, ', '.join(map(repr, self.maps)))
    def new_child(self, m=None, **kwargs):
        return self.__class__({} if m is None else m, *self.maps)
    @property
    def parents(self):
        return self.__class__(*self.maps[1:])
    def __setitem__(self, key, value):
        self.maps[0][key] = value
    def __delitem__(self, key):
        try:
            del self.maps[0][key]
        except KeyError:
            raise KeyError('Key not found in the first mapping: %r' % (key,))

class UserDict(_MutableMapping):
    def __init__(self, dict=None, /, **kwargs):
        self.data = {}
        if dict is not None:
            self.update(dict)
        if kwargs:
            self.update(kwargs)
    def __len__(self):
        return len(self.data)
    def __getitem__(self, key):
        if key in self.data:
            return self.data[key]
        if hasattr(self.__class__, '__missing__'):
            return self.__class__.__missing__(self, key)
        raise KeyError(key)
    def __setitem__(self, key, item):
        self.data[key] = item
    def __delitem__(self, key):
        del self.data[key]
    def __iter__(self):
        return iter(self.data)
    def __contains__(self, key):
        return key in self.data
    def __repr__(self):
        return repr(self.data)
    def copy(self):
        return self.__class__(self.data)

class UserList(_MutableSequence):
    def __init__(self, initlist=None):
        self.data = list(initlist) if initlist is not None else []
    def __repr__(self):
        return repr(self.data)
    def __eq__(self, other):
        return self.data == (other.data if isinstance(other, UserList) else other)
    def __len__(self):
        return len(self.data)
    def __getitem__(self, i):
        return self.__class__(self.data[i]) if isinstance(i, slice) else self.data[i]
    def __setitem__(self, i, item):
        self.data[i] = item
    def __delitem__(self, i):
        del self.data[i]
    def insert(self, i, item):
        self.data.insert(i, item)
    def __add__(self, other):
        return self.__class__(self.data + list(other))
    def sort(self, /, *args, **kwds):
        self.data.sort(*args, **kwds)

class UserString(_Sequence):
    def __init__(self, seq):
        self.data = str(seq)
    def __str__(self):
        return self.data
    def __repr__(self):
        return repr(self.data)
    def __len__(self):
        return len(self.data)
    def __getitem__(self, i):
        return self.__class__(self.data[i])
    def _made(self, found):
        return self.__class__(found) if isinstance(found, str) else found
    def __getattr__(self, name):
        found = getattr(self.data, name)
        if not callable(found):
            return found
        return lambda *args, **kwargs: self._made(found(*(str(a) if isinstance(a, UserString) else a for a in args), **kwargs))
    def __add__(self, other):
        return self.__class__(self.data + str(other))
    def __radd__(self, other):
        return self.__class__(str(other) + self.data)
    def __mul__(self, n):
        return self.__class__(self.data * n)
    __rmul__ = __mul__
    def __mod__(self, args):
        return self.__class__(self.data % args)
    def __contains__(self, char):
        return str(char) in self.data
    def __eq__(self, other):
        return self.data == str(other) if isinstance(other, (str, UserString)) else False
    def __lt__(self, other):
        return self.data < str(other)
    def __le__(self, other):
        return self.data <= str(other)
    def __gt__(self, other):
        return self.data > str(other)
    def __ge__(self, other):
        return self.data >= str(other)
    def __hash__(self):
        return hash(self.data)
    def __int__(self):
        return int(self.data)
    def __float__(self):
        return float(self.data)
__all__ = ['ChainMap', 'Counter', 'OrderedDict', 'UserDict', 'UserList', 'UserString', 'defaultdict', 'deque', 'namedtuple']
`,
};
