import type { LibraryModule } from '../vm/module-registry.ts';

/** _typing_tools. */
export const typingToolsCore: LibraryModule = {
  source: `
import sys, types, collections
from abc import ABCMeta
import typing as _t

__all__ = ['Protocol', 'runtime_checkable', 'NamedTuple', 'TypedDict', 'NewType', 'cast', 'overload', 'get_overloads', 'final', 'override', 'no_type_check', 'get_type_hints', 'get_origin', 'get_args', 'assert_never', 'assert_type', 'reveal_type', 'dataclass_transform', 'is_typeddict',
           'SupportsInt', 'SupportsFloat', 'SupportsIndex', 'SupportsAbs', 'SupportsRound', 'SupportsBytes', 'IO', 'TextIO', 'BinaryIO', 'NoDefault', 'TypeAliasType']

_skipped = {'__abstractmethods__', '__annotations__', '__dict__', '__doc__', '__init__', '__module__', '__new__', '__slots__', '__subclasshook__', '__weakref__', '__class_getitem__', '__match_args__', '__static_attributes__', '__firstlineno__', '__orig_bases__', '__parameters__', '_is_protocol', '_is_runtime_protocol', '__protocol_attrs__', '__init_subclass__', '__qualname__', '__annotate__', '__type_params__'}

def _members(cls):
    found = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ('Protocol', 'Generic'):
            continue
        for name in (*base.__dict__, *base.__dict__.get('__annotations__', {})):
            if name not in _skipped and not name.startswith('_abc_'):
                found.add(name)
    return found

class _ProtocolMeta(ABCMeta):
    def __instancecheck__(cls, instance):
        if cls is Protocol or not cls.__dict__.get('_is_protocol', False):
            return type.__instancecheck__(cls, instance) or ABCMeta.__instancecheck__(cls, instance)
        if not getattr(cls, '_is_runtime_protocol', False):
            raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
        if type.__instancecheck__(cls, instance):
            return True
        for name in _members(cls):
            value = getattr(instance, name, _members)
            if value is _members or (value is None and callable(getattr(cls, name, None))):
                return False
        return True
    def __subclasscheck__(cls, other):
        if cls is Protocol or not cls.__dict__.get('_is_protocol', False):
            return ABCMeta.__subclasscheck__(cls, other)
        if not getattr(cls, '_is_runtime_protocol', False):
            raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
        return all(any(name in base.__dict__ for base in other.__mro__) for name in _members(cls))

class Protocol(_t.Generic, metaclass=_ProtocolMeta):
    __module__ = 'typing'
    _is_protocol = True
    _is_runtime_protocol = False
    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        cls._is_protocol = any(b is Protocol for b in cls.__bases__)
        if cls._is_protocol and '__init__' not in cls.__dict__:
            def __init__(self, *args, **kwargs):
                if type(self)._is_protocol:
                    raise TypeError('Protocols cannot be instantiated')
            cls.__init__ = __init__
        elif not cls._is_protocol and '__init__' not in cls.__dict__ and cls.__init__.__qualname__.startswith('Protocol.__init_subclass__'):
            for base in cls.__mro__[1:]:
                own = base.__dict__.get('__init__')
                if own is not None and not getattr(own, '__qualname__', '').startswith('Protocol.__init_subclass__'):
                    cls.__init__ = own
                    break

def runtime_checkable(cls):
    if not getattr(cls, '_is_protocol', False):
        raise TypeError('@runtime_checkable can be only applied to protocol classes, got %r' % cls)
    cls._is_runtime_protocol = True
    return cls

class _NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        kinds = ns.get('__annotations__', {})
        defaults = []
        for name in kinds:
            if name in ns:
                defaults.append(name)
            elif defaults:
                raise TypeError(f"Non-default namedtuple field {name} cannot follow default field{'s' if len(defaults) > 1 else ''} {', '.join(defaults)}")
        made = collections.namedtuple(typename, list(kinds), defaults=[ns[n] for n in defaults], module=ns['__module__'])
        made.__annotations__ = {k: _t.ForwardRef(v) if isinstance(v, str) else v for k, v in kinds.items()}
        for key, value in ns.items():
            if key in ('__new__', '__init__', '__slots__', '__getnewargs__', '_fields', '_field_defaults', '_make', '_replace', '_asdict'):
                raise AttributeError('Cannot overwrite NamedTuple attribute ' + key)
            if key not in ('__annotations__', '__module__', '__qualname__', '__orig_bases__') and key not in made._fields:
                setattr(made, key, value)
        made.__qualname__ = ns.get('__qualname__', typename)
        return made

def NamedTuple(typename, fields=(), /, **kwargs):
    items = list(fields)
    made = collections.namedtuple(typename, [n for n, t in items], module=sys._getframe(1).f_globals.get('__name__', '__main__'))
    made.__annotations__ = dict(items)
    return made
def _nt_entries(bases):
    return (type.__new__(_NamedTupleMeta, 'NamedTuple', (), {}),)
NamedTuple.__mro_entries__ = _nt_entries

class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        made = type.__new__(_TypedDictMeta, name, (dict,), ns)
        kinds, required, optional = {}, set(), set()
        for base in bases:
            kinds.update(getattr(base, '__annotations__', {}))
            required |= getattr(base, '__required_keys__', frozenset())
            optional |= getattr(base, '__optional_keys__', frozenset())
        own = ns.get('__annotations__', {})
        kinds.update(own)
        for key, kind in own.items():
            mark = getattr(kind, '_name', None)
            (required if (mark == 'Required' or (total and mark != 'NotRequired')) else optional).add(key)
        made.__annotations__ = kinds
        made.__required_keys__, made.__optional_keys__, made.__total__ = frozenset(required), frozenset(optional), total
        return made
    def __call__(cls, *args, **kwargs):
        return dict(*args, **kwargs)
    def __instancecheck__(cls, other):
        raise TypeError('TypedDict does not support instance and class checks')
    __subclasscheck__ = __instancecheck__

def TypedDict(typename, fields=None, /, *, total=True):
    return _TypedDictMeta(typename, (), {'__annotations__': dict(fields or {}), '__module__': sys._getframe(1).f_globals.get('__name__', '__main__')}, total=total)
_typed_base = type.__new__(_TypedDictMeta, 'TypedDict', (), {})
TypedDict.__mro_entries__ = lambda bases: (_typed_base,)

def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)

class NewType:
    def __init__(self, name, tp):
        self.__name__ = self.__qualname__ = name
        self.__supertype__ = tp
        self.__module__ = sys._getframe(1).f_globals.get('__name__')
    def __call__(self, x):
        return x
    def __repr__(self):
        return f'{self.__module__}.{self.__qualname__}'
    def __or__(self, other):
        return _t.Union[self, other]

class TypeAliasType:
    __module__ = 'typing'
    def __init__(self, name, value, *, type_params=()):
        self.__name__, self._value, self.__type_params__ = name, value, type_params
        self._lazy = False
    @property
    def __value__(self):
        if self._lazy:
            self._value, self._lazy = self._value(), False
        return self._value
    def __getitem__(self, args):
        return types.GenericAlias(self, args)
    def __or__(self, other):
        return _t.Union[self, other]
    def __ror__(self, other):
        return _t.Union[other, self]
    def __repr__(self):
        return self.__name__

def _make_TypeAliasType(name, make, params):
    made = TypeAliasType(name, make, type_params=params or ())
    made._lazy = callable(make)
    return made

class NoDefault:
    pass

def cast(typ, val):
    return val
_overloads = {}
def _overload_dummy(*args, **kwds):
    raise NotImplementedError('You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should always be followed by an implementation that is not @overload-ed.')
def overload(func):
    _overloads.setdefault((func.__module__, func.__qualname__), []).append(func)
    return _overload_dummy
def get_overloads(func):
    return _overloads.get((func.__module__, func.__qualname__), [])
def final(f):
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f
def override(f):
    try:
        f.__override__ = True
    except (AttributeError, TypeError):
        pass
    return f
def no_type_check(arg):
    return arg
def dataclass_transform(**kwargs):
    return lambda cls: cls
def assert_never(arg, /):
    raise AssertionError(f'Expected code to be unreachable, but got: {arg!r}')
def assert_type(val, typ, /):
    return val
def reveal_type(obj, /):
    print(f'Runtime type is {type(obj).__name__!r}', file=sys.stderr)
    return obj

def _evaluate(value, g, l):
    if value is None:
        return type(None)
    if isinstance(value, str):
        return eval(value, g, l)
    if isinstance(value, _t.ForwardRef):
        return eval(value.__forward_arg__, g, l)
    return value

def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            g = globalns or getattr(sys.modules.get(base.__module__), '__dict__', {})
            for name, value in base.__dict__.get('__annotations__', {}).items():
                hints[name] = _evaluate(value, g, localns or dict(vars(base)))
    else:
        g = globalns or getattr(obj, '__globals__', None) or getattr(obj, '__dict__', {})
        for name, value in getattr(obj, '__annotations__', {}).items():
            hints[name] = _evaluate(value, g, localns)
    if not include_extras:
        hints = {k: v.__origin__ if isinstance(v, _t._AnnotatedAlias) else v for k, v in hints.items()}
    return hints

def get_origin(tp):
    if isinstance(tp, _t._AnnotatedAlias):
        return _t.Annotated
    if isinstance(tp, types.UnionType):
        return types.UnionType
    if isinstance(tp, (_t._Alias, types.GenericAlias, _t._Special)):
        return tp.__origin__
    return _t.Generic if tp is _t.Generic else None

def get_args(tp):
    if isinstance(tp, _t._AnnotatedAlias):
        return (tp.__origin__,) + tp.__metadata__
    if isinstance(tp, (_t._Alias, types.GenericAlias, types.UnionType)):
        args = tp.__args__
        if get_origin(tp) is collections.abc.Callable and args and args[0] is not ...:
            args = (list(args[:-1]), args[-1])
        return args
    return ()

def _supports(name, method):
    def check(self):
        pass
    return runtime_checkable(_ProtocolMeta(name, (Protocol,), {'__module__': 'typing', method: check}))
SupportsInt = _supports('SupportsInt', '__int__')
SupportsFloat = _supports('SupportsFloat', '__float__')
SupportsIndex = _supports('SupportsIndex', '__index__')
SupportsAbs = _supports('SupportsAbs', '__abs__')
SupportsRound = _supports('SupportsRound', '__round__')
SupportsBytes = _supports('SupportsBytes', '__bytes__')

class IO(_t.Generic[_t.AnyStr]):
    pass
class BinaryIO(IO[bytes]):
    pass
class TextIO(IO[str]):
    pass
`,
};
