/** _pytest/capture.py: what tests print, at the level of descriptors. */
export const CAPTURE = String.raw`
import io, os, sys, tempfile
from collections import namedtuple

CaptureResult = namedtuple('CaptureResult', ['out', 'err'])

class EncodedFile(io.TextIOBase):
    encoding, errors, newlines = 'utf-8', 'replace', None
    def __init__(self, fd):
        self._fd, self.mode = fd, 'r+'
        self.buffer = _Buffer(fd)
    name = property(lambda self: "<_io.FileIO name=%d mode='rb+' closefd=True>" % self._fd)
    def write(self, text):
        os.write(self._fd, text.encode('utf-8', 'replace'))
        return len(text)
    def writelines(self, lines):
        for line in lines:
            self.write(line)
    def flush(self):
        pass
    def isatty(self):
        return False
    def writable(self):
        return True
    def fileno(self):
        return self._fd
    def reconfigure(self, **options):
        pass

class _Buffer:
    def __init__(self, fd):
        self._fd = fd
    def write(self, data):
        return os.write(self._fd, bytes(data))
    def flush(self):
        pass

class _Stdin:
    encoding, name = None, '<stdin>'
    def read(self, *args):
        raise OSError('pytest: reading from stdin while output is captured! Consider using ${'`'}-s${'`'}.')
    readline = readlines = __next__ = read
    def __iter__(self):
        return self
    def fileno(self):
        return 0
    def isatty(self):
        return False
    def close(self):
        pass
    buffer = property(lambda self: self)

class FDCapture:
    def __init__(self, fd, name):
        self.fd, self.name = fd, name
        handle, path = tempfile.mkstemp()
        os.unlink(path)
        self.file, self.stream = handle, EncodedFile(handle)
        self.on, self.seen = False, 0
    def start(self):
        getattr(sys, self.name).flush()
        self.saved, self.saved_stream = os.dup(self.fd), getattr(sys, self.name)
        self.resume()
    def resume(self):
        if not self.on:
            os.dup2(self.file, self.fd)
            setattr(sys, self.name, self.stream)
            self.on = True
    def suspend(self):
        if self.on:
            os.dup2(self.saved, self.fd)
            setattr(sys, self.name, self.saved_stream)
            self.on = False
    def read(self):
        os.lseek(self.file, self.seen, 0)
        data = b''
        while True:
            part = os.read(self.file, 65536)
            if not part:
                break
            data += part
        self.seen += len(data)
        return data.decode('utf-8', 'replace')
    def done(self):
        self.suspend()
        os.close(self.saved)
        os.close(self.file)

# Of the whole session: one for each stream; off with -s.
class CaptureManager:
    def __init__(self, on):
        self.parts = [FDCapture(1, 'stdout'), FDCapture(2, 'stderr')] if on else []
        self.stdin = sys.stdin
    def start(self):
        for one in self.parts:
            one.start()
        if self.parts:
            sys.stdin = _Stdin()
    def suspend(self):
        for one in self.parts:
            one.suspend()
        sys.stdin = self.stdin
    def resume(self):
        for one in self.parts:
            one.resume()
        if self.parts:
            sys.stdin = _Stdin()
    def read(self):
        return CaptureResult(*(one.read() for one in self.parts)) if self.parts else CaptureResult('', '')
    def stop(self):
        for one in self.parts:
            one.done()
        sys.stdin = self.stdin

class CaptureFixture:
    def __init__(self, manager, binary=False):
        self._manager, self._binary = manager, binary
        self._own = None
        if not manager.parts:
            self._own = CaptureManager(True)
            self._own.start()
        self._before = manager.read()
    def readouterr(self):
        found = (self._own or self._manager).read()
        return CaptureResult(found.out.encode(), found.err.encode()) if self._binary else found
    def disabled(self):
        return _Disabled(self._own or self._manager)
    def _close(self):
        if self._own:
            self._own.stop()

class _Disabled:
    def __init__(self, manager):
        self.manager = manager
    def __enter__(self):
        self.manager.suspend()
    def __exit__(self, *args):
        sys.stdout.flush()
        self.manager.resume()
`;

