import type { LibraryModule } from '../vm/module-registry.ts';

/** types. */
export const types: LibraryModule = {
  source: `
import sys

def _f(): pass
FunctionType = LambdaType = type(_f)
CodeType = type(_f.__code__)
MappingProxyType = type(type.__dict__)
SimpleNamespace = type(sys.implementation)
def _g(): yield 1
GeneratorType = type(_g())
async def _c(): pass
_c = _c()
CoroutineType = type(_c)
_c.close()
async def _ag(): yield
AsyncGeneratorType = type(_ag())
class _C:
    def _m(self): pass
MethodType = type(_C()._m)
BuiltinFunctionType = BuiltinMethodType = type(len)
WrapperDescriptorType = MethodDescriptorType = type(str.join)
MethodWrapperType = BuiltinFunctionType
ClassMethodDescriptorType = MethodDescriptorType
ModuleType = type(sys)
NoneType = type(None)
EllipsisType = type(...)
NotImplementedType = type(NotImplemented)
def _cell():
    x = 1
    def f(): return x
    return f.__closure__[0]
CellType = type(_cell())
FrameType = type(sys._getframe())
try:
    raise TypeError
except TypeError as _e:
    TracebackType = type(_e.__traceback__)
GetSetDescriptorType = type(FunctionType.__code__)
class _S:
    __slots__ = ('a',)
MemberDescriptorType = type(_S.a)

class GenericAlias:
    def __init__(self, origin, args):
        self.__origin__ = origin
        self.__args__ = args if isinstance(args, tuple) else (args,)
        self.__parameters__ = tuple(a for a in self.__args__ if type(a).__name__ in ('TypeVar', 'ParamSpec'))
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
        import typing
        return typing._make_union(self, other)
    def __ror__(self, other):
        import typing
        return typing._make_union(other, self)
    def __instancecheck__(self, instance):
        raise TypeError('isinstance() argument 2 cannot be a parameterized generic')
    def __subclasscheck__(self, cls):
        raise TypeError('issubclass() argument 2 cannot be a parameterized generic')

class DynamicClassAttribute:
    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
    def __get__(self, instance, owner=None):
        if instance is None:
            raise AttributeError()
        return self.fget(instance)

def new_class(name, bases=(), kwds=None, exec_body=None):
    ns = {}
    if exec_body:
        exec_body(ns)
    kwds = dict(kwds or {})
    meta = kwds.pop('metaclass', type)
    return meta(name, bases, ns, **kwds)

def resolve_bases(bases):
    return bases

def coroutine(func):
    return func

def __getattr__(name):
    if name == 'UnionType':
        import typing
        return typing.UnionType
    raise AttributeError("module 'types' has no attribute '%s'" % name)
`,
};
