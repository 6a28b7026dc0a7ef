/** _pytest/mark.py: marks, parameters of tests, expressions of -k and -m. */
export const MARK = String.raw`
import re, sys, warnings

class PytestWarning(UserWarning): pass
class PytestUnknownMarkWarning(PytestWarning): pass
class PytestCollectionWarning(PytestWarning): pass
for _one in PytestWarning, PytestUnknownMarkWarning, PytestCollectionWarning:
    _one.__module__ = 'pytest'

known = {'skip', 'skipif', 'xfail', 'parametrize', 'usefixtures', 'filterwarnings', 'tryfirst', 'trylast'}
strict = [False]

class Mark:
    def __init__(self, name, args, kwargs):
        self.name, self.args, self.kwargs = name, args, kwargs
    def __repr__(self):
        return 'Mark(name=%r, args=%r, kwargs=%r)' % (self.name, self.args, self.kwargs)

class MarkDecorator:
    def __init__(self, mark):
        self.mark = mark
    name = property(lambda self: self.mark.name)
    args = property(lambda self: self.mark.args)
    kwargs = property(lambda self: self.mark.kwargs)
    def __call__(self, *args, **kwargs):
        if len(args) == 1 and not kwargs and (isinstance(args[0], type) or type(args[0]).__name__ == 'function'):
            target = args[0]
            target.pytestmark = [*list(getattr(target, '__dict__', {}).get('pytestmark', [])), self.mark]
            return target
        return MarkDecorator(Mark(self.mark.name, self.mark.args + args, {**self.mark.kwargs, **kwargs}))

class MarkGenerator:
    def __getattr__(self, name):
        if name[0] == '_':
            raise AttributeError('Marker name must NOT start with underscore')
        if name not in known:
            if strict[0]:
                from _pytest.outcomes import fail
                __tracebackhide__ = True
                fail('%r not found in ${'`'}markers${'`'} configuration option' % name, pytrace=False)
            warnings.warn('Unknown pytest.mark.%s - is this a typo?  You can register custom marks to avoid this warning - for details, see https://docs.pytest.org/en/stable/how-to/mark.html' % name, PytestUnknownMarkWarning, 2)
        return MarkDecorator(Mark(name, (), {}))

class ParameterSet:
    def __init__(self, values, marks, id):
        self.values, self.marks, self.id = values, marks, id

def param(*values, marks=(), id=None):
    return ParameterSet(values, [one.mark for one in (marks if isinstance(marks, (list, tuple)) else (marks,))], id)

def id_of(value, name, at):
    if isinstance(value, bool) or value is None or isinstance(value, (int, float, complex)):
        return str(value)
    if isinstance(value, str):
        return value.encode('unicode_escape').decode('ascii')
    if isinstance(value, bytes):
        return value.decode('ascii', 'backslashreplace')
    if isinstance(value, re.Pattern):
        return str(value.pattern)
    if type(value).__module__ != 'builtins' and hasattr(type(value), '__members__'):
        return str(value)
    if isinstance(getattr(value, '__name__', None), str):
        return value.__name__
    return name + str(at)

# The ids of rows of values, all different.
def ids_of(names, rows, given):
    out = []
    for at, row in enumerate(rows):
        if row.id is not None:
            out.append(row.id)
            continue
        if given is not None and not callable(given):
            one = list(given)[at]
            if one is not None:
                out.append(id_of(one, '', at) if not isinstance(one, str) else one)
                continue
        parts = []
        for name, value in zip(names, row.values):
            made = given(value) if callable(given) else None
            parts.append(id_of(made, name, at) if made is not None else id_of(value, name, at))
        out.append('-'.join(parts))
    seen = {}
    for one in out:
        seen[one] = seen.get(one, 0) + 1
    count, result = {}, []
    for one in out:
        if seen[one] > 1:
            n = count[one] = count.get(one, -1) + 1
            one = one + ('_' if one and one[-1].isdigit() else '') + str(n)
        result.append(one)
    return result

# Rows of a parametrize mark: (names, [ParameterSet], ids).
def rows_of(argnames, argvalues, ids=None):
    names = [one.strip() for one in argnames.split(',') if one.strip()] if isinstance(argnames, str) else list(argnames)
    rows = []
    for value in argvalues:
        if isinstance(value, ParameterSet):
            rows.append(value)
        else:
            rows.append(ParameterSet((value,) if len(names) == 1 else tuple(value), [], None))
    return names, rows, ids_of(names, rows, ids)

# Whether an expression of -k or -m holds.
def holds(expression, matches):
    words = re.findall(r'\(|\)|[^\s()]+(?:\[[^\]]*\])?', expression)
    parts = []
    for word in words:
        parts.append(word if word in ('and', 'or', 'not', '(', ')') else repr(bool(matches(word))))
    return eval(' '.join(parts) or 'True', {})
`;

