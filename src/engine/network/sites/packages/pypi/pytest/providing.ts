/** _pytest/providing.py: which fixtures a test sees, and their values. */
export const PROVIDING = String.raw`
import inspect
from _pytest import plugin
from _pytest.collecting import Function, TestCaseFunction, UnitTestCase
from _pytest.fixtures import SCOPES, FixtureDef, FixtureFunctionDefinition, FixtureLookupError, FixtureRequest, parameters, static_of
from _pytest.mark import ParameterSet, ids_of
from _pytest.outcomes import Failed

class FixtureManager:
    def __init__(self, session):
        self.session, self.defs = session, {}
        self.register(vars(plugin), '')
    def register(self, names, base, owner=None):
        for key, value in list(names.items()):
            if isinstance(value, FixtureFunctionDefinition):
                name = value.given or key
                known = self.defs.setdefault(name, [])
                if not any(one.base == base and one.func is value.func for one in known):
                    known.append(FixtureDef(value, name, base, owner))
    def visible(self, nodeid, name):
        return [one for one in self.defs.get(name, []) if one.base in ('', '.') or nodeid == one.base or nodeid.startswith((one.base + '/', one.base + '::'))]
    def autouse(self, nodeid):
        return [name for name in self.defs if any(one.autouse for one in self.visible(nodeid, name))]
    # All names that a test needs, in the order in which they are set up.
    def closure(self, nodeid, names):
        out = list(dict.fromkeys(names))
        at = 0
        while at < len(out):
            found = self.visible(nodeid, out[at])
            if found:
                out += [one for one in found[-1].argnames if one not in out and one != 'request']
            at += 1
        def rank(name):
            found = self.visible(nodeid, name)
            return SCOPES.index(found[-1].scope) if found else len(SCOPES)
        return sorted(out, key=rank)
    def items(self, node, name, obj, cls, marks, ids, params, more):
        nodeid = node.nodeid + '::' + name
        used = [one for mark in [*[m for p in node.listchain() for m in p.own_markers], *marks] if mark.name == 'usefixtures' for one in mark.args]
        wanted = parameters(obj)
        if cls is not None and not isinstance(static_of(cls, name), staticmethod):
            wanted = wanted[1:]
        if isinstance(node, UnitTestCase):
            wanted = []
        names = self.closure(nodeid, [*self.autouse(nodeid), *used, *[one for one in wanted if one not in params or params[one][1]]])
        calls = [(list(ids), {})]
        for one in names:
            found = self.visible(nodeid, one)
            if found and found[-1].params is not None and one not in params:
                rows = [value if isinstance(value, ParameterSet) else ParameterSet((value,), [], None) for value in found[-1].params]
                labels = ids_of([one], rows, found[-1].ids)
                calls = [(before + [label], {**given, one: (row.values[0], row.marks)}) for before, given in calls for row, label in zip(rows, labels)]
        for labels, given in calls:
            kind = TestCaseFunction if isinstance(node, UnitTestCase) else Function
            item = kind(name + ('[%s]' % '-'.join(labels) if labels else ''), node, self.session, node.nodeid + '::' + name + ('[%s]' % '-'.join(labels) if labels else ''))
            item.originalname, item.file, item.function, item.cls, item.fixturenames, item.wanted = name, node.file, obj, cls, names, wanted
            item.params, item.fixture_params = params, {key: value[0] for key, value in given.items()}
            item.module = next(one.obj for one in node.listchain() if type(one).__name__ == 'Module')
            item.own_markers = list(marks) + list(more) + [mark for value in given.values() for mark in value[1]]
            item.line = obj.__code__.co_firstlineno
            yield item

def _value_of(self, name, request):
    session = self.session
    if name == 'request':
        return FixtureRequest(self)
    if name in self.params and not self.params[name][1]:
        return self.params[name][0]
    found = session.fixtures.visible(self.nodeid, name)
    inner = request is not None and request._fixturedef is not None and request.fixturename == name
    if inner:
        found = found[:found.index(request._fixturedef)]
    if not found:
        raise FixtureLookupError(name, request or FixtureRequest(self))
    definition = found[-1]
    param = None
    if name in self.params:
        param = (self.params[name][0],)
    elif name in self.fixture_params:
        param = (self.fixture_params[name],)
    if request is not None and request._fixturedef is not None and SCOPES.index(definition.scope) > SCOPES.index(request._fixturedef.scope):
        from _pytest.outcomes import fail
        fail('ScopeMismatch: You tried to access the %s scoped fixture %s with a %s scoped request object.' % (definition.scope, name, request._fixturedef.scope), pytrace=False)
    store = session.store(self, definition.scope)
    key = (definition, param[0] if param else None) if param is None or _hashable(param[0]) else (definition, id(param[0]))
    if key in store:
        if isinstance(store[key], BaseException):
            raise store[key]
        return store[key]
    own = FixtureRequest(self, definition, param, name)
    kwargs = {one: own if one == 'request' else _value_of(self, one, own) for one in definition.argnames}
    func = definition.func
    if definition.owner is not None and not isinstance(static_of(definition.owner, func.__name__), staticmethod):
        func = func.__get__(self.instance if self.instance is not None else definition.owner)
    try:
        if inspect.isgeneratorfunction(func):
            made = func(**kwargs)
            value = next(made)
            def finish():
                try:
                    next(made)
                except StopIteration:
                    return
                raise Failed('fixture function has more than one yield', pytrace=False)
            session.finalizers(self, definition.scope).append(finish)
        else:
            value = func(**kwargs)
    except BaseException as e:
        store[key] = e
        raise
    finally:
        session.finalizers(self, definition.scope).append(lambda: store.pop(key, None))
    store[key] = value
    return value

def _hashable(value):
    try:
        hash(value)
        return True
    except TypeError:
        return False

Function.value_of = _value_of
`;
