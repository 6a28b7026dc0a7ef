/** pytz/__init__.py. */
export const INIT = String.raw`
import datetime, zoneinfo
from .exceptions import AmbiguousTimeError, InvalidTimeError, NonExistentTimeError, UnknownTimeZoneError
from .tzinfo import BaseTzInfo, DstTzInfo, OneOffset, StaticTzInfo, LINKS, zone_of

__version__ = '@VERSION@'
VERSION = __version__
ZERO, HOUR = datetime.timedelta(0), datetime.timedelta(hours=1)

class UTC(OneOffset, BaseTzInfo):
    zone, _utcoffset, _dst, _tzname = 'UTC', ZERO, ZERO, 'UTC'
    def fromutc(self, dt):
        return self.localize(dt) if dt.tzinfo is None else dt.astimezone(self) if dt.tzinfo is not self else dt
    def utcoffset(self, dt):
        return ZERO
    def tzname(self, dt):
        return 'UTC'
    def dst(self, dt):
        return ZERO
    def __repr__(self):
        return '<UTC>'
    def __str__(self):
        return 'UTC'
    def __reduce__(self):
        return _utc, ()

UTC = utc = UTC()

def _utc():
    return utc

class _FixedOffset(OneOffset, datetime.tzinfo):
    zone = None
    def __init__(self, minutes):
        if abs(minutes) >= 1440:
            raise ValueError('absolute offset is too large', minutes)
        self._minutes, self._offset = minutes, datetime.timedelta(minutes=minutes)
    def utcoffset(self, dt):
        return self._offset
    def dst(self, dt):
        return ZERO
    def tzname(self, dt):
        return None
    def __repr__(self):
        return 'pytz.FixedOffset(%d)' % self._minutes
    def __reduce__(self):
        return FixedOffset, (self._minutes,)

_fixed = {}

def FixedOffset(offset):
    if offset == 0:
        return UTC
    if offset not in _fixed:
        _fixed[offset] = _FixedOffset(offset)
    return _fixed[offset]

_zones = {}

def timezone(zone):
    if zone is None:
        raise UnknownTimeZoneError(None)
    if zone.upper() == 'UTC':
        return utc
    if zone not in _zones:
        names = {name.lower(): name for name in __getattr__("all_timezones")}
        name = names.get(zone.lower(), zone)
        if name not in _zones:
            try:
                _zones[name] = zone_of(name)
            except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
                raise UnknownTimeZoneError(zone) from None
        _zones[zone] = _zones[name]
    return _zones[zone]

def __getattr__(name):
    if name in ('all_timezones', 'all_timezones_set', 'common_timezones', 'common_timezones_set'):
        every = sorted(one for one in {*zoneinfo.available_timezones(), *LINKS} if not one.startswith(('posix', 'right', 'Factory', 'localtime')))
        globals()['all_timezones'], globals()['all_timezones_set'] = every, set(every)
        return globals()[name] if name in globals() else _not_simulated(name)
    if name in ('country_timezones', 'country_names'):
        return _not_simulated(name)
    raise AttributeError("module 'pytz' has no attribute %r" % name)

def _not_simulated(name):
    raise NotImplementedError('drydock: pytz.%s is not simulated' % name)
`;
