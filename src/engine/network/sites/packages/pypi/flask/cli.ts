/** flask/cli.py: the first part. */
export const CLI = String.raw`
import ast, inspect, os, re, sys, traceback
from functools import update_wrapper
from operator import itemgetter
import click
from .globals import current_app
from .helpers import get_debug_flag, get_load_dotenv

class NoAppException(click.UsageError):
    """Raised if an application cannot be found or loaded."""

def find_best_app(module):
    from . import Flask
    for attr_name in ('app', 'application'):
        app = getattr(module, attr_name, None)
        if isinstance(app, Flask):
            return app
    matches = [v for v in module.__dict__.values() if isinstance(v, Flask)]
    if len(matches) == 1:
        return matches[0]
    if len(matches) > 1:
        raise NoAppException("Detected multiple Flask applications in module '%s'. Use '%s:name' to specify the correct one." % (module.__name__, module.__name__))
    for attr_name in ('create_app', 'make_app'):
        app_factory = getattr(module, attr_name, None)
        if inspect.isfunction(app_factory):
            try:
                app = app_factory()
                if isinstance(app, Flask):
                    return app
            except TypeError as e:
                if not _called_with_wrong_args(app_factory):
                    raise
                raise NoAppException("Detected factory '%s' in module '%s', but could not call it without arguments. Use '%s:%s(args)' to specify arguments." % (attr_name, module.__name__, module.__name__, attr_name)) from e
    raise NoAppException("Failed to find Flask application or factory in module '%s'. Use '%s:name' to specify one." % (module.__name__, module.__name__))

def _called_with_wrong_args(f):
    tb = sys.exc_info()[2]
    while tb is not None:
        if tb.tb_frame.f_code is f.__code__:
            return False
        tb = tb.tb_next
    return True

def find_app_by_string(module, app_name):
    from . import Flask
    found = re.match(r'^([A-Za-z_]\w*)\s*(?:\((.*)\))?$', app_name.strip(), re.S)
    if found is None:
        raise NoAppException('Failed to parse %r as an attribute name or function call.' % app_name)
    name, given = found.groups()
    args, kwargs = (), {}
    if given is not None:
        def collect(*args, **kwargs):
            return args, kwargs
        try:
            args, kwargs = eval('collect(%s)' % given, {'collect': collect, '__builtins__': {}})
        except Exception:
            raise NoAppException('Failed to parse arguments as literal values: %r.' % app_name) from None
    try:
        attr = getattr(module, name)
    except AttributeError as e:
        raise NoAppException('Failed to find attribute %r in %r.' % (name, module.__name__)) from e
    if inspect.isfunction(attr):
        try:
            app = attr(*args, **kwargs)
        except TypeError as e:
            if not _called_with_wrong_args(attr):
                raise
            raise NoAppException('The factory %r in module %r could not be called with the specified arguments.' % (app_name, module.__name__)) from e
    else:
        app = attr
    if isinstance(app, Flask):
        return app
    raise NoAppException("A valid Flask application was not obtained from '%s:%s'." % (module.__name__, app_name))

def prepare_import(path):
    path = os.path.realpath(path)
    fname, ext = os.path.splitext(path)
    if ext == '.py':
        path = fname
    if os.path.basename(path) == '__init__':
        path = os.path.dirname(path)
    module_name = []
    while True:
        path, name = os.path.split(path)
        module_name.append(name)
        if not os.path.exists(os.path.join(path, '__init__.py')):
            break
    if sys.path[0] != path:
        sys.path.insert(0, path)
    return '.'.join(module_name[::-1])

#@ 241
def locate_app(
    module_name, app_name, raise_if_not_found=True
):
    try:
        __import__(module_name)
    except ImportError:
        if sys.exc_info()[2].tb_next:
            #@ 250
            raise NoAppException(
                f"While importing {module_name!r}, an ImportError was"
                f" raised:\n\n{traceback.format_exc()}"
            ) from None
        elif raise_if_not_found:
            raise NoAppException(f"Could not import {module_name!r}.") from None
        else:
            return None
    module = sys.modules[module_name]
    if app_name is None:
        return find_best_app(module)
    return find_app_by_string(module, app_name)

def get_version(ctx, param, value):
    if not value or ctx.resilient_parsing:
        return
    import platform
    from importlib.metadata import version
    click.echo('Python %s\nFlask %s\nWerkzeug %s' % (platform.python_version(), version('flask'), version('werkzeug')), color=ctx.color)
    ctx.exit()

version_option = click.Option(['--version'], help='Show the Flask version.', expose_value=False, callback=get_version, is_flag=True, is_eager=True)

class ScriptInfo:
    def __init__(self, app_import_path=None, create_app=None, set_debug_flag=True, load_dotenv_defaults=True):
        self.app_import_path, self.create_app, self.set_debug_flag = app_import_path, create_app, set_debug_flag
        self.data, self._loaded_app = {}, None
    def load_app(self):
        if self._loaded_app is not None:
            return self._loaded_app
        app = None
        if self.create_app is not None:
            app = self.create_app()
        else:
            if self.app_import_path:
                path, name = (re.split(r':(?![\\/])', self.app_import_path, maxsplit=1) + [None])[:2]
                import_name = prepare_import(path)
                #@ 349
                app = locate_app(import_name, name)
            else:
                for path in ("wsgi.py", "app.py"):
                    import_name = prepare_import(path)
                    #@ 353
                    app = locate_app(import_name, None, raise_if_not_found=False)
                    if app is not None:
                        break
        if app is None:
            #@ 359
            raise NoAppException(
                "Could not locate a Flask application. Use the"
                " 'flask --app' option, 'FLASK_APP' environment"
                " variable, or a 'wsgi.py' or 'app.py' file in the"
                " current directory."
            )
        if self.set_debug_flag:
            app.debug = get_debug_flag()
        self._loaded_app = app
        return app

pass_script_info = click.make_pass_decorator(ScriptInfo, ensure=True)

#@ 380
def with_appcontext(f):
    #@ 394
    @click.pass_context
    def decorator(ctx, /, *args, **kwargs):
        if not current_app:
            app = ctx.ensure_object(ScriptInfo).load_app()
            ctx.with_resource(app.app_context())

        return ctx.invoke(f, *args, **kwargs)
    return update_wrapper(decorator, f)

`;
