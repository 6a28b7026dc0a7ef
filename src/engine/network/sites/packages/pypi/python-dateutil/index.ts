import type { PythonSource } from '../package-source.ts';
import { PARSER_ISOPARSER } from './parser-isoparser.ts';
import { PARSER_PARSER } from './parser-parser.ts';
import { PARSER_RESOLVE } from './parser-resolve.ts';
import { RELATIVEDELTA } from './relativedelta.ts';
import { RRULE } from './rrule.ts';
import { TZ_INIT } from './tz-init.ts';

/** python-dateutil: dates out of text, relative deltas, recurrences, zones, Easter. */
export const PYTHON_DATEUTIL: PythonSource = {
  'dateutil/__init__.py': String.raw`
__version__ = '@VERSION@'
__all__ = ['easter', 'parser', 'relativedelta', 'rrule', 'tz', 'utils', 'zoneinfo']

def __getattr__(name):
    import importlib
    if name in ('easter', 'parser', 'relativedelta', 'rrule', 'tz', 'utils'):
        return importlib.import_module('.' + name, __name__)
    raise AttributeError("module %r has no attribute %r" % (__name__, name))
`,
  'dateutil/_common.py': String.raw`
class weekday(object):
    """A day of the week, perhaps the n-th one."""
    __slots__ = ['weekday', 'n']
    def __init__(self, weekday, n=None):
        if n == 0:
            raise ValueError("Can't create weekday with n==0")
        self.weekday, self.n = weekday, n
    def __call__(self, n):
        return self if n == self.n else type(self)(self.weekday, n)
    def __eq__(self, other):
        try:
            return self.weekday == other.weekday and self.n == other.n
        except AttributeError:
            return False
    def __hash__(self):
        return hash((self.weekday, self.n))
    def __repr__(self):
        name = ('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')[self.weekday]
        return '%s(%+d)' % (name, self.n) if self.n else name

MO, TU, WE, TH, FR, SA, SU = weekdays = tuple(weekday(at) for at in range(7))
`,
  'dateutil/easter.py': String.raw`
import datetime

EASTER_JULIAN, EASTER_ORTHODOX, EASTER_WESTERN = 1, 2, 3

def easter(year, method=EASTER_WESTERN):
    """The date of Easter Sunday."""
    if not 1 <= method <= 3:
        raise ValueError('invalid method')
    if method == EASTER_WESTERN:
        a, (b, c) = year % 19, divmod(year, 100)
        h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
        l = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
        month, day = divmod(h + l - 7 * ((a + 11 * h + 22 * l) // 451) + 114, 31)
        return datetime.date(year, month, day + 1)
    d = (19 * (year % 19) + 15) % 30
    month, day = divmod(d + (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7 + 114, 31)
    shown = datetime.date(year, month, day + 1)
    return shown if method == EASTER_JULIAN else shown + datetime.timedelta(days=year // 100 - year // 400 - 2)
`,
  'dateutil/parser/__init__.py': String.raw`
from ._parser import ParserError, UnknownTimezoneWarning, parse, parser, parserinfo
from .isoparser import isoparse, isoparser

__all__ = ['parse', 'parser', 'parserinfo', 'isoparse', 'isoparser', 'ParserError', 'UnknownTimezoneWarning']
`,
  'dateutil/parser/_parser.py': PARSER_PARSER,
  'dateutil/parser/isoparser.py': PARSER_ISOPARSER,
  'dateutil/parser/resolve.py': PARSER_RESOLVE,
  'dateutil/relativedelta.py': RELATIVEDELTA,
  'dateutil/rrule.py': RRULE,
  'dateutil/tz/__init__.py': TZ_INIT,
  'dateutil/utils.py': String.raw`
from datetime import datetime, time

def today(tzinfo=None):
    return datetime.combine(datetime.now(tzinfo).date(), time(0, tzinfo=tzinfo))

def default_tzinfo(dt, tzinfo):
    return dt if dt.tzinfo is not None else dt.replace(tzinfo=tzinfo)

def within_delta(dt1, dt2, delta):
    return -abs(delta) <= dt1 - dt2 <= abs(delta)
`,
};
