/** _pytest/outcomes.py. */
export const OUTCOMES = String.raw`
import importlib, sys

class OutcomeException(BaseException):
    def __init__(self, msg=None, pytrace=True):
        super().__init__(msg)
        self.msg, self.pytrace = msg if msg is not None else '', pytrace
    def __repr__(self):
        return str(self.msg)
    __str__ = __repr__

class Skipped(OutcomeException):
    def __init__(self, msg=None, pytrace=True, allow_module_level=False):
        super().__init__(msg, pytrace)
        self.allow_module_level = allow_module_level
class Failed(OutcomeException): pass
class XFailed(Failed): pass
class Exit(Exception):
    def __init__(self, msg='unknown reason', returncode=None):
        self.msg, self.returncode = msg, returncode
        super().__init__(msg)

def skip(reason='', *, allow_module_level=False):
    __tracebackhide__ = True
    raise Skipped(reason, allow_module_level=allow_module_level)
def fail(reason='', pytrace=True):
    __tracebackhide__ = True
    raise Failed(reason, pytrace)
def xfail(reason=''):
    __tracebackhide__ = True
    raise XFailed(reason)
def exit(reason='', returncode=None):
    __tracebackhide__ = True
    raise Exit(reason, returncode)
def importorskip(modname, minversion=None, reason=None, *, exc_type=None):
    try:
        return importlib.import_module(modname)
    except ImportError as exc:
        raise Skipped(reason or 'could not import %r: %s' % (modname, exc), allow_module_level=True) from None
skip.Exception, fail.Exception, xfail.Exception, exit.Exception = Skipped, Failed, XFailed, Exit
`;

