/** redis/exceptions.py. */
export const EXCEPTIONS = String.raw`
class RedisError(Exception):
    error_type = 'server'
    def __repr__(self):
        return '%s:%s' % (self.error_type, self.__class__.__name__) if _typed else super().__repr__()
class ConnectionError(RedisError):
    error_type = 'network'
class TimeoutError(RedisError):
    error_type = 'network'
class AuthenticationError(ConnectionError):
    error_type = 'auth'
class AuthorizationError(ConnectionError):
    error_type = 'auth'
class BusyLoadingError(ConnectionError): pass
class InvalidResponse(RedisError): pass
class ResponseError(RedisError): pass
class DataError(RedisError): pass
class PubSubError(RedisError): pass
class WatchError(RedisError): pass
class NoScriptError(ResponseError): pass
class OutOfMemoryError(ResponseError): pass
class ExecAbortError(ResponseError): pass
class ReadOnlyError(ResponseError): pass
class NoPermissionError(ResponseError):
    error_type = 'auth'
class ModuleError(ResponseError): pass
class LockError(RedisError, ValueError):
    def __init__(self, message=None, lock_name=None):
        super().__init__(message)
        self.message, self.lock_name = message, lock_name
class LockNotOwnedError(LockError): pass
class ChildDeadlockedError(Exception): pass
class AuthenticationWrongNumberOfArgsError(ResponseError):
    error_type = 'auth'
class RedisClusterException(Exception): pass
class ClusterError(RedisError): pass
class MaxConnectionsError(ConnectionError): pass

_typed = int('@VERSION@'.split('.')[0]) >= 7
`;

