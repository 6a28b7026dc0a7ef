import type { LibraryModule } from '../vm/module-registry.ts';

/** _types: what list[int] and int | None make. */
export const typesCore: LibraryModule = {
  source: `
class GenericAlias:
    __module__ = 'types'
    def __init__(self, origin, args):
        self.__origin__ = origin
        self.__args__ = args if isinstance(args, tuple) else (args,)
        self.__parameters__ = tuple(a for a in self.__args__ if type(a).__name__ in ('TypeVar', 'ParamSpec', 'TypeVarTuple'))
    def __call__(self, *args, **kwargs):
        return self.__origin__(*args, **kwargs)
    def __mro_entries__(self, bases):
        return (self.__origin__,)
    def __getitem__(self, item):
        return GenericAlias(self.__origin__, item)
    def __getattr__(self, name):
        if name.startswith('__'):
            raise AttributeError(name)
        return getattr(self.__origin__, name)
    def __repr__(self):
        def show(a):
            if a is ...:
                return '...'
            if isinstance(a, type):
                return a.__qualname__ if a.__module__ == 'builtins' else a.__module__ + '.' + a.__qualname__
            if isinstance(a, list):
                return '[' + ', '.join(map(show, a)) + ']'
            return repr(a)
        return '%s[%s]' % (show(self.__origin__), ', '.join(map(show, self.__args__)) or '()')
    def __eq__(self, other):
        return isinstance(other, GenericAlias) and self.__origin__ is other.__origin__ and self.__args__ == other.__args__
    def __hash__(self):
        return hash((self.__origin__, self.__args__))
    def __or__(self, other):
        return make_union(self, other)
    def __ror__(self, other):
        return make_union(other, self)
    def __instancecheck__(self, instance):
        raise TypeError('isinstance() argument 2 cannot be a parameterized generic')
    def __subclasscheck__(self, cls):
        raise TypeError('issubclass() argument 2 cannot be a parameterized generic')

def _show(a):
    if a is ...:
        return '...'
    if a is type(None):
        return 'None'
    if isinstance(a, type):
        return a.__qualname__ if a.__module__ == 'builtins' else a.__module__ + '.' + a.__qualname__
    return repr(a)

class UnionType:
    __module__ = 'types'
    def __init__(self, args):
        self.__args__ = args
        self.__parameters__ = tuple(a for a in args if type(a).__name__ == 'TypeVar')
    def __repr__(self):
        return ' | '.join(map(_show, self.__args__))
    def __or__(self, other):
        return make_union(self, other)
    def __ror__(self, other):
        return make_union(other, self)
    def __eq__(self, other):
        return set(self.__args__) == set(getattr(other, '__args__', ())) if isinstance(other, UnionType) or type(other).__name__ == '_UnionAlias' else NotImplemented
    def __hash__(self):
        return hash(frozenset(self.__args__))
    def __instancecheck__(self, instance):
        for a in self.__args__:
            if isinstance(a, GenericAlias):
                raise TypeError('isinstance() argument 2 cannot be a parameterized generic')
        return any(isinstance(instance, a) for a in self.__args__)
    def __subclasscheck__(self, cls):
        return any(issubclass(cls, a) for a in self.__args__)

def make_union(a, b):
    out = []
    for one in (a, b):
        if type(one).__module__ == 'typing' and not isinstance(one, type):
            import typing
            return typing.Union[a, b]
        if isinstance(one, UnionType):
            parts = one.__args__
        elif one is None:
            parts = (type(None),)
        elif isinstance(one, (type, GenericAlias)):
            parts = (one,)
        elif type(one).__name__ in ('TypeVar', 'TypeAliasType', 'NewType'):
            import typing
            return typing.Union[a, b]
        else:
            return NotImplemented
        for part in parts:
            if part not in out:
                out.append(part)
    return out[0] if len(out) == 1 else UnionType(tuple(out))
`,
};
