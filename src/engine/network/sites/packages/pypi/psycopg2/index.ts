import type { PythonSource } from '../package-source.ts';
import { CONNECTION } from './connection.ts';
import { ERRORS } from './errors.ts';
import { EXTENSIONS, EXTRAS, POOL, SQL } from './extras.ts';
import { VALUES } from './values.ts';

// DIFFERS: psycopg2's COPY, named cursors, notifications, hstore and asynchronous connections are not simulated.

/** psycopg2 (psycopg2-binary): a client of PostgreSQL; parameters are put into the text of statements, as the real one does. */
export const PSYCOPG2: PythonSource = {
  'psycopg2/__init__.py': `
import datetime
from psycopg2.errors import DatabaseError, DataError, Error, IntegrityError, InterfaceError, InternalError, NotSupportedError, OperationalError, ProgrammingError, Warning
from psycopg2 import _psycopg, extensions

__version__ = '@VERSION@ (dt dec pq3 ext lo64)'
__libpq_version__ = 170006
apilevel, threadsafety, paramstyle = '2.0', 2, 'pyformat'
Binary, Date, Time, Timestamp = memoryview, datetime.date, datetime.time, datetime.datetime

def connect(dsn=None, connection_factory=None, cursor_factory=None, **kwargs):
    if dsn is None and not kwargs:
        raise TypeError('missing dsn and no parameters')
    conn = (connection_factory or _psycopg.connection)(_psycopg.make_dsn(dsn, **kwargs))
    if cursor_factory is not None:
        conn.cursor_factory = cursor_factory
    return conn
`,
  'psycopg2/_psycopg.py': CONNECTION,
  'psycopg2/_values.py': VALUES,
  'psycopg2/errors.py': ERRORS,
  'psycopg2/errorcodes.py': `
from psycopg2.errors import _NAMES
import re

for _code, _name in _NAMES.items():
    globals()[re.sub(r'(?<=[a-z])(?=[A-Z])', '_', _name).upper().rstrip('_')] = _code

def lookup(code):
    return next(name for name, value in globals().items() if value == code and name.isupper())
`,
  'psycopg2/extensions.py': EXTENSIONS,
  'psycopg2/extras.py': EXTRAS,
  'psycopg2/pool.py': POOL,
  'psycopg2/sql.py': SQL,
};
