import type { LibraryModule } from '../vm/module-registry.ts';

/** fnmatch. */
export const fnmatch: LibraryModule = {
  source: String.raw`
import re, os, posixpath, functools

def fnmatch(name, pat):
    return fnmatchcase(os.path.normcase(name), os.path.normcase(pat))

@functools.lru_cache(maxsize=32768)
def _compile(pat):
    return re.compile(translate(pat)).match

def filter(names, pat):
    pat = os.path.normcase(pat)
    match = _compile(pat)
    return [n for n in names if match(n)]

def fnmatchcase(name, pat):
    return _compile(pat)(name) is not None

def translate(pat):
    out, i, n = '', 0, len(pat)
    while i < n:
        c = pat[i]
        i += 1
        if c == '*':
            if not out.endswith('.*'):
                out += '.*'
        elif c == '?':
            out += '.'
        elif c == '[':
            j = i
            if j < n and pat[j] == '!':
                j += 1
            if j < n and pat[j] == ']':
                j += 1
            while j < n and pat[j] != ']':
                j += 1
            if j >= n:
                out += '\\['
            else:
                stuff = pat[i:j].replace('\\', r'\\').replace('[', r'\[')
                i = j + 1
                if stuff[0] == '!':
                    stuff = '^' + stuff[1:]
                elif stuff[0] == '^':
                    stuff = '\\' + stuff
                out += '[' + stuff + ']'
        else:
            out += re.escape(c)
    return r'(?s:%s)\Z' % out
__all__ = ['filter', 'fnmatch', 'fnmatchcase', 'translate']
`,
};
