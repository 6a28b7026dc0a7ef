/** pytz/tzinfo.py. */
export const TZINFO = String.raw`
import datetime, zoneinfo
from .exceptions import AmbiguousTimeError, NonExistentTimeError

class BaseTzInfo(datetime.tzinfo):
    _utcoffset = _tzname = zone = None
    def __str__(self):
        return self.zone

class OneOffset:
    """What zones that have always had one offset share."""
    def localize(self, dt, is_dst=False):
        if dt.tzinfo is not None:
            raise ValueError('Not naive datetime (tzinfo is already set)')
        return dt.replace(tzinfo=self)
    def normalize(self, dt, is_dst=False):
        if dt.tzinfo is self:
            return dt
        if dt.tzinfo is None:
            raise ValueError('Naive time - no tzinfo set')
        return dt.astimezone(self)

class StaticTzInfo(OneOffset, BaseTzInfo):
    """A zone that has always had one offset."""
    def __init__(self, zone, offset, name):
        self.zone, self._utcoffset, self._tzname = zone, offset, name
    def fromutc(self, dt):
        if dt.tzinfo is not None and dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        return (dt + self._utcoffset).replace(tzinfo=self)
    def utcoffset(self, dt, is_dst=None):
        return self._utcoffset
    def dst(self, dt, is_dst=None):
        return datetime.timedelta(0)
    def tzname(self, dt, is_dst=None):
        return self._tzname
    def __repr__(self):
        return '<StaticTzInfo %r>' % (self.zone,)
    def __reduce__(self):
        from . import timezone
        return timezone, (self.zone,)

def _minutes(offset):
    return datetime.timedelta(seconds=int((offset.total_seconds() + 30) // 60 * 60))

class DstTzInfo(BaseTzInfo):
    """A zone at one of its offsets; its siblings have the others."""
    def __init__(self, zone, inf, siblings, rules):
        self.zone, self._inf, self._tzinfos, self._rules = zone, inf, siblings, rules
        self._utcoffset, self._dst, self._tzname = inf
        siblings[inf] = self
    def _at(self, aware):
        """The sibling for a moment that the rules' own zone tells."""
        rules = self._rules
        inf = _minutes(rules.utcoffset(aware)), _minutes(rules.dst(aware) or datetime.timedelta(0)), rules.tzname(aware)
        return self._tzinfos.get(inf) or type(self)(self.zone, inf, self._tzinfos, rules)
    def fromutc(self, dt):
        if dt.tzinfo is not None and getattr(dt.tzinfo, '_tzinfos', None) is not self._tzinfos:
            raise ValueError('fromutc: dt.tzinfo is not self')
        there = self._rules.fromutc(dt.replace(tzinfo=self._rules))
        zone = self._at(there)
        return (dt.replace(tzinfo=None) + zone._utcoffset).replace(tzinfo=zone)
    def normalize(self, dt):
        if dt.tzinfo is None:
            raise ValueError('Naive time - no tzinfo set')
        return self.fromutc((dt - dt.utcoffset()).replace(tzinfo=None))
    def localize(self, dt, is_dst=False):
        if dt.tzinfo is not None:
            raise ValueError('Not naive datetime (tzinfo is already set)')
        first, second = (self._at(dt.replace(tzinfo=self._rules, fold=fold)) for fold in (0, 1))
        if first is second:
            return dt.replace(tzinfo=first)
        gap = first._utcoffset < second._utcoffset
        if is_dst is None:
            raise (NonExistentTimeError if gap else AmbiguousTimeError)(dt)
        if bool(first._dst) != bool(second._dst):
            return dt.replace(tzinfo=first if bool(first._dst) == bool(is_dst) else second)
        return dt.replace(tzinfo=first if is_dst else second)
    def utcoffset(self, dt, is_dst=None):
        if dt is None:
            return None
        return self._utcoffset if dt.tzinfo is self else self.localize(dt.replace(tzinfo=None), is_dst).tzinfo._utcoffset
    def dst(self, dt, is_dst=None):
        if dt is None:
            return None
        return self._dst if dt.tzinfo is self else self.localize(dt.replace(tzinfo=None), is_dst).tzinfo._dst
    def tzname(self, dt, is_dst=None):
        if dt is None:
            return self.zone
        return self._tzname if dt.tzinfo is self else self.localize(dt.replace(tzinfo=None), is_dst).tzinfo._tzname
    def __repr__(self):
        sign = '+' if self._utcoffset >= datetime.timedelta(0) else ''
        return '<DstTzInfo %r %s%s%s %s>' % (self.zone, self._tzname, sign, self._utcoffset, 'DST' if self._dst else 'STD')
    def __reduce__(self):
        from . import timezone
        return timezone, (self.zone,)

# Older names that the images' database no longer holds.
LINKS = {'US/Alaska': 'America/Anchorage', 'US/Arizona': 'America/Phoenix', 'US/Central': 'America/Chicago', 'US/Eastern': 'America/New_York', 'US/Hawaii': 'Pacific/Honolulu',
         'US/Michigan': 'America/Detroit', 'US/Mountain': 'America/Denver', 'US/Pacific': 'America/Los_Angeles', 'Canada/Eastern': 'America/Toronto', 'Canada/Pacific': 'America/Vancouver',
         'Asia/Calcutta': 'Asia/Kolkata', 'Asia/Saigon': 'Asia/Ho_Chi_Minh', 'Asia/Katmandu': 'Asia/Kathmandu', 'Europe/Kiev': 'Europe/Kyiv', 'Brazil/East': 'America/Sao_Paulo',
         'GB': 'Europe/London', 'Eire': 'Europe/Dublin', 'Israel': 'Asia/Jerusalem', 'Japan': 'Asia/Tokyo', 'PRC': 'Asia/Shanghai', 'Singapore': 'Asia/Singapore', 'Turkey': 'Europe/Istanbul'}

def zone_of(name):
    """The zone of that name, out of the machine's database."""
    rules = zoneinfo.ZoneInfo(LINKS.get(name, name))
    early = datetime.datetime(1800, 1, 1, tzinfo=rules)
    seen = {(rules.utcoffset(moment), rules.tzname(moment)) for year in (1800, 1915, 1930, 1950, 1975, 2000, 2025) for month in (1, 7) for moment in [datetime.datetime(year, month, 1, tzinfo=rules)]}
    inf = _minutes(rules.utcoffset(early)), datetime.timedelta(0), 'LMT' if len(seen) > 1 else rules.tzname(early)
    if len(seen) == 1:
        return StaticTzInfo(name, inf[0], inf[2])
    return DstTzInfo(name, inf, {}, rules)
`;
