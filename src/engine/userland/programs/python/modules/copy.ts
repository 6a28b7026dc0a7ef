import type { LibraryModule } from '../vm/module-registry.ts';

/** copy. */
export const copy: LibraryModule = {
  source: `
import types

class Error(Exception):
    pass
error = Error

_atomic = (type(None), type(...), type(NotImplemented), int, float, bool, complex, str, bytes, type, range, property,
           types.FunctionType, types.BuiltinFunctionType, types.MethodDescriptorType, types.CodeType)

def copy(x):
    cls = type(x)
    if cls in _atomic or isinstance(x, type):
        return x
    if cls in (list, dict, set, bytearray):
        return x.copy()
    if cls in (tuple, frozenset):
        return x
    method = getattr(cls, '__copy__', None)
    if method is not None:
        return method(x)
    return _reconstruct(x, None)

def deepcopy(x, memo=None, _nil=[]):
    cls = type(x)
    if cls in _atomic or isinstance(x, type):
        return x
    if memo is None:
        memo = {}
    d = id(x)
    y = memo.get(d, _nil)
    if y is not _nil:
        return y
    if cls is list:
        y = []
        memo[d] = y
        for item in x:
            y.append(deepcopy(item, memo))
    elif cls is dict:
        y = {}
        memo[d] = y
        for key, value in x.items():
            y[deepcopy(key, memo)] = deepcopy(value, memo)
    elif cls is tuple:
        items = [deepcopy(item, memo) for item in x]
        if d in memo:
            return memo[d]
        y = x if all(a is b for a, b in zip(x, items)) else tuple(items)
    elif cls is types.MethodType:
        y = cls(x.__func__, deepcopy(x.__self__, memo))
    elif cls in (set, frozenset):
        y = cls([deepcopy(item, memo) for item in x])
    elif cls is bytearray:
        y = bytearray(x)
    else:
        method = getattr(x, '__deepcopy__', None)
        y = method(memo) if method is not None else _reconstruct(x, memo)
    if y is not x:
        memo[d] = y
        memo.setdefault(id(memo), []).append(x)
    return y

def _state(x):
    own = getattr(type(x), '__getstate__', None)
    if own is not None and own is not getattr(object, '__getstate__', None):
        return x.__getstate__()
    state = dict(getattr(x, '__dict__', None) or {})
    for cls in type(x).__mro__:
        slots = cls.__dict__.get('__slots__', ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name in ('__dict__', '__weakref__'):
                continue
            if name.startswith('__') and not name.endswith('__'):
                name = '_%s%s' % (cls.__name__.lstrip('_'), name)
            if hasattr(x, name):
                state[name] = getattr(x, name)
    return state

def _rebuild(y, parts, memo):
    deep = memo is not None
    if len(parts) > 2 and parts[2] is not None:
        state = deepcopy(parts[2], memo) if deep else parts[2]
        if hasattr(y, '__setstate__'):
            y.__setstate__(state)
        else:
            for name, value in state.items():
                object.__setattr__(y, name, value)
    if len(parts) > 3 and parts[3] is not None:
        for item in parts[3]:
            y.append(deepcopy(item, memo) if deep else item)
    if len(parts) > 4 and parts[4] is not None:
        for key, value in parts[4]:
            y[deepcopy(key, memo) if deep else key] = deepcopy(value, memo) if deep else value
    return y

def _reconstruct(x, memo):
    cls = type(x)
    deep = memo is not None
    for name in ('__reduce_ex__', '__reduce__'):
        own = getattr(cls, name, None)
        if own is not None and own is not getattr(object, name, None) and not isinstance(own, (types.BuiltinFunctionType, types.MethodDescriptorType)):
            parts = own(x, 4) if name == '__reduce_ex__' else own(x)
            if isinstance(parts, str):
                return x
            args = parts[1]
            if deep:
                args = tuple(deepcopy(a, memo) for a in args)
            y = parts[0](*args)
            if deep:
                memo[id(x)] = y
            return _rebuild(y, parts, memo)
    if cls.__module__ == '_io':
        raise TypeError("cannot pickle '%s' instances" % cls.__name__)
    if cls.__module__ == '_thread' or cls.__name__ in ('generator', 'module', 'coroutine'):
        raise TypeError("cannot pickle '%s' object" % (cls.__qualname__ if cls.__module__ == 'builtins' else '%s.%s' % (cls.__module__, cls.__qualname__)))
    one = (lambda v: deepcopy(v, memo)) if deep else (lambda v: v)
    newargs = getattr(cls, '__getnewargs__', None)
    if newargs is not None:
        y = cls.__new__(cls, *[one(a) for a in newargs(x)])
    elif issubclass(cls, BaseException):
        y = cls.__new__(cls, *[one(a) for a in x.args])
        y.args = tuple(one(a) for a in x.args)
    elif issubclass(cls, (int, float, str, bytes, complex)):
        base = next(b for b in (int, float, str, bytes, complex) if issubclass(cls, b))
        y = base.__new__(cls, base(x) if base is not str else str.__str__(x))
    elif issubclass(cls, tuple):
        y = tuple.__new__(cls, [one(a) for a in tuple(x)])
    elif issubclass(cls, frozenset):
        y = frozenset.__new__(cls, [one(a) for a in x])
    else:
        y = cls.__new__(cls)
    if deep:
        memo[id(x)] = y
    if issubclass(cls, list):
        list.extend(y, [one(a) for a in list.__iter__(x)])
    elif issubclass(cls, dict):
        for key, value in dict.items(x):
            dict.__setitem__(y, one(key), one(value))
    elif issubclass(cls, set):
        set.update(y, [one(a) for a in set.__iter__(x)])
    state = _state(x)
    if state or hasattr(y, '__setstate__'):
        _rebuild(y, (None, None, state), memo)
    return y

def replace(obj, /, **changes):
    func = getattr(type(obj), '__replace__', None)
    if func is None:
        raise TypeError(f'replace() does not support {type(obj).__name__} objects')
    return func(obj, **changes)
__all__ = ['Error', 'copy', 'deepcopy', 'replace']
`,
};
