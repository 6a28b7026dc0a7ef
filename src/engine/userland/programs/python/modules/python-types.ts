import './function-new.ts';
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

from _types import GenericAlias, UnionType

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
    return tuple(x for b in bases for x in (b.__mro_entries__(bases) if not isinstance(b, type) and hasattr(b, '__mro_entries__') else (b,)))

def prepare_class(name, bases=(), kwds=None):
    kwds = dict(kwds or {})
    return kwds.pop('metaclass', type(bases[0]) if bases else type), {}, kwds

def get_original_bases(cls):
    return cls.__dict__.get('__orig_bases__', cls.__bases__)

def coroutine(func):
    return func
__all__ = ['AsyncGeneratorType', 'BuiltinFunctionType', 'BuiltinMethodType', 'CellType', 'ClassMethodDescriptorType', 'CodeType', 'CoroutineType', 'DynamicClassAttribute', 'EllipsisType', 'FrameType', 'FunctionType', 'GeneratorType', 'GenericAlias', 'GetSetDescriptorType', 'LambdaType', 'MappingProxyType', 'MemberDescriptorType', 'MethodDescriptorType', 'MethodType', 'MethodWrapperType', 'ModuleType', 'NoneType', 'NotImplementedType', 'SimpleNamespace', 'TracebackType', 'UnionType', 'WrapperDescriptorType', 'coroutine', 'get_original_bases', 'new_class', 'prepare_class', 'resolve_bases']
`,
};
