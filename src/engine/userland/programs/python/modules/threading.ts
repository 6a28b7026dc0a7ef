import type { LibraryModule } from '../vm/module-registry.ts';

/** threading. */
export const threading: LibraryModule = {
  source: `
import _thread
import sys
from time import monotonic as _time
from collections import deque as _deque

Lock = _thread.lock
get_ident = _thread.get_ident
get_native_id = _thread.get_native_id
TIMEOUT_MAX = _thread.TIMEOUT_MAX
ThreadError = RuntimeError
import _threading_hooks
from _threading_hooks import settrace, gettrace, setprofile, getprofile, settrace_all_threads, setprofile_all_threads
_counter = [0]
_active = {}
excepthook_args = None

def _newname(template):
    _counter[0] += 1
    return template % _counter[0]
class RLock:
    def __init__(self):
        self._block = Lock()
        self._owner = None
        self._count = 0
    def acquire(self, blocking=True, timeout=-1):
        me = get_ident()
        if self._owner == me:
            self._count += 1
            return True
        if self._block.acquire(blocking, timeout):
            self._owner = me
            self._count = 1
            return True
        return False
    __enter__ = acquire
    def release(self):
        if self._owner != get_ident():
            raise RuntimeError('cannot release un-acquired lock')
        self._count -= 1
        if not self._count:
            self._owner = None
            self._block.release()
    def __exit__(self, *args):
        self.release()
    def _release_save(self):
        count, owner = self._count, self._owner
        self._count, self._owner = 0, None
        self._block.release()
        return count, owner
    def _acquire_restore(self, state):
        self._block.acquire()
        self._count, self._owner = state
    def _is_owned(self):
        return self._owner == get_ident()

class Condition:
    def __init__(self, lock=None):
        self._lock = lock if lock is not None else RLock()
        self.acquire = self._lock.acquire
        self.release = self._lock.release
        self._waiters = _deque()
    def __enter__(self):
        return self._lock.__enter__()
    def __exit__(self, *args):
        return self._lock.__exit__(*args)
    def _is_owned(self):
        if hasattr(self._lock, '_is_owned'):
            return self._lock._is_owned()
        return self._lock.locked()
    def wait(self, timeout=None):
        if not self._is_owned():
            raise RuntimeError('cannot wait on un-acquired lock')
        waiter = Lock()
        waiter.acquire()
        self._waiters.append(waiter)
        if hasattr(self._lock, '_release_save'):
            state = self._lock._release_save()
        else:
            state = None
            self._lock.release()
        got = False
        try:
            got = waiter.acquire() if timeout is None else waiter.acquire(True, max(timeout, 0))
            return got
        finally:
            if state is not None:
                self._lock._acquire_restore(state)
            else:
                self._lock.acquire()
            if not got:
                try:
                    self._waiters.remove(waiter)
                except ValueError:
                    pass
    def wait_for(self, predicate, timeout=None):
        end = None if timeout is None else _time() + timeout
        result = predicate()
        while not result:
            if end is not None:
                left = end - _time()
                if left <= 0:
                    break
                self.wait(left)
            else:
                self.wait()
            result = predicate()
        return result
    def notify(self, n=1):
        if not self._is_owned():
            raise RuntimeError('cannot notify on un-acquired lock')
        while self._waiters and n > 0:
            self._waiters.popleft().release()
            n -= 1
    def notify_all(self):
        self.notify(len(self._waiters))

class Semaphore:
    def __init__(self, value=1):
        if value < 0:
            raise ValueError('semaphore initial value must be >= 0')
        self._cond = Condition(Lock())
        self._value = value
    def acquire(self, blocking=True, timeout=None):
        with self._cond:
            if not blocking and self._value == 0:
                return False
            if not self._cond.wait_for(lambda: self._value > 0, timeout):
                return False
            self._value -= 1
            return True
    __enter__ = acquire
    def release(self, n=1):
        with self._cond:
            self._value += n
            self._cond.notify(n)
    def __exit__(self, *args):
        self.release()

class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value
    def release(self, n=1):
        if self._value + n > self._initial_value:
            raise ValueError('Semaphore released too many times')
        super().release(n)

class Event:
    def __init__(self):
        self._cond = Condition(Lock())
        self._flag = False
    def is_set(self):
        return self._flag
    def set(self):
        with self._cond:
            self._flag = True
            self._cond.notify_all()
    def clear(self):
        self._flag = False
    def wait(self, timeout=None):
        with self._cond:
            if not self._flag:
                return self._cond.wait_for(lambda: self._flag, timeout)
            return True

class BrokenBarrierError(RuntimeError):
    pass

class Barrier:
    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError('parties must be >= 1')
        self._cond = Condition(Lock())
        self.parties, self._action, self._timeout = parties, action, timeout
        self._count = self._round = 0
        self.broken = False
    @property
    def n_waiting(self):
        return self._count
    def wait(self, timeout=None):
        if timeout is None:
            timeout = self._timeout
        with self._cond:
            if self.broken:
                raise BrokenBarrierError
            index = self._count
            self._count += 1
            if self._count == self.parties:
                if self._action:
                    self._action()
                self._count = 0
                self._round += 1
                self._cond.notify_all()
            else:
                mine = self._round
                if not self._cond.wait_for(lambda: self._round != mine or self.broken, timeout):
                    self.broken = True
                    self._cond.notify_all()
                if self.broken:
                    raise BrokenBarrierError
            return index

class Thread:
    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        assert group is None, 'group argument must be None for now'
        if name is None:
            name = _newname('Thread-%d')
            if target is not None:
                try:
                    name += ' (%s)' % target.__name__
                except AttributeError:
                    pass
        self._target = target
        self._name = name
        self._args = args
        self._kwargs = kwargs or {}
        self._daemonic = current_thread().daemon if daemon is None else daemon
        self._ident = None
        self._started = Event()
        self._is_stopped = False
        self._done = Lock()
    def __repr__(self):
        status = 'initial'
        if self._started.is_set():
            status = 'started'
        if self._is_stopped:
            status = 'stopped'
        if self._daemonic:
            status += ' daemon'
        if self._ident is not None:
            status += ' %s' % self._ident
        return '<%s(%s, %s)>' % (self.__class__.__name__, self._name, status)
    def start(self):
        if self._started.is_set():
            raise RuntimeError('threads can only be started once')
        self._done.acquire()
        self._started.set()
        _thread._start_thread(self._bootstrap_inner, ())
    def _bootstrap_inner(self):
        self._ident = get_ident()
        _thread._set_current(self)
        _active[self._ident] = self
        try:
            _threading_hooks._begin()
            self.run() #@ 1044
        except SystemExit:
            pass
        except:
            excepthook(ExceptHookArgs([*sys.exc_info(), self]))
        finally:
            self._is_stopped = True
            _active.pop(self._ident, None)
            self._done.release()
    def run(self):
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs) #@ 995
        finally:
            self._target = self._args = self._kwargs = None
    def join(self, timeout=None):
        if not self._started.is_set():
            raise RuntimeError('cannot join thread before it is started')
        if self is current_thread():
            raise RuntimeError('cannot join current thread')
        if self._done.acquire(True, -1 if timeout is None else max(timeout, 0)):
            self._done.release()
    @property
    def name(self):
        return self._name
    @name.setter
    def name(self, name):
        self._name = str(name)
    @property
    def ident(self):
        return self._ident
    @property
    def native_id(self):
        return self._ident
    def is_alive(self):
        return self._started.is_set() and not self._is_stopped
    @property
    def daemon(self):
        return self._daemonic
    @daemon.setter
    def daemon(self, value):
        if self._started.is_set():
            raise RuntimeError('cannot set daemon status of active thread')
        self._daemonic = value
    def isDaemon(self):
        _warn('isDaemon() is deprecated, get the daemon attribute instead')
        return self.daemon
    def setDaemon(self, daemonic):
        _warn('setDaemon() is deprecated, set the daemon attribute instead')
        self.daemon = daemonic
    def getName(self):
        _warn('getName() is deprecated, get the name attribute instead')
        return self.name
    def setName(self, name):
        _warn('setName() is deprecated, set the name attribute instead')
        self.name = name

def _warn(text):
    import warnings
    warnings.warn(text, DeprecationWarning, stacklevel=3)

class ExceptHookArgs(tuple):
    exc_type = property(lambda self: self[0])
    exc_value = property(lambda self: self[1])
    exc_traceback = property(lambda self: self[2])
    thread = property(lambda self: self[3])

def excepthook(args):
    if args.exc_type is SystemExit:
        return
    import traceback
    name = args.thread.name if args.thread is not None else get_ident()
    print('Exception in thread %s:' % name, file=sys.stderr, flush=True)
    traceback.print_exception(args.exc_type, args.exc_value, args.exc_traceback, file=sys.stderr)
    sys.stderr.flush()
__excepthook__ = excepthook

class Timer(Thread):
    def __init__(self, interval, function, args=None, kwargs=None):
        Thread.__init__(self)
        self.interval = interval
        self.function = function
        self.args = args if args is not None else []
        self.kwargs = kwargs if kwargs is not None else {}
        self.finished = Event()
    def cancel(self):
        self.finished.set()
    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()

class _MainThread(Thread):
    def __init__(self):
        self._target = None
        self._name = 'MainThread'
        self._args = ()
        self._kwargs = {}
        self._daemonic = False
        self._started = Event()
        self._started.set()
        self._ident = get_ident()
        self._is_stopped = False
        self._done = Lock()
        _thread._set_current(self)
        _active[self._ident] = self

class _DummyThread(Thread):
    def __init__(self):
        self._name = _newname('Dummy-%d')
        self._daemonic = True
        self._started = Event()
        self._started.set()
        self._ident = get_ident()
        self._is_stopped = False
        _thread._set_current(self)

def current_thread():
    return _thread._current() or _DummyThread()
def currentThread():
    _warn('currentThread() is deprecated, use current_thread() instead')
    return current_thread()
def main_thread():
    return _main
def active_count():
    return len(_active)
def activeCount():
    _warn('activeCount() is deprecated, use active_count() instead')
    return active_count()
def enumerate():
    return list(_active.values())
def stack_size(size=0):
    return 0

from _threading_local import local

_exit_calls = []
def _register_atexit(func, *args, **kwargs):
    _exit_calls.append((func, args, kwargs))

def _shutdown():
    for func, args, kwargs in reversed(_exit_calls):
        func(*args, **kwargs)
    for t in list(_active.values()):
        if t is not _main and not t.daemon and t.is_alive():
            t.join()

_main = _MainThread()
`,
};
