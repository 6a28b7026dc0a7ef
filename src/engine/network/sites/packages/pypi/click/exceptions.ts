/** click/exceptions.py. */
export const EXCEPTIONS = String.raw`
from .globals import resolve_color_default
from .utils import echo, format_filename

def _join_param_hints(hint):
    if hint is not None and not isinstance(hint, str):
        return ' / '.join(repr(one) for one in hint)
    return hint

class ClickException(Exception):
    exit_code = 1
    def __init__(self, message):
        super().__init__(message)
        self.show_color = resolve_color_default()
        self.message = message
    def format_message(self):
        return self.message
    def __str__(self):
        return self.message
    def show(self, file=None):
        echo('Error: ' + self.format_message(), file=file, err=True, color=self.show_color)

class UsageError(ClickException):
    exit_code = 2
    def __init__(self, message, ctx=None):
        super().__init__(message)
        self.ctx = ctx
        self.cmd = ctx.command if ctx else None
    def show(self, file=None):
        color = None
        hint = ''
        if self.ctx is not None:
            names = self.ctx.command.get_help_option_names(self.ctx)
            if names and self.ctx.command.add_help_option:
                hint = "Try '%s %s' for help.\n" % (self.ctx.command_path, max(names, key=len))
            color = self.ctx.color
            echo('%s\n%s' % (self.ctx.get_usage(), hint), file=file, err=True, color=color)
        echo('Error: ' + self.format_message(), file=file, err=True, color=color)

class BadParameter(UsageError):
    def __init__(self, message, ctx=None, param=None, param_hint=None):
        super().__init__(message, ctx)
        self.param = param
        self.param_hint = param_hint
    def _hint(self):
        if self.param_hint is not None:
            return _join_param_hints(self.param_hint)
        return self.param.get_error_hint(self.ctx) if self.param is not None else None
    def format_message(self):
        hint = self._hint()
        return 'Invalid value: ' + self.message if hint is None else 'Invalid value for %s: %s' % (hint, self.message)

class MissingParameter(BadParameter):
    def __init__(self, message=None, ctx=None, param=None, param_hint=None, param_type=None):
        super().__init__(message or '', ctx, param, param_hint)
        self.param_type = param_type
    def format_message(self):
        hint = self._hint()
        kind = self.param_type or (self.param.param_type_name if self.param is not None else None)
        parts = [self.message] if self.message else []
        extra = self.param.type.get_missing_message(self.param, self.ctx) if self.param is not None else None
        if extra:
            parts.append(extra)
        text = '. '.join(parts)
        return 'Missing %s%s.%s' % (kind, ' ' + hint if hint else '', ' ' + text if text else '')
    def __str__(self):
        if self.message:
            return self.message
        return 'Missing parameter: %s' % (self.param.name if self.param else None)

def _possibilities(word, names):
    from difflib import get_close_matches
    return get_close_matches(word, names) if names else None

class _NoSuch(UsageError):
    what = 'option'
    def __init__(self, name, message=None, possibilities=None, ctx=None):
        super().__init__(message or 'No such %s %r.' % (self.what, name), ctx)
        self.possibilities = _possibilities(name, list(possibilities)) if possibilities else None
    def format_message(self):
        if not self.possibilities:
            return self.message
        near = ', '.join(repr(one) for one in sorted(self.possibilities))
        return self.message + (' Did you mean %s?' % near if len(self.possibilities) == 1 else ' (Did you mean one of: %s?)' % near)

class NoSuchOption(_NoSuch):
    def __init__(self, option_name, message=None, possibilities=None, ctx=None):
        super().__init__(option_name, message, possibilities, ctx)
        self.option_name = option_name

class NoSuchCommand(_NoSuch):
    what = 'command'
    def __init__(self, command_name, message=None, possibilities=None, ctx=None):
        super().__init__(command_name, message, possibilities, ctx)
        self.command_name = command_name

class BadOptionUsage(UsageError):
    def __init__(self, option_name, message, ctx=None):
        super().__init__(message, ctx)
        self.option_name = option_name

class BadArgumentUsage(UsageError):
    pass

class NoArgsIsHelpError(UsageError):
    def __init__(self, ctx):
        super().__init__(ctx.get_help(), ctx)
    def show(self, file=None):
        echo(self.format_message(), file=file, err=True, color=self.ctx.color)

class FileError(ClickException):
    def __init__(self, filename, hint=None):
        super().__init__(hint or 'unknown error')
        self.filename = filename
        self.ui_filename = format_filename(filename)
    def format_message(self):
        return 'Could not open file %r: %s' % (self.ui_filename, self.message)

class Abort(RuntimeError):
    pass

class Exit(RuntimeError):
    def __init__(self, code=0):
        self.exit_code = code
`;
