import type { LibraryModule } from '../vm/module-registry.ts';

/** _asyncio_futures. */
export const asyncioFuturesCore: LibraryModule = {
  source: `
import sys, types, inspect as _inspect
from collections.abc import Awaitable

__all__ = ['CancelledError', 'InvalidStateError', 'TimeoutError', 'QueueEmpty', 'QueueFull', 'QueueShutDown', 'BrokenBarrierError', 'IncompleteReadError', 'Future', 'Task', 'get_running_loop', 'get_event_loop', '_get_running_loop', 'current_task', 'all_tasks', 'iscoroutine', 'iscoroutinefunction', 'isfuture', 'ensure_future', 'create_task', 'wrap_future']

class CancelledError(BaseException):
    __module__ = 'asyncio.exceptions'
class InvalidStateError(Exception):
    __module__ = 'asyncio.exceptions'
class QueueEmpty(Exception):
    __module__ = 'asyncio.queues'
class QueueFull(Exception):
    __module__ = 'asyncio.queues'
class QueueShutDown(Exception):
    __module__ = 'asyncio.queues'
class BrokenBarrierError(RuntimeError):
    __module__ = 'asyncio.exceptions'
class IncompleteReadError(EOFError):
    __module__ = 'asyncio.exceptions'
    def __init__(self, partial, expected):
        super().__init__('%d bytes read on a total of %s expected bytes' % (len(partial), 'undefined' if expected is None else repr(expected)))
        self.partial, self.expected = partial, expected
TimeoutError = TimeoutError

class _Running:
    loop = None
    task = None
_running = _Running()
_all_tasks = []

def _get_running_loop():
    return _running.loop
def get_running_loop():
    if _running.loop is None:
        raise RuntimeError('no running event loop')
    return _running.loop
def get_event_loop():
    if _running.loop is not None:
        return _running.loop
    import _asyncio_loop
    return _asyncio_loop._current()
def current_task(loop=None):
    return _running.task
def all_tasks(loop=None):
    return {t for t in _all_tasks if not t.done()}
def iscoroutine(obj):
    return isinstance(obj, types.CoroutineType)
def iscoroutinefunction(func):
    return _inspect.iscoroutinefunction(func)
def isfuture(obj):
    return isinstance(obj, Future)

class Future:
    __module__ = '_asyncio'
    _asyncio_future_blocking = False
    def __init__(self, *, loop=None):
        self._loop = loop or get_event_loop()
        self._state = 'PENDING'
        self._result = self._exception = None
        self._callbacks = []
        self._cancel_message = None
        self._log = False
    def get_loop(self):
        return self._loop
    def cancelled(self):
        return self._state == 'CANCELLED'
    def done(self):
        return self._state != 'PENDING'
    def result(self):
        if self._state == 'CANCELLED':
            raise self._make_cancelled()
        if self._state == 'PENDING':
            raise InvalidStateError('Result is not set.')
        self._log = False
        if self._exception is not None:
            raise self._exception.with_traceback(self._tb)
        return self._result
    def _make_cancelled(self):
        return CancelledError() if self._cancel_message is None else CancelledError(self._cancel_message)
    def exception(self):
        if self._state == 'CANCELLED':
            raise self._make_cancelled()
        if self._state == 'PENDING':
            raise InvalidStateError('Exception is not set.')
        self._log = False
        return self._exception
    def set_result(self, result):
        if self._state != 'PENDING':
            raise InvalidStateError('invalid state')
        self._result, self._state = result, 'FINISHED'
        self._schedule()
    def set_exception(self, exception):
        if self._state != 'PENDING':
            raise InvalidStateError('invalid state')
        if isinstance(exception, type):
            exception = exception()
        if isinstance(exception, StopIteration):
            raise TypeError('StopIteration interacts badly with generators and cannot be raised into a Future')
        self._exception, self._state, self._log = exception, 'FINISHED', True
        self._tb = exception.__traceback__
        self._schedule()
    def cancel(self, msg=None):
        if self._state != 'PENDING':
            return False
        self._state, self._cancel_message = 'CANCELLED', msg
        self._schedule()
        return True
    def _schedule(self):
        callbacks, self._callbacks = self._callbacks, []
        for fn in callbacks:
            self._loop.call_soon(fn, self)
    def add_done_callback(self, fn, *, context=None):
        if self._state != 'PENDING':
            self._loop.call_soon(fn, self)
        else:
            self._callbacks.append(fn)
    def remove_done_callback(self, fn):
        n = len(self._callbacks)
        self._callbacks = [f for f in self._callbacks if f != fn]
        return n - len(self._callbacks)
    def __await__(self):
        if not self.done():
            self._asyncio_future_blocking = True
            yield self
        return self.result()
    __iter__ = __await__
    def __repr__(self):
        info = self._state.lower()
        if self._state == 'FINISHED':
            info += ' exception=%r' % self._exception if self._exception is not None else ' result=%r' % (self._result,)
        return '<%s %s>' % (type(self).__name__, info)

_names = 0
_failed = []

class Task(Future):
    __module__ = '_asyncio'
    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        global _names
        super().__init__(loop=loop)
        if not iscoroutine(coro):
            raise TypeError(f'a coroutine was expected, got {coro!r}')
        _names += 1
        self._name = 'Task-%d' % _names if name is None else str(name)
        self._coro = coro
        self._waiter = None
        self._must_cancel = False
        self._requests = 0
        _all_tasks.append(self)
        variables = sys.modules.get('contextvars')
        if variables is not None:
            within = context or variables.copy_context()
            self._step = lambda error=None: within.run(Task._step, self, error)
        self._loop.call_soon(self._step)
    def get_coro(self):
        return self._coro
    def get_name(self):
        return self._name
    def set_name(self, value):
        self._name = str(value)
    def cancelling(self):
        return self._requests
    def uncancel(self):
        if self._requests > 0:
            self._requests -= 1
        return self._requests
    def set_result(self, result):
        raise RuntimeError('Task does not support set_result operation')
    def cancel(self, msg=None):
        if self.done():
            return False
        self._requests += 1
        if self._waiter is not None and self._waiter.cancel(msg):
            return True
        self._must_cancel, self._cancel_message = True, msg
        return True
    def _finish(self):
        if self in _all_tasks:
            _all_tasks.remove(self)
    def _step(self, error=None):
        if self._must_cancel:
            if not isinstance(error, CancelledError):
                error = self._make_cancelled()
            self._must_cancel = False
        self._waiter = None
        before, _running.task = _running.task, self
        try:
            result = self._coro.send(None) if error is None else self._coro.throw(error)
        except StopIteration as stop:
            self._finish()
            if self._must_cancel:
                self._must_cancel = False
                Future.cancel(self, self._cancel_message)
            else:
                Future.set_result(self, stop.value)
        except CancelledError as e:
            self._finish()
            Future.cancel(self, e.args[0] if e.args else None)
        except (KeyboardInterrupt, SystemExit) as e:
            self._finish()
            Future.set_exception(self, e)
            raise
        except BaseException as e:
            self._finish()
            e.__traceback__ = e.__traceback__.tb_next
            Future.set_exception(self, e)
            _failed.append(self)
        else:
            if isinstance(result, Future):
                if result is self:
                    self._loop.call_soon(self._step, RuntimeError('Task cannot await on itself: %r' % self))
                else:
                    result.add_done_callback(self._wakeup)
                    self._waiter = result
                    if self._must_cancel and result.cancel(self._cancel_message):
                        self._must_cancel = False
            elif result is None:
                self._loop.call_soon(self._step)
            else:
                self._loop.call_soon(self._step, RuntimeError('Task got bad yield: %r' % (result,)))
        finally:
            _running.task = before
    def _wakeup(self, future):
        if future._state == 'CANCELLED':
            self._step(future._make_cancelled())
        elif future._exception is not None:
            future._log = False
            self._step()
        else:
            self._step()
    def __repr__(self):
        info = self._state.lower()
        coro = self._coro
        text = f"<Task {'cancelling' if self._requests and info == 'pending' else info} name={self._name!r} coro=<{coro.__qualname__}() {'done, defined' if self.done() else 'running'} at {coro.cr_code.co_filename}:{coro.cr_code.co_firstlineno}>"
        if self._state == 'FINISHED':
            text += ' exception=%r' % self._exception if self._exception is not None else ' result=%r' % (self._result,)
        return text + '>'

def ensure_future(coro_or_future, *, loop=None):
    if isinstance(coro_or_future, Future):
        return coro_or_future
    if not iscoroutine(coro_or_future):
        if not isinstance(coro_or_future, Awaitable):
            raise TypeError('An asyncio.Future, a coroutine or an awaitable is required')
        async def _wrap_awaitable(awaitable):
            return await awaitable
        coro_or_future = _wrap_awaitable(coro_or_future)
    return Task(coro_or_future, loop=loop or get_event_loop())

def create_task(coro, *, name=None, context=None):
    return get_running_loop().create_task(coro, name=name)

def wrap_future(future, *, loop=None):
    if isinstance(future, Future):
        return future
    loop = loop or get_event_loop()
    made = Future(loop=loop)
    def done(source):
        def copy():
            if made.done():
                return
            error = source.exception()
            made.set_exception(error) if error is not None else made.set_result(source.result())
        loop.call_soon_threadsafe(copy)
    future.add_done_callback(done)
    return made
`,
};
