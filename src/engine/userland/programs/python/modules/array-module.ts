import type { LibraryModule } from '../vm/module-registry.ts';

/** array. */
export const arrayModule: LibraryModule = {
  source: `
import _struct, warnings
_SIZES = {'b': 1, 'B': 1, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 8, 'L': 8, 'q': 8, 'Q': 8, 'f': 4, 'd': 8, 'u': 4, 'w': 4}
_CODES = {'l': 'q', 'L': 'Q', 'u': 'I', 'w': 'I'}
_NAMES = {'b': 'signed char', 'B': 'unsigned byte integer', 'h': 'signed short integer', 'H': 'unsigned short', 'i': 'signed integer', 'I': 'unsigned int'}
typecodes = 'bBuwhHiIlLqQfd'
class array:
    def __init__(self, typecode, initializer=(), /):
        if not isinstance(typecode, str) or len(typecode) != 1:
            raise TypeError('array() argument 1 must be a unicode character, not %s' % type(typecode).__name__)
        if typecode not in _SIZES:
            raise ValueError('bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)')
        if isinstance(initializer, str) and typecode not in 'uw':
            raise TypeError("cannot use a str to initialize an array with typecode '%s'" % typecode)
        if typecode == 'u':
            warnings.warn("The 'u' type code is deprecated and will be removed in Python 3.16", DeprecationWarning, stacklevel=2)
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
            if self.typecode == 'q' or self.typecode == 'l':
                raise OverflowError('int too big to convert' if self.typecode == 'q' else 'Python int too large to convert to C long')
            if x < 0 and self.typecode in 'ILQ':
                raise OverflowError("can't convert negative value to unsigned int")
            if self.typecode in 'LQ':
                raise OverflowError('int too big to convert' if self.typecode == 'Q' else 'Python int too large to convert to C unsigned long')
            raise OverflowError('%s is %s than %s' % (_NAMES[self.typecode], 'greater' if x > high else 'less', 'maximum' if x > high else 'minimum'))
        return x
    def _same(self, other, doing):
        if not isinstance(other, array):
            raise TypeError('can only %s (not "%s") to array' % (doing, type(other).__name__))
        if other.typecode != self.typecode:
            raise TypeError('bad argument type for built-in operation')
    def append(self, x, /):
        self._items.append(self._check(x))
    def extend(self, it, /):
        if isinstance(it, array) and it.typecode != self.typecode:
            raise TypeError('can only extend with array of same kind')
        self._items.extend([self._check(x) for x in it])
    def fromlist(self, list, /):
        if not isinstance(list, type([])):
            raise TypeError('arg must be list')
        self._items.extend([self._check(x) for x in list])
    def fromunicode(self, text, /):
        if self.typecode not in 'uw':
            raise ValueError("fromunicode() may only be called on unicode type arrays ('u' or 'w')")
        self._items.extend(text)
    def tounicode(self):
        if self.typecode not in 'uw':
            raise ValueError("tounicode() may only be called on unicode type arrays ('u' or 'w')")
        return ''.join(self._items)
    def insert(self, i, x, /):
        self._items.insert(i, self._check(x))
    def pop(self, i=-1, /):
        if not self._items:
            raise IndexError('pop from empty array')
        return self._items.pop(i)
    def remove(self, x, /):
        if x not in self._items:
            raise ValueError('array.remove(x): x not in array')
        self._items.remove(x)
    def index(self, x, *a):
        try:
            return self._items.index(x, *a)
        except ValueError:
            raise ValueError('array.index(x): x not in array') from None
    def count(self, x, /):
        return self._items.count(x)
    def reverse(self):
        self._items.reverse()
    def buffer_info(self):
        return id(self._items), len(self._items)
    def byteswap(self):
        data, n = self.tobytes(), self.itemsize
        if n not in (1, 2, 4, 8):
            raise RuntimeError("don't know how to byteswap this array type")
        self._items = []
        self.frombytes(b''.join(data[i:i + n][::-1] for i in range(0, len(data), n)))
    def tolist(self):
        return list(self._items)
    def tobytes(self):
        values = [ord(c) for c in self._items] if self.typecode in 'uw' else self._items
        return _struct.pack(ValueError, '=%d%s' % (len(values), _CODES.get(self.typecode, self.typecode)), tuple(values))
    def frombytes(self, data, /):
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        data = bytes(data)
        if len(data) % self.itemsize:
            raise ValueError('bytes length not a multiple of item size')
        values = _struct.unpack(ValueError, '=%d%s' % (len(data) // self.itemsize, _CODES.get(self.typecode, self.typecode)), data)
        self._items.extend(map(chr, values) if self.typecode in 'uw' else values)
    def tofile(self, f, /):
        f.write(self.tobytes())
    def fromfile(self, f, n, /):
        data = f.read(n * self.itemsize)
        self.frombytes(data[:len(data) // self.itemsize * self.itemsize])
        if len(data) < n * self.itemsize:
            raise EOFError('read() didn\\'t return enough bytes')
    def __len__(self):
        return len(self._items)
    def __iter__(self):
        return iter(self._items)
    def __contains__(self, x):
        return x in self._items
    def __getitem__(self, i):
        if isinstance(i, slice):
            return self._like(self._items[i])
        try:
            return self._items[i]
        except IndexError:
            raise IndexError('array index out of range') from None
        except TypeError:
            raise TypeError('array indices must be integers') from None
    def _like(self, items):
        made = array(self.typecode)
        made._items = items
        return made
    def __setitem__(self, i, x):
        if isinstance(i, slice):
            if not isinstance(x, array):
                raise TypeError('can only assign array (not "%s") to array slice' % type(x).__name__)
            self._items[i] = x._items
            return
        x = self._check(x)
        try:
            self._items[i] = x
        except IndexError:
            raise IndexError('array assignment index out of range') from None
    def __delitem__(self, i):
        del self._items[i]
    def __add__(self, other):
        self._same(other, 'append array')
        return self._like(self._items + other._items)
    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError('can only extend with array (not "%s")' % type(other).__name__)
        self.extend(other)
        return self
    def __mul__(self, n):
        return self._like(self._items * n)
    __rmul__ = __mul__
    def __copy__(self):
        return self._like(list(self._items))
    def __deepcopy__(self, memo):
        return self._like(list(self._items))
    def __reduce_ex__(self, protocol):
        return array, (self.typecode, list(self._items))
    def __bytes__(self):
        return self.tobytes()
    def __eq__(self, other):
        return self._items == other._items if isinstance(other, array) else NotImplemented
    def __lt__(self, other):
        return self._items < other._items if isinstance(other, array) else NotImplemented
    def __le__(self, other):
        return self._items <= other._items if isinstance(other, array) else NotImplemented
    def __gt__(self, other):
        return self._items > other._items if isinstance(other, array) else NotImplemented
    def __ge__(self, other):
        return self._items >= other._items if isinstance(other, array) else NotImplemented
    __hash__ = None
    def __repr__(self):
        if not self._items:
            return 'array(%r)' % self.typecode
        return 'array(%r, %r)' % (self.typecode, ''.join(self._items) if self.typecode in 'uw' else self._items)
ArrayType = array
`,
};
