import type { LibraryModule } from '../vm/module-registry.ts';

/** enum. */
export const enumModule: LibraryModule = {
  source: String.raw`
from types import DynamicClassAttribute
_builtin_property = property
class auto:
    def __init__(self, value=None):
        self.value = value

class nonmember:
    def __init__(self, value):
        self.value = value
class member:
    def __init__(self, value):
        self.value = value
def _is_descriptor(obj):
    return hasattr(obj, '__get__') or hasattr(obj, '__set__') or hasattr(obj, '__delete__')
def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == '__'
def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == '_' and name[1] != '_'

class property(DynamicClassAttribute):
    def __get__(self, instance, owner=None):
        if instance is None:
            return owner._member_map_.get(self.name) if hasattr(owner, '_member_map_') else self
        return self.fget(instance)
    def __set__(self, instance, value):
        raise AttributeError("<enum %r> cannot set attribute %r" % ('Enum', self.name))
    def __set_name__(self, owner, name):
        self.name = name

class EnumDict(dict):
    def __init__(self):
        super().__init__()
        self._member_names = []
        self._last_values = []
        self._ignore = []
        self._auto_called = False
    def __setitem__(self, key, value):
        if _is_sunder(key):
            if key == '_ignore_':
                self._ignore = value.replace(',', ' ').split() if isinstance(value, str) else list(value)
        elif _is_dunder(key) or key in self._ignore:
            pass
        elif key in self._member_names:
            raise TypeError('%r already defined as %r' % (key, self[key]))
        elif isinstance(value, nonmember):
            value = value.value
        elif isinstance(value, type) or (_is_descriptor(value) and not isinstance(value, (auto, member))):
            pass
        else:
            if isinstance(value, member):
                value = value.value
            if isinstance(value, auto):
                gen = self.get('_generate_next_value_') or self._gen
                gen = getattr(gen, '__func__', gen)
                if value.value is None:
                    value.value = gen(key, 1, len(self._member_names), self._last_values[:])
                value = value.value
            elif isinstance(value, tuple) and any(isinstance(v, auto) for v in value):
                gen = getattr(self._gen, '__func__', self._gen)
                value = tuple(gen(key, 1, len(self._member_names), self._last_values[:]) if isinstance(v, auto) else v for v in value)
            self._member_names.append(key)
            self._last_values.append(value)
        super().__setitem__(key, value)
_bits = lambda num, width: '0b0 ' + format(num, 'b').zfill(width)

class EnumType(type):
    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        d = EnumDict()
        for base in bases:
            if isinstance(base, EnumType) and base._member_names_:
                raise TypeError('<enum %r> cannot extend %r' % (cls, base))
        d._gen = None
        for base in bases:
            for b in base.__mro__:
                if '_generate_next_value_' in b.__dict__:
                    d._gen = b.__dict__['_generate_next_value_']
                    break
            if d._gen is not None:
                break
        return d
    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if not bases or not hasattr(classdict, '_member_names'):
            return super().__new__(metacls, cls, bases, dict(classdict), **kwds)
        names = classdict._member_names
        values = {name: classdict[name] for name in names}
        body = {k: v for k, v in classdict.items() if k not in values and k != '_ignore_'}
        body['_member_names_'] = []
        body['_member_map_'] = {}
        body['_value2member_map_'] = {}
        body['_unhashable_values_'] = []
        enum_class = super().__new__(metacls, cls, bases, body, **kwds)
        data_type = object
        for base in enum_class.__mro__[1:]:
            if base is object or isinstance(base, EnumType):
                continue
            if '__new__' in base.__dict__ or base in (int, str, float, tuple, bytes):
                data_type = base
                break
        enum_class._member_type_ = data_type
        if Enum_base[0] is not None and data_type is not object:
            # class Role(str, Enum): repr and str are the enumeration's, not the text's.
            for name in ('__repr__',) if 'ReprEnum' in [b.__name__ for b in bases] or body.get('__module__') == 'enum' else ('__repr__', '__str__', '__format__'):
                if name not in body and getattr(enum_class, name) in (getattr(data_type, name, None), getattr(object, name)):
                    type.__setattr__(enum_class, name, getattr(bases[-1], name))
        use_new = None
        for base in enum_class.__mro__:
            if base in (object, Enum_base[0]) or not isinstance(base, EnumType):
                continue
            if '__new_member__' in base.__dict__:
                use_new = base.__dict__['__new_member__']
                break
            if base is enum_class and '__new__' in base.__dict__:
                use_new = base.__dict__['__new__']
                break
        if use_new is not None:
            use_new = getattr(use_new, '__func__', use_new)
        for name in names:
            value = values[name]
            args = (value,) if data_type is tuple or not isinstance(value, tuple) else value
            if use_new is not None:
                m = use_new(enum_class, *args)
                if not hasattr(m, '_value_'):
                    m._value_ = value
            elif data_type is object:
                m = object.__new__(enum_class)
                m._value_ = value
            else:
                m = data_type.__new__(enum_class, *args)
                m._value_ = data_type(*args) if data_type is not object else value
            value = m._value_
            m._name_ = name
            m.__objclass__ = enum_class
            m._sort_order_ = len(enum_class._member_names_)
            m.__init__(*args)
            for other in enum_class._member_map_.values():
                if other._value_ == m._value_:
                    m = other
                    break
            else:
                if not (Flag_base and issubclass(enum_class, Flag_base[0]) and (value == 0 or value & (value - 1))):
                    enum_class._member_names_.append(name)
            enum_class._member_map_[name] = m
            type.__setattr__(enum_class, name, m)
            try:
                enum_class._value2member_map_.setdefault(value, m)
            except TypeError:
                enum_class._unhashable_values_.append(value)
        if Enum_base[0] is not None:
            if use_new is not None:
                type.__setattr__(enum_class, '__new_member__', use_new)
            type.__setattr__(enum_class, '__new__', Enum_base[0].__dict__['__new__'])
        return enum_class
    def __init__(cls, *args, **kwds):
        pass
    def __bool__(cls):
        return True
    def __call__(cls, value, names=None, *values, module=None, qualname=None, type=None, start=1, boundary=None):
        if names is None and cls._member_map_ or (names is None and not values):
            if values:
                value = (value,) + values
            return cls.__new__(cls, value) #@ 728
        return cls._create_(value, names, module=module, start=start)
    def _create_(cls, class_name, names, module=None, start=1):
        meta = cls.__class__
        d = meta.__prepare__(class_name, (cls,))
        if isinstance(names, str):
            names = names.replace(',', ' ').split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            last = []
            out = []
            gen = getattr(d._gen, '__func__', d._gen)
            for i, n in enumerate(names):
                v = gen(n, start, i, last[:])
                last.append(v)
                out.append((n, v))
            names = out
        if isinstance(names, dict):
            names = names.items()
        for n, v in names:
            d[n] = v
        d['__module__'] = module or '__main__'
        return meta.__new__(meta, class_name, (cls,), d)
    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        try:
            return value in cls._value2member_map_
        except TypeError:
            return value in cls._unhashable_values_
    def __getitem__(cls, name):
        return cls._member_map_[name]
    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)
    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))
    def __len__(cls):
        return len(cls._member_names_)
    @_builtin_property
    def __members__(cls):
        return dict(cls._member_map_)
    def __repr__(cls):
        return '<%s %r>' % ('flag' if Flag_base and issubclass(cls, Flag_base[0]) else 'enum', cls.__name__)
    def __setattr__(cls, name, value):
        if name in cls.__dict__.get('_member_map_', {}):
            raise AttributeError('cannot reassign member %r' % (name, )) #@ 841
        super().__setattr__(name, value)
    def __delattr__(cls, name):
        if name in cls.__dict__.get('_member_map_', {}):
            attr = name
            raise AttributeError("%r cannot delete member %r." % (cls.__name__, attr)) #@ 770
        super().__delattr__(name)
EnumMeta = EnumType
Enum_base = [None]
Flag_base = []

class Enum(metaclass=EnumType):
    _member_names_ = []
    _member_map_ = {}
    _value2member_map_ = {}
    _unhashable_values_ = []
    _member_type_ = object
    def __new__(cls, value):
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for m in cls._member_map_.values():
                if m._value_ == value:
                    return m
        ve_exc = ValueError('%r is not a valid %s' % (value, cls.__qualname__))
        exc = None
        try:
            result = cls._missing_(value)
        except Exception as e:
            exc, result = e, None
        if isinstance(result, cls): return result
        if result is None and exc is None:
            raise ve_exc #@ 1205
        exc = exc or TypeError('error in %s._missing_: returned %r instead of None or a valid member' % (cls.__name__, result))
        if not isinstance(exc, ValueError):
            exc.__context__ = ve_exc
        raise exc
    def __init__(self, *args, **kwds):
        pass
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        return sorted(last_values)[-1] + 1
    @classmethod
    def _missing_(cls, value):
        return None
    def __repr__(self):
        if self._member_type_ is not object and self._member_type_ not in (int, str, float):
            return '<%s.%s: %r>' % (self.__class__.__name__, self._name_, self._value_)
        return '<%s.%s: %r>' % (self.__class__.__name__, self._name_, self._value_)
    def __str__(self):
        return '%s.%s' % (self.__class__.__name__, self._name_)
    def __dir__(self):
        return ['__class__', '__doc__', '__eq__', '__hash__', '__module__', 'name', 'value']
    def __format__(self, spec):
        return str.__format__(str(self), spec)
    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)
    def __deepcopy__(self, memo):
        return self
    def __copy__(self):
        return self
    @property
    def name(self):
        return self._name_
    @property
    def value(self):
        return self._value_
Enum_base[0] = Enum

class ReprEnum(Enum):
    pass
class IntEnum(int, ReprEnum):
    def __str__(self):
        return str(self._value_)
    def __format__(self, spec):
        return format(self._value_, spec)
    def __repr__(self):
        return '<%s.%s: %r>' % (self.__class__.__name__, self._name_, self._value_)
class StrEnum(str, ReprEnum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()
    def __str__(self):
        return self._value_
    def __format__(self, spec):
        return format(self._value_, spec)
    def __repr__(self):
        return '<%s.%s: %r>' % (self.__class__.__name__, self._name_, self._value_)
class FlagBoundary(StrEnum):
    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()
STRICT, CONFORM, EJECT, KEEP = FlagBoundary

class Flag(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        return 2 ** max(v.bit_length() for v in last_values if isinstance(v, int))
    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError('%r is not a valid %s' % (value, cls.__qualname__))
        mask = 0
        for m in cls._member_map_.values():
            mask |= m._value_
        if value < 0:
            value = mask + 1 + value if mask else value
        if value & ~mask and not issubclass(cls, int):
            raise ValueError('<flag %r> invalid value %r\n    given %s\n  allowed %s' % (cls.__name__, value, _bits(value, max(value.bit_length(), mask.bit_length())), _bits(mask, max(value.bit_length(), mask.bit_length()))))
        new = int.__new__(cls, value) if issubclass(cls, int) else object.__new__(cls)
        new._value_ = value
        names = [m._name_ for m in cls if m._value_ & value]
        new._name_ = '|'.join(names) if names else None
        cls._value2member_map_[value] = new
        return new
    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError("unsupported operand type(s) for 'in': %r and %r" % (type(other).__qualname__, self.__class__.__qualname__))
        return other._value_ & self._value_ == other._value_
    def __iter__(self):
        return (m for m in self.__class__ if m._value_ & self._value_)
    def __len__(self):
        return bin(self._value_).count('1')
    def __repr__(self):
        if self._name_ is None:
            return '<%s: %r>' % (self.__class__.__name__, self._value_)
        return '<%s.%s: %r>' % (self.__class__.__name__, self._name_, self._value_)
    def __str__(self):
        if self._name_ is None:
            return '%s(%r)' % (self.__class__.__name__, self._value_)
        return '%s.%s' % (self.__class__.__name__, self._name_)
    def __bool__(self):
        return bool(self._value_)
    def _v(self, other):
        if isinstance(other, self.__class__):
            return other._value_
        return other if self._member_type_ is not object and isinstance(other, int) else NotImplemented
    def __or__(self, other):
        v = self._v(other)
        return v if v is NotImplemented else self.__class__(self._value_ | v)
    def __and__(self, other):
        v = self._v(other)
        return v if v is NotImplemented else self.__class__(self._value_ & v)
    def __xor__(self, other):
        v = self._v(other)
        return v if v is NotImplemented else self.__class__(self._value_ ^ v)
    def __invert__(self):
        mask = 0
        for m in self.__class__._member_map_.values():
            mask |= m._value_
        return self.__class__(mask & ~self._value_)
    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__
Flag_base.append(Flag)

class IntFlag(int, ReprEnum, Flag):
    def __str__(self):
        return str(self._value_)
    def __format__(self, spec):
        return format(self._value_, spec)
    __or__ = Flag.__or__
    __and__ = Flag.__and__
    __xor__ = Flag.__xor__
    __invert__ = Flag.__invert__
    __ror__ = Flag.__or__
    __rand__ = Flag.__and__
    __rxor__ = Flag.__xor__
    __repr__ = Flag.__repr__
    __bool__ = Flag.__bool__
    __contains__ = Flag.__contains__
def unique(enumeration):
    duplicates = [(name, m.name) for name, m in enumeration.__members__.items() if name != m.name]
    if duplicates:
        raise ValueError('duplicate values found in %r: %s' % (enumeration, ', '.join('%s -> %s' % d for d in duplicates)))
    return enumeration
def verify(*conditions):
    return lambda cls: cls
UNIQUE, CONTINUOUS, NAMED_FLAGS = 'one', 'two', 'three'
`,
};
