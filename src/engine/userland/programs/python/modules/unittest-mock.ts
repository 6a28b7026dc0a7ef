import type { LibraryModule } from '../vm/module-registry.ts';

/** unittest.mock. */
export const unittestMock: LibraryModule = {
  source: String.raw`
import builtins, sys, inspect, functools, types, contextlib

class _Sentinel:
    def __getattr__(self, name):
        made = type('_SentinelObject', (), {'__repr__': lambda self: 'sentinel.' + name})()
        setattr(self, name, made)
        return made
sentinel = _Sentinel()
DEFAULT = sentinel.DEFAULT

class _Any:
    def __eq__(self, other):
        return True
    def __ne__(self, other):
        return False
    def __repr__(self):
        return '<ANY>'
ANY = _Any()

class _Call(tuple):
    def __new__(cls, args=(), kwargs=None, name=''):
        self = tuple.__new__(cls, (name, args, kwargs or {}))
        return self
    name = property(lambda self: tuple.__getitem__(self, 0))
    args = property(lambda self: tuple.__getitem__(self, 1))
    kwargs = property(lambda self: tuple.__getitem__(self, 2))
    def __call__(self, *args, **kwargs):
        return _Call(args, kwargs, self.name)
    def __getattr__(self, attr):
        if attr.startswith('__'):
            raise AttributeError(attr)
        return _Call((), {}, (self.name + '.' if self.name else '') + attr)
    def __eq__(self, other):
        if isinstance(other, _Call):
            return (self.args, self.kwargs) == (other.args, other.kwargs)
        if isinstance(other, tuple):
            return (self.args, self.kwargs) == other or (self.args,) == other
        return NotImplemented
    def __ne__(self, other):
        return not self == other
    __hash__ = None
    def __getitem__(self, i):
        return (self.args, self.kwargs)[i]
    def __iter__(self):
        return iter((self.args, self.kwargs))
    def __repr__(self):
        inner = ', '.join([repr(a) for a in self.args] + ['%s=%r' % kv for kv in self.kwargs.items()])
        return '%s(%s)' % ('call.' + self.name if self.name else 'call', inner)
call = _Call()

class NonCallableMock:
    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None, parent=None, **kwargs):
        d = self.__dict__
        spec = spec_set if spec is None else spec
        d['_children'], d['_name'], d['_parent'] = {}, name, parent
        d['_spec'] = None if spec is None else set(spec if isinstance(spec, (list, tuple)) else dir(spec))
        d['_spec_class'] = spec if isinstance(spec, type) else None if spec is None or isinstance(spec, (list, tuple)) else type(spec)
        d['_return'], d['_side'], d['_wraps'] = return_value, side_effect, wraps
        self.reset_mock()
        self.configure_mock(**kwargs)
    @property
    def __class__(self):
        return self.__dict__.get('_spec_class') or type(self)
    def configure_mock(self, **kwargs):
        for key, value in kwargs.items():
            target, parts = self, key.split('.')
            for part in parts[:-1]:
                target = getattr(target, part)
            setattr(target, parts[-1], value)
    def reset_mock(self, **kw):
        d = self.__dict__
        d['called'], d['call_count'], d['call_args'] = False, 0, None
        d['call_args_list'], d['method_calls'], d['mock_calls'] = [], [], []
        for child in d['_children'].values():
            if isinstance(child, NonCallableMock):
                child.reset_mock()
    def _get_return(self):
        if self.__dict__['_return'] is DEFAULT:
            self.__dict__['_return'] = self._child('()')
        return self.__dict__['_return']
    return_value = property(_get_return, lambda self, v: self.__dict__.__setitem__('_return', v))
    side_effect = property(lambda self: self.__dict__['_side'], lambda self, v: self.__dict__.__setitem__('_side', iter(v) if isinstance(v, (list, tuple)) else v))
    def _child(self, name):
        kind = MagicMock if isinstance(self, (MagicMixin,)) else Mock
        if isinstance(self, AsyncMock):
            kind = MagicMock
        return kind(name=name, parent=self)
    def __getattr__(self, name):
        d = self.__dict__
        if name in d.get('_children', {}):
            return d['_children'][name]
        if name.startswith('__') and name.endswith('__') or '_children' not in d:
            raise AttributeError(name)
        if name.startswith('assert') or name in ('assret', 'asert'):
            raise AttributeError(f"'{name}' is not a valid assertion. Use a spec for the mock if '{name}' is meant to be an attribute.")
        if d['_spec'] is not None and name not in d['_spec']:
            raise AttributeError("Mock object has no attribute %r" % name) #@ 690
        made = d['_children'][name] = self._child(name)
        return made
    def __setattr__(self, name, value):
        if name in ('return_value', 'side_effect'):
            object.__setattr__(self, name, value)
        elif name.startswith('__') and name.endswith('__') and callable(value):
            setattr(type(self), name, value if not isinstance(value, NonCallableMock) else (lambda self, *args, **kwargs: value(*args, **kwargs)))
        else:
            self.__dict__['_children'][name] = value
    def __delattr__(self, name):
        self.__dict__['_children'].pop(name, None)
        self.__dict__['_spec'] = (self.__dict__['_spec'] or set(dir(self))) - {name}
    def _path(self):
        name, parent = self.__dict__['_name'], self.__dict__['_parent']
        if parent is None:
            return name or 'mock'
        base = parent._path()
        return base + name if name == '()' else base + '.' + name
    def __repr__(self):
        text = self._path()
        return "<%s%s id='%s'>" % (type(self).__name__, " name='%s'" % text if text != 'mock' or self.__dict__['_parent'] is not None else '', id(self))
    def _record(self, args, kwargs):
        d = self.__dict__
        d['called'] = True
        d['call_count'] += 1
        d['call_args'] = _Call(args, kwargs)
        d['call_args_list'].append(d['call_args'])
        d['mock_calls'].append(_Call(args, kwargs))
        name, parent = d['_name'], d['_parent']
        while parent is not None:
            parent.__dict__['mock_calls'].append(_Call(args, kwargs, name))
            if name != '()':
                parent.__dict__['method_calls'].append(_Call(args, kwargs, name))
            name = parent.__dict__['_name'] + '.' + name if parent.__dict__['_name'] else name
            parent = parent.__dict__['_parent']
    def _label(self):
        return self.__dict__['_name'] or 'mock'
    def _show(self, args, kwargs):
        return '%s(%s)' % (self._label(), ', '.join([repr(a) for a in args] + ['%s=%r' % kv for kv in kwargs.items()]))
    def assert_called(self):
        if not self.called:
            raise AssertionError("Expected '%s' to have been called." % self._label())
    def assert_not_called(self):
        if self.call_count:
            raise AssertionError("Expected '%s' to not have been called. Called %s times.%s" % (self._label(), self.call_count, self._calls()))
    def _calls(self):
        return '\nCalls: %r.' % self.mock_calls if self.mock_calls else ''
    def assert_called_once(self):
        if self.call_count != 1:
            raise AssertionError("Expected '%s' to have been called once. Called %s times.%s" % (self._label(), self.call_count, self._calls()))
    def assert_called_with(self, /, *args, **kwargs):
        if self.call_args is None:
            raise AssertionError('expected call not found.\nExpected: %s\n  Actual: not called.' % self._show(args, kwargs))
        if self.call_args != _Call(args, kwargs):
            cause = None
            def _error_message():
                return 'expected call not found.\nExpected: %s\n  Actual: %s' % (self._show(args, kwargs), self._show(self.call_args.args, self.call_args.kwargs))
            raise AssertionError(_error_message()) from cause #@ 979
    def assert_called_once_with(self, /, *args, **kwargs):
        self.assert_called_once() if self.call_count == 1 else self._once()
        self.assert_called_with(*args, **kwargs)
    def _once(self):
        raise AssertionError("Expected '%s' to be called once. Called %s times.%s" % (self._label(), self.call_count, self._calls()))
    def assert_any_call(self, /, *args, **kwargs):
        if _Call(args, kwargs) not in self.call_args_list:
            raise AssertionError('%s call not found' % self._show(args, kwargs))
    def assert_has_calls(self, calls, any_order=False):
        calls, got = list(calls), list(self.mock_calls)
        if any_order:
            ok = all(c in got for c in calls)
        else:
            ok = any(got[i:i + len(calls)] == calls for i in range(len(got) - len(calls) + 1))
        if not ok:
            raise AssertionError('Calls not found.\nExpected: %r\n  Actual: %r' % (calls, got))

class MagicMixin:
    pass

class Mock(NonCallableMock):
    def __call__(self, /, *args, **kwargs):
        self._record(args, kwargs)
        effect = self.__dict__['_side']
        if effect is not None and not callable(effect) and hasattr(effect, '__iter__') and not hasattr(effect, '__next__'):
            effect = self.__dict__['_side'] = iter(effect)
        if isinstance(effect, BaseException) or isinstance(effect, type) and issubclass(effect, BaseException):
            raise effect
        if effect is not None and not callable(effect):
            value = next(effect)
            if isinstance(value, BaseException) or isinstance(value, type) and issubclass(value, BaseException):
                raise value
            return value
        if effect is not None:
            value = effect(*args, **kwargs)
            if value is not DEFAULT:
                return value
        if self.__dict__['_return'] is DEFAULT and self.__dict__['_wraps'] is not None:
            return self.__dict__['_wraps'](*args, **kwargs)
        return self.return_value

class MagicMock(MagicMixin, Mock):
    def __new__(cls, *args, **kwargs):
        return object.__new__(type(cls.__name__, (cls,), {}))

# A magic method of a MagicMock is a mock of its own: m.__len__.return_value = 3
class _MagicProxy:
    def __init__(self, name, default):
        self.name, self.default = name, default
    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        children = obj.__dict__['_children']
        if self.name not in children:
            made = children[self.name] = MagicMock(name=self.name, parent=obj)
            if self.default is not DEFAULT:
                value = self.default
                made.side_effect = (lambda *args: value(obj, *args)) if callable(value) else None
                if not callable(value):
                    made.return_value = value
            if self.name == '__iter__':
                made.side_effect = lambda: iter([] if made.__dict__['_return'] is DEFAULT else made.__dict__['_return'])
        return children[self.name]
for _name, _default in {'__len__': 0, '__iter__': DEFAULT, '__contains__': False, '__bool__': True, '__int__': 1, '__float__': 1.0, '__index__': 1, '__str__': lambda self: NonCallableMock.__repr__(self),
        '__getitem__': DEFAULT, '__setitem__': DEFAULT, '__delitem__': DEFAULT, '__enter__': DEFAULT, '__exit__': False, '__lt__': NotImplemented, '__gt__': NotImplemented, '__le__': NotImplemented, '__ge__': NotImplemented,
        '__add__': DEFAULT, '__sub__': DEFAULT, '__mul__': DEFAULT, '__truediv__': DEFAULT, '__radd__': DEFAULT, '__neg__': DEFAULT, '__next__': DEFAULT}.items():
    setattr(MagicMock, _name, _MagicProxy(_name, _default))

class AsyncMock(MagicMock):
    async def __call__(self, /, *args, **kwargs):
        value = Mock.__call__(self, *args, **kwargs)
        return await value if inspect.iscoroutine(value) else value
    @property
    def await_count(self):
        return self.call_count
    def assert_awaited_once(self):
        self.assert_called_once()
    def assert_awaited_once_with(self, *args, **kwargs):
        self.assert_called_once_with(*args, **kwargs)

class PropertyMock(Mock):
    def __get__(self, obj, obj_type=None):
        return self()
    def __set__(self, obj, value):
        self(value)

_missing = object()

class _patch:
    def __init__(self, find, attribute, new, kwargs):
        self.create = kwargs.pop('create', False)
        self._find, self.attribute, self.new, self.kwargs = find, attribute, new, kwargs
    def __enter__(self):
        self.target = self._find()
        # A module's own use of a built-in function may be replaced there.
        builtin = hasattr(builtins, self.attribute) and isinstance(self.target, types.ModuleType)
        if self.attribute not in dir(self.target) and not self.create and not builtin:
            raise AttributeError(f'{self.target} does not have the attribute {self.attribute!r}')
        self.saved = getattr(self.target, '__dict__', {}).get(self.attribute, _missing)
        old = getattr(self.target, self.attribute, None)
        new = self.new
        if new is DEFAULT:
            kw = dict(self.kwargs)
            kind = kw.pop('new_callable', None) or (AsyncMock if inspect.iscoroutinefunction(old) else MagicMock)
            kw.setdefault('name', self.attribute)
            if kw.pop('autospec', None):
                kw.setdefault('spec', old if isinstance(old, type) else None)
            new = kind(**kw) if isinstance(kind, type) and issubclass(kind, NonCallableMock) else kind()
        setattr(self.target, self.attribute, new)
        return new
    def __exit__(self, *exc):
        if self.saved is _missing:
            delattr(self.target, self.attribute)
        else:
            setattr(self.target, self.attribute, self.saved)
        return False
    start = __enter__
    def stop(self):
        self.__exit__(None, None, None)
    def __call__(self, func):
        if isinstance(func, type):
            for name in dir(func):
                if name.startswith('test') and callable(getattr(func, name)):
                    setattr(func, name, self(getattr(func, name)))
            return func
        extra = self.new is DEFAULT
        if inspect.iscoroutinefunction(func):
            @functools.wraps(func)
            async def patched(*args, **kwargs):
                with self as made:
                    return await func(*args, *((made,) if extra else ()), **kwargs)
            return patched
        @functools.wraps(func)
        def patched(*args, **kwargs):
            with self as made:
                return func(*args, *((made,) if extra else ()), **kwargs)
        return patched

def patch(target, new=DEFAULT, **kwargs):
    path, _, attribute = target.rpartition('.')
    if not path:
        raise TypeError(f'Need a valid target to patch. You supplied: {target!r}')
    def find():
        parts = path.split('.')
        obj = __import__(parts[0])
        for i, part in enumerate(parts[1:], 2):
            try:
                obj = getattr(obj, part)
            except AttributeError:
                __import__('.'.join(parts[:i]))
                obj = getattr(obj, part)
        return obj
    return _patch(find, attribute, new, kwargs)
patch.object = lambda target, attribute, new=DEFAULT, **kwargs: _patch(lambda: target, attribute, new, kwargs)

class _patch_dict(contextlib.ContextDecorator):
    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self._dict, self._values, self._clear = in_dict, dict(values, **kwargs), clear
    def __enter__(self):
        if isinstance(self._dict, str):
            name, _, attr = self._dict.rpartition('.')
            self._dict = getattr(__import__(name), attr)
        self._saved = dict(self._dict)
        if self._clear:
            self._dict.clear()
        self._dict.update(self._values)
        return self._dict
    start = __enter__
    def __exit__(self, *exc):
        self._dict.clear()
        self._dict.update(self._saved)
        return False
    def stop(self):
        self.__exit__()
patch.dict = _patch_dict

def mock_open(mock=None, read_data=''):
    import io
    mock = mock or MagicMock(name='open')
    handle = MagicMock()
    stream = [io.StringIO(read_data) if isinstance(read_data, str) else io.BytesIO(read_data)]
    handle.read.side_effect = lambda *a: stream[0].read(*a)
    handle.readline.side_effect = lambda *a: stream[0].readline(*a)
    handle.readlines.side_effect = lambda *a: stream[0].readlines(*a)
    type(handle).__enter__ = lambda self: handle
    type(handle).__iter__ = lambda self: iter(stream[0])
    def opened(*args, **kwargs):
        stream[0].seek(0)
        return handle
    mock.side_effect = opened
    mock.return_value = handle
    return mock

def create_autospec(spec, **kwargs):
    return MagicMock(spec=spec, **kwargs)
__all__ = ['ANY', 'AsyncMock', 'DEFAULT', 'MagicMock', 'Mock', 'NonCallableMock', 'PropertyMock', 'call', 'create_autospec', 'mock_open', 'patch', 'sentinel']
`,
};
