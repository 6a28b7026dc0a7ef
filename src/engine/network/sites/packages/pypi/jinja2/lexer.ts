/** jinja2/lexer.py. */
export const LEXER = String.raw`
import re
from .exceptions import TemplateSyntaxError

_OPERATORS = ('//', '**', '==', '!=', '<=', '>=', '+', '-', '*', '/', '%', '~', '(', ')', '[', ']', '{', '}', '<', '>', '=', '.', ':', '|', ',', ';')
_TOKEN = re.compile(r'''\s+|(?P<float>(?<!\.)(?:\d+_)*\d+(?:(?:\.(?:\d+_)*\d+)?e[+\-]?(?:\d+_)*\d+|\.(?:\d+_)*\d+))|(?P<integer>0b[01_]+|0o[0-7_]+|0x[\da-f_]+|(?:[1-9][\d_]*|0[0_]*))|(?P<name>[^\W\d]\w*)|(?P<string>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|(?P<operator>''' + '|'.join(re.escape(one) for one in _OPERATORS) + ')', re.S | re.I)
_DESCRIBED = {'block_begin': 'begin of statement block', 'block_end': 'end of statement block', 'variable_begin': 'begin of print statement', 'variable_end': 'end of print statement', 'data': 'template data / text', 'eof': 'end of template'}

class Token(tuple):
    def __new__(cls, lineno, type, value):
        return tuple.__new__(cls, (lineno, type, value))
    lineno = property(lambda self: self[0])
    type = property(lambda self: self[1])
    value = property(lambda self: self[2])

def describe_token(token):
    return token.value if token.type in ('name', 'operator') else _DESCRIBED.get(token.type, token.type)

_WORDS = {'int': 'integer', 'float': 'float', 'string': 'string'}

def tokenize(environment, source, name, filename):
    """The tokens of a template: data as it is printed, and those of statements and expressions."""
    env = environment
    source = '\n'.join(re.split('\r\n|\r|\n', source))
    if not env.keep_trailing_newline and source.endswith('\n'):
        source = source[:-1]
    quote = re.escape
    begin = re.compile('(?P<raw>%s(?P<rawsign>[-+]?)\\s*raw\\s*(?P<rawend>-?)%s)|(?P<comment>%s)|(?P<block>%s)|(?P<variable>%s)' % (quote(env.block_start_string), quote(env.block_end_string), quote(env.comment_start_string), quote(env.block_start_string), quote(env.variable_start_string)))
    tokens, at, lineno = [], 0, 1
    strip_next = trim_next = False
    def fail(message, line):
        raise TemplateSyntaxError(message, line, name, filename)
    def data(text, sign, is_block):
        nonlocal lineno
        shown = text
        if strip_next:
            shown = shown.lstrip()
        elif trim_next and shown.startswith('\n'):
            shown = shown[1:]
        if sign == '-':
            shown = shown.rstrip()
        elif sign != '+' and env.lstrip_blocks and is_block:
            cut = shown.rfind('\n') + 1
            if not shown[cut:].strip() and (cut or text == shown and (at == 0 or not tokens) or cut):
                shown = shown[:cut]
        if shown:
            tokens.append(Token(lineno + text[:len(text) - len(text.lstrip())].count('\n') if strip_next else lineno, 'data', shown))
        lineno += text.count('\n')
    while at < len(source):
        found = begin.search(source, at)
        if found is None:
            data(source[at:], '', False)
            break
        kind = found.lastgroup if found.lastgroup in ('comment', 'block', 'variable') else 'raw' if found.group('raw') else found.lastgroup
        after = found.end()
        sign = found.group('rawsign') or '' if kind == 'raw' else source[after:after + 1] if source[after:after + 1] in ('-', '+') else ''
        data(source[at:found.start()], sign, kind != 'variable')
        strip_next = trim_next = False
        if kind == 'raw':
            end = re.compile('%s([-+]?)\\s*endraw\\s*([-+]?)%s' % (quote(env.block_start_string), quote(env.block_end_string))).search(source, after)
            if end is None:
                fail('Missing end of raw directive', lineno)
            strip_next = found.group('rawend') == '-'
            data(source[after:end.start()], end.group(1), True)
            strip_next, trim_next = end.group(2) == '-', env.trim_blocks and end.group(2) != '+'
            at = end.end()
            continue
        if kind == 'comment':
            end = source.find(env.comment_end_string, after)
            if end < 0:
                fail('Missing end of comment tag', lineno)
            strip_next = source[end - 1] == '-'
            trim_next = env.trim_blocks
            lineno += source[found.start():end].count('\n')
            at = end + len(env.comment_end_string)
            continue
        at = after + len(sign)
        closer = env.block_end_string if kind == 'block' else env.variable_end_string
        tokens.append(Token(lineno, kind + '_begin', found.group()))
        balance = []
        while True:
            if not balance:
                closing = re.compile(r'\s*([-+]?)' + quote(closer)).match(source, at)
                if closing:
                    lineno += closing.group().count('\n')
                    tokens.append(Token(lineno, kind + '_end', closing.group()))
                    strip_next = closing.group(1) == '-'
                    trim_next = kind == 'block' and env.trim_blocks and closing.group(1) != '+'
                    at = closing.end()
                    break
            piece = _TOKEN.match(source, at)
            if piece is None:
                if at >= len(source):
                    break
                fail('unexpected char %r at %d' % (source[at], at), lineno)
            text = piece.group()
            sort = piece.lastgroup
            if sort == 'operator':
                if text in '([{':
                    balance.append({'(': ')', '[': ']', '{': '}'}[text])
                elif text in ')]}':
                    if not balance:
                        fail('unexpected %r' % text, lineno)
                    expected = balance.pop()
                    if expected != text:
                        fail('unexpected %r, expected %r' % (text, expected), lineno)
                tokens.append(Token(lineno, 'operator', text))
            elif sort == 'name':
                tokens.append(Token(lineno, 'name', text))
            elif sort == 'string':
                tokens.append(Token(lineno, 'string', eval(text, {}) if '\\' in text else text[1:-1]))
            elif sort == 'integer':
                tokens.append(Token(lineno, 'integer', int(text.replace('_', ''), 0)))
            elif sort == 'float':
                tokens.append(Token(lineno, 'float', float(text.replace('_', ''))))
            lineno += text.count('\n')
            at = piece.end()
        if at >= len(source) and tokens[-1].type != kind + '_end':
            break
    tokens.append(Token(lineno, 'eof', ''))
    return tokens
`;
