import type { LibraryModule } from '../vm/module-registry.ts';

/** _decimal_functions. */
export const decimalFunctionsCore: LibraryModule = {
  source: `
import math
import decimal as _d
from decimal import getcontext

def sqrt(self, context=None):
    from decimal import Decimal
    c = context or getcontext()
    if self.is_nan() or (self.is_infinite() and not self._neg) or self.is_zero():
        return Decimal._make(Decimal, self._neg, 0, self._exp >> 1, self._special)
    if self._neg:
        return c._signal(_d.InvalidOperation, Decimal("NaN"))
    exp = self._exp >> 1
    n = self._int * 10 if self._exp & 1 else self._int
    half = (len(str(n)) + 1) >> 1
    shift = c.prec + 1 - half
    exact = True
    if shift >= 0:
        n *= 100 ** shift
    else:
        n, rest = divmod(n, 100 ** -shift)
        exact = not rest
    root = math.isqrt(n)
    exact = exact and root * root == n
    exp -= shift
    if exact:
        ideal = self._exp >> 1
        while exp < ideal and root % 10 == 0:
            root //= 10
            exp += 1
        while exp > ideal and len(str(root)) < c.prec:
            root *= 10
            exp -= 1
    elif root % 5 == 0:
        root += 1
    rounding, c.rounding = c.rounding, _d.ROUND_HALF_EVEN
    try:
        return Decimal._make(Decimal, False, root, exp)._fix(c)
    finally:
        c.rounding = rounding
def exp(self, context=None):
    from decimal import Decimal
    c = context or getcontext()
    with _d.localcontext(prec=c.prec + 12) as ctx:
        halvings = max(0, self.adjusted() + 1) * 4 + 4
        x = self / (1 << halvings)
        total = term = Decimal(1)
        i = 0
        while term and term.adjusted() > -ctx.prec - 5:
            i += 1
            term = term * x / i
            total += term
        for _ in range(halvings):
            total = total * total
    return total._fix(c)
def ln(self, context=None):
    from decimal import Decimal
    c = context or getcontext()
    if not self:
        return Decimal('-Infinity')
    if self._neg:
        return c._signal(_d.InvalidOperation, Decimal("NaN"))
    if self == 1:
        return Decimal(0)
    with _d.localcontext(prec=c.prec + 12):
        y = Decimal(math.log(self._int) + self._exp * math.log(10))
        for _ in range(max(3, c.prec.bit_length() - 2)):
            e = y.exp()
            y = y + 2 * (self - e) / (self + e)
    return y._fix(c)
def log10(self, context=None):
    from decimal import Decimal
    c = context or getcontext()
    if str(self._int).rstrip('0') == '1':
        return Decimal(self.adjusted())
    with _d.localcontext(prec=c.prec + 10):
        raw = self.ln() / Decimal(10).ln()
    return raw._fix(c)

def power(self, other, modulo=None):
    from decimal import Decimal
    other = self._other(other)
    if other is None:
        return NotImplemented
    if modulo is not None:
        return Decimal(pow(int(self), int(other), int(modulo)))
    nan = self._nan(other)
    if nan is not None:
        return nan
    if not other._special and not other._int:
        return Decimal(1) if self else getcontext()._signal(_d.InvalidOperation, Decimal('NaN'))
    if self._special or other._special:
        return _endless_power(self, other)
    if not self:
        odd = other == other.to_integral_value() and int(other) % 2 == 1
        return Decimal._make(Decimal, self._neg and odd, 0, 0) if other > 0 else Decimal('-Infinity' if self._neg and odd else 'Infinity')
    if other._special == '' and other == int(other):
        n = int(other)
        if abs(n) * max(1, abs(self.adjusted())) > 2000000 and self._int != 1:
            return getcontext()._signal(_d.Overflow if (self.adjusted() >= 0) == (n > 0) else _d.Underflow, Decimal('Infinity'))
        if n >= 0 and len(str(self._int)) * n < 4000:
            return Decimal._make(Decimal, self._neg and n % 2 == 1, self._int ** n, self._exp * n)._fix()
        if n < 0 and len(str(self._int)) * -n < 4000:
            return Decimal(1)._div(Decimal._make(Decimal, self._neg and n % 2 == 1, self._int ** -n, self._exp * -n))
        if self._neg:
            whole = self.copy_abs() ** other
            return whole.copy_negate() if n % 2 else whole
    if other == Decimal('0.5'):
        return self.sqrt()
    c = getcontext()
    with _d.localcontext(prec=c.prec + 10):
        raw = (other * self.ln()).exp()
    return raw._fix(c)

def _endless_power(self, other):
    from decimal import Decimal
    if other._special:
        if abs(self) == 1:
            return Decimal(1)
        return Decimal('Infinity') if (abs(self) > 1) != other._neg else Decimal(0)
    odd = other == other.to_integral_value() and int(other) % 2 == 1
    if other._neg:
        return Decimal._make(Decimal, self._neg and odd, 0, 0)
    return Decimal('-Infinity' if self._neg and odd else 'Infinity')
`,
};
