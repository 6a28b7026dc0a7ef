import type { LibraryModule } from '../vm/module-registry.ts';

/** typing. */
export const typing: LibraryModule = {
  source: `
import sys, types, collections, collections.abc, functools, contextlib, re as _re
from types import GenericAlias
import operator

TYPE_CHECKING = False

class _Final:
    pass

class _SpecialForm(_Final):
    def __init__(self, name, single=False):
        self._name, self._single = name, single
        self.__module__ = 'typing'
    def __repr__(self):
        return 'typing.' + self._name
    def __call__(self, *args, **kwds):
        raise TypeError(f'Cannot instantiate {self!r}')
    def __or__(self, other):
        return Union[self, other]
    def __ror__(self, other):
        return Union[other, self]
    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass {self!r}')
    def __hash__(self):
        return hash(self._name)
    def __getitem__(self, params):
        name = self._name
        if name == 'Optional':
            if isinstance(params, tuple):
                raise TypeError(f'typing.Optional requires a single type. Got {params!r:.100}.')
            return Union[params, type(None)]
        if not isinstance(params, tuple):
            params = (params,)
        if name == 'Union':
            if params == ():
                raise TypeError('Cannot take a Union of no types.')
            flat = []
            for p in map(_convert, params):
                parts = p.__args__ if isinstance(p, (_UnionAlias, types.UnionType)) else (p,)
                for one in parts:
                    if one not in flat:
                        flat.append(one)
            return flat[0] if len(flat) == 1 else _UnionAlias(self, tuple(flat))
        if name == 'Literal':
            return _LiteralAlias(self, params)
        if name == 'Annotated':
            return _AnnotatedAlias(_convert(params[0]), params[1:])
        if name in ('Any', 'NoReturn', 'Never', 'Self', 'LiteralString', 'TypeAlias'):
            raise TypeError(f'{self} is not subscriptable')
        return _Alias(self, tuple(map(_convert, params)))

def _convert(p):
    if p is None:
        return type(None)
    if isinstance(p, str):
        return ForwardRef(p)
    return p

class ForwardRef(_Final):
    def __init__(self, arg, **kw):
        self.__forward_arg__ = arg
    def __eq__(self, other):
        return isinstance(other, ForwardRef) and self.__forward_arg__ == other.__forward_arg__
    def __hash__(self):
        return hash(self.__forward_arg__)
    def __repr__(self):
        return f'ForwardRef({self.__forward_arg__!r})'
    def __or__(self, other):
        return Union[self, other]

def _type_repr(obj):
    if isinstance(obj, type) and not isinstance(obj, GenericAlias):
        return obj.__qualname__ if obj.__module__ == 'builtins' else f'{obj.__module__}.{obj.__qualname__}'
    if obj is ...:
        return '...'
    if isinstance(obj, types.FunctionType):
        return obj.__name__
    if isinstance(obj, (list, tuple)):
        return '[' + ', '.join(map(_type_repr, obj)) + ']'
    return repr(obj)

def _vars_of(args):
    found = []
    for a in args:
        for one in (a,) if isinstance(a, (TypeVar, ParamSpec, TypeVarTuple)) else getattr(a, '__parameters__', ()) if not isinstance(a, type) else ():
            if one not in found:
                found.append(one)
    return tuple(found)

class _Alias(_Final):
    def __init__(self, origin, args, name=None):
        self.__origin__ = origin._origin if isinstance(origin, _Special) else origin
        self.__args__ = args
        self._name = name or getattr(origin, '_name', None)
        self._of = origin
        self.__parameters__ = _vars_of(args)
        self.__module__ = 'typing'
    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        if not self.__parameters__:
            raise TypeError(f'{self} is not a generic class')
        table = dict(zip(self.__parameters__, map(_convert, params)))
        def put(a):
            if a in table:
                return table[a]
            if getattr(a, '__parameters__', ()) and not isinstance(a, type):
                return a[tuple(table.get(p, p) for p in a.__parameters__)]
            return a
        return self._copy(tuple(put(a) for a in self.__args__))
    def _copy(self, args):
        return type(self)(self._of, args, self._name)
    def __call__(self, *args, **kwargs):
        if isinstance(self._of, _SpecialForm):
            return self._of(*args, **kwargs)
        if not isinstance(self._of, type):
            raise TypeError(f"Type {self._name} cannot be instantiated; "
                            f"use {self.__origin__.__name__}() instead")
        result = self.__origin__(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except AttributeError:
            pass
        return result
    def __mro_entries__(self, bases):
        if isinstance(self._of, _Special):
            out = [self.__origin__]
            if Generic not in bases and not any(isinstance(b, _Alias) and b.__origin__ is Generic for b in bases) and self.__parameters__:
                out.append(Generic)
            return tuple(out)
        if self.__origin__ is Generic and any(isinstance(b, _Alias) and b is not self and b.__origin__ is not Generic and isinstance(b.__origin__, type) and issubclass(b.__origin__, Generic) for b in bases):
            return ()
        return (self.__origin__,)
    def __getattr__(self, name):
        if name.startswith('__') and name.endswith('__'):
            raise AttributeError(name)
        return getattr(self.__origin__, name)
    def __eq__(self, other):
        return type(self) is type(other) and self.__origin__ == other.__origin__ and self.__args__ == other.__args__
    def __hash__(self):
        return hash((self.__origin__, self.__args__))
    def __or__(self, other):
        return Union[self, other]
    def __ror__(self, other):
        return Union[other, self]
    def __instancecheck__(self, obj):
        raise TypeError('Subscripted generics cannot be used with class and instance checks')
    __subclasscheck__ = __instancecheck__
    def __repr__(self):
        name = 'typing.' + self._name if self._name else _type_repr(self.__origin__)
        if self._name in ('Callable',) and len(self.__args__) > 1:
            args = self.__args__
            head = '...' if args[0] is ... else '[' + ', '.join(map(_type_repr, args[:-1])) + ']'
            return f'{name}[{head}, {_type_repr(args[-1])}]'
        return f"{name}[{', '.join(map(_type_repr, self.__args__)) or '()'}]"

class _UnionAlias(_Alias):
    def __init__(self, origin, args, name=None):
        super().__init__(origin, args, 'Union')
    def __eq__(self, other):
        if isinstance(other, (_UnionAlias, types.UnionType)):
            return set(self.__args__) == set(other.__args__)
        return NotImplemented
    def __hash__(self):
        return hash(frozenset(self.__args__))
    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and type(None) in args:
            return f'typing.Optional[{_type_repr(args[0] if args[1] is type(None) else args[1])}]'
        return super().__repr__()
    def _copy(self, args):
        return Union[args]
    def __instancecheck__(self, obj):
        return any(isinstance(obj, a) for a in self.__args__)
    def __subclasscheck__(self, cls):
        return any(issubclass(cls, a) for a in self.__args__)

class _LiteralAlias(_Alias):
    def __repr__(self):
        return 'typing.Literal[' + ', '.join(map(repr, self.__args__)) + ']'

class _AnnotatedAlias(_Alias):
    def __init__(self, origin, metadata):
        super().__init__(origin, (origin,))
        self.__metadata__ = metadata
        self._name = 'Annotated'
    def __repr__(self):
        return 'typing.Annotated[%s, %s]' % (_type_repr(self.__origin__), ', '.join(map(repr, self.__metadata__)))

class _Special(_Final):
    def __init__(self, name, origin):
        self._name, self._origin = name, origin
        self.__origin__ = origin
        self.__module__ = 'typing'
    def __getitem__(self, params):
        if self._name == 'Callable':
            if not isinstance(params, tuple) or len(params) != 2:
                raise TypeError('Callable must be used as Callable[[arg, ...], result].')
            args, result = params
            params = (..., result) if args is ... else (*args, result) if isinstance(args, (list, tuple)) else (args, result)
        elif not isinstance(params, tuple):
            params = (params,)
        return _Alias(self, tuple(map(_convert, params)), self._name)
    def __call__(self, *args, **kwargs):
        return self._origin(*args, **kwargs)
    def __mro_entries__(self, bases):
        return (self._origin,)
    def __instancecheck__(self, obj):
        return isinstance(obj, self._origin)
    def __subclasscheck__(self, cls):
        return issubclass(cls, self._origin)
    def __repr__(self):
        return 'typing.' + self._name
    def __or__(self, other):
        return Union[self, other]
    def __ror__(self, other):
        return Union[other, self]

class _AnyMeta(type):
    def __repr__(self):
        return 'typing.Any' if self is Any else super().__repr__()
class Any(metaclass=_AnyMeta):
    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError('Any cannot be instantiated')
        return super().__new__(cls)

for _n in ('Union', 'Optional', 'Literal', 'ClassVar', 'Final', 'Annotated', 'NoReturn', 'Never', 'Self', 'LiteralString', 'TypeAlias', 'Concatenate', 'TypeGuard', 'TypeIs', 'Required', 'NotRequired', 'ReadOnly', 'Unpack'):
    globals()[_n] = _SpecialForm(_n)
for _n, _o in (('List', list), ('Dict', dict), ('Set', set), ('FrozenSet', frozenset), ('Tuple', tuple), ('Type', type), ('DefaultDict', collections.defaultdict), ('OrderedDict', collections.OrderedDict), ('Counter', collections.Counter), ('ChainMap', collections.ChainMap), ('Deque', collections.deque)):
    globals()[_n] = _Special(_n, _o)
for _n in ('Hashable', 'Sized', 'Iterable', 'Iterator', 'Generator', 'Callable', 'Container', 'Collection', 'Mapping', 'MutableMapping', 'Sequence', 'MutableSequence', 'MutableSet', 'KeysView', 'ValuesView', 'ItemsView', 'Awaitable', 'Coroutine', 'AsyncIterable', 'AsyncIterator', 'AsyncGenerator', 'Reversible', 'MappingView'):
    if hasattr(collections.abc, _n):
        globals()[_n] = _Special(_n, getattr(collections.abc, _n))
AbstractSet = _Special('AbstractSet', collections.abc.Set)
ContextManager = _Special('ContextManager', contextlib.AbstractContextManager)
Text = str
Pattern = _Special('Pattern', _re.Pattern)
Match = _Special('Match', _re.Match)

class _Var(_Final):
    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False, infer_variance=False, default=None):
        self.__name__, self.__constraints__, self.__bound__ = name, constraints, bound
        self._inferred = infer_variance
        self.__covariant__, self.__contravariant__, self.__default__ = covariant, contravariant, default
        self.__module__ = sys._getframe(1).f_globals.get('__name__')
    def __repr__(self):
        if self._inferred:
            return self.__name__
        return ('+' if self.__covariant__ else '-' if self.__contravariant__ else '~') + self.__name__
    def __or__(self, other):
        return Union[self, other]
    def __ror__(self, other):
        return Union[other, self]
class TypeVar(_Var):
    def __init__(self, name, *constraints, bound=None, **kw):
        if len(constraints) == 1:
            raise TypeError('A single constraint is not allowed')
        if constraints and bound is not None:
            raise TypeError('Constraints cannot be combined with bound=...')
        super().__init__(name, *constraints, bound=bound, **kw)
        self.__module__ = sys._getframe(1).f_globals.get('__name__')
class ParamSpec(_Var):
    args = kwargs = None
class TypeVarTuple(_Var):
    def __iter__(self):
        yield Unpack[self]
    def __repr__(self):
        return self.__name__
def _make_param(kind):
    def make(name, bound=None):
        if callable(bound) and not isinstance(bound, type):
            bound = bound()
        made = kind(name, *(bound if isinstance(bound, tuple) else ()), bound=None if isinstance(bound, tuple) else bound, infer_variance=True)
        return made
    return make
_make_TypeVar, _make_ParamSpec, _make_TypeVarTuple = _make_param(TypeVar), _make_param(ParamSpec), _make_param(TypeVarTuple)

AnyStr = TypeVar('AnyStr', bytes, str)

class Generic:
    _is_protocol = False
    def __class_getitem__(cls, params):
        if not isinstance(params, tuple):
            params = (params,)
        if cls is Generic and not all(isinstance(p, (TypeVar, ParamSpec, TypeVarTuple)) or hasattr(p, '__typing_unpacked_tuple_args__') or type(p).__name__ in ('_Alias', '_UnpackedAlias') for p in params):
            raise TypeError(
                f"Parameters to {cls.__name__}[...] must all be type variables "
                f"or parameter specification variables.")
        own = getattr(cls, '__parameters__', ())
        if cls is not Generic and cls.__name__ != 'Protocol' and not any(isinstance(p, (ParamSpec, TypeVarTuple)) for p in own):
            if not own:
                raise TypeError(f'{cls} is not a generic class')
            if len(params) != len(own):
                raise TypeError(f"Too {'many' if len(params) > len(own) else 'few'} arguments for {cls}; actual {len(params)}, expected {len(own)}")
        return _Alias(cls, tuple(map(_convert, params)))
    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        cls.__parameters__ = _vars_of(getattr(cls, '__orig_bases__', ()))

from _typing_tools import *
from _typing_tools import _ProtocolMeta
from _typing_tools import _make_TypeAliasType
import builtins as _builtins
_builtins.__generic__ = Generic
__all__ = ['AbstractSet', 'Annotated', 'Any', 'AnyStr', 'AsyncGenerator', 'AsyncIterable', 'AsyncIterator', 'Awaitable', 'BinaryIO', 'Callable', 'ChainMap', 'ClassVar', 'Collection', 'Concatenate', 'Container', 'ContextManager', 'Coroutine', 'Counter', 'DefaultDict', 'Deque', 'Dict', 'Final', 'ForwardRef', 'FrozenSet', 'Generator', 'Generic', 'Hashable', 'IO', 'ItemsView', 'Iterable', 'Iterator', 'KeysView', 'List', 'Literal', 'LiteralString', 'Mapping', 'MappingView', 'Match', 'MutableMapping', 'MutableSequence', 'MutableSet', 'NamedTuple', 'Never', 'NewType', 'NoDefault', 'NoReturn', 'NotRequired', 'Optional', 'OrderedDict', 'ParamSpec', 'Pattern', 'Protocol', 'ReadOnly', 'Required', 'Reversible', 'Self', 'Sequence', 'Set', 'Sized', 'SupportsAbs', 'SupportsBytes', 'SupportsFloat', 'SupportsIndex', 'SupportsInt', 'SupportsRound', 'TYPE_CHECKING', 'Text', 'TextIO', 'Tuple', 'Type', 'TypeAlias', 'TypeAliasType', 'TypeGuard', 'TypeIs', 'TypeVar', 'TypeVarTuple', 'TypedDict', 'Union', 'Unpack', 'ValuesView', 'assert_never', 'assert_type', 'cast', 'dataclass_transform', 'final', 'get_args', 'get_origin', 'get_overloads', 'get_type_hints', 'is_typeddict', 'no_type_check', 'overload', 'override', 'reveal_type', 'runtime_checkable']
`,
};
