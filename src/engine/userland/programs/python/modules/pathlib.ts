import type { LibraryModule } from '../vm/module-registry.ts';

/** pathlib. */
export const pathlib: LibraryModule = {
  source: String.raw`
import os, io, fnmatch, posixpath, stat as _stat, re
from errno import ENOENT, ENOTDIR, EBADF, ELOOP

__all__ = ['PurePath', 'PurePosixPath', 'PureWindowsPath', 'Path', 'PosixPath', 'WindowsPath', 'UnsupportedOperation']

class UnsupportedOperation(NotImplementedError):
    pass

class _Parents:
    def __init__(self, path):
        self._path = path
        self._tail = path._tail
    def __len__(self):
        return len(self._tail)
    def __getitem__(self, i):
        if isinstance(i, slice):
            return tuple(self[j] for j in range(*i.indices(len(self))))
        if i >= len(self) or i < -len(self):
            raise IndexError(i)
        if i < 0:
            i += len(self)
        return self._path._of(self._path.root, self._tail[:-i - 1])
    def __iter__(self):
        return (self[i] for i in range(len(self)))
    def __repr__(self):
        return '<%s.parents>' % type(self._path).__name__

class PurePath:
    def __new__(cls, *args, **kwargs):
        if cls is PurePath:
            cls = PurePosixPath
        return object.__new__(cls)
    def __init__(self, *args):
        parts = []
        for arg in args:
            if isinstance(arg, PurePath):
                parts.append(str(arg) if str(arg) != '.' else '')
                continue
            try:
                text = os.fspath(arg)
            except TypeError:
                text = arg
            if not isinstance(text, str):
                raise TypeError("argument should be a str or an os.PathLike object where __fspath__ returns a str, not %r" % type(text).__name__)
            parts.append(text)
        text = posixpath.join(*parts) if parts else ''
        self.root = '//' if text.startswith('//') and not text.startswith('///') else '/' if text.startswith('/') else ''
        self._tail = [x for x in text.split('/') if x and x != '.']
    drive = ''
    def _of(self, root, tail):
        new = object.__new__(type(self))
        new.root, new._tail = root, list(tail)
        return new
    def with_segments(self, *pathsegments):
        return type(self)(*pathsegments)
    def __str__(self):
        return self.root + '/'.join(self._tail) or '.'
    def __fspath__(self):
        return str(self)
    def __bytes__(self):
        return os.fsencode(str(self))
    def as_posix(self):
        return str(self)
    def __repr__(self):
        return '%s(%r)' % (type(self).__name__, self.as_posix())
    def as_uri(self):
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        from urllib.parse import quote
        return 'file://' + quote(str(self))
    def __hash__(self):
        return hash(str(self))
    def __eq__(self, other):
        return str(self) == str(other) if isinstance(other, PurePath) else NotImplemented
    def _key(self):
        return [self.root] + self._tail
    def __lt__(self, other):
        return str(self).split('/') < str(other).split('/') if isinstance(other, PurePath) else NotImplemented
    def __le__(self, other):
        return str(self).split('/') <= str(other).split('/') if isinstance(other, PurePath) else NotImplemented
    def __gt__(self, other):
        return str(self).split('/') > str(other).split('/') if isinstance(other, PurePath) else NotImplemented
    def __ge__(self, other):
        return str(self).split('/') >= str(other).split('/') if isinstance(other, PurePath) else NotImplemented
    anchor = property(lambda self: self.root)
    @property
    def parts(self):
        return ((self.root,) if self.root else ()) + tuple(self._tail)
    @property
    def name(self):
        return self._tail[-1] if self._tail else ''
    @property
    def suffix(self):
        name = self.name.lstrip('.')
        i = name.rfind('.')
        return name[i:] if 0 < i < len(name) - 1 else ''
    @property
    def suffixes(self):
        if self.name.endswith('.'):
            return []
        return ['.' + s for s in self.name.lstrip('.').split('.')[1:]]
    @property
    def stem(self):
        s = self.suffix
        return self.name[:-len(s)] if s else self.name
    @property
    def parent(self):
        return self._of(self.root, self._tail[:-1]) if self._tail else self
    @property
    def parents(self):
        return _Parents(self)
    def is_absolute(self):
        return self.root != ''
    def is_reserved(self):
        return False
    def joinpath(self, *others):
        return type(self)(self, *others)
    def __truediv__(self, key):
        try:
            return type(self)(self, key)
        except TypeError:
            return NotImplemented
    def __rtruediv__(self, key):
        try:
            return type(self)(key, self)
        except TypeError:
            return NotImplemented
    def with_name(self, name):
        if not name or '/' in name or name == '.':
            raise ValueError(f'Invalid name {name!r}')
        if not self.name:
            raise ValueError(f'{self!r} has an empty name')
        return self._of(self.root, self._tail[:-1] + [name])
    def with_stem(self, stem):
        return self.with_name(stem + self.suffix)
    def with_suffix(self, suffix):
        stem = self.stem
        if not stem:
            raise ValueError(f'{self!r} has an empty name')
        if suffix and not (suffix.startswith('.') and len(suffix) > 1) or '/' in suffix:
            raise ValueError(f'Invalid suffix {suffix!r}')
        return self.with_name(stem + suffix)
    def relative_to(self, other, *_deprecated, walk_up=False):
        other = other if isinstance(other, PurePath) else type(self)(other)
        for step, path in enumerate([other] + list(other.parents)):
            if path == self or path in self.parents:
                break
            if not walk_up:
                raise ValueError(f'{str(self)!r} is not in the subpath of {str(other)!r}')
        else:
            raise ValueError(f'{str(self)!r} and {str(other)!r} have different anchors')
        return self._of('', ['..'] * step + self._tail[len(path._tail):])
    def is_relative_to(self, other, *_deprecated):
        other = other if isinstance(other, PurePath) else type(self)(other)
        return other == self or other in self.parents
    def match(self, path_pattern, *, case_sensitive=None):
        pattern = path_pattern if isinstance(path_pattern, PurePath) else type(self)(path_pattern)
        if not pattern.parts:
            raise ValueError('empty pattern')
        mine, theirs = list(self.parts)[::-1], list(pattern.parts)[::-1]
        if len(mine) < len(theirs) or (len(mine) > len(theirs) and pattern.root):
            return False
        return all(fnmatch.fnmatchcase(a, b) for a, b in zip(mine, theirs))
    def full_match(self, pattern, *, case_sensitive=None):
        return _pattern(str(pattern), True).match(str(self)) is not None
    def __reduce__(self):
        return type(self), self.parts

class PurePosixPath(PurePath):
    parser = posixpath
class PureWindowsPath(PurePath):
    pass

def _pattern(pattern, recursive):
    out = []
    for part in pattern.split('/'):
        out.append('(?:.+/)?' if part == '**' else fnmatch.translate(part)[4:-3].replace('.*', '[^/]*') + '/')
    return re.compile(''.join(out).rstrip('/') + r'\Z', re.S)

class PathBase:
    def read_text(self, encoding=None, errors=None, newline=None):
        with self.open(mode='r', encoding=encoding, errors=errors, newline=newline) as f: #@ 632 pathlib/_abc.py
            return f.read()
    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError('data must be str, not %s' % #@ 649 pathlib/_abc.py
                            data.__class__.__name__)
        with self.open(mode='w', encoding=encoding, errors=errors, newline=newline) as f: #@ 651 pathlib/_abc.py
            return f.write(data)

class Path(PurePath):
    def __new__(cls, *args, **kwargs):
        if cls is Path:
            cls = PosixPath
        return object.__new__(cls)
    @classmethod
    def cwd(cls):
        return cls(os.getcwd())
    @classmethod
    def home(cls):
        return cls('~').expanduser()
    @classmethod
    def from_uri(cls, uri):
        from urllib.parse import unquote
        return cls(unquote(uri.removeprefix('file://')))
    def stat(self, *, follow_symlinks=True):
        return os.stat(self, follow_symlinks=follow_symlinks) #@ 517 pathlib/_local.py
    def lstat(self):
        return os.lstat(self)
    def exists(self, *, follow_symlinks=True):
        return os.path.exists(self) if follow_symlinks else os.path.lexists(self)
    def is_dir(self, *, follow_symlinks=True):
        return os.path.isdir(self)
    def is_file(self, *, follow_symlinks=True):
        return os.path.isfile(self)
    def is_symlink(self):
        return os.path.islink(self)
    def is_mount(self):
        return os.path.ismount(self)
    def _kind(self, test):
        try:
            return test(os.stat(self).st_mode)
        except OSError:
            return False
    def is_fifo(self):
        return self._kind(_stat.S_ISFIFO)
    def is_socket(self):
        return self._kind(_stat.S_ISSOCK)
    def is_block_device(self):
        return self._kind(_stat.S_ISBLK)
    def is_char_device(self):
        return self._kind(_stat.S_ISCHR)
    def samefile(self, other_path):
        return os.path.samefile(self, other_path)
    def open(self, mode='r', buffering=-1, encoding=None, errors=None, newline=None):
        return io.open(self, mode, buffering, encoding, errors, newline) #@ 539 pathlib/_local.py
    def read_bytes(self):
        with self.open(mode='rb', buffering=0) as f:
            return f.read()
    def read_text(self, encoding=None, errors=None, newline=None):
        return PathBase.read_text(self, encoding, errors, newline) #@ 548 pathlib/_local.py
    def write_bytes(self, data):
        view = memoryview(data)
        with self.open(mode='wb') as f: #@ 641 pathlib/_abc.py
            return f.write(bytes(view))
    def write_text(self, data, encoding=None, errors=None, newline=None):
        return PathBase.write_text(self, data, encoding, errors, newline) #@ 557 pathlib/_local.py
    def iterdir(self):
        return (self / name for name in os.listdir(self))
    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        import glob
        pattern = os.fspath(pattern)
        if not pattern:
            raise ValueError('Unacceptable pattern: %r' % pattern)
        if pattern.startswith('/'):
            raise NotImplementedError('Non-relative patterns are unsupported')
        seen = set()
        for name in glob.glob(pattern, root_dir=str(self), recursive=True, include_hidden=True):
            path = self / name
            if pattern.endswith('**') and not path.exists():
                continue
            if path not in seen:
                seen.add(path)
                yield path
        if pattern == '**' and self not in seen:
            yield self
    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        return self.glob('**/' + os.fspath(pattern))
    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        for root, dirs, files in os.walk(self, top_down, on_error, follow_symlinks):
            yield type(self)(root), dirs, files
    def absolute(self):
        return self if self.is_absolute() else type(self)(os.getcwd(), self)
    def resolve(self, strict=False):
        return type(self)(os.path.realpath(os.path.abspath(self) if strict else self, strict=strict))
    def readlink(self):
        return type(self)(os.readlink(self))
    def owner(self):
        import pwd
        return pwd.getpwuid(self.stat().st_uid).pw_name
    def group(self):
        import grp
        return grp.getgrgid(self.stat().st_gid).gr_name
    def touch(self, mode=0o666, exist_ok=True):
        if exist_ok and self.exists():
            os.utime(self, None)
            return
        flags = os.O_CREAT | os.O_WRONLY | (0 if exist_ok else os.O_EXCL)
        os.close(os.open(self, flags, mode))
    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        try:
            os.mkdir(self, mode) #@ 724 pathlib/_local.py
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, parents=False, exist_ok=exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise
    def chmod(self, mode, *, follow_symlinks=True):
        os.chmod(self, mode)
    def unlink(self, missing_ok=False):
        try:
            os.unlink(self) #@ 748 pathlib/_local.py
        except FileNotFoundError:
            if not missing_ok:
                raise
    def rmdir(self):
        os.rmdir(self) #@ 757 pathlib/_local.py
    def rename(self, target):
        os.rename(self, target) #@ 769 pathlib/_local.py
        return type(self)(target)
    def replace(self, target):
        os.replace(self, target)
        return type(self)(target)
    def symlink_to(self, target, target_is_directory=False):
        os.symlink(target, self)
    def hardlink_to(self, target):
        os.link(target, self)
    def expanduser(self):
        if not self.root and self._tail and self._tail[0][:1] == '~':
            home = os.path.expanduser(self._tail[0])
            if home[:1] == '~':
                raise RuntimeError('Could not determine home directory.')
            return type(self)(home, *self._tail[1:])
        return self

class PosixPath(Path, PurePosixPath):
    __slots__ = ()
class WindowsPath(Path):
    def __new__(cls, *args, **kwargs):
        raise UnsupportedOperation('cannot instantiate %r on your system' % cls.__name__)
`,
};
