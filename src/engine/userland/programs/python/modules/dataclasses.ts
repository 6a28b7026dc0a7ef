import type { LibraryModule } from '../vm/module-registry.ts';

/** dataclasses. */
export const dataclasses: LibraryModule = {
  source: String.raw`
import sys
import types
import copy
from reprlib import recursive_repr

__all__ = ['dataclass', 'field', 'Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING', 'fields', 'asdict', 'astuple', 'make_dataclass', 'replace', 'is_dataclass']

class FrozenInstanceError(AttributeError):
    pass

class _FactoryType:
    def __repr__(self):
        return '<factory>'
_HAS_DEFAULT_FACTORY = _FactoryType()

class _MISSING_TYPE:
    pass
MISSING = _MISSING_TYPE()

class _KW_ONLY_TYPE:
    pass
KW_ONLY = _KW_ONLY_TYPE()

class InitVar:
    __slots__ = ('type',)
    def __init__(self, type):
        self.type = type
    def __repr__(self):
        return 'dataclasses.InitVar[%s]' % (self.type.__name__ if isinstance(self.type, type) else repr(self.type))
    def __class_getitem__(cls, type):
        return InitVar(type)

class Field:
    __slots__ = ('name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init', 'compare', 'metadata', 'kw_only', '_kind')
    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = self.type = self._kind = None
        self.default, self.default_factory, self.init, self.repr, self.hash, self.compare, self.kw_only = default, default_factory, init, repr, hash, compare, kw_only
        self.metadata = types.MappingProxyType({} if metadata is None else metadata)
    def __repr__(self):
        return ('Field(name=%r,type=%r,default=%r,default_factory=%r,init=%r,repr=%r,hash=%r,compare=%r,metadata=%r,kw_only=%r,_field_type=%s)'
                % (self.name, self.type, self.default, self.default_factory, self.init, self.repr, self.hash, self.compare, self.metadata, self.kw_only, self._kind))

def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=MISSING):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)

_FIELDS = '__dataclass_fields__'
_PARAMS = '__dataclass_params__'
_POST_INIT = '__post_init__'

class _Params:
    def __init__(self, **kw):
        self.__dict__.update(kw)
    def __repr__(self):
        return '_DataclassParams(%s)' % ','.join('%s=%r' % kv for kv in self.__dict__.items())

def _is_text(annotation, name):
    if not isinstance(annotation, str):
        return False
    head = annotation.split('[')[0].strip()
    return head == name or head.endswith('.' + name)

def _kind_of(annotation):
    if annotation is KW_ONLY or _is_text(annotation, 'KW_ONLY'):
        return 'kw_only'
    if getattr(annotation, '_name', None) == 'ClassVar' or getattr(getattr(annotation, '__origin__', None), '_name', None) == 'ClassVar' or _is_text(annotation, 'ClassVar'):
        return '_FIELD_CLASSVAR'
    if annotation is InitVar or isinstance(annotation, InitVar) or _is_text(annotation, 'InitVar'):
        return '_FIELD_INITVAR'
    return '_FIELD'

def _get_field(cls, a_name, a_type, default_kw_only):
    default = cls.__dict__.get(a_name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if isinstance(default, types.MemberDescriptorType):
            default = MISSING
        f = field(default=default)
    f.name, f.type, f._kind = a_name, a_type, _kind_of(a_type)
    if f._kind in ('_FIELD_CLASSVAR', '_FIELD_INITVAR') and f.default_factory is not MISSING:
        raise TypeError(f'field {f.name} cannot have a default factory')
    if f._kind != '_FIELD_CLASSVAR' and f.kw_only is MISSING:
        f.kw_only = default_kw_only
    if f._kind == '_FIELD' and f.default.__class__.__hash__ is None:
        raise ValueError(f'mutable default {type(f.default)} for field ' #@ 860
                         f'{f.name} is not allowed: use default_factory')
    return f

def _make(cls, name, text, scope):
    found = {}
    # CPython writes all methods inside one function: __init__ begins on its second line.
    exec('\n' + text if name == '__init__' else text, scope, found)
    fn = found[name]
    fn.__qualname__ = f'{cls.__qualname__}.{name}'
    return fn

def _set_new(cls, name, fn):
    if name in cls.__dict__:
        return True
    setattr(cls, name, fn)
    return False

def _init_text(cls, fields, frozen, self_name):
    std = [f for f in fields if f.init and not f.kw_only]
    kw = [f for f in fields if f.init and f.kw_only]
    seen = None
    for f in std:
        if not (f.default is MISSING and f.default_factory is MISSING):
            seen = f
        elif seen:
            raise TypeError(f'non-default argument {f.name!r} ' #@ 627
                            f'follows default argument {seen.name!r}')
    scope = {'_MISSING': MISSING, '_HAS': _HAS_DEFAULT_FACTORY, '__builtins__': __builtins__, '_set': object.__setattr__}
    def param(f):
        if f.default is MISSING and f.default_factory is MISSING:
            return f.name
        if f.default is not MISSING:
            scope['_d_' + f.name] = f.default
            return f'{f.name}=_d_{f.name}'
        return f'{f.name}=_HAS'
    params = [self_name] + [param(f) for f in std] + (['*'] if kw else []) + [param(f) for f in kw]
    body = []
    for f in fields:
        if f.default_factory is not MISSING:
            scope['_f_' + f.name] = f.default_factory
            value = f'_f_{f.name}() if {f.name} is _HAS else {f.name}' if f.init else f'_f_{f.name}()'
        elif f.init:
            value = f.name
        elif hasattr(cls, '__slots__') and f.default is not MISSING:
            scope['_d_' + f.name] = f.default
            value = f'_d_{f.name}'
        else:
            continue
        if f._kind == '_FIELD_INITVAR':
            continue
        body.append(f'  _set({self_name}, {f.name!r}, {value})' if frozen else f'  {self_name}.{f.name} = {value}')
    if hasattr(cls, _POST_INIT):
        body.append('  %s.%s(%s)' % (self_name, _POST_INIT, ', '.join(f.name for f in fields if f._kind == '_FIELD_INITVAR')))
    return 'def __init__(%s):\n%s\n' % (', '.join(params), '\n'.join(body) or '  pass'), scope

@recursive_repr()
def _repr(self):
    return self.__class__.__qualname__ + '(' + ', '.join(f'{f.name}={getattr(self, f.name)!r}' for f in fields(self) if f.repr) + ')'

def _tuple_text(name, fields):
    return '(' + ''.join(f'{name}.{f.name},' for f in fields) + ')'

def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    found = {}
    setattr(cls, _PARAMS, _Params(init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen))
    any_frozen_base = has_dataclass_bases = False
    all_frozen = None
    for b in cls.__mro__[-1:0:-1]:
        base_fields = getattr(b, _FIELDS, None)
        if base_fields is not None:
            has_dataclass_bases = True
            if all_frozen is None:
                all_frozen = True
            current = getattr(b, _PARAMS).frozen
            all_frozen = all_frozen and current
            any_frozen_base = any_frozen_base or current
            for f in base_fields.values():
                found[f.name] = f
    annotations = cls.__dict__.get('__annotations__', {})
    cls_fields = []
    kw_seen = False
    for name, type in annotations.items():
        if _kind_of(type) == 'kw_only':
            if kw_seen:
                raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
            kw_seen = kw_only = True
        else:
            cls_fields.append(_get_field(cls, name, type, kw_only)) #@ 1008
    for f in cls_fields:
        found[f.name] = f
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in list(cls.__dict__.items()):
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f'{name!r} is a field but has no type annotation')
    if has_dataclass_bases:
        if any_frozen_base and not frozen:
            raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
        if all_frozen is False and frozen:
            raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
    setattr(cls, _FIELDS, found)
    explicit_hash = '__hash__' in cls.__dict__ and not (cls.__dict__['__hash__'] is None and '__eq__' in cls.__dict__)
    if order and not eq:
        raise ValueError('eq must be true if order is true')
    all_init = [f for f in found.values() if f._kind in ('_FIELD', '_FIELD_INITVAR')]
    scope = {'__builtins__': __builtins__}
    if init and '__init__' not in cls.__dict__:
        text, names = _init_text(cls, all_init, frozen, '__dataclass_self__' if 'self' in found else 'self')
        fn = _make(cls, '__init__', text, names)
        fn.__annotations__ = {**{f.name: f.type for f in all_init if f.init}, 'return': None}
        cls.__init__ = fn
    field_list = [f for f in found.values() if f._kind == '_FIELD']
    if repr and '__repr__' not in cls.__dict__:
        cls.__repr__ = _make(cls, '__repr__', 'def __repr__(self):\n  return _repr(self)\n', {'_repr': _repr, '__builtins__': __builtins__})
    compared = [f for f in field_list if f.compare]
    if eq:
        terms = ' and '.join(f'self.{f.name}==other.{f.name}' for f in compared) or 'True'
        _set_new(cls, '__eq__', _make(cls, '__eq__', 'def __eq__(self, other):\n  if self is other:\n    return True\n  if other.__class__ is self.__class__:\n    return %s\n  return NotImplemented\n' % terms, scope))
    if order:
        a, b = _tuple_text('self', compared), _tuple_text('other', compared)
        for name, op in (('__lt__', '<'), ('__le__', '<='), ('__gt__', '>'), ('__ge__', '>=')):
            text = f'def {name}(self, other):\n  if other.__class__ is self.__class__:\n    return {a}{op}{b}\n  return NotImplemented\n'
            if _set_new(cls, name, _make(cls, name, text, scope)):
                raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}. Consider using functools.total_ordering')
    if frozen:
        names = frozenset(f.name for f in field_list)
        def __setattr__(self, name, value):
            if self.__class__ is cls or name in names:
                raise FrozenInstanceError(f'cannot assign to field {name!r}')
            super(cls, self).__setattr__(name, value)
        def __delattr__(self, name):
            if self.__class__ is cls or name in names:
                raise FrozenInstanceError(f'cannot delete field {name!r}')
            super(cls, self).__delattr__(name)
        for fn in (__setattr__, __delattr__):
            if _set_new(cls, fn.__name__, fn):
                raise TypeError(f'Cannot overwrite attribute {fn.__name__} in class {cls.__name__}')
    hashed = [f for f in field_list if (f.compare if f.hash is None else f.hash)]
    if unsafe_hash or (eq and frozen and not explicit_hash):
        cls.__hash__ = _make(cls, '__hash__', 'def __hash__(self):\n  return hash(%s)\n' % _tuple_text('self', hashed), scope)
    elif eq and not explicit_hash:
        cls.__hash__ = None
    if match_args and '__match_args__' not in cls.__dict__:
        cls.__match_args__ = tuple(f.name for f in all_init if f.init and not f.kw_only)
    if not getattr(cls, '__doc__'):
        cls.__doc__ = cls.__name__ + _signature_text(all_init if init else [])
    if slots:
        cls = _with_slots(cls, frozen, [f.name for f in field_list], weakref_slot)
    return cls

def _annotation_text(annotation):
    if getattr(annotation, '__module__', None) == 'typing':
        return repr(annotation).replace('typing.', '')
    if isinstance(annotation, type) and type(annotation) is not types.GenericAlias:
        return annotation.__qualname__ if annotation.__module__ == 'builtins' else annotation.__module__ + '.' + annotation.__qualname__
    return repr(annotation)

def _signature_text(all_init):
    parts = []
    for f in [f for f in all_init if f.init and not f.kw_only] + [f for f in all_init if f.init and f.kw_only]:
        if f.kw_only and '*' not in parts:
            parts.append('*')
        text = f.name + ': ' + _annotation_text(f.type)
        if f.default is not MISSING:
            text += ' = ' + repr(f.default)
        elif f.default_factory is not MISSING:
            text += ' = <factory>'
        parts.append(text)
    return '(' + ', '.join(parts) + ')'

def _with_slots(cls, frozen, names, weakref_slot):
    if '__slots__' in cls.__dict__:
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    inherited = {s for b in cls.__mro__[1:-1] for s in ((b.__dict__.get('__slots__', ()),) if isinstance(b.__dict__.get('__slots__', ()), str) else b.__dict__.get('__slots__', ()))}
    body = dict(cls.__dict__)
    body['__slots__'] = tuple(n for n in names if n not in inherited) + (('__weakref__',) if weakref_slot else ())
    for name in names:
        body.pop(name, None)
    body.pop('__dict__', None)
    body.pop('__weakref__', None)
    qualname = cls.__qualname__
    new = type(cls)(cls.__name__, cls.__bases__, body)
    new.__qualname__ = qualname
    return new

def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False):
    def wrap(cls):
        return _process_class(cls, init, repr, eq, order, unsafe_hash, #@ 1344
                              frozen, match_args, kw_only, slots,
                              weakref_slot)
    if cls is None:
        return wrap
    return wrap(cls) #@ 1354

def fields(class_or_instance):
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError('must be called with a dataclass type or instance') from None
    return tuple(f for f in found.values() if f._kind == '_FIELD')

def is_dataclass(obj):
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)

def _inner(obj, make):
    if hasattr(type(obj), _FIELDS):
        return make(obj)
    if isinstance(obj, tuple) and hasattr(obj, '_fields'):
        return type(obj)(*[_inner(v, make) for v in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)(_inner(v, make) for v in obj)
    if isinstance(obj, dict):
        if hasattr(type(obj), 'default_factory'):
            result = type(obj)(getattr(obj, 'default_factory'))
            for k, v in obj.items():
                result[_inner(k, make)] = _inner(v, make)
            return result
        return type(obj)((_inner(k, make), _inner(v, make)) for k, v in obj.items())
    return copy.deepcopy(obj)

def asdict(obj, *, dict_factory=dict):
    if not hasattr(type(obj), _FIELDS):
        raise TypeError('asdict() should be called on dataclass instances')
    def make(o):
        return dict_factory([(f.name, _inner(getattr(o, f.name), make)) for f in fields(o)])
    return make(obj)

def astuple(obj, *, tuple_factory=tuple):
    if not hasattr(type(obj), _FIELDS):
        raise TypeError('astuple() should be called on dataclass instances')
    def make(o):
        return tuple_factory([_inner(getattr(o, f.name), make) for f in fields(o)])
    return make(obj)

def make_dataclass(cls_name, fields, *, bases=(), namespace=None, module=None, **kw):
    annotations, defaults = {}, dict(namespace or {})
    for item in fields:
        if isinstance(item, str):
            annotations[item] = 'typing.Any'
        else:
            annotations[item[0]] = item[1]
            if len(item) == 3:
                defaults[item[0]] = item[2]
    defaults['__annotations__'] = annotations
    cls = types.new_class(cls_name, bases, {}, lambda ns: ns.update(defaults))
    cls.__module__ = module or sys._getframe(1).f_globals.get('__name__', '__main__')
    return dataclass(cls, **kw)

def replace(obj, /, **changes):
    if not hasattr(type(obj), _FIELDS):
        raise TypeError('replace() should be called on dataclass instances')
    for f in getattr(obj, _FIELDS).values():
        if f._kind == '_FIELD_CLASSVAR':
            continue
        if not f.init:
            if f.name in changes:
                raise TypeError(f'field {f.name} is declared with init=False, it cannot be specified with replace()')
            continue
        if f.name not in changes:
            if f._kind == '_FIELD_INITVAR' and f.default is MISSING:
                raise TypeError(f'InitVar {f.name!r} must be specified with replace()')
            changes[f.name] = getattr(obj, f.name)
    return obj.__class__(**changes)
`,
};
