/** werkzeug/http.py. */
export const HTTP = String.raw`
import re
from datetime import date, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from time import gmtime, mktime, struct_time, time

HTTP_STATUS_CODES = {status.value: status.phrase for status in HTTPStatus}
HTTP_STATUS_CODES.update({413: 'Request Entity Too Large', 414: 'Request URI Too Long', 416: 'Requested Range Not Satisfiable', 418: "I'm a teapot", 422: 'Unprocessable Entity', 449: 'Retry With'})

_DAYS = ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')
_MONTHS = ('Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec')

def http_date(timestamp=None):
    if isinstance(timestamp, datetime):
        if timestamp.tzinfo is None:
            timestamp = timestamp.replace(tzinfo=timezone.utc)
        t = timestamp.utctimetuple()
    elif isinstance(timestamp, date):
        t = timestamp.timetuple()
    elif isinstance(timestamp, struct_time):
        t = timestamp
    else:
        t = gmtime(timestamp if timestamp is not None else time())
    return '%s, %02d %s %04d %02d:%02d:%02d GMT' % (_DAYS[t.tm_wday], t.tm_mday, _MONTHS[t.tm_mon - 1], t.tm_year, t.tm_hour, t.tm_min, t.tm_sec)

def parse_date(value):
    if value is None:
        return None
    try:
        found = parsedate_to_datetime(value)
    except (TypeError, ValueError):
        return None
    return found.replace(tzinfo=timezone.utc) if found.tzinfo is None else found

def quote_header_value(value, allow_token=True):
    value = str(value)
    if not value:
        return '""'
    if allow_token and re.fullmatch(r"[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+", value):
        return value
    return '"%s"' % value.replace('\\', '\\\\').replace('"', '\\"')

def dump_options_header(header, options):
    parts = [header] if header is not None else []
    for key, value in options.items():
        if value is not None:
            parts.append('%s=%s' % (key, quote_header_value(value)))
    return '; '.join(parts)

def parse_options_header(value):
    if value is None:
        return '', {}
    value, _, rest = value.partition(';')
    options = {}
    for found in re.finditer(r';?\s*([^\s=;]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))', rest):
        key, quoted, plain = found.groups()
        options[key.lower()] = re.sub(r'\\(.)', r'\1', quoted) if quoted is not None else plain.strip()
    return value.strip(), options

def parse_cookie(header):
    from .datastructures import MultiDict
    if hasattr(header, 'get'):
        header = header.get('HTTP_COOKIE')
    found = MultiDict()
    for part in (header or '').split(';'):
        key, equals, value = part.strip().partition('=')
        if not key or not equals:
            continue
        if len(value) >= 2 and value[0] == value[-1] == '"':
            value = re.sub(r'\\([0-3][0-7]{2}|.)', lambda one: chr(int(one.group(1), 8)) if len(one.group(1)) == 3 else one.group(1), value[1:-1])
            value = value.encode('latin-1').decode('utf-8', 'replace')
        found.add(key, value)
    return found

def dump_cookie(key, value='', max_age=None, expires=None, path='/', domain=None, secure=False, httponly=False, sync_expires=True, max_size=4093, samesite=None, partitioned=False):
    if isinstance(max_age, timedelta):
        max_age = int(max_age.total_seconds())
    if expires is not None:
        if not isinstance(expires, str):
            expires = http_date(expires)
    elif max_age is not None and sync_expires:
        expires = http_date(time() + max_age)
    if not re.fullmatch(r"[\w!#$%&'()*+\-./:<=>?@\[\]^\x60{|}~]*", value, re.A):
        value = '"%s"' % ''.join(chr(c) if 0x20 <= c < 0x7f and c not in b'",;\\' else '\\%03o' % c for c in value.encode())
    buf = ['%s=%s' % (key, value)]
    if samesite is not None:
        samesite = samesite.title()
        if samesite not in ('Strict', 'Lax', 'None'):
            raise ValueError("SameSite must be 'Strict', 'Lax', or 'None'.")
    for name, given in (('Domain', domain), ('Expires', expires), ('Max-Age', max_age), ('Secure', secure), ('HttpOnly', httponly), ('Path', path), ('SameSite', samesite), ('Partitioned', partitioned)):
        if given is None or given is False:
            continue
        buf.append(name if given is True else '%s=%s' % (name, given))
    return '; '.join(buf)

def quote_etag(etag, weak=False):
    return ('W/' if weak else '') + '"%s"' % etag

def unquote_etag(etag):
    if not etag:
        return None, None
    etag = etag.strip()
    weak = etag.startswith(('W/', 'w/'))
    if weak:
        etag = etag[2:]
    return etag.strip('"'), weak

def generate_etag(data):
    import hashlib
    return hashlib.sha1(data).hexdigest()

def parse_etags(value):
    return [unquote_etag(one)[0] for one in (value or '').split(',') if one.strip()]
`;
