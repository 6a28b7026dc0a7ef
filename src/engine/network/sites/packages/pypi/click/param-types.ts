/** click/types.py. */
export const PARAM_TYPES = String.raw`
import os, stat, sys, uuid
from datetime import datetime
from .exceptions import BadParameter
from .utils import LazyFile, format_filename, _open

class ParamType:
    is_composite = False
    arity = 1
    name = 'text'
    envvar_list_splitter = None
    def __call__(self, value, param=None, ctx=None):
        return None if value is None else self.convert(value, param, ctx)
    def get_metavar(self, param, ctx=None):
        return None
    def get_missing_message(self, param, ctx=None):
        return None
    def convert(self, value, param, ctx):
        return value
    def split_envvar_value(self, rv):
        return (rv or '').split(self.envvar_list_splitter)
    def fail(self, message, param=None, ctx=None):
        raise BadParameter(message, ctx=ctx, param=param)

class FuncParamType(ParamType):
    def __init__(self, func):
        self.name = getattr(func, '__name__', str(func))
        self.func = func
    def convert(self, value, param, ctx):
        try:
            return self.func(value)
        except ValueError:
            try:
                value = str(value)
            except UnicodeError:
                value = value.decode('utf-8', 'replace')
            self.fail(value, param, ctx)

class UnprocessedParamType(ParamType):
    def __repr__(self):
        return 'UNPROCESSED'

class StringParamType(ParamType):
    def convert(self, value, param, ctx):
        return value.decode('utf-8', 'replace') if isinstance(value, bytes) else str(value)
    def __repr__(self):
        return 'STRING'

class Choice(ParamType):
    name = 'choice'
    def __init__(self, choices, case_sensitive=True):
        self.choices = tuple(choices)
        self.case_sensitive = case_sensitive
    def _word(self, choice):
        import enum
        word = choice.name if isinstance(choice, enum.Enum) else str(choice)
        return word
    def get_metavar(self, param, ctx=None):
        if param.param_type_name == 'option' and not param.show_choices:
            return self.name.upper()
        text = '|'.join(self._word(one) for one in self.choices)
        return '{%s}' % text if param.required and param.param_type_name == 'argument' else '[%s]' % text
    def get_missing_message(self, param, ctx=None):
        return 'Choose from:\n\t%s' % ',\n\t'.join(self._word(one) for one in self.choices)
    def convert(self, value, param, ctx):
        for choice in self.choices:
            if value is choice or value == choice:
                return choice
        fold = (lambda text: text) if self.case_sensitive else str.casefold
        wanted = fold(str(value))
        for choice in self.choices:
            if fold(self._word(choice)) == wanted:
                return choice
        names = ', '.join(repr(self._word(one)) for one in self.choices)
        self.fail('%r is not %s%s.' % (value, 'one of ' if len(self.choices) > 1 else '', names), param, ctx)
    def __repr__(self):
        return 'Choice(%r)' % list(self.choices)

class DateTime(ParamType):
    name = 'datetime'
    def __init__(self, formats=None):
        self.formats = formats or ['%Y-%m-%d', '%Y-%m-%dT%H:%M:%S', '%Y-%m-%d %H:%M:%S']
    def get_metavar(self, param, ctx=None):
        return '[%s]' % '|'.join(self.formats)
    def convert(self, value, param, ctx):
        if isinstance(value, datetime):
            return value
        for form in self.formats:
            try:
                return datetime.strptime(value, form)
            except ValueError:
                pass
        forms = ', '.join(map(repr, self.formats))
        self.fail('%r does not match the format%s %s.' % (value, '' if len(self.formats) == 1 else 's', forms), param, ctx)
    def __repr__(self):
        return 'DateTime'

class _Number(ParamType):
    def convert(self, value, param, ctx):
        try:
            return self.number(value)
        except ValueError:
            self.fail('%r is not a valid %s.' % (value, self.kind), param, ctx)

class IntParamType(_Number):
    name = kind = 'integer'
    number = int
    def __repr__(self):
        return 'INT'

class FloatParamType(_Number):
    name = kind = 'float'
    number = float
    def __repr__(self):
        return 'FLOAT'

class _NumberRangeBase(_Number):
    def __init__(self, min=None, max=None, min_open=False, max_open=False, clamp=False):
        self.min, self.max, self.min_open, self.max_open, self.clamp = min, max, min_open, max_open, clamp
    def convert(self, value, param, ctx):
        number = super().convert(value, param, ctx)
        low = self.min is not None and (number <= self.min if self.min_open else number < self.min)
        high = self.max is not None and (number >= self.max if self.max_open else number > self.max)
        if self.clamp:
            if low:
                return self.min + (1 if self.min_open else 0)
            if high:
                return self.max - (1 if self.max_open else 0)
        if low or high:
            self.fail('%s is not in the range %s.' % (number, self._describe_range()), param, ctx)
        return number
    def _describe_range(self):
        if self.min is None:
            return 'x%s%s' % ('<' if self.max_open else '<=', self.max) if self.max is not None else ''
        if self.max is None:
            return 'x%s%s' % ('>' if self.min_open else '>=', self.min)
        return '%s%sx%s%s' % (self.min, '<' if self.min_open else '<=', '<' if self.max_open else '<=', self.max)
    def __repr__(self):
        return '<%s %s%s>' % (type(self).__name__, self._describe_range(), ' clamped' if self.clamp else '')

class IntRange(_NumberRangeBase):
    name = 'integer range'
    kind = 'integer'
    number = int

class FloatRange(_NumberRangeBase):
    name = 'float range'
    kind = 'float'
    number = float

class BoolParamType(ParamType):
    name = 'boolean'
    def convert(self, value, param, ctx):
        if isinstance(value, bool):
            return value
        word = str(value).strip().lower()
        if word in ('1', 'true', 't', 'yes', 'y', 'on'):
            return True
        if word in ('', '0', 'false', 'f', 'no', 'n', 'off'):
            return False
        states = ', '.join(sorted(['1', '0', 'true', 'false', 't', 'f', 'yes', 'no', 'y', 'n', 'on', 'off', '']))
        self.fail('%r is not a valid boolean. Recognized values: %s' % (value, states), param, ctx)
    def __repr__(self):
        return 'BOOL'

class UUIDParameterType(ParamType):
    name = 'uuid'
    def convert(self, value, param, ctx):
        if isinstance(value, uuid.UUID):
            return value
        try:
            return uuid.UUID(value.strip())
        except ValueError:
            self.fail('%r is not a valid UUID.' % (value.strip(),), param, ctx)
    def __repr__(self):
        return 'UUID'

class File(ParamType):
    name = 'filename'
    envvar_list_splitter = os.path.pathsep
    def __init__(self, mode='r', encoding=None, errors='strict', lazy=None, atomic=False):
        self.mode, self.encoding, self.errors, self.lazy = mode, encoding, errors, lazy
    def convert(self, value, param, ctx):
        if hasattr(value, 'read') or hasattr(value, 'write'):
            return value
        lazy = self.lazy if self.lazy is not None else value != '-' and 'w' in self.mode
        try:
            if lazy:
                file = LazyFile(value, self.mode, self.encoding, self.errors)
                if ctx is not None:
                    ctx.call_on_close(file.close_intelligently)
                return file
            file = _open(value, self.mode, self.encoding, self.errors)
            if ctx is not None and value != '-':
                ctx.call_on_close(file.close)
            return file
        except OSError as error:
            self.fail("'%s': %s" % (format_filename(value), error.strerror), param, ctx)

class Path(ParamType):
    envvar_list_splitter = os.path.pathsep
    def __init__(self, exists=False, file_okay=True, dir_okay=True, writable=False, readable=True, resolve_path=False, allow_dash=False, path_type=None, executable=False):
        self.exists, self.file_okay, self.dir_okay = exists, file_okay, dir_okay
        self.readable, self.writable, self.executable = readable, writable, executable
        self.resolve_path, self.allow_dash, self.type = resolve_path, allow_dash, path_type
        self.name = 'file' if file_okay and not dir_okay else 'directory' if dir_okay and not file_okay else 'path'
    def _result(self, value):
        if self.type is None or isinstance(value, self.type):
            return value
        return os.fsencode(value) if self.type is bytes else self.type(value)
    def convert(self, value, param, ctx):
        path = value
        if not (self.file_okay and self.allow_dash and path in (b'-', '-')):
            if self.resolve_path:
                path = os.path.realpath(path)
            kind, shown = self.name.title(), format_filename(value)
            try:
                mode = os.stat(path).st_mode
            except OSError:
                if not self.exists:
                    return self._result(path)
                self.fail('%s %r does not exist.' % (kind, shown), param, ctx)
            if not self.file_okay and stat.S_ISREG(mode):
                self.fail('%s %r is a file.' % (kind, shown), param, ctx)
            if not self.dir_okay and stat.S_ISDIR(mode):
                self.fail('%s %r is a directory.' % (kind, shown), param, ctx)
            for wanted, flag, word in ((self.readable, os.R_OK, 'readable'), (self.writable, os.W_OK, 'writable'), (self.executable, os.X_OK, 'executable')):
                if wanted and not os.access(path, flag):
                    self.fail('%s %r is not %s.' % (kind, shown, word), param, ctx)
        return self._result(path)

class Tuple(ParamType):
    is_composite = True
    def __init__(self, types):
        self.types = [convert_type(one) for one in types]
    @property
    def name(self):
        return '<%s>' % ' '.join(one.name for one in self.types)
    @property
    def arity(self):
        return len(self.types)
    def convert(self, value, param, ctx):
        if len(value) != len(self.types):
            self.fail('%d values are required, but %d %s given.' % (len(self.types), len(value), 'was' if len(value) == 1 else 'were'), param, ctx)
        return tuple(kind(one, param, ctx) for kind, one in zip(self.types, value))

UNPROCESSED = UnprocessedParamType()
STRING = StringParamType()
INT = IntParamType()
FLOAT = FloatParamType()
BOOL = BoolParamType()
UUID = UUIDParameterType()

def convert_type(ty, default=None):
    guessed = False
    if ty is None and default is not None:
        if isinstance(default, (tuple, list)):
            if default:
                item = default[0]
                ty = tuple(map(type, item)) if isinstance(item, (tuple, list)) else type(item)
        else:
            ty = type(default)
        guessed = True
    if isinstance(ty, tuple):
        return Tuple(ty)
    if isinstance(ty, ParamType):
        return ty
    for python, kind in ((str, STRING), (int, INT), (float, FLOAT), (bool, BOOL), (uuid.UUID, UUID)):
        if ty is python:
            return kind
    if ty is None or guessed:
        return STRING
    if isinstance(ty, type) and issubclass(ty, ParamType):
        return ty()
    return FuncParamType(ty)
`;
