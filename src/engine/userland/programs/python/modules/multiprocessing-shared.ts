import type { LibraryModule } from '../vm/module-registry.ts';

/** _multiprocessing_shared: queues, pipes, locks and values that processes share. What goes through them arrives as a copy. */
export const multiprocessingShared: LibraryModule = {
  source: String.raw`
import threading, queue, copy, pickle, time

__all__ = ['Queue', 'JoinableQueue', 'SimpleQueue', 'Pipe', 'Lock', 'RLock', 'Semaphore', 'BoundedSemaphore', 'Condition', 'Event', 'Barrier', 'Value', 'Array', 'RawValue', 'RawArray', 'Manager']

class _Shared:
    pass
def _carried(value):
    pickle.dumps(value)
    return copy.deepcopy(value)

class _Queue(_Shared):
    def __init__(self, maxsize=0, *, ctx=None):
        self._queue = queue.Queue(maxsize)
    def put(self, obj, block=True, timeout=None):
        self._queue.put(_carried(obj), block, timeout)
    def get(self, block=True, timeout=None):
        return self._queue.get(block, timeout)
    def put_nowait(self, obj):
        self.put(obj, False)
    def get_nowait(self):
        return self.get(False)
    def qsize(self):
        return self._queue.qsize()
    def empty(self):
        return self._queue.empty()
    def full(self):
        return self._queue.full()
    def task_done(self):
        self._queue.task_done()
    def join(self):
        self._queue.join()
    def close(self):
        pass
    def join_thread(self):
        pass
    cancel_join_thread = join_thread
    def __repr__(self):
        return '<multiprocessing.queues.%s object at %#x>' % (self._kind, id(self))
def _queue_kind(kind):
    def make(maxsize=0):
        q = _Queue(maxsize)
        q._kind = kind
        return q
    make.__name__ = kind
    return make
Queue, JoinableQueue, SimpleQueue = _queue_kind('Queue'), _queue_kind('JoinableQueue'), _queue_kind('SimpleQueue')

class Connection(_Shared):
    def __init__(self, inbox, outbox):
        self._in, self._out, self.closed = inbox, outbox, False
        self.readable, self.writable = inbox is not None, outbox is not None
    def _open(self, ok, what):
        if self.closed:
            raise OSError('handle is closed')
        if not ok:
            raise OSError('connection is %s-only' % what)
    def send(self, obj):
        self._open(self.writable, 'read')
        self._out.put((_carried(obj),))
    def recv(self):
        self._open(self.readable, 'write')
        got = self._in.get()
        if got is None:
            self._in.put(None)
            raise EOFError
        return got[0]
    send_bytes, recv_bytes = send, recv
    def poll(self, timeout=0.0):
        end = None if timeout is None else time.monotonic() + timeout
        while self._in.empty():
            if end is not None and time.monotonic() >= end:
                return False
            time.sleep(0.001)
        return True
    def close(self):
        self.closed = True
    def fileno(self):
        return 3
    def __enter__(self):
        return self
    def __exit__(self, *exc):
        self.close()
def Pipe(duplex=True):
    a, b = queue.Queue(), queue.Queue()
    return (Connection(a, b), Connection(b, a)) if duplex else (Connection(a, None), Connection(None, a))

def _wrapped(name, base):
    class Made(_Shared):
        def __init__(self, *args, **kwargs):
            self._inner = base(*args, **kwargs)
        def __getattr__(self, attr):
            if attr.startswith('_'):
                raise AttributeError(attr)
            return getattr(self._inner, attr)
        def __enter__(self):
            return self._inner.__enter__()
        def __exit__(self, *exc):
            return self._inner.__exit__(*exc)
        def acquire(self, block=True, timeout=None):
            return self._inner.acquire(block, -1 if timeout is None else timeout) if name in ('Lock', 'RLock') else self._inner.acquire(block, timeout)
        def __repr__(self):
            return '<%s(owner=%s)>' % (name, 'unknown') if name in ('Lock', 'RLock') else '<%s object>' % name
    Made.__name__ = Made.__qualname__ = name
    return Made
Lock, RLock = _wrapped('Lock', threading.Lock), _wrapped('RLock', threading.RLock)
Semaphore, BoundedSemaphore = _wrapped('Semaphore', threading.Semaphore), _wrapped('BoundedSemaphore', threading.BoundedSemaphore)
Event, Barrier = _wrapped('Event', threading.Event), _wrapped('Barrier', threading.Barrier)
def Condition(lock=None):
    return _wrapped('Condition', threading.Condition)(lock._inner if lock is not None else None)

class _Value(_Shared):
    def __init__(self, kind, value, lock):
        self._kind, self.value = kind, value
        self._lock = RLock() if lock is True or lock is None else lock
    def get_lock(self):
        return self._lock
    get_obj = lambda self: self
    def __setattr__(self, name, value):
        if name == 'value' and self._kind in ('i', 'l', 'h', 'q', 'b', 'I', 'L') and not isinstance(value, int):
            raise TypeError("'%s' object cannot be interpreted as an integer" % type(value).__name__)
        if name == 'value' and self._kind in ('d', 'f'):
            value = float(value)
        object.__setattr__(self, name, value)
    def __enter__(self):
        return self._lock.__enter__()
    def __exit__(self, *exc):
        return self._lock.__exit__(*exc)
    def __repr__(self):
        return '<Synchronized wrapper for %s(%r)>' % ({'i': 'c_int', 'd': 'c_double'}.get(self._kind, self._kind), self.value)
def Value(typecode_or_type, *args, lock=True):
    return _Value(typecode_or_type, args[0] if args else 0.0 if typecode_or_type in ('d', 'f') else 0, lock)
def RawValue(typecode_or_type, *args):
    return Value(typecode_or_type, *args)
class _Array(_Shared):
    def __init__(self, kind, items, lock):
        self._kind, self._items = kind, items
        self._lock = RLock() if lock is True or lock is None else lock
    def get_lock(self):
        return self._lock
    get_obj = lambda self: self
    def __len__(self):
        return len(self._items)
    def __getitem__(self, i):
        return self._items[i]
    def __setitem__(self, i, value):
        self._items[i] = value
    def __iter__(self):
        return iter(self._items)
    def __repr__(self):
        return '<SynchronizedArray wrapper for <multiprocessing.sharedctypes.c_int_Array_%d object>>' % len(self._items)
def Array(typecode_or_type, size_or_initializer, *, lock=True):
    zero = 0.0 if typecode_or_type in ('d', 'f') else 0
    given = size_or_initializer
    return _Array(typecode_or_type, [zero] * given if isinstance(given, int) else [float(v) for v in given] if zero == 0.0 and isinstance(zero, float) else list(given), lock)
def RawArray(typecode_or_type, size_or_initializer):
    return Array(typecode_or_type, size_or_initializer)

# A manager's objects stay where they are; what comes out of them is a copy.
class _Proxy(_Shared):
    def __init__(self, held):
        self._held = held
    def __getattr__(self, name):
        if name.startswith('_'):
            raise AttributeError(name)
        method = getattr(self._held, name)
        return lambda *args, **kwargs: copy.copy(method(*copy.deepcopy(args), **kwargs))
    def __getitem__(self, key):
        return self._held[key]
    def __setitem__(self, key, value):
        self._held[key] = copy.deepcopy(value)
    def __delitem__(self, key):
        del self._held[key]
    def __len__(self):
        return len(self._held)
    def __contains__(self, key):
        return key in self._held
    def __iter__(self):
        return iter(copy.copy(self._held))
    def __iadd__(self, other):
        self._held += other
        return self
    def __str__(self):
        return str(self._held)
    def __repr__(self):
        return '<%sProxy object, typeid %r at %#x>' % (type(self._held).__name__.title(), type(self._held).__name__, id(self._held))
    def keys(self):
        return list(self._held.keys())
    def values(self):
        return list(self._held.values())
    def items(self):
        return list(self._held.items())
class _Namespace(_Shared):
    def __init__(self, **kwargs):
        self.__dict__.update(kwargs)
    def __repr__(self):
        return 'Namespace(%s)' % ', '.join('%s=%r' % kv for kv in sorted(vars(self).items()))
class SyncManager(_Shared):
    def dict(self, *args, **kwargs):
        return _Proxy(dict(*args, **kwargs))
    def list(self, *args):
        return _Proxy(list(*args))
    Queue, JoinableQueue, Lock, RLock, Event, Semaphore = staticmethod(Queue), staticmethod(JoinableQueue), Lock, RLock, Event, Semaphore
    Value, Array, Namespace = staticmethod(Value), staticmethod(Array), _Namespace
    def start(self):
        pass
    shutdown = start
    def __enter__(self):
        return self
    def __exit__(self, *exc):
        pass
def Manager():
    import multiprocessing
    next(multiprocessing._numbers)
    return SyncManager()
`,
};
