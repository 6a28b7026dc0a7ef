import type { LibraryModule } from '../vm/module-registry.ts';

/** reprlib. */
export const reprlib: LibraryModule = {
  source: `
import builtins
from itertools import islice

def recursive_repr(fillvalue='...'):
    def decorate(user_function):
        running = set()
        def wrapper(self):
            key = id(self)
            if key in running:
                return fillvalue
            running.add(key)
            try:
                return user_function(self)
            finally:
                running.discard(key)
        wrapper.__name__ = getattr(user_function, '__name__', 'wrapper')
        wrapper.__doc__ = user_function.__doc__
        return wrapper
    return decorate

class Repr:
    def __init__(self, *, maxlevel=6, maxtuple=6, maxlist=6, maxarray=5, maxdict=4, maxset=6, maxfrozenset=6, maxdeque=6, maxstring=30, maxlong=40, maxother=30, fillvalue='...', indent=None):
        self.__dict__.update({k: v for k, v in locals().items() if k != 'self'})
    def repr(self, x):
        return self.repr1(x, self.maxlevel)
    def repr1(self, x, level):
        method = getattr(self, 'repr_' + type(x).__name__, None)
        return method(x, level) if method else self.repr_instance(x, level)
    def repr_instance(self, x, level):
        try:
            s = builtins.repr(x)
        except Exception:
            return '<%s instance at %#x>' % (x.__class__.__name__, id(x))
        return self._cut(s, self.maxother)
    def _cut(self, s, most):
        if len(s) <= most:
            return s
        i = max(0, (most - 3) // 2)
        j = max(0, most - 3 - i)
        return s[:i] + self.fillvalue + s[len(s) - j:]
    def _items(self, x, level, left, right, most, trail=''):
        if level <= 0 and x:
            return left + self.fillvalue + right
        parts = [self.repr1(v, level - 1) for v in islice(x, most)]
        if len(x) > most:
            parts.append(self.fillvalue)
        s = ', '.join(parts)
        return left + s + (trail if len(x) == 1 else '') + right
    def repr_list(self, x, level):
        return self._items(x, level, '[', ']', self.maxlist)
    def repr_tuple(self, x, level):
        return self._items(x, level, '(', ')', self.maxtuple, ',')
    def repr_set(self, x, level):
        return self._items(sorted(x), level, '{', '}', self.maxset) if x else 'set()'
    def repr_frozenset(self, x, level):
        return self._items(sorted(x), level, 'frozenset({', '})', self.maxfrozenset) if x else 'frozenset()'
    def repr_dict(self, x, level):
        if not x:
            return '{}'
        if level <= 0:
            return '{' + self.fillvalue + '}'
        parts = ['%s: %s' % (self.repr1(k, level - 1), self.repr1(x[k], level - 1)) for k in islice(sorted(x), self.maxdict)]
        if len(x) > self.maxdict:
            parts.append(self.fillvalue)
        return '{%s}' % ', '.join(parts)
    def repr_str(self, x, level):
        s = builtins.repr(x[:self.maxstring])
        return self._cut(builtins.repr(x), self.maxstring) if len(s) > self.maxstring or len(x) > self.maxstring else s
    def repr_int(self, x, level):
        return self._cut(builtins.repr(x), self.maxlong)

aRepr = Repr()
repr = aRepr.repr
__all__ = ['Repr', 'recursive_repr', 'repr']
`,
};
