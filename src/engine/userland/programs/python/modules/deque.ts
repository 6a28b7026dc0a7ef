import type { LibraryModule } from '../vm/module-registry.ts';

/** collections.deque. */
export const deque: LibraryModule = {
  source: `
class deque:
    __module__ = 'collections'
    def __init__(self, iterable=(), maxlen=None):
        if maxlen is not None and maxlen < 0:
            raise ValueError('maxlen must be non-negative')
        self._d = []
        self._h = 0
        self._maxlen = maxlen
        self.extend(iterable)
    maxlen = property(lambda self: self._maxlen)
    def _compact(self):
        if self._h:
            self._d = self._d[self._h:]
            self._h = 0
        return self._d
    def append(self, x):
        self._d.append(x)
        if self._maxlen is not None and len(self) > self._maxlen:
            self.popleft()
    def appendleft(self, x):
        if self._maxlen == 0:
            return
        if self._h:
            self._h -= 1
            self._d[self._h] = x
        else:
            room = max(8, len(self._d))
            self._d = [None] * room + self._d
            self._h = room - 1
            self._d[self._h] = x
        if self._maxlen is not None and len(self) > self._maxlen:
            self.pop()
    def pop(self):
        if len(self._d) == self._h:
            raise IndexError('pop from an empty deque')
        return self._d.pop()
    def popleft(self):
        if len(self._d) == self._h:
            raise IndexError('pop from an empty deque')
        x = self._d[self._h]
        self._d[self._h] = None
        self._h += 1
        if self._h > 64 and self._h * 2 > len(self._d):
            self._compact()
        return x
    def extend(self, iterable):
        for x in list(iterable) if iterable is self else iterable:
            self.append(x)
    def extendleft(self, iterable):
        for x in list(iterable):
            self.appendleft(x)
    def rotate(self, n=1):
        d = self._compact()
        if d:
            n %= len(d)
            self._d = d[-n:] + d[:-n] if n else d
    def clear(self):
        self._d = []
        self._h = 0
    def copy(self):
        return type(self)(self._compact(), self._maxlen)
    __copy__ = copy
    def count(self, x):
        return self._compact().count(x)
    def index(self, x, *args):
        try:
            return self._compact().index(x, *args)
        except ValueError:
            raise ValueError('%r is not in deque' % (x,)) from None
    def insert(self, i, x):
        if self._maxlen is not None and len(self) >= self._maxlen:
            raise IndexError('deque already at its maximum size')
        self._compact().insert(i, x)
    def remove(self, x):
        try:
            self._compact().remove(x)
        except ValueError:
            raise ValueError('%r is not in deque' % (x,)) from None
    def reverse(self):
        self._compact().reverse()
    def __len__(self):
        return len(self._d) - self._h
    def __bool__(self):
        return len(self._d) > self._h
    def __iter__(self):
        n = len(self)
        for i in range(n):
            if len(self) != n:
                raise RuntimeError('deque mutated during iteration')
            yield self._d[self._h + i]
        if len(self) != n:
            raise RuntimeError('deque mutated during iteration')
    def __reversed__(self):
        return reversed(self._compact())
    def __contains__(self, x):
        return x in self._compact()
    def __getitem__(self, i):
        if not isinstance(i, int):
            raise TypeError('sequence index must be integer, not %r' % type(i).__name__)
        try:
            return self._compact()[i]
        except IndexError:
            raise IndexError('deque index out of range') from None
    def __setitem__(self, i, x):
        try:
            self._compact()[i] = x
        except IndexError:
            raise IndexError('deque index out of range') from None
    def __delitem__(self, i):
        del self._compact()[i]
    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, deque) else NotImplemented
    def __lt__(self, other):
        return list(self) < list(other)
    __hash__ = None
    def __add__(self, other):
        new = self.copy()
        new.extend(other)
        return new
    def __iadd__(self, other):
        self.extend(other)
        return self
    def __mul__(self, n):
        return type(self)(self._compact() * n, self._maxlen)
    def __repr__(self):
        if self._maxlen is None:
            return 'deque(%r)' % (list(self),)
        return 'deque(%r, maxlen=%d)' % (list(self), self._maxlen)
    def __class_getitem__(cls, item):
        import types
        return types.GenericAlias(cls, item)

`,
};
