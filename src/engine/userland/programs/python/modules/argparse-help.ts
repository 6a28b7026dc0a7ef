import type { LibraryModule } from '../vm/module-registry.ts';

/** The usage and help texts of argparse. */
export const argparseHelp: LibraryModule = {
  source: String.raw`
import os as _os

SUPPRESS = '==SUPPRESS=='
OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, PARSER, REMAINDER = '?', '*', '+', 'A...', '...'

class HelpFormatter:
    def __init__(self, prog=None, indent_increment=2, max_help_position=24, width=None):
        if width is None:
            width = _width() - 2
        self._prog, self._width = prog, width
        self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
class RawDescriptionHelpFormatter(HelpFormatter):
    pass
class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    pass
class ArgumentDefaultsHelpFormatter(HelpFormatter):
    pass
class MetavarTypeHelpFormatter(HelpFormatter):
    pass

class _Help:
    def _metavar(self, a):
        if a.metavar is not None:
            return a.metavar if isinstance(a.metavar, str) else a.metavar[0]
        if a.choices is not None:
            return '{%s}' % ','.join(map(str, a.choices))
        if isinstance(self.formatter_class, type) and issubclass(self.formatter_class, MetavarTypeHelpFormatter):
            return a.type.__name__
        return a.dest.upper() if a.option_strings else a.dest
    def _args(self, a):
        m = self._metavar(a)
        n = a.nargs
        if isinstance(a.metavar, tuple):
            if isinstance(n, int):
                return ' '.join(a.metavar)
            if n == '+' and len(a.metavar) == 2:
                return '%s [%s ...]' % a.metavar
            if n == '*' and len(a.metavar) == 2:
                return '[%s [%s ...]]' % a.metavar
        if n is None:
            return m
        if n == '?':
            return '[%s]' % m
        if n == '*':
            return '[%s ...]' % m
        if n == '+':
            return '%s [%s ...]' % (m, m)
        if n == PARSER:
            return '%s ...' % m
        if n == REMAINDER:
            return '...'
        return ' '.join([m] * n)
    def _part(self, a, bare=False):
        if a.option_strings:
            if a.kind == 'boolean':
                s = ' | '.join(a.option_strings)
            else:
                s = a.option_strings[0] + (' ' + self._args(a) if a.nargs != 0 else '')
            return s if a.required or bare else '[%s]' % s
        return self._args(a)
    def format_usage(self):
        if self.usage is not None:
            return 'usage: ' + self.usage % {'prog': self.prog} + '\n'
        options, positionals, done = [], [], set()
        for a in self._actions:
            if a.help == SUPPRESS or id(a) in done:
                continue
            group = next((g for g in self._exclusive if a in g._actions), None)
            if group:
                done.update(id(x) for x in group._actions)
                s = ' | '.join(self._part(x, True) for x in group._actions)
                part = '(%s)' % s if group.required else '[%s]' % s
                (options if a.option_strings else positionals).append(part)
            else:
                (options if a.option_strings else positionals).append(self._part(a))
        prefix = 'usage: %s ' % self.prog
        text = prefix + ' '.join(options + positionals)
        width = self.formatter_class(prog=self.prog)._width
        if len(text) > width:
            indent = ' ' * len(prefix)
            lines = []
            def wrap(parts, first):
                line, n = [], len(prefix) - 1
                for p in parts:
                    if n + 1 + len(p) > width and line:
                        lines.append(indent + ' '.join(line))
                        line, n = [], len(prefix) - 1
                    line.append(p)
                    n += len(p) + 1
                if line:
                    lines.append(indent + ' '.join(line))
            wrap(options, True)
            wrap(positionals, False)
            text = prefix + '\n'.join(lines)[len(prefix):]
        return text.rstrip() + '\n'
    def _help(self, a):
        values = dict(vars(a), prog=self.prog)
        if a.choices is not None:
            values['choices'] = ', '.join(map(str, a.choices))
        if hasattr(a.type, '__name__'):
            values['type'] = a.type.__name__
        text = a.help
        if isinstance(self.formatter_class(prog=self.prog), ArgumentDefaultsHelpFormatter) and '%(default)' not in text and a.default not in (SUPPRESS, None) and (a.option_strings or a.nargs in ('?', '*')):
            text += ' (default: %(default)s)'
        return text % values
    def format_help(self):
        import textwrap
        import re
        formatter = self.formatter_class(prog=self.prog)
        raw = isinstance(formatter, RawDescriptionHelpFormatter)
        rows = []
        def row(a):
            if a.option_strings:
                if a.nargs == 0:
                    return ', '.join(a.option_strings)
                return ', '.join(a.option_strings) + ' ' + self._args(a)
            return self._metavar(a)
        sections = [('positional arguments', None, [a for a in self._actions if not a.option_strings and a not in self._grouped]), ('options', None, [a for a in self._actions if a.option_strings and a not in self._grouped])]
        sections += [(g.title, g.description, g._actions) for g in self._groups]
        entries = []
        longest = 0
        for title, description, actions in sections:
            got = []
            for a in actions:
                if a.help == SUPPRESS:
                    continue
                got.append((2, row(a), self._help(a) if a.help else None))
                for n, h in getattr(a, '_helps', ()):
                    got.append((4, n, h))
            for i, n, h in got:
                longest = max(longest, len(n) + i)
            if got or description:
                entries.append((title, description, got))
        column = min(longest + 2, formatter._max_help_position)
        width = max(formatter._width - column, 11)
        out = self.format_usage()
        def para(text, indent=''):
            text = text % {'prog': self.prog} if '%(prog)' in text else text
            if raw:
                return ''.join(indent + l for l in text.splitlines(True)) + '\n\n'
            return textwrap.fill(' '.join(text.split()), max(formatter._width, 11), initial_indent=indent, subsequent_indent=indent) + '\n\n'
        out += '\n'
        if self.description:
            out += para(self.description)
        for title, description, got in entries:
            out += title + ':\n'
            if description:
                out += para(description, '  ')
            for i, n, h in got:
                line = ' ' * i + n
                if h is None:
                    out += line + '\n'
                    continue
                if isinstance(formatter, RawTextHelpFormatter):
                    parts = h.splitlines()
                else:
                    parts = textwrap.wrap(' '.join(h.split()), width)
                if len(line) <= column - 2:
                    out += line.ljust(column) + (parts[0] if parts else '') + '\n'
                    parts = parts[1:]
                else:
                    out += line + '\n'
                for p in parts:
                    out += ' ' * column + p + '\n'
            out += '\n'
        if self.epilog:
            out += para(self.epilog)
        return re.sub('\n\n\n+', '\n\n', out).strip('\n') + '\n'
def _width():
    try:
        return int(_os.environ['COLUMNS'])
    except (KeyError, ValueError):
        try:
            return _os.get_terminal_size(1).columns
        except OSError:
            return 80

`,
};
