import type { LibraryModule } from '../vm/module-registry.ts';

/** collections.abc. */
export const collectionsAbc: LibraryModule = {
  source: `
from abc import ABCMeta, abstractmethod
import sys

__name__ = 'collections.abc'

def _check(*names):
    def hook(cls, C):
        for name in names:
            for B in C.__mro__:
                if name in B.__dict__:
                    if B.__dict__[name] is None:
                        return NotImplemented
                    break
            else:
                return NotImplemented
        return True
    return hook

def _one(clsname, *methods, bases=()):
    pass

class _Generic:
    @classmethod
    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)

class Hashable(metaclass=ABCMeta):
    @abstractmethod
    def __hash__(self):
        return 0
    @classmethod
    def __subclasshook__(cls, C):
        return _check('__hash__')(cls, C) if cls is Hashable else NotImplemented

class Awaitable(_Generic, metaclass=ABCMeta):
    @abstractmethod
    def __await__(self):
        yield
    @classmethod
    def __subclasshook__(cls, C):
        return _check('__await__')(cls, C) if cls is Awaitable else NotImplemented

class Coroutine(Awaitable):
    @classmethod
    def __subclasshook__(cls, C):
        return _check('__await__', 'send', 'throw', 'close')(cls, C) if cls is Coroutine else NotImplemented

class AsyncIterable(_Generic, metaclass=ABCMeta):
    @abstractmethod
    def __aiter__(self):
        return self
    @classmethod
    def __subclasshook__(cls, C):
        return _check('__aiter__')(cls, C) if cls is AsyncIterable else NotImplemented

class AsyncIterator(AsyncIterable):
    def __aiter__(self):
        return self
    @classmethod
    def __subclasshook__(cls, C):
        return _check('__anext__', '__aiter__')(cls, C) if cls is AsyncIterator else NotImplemented

class AsyncGenerator(AsyncIterator):
    pass

class Iterable(_Generic, metaclass=ABCMeta):
    @abstractmethod
    def __iter__(self):
        while False:
            yield None
    @classmethod
    def __subclasshook__(cls, C):
        return _check('__iter__')(cls, C) if cls is Iterable else NotImplemented

class Iterator(Iterable):
    @abstractmethod
    def __next__(self):
        raise StopIteration
    def __iter__(self):
        return self
    @classmethod
    def __subclasshook__(cls, C):
        return _check('__iter__', '__next__')(cls, C) if cls is Iterator else NotImplemented

class Reversible(Iterable):
    @abstractmethod
    def __reversed__(self):
        while False:
            yield None
    @classmethod
    def __subclasshook__(cls, C):
        return _check('__reversed__', '__iter__')(cls, C) if cls is Reversible else NotImplemented

class Generator(Iterator):
    @classmethod
    def __subclasshook__(cls, C):
        return _check('__iter__', '__next__', 'send', 'throw', 'close')(cls, C) if cls is Generator else NotImplemented

class Sized(metaclass=ABCMeta):
    @abstractmethod
    def __len__(self):
        return 0
    @classmethod
    def __subclasshook__(cls, C):
        return _check('__len__')(cls, C) if cls is Sized else NotImplemented

class Container(_Generic, metaclass=ABCMeta):
    @abstractmethod
    def __contains__(self, x):
        return False
    @classmethod
    def __subclasshook__(cls, C):
        return _check('__contains__')(cls, C) if cls is Container else NotImplemented

class Collection(Sized, Iterable, Container):
    @classmethod
    def __subclasshook__(cls, C):
        return _check('__len__', '__iter__', '__contains__')(cls, C) if cls is Collection else NotImplemented

class Buffer(metaclass=ABCMeta):
    pass

class Callable(_Generic, metaclass=ABCMeta):
    @abstractmethod
    def __call__(self, *args, **kwds):
        return False
    @classmethod
    def __subclasshook__(cls, C):
        return _check('__call__')(cls, C) if cls is Callable else NotImplemented

class Set(Collection):
    def __le__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        return len(self) <= len(other) and all(x in other for x in self)
    def __lt__(self, other):
        return len(self) < len(other) and self <= other
    def __ge__(self, other):
        return len(self) >= len(other) and all(x in self for x in other)
    def __gt__(self, other):
        return len(self) > len(other) and self >= other
    def __eq__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        return len(self) == len(other) and self <= other
    @classmethod
    def _from_iterable(cls, it):
        return cls(it)
    def __and__(self, other):
        return self._from_iterable(value for value in other if value in self)
    def __or__(self, other):
        return self._from_iterable(e for s in (self, other) for e in s)
    def __sub__(self, other):
        return self._from_iterable(value for value in self if value not in other)
    def __xor__(self, other):
        return (self - other) | (other - self)
    def isdisjoint(self, other):
        return not any(v in self for v in other)

class MutableSet(Set):
    @abstractmethod
    def add(self, value):
        raise NotImplementedError
    @abstractmethod
    def discard(self, value):
        raise NotImplementedError
    def remove(self, value):
        if value not in self:
            raise KeyError(value)
        self.discard(value)
    def pop(self):
        it = iter(self)
        try:
            value = next(it)
        except StopIteration:
            raise KeyError from None
        self.discard(value)
        return value
    def clear(self):
        try:
            while True:
                self.pop()
        except KeyError:
            pass
    def __ior__(self, it):
        for value in it:
            self.add(value)
        return self
    def __isub__(self, it):
        for value in list(it):
            self.discard(value)
        return self

class Mapping(Collection):
    @abstractmethod
    def __getitem__(self, key):
        raise KeyError
    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default
    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True
    def keys(self):
        return KeysView(self)
    def items(self):
        return ItemsView(self)
    def values(self):
        return ValuesView(self)
    def __eq__(self, other):
        if not isinstance(other, (Mapping, dict)):
            return NotImplemented
        return dict(self.items()) == dict(other.items())

class MappingView(Sized):
    def __init__(self, mapping):
        self._mapping = mapping
    def __len__(self):
        return len(self._mapping)
    def __repr__(self):
        return '{0.__class__.__name__}({0._mapping!r})'.format(self)

class KeysView(MappingView, Set):
    @classmethod
    def _from_iterable(cls, it):
        return set(it)
    def __contains__(self, key):
        return key in self._mapping
    def __iter__(self):
        yield from self._mapping

class ItemsView(MappingView, Set):
    @classmethod
    def _from_iterable(cls, it):
        return set(it)
    def __contains__(self, item):
        key, value = item
        try:
            v = self._mapping[key]
        except KeyError:
            return False
        return v is value or v == value
    def __iter__(self):
        for key in self._mapping:
            yield (key, self._mapping[key])

class ValuesView(MappingView, Collection):
    def __contains__(self, value):
        return any(v is value or v == value for v in self)
    def __iter__(self):
        for key in self._mapping:
            yield self._mapping[key]

_marker = object()

class MutableMapping(Mapping):
    @abstractmethod
    def __setitem__(self, key, value):
        raise KeyError
    @abstractmethod
    def __delitem__(self, key):
        raise KeyError
    def pop(self, key, default=_marker):
        try:
            value = self[key]
        except KeyError:
            if default is _marker:
                raise
            return default
        del self[key]
        return value
    def popitem(self):
        try:
            key = next(iter(self))
        except StopIteration:
            raise KeyError from None
        value = self[key]
        del self[key]
        return key, value
    def clear(self):
        try:
            while True:
                self.popitem()
        except KeyError:
            pass
    def update(self, other=(), /, **kwds):
        if hasattr(other, 'keys'):
            for key in other.keys():
                self[key] = other[key]
        else:
            for key, value in other:
                self[key] = value
        for key, value in kwds.items():
            self[key] = value
    def setdefault(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            self[key] = default
        return default

class Sequence(Reversible, Collection):
    @abstractmethod
    def __getitem__(self, index):
        raise IndexError
    def __iter__(self):
        i = 0
        try:
            while True:
                v = self[i]
                yield v
                i += 1
        except IndexError:
            return
    def __contains__(self, value):
        return any(v is value or v == value for v in self)
    def __reversed__(self):
        for i in reversed(range(len(self))):
            yield self[i]
    def index(self, value, start=0, stop=None):
        for i, v in enumerate(self):
            if i >= start and (stop is None or i < stop) and (v is value or v == value):
                return i
        raise ValueError
    def count(self, value):
        return sum(1 for v in self if v is value or v == value)

class MutableSequence(Sequence):
    @abstractmethod
    def __setitem__(self, index, value):
        raise IndexError
    @abstractmethod
    def __delitem__(self, index):
        raise IndexError
    @abstractmethod
    def insert(self, index, value):
        raise IndexError
    def append(self, value):
        self.insert(len(self), value)
    def clear(self):
        try:
            while True:
                self.pop()
        except IndexError:
            pass
    def reverse(self):
        n = len(self)
        for i in range(n // 2):
            self[i], self[n - i - 1] = self[n - i - 1], self[i]
    def extend(self, values):
        for v in list(values):
            self.append(v)
    def pop(self, index=-1):
        v = self[index]
        del self[index]
        return v
    def remove(self, value):
        del self[self.index(value)]
    def __iadd__(self, values):
        self.extend(values)
        return self

class ByteString(Sequence):
    pass

Sequence.register(tuple)
Sequence.register(str)
Sequence.register(range)
Sequence.register(bytes)
Sequence.register(memoryview)
MutableSequence.register(list)
MutableSequence.register(bytearray)
Set.register(frozenset)
MutableSet.register(set)
Mapping.register(type(type.__dict__))
MutableMapping.register(dict)
Iterator.register(type(iter([])))
Set.register(type({}.keys()))
Set.register(type({}.items()))
`,
};
