import type { LibraryModule } from '../vm/module-registry.ts';

/** operator. */
export const operator: LibraryModule = {
  source: `
from builtins import abs as _abs

def lt(a, b, /):
    return a < b
def le(a, b, /):
    return a <= b
def eq(a, b, /):
    return a == b
def ne(a, b, /):
    return a != b
def ge(a, b, /):
    return a >= b
def gt(a, b, /):
    return a > b
def not_(a, /):
    return not a
def truth(a, /):
    return True if a else False
def is_(a, b, /):
    return a is b
def is_not(a, b, /):
    return a is not b
def abs(a, /):
    return _abs(a)
def add(a, b, /):
    return a + b
def and_(a, b, /):
    return a & b
def floordiv(a, b, /):
    return a // b
def index(a, /):
    if isinstance(a, int):
        return int(a)
    try:
        return type(a).__index__(a)
    except AttributeError:
        raise TypeError(f"'{type(a).__name__}' object cannot be interpreted as an integer") from None
def inv(a, /):
    return ~a
invert = inv
def lshift(a, b, /):
    return a << b
def mod(a, b, /):
    return a % b
def mul(a, b, /):
    return a * b
def matmul(a, b, /):
    return a @ b
def neg(a, /):
    return -a
def or_(a, b, /):
    return a | b
def pos(a, /):
    return +a
def pow(a, b, /):
    return a ** b
def rshift(a, b, /):
    return a >> b
def sub(a, b, /):
    return a - b
def truediv(a, b, /):
    return a / b
def xor(a, b, /):
    return a ^ b
def concat(a, b, /):
    if not hasattr(a, '__getitem__'):
        raise TypeError(f"'{type(a).__name__}' object can't be concatenated")
    return a + b
def contains(a, b, /):
    return b in a
def countOf(a, b, /):
    return sum(1 for i in a if i is b or i == b)
def delitem(a, b, /):
    del a[b]
def getitem(a, b, /):
    return a[b]
def indexOf(a, b, /):
    for i, j in enumerate(a):
        if j is b or j == b:
            return i
    raise ValueError('sequence.index(x): x not in sequence')
def setitem(a, b, c, /):
    a[b] = c
def length_hint(obj, default=0, /):
    try:
        return len(obj)
    except TypeError:
        pass
    hint = getattr(type(obj), '__length_hint__', None)
    if hint is None:
        return default
    value = hint(obj)
    return default if value is NotImplemented else value
def call(obj, /, *args, **kwargs):
    return obj(*args, **kwargs)
def iadd(a, b, /):
    a += b
    return a
iconcat = iadd
def iand(a, b, /):
    a &= b
    return a
def ifloordiv(a, b, /):
    a //= b
    return a
def ilshift(a, b, /):
    a <<= b
    return a
def imod(a, b, /):
    a %= b
    return a
def imul(a, b, /):
    a *= b
    return a
def imatmul(a, b, /):
    a @= b
    return a
def ior(a, b, /):
    a |= b
    return a
def ipow(a, b, /):
    a **= b
    return a
def irshift(a, b, /):
    a >>= b
    return a
def isub(a, b, /):
    a -= b
    return a
def itruediv(a, b, /):
    a /= b
    return a
def ixor(a, b, /):
    a ^= b
    return a

class attrgetter:
    def __init__(self, attr, /, *attrs):
        self._attrs = (attr,) + attrs
        for one in self._attrs:
            if not isinstance(one, str):
                raise TypeError('attribute name must be a string')
    def __call__(self, obj, /):
        found = []
        for path in self._attrs:
            value = obj
            for name in path.split('.'):
                value = getattr(value, name)
            found.append(value)
        return found[0] if len(found) == 1 else tuple(found)
    def __repr__(self):
        return 'operator.attrgetter(%s)' % ', '.join(map(repr, self._attrs))

class itemgetter:
    def __init__(self, *items):
        if not items:
            raise TypeError('itemgetter expected 1 argument, got 0')
        self._items = items
    def __call__(self, obj, /):
        items = self._items
        if len(items) == 1:
            return obj[items[0]]
        return tuple([obj[i] for i in items])
    def __repr__(self):
        return 'operator.itemgetter(%s)' % ', '.join(map(repr, self._items))

class methodcaller:
    def __init__(self, *args, **kwargs):
        if not args:
            raise TypeError('methodcaller needs at least one argument, the method name')
        name, *args = args
        if not isinstance(name, str):
            raise TypeError('method name must be a string')
        self._name, self._args, self._kwargs = name, args, kwargs
    def __call__(self, obj, /):
        return getattr(obj, self._name)(*self._args, **self._kwargs)
    def __repr__(self):
        parts = [repr(self._name)] + [repr(a) for a in self._args] + ['%s=%r' % kv for kv in self._kwargs.items()]
        return 'operator.methodcaller(%s)' % ', '.join(parts)

for _name in ('lt le eq ne ge gt abs add floordiv index inv invert lshift mod mul matmul neg pos pow rshift sub truediv xor concat contains delitem getitem setitem '
              'iadd iconcat iand ifloordiv ilshift imod imul imatmul ior ipow irshift isub itruediv ixor call').split():
    globals()['__%s__' % _name] = globals()[_name]
__not__, __and__, __or__ = not_, and_, or_
__all__ = ['abs', 'add', 'and_', 'attrgetter', 'call', 'concat', 'contains', 'countOf', 'delitem', 'eq', 'floordiv', 'ge', 'getitem', 'gt', 'iadd', 'iand', 'iconcat', 'ifloordiv', 'ilshift', 'imatmul', 'imod', 'imul', 'index', 'indexOf', 'inv', 'invert', 'ior', 'ipow', 'irshift', 'is_', 'is_not', 'isub', 'itemgetter', 'itruediv', 'ixor', 'le', 'length_hint', 'lshift', 'lt', 'matmul', 'methodcaller', 'mod', 'mul', 'ne', 'neg', 'not_', 'or_', 'pos', 'pow', 'rshift', 'setitem', 'sub', 'truediv', 'truth', 'xor']
`,
};
