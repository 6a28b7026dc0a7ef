import type { LibraryModule } from '../vm/module-registry.ts';

/** _sqlite3_rows: rows by name, the errors of the DB-API, and a database as text. */
export const sqlite3Rows: LibraryModule = {
  source: String.raw`
import _sqlite3

class Warning(Exception):
    __module__ = 'sqlite3'
class Error(Exception):
    __module__ = 'sqlite3'
class InterfaceError(Error):
    __module__ = 'sqlite3'
class DatabaseError(Error):
    __module__ = 'sqlite3'
class InternalError(DatabaseError):
    __module__ = 'sqlite3'
class OperationalError(DatabaseError):
    __module__ = 'sqlite3'
class ProgrammingError(DatabaseError):
    __module__ = 'sqlite3'
class IntegrityError(DatabaseError):
    __module__ = 'sqlite3'
class DataError(DatabaseError):
    __module__ = 'sqlite3'
class NotSupportedError(DatabaseError):
    __module__ = 'sqlite3'
class Blob:
    __module__ = 'sqlite3'

_CODES = (('UNIQUE constraint failed', 2067, 'UNIQUE'), ('NOT NULL constraint failed', 1299, 'NOTNULL'), ('CHECK constraint failed', 275, 'CHECK'), ('FOREIGN KEY constraint failed', 787, 'FOREIGNKEY'))

def _error(message):
    """The exception for what SQLite complains of."""
    kind, code, name = OperationalError, 1, 'SQLITE_ERROR'
    if ' constraint failed' in message or message == 'datatype mismatch' or message.startswith('constraint failed'):
        kind, code, name = IntegrityError, 19, 'SQLITE_CONSTRAINT'
        if message == 'datatype mismatch':
            code, name = 20, 'SQLITE_MISMATCH'
        for text, number, short in _CODES:
            if message.startswith(text):
                code, name = number, 'SQLITE_CONSTRAINT_' + short
    elif message == 'file is not a database':
        kind, code, name = DatabaseError, 26, 'SQLITE_NOTADB'
    elif message == 'database disk image is malformed':
        kind, code, name = DatabaseError, 11, 'SQLITE_CORRUPT'
    elif message == 'string or blob too big':
        kind, code, name = DataError, 18, 'SQLITE_TOOBIG'
    elif message == 'out of memory':
        return MemoryError()
    elif message == 'attempt to write a readonly database':
        code, name = 8, 'SQLITE_READONLY'
    error = kind(message)
    error.sqlite_errorcode, error.sqlite_errorname = code, name
    return error

class Row:
    __module__ = 'sqlite3'
    def __init__(self, cursor, data):
        self._names = [d[0] for d in cursor.description or ()]
        self._data = data
    def keys(self):
        return list(self._names)
    def __getitem__(self, key):
        if isinstance(key, str):
            for name, value in zip(self._names, self._data):
                if name == key or name.lower() == key.lower():
                    return value
            raise IndexError('No item with that key')
        if isinstance(key, (int, slice)):
            return self._data[key]
        raise IndexError('Index must be int or string')
    def __len__(self):
        return len(self._data)
    def __iter__(self):
        return iter(self._data)
    def __eq__(self, other):
        if not isinstance(other, Row):
            return NotImplemented
        return self._names == other._names and self._data == other._data
    def __hash__(self):
        return hash((tuple(self._names), self._data))

def _quoted(value):
    if value is None:
        return 'NULL'
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    if isinstance(value, bytes):
        return "X'" + value.hex().upper() + "'"
    return repr(value)

def _dump(connection):
    yield 'BEGIN TRANSACTION;'
    ask = lambda sql: _sqlite3.run(connection._handle, sql, [])[1]
    sequences = []
    for name, kind, sql in ask("SELECT name, type, sql FROM sqlite_master WHERE sql NOT NULL AND type = 'table' ORDER BY name"):
        if name == 'sqlite_sequence':
            sequences.append('DELETE FROM "sqlite_sequence";')
        elif name.startswith('sqlite_'):
            continue
        else:
            yield sql + ';'
        table = name.replace('"', '""')
        rows = ['INSERT INTO "%s" VALUES(%s);' % (table, ','.join(map(_quoted, row))) for row in ask('SELECT * FROM "%s"' % table)]
        if name == 'sqlite_sequence':
            sequences += rows
        else:
            yield from rows
    for name, kind, sql in ask("SELECT name, type, sql FROM sqlite_master WHERE sql NOT NULL AND type IN ('index', 'trigger', 'view')"):
        yield sql + ';'
    yield from sequences
    yield 'COMMIT;'
`,
};
