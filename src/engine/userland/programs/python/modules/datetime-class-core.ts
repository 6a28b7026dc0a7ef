import type { LibraryModule } from '../vm/module-registry.ts';

/** _datetime_class. */
export const datetimeClassCore: LibraryModule = {
  source: `
import time as _time
import _datetime as _d
from _datetime import timedelta, timezone, tzinfo as _tzinfo_class

def make(date, time):
    import datetime as own

    class datetime(date):
        __module__ = 'datetime'
        __qualname__ = 'datetime'
        __slots__ = ('_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_fold')
        def __new__(cls, year, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
            own._d.need_int(year)
            if month is None or day is None:
                raise TypeError("function missing required argument '%s' (pos %d)" % (('month', 2) if month is None else ('day', 3)))
            self = object.__new__(cls)
            self._year, self._month, self._day = own._check_date(year, month, day)
            self._hour, self._minute, self._second, self._microsecond = own._check_time(hour, minute, second, microsecond, fold)
            own._check_zone(tzinfo)
            self._tzinfo, self._fold = tzinfo, fold
            return self
        hour = property(lambda self: self._hour)
        minute = property(lambda self: self._minute)
        second = property(lambda self: self._second)
        microsecond = property(lambda self: self._microsecond)
        tzinfo = property(lambda self: self._tzinfo)
        fold = property(lambda self: self._fold)
        @classmethod
        def _from_us(cls, us, tz=None):
            days, us = divmod(us, 86400000000)
            if not 1 <= days <= 3652059:
                raise OverflowError('date value out of range')
            seconds, us = divmod(us, 1000000)
            minutes, second = divmod(seconds, 60)
            hour, minute = divmod(minutes, 60)
            year, month, day = _d.ord2ymd(days)
            return cls(year, month, day, hour, minute, second, us, tz)
        def _us(self):
            return ((self.toordinal() * 24 + self._hour) * 60 + self._minute) * 60000000 + self._second * 1000000 + self._microsecond
        @classmethod
        def fromtimestamp(cls, timestamp, tz=None):
            own._check_zone(tz)
            if not isinstance(timestamp, (int, float)):
                raise TypeError("'%s' object cannot be interpreted as an integer" % type(timestamp).__name__)
            us = round(timestamp * 1000000) if isinstance(timestamp, int) else round((timestamp - int(timestamp)) * 1e6) + int(timestamp) * 1000000
            us += 719163 * 86400000000
            if not 86400000000 <= us < 3652060 * 86400000000:
                raise ValueError('year %d is out of range' % (us // 86400000000 // 365))
            result = cls._from_us(us)
            return result if tz is None else tz.fromutc(result.replace(tzinfo=tz))
        @classmethod
        def utcfromtimestamp(cls, t):
            import warnings
            warnings.warn('datetime.datetime.utcfromtimestamp() is deprecated and scheduled for removal in a future version. Use timezone-aware objects to represent datetimes in UTC: datetime.datetime.fromtimestamp(timestamp, datetime.UTC).', DeprecationWarning, stacklevel=2)
            return cls.fromtimestamp(t)
        @classmethod
        def now(cls, tz=None):
            return cls.fromtimestamp(_time.time(), tz)
        @classmethod
        def today(cls):
            return cls.fromtimestamp(_time.time())
        @classmethod
        def utcnow(cls):
            import warnings
            warnings.warn('datetime.datetime.utcnow() is deprecated and scheduled for removal in a future version. Use timezone-aware objects to represent datetimes in UTC: datetime.datetime.now(datetime.UTC).', DeprecationWarning, stacklevel=2)
            return cls.fromtimestamp(_time.time())
        @classmethod
        def combine(cls, date, time, tzinfo=True):
            return cls(date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond, time.tzinfo if tzinfo is True else tzinfo, fold=time.fold)
        @classmethod
        def fromordinal(cls, n):
            return cls(*_d.ord2ymd(n))
        @classmethod
        def fromisoformat(cls, date_string):
            if not isinstance(date_string, str):
                raise TypeError('fromisoformat: argument must be str')
            for at in (10, 8, 7):
                day = own._parse_date(date_string[:at])
                if day is not None and (len(date_string) <= at or at == 10 or not date_string[at].isdigit()):
                    rest = date_string[at + 1:]
                    clock = own._parse_time(rest) if rest else ((0, 0, 0, 0, None) if len(date_string) <= at else None)
                    if clock is not None:
                        return cls(*day, *clock)
            raise ValueError(f'Invalid isoformat string: {date_string!r}')
        @classmethod
        def strptime(cls, date_string, format):
            import _strptime
            for place, text in enumerate((date_string, format), 1):
                if not isinstance(text, str):
                    raise TypeError('strptime() argument %d must be str, not %s' % (place, type(text).__name__))
            return _strptime._strptime_datetime(cls, date_string, format)
        def timetuple(self):
            dst = self.dst()
            dst = -1 if dst is None else int(bool(dst))
            return _time.struct_time((self._year, self._month, self._day, self._hour, self._minute, self._second, self.weekday(), self._yearday(), dst))
        def utctimetuple(self):
            off = self.utcoffset()
            if off:
                self -= off
            return _time.struct_time((self._year, self._month, self._day, self._hour, self._minute, self._second, self.weekday(), self._yearday(), 0))
        def timestamp(self):
            off = self.utcoffset()
            us = self._us() - 719163 * 86400000000
            return (us - off._us() if off is not None else us) / 1000000
        def date(self):
            return date(self._year, self._month, self._day)
        def time(self):
            return time(self._hour, self._minute, self._second, self._microsecond, fold=self._fold)
        def timetz(self):
            return time(self._hour, self._minute, self._second, self._microsecond, self._tzinfo, fold=self._fold)
        def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
            given = (year, month, day, hour, minute, second, microsecond)
            own_parts = (self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond)
            return type(self)(*[b if a is None else a for a, b in zip(given, own_parts)], self._tzinfo if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)
        __replace__ = replace
        def astimezone(self, tz=None):
            if tz is None:
                tz = timezone(timedelta(), 'UTC')
            elif not isinstance(tz, _tzinfo_class):
                raise TypeError("tzinfo argument must be None or of a tzinfo subclass, not type '%s'" % type(tz).__name__)
            if tz is self._tzinfo:
                return self
            off = self.utcoffset()
            if off is None:
                off = timedelta()
            return tz.fromutc((self - off).replace(tzinfo=tz))
        def ctime(self):
            return '%s %s %2d %02d:%02d:%02d %04d' % (own._DAYS[self.weekday()], own._MONTHS[self._month], self._day, self._hour, self._minute, self._second, self._year)
        def isoformat(self, sep='T', timespec='auto'):
            return '%04d-%02d-%02d%s' % (self._year, self._month, self._day, sep) + own._format_time(self._hour, self._minute, self._second, self._microsecond, timespec) + _d.format_offset(self.utcoffset())
        def __repr__(self):
            parts = [self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond]
            if not parts[-1]:
                del parts[-1]
                if not parts[-1]:
                    del parts[-1]
            text = 'datetime.%s(%s' % (type(self).__qualname__, ', '.join(map(str, parts)))
            return text + (', tzinfo=%r' % self._tzinfo if self._tzinfo is not None else '') + (', fold=1)' if self._fold else ')')
        def __str__(self):
            return self.isoformat(' ')
        def utcoffset(self):
            return None if self._tzinfo is None else self._tzinfo.utcoffset(self)
        def tzname(self):
            return None if self._tzinfo is None else self._tzinfo.tzname(self)
        def dst(self):
            return None if self._tzinfo is None else self._tzinfo.dst(self)
        def _key(self):
            off = self.utcoffset()
            return self._us() - off._us() if off is not None else self._us()
        def _mixed(self, other, verb='compare'):
            if (self.utcoffset() is None) != (other.utcoffset() is None):
                raise TypeError("can't %s offset-naive and offset-aware datetimes" % verb)
        def __eq__(self, other):
            if not isinstance(other, datetime):
                return NotImplemented
            return (self.utcoffset() is None) == (other.utcoffset() is None) and self._key() == other._key()
        def _order(self, other):
            if not isinstance(other, datetime):
                return None
            self._mixed(other)
            a, b = self._key(), other._key()
            return (a > b) - (a < b)
        def __lt__(self, other):
            c = self._order(other)
            return NotImplemented if c is None else c < 0
        def __le__(self, other):
            c = self._order(other)
            return NotImplemented if c is None else c <= 0
        def __gt__(self, other):
            c = self._order(other)
            return NotImplemented if c is None else c > 0
        def __ge__(self, other):
            c = self._order(other)
            return NotImplemented if c is None else c >= 0
        def __hash__(self):
            return hash(self._key())
        def __add__(self, other):
            if not isinstance(other, timedelta):
                return NotImplemented
            return type(self)._from_us(self._us() + other._us(), self._tzinfo)
        __radd__ = __add__
        def __sub__(self, other):
            if isinstance(other, datetime):
                self._mixed(other, 'subtract')
                if self._tzinfo is other._tzinfo:
                    return timedelta._of(self._us() - other._us())
                return timedelta._of(self._key() - other._key())
            if isinstance(other, timedelta):
                return self + -other
            return NotImplemented
        def __reduce__(self):
            return type(self), (self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond, self._tzinfo)
    return datetime
`,
};
