import type { LibraryModule } from '../vm/module-registry.ts';

/** concurrent.futures. */
export const concurrentFutures: LibraryModule = {
  source: `
import threading, queue, time, itertools, os

FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED = 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED'

class Error(Exception):
    pass
class CancelledError(Error):
    __module__ = 'concurrent.futures._base'
TimeoutError = TimeoutError
class InvalidStateError(Error):
    pass
class BrokenExecutor(RuntimeError):
    pass

class Future:
    def __init__(self):
        self._condition = threading.Condition()
        self._state = 'PENDING'
        self._result = self._exception = None
        self._callbacks = []
    def __repr__(self):
        tail = ''
        if self._state == 'FINISHED':
            tail = ' raised %s' % self._exception.__class__.__name__ if self._exception else ' returned %s' % self._result.__class__.__name__
        return '<%s at %#x state=%s%s>' % (self.__class__.__name__, id(self), self._state.lower(), tail)
    def cancel(self):
        with self._condition:
            if self._state in ('RUNNING', 'FINISHED'):
                return False
            self._state = 'CANCELLED'
            self._condition.notify_all()
        self._invoke()
        return True
    def cancelled(self):
        return self._state == 'CANCELLED'
    def running(self):
        return self._state == 'RUNNING'
    def done(self):
        return self._state in ('CANCELLED', 'FINISHED')
    def _invoke(self):
        for fn in self._callbacks:
            fn(self)
    def add_done_callback(self, fn):
        with self._condition:
            if not self.done():
                self._callbacks.append(fn)
                return
        fn(self)
    def _get_result(self):
        if self._exception is not None:
            raise self._exception #@ 402 concurrent/futures/_base.py
        return self._result
    def _await(self, timeout):
        with self._condition:
            if not self.done() and not self._condition.wait_for(self.done, timeout):
                raise TimeoutError()
            if self._state == 'CANCELLED':
                raise CancelledError()
    def result(self, timeout=None):
        waited = not self.done()
        self._await(timeout)
        if waited:
            return self.__get_result() #@ 460 concurrent/futures/_base.py
        return self.__get_result() #@ 453 concurrent/futures/_base.py
    def __get_result(self):
        if self._exception is not None:
            raise self._exception #@ 402 concurrent/futures/_base.py
        return self._result
    def exception(self, timeout=None):
        self._await(timeout)
        return self._exception
    def set_running_or_notify_cancel(self):
        with self._condition:
            if self._state == 'CANCELLED':
                return False
            self._state = 'RUNNING'
            return True
    def set_result(self, result):
        with self._condition:
            self._result, self._state = result, 'FINISHED'
            self._condition.notify_all()
        self._invoke()
    def set_exception(self, exception):
        with self._condition:
            self._exception, self._state = exception, 'FINISHED'
            self._condition.notify_all()
        self._invoke()

class Executor:
    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()
    def map(self, fn, *iterables, timeout=None, chunksize=1):
        fs = [self.submit(fn, *args) for args in zip(*iterables)]
        def result_iterator():
            for f in fs:
                yield f.result(timeout)
        return result_iterator()
    def shutdown(self, wait=True, *, cancel_futures=False):
        pass
    def __enter__(self):
        return self
    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False

_pools = itertools.count()
_open_pools = []

def _python_exit():
    for pool in _open_pools:
        pool.shutdown()

threading._register_atexit(_python_exit)

class _WorkItem:
    def __init__(self, future, fn, args, kwargs):
        self.future, self.fn, self.args, self.kwargs = future, fn, args, kwargs
    def run(self):
        if not self.future.set_running_or_notify_cancel():
            return
        try:
            result = self.fn(*self.args, **self.kwargs) #@ 59 concurrent/futures/thread.py
        except BaseException as exc:
            self.future.set_exception(exc)
        else:
            self.future.set_result(result)

class ThreadPoolExecutor(Executor):
    def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=()):
        if max_workers is None:
            max_workers = min(32, (os.cpu_count() or 1) + 4)
        if max_workers <= 0:
            raise ValueError('max_workers must be greater than 0')
        self._max_workers = max_workers
        self._queue = queue.SimpleQueue()
        self._threads = []
        self._idle = 0
        self._shutdown = False
        self._prefix = thread_name_prefix or 'ThreadPoolExecutor-%d' % next(_pools)
        self._initializer, self._initargs = initializer, initargs
        _open_pools.append(self)
    def submit(self, fn, /, *args, **kwargs):
        if self._shutdown:
            raise RuntimeError('cannot schedule new futures after shutdown')
        f = Future()
        self._queue.put(_WorkItem(f, fn, args, kwargs))
        if self._idle > 0:
            self._idle -= 1
        elif len(self._threads) < self._max_workers:
            t = threading.Thread(name='%s_%d' % (self._prefix, len(self._threads)), target=self._work)
            self._threads.append(t)
            t.start()
        return f
    def _work(self):
        if self._initializer is not None:
            self._initializer(*self._initargs)
        while True:
            try:
                item = self._queue.get_nowait()
            except queue.Empty:
                self._idle += 1
                item = self._queue.get()
            if item is None:
                self._queue.put(None)
                return
            item.run()
            del item
    def shutdown(self, wait=True, *, cancel_futures=False):
        self._shutdown = True
        if self in _open_pools:
            _open_pools.remove(self)
        if cancel_futures:
            while True:
                try:
                    item = self._queue.get_nowait()
                except queue.Empty:
                    break
                if item is not None:
                    item.future.cancel()
        self._queue.put(None)
        if wait:
            for t in self._threads:
                t.join()


def as_completed(fs, timeout=None):
    fs = set(fs)
    finished = queue.SimpleQueue()
    for f in fs:
        f.add_done_callback(finished.put)
    for _ in range(len(fs)):
        try:
            yield finished.get(timeout=timeout)
        except queue.Empty:
            raise TimeoutError('%d (of %d) futures unfinished' % (len([f for f in fs if not f.done()]), len(fs))) from None

def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    from collections import namedtuple
    fs = set(fs)
    finished = queue.SimpleQueue()
    for f in fs:
        f.add_done_callback(finished.put)
    end = None if timeout is None else time.monotonic() + timeout
    done = set()
    while len(done) < len(fs):
        try:
            f = finished.get(timeout=None if end is None else max(0, end - time.monotonic()))
        except queue.Empty:
            break
        done.add(f)
        if return_when == FIRST_COMPLETED or (return_when == FIRST_EXCEPTION and not f.cancelled() and f.exception()):
            break
    done |= {f for f in fs if f.done()}
    return namedtuple('DoneAndNotDoneFutures', 'done not_done')(done, fs - done)

class BrokenExecutor(RuntimeError):
    __module__ = 'concurrent.futures._base'

def __getattr__(name):
    if name == 'ProcessPoolExecutor':
        from _concurrent_processes import ProcessPoolExecutor
        return ProcessPoolExecutor
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
__all__ = ['ALL_COMPLETED', 'BrokenExecutor', 'CancelledError', 'Executor', 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'Future', 'InvalidStateError', 'ThreadPoolExecutor', 'TimeoutError', 'as_completed', 'wait']
`,
};
