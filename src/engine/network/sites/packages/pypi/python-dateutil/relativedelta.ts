/** dateutil/relativedelta.py. */
export const RELATIVEDELTA = String.raw`
import calendar, datetime, operator
from math import copysign
from ._common import FR, MO, SA, SU, TH, TU, WE, weekday, weekdays

__all__ = ['relativedelta', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

_RELATIVE = ('years', 'months', 'days', 'leapdays', 'hours', 'minutes', 'seconds', 'microseconds')
_ABSOLUTE = ('year', 'month', 'day', 'weekday', 'hour', 'minute', 'second', 'microsecond')
_CARRIES = (('microseconds', 'seconds', 1000000), ('seconds', 'minutes', 60), ('minutes', 'hours', 60), ('hours', 'days', 24), ('months', 'years', 12))

class relativedelta(object):
    def __init__(self, dt1=None, dt2=None, years=0, months=0, days=0, leapdays=0, weeks=0, hours=0, minutes=0, seconds=0, microseconds=0, year=None, month=None, day=None, weekday=None, yearday=None, nlyearday=None, hour=None, minute=None, second=None, microsecond=None):
        for name in _RELATIVE:
            setattr(self, name, 0)
        for name in _ABSOLUTE:
            setattr(self, name, None)
        self._has_time = 0
        if dt1 and dt2:
            self._between(dt1, dt2)
            return
        if any(x is not None and x != int(x) for x in (years, months)):
            raise ValueError('Non-integer years and months are ambiguous and not currently supported.')
        self.years, self.months, self.days, self.leapdays = int(years), int(months), days + weeks * 7, leapdays
        self.hours, self.minutes, self.seconds, self.microseconds = hours, minutes, seconds, microseconds
        self.year, self.month, self.day, self.hour, self.minute, self.second, self.microsecond = year, month, day, hour, minute, second, microsecond
        self.weekday = weekdays[weekday] if isinstance(weekday, int) else weekday
        number = nlyearday or yearday or 0
        if yearday and not nlyearday and yearday > 59:
            self.leapdays = -1
        if number:
            ends = (31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 366)
            for at, end in enumerate(ends):
                if number <= end:
                    self.month, self.day = at + 1, number - (ends[at - 1] if at else 0)
                    break
            else:
                raise ValueError('invalid year day (%d)' % number)
        self._fix()
    def _between(self, dt1, dt2):
        if not (isinstance(dt1, datetime.date) and isinstance(dt2, datetime.date)):
            raise TypeError('relativedelta only diffs datetime/date')
        if isinstance(dt1, datetime.datetime) != isinstance(dt2, datetime.datetime):
            if not isinstance(dt1, datetime.datetime):
                dt1 = datetime.datetime.fromordinal(dt1.toordinal())
            else:
                dt2 = datetime.datetime.fromordinal(dt2.toordinal())
        months = (dt1.year - dt2.year) * 12 + dt1.month - dt2.month
        self._set_months(months)
        reached = dt2 + self
        passed, step = (operator.gt, 1) if dt1 < dt2 else (operator.lt, -1)
        while passed(dt1, reached):
            months += step
            self._set_months(months)
            reached = dt2 + self
        rest = dt1 - reached
        self.seconds, self.microseconds = rest.seconds + rest.days * 86400, rest.microseconds
        self._fix()
    def _set_months(self, months):
        self.months, self.years = months, 0
        if abs(months) > 11:
            sign = int(copysign(1, months))
            years, rest = divmod(months * sign, 12)
            self.months, self.years = rest * sign, years * sign
    def _fix(self):
        for small, large, size in _CARRIES:
            value = getattr(self, small)
            if abs(value) > size - 1:
                sign = int(copysign(1, value))
                more, rest = divmod(value * sign, size)
                setattr(self, small, rest * sign)
                setattr(self, large, getattr(self, large) + more * sign)
        self._has_time = 1 if self.hours or self.minutes or self.seconds or self.microseconds or any(x is not None for x in (self.hour, self.minute, self.second, self.microsecond)) else 0
    @property
    def weeks(self):
        return int(self.days / 7.0)
    @weeks.setter
    def weeks(self, value):
        self.days = self.days - self.weeks * 7 + value * 7
    def _fields(self):
        return {name: getattr(self, name) for name in _RELATIVE + _ABSOLUTE}
    def normalized(self):
        days = int(self.days)
        hours_f = round(self.hours + 24 * (self.days - days), 11)
        hours = int(hours_f)
        minutes_f = round(self.minutes + 60 * (hours_f - hours), 10)
        minutes = int(minutes_f)
        seconds_f = round(self.seconds + 60 * (minutes_f - minutes), 8)
        seconds = int(seconds_f)
        return type(self)(**{**self._fields(), 'days': days, 'hours': hours, 'minutes': minutes, 'seconds': seconds, 'microseconds': round(self.microseconds + 1e6 * (seconds_f - seconds))})
    def __add__(self, other):
        if isinstance(other, relativedelta):
            mine, theirs = self._fields(), other._fields()
            return type(self)(**{name: mine[name] + theirs[name] if name in _RELATIVE and name != 'leapdays' else theirs[name] or mine[name] if name == 'leapdays' else theirs[name] if theirs[name] is not None else mine[name] for name in mine})
        if isinstance(other, datetime.timedelta):
            return type(self)(**{**self._fields(), 'days': self.days + other.days, 'seconds': self.seconds + other.seconds, 'microseconds': self.microseconds + other.microseconds})
        if not isinstance(other, datetime.date):
            return NotImplemented
        if self._has_time and not isinstance(other, datetime.datetime):
            other = datetime.datetime.fromordinal(other.toordinal())
        month_count = (self.month or other.month) + self.months - 1
        year = (self.year or other.year) + self.years + month_count // 12
        month = month_count % 12 + 1
        day = min(calendar.monthrange(year, month)[1], self.day or other.day)
        found = other.replace(year=year, month=month, day=day, **{name: getattr(self, name) for name in ('hour', 'minute', 'second', 'microsecond') if getattr(self, name) is not None})
        days = self.days
        if self.leapdays and month > 2 and calendar.isleap(year):
            days += self.leapdays
        found = found + datetime.timedelta(days=days, hours=self.hours, minutes=self.minutes, seconds=self.seconds, microseconds=self.microseconds)
        if self.weekday:
            nth = self.weekday.n or 1
            jump = (abs(nth) - 1) * 7
            jump += (7 - found.weekday() + self.weekday.weekday) % 7 if nth > 0 else (found.weekday() - self.weekday.weekday) % 7
            found += datetime.timedelta(days=jump if nth > 0 else -jump)
        return found
    __radd__ = __add__
    def __rsub__(self, other):
        return self.__neg__().__radd__(other)
    def __sub__(self, other):
        if not isinstance(other, relativedelta):
            return NotImplemented
        mine, theirs = self._fields(), other._fields()
        return type(self)(**{name: mine[name] - theirs[name] if name in _RELATIVE and name != 'leapdays' else mine[name] or theirs[name] if name == 'leapdays' else mine[name] if mine[name] is not None else theirs[name] for name in mine})
    def _mapped(self, change):
        return type(self)(**{name: change(value) if name in _RELATIVE and name != 'leapdays' else value for name, value in self._fields().items()})
    def __abs__(self):
        return self._mapped(abs)
    def __neg__(self):
        return self._mapped(operator.neg)
    def __bool__(self):
        return any(getattr(self, name) for name in _RELATIVE) or any(getattr(self, name) is not None for name in _ABSOLUTE)
    def __mul__(self, other):
        try:
            factor = float(other)
        except TypeError:
            return NotImplemented
        return self._mapped(lambda value: int(value * factor))
    __rmul__ = __mul__
    def __truediv__(self, other):
        try:
            return self * (1 / float(other))
        except TypeError:
            return NotImplemented
    def __eq__(self, other):
        if not isinstance(other, relativedelta):
            return NotImplemented
        return self._fields() == other._fields()
    def __hash__(self):
        return hash(tuple(self._fields().values()))
    def __repr__(self):
        shown = ['%s=%s' % (name, format(getattr(self, name), '+g')) for name in _RELATIVE if getattr(self, name)]
        shown += ['%s=%r' % (name, getattr(self, name)) for name in _ABSOLUTE if getattr(self, name) is not None]
        return '%s(%s)' % (type(self).__name__, ', '.join(shown))
`;
