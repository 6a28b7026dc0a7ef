import type { LibraryModule } from '../vm/module-registry.ts';

/** tokenize. */
export const tokenize: LibraryModule = {
  source: String.raw`
import codecs, collections, io, re, sys
import token
from token import *
from token import EXACT_TOKEN_TYPES
from _tokenize import rows as _rows

__all__ = token.__all__ + ['tokenize', 'generate_tokens', 'detect_encoding', 'untokenize', 'TokenInfo', 'open', 'TokenError']
cookie_re = re.compile(r'^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)', re.ASCII)
blank_re = re.compile(br'^[ \t\f]*(?:[#\r\n]|$)', re.ASCII)
_open = open

class TokenError(Exception):
    pass

class TokenInfo(collections.namedtuple('TokenInfo', 'type string start end line')):
    def __repr__(self):
        return 'TokenInfo(type=%s, string=%r, start=%r, end=%r, line=%r)' % ('%d (%s)' % (self.type, tok_name[self.type]), self.string, self.start, self.end, self.line)
    @property
    def exact_type(self):
        return EXACT_TOKEN_TYPES.get(self.string, self.type) if self.type == OP else self.type

def _all_lines(readline):
    while True:
        try:
            line = readline()
        except StopIteration:
            return
        if not line:
            return
        yield line

def _tokens(text):
    found, failure = _rows(text)
    lines = text.splitlines(keepends=True)
    for kind, string, line, col, end_line, end_col in found:
        if kind in ('ENDMARKER',) or kind == 'DEDENT' and line > len(lines):
            row = ''
        else:
            row = ''.join(lines[line - 1:end_line])
        yield TokenInfo(getattr(token, kind), string, (line, col), (end_line, end_col), row)
    if failure:
        message, line, col, incomplete, kind = failure
        if kind == 'IndentationError':
            raise IndentationError(message, ('<string>', line, col, lines[line - 1], line, -1))
        if 'unterminated triple-quoted' in message:
            message = 'EOF in multi-line string'
        if 'was never closed' in message:
            message, line, col = 'unexpected EOF in multi-line statement', len(lines) + (not text.endswith('\n') and 0), 0
            raise TokenError(message, (line, col))
        raise TokenError(message, (line, col))

def generate_tokens(readline):
    return _tokens(''.join(_all_lines(readline)))

def tokenize(readline):
    encoding, consumed = detect_encoding(readline)
    data = b''.join([*consumed, *_all_lines(readline)])
    if data.startswith(codecs.BOM_UTF8):
        data = data[3:]
    if encoding is not None:
        yield TokenInfo(ENCODING, 'utf-8' if encoding == 'utf-8-sig' else encoding, (0, 0), (0, 0), '')
    yield from _tokens(data.decode(encoding))

def _plain_name(name):
    short = name[:12].lower().replace('_', '-')
    if short == 'utf-8' or short.startswith('utf-8-'):
        return 'utf-8'
    if short in ('latin-1', 'iso-8859-1', 'iso-latin-1') or short.startswith(('latin-1-', 'iso-8859-1-', 'iso-latin-1-')):
        return 'iso-8859-1'
    return name

def detect_encoding(readline):
    def read():
        try:
            return readline()
        except StopIteration:
            return b''
    def named(line):
        try:
            match = cookie_re.match(line.decode('utf-8'))
        except UnicodeDecodeError:
            raise SyntaxError('invalid or missing encoding declaration') from None
        if not match:
            return None
        encoding = _plain_name(match.group(1))
        try:
            codecs.lookup(encoding)
        except LookupError:
            raise SyntaxError('unknown encoding: ' + encoding) from None
        if marked and encoding != 'utf-8':
            raise SyntaxError('encoding problem: utf-8')
        return encoding + '-sig' if marked else encoding
    first = read()
    marked = first.startswith(codecs.BOM_UTF8)
    default = 'utf-8-sig' if marked else 'utf-8'
    if marked:
        first = first[3:]
    if not first:
        return default, []
    encoding = named(first)
    if encoding:
        return encoding, [first]
    if not blank_re.match(first):
        return default, [first]
    second = read()
    if not second:
        return default, [first]
    return named(second) or default, [first, second]

def open(filename):
    buffer = _open(filename, 'rb')
    encoding, _ = detect_encoding(buffer.readline)
    buffer.seek(0)
    text = io.TextIOWrapper(buffer, encoding, line_buffering=True)
    text.mode = 'r'
    return text

def untokenize(iterable):
    out, indents, encoding = [], [], None
    row, col, spaced, after_string, at_line_start = 1, 0, False, False, False
    pending = list(iterable)
    for i, one in enumerate(pending):
        if len(one) == 2:
            text, named = _loosely(pending[i:], ''.join(out))
            encoding = named or encoding
            return text.encode(encoding) if encoding else text
        kind, string, start, end, line = one
        if kind == ENCODING:
            encoding = string
            continue
        if kind == ENDMARKER:
            break
        if kind == INDENT:
            indents.append(string)
            continue
        if kind == DEDENT:
            if indents:
                indents.pop()
            row, col = end if at_line_start is None else (row, col)
            continue
        if at_line_start and indents and start[1] >= len(indents[-1]):
            out.append(indents[-1])
            col = len(indents[-1])
        at_line_start = kind in (NEWLINE, NL)
        if start[0] > row:
            rest = pending[i - 1][4].splitlines(True)[-1][col:] if i and pending[i - 1][4] else ''
            gap = rest[:len(rest) - len(rest.lstrip(' \t'))] if rest.strip().startswith('\\') else ''
            out.append(gap + '\\\n' * (start[0] - row))
            col = 0
        if start[1] > col:
            out.append(' ' * (start[1] - col))
        out.append(string.replace('{', '{{').replace('}', '}}') if kind == FSTRING_MIDDLE else string)
        row, col = end
        if kind in (NEWLINE, NL):
            row, col = row + 1, 0
    text = ''.join(out)
    return text.encode(encoding) if encoding else text

def _loosely(tokens, before):
    out, indents, encoding = [before] if before else [], [], None
    at_start = bool(tokens) and tokens[0][0] in (NEWLINE, NL)
    last_string = False
    for one in tokens:
        kind, string = one[:2]
        if kind == ENCODING:
            encoding = string
            continue
        if kind in (NAME, NUMBER):
            string += ' '
        if kind == STRING:
            if last_string:
                string = ' ' + string
            last_string = True
        else:
            last_string = False
        if kind == INDENT:
            indents.append(string)
            continue
        if kind == DEDENT:
            indents.pop()
            continue
        if kind in (NEWLINE, NL):
            at_start = True
        elif at_start and indents:
            out.append(indents[-1])
            at_start = False
        out.append(string.replace('{', '{{').replace('}', '}}') if kind == FSTRING_MIDDLE else string)
    return ''.join(out), encoding

def main():
    import argparse
    parser = argparse.ArgumentParser(prog='python -m tokenize')
    parser.add_argument(dest='filename', nargs='?', metavar='filename.py', help='the file to tokenize; defaults to stdin')
    parser.add_argument('-e', '--exact', dest='exact', action='store_true', help='display token names using the exact type')
    args = parser.parse_args()
    filename = args.filename or '<stdin>'
    def stop(message, place=None):
        print('%s:%serror: %s' % (filename, '%d:%d: ' % place if place else ' ', message), file=sys.stderr)
        sys.exit(1)
    try:
        if args.filename:
            with _open(filename, 'rb') as f:
                found = list(tokenize(f.readline))
        else:
            found = _tokens(sys.stdin.read())
        for one in found:
            kind = one.exact_type if args.exact else one.type
            print('%-20s%-15s%-15r' % ('%d,%d-%d,%d:' % (one.start + one.end), tok_name[kind], one.string))
    except TokenError as err:
        stop(err.args[0], err.args[1])
    except OSError as err:
        stop(err)

if __name__ == '__main__':
    main()
`,
};
