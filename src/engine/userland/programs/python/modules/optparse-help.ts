import type { LibraryModule } from '../vm/module-registry.ts';

/** _optparse_help: how optparse lays out usage and options. */
export const optparseHelp: LibraryModule = {
  source: String.raw`
import os, textwrap

class HelpFormatter:
    def __init__(self, indent_increment=2, max_help_position=24, width=None, short_first=1):
        if width is None:
            try:
                width = int(os.environ['COLUMNS'])
            except (KeyError, ValueError):
                width = 80
            width -= 2
        self.indent_increment, self.width, self.short_first = indent_increment, width, short_first
        self.max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self.current_indent = self.level = 0
        self.parser, self.option_strings = None, {}
    def indent(self):
        self.current_indent += self.indent_increment
    def dedent(self):
        self.current_indent -= self.indent_increment
    def _text(self, text):
        indent = ' ' * self.current_indent
        return textwrap.fill(text, max(self.width - self.current_indent, 11), initial_indent=indent, subsequent_indent=indent)
    def format_usage(self, usage):
        return 'Usage: %s\n' % usage
    def format_heading(self, heading):
        return '%*s%s:\n' % (self.current_indent, '', heading)
    def format_description(self, description):
        return self._text(description) + '\n' if description else ''
    def format_epilog(self, epilog):
        return '\n' + self._text(epilog) + '\n' if epilog else ''
    def expand_default(self, option):
        if self.parser is None or '%default' not in option.help:
            return option.help
        value = self.parser.defaults.get(option.dest)
        return option.help.replace('%default', 'none' if value is NO_DEFAULT or value is None else str(value))
    def format_option(self, option):
        opts = self.option_strings[option]
        room = self.help_position - self.current_indent - 2
        if len(opts) > room:
            out, first = ['%*s%s\n' % (self.current_indent, '', opts)], self.help_position
        else:
            out, first = ['%*s%-*s  ' % (self.current_indent, '', room, opts)], 0
        if option.help:
            lines = textwrap.wrap(self.expand_default(option), self.help_width)
            out.append('%*s%s\n' % (first, '', lines[0]))
            out.extend('%*s%s\n' % (self.help_position, '', line) for line in lines[1:])
        elif not first:
            out.append('\n')
        return ''.join(out)
    def store_option_strings(self, parser):
        self.indent()
        longest = 0
        for depth, options in [(0, parser.option_list)] + [(1, g.option_list) for g in getattr(parser, 'option_groups', [])]:
            if depth:
                self.indent()
            for opt in options:
                self.option_strings[opt] = self.format_option_strings(opt)
                longest = max(longest, len(self.option_strings[opt]) + self.current_indent)
            if depth:
                self.dedent()
        self.dedent()
        self.help_position = min(longest + 2, self.max_help_position)
        self.help_width = max(self.width - self.help_position, 11)
    def format_option_strings(self, option):
        short, long = option._short_opts, option._long_opts
        if option.takes_value():
            metavar = option.metavar or option.dest.upper()
            short, long = [s + ' ' + metavar for s in short], [l + '=' + metavar for l in long]
        return ', '.join(short + long if self.short_first else long + short)
`,
};
