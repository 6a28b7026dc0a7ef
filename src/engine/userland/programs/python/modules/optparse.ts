import type { LibraryModule } from '../vm/module-registry.ts';

/** optparse */
export const optparse: LibraryModule = {
  source: String.raw`
import sys, os, textwrap

__all__ = ['Option', 'make_option', 'SUPPRESS_HELP', 'SUPPRESS_USAGE', 'Values', 'OptionContainer', 'OptionGroup', 'OptionParser', 'OptParseError', 'OptionError', 'OptionConflictError', 'OptionValueError', 'BadOptionError', 'HelpFormatter', 'IndentedHelpFormatter']

class OptParseError(Exception):
    def __init__(self, msg):
        self.msg = msg
    def __str__(self):
        return self.msg
class OptionError(OptParseError):
    def __init__(self, msg, option):
        self.msg, self.option_id = msg, str(option)
    def __str__(self):
        return 'option %s: %s' % (self.option_id, self.msg) if self.option_id else self.msg
class OptionConflictError(OptionError): pass
class OptionValueError(OptParseError): pass
class BadOptionError(OptParseError):
    def __init__(self, opt_str):
        self.opt_str = opt_str
    def __str__(self):
        return 'no such option: %s' % self.opt_str
class AmbiguousOptionError(BadOptionError):
    def __init__(self, opt_str, possibilities):
        BadOptionError.__init__(self, opt_str)
        self.possibilities = possibilities
    def __str__(self):
        return 'ambiguous option: %s (%s?)' % (self.opt_str, ', '.join(self.possibilities))

NO_DEFAULT = ('NO', 'DEFAULT')
SUPPRESS_HELP = 'SUPPRESSHELP'
SUPPRESS_USAGE = 'SUPPRESSUSAGE'

def _int(text):
    sign, digits = (text[0], text[1:]) if text[:1] in ('-', '+') else ('', text)
    if digits[:2].lower() == '0x':
        return int(sign + digits, 16)
    if digits[:2].lower() == '0b':
        return int(sign + (digits[2:] or '0'), 2)
    if digits[:1] == '0':
        return int(sign + digits, 8)
    return int(text, 10)
_KINDS = {'int': (_int, 'integer'), 'long': (_int, 'integer'), 'float': (float, 'floating-point'), 'complex': (complex, 'complex')}

class Values:
    def __init__(self, defaults=None):
        for name, value in (defaults or {}).items():
            setattr(self, name, value)
    def __str__(self):
        return str(self.__dict__)
    def __repr__(self):
        return '<%s at 0x%x: %s>' % (self.__class__.__name__, id(self), self)
    def __eq__(self, other):
        if isinstance(other, Values):
            return self.__dict__ == other.__dict__
        return self.__dict__ == other if isinstance(other, dict) else NotImplemented
    def ensure_value(self, attr, value):
        if getattr(self, attr, None) is None:
            setattr(self, attr, value)
        return getattr(self, attr)

class Option:
    ACTIONS = ('store', 'store_const', 'store_true', 'store_false', 'append', 'append_const', 'count', 'callback', 'help', 'version')
    TYPED = ('store', 'append', 'callback')
    TYPES = ('string', 'int', 'long', 'float', 'complex', 'choice')
    def __init__(self, *opts, action='store', type=None, dest=None, default=NO_DEFAULT, nargs=None, const=None, choices=None, callback=None, callback_args=None, callback_kwargs=None, help=None, metavar=None, **rest):
        self._short_opts, self._long_opts, self.container = [], [], None
        opts = [o for o in opts if o]
        if not opts:
            raise TypeError('at least one option string must be supplied')
        if rest:
            raise OptionError('invalid keyword arguments: %s' % ', '.join(sorted(rest)), '/'.join(opts))
        for opt in opts:
            if len(opt) < 2:
                raise OptionError('invalid option string %r: must be at least two characters long' % opt, '/'.join(opts))
            if len(opt) == 2:
                if not (opt[0] == '-' and opt[1] != '-'):
                    raise OptionError('invalid short option string %r: must be of the form -x, (x any non-dash char)' % opt, '/'.join(opts))
                self._short_opts.append(opt)
            else:
                if not (opt[:2] == '--' and opt[2] != '-'):
                    raise OptionError('invalid long option string %r: must start with --, followed by non-dash' % opt, '/'.join(opts))
                self._long_opts.append(opt)
        self.action, self.type, self.dest, self.default, self.nargs, self.const = action, type, dest, default, nargs, const
        self.choices, self.callback, self.callback_args, self.callback_kwargs, self.help, self.metavar = choices, callback, callback_args, callback_kwargs, help, metavar
        if action not in self.ACTIONS:
            raise OptionError('invalid action: %r' % action, self)
        if self.type is None and action in ('store', 'append'):
            self.type = 'choice' if choices is not None else 'string'
        elif isinstance(self.type, builtin_type):
            self.type = self.type.__name__
        if self.type == 'str':
            self.type = 'string'
        if self.type is not None and self.type not in self.TYPES:
            raise OptionError('invalid option type: %r' % self.type, self)
        if self.type == 'choice' and choices is None:
            raise OptionError("must supply a list of choices for type 'choice'", self)
        if self.dest is None and (action in ('store', 'append', 'store_const', 'store_true', 'store_false', 'append_const', 'count') or self.type is not None):
            self.dest = self._long_opts[0][2:].replace('-', '_') if self._long_opts else self._short_opts[0][1]
        if self.type is not None and action in self.TYPED and self.nargs is None:
            self.nargs = 1
    def __str__(self):
        return '/'.join(self._short_opts + self._long_opts)
    def __repr__(self):
        return '<%s at 0x%x: %s>' % (self.__class__.__name__, id(self), self)
    def takes_value(self):
        return self.type is not None
    def get_opt_string(self):
        return (self._long_opts or self._short_opts)[0]
    def check_value(self, opt, value):
        if self.type in _KINDS:
            convert, what = _KINDS[self.type]
            try:
                return convert(value)
            except ValueError:
                raise OptionValueError('option %s: invalid %s value: %r' % (opt, what, value))
        if self.type == 'choice' and value not in self.choices:
            raise OptionValueError('option %s: invalid choice: %r (choose from %s)' % (opt, value, ', '.join(map(repr, self.choices))))
        return value
    def process(self, opt, value, values, parser):
        if value is not None and self.type is not None:
            value = self.check_value(opt, value) if self.nargs == 1 else tuple(self.check_value(opt, v) for v in value)
        action, dest = self.action, self.dest
        if action == 'store':
            setattr(values, dest, value)
        elif action == 'store_const':
            setattr(values, dest, self.const)
        elif action in ('store_true', 'store_false'):
            setattr(values, dest, action == 'store_true')
        elif action == 'append':
            values.ensure_value(dest, []).append(value)
        elif action == 'append_const':
            values.ensure_value(dest, []).append(self.const)
        elif action == 'count':
            setattr(values, dest, values.ensure_value(dest, 0) + 1)
        elif action == 'callback':
            self.callback(self, opt, value, parser, *(self.callback_args or ()), **(self.callback_kwargs or {}))
        elif action == 'help':
            parser.print_help()
            parser.exit()
        elif action == 'version':
            parser.print_version()
            parser.exit()
builtin_type = type
make_option = Option

import _optparse_help
HelpFormatter = IndentedHelpFormatter = _optparse_help.HelpFormatter
_optparse_help.NO_DEFAULT = NO_DEFAULT

class OptionContainer:
    def __init__(self, option_class, description):
        self.option_class, self.description = option_class, description
        self.option_list, self._short_opt, self._long_opt, self.defaults = [], {}, {}, {}
    def add_option(self, *args, **kwargs):
        option = args[0] if isinstance(args[0], Option) else self.option_class(*args, **kwargs)
        clash = [o for o in option._short_opts if o in self._short_opt] + [o for o in option._long_opts if o in self._long_opt]
        if clash:
            raise OptionConflictError('conflicting option string%s: %s' % ('' if len(clash) == 1 else 's', ', '.join(clash)), option)
        self.option_list.append(option)
        option.container = self
        for o in option._short_opts:
            self._short_opt[o] = option
        for o in option._long_opts:
            self._long_opt[o] = option
        if option.dest is not None:
            if option.default is not NO_DEFAULT:
                self.defaults[option.dest] = option.default
            elif option.dest not in self.defaults:
                self.defaults[option.dest] = None
        return option
    def add_options(self, options):
        for option in options:
            self.add_option(option)
    def get_option(self, opt):
        return self._short_opt.get(opt) or self._long_opt.get(opt)
    def has_option(self, opt):
        return self.get_option(opt) is not None
    def set_description(self, description):
        self.description = description
    def get_description(self):
        return self.description
    def format_option_help(self, formatter):
        return ''.join(formatter.format_option(o) for o in self.option_list if o.help is not SUPPRESS_HELP)
    def format_help(self, formatter):
        parts = [formatter.format_description(self.description)] if self.description else []
        return '\n'.join(parts + [self.format_option_help(formatter)])

class OptionGroup(OptionContainer):
    def __init__(self, parser, title, description=None):
        OptionContainer.__init__(self, parser.option_class, description)
        self.parser, self.title = parser, title
        self._short_opt, self._long_opt, self.defaults = parser._short_opt, parser._long_opt, parser.defaults
    def format_help(self, formatter):
        out = formatter.format_heading(self.title)
        formatter.indent()
        out += OptionContainer.format_help(self, formatter)
        formatter.dedent()
        return out

class OptionParser(OptionContainer):
    def __init__(self, usage=None, option_list=None, option_class=Option, version=None, conflict_handler='error', description=None, formatter=None, add_help_option=True, prog=None, epilog=None):
        OptionContainer.__init__(self, option_class, description)
        self.prog, self.version, self.epilog = prog, version, epilog
        self.set_usage(usage)
        self.allow_interspersed_args, self.option_groups, self.values = True, [], None
        self.formatter = formatter or HelpFormatter()
        self.formatter.parser = self
        if option_list:
            self.add_options(option_list)
        if version:
            self.add_option('--version', action='version', help="show program's version number and exit")
        if add_help_option:
            self.add_option('-h', '--help', action='help', help='show this help message and exit')
    def set_usage(self, usage):
        self.usage = '%prog [options]' if usage is None else None if usage is SUPPRESS_USAGE else usage[7:] if usage.lower().startswith('usage: ') else usage
    def enable_interspersed_args(self):
        self.allow_interspersed_args = True
    def disable_interspersed_args(self):
        self.allow_interspersed_args = False
    def set_default(self, dest, value):
        self.defaults[dest] = value
    def set_defaults(self, **kwargs):
        self.defaults.update(kwargs)
    def get_default_values(self):
        defaults = dict(self.defaults)
        for option in self._all():
            if isinstance(defaults.get(option.dest), str):
                defaults[option.dest] = option.check_value(option.get_opt_string(), defaults[option.dest])
        return Values(defaults)
    def _all(self):
        return self.option_list + [o for g in self.option_groups for o in g.option_list]
    def add_option_group(self, *args, **kwargs):
        group = OptionGroup(self, *args, **kwargs) if isinstance(args[0], str) else args[0]
        self.option_groups.append(group)
        return group
    def parse_args(self, args=None, values=None):
        self.rargs = list(sys.argv[1:] if args is None else args)
        self.largs = []
        self.values = values = values or self.get_default_values()
        try:
            self._process(values)
        except (BadOptionError, OptionValueError) as err:
            self.error(str(err))
        return values, self.largs + self.rargs
    def _process(self, values):
        rargs = self.rargs
        while rargs:
            arg = rargs[0]
            if arg == '--':
                del rargs[0]
                return
            if arg[:2] == '--':
                self._long(rargs, values)
            elif arg[:1] == '-' and len(arg) > 1:
                self._short(rargs, values)
            elif self.allow_interspersed_args:
                self.largs.append(arg)
                del rargs[0]
            else:
                return
    def _match_long(self, opt):
        if opt in self._long_opt:
            return opt
        near = [word for word in self._long_opt if word.startswith(opt)]
        if not near:
            raise BadOptionError(opt)
        if len(near) > 1:
            raise AmbiguousOptionError(opt, sorted(near))
        return near[0]
    def _values(self, option, opt, rargs):
        n = option.nargs
        if len(rargs) < n:
            self.error('%s option requires %s' % (opt, '1 argument' if n == 1 else '%d arguments' % n))
        value = rargs[0] if n == 1 else tuple(rargs[:n])
        del rargs[:n]
        return value
    def _long(self, rargs, values):
        arg = rargs.pop(0)
        opt, eq, given = arg.partition('=')
        if eq:
            rargs.insert(0, given)
        opt = self._match_long(opt)
        option = self._long_opt[opt]
        value = None
        if option.takes_value():
            value = self._values(option, opt, rargs)
        elif eq:
            self.error('%s option does not take a value' % opt)
        option.process(opt, value, values, self)
    def _short(self, rargs, values):
        arg = rargs.pop(0)
        i = 1
        while i < len(arg):
            opt = '-' + arg[i]
            option = self._short_opt.get(opt)
            i += 1
            if not option:
                raise BadOptionError(opt)
            value = None
            if option.takes_value():
                if i < len(arg):
                    rargs.insert(0, arg[i:])
                    i = len(arg)
                value = self._values(option, opt, rargs)
            option.process(opt, value, values, self)
    def get_prog_name(self):
        return os.path.basename(sys.argv[0]) if self.prog is None else self.prog
    def expand_prog_name(self, s):
        return s.replace('%prog', self.get_prog_name())
    def exit(self, status=0, msg=None):
        if msg:
            sys.stderr.write(msg)
        sys.exit(status)
    def error(self, msg):
        self.print_usage(sys.stderr)
        self.exit(2, '%s: error: %s\n' % (self.get_prog_name(), msg))
    def get_usage(self):
        return self.formatter.format_usage(self.expand_prog_name(self.usage)) if self.usage else ''
    def print_usage(self, file=None):
        if self.usage:
            print(self.get_usage(), file=file)
    def get_version(self):
        return self.expand_prog_name(self.version) if self.version else ''
    def print_version(self, file=None):
        if self.version:
            print(self.get_version(), file=file)
    def format_option_help(self, formatter=None):
        formatter = formatter or self.formatter
        formatter.store_option_strings(self)
        out = [formatter.format_heading('Options')]
        formatter.indent()
        if self.option_list:
            out += [OptionContainer.format_option_help(self, formatter), '\n']
        for group in self.option_groups:
            out += [group.format_help(formatter), '\n']
        formatter.dedent()
        return ''.join(out[:-1])
    def format_help(self, formatter=None):
        formatter = formatter or self.formatter
        out = [self.get_usage() + '\n'] if self.usage else []
        if self.description:
            out.append(formatter.format_description(self.expand_prog_name(self.description)) + '\n')
        return ''.join(out + [self.format_option_help(formatter), formatter.format_epilog(self.epilog)])
    def print_help(self, file=None):
        (file or sys.stdout).write(self.format_help())
`,
};
