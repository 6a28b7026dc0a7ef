/** dateutil/tz/__init__.py. */
export const TZ_INIT = String.raw`
import datetime, os, time, zoneinfo

class tzutc(datetime.tzinfo):
    def utcoffset(self, dt):
        return datetime.timedelta(0)
    dst = utcoffset
    def tzname(self, dt):
        return 'UTC'
    def fromutc(self, dt):
        return dt
    def __eq__(self, other):
        return isinstance(other, tzutc) or isinstance(other, tzoffset) and other._offset == datetime.timedelta(0)
    __hash__ = None
    def __repr__(self):
        return 'tzutc()'
    _only = None
    def __new__(cls):
        if cls._only is None:
            cls._only = super().__new__(cls)
        return cls._only

UTC = tzutc()

class tzoffset(datetime.tzinfo):
    def __init__(self, name, offset):
        self._name = name
        self._offset = offset if isinstance(offset, datetime.timedelta) else datetime.timedelta(seconds=offset)
    def utcoffset(self, dt):
        return self._offset
    def dst(self, dt):
        return datetime.timedelta(0)
    def tzname(self, dt):
        return self._name
    def fromutc(self, dt):
        return dt + self._offset
    def __eq__(self, other):
        return isinstance(other, tzoffset) and self._offset == other._offset
    __hash__ = None
    def __repr__(self):
        return 'tzoffset(%s, %s)' % (repr(self._name), int(self._offset.total_seconds()))

class tzlocal(datetime.tzinfo):
    def _zone(self, dt):
        moment = time.localtime(time.mktime(dt.timetuple()[:8] + (-1,)))
        return moment
    def utcoffset(self, dt):
        return datetime.timedelta(seconds=self._zone(dt or datetime.datetime.now()).tm_gmtoff)
    def dst(self, dt):
        return datetime.timedelta(hours=self._zone(dt or datetime.datetime.now()).tm_isdst)
    def tzname(self, dt):
        return self._zone(dt or datetime.datetime.now()).tm_zone
    def __eq__(self, other):
        return isinstance(other, tzlocal)
    __hash__ = None
    def __repr__(self):
        return 'tzlocal()'

class tzfile(datetime.tzinfo):
    """A zone out of the machine's own database."""
    def __init__(self, name):
        self._zone = zoneinfo.ZoneInfo(name)
        self._file = '/usr/share/zoneinfo/' + name
    def utcoffset(self, dt):
        return None if dt is None else self._zone.utcoffset(dt)
    def dst(self, dt):
        return None if dt is None else self._zone.dst(dt)
    def tzname(self, dt):
        return None if dt is None else self._zone.tzname(dt)
    def fromutc(self, dt):
        return self._zone.fromutc(dt.replace(tzinfo=self._zone)).replace(tzinfo=self)
    def __repr__(self):
        return "tzfile(%r)" % self._file

_known = {}

def gettz(name=None):
    if not name:
        name = os.environ.get('TZ')
    if not name:
        return tzlocal()
    if name in ('UTC', 'GMT'):
        return UTC
    if name not in _known:
        try:
            _known[name] = tzfile(name)
        except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
            _known[name] = tzlocal() if name in time.tzname else None
    return _known[name]

def resolve_imaginary(dt):
    if dt.tzinfo is not None and not datetime_exists(dt):
        before, after = (dt - datetime.timedelta(hours=24)).utcoffset(), (dt + datetime.timedelta(hours=24)).utcoffset()
        dt += after - before
    return dt

def datetime_exists(dt, tz=None):
    tz = dt.tzinfo if tz is None else tz
    dt = dt.replace(tzinfo=tz)
    return dt.replace(tzinfo=None) == dt.astimezone(UTC).astimezone(tz).replace(tzinfo=None)

def datetime_ambiguous(dt, tz=None):
    dt = dt.replace(tzinfo=dt.tzinfo if tz is None else tz)
    return dt.replace(fold=0).utcoffset() != dt.replace(fold=1).utcoffset() and datetime_exists(dt)
`;
