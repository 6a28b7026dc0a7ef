/** flask/app.py. */
export const APP = String.raw`
import inspect, os, sys
from datetime import timedelta
from urllib.parse import quote
from werkzeug.exceptions import BadRequestKeyError, HTTPException, InternalServerError
from werkzeug.routing import BuildError, RequestRedirect, RoutingException
from werkzeug.wrappers import Response as BaseResponse
from . import cli
from .ctx import AppContext, RequestContext
from .globals import _cv_app, _cv_request, current_app, g, request, session
from .helpers import get_debug_flag, get_flashed_messages, get_load_dotenv
from .sansio.app import App
from .sansio.scaffold import _sentinel
from .sessions import SecureCookieSessionInterface
from .signals import appcontext_tearing_down, got_request_exception, request_finished, request_started, request_tearing_down
from .wrappers import Request, Response

class Flask(App):
    default_config = {
        'DEBUG': None, 'TESTING': False, 'PROPAGATE_EXCEPTIONS': None, 'SECRET_KEY': None, 'SECRET_KEY_FALLBACKS': None, 'PERMANENT_SESSION_LIFETIME': timedelta(days=31), 'USE_X_SENDFILE': False,
        'TRUSTED_HOSTS': None, 'SERVER_NAME': None, 'APPLICATION_ROOT': '/', 'SESSION_COOKIE_NAME': 'session', 'SESSION_COOKIE_DOMAIN': None, 'SESSION_COOKIE_PATH': None, 'SESSION_COOKIE_HTTPONLY': True,
        'SESSION_COOKIE_SECURE': False, 'SESSION_COOKIE_PARTITIONED': False, 'SESSION_COOKIE_SAMESITE': None, 'SESSION_REFRESH_EACH_REQUEST': True, 'MAX_CONTENT_LENGTH': None, 'MAX_FORM_MEMORY_SIZE': 500_000,
        'MAX_FORM_PARTS': 1_000, 'SEND_FILE_MAX_AGE_DEFAULT': None, 'TRAP_BAD_REQUEST_ERRORS': None, 'TRAP_HTTP_EXCEPTIONS': False, 'EXPLAIN_TEMPLATE_LOADING': False, 'PREFERRED_URL_SCHEME': 'http',
        'TEMPLATES_AUTO_RELOAD': None, 'MAX_COOKIE_SIZE': 4093, 'PROVIDE_AUTOMATIC_OPTIONS': True,
    }
    request_class = Request
    response_class = Response
    session_interface = SecureCookieSessionInterface()
    def __init__(self, import_name, static_url_path=None, static_folder='static', static_host=None, host_matching=False, subdomain_matching=False, template_folder='templates', instance_path=None, instance_relative_config=False, root_path=None):
        super().__init__(import_name=import_name, static_url_path=static_url_path, static_folder=static_folder, static_host=static_host, host_matching=host_matching, subdomain_matching=subdomain_matching, template_folder=template_folder, instance_path=instance_path, instance_relative_config=instance_relative_config, root_path=root_path)
        if self.has_static_folder:
            self.add_url_rule(self.static_url_path + '/<path:filename>', endpoint='static', view_func=lambda **kw: self.send_static_file(**kw))
    def create_jinja_environment(self):
        options = dict(self.jinja_options)
        if 'autoescape' not in options:
            options['autoescape'] = self.select_jinja_autoescape
        rv = self.jinja_environment(self, **options)
        rv.globals.update(url_for=self.url_for, get_flashed_messages=get_flashed_messages, config=self.config, request=request, session=session, g=g)
        rv.policies['json.dumps_function'] = self.json.dumps
        return rv
    def open_instance_resource(self, resource, mode='rb', encoding='utf-8'):
        path = os.path.join(self.instance_path, resource)
        return open(path, mode) if 'b' in mode else open(path, mode, encoding=encoding)
    def create_url_adapter(self, request):
        if request is not None:
            return self.url_map.bind_to_environ(request.environ, server_name=self.config['SERVER_NAME'])
        if self.config['SERVER_NAME'] is not None:
            return self.url_map.bind(self.config['SERVER_NAME'], script_name=self.config['APPLICATION_ROOT'], url_scheme=self.config['PREFERRED_URL_SCHEME'])
        return None
    def raise_routing_exception(self, request):
        if not self.debug or not isinstance(request.routing_exception, RequestRedirect) or request.method in ('GET', 'HEAD', 'OPTIONS'):
            #@ 500
            raise request.routing_exception  # type: ignore[misc]
        raise request.routing_exception
    def update_template_context(self, context):
        names = (None,)
        if _cv_request.get(None) is not None:
            names = (None, *reversed(request.blueprints))
        orig_ctx = context.copy()
        from .templating import _default_template_ctx_processor
        context.update(_default_template_ctx_processor())
        for name in names:
            for func in self.template_context_processors.get(name, ()):
                #@ 530
                context.update(self.ensure_sync(func)())
        context.update(orig_ctx)
    def make_shell_context(self):
        rv = {'app': self, 'g': g}
        for processor in self.shell_context_processors:
            rv.update(processor())
        return rv
    #@ 546
    def run(self, host=None, port=None, debug=None, load_dotenv=True, **options):
        if os.environ.get('FLASK_RUN_FROM_CLI') == 'true':
            if not is_running_from_reloader():
                import click
                click.secho(" * Ignoring a call to 'app.run()' that would block the current 'flask' CLI command.\n   Only call 'app.run()' in an 'if __name__ == \"__main__\"' guard.", fg='red')
            return
        if get_load_dotenv(load_dotenv):
            cli.load_dotenv()
            if 'FLASK_DEBUG' in os.environ:
                self.debug = get_debug_flag()
        if debug is not None:
            self.debug = bool(debug)
        server_name = self.config.get('SERVER_NAME')
        sn_host = sn_port = None
        if server_name:
            sn_host, _, sn_port = server_name.partition(':')
        if not host:
            host = sn_host or '127.0.0.1'
        if port or port == 0:
            port = int(port)
        elif sn_port:
            port = int(sn_port)
        else:
            port = 5000
        options.setdefault('use_reloader', self.debug)
        options.setdefault('use_debugger', self.debug)
        options.setdefault('threaded', True)
        cli.show_server_banner(self.debug, self.name)
        from werkzeug.serving import run_simple
        try:
            #@ 662
            run_simple(host, port, self, **options)
        finally:
            self._got_first_request = False
    def test_client(self, use_cookies=True, **kwargs):
        cls = self.test_client_class
        if cls is None:
            from .testing import FlaskClient as cls
        return cls(self, self.response_class and _client_response(self), use_cookies=use_cookies, **kwargs)
    def test_cli_runner(self, **kwargs):
        cls = self.test_cli_runner_class
        if cls is None:
            from .testing import FlaskCliRunner as cls
        return cls(self, **kwargs)
    def handle_http_exception(self, e):
        if e.code is None:
            return e
        if isinstance(e, RoutingException):
            return e
        handler = self._find_error_handler(e, request.blueprints)
        if handler is None:
            return e
        #@ 777
        return self.ensure_sync(handler)(e)  # type: ignore[no-any-return]
    def handle_user_exception(self, e):
        if isinstance(e, BadRequestKeyError) and (self.debug or self.config['TRAP_BAD_REQUEST_ERRORS']):
            e.show_exception = True
        if isinstance(e, HTTPException) and not self.trap_http_exception(e):
            return self.handle_http_exception(e)
        handler = self._find_error_handler(e, request.blueprints)
        if handler is None:
            #@ 807
            raise
        #@ 809
        return self.ensure_sync(handler)(e)  # type: ignore[no-any-return]
    def handle_exception(self, e):
        exc_info = sys.exc_info()
        got_request_exception.send(self, _async_wrapper=self.ensure_sync, exception=e)
        propagate = self.config['PROPAGATE_EXCEPTIONS']
        if propagate is None:
            propagate = self.testing or self.debug
        if propagate:
            if exc_info[1] is e:
                #@ 850
                raise
            #@ 852
            raise e
        self.log_exception(exc_info)
        server_error = InternalServerError(original_exception=e)
        handler = self._find_error_handler(server_error, request.blueprints)
        if handler is not None:
            #@ 860
            server_error = self.ensure_sync(handler)(server_error)
        return self.finalize_request(server_error, from_error_handler=True)
    def log_exception(self, exc_info):
        self.logger.error('Exception on %s [%s]' % (request.path, request.method), exc_info=exc_info)
    #@ 879
    def dispatch_request(self):
        req = _cv_request.get().request
        if req.routing_exception is not None:
            #@ 891
            self.raise_routing_exception(req)
        rule = req.url_rule
        if getattr(rule, 'provide_automatic_options', False) and req.method == 'OPTIONS':
            return self.make_default_options_response()
        view_args = req.view_args
        #@ 902
        return self.ensure_sync(self.view_functions[rule.endpoint])(**view_args)  # type: ignore[no-any-return]
    def full_dispatch_request(self):
        self._got_first_request = True
        try:
            request_started.send(self, _async_wrapper=self.ensure_sync)
            #@ 915
            rv = self.preprocess_request()
            if rv is None:
                rv = self.dispatch_request()
        except Exception as e:
            rv = self.handle_user_exception(e)
        return self.finalize_request(rv)
    def finalize_request(self, rv, from_error_handler=False):
        #@ 939
        response = self.make_response(rv)
        try:
            response = self.process_response(response)
            request_finished.send(self, _async_wrapper=self.ensure_sync, response=response)
        except Exception:
            if not from_error_handler:
                #@ 947
                raise
            self.logger.exception('Request finalizing failed with an error while handling an error')
        return response
    def make_default_options_response(self):
        methods = _cv_request.get().url_adapter.allowed_methods()
        rv = self.response_class()
        rv.headers['Allow'] = ', '.join(methods)
        return rv
    def ensure_sync(self, func):
        if inspect.iscoroutinefunction(func):
            return self.async_to_sync(func)
        return func
    def async_to_sync(self, func):
        try:
            import asgiref
        except ImportError:
            raise RuntimeError("Install Flask with the 'async' extra in order to use async views.") from None
        import asyncio
        return lambda *args, **kwargs: asyncio.run(func(*args, **kwargs))
    def url_for(self, endpoint, *, _anchor=None, _method=None, _scheme=None, _external=None, **values):
        req_ctx = _cv_request.get(None)
        if req_ctx is not None:
            url_adapter = req_ctx.url_adapter
            blueprint_name = req_ctx.request.blueprint
            if endpoint[:1] == '.':
                endpoint = blueprint_name + endpoint if blueprint_name is not None else endpoint[1:]
            if _external is None:
                _external = _scheme is not None
        else:
            app_ctx = _cv_app.get(None)
            url_adapter = app_ctx.url_adapter if app_ctx is not None else self.create_url_adapter(None)
            if url_adapter is None:
                #@ 1090
                raise RuntimeError(
                    "Unable to build URLs outside an active request"
                    " without 'SERVER_NAME' configured. Also configure"
                    " 'APPLICATION_ROOT' and 'PREFERRED_URL_SCHEME' as"
                    " needed."
                )
            if _external is None:
                _external = True
        if _scheme is not None and not _external:
            raise ValueError("When specifying '_scheme', '_external' must be True.")
        self.inject_url_defaults(endpoint, values)
        try:
            #@ 1110
            rv = url_adapter.build(  # type: ignore[union-attr]
                endpoint,
                values,
                method=_method,
                url_scheme=_scheme,
                force_external=_external,
            )
        except BuildError as error:
            values.update(_anchor=_anchor, _method=_method, _scheme=_scheme, _external=_external)
            #@ 1121
            return self.handle_url_build_error(error, endpoint, values)
        if _anchor is not None:
            rv = '%s#%s' % (rv, quote(_anchor, safe="%!#$&'()*+,/:;=?@"))
        return rv
    def make_response(self, rv):
        status = headers = None
        if isinstance(rv, tuple):
            if len(rv) == 3:
                rv, status, headers = rv
            elif len(rv) == 2:
                if isinstance(rv[1], (dict, list, tuple)) or hasattr(rv[1], 'to_wsgi_list'):
                    rv, headers = rv
                else:
                    rv, status = rv
            else:
                #@ 1204
                raise TypeError(
                    "The view function did not return a valid response tuple."
                    " The tuple must have the form (body, status, headers),"
                    " (body, status), or (body, headers)."
                )
        if rv is None:
            #@ 1212
            raise TypeError(
                f"The view function for {request.endpoint!r} did not"
                " return a valid response. The function either returned"
                " None or ended without a return statement."
            )
        if not isinstance(rv, self.response_class):
            if isinstance(rv, (str, bytes, bytearray)) or hasattr(rv, '__next__'):
                rv = self.response_class(rv, status=status, headers=headers)
                status = headers = None
            elif isinstance(rv, (dict, list)):
                #@ 1231
                rv = self.json.response(rv)
            elif isinstance(rv, BaseResponse) or callable(rv):
                rv = self.response_class.force_type(rv, request.environ)
            else:
                #@ 1249
                raise TypeError(
                    "The view function did not return a valid"
                    " response. The return type must be a string,"
                    " dict, list, tuple with headers or status,"
                    " Response instance, or WSGI callable, but it was a"
                    f" {type(rv).__name__}."
                )
        if status is not None:
            if isinstance(status, (str, bytes, bytearray)):
                rv.status = status
            else:
                rv.status_code = status
        if headers:
            rv.headers.update(headers)
        return rv
    def preprocess_request(self):
        names = (None, *reversed(request.blueprints))
        for name in names:
            for url_func in self.url_value_preprocessors.get(name, ()):
                url_func(request.endpoint, request.view_args)
        for name in names:
            for before_func in self.before_request_funcs.get(name, ()):
                #@ 1291
                rv = self.ensure_sync(before_func)()
                if rv is not None:
                    return rv
        return None
    def process_response(self, response):
        ctx = _cv_request.get()
        for func in ctx._after_request_functions:
            #@ 1314
            response = self.ensure_sync(func)(response)
        for name in (*request.blueprints, None):
            for func in reversed(self.after_request_funcs.get(name, ())):
                #@ 1319
                response = self.ensure_sync(func)(response)
        if not self.session_interface.is_null_session(ctx.session):
            self.session_interface.save_session(self, ctx.session, response)
        return response
    def do_teardown_request(self, exc=_sentinel):
        if exc is _sentinel:
            exc = sys.exc_info()[1]
        for name in (*request.blueprints, None):
            for func in reversed(self.teardown_request_funcs.get(name, ())):
                #@ 1356
                self.ensure_sync(func)(exc)
        request_tearing_down.send(self, _async_wrapper=self.ensure_sync, exc=exc)
    def do_teardown_appcontext(self, exc=_sentinel):
        if exc is _sentinel:
            exc = sys.exc_info()[1]
        for func in reversed(self.teardown_appcontext_funcs):
            #@ 1382
            self.ensure_sync(func)(exc)
        appcontext_tearing_down.send(self, _async_wrapper=self.ensure_sync, exc=exc)
    def app_context(self):
        return AppContext(self)
    def request_context(self, environ):
        return RequestContext(self, environ)
    def test_request_context(self, *args, **kwargs):
        from .testing import EnvironBuilder
        return self.request_context(EnvironBuilder(self, *args, **kwargs).get_environ())
    def wsgi_app(self, environ, start_response):
        ctx = self.request_context(environ)
        error = None
        try:
            try:
                ctx.push()
                #@ 1511
                response = self.full_dispatch_request()
            except Exception as e:
                error = e
                response = self.handle_exception(e)
            except:
                error = sys.exc_info()[1]
                raise
            return response(environ, start_response)
        finally:
            if 'werkzeug.debug.preserve_context' in environ:
                environ['werkzeug.debug.preserve_context'](_cv_app.get())
                environ['werkzeug.debug.preserve_context'](_cv_request.get())
            ctx.pop(error)
    #@ 1529
    def __call__(self, environ, start_response):
        #@ 1536
        return self.wsgi_app(environ, start_response)

def is_running_from_reloader():
    return os.environ.get('WERKZEUG_RUN_MAIN') == 'true'

def _client_response(app):
    from werkzeug.test import TestResponse
    return type('WrapperTestResponse', (TestResponse, app.response_class), {})
`;
