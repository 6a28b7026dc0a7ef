/** click/decorators.py. */
export const DECORATORS = String.raw`
import inspect
from functools import update_wrapper
from .core import Argument, Command, Context, Group, Option
from .globals import get_current_context
from .utils import echo

def pass_context(f):
    def new_func(*args, **kwargs):
        #@ 34
        return f(get_current_context(), *args, **kwargs)
    return update_wrapper(new_func, f)

def pass_obj(f):
    def new_func(*args, **kwargs):
        #@ 46
        return f(get_current_context().obj, *args, **kwargs)
    return update_wrapper(new_func, f)

def make_pass_decorator(object_type, ensure=False):
    def decorator(f):
        def new_func(*args, **kwargs):
            ctx = get_current_context()
            obj = ctx.ensure_object(object_type) if ensure else ctx.find_object(object_type)
            if obj is None:
                raise RuntimeError('Managed to invoke callback without a context object of type %r existing.' % object_type.__name__)
            #@ 93
            return ctx.invoke(f, obj, *args, **kwargs)
        return update_wrapper(new_func, f)
    return decorator

def command(name=None, cls=None, **attrs):
    func = None
    if callable(name):
        func, name = name, None
    cls = cls or Command
    def decorator(f):
        if isinstance(f, Command):
            raise TypeError('Attempted to convert a callback into a command twice.')
        params = attrs.pop('params', None)
        found = getattr(f, '__click_params__', None) or []
        if found:
            del f.__click_params__
        if params is None:
            params = list(reversed(found))
        else:
            params = list(params) + list(reversed(found))
        if attrs.get('help') is None:
            attrs['help'] = f.__doc__
        final = name
        if final is None:
            final = f.__name__.lower().replace('_', '-')
            stem, dash, suffix = final.rpartition('-')
            if dash and suffix in ('command', 'cmd', 'group', 'grp'):
                final = stem
        made = cls(name=final, callback=f, params=params, **attrs)
        made.__doc__ = f.__doc__
        return made
    return decorator(func) if func is not None else decorator

def group(name=None, cls=None, **attrs):
    if cls is None:
        cls = Group
    if callable(name):
        return command(cls=cls, **attrs)(name)
    return command(name, cls, **attrs)

def _memo(f, param):
    if isinstance(f, Command):
        f.params.append(param)
    else:
        if not hasattr(f, '__click_params__'):
            f.__click_params__ = []
        f.__click_params__.append(param)

def argument(*param_decls, cls=None, **attrs):
    def decorator(f):
        _memo(f, (cls or Argument)(param_decls, **attrs))
        return f
    return decorator

def option(*param_decls, cls=None, **attrs):
    def decorator(f):
        _memo(f, (cls or Option)(param_decls, **attrs))
        return f
    return decorator

def confirmation_option(*param_decls, **kwargs):
    def callback(ctx, param, value):
        if not value:
            ctx.abort()
    kwargs = {'is_flag': True, 'callback': callback, 'expose_value': False, 'prompt': 'Do you want to continue?', 'help': 'Confirm the action without prompting.', **kwargs}
    return option(*(param_decls or ('--yes',)), **kwargs)

def password_option(*param_decls, **kwargs):
    kwargs = {'prompt': True, 'confirmation_prompt': True, 'hide_input': True, **kwargs}
    return option(*(param_decls or ('--password',)), **kwargs)

def version_option(version=None, *param_decls, package_name=None, prog_name=None, message=None, **kwargs):
    message = message or '%(prog)s, version %(version)s'
    if version is None and package_name is None:
        frame = inspect.currentframe().f_back
        package_name = frame.f_globals.get('__name__') if frame is not None else None
        if package_name == '__main__':
            package_name = frame.f_globals.get('__package__')
        if package_name:
            package_name = package_name.partition('.')[0]
    def callback(ctx, param, value):
        if not value or ctx.resilient_parsing:
            return
        found = version
        if found is None:
            import importlib.metadata as metadata
            try:
                found = metadata.version(package_name)
            except metadata.PackageNotFoundError:
                raise RuntimeError('%r is not installed. Try passing \'package_name\' instead.' % package_name) from None
        if found is None:
            raise RuntimeError('Could not determine the version for %r automatically.' % package_name)
        echo(message % {'prog': prog_name or ctx.find_root().info_name, 'package': package_name, 'version': found}, color=ctx.color)
        ctx.exit()
    kwargs = {'is_flag': True, 'expose_value': False, 'is_eager': True, 'help': 'Show the version and exit.', **kwargs, 'callback': callback}
    return option(*(param_decls or ('--version',)), **kwargs)

def help_option(*param_decls, **kwargs):
    def show_help(ctx, param, value):
        if value and not ctx.resilient_parsing:
            echo(ctx.get_help(), color=ctx.color)
            ctx.exit()
    kwargs = {'is_flag': True, 'expose_value': False, 'is_eager': True, 'help': 'Show this message and exit.', 'callback': show_help, **kwargs}
    return option(*(param_decls or ('--help',)), **kwargs)
`;
