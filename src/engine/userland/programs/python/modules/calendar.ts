import type { LibraryModule } from '../vm/module-registry.ts';

/** calendar. */
export const calendarModule: LibraryModule = {
  source: String.raw`
import sys
import datetime
from itertools import repeat
from enum import IntEnum

class IllegalMonthError(ValueError, IndexError):
    def __init__(self, month):
        self.month = month
    def __str__(self):
        return 'bad month number %r; must be 1-12' % self.month

class IllegalWeekdayError(ValueError):
    def __init__(self, weekday):
        self.weekday = weekday
    def __str__(self):
        return 'bad weekday number %r; must be 0 (Monday) to 6 (Sunday)' % self.weekday

class Month(IntEnum):
    JANUARY = 1
    FEBRUARY = 2
    MARCH = 3
    APRIL = 4
    MAY = 5
    JUNE = 6
    JULY = 7
    AUGUST = 8
    SEPTEMBER = 9
    OCTOBER = 10
    NOVEMBER = 11
    DECEMBER = 12

class Day(IntEnum):
    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6

for _e in (Month, Day):
    _e.__repr__ = lambda self: '%s.%s' % (self.__class__.__module__, self._name_)
    _e.__str__ = lambda self: str(int(self))
    globals().update(_e.__members__)

day_name = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
day_abbr = [d[:3] for d in day_name]
month_name = ['', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
month_abbr = [m[:3] for m in month_name]
mdays = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

def isleap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)

def leapdays(y1, y2):
    y1 -= 1
    y2 -= 1
    return (y2 // 4 - y1 // 4) - (y2 // 100 - y1 // 100) + (y2 // 400 - y1 // 400)

def weekday(year, month, day):
    if not datetime.MINYEAR <= year <= datetime.MAXYEAR:
        year = 2000 + year % 400
    return Day(datetime.date(year, month, day).weekday())

def monthrange(year, month):
    if not 1 <= month <= 12:
        raise IllegalMonthError(month) #@ 165
    return weekday(year, month, 1), mdays[month] + (month == 2 and isleap(year))

class Calendar:
    def __init__(self, firstweekday=0):
        self.firstweekday = firstweekday
    def iterweekdays(self):
        for i in range(self.firstweekday, self.firstweekday + 7):
            yield i % 7
    def itermonthdays(self, year, month):
        first, ndays = monthrange(year, month)
        before = (first - self.firstweekday) % 7
        yield from repeat(0, before)
        yield from range(1, ndays + 1)
        yield from repeat(0, (self.firstweekday - first - ndays) % 7)
    def itermonthdays2(self, year, month):
        for i, d in enumerate(self.itermonthdays(year, month), self.firstweekday):
            yield d, i % 7
    def itermonthdates(self, year, month):
        first, ndays = monthrange(year, month)
        start = datetime.date(year, month, 1) - datetime.timedelta(int((first - self.firstweekday) % 7))
        total = (first - self.firstweekday) % 7 + ndays
        for i in range(int(total + (-total) % 7)):
            yield start + datetime.timedelta(i)
    def _weeks(self, days):
        days = list(days)
        return [days[i:i + 7] for i in range(0, len(days), 7)]
    def monthdatescalendar(self, year, month):
        return self._weeks(self.itermonthdates(year, month))
    def monthdayscalendar(self, year, month):
        return self._weeks(self.itermonthdays(year, month))
    def monthdays2calendar(self, year, month):
        return self._weeks(self.itermonthdays2(year, month))
    def yeardayscalendar(self, year, width=3):
        months = [self.monthdayscalendar(year, m) for m in range(1, 13)]
        return [months[i:i + width] for i in range(0, 12, width)]

    def yeardatescalendar(self, year, width=3):
        months = [self.monthdatescalendar(year, m) for m in range(1, 13)]
        return [months[i:i + width] for i in range(0, 12, width)]
    def yeardays2calendar(self, year, width=3):
        months = [self.monthdays2calendar(year, m) for m in range(1, 13)]
        return [months[i:i + width] for i in range(0, 12, width)]
    def itermonthdays3(self, year, month):
        for d in self.itermonthdates(year, month):
            yield d.year, d.month, d.day
    def itermonthdays4(self, year, month):
        for d in self.itermonthdates(year, month):
            yield d.year, d.month, d.day, d.weekday()

class TextCalendar(Calendar):
    def prweek(self, theweek, width):
        print(self.formatweek(theweek, width), end='')
    def formatday(self, day, weekday, width):
        return ('' if day == 0 else '%2i' % day).center(width)
    def formatweek(self, theweek, width):
        return ' '.join(self.formatday(d, wd, width) for d, wd in theweek)
    def formatweekday(self, day, width):
        return (day_name if width >= 9 else day_abbr)[day][:width].center(width)
    def formatweekheader(self, width):
        return ' '.join(self.formatweekday(i, width) for i in self.iterweekdays())
    def formatmonthname(self, theyear, themonth, width, withyear=True):
        s = month_name[themonth]
        return ('%s %r' % (s, theyear) if withyear else s).center(width)
    def prmonth(self, theyear, themonth, w=0, l=0):
        print(self.formatmonth(theyear, themonth, w, l), end='')
    def formatmonth(self, theyear, themonth, w=0, l=0):
        w, l = max(2, w), max(1, l)
        s = self.formatmonthname(theyear, themonth, 7 * (w + 1) - 1).rstrip() + '\n' * l
        s += self.formatweekheader(w).rstrip() + '\n' * l
        for week in self.monthdays2calendar(theyear, themonth):
            s += self.formatweek(week, w).rstrip() + '\n' * l
        return s
    def formatyear(self, theyear, w=2, l=1, c=6, m=3):
        w, l, c = max(2, w), max(1, l), max(2, c)
        colwidth = (w + 1) * 7 - 1
        gap = ' ' * c
        out = [repr(theyear).center(colwidth * m + c * (m - 1)).rstrip(), '\n' * l]
        header = self.formatweekheader(w)
        for i in range(0, 12, m):
            months = range(i + 1, min(i + m, 12) + 1)
            out.append('\n' * l)
            out += [gap.join(self.formatmonthname(theyear, k, colwidth, False).center(colwidth) for k in months).rstrip(), '\n' * l]
            out += [gap.join(header.center(colwidth) for _ in months).rstrip(), '\n' * l]
            rows = [self.monthdays2calendar(theyear, k) for k in months]
            for j in range(max(map(len, rows))):
                weeks = ['' if j >= len(r) else self.formatweek(r[j], w) for r in rows]
                out += [gap.join(x.center(colwidth) for x in weeks).rstrip(), '\n' * l]
        return ''.join(out)
    def pryear(self, theyear, w=0, l=0, c=6, m=3):
        print(self.formatyear(theyear, w, l, c, m), end='')

class HTMLCalendar(Calendar):
    def formatmonth(self, theyear, themonth, withyear=True):
        v = ['<table border="0" cellpadding="0" cellspacing="0" class="month">',
             '<tr><th colspan="7" class="month">%s</th></tr>' % ('%s %s' % (month_name[themonth], theyear) if withyear else month_name[themonth]),
             '<tr>%s</tr>' % ''.join('<th class="%s">%s</th>' % (day_abbr[i].lower(), day_abbr[i]) for i in self.iterweekdays())]
        for week in self.monthdays2calendar(theyear, themonth):
            v.append('<tr>%s</tr>' % ''.join('<td class="noday">&nbsp;</td>' if d == 0 else '<td class="%s">%d</td>' % (day_abbr[wd].lower(), d) for d, wd in week))
        v.append('</table>')
        return '\n'.join(v) + '\n'

c = TextCalendar()
firstweekday = lambda: c.firstweekday
def setfirstweekday(firstweekday):
    if not 0 <= firstweekday <= 6:
        raise IllegalWeekdayError(firstweekday)
    c.firstweekday = firstweekday
monthcalendar = c.monthdayscalendar
prweek, week, weekheader, prmonth, month, calendar, prcal = c.prweek, c.formatweek, c.formatweekheader, c.prmonth, c.formatmonth, c.formatyear, c.pryear

def timegm(tuple):
    year, month, day, hour, minute, second = tuple[:6]
    days = datetime.date(year, month, 1).toordinal() - 719163 + day - 1
    return ((days * 24 + hour) * 60 + minute) * 60 + second

if __name__ == '__main__':
    import sys, datetime
    _words = [a for a in sys.argv[1:] if not a.startswith('-')]
    if len(_words) == 2:
        print(month(int(_words[0]), int(_words[1])), end='')
    else:
        print(calendar(int(_words[0]) if _words else datetime.date.today().year), end='')
__all__ = ['APRIL', 'AUGUST', 'Calendar', 'DECEMBER', 'Day', 'FEBRUARY', 'FRIDAY', 'HTMLCalendar', 'IllegalMonthError', 'IllegalWeekdayError', 'JANUARY', 'JULY', 'JUNE', 'MARCH', 'MAY', 'MONDAY', 'Month', 'NOVEMBER', 'OCTOBER', 'SATURDAY', 'SEPTEMBER', 'SUNDAY', 'THURSDAY', 'TUESDAY', 'TextCalendar', 'WEDNESDAY', 'calendar', 'day_abbr', 'day_name', 'firstweekday', 'isleap', 'leapdays', 'month', 'month_abbr', 'month_name', 'monthcalendar', 'monthrange', 'prcal', 'prmonth', 'setfirstweekday', 'timegm', 'weekday', 'weekheader']
`,
};
