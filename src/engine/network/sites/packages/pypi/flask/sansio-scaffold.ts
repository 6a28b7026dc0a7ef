/** flask/sansio/scaffold.py. */
export const SANSIO_SCAFFOLD = String.raw`
import os, pathlib
from collections import defaultdict
from functools import update_wrapper
from jinja2 import FileSystemLoader
from werkzeug.exceptions import HTTPException, default_exceptions
from ..helpers import get_root_path

_sentinel = object()

#@ 42
def setupmethod(f):
    f_name = f.__name__
    #@ 45
    def wrapper_func(self, *args, **kwargs):
        self._check_setup_finished(f_name)
        return f(self, *args, **kwargs)
    return update_wrapper(wrapper_func, f)

class Scaffold:
    _static_folder = None
    _static_url_path = None
    def __init__(self, import_name, static_folder=None, static_url_path=None, template_folder=None, root_path=None):
        self.import_name = import_name
        self.static_folder = static_folder
        self.static_url_path = static_url_path
        self.template_folder = template_folder
        self.root_path = root_path or get_root_path(import_name)
        from ..cli import AppGroup
        self.cli = AppGroup()
        self.cli.name = self.name
        self.view_functions = {}
        self.error_handler_spec = defaultdict(lambda: defaultdict(dict))
        self.before_request_funcs = defaultdict(list)
        self.after_request_funcs = defaultdict(list)
        self.teardown_request_funcs = defaultdict(list)
        self.template_context_processors = defaultdict(list)
        self.url_value_preprocessors = defaultdict(list)
        self.url_default_functions = defaultdict(list)
    def __repr__(self):
        return '<%s %r>' % (type(self).__name__, self.name)
    @property
    def static_folder(self):
        return os.path.join(self.root_path, self._static_folder) if self._static_folder is not None else None
    @static_folder.setter
    def static_folder(self, value):
        self._static_folder = os.fspath(value).rstrip('/') if value is not None else None
    @property
    def has_static_folder(self):
        return self.static_folder is not None
    @property
    def static_url_path(self):
        if self._static_url_path is not None:
            return self._static_url_path
        if self.static_folder is not None:
            return ('/' + os.path.basename(self.static_folder)).rstrip('/')
    @static_url_path.setter
    def static_url_path(self, value):
        self._static_url_path = value.rstrip('/') if value is not None else None
    @property
    def jinja_loader(self):
        if self.template_folder is None:
            return None
        return FileSystemLoader(os.path.join(self.root_path, self.template_folder))
    #@ 284
    def _method_route(self, method, rule, options):
        if 'methods' in options:
            raise TypeError("Use the 'route' decorator to use the 'methods' argument.")
        #@ 293
        return self.route(rule, methods=[method], **options)
    #@ 295
    @setupmethod
    def get(self, rule, **options):
        #@ 301
        return self._method_route("GET", rule, options)
    @setupmethod
    def post(self, rule, **options):
        #@ 309
        return self._method_route("POST", rule, options)
    @setupmethod
    def put(self, rule, **options):
        #@ 317
        return self._method_route("PUT", rule, options)
    @setupmethod
    def delete(self, rule, **options):
        #@ 325
        return self._method_route("DELETE", rule, options)
    @setupmethod
    def patch(self, rule, **options):
        #@ 333
        return self._method_route("PATCH", rule, options)
    #@ 335
    @setupmethod
    def route(self, rule, **options):
        #@ 360
        def decorator(f):
            endpoint = options.pop("endpoint", None)
            self.add_url_rule(rule, endpoint, f, **options)
            return f
        return decorator
    @setupmethod
    def endpoint(self, endpoint):
        def decorator(f):
            self.view_functions[endpoint] = f
            return f
        return decorator
    @setupmethod
    def before_request(self, f):
        self.before_request_funcs.setdefault(None, []).append(f)
        return f
    @setupmethod
    def after_request(self, f):
        self.after_request_funcs.setdefault(None, []).append(f)
        return f
    @setupmethod
    def teardown_request(self, f):
        self.teardown_request_funcs.setdefault(None, []).append(f)
        return f
    @setupmethod
    def context_processor(self, f):
        self.template_context_processors[None].append(f)
        return f
    @setupmethod
    def url_value_preprocessor(self, f):
        self.url_value_preprocessors[None].append(f)
        return f
    @setupmethod
    def url_defaults(self, f):
        self.url_default_functions[None].append(f)
        return f
    @setupmethod
    def errorhandler(self, code_or_exception):
        def decorator(f):
            self.register_error_handler(code_or_exception, f)
            return f
        return decorator
    @setupmethod
    def register_error_handler(self, code_or_exception, f):
        exc_class, code = self._get_exc_class_and_code(code_or_exception)
        self.error_handler_spec[None][code][exc_class] = f
    @staticmethod
    def _get_exc_class_and_code(exc_class_or_code):
        if isinstance(exc_class_or_code, int):
            try:
                exc_class = default_exceptions[exc_class_or_code]
            except KeyError:
                raise ValueError("'%s' is not a recognized HTTP error code. Use a subclass of HTTPException with that code instead." % exc_class_or_code) from None
        else:
            exc_class = exc_class_or_code
        if isinstance(exc_class, Exception):
            raise TypeError('%r is an instance, not a class. Handlers can only be registered for Exception classes or HTTP error codes.' % exc_class)
        if not issubclass(exc_class, Exception):
            raise ValueError("'%s' is not a subclass of Exception. Handlers can only be registered for Exception classes or HTTP error codes." % exc_class.__name__)
        if issubclass(exc_class, HTTPException):
            return exc_class, exc_class.code
        return exc_class, None
    def open_resource(self, resource, mode='rb', encoding=None):
        if mode not in ('r', 'rt', 'rb'):
            raise ValueError('Resources can only be opened for reading.')
        path = os.path.join(self.root_path, resource)
        return open(path, mode) if mode == 'rb' else open(path, mode, encoding=encoding)
    def get_send_file_max_age(self, filename):
        from ..globals import current_app
        value = current_app.config['SEND_FILE_MAX_AGE_DEFAULT']
        if value is None:
            return None
        return int(value.total_seconds()) if hasattr(value, 'total_seconds') else value
    def send_static_file(self, filename):
        from ..helpers import send_from_directory
        if not self.has_static_folder:
            raise RuntimeError("'static_folder' must be set to serve static_files.")
        return send_from_directory(self.static_folder, filename, max_age=self.get_send_file_max_age(filename))

def _endpoint_from_view_func(view_func):
    assert view_func is not None, 'expected view func if endpoint is not provided.'
    return view_func.__name__
`;
