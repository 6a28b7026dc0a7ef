import type { LibraryModule } from '../vm/module-registry.ts';

/** _datetime. */
export const datetimeCore: LibraryModule = {
  source: `
MINYEAR, MAXYEAR = 1, 9999
_BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)

def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)

def days_in_month(year, month):
    if month == 2:
        return 29 if is_leap(year) else 28
    return 30 if month in (4, 6, 9, 11) else 31

def days_before_year(year):
    y = year - 1
    return y * 365 + y // 4 - y // 100 + y // 400

def ymd2ord(year, month, day):
    return days_before_year(year) + _BEFORE[month] + (month > 2 and is_leap(year)) + day

def ord2ymd(n):
    n -= 1
    n400, n = divmod(n, 146097)
    n100, n = divmod(n, 36524)
    n4, n = divmod(n, 1461)
    n1, n = divmod(n, 365)
    year = n400 * 400 + n100 * 100 + n4 * 4 + n1 + 1
    if n1 == 4 or n100 == 4:
        return year - 1, 12, 31
    month = (n + 50) >> 5
    before = _BEFORE[month] + (month > 2 and is_leap(year))
    if before > n:
        month -= 1
        before -= days_in_month(year, month)
    return year, month, n - before + 1

def need_int(value):
    if isinstance(value, int):
        return int(value)
    if hasattr(type(value), '__index__'):
        return value.__index__()
    raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")

def round_half_even(x):
    return round(x)

def div_round(a, b):
    q, r = divmod(a, b)
    r *= 2
    if (r > b if b > 0 else r < b) or (r == b and q % 2):
        q += 1
    return q

class timedelta:
    __module__ = 'datetime'
    __slots__ = ('_days', '_seconds', '_microseconds', '_hash')
    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        for name, value in (('days', days), ('seconds', seconds), ('microseconds', microseconds), ('milliseconds', milliseconds), ('minutes', minutes), ('hours', hours), ('weeks', weeks)):
            if not isinstance(value, (int, float)):
                raise TypeError('unsupported type for timedelta %s component: %s' % (name, type(value).__name__))
        us, fraction = 0, 0.0
        for value, unit in ((microseconds, 1), (milliseconds, 1000), (seconds, 1000000), (minutes, 60000000), (hours, 3600000000), (days, 86400000000), (weeks, 604800000000)):
            if isinstance(value, float):
                whole = int(value)
                us += whole * unit
                if value != whole:
                    part = (value - whole) * unit
                    us += int(part)
                    fraction += part - int(part)
            else:
                us += value * unit
        if fraction:
            whole = us + round(fraction)
            if abs(fraction - int(fraction)) == 0.5:
                whole = us + int(fraction) + (1 if fraction > 0 else -1) * ((us + int(fraction)) & 1)
            us = whole
        return cls._of(us)
    @classmethod
    def _of(cls, us):
        seconds, micro = divmod(us, 1000000)
        days, seconds = divmod(seconds, 86400)
        if abs(days) > 999999999:
            if abs(days) >= 1 << 31:
                raise OverflowError('Python int too large to convert to C int')
            raise OverflowError('days=%d; must have magnitude <= 999999999' % days)
        self = object.__new__(cls)
        self._days, self._seconds, self._microseconds = days, seconds, micro
        return self
    days = property(lambda self: self._days)
    seconds = property(lambda self: self._seconds)
    microseconds = property(lambda self: self._microseconds)
    def _us(self):
        return (self._days * 86400 + self._seconds) * 1000000 + self._microseconds
    def total_seconds(self):
        return self._us() / 10**6
    def __repr__(self):
        args = ['%s=%d' % (name, value) for name, value in (('days', self._days), ('seconds', self._seconds), ('microseconds', self._microseconds)) if value]
        return 'datetime.%s(%s)' % (type(self).__qualname__, ', '.join(args) or '0')
    def __str__(self):
        mm, ss = divmod(self._seconds, 60)
        hh, mm = divmod(mm, 60)
        s = '%d:%02d:%02d' % (hh, mm, ss)
        if self._days:
            s = '%d day%s, ' % (self._days, '' if abs(self._days) == 1 else 's') + s
        if self._microseconds:
            s += '.%06d' % self._microseconds
        return s
    def __add__(self, other):
        return timedelta._of(self._us() + other._us()) if isinstance(other, timedelta) else NotImplemented
    __radd__ = __add__
    def __sub__(self, other):
        return timedelta._of(self._us() - other._us()) if isinstance(other, timedelta) else NotImplemented
    def __rsub__(self, other):
        return timedelta._of(other._us() - self._us()) if isinstance(other, timedelta) else NotImplemented
    def __neg__(self):
        return timedelta._of(-self._us())
    def __pos__(self):
        return self
    def __abs__(self):
        return -self if self._days < 0 else self
    def __mul__(self, other):
        if isinstance(other, int):
            return timedelta._of(self._us() * other)
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return timedelta._of(div_round(self._us() * a, b))
        return NotImplemented
    __rmul__ = __mul__
    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._us() // other._us()
        if isinstance(other, int):
            return timedelta._of(self._us() // other)
        return NotImplemented
    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._us() / other._us()
        if isinstance(other, int):
            return timedelta._of(div_round(self._us(), other))
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return timedelta._of(div_round(b * self._us(), a))
        return NotImplemented
    def __mod__(self, other):
        return timedelta._of(self._us() % other._us()) if isinstance(other, timedelta) else NotImplemented
    def __divmod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        q, r = divmod(self._us(), other._us())
        return q, timedelta._of(r)
    def __eq__(self, other):
        return self._us() == other._us() if isinstance(other, timedelta) else NotImplemented
    def __lt__(self, other):
        return self._us() < other._us() if isinstance(other, timedelta) else NotImplemented
    def __le__(self, other):
        return self._us() <= other._us() if isinstance(other, timedelta) else NotImplemented
    def __gt__(self, other):
        return self._us() > other._us() if isinstance(other, timedelta) else NotImplemented
    def __ge__(self, other):
        return self._us() >= other._us() if isinstance(other, timedelta) else NotImplemented
    def __hash__(self):
        return hash((self._days, self._seconds, self._microseconds))
    def __bool__(self):
        return self._us() != 0
    def __reduce__(self):
        return type(self), (self._days, self._seconds, self._microseconds)

timedelta.min = timedelta(-999999999)
timedelta.max = timedelta._of((999999999 * 86400 + 86399) * 1000000 + 999999)
timedelta.resolution = timedelta(microseconds=1)
ZERO = timedelta()

class tzinfo:
    __module__ = 'datetime'
    def tzname(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement tzname()')
    def utcoffset(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement utcoffset()')
    def dst(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement dst()')
    def fromutc(self, dt):
        offset = self.utcoffset(dt)
        dst = self.dst(dt)
        if offset is None:
            raise ValueError('fromutc() requires a non-None utcoffset() result')
        dt = dt + (offset - dst)
        return dt + self.dst(dt)

def format_offset(off, sep=':'):
    if off is None:
        return ''
    sign = '+'
    if off.days < 0:
        sign, off = '-', -off
    minutes, seconds = divmod(off.days * 86400 + off.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    s = '%s%02d%s%02d' % (sign, hours, sep, minutes)
    if seconds or off.microseconds:
        s += '%s%02d' % (sep, seconds)
        if off.microseconds:
            s += '.%06d' % off.microseconds
    return s

_omitted = object()

class timezone(tzinfo):
    __module__ = 'datetime'
    def __new__(cls, offset, name=_omitted):
        if not isinstance(offset, timedelta):
            raise TypeError("timezone() argument 1 must be datetime.timedelta, not %s" % type(offset).__name__)
        if name is _omitted:
            if not offset:
                return cls.utc
            name = None
        elif not isinstance(name, str):
            raise TypeError('timezone() argument 2 must be str, not %s' % type(name).__name__)
        if not timedelta(-1) < offset < timedelta(1):
            raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not %r.' % offset)
        return cls._make(offset, name)
    @classmethod
    def _make(cls, offset, name):
        self = tzinfo.__new__(cls)
        self._offset, self._name = offset, name
        return self
    def __init_subclass__(cls):
        raise TypeError("type 'datetime.timezone' is not an acceptable base type")
    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented
    def __hash__(self):
        return hash(self._offset)
    def __repr__(self):
        if self is self.utc:
            return 'datetime.timezone.utc'
        return 'datetime.timezone(%r%s)' % (self._offset, '' if self._name is None else ', %r' % self._name)
    def __str__(self):
        return self.tzname(None)
    def utcoffset(self, dt):
        return self._offset
    def tzname(self, dt):
        if self._name is not None:
            return self._name
        return 'UTC' + format_offset(self._offset) if self._offset else 'UTC'
    def dst(self, dt):
        return None
    def fromutc(self, dt):
        return dt + self._offset
    def __reduce__(self):
        return timezone, (self._offset,) if self._name is None else (self._offset, self._name)
    def __deepcopy__(self, memo):
        return self

timezone.utc = timezone._make(ZERO, None)
timezone.min = timezone._make(timedelta(hours=-23, minutes=-59), None)
timezone.max = timezone._make(timedelta(hours=23, minutes=59), None)
`,
};
