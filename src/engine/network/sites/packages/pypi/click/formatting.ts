/** click/formatting.py. */
export const FORMATTING = String.raw`
import shutil, textwrap
from contextlib import contextmanager

FORCED_WIDTH = None

def _split_opt(opt):
    first = opt[:1]
    if first.isalnum():
        return '', opt
    if opt[1:2] == first:
        return opt[:2], opt[2:]
    return first, opt[1:]

def wrap_text(text, width=78, initial_indent='', subsequent_indent='', preserve_paragraphs=False):
    text = text.expandtabs()
    def wrapped(body, extra=''):
        return '\n'.join(textwrap.wrap(body, width, initial_indent=extra + initial_indent, subsequent_indent=extra + subsequent_indent, replace_whitespace=False)) if body else ''
    if not preserve_paragraphs:
        return wrapped(text)
    paragraphs, lines, indent = [], [], None
    def finish():
        nonlocal lines, indent
        if not lines:
            return
        if lines[0].strip() == '\b':
            paragraphs.append((indent or 0, True, '\n'.join(lines[1:])))
        else:
            paragraphs.append((indent or 0, False, ' '.join(lines)))
        lines, indent = [], None
    for line in text.splitlines():
        if not line:
            finish()
            continue
        if indent is None:
            bare = line.lstrip()
            indent = len(line) - len(bare)
            line = bare
        lines.append(line)
    finish()
    parts = []
    for depth, raw, body in paragraphs:
        extra = ' ' * depth
        if raw:
            parts.append('\n'.join((extra + (initial_indent if i == 0 else subsequent_indent) + line) for i, line in enumerate(body.splitlines())))
        else:
            parts.append(wrapped(body, extra))
    return '\n\n'.join(parts)

class HelpFormatter:
    def __init__(self, indent_increment=2, width=None, max_width=None):
        self.indent_increment = indent_increment
        if width is None:
            width = FORCED_WIDTH
        if width is None:
            width = max(min(shutil.get_terminal_size().columns, max_width or 80) - 2, 50)
        self.width = width
        self.current_indent = 0
        self.buffer = []
    def write(self, text):
        self.buffer.append(text)
    def indent(self):
        self.current_indent += self.indent_increment
    def dedent(self):
        self.current_indent -= self.indent_increment
    def write_usage(self, prog, args='', prefix=None):
        prefix = 'Usage: ' if prefix is None else prefix
        head = '%s%s ' % (prefix.rjust(self.current_indent), prog)
        room = self.width - self.current_indent
        if not args:
            self.write(head.rstrip(' ') + '\n')
        elif room >= len(head) + 20:
            self.write(wrap_text(args, room, head, ' ' * len(head)) + '\n')
        else:
            indent = ' ' * (max(self.current_indent, len(prefix)) + 4)
            self.write(head + '\n' + wrap_text(args, room, indent, indent) + '\n')
    def write_heading(self, heading):
        self.write('%s%s:\n' % (' ' * self.current_indent, heading))
    def write_paragraph(self):
        if self.buffer:
            self.write('\n')
    def write_text(self, text):
        indent = ' ' * self.current_indent
        self.write(wrap_text(text, self.width, indent, indent, True) + '\n')
    def write_dl(self, rows, col_max=30, col_spacing=2):
        from .utils import strip_ansi
        rows = list(rows)
        size = lambda text: len(strip_ansi(text))
        first_col = min(max(size(row[0]) for row in rows), col_max) + col_spacing
        for first, second in rows:
            self.write(' ' * self.current_indent + first)
            if not second:
                self.write('\n')
                continue
            if size(first) <= first_col - col_spacing:
                self.write(' ' * (first_col - size(first)))
            else:
                self.write('\n' + ' ' * (first_col + self.current_indent))
            lines = wrap_text(second, max(self.width - first_col - 2, 10), preserve_paragraphs=True).splitlines()
            self.write((lines[0] if lines else '') + '\n')
            for line in lines[1:]:
                self.write(' ' * (first_col + self.current_indent) + line + '\n')
    @contextmanager
    def section(self, name):
        self.write_paragraph()
        self.write_heading(name)
        self.indent()
        try:
            yield
        finally:
            self.dedent()
    @contextmanager
    def indentation(self):
        self.indent()
        try:
            yield
        finally:
            self.dedent()
    def getvalue(self):
        return ''.join(self.buffer)
`;
