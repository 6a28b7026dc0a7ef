import type { PythonSource } from '../package-source.ts';
import { CLIENT } from './client.ts';
import { COMMANDS } from './commands.ts';
import { CONNECTION, EXCEPTIONS, RETRY } from './connection.ts';
import { ASYNCIO, LOCK } from './lock.ts';

// DIFFERS: redis-py speaks RESP2 whatever `protocol` says; Sentinel, Cluster, TLS and UNIX sockets are not simulated, and each of the asyncio client's commands runs in a thread.

/** redis-py. */
export const REDIS: PythonSource = {
  'redis/__init__.py': String.raw`
from redis.client import Redis, StrictRedis
from redis.connection import BlockingConnectionPool, Connection, ConnectionPool, SSLConnection, UnixDomainSocketConnection
from redis.exceptions import AuthenticationError, AuthenticationWrongNumberOfArgsError, BusyLoadingError, ChildDeadlockedError, ConnectionError, DataError, InvalidResponse, OutOfMemoryError, PubSubError, ReadOnlyError, RedisError, ResponseError, TimeoutError, WatchError
from redis import exceptions
from redis.utils import from_url

__version__ = '@VERSION@'
VERSION = tuple(int(one) if one.isdigit() else one for one in __version__.split('.'))

class RedisCluster:
    def __init__(self, *args, **kwargs):
        raise NotImplementedError('drydock: Redis Cluster is not simulated')
class Sentinel(RedisCluster):
    pass
`,
  'redis/exceptions.py': EXCEPTIONS,
  'redis/connection.py': CONNECTION,
  'redis/client.py': CLIENT,
  'redis/commands/__init__.py': '',
  'redis/commands/core.py': COMMANDS,
  'redis/lock.py': LOCK,
  'redis/retry.py': RETRY,
  'redis/utils.py': String.raw`
import functools

version = int('@VERSION@'.split('.')[0])

def from_url(url, **kwargs):
    from redis.client import Redis
    return Redis.from_url(url, **kwargs)

#@ 240
def deprecated_args(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):













#@ 258
        return func(*args, **kwargs)
    return wrapper
`,
  'redis/backoff.py': String.raw`
import random

class AbstractBackoff:
    def __init__(self, cap=0.512, base=0.008):
        self._cap, self._base = cap, base
    def compute(self, failures):
        return min(self._cap, self._base * 2 ** failures)
class ExponentialBackoff(AbstractBackoff): pass
class FullJitterBackoff(AbstractBackoff):
    def compute(self, failures):
        return random.uniform(0, super().compute(failures))
class EqualJitterBackoff(AbstractBackoff):
    def compute(self, failures):
        half = super().compute(failures) / 2
        return half + random.uniform(0, half)
class ExponentialWithJitterBackoff(FullJitterBackoff): pass
class ConstantBackoff(AbstractBackoff):
    def __init__(self, backoff):
        self._backoff = backoff
    def compute(self, failures):
        return self._backoff
class NoBackoff(ConstantBackoff):
    def __init__(self):
        super().__init__(0)
`,
  'redis/asyncio/__init__.py': ASYNCIO,
};
