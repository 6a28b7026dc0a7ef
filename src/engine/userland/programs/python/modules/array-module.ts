import type { LibraryModule } from '../vm/module-registry.ts';

/** array. */
export const arrayModule: LibraryModule = {
  source: `
import _struct
_SIZES = {'b': 1, 'B': 1, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 8, 'L': 8, 'q': 8, 'Q': 8, 'f': 4, 'd': 8, 'u': 4, 'w': 4}
typecodes = 'bBuwhHiIlLqQfd'
class array:
    def __init__(self, typecode, initializer=()):
        if typecode not in _SIZES:
            raise ValueError('bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)')
        self.typecode, self.itemsize, self._items = typecode, _SIZES[typecode], []
        if isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        else:
            self.extend(initializer)
    def _check(self, x):
        if self.typecode in 'uw':
            if not isinstance(x, str):
                raise TypeError('array item must be a unicode character, not %s' % type(x).__name__)
            return x
        if self.typecode in 'fd':
            if not isinstance(x, (int, float)):
                raise TypeError('must be real number, not %s' % type(x).__name__)
            return float(x) if self.typecode == 'd' else _struct.unpack(ValueError, 'f', _struct.pack(ValueError, 'f', (x,)))[0]
        if not isinstance(x, int):
            raise TypeError("'%s' object cannot be interpreted as an integer" % type(x).__name__)
        bits = self.itemsize * 8
        low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if self.typecode.islower() else (0, (1 << bits) - 1)
        if not low <= x <= high:
            kind = {1: 'byte', 2: 'short', 4: 'int', 8: 'int'}[self.itemsize]
            raise OverflowError('%s%s is %s than %s' % ('' if low else 'unsigned ', ('signed char' if low else 'byte integer') if self.itemsize == 1 else kind if not low else 'signed ' + kind + (' integer' if kind == 'short' else ''), 'greater' if x > high else 'less', 'maximum' if x > high else 'minimum'))
        return x
    def append(self, x):
        self._items.append(self._check(x))
    def extend(self, it):
        self._items.extend([self._check(x) for x in it])
    fromlist = extend
    def insert(self, i, x):
        self._items.insert(i, self._check(x))
    def pop(self, i=-1):
        return self._items.pop(i)
    def remove(self, x):
        self._items.remove(x)
    def index(self, x, *a):
        return self._items.index(x, *a)
    def count(self, x):
        return self._items.count(x)
    def reverse(self):
        self._items.reverse()
    def tolist(self):
        return list(self._items)
    def tobytes(self):
        return _struct.pack(ValueError, '=%d%s' % (len(self._items), self.typecode.replace('l', 'q').replace('L', 'Q')), tuple(self._items))
    def frombytes(self, data):
        if len(data) % self.itemsize:
            raise ValueError('bytes length not a multiple of item size')
        self._items.extend(_struct.unpack(ValueError, '=%d%s' % (len(data) // self.itemsize, self.typecode.replace('l', 'q').replace('L', 'Q')), bytes(data)))
    def __len__(self):
        return len(self._items)
    def __iter__(self):
        return iter(self._items)
    def __contains__(self, x):
        return x in self._items
    def __getitem__(self, i):
        if isinstance(i, slice):
            return array(self.typecode, self._items[i])
        try:
            return self._items[i]
        except IndexError:
            raise IndexError('array index out of range') from None
    def __setitem__(self, i, x):
        self._items[i] = [self._check(v) for v in x] if isinstance(i, slice) else self._check(x)
    def __delitem__(self, i):
        del self._items[i]
    def __add__(self, other):
        return array(self.typecode, self._items + other._items)
    def __iadd__(self, other):
        self.extend(other)
        return self
    def __mul__(self, n):
        return array(self.typecode, self._items * n)
    def __eq__(self, other):
        return self._items == other._items if isinstance(other, array) else NotImplemented
    def __lt__(self, other):
        return self._items < other._items
    __hash__ = None
    def __repr__(self):
        if not self._items:
            return 'array(%r)' % self.typecode
        return 'array(%r, %r)' % (self.typecode, ''.join(self._items) if self.typecode in 'uw' else self._items)
ArrayType = array
`,
};
