import type { LibraryModule } from '../vm/module-registry.ts';

/** weakref. */
export const weakref: LibraryModule = {
  source: `
import _weakref, _collections_abc, atexit as _atexit, itertools as _itertools
from _weakref import getweakrefs

_STRONG = (int, str, tuple, list, dict, bytes, float, complex, bool, type(None), range, bytearray)

class ReferenceType:
    __module__ = 'weakref'
    def __new__(cls, obj, callback=None, /, *args):
        if type(obj) in _STRONG:
            raise TypeError("cannot create weak reference to '%s' object" % type(obj).__name__)
        if callback is None and cls is ReferenceType:
            for known in _weakref.getweakrefs(obj):
                if type(known) is ReferenceType and known._callback is None:
                    return known
        self = object.__new__(cls)
        self._callback, self._hash, self._dead = callback, None, False
        _weakref.hold(self, obj)
        return self
    def __init__(self, obj, callback=None, /, *args):
        pass
    def __call__(self):
        return _weakref.target(self)
    @property
    def __callback__(self):
        return self._callback
    def __eq__(self, other):
        if not isinstance(other, ReferenceType):
            return NotImplemented
        if self._dead or other._dead:
            return self is other
        return _weakref.target(self) == _weakref.target(other)
    def __hash__(self):
        if self._hash is None:
            if self._dead:
                raise TypeError('weak object has gone away')
            self._hash = hash(_weakref.target(self))
        return self._hash
    def __repr__(self):
        obj = _weakref.target(self)
        if obj is None:
            return '<weakref at %#x; dead>' % id(self)
        name = getattr(obj, '__name__', None)
        return '<weakref at %#x; to \\'%s\\' at %#x%s>' % (id(self), type(obj).__name__, id(obj), ' (%s)' % name if isinstance(name, str) else '')
ReferenceType.__name__ = ReferenceType.__qualname__ = 'ReferenceType'
ref = ReferenceType

class WeakMethod(ref):
    __module__ = 'weakref'
    def __new__(cls, meth, callback=None):
        try:
            obj, func = meth.__self__, meth.__func__
        except AttributeError:
            raise TypeError('argument should be a bound method, not {}'.format(type(meth))) from None
        self = ref.__new__(cls, obj, callback)
        self._func, self._kind = func, type(meth)
        return self
    def __call__(self):
        obj = _weakref.target(self)
        return None if obj is None else self._kind(self._func, obj)
    __hash__ = ref.__hash__

def _alive(proxy):
    obj = _weakref.target(object.__getattribute__(proxy, '_ref'))
    if obj is None:
        raise ReferenceError('weakly-referenced object no longer exists')
    return obj

class ProxyType:
    __module__ = 'weakref'
    def __getattribute__(self, name):
        return getattr(_alive(self), name)
    def __setattr__(self, name, value):
        setattr(_alive(self), name, value)
    def __delattr__(self, name):
        delattr(_alive(self), name)
    def __repr__(self):
        obj = _weakref.target(object.__getattribute__(self, '_ref'))
        return '<weakproxy at %#x to %s at %#x>' % (id(self), type(obj).__name__, id(obj))
    def __hash__(self):
        raise TypeError("unhashable type: 'weakref.ProxyType'")
def _forwarding(name):
    def method(self, *args):
        return getattr(type(_alive(self)), name)(_alive(self), *args)
    method.__name__ = name
    return method
for _name in ('str', 'bool', 'len', 'iter', 'next', 'contains', 'getitem', 'setitem', 'delitem', 'eq', 'ne', 'lt', 'le', 'gt', 'ge', 'add', 'radd', 'sub', 'mul', 'truediv', 'neg', 'abs', 'int', 'float', 'index', 'enter', 'exit'):
    setattr(ProxyType, '__%s__' % _name, _forwarding('__%s__' % _name))
def _bool(self):
    return bool(_alive(self))
ProxyType.__bool__ = _bool
class CallableProxyType(ProxyType):
    __module__ = 'weakref'
    def __call__(self, *args, **kwargs):
        return _alive(self)(*args, **kwargs)
ProxyTypes = (ProxyType, CallableProxyType)
def proxy(obj, callback=None, /):
    made = object.__new__(CallableProxyType if callable(obj) else ProxyType)
    object.__setattr__(made, '_ref', ref(obj, callback) if callback is None else ref(obj, lambda _: callback(made)))
    return made

def getweakrefcount(obj):
    return len(getweakrefs(obj))

class KeyedRef(ref):
    __module__ = 'weakref'
    def __new__(cls, obj, callback, key):
        self = ref.__new__(cls, obj, callback)
        self.key = key
        return self
    __hash__ = ref.__hash__

class WeakValueDictionary(_collections_abc.MutableMapping):
    __module__ = 'weakref'
    def __init__(self, other=(), /, **kw):
        self.data = {}
        self.update(other, **kw)
    def _drop(self, gone):
        if self.data.get(gone.key) is gone:
            del self.data[gone.key]
    def __getitem__(self, key):
        obj = self.data[key]()
        if obj is None:
            raise KeyError(key)
        return obj
    def __setitem__(self, key, value):
        self.data[key] = KeyedRef(value, self._drop, key)
    def __delitem__(self, key):
        del self.data[key]
    def __len__(self):
        return len(self.data)
    def __contains__(self, key):
        return key in self.data and self.data[key]() is not None
    def __iter__(self):
        return iter([key for key, one in self.data.items() if one() is not None])
    def __repr__(self):
        return '<%s at %#x>' % (type(self).__name__, id(self))
    def itervaluerefs(self):
        yield from self.data.values()
    def valuerefs(self):
        return list(self.data.values())
    def copy(self):
        return type(self)(self)

class WeakKeyDictionary(_collections_abc.MutableMapping):
    __module__ = 'weakref'
    def __init__(self, dict=None):
        self.data = {}
        if dict is not None:
            self.update(dict)
    def _drop(self, gone):
        self.data.pop(gone, None)
    def __getitem__(self, key):
        return self.data[ref(key)]
    def __setitem__(self, key, value):
        self.data[ref(key, self._drop)] = value
    def __delitem__(self, key):
        del self.data[ref(key)]
    def __len__(self):
        return len(self.data)
    def __contains__(self, key):
        try:
            return ref(key) in self.data
        except TypeError:
            return False
    def __iter__(self):
        return iter([one() for one in self.data if one() is not None])
    def __repr__(self):
        return '<%s at %#x>' % (type(self).__name__, id(self))
    def keyrefs(self):
        return list(self.data)
    def copy(self):
        return type(self)(self)

class WeakSet(_collections_abc.MutableSet):
    def __init__(self, data=None):
        self.data = set()
        for item in data or ():
            self.add(item)
    def _drop(self, gone):
        self.data.discard(gone)
    def add(self, item):
        self.data.add(ref(item, self._drop))
    def discard(self, item):
        self.data.discard(ref(item))
    def __contains__(self, item):
        try:
            return ref(item) in self.data
        except TypeError:
            return False
    def __len__(self):
        return len(self.data)
    def __iter__(self):
        return iter([one() for one in self.data if one() is not None])
    def __repr__(self):
        return repr(self.data)
    def update(self, other):
        for item in other:
            self.add(item)

class finalize:
    _live = {}
    _count = _itertools.count()
    def __init__(self, obj, func, /, *args, **kwargs):
        if not finalize._live and not getattr(finalize, '_asked', False):
            finalize._asked = True
            _atexit.register(finalize._exit)
        finalize._live[self] = [ref(obj, self), func, args, kwargs, True, next(finalize._count)]
    def __call__(self, _=None):
        info = finalize._live.pop(self, None)
        if info is not None:
            return info[1](*info[2], **info[3])
    def detach(self):
        info = finalize._live.get(self)
        obj = info and info[0]()
        if obj is not None and finalize._live.pop(self, None):
            return (obj, info[1], info[2], info[3])
    def peek(self):
        info = finalize._live.get(self)
        obj = info and info[0]()
        if obj is not None:
            return (obj, info[1], info[2], info[3])
    @property
    def alive(self):
        return self in finalize._live
    @property
    def atexit(self):
        info = finalize._live.get(self)
        return bool(info) and info[4]
    @atexit.setter
    def atexit(self, value):
        info = finalize._live.get(self)
        if info:
            info[4] = bool(value)
    def __repr__(self):
        info = finalize._live.get(self)
        obj = info and info[0]()
        if obj is None:
            return '<%s object at %#x; dead>' % (type(self).__name__, id(self))
        return '<%s object at %#x; for %r at %#x>' % (type(self).__name__, id(self), type(obj).__name__, id(obj))
    @classmethod
    def _exit(cls):
        for one, info in sorted(cls._live.items(), key=lambda item: item[1][5], reverse=True):
            if info[4]:
                one()
__all__ = ['CallableProxyType', 'ProxyType', 'ProxyTypes', 'ReferenceType', 'WeakKeyDictionary', 'WeakMethod', 'WeakSet', 'WeakValueDictionary', 'finalize', 'getweakrefcount', 'getweakrefs', 'proxy', 'ref']
`,
};
