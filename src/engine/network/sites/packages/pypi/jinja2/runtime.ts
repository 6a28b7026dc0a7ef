/** jinja2/runtime.py. */
export const RUNTIME = String.raw`
from markupsafe import Markup, escape
from .exceptions import TemplateRuntimeError, UndefinedError

missing = type('MissingType', (), {'__repr__': lambda self: 'missing'})()

def _object_type(obj):
    if obj is None:
        return 'None'
    cls = type(obj)
    return ('%s object' % cls.__name__) if cls.__module__ == 'builtins' else '%s.%s object' % (cls.__module__, cls.__name__)

class Undefined:
    def __init__(self, hint=None, obj=missing, name=None, exc=UndefinedError):
        self._undefined_hint, self._undefined_obj, self._undefined_name, self._undefined_exception = hint, obj, name, exc
    @property
    def _undefined_message(self):
        if self._undefined_hint:
            return self._undefined_hint
        if self._undefined_obj is missing:
            return '%r is undefined' % self._undefined_name
        if not isinstance(self._undefined_name, str):
            return '%s has no element %r' % (_object_type(self._undefined_obj), self._undefined_name)
        return '%r has no attribute %r' % (_object_type(self._undefined_obj), self._undefined_name)
    def _fail_with_undefined_error(self, *args, **kwargs):
        raise self._undefined_exception(self._undefined_message)
    def __getattr__(self, name):
        if name[:2] == name[-2:] == '__':
            raise AttributeError(name)
        self._fail_with_undefined_error()
    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = __floordiv__ = __rfloordiv__ = _fail_with_undefined_error
    __mod__ = __rmod__ = __pos__ = __neg__ = __call__ = __getitem__ = __lt__ = __le__ = __gt__ = __ge__ = __int__ = __float__ = __pow__ = __rpow__ = _fail_with_undefined_error
    def __eq__(self, other):
        return type(self) is type(other)
    def __ne__(self, other):
        return not self == other
    def __hash__(self):
        return id(type(self))
    def __str__(self):
        return ''
    def __len__(self):
        return 0
    def __iter__(self):
        return iter(())
    def __bool__(self):
        return False
    def __contains__(self, item):
        return False
    def __repr__(self):
        return 'Undefined'

class ChainableUndefined(Undefined):
    def __html__(self):
        return str(self)
    def __getattr__(self, name):
        if name[:2] == name[-2:] == '__':
            raise AttributeError(name)
        return self
    def __getitem__(self, key):
        return self

class DebugUndefined(Undefined):
    def __str__(self):
        if self._undefined_hint:
            return '{{ undefined value printed: %s }}' % self._undefined_hint
        if self._undefined_obj is missing:
            return '{{ %s }}' % self._undefined_name
        return '{{ no such element: %s[%r] }}' % (_object_type(self._undefined_obj), self._undefined_name)

class StrictUndefined(Undefined):
    __iter__ = __str__ = __len__ = __eq__ = __ne__ = __bool__ = __hash__ = __contains__ = Undefined._fail_with_undefined_error

def attribute(obj, name):
    try:
        return getattr(obj, name)
    except AttributeError:
        pass
    try:
        return obj[name]
    except (TypeError, LookupError, AttributeError):
        return Undefined(obj=obj, name=name)

class LoopContext:
    def __init__(self, items, depth0=0, recurse=None):
        self._items, self.index0, self.depth0, self._recurse, self._last = items, -1, depth0, recurse, missing
    index = property(lambda self: self.index0 + 1)
    depth = property(lambda self: self.depth0 + 1)
    length = property(lambda self: len(self._items))
    first = property(lambda self: self.index0 == 0)
    last = property(lambda self: self.index0 == len(self._items) - 1)
    revindex = property(lambda self: len(self._items) - self.index0)
    revindex0 = property(lambda self: len(self._items) - self.index)
    @property
    def previtem(self):
        return self._items[self.index0 - 1] if self.index0 else Undefined('there is no previous item')
    @property
    def nextitem(self):
        return self._items[self.index0 + 1] if not self.last else Undefined('there is no next item')
    def __len__(self):
        return len(self._items)
    def cycle(self, *args):
        if not args:
            raise TypeError('no items for cycling given')
        return args[self.index0 % len(args)]
    def changed(self, *value):
        if self._last != value:
            self._last = value
            return True
        return False
    def __call__(self, iterable):
        if self._recurse is None:
            raise TypeError("The loop must have the 'recursive' marker to be called recursively.")
        return self._recurse(iterable, self.depth)
    def __repr__(self):
        return '<%s %d/%d>' % (type(self).__name__, self.index, self.length)

class Namespace(dict):
    def __getattribute__(self, name):
        if name[:2] == '__':
            return object.__getattribute__(self, name)
        try:
            return dict.__getitem__(self, name)
        except KeyError:
            raise AttributeError(name) from None

class Joiner:
    def __init__(self, sep=', '):
        self.sep, self.used = sep, False
    def __call__(self):
        if not self.used:
            self.used = True
            return ''
        return self.sep

class Cycler:
    def __init__(self, *items):
        if not items:
            raise RuntimeError('at least one item has to be provided')
        self.items, self.pos = items, 0
    current = property(lambda self: self.items[self.pos])
    def next(self):
        found = self.current
        self.pos = (self.pos + 1) % len(self.items)
        return found
    __next__ = next
    def reset(self):
        self.pos = 0

class Macro:
    def __init__(self, name, arguments, call, catch):
        self.name, self.arguments, self._call = name, tuple(arguments), call
        self.catch_kwargs, self.catch_varargs, self.caller = catch
    def __call__(self, *args, **kwargs):
        if len(args) > len(self.arguments) and not self.catch_varargs:
            raise TypeError('macro %r takes not more than %d argument(s)' % (self.name, len(self.arguments)))
        values = dict(zip(self.arguments, args))
        for key in list(kwargs):
            if key in self.arguments:
                if key in values:
                    raise TypeError('macro %r got multiple values for argument %r' % (self.name, key))
                values[key] = kwargs.pop(key)
        caller = kwargs.pop('caller', missing)
        if kwargs and not self.catch_kwargs:
            raise TypeError('macro %r takes no keyword argument %r' % (self.name, next(iter(kwargs))))
        return self._call(values, args[len(self.arguments):], kwargs, caller)
    def __repr__(self):
        return '<%s %r>' % (type(self).__name__, self.name)
`;
