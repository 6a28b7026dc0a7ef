import type { LibraryModule } from '../vm/module-registry.ts';

/** _asyncio_sync. */
export const asyncioSyncCore: LibraryModule = {
  source: `
import collections, heapq
from _asyncio_futures import *

__all__ = ['Lock', 'Event', 'Condition', 'Semaphore', 'BoundedSemaphore', 'Barrier', 'Queue', 'PriorityQueue', 'LifoQueue']

def _shown(self, extra, waiters):
    if waiters:
        extra = f'{extra}, waiters:{len(waiters)}'
    return f'<{object.__repr__(self)[1:-1]} [{extra}]>'

class _Context:
    async def __aenter__(self):
        await self.acquire()
        return None
    async def __aexit__(self, exc_type, exc, tb):
        self.release()

def _wake_first(waiters):
    for fut in waiters:
        if not fut.done():
            fut.set_result(True)
            break

class Lock(_Context):
    __module__ = 'asyncio.locks'
    def __repr__(self):
        return _shown(self, 'locked' if self._locked else 'unlocked', self._waiters)
    def __init__(self):
        self._waiters = collections.deque()
        self._locked = False
    def locked(self):
        return self._locked
    async def acquire(self):
        if not self._locked and all(w.cancelled() for w in self._waiters):
            self._locked = True
            return True
        fut = get_running_loop().create_future()
        self._waiters.append(fut)
        try:
            try:
                await fut
            finally:
                self._waiters.remove(fut)
        except CancelledError:
            if not self._locked:
                _wake_first(self._waiters)
            raise
        self._locked = True
        return True
    def release(self):
        if not self._locked:
            raise RuntimeError('Lock is not acquired.')
        self._locked = False
        _wake_first(self._waiters)

class Event:
    __module__ = 'asyncio.locks'
    def __repr__(self):
        return _shown(self, 'set' if self._value else 'unset', self._waiters)
    def __init__(self):
        self._waiters = collections.deque()
        self._value = False
    def is_set(self):
        return self._value
    def set(self):
        if not self._value:
            self._value = True
            for fut in self._waiters:
                if not fut.done():
                    fut.set_result(True)
    def clear(self):
        self._value = False
    async def wait(self):
        if self._value:
            return True
        fut = get_running_loop().create_future()
        self._waiters.append(fut)
        try:
            await fut
            return True
        finally:
            self._waiters.remove(fut)

class Condition(_Context):
    __module__ = 'asyncio.locks'
    def __repr__(self):
        return _shown(self, 'locked' if self._lock.locked() else 'unlocked', self._waiters)
    def __init__(self, lock=None):
        self._lock = lock or Lock()
        self.locked, self.acquire, self.release = self._lock.locked, self._lock.acquire, self._lock.release
        self._waiters = collections.deque()
    async def wait(self):
        if not self.locked():
            raise RuntimeError('cannot wait on un-acquired lock')
        self.release()
        fut = get_running_loop().create_future()
        self._waiters.append(fut)
        try:
            await fut
        finally:
            self._waiters.remove(fut)
            await self.acquire()
        return True
    async def wait_for(self, predicate):
        result = predicate()
        while not result:
            await self.wait()
            result = predicate()
        return result
    def notify(self, n=1):
        if not self.locked():
            raise RuntimeError('cannot notify on un-acquired lock')
        for fut in self._waiters:
            if n <= 0:
                break
            if not fut.done():
                n -= 1
                fut.set_result(False)
    def notify_all(self):
        self.notify(len(self._waiters))

class Semaphore(_Context):
    __module__ = 'asyncio.locks'
    def __repr__(self):
        return _shown(self, 'locked' if self.locked() else f'unlocked, value:{self._value}', self._waiters)
    def __init__(self, value=1):
        if value < 0:
            raise ValueError('Semaphore initial value must be >= 0')
        self._waiters = collections.deque()
        self._value = value
    def locked(self):
        return self._value == 0 or any(not w.cancelled() for w in self._waiters)
    async def acquire(self):
        if not self.locked():
            self._value -= 1
            return True
        fut = get_running_loop().create_future()
        self._waiters.append(fut)
        try:
            await fut
        except CancelledError:
            if fut.done() and not fut.cancelled():
                self._value += 1
                self._wake()
            raise
        finally:
            self._waiters.remove(fut)
        return True
    def _wake(self):
        for fut in self._waiters:
            if self._value <= 0:
                return
            if not fut.done():
                self._value -= 1
                fut.set_result(True)
    def release(self):
        self._value += 1
        self._wake()

class BoundedSemaphore(Semaphore):
    __module__ = 'asyncio.locks'
    def __init__(self, value=1):
        self._bound = value
        super().__init__(value)
    def release(self):
        if self._value >= self._bound:
            raise ValueError('BoundedSemaphore released too many times')
        super().release()

class Barrier:
    __module__ = 'asyncio.locks'
    def __init__(self, parties):
        self._parties, self._count, self._event = parties, 0, Event()
    parties = property(lambda self: self._parties)
    n_waiting = property(lambda self: self._count)
    async def wait(self):
        index = self._count
        self._count += 1
        event = self._event
        if self._count == self._parties:
            self._count, self._event = 0, Event()
            event.set()
        else:
            await event.wait()
        return index
    async def __aenter__(self):
        return await self.wait()
    async def __aexit__(self, *exc):
        pass

class Queue:
    __module__ = 'asyncio.queues'
    def __repr__(self):
        return f'<{type(self).__name__} at {id(self):#x} {self._format()}>'
    def __str__(self):
        return f'<{type(self).__name__} {self._format()}>'
    def _format(self):
        text = f'maxsize={self._maxsize!r}'
        if self._queue:
            text += f' _queue={list(self._queue)!r}'
        if self._getters:
            text += f' _getters[{len(self._getters)}]'
        if self._putters:
            text += f' _putters[{len(self._putters)}]'
        if self._unfinished:
            text += f' tasks={self._unfinished}'
        return text
    def __init__(self, maxsize=0):
        self._maxsize = maxsize
        self._getters, self._putters = collections.deque(), collections.deque()
        self._unfinished = 0
        self._finished = Event()
        self._finished.set()
        self._shut = False
        self._init()
    def _init(self):
        self._queue = collections.deque()
    def _get(self):
        return self._queue.popleft()
    def _put(self, item):
        self._queue.append(item)
    maxsize = property(lambda self: self._maxsize)
    def qsize(self):
        return len(self._queue)
    def empty(self):
        return not self._queue
    def full(self):
        return self._maxsize > 0 and len(self._queue) >= self._maxsize
    def _wake(self, waiters):
        while waiters:
            w = waiters.popleft()
            if not w.done():
                w.set_result(None)
                break
    async def put(self, item):
        while self.full():
            if self._shut:
                raise QueueShutDown
            w = get_running_loop().create_future()
            self._putters.append(w)
            try:
                await w
            except BaseException:
                w.cancel()
                if w in self._putters:
                    self._putters.remove(w)
                if not self.full() and not w.cancelled():
                    self._wake(self._putters)
                raise
        return self.put_nowait(item)
    def put_nowait(self, item):
        if self._shut:
            raise QueueShutDown
        if self.full():
            raise QueueFull
        self._put(item)
        self._unfinished += 1
        self._finished.clear()
        self._wake(self._getters)
    async def get(self):
        while self.empty():
            if self._shut:
                raise QueueShutDown
            w = get_running_loop().create_future()
            self._getters.append(w)
            try:
                await w
            except BaseException:
                w.cancel()
                if w in self._getters:
                    self._getters.remove(w)
                if not self.empty() and not w.cancelled():
                    self._wake(self._getters)
                raise
        return self.get_nowait()
    def get_nowait(self):
        if self.empty():
            if self._shut:
                raise QueueShutDown
            raise QueueEmpty #@ 215 asyncio/queues.py
        item = self._get()
        self._wake(self._putters)
        return item
    def task_done(self):
        if self._unfinished <= 0:
            raise ValueError('task_done() called too many times')
        self._unfinished -= 1
        if self._unfinished == 0:
            self._finished.set()
    async def join(self):
        if self._unfinished > 0:
            await self._finished.wait()
    def shutdown(self, immediate=False):
        self._shut = True
        if immediate:
            self._queue.clear()
            self._unfinished = 0
            self._finished.set()
        for w in (*self._getters, *self._putters):
            if not w.done():
                w.set_result(None)

class PriorityQueue(Queue):
    __module__ = 'asyncio.queues'
    def _init(self):
        self._queue = []
    def _put(self, item):
        heapq.heappush(self._queue, item)
    def _get(self):
        return heapq.heappop(self._queue)

class LifoQueue(Queue):
    __module__ = 'asyncio.queues'
    def _init(self):
        self._queue = []
    def _get(self):
        return self._queue.pop()
`,
};
