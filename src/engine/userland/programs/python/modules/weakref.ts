import type { LibraryModule } from '../vm/module-registry.ts';

// DIFFERS: Weak references in Python keep their objects: nothing is collected while a program runs, their callbacks and `__del__` are not called.

/** weakref. */
export const weakref: LibraryModule = {
  source: `
import _collections_abc
class ref:
    def __init__(self, obj, callback=None):
        if type(obj) in (int, str, tuple, list, dict, bytes, float, bool, type(None)):
            raise TypeError("cannot create weak reference to '%s' object" % type(obj).__name__)
        self._obj = obj
    def __call__(self):
        return self._obj
    def __eq__(self, other):
        return isinstance(other, ref) and self._obj == other._obj
    def __hash__(self):
        return hash(self._obj)
    def __repr__(self):
        return '<weakref at %#x; to %r at %#x>' % (id(self), type(self._obj).__name__, id(self._obj))
ReferenceType = ref
class WeakMethod(ref):
    pass
def proxy(obj, callback=None):
    return obj
class WeakValueDictionary(dict):
    def __repr__(self):
        return '<WeakValueDictionary at %#x>' % id(self)
class WeakKeyDictionary(dict):
    def __repr__(self):
        return '<WeakKeyDictionary at %#x>' % id(self)
class WeakSet(set):
    pass
def getweakrefcount(obj):
    return 0
class finalize:
    def __init__(self, obj, func, /, *args, **kwargs):
        import atexit
        self._call, self.alive, self.atexit = (func, args, kwargs), True, True
        atexit.register(self)
    def __call__(self, _=None):
        if self.alive:
            self.alive = False
            func, args, kwargs = self._call
            return func(*args, **kwargs)
    def detach(self):
        self.alive = False
`,
};
