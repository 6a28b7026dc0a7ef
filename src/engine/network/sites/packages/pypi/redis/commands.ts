/** redis/commands/core.py: a method for each command; how answers are shaped. */
export const COMMANDS = String.raw`
import datetime, warnings
from redis.exceptions import DataError
from redis.utils import version

def _seconds(value):
    return int(value.total_seconds()) if isinstance(value, datetime.timedelta) else value
def _millis(value):
    return int(value.total_seconds() * 1000) if isinstance(value, datetime.timedelta) else value
def _stamp(value, scale=1):
    return int(value.timestamp() * scale) if isinstance(value, datetime.datetime) else value
def _list(keys, args=()):
    if isinstance(keys, (str, bytes)):
        keys = [keys]
    elif not isinstance(keys, (list, tuple, set, dict)):
        keys = list(keys) if hasattr(keys, '__iter__') else [keys]
    return [*keys, *args]

def _pairs(answer):
    return dict(zip(answer[::2], answer[1::2])) if answer else {}
def _ok(answer):
    return answer in (b'OK', 'OK')
def _number(answer):
    return None if answer is None else float(answer)
def _text(value):
    return value.decode(errors='replace') if isinstance(value, bytes) else value
def _scored(answer):
    return [(answer[i], float(answer[i + 1])) for i in range(0, len(answer), 2)] if answer else answer
def _entries(answer):
    return None if answer is None else [(one[0], _pairs(one[1]) if one[1] is not None else None) for one in answer]
def _info(answer):
    values = {}
    for line in _text(answer).splitlines():
        if line and not line.startswith('#'):
            key, _, value = line.partition(':')
            if '=' in value:
                values[key] = dict((part.partition('=')[0], _plain(part.partition('=')[2])) for part in value.split(','))
            else:
                values[key] = _plain(value)
    return values
def _plain(value):
    for kind in (int, float):
        try:
            return kind(value)
        except ValueError:
            pass
    return value

SHAPES = {
    'PING': lambda answer: _text(answer) == 'PONG', 'HGETALL': _pairs, 'INFO': _info, 'CONFIG GET': lambda answer: _pairs([_text(one) for one in answer]), 'SET': lambda answer: None if answer is None else True if _ok(answer) else answer,
    'SCAN': lambda answer: (int(answer[0]), answer[1]), 'SSCAN': lambda answer: (int(answer[0]), answer[1]), 'HSCAN': lambda answer: (int(answer[0]), _pairs(answer[1])), 'ZSCAN': lambda answer: (int(answer[0]), _scored(answer[1])),
    'XRANGE': _entries, 'XREVRANGE': _entries, 'XREAD': lambda answer: [] if answer is None else [[one[0], _entries(one[1])] for one in answer], 'XREADGROUP': lambda answer: [] if answer is None else [[one[0], _entries(one[1])] for one in answer],
    'ZPOPMIN': _scored, 'ZPOPMAX': _scored, 'TIME': lambda answer: (int(answer[0]), int(answer[1])), 'BLPOP': lambda answer: tuple(answer) if answer else None, 'BRPOP': lambda answer: tuple(answer) if answer else None,
    'CLIENT LIST': lambda answer: [dict(pair.split('=', 1) for pair in line.split(' ')) for line in _text(answer).splitlines()],
}
for _name in 'SMEMBERS SINTER SUNION SDIFF'.split():
    SHAPES[_name] = set
for _name in 'ZSCORE ZINCRBY INCRBYFLOAT HINCRBYFLOAT'.split():
    SHAPES[_name] = _number
for _name in 'EXPIRE PEXPIRE EXPIREAT PEXPIREAT PERSIST HEXISTS SETNX RENAMENX MOVE MSETNX COPY'.split():
    SHAPES[_name] = bool
for _name in ('MSET SETEX PSETEX FLUSHDB FLUSHALL LSET LTRIM RENAME SELECT SAVE AUTH HMSET WATCH UNWATCH', 'CONFIG SET', 'CLIENT SETNAME', 'XGROUP CREATE', 'SCRIPT FLUSH'):
    for _one in [_name] if _name[0] in 'CX' or _name.startswith('SCRIPT') else _name.split():
        SHAPES[_one] = _ok

class CoreCommands:
    def ping(self, **kwargs):
        return self.execute_command('PING')
    def set(self, name, value, ex=None, px=None, nx=False, xx=False, keepttl=False, get=False, exat=None, pxat=None):
        if nx and xx:
            raise DataError("'nx' and 'xx' are mutually exclusive.")
        args = ['SET', name, value]
        for word, given in ('EX', _seconds(ex)), ('PX', _millis(px)), ('EXAT', _stamp(exat)), ('PXAT', _stamp(pxat, 1000)):
            if given is not None:
                args += [word, given]
        args += ['KEEPTTL'] * bool(keepttl) + ['NX'] * bool(nx) + ['XX'] * bool(xx) + ['GET'] * bool(get)
        return self.execute_command(*args)
    def setex(self, name, time, value):
        if version >= 8:
            warnings.warn("Call to deprecated setex. (Use 'set' instead.) -- Deprecated since version 2.6.12.", DeprecationWarning, 2)
        return self.execute_command('SETEX', name, _seconds(time), value)
    def psetex(self, name, time_ms, value):
        return self.execute_command('PSETEX', name, _millis(time_ms), value)
    def getex(self, name, ex=None, px=None, persist=False):
        return self.execute_command('GETEX', name, *(['EX', _seconds(ex)] if ex is not None else []), *(['PX', _millis(px)] if px is not None else []), *['PERSIST'] * persist)
    def mget(self, keys, *args):
        return self.execute_command('MGET', *_list(keys, args))
    def mset(self, mapping):
        return self.execute_command('MSET', *[one for pair in mapping.items() for one in pair])
    def msetnx(self, mapping):
        return self.execute_command('MSETNX', *[one for pair in mapping.items() for one in pair])
#@ 3375
    def incrby(self, name, amount=1):
        """Adds to a number."""




#@ 3381
        return self.execute_command("INCRBY", name, amount)
    incr = incrby
    def decrby(self, name, amount=1):
        return self.execute_command('DECRBY', name, amount)
    decr = decrby
    def delete(self, *names):
        return self.execute_command('DEL', *names)
    def keys(self, pattern='*', **kwargs):
        return self.execute_command('KEYS', pattern)
    def expire(self, name, time, nx=False, xx=False, gt=False, lt=False):
        return self.execute_command('EXPIRE', name, _seconds(time), *['NX'] * nx, *['XX'] * xx, *['GT'] * gt, *['LT'] * lt)
    def pexpire(self, name, time, **kwargs):
        return self.execute_command('PEXPIRE', name, _millis(time))
    def expireat(self, name, when, **kwargs):
        return self.execute_command('EXPIREAT', name, _stamp(when))
    def hset(self, name, key=None, value=None, mapping=None, items=None):
        if key is None and not mapping and not items:
            raise DataError("'hset' with no key value pairs")
        pairs = list(items or []) + ([key, value] if key is not None else []) + [one for pair in (mapping or {}).items() for one in pair]
        return self.execute_command('HSET', name, *pairs)
    def hmset(self, name, mapping):
        if not mapping:
            raise DataError("'hmset' with 'mapping' of length 0")
        return self.execute_command('HMSET', name, *[one for pair in mapping.items() for one in pair])
    def hmget(self, name, keys, *args):
        return self.execute_command('HMGET', name, *_list(keys, args))
    def hincrby(self, name, key, amount=1):
        return self.execute_command('HINCRBY', name, key, amount)
    def hincrbyfloat(self, name, key, amount=1.0):
        return self.execute_command('HINCRBYFLOAT', name, key, amount)
    def incrbyfloat(self, name, amount=1.0):
        return self.execute_command('INCRBYFLOAT', name, amount)
    def lpop(self, name, count=None):
        return self.execute_command('LPOP', name, *([] if count is None else [count]))
    def rpop(self, name, count=None):
        return self.execute_command('RPOP', name, *([] if count is None else [count]))
    def blpop(self, keys, timeout=0):
        return self.execute_command('BLPOP', *_list(keys), timeout or 0)
    def brpop(self, keys, timeout=0):
        return self.execute_command('BRPOP', *_list(keys), timeout or 0)
    def brpoplpush(self, src, dst, timeout=0):
        return self.execute_command('BRPOPLPUSH', src, dst, timeout or 0)
    def lmove(self, first_list, second_list, src='LEFT', dest='RIGHT'):
        return self.execute_command('LMOVE', first_list, second_list, src, dest)
    def sort(self, name, start=None, num=None, by=None, get=None, desc=False, alpha=False, store=None, groups=False):
        args = ['SORT', name] + (['BY', by] if by else []) + (['LIMIT', start, num] if start is not None else [])
        for one in _list(get) if get is not None else []:
            args += ['GET', one]
        return self.execute_command(*args, *['DESC'] * desc, *['ALPHA'] * alpha, *(['STORE', store] if store else []))
    def sinter(self, keys, *args):
        return self.execute_command('SINTER', *_list(keys, args))
    def sunion(self, keys, *args):
        return self.execute_command('SUNION', *_list(keys, args))
    def sdiff(self, keys, *args):
        return self.execute_command('SDIFF', *_list(keys, args))
    def sinterstore(self, dest, keys, *args):
        return self.execute_command('SINTERSTORE', dest, *_list(keys, args))
    def sunionstore(self, dest, keys, *args):
        return self.execute_command('SUNIONSTORE', dest, *_list(keys, args))
    def sdiffstore(self, dest, keys, *args):
        return self.execute_command('SDIFFSTORE', dest, *_list(keys, args))
    def spop(self, name, count=None):
        return self.execute_command('SPOP', name, *([] if count is None else [count]))
    def srandmember(self, name, number=None):
        return self.execute_command('SRANDMEMBER', name, *([] if number is None else [number]))
    def zadd(self, name, mapping, nx=False, xx=False, ch=False, incr=False, gt=False, lt=False):
        if not mapping:
            raise DataError('ZADD requires at least one element/score pair')
        return self.execute_command('ZADD', name, *['NX'] * nx, *['XX'] * xx, *['GT'] * gt, *['LT'] * lt, *['CH'] * ch, *['INCR'] * incr, *[one for member, score in mapping.items() for one in (score, member)])
    def _ranged(self, args, withscores, cast=float):
        shape = (lambda answer: [(one, cast(score)) for one, score in _scored(answer)]) if withscores else None
        return self.execute_command(*args, *['WITHSCORES'] * withscores, shape=shape)
    def zrange(self, name, start, end, desc=False, withscores=False, score_cast_func=float, byscore=False, bylex=False, offset=None, num=None):
        return self._ranged(['ZREVRANGE' if desc and not byscore else 'ZRANGE', name, start, end, *['BYSCORE'] * byscore, *['BYLEX'] * bylex, *['REV'] * (desc and byscore), *(['LIMIT', offset, num] if offset is not None else [])], withscores, score_cast_func)
    def zrevrange(self, name, start, end, withscores=False, score_cast_func=float):
        return self._ranged(['ZREVRANGE', name, start, end], withscores, score_cast_func)
    def zrangebyscore(self, name, min, max, start=None, num=None, withscores=False, score_cast_func=float):
        return self._by_score('ZRANGEBYSCORE', name, min, max, start, num, withscores, score_cast_func)
    def zrevrangebyscore(self, name, max, min, start=None, num=None, withscores=False, score_cast_func=float):
        return self._by_score('ZREVRANGEBYSCORE', name, max, min, start, num, withscores, score_cast_func)
    def _by_score(self, command, name, first, last, start, num, withscores, cast):
        shape = (lambda answer: [(one, cast(score)) for one, score in _scored(answer)]) if withscores else None
        return self.execute_command(command, name, first, last, *['WITHSCORES'] * withscores, *(['LIMIT', start, num] if start is not None else []), shape=shape)
    def zincrby(self, name, amount, value):
        return self.execute_command('ZINCRBY', name, amount, value)
    def zpopmin(self, name, count=None):
        return self.execute_command('ZPOPMIN', name, *([] if count is None else [count]))
    def zpopmax(self, name, count=None):
        return self.execute_command('ZPOPMAX', name, *([] if count is None else [count]))
    def scan(self, cursor=0, match=None, count=None, _type=None):
        return self.execute_command('SCAN', cursor, *(['MATCH', match] if match is not None else []), *(['COUNT', count] if count is not None else []), *(['TYPE', _type] if _type is not None else []))
    def _scanned(self, command, name, match, count):
        cursor = 0
        while True:
            cursor, found = self.execute_command(command, name, cursor, *(['MATCH', match] if match is not None else []), *(['COUNT', count] if count is not None else []))
            yield from found.items() if isinstance(found, dict) else found
            if cursor == 0:
                return
    def scan_iter(self, match=None, count=None, _type=None):
        cursor = None
        while cursor != 0:
            cursor, found = self.scan(cursor or 0, match, count, _type)
            yield from found
    def sscan_iter(self, name, match=None, count=None):
        return self._scanned('SSCAN', name, match, count)
    def hscan_iter(self, name, match=None, count=None):
        return self._scanned('HSCAN', name, match, count)
    def zscan_iter(self, name, match=None, count=None):
        return self._scanned('ZSCAN', name, match, count)
    def xadd(self, name, fields, id='*', maxlen=None, approximate=True, nomkstream=False, **kwargs):
        if not isinstance(fields, dict) or not fields:
            raise DataError('XADD fields must be a non-empty dict')
        return self.execute_command('XADD', name, *['NOMKSTREAM'] * nomkstream, *(['MAXLEN', *['~'] * approximate, maxlen] if maxlen is not None else []), id, *[one for pair in fields.items() for one in pair])
    def xrange(self, name, min='-', max='+', count=None):
        return self.execute_command('XRANGE', name, min, max, *(['COUNT', count] if count is not None else []))
    def xrevrange(self, name, max='+', min='-', count=None):
        return self.execute_command('XREVRANGE', name, max, min, *(['COUNT', count] if count is not None else []))
    def xread(self, streams, count=None, block=None):
        return self.execute_command('XREAD', *(['BLOCK', block] if block is not None else []), *(['COUNT', count] if count is not None else []), 'STREAMS', *streams.keys(), *streams.values())
    def xreadgroup(self, groupname, consumername, streams, count=None, block=None, noack=False):
        return self.execute_command('XREADGROUP', 'GROUP', groupname, consumername, *(['COUNT', count] if count is not None else []), *(['BLOCK', block] if block is not None else []), *['NOACK'] * noack, 'STREAMS', *streams.keys(), *streams.values())
    def xgroup_create(self, name, groupname, id='$', mkstream=False, entries_read=None):
        return self.execute_command('XGROUP CREATE', name, groupname, id, *['MKSTREAM'] * mkstream)
    def config_get(self, pattern='*', *args):
        return self.execute_command('CONFIG GET', pattern, *args)
    def config_set(self, name, value, *args):
        return self.execute_command('CONFIG SET', name, value, *args)
    def info(self, section=None, *args):
        return self.execute_command('INFO', *([] if section is None else [section, *args]))
    def object(self, infotype, key):
        return self.execute_command('OBJECT', infotype, key)
    def client_getname(self):
        return self.execute_command('CLIENT GETNAME')
    def client_setname(self, name):
        return self.execute_command('CLIENT SETNAME', name)
    def client_list(self, **kwargs):
        return self.execute_command('CLIENT LIST')
    def client_id(self):
        return self.execute_command('CLIENT ID')
    def eval(self, script, numkeys, *keys_and_args):
        return self.execute_command('EVAL', script, numkeys, *keys_and_args)
    def evalsha(self, sha, numkeys, *keys_and_args):
        return self.execute_command('EVALSHA', sha, numkeys, *keys_and_args)
    def script_load(self, script):
        return self.execute_command('SCRIPT LOAD', script)
    def flushdb(self, asynchronous=False, **kwargs):
        return self.execute_command('FLUSHDB', *[b'ASYNC'] * asynchronous)
    def flushall(self, asynchronous=False, **kwargs):
        return self.execute_command('FLUSHALL', *[b'ASYNC'] * asynchronous)
    def getrange(self, key, start, end):
        return self.execute_command('GETRANGE', key, start, end)
    def setrange(self, name, offset, value):
        return self.execute_command('SETRANGE', name, offset, value)
    def publish(self, channel, message, **kwargs):
        return self.execute_command('PUBLISH', channel, message)
    def bitcount(self, key, start=None, end=None, mode=None):
        return self.execute_command('BITCOUNT', key, *([start, end] if start is not None else []))
    def __getitem__(self, name):
        value = self.get(name)
        if value is not None:
            return value
        raise KeyError(name)
    def __setitem__(self, name, value):
        self.set(name, value)
    def __delitem__(self, name):
        self.delete(name)
    def __contains__(self, name):
        return bool(self.exists(name))

# Commands whose method only hands over its arguments: name, parameters.
_PLAIN = '''get name;append key value;strlen name;getset name value;getdel name;setnx name value;exists *names;unlink *names;touch *args;type name;ttl name;pttl name;persist name;rename src dst;renamenx src dst;move name db;randomkey;dbsize;echo value;time;lastsave;save;bgsave;select index;copy source destination
hget name key;hgetall name;hexists name key;hdel name *keys;hkeys name;hvals name;hlen name;hsetnx name key value;hstrlen name key;lpush name *values;rpush name *values;lpushx name *values;rpushx name *values;lrange name start end;llen name;lindex name index;lset name index value;lrem name count value;ltrim name start end;linsert name where refvalue value;rpoplpush src dst
sadd name *values;smembers name;sismember name value;scard name;srem name *values;smove src dst value;zscore name value;zrank name value;zrevrank name value;zcard name;zcount name min max;zrem name *values;zremrangebyrank name min max;zremrangebyscore name min max;setbit name offset value;getbit name offset;pfadd name *values;pfcount *sources;pfmerge dest *sources
xlen name;xdel name *ids;xack name groupname *ids;auth password username=None;dump name;debug_object key'''
_lines = []
for _one in _PLAIN.replace('\n', ';').split(';'):
    _name, *_given = _one.split(' ')
    _params = ', '.join(['self', *_given])
    _words = ', '.join([repr(_name.replace('_', ' ').upper()), *(_word.partition('=')[0] for _word in _given)])
    _lines.append('def %s(%s):\n    return self.execute_command(%s)\n' % (_name, _params, _words))
_space = {}
exec(compile('\n'.join(_lines), __file__, 'exec'), _space)
for _name, _func in _space.items():
    if callable(_func) and not _name.startswith('__'):
        _func.__qualname__ = 'BasicKeyCommands.' + _name
        setattr(CoreCommands, _name, _func)
CoreCommands.set.__qualname__ = 'BasicKeyCommands.set'
`;
