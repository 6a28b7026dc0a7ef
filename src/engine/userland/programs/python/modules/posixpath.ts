import type { LibraryModule } from '../vm/module-registry.ts';

/** os.path. */
export const posixpath: LibraryModule = {
  source: String.raw`
import posix as _posix

curdir, pardir, sep, extsep, pathsep, altsep, devnull = '.', '..', '/', '.', ':', None, '/dev/null'
defpath = '/bin:/usr/bin'
supports_unicode_filenames = False

def _fspath(p):
    if isinstance(p, (str, bytes)):
        return p
    try:
        return type(p).__fspath__(p)
    except AttributeError:
        raise TypeError('expected str, bytes or os.PathLike object, not ' + type(p).__name__) from None

def normcase(s):
    return _fspath(s)

def isabs(s):
    s = _fspath(s)
    return s.startswith('/')

def _checked(args):
    for one in args:
        if not isinstance(one, (str, bytes)):
            raise TypeError(f'join() argument must be str, bytes, or os.PathLike object, not {one.__class__.__name__!r}') from None
def join(a, *p):
    a = _fspath(a)
    path = a
    for b in p:
        try:
            b = _fspath(b)
        except TypeError:
            _checked(p)
            raise
        if isinstance(b, bytes) != isinstance(path, bytes):
            raise TypeError("Can't mix strings and bytes in path components")
        slash = b'/' if isinstance(path, bytes) else '/'
        if b.startswith(slash) or not path:
            path = b
        elif path.endswith(slash):
            path += b
        else:
            path += slash + b
    return path

def split(p):
    p = _fspath(p)
    slash = b'/' if isinstance(p, bytes) else '/'
    i = p.rfind(slash) + 1
    head, tail = p[:i], p[i:]
    if head and head != slash * len(head):
        head = head.rstrip(slash)
    return head, tail

def splitext(p):
    p = _fspath(p)
    i = p.rfind('/') + 1
    dot = p.rfind('.')
    if dot > i - 1:
        start = i
        while start < dot:
            if p[start] != '.':
                return p[:dot], p[dot:]
            start += 1
    return p, p[:0]

def splitdrive(p):
    p = _fspath(p)
    return p[:0], p

def splitroot(p):
    p = _fspath(p)
    if p[:1] != '/':
        return '', '', p
    if p[1:2] != '/' or p[2:3] == '/':
        return '', '/', p[1:]
    return '', p[:2], p[2:]

def basename(p):
    p = _fspath(p)
    return p[p.rfind('/') + 1:]

def dirname(p):
    return split(p)[0]

def exists(path):
    try:
        _posix.stat(path)
    except (OSError, ValueError):
        return False
    return True

def lexists(path):
    try:
        _posix.lstat(path)
    except (OSError, ValueError):
        return False
    return True

def _kind(path, follow=True):
    try:
        return (_posix.stat(path) if follow else _posix.lstat(path)).st_mode & 0o170000
    except (OSError, ValueError):
        return 0

def isfile(path):
    return _kind(path) == 0o100000

def isdir(path):
    return _kind(path) == 0o040000

def islink(path):
    return _kind(path, False) == 0o120000

def isjunction(path):
    return False

def ismount(path):
    try:
        one = _posix.lstat(path)
        two = _posix.lstat(join(path, '..'))
    except OSError:
        return False
    return one.st_dev != two.st_dev or one.st_ino == two.st_ino

def getsize(filename):
    return _posix.stat(filename).st_size #@ 86 <frozen genericpath>

def getmtime(filename):
    return _posix.stat(filename).st_mtime #@ 90 <frozen genericpath>

def getatime(filename):
    return _posix.stat(filename).st_atime

def getctime(filename):
    return _posix.stat(filename).st_ctime

def samefile(a, b):
    return samestat(_posix.stat(a), _posix.stat(b))

def samestat(a, b):
    return a.st_ino == b.st_ino and a.st_dev == b.st_dev

def normpath(path):
    path = _fspath(path)
    if not path:
        return '.'
    initial = '/' if path.startswith('/') else ''
    if path.startswith('//') and not path.startswith('///'):
        initial = '//'
    parts = []
    for part in path.split('/'):
        if part in ('', '.'):
            continue
        if part != '..' or (not initial and not parts) or (parts and parts[-1] == '..'):
            parts.append(part)
        elif parts:
            parts.pop()
    return (initial + '/'.join(parts)) or '.'

def abspath(path):
    path = _fspath(path)
    if not path.startswith('/'):
        path = join(_posix.getcwd(), path)
    return normpath(path)

def realpath(filename, *, strict=False):
    filename = _fspath(filename)
    try:
        return _posix._realpath(filename)
    except OSError:
        if strict:
            raise
        head, tail = split(abspath(filename))
        if not tail or head == abspath(filename):
            return abspath(filename)
        return join(realpath(head), tail)

def relpath(path, start=None):
    if not path:
        raise ValueError('no path specified')
    a = [x for x in abspath(start if start is not None else '.').split('/') if x]
    b = [x for x in abspath(path).split('/') if x]
    i = 0
    while i < min(len(a), len(b)) and a[i] == b[i]:
        i += 1
    return '/'.join(['..'] * (len(a) - i) + b[i:]) or '.'

def commonprefix(m):
    if not m:
        return ''
    low, high = min(m), max(m)
    for i, c in enumerate(low):
        if c != high[i]:
            return low[:i]
    return low

def commonpath(paths):
    paths = [_fspath(p) for p in paths]
    if not paths:
        raise ValueError('commonpath() arg is an empty sequence')
    if len({p.startswith('/') for p in paths}) > 1:
        raise ValueError("Can't mix absolute and relative paths")
    split_paths = [[c for c in p.split('/') if c and c != '.'] for p in paths]
    low, high = min(split_paths), max(split_paths)
    common = low
    for i, c in enumerate(low):
        if c != high[i]:
            common = low[:i]
            break
    return ('/' if paths[0].startswith('/') else '') + '/'.join(common)

def expanduser(path):
    path = _fspath(path)
    if not path.startswith('~'):
        return path
    i = path.find('/')
    if i < 0:
        i = len(path)
    if i == 1:
        home = _posix.environ.get('HOME')
        if home is None:
            import pwd
            home = pwd.getpwuid(_posix.getuid()).pw_dir
    else:
        import pwd
        try:
            home = pwd.getpwnam(path[1:i]).pw_dir
        except KeyError:
            return path
    home = home.rstrip('/')
    return (home + path[i:]) or '/'

def expandvars(path):
    import re
    import os
    def one(m):
        return os.environ.get(m.group(1) or m.group(2), m.group(0))
    return re.sub(r'\$(?:(\w+)|\{([^}]*)\})', one, _fspath(path))
__all__ = ['abspath', 'altsep', 'basename', 'commonpath', 'commonprefix', 'curdir', 'defpath', 'devnull', 'dirname', 'exists', 'expanduser', 'expandvars', 'extsep', 'getatime', 'getctime', 'getmtime', 'getsize', 'isabs', 'isdir', 'isfile', 'isjunction', 'islink', 'ismount', 'join', 'lexists', 'normcase', 'normpath', 'pardir', 'pathsep', 'realpath', 'relpath', 'samefile', 'samestat', 'sep', 'split', 'splitdrive', 'splitext', 'splitroot', 'supports_unicode_filenames']
`,
};
