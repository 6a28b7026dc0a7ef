/** werkzeug/local.py. */
export const LOCAL = String.raw`
import operator
from contextvars import ContextVar

class LocalProxy:
    """Stands for the object that a function or a context variable gives at the moment."""
    def __init__(self, local, name=None, unbound_message=None):
        message = unbound_message or 'object is not bound'
        if isinstance(local, ContextVar):
            def current():
                try:
                    found = local.get()
                except LookupError:
                    raise RuntimeError(message) from None
                return found if name is None else getattr(found, name)
        else:
            def current():
                return local()
        object.__setattr__(self, '_get_current_object', current)
    def __getattr__(self, name):
        return getattr(self._get_current_object(), name)
    def __setattr__(self, name, value):
        setattr(self._get_current_object(), name, value)
    def __delattr__(self, name):
        delattr(self._get_current_object(), name)
    def __bool__(self):
        try:
            return bool(self._get_current_object())
        except RuntimeError:
            return False
    def __repr__(self):
        try:
            return repr(self._get_current_object())
        except RuntimeError:
            return '<LocalProxy unbound>'
    def __str__(self):
        return str(self._get_current_object())
    def __call__(self, *args, **kwargs):
        return self._get_current_object()(*args, **kwargs)
    def __getitem__(self, key):
        return self._get_current_object()[key]
    def __setitem__(self, key, value):
        self._get_current_object()[key] = value
    def __delitem__(self, key):
        del self._get_current_object()[key]
    def __contains__(self, key):
        return key in self._get_current_object()
    def __iter__(self):
        return iter(self._get_current_object())
    def __len__(self):
        return len(self._get_current_object())
    def __eq__(self, other):
        return self._get_current_object() == other
    def __ne__(self, other):
        return self._get_current_object() != other
    def __hash__(self):
        return hash(self._get_current_object())
    def __enter__(self):
        return self._get_current_object().__enter__()
    def __exit__(self, *info):
        return self._get_current_object().__exit__(*info)
    def __dir__(self):
        return dir(self._get_current_object())
    @property
    def __class__(self):
        try:
            return self._get_current_object().__class__
        except RuntimeError:
            return LocalProxy
    @property
    def __dict__(self):
        return self._get_current_object().__dict__
`;
