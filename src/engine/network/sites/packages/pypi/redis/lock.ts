/** redis/lock.py. */
export const LOCK = String.raw`
import time, uuid
from redis.exceptions import LockError, LockNotOwnedError

_RELEASE = "if redis.call('get', KEYS[1]) == ARGV[1] then redis.call('del', KEYS[1]) return 1 end return 0"

class Lock:
    def __init__(self, redis, name, timeout=None, sleep=0.1, blocking=True, blocking_timeout=None):
        self.redis, self.name, self.timeout, self.sleep, self.blocking, self.blocking_timeout, self._token = redis, name, timeout, sleep, blocking, blocking_timeout, None
    def __enter__(self):
        if self.acquire():
            return self
        raise LockError('Unable to acquire lock within the time specified', lock_name=self.name)
    def __exit__(self, *args):
        self.release()
    def acquire(self, sleep=None, blocking=None, blocking_timeout=None, token=None):
        token = (token or uuid.uuid1().hex).encode() if not isinstance(token, bytes) else token
        blocking = self.blocking if blocking is None else blocking
        limit = self.blocking_timeout if blocking_timeout is None else blocking_timeout
        end = None if limit is None else time.monotonic() + limit
        while True:
            if self.redis.set(self.name, token, nx=True, px=int(self.timeout * 1000) if self.timeout else None):
                self._token = token
                return True
            if not blocking or end is not None and time.monotonic() + self.sleep > end:
                return False
            time.sleep(self.sleep if sleep is None else sleep)
    def locked(self):
        return self.redis.get(self.name) is not None
    def owned(self):
        found = self.redis.get(self.name)
        return self._token is not None and (found.encode() if isinstance(found, str) else found) == self._token
    def release(self):
        token, self._token = self._token, None
        if token is None:
            raise LockError("Cannot release a lock that's not owned or is already unlocked.", lock_name=self.name)
        if not self.redis.eval(_RELEASE, 1, self.name, token):
            raise LockNotOwnedError("Cannot release a lock that's no longer owned", lock_name=self.name)
    def extend(self, additional_time, replace_ttl=False):
        if self._token is None:
            raise LockError('Cannot extend an unlocked lock', lock_name=self.name)
        left = 0 if replace_ttl else max(0, self.redis.pttl(self.name))
        return self.redis.pexpire(self.name, left + int(additional_time * 1000))
`;

/** redis/asyncio: the same client, each command in a thread of its own. */
export const ASYNCIO = String.raw`
import asyncio
from redis import client as _client
from redis.connection import ConnectionPool, BlockingConnectionPool

class Redis:
    def __init__(self, *args, _made=None, **kwargs):
        self._client = _made or _client.Redis(*args, **kwargs)
    @classmethod
    def from_url(cls, url, **kwargs):
        return cls(_made=_client.Redis.from_url(url, **kwargs))
    @classmethod
    def from_pool(cls, pool):
        return cls(_made=_client.Redis(connection_pool=pool))
    def __getattr__(self, name):
        found = getattr(self._client, name)
        if not callable(found):
            return found
        async def run(*args, **kwargs):
            return await asyncio.to_thread(found, *args, **kwargs)
        run.__name__ = name
        return run
    async def scan_iter(self, *args, **kwargs):
        for one in await asyncio.to_thread(lambda: list(self._client.scan_iter(*args, **kwargs))):
            yield one
    def pipeline(self, transaction=True):
        return Pipeline(self._client.pipeline(transaction))
    def pubsub(self, **kwargs):
        return PubSub(self._client.pubsub(**kwargs))
    async def aclose(self, close_connection_pool=None):
        self._client.close()
    close = aclose
    async def initialize(self):
        return self
    async def __aenter__(self):
        return self
    async def __aexit__(self, *args):
        await self.aclose()
    def __await__(self):
        return self.initialize().__await__()
    def __repr__(self):
        return repr(self._client).replace('redis.client', 'redis.asyncio.client').replace('redis.connection', 'redis.asyncio.connection')

StrictRedis = Redis
from_url = Redis.from_url

class Pipeline:
    def __init__(self, pipe):
        self._pipe = pipe
    def __getattr__(self, name):
        found = getattr(self._pipe, name)
        def run(*args, **kwargs):
            if self._pipe.watching and not self._pipe.explicit_transaction and name != 'multi':
                return asyncio.to_thread(found, *args, **kwargs)
            answer = found(*args, **kwargs)
            return self if answer is self._pipe else answer
        return run
    async def watch(self, *names):
        return await asyncio.to_thread(self._pipe.watch, *names)
    async def execute(self, raise_on_error=True):
        return await asyncio.to_thread(self._pipe.execute, raise_on_error)
    async def __aenter__(self):
        return self
    async def __aexit__(self, *args):
        self._pipe.reset()
    def __await__(self):
        async def itself():
            return self
        return itself().__await__()

class PubSub:
    def __init__(self, made):
        self._made = made
    def __getattr__(self, name):
        found = getattr(self._made, name)
        if not callable(found):
            return found
        async def run(*args, **kwargs):
            return await asyncio.to_thread(found, *args, **kwargs)
        return run
    async def get_message(self, ignore_subscribe_messages=False, timeout=0.0):
        return await asyncio.to_thread(self._made.get_message, ignore_subscribe_messages, timeout)
    async def listen(self):
        while self._made.subscribed:
            message = await asyncio.to_thread(self._made.get_message, False, 1.0)
            if message is not None:
                yield message
    async def aclose(self):
        self._made.close()
    close = reset = aclose
    async def __aenter__(self):
        return self
    async def __aexit__(self, *args):
        self._made.close()
`;
