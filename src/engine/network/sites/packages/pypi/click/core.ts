/** click/core.py: the first part. */
export const CORE = String.raw`
import enum, errno, inspect, os, sys
from contextlib import contextmanager
from . import types
from .exceptions import Abort, BadParameter, ClickException, Exit, MissingParameter, NoArgsIsHelpError, NoSuchCommand, UsageError
from .formatting import HelpFormatter, _split_opt
from .globals import pop_context, push_context
from .parser import OptionParser, _NEEDS_VALUE
from .termui import confirm, prompt
from .utils import _program_name, echo, make_default_short_help

class ParameterSource(enum.Enum):
    COMMANDLINE = 1
    ENVIRONMENT = 2
    DEFAULT = 3
    DEFAULT_MAP = 4
    PROMPT = 5

UNSET = type('_Unset', (), {'__repr__': lambda self: 'Sentinel.UNSET', '__bool__': lambda self: False})()

class Context:
    formatter_class = HelpFormatter
    def __init__(self, command, parent=None, info_name=None, obj=None, auto_envvar_prefix=None, default_map=None, terminal_width=None, max_content_width=None, resilient_parsing=False, allow_extra_args=None, allow_interspersed_args=None, ignore_unknown_options=None, help_option_names=None, token_normalize_func=None, color=None, show_default=None):
        def inherited(name, value):
            return getattr(parent, name) if value is None and parent is not None else value
        self.parent, self.command, self.info_name = parent, command, info_name
        self.params, self.args, self._protected_args = {}, [], []
        self._opt_prefixes = set()
        self.obj = inherited('obj', obj)
        self._meta = parent._meta if parent is not None else {}
        if default_map is None and info_name is not None and parent is not None and parent.default_map is not None:
            default_map = parent.default_map.get(info_name)
        self.default_map = default_map
        self.invoked_subcommand = None
        self.terminal_width = inherited('terminal_width', terminal_width)
        self.max_content_width = inherited('max_content_width', max_content_width)
        def of_command(name, value):
            return getattr(command, name) if value is None else value
        self.allow_extra_args = of_command('allow_extra_args', allow_extra_args)
        self.allow_interspersed_args = of_command('allow_interspersed_args', allow_interspersed_args)
        self.ignore_unknown_options = of_command('ignore_unknown_options', ignore_unknown_options)
        self.help_option_names = inherited('help_option_names', help_option_names) or ['--help']
        self.token_normalize_func = inherited('token_normalize_func', token_normalize_func)
        self.resilient_parsing = resilient_parsing
        if auto_envvar_prefix is None:
            if parent is not None and parent.auto_envvar_prefix is not None and info_name is not None:
                auto_envvar_prefix = '%s_%s' % (parent.auto_envvar_prefix, info_name.upper())
        else:
            auto_envvar_prefix = auto_envvar_prefix.upper()
        self.auto_envvar_prefix = auto_envvar_prefix.replace('-', '_') if auto_envvar_prefix else auto_envvar_prefix
        self.color = inherited('color', color)
        self.show_default = inherited('show_default', show_default)
        self._close_callbacks, self._depth, self._sources = [], 0, {}
    @property
    def meta(self):
        return self._meta
    def __enter__(self):
        self._depth += 1
        push_context(self)
        return self
    def __exit__(self, *info):
        self._depth -= 1
        if self._depth == 0:
            self.close()
        pop_context()
    @contextmanager
    def scope(self, cleanup=True):
        if not cleanup:
            self._depth += 1
        try:
            with self as ctx:
                yield ctx
        finally:
            if not cleanup:
                self._depth -= 1
    def make_formatter(self):
        return self.formatter_class(width=self.terminal_width, max_width=self.max_content_width)
    def with_resource(self, manager):
        value = manager.__enter__()
        self.call_on_close(lambda: manager.__exit__(None, None, None))
        return value
    def call_on_close(self, f):
        self._close_callbacks.append(f)
        return f
    def close(self):
        callbacks, self._close_callbacks = self._close_callbacks, []
        for callback in reversed(callbacks):
            callback()
    @property
    def command_path(self):
        path = self.info_name or ''
        if self.parent is not None:
            parts = [self.parent.command_path]
            for param in self.parent.command.get_params(self.parent):
                parts.extend(param.get_usage_pieces(self.parent))
            path = ' '.join(parts) + ' ' + path
        return path.lstrip()
    def find_root(self):
        node = self
        while node.parent is not None:
            node = node.parent
        return node
    def find_object(self, object_type):
        node = self
        while node is not None:
            if isinstance(node.obj, object_type):
                return node.obj
            node = node.parent
        return None
    def ensure_object(self, object_type):
        found = self.find_object(object_type)
        if found is None:
            self.obj = found = object_type()
        return found
    def lookup_default(self, name, call=True):
        if self.default_map is None:
            return None
        value = self.default_map.get(name)
        return value() if call and callable(value) else value
    def fail(self, message):
        raise UsageError(message, self)
    def abort(self):
        raise Abort()
    def exit(self, code=0):
        self.close()
        raise Exit(code)
    def get_usage(self):
        return self.command.get_usage(self)
    def get_help(self):
        return self.command.get_help(self)
    def invoke(self, callback, *args, **kwargs):
        if isinstance(callback, Command):
            other = callback
            if other.callback is None:
                raise TypeError("The given command does not have a callback that can be invoked.")
            callback = other.callback
            ctx = Context(other, parent=self, info_name=other.name)
            for param in other.params:
                if param.name not in kwargs and param.expose_value:
                    kwargs[param.name] = param.type_cast_value(ctx, param.get_default(ctx))
            ctx.params.update(kwargs)
        else:
            ctx = self
        with self._explained(), ctx:
            #@ 910
            return callback(*args, **kwargs)
    @contextmanager
    def _explained(self, param=None):
        try:
            yield
        except UsageError as error:
            if error.ctx is None:
                error.ctx = self
            if param is not None and isinstance(error, BadParameter) and error.param is None:
                error.param = param
            raise
    def forward(self, command, *args, **kwargs):
        for name, value in self.params.items():
            kwargs.setdefault(name, value)
        return self.invoke(command, *args, **kwargs)
    def set_parameter_source(self, name, source):
        self._sources[name] = source
    def get_parameter_source(self, name):
        return self._sources.get(name)

class Command:
    context_class = Context
    allow_extra_args = False
    allow_interspersed_args = True
    ignore_unknown_options = False
    def __init__(self, name, context_settings=None, callback=None, params=None, help=None, epilog=None, short_help=None, options_metavar='[OPTIONS]', add_help_option=True, no_args_is_help=False, hidden=False, deprecated=False):
        self.name, self.context_settings, self.callback = name, dict(context_settings or {}), callback
        self.params = params or []
        self.help, self.epilog, self.short_help = help, epilog, short_help
        self.options_metavar, self.add_help_option, self.no_args_is_help = options_metavar, add_help_option, no_args_is_help
        self.hidden, self.deprecated = hidden, deprecated
        self._help_option = None
    def __repr__(self):
        return '<%s %s>' % (type(self).__name__, self.name)
    def get_usage(self, ctx):
        formatter = ctx.make_formatter()
        self.format_usage(ctx, formatter)
        return formatter.getvalue().rstrip('\n')
    def get_params(self, ctx):
        help_option = self.get_help_option(ctx)
        return self.params + ([help_option] if help_option is not None else [])
    def format_usage(self, ctx, formatter):
        formatter.write_usage(ctx.command_path, ' '.join(self.collect_usage_pieces(ctx)))
    def collect_usage_pieces(self, ctx):
        pieces = [self.options_metavar] if self.options_metavar else []
        for param in self.get_params(ctx):
            pieces.extend(param.get_usage_pieces(ctx))
        return pieces
    def get_help_option_names(self, ctx):
        names = dict.fromkeys(ctx.help_option_names)
        for param in self.params:
            for name in list(param.opts) + list(param.secondary_opts):
                names.pop(name, None)
        return list(names)
    def get_help_option(self, ctx):
        names = self.get_help_option_names(ctx)
        if not names or not self.add_help_option:
            return None
        if self._help_option is None:
            from .decorators import help_option
            holder = Command(None)
            help_option(*names)(holder)
            self._help_option = holder.params[0]
        return self._help_option
    def get_help(self, ctx):
        formatter = ctx.make_formatter()
        self.format_help(ctx, formatter)
        return formatter.getvalue().rstrip('\n')
    def get_short_help_str(self, limit=45):
        if self.short_help:
            text = inspect.cleandoc(self.short_help)
        elif self.help:
            text = make_default_short_help(self.help, limit)
        else:
            text = ''
        if self.deprecated:
            text += ' ' + _deprecated_label(self.deprecated)
        return text.strip()
    def format_help(self, ctx, formatter):
        self.format_usage(ctx, formatter)
        self.format_help_text(ctx, formatter)
        self.format_options(ctx, formatter)
        self.format_epilog(ctx, formatter)
    def format_help_text(self, ctx, formatter):
        text = inspect.cleandoc(self.help).partition('\f')[0] if self.help is not None else ''
        if self.deprecated:
            text += ' ' + _deprecated_label(self.deprecated)
        if text:
            formatter.write_paragraph()
            with formatter.indentation():
                formatter.write_text(text)
    def format_options(self, ctx, formatter):
        options, arguments = [], []
        for param in self.get_params(ctx):
            record = param.get_help_record(ctx)
            if record is not None:
                (arguments if isinstance(param, Argument) else options).append(record)
        if arguments:
            with formatter.section('Positional arguments'):
                formatter.write_dl(arguments)
        if options:
            with formatter.section('Options'):
                formatter.write_dl(options)
    def format_epilog(self, ctx, formatter):
        if self.epilog:
            formatter.write_paragraph()
            with formatter.indentation():
                formatter.write_text(inspect.cleandoc(self.epilog))
    def make_context(self, info_name, args, parent=None, **extra):
        for key, value in self.context_settings.items():
            extra.setdefault(key, value)
        ctx = self.context_class(self, info_name=info_name, parent=parent, **extra)
        with ctx.scope(cleanup=False):
            self.parse_args(ctx, args)
        return ctx
    def make_parser(self, ctx):
        parser = OptionParser(ctx)
        for param in self.get_params(ctx):
            param.add_to_parser(parser, ctx)
        return parser
    def parse_args(self, ctx, args):
        if not args and self.no_args_is_help and not ctx.resilient_parsing:
            raise NoArgsIsHelpError(ctx)
        values, words, order = self.make_parser(ctx).parse_args(args)
        params = self.get_params(ctx)
        def rank(param):
            return (not param.is_eager, order.index(param) if param in order else float('inf'))
        for param in sorted(params, key=rank):
            param.handle_parse_result(ctx, values, words)
        if words and not ctx.allow_extra_args and not ctx.resilient_parsing:
            ctx.fail('Got unexpected extra argument%s (%s)' % ('' if len(words) == 1 else 's', ' '.join(map(str, words))))
        ctx.args = words
        return words
    def invoke(self, ctx):
        if self.deprecated:
            extra = ' ' + self.deprecated if isinstance(self.deprecated, str) else ''
            from .termui import style
            echo(style('DeprecationWarning: The command %r is deprecated.%s' % (self.name, extra), fg='red'), err=True)
        if self.callback is not None:
            #@ 1415
            return ctx.invoke(self.callback, **ctx.params)
    def main(self, args=None, prog_name=None, complete_var=None, standalone_mode=True, windows_expand_args=True, **extra):
        args = sys.argv[1:] if args is None else list(args)
        if prog_name is None:
            prog_name = _program_name()
        try:
            try:
                with self.make_context(prog_name, args, **extra) as ctx:
                    #@ 1552
                    rv = self.invoke(ctx)
                    if not standalone_mode:
                        return rv
                    ctx.exit()
            except (EOFError, KeyboardInterrupt) as error:
                echo(file=sys.stderr)
                raise Abort() from error
            except ClickException as error:
                if not standalone_mode:
                    raise
                error.show()
                sys.exit(error.exit_code)
            except OSError as error:
                if error.errno == errno.EPIPE:
                    sys.exit(1)
                raise
        except Exit as error:
            if standalone_mode:
                sys.exit(error.exit_code)
            return error.exit_code
        except Abort:
            if not standalone_mode:
                raise
            echo('Aborted!', file=sys.stderr)
            sys.exit(1)
    def __call__(self, *args, **kwargs):
        #@ 1631
        return self.main(*args, **kwargs)

def _deprecated_label(deprecated):
    return '(DEPRECATED: %s)' % deprecated if isinstance(deprecated, str) else '(DEPRECATED)'

`;
