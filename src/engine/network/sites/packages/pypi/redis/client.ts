/** redis/client.py: clients, pipelines, subscriptions. */
export const CLIENT = String.raw`
import threading, time
from redis.commands.core import SHAPES, CoreCommands
from redis.connection import ConnectionPool
from redis.exceptions import ConnectionError, ExecAbortError, PubSubError, RedisError, ResponseError, TimeoutError, WatchError
from redis.retry import Retry
from redis.utils import version

_NO_VALUE = object()

class Redis(CoreCommands):
    @classmethod
    def from_url(cls, url, single_connection_client=False, **kwargs):
        return cls(connection_pool=ConnectionPool.from_url(url, **kwargs))
    @classmethod
    def from_pool(cls, connection_pool):
        return cls(connection_pool=connection_pool)
    def __init__(self, host='localhost', port=6379, db=0, password=None, socket_timeout=_NO_VALUE, socket_connect_timeout=_NO_VALUE, socket_keepalive=True, socket_keepalive_options=None, connection_pool=None, unix_socket_path=None, encoding='utf-8', encoding_errors='strict', decode_responses=False,
            retry_on_timeout=False, retry=None, retry_on_error=None, ssl=False, max_connections=None, single_connection_client=False, health_check_interval=0, client_name=None, username=None, credential_provider=None, protocol=None, charset=None, **others):
        if connection_pool is None:
            default = 5 if version >= 8 else None
            given = {'db': db, 'username': username, 'password': password, 'socket_timeout': default if socket_timeout is _NO_VALUE else socket_timeout}
            if version >= 8:
                given['socket_read_size'] = 32768
            given.update({'encoding': encoding, 'encoding_errors': encoding_errors, 'decode_responses': decode_responses, 'retry_on_error': retry_on_error or [], 'retry': retry if retry is not None else Retry(10 if version >= 8 else 3 if version >= 6 else 0), 'health_check_interval': health_check_interval, 'client_name': client_name})
            if version >= 7:
                given['driver_info'] = "DriverInfo(name='redis-py', lib_version='@VERSION@', _upstream=[])"
            given.update({'redis_connect_func': None, 'credential_provider': credential_provider, 'protocol': protocol})
            if version >= 8:
                given['legacy_responses'] = True
            given.update({'host': host, 'port': port, 'socket_connect_timeout': default if socket_connect_timeout is _NO_VALUE else socket_connect_timeout, 'socket_keepalive': socket_keepalive, 'socket_keepalive_options': socket_keepalive_options if socket_keepalive_options is not None or version < 8 else _NO_VALUE})
            connection_pool = ConnectionPool(max_connections=max_connections, **given)
        self.connection_pool, self.connection = connection_pool, None
        self.response_callbacks = {}
        if single_connection_client:
            self.connection = connection_pool.get_connection()
    def __repr__(self):
        return '<%s.%s(%r)>' % (type(self).__module__, type(self).__name__, self.connection_pool)
    def get_connection_kwargs(self):
        return self.connection_pool.connection_kwargs
    def set_response_callback(self, command, callback):
        self.response_callbacks[command.upper()] = callback
    def pipeline(self, transaction=True, shard_hint=None):
        return Pipeline(self.connection_pool, self.response_callbacks, transaction)
    def transaction(self, func, *watches, value_from_callable=False, **kwargs):
        with self.pipeline(True) as pipe:
            while True:
                try:
                    if watches:
                        pipe.watch(*watches)
                    value = func(pipe)
                    answers = pipe.execute()
                    return value if value_from_callable else answers
                except WatchError:
                    continue
    def lock(self, name, timeout=None, sleep=0.1, blocking=True, blocking_timeout=None, lock_class=None, thread_local=True, **kwargs):
        from redis.lock import Lock
        return Lock(self, name, timeout, sleep, blocking, blocking_timeout)
    def pubsub(self, **kwargs):
        return PubSub(self.connection_pool, **kwargs)
    def register_script(self, script):
        return Script(self, script)
    def client(self):
        return type(self)(connection_pool=self.connection_pool, single_connection_client=True)
    def close(self):
        if self.connection is not None:
            self.connection_pool.release(self.connection)
            self.connection = None
        self.connection_pool.disconnect()
    def __enter__(self):
        return self
    def __exit__(self, *args):
        self.close()
    def _shape(self, name, answer, shape=None):
        if shape is not None:
            return shape(answer)
        made = self.response_callbacks.get(name) or SHAPES.get(name)
        return answer if made is None else made(answer)
#@ 866
    def execute_command(self, *args, **options):
        return self._execute_command(*args, **options)

    def _execute_command(self, *args, **options):
        pool, name = self.connection_pool, args[0]


#@ 873
        conn = self.connection or pool.get_connection()
        try:
            return self._shape(name.upper(), conn.retry.call_with_retry(lambda: self._ask(conn, args), lambda error: conn.disconnect(error)), options.get('shape'))
        finally:
            if self.connection is None:
                pool.release(conn)
    def _ask(self, conn, args):
        waits = args[0] in ('BLPOP', 'BRPOP', 'BRPOPLPUSH', 'XREAD', 'XREADGROUP') and conn.socket_timeout is not None
        conn.send_command(*args)
        if waits:
            before, conn.socket_timeout = conn.socket_timeout, None
            conn._sock.settimeout(None)
            try:
                return conn.read_response()
            finally:
                conn.socket_timeout = before
                if conn._sock is not None:
                    conn._sock.settimeout(before)
        return conn.read_response()

StrictRedis = Redis

class Script:
    def __init__(self, client, script):
        import hashlib
        self.registered_client, self.script = client, script
        self.sha = hashlib.sha1(script.encode() if isinstance(script, str) else script).hexdigest()
    def __call__(self, keys=None, args=None, client=None):
        client = client or self.registered_client
        words = [*(keys or []), *(args or [])]
        from redis.exceptions import NoScriptError
        try:
            return client.evalsha(self.sha, len(keys or []), *words)
        except NoScriptError:
            client.script_load(self.script)
            return client.evalsha(self.sha, len(keys or []), *words)

class Pipeline(Redis):
    UNWATCH_COMMANDS = {'DISCARD', 'EXEC', 'UNWATCH'}
    def __init__(self, connection_pool, response_callbacks, transaction):
        self.connection_pool, self.connection, self.response_callbacks, self.transaction = connection_pool, None, response_callbacks, transaction
        self.watching, self.explicit_transaction, self.command_stack = False, False, []
    def __enter__(self):
        return self
    def __exit__(self, *args):
        self.reset()
    def __len__(self):
        return len(self.command_stack)
    def __bool__(self):
        return True
    def reset(self):
        self.command_stack = []
        if self.watching and self.connection is not None:
            try:
                self.connection.send_command('UNWATCH')
                self.connection.read_response()
            except ConnectionError:
                self.connection.disconnect()
        self.watching = self.explicit_transaction = False
        if self.connection is not None:
            self.connection_pool.release(self.connection)
            self.connection = None
    close = reset
    def multi(self):
        if self.explicit_transaction:
            raise RedisError('Cannot issue nested calls to MULTI')
        if self.command_stack:
            raise RedisError('Commands without an initial WATCH have already been issued')
        self.explicit_transaction = True
    def watch(self, *names):
        if self.explicit_transaction:
            raise RedisError('Cannot issue a WATCH after a MULTI')
        self.watching = True
        return self._now('WATCH', *names)
    def unwatch(self):
        return self.watching and self._now('UNWATCH') or True
    def discard(self):
        self.reset()
    def execute_command(self, *args, **options):
        if (self.watching or args[0] == 'WATCH') and not self.explicit_transaction:
            return self._now(*args, **options)
        self.command_stack.append((args, options))
        return self
    def _now(self, *args, **options):
        if self.connection is None:
            self.connection = self.connection_pool.get_connection()
        self.connection.send_command(*args)
        return self._shape(args[0].upper(), self.connection.read_response(), options.get('shape'))
    def execute(self, raise_on_error=True):
        stack = self.command_stack
        if not stack and not self.watching:
            return []
        conn = self.connection or self.connection_pool.get_connection()
        self.connection = conn
        try:
            return (self._in_transaction if self.transaction or self.explicit_transaction else self._one_by_one)(conn, stack, raise_on_error)
        finally:
            self.reset()
    def _read(self, conn):
        try:
            return conn.read_response()
        except ResponseError as e:
            return e
    def _in_transaction(self, conn, stack, raise_on_error):
        conn.send_command('MULTI')
        for args, options in stack:
            conn.send_command(*args)
        conn.send_command('EXEC')
        self._read(conn)
        queued = [self._read(conn) for _ in stack]
        try:
            answers = conn.read_response()
        except ExecAbortError:
            for i, one in enumerate(queued):
                if isinstance(one, Exception):
                    self._annotate(one, i + 1, stack[i][0])
                    raise one
            raise
        self.watching = False
        if answers is None:
            raise WatchError('Watched variable changed.')
        return self._made(stack, answers, raise_on_error)
    def _one_by_one(self, conn, stack, raise_on_error):
        for args, options in stack:
            conn.send_command(*args)
        return self._made(stack, [self._read(conn) for _ in stack], raise_on_error)
    def _made(self, stack, answers, raise_on_error):
        if raise_on_error:
            for i, one in enumerate(answers):
                if isinstance(one, ResponseError):
                    self._annotate(one, i + 1, stack[i][0])
                    raise one
        return [one if isinstance(one, Exception) else self._shape(args[0].upper(), one, options.get('shape')) for (args, options), one in zip(stack, answers)]
    def _annotate(self, error, number, args):
        shown = ' '.join(one.decode(errors='replace') if isinstance(one, bytes) else str(one) for one in args)
        error.args = ('Command # %d (%s) of pipeline caused error: %s' % (number, shown, error.args[0]),) + error.args[1:]

class PubSub:
    def __init__(self, connection_pool, shard_hint=None, ignore_subscribe_messages=False, **kwargs):
        self.connection_pool, self.ignore_subscribe_messages, self.connection = connection_pool, ignore_subscribe_messages, None
        self.channels, self.patterns = {}, {}
    @property
    def subscribed(self):
        return bool(self.channels or self.patterns)
    def __enter__(self):
        return self
    def __exit__(self, *args):
        self.reset()
    def reset(self):
        if self.connection is not None:
            self.connection.disconnect()
            self.connection_pool.release(self.connection)
            self.connection = None
        self.channels, self.patterns = {}, {}
    close = reset
    def execute_command(self, *args):
        if self.connection is None:
            self.connection = self.connection_pool.get_connection()
        self.connection.send_command(*args)
    def _add(self, table, command, args, kwargs):
        names = {**{name: None for one in args for name in (one if isinstance(one, (list, tuple)) else [one])}, **kwargs}
        self.execute_command(command, *names)
        table.update({self._key(name): handler for name, handler in names.items()})
    def _key(self, name):
        name = name.encode() if isinstance(name, str) else name
        return self.connection.decode(name)
    def subscribe(self, *args, **kwargs):
        self._add(self.channels, 'SUBSCRIBE', args, kwargs)
    def psubscribe(self, *args, **kwargs):
        self._add(self.patterns, 'PSUBSCRIBE', args, kwargs)
    def unsubscribe(self, *args):
        self.execute_command('UNSUBSCRIBE', *args)
    def punsubscribe(self, *args):
        self.execute_command('PUNSUBSCRIBE', *args)
    def ping(self, message=None):
        self.execute_command('PING', *([] if message is None else [message]))
    def get_message(self, ignore_subscribe_messages=False, timeout=0.0):
        if self.connection is None:
            raise RuntimeError('pubsub connection not set: did you forget to call subscribe() or psubscribe()?')
        if not self.connection.can_read(timeout):
            return None
        return self.handle_message(self.connection.read_response(), ignore_subscribe_messages)
    get_sharded_message = get_message
    def handle_message(self, answer, ignore=False):
        kind = answer[0].decode() if isinstance(answer[0], bytes) else answer[0]
        message = {'type': kind, 'pattern': answer[1] if kind == 'pmessage' else None, 'channel': answer[-2] if kind in ('pmessage', 'message') else answer[1], 'data': answer[-1]}
        if kind in ('unsubscribe', 'punsubscribe'):
            (self.channels if kind == 'unsubscribe' else self.patterns).pop(message['channel'], None)
        if kind in ('message', 'pmessage'):
            handler = self.patterns.get(message['pattern']) if kind == 'pmessage' else self.channels.get(message['channel'])
            if handler:
                handler(message)
                return None
            return message
        return None if ignore or self.ignore_subscribe_messages else message
    def listen(self):
        while self.subscribed:
            if self.connection.can_read(None):
                message = self.handle_message(self.connection.read_response())
                if message is not None:
                    yield message
    def run_in_thread(self, sleep_time=0.0, daemon=False, exception_handler=None):
        thread = PubSubWorkerThread(self, sleep_time, daemon)
        thread.start()
        return thread

class PubSubWorkerThread(threading.Thread):
    def __init__(self, pubsub, sleep_time, daemon=False):
        super().__init__(daemon=daemon)
        self.pubsub, self.sleep_time, self._running = pubsub, sleep_time, threading.Event()
    def run(self):
        self._running.set()
        while self._running.is_set():
            self.pubsub.get_message(ignore_subscribe_messages=True, timeout=self.sleep_time or 0.1)
        self.pubsub.close()
    def stop(self):
        self._running.clear()
`;
