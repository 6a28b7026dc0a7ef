import type { PythonSource } from './package-source.ts';

/** redis-py: a client that speaks RESP2; every command by its name through execute_command, pipelines, pub/sub. */
export const REDIS: PythonSource = {
  'redis/exceptions.py': String.raw`
class RedisError(Exception): pass
class ConnectionError(RedisError): pass
class TimeoutError(RedisError): pass
class AuthenticationError(ConnectionError): pass
class BusyLoadingError(ConnectionError): pass
class ResponseError(RedisError): pass
class DataError(RedisError): pass
class WatchError(RedisError): pass
`,
  'redis/__init__.py': String.raw`
import socket
from urllib.parse import urlparse, unquote
from .exceptions import AuthenticationError, ConnectionError, DataError, RedisError, ResponseError, TimeoutError, WatchError
from . import exceptions

__version__ = '@VERSION@'

class _Connection:
    def __init__(self, options):
        self.options = options
        self.sock = None
        self.data = b''
    def connect(self):
        options = self.options
        try:
            sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
            sock.settimeout(options['socket_connect_timeout'] or options['socket_timeout'])
            sock.connect((options['host'], options['port']))
            sock.settimeout(options['socket_timeout'])
        except socket.timeout:
            raise TimeoutError('Timeout connecting to server')
        except OSError as error:
            raise ConnectionError('Error %s connecting to %s:%s. %s.' % (error.errno, options['host'], options['port'], error.strerror)) from error
        self.sock = sock
        if options['password']:
            args = ('AUTH', options['username'], options['password']) if options['username'] else ('AUTH', options['password'])
            try:
                self.call(args)
            except ResponseError as error:
                raise AuthenticationError(str(error)) from None
        if options['db']:
            self.call(('SELECT', options['db']))
    def send(self, args):
        if self.sock is None:
            self.connect()
        parts = [encode(arg) for arg in args]
        text = b'*%d\r\n' % len(parts) + b''.join(b'$%d\r\n' % len(part) + part + b'\r\n' for part in parts)
        try:
            self.sock.sendall(text)
        except OSError as error:
            self.close()
            raise ConnectionError('Error %s while writing to socket. %s.' % (error.errno, error.strerror)) from error
    def close(self):
        if self.sock is not None:
            self.sock.close()
        self.sock = None
        self.data = b''
    def _more(self):
        try:
            part = self.sock.recv(65536)
        except socket.timeout:
            self.close()
            raise TimeoutError('Timeout reading from socket')
        except OSError as error:
            self.close()
            raise ConnectionError('Error while reading from %s:%s : (%s, %r)' % (self.options['host'], self.options['port'], error.errno, error.strerror)) from error
        if not part:
            self.close()
            raise ConnectionError('Connection closed by server.')
        self.data += part
    def _line(self):
        while b'\r\n' not in self.data:
            self._more()
        line, _, self.data = self.data.partition(b'\r\n')
        return line
    def read(self):
        line = self._line()
        kind, rest = line[:1], line[1:]
        if kind == b'+':
            return rest
        if kind == b'-':
            text = rest.decode()
            if text.startswith(('NOAUTH', 'WRONGPASS')):
                return AuthenticationError(text.replace('NOAUTH ', '', 1) if text.startswith('NOAUTH') else text)
            return ResponseError(text[4:] if text.startswith('ERR ') else text)
        if kind == b':':
            return int(rest)
        size = int(rest)
        if size < 0:
            return None
        if kind == b'$':
            while len(self.data) < size + 2:
                self._more()
            value, self.data = self.data[:size], self.data[size + 2:]
            return value
        return [self.read() for _ in range(size)]
    def call(self, args):
        self.send(args)
        answer = self.read()
        if isinstance(answer, Exception):
            raise answer
        return answer

def encode(value):
    if isinstance(value, bytes):
        return value
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        raise DataError("Invalid input of type: '%s'. Convert to a bytes, string, int or float first." % type(value).__name__)
    return (value if isinstance(value, str) else repr(value)).encode()

def _pairs(answer):
    return dict(zip(answer[::2], answer[1::2]))

def _ok(answer):
    return answer in (b'OK', 'OK')

def _info(answer):
    values = {}
    for line in (answer.decode() if isinstance(answer, bytes) else answer).splitlines():
        if line and not line.startswith('#'):
            key, _, value = line.partition(':')
            try:
                values[key] = int(value)
            except ValueError:
                try:
                    values[key] = float(value)
                except ValueError:
                    values[key] = dict(one.split('=', 1) for one in value.split(',')) if '=' in value else value
    return values

_SHAPES = {
    'PING': lambda answer: answer in (b'PONG', 'PONG'), 'HGETALL': _pairs, 'INFO': _info, 'CONFIG GET': _pairs,
    'SMEMBERS': set, 'SINTER': set, 'SUNION': set, 'SDIFF': set,
    'ZSCORE': lambda answer: None if answer is None else float(answer), 'ZINCRBY': float, 'INCRBYFLOAT': float, 'HINCRBYFLOAT': float,
    'EXPIRE': bool, 'PEXPIRE': bool, 'PERSIST': bool, 'SISMEMBER': int, 'HEXISTS': bool, 'SETNX': bool, 'RENAMENX': bool, 'MOVE': bool,
    'SET': lambda answer: None if answer is None else _ok(answer) or answer, 'MSET': _ok, 'SETEX': _ok, 'FLUSHDB': _ok, 'FLUSHALL': _ok, 'LSET': _ok, 'LTRIM': _ok,
    'RENAME': _ok, 'SELECT': _ok, 'SAVE': _ok, 'AUTH': _ok, 'CONFIG SET': _ok, 'HMSET': _ok,
}
_NAMES = ('append auth bgsave dbsize decr decrby echo exists expire expireat flushall flushdb get getdel getset hdel hexists hget hgetall hincrby hincrbyfloat hkeys hlen '
    'hsetnx hvals incrbyfloat info keys lastsave lindex linsert llen lpop lpush lpushx lrange lrem lset ltrim persist pexpire ping pttl publish randomkey rename renamenx rpop '
    'rpoplpush rpush rpushx sadd save scard sdiff select setnx setrange getrange sinter sismember smembers smove spop srandmember srem strlen sunion time touch ttl type unlink '
    'zcard zcount zincrby zrank zrem zrevrank zscore').split()

class _Commands:
    def delete(self, *names):
        return self.execute_command('DEL', *names)
    def set(self, name, value, ex=None, px=None, nx=False, xx=False, keepttl=False, get=False):
        args = ['SET', name, value]
        if ex is not None:
            args += ['EX', int(ex.total_seconds()) if hasattr(ex, 'total_seconds') else ex]
        if px is not None:
            args += ['PX', px]
        args += ['NX'] * nx + ['XX'] * xx + ['KEEPTTL'] * keepttl + ['GET'] * get
        return self.execute_command(*args)
    def setex(self, name, time, value):
        return self.execute_command('SETEX', name, int(time.total_seconds()) if hasattr(time, 'total_seconds') else time, value)
    def incr(self, name, amount=1):
        return self.execute_command('INCRBY', name, amount)
    incrby = incr
    def decr(self, name, amount=1):
        return self.execute_command('DECRBY', name, amount)
    decrby = decr
    def mget(self, keys, *args):
        return self.execute_command('MGET', *([keys] if isinstance(keys, (str, bytes)) else keys), *args)
    def mset(self, mapping):
        return self.execute_command('MSET', *[one for pair in mapping.items() for one in pair])
    def hset(self, name, key=None, value=None, mapping=None):
        pairs = ([key, value] if key is not None else []) + [one for pair in (mapping or {}).items() for one in pair]
        if not pairs:
            raise DataError("'hset' with no key value pairs")
        return self.execute_command('HSET', name, *pairs)
    def hmget(self, name, keys, *args):
        return self.execute_command('HMGET', name, *([keys] if isinstance(keys, (str, bytes)) else keys), *args)
    def zadd(self, name, mapping, **options):
        return self.execute_command('ZADD', name, *[one for member, score in mapping.items() for one in (score, member)])
    def _range(self, command, name, start, end, withscores):
        answer = self.execute_command(command, name, start, end, *(['WITHSCORES'] if withscores else []))
        return [(answer[i], float(answer[i + 1])) for i in range(0, len(answer), 2)] if withscores else answer
    def zrange(self, name, start, end, desc=False, withscores=False):
        return self._range('ZREVRANGE' if desc else 'ZRANGE', name, start, end, withscores)
    def zrevrange(self, name, start, end, withscores=False):
        return self._range('ZREVRANGE', name, start, end, withscores)
    def blpop(self, keys, timeout=0):
        answer = self.execute_command('BLPOP', *([keys] if isinstance(keys, (str, bytes)) else keys), timeout)
        return None if answer is None else tuple(answer)
    def brpop(self, keys, timeout=0):
        answer = self.execute_command('BRPOP', *([keys] if isinstance(keys, (str, bytes)) else keys), timeout)
        return None if answer is None else tuple(answer)
    def config_get(self, pattern='*'):
        return self.execute_command('CONFIG GET', pattern)
    def config_set(self, name, value):
        return self.execute_command('CONFIG SET', name, value)
    def scan_iter(self, match=None, count=None):
        cursor = 0
        while True:
            cursor, keys = self.execute_command('SCAN', cursor, *(['MATCH', match] if match else []), *(['COUNT', count] if count else []))
            yield from keys
            if int(cursor) == 0:
                return

def _command(name):
    def run(self, *args, **kwargs):
        return self.execute_command(name.upper(), *args, *kwargs.values())
    run.__name__ = name
    return run

for _name in _NAMES:
    setattr(_Commands, _name, _command(_name))

class Redis(_Commands):
    def __init__(self, host='localhost', port=6379, db=0, password=None, socket_timeout=None, socket_connect_timeout=None, decode_responses=False, username=None, retry_on_timeout=False, connection_pool=None, **options):
        self.options = {'host': host, 'port': int(port), 'db': int(db), 'password': password, 'username': username, 'socket_timeout': socket_timeout, 'socket_connect_timeout': socket_connect_timeout}
        if connection_pool is not None:
            self.options = dict(connection_pool.options)
            decode_responses = connection_pool.decode_responses
        self.decode = decode_responses
        self.connection = _Connection(self.options)
    @classmethod
    def from_url(cls, url, **options):
        parts = urlparse(url)
        if parts.scheme not in ('redis', 'rediss', 'unix'):
            raise ValueError('Redis URL must specify one of the following schemes (redis://, rediss://, unix://)')
        path = parts.path.strip('/')
        return cls(host=parts.hostname or 'localhost', port=parts.port or 6379, db=int(path) if path else options.pop('db', 0), password=unquote(parts.password) if parts.password else options.pop('password', None), username=parts.username or None, **options)
    def _shape(self, name, answer):
        answer = self._decode(answer)
        return _SHAPES[name](answer) if name in _SHAPES else answer
    def _decode(self, answer):
        if isinstance(answer, list):
            return [self._decode(one) for one in answer]
        return answer.decode() if self.decode and isinstance(answer, bytes) else answer
    def execute_command(self, *args):
        name = args[0].upper()
        words = tuple(name.split(' ')) + args[1:]
        fresh = self.connection.sock is None
        try:
            answer = self.connection.call(words)
        except ConnectionError:
            self.connection.close()
            if fresh:
                raise
            answer = self.connection.call(words)
        return self._shape(name, answer)
    def pipeline(self, transaction=True):
        return Pipeline(self)
    def pubsub(self, ignore_subscribe_messages=False, **options):
        return PubSub(self, ignore_subscribe_messages)
    def close(self):
        self.connection.close()
    def __enter__(self):
        return self
    def __exit__(self, *args):
        self.close()
    def __repr__(self):
        return '<redis.client.Redis(<redis.connection.ConnectionPool(<redis.connection.Connection(host=%s,port=%s,db=%s)>)>)>' % (self.options['host'], self.options['port'], self.options['db'])

StrictRedis = Redis
from_url = Redis.from_url

class ConnectionPool:
    def __init__(self, **options):
        client = Redis(**options)
        self.options, self.decode_responses = client.options, client.decode
    @classmethod
    def from_url(cls, url, **options):
        pool = cls()
        client = Redis.from_url(url, **options)
        pool.options, pool.decode_responses = client.options, client.decode
        return pool

class Pipeline(_Commands):
    def __init__(self, client):
        self.client = client
        self.commands = []
    def execute_command(self, *args):
        self.commands.append(args)
        return self
    def execute(self, raise_on_error=True):
        commands, self.commands = self.commands, []
        if not commands:
            return []
        self.client.connection.call(('MULTI',))
        for args in commands:
            self.client.connection.call(tuple(args[0].split(' ')) + args[1:])
        answers = self.client.connection.call(('EXEC',))
        return [self.client._shape(args[0].upper(), answer) for args, answer in zip(commands, answers)]
    def __enter__(self):
        return self
    def __exit__(self, *args):
        self.commands = []

class PubSub:
    def __init__(self, client, quiet):
        self.client, self.quiet = client, quiet
        self.connection = _Connection(client.options)
    def subscribe(self, *channels):
        self.connection.send(('SUBSCRIBE',) + channels)
    def psubscribe(self, *patterns):
        self.connection.send(('PSUBSCRIBE',) + patterns)
    def listen(self):
        while True:
            answer = self.client._decode(self.connection.read())
            kind = answer[0].decode() if isinstance(answer[0], bytes) else answer[0]
            if self.quiet and kind in ('subscribe', 'psubscribe'):
                continue
            pattern = answer[1] if kind == 'pmessage' else None
            yield {'type': kind, 'pattern': pattern, 'channel': answer[-2], 'data': answer[-1]}
    def close(self):
        self.connection.close()
`,
};
