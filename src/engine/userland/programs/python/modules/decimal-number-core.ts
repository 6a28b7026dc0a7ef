import type { LibraryModule } from '../vm/module-registry.ts';

/** _decimal_number. */
export const decimalNumberCore: LibraryModule = {
  source: String.raw`
import math, re, numbers
import decimal as _d
from decimal import getcontext, _round_div, DecimalTuple

_PARSE = re.compile(r'\s*(?P<sign>[-+])?(?:(?P<int>\d*)(?:\.(?P<frac>\d*))?(?:E(?P<exp>[-+]?\d+))?|(?P<inf>Inf(?:inity)?)|(?P<nan>s?NaN)(?P<diag>\d*))\s*\Z', re.IGNORECASE)

class Decimal(numbers.Number):
    __module__ = 'decimal'
    __slots__ = ('_neg', '_int', '_exp', '_special')
    def __new__(cls, value='0', context=None):
        if isinstance(value, str):
            m = _PARSE.match(value.replace('_', ''))
            if m is None or (m.group('inf') is None and m.group('nan') is None and not (m.group('int') or m.group('frac'))):
                return (context or getcontext())._signal(_d.ConversionSyntax, _NAN)
            neg = m.group('sign') == '-'
            if m.group('inf'):
                return cls._make(cls, neg, 0, 0, 'F')
            if m.group('nan'):
                return cls._make(cls, neg, int(m.group('diag') or 0), 0, 'N' if m.group('nan').lower() == 'snan' else 'n')
            frac = m.group('frac') or ''
            return cls._make(cls, neg, int((m.group('int') or '') + frac), int(m.group('exp') or 0) - len(frac))
        if isinstance(value, Decimal):
            return cls._make(cls, value._neg, value._int, value._exp, value._special)
        if isinstance(value, int):
            return cls._make(cls, value < 0, abs(int(value)), 0)
        if isinstance(value, float):
            getcontext().flags[_d.FloatOperation] = True
            if math.isnan(value):
                return cls._make(cls, False, 0, 0, 'n')
            if math.isinf(value):
                return cls._make(cls, value < 0, 0, 0, 'F')
            n, d = abs(value).as_integer_ratio()
            k = d.bit_length() - 1
            return cls._make(cls, math.copysign(1.0, value) == -1.0, n * 5 ** k, -k)
        if isinstance(value, (tuple, list)):
            if len(value) != 3:
                raise ValueError('argument must be a sequence of length 3')
            sign, digits, exp = value
            return cls._make(cls, bool(sign), int(''.join(map(str, digits)) or '0'), exp)
        raise TypeError('conversion from %s to Decimal is not supported' % type(value).__name__)
    @staticmethod
    def _make(cls, neg, int_, exp, special=''):
        self = object.__new__(cls)
        self._neg, self._int, self._exp, self._special = neg, int_, exp, special
        return self
    @classmethod
    def from_float(cls, f):
        return cls(f)
    def _fix(self, context=None):
        c = context or getcontext()
        n = self._int
        size = len(str(n)) if n else 1
        exp = self._exp
        if size > c.prec:
            drop = size - c.prec
            unit = 10 ** drop
            rounded = _round_div(n, unit, c.rounding, self._neg)
            c.flags[_d.Rounded] = True
            if rounded * unit != n:
                c._signal(_d.Inexact, None)
            n, exp = rounded, exp + drop
            if len(str(n)) > c.prec:
                n, exp = n // 10, exp + 1
        if n and exp + len(str(n)) - 1 > c.Emax:
            return c._signal(_d.Overflow, Decimal._make(Decimal, self._neg, 0, 0, 'F'))
        return Decimal._make(Decimal, self._neg, n, exp)
    def is_nan(self):
        return self._special in ('n', 'N')
    def is_infinite(self):
        return self._special == 'F'
    def is_finite(self):
        return self._special == ''
    def is_signed(self):
        return self._neg
    def is_zero(self):
        return self._special == '' and self._int == 0
    def __bool__(self):
        return self._special != '' or self._int != 0
    def as_tuple(self):
        if self._special:
            return DecimalTuple(int(self._neg), () if self._special != 'F' else (0,), self._special)
        return DecimalTuple(int(self._neg), tuple(map(int, str(self._int))), self._exp)
    def as_integer_ratio(self):
        if self._special:
            raise (OverflowError if self._special == 'F' else ValueError)('cannot convert %s to integer ratio' % ('Infinity' if self._special == 'F' else 'NaN'))
        n = -self._int if self._neg else self._int
        if self._exp >= 0:
            return n * 10 ** self._exp, 1
        d = 10 ** -self._exp
        g = math.gcd(n, d)
        return n // g, d // g
    def adjusted(self):
        return 0 if self._special else self._exp + len(str(self._int)) - 1
    def __str__(self, eng=False):
        sign = '-' if self._neg else ''
        if self._special:
            return sign + {'F': 'Infinity', 'n': 'NaN', 'N': 'sNaN'}[self._special] + (str(self._int) if self._int else '')
        digits = str(self._int)
        left = self._exp + len(digits)
        if self._exp <= 0 and left > -6:
            dot = left
        elif not eng:
            dot = 1
        elif digits == '0':
            dot = (left + 1) % 3 - 1
        else:
            dot = (left - 1) % 3 + 1
        if dot <= 0:
            text, frac = '0', '.' + '0' * -dot + digits
        elif dot >= len(digits):
            text, frac = digits + '0' * (dot - len(digits)), ''
        else:
            text, frac = digits[:dot], '.' + digits[dot:]
        exp = '' if left == dot else 'E%+d' % (left - dot)
        return sign + text + frac + exp
    def to_eng_string(self, context=None):
        return self.__str__(eng=True)
    def __repr__(self):
        return "Decimal('%s')" % str(self)
    def __hash__(self):
        if self._special:
            return object.__hash__(self) if self._special != 'F' else hash(float('-inf' if self._neg else 'inf'))
        p = (1 << 61) - 1
        h = self._int * (pow(10, self._exp, p) if self._exp >= 0 else pow(pow(10, p - 2, p), -self._exp, p)) % p
        h = -h if self._neg else h
        return -2 if h == -1 else h
    def _value(self):
        return -self._int if self._neg else self._int
    def _cmp(self, other):
        if self._special == 'F' or other._special == 'F':
            a = 0 if self._special != 'F' else -1 if self._neg else 1
            b = 0 if other._special != 'F' else -1 if other._neg else 1
        else:
            exp = min(self._exp, other._exp)
            a, b = self._value() * 10 ** (self._exp - exp), other._value() * 10 ** (other._exp - exp)
        return (a > b) - (a < b)
    def _other(self, other, compare=False):
        if isinstance(other, Decimal):
            return other
        if isinstance(other, int):
            return Decimal(other)
        if compare:
            if isinstance(other, float):
                return Decimal(other)
            if isinstance(other, numbers.Rational):
                return Decimal(other.numerator) / other.denominator
        return None
    def _ordered(self, other, test):
        other = self._other(other, True)
        if other is None:
            return NotImplemented
        if self.is_nan() or other.is_nan():
            return getcontext()._signal(_d.InvalidOperation, False)
        return test(self._cmp(other))
    def __eq__(self, other):
        other = self._other(other, True)
        if other is None:
            return NotImplemented
        return not self.is_nan() and not other.is_nan() and self._cmp(other) == 0
    def __lt__(self, other):
        return self._ordered(other, lambda c: c < 0)
    def __le__(self, other):
        return self._ordered(other, lambda c: c <= 0)
    def __gt__(self, other):
        return self._ordered(other, lambda c: c > 0)
    def __ge__(self, other):
        return self._ordered(other, lambda c: c >= 0)
    def compare(self, other, context=None):
        other = self._other(other)
        return _NAN if self.is_nan() or other.is_nan() else Decimal(self._cmp(other))
    def _nan(self, other):
        if self.is_nan():
            return self
        return other if other.is_nan() else None
    def _add(self, other, c=None):
        nan = self._nan(other)
        if nan is not None:
            return nan
        if self._special or other._special:
            if self._special and other._special and self._neg != other._neg:
                return (c or getcontext())._signal(_d.InvalidOperation, _NAN)
            return self if self._special else other
        exp = min(self._exp, other._exp)
        n = self._value() * 10 ** (self._exp - exp) + other._value() * 10 ** (other._exp - exp)
        neg = n < 0 or (n == 0 and (self._neg and other._neg or (self._neg != other._neg and (c or getcontext()).rounding == _d.ROUND_FLOOR)))
        return Decimal._make(Decimal, neg, abs(n), exp)._fix(c)
    def __add__(self, other):
        other = self._other(other)
        return NotImplemented if other is None else self._add(other)
    __radd__ = __add__
    def __sub__(self, other):
        other = self._other(other)
        return NotImplemented if other is None else self._add(other.copy_negate())
    def __rsub__(self, other):
        other = self._other(other)
        return NotImplemented if other is None else other._add(self.copy_negate())
    def copy_negate(self):
        return Decimal._make(Decimal, not self._neg, self._int, self._exp, self._special)
    def copy_abs(self):
        return Decimal._make(Decimal, False, self._int, self._exp, self._special)
    def copy_sign(self, other):
        return Decimal._make(Decimal, other._neg, self._int, self._exp, self._special)
    def __neg__(self):
        if self.is_zero():
            return self.copy_abs()._fix()
        return self.copy_negate() if self._special else self.copy_negate()._fix()
    def __pos__(self):
        return self if self._special else self.copy_abs()._fix() if self.is_zero() else self._fix()
    def __abs__(self):
        return self.copy_abs() if self._special else self.copy_abs()._fix()
    def __mul__(self, other):
        other = self._other(other)
        if other is None:
            return NotImplemented
        nan = self._nan(other)
        if nan is not None:
            return nan
        neg = self._neg != other._neg
        if self._special or other._special:
            if not self or not other:
                return getcontext()._signal(_d.InvalidOperation, _NAN)
            return Decimal._make(Decimal, neg, 0, 0, 'F')
        return Decimal._make(Decimal, neg, self._int * other._int, self._exp + other._exp)._fix()
    __rmul__ = __mul__
    def _div(self, other, c=None):
        c = c or getcontext()
        nan = self._nan(other)
        if nan is not None:
            return nan
        neg = self._neg != other._neg
        if self._special:
            return c._signal(_d.InvalidOperation, _NAN) if other._special else Decimal._make(Decimal, neg, 0, 0, 'F')
        if other._special:
            return Decimal._make(Decimal, neg, 0, 0)
        if not other._int:
            if not self._int:
                return c._signal(_d.DivisionUndefined, _NAN)
            return c._signal(_d.DivisionByZero, Decimal._make(Decimal, neg, 0, 0, 'F'))
        if not self._int:
            return Decimal._make(Decimal, neg, 0, self._exp - other._exp)._fix(c)
        shift = len(str(other._int)) - len(str(self._int)) + c.prec + 1
        exp = self._exp - other._exp - shift
        if shift >= 0:
            coeff, rest = divmod(self._int * 10 ** shift, other._int)
        else:
            coeff, rest = divmod(self._int, other._int * 10 ** -shift)
        if rest:
            if coeff % 5 == 0:
                coeff += 1
        else:
            ideal = self._exp - other._exp
            while exp < ideal and coeff % 10 == 0:
                coeff //= 10
                exp += 1
        return Decimal._make(Decimal, neg, coeff, exp)._fix(c)
    def __truediv__(self, other):
        other = self._other(other)
        return NotImplemented if other is None else self._div(other)
    def __rtruediv__(self, other):
        other = self._other(other)
        return NotImplemented if other is None else other._div(self)
    def __divmod__(self, other):
        other = self._other(other)
        if other is None:
            return NotImplemented
        if not other._int and not other._special:
            c = getcontext()
            return (c._signal(_d.DivisionByZero if self._int else _d.DivisionUndefined, _NAN),) * 2
        nan = self._nan(other)
        if nan is not None:
            return nan, nan
        if self._special:
            c = getcontext()
            if other._special:
                return (c._signal(_d.InvalidOperation, _NAN),) * 2
            return Decimal('-Infinity' if self._neg != other._neg else 'Infinity'), c._signal(_d.InvalidOperation, _NAN)
        if other._special:
            return Decimal._make(Decimal, self._neg != other._neg, 0, 0), self._fix()
        exp = min(self._exp, other._exp)
        a, b = self._int * 10 ** (self._exp - exp), other._int * 10 ** (other._exp - exp)
        q, r = divmod(a, b)
        return Decimal._make(Decimal, self._neg != other._neg, q, 0), Decimal._make(Decimal, self._neg, r, exp)._fix()
    def __rdivmod__(self, other):
        return self._other(other).__divmod__(self)
    def __floordiv__(self, other):
        known = self._other(other)
        if self._special == 'F' and known is not None and not known._special:
            return Decimal('-Infinity' if self._neg != known._neg else 'Infinity')
        result = self.__divmod__(other)
        return result if result is NotImplemented else result[0]
    def __rfloordiv__(self, other):
        return self._other(other) // self
    def __mod__(self, other):
        other = self._other(other)
        if other is None:
            return NotImplemented
        if not other:
            return getcontext()._signal(_d.InvalidOperation if self._int else _d.DivisionUndefined, _NAN)
        return self.__divmod__(other)[1]
    def __rmod__(self, other):
        return self._other(other) % self
    def __rpow__(self, other):
        return self._other(other) ** self
    from _decimal_functions import sqrt, exp, ln, log10, power as __pow__
    def _rescale(self, exp, rounding):
        if self._exp >= exp:
            return Decimal._make(Decimal, self._neg, self._int * 10 ** (self._exp - exp), exp)
        return Decimal._make(Decimal, self._neg, _round_div(self._int, 10 ** (exp - self._exp), rounding, self._neg), exp)
    def quantize(self, exp, rounding=None, context=None):
        exp = self._other(exp)
        c = context or getcontext()
        if self._special or exp._special:
            return self if self._special == exp._special else c._signal(_d.InvalidOperation, _NAN)
        result = self._rescale(exp._exp, rounding or c.rounding)
        if len(str(result._int)) > c.prec:
            return c._signal(_d.InvalidOperation, _NAN)
        return result
    def to_integral_value(self, rounding=None, context=None):
        return self if self._special or self._exp >= 0 else self._rescale(0, rounding or (context or getcontext()).rounding)
    to_integral = to_integral_exact = to_integral_value
    def normalize(self, context=None):
        d = self._fix(context)
        if not d._int:
            return Decimal._make(Decimal, d._neg, 0, 0)
        n, exp = d._int, d._exp
        while n % 10 == 0:
            n, exp = n // 10, exp + 1
        return Decimal._make(Decimal, d._neg, n, exp)
    def remainder_near(self, other):
        q = (self / other).to_integral_value(_d.ROUND_HALF_EVEN)
        return self - q * other
    def max(self, other, context=None):
        return max(self, self._other(other))
    def min(self, other, context=None):
        return min(self, self._other(other))
    def same_quantum(self, other):
        return self._exp == other._exp
    def scaleb(self, other):
        return Decimal._make(Decimal, self._neg, self._int, self._exp + int(other))
    def fma(self, other, third):
        return Decimal._make(Decimal, self._neg != other._neg, self._int * other._int, self._exp + other._exp)._add(self._other(third))
    def number_class(self):
        return ('-' if self._neg else '+') + ('Zero' if self.is_zero() else 'Infinity' if self._special else 'Normal')
    def __int__(self):
        if self._special:
            raise (OverflowError('cannot convert Infinity to integer') if self._special == 'F' else ValueError('cannot convert NaN to integer'))
        n = self._int * 10 ** self._exp if self._exp >= 0 else self._int // 10 ** -self._exp
        return -n if self._neg else n
    __trunc__ = __int__
    def __float__(self):
        return float(str(self))
    def __floor__(self):
        return int(self) if self._special else int(self._rescale(0, _d.ROUND_FLOOR))
    def __ceil__(self):
        return int(self) if self._special else int(self._rescale(0, _d.ROUND_CEILING))
    def __round__(self, n=None):
        if n is None:
            return int(self) if self._special else int(self._rescale(0, _d.ROUND_HALF_EVEN))
        return self.quantize(Decimal._make(Decimal, False, 1, -n))
    real = property(lambda self: self)
    imag = property(lambda self: Decimal(0))
    def conjugate(self):
        return self
    def __copy__(self):
        return self
    def __deepcopy__(self, memo):
        return self
    def __reduce__(self):
        return self.__class__, (str(self),)
    def __format__(self, spec):
        from _decimal_format import format_decimal
        return format_decimal(self, spec)

_NAN = Decimal._make(Decimal, False, 0, 0, 'n')
`,
};
