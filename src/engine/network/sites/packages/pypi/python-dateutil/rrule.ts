/** dateutil/rrule.py. */
export const RRULE = String.raw`
import calendar, datetime, itertools
from ._common import FR, MO, SA, SU, TH, TU, WE, weekday as weekday_class, weekdays

__all__ = ['rrule', 'rruleset', 'rrulestr', 'YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'MINUTELY', 'SECONDLY', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

YEARLY, MONTHLY, WEEKLY, DAILY, HOURLY, MINUTELY, SECONDLY = range(7)
FREQNAMES = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'MINUTELY', 'SECONDLY']

class weekday(weekday_class):
    pass

class rrulebase(object):
    def __iter__(self):
        return self._iter()
    def __getitem__(self, item):
        if isinstance(item, slice):
            if (item.step or 0) < 0 or (item.start or 0) < 0 or (item.stop or 0) < 0:
                return list(self)[item]
            return list(itertools.islice(self, item.start or 0, item.stop, item.step or 1))
        if item < 0:
            return list(self)[item]
        for one in itertools.islice(self, item, None):
            return one
        raise IndexError
    def __contains__(self, item):
        for one in self:
            if one >= item:
                return one == item
        return False
    def count(self):
        return sum(1 for _ in self)
    def before(self, dt, inc=False):
        last = None
        for one in self:
            if one > dt or one == dt and not inc:
                break
            last = one
        return last
    def after(self, dt, inc=False):
        for one in self:
            if one > dt or inc and one == dt:
                return one
        return None
    def xafter(self, dt, count=None, inc=False):
        return itertools.islice((one for one in self if one > dt or inc and one == dt), count)
    def between(self, after, before, inc=False, count=1):
        found = []
        for one in self:
            if one > before or one == before and not inc:
                break
            if one > after or inc and one == after:
                found.append(one)
        return found

def _many(value):
    if value is None:
        return None
    return sorted(value) if hasattr(value, '__iter__') else [value]

class rrule(rrulebase):
    def __init__(self, freq, dtstart=None, interval=1, wkst=None, count=None, until=None, bysetpos=None, bymonth=None, bymonthday=None, byyearday=None, byeaster=None, byweekno=None, byweekday=None, byhour=None, byminute=None, bysecond=None, cache=False):
        if byeaster is not None or byweekno is not None:
            raise NotImplementedError('drydock: byeaster and byweekno of dateutil.rrule are not simulated')
        if not dtstart:
            dtstart = datetime.datetime.now().replace(microsecond=0)
            if until and until.tzinfo:
                dtstart = dtstart.replace(tzinfo=until.tzinfo)
        elif not isinstance(dtstart, datetime.datetime):
            dtstart = datetime.datetime.fromordinal(dtstart.toordinal())
        else:
            dtstart = dtstart.replace(microsecond=0)
        if until and not isinstance(until, datetime.datetime):
            until = datetime.datetime.fromordinal(until.toordinal())
        if until is not None and (dtstart.tzinfo is not None) != (until.tzinfo is not None):
            raise ValueError('RRULE UNTIL values must be specified in UTC when DTSTART is timezone-aware')
        self._rule = {name.upper(): value for name, value in (('bysetpos', bysetpos), ('bymonth', bymonth), ('bymonthday', bymonthday), ('byyearday', byyearday), ('byweekday', byweekday), ('byhour', byhour), ('byminute', byminute), ('bysecond', bysecond)) if value is not None}
        self._freq, self._dtstart, self._interval, self._count, self._until = freq, dtstart, interval, count, until
        self._wkst_given = wkst
        self._wkst = 0 if wkst is None else wkst if isinstance(wkst, int) else wkst.weekday
        if not any(x is not None and x != [] for x in (byyearday, bymonthday, byweekday)):
            if freq == YEARLY:
                bymonth, bymonthday = dtstart.month if bymonth is None else bymonth, dtstart.day
            elif freq == MONTHLY:
                bymonthday = dtstart.day
            elif freq == WEEKLY:
                byweekday = dtstart.weekday()
        self._bysetpos, self._bymonth, self._bymonthday, self._byyearday = _many(bysetpos), _many(bymonth), _many(bymonthday), _many(byyearday)
        days = None if byweekday is None else list(byweekday) if hasattr(byweekday, '__iter__') else [byweekday]
        self._days = None if days is None else [(one, None) if isinstance(one, int) else (one.weekday, one.n if freq in (YEARLY, MONTHLY) else None) for one in days]
        default = lambda given, unit, value: _many(given) if given is not None else [value] if freq < unit else None
        self._byhour, self._byminute, self._bysecond = default(byhour, HOURLY, dtstart.hour), default(byminute, MINUTELY, dtstart.minute), default(bysecond, SECONDLY, dtstart.second)
    def _fits(self, day, start, end):
        """Whether the rule lets this day stand, in its month (or year), which goes from start to end."""
        if self._bymonth is not None and day.month not in self._bymonth:
            return False
        length = calendar.monthrange(day.year, day.month)[1]
        if self._bymonthday is not None and day.day not in self._bymonthday and day.day - length - 1 not in self._bymonthday:
            return False
        if self._byyearday is not None:
            number, total = day.timetuple().tm_yday, 366 if calendar.isleap(day.year) else 365
            if number not in self._byyearday and number - total - 1 not in self._byyearday:
                return False
        if self._days is not None:
            if self._freq == YEARLY and self._bymonth is not None:
                start, end = day.replace(day=1), day.replace(day=length)
            from_start, from_end = (day - start).days // 7 + 1, -((end - day).days // 7) - 1
            return any(day.weekday() == number and (not nth or nth in (from_start, from_end)) for number, nth in self._days)
        return True
    def _periods(self):
        """The days of each period, first and last."""
        start, step = self._dtstart.date(), self._interval
        for at in itertools.count():
            if self._freq == YEARLY:
                year = start.year + at * step
                if year > 9999:
                    return
                yield datetime.date(year, 1, 1), datetime.date(year, 12, 31)
            elif self._freq == MONTHLY:
                year, month = divmod(start.year * 12 + start.month - 1 + at * step, 12)
                if year > 9999:
                    return
                yield datetime.date(year, month + 1, 1), datetime.date(year, month + 1, calendar.monthrange(year, month + 1)[1])
            else:
                size = 7 if self._freq == WEEKLY else 1
                first = start.toordinal() + at * step * size - ((start.weekday() - self._wkst) % 7 if size == 7 else 0)
                if first + size > datetime.date.max.toordinal():
                    return
                yield datetime.date.fromordinal(first), datetime.date.fromordinal(first + size - 1)
    def _candidates(self):
        zone = self._dtstart.tzinfo
        if self._freq >= HOURLY:
            moment, step = self._dtstart, datetime.timedelta(seconds=self._interval * (3600, 60, 1)[self._freq - HOURLY])
            while True:
                minutes = self._byminute if self._freq == HOURLY else [moment.minute]
                seconds = self._bysecond if self._freq < SECONDLY else [moment.second]
                if self._fits(moment.date(), moment.date(), moment.date()) and (self._byhour is None or moment.hour in self._byhour) and (self._freq == HOURLY or self._byminute is None or moment.minute in self._byminute) and (self._freq < SECONDLY or self._bysecond is None or moment.second in self._bysecond):
                    yield [moment.replace(minute=minute, second=second) for minute in minutes for second in seconds]
                try:
                    moment = moment + step
                except OverflowError:
                    return
        for first, last in self._periods():
            days = [day for day in (datetime.date.fromordinal(at) for at in range(first.toordinal(), last.toordinal() + 1)) if self._fits(day, first, last)]
            yield [datetime.datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=zone) for day in days for hour in self._byhour for minute in self._byminute for second in self._bysecond]
    def _iter(self):
        if self._count == 0:
            return
        given = 0
        for moments in self._candidates():
            if self._bysetpos:
                moments = sorted({moments[at - 1 if at > 0 else at] for at in self._bysetpos if (at <= len(moments) if at > 0 else -at <= len(moments))})
            for moment in moments:
                if self._until and moment > self._until:
                    return
                if moment >= self._dtstart:
                    yield moment
                    given += 1
                    if given == self._count:
                        return
            if self._until and moments and moments[-1] > self._until:
                return
    def replace(self, **changes):
        made = dict(freq=self._freq, dtstart=self._dtstart, interval=self._interval, wkst=self._wkst_given, count=self._count, until=self._until)
        made.update({name.lower(): value for name, value in self._rule.items()})
        made.update(changes)
        return rrule(**made)
    def __str__(self):
        parts = ['FREQ=' + FREQNAMES[self._freq]]
        if self._interval != 1:
            parts.append('INTERVAL=%d' % self._interval)
        if self._wkst:
            parts.append('WKST=' + repr(weekdays[self._wkst]))
        if self._count is not None:
            parts.append('COUNT=%d' % self._count)
        if self._until:
            parts.append(self._until.strftime('UNTIL=%Y%m%dT%H%M%S'))
        for name, value in self._rule.items():
            values = list(value) if hasattr(value, '__iter__') else [value]
            if name == 'BYWEEKDAY':
                shown = [weekdays[one] if isinstance(one, int) else one for one in values]
                parts.append('BYDAY=' + ','.join('%+d%s' % (one.n, repr(one)[:2]) if one.n else repr(one)[:2] for one in shown))
            else:
                parts.append('%s=%s' % (name, ','.join(map(str, values))))
        return self._dtstart.strftime('DTSTART:%Y%m%dT%H%M%S') + '\nRRULE:' + ';'.join(parts)

class rruleset(rrulebase):
    def __init__(self, cache=False):
        self._rules, self._dates, self._exrules, self._exdates = [], [], [], []
    def rrule(self, rule): self._rules.append(rule)
    def rdate(self, date): self._dates.append(date)
    def exrule(self, rule): self._exrules.append(rule)
    def exdate(self, date): self._exdates.append(date)
    def _iter(self):
        import heapq
        left_out = heapq.merge(sorted(self._exdates), *self._exrules)
        no, last = next(left_out, None), None
        for one in heapq.merge(sorted(self._dates), *self._rules):
            while no is not None and no < one:
                no = next(left_out, None)
            if one != last and one != no:
                yield one
            last = one

def rrulestr(s, dtstart=None, **options):
    from .parser import parse
    fields = {'dtstart': dtstart}
    if set(options) - {'cache', 'ignoretz'}:
        raise NotImplementedError('drydock: these options of rrulestr are not simulated: ' + ', '.join(sorted(options)))
    for line in s.split():
        name, _, value = line.rpartition(':')
        if name.upper().startswith('DTSTART'):
            fields['dtstart'] = parse(value)
        elif name.upper() in ('', 'RRULE'):
            for pair in value.split(';'):
                key, _, text = pair.partition('=')
                key = key.upper()
                if key == 'FREQ':
                    fields['freq'] = FREQNAMES.index(text.upper())
                elif key == 'UNTIL':
                    fields['until'] = parse(text)
                elif key in ('COUNT', 'INTERVAL'):
                    fields[key.lower()] = int(text)
                elif key == 'WKST':
                    fields['wkst'] = {repr(one): one for one in weekdays}[text]
                elif key in ('BYDAY', 'BYWEEKDAY'):
                    known = {repr(one): one for one in weekdays}
                    fields['byweekday'] = [known[one[-2:]](int(one[:-2])) if one[:-2] else known[one] for one in text.split(',')]
                elif key.startswith('BY'):
                    fields[key.lower()] = [int(one) for one in text.split(',')]
                else:
                    raise ValueError("unknown parameter '%s'" % key)
        else:
            raise NotImplementedError('drydock: %s in rrulestr is not simulated' % name)
    return rrule(**fields)
`;
