import type { LibraryModule } from '../vm/module-registry.ts';

/** _strptime. */
export const strptimeModule: LibraryModule = {
  source: String.raw`
import re
import time
from datetime import date as datetime_date, timedelta as datetime_timedelta, timezone as datetime_timezone

_DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
_MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

_PARTS = {
    'd': r'(?P<d>3[0-1]|[1-2]\d|0[1-9]|[1-9]| [1-9])',
    'f': r'(?P<f>[0-9]{1,6})',
    'H': r'(?P<H>2[0-3]|[0-1]\d|\d)',
    'I': r'(?P<I>1[0-2]|0[1-9]|[1-9]| [1-9])',
    'G': r'(?P<G>\d\d\d\d)',
    'j': r'(?P<j>36[0-6]|3[0-5]\d|[1-2]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9])',
    'm': r'(?P<m>1[0-2]|0[1-9]|[1-9])',
    'M': r'(?P<M>[0-5]\d|\d)',
    'S': r'(?P<S>6[0-1]|[0-5]\d|\d)',
    'U': r'(?P<U>5[0-3]|[0-4]\d|\d)',
    'W': r'(?P<W>5[0-3]|[0-4]\d|\d)',
    'w': r'(?P<w>[0-6])',
    'u': r'(?P<u>[1-7])',
    'V': r'(?P<V>5[0-3]|0[1-9]|[1-4]\d|\d)',
    'y': r'(?P<y>\d\d)',
    'Y': r'(?P<Y>\d\d\d\d)',
    'z': r'(?P<z>[+-]\d\d:?[0-5]\d(:?[0-5]\d(\.\d{1,6})?)?|(?-i:Z))',
    'A': '(?P<A>' + '|'.join(_DAYS) + ')',
    'a': '(?P<a>' + '|'.join(d[:3] for d in _DAYS) + ')',
    'B': '(?P<B>' + '|'.join(sorted(_MONTHS, key=len, reverse=True)) + ')',
    'b': '(?P<b>' + '|'.join(m[:3] for m in _MONTHS) + ')',
    'p': '(?P<p>am|pm)',
    'Z': '(?P<Z>utc|gmt)',
    '%': '%',
}
_WHOLE = {'c': '%a %b %d %H:%M:%S %Y', 'x': '%m/%d/%y', 'X': '%H:%M:%S', 'D': '%m/%d/%y', 'T': '%H:%M:%S', 'R': '%H:%M', 'F': '%Y-%m-%d'}
_cache = {}

def _compile(format):
    for letter in 'cxX':
        format = format.replace('%' + letter, _WHOLE[letter])
    out, i = '', 0
    format = re.sub(r'([\\.^$*+?\(\){}\[\]|])', r'\\\1', format)
    format = re.sub(r'\s+', r'\\s+', format)
    seen = set()
    while i < len(format):
        if format[i] != '%':
            out += format[i]
            i += 1
            continue
        letter = format[i + 1:i + 2]
        if not letter:
            raise IndexError
        if letter not in _PARTS:
            raise KeyError(letter)
        if letter in seen and letter != '%':
            raise re.error("redefinition of group name '%s' as group 2; was group 1" % letter)
        seen.add(letter)
        out += _PARTS[letter]
        i += 2
    return re.compile(out, re.IGNORECASE)

def _strptime(data_string, format='%a %b %d %H:%M:%S %Y'):
    for index, arg in enumerate([data_string, format]):
        if not isinstance(arg, str):
            msg = 'strptime() argument {} must be str, not {}'
            raise TypeError(msg.format(index, type(arg)))
    format_regex = _cache.get(format)
    if not format_regex:
        try:
            format_regex = _compile(format)
        except KeyError as err:
            bad_directive = err.args[0]
            del err
            raise ValueError("'%s' is a bad directive in format '%s'" %
                             (bad_directive, format)) from None
        except IndexError:
            raise ValueError("stray %% in format '%s'" % format) from None
        _cache[format] = format_regex
    found = format_regex.match(data_string)
    if not found:
        raise ValueError("time data %r does not match format %r" % #@ 555
                         (data_string, format))
    if len(data_string) != found.end():
        raise ValueError("unconverted data remains: %s" % #@ 558
                          data_string[found.end():])
    g = found.groupdict()
    year = None
    month = day = 1
    hour = minute = second = fraction = 0
    gmtoff, gmtoff_fraction, zone = None, 0, None
    weekday = julian = None
    if g.get('y'):
        year = int(g['y'])
        year += 2000 if year <= 68 else 1900
    if g.get('Y'):
        year = int(g['Y'])
    if g.get('m'):
        month = int(g['m'])
    if g.get('B'):
        month = _MONTHS.index(g['B'].lower()) + 1
    if g.get('b'):
        month = [m[:3] for m in _MONTHS].index(g['b'].lower()) + 1
    if g.get('d'):
        day = int(g['d'])
    if g.get('H'):
        hour = int(g['H'])
    if g.get('I'):
        hour = int(g['I'])
        ampm = (g.get('p') or '').lower()
        if ampm in ('', 'am'):
            hour = 0 if hour == 12 else hour
        elif hour != 12:
            hour += 12
    if g.get('M'):
        minute = int(g['M'])
    if g.get('S'):
        second = int(g['S'])
    if g.get('f'):
        fraction = int(g['f'].ljust(6, '0'))
    if g.get('A'):
        weekday = _DAYS.index(g['A'].lower())
    if g.get('a'):
        weekday = [d[:3] for d in _DAYS].index(g['a'].lower())
    if g.get('w'):
        weekday = (int(g['w']) - 1) % 7
    if g.get('u'):
        weekday = int(g['u']) - 1
    if g.get('j'):
        julian = int(g['j'])
    if g.get('z'):
        z = g['z']
        if z in 'Zz':
            gmtoff = 0
        else:
            n = z[1:].replace(':', '')
            gmtoff = int(n[:2]) * 3600 + int(n[2:4]) * 60 + int(n[4:6] or 0)
            gmtoff_fraction = int((n[7:] or '0').ljust(6, '0'))
            if z[0] == '-':
                gmtoff, gmtoff_fraction = -gmtoff, -gmtoff_fraction
    if g.get('Z'):
        zone = g['Z'].upper()
    leap = False
    if year is None and month == 2 and day == 29:
        year, leap = 1904, True
    elif year is None:
        year = 1900
    if julian is None and weekday is not None and (g.get('U') or g.get('W')):
        week, start = (int(g['U']), 6) if g.get('U') else (int(g['W']), 0)
        first = datetime_date(year, 1, 1).weekday()
        w = weekday
        if start == 6:
            first, w = (first + 1) % 7, (weekday + 1) % 7
        lead = (7 - first) % 7
        julian = 1 + w - first if week == 0 else 1 + lead + 7 * (week - 1) + w
    elif g.get('G') and g.get('V') and weekday is not None:
        found_day = datetime_date.fromisocalendar(int(g['G']), int(g['V']), weekday + 1)
        year, month, day = found_day.year, found_day.month, found_day.day
    if julian is None:
        julian = datetime_date(year, month, day).toordinal() - datetime_date(year, 1, 1).toordinal() + 1
    else:
        found_day = datetime_date.fromordinal(julian - 1 + datetime_date(year, 1, 1).toordinal())
        year, month, day = found_day.year, found_day.month, found_day.day
    if weekday is None:
        weekday = datetime_date(year, month, day).weekday()
    if leap:
        year = 1900
    return (year, month, day, hour, minute, second, weekday, julian, -1, zone, gmtoff), fraction, gmtoff_fraction

def _strptime_time(data_string, format='%a %b %d %H:%M:%S %Y'):
    tt = _strptime(data_string, format)[0]
    return time.struct_time(tt[:9])

def _strptime_datetime(cls, data_string, format='%a %b %d %H:%M:%S %Y'):
    tt, fraction, gmtoff_fraction = _strptime(data_string, format) #@ 789
    tzname, gmtoff = tt[-2:]
    args = tt[:6] + (fraction,)
    if gmtoff is not None:
        delta = datetime_timedelta(seconds=gmtoff, microseconds=gmtoff_fraction)
        tz = datetime_timezone(delta, tzname) if tzname else datetime_timezone(delta)
        args += (tz,)
    return cls(*args)
`,
};
