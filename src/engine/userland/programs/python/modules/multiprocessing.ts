import type { LibraryModule } from '../vm/module-registry.ts';

// DIFFERS: Python's multiprocessing runs its processes beside the program that started them, in one process of the machine: `ps` does not show them, and classes' own attributes are shared.

/** multiprocessing: processes, pools and what they share; each process works on a copy of the program's globals, as after a fork. */
export const multiprocessing: LibraryModule = {
  source: String.raw`
import os as _os, sys as _sys, copy as _copy, types as _types, threading as _threading, queue as _queue, time as _time, itertools as _itertools, traceback as _traceback
from _multiprocessing_shared import *
from _multiprocessing_shared import _Shared, _carried

class ProcessError(Exception): pass
class BufferTooShort(ProcessError): pass
class AuthenticationError(ProcessError): pass
TimeoutError = type('TimeoutError', (ProcessError,), {'__module__': 'multiprocessing.context'})

_children, _numbers = [], _itertools.count(1)
_pids = _itertools.count(_os.getpid() + 1)
_own_getpid, _own_getppid, _own_exit = _os.getpid, _os.getppid, _os._exit

class _Leave(SystemExit):
    pass

def cpu_count():
    return _os.cpu_count()

# A fork's copy of what the program holds: data and functions anew, classes, modules and shared things as they are.
def _fork_copy(value, memo):
    kind = type(value)
    if kind in (int, float, complex, str, bytes, bool, type(None), range) or isinstance(value, (type, _types.ModuleType, _Shared, BaseProcess)):
        return value
    if id(value) in memo:
        return memo[id(value)]
    def keep(made):
        memo[id(value)] = made
        memo.setdefault('alive', []).append(value)
        return made
    if kind is list:
        made = keep([])
        made.extend(_fork_copy(v, memo) for v in value)
    elif kind is dict:
        made = keep({})
        for k, v in value.items():
            made[_fork_copy(k, memo)] = _fork_copy(v, memo)
    elif kind in (set, frozenset, tuple):
        made = keep(kind(_fork_copy(v, memo) for v in value))
    elif kind is bytearray:
        made = keep(bytearray(value))
    elif kind is _types.FunctionType:
        if value.__globals__ is not _sys.modules['__main__'].__dict__ and value.__module__ != '__main__':
            return value
        space = _fork_globals(memo)
        cells = tuple(_types.CellType() for _ in value.__closure__ or ())
        made = keep(_types.FunctionType(value.__code__, space, value.__name__, None, cells or None))
        made.__qualname__, made.__module__, made.__doc__ = value.__qualname__, value.__module__, value.__doc__
        for cell, old in zip(cells, value.__closure__ or ()):
            try:
                cell.cell_contents = _fork_copy(old.cell_contents, memo)
            except ValueError:
                pass
        made.__defaults__ = _fork_copy(value.__defaults__, memo)
        made.__kwdefaults__ = _fork_copy(value.__kwdefaults__, memo)
    elif kind is _types.MethodType:
        made = keep(_types.MethodType(_fork_copy(value.__func__, memo), _fork_copy(value.__self__, memo)))
    elif kind.__module__ == '__main__' and hasattr(value, '__dict__') and kind.__reduce__ is object.__reduce__ and not isinstance(value, (int, str, float, tuple, list, dict, set, BaseException)):
        made = keep(object.__new__(kind))
        for k, v in vars(value).items():
            object.__setattr__(made, k, _fork_copy(v, memo))
    else:
        made = value
    return made
def _fork_globals(memo):
    space = _sys.modules['__main__'].__dict__
    if id(space) not in memo:
        made = memo[id(space)] = {}
        for k, v in list(space.items()):
            made[k] = v if k.startswith('__') else _fork_copy(v, memo)
    return memo[id(space)]

# What a child prints waits in a buffer of its own until it ends, unless stdout is a terminal.
class _Stdout:
    def __init__(self, file):
        self.__dict__['_file'] = file
    def write(self, text):
        child = current_process()
        if child is _main:
            return self._file.write(text)
        child._printed.append(text)
        if self._file.isatty() and '\n' in text:
            self.flush()
        return len(text)
    def flush(self):
        child = current_process()
        if child is _main:
            return self._file.flush()
        text, child._printed = ''.join(child._printed), []
        if text:
            _os.write(1, text.encode())
    def __getattr__(self, name):
        return getattr(self._file, name)
    def __setattr__(self, name, value):
        setattr(self._file, name, value)

class BaseProcess:
    _parent_pid = None
    def __init__(self, group=None, target=None, name=None, args=(), kwargs={}, *, daemon=None):
        assert group is None, 'group argument must be None for now'
        self._number = next(_numbers)
        self._parent, self._parent_pid = current_process(), _os.getpid()
        self._target, self._args, self._kwargs = target, tuple(args), dict(kwargs)
        self._name = name or type(self).__name__ + '-' + str(self._number)
        self._daemon = self._parent.daemon if daemon is None else daemon
        self._pid = self._code = self._thread = None
        self._printed, self.authkey = [], b''
    def run(self):
        if self._target:
            self._target(*self._args, **self._kwargs) #@ 108 multiprocessing/process.py
    def start(self):
        assert self._thread is None, 'cannot start a process twice'
        assert not (self._parent is not _main and self._parent._daemon), 'daemonic processes are not allowed to have children'
        if not isinstance(_sys.stdout, _Stdout):
            import atexit
            atexit.register(setattr, _sys, 'stdout', _sys.stdout)
            _sys.stdout = _Stdout(_sys.stdout)
            _os.getpid, _os.getppid, _os._exit = _getpid, _getppid, _exit
        _sys.stdout.flush()
        _sys.stderr.flush()
        memo = {}
        state = {k: _fork_copy(v, memo) for k, v in vars(self).items() if k not in ('_parent', '_thread')}
        child = object.__new__(type(self))
        child.__dict__.update(state, _parent=self._parent, _thread=None, _space=_fork_globals(memo))
        self._pid = child._pid = next(_pids)
        self._thread = _threading.Thread(target=self._live, args=(child,), daemon=self._daemon)
        self._thread._mp_process = child
        _children.append(self)
        self._thread.start()
        self._target = self._args = self._kwargs = None
    def _live(self, child):
        code = 1
        try:
            child._bootstrap()
            code = 0
        except _Leave as leave:
            code = leave.code
        except SystemExit as e:
            code = e.code
            if code is None:
                code = 0
            elif not isinstance(code, int):
                _sys.stderr.write(str(code) + '\n')
                code = 1
        except BaseException as e:
            _sys.stderr.write('Process %s:\n' % child._name)
            e.__traceback__ = e.__traceback__.tb_next
            _traceback.print_exception(e)
        finally:
            if self._code is None:
                self._code = code
            _sys.stdout.flush()
            if self in _children:
                _children.remove(self)
    def _bootstrap(self):
        self.run() #@ 313 multiprocessing/process.py
    def _check(self):
        assert self._parent_pid == _os.getpid(), 'can only test a child process'
        assert self._thread is not None, 'can only join a started process'
    def join(self, timeout=None):
        self._check()
        self._thread.join(timeout)
    def is_alive(self):
        return self is current_process() or self._thread is not None and self._thread.is_alive()
    def _kill(self, number):
        if self._thread is not None and self._thread.is_alive():
            self._code = -number
            _stop_thread(self._thread)
    def terminate(self):
        self._kill(15)
    def kill(self):
        self._kill(9)
    def close(self):
        if self._thread is not None and self._thread.is_alive():
            raise ValueError('Cannot close a process while it is still running. You should first call join() or terminate().')
    name = property(lambda self: self._name, lambda self, value: setattr(self, '_name', value))
    daemon = property(lambda self: self._daemon, lambda self, value: setattr(self, '_daemon', value))
    pid = ident = property(lambda self: self._pid)
    sentinel = property(lambda self: self._pid)
    @property
    def exitcode(self):
        return None if self._thread is None or self._thread.is_alive() else self._code
    def __repr__(self):
        info = [type(self).__name__, 'name=%r' % self._name]
        if self._pid is not None:
            info.append('pid=%s' % self._pid)
        info.append('parent=%s' % self._parent_pid)
        if self._thread is None:
            info.append('initial' if self is not current_process() else 'started')
        elif self._thread.is_alive():
            info.append('started')
        else:
            info.append('stopped')
            names = {-15: '-SIGTERM', -9: '-SIGKILL'}
            info.append('exitcode=%s' % names.get(self._code, self._code))
        if self._daemon:
            info.append('daemon')
        return '<%s>' % ' '.join(info)
class Process(BaseProcess):
    pass
class ForkProcess(BaseProcess):
    pass

class _MainProcess(BaseProcess):
    def __init__(self):
        self._name, self._daemon, self._pid, self._code, self._thread, self._parent, self.authkey = 'MainProcess', False, _own_getpid(), None, None, None, b''
    def is_alive(self):
        return True
    def __repr__(self):
        return "<_MainProcess name='MainProcess' parent=None started>"
_main = _MainProcess()
def current_process():
    return getattr(_threading.current_thread(), '_mp_process', _main)
def parent_process():
    child = current_process()
    return None if child is _main else child._parent
def active_children():
    return [p for p in _children if p._parent is current_process() and p.is_alive()]
def _getpid():
    return current_process()._pid
def _getppid():
    child = current_process()
    return _own_getppid() if child is _main else child._parent_pid
def _exit(code):
    if current_process() is _main:
        _own_exit(code)
    raise _Leave(code)
def _stop_thread(thread):
    _threading._thread._throw(thread.ident, _Leave(-15))
def freeze_support():
    pass
_method = 'fork'
def get_start_method(allow_none=False):
    return _method
def set_start_method(method, force=False):
    global _method
    if method not in get_all_start_methods():
        raise ValueError('cannot find context for %r' % method)
    _method = method
def get_all_start_methods():
    return ['fork', 'spawn', 'forkserver']
def get_context(method=None):
    return _sys.modules[__name__]
def get_logger():
    import logging
    return logging.getLogger('multiprocessing')
def log_to_stderr(level=None):
    import logging
    logger, handler = get_logger(), logging.StreamHandler()
    handler.setFormatter(logging.Formatter('[%(levelname)s/%(processName)s] %(message)s'))
    logger.addHandler(handler)
    if level:
        logger.setLevel(level)
    return logger
def Pool(processes=None, initializer=None, initargs=(), maxtasksperchild=None):
    from multiprocessing.pool import Pool
    return Pool(processes, initializer, initargs, maxtasksperchild)
__all__ = ['Array', 'AuthenticationError', 'Barrier', 'BoundedSemaphore', 'BufferTooShort', 'Condition', 'Event', 'JoinableQueue', 'Lock', 'Manager', 'Pipe', 'Pool', 'Process', 'ProcessError', 'Queue', 'RLock', 'RawArray', 'RawValue', 'Semaphore', 'SimpleQueue', 'TimeoutError', 'Value', 'active_children', 'cpu_count', 'current_process', 'freeze_support', 'get_all_start_methods', 'get_context', 'get_logger', 'get_start_method', 'log_to_stderr', 'parent_process', 'set_start_method']
`,
};
