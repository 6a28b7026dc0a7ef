import type { LibraryModule } from '../vm/module-registry.ts';

/** glob. */
export const glob: LibraryModule = {
  source: String.raw`
import os, re, fnmatch

__all__ = ['escape', 'glob', 'iglob', 'translate']

def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    return list(iglob(pathname, root_dir=root_dir, recursive=recursive, include_hidden=include_hidden))

def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    root = os.fspath(root_dir) if root_dir is not None else pathname[:0]
    skip = recursive and pathname[:2] == '**'
    for name in _iglob(os.fspath(pathname), root, recursive, False, include_hidden):
        if skip and not name:
            skip = False
            continue
        yield name

def _iglob(pathname, root, recursive, dironly, hidden):
    dirname, basename = os.path.split(pathname)
    if not has_magic(pathname):
        full = os.path.join(root, pathname)
        if basename:
            if os.path.lexists(full):
                yield pathname
        elif os.path.isdir(os.path.join(root, dirname)):
            yield pathname
        return
    if not dirname:
        if recursive and basename == '**':
            yield from _deep(root, dirname, dironly, hidden)
        else:
            yield from _names(root, dirname, basename, dironly, hidden)
        return
    dirs = _iglob(dirname, root, recursive, True, hidden) if dirname != pathname and has_magic(dirname) else [dirname]
    for d in dirs:
        if has_magic(basename):
            found = _deep(os.path.join(root, d), basename, dironly, hidden) if recursive and basename == '**' else _names(os.path.join(root, d), d, basename, dironly, hidden)
        elif basename == '':
            found = [''] if os.path.isdir(os.path.join(root, d)) else []
        else:
            found = [basename] if os.path.lexists(os.path.join(root, d, basename)) else []
        for name in found:
            yield os.path.join(d, name)

def _list(dirname, dironly):
    try:
        with os.scandir(dirname or '.') as it:
            return [e.name for e in it if not dironly or e.is_dir()]
    except OSError:
        return []

def _names(full, dirname, pattern, dironly, hidden):
    names = _list(full, dironly)
    if not (hidden or pattern[:1] == '.'):
        names = [n for n in names if n[:1] != '.']
    return fnmatch.filter(names, pattern)

def _deep(full, pattern, dironly, hidden):
    if not full or os.path.isdir(full):
        yield ''
    yield from _walk(full, dironly, hidden)

def _walk(dirname, dironly, hidden):
    for x in _list(dirname, dironly):
        if hidden or x[:1] != '.':
            yield x
            path = os.path.join(dirname, x) if dirname else x
            for y in _walk(path, dironly, hidden):
                yield os.path.join(x, y)

def has_magic(s):
    return re.search(r'[*?\[]', s) is not None

def escape(pathname):
    return re.sub(r'([*?[])', r'[\1]', pathname)
`,
};
