import type { LibraryModule } from '../vm/module-registry.ts';

/** email.utils */
export const emailUtils: LibraryModule = {
  source: String.raw`
import datetime
import re
import time

def parseaddr(address, *, strict=True):
    m = re.fullmatch(r'\s*(?:"?([^"<]*?)"?\s*)<([^<>]*)>\s*', address)
    return (m[1], m[2]) if m else ('', address.strip())
def formataddr(pair, charset='utf-8'):
    name, address = pair
    if not name:
        return address
    if not name.isascii():
        import base64
        quoted = ''.join('_' if b == 32 else chr(b) if b < 128 and (chr(b).isalnum() or chr(b) in '-!*+/') else '=%02X' % b for b in name.encode())
        packed = base64.b64encode(name.encode()).decode('ascii')
        return '=?utf-8?%s?= <%s>' % ('q?' + quoted if len(quoted) < len(packed) else 'b?' + packed, address)
    quotes = '"' if re.search(r'[][\\()<>@,:;".]', name) else ''
    return '%s%s%s <%s>' % (quotes, name.replace('\\', '\\\\').replace('"', '\\"'), quotes, address)
def getaddresses(fieldvalues, *, strict=True):
    return [parseaddr(a) for a in re.findall(r'(?:"[^"]*"|[^,"])+', ', '.join(map(str, fieldvalues))) if a.strip()]
_days = ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')
_months = ('Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec')
def format_datetime(dt, usegmt=False):
    zone = 'GMT' if usegmt else dt.strftime('%z') or '-0000'
    return '%s, %02d %s %04d %02d:%02d:%02d %s' % (_days[dt.weekday()], dt.day, _months[dt.month - 1], dt.year, dt.hour, dt.minute, dt.second, zone)
def formatdate(timeval=None, localtime=False, usegmt=False):
    return format_datetime(datetime.datetime.fromtimestamp(time.time() if timeval is None else timeval, datetime.timezone.utc).replace(tzinfo=datetime.timezone.utc if usegmt or localtime else None), usegmt)
def parsedate_to_datetime(data):
    m = re.search(r'(\d+) (\w{3}) (\d{4}) (\d+):(\d+):?(\d+)?\s*(\S+)?', data)
    if not m:
        raise ValueError('Invalid date value or format "%s"' % data)
    d, mo, y, h, mi, s, z = m.groups()
    tz = None if z in (None, '-0000') else datetime.timezone.utc if z in ('GMT', 'UTC') else datetime.timezone(datetime.timedelta(hours=int(z[:3]), minutes=int(z[0] + z[3:])))
    return datetime.datetime(int(y), _months.index(mo) + 1, int(d), int(h), int(mi), int(s or 0), tzinfo=tz)
def make_msgid(idstring=None, domain=None):
    import os, random, socket
    return '<%d.%d.%d%s@%s>' % (int(time.time() * 100), os.getpid(), random.getrandbits(64), '.' + idstring if idstring else '', domain or socket.getfqdn())
def quote(text):
    return text.replace('\\', '\\\\').replace('"', '\\"')
__all__ = ['format_datetime', 'formataddr', 'formatdate', 'getaddresses', 'make_msgid', 'parseaddr', 'parsedate_to_datetime']
`,
};
