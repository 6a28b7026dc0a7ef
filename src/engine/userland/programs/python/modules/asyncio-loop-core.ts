import type { LibraryModule } from '../vm/module-registry.ts';

/** _asyncio_loop. */
export const asyncioLoopCore: LibraryModule = {
  source: String.raw`
import time, heapq, threading, signal, sys, collections, traceback
from _signal import wait_for as _signal_or
from _asyncio_futures import *
from _asyncio_futures import _running, _all_tasks

__all__ = ['AbstractEventLoop', 'SelectorEventLoop', 'new_event_loop', 'set_event_loop', 'Runner', 'run', 'Handle', 'TimerHandle', 'get_event_loop_policy', 'set_event_loop_policy', 'DefaultEventLoopPolicy']

class Handle:
    def __init__(self, fn, args, loop, when=None):
        self._fn, self._args, self._loop, self._when, self._cancelled = fn, args, loop, when, False
    def cancel(self):
        self._cancelled = True
    def cancelled(self):
        return self._cancelled
    def when(self):
        return self._when
    def __lt__(self, other):
        return (self._when, self._order) < (other._when, other._order)
TimerHandle = Handle

class AbstractEventLoop:
    def __init__(self):
        self._ready = collections.deque()
        self._timers = []
        self._order = 0
        self._stopping = self._closed = False
        self._debug = False
        self._wake = threading.Event()
        self._handler = None
        self._outside = 0
        logging = sys.modules.get('logging')
        if logging:
            logging.getLogger('asyncio').debug('Using selector: %s', 'EpollSelector')
    def time(self):
        return time.monotonic()
    def call_soon(self, callback, *args, context=None):
        if self._closed:
            raise RuntimeError('Event loop is closed')
        handle = Handle(callback, args, self)
        self._ready.append(handle)
        return handle
    def call_soon_threadsafe(self, callback, *args, context=None):
        handle = self.call_soon(callback, *args)
        self._wake.set()
        return handle
    def call_later(self, delay, callback, *args, context=None):
        return self.call_at(self.time() + delay, callback, *args)
    def call_at(self, when, callback, *args, context=None):
        handle = Handle(callback, args, self, when)
        self._order += 1
        handle._order = self._order
        heapq.heappush(self._timers, handle)
        return handle
    def create_future(self):
        return Future(loop=self)
    def create_task(self, coro, *, name=None, context=None, **kw):
        if self._closed:
            raise RuntimeError('Event loop is closed')
        return Task(coro, loop=self, name=name)
    def is_running(self):
        return _running.loop is self
    def is_closed(self):
        return self._closed
    def get_debug(self):
        return self._debug
    def set_debug(self, enabled):
        self._debug = enabled
    def set_exception_handler(self, handler):
        self._handler = handler
    def default_exception_handler(self, context):
        import logging
        error = context.get('exception')
        lines = [context.get('message') or 'Unhandled exception in event loop']
        for key in sorted(context):
            if key not in ('message', 'exception'):
                lines.append('%s: %r' % (key, context[key]))
        logging.getLogger('asyncio').error('\n'.join(lines), exc_info=error if error is not None else False)
    def call_exception_handler(self, context):
        (self._handler or (lambda loop, c: self.default_exception_handler(c)))(self, context)
    def _run_once(self):
        while self._timers and self._timers[0]._cancelled:
            heapq.heappop(self._timers)
        if not self._ready and not self._stopping:
            if self._timers:
                left = self._timers[0]._when - self.time()
                if left > 0:
                    left = -(-left * 1000 // 1) / 1000
                    if self._outside:
                        self._wake.wait(left)
                        self._wake.clear()
                    else:
                        _signal_or(left, len(self._ready))
            else:
                self._wake.wait()
                self._wake.clear()
        now = self.time() + 1e-9
        while self._timers and self._timers[0]._when < now:
            self._ready.append(heapq.heappop(self._timers))
        for _ in range(len(self._ready)):
            handle = self._ready.popleft()
            if handle._cancelled:
                continue
            try:
                handle._fn(*handle._args)
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as error:
                self.call_exception_handler({'message': 'Exception in callback %s' % getattr(handle._fn, '__qualname__', handle._fn), 'exception': error})
    def run_forever(self):
        if self._closed:
            raise RuntimeError('Event loop is closed')
        if _running.loop is not None:
            raise RuntimeError('Cannot run the event loop while another loop is running' if _running.loop is not self else 'This event loop is already running')
        _running.loop = self
        try:
            while True:
                self._run_once()
                if self._stopping:
                    break
        finally:
            self._stopping = False
            _running.loop = None
    def run_until_complete(self, future):
        new_task = not isfuture(future)
        future = ensure_future(future, loop=self)
        def done(f):
            self.stop()
        future.add_done_callback(done)
        try:
            self.run_forever() #@ 713 asyncio/base_events.py
        except BaseException:
            if new_task and future.done() and not future.cancelled():
                future.exception()
            raise
        finally:
            future.remove_done_callback(done)
        if not future.done():
            raise RuntimeError('Event loop stopped before Future completed.') #@ 724 asyncio/base_events.py
        return future.result() #@ 726 asyncio/base_events.py
    def stop(self):
        self._stopping = True
    def close(self):
        self._closed = True
    def run_in_executor(self, executor, func, *args):
        if executor is not None:
            return wrap_future(executor.submit(func, *args), loop=self)
        made = Future(loop=self)
        self._outside += 1
        def finish(error, result):
            self._outside -= 1
            if not made.done():
                made.set_exception(error) if error is not None else made.set_result(result)
        def work():
            try:
                result, error = func(*args), None
            except BaseException as e:
                result, error = None, e
            self.call_soon_threadsafe(finish, error, result)
        threading.Thread(target=work, name='asyncio_0', daemon=True).start()
        return made
    def add_signal_handler(self, sig, callback, *args):
        signal.signal(sig, lambda number, frame: self.call_soon_threadsafe(callback, *args))
        self._outside += 1
    def remove_signal_handler(self, sig):
        signal.signal(sig, signal.SIG_DFL)
        return True
    async def shutdown_asyncgens(self):
        pass
    async def shutdown_default_executor(self, timeout=None):
        pass
    def __repr__(self):
        return f'<_UnixSelectorEventLoop running={self.is_running()} closed={self._closed} debug={self._debug}>'

_set = None
class _UnixSelectorEventLoop(AbstractEventLoop):
    __module__ = 'asyncio.unix_events'
SelectorEventLoop = _UnixSelectorEventLoop

def new_event_loop():
    return _UnixSelectorEventLoop()
def set_event_loop(loop):
    global _set
    _set = loop
def _current():
    global _set
    if _set is None:
        import warnings
        warnings.warn('There is no current event loop', DeprecationWarning, stacklevel=3)
        _set = new_event_loop()
    return _set
class DefaultEventLoopPolicy:
    get_event_loop, new_event_loop, set_event_loop = staticmethod(_current), staticmethod(new_event_loop), staticmethod(set_event_loop)
def get_event_loop_policy():
    return DefaultEventLoopPolicy()
def set_event_loop_policy(policy):
    pass

class Runner:
    def __init__(self, *, debug=None, loop_factory=None):
        self._loop = (loop_factory or new_event_loop)()
        self._interrupts = 0
        set_event_loop(self._loop)
    def __enter__(self):
        return self
    def __exit__(self, *exc):
        self.close()
    def get_loop(self):
        return self._loop
    def close(self):
        loop = self._loop
        if loop.is_closed():
            return
        pending = [t for t in list(_all_tasks) if t._loop is loop]
        for task in pending:
            task.cancel()
        if pending:
            from _asyncio_tasks import gather
            loop.run_until_complete(gather(*pending, return_exceptions=True))
            for task in pending:
                if not task.cancelled() and task.exception() is not None:
                    loop.call_exception_handler({'message': 'unhandled exception during asyncio.run() shutdown', 'exception': task.exception(), 'task': task})
        import _asyncio_futures
        failed, _asyncio_futures._failed[:] = _asyncio_futures._failed[:], []
        for task in failed:
            if task._log:
                loop.call_exception_handler({'message': 'Task exception was never retrieved', 'exception': task._exception, 'future': task})
        loop.close()
        set_event_loop(None)
    def run(self, coro, *, context=None):
        if not iscoroutine(coro):
            raise ValueError("a coroutine was expected, got {!r}".format(coro)) #@ 90 asyncio/runners.py
        if _running.loop is not None:
            raise RuntimeError(
                'Runner.run() cannot be called from a running event loop')
        task = self._loop.create_task(coro)
        old = signal.getsignal(signal.SIGINT) if threading.current_thread() is threading.main_thread() else None
        if old is signal.default_int_handler:
            def on_sigint(signum, frame):
                self._interrupts += 1
                if self._interrupts == 1 and not task.done():
                    task.cancel()
                    self._loop._wake.set()
                    self._loop.call_soon(lambda: None)
                    return
                raise KeyboardInterrupt()
            signal.signal(signal.SIGINT, on_sigint)
        self._interrupts = 0
        try:
            return self._loop.run_until_complete(task) #@ 119 asyncio/runners.py
        except CancelledError:
            if self._interrupts > 0 and task.uncancel() == 0:
                raise KeyboardInterrupt() #@ 124 asyncio/runners.py
            raise
        finally:
            if old is signal.default_int_handler:
                signal.signal(signal.SIGINT, old)

def run(main, *, debug=None, loop_factory=None):
    if _running.loop is not None:
        raise RuntimeError( #@ 192 asyncio/runners.py
            "asyncio.run() cannot be called from a running event loop")
    with Runner(debug=debug, loop_factory=loop_factory) as runner:
        return runner.run(main) #@ 196 asyncio/runners.py
`,
};
