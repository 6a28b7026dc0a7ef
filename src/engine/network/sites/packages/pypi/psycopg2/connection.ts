/** psycopg2/_psycopg.py: the protocol (version 3.0, simple queries), connections, cursors. */
export const CONNECTION = String.raw`
import datetime, os, re, socket, struct
from psycopg2 import errors
from psycopg2._values import Column, _PARSERS, _error_text, adapt, adapters, cast, make_dsn, merge, parse_dsn, quoted
from psycopg2.errors import DatabaseError, Error, InterfaceError, OperationalError, ProgrammingError

class connection:
    def __init__(self, dsn, **options):
        self._given = dsn
        self.closed, self.notices, self.encoding = 0, [], 'UTF8'
        self._autocommit, self._status, self._sock, self._data = False, 'I', None, b''
        self.cursor_factory, self.isolation_level = None, None
        self._open(parse_dsn(dsn))
    @property
    def dsn(self):
        if 'password' not in self._given or self._given.startswith('postgres'):
            return self._given
        found = parse_dsn(self._given)
        order = [key for key in ('user', 'password', 'connect_timeout', 'dbname', 'host', 'hostaddr', 'port') if key in found]
        return ' '.join('%s=%s' % (key, 'xxx' if key == 'password' else found[key]) for key in order + [key for key in found if key not in order])
    def _open(self, given):
        env = os.environ
        host, port = given.get('host') or env.get('PGHOST'), int(given.get('port') or env.get('PGPORT') or 5432)
        user = given.get('user') or env.get('PGUSER')
        if not user:
            import getpass
            user = getpass.getuser()
        name, password = given.get('dbname') or env.get('PGDATABASE') or user, given.get('password') or env.get('PGPASSWORD')
        if not host or host.startswith('/'):
            path = '%s/.s.PGSQL.%d' % (host or '/var/run/postgresql', port)
            if not os.path.exists(path):
                raise OperationalError('connection to server on socket "%s" failed: No such file or directory\n\tIs the server running locally and accepting connections on that socket?\n' % path)
            host, place = '127.0.0.1', 'connection to server on socket "%s" failed: ' % path
        else:
            try:
                address = socket.gethostbyname(host)
            except socket.gaierror as e:
                raise OperationalError('could not translate host name "%s" to address: %s\n' % (host, e.strerror)) from None
            place = 'connection to server at "%s"%s, port %d failed: ' % (host, '' if address == host else ' (%s)' % address, port)
        sock = socket.socket()
        if given.get('connect_timeout'):
            sock.settimeout(max(2, float(given['connect_timeout'])))
        try:
            sock.connect((host, port))
        except socket.timeout:
            raise OperationalError(place + 'timeout expired\n') from None
        except OSError as e:
            text = '%s%s\n\tIs the server running on that host and accepting TCP/IP connections?\n' % (place, e.strerror)
            if host == 'localhost' and _has_two():
                text = text.replace('(127.0.0.1)', '(::1)') + text
            raise OperationalError(text) from None
        sock.settimeout(None)
        self._sock = sock
        body = struct.pack('!i', 196608) + b''.join(key.encode() + b'\0' + str(value).encode() + b'\0' for key, value in (('user', user), ('database', name), ('application_name', given.get('application_name', '')))) + b'\0'
        sock.sendall(struct.pack('!i', len(body) + 4) + body)
        self.info = _Info(self, host, port, user, name)
        while True:
            letter, body = self._message()
            if letter == b'R':
                if struct.unpack('!i', body[:4])[0] == 3:
                    if not password:
                        sock.close()
                        raise OperationalError(place + 'fe_sendauth: no password supplied\n')
                    self._send(b'p', password.encode() + b'\0')
            elif letter == b'E':
                fields = _fields(body)
                sock.close()
                raise OperationalError('%s%s:  %s\n' % (place, fields['S'], fields['M']))
            elif letter == b'S':
                key, value, _ = body.split(b'\0')
                self.info.parameters[key.decode()] = value.decode()
            elif letter == b'K':
                self._pid = struct.unpack('!i', body[:4])[0]
            elif letter == b'Z':
                self._status = body.decode()
                return
    def _send(self, letter, body):
        try:
            self._sock.sendall(letter + struct.pack('!i', len(body) + 4) + body)
        except OSError:
            self._lost()
    def _lost(self):
        self.closed = 2
        raise OperationalError('server closed the connection unexpectedly\n\tThis probably means the server terminated abnormally\n\tbefore or while processing the request.\n')
    def _take(self, count):
        while len(self._data) < count:
            try:
                part = self._sock.recv(65536)
            except OSError:
                part = b''
            if not part:
                self._lost()
            self._data += part
        data, self._data = self._data[:count], self._data[count:]
        return data
    def _message(self):
        head = self._take(5)
        return head[:1], self._take(struct.unpack('!i', head[1:])[0] - 4)
    # Runs SQL; answers (columns, rows, tag) of the last statement.
    def _query(self, sql, cursor=None, copy=None):
        self._send(b'Q', sql.encode() + b'\0')
        columns, rows, tag, failure = None, [], None, None
        while True:
            letter, body = self._message()
            if letter == b'T':
                columns, rows = _columns(body), []
            elif letter == b'D':
                rows.append(_row(body, columns))
            elif letter == b'C':
                tag = body[:-1].decode()
                if not tag.startswith(('SELECT', 'FETCH', 'SHOW', 'EXPLAIN')) and not rows and (columns is None or 'RETURNING' not in sql.upper()):
                    columns = None
            elif letter == b'I':
                columns, tag = None, ''
            elif letter == b'E':
                fields = _fields(body)
                failure = errors.class_of(fields['C'])(_error_text(fields, sql).partition(':  ')[2])
                failure.pgcode, failure.pgerror, failure.cursor, failure._fields = fields['C'], _error_text(fields, sql), cursor, fields
            elif letter == b'N':
                self.notices.append(_error_text(_fields(body), None))
            elif letter in (b'G', b'H', b'W'):
                self._send(b'f', b'drydock: COPY is not simulated\0')
                failure = errors.NotSupportedError('drydock: COPY is not simulated by psycopg2')
            elif letter == b'Z':
                self._status = body.decode()
                if failure is not None:
                    raise failure
                return columns, rows, tag
    def _check(self):
        if self.closed:
            raise InterfaceError('connection already closed')
    def _begin(self):
        if not self._autocommit and self._status == 'I':
            self._query('BEGIN')
    @property
    def autocommit(self):
        return self._autocommit
    @autocommit.setter
    def autocommit(self, value):
        self._check()
        if self._status != 'I':
            raise ProgrammingError('set_session cannot be used inside a transaction')
        self._autocommit = bool(value)
    def set_session(self, isolation_level=None, readonly=None, deferrable=None, autocommit=None):
        if autocommit is not None:
            self.autocommit = autocommit
    def set_isolation_level(self, level):
        if self._status != 'I':
            self.rollback()
        self._autocommit = level == 0
        self.isolation_level = level or None
    def set_client_encoding(self, encoding):
        self.encoding = encoding
    @property
    def status(self):
        return 1 if self._status == 'I' else 2
    @property
    def server_version(self):
        numbers = [int(one) for one in re.findall(r'\d+', self.info.parameters.get('server_version', '0'))]
        return numbers[0] * 10000 + (numbers[1] if len(numbers) > 1 else 0)
    def get_transaction_status(self):
        return {'I': 0, 'T': 2, 'E': 3}[self._status]
    def get_parameter_status(self, name):
        return self.info.parameters.get(name)
    def get_dsn_parameters(self):
        return {'user': self.info.user, 'dbname': self.info.dbname, 'host': self.info.host, 'port': str(self.info.port)}
    def get_backend_pid(self):
        return self._pid
    def cursor(self, name=None, cursor_factory=None, scrollable=None, withhold=False):
        self._check()
        if name is not None:
            raise errors.NotSupportedError('drydock: named cursors are not simulated')
        return (cursor_factory or self.cursor_factory or cursor)(self)
    def commit(self):
        self._check()
        if self._status != 'I':
            self._query('COMMIT')
    def rollback(self):
        self._check()
        if self._status != 'I':
            self._query('ROLLBACK')
    def close(self):
        if not self.closed:
            self._send(b'X', b'')
            self._sock.close()
        self.closed = 1
    def cancel(self):
        pass
    def __enter__(self):
        self._check()
        return self
    def __exit__(self, kind, value, tb):
        if kind is None:
            self.commit()
        else:
            self.rollback()
    def __repr__(self):
        return "<connection object at 0x%x; dsn: '%s', closed: %d>" % (id(self), self.dsn, self.closed)
    Error, Warning, InterfaceError, DatabaseError, OperationalError, ProgrammingError = Error, errors.Warning, InterfaceError, DatabaseError, OperationalError, ProgrammingError
    DataError, IntegrityError, InternalError, NotSupportedError = errors.DataError, errors.IntegrityError, errors.InternalError, errors.NotSupportedError

connection.__module__ = 'psycopg2.extensions'

class _Info:
    def __init__(self, owner, host, port, user, dbname):
        self.host, self.port, self.user, self.dbname, self.parameters, self._owner = host, port, user, dbname, {}, owner
    server_version = property(lambda self: self._owner.server_version)
    def parameter_status(self, name):
        return self.parameters.get(name)

def _has_two():
    try:
        with open('/etc/hosts') as f:
            return any(line.split()[:1] == ['::1'] and 'localhost' in line.split() for line in f)
    except OSError:
        return False

def _fields(body):
    return {chr(part[0]): part[1:].decode() for part in body.split(b'\0') if part}

def _columns(body):
    at, out = 2, []
    for _ in range(struct.unpack('!h', body[:2])[0]):
        end = body.index(b'\0', at)
        name = body[at:end].decode()
        table, column, oid, size, modifier, _ = struct.unpack('!ihihih', body[end + 1:end + 19])
        scale = ((modifier - 4) & 0xffff) if oid == 1700 and modifier >= 4 else None
        precision = (modifier - 4) >> 16 if oid == 1700 and modifier >= 4 else None
        out.append(Column(name, oid & 0xffffffff, None, size, precision, scale, None, table or None, column or None))
        at = end + 19
    return tuple(out)

def _row(body, columns):
    at, out = 2, []
    for column in columns:
        size = struct.unpack('!i', body[at:at + 4])[0]
        at += 4
        if size < 0:
            out.append(None)
            continue
        out.append(cast(body[at:at + size].decode(), column.type_code))
        at += size
    return tuple(out)

class cursor:
    arraysize, itersize, name, scrollable, withhold, row_factory, tzinfo_factory, binary_types, string_types = 1, 2000, None, None, False, None, datetime.timezone, None, {}
    def __init__(self, conn, name=None):
        self.connection, self.closed = conn, False
        self.description = self.query = self.statusmessage = self._rows = None
        self.rowcount, self.rownumber, self.lastrowid = -1, 0, 0
    def _check(self):
        if self.closed or self.connection.closed:
            raise InterfaceError('cursor already closed')
    def _made(self, row):
        return row
    def mogrify(self, query, vars=None):
        return merge(_as_text(query, self), vars).encode()
    def execute(self, query, vars=None):
        self._check()
        text = _as_text(query, self)
        sql = merge(text, vars)
        if not sql.strip():
            raise ProgrammingError("can't execute an empty query")
        self.connection._begin()
        self.query, self._rows, self.description, self.rowcount, self.rownumber = sql.encode(), None, None, -1, 0
        columns, rows, tag = self.connection._query(sql, self)
        self.statusmessage, self.description = tag, columns
        words = (tag or '').split()
        self.rowcount = int(words[-1]) if words and words[-1].isdigit() else -1
        if columns is not None:
            self._rows = rows
            self.rowcount = len(rows)
    def executemany(self, query, vars_list):
        total = 0
        for one in vars_list:
            self.execute(query, one)
            total += max(0, self.rowcount)
        self.rowcount = total
        self._rows = None
    def callproc(self, name, args=()):
        self.execute('SELECT * FROM %s(%s)' % (name, ','.join(['%s'] * len(args))), args)
    def _need(self):
        self._check()
        if self._rows is None:
            raise ProgrammingError('no results to fetch')
    def fetchone(self):
        self._need()
        if self.rownumber >= len(self._rows):
            return None
        self.rownumber += 1
        return self._made(self._rows[self.rownumber - 1])
    def fetchmany(self, size=None):
        self._need()
        end = min(self.rownumber + (self.arraysize if size is None else size), len(self._rows))
        found = [self._made(row) for row in self._rows[self.rownumber:end]]
        self.rownumber = end
        return found
    def fetchall(self):
        self._need()
        found = [self._made(row) for row in self._rows[self.rownumber:]]
        self.rownumber = len(self._rows)
        return found
    def scroll(self, value, mode='relative'):
        self._need()
        at = value if mode == 'absolute' else self.rownumber + value
        if not 0 <= at < len(self._rows):
            raise ProgrammingError('scroll destination out of bounds')
        self.rownumber = at
    def copy_expert(self, *args, **kwargs):
        raise errors.NotSupportedError('drydock: COPY is not simulated by psycopg2')
    copy_from = copy_to = copy_expert
    def close(self):
        self.closed = True
    def __iter__(self):
        return self
    def __next__(self):
        row = self.fetchone()
        if row is None:
            raise StopIteration
        return row
    def __enter__(self):
        self._check()
        return self
    def __exit__(self, *args):
        self.close()
    def setinputsizes(self, sizes):
        pass
    def setoutputsize(self, size, column=None):
        pass
    def __repr__(self):
        return '<cursor object at 0x%x; closed: %d>' % (id(self), self.connection.closed or (-1 if self.closed else 0))

cursor.__module__ = 'psycopg2.extensions'

def _as_text(query, context):
    if isinstance(query, bytes):
        return query.decode()
    if hasattr(query, 'as_string'):
        return query.as_string(context)
    if not isinstance(query, str):
        raise TypeError('argument 1 must be a string or unicode object: got %s instead' % type(query).__name__)
    return query
`;