/** redis/connection.py: the protocol (RESP2), connections and their pools. */
export const CONNECTION = String.raw`
import os, random, socket, threading, time
from urllib.parse import parse_qs, unquote, urlparse
from redis.exceptions import AuthenticationError, AuthenticationWrongNumberOfArgsError, BusyLoadingError, ConnectionError, DataError, ExecAbortError, MaxConnectionsError, NoPermissionError, NoScriptError, OutOfMemoryError, ReadOnlyError, RedisError, ResponseError, TimeoutError
from redis.retry import Retry
from redis.utils import deprecated_args, version

_KINDS = {'NOSCRIPT': NoScriptError, 'OOM': OutOfMemoryError, 'EXECABORT': ExecAbortError, 'READONLY': ReadOnlyError, 'NOAUTH': AuthenticationError, 'NOPERM': NoPermissionError, 'LOADING': BusyLoadingError}

# A server's error, without the code in front where its class tells it.
def error_of(text):
    code, _, rest = text.partition(' ')
    if code == 'ERR':
        if rest == 'invalid password' or rest.startswith('AUTH <password> called'):
            return AuthenticationError(rest)
        if rest.startswith("wrong number of arguments for 'auth'"):
            return AuthenticationWrongNumberOfArgsError(rest)
        return ResponseError(rest)
    if code == 'WRONGPASS':
        return AuthenticationError(rest)
    if code in _KINDS:
        return _KINDS[code](rest)
    return ResponseError(text)

def encode(value):
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value)
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        raise DataError("Invalid input of type: '%s'. Convert to a bytes, string, int or float first." % type(value).__name__)
    return (value if isinstance(value, str) else repr(value)).encode()

class Connection:
    def __init__(self, host='localhost', port=6379, db=0, username=None, password=None, socket_timeout=None, socket_connect_timeout=None, decode_responses=False, encoding='utf-8', encoding_errors='strict', client_name=None, retry=None, retry_on_timeout=False, health_check_interval=0, **others):
        self.host, self.port, self.db, self.username, self.password = host, int(port), db, username, password
        self.socket_timeout, self.socket_connect_timeout = socket_timeout, socket_connect_timeout if socket_connect_timeout is not None else socket_timeout
        self.decode_responses, self.encoding, self.encoding_errors, self.client_name = decode_responses, encoding, encoding_errors, client_name
        self.socket_type, self.retry = 0, retry if retry is not None else Retry(0)
        self._sock, self._data = None, b''
    def __repr__(self):
        return '<redis.connection.Connection(host=%s,port=%s,db=%s)>' % (self.host, self.port, self.db)
#@ 1020
    def connect(self):
        if self._sock is not None:
            return




#@ 1028
        self.retry.call_with_retry(
            lambda: self.connect_check_health(
                check_health=True, retry_socket_connect=False
            ),
            lambda error: self.disconnect(error),
        )
#@ 1045
    def connect_check_health(self, check_health=True, retry_socket_connect=True):
        if self._sock is not None:
            return




#@ 1054
        try:
            sock = self._connect()
        except socket.timeout:
            e = TimeoutError("Timeout connecting to server")
        except OSError as found:
            e = ConnectionError(self._error_message(found))
            e.__context__ = found
        else:
            self._sock = sock
            try:
                self.on_connect()
            except RedisError:
                self.disconnect()
                raise
            return

#@ 1077
        raise e
    def _error_message(self, e):
        if len(e.args) == 1:
            return 'Error connecting to %s:%s. %s.' % (self.host, self.port, e.args[0])
        return 'Error %s connecting to %s:%s. %s.' % (e.args[0], self.host, self.port, e.args[1])
    def on_connect(self):
        if self.password is not None:
            args = ('AUTH', self.username or 'default', self.password) if self.username or version >= 8 else ('AUTH', self.password)
            self.send_command(*args)
            try:
                answer = self.read_response()
            except AuthenticationWrongNumberOfArgsError:
                self.send_command('AUTH', self.password)
                answer = self.read_response()
            if answer not in (b'OK', 'OK'):
                raise AuthenticationError('Invalid Username or Password')
        if self.client_name:
            self.send_command('CLIENT', 'SETNAME', self.client_name)
            self.read_response()
        if self.db:
            self.send_command('SELECT', self.db)
            if self.read_response() not in (b'OK', 'OK'):
                raise ConnectionError('Invalid Database')
    def disconnect(self, *args):
        if self._sock is not None:
            self._sock.close()
        self._sock, self._data = None, b''
    def send_command(self, *args, **kwargs):
        parts = [encode(one) for word in args[:1] for one in word.split(' ')] + [encode(one) for one in args[1:]]
        self.send_packed_command(b'*%d\r\n' % len(parts) + b''.join(b'$%d\r\n%s\r\n' % (len(part), part) for part in parts))
    def send_packed_command(self, data):
        if self._sock is None:
            self.connect()
        try:
            self._sock.sendall(data)
        except socket.timeout:
            self.disconnect()
            raise TimeoutError('Timeout writing to socket')
        except OSError as e:
            self.disconnect()
            raise ConnectionError('Error %s while writing to socket. %s.' % (e.args[0], e.args[1])) from None
    def _more(self, timeout=False):
        try:
            if timeout is not False:
                self._sock.settimeout(timeout)
            part = self._sock.recv(32768)
        except (socket.timeout, BlockingIOError):
            if timeout is False:
                self.disconnect()
            raise TimeoutError('Timeout reading from %s:%s' % (self.host, self.port)) from None
        except OSError as e:
            self.disconnect()
            raise ConnectionError('Error while reading from %s:%s : %s' % (self.host, self.port, e.args)) from None
        finally:
            if timeout is not False and self._sock is not None:
                self._sock.settimeout(self.socket_timeout)
        if not part:
            self.disconnect()
            raise ConnectionError('Connection closed by server.')
        self._data += part
    def can_read(self, timeout=0):
        if self._data:
            return True
        try:
            self._more(timeout if timeout is None or timeout > 0 else 0.000001)
            return True
        except TimeoutError:
            return False
    def _line(self):
        while b'\r\n' not in self._data:
            self._more()
        line, _, self._data = self._data.partition(b'\r\n')
        return line
    def _read(self, raw):
        line = self._line()
        kind, rest = line[:1], line[1:]
        if kind == b'+':
            return self.decode(rest) if not raw else rest
        if kind == b'-':
            return error_of(rest.decode())
        if kind == b':':
            return int(rest)
        size = int(rest)
        if size < 0:
            return None
        if kind == b'$':
            while len(self._data) < size + 2:
                self._more()
            value, self._data = self._data[:size], self._data[size + 2:]
            return value if raw else self.decode(value)
        return [self._read(raw) for _ in range(size)]
    def decode(self, value):
        return value.decode(self.encoding, self.encoding_errors) if self.decode_responses else value
    def read_response(self, disable_decoding=False):
        answer = self._read(disable_decoding)
        if isinstance(answer, RedisError):
            raise answer
        return answer
#@ 1579
    def _connect(self):
        err = None
        for res in socket.getaddrinfo(
            self.host, self.port, self.socket_type, socket.SOCK_STREAM
        ):
            family, kind, proto, name, address = res
            sock = socket.socket(family, kind, proto)
            try:
                sock.settimeout(self.socket_connect_timeout)
                sock.connect(address)
                sock.settimeout(self.socket_timeout)
                return sock
            except OSError as e:
                err = e
                sock.close()
        if err is not None:
            raise err
        raise OSError('socket.getaddrinfo returned an empty list')

class SSLConnection(Connection): pass
class UnixDomainSocketConnection(Connection): pass

def parse_url(url):
    if not url.startswith(('redis://', 'rediss://', 'unix://')):
        raise ValueError('Redis URL must specify one of the following schemes (redis://, rediss://, unix://)')
    parts = urlparse(url)
    found = {}
    for name, values in parse_qs(parts.query).items():
        value = values[0]
        if name in ('db', 'max_connections', 'protocol'):
            value = int(value)
        elif name in ('socket_timeout', 'socket_connect_timeout'):
            value = float(value)
        elif name in ('decode_responses', 'retry_on_timeout', 'socket_keepalive'):
            value = value.upper() not in ('F', 'FALSE', '0', 'N', 'NO')
        found[name] = value
    if parts.username:
        found['username'] = unquote(parts.username)
    if parts.password:
        found['password'] = unquote(parts.password)
    if parts.hostname:
        found['host'] = unquote(parts.hostname)
    if parts.port:
        found['port'] = int(parts.port)
    if parts.path and 'db' not in found:
        try:
            found['db'] = int(unquote(parts.path).replace('/', ''))
        except (AttributeError, ValueError):
            pass
    return found

class ConnectionPool:
    def __init__(self, connection_class=Connection, max_connections=None, **connection_kwargs):
        self.connection_class, self.connection_kwargs = connection_class, connection_kwargs
        self.max_connections = max_connections or 2 ** 31
        self._free, self._used, self._lock = [], set(), threading.RLock()
        self._pid = os.getpid()
    @classmethod
    def from_url(cls, url, **kwargs):
        return cls(**{**kwargs, **parse_url(url)})
    def __repr__(self):
        shown = {key: '<REDACTED>' if key in ('username', 'password', 'credential_provider') else value for key, value in self.connection_kwargs.items()}
        if version >= 7:
            host, timeout, connect = (shown.get(key, default) for key, default in (('host', 'localhost'), ('socket_timeout', 5), ('socket_connect_timeout', 5)))
            shown.update({'maint_notifications_pool_handler': '<redis.maint_notifications.MaintNotificationsPoolHandler object at 0x%x>' % id(self), 'maint_notifications_config': 'MaintNotificationsConfig(enabled=auto, proactive_reconnect=True, relaxed_timeout=10, endpoint_type=None)',
                'orig_host_address': host, 'orig_socket_timeout': timeout, 'orig_socket_connect_timeout': connect})
        return '<redis.connection.ConnectionPool(<redis.connection.Connection(%s)>)>' % ','.join('%s=%s' % pair for pair in shown.items())
    def make_connection(self):
        if len(self._used) >= self.max_connections:
            raise MaxConnectionsError('Too many connections')
        return self.connection_class(**self.connection_kwargs)
#@ 3255
    @deprecated_args
    def get_connection(self, command_name=None, *keys, **options):
        with self._lock:
            connection = self._free.pop() if self._free else self.make_connection()
            self._used.add(connection)
        try:









#@ 3273
            connection.connect()
        except BaseException:
            self.release(connection)
            raise
        return connection
    def release(self, connection):
        with self._lock:
            if connection in self._used:
                self._used.discard(connection)
                self._free.append(connection)
    def disconnect(self, inuse_connections=True):
        with self._lock:
            for one in [*self._free, *(self._used if inuse_connections else ())]:
                one.disconnect()
    def close(self):
        self.disconnect()
    def reset(self):
        self._free, self._used = [], set()
    def get_encoder(self):
        return self

class BlockingConnectionPool(ConnectionPool):
    def __init__(self, max_connections=50, timeout=20, **kwargs):
        self.timeout = timeout
        super().__init__(max_connections=max_connections, **kwargs)
    def make_connection(self):
        end = time.monotonic() + (self.timeout or 0)
        while len(self._used) >= self.max_connections:
            if self.timeout is not None and time.monotonic() > end:
                raise ConnectionError('No connection available.')
            time.sleep(0.05)
        return self.connection_class(**self.connection_kwargs)
`;

/** redis/retry.py, redis/backoff.py, redis/utils.py. */
export const RETRY = String.raw`
import random, time
from redis.exceptions import ConnectionError, TimeoutError
from redis.utils import version

class Retry:
    def __init__(self, backoff, retries=None, supported_errors=(ConnectionError, TimeoutError, TimeoutError)):
        self._backoff, self._retries = (None, backoff) if retries is None else (backoff, retries)
        self._supported_errors = supported_errors
    def get_retries(self):
        return self._retries
    def _pause(self, failures):
        if self._backoff is not None:
            return self._backoff.compute(failures)
        base, cap = (0.01, 1) if version >= 8 else (1, 10)
        return min(cap, random.random() * min(cap, base * 2 ** failures))
#@ 105
    def call_with_retry(self, do, fail, is_retryable=None):
        self._failures = 0
        failures = 0
        while True:










#@ 119
            try:
                return do()
            except self._supported_errors as error:
                failures += 1
                fail(error)
                if is_retryable and not is_retryable(error):
                    raise





#@ 131
                if self._retries >= 0 and failures > self._retries:
                    raise error
                pause = self._pause(failures)
                if pause > 0:
                    time.sleep(pause)
`;
