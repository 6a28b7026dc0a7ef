/** flask/ctx.py. */
export const CTX = String.raw`
import sys
from functools import update_wrapper
from werkzeug.exceptions import HTTPException
from .globals import _cv_app, _cv_request
from .signals import appcontext_popped, appcontext_pushed

class _AppCtxGlobals:
    def get(self, name, default=None):
        return self.__dict__.get(name, default)
    def pop(self, name, *default):
        return self.__dict__.pop(name, *default)
    def setdefault(self, name, default=None):
        return self.__dict__.setdefault(name, default)
    def __getattr__(self, name):
        raise AttributeError("'%s' object has no attribute %r" % (type(self).__name__, name))
    def __contains__(self, item):
        return item in self.__dict__
    def __iter__(self):
        return iter(self.__dict__)
    def __repr__(self):
        ctx = _cv_app.get(None)
        return "<flask.g of '%s'>" % ctx.app.name if ctx is not None else object.__repr__(self)

def after_this_request(f):
    ctx = _cv_request.get(None)
    if ctx is None:
        raise RuntimeError("'after_this_request' can only be used when a request context is active, such as in a view function.")
    ctx._after_request_functions.append(f)
    return f

def copy_current_request_context(f):
    ctx = _cv_request.get(None)
    if ctx is None:
        raise RuntimeError("'copy_current_request_context' can only be used when a request context is active, such as in a view function.")
    ctx = ctx.copy()
    def wrapper(*args, **kwargs):
        with ctx:
            return ctx.app.ensure_sync(f)(*args, **kwargs)
    return update_wrapper(wrapper, f)

def has_request_context():
    return _cv_request.get(None) is not None

def has_app_context():
    return _cv_app.get(None) is not None

_sentinel = object()

class AppContext:
    def __init__(self, app):
        self.app = app
        self.url_adapter = app.create_url_adapter(None)
        self.g = app.app_ctx_globals_class()
        self._tokens = []
    def push(self):
        self._tokens.append(_cv_app.set(self))
        appcontext_pushed.send(self.app, _async_wrapper=self.app.ensure_sync)
    def pop(self, exc=_sentinel):
        try:
            if len(self._tokens) == 1:
                if exc is _sentinel:
                    exc = sys.exc_info()[1]
                self.app.do_teardown_appcontext(exc)
        finally:
            _cv_app.reset(self._tokens.pop())
        appcontext_popped.send(self.app, _async_wrapper=self.app.ensure_sync)
    def __enter__(self):
        self.push()
        return self
    def __exit__(self, exc_type, exc_value, tb):
        self.pop(exc_value)

class RequestContext:
    def __init__(self, app, environ, request=None, session=None):
        self.app = app
        if request is None:
            request = app.request_class(environ)
            request.json_module = app.json
        self.request = request
        self.url_adapter = None
        try:
            self.url_adapter = app.create_url_adapter(request)
        except HTTPException as error:
            request.routing_exception = error
        self.flashes, self.session, self._after_request_functions, self._tokens = None, session, [], []
    def copy(self):
        return type(self)(self.app, environ=self.request.environ, request=self.request, session=self.session)
    def match_request(self):
        try:
            self.request.url_rule, self.request.view_args = self.url_adapter.match(return_rule=True)
        except HTTPException as error:
            self.request.routing_exception = error
    def push(self):
        app_ctx = _cv_app.get(None)
        if app_ctx is None or app_ctx.app is not self.app:
            app_ctx = self.app.app_context()
            app_ctx.push()
        else:
            app_ctx = None
        self._tokens.append((_cv_request.set(self), app_ctx))
        if self.session is None:
            self.session = self.app.session_interface.open_session(self.app, self.request)
            if self.session is None:
                self.session = self.app.session_interface.make_null_session(self.app)
        if self.url_adapter is not None:
            self.match_request()
    def pop(self, exc=_sentinel):
        clear = len(self._tokens) == 1
        try:
            if clear:
                if exc is _sentinel:
                    exc = sys.exc_info()[1]
                self.app.do_teardown_request(exc)
                self.request.close()
        finally:
            token, app_ctx = self._tokens.pop()
            _cv_request.reset(token)
            if clear:
                self.request.environ['werkzeug.request'] = None
            if app_ctx is not None:
                app_ctx.pop(exc)
    def __enter__(self):
        self.push()
        return self
    def __exit__(self, exc_type, exc_value, tb):
        self.pop(exc_value)
    def __repr__(self):
        return '<%s %r [%s] of %s>' % (type(self).__name__, self.request.url, self.request.method, self.app.name)
`;
