import type { LibraryModule } from '../vm/module-registry.ts';

/** shlex. */
export const shlex: LibraryModule = {
  source: String.raw`
import re, sys, io

def split(s, comments=False, posix=True):
    if s is None:
        raise ValueError("s argument must not be None")
    lex = shlex(s, posix=posix)
    lex.whitespace_split = True
    if not comments:
        lex.commenters = ''
    return list(lex) #@ 313

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
        if isinstance(instream, str):
            instream = io.StringIO(instream)
        self.instream = sys.stdin if instream is None else instream
        self.infile = infile if instream is not None else None
        self.posix = posix
        self.eof = None if posix else ''
        self.commenters = '#'
        self.wordchars = 'abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_'
        if posix:
            self.wordchars += 'ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ'
        self.whitespace, self.whitespace_split = ' \t\r\n', False
        self.quotes, self.escape, self.escapedquotes = '\'"', '\\', '"'
        self.state = ' '
        self.pushback, self.lineno, self.debug, self.token = [], 1, 0, ''
        self.filestack, self.source = [], None
        self._more = []
        if punctuation_chars is True:
            punctuation_chars = '();<>|&'
        self._punctuation_chars = punctuation_chars or ''
        if punctuation_chars:
            self.wordchars += '~-./*?='
            self.wordchars = ''.join(c for c in self.wordchars if c not in punctuation_chars)
    punctuation_chars = property(lambda self: self._punctuation_chars)
    def push_token(self, tok):
        self.pushback.insert(0, tok)
    def push_source(self, newstream, newfile=None):
        if isinstance(newstream, str):
            newstream = io.StringIO(newstream)
        self.filestack.insert(0, (self.infile, self.instream, self.lineno))
        self.infile, self.instream, self.lineno = newfile, newstream, 1
    def pop_source(self):
        self.instream.close()
        self.infile, self.instream, self.lineno = self.filestack.pop(0)
        self.state = ' '
    def sourcehook(self, newfile):
        newfile = newfile.strip('"')
        return newfile, open(newfile, 'r')
    def error_leader(self, infile=None, lineno=None):
        return '"%s", line %d: ' % (self.infile if infile is None else infile, self.lineno if lineno is None else lineno)
    def get_token(self):
        if self.pushback:
            return self.pushback.pop(0)
        raw = self.read_token() #@ 109
        if self.source is not None:
            while raw == self.source:
                spec = self.sourcehook(self.read_token())
                if spec:
                    newfile, newstream = spec
                    self.push_source(newstream, newfile)
                raw = self.get_token()
        while raw == self.eof:
            if not self.filestack:
                return self.eof
            self.pop_source()
            raw = self.get_token()
        return raw
    def _ends(self, quoted):
        return self.token or (self.posix and quoted)
    def read_token(self):
        quoted, escaped = False, ' '
        while True:
            c = self._more.pop() if self._punctuation_chars and self._more else self.instream.read(1)
            if c == '\n':
                self.lineno += 1
            if self.state is None:
                self.token = ''
                break
            if self.state == ' ':
                if not c:
                    self.state = None
                    break
                if c in self.whitespace:
                    if self._ends(quoted):
                        break
                elif c in self.commenters:
                    self.instream.readline()
                    self.lineno += 1
                elif self.posix and c in self.escape:
                    escaped, self.state = 'a', c
                elif c in self.wordchars:
                    self.token, self.state = c, 'a'
                elif c in self._punctuation_chars:
                    self.token, self.state = c, 'c'
                elif c in self.quotes:
                    if not self.posix:
                        self.token = c
                    self.state = c
                elif self.whitespace_split:
                    self.token, self.state = c, 'a'
                else:
                    self.token = c
                    if self._ends(quoted):
                        break
            elif self.state in self.quotes:
                quoted = True
                if not c:
                    raise ValueError("No closing quotation") #@ 191
                if c == self.state:
                    if not self.posix:
                        self.token += c
                        self.state = ' '
                        break
                    self.state = 'a'
                elif self.posix and c in self.escape and self.state in self.escapedquotes:
                    escaped, self.state = self.state, c
                else:
                    self.token += c
            elif self.state in self.escape:
                if not c:
                    raise ValueError("No escaped character") #@ 210
                if escaped in self.quotes and c != self.state and c != escaped:
                    self.token += self.state
                self.token += c
                self.state = escaped
            elif not c:
                self.state = None
                break
            elif c in self.whitespace:
                self.state = ' '
                if self._ends(quoted):
                    break
            elif c in self.commenters:
                self.instream.readline()
                self.lineno += 1
                if self.posix:
                    self.state = ' '
                    if self._ends(quoted):
                        break
            elif self.state == 'c':
                if c in self._punctuation_chars:
                    self.token += c
                else:
                    if c not in self.whitespace:
                        self._more.append(c)
                    self.state = ' '
                    break
            elif self.posix and c in self.quotes:
                self.state = c
            elif self.posix and c in self.escape:
                escaped, self.state = 'a', c
            elif c in self.wordchars or c in self.quotes or (self.whitespace_split and c not in self._punctuation_chars):
                self.token += c
            else:
                if self._punctuation_chars:
                    self._more.append(c)
                else:
                    self.pushback.insert(0, c)
                self.state = ' '
                if self._ends(quoted):
                    break
        result, self.token = self.token, ''
        return None if self.posix and not quoted and result == '' else result
    def __iter__(self):
        return self
    def __next__(self):
        token = self.get_token() #@ 300
        if token == self.eof:
            raise StopIteration
        return token
__all__ = ['join', 'quote', 'shlex', 'split']
`,
};
