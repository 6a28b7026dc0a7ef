/** flask/app.py: the application. */
export const FLASK_APP = String.raw`
import json as _json, logging, os, sys, time
from werkzeug.exceptions import HTTPException, InternalServerError, MethodNotAllowed, NotFound, abort
from .helpers import jsonify, make_response, redirect, render_template, render_template_string, send_file, send_from_directory, url_for, flash, get_flashed_messages
from .sansio import Blueprint, Rule, _Scaffold
from .sessions import open_session, save_session
from .testing import _Client, _Context, _environ
from .wrappers import Request, Response, _Globals, _local, g, request, session

class Config(dict):
    def from_object(self, obj):
        for key in dir(obj):
            if key.isupper():
                self[key] = getattr(obj, key)
    def from_mapping(self, *mapping, **values):
        for pairs in mapping + (values,):
            for key, value in dict(pairs).items():
                if key.isupper():
                    self[key] = value
        return True
    def from_prefixed_env(self, prefix='FLASK'):
        for key, value in os.environ.items():
            if key.startswith(prefix + '_'):
                try:
                    value = _json.loads(value)
                except ValueError:
                    pass
                self[key[len(prefix) + 1:]] = value
        return True
    def from_envvar(self, name, silent=False):
        raise NotImplementedError("drydock: flask's configuration files are not simulated")
    from_pyfile = from_file = from_envvar

class _Commands:
    def __init__(self):
        self.commands = {}
    def command(self, name=None, **options):
        def decorator(function):
            self.commands[name or function.__name__.replace('_', '-')] = function
            return function
        return decorator

class Flask(_Scaffold):
    def __init__(self, import_name, static_folder='static', static_url_path=None, template_folder='templates', **options):
        self.import_name = import_name
        main = sys.modules.get(import_name)
        file = getattr(main, '__file__', None)
        self.root_path = os.path.dirname(os.path.abspath(file)) if file else os.getcwd()
        if import_name == '__main__':
            self.name = os.path.splitext(os.path.basename(file))[0] if file else '__main__'
        else:
            self.name = import_name
        self.static_folder = os.path.join(self.root_path, static_folder) if static_folder else None
        self.template_folder = template_folder
        self.config = Config(DEBUG=False, TESTING=False, SECRET_KEY=None)
        self.debug = False
        self.url_map = []
        self.view_functions = {}
        self._before, self._after, self._teardown, self._handlers, self._context = [], [], [], {}, []
        self._jinja = None
        self.blueprints = {}
        self.cli = _Commands()
        self.logger = logging.getLogger(self.name)
        if static_folder:
            self.add_url_rule((static_url_path or '/' + os.path.basename(static_folder)) + '/<path:filename>', 'static', lambda filename: send_from_directory(self.static_folder, filename))
    @property
    def secret_key(self):
        return self.config['SECRET_KEY']
    @secret_key.setter
    def secret_key(self, value):
        self.config['SECRET_KEY'] = value
    @property
    def jinja_env(self):
        if self._jinja is None:
            from jinja2 import Environment, FileSystemLoader
            self._jinja = Environment(loader=FileSystemLoader(os.path.join(self.root_path, self.template_folder)), autoescape=True)
            self._jinja.globals.update(url_for=url_for, request=request, g=g, config=self.config, session=session, get_flashed_messages=get_flashed_messages)
        return self._jinja
    def template_filter(self, name=None):
        def decorator(function):
            self.jinja_env.filters[name or function.__name__] = function
            return function
        return decorator
    def context_processor(self, function):
        self._context.append(function)
        return function
    def add_url_rule(self, rule, endpoint=None, view_func=None, methods=None, defaults=None, strict_slashes=None, **options):
        if not rule.startswith('/'):
            raise ValueError("urls must start with a leading slash")
        endpoint = endpoint or view_func.__name__
        if view_func is not None:
            known = self.view_functions.get(endpoint)
            if known is not None and known is not view_func:
                raise AssertionError('View function mapping is overwriting an existing endpoint function: ' + endpoint)
            self.view_functions[endpoint] = view_func
        allowed = {method.upper() for method in (methods or getattr(view_func, 'methods', None) or ('GET',))}
        if 'GET' in allowed:
            allowed.add('HEAD')
        allowed.add('OPTIONS')
        self.url_map.append(Rule(rule, endpoint, allowed, defaults))
    def register_blueprint(self, blueprint, url_prefix=None, **options):
        prefix = (url_prefix if url_prefix is not None else blueprint.url_prefix) or ''
        self.blueprints[blueprint.name] = blueprint
        for rule, endpoint, view, given in blueprint._rules:
            full = prefix.rstrip('/') + rule if prefix else rule
            self.add_url_rule(full or '/', blueprint.name + '.' + (endpoint or view.__name__), view, **given)
        def only(functions, run):
            return lambda *args: run(functions, *args) if request.blueprint == blueprint.name else (args[0] if args else None)
        def before(functions):
            for function in functions:
                answer = function()
                if answer is not None:
                    return answer
        def after(functions, response):
            for function in functions:
                response = function(response)
            return response
        self._before.append(only(blueprint._before, before))
        self._after.append(only(blueprint._after, after))
    def _match(self, req):
        allowed = set()
        for rule in sorted(self.url_map, key=lambda one: one.weight):
            values = rule.match(req.path)
            if values is None:
                if rule.rule.endswith('/') and not req.path.endswith('/') and rule.match(req.path + '/') is not None and req.method in rule.methods:
                    return None, redirect('http://%s%s/' % (req.host, req.path), 308)
                continue
            if req.method in rule.methods:
                return rule, values
            allowed |= rule.methods
        if allowed:
            raise MethodNotAllowed(valid_methods=sorted(allowed, key=lambda one: (one == 'OPTIONS', one)))
        raise NotFound()
    def make_response(self, value):
        status = headers = None
        if isinstance(value, tuple):
            if len(value) == 3:
                value, status, headers = value
            elif len(value) == 2:
                if isinstance(value[1], (dict, list, tuple)):
                    value, headers = value
                else:
                    value, status = value
        if value is None:
            raise TypeError("The view function for %r did not return a valid response. The function either returned None or ended without a return statement." % request.endpoint)
        if isinstance(value, Response):
            response = value
        elif isinstance(value, (dict, list)):
            response = jsonify(value)
        elif isinstance(value, (str, bytes, bytearray)) or hasattr(value, '__next__'):
            response = Response(value)
        else:
            raise TypeError("The view function did not return a valid response. The return type must be a string, dict, list, tuple with headers or status, Response instance, or WSGI callable, but it was a %s." % type(value).__name__)
        if status is not None:
            response.status_code = int(str(status).split(' ')[0])
        if headers:
            response.headers.update(headers)
        return response
    def _handler_for(self, error):
        blueprint = self.blueprints.get(getattr(request, 'blueprint', None))
        found = self._handler_in(blueprint._handlers, error) if blueprint is not None else None
        return found or self._handler_in(self._handlers, error)
    def _handler_in(self, handlers, error):
        if isinstance(error, HTTPException) and error.code in handlers:
            return handlers[error.code]
        for cls in type(error).__mro__:
            if cls in handlers:
                return handlers[cls]
        return None
    def _answer_error(self, error):
        handler = self._handler_for(error)
        if handler is not None:
            return self.make_response(handler(error))
        if isinstance(error, HTTPException):
            if error.response is not None:
                return error.response
            return Response(error.get_body(), error.code, error.get_headers())
        raise error
    def handle_exception(self, error):
        import traceback
        self.log_exception(error)
        failure = InternalServerError()
        failure.original_exception = error
        handler = self._handlers.get(500) or self._handlers.get(InternalServerError)
        if handler is not None:
            return self.make_response((handler(failure)))
        return Response(failure.get_body(), 500)
    def log_exception(self, error):
        import traceback
        now = time.time()
        stamp = time.strftime('%Y-%m-%d %H:%M:%S', time.localtime(now)) + ',%03d' % (now * 1000 % 1000)
        sys.stderr.write('[%s] ERROR in app: Exception on %s [%s]\n%s' % (stamp, request.path, request.method, ''.join(traceback.format_exception(error))))
        sys.stderr.flush()
    def dispatch_request(self):
        rule, values = self._match(request)
        if rule is None:
            return values
        request.endpoint, request.view_args = rule.endpoint, values
        request.blueprint = rule.endpoint.rpartition('.')[0] or None
        for function in self._before:
            answer = function()
            if answer is not None:
                return answer
        if request.method == 'OPTIONS' and 'OPTIONS' not in getattr(self.view_functions[rule.endpoint], 'methods', ()):
            return Response('', 200, {'Allow': ', '.join(sorted(rule.methods))})
        return self.view_functions[rule.endpoint](**values)
    def full_dispatch_request(self):
        try:
            response = self.make_response(self.dispatch_request())
        except Exception as error:
            response = self._answer_error(error)
        for function in reversed(self._after):
            response = function(response)
        save_session(self, _local.session, response)
        return response
    def wsgi_app(self, environ, start_response):
        before = getattr(_local, 'request', None), getattr(_local, 'g', None), getattr(_local, 'app', None), getattr(_local, 'session', None)
        _local.request, _local.g, _local.app = Request(environ), _Globals(), self
        _local.session = open_session(self, _local.request)
        try:
            try:
                response = self.full_dispatch_request()
            except Exception as error:
                response = self.handle_exception(error)
            for function in self._teardown:
                function(None)
        finally:
            _local.request, _local.g, _local.app, _local.session = before
        headers = [pair for pair in response.headers if pair[0].lower() != 'content-length']
        at = 1 if headers and headers[0][0] == 'Content-Type' else len(headers)
        headers.insert(at, ('Content-Length', str(len(response.data))))
        start_response(response.status, headers)
        return [response.data]
    def __call__(self, environ, start_response):
        return self.wsgi_app(environ, start_response)
    def app_context(self):
        return _Context(self, None)
    def test_request_context(self, path='/', method='GET'):
        return _Context(self, Request(_environ(path, method, b'', {})))
    def test_client(self, **options):
        return _Client(self)
    def teardown_appcontext(self, function):
        return self.teardown_request(function)
    def run(self, host=None, port=None, debug=None, load_dotenv=True, **options):
        if os.environ.get('FLASK_RUN_FROM_CLI') == 'true':
            return
        if debug is not None:
            self.debug = bool(debug)
        print(" * Serving Flask app '%s'" % self.name, flush=True)
        print(' * Debug mode: %s' % ('on' if self.debug else 'off'), flush=True)
        from werkzeug.serving import run_simple
        run_simple(host or '127.0.0.1', int(port or 5000), self, use_reloader=self.debug)
`;