/** _pytest/monkeypatch.py. */
export const MONKEYPATCH = String.raw`
import importlib, os, sys
from contextlib import contextmanager

_gone = object()

def _resolve(path):
    parts = path.split('.')
    found, used = importlib.import_module(parts[0]), parts[0]
    for part in parts[1:]:
        used += '.' + part
        try:
            found = getattr(found, part)
        except AttributeError:
            found = importlib.import_module(used)
    return found

class MonkeyPatch:
    def __init__(self):
        self._undo, self._cwd, self._path = [], None, None
    @classmethod
    @contextmanager
    def context(cls):
        made = cls()
        try:
            yield made
        finally:
            made.undo()
    def setattr(self, target, name, value=_gone, raising=True):
        __tracebackhide__ = True
        if value is _gone:
            if not isinstance(target, str):
                raise TypeError('use setattr(target, name, value) or setattr(target, value) with target being a dotted import string')
            value = name
            path, _, name = target.rpartition('.')
            target = _resolve(path)
        old = getattr(target, name, _gone)
        if raising and old is _gone:
            raise AttributeError('%r has no attribute %r' % (target, name))
        if isinstance(target, type):
            old = target.__dict__.get(name, _gone)
        self._undo.append((_restore_attribute, target, name, old))
        setattr(target, name, value)
    def delattr(self, target, name=_gone, raising=True):
        if name is _gone:
            path, _, name = target.rpartition('.')
            target = _resolve(path)
        if not hasattr(target, name):
            if raising:
                raise AttributeError(name)
            return
        self._undo.append((_restore_attribute, target, name, getattr(target, name)))
        delattr(target, name)
    def setitem(self, dic, name, value):
        self._undo.append((_restore_item, dic, name, dic.get(name, _gone)))
        dic[name] = value
    def delitem(self, dic, name, raising=True):
        if name not in dic:
            if raising:
                raise KeyError(name)
            return
        self._undo.append((_restore_item, dic, name, dic[name]))
        del dic[name]
    def setenv(self, name, value, prepend=None):
        if prepend and name in os.environ:
            value = value + prepend + os.environ[name]
        self.setitem(os.environ, name, str(value))
    def delenv(self, name, raising=True):
        self.delitem(os.environ, name, raising)
    def syspath_prepend(self, path):
        if self._path is None:
            self._path = sys.path[:]
        sys.path.insert(0, str(path))
    def chdir(self, path):
        if self._cwd is None:
            self._cwd = os.getcwd()
        os.chdir(path)
    def undo(self):
        while self._undo:
            how, target, name, old = self._undo.pop()
            how(target, name, old)
        if self._path is not None:
            sys.path[:], self._path = self._path, None
        if self._cwd is not None:
            os.chdir(self._cwd)
            self._cwd = None

def _restore_attribute(target, name, old):
    if old is _gone:
        delattr(target, name)
    else:
        setattr(target, name, old)

def _restore_item(dic, name, old):
    if old is _gone:
        dic.pop(name, None)
    else:
        dic[name] = old
`;

