import type { LibraryModule } from '../vm/module-registry.ts';

/** os: the process, its environment, its files. */
export const os: LibraryModule = {
  source: String.raw`
import sys
import stat as st
from posix import *
import posix as _posix
from posix import _exit, _scandir, _listcwd, _realpath, _waitpid, _spawn, _exec, _lookup
from _collections_abc import MutableMapping
import posixpath as path
sys.modules['os.path'] = path
from posixpath import curdir, pardir, sep, pathsep, defpath, extsep, altsep, devnull

name = 'posix'
linesep = '\n'
error = OSError
F_OK, X_OK, W_OK, R_OK = 0, 1, 2, 4
O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND, O_NONBLOCK, O_CLOEXEC = 0, 1, 2, 64, 128, 512, 1024, 2048, 524288
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
WNOHANG, WUNTRACED = 1, 2
P_WAIT, P_NOWAIT = 0, 1
EX_OK, EX_USAGE, EX_SOFTWARE = 0, 64, 70
supports_follow_symlinks = set()
supports_dir_fd = set()
supports_fd = set()

class _Environ(MutableMapping):
    def __init__(self, data):
        self._data = data
    def __getitem__(self, key):
        if not isinstance(key, str):
            raise TypeError('str expected, not %s' % type(key).__name__)
        try:
            return self._data[key]
        except KeyError:
            raise KeyError(key) from None #@ 717 <frozen os>
    def __setitem__(self, key, value):
        for one in (key, value):
            if not isinstance(one, str):
                raise TypeError('str expected, not %s' % type(one).__name__)
        _posix._putenv(key, value)
        self._data[key] = value
    def __delitem__(self, key):
        _posix._unsetenv(key)
        try:
            del self._data[key]
        except KeyError:
            raise KeyError(key) from None #@ 734 <frozen os>
    def __iter__(self):
        return iter(list(self._data))
    def __len__(self):
        return len(self._data)
    def __contains__(self, key):
        return key in self._data
    def __repr__(self):
        return 'environ({%s})' % ', '.join('%r: %r' % item for item in self._data.items())
    def copy(self):
        return dict(self)
    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]
    def __or__(self, other):
        new = dict(self)
        new.update(other)
        return new
    def __ror__(self, other):
        new = dict(other)
        new.update(self)
        return new

environ = _Environ(_posix.environ)
environb = {}

def getenv(key, default=None):
    return environ.get(key, default)

def putenv(key, value):
    _posix._putenv(key, value)

def unsetenv(key):
    _posix._unsetenv(key)

def fspath(p):
    if isinstance(p, (str, bytes)):
        return p
    kind = type(p)
    try:
        method = kind.__fspath__
    except AttributeError:
        raise TypeError('expected str, bytes or os.PathLike object, not ' + kind.__name__) from None
    return method(p)

def fsencode(p):
    p = fspath(p)
    return p if isinstance(p, bytes) else p.encode('utf-8', 'surrogateescape')

def fsdecode(p):
    p = fspath(p)
    return p if isinstance(p, str) else p.decode('utf-8', 'surrogateescape')

class PathLike:
    def __fspath__(self):
        raise NotImplementedError
    @classmethod
    def __subclasshook__(cls, other):
        return hasattr(other, '__fspath__')
    def __class_getitem__(cls, item):
        return cls

def listdir(path='.'):
    return _posix.listdir(path if isinstance(path, int) else fspath(path))

class _ScandirIterator:
    def __init__(self, entries):
        self._entries = iter(entries)
    def __iter__(self):
        return self
    def __next__(self):
        return next(self._entries)
    def __enter__(self):
        return self
    def __exit__(self, *args):
        self.close()
    def close(self):
        self._entries = iter(())

def scandir(path='.'):
    p = fspath(path)
    entries = _scandir(p)
    if p == '.':
        pass
    return _ScandirIterator(entries)

def makedirs(name, mode=0o777, exist_ok=False):
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        try:
            makedirs(head, exist_ok=exist_ok) #@ 218 <frozen os>
        except FileExistsError:
            pass
        if tail == curdir:
            return
    try:
        mkdir(name, mode) #@ 228 <frozen os>
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise

def removedirs(name):
    rmdir(name)
    head, tail = path.split(name)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)

def renames(old, new):
    head, tail = path.split(new)
    if head and tail and not path.exists(head):
        makedirs(head)
    rename(old, new)

def walk(top, topdown=True, onerror=None, followlinks=False):
    top = fspath(top)
    dirs, nondirs, links = [], [], []
    try:
        entries = _scandir(top)
    except OSError as error:
        if onerror is not None:
            onerror(error)
        return
    for entry in entries:
        if entry.is_dir():
            dirs.append(entry.name)
            if entry.is_symlink() and not followlinks:
                links.append(entry.name)
        else:
            nondirs.append(entry.name)
    if topdown:
        yield top, dirs, nondirs
    for name in list(dirs):
        if name in links:
            continue
        yield from walk(path.join(top, name), topdown, onerror, followlinks)
    if not topdown:
        yield top, dirs, nondirs

def get_exec_path(env=None):
    return (env or environ).get('PATH', defpath).split(pathsep)

def _run_exec(file, args, env, search):
    if search and '/' not in file:
        found = _lookup(file)
        if found is None:
            raise FileNotFoundError(2, 'No such file or directory')
        file = found[0]
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:
            pass
    _exec(file, list(args), None if env is None else dict(env))

def execv(file, args):
    _run_exec(fspath(file), args, environ, False)
def execve(file, args, env):
    _run_exec(fspath(file), args, env, False)
def execvp(file, args):
    _run_exec(fspath(file), args, environ, True)
def execvpe(file, args, env):
    _run_exec(fspath(file), args, env, True)
def execl(file, *args):
    _run_exec(fspath(file), args, environ, False)
def execlp(file, *args):
    _run_exec(fspath(file), args, environ, True)

def waitpid(pid, options):
    return _waitpid(pid, options)
def wait():
    return _waitpid(-1, 0)
def waitstatus_to_exitcode(status):
    return -(status & 127) if status & 127 else status >> 8
def WIFEXITED(status):
    return status & 127 == 0
def WEXITSTATUS(status):
    return (status >> 8) & 255
def WIFSIGNALED(status):
    return status & 127 != 0
def WTERMSIG(status):
    return status & 127

def system(command):
    sys.stdout.flush()
    pid = _spawn('/bin/sh', ['sh', '-c', command], dict(environ), [-1, -1, -1], None, False)
    if pid < 0:
        return 127 << 8
    return _waitpid(pid, 0)[1]

def popen(cmd, mode='r', buffering=-1):
    import subprocess
    if mode == 'r':
        proc = subprocess.Popen(cmd, shell=True, text=True, stdout=subprocess.PIPE)
        return _wrap_close(proc.stdout, proc)
    proc = subprocess.Popen(cmd, shell=True, text=True, stdin=subprocess.PIPE)
    return _wrap_close(proc.stdin, proc)

class _wrap_close:
    def __init__(self, stream, proc):
        self._stream = stream
        self._proc = proc
    def close(self):
        self._stream.close()
        code = self._proc.wait()
        return None if code == 0 else code << 8
    def __enter__(self):
        return self
    def __exit__(self, *args):
        self.close()
    def __getattr__(self, name):
        return getattr(self._stream, name)
    def __iter__(self):
        return iter(self._stream)

def fork():
    raise OSError(38, "drydock: 'fork' is not simulated; use subprocess")

def fdopen(fd, mode='r', buffering=-1, encoding=None, *args, **kwargs):
    if not isinstance(fd, int):
        raise TypeError('invalid fd type (%s, expected integer)' % type(fd))
    import io
    return io.open(fd, mode, buffering, encoding, *args, **kwargs)

def process_cpu_count():
    return cpu_count()

def getpgid(pid):
    return getpgrp()

def killpg(pgid, sig):
    kill(-pgid, sig)
__all__ = ['DirEntry', 'EX_OK', 'EX_SOFTWARE', 'EX_USAGE', 'F_OK', 'O_APPEND', 'O_CLOEXEC', 'O_CREAT', 'O_EXCL', 'O_NONBLOCK', 'O_RDONLY', 'O_RDWR', 'O_TRUNC', 'O_WRONLY', 'P_NOWAIT', 'P_WAIT', 'R_OK', 'SEEK_CUR', 'SEEK_END', 'SEEK_SET', 'WEXITSTATUS', 'WIFEXITED', 'WIFSIGNALED', 'WNOHANG', 'WTERMSIG', 'WUNTRACED', 'W_OK', 'X_OK', '_exit', 'abort', 'access', 'altsep', 'chdir', 'chmod', 'chown', 'close', 'cpu_count', 'curdir', 'defpath', 'devnull', 'dup', 'dup2', 'environ', 'environb', 'error', 'execl', 'execlp', 'execv', 'execve', 'execvp', 'execvpe', 'extsep', 'fdopen', 'fork', 'fsdecode', 'fsencode', 'fspath', 'fstat', 'fsync', 'get_exec_path', 'get_inheritable', 'get_terminal_size', 'getcwd', 'getegid', 'getenv', 'geteuid', 'getgid', 'getgroups', 'getloadavg', 'getlogin', 'getpgid', 'getpgrp', 'getpid', 'getppid', 'getpriority', 'getsid', 'getuid', 'isatty', 'kill', 'killpg', 'linesep', 'link', 'listdir', 'lseek', 'lstat', 'makedirs', 'mkdir', 'mkfifo', 'name', 'nice', 'open', 'pardir', 'path', 'pathsep', 'pipe', 'popen', 'putenv', 'read', 'readlink', 'remove', 'removedirs', 'rename', 'renames', 'replace', 'rmdir', 'scandir', 'sched_getaffinity', 'sep', 'set_inheritable', 'setsid', 'stat', 'stat_result', 'strerror', 'symlink', 'sync', 'system', 'terminal_size', 'times', 'truncate', 'umask', 'uname', 'unlink', 'unsetenv', 'urandom', 'utime', 'wait', 'waitpid', 'waitstatus_to_exitcode', 'walk', 'write']
`,
};
