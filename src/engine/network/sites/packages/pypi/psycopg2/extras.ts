/** psycopg2/extras.py, sql.py, pool.py, extensions.py. */
export const EXTRAS = String.raw`
import json, re
from collections import OrderedDict, namedtuple
from psycopg2 import _psycopg
from psycopg2._psycopg import cursor, quoted

class Json:
    def __init__(self, adapted, dumps=None):
        self.adapted, self._dumps = adapted, dumps or json.dumps
    def dumps(self, obj):
        return self._dumps(obj)
    def getquoted(self):
        return quoted(self.dumps(self.adapted)).encode()
    def __str__(self):
        return self.getquoted().decode()

class DictRow(list):
    def __init__(self, names, values):
        super().__init__(values)
        self._index = names
    def __getitem__(self, key):
        return super().__getitem__(key if isinstance(key, (int, slice)) else self._index[key])
    def __setitem__(self, key, value):
        super().__setitem__(key if isinstance(key, (int, slice)) else self._index[key], value)
    def keys(self):
        return iter(self._index)
    def items(self):
        return ((name, self[name]) for name in self._index)
    def values(self):
        return iter(list(self))
    def get(self, key, default=None):
        return self[key] if key in self._index else default
    def __contains__(self, key):
        return key in self._index
    def copy(self):
        return OrderedDict(self.items())

class RealDictRow(OrderedDict):
    pass

class DictCursor(cursor):
    def _made(self, row):
        return DictRow({column.name: i for i, column in enumerate(self.description)}, row)

class RealDictCursor(cursor):
    def _made(self, row):
        return RealDictRow((column.name, value) for column, value in zip(self.description, row))

class NamedTupleCursor(cursor):
    def _made(self, row):
        names = [re.sub(r'\W', '_', column.name) for column in self.description]
        names = ['f' + name if name[0] == '_' or name[0].isdigit() else name for name in names]
        return namedtuple('Record', names)(*row)

class LoggingCursor(cursor):
    pass

class _DictConnection(_psycopg.connection):
    kind = cursor
    def cursor(self, *args, **kwargs):
        kwargs.setdefault('cursor_factory', self.kind)
        return super().cursor(*args, **kwargs)
class DictConnection(_DictConnection):
    kind = DictCursor
class RealDictConnection(_DictConnection):
    kind = RealDictCursor
class NamedTupleConnection(_DictConnection):
    kind = NamedTupleCursor

def _pages(items, size):
    page = []
    for one in items:
        page.append(one)
        if len(page) == size:
            yield page
            page = []
    if page:
        yield page

def execute_batch(cur, sql, argslist, page_size=100):
    for page in _pages(argslist, page_size):
        cur.execute(';'.join(cur.mogrify(sql, one).decode() for one in page))

def execute_values(cur, sql, argslist, template=None, page_size=100, fetch=False):
    if sql.count('%s') != 1:
        raise ValueError("the query doesn't contain any '%s' placeholder" if '%s' not in sql else "the query contains more than one '%s' placeholder")
    before, after = sql.split('%s')
    found = []
    for page in _pages(argslist, page_size):
        rows = ','.join(cur.mogrify(template or '(%s)' % ','.join(['%s'] * len(one)), one).decode() for one in page)
        cur.execute(before.replace('%%', '%') + rows + after.replace('%%', '%'))
        if fetch:
            found += cur.fetchall()
    return found if fetch else None

def wait_select(conn):
    pass

def register_uuid(oids=None, conn_or_curs=None):
    import uuid
    _psycopg._PARSERS[2950] = uuid.UUID
    _psycopg.adapters[uuid.UUID] = lambda value: "'%s'::uuid" % value

def register_default_json(conn_or_curs=None, globally=False, loads=None):
    _psycopg._PARSERS[114] = loads or json.loads
def register_default_jsonb(conn_or_curs=None, globally=False, loads=None):
    _psycopg._PARSERS[3802] = loads or json.loads
def register_hstore(*args, **kwargs):
    raise NotImplementedError('drydock: hstore is not simulated')
`;

