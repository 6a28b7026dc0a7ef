/** flask/helpers.py. */
export const VIEW_CALLS = String.raw`
import importlib.util, os, sys
from functools import update_wrapper
from werkzeug.exceptions import abort as _wz_abort
from werkzeug.utils import redirect as _wz_redirect
import werkzeug.utils
from .globals import _cv_app, _cv_request, current_app, request, session

def get_debug_flag():
    value = os.environ.get('FLASK_DEBUG')
    return bool(value and value.lower() not in ('0', 'false', 'no'))

def get_load_dotenv(default=True):
    value = os.environ.get('FLASK_SKIP_DOTENV')
    return value.lower() in ('0', 'false', 'no') if value else default

def stream_with_context(generator_or_function):
    try:
        generator = iter(generator_or_function)
    except TypeError:
        def decorator(*args, **kwargs):
            return stream_with_context(generator_or_function(*args, **kwargs))
        return update_wrapper(decorator, generator_or_function)
    def generate():
        ctx = _cv_request.get(None)
        if ctx is None:
            raise RuntimeError("'stream_with_context' can only be used when a request context is active, such as in a view function.")
        app_ctx = _cv_app.get()
        yield None
        with app_ctx, ctx:
            try:
                yield from generator
            finally:
                if hasattr(generator, 'close'):
                    generator.close()
    wrapped = generate()
    next(wrapped)
    return wrapped

def make_response(*args):
    if not args:
        return current_app.response_class()
    if len(args) == 1:
        args = args[0]
    return current_app.make_response(args)

def url_for(endpoint, *, _anchor=None, _method=None, _scheme=None, _external=None, **values):
    return current_app.url_for(endpoint, _anchor=_anchor, _method=_method, _scheme=_scheme, _external=_external, **values)

def redirect(location, code=302, Response=None):
    if current_app:
        return current_app.redirect(location, code=code)
    return _wz_redirect(location, code=code, Response=Response)

def abort(code, *args, **kwargs):
    if current_app:
        current_app.aborter(code, *args, **kwargs)
    _wz_abort(code, *args, **kwargs)

def get_template_attribute(template_name, attribute):
    return getattr(current_app.jinja_env.get_template(template_name).module, attribute)

def flash(message, category='message'):
    flashes = session.get('_flashes', [])
    flashes.append((category, message))
    session['_flashes'] = flashes

def get_flashed_messages(with_categories=False, category_filter=()):
    ctx = _cv_request.get()
    flashes = ctx.flashes
    if flashes is None:
        flashes = session.pop('_flashes') if '_flashes' in session else []
        ctx.flashes = flashes
    if category_filter:
        flashes = [one for one in flashes if one[0] in category_filter]
    return flashes if with_categories else [one[1] for one in flashes]

def _prepare_send_file_kwargs(**kwargs):
    ctx = _cv_app.get()
    if kwargs.get('max_age') is None:
        kwargs['max_age'] = ctx.app.get_send_file_max_age
    kwargs.update(environ=_cv_request.get().request.environ, use_x_sendfile=ctx.app.config['USE_X_SENDFILE'], response_class=ctx.app.response_class, _root_path=ctx.app.root_path)
    return kwargs

def send_file(path_or_file, mimetype=None, as_attachment=False, download_name=None, conditional=True, etag=True, last_modified=None, max_age=None):
    return werkzeug.utils.send_file(**_prepare_send_file_kwargs(path_or_file=path_or_file, mimetype=mimetype, as_attachment=as_attachment, download_name=download_name, conditional=conditional, etag=etag, last_modified=last_modified, max_age=max_age))

def send_from_directory(directory, path, **kwargs):
    return werkzeug.utils.send_from_directory(directory, path, **_prepare_send_file_kwargs(**kwargs))

def get_root_path(import_name):
    mod = sys.modules.get(import_name)
    if mod is not None and getattr(mod, '__file__', None) is not None:
        return os.path.dirname(os.path.abspath(mod.__file__))
    return os.getcwd()
`;
