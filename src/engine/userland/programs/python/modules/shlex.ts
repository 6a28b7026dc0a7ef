import type { LibraryModule } from '../vm/module-registry.ts';

/** shlex. */
export const shlex: LibraryModule = {
  source: String.raw`
import re, sys

def split(s, comments=False, posix=True):
    if s is None:
        raise ValueError("s argument must not be None")
    out, token, quoted, i = [], None, '', 0
    while i < len(s):
        c = s[i]
        i += 1
        if quoted:
            if c == quoted:
                quoted = ''
            elif c == '\\' and quoted == '"' and s[i:i + 1] in ('"', '\\'):
                token += s[i]
                i += 1
            else:
                token += c
        elif c in ' \t\r\n':
            if token is not None:
                out.append(token)
                token = None
        elif comments and c == '#':
            while i < len(s) and s[i] != '\n':
                i += 1
        elif c in '"\'':
            quoted = c
            token = token or ''
            if not posix:
                token += c
        elif c == '\\' and posix:
            if i >= len(s):
                raise ValueError('No escaped character')
            token = (token or '') + s[i]
            i += 1
        else:
            token = (token or '') + c
    if quoted:
        raise ValueError('No closing quotation')
    if token is not None:
        out.append(token)
    return out

_find_unsafe = re.compile(r'[^\w@%+=:,./-]', re.ASCII).search

def quote(s):
    if not s:
        return "''"
    if _find_unsafe(s) is None:
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"

def join(split_command):
    return ' '.join(quote(arg) for arg in split_command)

class shlex:
    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        text = instream if isinstance(instream, str) else (instream or sys.stdin).read()
        self._tokens = iter(split(text, comments=True, posix=posix))
        self.posix, self.whitespace_split = posix, False
    def get_token(self):
        return next(self._tokens, None if self.posix else '')
    def __iter__(self):
        return self._tokens
`,
};
