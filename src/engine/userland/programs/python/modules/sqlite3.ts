import type { LibraryModule } from '../vm/module-registry.ts';

/** sqlite3: the DB-API 2.0 over SQLite. */
// DIFFERS: sqlite3 is SQLite 3.49.1 in every image; Debian's is another version.
// DIFFERS: a SQLite file is written as a whole on commit: no journal lies beside it, and no second writer waits for a lock.
export const sqlite3: LibraryModule = {
  source: String.raw`
import _sqlite3
import collections.abc as _abc
import datetime as _datetime
import time as _time
import os as _os
import warnings as _warnings
from _sqlite3_rows import Row, Blob, Error, Warning, InterfaceError, DatabaseError, InternalError, OperationalError, ProgrammingError, IntegrityError, DataError, NotSupportedError, _error

sqlite_version = '3.49.1'
sqlite_version_info = (3, 49, 1)
paramstyle = 'qmark'
apilevel = '2.0'
threadsafety = 3
PARSE_DECLTYPES, PARSE_COLNAMES = 1, 2
LEGACY_TRANSACTION_CONTROL = -1
SQLITE_OK, SQLITE_DENY, SQLITE_IGNORE = 0, 1, 2
SQLITE_DETERMINISTIC = 2048

Date, Time, Timestamp = _datetime.date, _datetime.time, _datetime.datetime
def DateFromTicks(ticks):
    return Date(*_time.localtime(ticks)[:3])
def TimeFromTicks(ticks):
    return Time(*_time.localtime(ticks)[3:6])
def TimestampFromTicks(ticks):
    return Timestamp(*_time.localtime(ticks)[:6])
Binary = memoryview

_old = 'The default %s is deprecated as of Python 3.12; see the sqlite3 documentation for suggested replacement recipes'
def _adapt_date(val):
    _warnings.warn(_old % 'date adapter', DeprecationWarning, stacklevel=4)
    return val.isoformat()
def _adapt_datetime(val):
    _warnings.warn(_old % 'datetime adapter', DeprecationWarning, stacklevel=4)
    return val.isoformat(' ')
def _convert_date(val):
    _warnings.warn(_old % 'date converter', DeprecationWarning, stacklevel=4)
    return _datetime.date(*map(int, val.split(b'-')))
def _convert_timestamp(val):
    _warnings.warn(_old % 'timestamp converter', DeprecationWarning, stacklevel=4)
    return _datetime.datetime.fromisoformat(val.decode())
adapters = {_datetime.date: _adapt_date, _datetime.datetime: _adapt_datetime}
converters = {'DATE': _convert_date, 'TIMESTAMP': _convert_timestamp}
def register_adapter(type, adapter, /):
    adapters[type] = adapter
def register_converter(typename, converter, /):
    converters[typename.upper()] = converter
class PrepareProtocol:
    pass
def complete_statement(statement):
    return statement.rstrip().endswith(';')
def enable_callback_tracebacks(flag, /):
    pass

def _adapt(value):
    kind = type(value)
    if kind in (int, str, float, bytes) or value is None:
        return value
    if kind in adapters:
        return adapters[kind](value)
    if hasattr(value, '__conform__'):
        return value.__conform__(PrepareProtocol)
    if isinstance(value, bool):
        return int(value)
    for base in (int, float, str):
        if isinstance(value, base):
            return base(value)
    return bytes(value) if isinstance(value, (bytearray, memoryview)) else value

def _bind(sql, parameters):
    places = _sqlite3.places(sql)
    seen = list(dict.fromkeys(places)) if any(p != '?' for p in places) else places
    if isinstance(parameters, _abc.Mapping) or not hasattr(parameters, '__getitem__') and not isinstance(parameters, _abc.Sequence):
        if not isinstance(parameters, _abc.Mapping):
            raise ProgrammingError('parameters are of unsupported type')
        given = []
        for i, p in enumerate(seen):
            if p[0] == '?':
                raise ProgrammingError('Binding %d has no name, but you supplied a dictionary (which has only names).' % (i + 1))
            try:
                given.append(parameters[p[1:]])
            except KeyError:
                raise ProgrammingError('You did not supply a value for binding parameter %s.' % p) from None
    else:
        given = list(parameters)
        wanted = max([int(p[1:]) for p in seen if p[0] == '?' and len(p) > 1] or [0]) or len(seen)
        if len(given) != wanted:
            raise ProgrammingError('Incorrect number of bindings supplied. The current statement uses %d, and there are %d supplied.' % (wanted, len(given)))
        if seen and seen[0][0] in ':@' + chr(36):
            _warnings.warn("Binding 1 ('%s') is a named parameter, but you supplied a sequence which requires nominal (qmark) placeholders. Starting with Python 3.14 an sqlite3.ProgrammingError will be raised." % seen[0], DeprecationWarning, stacklevel=4)
        if any(len(p) > 1 and p[0] == '?' for p in places):
            seen = ['?%d' % (i + 1) for i in range(wanted)]
    values = []
    for i, value in enumerate(given):
        value = _adapt(value)
        if not isinstance(value, (int, str, float, bytes)) and value is not None:
            name = "'%s'" % seen[i] if seen[i][0] in ':@' + chr(36) else i + 1
            raise ProgrammingError("Error binding parameter %s: type '%s' is not supported" % (name, type(value).__name__))
        if isinstance(value, int) and not -2 ** 63 <= value < 2 ** 63:
            raise OverflowError('Python int too large to convert to SQLite INTEGER')
        values.append(value)
    return values

class Cursor:
    def __init__(self, connection, /):
        self.connection = connection
        self.arraysize = 1
        self.description = None
        self.lastrowid = None
        self.rowcount = -1
        self.row_factory = connection.row_factory
        self._rows = iter(())
        self._closed = False
    def _check(self):
        if self._closed:
            raise ProgrammingError('Cannot operate on a closed cursor.')
        self.connection._check()
    def _one(self, sql, parameters):
        c = self.connection
        values = _bind(sql, parameters)
        if c._trace:
            c._trace(sql)
        answer = _sqlite3.run(c._handle, sql, values)
        if isinstance(answer, str):
            raise _error(answer)
        if _sqlite3.words(answer[4]):
            raise ProgrammingError('You can only execute one statement at a time.')
        return answer
    def _begin(self, kind):
        c = self.connection
        if kind in ('INSERT', 'UPDATE', 'DELETE', 'REPLACE') and c.autocommit == LEGACY_TRANSACTION_CONTROL and c.isolation_level is not None and not c.in_transaction:
            _sqlite3.run(c._handle, ('BEGIN ' + c.isolation_level).rstrip(), [])
    def execute(self, sql, parameters=(), /):
        self._check()
        if not isinstance(sql, str):
            raise TypeError('execute() argument 1 must be str, not %s' % type(sql).__name__)
        kind = (_sqlite3.words(sql) + [''])[0]
        self._begin(kind)
        self._rows, self.description, self.rowcount = iter(()), None, -1
        columns, rows, changes, last, rest = self._one(sql, parameters)
        changing = kind in ('INSERT', 'UPDATE', 'DELETE', 'REPLACE')
        self.rowcount = changes if changing else -1
        self.lastrowid = last
        if columns is not None:
            names = columns
            if self.connection.detect_types & PARSE_COLNAMES:
                names = tuple(n.split(' [')[0] for n in columns)
            self.description = tuple((n, None, None, None, None, None, None) for n in names)
            if self.connection.detect_types:
                rows = self.connection._convert(columns, rows)
            self._rows = iter(rows)
        return self
    def executemany(self, sql, seq_of_parameters, /):
        self._check()
        kind = (_sqlite3.words(sql) + [''])[0]
        if kind not in ('INSERT', 'UPDATE', 'DELETE', 'REPLACE'):
            raise ProgrammingError('executemany() can only execute DML statements.')
        self._begin(kind)
        self.description, self.rowcount = None, 0
        for parameters in seq_of_parameters:
            self.rowcount += self._one(sql, parameters)[2]
        return self
    def executescript(self, sql_script, /):
        self._check()
        c = self.connection
        if c.autocommit == LEGACY_TRANSACTION_CONTROL:
            c.commit()
        while _sqlite3.words(sql_script):
            answer = _sqlite3.run(c._handle, sql_script, [])
            if isinstance(answer, str):
                raise _error(answer)
            sql_script = answer[4]
        return self
    def __iter__(self):
        return self
    def __next__(self):
        self._check()
        row = next(self._rows)
        factory = self.row_factory
        if self.connection.text_factory is not str:
            row = tuple(self.connection.text_factory(v.encode()) if isinstance(v, str) else v for v in row)
        return row if factory is None else factory(self, row)
    def fetchone(self):
        return next(self, None)
    def fetchmany(self, size=None):
        size = self.arraysize if size is None else size
        out = []
        while len(out) < size and (row := next(self, None)) is not None:
            out.append(row)
        return out
    def fetchall(self):
        return list(self)
    def close(self):
        self._closed = True
    def setinputsizes(self, sizes, /):
        pass
    def setoutputsize(self, size, column=None, /):
        pass

class Connection:
    Error, Warning, InterfaceError, DatabaseError, InternalError = Error, Warning, InterfaceError, DatabaseError, InternalError
    OperationalError, ProgrammingError, IntegrityError, DataError, NotSupportedError = OperationalError, ProgrammingError, IntegrityError, DataError, NotSupportedError
    def __init__(self, database, timeout=5.0, detect_types=0, isolation_level='', check_same_thread=True, factory=None, cached_statements=128, uri=False, *, autocommit=LEGACY_TRANSACTION_CONTROL):
        path = _os.fsdecode(database)
        if uri and path.startswith('file:'):
            path, _, options = path[5:].partition('?')
            if 'mode=memory' in options:
                path = ':memory:'
            elif ('mode=ro' in options or 'mode=rw' in options.split('&')) and not _os.path.exists(path):
                raise OperationalError('unable to open database file')
        self.row_factory, self.text_factory = None, str
        self.isolation_level, self.detect_types, self.autocommit = isolation_level, detect_types, autocommit
        self._trace = self._thread = None
        if check_same_thread:
            import threading
            self._thread = threading.get_ident()
        try:
            self._handle = _sqlite3.open(None if path in (':memory:', '') else path)
        except OSError:
            raise OperationalError('unable to open database file') from None
        if autocommit is False:
            _sqlite3.run(self._handle, 'BEGIN', [])
    def _check(self):
        if self._handle is None:
            raise ProgrammingError('Cannot operate on a closed database.')
        if self._thread is not None:
            import threading
            if threading.get_ident() != self._thread:
                raise ProgrammingError('SQLite objects created in a thread can only be used in that same thread. The object was created in thread id %d and this is thread id %d.' % (self._thread, threading.get_ident()))
    def _convert(self, columns, rows):
        declared = {}
        if self.detect_types & PARSE_DECLTYPES:
            sql = "SELECT p.name, p.type FROM sqlite_master m JOIN pragma_table_info(m.name) p WHERE m.type = 'table'"
            declared = dict(_sqlite3.run(self._handle, sql, [])[1])
        use = []
        for name in columns:
            kind = declared.get(name, '').split('(')[0].split(' ')[0]
            if self.detect_types & PARSE_COLNAMES and ' [' in name:
                kind = name.split(' [')[1].rstrip(']')
            use.append(converters.get(kind.upper()))
        fix = lambda f, v: v if f is None or v is None else f(v if isinstance(v, bytes) else str(v).encode())
        return [tuple(fix(f, v) for f, v in zip(use, row)) for row in rows]
    @property
    def in_transaction(self):
        self._check()
        return _sqlite3.in_transaction(self._handle)
    @property
    def total_changes(self):
        self._check()
        return _sqlite3.total_changes(self._handle)
    def cursor(self, factory=Cursor):
        self._check()
        return factory(self)
    def execute(self, sql, parameters=(), /):
        return self.cursor().execute(sql, parameters)
    def executemany(self, sql, parameters, /):
        return self.cursor().executemany(sql, parameters)
    def executescript(self, sql_script, /):
        return self.cursor().executescript(sql_script)
    def __call__(self, sql, /):
        return sql
    def _end(self, how):
        self._check()
        if self.in_transaction:
            answer = _sqlite3.run(self._handle, how, [])
            if isinstance(answer, str):
                raise _error(answer)
        if self.autocommit is False:
            _sqlite3.run(self._handle, 'BEGIN', [])
    def commit(self):
        self._end('COMMIT')
    def rollback(self):
        self._end('ROLLBACK')
    def __enter__(self):
        self._check()
        return self
    def __exit__(self, kind, value, tb):
        if kind is None:
            self.commit()
        else:
            self.rollback()
        return False
    def close(self):
        if self._handle is not None:
            self._check()
            handle, self._handle = self._handle, None
            _sqlite3.close(handle)
    def create_function(self, name, narg, func, /, *, deterministic=False):
        self._check()
        _sqlite3.function(self._handle, name, narg, func)
    def create_aggregate(self, name, n_arg, aggregate_class, /):
        self._check()
        _sqlite3.aggregate(self._handle, name, n_arg, aggregate_class, lambda state, *args: state.step(*args), lambda state: state.finalize())
    def create_collation(self, name, callable, /):
        raise NotSupportedError("drydock: 'create_collation' is not simulated")
    def set_trace_callback(self, trace_callback, /):
        self._trace = trace_callback
    def set_authorizer(self, authorizer_callback, /):
        raise NotSupportedError("drydock: 'set_authorizer' is not simulated")
    def set_progress_handler(self, handler, n, /):
        pass
    def interrupt(self):
        self._check()
    def backup(self, target, *, pages=-1, progress=None, name='main', sleep=0.25):
        self._check()
        _sqlite3.load(target._handle, _sqlite3.bytes(self._handle))
        if progress is not None:
            progress(101, 0, _sqlite3.run(self._handle, 'PRAGMA page_count', [])[1][0][0])
    def serialize(self, *, name='main'):
        return _sqlite3.bytes(self._handle)
    def deserialize(self, data, /, *, name='main'):
        _sqlite3.load(self._handle, bytes(data))
    def iterdump(self, *, filter=None):
        from _sqlite3_rows import _dump
        return _dump(self)

def connect(database, timeout=5.0, detect_types=0, isolation_level='', check_same_thread=True, factory=Connection, cached_statements=128, uri=False, *, autocommit=LEGACY_TRANSACTION_CONTROL):
    return factory(database, timeout, detect_types, isolation_level, check_same_thread, factory, cached_statements, uri, autocommit=autocommit)

for _class in (Cursor, Connection):
    _class.__module__ = 'sqlite3'
`,
};
