import type { LibraryModule } from '../vm/module-registry.ts';

/** contextvars: values of their own for every task and thread */
export const contextvars: LibraryModule = {
  source: String.raw`
from _contextvars_core import current, set_current

class Token:
    MISSING = type('Missing', (), {'__repr__': lambda self: '<Token.MISSING>'})()
    def __init__(self, context, var, old):
        self._context, self.var, self.old_value, self._used = context, var, old, False
    def __repr__(self):
        return '<Token%s var=%r at %#x>' % (' used' if self._used else '', self.var, id(self))

_none = object()

class Context:
    def __init__(self):
        self._values = {}
    def run(self, callable, /, *args, **kwargs):
        before = current()
        set_current(self)
        try:
            return callable(*args, **kwargs)
        finally:
            set_current(before)
    def copy(self):
        made = Context()
        made._values = dict(self._values)
        return made
    def __getitem__(self, var):
        return self._values[var]
    def __contains__(self, var):
        return var in self._values
    def get(self, var, default=None):
        return self._values.get(var, default)
    def __iter__(self):
        return iter(self._values)
    def __len__(self):
        return len(self._values)
    def keys(self):
        return self._values.keys()
    def values(self):
        return self._values.values()
    def items(self):
        return self._values.items()

def _context():
    found = current()
    if found is None:
        found = Context()
        set_current(found)
    return found

def copy_context():
    return _context().copy()

class ContextVar:
    def __init__(self, name, *, default=_none):
        if not isinstance(name, str):
            raise TypeError('context variable name must be a str')
        self.name, self._default = name, default
    def get(self, default=_none, /):
        values = _context()._values
        if self in values:
            return values[self]
        if default is not _none:
            return default
        if self._default is not _none:
            return self._default
        raise LookupError(self)
    def set(self, value, /):
        context = _context()
        token = Token(context, self, context._values.get(self, Token.MISSING))
        context._values[self] = value
        return token
    def reset(self, token, /):
        if token._used:
            raise RuntimeError('%r has already been used once' % token)
        if token.var is not self:
            raise ValueError('%r was created by a different ContextVar' % token)
        if token._context is not _context():
            raise ValueError('%r was created in a different Context' % token)
        token._used = True
        if token.old_value is Token.MISSING:
            del token._context._values[self]
        else:
            token._context._values[self] = token.old_value
    def __class_getitem__(cls, item):
        return cls
    def __repr__(self):
        default = '' if self._default is _none else ' default=%r' % (self._default,)
        return '<ContextVar name=%r%s at %#x>' % (self.name, default, id(self))
__all__ = ['Context', 'ContextVar', 'Token', 'copy_context']
`,
};