export const SQL = String.raw`
import string
from psycopg2._psycopg import quoted

class Composable:
    def __init__(self, wrapped):
        self._wrapped = wrapped
    def as_string(self, context):
        raise NotImplementedError
    def __add__(self, other):
        return Composed([self]) + (other if isinstance(other, Composed) else Composed([other]))
    def __mul__(self, n):
        return Composed([self] * n)
    def __eq__(self, other):
        return type(self) is type(other) and self._wrapped == other._wrapped
    def __repr__(self):
        return '%s(%r)' % (self.__class__.__name__, self._wrapped)

class Composed(Composable):
    def __init__(self, seq):
        super().__init__(list(seq))
    seq = property(lambda self: list(self._wrapped))
    def as_string(self, context):
        return ''.join(one.as_string(context) for one in self._wrapped)
    def __iter__(self):
        return iter(self._wrapped)
    def __add__(self, other):
        return Composed(self._wrapped + (other._wrapped if isinstance(other, Composed) else [other]))
    def join(self, joiner):
        return (SQL(joiner) if isinstance(joiner, str) else joiner).join(self)

class SQL(Composable):
    def __init__(self, text):
        if not isinstance(text, str):
            raise TypeError('SQL values must be strings')
        super().__init__(text)
    string = property(lambda self: self._wrapped)
    def as_string(self, context):
        return self._wrapped
    def format(self, *args, **kwargs):
        out, at = [], 0
        for text, name, spec, conversion in string.Formatter().parse(self._wrapped):
            if spec or conversion:
                raise ValueError('no format specification supported by SQL')
            if text:
                out.append(SQL(text))
            if name is None:
                continue
            if name == '':
                out.append(args[at])
                at += 1
            else:
                out.append(args[int(name)] if name.isdigit() else kwargs[name])
        return Composed(out)
    def join(self, seq):
        out = []
        for one in seq:
            out += [self, one] if out else [one]
        return Composed(out)

class Identifier(Composable):
    def __init__(self, *strings):
        if not strings:
            raise TypeError('Identifier cannot be empty')
        super().__init__(strings)
    strings = property(lambda self: self._wrapped)
    def __repr__(self):
        return 'Identifier(%s)' % ', '.join(map(repr, self._wrapped))
    def as_string(self, context):
        return '.'.join('"%s"' % one.replace('"', '""') for one in self._wrapped)

class Literal(Composable):
    wrapped = property(lambda self: self._wrapped)
    def as_string(self, context):
        return quoted(self._wrapped)

class Placeholder(Composable):
    def __init__(self, name=None):
        super().__init__(name)
    name = property(lambda self: self._wrapped)
    def __repr__(self):
        return 'Placeholder(%s)' % ('' if self._wrapped is None else repr(self._wrapped))
    def as_string(self, context):
        return '%s' if self._wrapped is None else '%%(%s)s' % self._wrapped

NULL, DEFAULT = SQL('NULL'), SQL('DEFAULT')
`;

export const POOL = String.raw`
import threading
import psycopg2
from psycopg2 import Error

class PoolError(Error):
    pass

class AbstractConnectionPool:
    def __init__(self, minconn, maxconn, *args, **kwargs):
        self.minconn, self.maxconn, self.closed = int(minconn), int(maxconn), False
        self._args, self._kwargs, self._pool, self._used, self._lock = args, kwargs, [], {}, threading.RLock()
        for _ in range(self.minconn):
            self._pool.append(psycopg2.connect(*args, **kwargs))
    def getconn(self, key=None):
        with self._lock:
            if self.closed:
                raise PoolError('connection pool is closed')
            if key is not None and key in self._used:
                return self._used[key]
            if not self._pool:
                if len(self._used) >= self.maxconn:
                    raise PoolError('connection pool exhausted')
                self._pool.append(psycopg2.connect(*self._args, **self._kwargs))
            conn = self._pool.pop()
            self._used[id(conn) if key is None else key] = conn
            return conn
    def putconn(self, conn, key=None, close=False):
        with self._lock:
            if self.closed:
                raise PoolError('connection pool is closed')
            key = next((one for one, used in self._used.items() if used is conn), None) if key is None else key
            if key is None:
                raise PoolError('trying to put unkeyed connection')
            del self._used[key]
            if close or conn.closed or len(self._pool) >= self.minconn:
                conn.close()
            else:
                conn.rollback()
                self._pool.append(conn)
    def closeall(self):
        with self._lock:
            if self.closed:
                raise PoolError('connection pool is closed')
            for conn in [*self._pool, *self._used.values()]:
                conn.close()
            self.closed = True

class SimpleConnectionPool(AbstractConnectionPool): pass
class ThreadedConnectionPool(AbstractConnectionPool): pass
`;

export const EXTENSIONS = String.raw`
from psycopg2._psycopg import adapt, adapters, connection, cursor, make_dsn, parse_dsn, quoted
from psycopg2.errors import QueryCanceledError, TransactionRollbackError

ISOLATION_LEVEL_AUTOCOMMIT, ISOLATION_LEVEL_READ_UNCOMMITTED, ISOLATION_LEVEL_READ_COMMITTED, ISOLATION_LEVEL_REPEATABLE_READ, ISOLATION_LEVEL_SERIALIZABLE, ISOLATION_LEVEL_DEFAULT = 0, 4, 1, 2, 3, None
STATUS_SETUP, STATUS_READY, STATUS_BEGIN, STATUS_PREPARED = 0, 1, 2, 5
STATUS_IN_TRANSACTION = STATUS_BEGIN
TRANSACTION_STATUS_IDLE, TRANSACTION_STATUS_ACTIVE, TRANSACTION_STATUS_INTRANS, TRANSACTION_STATUS_INERROR, TRANSACTION_STATUS_UNKNOWN = range(5)

class AsIs:
    def __init__(self, adapted):
        self.adapted = adapted
    def getquoted(self):
        return str(self.adapted).encode()
    def __str__(self):
        return str(self.adapted)

def register_adapter(kind, adapter):
    adapters[kind] = adapter

def register_type(*args):
    pass

def quote_ident(text, scope):
    return '"%s"' % text.replace('"', '""')
`;
