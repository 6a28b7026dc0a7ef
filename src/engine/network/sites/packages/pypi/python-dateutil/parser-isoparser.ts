/** dateutil/parser/isoparser.py. */
export const PARSER_ISOPARSER = String.raw`
import re
from datetime import date, datetime, timedelta
from .. import tz

_ISO = re.compile(r'(\d{4})(?:(-?)(\d\d)(?:\2(\d\d))?|(-?)W(\d\d)(?:\5(\d))?|-?(\d{3}))?(?:.(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d+))?)?)?(Z|[+-]\d\d(?::?\d\d)?)?)?', re.I)

class isoparser(object):
    def __init__(self, sep=None):
        self._sep = sep
    def isoparse(self, text):
        text = text.decode('ascii') if isinstance(text, bytes) else text.read() if hasattr(text, 'read') else text
        found = _ISO.fullmatch(text)
        if not found:
            if not re.match(r'\d{4}', text):
                raise ValueError('ISO string too short' if len(text) < 4 else 'invalid literal for int() with base 10: %r' % text.encode()[:4])
            raise ValueError('String contains unknown ISO components')
        year, _, month, day, _, week, weekday, yearday, hour, minute, second, fraction, zone = found.groups()
        if week:
            start = date.fromisocalendar(int(year), int(week), int(weekday or 1))
        elif yearday:
            start = date(int(year), 1, 1) + timedelta(days=int(yearday) - 1)
        else:
            start = date(int(year), int(month or 1), int(day or 1))
        more = timedelta(0)
        if hour == '24':
            hour, more = '0', timedelta(days=1)
        zoned = None
        if zone in ('Z', 'z'):
            zoned = tz.UTC
        elif zone:
            minutes = int(zone[1:3]) * 60 + int(zone[3:].lstrip(':') or 0)
            zoned = tz.UTC if minutes == 0 else tz.tzoffset(None, (-60 if zone[0] == '-' else 60) * minutes)
        return datetime(start.year, start.month, start.day, int(hour or 0), int(minute or 0), int(second or 0), int((fraction or '0')[:6].ljust(6, '0')), zoned) + more

isoparse = isoparser().isoparse
`;
