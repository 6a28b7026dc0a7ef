import type { LibraryModule } from '../vm/module-registry.ts';

/** decimal. */
export const decimal: LibraryModule = {
  source: `
import math, re, numbers, threading, operator
from collections import namedtuple

ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_HALF_DOWN, ROUND_05UP = ('ROUND_DOWN', 'ROUND_HALF_UP', 'ROUND_HALF_EVEN', 'ROUND_CEILING', 'ROUND_FLOOR', 'ROUND_UP', 'ROUND_HALF_DOWN', 'ROUND_05UP')
MAX_PREC = MAX_EMAX = 999999999999999999
MIN_EMIN = -MAX_EMAX
HAVE_THREADS = HAVE_CONTEXTVAR = True
DecimalTuple = namedtuple('DecimalTuple', 'sign digits exponent', module='decimal')

class DecimalException(ArithmeticError):
    pass
class Clamped(DecimalException):
    pass
class InvalidOperation(DecimalException):
    pass
class ConversionSyntax(InvalidOperation):
    pass
class DivisionByZero(DecimalException, ZeroDivisionError):
    pass
class DivisionImpossible(InvalidOperation):
    pass
class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass
class Inexact(DecimalException):
    pass
class Rounded(DecimalException):
    pass
class Subnormal(DecimalException):
    pass
class Overflow(Inexact, Rounded):
    pass
class Underflow(Inexact, Rounded, Subnormal):
    pass
class FloatOperation(DecimalException, TypeError):
    pass

_SIGNALS = (InvalidOperation, FloatOperation, DivisionByZero, Overflow, Subnormal, Underflow, Inexact, Rounded, Clamped)
_SHOWN = (Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded, Subnormal, Underflow)

class Context:
    def __init__(self, prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=None, traps=None):
        self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp = prec, rounding, Emin, Emax, capitals, clamp
        traps = [InvalidOperation, DivisionByZero, Overflow] if traps is None else traps
        self.traps = traps if isinstance(traps, dict) else {s: s in traps for s in _SIGNALS}
        self.flags = flags if isinstance(flags, dict) else {s: s in (flags or ()) for s in _SIGNALS}
    def __repr__(self):
        return 'Context(prec=%d, rounding=%s, Emin=%d, Emax=%d, capitals=%d, clamp=%d, flags=[%s], traps=[%s])' % (self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp,
            ', '.join(s.__name__ for s in _SHOWN if self.flags[s]), ', '.join(s.__name__ for s in _SHOWN if self.traps[s]))
    def copy(self):
        return Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp, dict(self.flags), dict(self.traps))
    __copy__ = copy
    def clear_flags(self):
        self.flags = {s: False for s in _SIGNALS}
    def clear_traps(self):
        self.traps = {s: False for s in _SIGNALS}
    def _signal(self, kind, result, detail=None):
        signal = next(s for s in _SIGNALS if issubclass(kind, s))
        self.flags[signal] = True
        if self.traps[signal]:
            raise (kind if kind in (DivisionByZero, Overflow) else signal)([detail or kind] if detail is not True else kind)
        return result
    def create_decimal(self, num='0'):
        d = Decimal(num)
        return d if d._special else d._fix(self)
    def create_decimal_from_float(self, f):
        return Decimal.from_float(f)._fix(self)
    def Etiny(self):
        return self.Emin - self.prec + 1
    def Etop(self):
        return self.Emax - self.prec + 1
    def _with(self, work):
        saved = getcontext()
        setcontext(self)
        try:
            return work()
        finally:
            setcontext(saved)
    def divide(self, a, b):
        return _operand(a)._div(_operand(b), self)
    def power(self, a, b, modulo=None):
        return self._with(lambda: pow(_operand(a), _operand(b), modulo) if modulo is not None else _operand(a) ** _operand(b))
    def divmod(self, a, b):
        return self._with(lambda: divmod(_operand(a), _operand(b)))
    def to_sci_string(self, a):
        return str(_operand(a))
    def to_integral(self, a):
        return _operand(a).to_integral_value(context=self)

def _operand(a):
    if isinstance(a, (Decimal, int)):
        return Decimal(a)
    raise TypeError('conversion from %s to Decimal is not supported' % type(a).__name__)
def _operator(name):
    def method(self, a, b):
        return self._with(lambda: getattr(operator, name)(_operand(a), _operand(b)))
    return method
def _sign(name):
    def method(self, a):
        return self._with(lambda: getattr(operator, name)(_operand(a)))
    return method
def _delegate(name):
    def method(self, a, *others):
        return self._with(lambda: getattr(_operand(a), name)(*(_operand(b) for b in others)))
    method.__name__ = name
    return method
for _name, _op in (('add', 'add'), ('subtract', 'sub'), ('multiply', 'mul'), ('divide_int', 'floordiv'), ('remainder', 'mod')):
    setattr(Context, _name, _operator(_op))
for _name, _op in (('plus', 'pos'), ('minus', 'neg'), ('abs', 'abs')):
    setattr(Context, _name, _sign(_op))
for _name in ('quantize', 'sqrt', 'exp', 'ln', 'log10', 'compare', 'max', 'min', 'normalize', 'fma', 'remainder_near', 'same_quantum', 'scaleb', 'to_integral_value', 'to_integral_exact', 'to_eng_string', 'number_class', 'logb', 'is_nan', 'is_zero', 'is_finite', 'is_infinite', 'is_signed', 'copy_abs', 'copy_negate', 'copy_sign', 'next_plus', 'next_minus', 'is_normal', 'is_subnormal', 'is_qnan', 'is_snan', 'is_canonical', 'canonical', 'compare_total', 'max_mag', 'min_mag', 'radix', 'rotate', 'shift'):
    setattr(Context, _name, _delegate(_name))

_local = threading.local()
DefaultContext = Context()
BasicContext = Context(prec=9, rounding=ROUND_HALF_UP)
ExtendedContext = Context(prec=9, traps=[])

def getcontext():
    try:
        return _local.context
    except AttributeError:
        _local.context = DefaultContext.copy()
        return _local.context
def setcontext(context):
    _local.context = context

class localcontext:
    def __init__(self, ctx=None, **kwargs):
        self._new = (getcontext() if ctx is None else ctx).copy()
        for name, value in kwargs.items():
            setattr(self._new, name, value)
    def __enter__(self):
        self._saved = getcontext()
        setcontext(self._new)
        return self._new
    def __exit__(self, *exc):
        setcontext(self._saved)

def _round_div(n, d, rounding, negative):
    """n / d, both positive, as an int, rounded."""
    q, r = divmod(n, d)
    if r == 0:
        return q
    twice = 2 * r
    if rounding == ROUND_HALF_EVEN:
        up = twice > d or (twice == d and q & 1)
    elif rounding == ROUND_HALF_UP:
        up = twice >= d
    elif rounding == ROUND_HALF_DOWN:
        up = twice > d
    elif rounding == ROUND_UP:
        up = True
    elif rounding == ROUND_CEILING:
        up = not negative
    elif rounding == ROUND_FLOOR:
        up = negative
    elif rounding == ROUND_05UP:
        up = q % 5 == 0
    else:
        up = False
    return q + 1 if up else q

from _decimal_number import Decimal
`,
};
