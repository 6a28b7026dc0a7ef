import type { LibraryModule } from '../vm/module-registry.ts';

/** fractions. */
export const fractions: LibraryModule = {
  source: String.raw`
import math, numbers, re, operator

_FORMAT = re.compile(r'\s*(?P<sign>[-+]?)(?=\d|\.\d)(?P<num>\d*|\d+(_\d+)*)(?:\s*/\s*(?P<denom>\d+(_\d+)*))?(?:\.(?P<decimal>\d*|\d+(_\d+)*))?(?:E(?P<exp>[-+]?\d+(_\d+)*))?\s*\Z', re.IGNORECASE)

class Fraction(numbers.Rational):
    __slots__ = ('_numerator', '_denominator')
    def __new__(cls, numerator=0, denominator=None):
        self = super(Fraction, cls).__new__(cls)
        if denominator is None:
            if type(numerator) is int:
                self._numerator, self._denominator = numerator, 1
                return self
            if isinstance(numerator, Fraction):
                self._numerator, self._denominator = numerator._numerator, numerator._denominator
                return self
            if isinstance(numerator, int):
                self._numerator, self._denominator = int(numerator), 1
                return self
            if isinstance(numerator, float) or hasattr(numerator, 'as_integer_ratio'):
                self._numerator, self._denominator = numerator.as_integer_ratio()
                return self
            if isinstance(numerator, str):
                m = _FORMAT.match(numerator)
                if m is None:
                    raise ValueError('Invalid literal for Fraction: %r' %
                                     numerator)
                top = int(m.group('num') or '0')
                denom = m.group('denom')
                bottom = 1
                if denom:
                    bottom = int(denom)
                else:
                    decimal = (m.group('decimal') or '').replace('_', '')
                    if decimal:
                        scale = 10 ** len(decimal)
                        top, bottom = top * scale + int(decimal), scale
                    exp = m.group('exp')
                    if exp:
                        exp = int(exp)
                        if exp >= 0:
                            top *= 10 ** exp
                        else:
                            bottom *= 10 ** -exp
                if m.group('sign') == '-':
                    top = -top
                numerator, denominator = top, bottom
            else:
                raise TypeError("argument should be a string or a Rational instance")
        elif isinstance(numerator, (int, Fraction)) and isinstance(denominator, (int, Fraction)):
            a, b = Fraction(numerator), Fraction(denominator)
            numerator, denominator = a._numerator * b._denominator, b._numerator * a._denominator
        else:
            raise TypeError("both arguments should be "
                            "Rational instances")
        if denominator == 0:
            raise ZeroDivisionError('Fraction(%s, 0)' % numerator) #@ 298
        g = math.gcd(numerator, denominator)
        if denominator < 0:
            g = -g
        self._numerator, self._denominator = numerator // g, denominator // g
        return self
    @classmethod
    def _of(cls, n, d):
        g = math.gcd(n, d)
        if d < 0:
            g = -g
        self = object.__new__(Fraction)
        self._numerator, self._denominator = n // g, d // g
        return self
    @classmethod
    def from_float(cls, f):
        return cls(f)
    @classmethod
    def from_decimal(cls, dec):
        return cls(*dec.as_integer_ratio())
    numerator = property(lambda a: a._numerator)
    denominator = property(lambda a: a._denominator)
    def is_integer(self):
        return self._denominator == 1
    def as_integer_ratio(self):
        return self._numerator, self._denominator
    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        if self._denominator <= max_denominator:
            return Fraction(self)
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return Fraction._of(p1, q1)
        return Fraction._of(p0 + k * p1, q0 + k * q1)
    def __repr__(self):
        return '%s(%s, %s)' % (self.__class__.__name__, self._numerator, self._denominator)
    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else '%s/%s' % (self._numerator, self._denominator)
    def __format__(self, spec):
        if not spec:
            return str(self)
        if spec[-1] in 'eEfFgG%':
            from decimal import Decimal, localcontext
            with localcontext() as ctx:
                ctx.prec = 100
                return format(Decimal(self._numerator) / self._denominator, spec)
        return format(str(self), spec)
    def __add__(a, b):
        if isinstance(b, (int, Fraction)):
            return Fraction._of(a._numerator * b.denominator + b.numerator * a._denominator, a._denominator * b.denominator)
        return float(a) + b if isinstance(b, float) else NotImplemented
    __radd__ = __add__
    def __sub__(a, b):
        if isinstance(b, (int, Fraction)):
            return Fraction._of(a._numerator * b.denominator - b.numerator * a._denominator, a._denominator * b.denominator)
        return float(a) - b if isinstance(b, float) else NotImplemented
    def __rsub__(a, b):
        if isinstance(b, int):
            return Fraction._of(b * a._denominator - a._numerator, a._denominator)
        return b - float(a) if isinstance(b, float) else NotImplemented
    def __mul__(a, b):
        if isinstance(b, (int, Fraction)):
            return Fraction._of(a._numerator * b.numerator, a._denominator * b.denominator)
        return float(a) * b if isinstance(b, float) else NotImplemented
    __rmul__ = __mul__
    def __truediv__(a, b):
        if isinstance(b, (int, Fraction)):
            d = a._denominator * b.numerator
            if d == 0:
                raise ZeroDivisionError('Fraction(%s, 0)' % (a._numerator * b.denominator))
            return Fraction._of(a._numerator * b.denominator, d)
        return float(a) / b if isinstance(b, float) else NotImplemented
    def __rtruediv__(a, b):
        if isinstance(b, int):
            return Fraction(b * a._denominator, a._numerator)
        return b / float(a) if isinstance(b, float) else NotImplemented
    def __floordiv__(a, b):
        if isinstance(b, (int, Fraction)):
            return (a._numerator * b.denominator) // (a._denominator * b.numerator)
        return float(a) // b if isinstance(b, float) else NotImplemented
    def __rfloordiv__(a, b):
        return (b * a._denominator) // a._numerator if isinstance(b, int) else NotImplemented
    def __mod__(a, b):
        if isinstance(b, (int, Fraction)):
            return a - b * (a // b)
        return float(a) % b if isinstance(b, float) else NotImplemented
    def __rmod__(a, b):
        return Fraction(b) % a if isinstance(b, int) else NotImplemented
    def __divmod__(a, b):
        return a // b, a % b
    def __pow__(a, b):
        if isinstance(b, int) or (isinstance(b, Fraction) and b._denominator == 1):
            n = int(b)
            if n >= 0:
                return Fraction._of(a._numerator ** n, a._denominator ** n)
            if a._numerator == 0:
                raise ZeroDivisionError(f'Fraction({a._denominator ** -n}, 0)')
            return Fraction._of(a._denominator ** -n, a._numerator ** -n)
        return float(a) ** float(b)
    def __rpow__(b, a):
        return a ** b._numerator if b._denominator == 1 and b._numerator >= 0 else a ** float(b)
    def __pos__(a):
        return a
    def __neg__(a):
        return Fraction._of(-a._numerator, a._denominator)
    def __abs__(a):
        return Fraction._of(abs(a._numerator), a._denominator)
    def __int__(a):
        return a.__trunc__()
    def __float__(a):
        return a._numerator / a._denominator
    def __trunc__(a):
        return -(-a._numerator // a._denominator) if a._numerator < 0 else a._numerator // a._denominator
    def __floor__(a):
        return a._numerator // a._denominator
    def __ceil__(a):
        return -(-a._numerator // a._denominator)
    def __round__(self, ndigits=None):
        if ndigits is None:
            floor, rest = divmod(self._numerator, self._denominator)
            if rest * 2 < self._denominator or (rest * 2 == self._denominator and floor % 2 == 0):
                return floor
            return floor + 1
        shift = 10 ** abs(ndigits)
        return Fraction(round(self * shift), shift) if ndigits > 0 else Fraction(round(self / shift) * shift)
    def __hash__(self):
        if self._denominator == 1:
            return hash(self._numerator)
        try:
            inverse = pow(self._denominator, -1, (1 << 61) - 1)
        except ValueError:
            value = 314159
        else:
            value = hash(hash(abs(self._numerator)) * inverse)
        value = value if self._numerator >= 0 else -value
        return -2 if value == -1 else value
    def _compare(a, b, op):
        if isinstance(b, (int, Fraction)):
            return op(a._numerator * b.denominator, b.numerator * a._denominator)
        if isinstance(b, float):
            return op(0.0, b) if math.isnan(b) or math.isinf(b) else op(a, Fraction(b))
        return NotImplemented
    def __eq__(a, b):
        if isinstance(b, (int, Fraction)):
            return a._numerator == b.numerator and a._denominator == b.denominator
        return a._compare(b, operator.eq)
    def __lt__(a, b):
        return a._compare(b, operator.lt)
    def __gt__(a, b):
        return a._compare(b, operator.gt)
    def __le__(a, b):
        return a._compare(b, operator.le)
    def __ge__(a, b):
        return a._compare(b, operator.ge)
    def __bool__(a):
        return bool(a._numerator)
    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)
    def __copy__(self):
        return self
    def __deepcopy__(self, memo):
        return self
__all__ = ['Fraction']
`,
};
