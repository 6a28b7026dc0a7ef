import type { LibraryModule } from '../vm/module-registry.ts';

/** contextlib. */
export const contextlib: LibraryModule = {
  source: `
import abc
import os
import sys
from functools import wraps
from types import GenericAlias

class AbstractContextManager(abc.ABC):
    def __enter__(self):
        return self
    def __exit__(self, exc_type, exc_value, traceback):
        return None
class AbstractAsyncContextManager(abc.ABC):
    async def __aenter__(self):
        return self
    async def __aexit__(self, exc_type, exc_value, traceback):
        return None

class ContextDecorator:
    def _recreate_cm(self):
        return self
    def __call__(self, func):
        @wraps(func)
        def inner(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)
        return inner

class _GeneratorContextManager(ContextDecorator, AbstractContextManager):
    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        self.func, self.args, self.kwds = func, args, kwds
    def _recreate_cm(self):
        return self.__class__(self.func, self.args, self.kwds)
    def __enter__(self):
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None
    def __exit__(self, typ, value, traceback):
        if typ is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            raise RuntimeError("generator didn't stop")
        if value is None:
            value = typ()
        try:
            self.gen.throw(value)
        except StopIteration as exc:
            return exc is not value
        except RuntimeError as exc:
            if exc is value:
                exc.__traceback__ = traceback
                return False
            if isinstance(value, StopIteration) and exc.__cause__ is value:
                return False
            raise
        except BaseException as exc:
            if exc is not value:
                raise
            exc.__traceback__ = traceback
            return False
        raise RuntimeError("generator didn't stop after throw()")

class _AsyncGeneratorContextManager(AbstractAsyncContextManager):
    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
    async def __aenter__(self):
        try:
            return await anext(self.gen)
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None
    async def __aexit__(self, typ, value, traceback):
        if typ is None:
            try:
                await anext(self.gen)
            except StopAsyncIteration:
                return False
            raise RuntimeError("generator didn't stop")
        try:
            await self.gen.athrow(value)
        except StopAsyncIteration as exc:
            return exc is not value
        except BaseException as exc:
            if exc is not value:
                raise
            return False
        raise RuntimeError("generator didn't stop after athrow()")

def contextmanager(func):
    @wraps(func)
    def helper(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)
    return helper
def asynccontextmanager(func):
    @wraps(func)
    def helper(*args, **kwds):
        return _AsyncGeneratorContextManager(func, args, kwds)
    return helper

class closing(AbstractContextManager):
    def __init__(self, thing):
        self.thing = thing
    def __enter__(self):
        return self.thing
    def __exit__(self, *exc_info):
        self.thing.close()

class _Redirect(AbstractContextManager):
    def __init__(self, new_target):
        self._new = new_target
        self._old = []
    def __enter__(self):
        self._old.append(getattr(sys, self._stream))
        setattr(sys, self._stream, self._new)
        return self._new
    def __exit__(self, *exc):
        setattr(sys, self._stream, self._old.pop())
class redirect_stdout(_Redirect):
    _stream = 'stdout'
class redirect_stderr(_Redirect):
    _stream = 'stderr'

class suppress(AbstractContextManager):
    def __init__(self, *exceptions):
        self._exceptions = exceptions
    def __exit__(self, exctype, excinst, exctb):
        return exctype is not None and issubclass(exctype, self._exceptions)

class nullcontext(AbstractContextManager):
    def __init__(self, enter_result=None):
        self.enter_result = enter_result
    def __enter__(self):
        return self.enter_result
    async def __aenter__(self):
        return self.enter_result
    async def __aexit__(self, *excinfo):
        pass

class chdir(AbstractContextManager):
    def __init__(self, path):
        self.path = path
        self._old = []
    def __enter__(self):
        self._old.append(os.getcwd())
        os.chdir(self.path)
    def __exit__(self, *excinfo):
        os.chdir(self._old.pop())

class ExitStack(AbstractContextManager):
    def __init__(self):
        self._callbacks = []
    def pop_all(self):
        new = type(self)()
        new._callbacks = self._callbacks
        self._callbacks = []
        return new
    def push(self, exit):
        cls = type(exit)
        if hasattr(cls, '__exit__'):
            self._callbacks.append(lambda *d: cls.__exit__(exit, *d))
        else:
            self._callbacks.append(exit)
        return exit
    def enter_context(self, cm):
        cls = type(cm)
        try:
            enter, leave = cls.__enter__, cls.__exit__
        except AttributeError:
            raise TypeError("'%s.%s' object does not support the context manager protocol" % (cls.__module__, cls.__qualname__)) from None
        result = enter(cm)
        self._callbacks.append(lambda *d: leave(cm, *d))
        return result
    def callback(self, callback, /, *args, **kwds):
        def run(*d):
            callback(*args, **kwds)
        self._callbacks.append(run)
        return callback
    def close(self):
        self.__exit__(None, None, None)
    def __exit__(self, *details):
        exc = details[1]
        received = exc is not None
        pending = None
        suppressed = False
        while self._callbacks:
            cb = self._callbacks.pop()
            try:
                if cb(type(exc) if exc else None, exc, exc.__traceback__ if exc else None):
                    suppressed = True
                    pending = None
                    exc = None
            except BaseException as new:
                exc = pending = new
        if pending is not None:
            raise pending
        return received and suppressed

class AsyncExitStack(ExitStack):
    async def enter_async_context(self, cm):
        cls = type(cm)
        result = await cls.__aenter__(cm)
        self._callbacks.append(('async', cls.__aexit__, cm))
        return result
    def push_async_callback(self, callback, /, *args, **kwds):
        async def run(cm, *d):
            await callback(*args, **kwds)
        self._callbacks.append(('async', run, None))
    async def __aenter__(self):
        return self
    async def aclose(self):
        await self.__aexit__(None, None, None)
    async def __aexit__(self, *details):
        exc = details[1]
        received = exc is not None
        while self._callbacks:
            cb = self._callbacks.pop()
            d = (type(exc) if exc else None, exc, exc.__traceback__ if exc else None)
            try:
                if isinstance(cb, tuple):
                    if await cb[1](cb[2], *d):
                        exc = None
                elif cb(*d):
                    exc = None
            except BaseException as new:
                exc = new
        if exc is not None and exc is not details[1]:
            raise exc
        return received and exc is None

class aclosing(AbstractAsyncContextManager):
    def __init__(self, thing):
        self.thing = thing
    async def __aenter__(self):
        return self.thing
    async def __aexit__(self, *exc_info):
        await self.thing.aclose()
`,
};
