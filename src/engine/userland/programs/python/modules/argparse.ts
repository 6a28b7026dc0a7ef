import type { LibraryModule } from '../vm/module-registry.ts';

/** argparse: options, positionals, help and its errors; no subparsers in parallel groups. */
export const argparse: LibraryModule = {
  source: String.raw`
import os as _os
import sys as _sys

from _argparse_help import SUPPRESS, OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, PARSER, REMAINDER, HelpFormatter, RawDescriptionHelpFormatter, RawTextHelpFormatter, ArgumentDefaultsHelpFormatter, MetavarTypeHelpFormatter, _Help

from _argparse_actions import ArgumentError, ArgumentTypeError, Namespace, Action, BooleanOptionalAction, FileType, _name

class _Group:
    def __init__(self, parser, title=None, description=None, exclusive=False, required=False):
        self._parser, self.title, self.description, self.exclusive, self.required = parser, title, description, exclusive, required
        self._actions = []
    def add_argument(self, *args, **kw):
        a = self._parser._make(*args, **kw)
        self._parser._clash(a)
        self._parser._actions.append(a)
        self._actions.append(a)
        if not self.exclusive:
            self._parser._grouped.append(a)
        return a
    def add_mutually_exclusive_group(self, required=False):
        return self._parser.add_mutually_exclusive_group(required=required)

class _SubParsers(Action):
    def __init__(self, parser, dest, title, help, required, metavar):
        super().__init__([], dest or SUPPRESS, PARSER, required=required, help=help, metavar=metavar)
        self.kind = 'parsers'
        self._parser = parser
        self.choices = {}
        self._helps = []
    def add_parser(self, name, **kw):
        kw.setdefault('prog', '%s %s' % (self._prefix, name))
        help = kw.pop('help', None)
        aliases = kw.pop('aliases', ())
        p = type(self._parser)(**kw)
        if help is not None:
            self._helps.append((name + (' (%s)' % ', '.join(aliases) if aliases else ''), help))
        for n in (name, *aliases):
            self.choices[n] = p
        return p

_KNOWN = frozenset(('store', 'store_const', 'store_true', 'store_false', 'append', 'append_const', 'count', 'help', 'version', 'parsers', 'extend'))

class ArgumentParser(_Help):
    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=(), formatter_class=HelpFormatter, prefix_chars='-', fromfile_prefix_chars=None, argument_default=None, conflict_handler='error', add_help=True, allow_abbrev=True, exit_on_error=True):
        self.prog = prog if prog is not None else _os.path.basename(_sys.argv[0])
        self.usage, self.description, self.epilog, self.formatter_class = usage, description, epilog, formatter_class
        self.add_help, self.allow_abbrev, self.exit_on_error = add_help, allow_abbrev, exit_on_error
        self.prefix_chars, self.fromfile_prefix_chars, self.conflict_handler = prefix_chars, fromfile_prefix_chars, conflict_handler
        self.argument_default = argument_default
        self._actions, self._groups, self._grouped, self._exclusive, self._defaults = [], [], [], [], {}
        self._sub = None
        if add_help:
            h = '-' if '-' in prefix_chars else prefix_chars[0]
            self.add_argument(h + 'h', h * 2 + 'help', action='help', default=SUPPRESS, help='show this help message and exit')
        for p in parents:
            for a in p._actions:
                self._clash(a)
                self._actions.append(a)
    def __repr__(self):
        return '%s(%s)' % (type(self).__name__, ', '.join('%s=%r' % (name, getattr(self, name)) for name in ('prog', 'usage', 'description', 'formatter_class', 'conflict_handler', 'add_help')))
    def _make(self, *args, **kw):
        action = kw.pop('action', 'store')
        if 'default' not in kw and self.argument_default is not None:
            kw['default'] = self.argument_default
        options = [a for a in args if a[:1] in self.prefix_chars]
        if len(args) > 1 and len(options) < len(args):
            bad = next(a for a in args if a[:1] not in self.prefix_chars)
            raise ValueError('invalid option string %r: must start with a character %r' % (bad, self.prefix_chars))
        if options:
            dest = kw.pop('dest', None)
            if dest is None:
                long = [o for o in options if len(o) > 1 and o[1] in self.prefix_chars]
                dest = (long or options)[0].lstrip(self.prefix_chars)
                if not dest:
                    raise ValueError('dest= is required for options like %r' % options[0])
                dest = dest.replace('-', '_')
        else:
            if args and 'dest' in kw:
                raise TypeError('dest supplied twice for positional argument')
            dest = args[0] if args else kw.pop('dest')
            if 'required' in kw:
                raise TypeError("'required' is an invalid argument for positionals")
        if isinstance(action, str) and action not in _KNOWN:
            raise ValueError('unknown action "%s"' % (action,))
        if kw.get('type') is not None and not callable(kw['type']):
            raise ValueError('%r is not callable' % (kw['type'],))
        version = kw.pop('version', None)
        cls = Action
        if isinstance(action, type):
            if action is BooleanOptionalAction:
                options = options + ['--no-' + o[2:] for o in options if o.startswith('--')]
                action = 'boolean'
            else:
                cls, action = action, 'custom'
        if cls is not Action:
            a = cls(options, dest, **kw)
            a.kind = 'custom'
            return a
        a = Action(options, dest, **kw)
        a.kind = action
        a.version = version
        if action == 'store_true':
            a.const, a.nargs = True, 0
            a.default = kw.get('default', False)
        elif action == 'store_false':
            a.const, a.nargs = False, 0
            a.default = kw.get('default', True)
        elif action in ('store_const', 'append_const', 'count', 'help', 'version', 'boolean'):
            a.nargs = 0
            if action in ('help', 'version'):
                a.default = SUPPRESS
                if action == 'version' and a.help is None:
                    a.help = "show program's version number and exit"
        elif action == 'extend' and a.nargs is None:
            a.nargs = '+'
        if not options:
            a.required = a.nargs not in ('?', '*')
        return a
    def _clash(self, a):
        found = [(o, b) for o in a.option_strings for b in self._actions if o in b.option_strings]
        if not found:
            return
        if self.conflict_handler != 'resolve':
            raise ArgumentError(a, 'conflicting option string%s: %s' % ('' if len(found) == 1 else 's', ', '.join(o for o, b in found)))
        for o, b in found:
            b.option_strings = [one for one in b.option_strings if one != o]
            if not b.option_strings:
                self._actions.remove(b)
    def add_argument(self, *args, **kw):
        a = self._make(*args, **kw)
        self._clash(a)
        self._actions.append(a)
        return a
    def add_argument_group(self, title=None, description=None, **kw):
        g = _Group(self, title, description)
        self._groups.append(g)
        return g
    def add_mutually_exclusive_group(self, required=False):
        g = _Group(self, exclusive=True, required=required)
        self._exclusive.append(g)
        return g
    def add_subparsers(self, *, title=None, description=None, prog=None, dest=None, required=False, help=None, metavar=None, parser_class=None):
        s = _SubParsers(self, dest, title, help, required, metavar)
        s._prefix = ' '.join([self.prog] + [self._metavar(a) for a in self._actions if not a.option_strings])
        if title or description:
            g = _Group(self, title or 'subcommands', description)
            g._actions.append(s)
            self._groups.append(g)
            self._grouped.append(s)
        self._actions.append(s)
        self._sub = s
        return s
    def set_defaults(self, **kw):
        self._defaults.update(kw)
        for a in self._actions:
            if a.dest in kw:
                a.default = kw[a.dest]
    def get_default(self, dest):
        return next((a.default for a in self._actions if a.dest == dest), self._defaults.get(dest))
    def _print(self, message, file=None):
        if message:
            (file or _sys.stderr).write(message)
    def print_usage(self, file=None):
        self._print(self.format_usage(), file or _sys.stdout)
    def print_help(self, file=None):
        self._print(self.format_help(), file or _sys.stdout)
    def exit(self, status=0, message=None):
        if message:
            self._print(message, _sys.stderr)
        _sys.exit(status)
    def error(self, message):
        self.print_usage(_sys.stderr)
        self.exit(2, '%s: error: %s\n' % (self.prog, message))
    def parse_args(self, args=None, namespace=None):
        ns, rest = self.parse_known_args(args, namespace)
        if rest:
            message = 'unrecognized arguments: %s' % ' '.join(rest)
            if not self.exit_on_error:
                raise ArgumentError(None, message)
            self.error(message)
        return ns
    def parse_known_args(self, args=None, namespace=None):
        args = list(_sys.argv[1:] if args is None else args)
        if self.fromfile_prefix_chars is not None:
            args = self._from_files(args)
        ns = namespace if namespace is not None else Namespace()
        for a in self._actions:
            if a.dest != SUPPRESS and a.default != SUPPRESS and not hasattr(ns, a.dest):
                setattr(ns, a.dest, a.default)
        for k, v in self._defaults.items():
            if not hasattr(ns, k):
                setattr(ns, k, v)
        try:
            return self._parse(args, ns)
        except ArgumentError as e:
            if not self.exit_on_error:
                raise
            self.error(str(e))
    def convert_arg_line_to_args(self, arg_line):
        return [arg_line]
    def _from_files(self, args):
        out = []
        for one in args:
            if not one or one[0] not in self.fromfile_prefix_chars:
                out.append(one)
                continue
            try:
                with open(one[1:]) as file:
                    lines = file.read().splitlines()
            except OSError as e:
                self.error(str(e))
            out.extend(self._from_files([word for line in lines for word in self.convert_arg_line_to_args(line)]))
        return out
    def _value(self, a, s):
        try:
            v = a.type(s) if a.type else s
        except ArgumentTypeError as e:
            raise ArgumentError(a, str(e))
        except (TypeError, ValueError):
            raise ArgumentError(a, 'invalid %s value: %r' % (getattr(a.type, '__name__', repr(a.type)), s))
        if a.choices is not None and v not in a.choices:
            raise ArgumentError(a, 'invalid choice: %r (choose from %s)' % (str(v), ', '.join(repr(str(c)) for c in a.choices)))
        return v
    def _find(self, s):
        name, eq, value = s.partition('=')
        for a in self._actions:
            if s in a.option_strings:
                return a, s, None
        for a in self._actions:
            if name in a.option_strings and (s.startswith('--') or eq):
                return a, name, value if eq else None
        if s.startswith('--'):
            found = [(a, o) for a in self._actions for o in a.option_strings if o.startswith(name)] if self.allow_abbrev else []
            if len(found) > 1:
                raise ArgumentError(None, 'ambiguous option: %s could match %s' % (s, ', '.join(o for a, o in found)))
            if found:
                return found[0][0], found[0][1], value if eq else None
        elif len(s) > 2:
            for a in self._actions:
                if s[:2] in a.option_strings:
                    return a, s[:2], s[2:]
        return None
    def _parse(self, args, ns):
        negative = not any(o[1:2].isdigit() for a in self._actions for o in a.option_strings)
        def is_opt(s):
            return s[:1] in self.prefix_chars and len(s) > 1 and not (negative and s[1:].replace('.', '', 1).isdigit())
        seen, extras, words = [], [], []
        i = 0
        positionals = [a for a in self._actions if not a.option_strings]
        plain = False
        def want(n):
            return {None: (1, 1), '?': (0, 1), '*': (0, 10**9), '+': (1, 10**9), PARSER: (1, 10**9), REMAINDER: (0, 10**9)}.get(n, (n, n))
        def consume(final):
            nonlocal words
            while positionals:
                low = [want(a.nargs)[0] for a in positionals]
                a = positionals[0]
                lo, hi = want(a.nargs)
                room = len(words) - sum(low[1:])
                take = min(hi, max(room, 0))
                if take < lo or (not final and take == 0):
                    return
                if not final and hi > take and a.nargs not in (None,) and not words:
                    return
                values, words = words[:take], words[take:]
                positionals.pop(0)
                if take or a.required:
                    seen.append(a)
                self._store(a, values, ns, None)
                if not words and not final:
                    return
        while i < len(args):
            s = args[i]
            if not plain and s == '--':
                plain = True
                i += 1
                continue
            if not plain and is_opt(s):
                consume(False)
                found = self._find(s)
                if found is None:
                    extras.append(s)
                    i += 1
                    continue
                a, opt, value = found
                i += 1
                for g in self._exclusive:
                    if a in g._actions:
                        for other in g._actions:
                            if other is not a and other in seen:
                                raise ArgumentError(a, 'not allowed with argument %s' % _name(other))
                seen.append(a)
                if a.nargs == 0:
                    if value is not None:
                        if opt.startswith('--'):
                            raise ArgumentError(a, 'ignored explicit argument %r' % value)
                        args.insert(i, '-' + value)
                    a(self, ns, [], opt)
                    continue
                values = [] if value is None else [value]
                lo, hi = want(a.nargs)
                while value is None and len(values) < hi and i < len(args) and not is_opt(args[i]):
                    values.append(args[i])
                    i += 1
                if len(values) < lo:
                    what = {None: 'expected one argument', '?': 'expected at most one argument', '+': 'expected at least one argument'}.get(a.nargs, 'expected %s argument%s' % (a.nargs, '' if a.nargs == 1 else 's'))
                    raise ArgumentError(a, what)
                self._store(a, values, ns, opt)
                continue
            if positionals and positionals[0].nargs in (PARSER, REMAINDER) and not words:
                a = positionals.pop(0)
                seen.append(a)
                rest = args[i:]
                i = len(args)
                self._store(a, rest, ns, None, extras)
                break
            words.append(s)
            i += 1
            if len(positionals) > 1 and positionals[1].nargs == PARSER:
                consume(False)
        consume(True)
        extras.extend(words)
        missing = [a for a in self._actions if a.required and a not in seen]
        if missing:
            names = [_name(a) if _name(a) != SUPPRESS else '{%s}' % ','.join(a.choices) for a in missing]
            raise ArgumentError(None, 'the following arguments are required: %s' % ', '.join(names))
        for g in self._exclusive:
            if g.required and not any(a in seen for a in g._actions):
                raise ArgumentError(None, 'one of the arguments %s is required' % ' '.join(_name(a) for a in g._actions))
        for a in self._actions:
            if isinstance(a.default, str) and a.type is not None and a not in seen and getattr(ns, a.dest, None) is a.default and a.default != SUPPRESS:
                setattr(ns, a.dest, self._value(a, a.default))
        return ns, extras
    def _store(self, a, values, ns, opt, extras=None):
        if a.kind == 'parsers':
            name = values[0]
            if name not in a.choices:
                raise ArgumentError(a if a.dest != SUPPRESS else Action([], '{%s}' % ','.join(a.choices)), 'invalid choice: %r (choose from %s)' % (name, ', '.join(map(repr, a.choices))))
            if a.dest != SUPPRESS:
                setattr(ns, a.dest, name)
            sub, rest = a.choices[name].parse_known_args(values[1:])
            for k, v in vars(sub).items():
                setattr(ns, k, v)
            if extras is not None:
                extras.extend(rest)
            return
        if a.nargs == '?':
            if not values:
                v = a.const if a.option_strings else a.default
                if isinstance(v, str) and v is not a.default:
                    v = self._value(a, v)
            else:
                v = self._value(a, values[0])
        elif a.nargs == '*' and not values and not a.option_strings:
            v = a.default if a.default is not None else []
        elif a.nargs is None:
            v = self._value(a, values[0])
        else:
            v = [self._value(a, x) for x in values]
        a(self, ns, v, opt)
__all__ = ['Action', 'ArgumentDefaultsHelpFormatter', 'ArgumentError', 'ArgumentParser', 'ArgumentTypeError', 'BooleanOptionalAction', 'FileType', 'HelpFormatter', 'MetavarTypeHelpFormatter', 'Namespace', 'ONE_OR_MORE', 'OPTIONAL', 'PARSER', 'REMAINDER', 'RawDescriptionHelpFormatter', 'RawTextHelpFormatter', 'SUPPRESS', 'ZERO_OR_MORE']
`,
};