/** _pytest/plugin.py: the fixtures that are there without a conftest.py. */
export const PLUGIN = String.raw`
import getpass, logging, os, pathlib, re, shutil
from _pytest.capture import CaptureFixture
from _pytest.fixtures import fixture
from _pytest.monkeypatch import MonkeyPatch
from _pytest.python_api import WarningsRecorder

class TempPathFactory:
    def __init__(self):
        self._base = None
    def getbasetemp(self):
        if self._base is None:
            root = pathlib.Path(os.environ.get('PYTEST_DEBUG_TEMPROOT', '/tmp')) / ('pytest-of-' + getpass.getuser())
            root.mkdir(mode=0o700, exist_ok=True)
            numbers = [int(one.name[7:]) for one in root.iterdir() if re.fullmatch(r'pytest-\d+', one.name)]
            self._base = root / ('pytest-%d' % (max(numbers, default=-1) + 1))
            self._base.mkdir(mode=0o700)
            current = root / 'pytest-current'
            if current.is_symlink():
                current.unlink()
            current.symlink_to(self._base)
            for number in sorted(numbers)[:-2]:
                shutil.rmtree(root / ('pytest-%d' % number), ignore_errors=True)
        return self._base
    def mktemp(self, basename, numbered=True):
        base = self.getbasetemp()
        if not numbered:
            made = base / basename
        else:
            count = 0
            while (base / ('%s%d' % (basename, count))).exists():
                count += 1
            made = base / ('%s%d' % (basename, count))
        made.mkdir(mode=0o700)
        return made

@fixture(scope='session')
def tmp_path_factory(request):
    return TempPathFactory()

@fixture
def tmp_path(request, tmp_path_factory):
    name = re.sub(r'[\W]', '_', request.node.name)[:30]
    path = tmp_path_factory.mktemp(name)
    yield path
    if not request.node.failed:
        shutil.rmtree(path, ignore_errors=True)

tmpdir = fixture(lambda tmp_path: tmp_path, name='tmpdir')

@fixture
def capsys(request):
    made = CaptureFixture(request.session.capture)
    yield made
    made._close()

@fixture
def capfd(request):
    made = CaptureFixture(request.session.capture)
    yield made
    made._close()

@fixture
def capsysbinary(request):
    made = CaptureFixture(request.session.capture, True)
    yield made
    made._close()

@fixture
def capfdbinary(request):
    made = CaptureFixture(request.session.capture, True)
    yield made
    made._close()

@fixture
def monkeypatch():
    made = MonkeyPatch()
    yield made
    made.undo()

@fixture
def recwarn():
    made = WarningsRecorder()
    with made:
        yield made

@fixture(scope='session')
def pytestconfig(request):
    return request.config

@fixture
def record_property(request):
    return lambda name, value: request.node.user_properties.append((name, value))

class LogCaptureFixture:
    def __init__(self, item):
        self._item, self._levels = item, {}
    handler = property(lambda self: self._item.log_handler)
    records = property(lambda self: self._item.log_handler.records)
    text = property(lambda self: ''.join(self._item.log_handler.lines))
    record_tuples = property(lambda self: [(one.name, one.levelno, one.getMessage()) for one in self.records])
    messages = property(lambda self: [one.getMessage() for one in self.records])
    def clear(self):
        self.handler.records.clear()
        self.handler.lines.clear()
    def get_records(self, when):
        return self.records
    def set_level(self, level, logger=None):
        log = logging.getLogger(logger)
        self._levels.setdefault(log, log.level)
        log.setLevel(level)
        self.handler.setLevel(level)
    def at_level(self, level, logger=None):
        return _AtLevel(self, logging.getLogger(logger), level)
    def _finalize(self):
        for log, level in self._levels.items():
            log.setLevel(level)

LogCaptureFixture.__module__ = '_pytest.logging'

class _AtLevel:
    def __init__(self, owner, log, level):
        self.owner, self.log, self.level = owner, log, level
    def __enter__(self):
        self.old = self.log.level, self.owner.handler.level
        self.log.setLevel(self.level)
        self.owner.handler.setLevel(self.level)
    def __exit__(self, *args):
        self.log.setLevel(self.old[0])
        self.owner.handler.setLevel(self.old[1])

@fixture
def caplog(request):
    made = LogCaptureFixture(request.node)
    yield made
    made._finalize()

# What -h of a missing fixture lists beside those that are simulated.
NAMES = ('cache', 'capteesys', 'doctest_namespace', 'record_testsuite_property', 'record_xml_attribute', 'subtests', 'tmpdir_factory')
`;
