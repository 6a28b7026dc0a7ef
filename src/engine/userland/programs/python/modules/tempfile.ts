import type { LibraryModule } from '../vm/module-registry.ts';

/** tempfile. */
export const tempfile: LibraryModule = {
  source: `
import os, io, shutil, random as _random, functools

TMP_MAX = 10000
template = 'tmp'
tempdir = None

def gettempprefix():
    return template
def gettempdir():
    global tempdir
    if tempdir is None:
        for d in [os.environ.get(n) for n in ('TMPDIR', 'TEMP', 'TMP')] + ['/tmp', '/var/tmp', '/usr/tmp', os.getcwd()]:
            if d and os.path.isdir(d) and os.access(d, os.W_OK):
                tempdir = os.path.abspath(d)
                break
        else:
            raise FileNotFoundError(2, 'No usable temporary directory found')
    return tempdir
def gettempdirb():
    return os.fsencode(gettempdir())

def _names():
    rng = _random.Random()
    while True:
        yield ''.join(rng.choices('abcdefghijklmnopqrstuvwxyz0123456789_', k=8))
_sequence = _names()

def mkdtemp(suffix=None, prefix=None, dir=None):
    dir = gettempdir() if dir is None else dir
    while True:
        path = os.path.join(dir, (prefix or template) + next(_sequence) + (suffix or ''))
        try:
            os.mkdir(path, 0o700)
            return os.path.abspath(path)
        except FileExistsError:
            continue

def _pick(suffix, prefix, dir):
    dir = gettempdir() if dir is None else dir
    while True:
        path = os.path.abspath(os.path.join(dir, (prefix or template) + next(_sequence) + (suffix or '')))
        if not os.path.exists(path):
            return path

def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    path = _pick(suffix, prefix, dir)
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), path

def mktemp(suffix='', prefix=template, dir=None):
    return _pick(suffix, prefix, dir)

class _TemporaryFileWrapper:
    def __init__(self, file, name, delete=True, delete_on_close=True):
        self.file, self.name, self.delete, self._on_close = file, name, delete, delete_on_close
        self._gone = False
    def __getattr__(self, name):
        return getattr(self.__dict__['file'], name)
    def _remove(self):
        if self.delete and not self._gone:
            self._gone = True
            try:
                os.unlink(self.name)
            except FileNotFoundError:
                pass
    def close(self):
        self.file.close()
        if self._on_close:
            self._remove()
    def __enter__(self):
        self.file.__enter__()
        return self
    def __exit__(self, exc, value, tb):
        result = self.file.__exit__(exc, value, tb)
        self._remove()
        return result
    def __iter__(self):
        for line in self.file:
            yield line

def NamedTemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, delete=True, *, errors=None, delete_on_close=True):
    path = _pick(suffix, prefix, dir)
    file = open(path, mode.replace('w', 'x') if 'w' in mode else mode, buffering, encoding, errors, newline)
    os.chmod(path, 0o600)
    return _TemporaryFileWrapper(file, path, delete, delete_on_close)

def TemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None):
    path = _pick(suffix, prefix, dir)
    file = open(path, mode.replace('w', 'x') if 'w' in mode else mode, buffering, encoding, errors, newline)
    os.unlink(path)
    return file

class SpooledTemporaryFile:
    def __init__(self, max_size=0, mode='w+b', **kw):
        self._file = io.BytesIO() if 'b' in mode else io.StringIO()
    def __getattr__(self, name):
        return getattr(self.__dict__['_file'], name)
    def __enter__(self):
        return self
    def __exit__(self, *exc):
        self._file.close()
    def __iter__(self):
        return iter(self._file)

class TemporaryDirectory:
    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._delete, self._ignore = delete, ignore_cleanup_errors
    def __repr__(self):
        return '<%s %r>' % (self.__class__.__name__, self.name)
    def __enter__(self):
        return self.name
    def __exit__(self, exc, value, tb):
        if self._delete:
            self.cleanup()
    def cleanup(self):
        if os.path.exists(self.name):
            shutil.rmtree(self.name, ignore_errors=self._ignore)
__all__ = ['NamedTemporaryFile', 'SpooledTemporaryFile', 'TMP_MAX', 'TemporaryDirectory', 'TemporaryFile', 'gettempdir', 'gettempdirb', 'gettempprefix', 'mkdtemp', 'mkstemp', 'mktemp', 'tempdir']
`,
};