/** _pytest/fixtures.py. */
export const FIXTURES = String.raw`
import functools, inspect
from _pytest.mark import id_of

SCOPES = ('session', 'package', 'module', 'class', 'function')

class FixtureFunctionDefinition:
    def __init__(self, func, scope, params, autouse, ids, name):
        self.func, self.scope, self.params, self.autouse, self.ids, self.given = func, scope, params, autouse, ids, name
        self.instance = None
        functools.update_wrapper(self, func)
    def __get__(self, instance, owner=None):
        return self
    def __repr__(self):
        return '<pytest_fixture(%r)>' % self.func
    def __call__(self, *args, **kwargs):
        from _pytest.outcomes import fail
        name = self.given or self.func.__name__
        fail('Fixture "%s" called directly. Fixtures are not meant to be called directly,\nbut are created automatically when test functions request them as parameters.\nSee https://docs.pytest.org/en/stable/explanation/fixtures.html for more information about fixtures, and\nhttps://docs.pytest.org/en/stable/deprecations.html#calling-fixtures-directly' % name, pytrace=False)

def fixture(fixture_function=None, *, scope='function', params=None, autouse=False, ids=None, name=None):
    def decorate(func):
        return FixtureFunctionDefinition(func, scope, list(params) if params is not None else None, autouse, ids, name)
    return decorate if fixture_function is None else decorate(fixture_function)

yield_fixture = fixture

class FixtureDef:
    def __init__(self, definition, name, base, owner=None):
        self.func, self.scope, self.params, self.autouse, self.ids = definition.func, definition.scope, definition.params, definition.autouse, definition.ids
        self.argname, self.base, self.owner = name, base, owner
    @property
    def argnames(self):
        names = parameters(self.func)
        return names[1:] if self.owner is not None and names and not isinstance(static_of(self.owner, self.func.__name__), staticmethod) else names

def static_of(cls, name):
    return next((base.__dict__[name] for base in cls.__mro__ if name in base.__dict__), None)

def parameters(func):
    out = []
    for one in inspect.signature(func).parameters.values():
        if one.kind in (one.POSITIONAL_OR_KEYWORD, one.KEYWORD_ONLY) and one.default is one.empty:
            out.append(one.name)
    return out

class FixtureLookupError(LookupError):
    def __init__(self, name, request, message=None):
        self.name, self.request, self.message = name, request, message

class FixtureRequest:
    def __init__(self, item, fixturedef=None, param=None, name=None):
        self._item, self._fixturedef, self.fixturename = item, fixturedef, name
        self.scope = fixturedef.scope if fixturedef else 'function'
        if param is not None:
            self.param = param[0]
    node = property(lambda self: self._item)
    config = property(lambda self: self._item.config)
    session = property(lambda self: self._item.session)
    function = property(lambda self: self._item.obj)
    cls = property(lambda self: self._item.cls)
    instance = property(lambda self: self._item.instance)
    module = property(lambda self: self._item.module)
    path = property(lambda self: self._item.path)
    fixturenames = property(lambda self: list(self._item.fixturenames))
    keywords = property(lambda self: self._item.keywords)
    def getfixturevalue(self, name):
        return self._item.value_of(name, self)
    def addfinalizer(self, finalizer):
        self._item.session.finalizers(self._item, self.scope).append(finalizer)
    def applymarker(self, marker):
        self._item.own_markers.append(getattr(marker, 'mark', marker))
    def __repr__(self):
        return '<SubRequest %r for %r>' % (self.fixturename, self._item) if self._fixturedef else '<FixtureRequest for %r>' % self._item
`;
