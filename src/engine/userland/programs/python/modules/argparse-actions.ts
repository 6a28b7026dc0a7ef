import type { LibraryModule } from '../vm/module-registry.ts';

/** What the arguments of argparse do, and its errors. */
export const argparseActions: LibraryModule = {
  source: String.raw`
import sys as _sys

class ArgumentError(Exception):
    __module__ = 'argparse'
    def __init__(self, argument, message):
        self.argument_name = _name(argument)
        self.message = message
    def __str__(self):
        if self.argument_name is None:
            return self.message
        return 'argument %s: %s' % (self.argument_name, self.message)

class ArgumentTypeError(Exception):
    __module__ = 'argparse'

def _name(a):
    if a is None:
        return None
    if a.option_strings:
        return '/'.join(a.option_strings)
    return a.metavar or a.dest

class Namespace:
    __module__ = 'argparse'
    def __init__(self, **kwargs):
        self.__dict__.update(kwargs)
    def __eq__(self, other):
        return isinstance(other, Namespace) and vars(self) == vars(other)
    def __contains__(self, key):
        return key in self.__dict__
    def __repr__(self):
        return 'Namespace(%s)' % ', '.join('%s=%r' % kv for kv in self.__dict__.items())

class Action:
    __module__ = 'argparse'
    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None, required=False, help=None, metavar=None):
        self.option_strings, self.dest, self.nargs, self.const, self.default = option_strings, dest, nargs, const, default
        self.type, self.choices, self.required, self.help, self.metavar = type, choices, required, help, metavar
        self.kind = 'store'
    def __call__(self, parser, namespace, values, option_string=None):
        k = self.kind
        if k == 'store':
            setattr(namespace, self.dest, values)
        elif k in ('store_const', 'store_true', 'store_false'):
            setattr(namespace, self.dest, self.const)
        elif k in ('append', 'append_const', 'extend'):
            items = list(getattr(namespace, self.dest, None) or [])
            if k == 'extend':
                items.extend(values)
            else:
                items.append(self.const if k == 'append_const' else values)
            setattr(namespace, self.dest, items)
        elif k == 'count':
            setattr(namespace, self.dest, (getattr(namespace, self.dest, None) or 0) + 1)
        elif k == 'boolean':
            setattr(namespace, self.dest, not option_string.startswith('--no-'))
        elif k == 'help':
            parser.print_help()
            parser.exit()
        elif k == 'version':
            parser._print((self.version or '') % {'prog': parser.prog} + '\n', _sys.stdout)
            parser.exit()

class BooleanOptionalAction(Action):
    __module__ = 'argparse'

class FileType:
    __module__ = 'argparse'
    def __init__(self, mode='r', bufsize=-1, encoding=None, errors=None):
        self._mode = mode
    def __call__(self, string):
        if string == '-':
            return _sys.stdin if 'r' in self._mode else _sys.stdout
        try:
            return open(string, self._mode)
        except OSError as e:
            raise ArgumentTypeError("can't open '%s': %s" % (string, e))
`,
};
