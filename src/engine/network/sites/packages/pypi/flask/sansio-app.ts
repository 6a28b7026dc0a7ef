/** flask/sansio/app.py. */
export const SANSIO_APP = String.raw`
import logging, os, sys
from datetime import timedelta
from urllib.parse import quote
from werkzeug.exceptions import Aborter, BadRequest, BadRequestKeyError
from werkzeug.routing import BuildError, Map, Rule
from werkzeug.utils import cached_property, redirect as _wz_redirect
from ..config import Config, ConfigAttribute
from ..ctx import _AppCtxGlobals
from ..json.provider import DefaultJSONProvider
from ..logging import create_logger
from ..templating import DispatchingJinjaLoader, Environment, _default_template_ctx_processor
from .scaffold import Scaffold, _endpoint_from_view_func, _sentinel, setupmethod

def _make_timedelta(value):
    if value is None or isinstance(value, timedelta):
        return value
    return timedelta(seconds=value)

class App(Scaffold):
    aborter_class = Aborter
    jinja_environment = Environment
    app_ctx_globals_class = _AppCtxGlobals
    config_class = Config
    testing = ConfigAttribute('TESTING')
    secret_key = ConfigAttribute('SECRET_KEY')
    permanent_session_lifetime = ConfigAttribute('PERMANENT_SESSION_LIFETIME', get_converter=_make_timedelta)
    json_provider_class = DefaultJSONProvider
    jinja_options = {}
    url_rule_class = Rule
    url_map_class = Map
    test_client_class = None
    test_cli_runner_class = None
    def __init__(self, import_name, static_url_path=None, static_folder='static', static_host=None, host_matching=False, subdomain_matching=False, template_folder='templates', instance_path=None, instance_relative_config=False, root_path=None):
        super().__init__(import_name=import_name, static_folder=static_folder, static_url_path=static_url_path, template_folder=template_folder, root_path=root_path)
        if instance_path is None:
            instance_path = self.auto_find_instance_path()
        elif not os.path.isabs(instance_path):
            raise ValueError("If an instance path is provided it must be absolute. A relative path was given instead.")
        self.instance_path = instance_path
        self.config = self.make_config(instance_relative_config)
        self.aborter = self.aborter_class()
        self.json = self.json_provider_class(self)
        self.url_build_error_handlers, self.teardown_appcontext_funcs, self.shell_context_processors = [], [], []
        self.blueprints, self.extensions = {}, {}
        self.url_map = self.url_map_class(host_matching=host_matching)
        self.subdomain_matching = subdomain_matching
        self._got_first_request = False
    #@ 412
    def _check_setup_finished(self, f_name):
        if self._got_first_request:
            #@ 415
            raise AssertionError(
                f"The setup method '{f_name}' can no longer be called"
                " on the application. It has already handled its first"
                " request, any changes will not be applied"
                " consistently.\n"
                "Make sure all imports, decorators, functions, etc."
                " needed to set up the application are done before"
                " running it."
            )
    @cached_property
    def name(self):
        if self.import_name == '__main__':
            fn = getattr(sys.modules['__main__'], '__file__', None)
            return '__main__' if fn is None else os.path.splitext(os.path.basename(fn))[0]
        return self.import_name
    @cached_property
    def logger(self):
        return create_logger(self)
    @cached_property
    def jinja_env(self):
        return self.create_jinja_environment()
    def make_config(self, instance_relative=False):
        from ..helpers import get_debug_flag
        defaults = dict(self.default_config)
        defaults['DEBUG'] = get_debug_flag()
        return self.config_class(self.instance_path if instance_relative else self.root_path, defaults)
    def auto_find_instance_path(self):
        path = self.root_path
        mod = sys.modules.get(self.import_name)
        if getattr(mod, '__path__', None):
            path = os.path.dirname(path)
        if '/site-packages' in path:
            return os.path.join(sys.prefix, 'var', self.name + '-instance')
        return os.path.join(path, 'instance')
    def create_global_jinja_loader(self):
        return DispatchingJinjaLoader(self)
    def select_jinja_autoescape(self, filename):
        return True if filename is None else filename.endswith(('.html', '.htm', '.xml', '.xhtml', '.svg'))
    @property
    def debug(self):
        return self.config['DEBUG']
    @debug.setter
    def debug(self, value):
        self.config['DEBUG'] = value
        if self.config['TEMPLATES_AUTO_RELOAD'] is None:
            self.jinja_env.auto_reload = value
    @setupmethod
    def register_blueprint(self, blueprint, **options):
        blueprint.register(self, options)
    def iter_blueprints(self):
        return self.blueprints.values()
    #@ 605
    @setupmethod
    def add_url_rule(self, rule, endpoint=None, view_func=None, provide_automatic_options=None, **options):
        if endpoint is None:
            endpoint = _endpoint_from_view_func(view_func)
        options['endpoint'] = endpoint
        methods = options.pop('methods', None)
        if methods is None:
            methods = getattr(view_func, 'methods', None) or ('GET',)
        if isinstance(methods, str):
            raise TypeError('Allowed methods must be a list of strings, for example: @app.route(..., methods=["POST"])')
        methods = {item.upper() for item in methods}
        required_methods = set(getattr(view_func, 'required_methods', ()))
        if provide_automatic_options is None:
            provide_automatic_options = getattr(view_func, 'provide_automatic_options', None)
        if provide_automatic_options is None:
            if 'OPTIONS' not in methods and self.config['PROVIDE_AUTOMATIC_OPTIONS']:
                provide_automatic_options = True
                required_methods.add('OPTIONS')
            else:
                provide_automatic_options = False
        methods |= required_methods
        #@ 650
        rule_obj = self.url_rule_class(rule, methods=methods, **options)
        rule_obj.provide_automatic_options = provide_automatic_options
        self.url_map.add(rule_obj)
        if view_func is not None:
            old_func = self.view_functions.get(endpoint)
            if old_func is not None and old_func != view_func:
                #@ 657
                raise AssertionError(
                    "View function mapping is overwriting an existing"
                    f" endpoint function: {endpoint}"
                )
            self.view_functions[endpoint] = view_func
    def _jinja_decorator(self, name, given):
        def add(function, key=None):
            getattr(self.jinja_env, given)[key or function.__name__] = function
            return function
        return add(name) if callable(name) else lambda function: add(function, name)
    @setupmethod
    def template_filter(self, name=None):
        return self._jinja_decorator(name, 'filters')
    @setupmethod
    def template_test(self, name=None):
        return self._jinja_decorator(name, 'tests')
    @setupmethod
    def template_global(self, name=None):
        return self._jinja_decorator(name, 'globals')
    @setupmethod
    def add_template_filter(self, f, name=None):
        self.jinja_env.filters[name or f.__name__] = f
    @setupmethod
    def add_template_test(self, f, name=None):
        self.jinja_env.tests[name or f.__name__] = f
    @setupmethod
    def add_template_global(self, f, name=None):
        self.jinja_env.globals[name or f.__name__] = f
    @setupmethod
    def teardown_appcontext(self, f):
        self.teardown_appcontext_funcs.append(f)
        return f
    @setupmethod
    def shell_context_processor(self, f):
        self.shell_context_processors.append(f)
        return f
    def _find_error_handler(self, e, blueprints):
        exc_class, code = self._get_exc_class_and_code(type(e))
        names = (*blueprints, None)
        for c in (code, None) if code is not None else (None,):
            for name in names:
                handler_map = self.error_handler_spec[name][c]
                for cls in exc_class.__mro__ if handler_map else ():
                    if cls in handler_map:
                        return handler_map[cls]
        return None
    def trap_http_exception(self, e):
        if self.config['TRAP_HTTP_EXCEPTIONS']:
            return True
        trap = self.config['TRAP_BAD_REQUEST_ERRORS']
        if trap is None and self.debug and isinstance(e, BadRequestKeyError):
            return True
        return isinstance(e, BadRequest) if trap else False
    def redirect(self, location, code=302):
        return _wz_redirect(location, code=code, Response=self.response_class)
    def inject_url_defaults(self, endpoint, values):
        names = (None,)
        if '.' in endpoint:
            names = (None, endpoint.rpartition('.')[0])
        for name in names:
            for func in self.url_default_functions.get(name, ()):
                func(endpoint, values)
    def handle_url_build_error(self, error, endpoint, values):
        for handler in self.url_build_error_handlers:
            rv = handler(error, endpoint, values)
            if rv is not None:
                return rv
        raise error
`;
