/** dateutil/parser/_parser.py. */
export const PARSER_PARSER = String.raw`
import calendar, datetime, re, time, warnings
from .. import relativedelta, tz
from .resolve import resolved

class ParserError(ValueError):
    """Raised for text that is no date."""
    def __str__(self):
        try:
            return self.args[0] % self.args[1:]
        except (TypeError, IndexError):
            return super().__str__()
    def __repr__(self):
        return '%s(%s)' % (type(self).__name__, ', '.join("'%s'" % one for one in self.args))

class UnknownTimezoneWarning(RuntimeWarning):
    pass

class parserinfo(object):
    JUMP = [' ', '.', ',', ';', '-', '/', "'", 'at', 'on', 'and', 'ad', 'm', 't', 'of', 'st', 'nd', 'rd', 'th']
    WEEKDAYS = [('Mon', 'Monday'), ('Tue', 'Tuesday'), ('Wed', 'Wednesday'), ('Thu', 'Thursday'), ('Fri', 'Friday'), ('Sat', 'Saturday'), ('Sun', 'Sunday')]
    MONTHS = [('Jan', 'January'), ('Feb', 'February'), ('Mar', 'March'), ('Apr', 'April'), ('May', 'May'), ('Jun', 'June'), ('Jul', 'July'), ('Aug', 'August'), ('Sep', 'Sept', 'September'), ('Oct', 'October'), ('Nov', 'November'), ('Dec', 'December')]
    HMS = [('h', 'hour', 'hours'), ('m', 'minute', 'minutes'), ('s', 'second', 'seconds')]
    AMPM = [('am', 'a'), ('pm', 'p')]
    UTCZONE = ['UTC', 'GMT', 'Z', 'z']
    PERTAIN = ['of']
    TZOFFSET = {}
    def __init__(self, dayfirst=False, yearfirst=False):
        self.dayfirst, self.yearfirst = dayfirst, yearfirst
        flat = lambda rows: {one.lower(): at for at, row in enumerate(rows) for one in (row if isinstance(row, tuple) else (row,))}
        self._jump, self._weekdays, self._months, self._hms, self._ampm = map(flat, (self.JUMP, self.WEEKDAYS, self.MONTHS, self.HMS, self.AMPM))
    def jump(self, name): return name.lower() in self._jump
    def weekday(self, name): return self._weekdays.get(name.lower())
    def month(self, name): return self._months[name.lower()] + 1 if name.lower() in self._months else None
    def hms(self, name): return self._hms.get(name.lower())
    def ampm(self, name): return self._ampm.get(name.lower())
    def convertyear(self, year, century_specified=False):
        now = time.localtime().tm_year
        if year < 100 and not century_specified:
            year += now // 100 * 100
            year += -100 if year >= now + 50 else 100 if year < now - 50 else 0
        return year

_TOKEN = re.compile(r'\d+(?:\.\d+){2,}|\d+(?:[.,]\d+(?![.\d]))?|[^\W\d_]+|\s|.', re.S)

class _Reading:
    """One text's tokens, and what was found in them."""
    def __init__(self, text, info, fuzzy):
        self.tokens = [part for token in _TOKEN.findall(text.replace('\0', '')) for part in (re.split(r'(\.)', token) if token.count('.') > 1 else (token,))]
        self.info, self.fuzzy, self.at = info, fuzzy, 0
        self.ymd, self.month_at, self.year_at, self.skipped = [], None, None, []
        self.century = False
        self.found = {}
        self.zone_name = self.zone_offset = None
    def peek(self, more=1):
        at = self.at + more
        return self.tokens[at] if at < len(self.tokens) else ''
    def date_part(self, text, month=False):
        if len(self.ymd) >= 3:
            raise ValueError('More than three YMD values')
        if month:
            self.month_at = len(self.ymd)
            self.ymd.append(text)
            return
        if len(text) > 2:
            self.century = True
            self.year_at = len(self.ymd)
        self.ymd.append(int(text))
    def seconds(self, text):
        whole, _, rest = text.replace(',', '.').partition('.')
        self.found['second'] = int(whole)
        if rest:
            self.found['microsecond'] = int(rest[:6].ljust(6, '0'))
    def take_ampm(self, kind):
        hour = self.found.get('hour')
        if hour is None or 'ampm' in self.found or not 0 <= hour <= 12:
            if self.fuzzy:
                return False
            raise ValueError('No hour specified with AM or PM flag.' if hour is None else 'Invalid hour specified for 12-hour clock.')
        self.found['ampm'] = kind
        self.found['hour'] = hour % 12 + 12 * kind
        return True
    def run(self):
        while self.at < len(self.tokens):
            token = self.tokens[self.at]
            if token[0].isdigit():
                self.number(token)
            else:
                self.word(token)
            self.at += 1
    def number(self, token):
        info, after, size = self.info, self.peek(), len(token)
        space = 2 if after.isspace() else 1
        hms = info.hms(self.peek(space)) if self.peek(space) else None
        if len(self.ymd) == 3 and size in (2, 4) and 'hour' not in self.found and after != ':' and hms is None and info.ampm(self.peek(space)) is None:
            self.found['hour'] = int(token[:2])
            if size == 4:
                self.found['minute'] = int(token[2:])
        elif re.fullmatch(r'\d{6}(\.\d+)?', token) and (size == 6 or len(self.ymd) == 3):
            if not self.ymd and '.' not in token:
                for at in (0, 2, 4):
                    self.date_part(token[at:at + 2])
            else:
                self.found['hour'], self.found['minute'] = int(token[:2]), int(token[2:4])
                self.seconds(token[4:])
        elif size in (8, 12, 14) and token.isdigit():
            self.date_part(token[:4]); self.date_part(token[4:6]); self.date_part(token[6:8])
            if size > 8:
                self.found['hour'], self.found['minute'] = int(token[8:10]), int(token[10:12])
            if size > 12:
                self.found['second'] = int(token[12:])
        elif hms is not None:
            self.in_units(token, hms)
            self.at += space
            at = hms
            while at < 2 and self.peek()[:1].isdigit() and info.hms(self.peek(2) or '-') is None:
                at += 1
                self.at += 1
                self.in_units(self.tokens[self.at], at)
        elif after == ':' and self.peek(2)[:1].isdigit():
            self.found['hour'] = int(token)
            minutes = self.peek(2)
            self.found['minute'] = int(minutes.split('.')[0])
            if '.' in minutes:
                self.found['second'] = int(60 * float('0.' + minutes.split('.')[1]))
            self.at += 2
            if self.peek() == ':':
                self.seconds(self.peek(2))
                self.at += 2
        elif after and after in '-/.' and self.peek(2) and not self.peek(2).isspace():
            self.date_part(token)
            self.date_token(self.peek(2))
            self.at += 2
            if self.peek() == after:
                self.date_token(self.peek(2))
                self.at += 2
        elif info.ampm(self.peek(space)) is not None and 0 <= float(token) < 24 and '.' not in token:
            self.found['hour'] = int(token)
            self.take_ampm(info.ampm(self.peek(space)))
            self.at += space
        elif not after or info.jump(after) or after.isspace():
            if '.' in token and token.replace('.', '').isdigit() and len(self.ymd) < 2:
                for part in token.split('.'):
                    self.date_part(part)
            else:
                self.date_part(token)
            if after and not after.isspace() and after not in '+-':
                self.at += 1
        elif not self.fuzzy:
            raise ValueError()
    def in_units(self, token, unit):
        value = float(token)
        if unit == 0:
            self.found['hour'] = int(value)
            if value % 1:
                self.found['minute'] = int(60 * (value % 1))
        elif unit == 1:
            self.found['minute'] = int(value)
            if value % 1:
                self.found['second'] = int(60 * (value % 1))
        else:
            self.seconds(token)
    def date_token(self, token):
        month = None if token.isdigit() else self.info.month(token)
        if month is None and not token.isdigit():
            raise ValueError('Unknown string format')
        self.date_part(token if month is None else month, month is not None)
    def word(self, token):
        info = self.info
        if info.weekday(token) is not None:
            self.found['weekday'] = info.weekday(token)
        elif info.month(token) is not None:
            self.date_part(info.month(token), True)
            sep = self.peek()
            if sep and sep in '-/' and self.peek(2).isdigit():
                self.date_part(self.peek(2))
                self.at += 2
                if self.peek() == sep:
                    self.date_part(self.peek(2))
                    self.at += 2
            elif sep.isspace() and self.peek(3).isspace() and self.peek(2).lower() in info.PERTAIN and self.peek(4).isdigit():
                self.date_part(str(info.convertyear(int(self.peek(4)))))
                self.at += 4
        elif info.ampm(token) is not None and ('hour' in self.found or not info.jump(token)) and (not self.fuzzy or 'hour' in self.found):
            self.take_ampm(info.ampm(token))
        elif 'hour' in self.found and self.zone_name is None and self.zone_offset is None and len(token) <= 5 and token.isalpha() and (token.isupper() and token.isascii() or token in info.UTCZONE):
            self.zone_name = token
            self.zone_offset = 0 if token in info.UTCZONE else info.TZOFFSET.get(token)
            if self.peek() in ('+', '-') and self.peek():
                self.tokens[self.at + 1] = '-' if self.peek() == '+' else '+'
                self.zone_offset = None
                if token in info.UTCZONE:
                    self.zone_name = None
        elif 'hour' in self.found and token in '+-' and self.peek().isdigit():
            digits = self.peek()
            self.at += 1
            hours, minutes = (int(digits[:2]), int(digits[2:])) if len(digits) == 4 else (int(digits), 0)
            if len(digits) <= 2 and self.peek() == ':' and self.peek(2).isdigit():
                minutes = int(self.peek(2))
                self.at += 2
            self.zone_offset = (1 if token == '+' else -1) * (hours * 3600 + minutes * 60)
            if self.peek().isspace() and self.peek(2) == '(' and self.peek(4) == ')':
                self.zone_name = self.peek(3)
                self.at += 4
        elif not (info.jump(token) or token.isspace() or self.fuzzy):
            raise ValueError(token)
        elif self.fuzzy and not info.jump(token):
            self.skipped.append(token)

class parser(object):
    def __init__(self, info=None):
        self.info = info or parserinfo()
    def parse(self, timestr, default=None, ignoretz=False, tzinfos=None, dayfirst=None, yearfirst=None, fuzzy=False, fuzzy_with_tokens=False):
        if default is None:
            default = datetime.datetime.now().replace(hour=0, minute=0, second=0, microsecond=0)
        if isinstance(timestr, (bytes, bytearray)):
            timestr = timestr.decode()
        elif hasattr(timestr, 'read'):
            timestr = timestr.read()
        elif not isinstance(timestr, str):
            raise TypeError('Parser must be a string or character stream, not ' + type(timestr).__name__)
        info = self.info
        reading = _Reading(timestr, info, fuzzy or fuzzy_with_tokens)
        try:
            reading.run()
            year, month, day = resolved(reading.ymd, reading.month_at, reading.year_at, info.yearfirst if yearfirst is None else yearfirst, info.dayfirst if dayfirst is None else dayfirst)
        except (IndexError, ValueError):
            raise ParserError('Unknown string format: %s', timestr) from None
        found = reading.found
        if not (found or reading.ymd):
            raise ParserError('String does not contain a date: %s', timestr)
        fields = {name: found[name] for name in ('hour', 'minute', 'second', 'microsecond') if name in found}
        if year is not None:
            fields['year'] = info.convertyear(year, reading.century)
        if month is not None:
            fields['month'] = month
        if day is not None:
            fields['day'] = day
        try:
            if day is None:
                fields['day'] = min(default.day, calendar.monthrange(fields.get('year', default.year), fields.get('month', default.month))[1])
            made = default.replace(**fields)
            if 'weekday' in found and day is None:
                made = made + relativedelta.relativedelta(weekday=found['weekday'])
            if not ignoretz:
                made = self._zoned(made, reading, tzinfos)
        except ValueError as error:
            raise ParserError(str(error) + ': %s', timestr) from error
        return (made, tuple(reading.skipped)) if fuzzy_with_tokens else made
    def _zoned(self, made, reading, tzinfos):
        name, offset = reading.zone_name, reading.zone_offset
        if offset == 0 and not name or name in ('Z', 'z'):
            name, offset = 'UTC', 0
        if callable(tzinfos) or tzinfos and name in tzinfos:
            data = tzinfos(name, offset) if callable(tzinfos) else tzinfos.get(name)
            if data is None or isinstance(data, datetime.tzinfo):
                return made.replace(tzinfo=data)
            return made.replace(tzinfo=tz.gettz(data) if isinstance(data, str) else tz.tzoffset(name, data))
        if name and name in time.tzname:
            return made.replace(tzinfo=tz.tzlocal())
        if offset == 0:
            return made.replace(tzinfo=tz.UTC)
        if offset:
            return made.replace(tzinfo=tz.tzoffset(name, offset))
        if name:
            warnings.warn('tzname %s identified but not understood.  Pass %stzinfos%s argument in order to correctly return a timezone-aware datetime.  In a future version, this will raise an exception.' % (name, chr(96), chr(96)), category=UnknownTimezoneWarning, stacklevel=4)
        return made

DEFAULTPARSER = parser()

def parse(timestr, parserinfo=None, **kwargs):
    return (parser(parserinfo) if parserinfo else DEFAULTPARSER).parse(timestr, **kwargs)
`;