/** _pytest/python_api.py: raises, warns, approx. */
export const PYTHON_API = String.raw`
import math, re, warnings
from collections.abc import Mapping, Sequence, Sized
from decimal import Decimal
from _pytest.outcomes import fail

class ExceptionInfo:
    def __init__(self, value=None):
        self._value = value
    @property
    def value(self):
        return self._value
    @property
    def type(self):
        return type(self._value)
    @property
    def tb(self):
        return self._value.__traceback__
    traceback = tb
    @property
    def typename(self):
        return type(self._value).__name__
    def exconly(self, tryshort=False):
        from _pytest._code import exconly
        return exconly(self._value, tryshort)
    def errisinstance(self, exc):
        return isinstance(self._value, exc)
    def match(self, regexp):
        __tracebackhide__ = True
        assert re.search(regexp, str(self._value)), _mismatch(regexp, str(self._value))
        return True
    def __repr__(self):
        if self._value is None:
            return '<ExceptionInfo for raises contextmanager>'
        from _pytest.assertion.util import saferepr
        return '<%s %s tblen=%d>' % (type(self).__name__, saferepr(self._value), _length(self.tb))

def _length(tb):
    return 0 if tb is None else 1 + _length(tb.tb_next)

def _mismatch(pattern, text):
    hint = '\n  Did you mean to ${'`'}re.escape()${'`'} the regex?' if pattern == text else ''
    return 'Regex pattern did not match.\n  Expected regex: %r\n  Actual message: %r%s' % (pattern, text, hint)

def _names(expected):
    kinds = expected if isinstance(expected, tuple) else (expected,)
    return kinds[0].__name__ if len(kinds) == 1 else '(%s)' % ', '.join(kind.__name__ for kind in kinds)

class RaisesContext:
    def __init__(self, expected, match=None, check=None):
        self.expected, self.pattern, self.check, self.info = expected, match, check, ExceptionInfo()
    def __enter__(self):
        return self.info
    def __exit__(self, kind, value, tb):
        __tracebackhide__ = True
        if kind is None:
            fail('DID NOT RAISE %s' % (_names(self.expected) if not isinstance(self.expected, tuple) or len(self.expected) == 1 else 'any of ' + _names(self.expected)))
        if not issubclass(kind, self.expected):
            return False
        self.info._value = value
        if self.pattern is not None:
            pattern = self.pattern.pattern if isinstance(self.pattern, re.Pattern) else self.pattern
            if not re.search(self.pattern, str(value)):
                raise AssertionError(_mismatch(pattern, str(value))) from None
        if self.check is not None and not self.check(value):
            raise AssertionError('check did not return True') from None
        return True

def raises(expected_exception=None, *args, match=None, check=None, **kwargs):
    __tracebackhide__ = True
    for one in expected_exception if isinstance(expected_exception, tuple) else (expected_exception,):
        if not isinstance(one, type) or not issubclass(one, BaseException):
            raise TypeError('Expected a BaseException type, but got %r' % (one.__name__ if isinstance(one, type) else type(one).__name__))
    if not args:
        if kwargs:
            raise TypeError('Unexpected keyword arguments passed to pytest.raises: %s\nUse context-manager form instead?' % ', '.join(sorted(kwargs)))
        return RaisesContext(expected_exception, match, check)
    func = args[0]
    if not callable(func):
        raise TypeError('%r object (type: %s) must be callable' % (func, type(func)))
    with RaisesContext(expected_exception) as info:
        func(*args[1:], **kwargs)
    return info

class WarningsRecorder(warnings.catch_warnings):
    def __init__(self):
        super().__init__(record=True)
        self.list = []
    def __enter__(self):
        self.list = super().__enter__()
        warnings.simplefilter('always')
        return self
    def __getitem__(self, i):
        return self.list[i]
    def __iter__(self):
        return iter(self.list)
    def __len__(self):
        return len(self.list)
    def pop(self, cls=Warning):
        for i, one in enumerate(self.list):
            if issubclass(one.category, cls):
                return self.list.pop(i)
        raise AssertionError('%r not found in warning list' % cls)
    def clear(self):
        self.list[:] = []

class WarningsChecker(WarningsRecorder):
    def __init__(self, expected=Warning, match=None):
        super().__init__()
        self.expected, self.match_expr = expected, match
    def __exit__(self, kind, value, tb):
        __tracebackhide__ = True
        super().__exit__(kind, value, tb)
        if kind is not None:
            return
        emitted = [one.message for one in self.list]
        if not any(issubclass(one.category, self.expected) for one in self.list):
            fail('DID NOT WARN. No warnings of type %s were emitted.\n Emitted warnings: %s.' % (self.expected, emitted))
        if self.match_expr is not None and not any(issubclass(one.category, self.expected) and re.search(self.match_expr, str(one.message)) for one in self.list):
            fail('DID NOT WARN. No warnings of type %s matching the regex were emitted.\n Regex: %s\n Emitted warnings: %s.' % (self.expected, self.match_expr, emitted))

def warns(expected_warning=Warning, *args, match=None, **kwargs):
    __tracebackhide__ = True
    if not args:
        return WarningsChecker(expected_warning, match)
    with WarningsChecker(expected_warning):
        return args[0](*args[1:], **kwargs)

def deprecated_call(*args, **kwargs):
    return warns((DeprecationWarning, PendingDeprecationWarning, FutureWarning), *args, **kwargs)

class ApproxBase:
    __array_ufunc__ = None
    __hash__ = None
    def __init__(self, expected, rel=None, abs=None, nan_ok=False):
        self.expected, self.rel, self.abs, self.nan_ok = expected, rel, abs, nan_ok
    def _scalar(self, x):
        return ApproxScalar(x, self.rel, self.abs, self.nan_ok)
    def __ne__(self, actual):
        return not actual == self
    def __bool__(self):
        raise AssertionError('approx() is not supported in a boolean context.\nDid you mean: ${'`'}assert a == approx(b)${'`'}?')
    def _repr_compare(self, other):
        return ['comparison failed', 'Obtained: %s' % (other,), 'Expected: %s' % self]
    # Rows of what differs, below their headings.
    def _table(self, rows, total):
        worst_abs = max((abs(one.expected - got) for _, got, one in rows if isinstance(got, (int, float))), default=-math.inf)
        worst_rel = max((math.inf if got == 0 else abs(one.expected - got) / abs(got) for _, got, one in rows if isinstance(got, (int, float))), default=-math.inf)
        table = [('Index', 'Obtained', 'Expected')] + [(str(key), str(got), str(one)) for key, got, one in rows]
        widths = [max(len(row[i]) for row in table) for i in range(3)]
        lines = [' | '.join('%-*s' % (widths[i], row[i]) for i in range(3)) for row in table]
        return ['comparison failed. Mismatched elements: %d / %d:' % (len(rows), total), 'Max absolute difference: %s' % worst_abs, 'Max relative difference: %s' % worst_rel] + lines

class ApproxScalar(ApproxBase):
    def __repr__(self):
        if isinstance(self.expected, bool) or not isinstance(self.expected, (int, float, complex, Decimal)) or isinstance(self.expected, float) and math.isinf(self.expected):
            return str(self.expected)
        try:
            text = '%.1e' % self.tolerance
        except ValueError:
            text = '???'
        return '%s ± %s' % (self.expected, text)
    @property
    def tolerance(self):
        floor = 1e-12 if self.abs is None else self.abs
        if floor < 0:
            raise ValueError("absolute tolerance can't be negative: %s" % floor)
        if math.isnan(floor):
            raise ValueError("absolute tolerance can't be NaN.")
        if self.rel is None and self.abs is not None:
            return floor
        relative = (1e-6 if self.rel is None else self.rel) * abs(self.expected)
        if relative < 0:
            raise ValueError("relative tolerance can't be negative: %s" % relative)
        return max(relative, floor)
    def __eq__(self, actual):
        if actual == self.expected:
            return True
        if not (isinstance(self.expected, (int, float, complex, Decimal)) and isinstance(actual, (int, float, complex, Decimal))) or isinstance(self.expected, bool) != isinstance(actual, bool):
            return False
        if math.isnan(abs(self.expected)):
            return self.nan_ok and math.isnan(abs(actual))
        if math.isinf(abs(self.expected)):
            return False
        return bool(abs(self.expected - actual) <= self.tolerance)

class ApproxMapping(ApproxBase):
    def __repr__(self):
        return 'approx(%r)' % {key: self._scalar(value) for key, value in self.expected.items()}
    def __eq__(self, actual):
        try:
            return set(actual) == set(self.expected) and all(actual[key] == self._scalar(value) for key, value in self.expected.items())
        except (AttributeError, TypeError):
            return False
    def _repr_compare(self, other):
        if len(self.expected) != len(other):
            return ['Impossible to compare mappings with different sizes.', 'Lengths: %d and %d' % (len(self.expected), len(other))]
        rows = [(key, other[key], self._scalar(value)) for key, value in self.expected.items() if not other[key] == self._scalar(value)]
        return self._table(rows, len(self.expected))

class ApproxSequenceLike(ApproxBase):
    def __repr__(self):
        kind = type(self.expected) if type(self.expected) in (list, tuple) else list
        return 'approx(%r)' % (kind(self._scalar(x) for x in self.expected),)
    def __eq__(self, actual):
        try:
            return len(actual) == len(self.expected) and all(a == self._scalar(x) for a, x in zip(actual, self.expected))
        except TypeError:
            return False
    def _repr_compare(self, other):
        if len(self.expected) != len(other):
            return ['Impossible to compare lists with different sizes.', 'Lengths: %d and %d' % (len(self.expected), len(other))]
        rows = [(i, got, self._scalar(x)) for i, (got, x) in enumerate(zip(other, self.expected)) if not got == self._scalar(x)]
        return self._table(rows, len(self.expected))

def approx(expected, rel=None, abs=None, nan_ok=False):
    if isinstance(expected, Mapping):
        return ApproxMapping(expected, rel, abs, nan_ok)
    if isinstance(expected, Sized) and hasattr(expected, '__getitem__') and not isinstance(expected, (str, bytes)):
        return ApproxSequenceLike(expected, rel, abs, nan_ok)
    if isinstance(expected, (set, frozenset)):
        raise TypeError('pytest.approx() only supports ordered sequences, but got: %r' % expected)
    return ApproxScalar(expected, rel, abs, nan_ok)
`;
