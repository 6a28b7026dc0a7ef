import type { LibraryModule } from '../vm/module-registry.ts';

/** _asyncio_tasks. */
export const asyncioTasksCore: LibraryModule = {
  source: `
from _asyncio_futures import *
from _asyncio_futures import _running, _all_tasks

__all__ = ['sleep', 'gather', 'wait', 'wait_for', 'as_completed', 'shield', 'timeout', 'timeout_at', 'Timeout', 'TaskGroup', 'to_thread', 'run_coroutine_threadsafe', 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED']

async def sleep(delay, result=None):
    if delay <= 0:
        await _Yield()
        return result
    loop = get_running_loop()
    future = loop.create_future()
    handle = loop.call_later(delay, lambda: future.done() or future.set_result(result))
    try:
        return await future #@ 720 asyncio/tasks.py
    finally:
        handle.cancel()

class _Yield:
    def __await__(self):
        yield

class _GatheringFuture(Future):
    def cancel(self, msg=None):
        if self.done():
            return False
        hit = False
        for child in self._children:
            hit = child.cancel(msg) or hit
        self._requested = hit or getattr(self, '_requested', False)
        return hit

def gather(*coros_or_futures, return_exceptions=False):
    if not coros_or_futures:
        outer = get_event_loop().create_future()
        outer.set_result([])
        return outer
    known, children = {}, []
    for one in coros_or_futures:
        if id(one) not in known:
            known[id(one)] = ensure_future(one)
        children.append(known[id(one)])
    outer = _GatheringFuture(loop=children[0]._loop)
    outer._children, outer._requested = children, False
    left = len(known)
    def done(child):
        nonlocal left
        left -= 1
        if outer.done():
            if not child.cancelled():
                child.exception()
            return
        if not return_exceptions:
            if child.cancelled():
                outer.set_exception(child._make_cancelled())
                return
            if child.exception() is not None:
                outer.set_exception(child.exception())
                return
        if left == 0:
            if outer._requested:
                outer.set_exception(CancelledError())
                return
            outer.set_result([CancelledError('' if c._cancel_message is None else c._cancel_message) if c.cancelled() else c.exception() if c.exception() is not None else c.result() for c in children])
    for child in known.values():
        child.add_done_callback(done)
    return outer

FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED = 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED'

async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    fs = set(fs)
    if not fs:
        raise ValueError('Set of Tasks/Futures is empty.')
    if any(iscoroutine(f) for f in fs):
        raise TypeError('Passing coroutines is forbidden, use tasks explicitly.')
    loop = get_running_loop()
    waiter = loop.create_future()
    def check(f=None):
        finished = [x for x in fs if x.done()]
        if len(finished) == len(fs) or (return_when == FIRST_COMPLETED and finished) or (return_when == FIRST_EXCEPTION and any(not x.cancelled() and x.exception() is not None for x in finished)):
            if not waiter.done():
                waiter.set_result(None)
    for f in fs:
        f.add_done_callback(check)
    check()
    handle = loop.call_later(timeout, lambda: waiter.done() or waiter.set_result(None)) if timeout is not None else None
    try:
        await waiter
    finally:
        if handle:
            handle.cancel()
        for f in fs:
            f.remove_done_callback(check)
    return {f for f in fs if f.done()}, {f for f in fs if not f.done()}

class Timeout:
    def __init__(self, when):
        self._when, self._expired, self._handle = when, False, None
    def when(self):
        return self._when
    def expired(self):
        return self._expired
    def reschedule(self, when):
        if self._handle:
            self._handle.cancel()
        self._when = when
        self._arm()
    def _arm(self):
        loop = get_running_loop()
        self._handle = None if self._when is None else loop.call_soon(self._on_timeout) if self._when <= loop.time() else loop.call_at(self._when, self._on_timeout)
    def _on_timeout(self):
        self._expired = True
        self._task.cancel()
    async def __aenter__(self):
        self._task = current_task()
        if self._task is None:
            raise RuntimeError('Timeout should be used inside a task')
        self._cancelling = self._task.cancelling()
        self._arm()
        return self
    async def __aexit__(self, exc_type, exc_val, exc_tb):
        if self._handle:
            self._handle.cancel()
        if self._expired and self._task.uncancel() <= self._cancelling and exc_type is not None and issubclass(exc_type, CancelledError):
            raise TimeoutError from exc_val #@ 117 asyncio/timeouts.py
        return None

def timeout(delay):
    return Timeout(get_running_loop().time() + delay if delay is not None else None)
def timeout_at(when):
    return Timeout(when)

async def wait_for(fut, timeout):
    if fut is not None and not isfuture(fut) and not iscoroutine(fut):
        fut = ensure_future(fut)
    if timeout is not None and timeout <= 0:
        fut = ensure_future(fut)
        if fut.done():
            return fut.result()
        fut.cancel()
        try:
            return await fut
        except CancelledError as exc:
            raise TimeoutError from exc
    async with Timeout(None if timeout is None else get_running_loop().time() + timeout):
        return await fut #@ 507 asyncio/tasks.py

def as_completed(fs, *, timeout=None):
    from _asyncio_sync import Queue
    todo = [ensure_future(f) for f in fs]
    finished = Queue()
    for f in todo:
        f.add_done_callback(finished.put_nowait)
    async def one():
        f = await finished.get()
        return f.result()
    for _ in range(len(todo)):
        yield wait_for(one(), timeout) if timeout is not None else one()

def shield(arg):
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = inner._loop.create_future()
    def done(f):
        if outer.cancelled():
            if not f.cancelled():
                f.exception()
        elif f.cancelled():
            outer.cancel()
        elif f.exception() is not None:
            outer.set_exception(f.exception())
        else:
            outer.set_result(f.result())
    inner.add_done_callback(done)
    return outer

async def to_thread(func, /, *args, **kwargs):
    import functools
    return await get_running_loop().run_in_executor(None, functools.partial(func, *args, **kwargs))

def run_coroutine_threadsafe(coro, loop):
    from concurrent.futures import Future as _F
    future = _F()
    def start():
        task = ensure_future(coro, loop=loop)
        task.add_done_callback(lambda t: future.set_exception(t.exception()) if t.exception() is not None else future.set_result(t.result()))
    loop.call_soon_threadsafe(start)
    return future

class TaskGroup:
    def __init__(self):
        self._entered = self._exiting = self._aborting = self._cancelled_parent = False
        self._tasks, self._errors, self._base_error, self._waiter = set(), [], None, None
    async def __aenter__(self):
        if self._entered:
            raise RuntimeError(f'TaskGroup {self!r} has already been entered')
        self._entered = True
        self._parent = current_task()
        return self
    async def __aexit__(self, et, exc, tb):
        self._exiting = True
        cancelled = exc if et is not None and issubclass(et, CancelledError) else None
        if et is not None and issubclass(et, (SystemExit, KeyboardInterrupt)) and self._base_error is None:
            self._base_error = exc
        if cancelled is not None and self._cancelled_parent and self._parent.uncancel() == 0:
            cancelled = None
        if et is not None and not self._aborting:
            self._abort()
        while self._tasks:
            if self._waiter is None:
                self._waiter = get_running_loop().create_future()
            try:
                await self._waiter
            except CancelledError as ex:
                if not self._aborting:
                    cancelled = ex
                    self._abort()
            self._waiter = None
        if self._base_error is not None:
            raise self._base_error
        if self._cancelled_parent and cancelled is None and self._parent.cancelling():
            self._parent.uncancel()
            self._parent._must_cancel = False
        if cancelled is not None and not self._errors:
            raise cancelled
        if et is not None and not issubclass(et, CancelledError):
            self._errors.append(exc)
        if self._errors:
            me = BaseExceptionGroup('unhandled errors in a TaskGroup', self._errors)
            raise me from None #@ 154 asyncio/taskgroups.py
    def create_task(self, coro, *, name=None, context=None):
        if not self._entered:
            raise RuntimeError(f'TaskGroup {self!r} has not been entered')
        if self._exiting and not self._tasks:
            raise RuntimeError(f'TaskGroup {self!r} is finished')
        task = get_running_loop().create_task(coro, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._done)
        return task
    def _abort(self):
        self._aborting = True
        for t in self._tasks:
            if not t.done():
                t.cancel()
    def _done(self, task):
        self._tasks.discard(task)
        if self._waiter is not None and not self._tasks and not self._waiter.done():
            self._waiter.set_result(True)
        if task.cancelled():
            return
        error = task.exception()
        if error is None:
            return
        self._errors.append(error)
        if isinstance(error, (SystemExit, KeyboardInterrupt)) and self._base_error is None:
            self._base_error = error
        if not self._aborting and not self._cancelled_parent:
            self._abort()
            if not self._parent.done():
                self._cancelled_parent = True
                self._parent.cancel()
`,
};
