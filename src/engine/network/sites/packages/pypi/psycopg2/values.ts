/** psycopg2/_values.py: Python values in SQL and back, the words of errors, connection strings. */
export const VALUES = String.raw`
import datetime, decimal, json, re
from collections import namedtuple
from urllib.parse import parse_qsl, unquote, urlsplit
from psycopg2.errors import ProgrammingError

Column = namedtuple('Column', ['name', 'type_code', 'display_size', 'internal_size', 'precision', 'scale', 'null_ok', 'table_oid', 'table_column'])
def _column_repr(self):
    return 'Column(name=%r, type_code=%r)' % (self.name, self.type_code)
Column.__repr__ = _column_repr

# What Python values are in SQL.
def adapt(value):
    return Adapted(value)

class Adapted:
    def __init__(self, adapted):
        self.adapted = adapted
    def getquoted(self):
        return quoted(self.adapted).encode()

def _text(value):
    return "'" + value.replace("'", "''") + "'"

adapters = {}

def quoted(value):
    kind = type(value)
    if kind in adapters:
        made = adapters[kind](value)
        found = made.getquoted() if hasattr(made, 'getquoted') else made
        return found.decode() if isinstance(found, bytes) else str(found)
    if value is None:
        return 'NULL'
    if isinstance(value, bool):
        return 'true' if value else 'false'
    if isinstance(value, int):
        return (' ' if value < 0 else '') + str(int(value))
    if isinstance(value, float):
        return "'%s'::float" % {'nan': 'NaN', 'inf': 'Infinity', '-inf': '-Infinity'}[repr(value)] if value != value or value in (float('inf'), float('-inf')) else (' ' if value < 0 else '') + repr(float(value))
    if isinstance(value, decimal.Decimal):
        return "'NaN'::numeric" if not value.is_finite() else (' ' if value < 0 else '') + str(value)
    if isinstance(value, str):
        if '\x00' in value:
            raise ValueError('A string literal cannot contain NUL (0x00) characters.')
        return _text(value)
    if isinstance(value, (bytes, bytearray, memoryview)):
        return "'\\x%s'::bytea" % bytes(value).hex()
    if isinstance(value, datetime.datetime):
        return "'%s'::timestamp%s" % (value.isoformat(), 'tz' if value.tzinfo else '')
    if isinstance(value, datetime.date):
        return "'%s'::date" % value.isoformat()
    if isinstance(value, datetime.time):
        return "'%s'::time%s" % (value.isoformat(), 'tz' if value.tzinfo else '')
    if isinstance(value, datetime.timedelta):
        return "'%d days %d.%06d seconds'::interval" % (value.days, value.seconds, value.microseconds)
    if isinstance(value, list):
        return 'ARRAY[%s]' % ','.join(quoted(one) for one in value) if value else "'{}'"
    if isinstance(value, tuple):
        return '(%s)' % ', '.join(quoted(one) for one in value)
    if hasattr(value, 'getquoted'):
        found = value.getquoted()
        return found.decode() if isinstance(found, bytes) else found
    if hasattr(value, '__conform__'):
        return quoted(value.__conform__(None))
    raise ProgrammingError("can't adapt type %r" % type(value).__name__)

def merge(sql, args):
    if args is None:
        return sql
    if isinstance(args, dict):
        return sql % _Quoting(args)
    count = [0]
    def put(found):
        kind = found[0]
        if kind == '%%':
            return '%'
        if kind[1] == '(':
            raise TypeError('tuple indices must be integers or slices, not str')
        if kind[1] != 's':
            raise ValueError("unsupported format character '%s' (0x%x) at index %d" % (kind[1], ord(kind[1]), found.start() + 1))
        count[0] += 1
        if count[0] > len(args):
            raise IndexError(type(args).__name__ + ' index out of range')
        return quoted(args[count[0] - 1])
    made = re.sub(r'%(?:\(.*?\))?.', put, sql, flags=re.S)
    if count[0] < len(args):
        raise TypeError('not all arguments converted during string formatting')
    return made

class _Quoting(dict):
    def __getitem__(self, key):
        return _Literal(quoted(dict.__getitem__(self, key)))

class _Literal(str):
    pass

# What SQL's values are in Python, by type.
def _date(text):
    return datetime.date.fromisoformat(text)
def _moment(text):
    zone = re.search(r'([+-]\d\d)(?::(\d\d))?$', text[10:])
    found = datetime.datetime.fromisoformat(text if zone is None or zone[2] else text + ':00')
    return found
def _interval(text):
    found = re.fullmatch(r'(?:(-?\d+) years? ?)?(?:(-?\d+) mons? ?)?(?:(-?\d+) days? ?)?(?:(-?)(\d+):(\d+):(\d+(?:\.\d+)?))?', text)
    years, months, days, sign, hours, minutes, seconds = found.groups()
    clock = datetime.timedelta(hours=int(hours or 0), minutes=int(minutes or 0), seconds=float(seconds or 0))
    return datetime.timedelta(days=int(years or 0) * 365 + int(months or 0) * 30 + int(days or 0)) + (-clock if sign else clock)

_PARSERS = {16: lambda text: text == 't', 17: lambda text: memoryview(bytes.fromhex(text[2:])), 20: int, 21: int, 23: int, 26: int, 700: float, 701: float, 1700: decimal.Decimal, 1082: _date, 1083: datetime.time.fromisoformat,
    1114: _moment, 1184: _moment, 1186: _interval, 114: json.loads, 3802: json.loads}
_ARRAYS = {1005: 21, 1007: 23, 1016: 20, 1009: 25, 1015: 1043, 1231: 1700, 1000: 16, 1021: 700, 1022: 701, 1182: 1082, 1115: 1114, 1185: 1184, 2951: 2950, 199: 25, 3807: 25}

def _array(text, parse):
    at = 0
    def read():
        nonlocal at
        at += 1
        items = []
        while text[at] != '}':
            if text[at] == ',':
                at += 1
            elif text[at] == '{':
                items.append(read())
            elif text[at] == '"':
                at += 1
                word = ''
                while text[at] != '"':
                    if text[at] == '\\':
                        at += 1
                    word += text[at]
                    at += 1
                at += 1
                items.append(parse(word))
            else:
                word = ''
                while text[at] not in ',}':
                    word += text[at]
                    at += 1
                items.append(None if word == 'NULL' else parse(word))
        at += 1
        return items
    return read()

def cast(text, oid):
    if text is None:
        return None
    if oid in _ARRAYS:
        return _array(text, _PARSERS.get(_ARRAYS[oid], str))
    return _PARSERS.get(oid, str)(text)

# A server's error as libpq words it.
def _error_text(fields, query):
    text = '%s:  %s\n' % (fields.get('S', 'ERROR'), fields.get('M', ''))
    if 'P' in fields and query:
        text += _position(query, int(fields['P']) - 1)
    for letter, word in ('D', 'DETAIL'), ('H', 'HINT'), ('W', 'CONTEXT'):
        if letter in fields:
            text += '%s:  %s\n' % (word, fields[letter])
    return text

def _position(query, at):
    start = query.rfind('\n', 0, at) + 1
    end = query.find('\n', at)
    line = query[start:] if end < 0 else query[start:end]
    line, at = line.replace('\t', ' '), at - start
    first, last, cut_left, cut_right = 0, len(line), '', ''
    if last > 60:
        if 60 >= at + 10:
            last, cut_right = 60, '...'
        else:
            if at + 10 < last:
                last, cut_right = at + 10, '...'
            if last - first > 60:
                first, cut_left = last - 60, '...'
    head = 'LINE %d: %s' % (query.count('\n', 0, start) + 1, cut_left)
    return '%s%s%s\n%s^\n' % (head, line[first:last], cut_right, ' ' * (len(head) + at - first))

def parse_dsn(dsn):
    if dsn.startswith(('postgresql://', 'postgres://')):
        parts = urlsplit(dsn)
        found = {'user': parts.username and unquote(parts.username), 'password': parts.password and unquote(parts.password), 'host': parts.hostname, 'port': parts.port and str(parts.port), 'dbname': unquote(parts.path[1:]), **dict(parse_qsl(parts.query))}
        return {key: value for key, value in found.items() if value}
    found = {}
    at = 0
    pattern = re.compile(r"\s*(\w+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']*)")
    while dsn[at:].strip():
        one = pattern.match(dsn, at)
        if one is None:
            raise ProgrammingError('invalid dsn: missing "=" after "%s" in connection info string\n' % dsn[at:].split()[0])
        value = one[2]
        found[one[1]] = re.sub(r'\\(.)', r'\1', value[1:-1]) if value.startswith("'") else value
        at = one.end()
    return found

_KNOWN = {'host', 'hostaddr', 'port', 'user', 'password', 'dbname', 'connect_timeout', 'options', 'sslmode', 'application_name', 'client_encoding', 'target_session_attrs', 'keepalives', 'keepalives_idle', 'sslrootcert', 'passfile', 'service'}

def make_dsn(dsn=None, **kwargs):
    if dsn is None and not kwargs:
        return ''
    kwargs = {key: value for key, value in kwargs.items() if value is not None}
    if 'database' in kwargs:
        if 'dbname' in kwargs:
            raise TypeError("you can't specify both 'database' and 'dbname' arguments")
        kwargs['dbname'] = kwargs.pop('database')
    if dsn is not None and not kwargs:
        return dsn
    if dsn is not None:
        kwargs = {**parse_dsn(dsn), **kwargs}
    for key in kwargs:
        if key not in _KNOWN:
            raise ProgrammingError('invalid dsn: invalid connection option "%s"\n' % key)
    def word(value):
        value = str(value)
        return "'%s'" % value.replace('\\', '\\\\').replace("'", "\\'") if not value or re.search(r"[\s'\\]", value) else value
    return ' '.join('%s=%s' % (key, word(value)) for key, value in kwargs.items())
`;
