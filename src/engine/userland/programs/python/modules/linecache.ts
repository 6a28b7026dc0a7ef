import type { LibraryModule } from '../vm/module-registry.ts';

/** linecache. */
export const linecache: LibraryModule = {
  source: String.raw`
import _traceback

__all__ = ['getline', 'clearcache', 'checkcache', 'lazycache']
cache = {}

def clearcache():
    cache.clear()

def getline(filename, lineno, module_globals=None):
    lines = getlines(filename, module_globals)
    if 1 <= lineno <= len(lines):
        return lines[lineno - 1]
    line = '' if lines else _traceback.line(filename, lineno)
    return line + '\n' if line else ''

def getlines(filename, module_globals=None):
    if filename in cache:
        entry = cache[filename]
        if len(entry) != 1:
            return entry[2]
    return updatecache(filename, module_globals)

def checkcache(filename=None):
    import os
    for name in list(cache) if filename is None else [filename]:
        entry = cache.get(name)
        if entry is None or len(entry) == 1 or entry[1] is None:
            continue
        try:
            now = os.stat(entry[3])
        except (OSError, ValueError):
            del cache[name]
            continue
        if entry[0] != now.st_size or entry[1] != now.st_mtime:
            del cache[name]

def updatecache(filename, module_globals=None):
    cache.pop(filename, None)
    if not filename or filename.startswith('<') and filename.endswith('>'):
        return []
    import os, sys
    path = filename
    if not os.path.exists(path) and not os.path.isabs(filename):
        path = next((full for folder in sys.path if os.path.exists(full := os.path.join(folder, filename))), path)
    try:
        with open(path, encoding='utf-8') as source:
            lines = source.readlines()
        size, when = os.stat(path).st_size, os.stat(path).st_mtime
    except (OSError, UnicodeDecodeError, SyntaxError):
        return []
    if not lines:
        lines = ['\n']
    elif not lines[-1].endswith('\n'):
        lines[-1] += '\n'
    cache[filename] = size, when, lines, path
    return lines

def lazycache(filename, module_globals):
    return False
`,
};
