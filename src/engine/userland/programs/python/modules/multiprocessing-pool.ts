import type { LibraryModule } from '../vm/module-registry.ts';

/** multiprocessing.pool */
export const multiprocessingPool: LibraryModule = {
  source: String.raw`
import queue, threading, traceback, os, itertools, pickle, types
import multiprocessing as _mp
from _multiprocessing_shared import _carried

RUN, CLOSE, TERMINATE = 'RUN', 'CLOSE', 'TERMINATE'

class RemoteTraceback(Exception):
    def __init__(self, tb):
        self.tb = tb
    def __str__(self):
        return self.tb
RemoteTraceback.__module__ = 'multiprocessing.pool'

def mapstar(args):
    return list(map(*args)) #@ 48 multiprocessing/pool.py
def starmapstar(args):
    return list(itertools.starmap(args[0], args[1])) #@ 51 multiprocessing/pool.py

# A child's own function of that name, whose globals are the child's.
def _mine(func):
    space = getattr(_mp.current_process(), '_space', None)
    if space is None or not isinstance(func, types.FunctionType) or func.__module__ != '__main__':
        return func
    found = space.get(func.__qualname__.split('.')[0])
    for part in func.__qualname__.split('.')[1:]:
        found = getattr(found, part, None)
    return found if isinstance(found, types.FunctionType) else func
def worker(inbox, initializer, initargs):
    if initializer is not None:
        initializer(*initargs)
    while True:
        task = inbox.get()
        if task is None:
            inbox.put(None)
            return
        job, i, func, args, kwds = task
        func = _mine(func)
        if func in (mapstar, starmapstar):
            args = ((_mine(args[0][0]), args[0][1]),)
        try:
            result = (True, func(*args, **kwds)) #@ 125 multiprocessing/pool.py
        except Exception as e:
            text = ''.join(traceback.format_exception(e))
            e.__cause__, e.__traceback__ = RemoteTraceback('\n"""\n%s"""' % text), None
            result = (False, e)
        if result[0]:
            try:
                result = (True, _carried(result[1]))
            except Exception as e:
                result = (False, MaybeEncodingError(e, result[1]))
        job._set(i, result)

class MaybeEncodingError(Exception):
    def __init__(self, exc, value):
        self.exc, self.value = repr(exc), repr(value)
        super().__init__(self.exc, self.value)
    def __str__(self):
        return "Error sending result: '%s'. Reason: '%s'" % (self.value, self.exc)

class ApplyResult:
    def __init__(self, pool, callback=None, error_callback=None):
        self._event, self._callback, self._error_callback = threading.Event(), callback, error_callback
    def ready(self):
        return self._event.is_set()
    def successful(self):
        if not self.ready():
            raise ValueError('%r not ready' % (self,))
        return self._success
    def wait(self, timeout=None):
        self._event.wait(timeout)
    def get(self, timeout=None):
        self.wait(timeout)
        if not self.ready():
            raise _mp.TimeoutError
        if self._success:
            return self._value
        raise self._value #@ 774 multiprocessing/pool.py
    def _set(self, i, result):
        self._success, self._value = result
        if self._success and self._callback:
            self._callback(self._value)
        if not self._success and self._error_callback:
            self._error_callback(self._value)
        self._event.set()
AsyncResult = ApplyResult

class MapResult(ApplyResult):
    def __init__(self, pool, chunks, callback, error_callback):
        super().__init__(pool, callback, error_callback)
        self._parts, self._left, self._success = [None] * chunks, chunks, True
        self._value = []
        if not chunks:
            self._event.set()
    def _set(self, i, result):
        self._left -= 1
        if result[0]:
            self._parts[i] = result[1]
        elif self._success:
            self._success, self._value = result
        if self._left:
            return
        if self._success:
            self._value = [v for part in self._parts for v in part]
        super()._set(i, (self._success, self._value))

class IMapIterator:
    def __init__(self, ordered):
        self._queue, self._ordered, self._next, self._held, self._total = queue.Queue(), ordered, 0, {}, None
    def _set(self, i, result):
        self._queue.put((i, result))
    def __iter__(self):
        return self
    def next(self, timeout=None):
        if self._total is not None and self._next >= self._total:
            raise StopIteration from None
        while not self._ordered or self._next not in self._held:
            try:
                i, result = self._queue.get(timeout=timeout)
            except queue.Empty:
                raise _mp.TimeoutError from None
            if not self._ordered:
                break
            self._held[i] = result
        if self._ordered:
            result = self._held.pop(self._next)
        self._next += 1
        if result[0]:
            return result[1]
        raise result[1] #@ 873 multiprocessing/pool.py
    __next__ = next

class Pool:
    def __init__(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None):
        processes = processes if processes is not None else os.cpu_count() or 1
        if processes < 1:
            raise ValueError('Number of processes must be at least 1')
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')
        self._state, self._inbox, self._processes = RUN, queue.Queue(), processes
        self._inbox_shared = _Inbox(self._inbox)
        self._pool = []
        for _ in range(processes):
            p = _mp.ForkProcess(target=worker, args=(self._inbox_shared, initializer, initargs))
            p.name = p.name.replace('Process', 'PoolWorker')
            p.daemon = True
            self._pool.append(p)
        for p in self._pool:
            p.start()
    def _check_running(self):
        if self._state != RUN:
            raise ValueError('Pool not running') #@ 353 multiprocessing/pool.py
    def apply(self, func, args=(), kwds={}):
        return self.apply_async(func, args, kwds).get() #@ 360 multiprocessing/pool.py
    def map(self, func, iterable, chunksize=None):
        return self._map_async(func, iterable, mapstar, chunksize).get() #@ 367 multiprocessing/pool.py
    def starmap(self, func, iterable, chunksize=None):
        return self._map_async(func, iterable, starmapstar, chunksize).get() #@ 375 multiprocessing/pool.py
    def starmap_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return self._map_async(func, iterable, starmapstar, chunksize, callback, error_callback)
    def map_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return self._map_async(func, iterable, mapstar, chunksize, callback, error_callback)
    def apply_async(self, func, args=(), kwds={}, callback=None, error_callback=None):
        self._check_running()
        job = ApplyResult(self, callback, error_callback)
        self._give(job, 0, func, args, kwds)
        return job
    def _give(self, job, i, func, args, kwds):
        pickle.dumps(func)
        self._inbox.put((job, i, func, _carried(args), _carried(kwds)))
    def _map_async(self, func, iterable, mapper, chunksize=None, callback=None, error_callback=None):
        self._check_running()
        items = list(iterable)
        pickle.dumps(func)
        if chunksize is None:
            chunksize, extra = divmod(len(items), self._processes * 4)
            if extra:
                chunksize += 1
        chunks = [items[i:i + chunksize] for i in range(0, len(items), chunksize)] if items else []
        job = MapResult(self, len(chunks), callback, error_callback)
        for i, chunk in enumerate(chunks):
            self._inbox.put((job, i, mapper, ((func, _carried(chunk)),), {}))
        return job
    def _imap(self, func, iterable, ordered):
        self._check_running()
        job, n = IMapIterator(ordered), 0
        for n, item in enumerate(iterable, 1):
            self._give(job, n - 1, func, (item,), {})
        job._total = n
        return job
    def imap(self, func, iterable, chunksize=1):
        return self._imap(func, iterable, True)
    def imap_unordered(self, func, iterable, chunksize=1):
        return self._imap(func, iterable, False)
    def close(self):
        if self._state == RUN:
            self._state = CLOSE
            self._inbox.put(None)
    def terminate(self):
        self._state = TERMINATE
        while not self._inbox.empty():
            self._inbox.get()
        self._inbox.put(None)
        for p in self._pool:
            p.join()
    def join(self):
        if self._state == RUN:
            raise ValueError('Pool is still running')
        for p in self._pool:
            p.join()
    def __enter__(self):
        self._check_running()
        return self
    def __exit__(self, *exc):
        self.terminate()
    def __repr__(self):
        return '<%s.%s state=%s pool_size=%s>' % ('multiprocessing.pool', type(self).__name__, self._state, len(self._pool))

class _Inbox(_mp._Shared):
    def __init__(self, held):
        self.get, self.put = held.get, held.put

class ThreadPool(Pool):
    def __init__(self, processes=None, initializer=None, initargs=()):
        self._state, self._inbox, self._processes = RUN, queue.Queue(), processes or os.cpu_count() or 1
        self._pool = [threading.Thread(target=worker, args=(self._inbox, initializer, initargs), daemon=True) for _ in range(self._processes)]
        for t in self._pool:
            t.start()
__all__ = ['Pool', 'ThreadPool']
`,
};
