/** dotenv/parser.py. */
export const PARSER = String.raw`
import re

class Binding:
    def __init__(self, key, value, original, line, error=False):
        self.key, self.value, self.original, self.line, self.error = key, value, original, line, error

_SIMPLE = {'\\': '\\', "'": "'", '"': '"', 'a': '\a', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t', 'v': '\v'}

def _unescape(text, quotes):
    return re.sub(r"\\[\\'\"abfnrtv]" if quotes == '"' else r"\\[\\']", lambda one: _SIMPLE[one.group()[1]], text)

_BINDING = re.compile(r"""[^\S\r\n]*(?:export[^\S\r\n]+)?('[^']+'|[^=\#\s]+)[^\S\r\n]*(=)?[^\S\r\n]*""")

def parse_stream(stream):
    text = stream.read()
    at, line = 0, 1
    while at < len(text):
        blank = re.compile(r'\s*', re.M).match(text, at)
        line += blank.group().count('\n')
        at = start = blank.end()
        if at >= len(text):
            return
        first = line
        key = value = None
        error = False
        if text[at] != '#':
            found = _BINDING.match(text, at)
            if found is None:
                error = True
            else:
                key, at = found.group(1).strip("'"), found.end()
                if found.group(2):
                    quote = text[at:at + 1]
                    if quote in ("'", '"'):
                        inside = re.compile(r"'((?:\\'|[^'])*)'" if quote == "'" else r'"((?:\\"|[^"])*)"').match(text, at)
                        if inside is None:
                            key, error = None, True
                        else:
                            value, at = _unescape(inside.group(1), quote), inside.end()
                    else:
                        inside = re.compile(r'[^\r\n]*').match(text, at)
                        value, at = re.sub(r'\s+#.*', '', inside.group()).rstrip(), inside.end()
            rest = re.compile(r'[^\S\r\n]*(?:#[^\r\n]*)?[^\S\r\n]*(?:\r\n|\n|\r|$)').match(text, at)
            if error or rest is None:
                key, value, error = None, None, True
        end = re.compile(r'[^\r\n]*(?:\r\n|\n|\r)?').match(text, at).end()
        original = text[start:end]
        line += original.count('\n')
        at = end
        yield Binding(key, value, original, first, error)
`;
