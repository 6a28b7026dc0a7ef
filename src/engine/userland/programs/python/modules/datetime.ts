import type { LibraryModule } from '../vm/module-registry.ts';

/** datetime. */
export const datetime: LibraryModule = {
  source: String.raw`
import time as _time
from _datetime import MINYEAR, MAXYEAR, timedelta, tzinfo, timezone
import _datetime as _d
import re as _re

__all__ = ('date', 'datetime', 'time', 'timedelta', 'timezone', 'tzinfo', 'MINYEAR', 'MAXYEAR', 'UTC')
UTC = timezone.utc
_DAYS = ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')
_MONTHS = (None, 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec')

def _check_date(year, month, day):
    year, month, day = _d.need_int(year), _d.need_int(month), _d.need_int(day)
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError('year %d is out of range' % year)
    if not 1 <= month <= 12:
        raise ValueError('month must be in 1..12')
    if not 1 <= day <= _d.days_in_month(year, month):
        raise ValueError('day is out of range for month')
    return year, month, day

def _check_time(hour, minute, second, microsecond, fold):
    hour, minute, second, microsecond = _d.need_int(hour), _d.need_int(minute), _d.need_int(second), _d.need_int(microsecond)
    if not 0 <= hour <= 23:
        raise ValueError('hour must be in 0..23')
    if not 0 <= minute <= 59:
        raise ValueError('minute must be in 0..59')
    if not 0 <= second <= 59:
        raise ValueError('second must be in 0..59')
    if not 0 <= microsecond <= 999999:
        raise ValueError('microsecond must be in 0..999999')
    if fold not in (0, 1):
        raise ValueError('fold must be either 0 or 1')
    return hour, minute, second, microsecond

def _check_zone(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError("tzinfo argument must be None or of a tzinfo subclass, not type '%s'" % type(tz).__name__)

def _format(self, format, timetuple):
    def one(m):
        c = m.group()
        if c == '%f':
            return '%06d' % getattr(self, 'microsecond', 0)
        if c in ('%z', '%:z'):
            off = self.utcoffset() if hasattr(self, 'utcoffset') else None
            return _d.format_offset(off, ':' if c == '%:z' else '')
        if c == '%Z':
            name = self.tzname() if hasattr(self, 'tzname') else None
            return (name or '').replace('%', '%%')
        return c
    return _time.strftime(_re.sub(r'%%|%:z|%[fzZ]', one, format), timetuple)

def _format_time(h, m, s, us, spec='auto'):
    formats = {'hours': '%02d' % h, 'minutes': '%02d:%02d' % (h, m), 'seconds': '%02d:%02d:%02d' % (h, m, s),
               'milliseconds': '%02d:%02d:%02d.%03d' % (h, m, s, us // 1000), 'microseconds': '%02d:%02d:%02d.%06d' % (h, m, s, us)}
    if spec == 'auto':
        spec = 'microseconds' if us else 'seconds'
    if spec not in formats:
        raise ValueError('Unknown timespec value')
    return formats[spec]

_DATE = _re.compile(r'(\d{4})(?:-(\d\d)-(\d\d)|(\d\d)(\d\d)|-?W(\d\d)(?:-?(\d))?)\Z', _re.ASCII)
_TIME = _re.compile(r'(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d+))?)?)?(Z|[+-]\d\d(?::?\d\d(?::?\d\d(?:\.\d+)?)?)?)?\Z', _re.ASCII)

def _parse_date(text):
    m = _DATE.match(text)
    if not m:
        return None
    y, mo, d, mo2, d2, week, wd = m.groups()
    if week:
        found = date.fromisocalendar(int(y), int(week), int(wd or 1))
        return found.year, found.month, found.day
    return int(y), int(mo or mo2), int(d or d2)

def _parse_time(text):
    m = _TIME.match(text)
    if not m:
        return None
    h, mi, s, f, z = m.groups()
    zone = None
    if z == 'Z':
        zone = UTC
    elif z:
        n = z[1:].replace(':', '')
        off = timedelta(hours=int(n[:2]), minutes=int(n[2:4] or 0), seconds=int(n[4:6] or 0))
        zone = timezone(off if z[0] == '+' else -off)
    return int(h), int(mi or 0), int(s or 0), int(((f or '') + '000000')[:6]), zone

def _iso_week1(year):
    first = _d.ymd2ord(year, 1, 1)
    weekday = (first + 6) % 7
    monday = first - weekday
    return monday + 7 if weekday > 3 else monday

from collections import namedtuple as _namedtuple
IsoCalendarDate = _namedtuple('IsoCalendarDate', 'year week weekday')
IsoCalendarDate.__module__ = 'datetime'
IsoCalendarDate.__repr__ = lambda self: 'datetime.IsoCalendarDate(year=%d, week=%d, weekday=%d)' % tuple(self)

class date:
    __slots__ = ('_year', '_month', '_day')
    def __new__(cls, year, month=None, day=None):
        if month is None or day is None:
            raise TypeError("function missing required argument '%s' (pos %d)" % (('month', 2) if month is None else ('day', 3)))
        self = object.__new__(cls)
        self._year, self._month, self._day = _check_date(year, month, day)
        return self
    year = property(lambda self: self._year)
    month = property(lambda self: self._month)
    day = property(lambda self: self._day)
    @classmethod
    def fromtimestamp(cls, t):
        return cls(*_time.localtime(t)[:3])
    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time.time())
    @classmethod
    def fromordinal(cls, n):
        if n < 1:
            raise ValueError('ordinal must be >= 1')
        return cls(*_d.ord2ymd(n))
    @classmethod
    def fromisoformat(cls, date_string):
        if not isinstance(date_string, str):
            raise TypeError('fromisoformat: argument must be str')
        found = _parse_date(date_string)
        if found is None:
            raise ValueError('Invalid isoformat string: %r' % date_string)
        return cls(*found)
    @classmethod
    def fromisocalendar(cls, year, week, day):
        if not MINYEAR <= year <= MAXYEAR:
            raise ValueError('Year is out of range: %d' % year)
        if not 0 < week < 53 and not (week == 53 and (_iso_week1(year + 1) - _iso_week1(year)) == 371):
            raise ValueError('Invalid week: %d' % week)
        if not 0 < day < 8:
            raise ValueError('Invalid weekday: %d (range is [1, 7])' % day)
        return cls.fromordinal(_iso_week1(year) + (week - 1) * 7 + day - 1)
    def __repr__(self):
        return 'datetime.%s(%d, %d, %d)' % (type(self).__qualname__, self._year, self._month, self._day)
    def ctime(self):
        return '%s %s %2d 00:00:00 %04d' % (_DAYS[self.weekday()], _MONTHS[self._month], self._day, self._year)
    def strftime(self, format):
        return _format(self, format, self.timetuple())
    def __format__(self, fmt):
        if not isinstance(fmt, str):
            raise TypeError('must be str, not %s' % type(fmt).__name__)
        return self.strftime(fmt) if fmt else str(self)
    def isoformat(self):
        return '%04d-%02d-%02d' % (self._year, self._month, self._day)
    def __str__(self):
        return self.isoformat()
    def timetuple(self):
        return _time.struct_time((self._year, self._month, self._day, 0, 0, 0, self.weekday(), self._yearday(), -1))
    def _yearday(self):
        return self.toordinal() - _d.days_before_year(self._year)
    def toordinal(self):
        return _d.ymd2ord(self._year, self._month, self._day)
    def replace(self, year=None, month=None, day=None):
        return type(self)(self._year if year is None else year, self._month if month is None else month, self._day if day is None else day)
    __replace__ = replace
    def _key(self):
        return self._year, self._month, self._day
    def _comparable(self, other):
        return isinstance(other, date) and isinstance(other, datetime) == isinstance(self, datetime)
    def __eq__(self, other):
        return self._key() == other._key() if self._comparable(other) else NotImplemented
    def __lt__(self, other):
        return self._key() < other._key() if self._comparable(other) else NotImplemented
    def __le__(self, other):
        return self._key() <= other._key() if self._comparable(other) else NotImplemented
    def __gt__(self, other):
        return self._key() > other._key() if self._comparable(other) else NotImplemented
    def __ge__(self, other):
        return self._key() >= other._key() if self._comparable(other) else NotImplemented
    def __hash__(self):
        return hash(self._key())
    def __add__(self, other):
        if isinstance(other, timedelta):
            n = self.toordinal() + other.days
            if 0 < n <= 3652059:
                return type(self).fromordinal(n)
            raise OverflowError('date value out of range')
        return NotImplemented
    __radd__ = __add__
    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other.days)
        if isinstance(other, date):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented
    def weekday(self):
        return (self.toordinal() + 6) % 7
    def isoweekday(self):
        return self.toordinal() % 7 or 7
    def isocalendar(self):
        year, today = self._year, date.toordinal(self)
        monday = _iso_week1(year)
        week, day = divmod(today - monday, 7)
        if week < 0:
            year -= 1
            week, day = divmod(today - _iso_week1(year), 7)
        elif week >= 52 and today >= _iso_week1(year + 1):
            year += 1
            week = 0
        return IsoCalendarDate(year, week + 1, day + 1)
    def __reduce__(self):
        return type(self), self._key()

date.min, date.max, date.resolution = date(1, 1, 1), date(9999, 12, 31), timedelta(days=1)

class time:
    __slots__ = ('_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_fold')
    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        _check_zone(tzinfo)
        self = object.__new__(cls)
        self._hour, self._minute, self._second, self._microsecond = _check_time(hour, minute, second, microsecond, fold)
        self._tzinfo, self._fold = tzinfo, fold
        return self
    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._microsecond)
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)
    @classmethod
    def fromisoformat(cls, time_string):
        found = _parse_time(time_string.removeprefix('T'))
        if found is None:
            raise ValueError(f'Invalid isoformat string: {time_string!r}')
        return cls(*found)
    def utcoffset(self):
        return None if self._tzinfo is None else self._tzinfo.utcoffset(None)
    def tzname(self):
        return None if self._tzinfo is None else self._tzinfo.tzname(None)
    def dst(self):
        return None if self._tzinfo is None else self._tzinfo.dst(None)
    def isoformat(self, timespec='auto'):
        return _format_time(self._hour, self._minute, self._second, self._microsecond, timespec) + _d.format_offset(self.utcoffset())
    def __str__(self):
        return self.isoformat()
    def __repr__(self):
        s = ', %d, %d' % (self._second, self._microsecond) if self._microsecond else ', %d' % self._second if self._second else ''
        s = 'datetime.%s(%d, %d%s' % (type(self).__qualname__, self._hour, self._minute, s)
        return s + (', tzinfo=%r' % self._tzinfo if self._tzinfo is not None else '') + (', fold=1)' if self._fold else ')')
    def strftime(self, format):
        return _format(self, format, (1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1))
    def __format__(self, fmt):
        return self.strftime(fmt) if fmt else str(self)
    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        return type(self)(self._hour if hour is None else hour, self._minute if minute is None else minute, self._second if second is None else second,
                          self._microsecond if microsecond is None else microsecond, self._tzinfo if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)
    __replace__ = replace
    def _key(self):
        off = self.utcoffset()
        us = ((self._hour * 60 + self._minute) * 60 + self._second) * 1000000 + self._microsecond
        return us - off._us() if off is not None else us
    def _mixed(self, other):
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't compare offset-naive and offset-aware times")
    def __eq__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        return (self.utcoffset() is None) == (other.utcoffset() is None) and self._key() == other._key()
    def __lt__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        self._mixed(other)
        return self._key() < other._key()
    def __le__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        self._mixed(other)
        return self._key() <= other._key()
    def __gt__(self, other):
        return other < self if isinstance(other, time) else NotImplemented
    def __ge__(self, other):
        return other <= self if isinstance(other, time) else NotImplemented
    def __hash__(self):
        return hash(self._key())
    def __reduce__(self):
        return type(self), (self._hour, self._minute, self._second, self._microsecond, self._tzinfo)

time.min, time.max, time.resolution = time(0, 0), time(23, 59, 59, 999999), timedelta(microseconds=1)

from _datetime_class import make as _make
datetime = _make(date, time)
datetime.min, datetime.max, datetime.resolution = datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999999), timedelta(microseconds=1)
`,
};
