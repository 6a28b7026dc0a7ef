import { MONTHS, DAYS as SUNDAY_FIRST } from '../../../../base/calendar-names.ts';

export interface TimeParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Monday is 0. */
  readonly weekday: number;
  readonly yearDay: number;
  readonly microsecond?: number;
  /** Minutes east of UTC, and the zone's name. */
  readonly offset?: number;
  readonly zone?: string;
}

const DAYS = [...SUNDAY_FIRST.slice(1), SUNDAY_FIRST[0]];

const two = (value: number): string => String(value).padStart(2, '0');

function isoWeek(parts: TimeParts): readonly [number, number] {
  const thursday = parts.yearDay - 1 - parts.weekday + 3;
  const length = (year: number): number => (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 366 : 365);
  if (thursday < 0) return [parts.year - 1, Math.floor((thursday + length(parts.year - 1)) / 7) + 1];
  if (thursday >= length(parts.year)) return [parts.year + 1, 1];
  return [parts.year, Math.floor(thursday / 7) + 1];
}

/** strftime(3) in the C locale. */
export function formatTime(format: string, p: TimeParts, zone: string): string {
  return format.replace(/%([-_0^#]?)([a-zA-Z%])/g, (whole, flag: string, code: string) => {
    const text = field(code, p, zone);
    if (text === undefined) return whole;
    if (flag === '-') return text.replace(/^[0 ](?=.)/, '');
    if (flag === '_') return text.replace(/^0(?=.)/, ' ');
    if (flag === '^') return text.toUpperCase();
    return text;
  });
}

function field(code: string, p: TimeParts, zone: string): string | undefined {
  const hour12 = p.hour % 12 === 0 ? 12 : p.hour % 12;
  switch (code) {
    case 'a':
      return (DAYS[p.weekday] ?? '').slice(0, 3);
    case 'A':
      return DAYS[p.weekday];
    case 'b':
    case 'h':
      return (MONTHS[p.month - 1] ?? '').slice(0, 3);
    case 'B':
      return MONTHS[p.month - 1];
    case 'c':
      return formatTime('%a %b %e %H:%M:%S %Y', p, zone);
    case 'C':
      return two(Math.floor(p.year / 100));
    case 'd':
      return two(p.day);
    case 'D':
      return formatTime('%m/%d/%y', p, zone);
    case 'e':
      return String(p.day).padStart(2, ' ');
    case 'f':
      return String(p.microsecond ?? 0).padStart(6, '0');
    case 'F':
      return formatTime('%Y-%m-%d', p, zone);
    case 'G':
      return String(isoWeek(p)[0]);
    case 'g':
      return two(isoWeek(p)[0] % 100);
    case 'H':
      return two(p.hour);
    case 'I':
      return two(hour12);
    case 'j':
      return String(p.yearDay).padStart(3, '0');
    case 'k':
      return String(p.hour).padStart(2, ' ');
    case 'l':
      return String(hour12).padStart(2, ' ');
    case 'm':
      return two(p.month);
    case 'M':
      return two(p.minute);
    case 'n':
      return '\n';
    case 'p':
      return p.hour < 12 ? 'AM' : 'PM';
    case 'P':
      return p.hour < 12 ? 'am' : 'pm';
    case 'r':
      return formatTime('%I:%M:%S %p', p, zone);
    case 'R':
      return formatTime('%H:%M', p, zone);
    case 's':
      return String(Date.UTC(p.year, p.month - 1, p.day, p.hour, p.minute, p.second) / 1000);
    case 'S':
      return two(p.second);
    case 't':
      return '\t';
    case 'T':
    case 'X':
      return formatTime('%H:%M:%S', p, zone);
    case 'u':
      return String(p.weekday + 1);
    case 'U':
      return two(Math.floor((p.yearDay - 1 + 7 - ((p.weekday + 1) % 7)) / 7));
    case 'V':
      return two(isoWeek(p)[1]);
    case 'w':
      return String((p.weekday + 1) % 7);
    case 'W':
      return two(Math.floor((p.yearDay - 1 + 7 - p.weekday) / 7));
    case 'x':
      return formatTime('%m/%d/%y', p, zone);
    case 'y':
      return two(p.year % 100);
    case 'Y':
      return String(p.year);
    case 'z':
      return p.offset === undefined
        ? zone === ''
          ? ''
          : '+0000'
        : `${p.offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(p.offset) / 60))}${two(Math.abs(p.offset) % 60)}`;
    case 'Z':
      return p.zone ?? zone;
    case '%':
      return '%';
    default:
      return undefined;
  }
}

const PIECES: Readonly<Record<string, string>> = {
  d: '(?<d>3[01]|[12]\\d|0?[1-9])',
  m: '(?<m>1[0-2]|0?[1-9])',
  y: '(?<y>\\d\\d)',
  Y: '(?<Y>\\d{4})',
  H: '(?<H>2[0-3]|[01]\\d|\\d)',
  I: '(?<I>1[0-2]|0?[1-9])',
  M: '(?<M>[0-5]\\d|\\d)',
  S: '(?<S>6[01]|[0-5]\\d|\\d)',
  f: '(?<f>\\d{1,6})',
  j: '(?<j>36[0-6]|3[0-5]\\d|[12]\\d\\d|0?\\d?\\d)',
  p: '(?<p>am|pm)',
  z: '(?<z>[+-]\\d\\d:?[0-5]\\d(?::?[0-5]\\d(?:\\.\\d{1,6})?)?|Z)',
  Z: '(?<Z>utc|gmt|[A-Za-z]{3,})',
  w: '(?<w>[0-6])',
  u: '(?<u>[1-7])',
  U: '(?<U>\\d\\d?)',
  W: '(?<W>\\d\\d?)',
  '%': '%',
  n: '\\s',
  t: '\\s',
};
const COMPOSED: Readonly<Record<string, string>> = {
  c: '%a %b %d %H:%M:%S %Y',
  x: '%m/%d/%y',
  X: '%H:%M:%S',
  D: '%m/%d/%y',
  T: '%H:%M:%S',
  F: '%Y-%m-%d',
  R: '%H:%M',
};

function names(list: readonly string[], group: string, short: boolean): string {
  return `(?<${group}>${list.map((name) => (short ? name.slice(0, 3) : name)).join('|')})`;
}

/** strptime: the fields, or the complaint. */
export function parseTime(text: string, format: string): TimeParts | string {
  let pattern = '';
  const expanded = format.replace(/%([cxXDTFR])/g, (_whole, code: string) => COMPOSED[code] as string);
  for (let i = 0; i < expanded.length; i++) {
    const char = expanded[i] as string;
    if (/\s/.test(char)) {
      if (!pattern.endsWith('\\s+')) pattern += '\\s+';
      continue;
    }
    if (char !== '%') {
      pattern += char.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
      continue;
    }
    const code = expanded[++i];
    if (code === undefined) return `stray %% in format '${format}'`;
    if (code === 'a') pattern += names(DAYS, 'a', true);
    else if (code === 'A') pattern += names(DAYS, 'A', false);
    else if (code === 'b') pattern += names(MONTHS, 'b', true);
    else if (code === 'B') pattern += names(MONTHS, 'B', false);
    else if (PIECES[code] === undefined) return `'${code}' is a bad directive in format '${format}'`;
    else pattern += PIECES[code];
  }
  const found = new RegExp(`^${pattern}`, 'i').exec(text);
  const shown = (value: string): string =>
    value.includes("'") && !value.includes('"') ? `"${value}"` : `'${value.replaceAll("'", "\\'")}'`;
  if (!found) return `time data ${shown(text)} does not match format ${shown(format)}`;
  if (found[0].length !== text.length) return `unconverted data remains: ${text.slice(found[0].length)}`;
  const g = found.groups ?? {};
  const number = (name: string): number | undefined => (g[name] === undefined ? undefined : Number(g[name]));
  let year = number('Y') ?? 1900;
  const short = number('y');
  if (short !== undefined) year = short <= 68 ? 2000 + short : 1900 + short;
  const monthName = (g['b'] ?? g['B'])?.toLowerCase();
  let month =
    number('m') ??
    (monthName === undefined
      ? 1
      : MONTHS.findIndex((name) => name.toLowerCase().startsWith(monthName.slice(0, 3))) + 1);
  let day = number('d') ?? 1;
  let hour = number('H') ?? 0;
  const hour12 = number('I');
  if (hour12 !== undefined) hour = (hour12 % 12) + (g['p']?.toLowerCase() === 'pm' ? 12 : 0);
  const yearDay = number('j');
  if (yearDay !== undefined) {
    const date = new Date(Date.UTC(year, 0, yearDay));
    month = date.getUTCMonth() + 1;
    day = date.getUTCDate();
  }
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day > last) return 'day is out of range for month';
  let offset: number | undefined;
  if (g['z'] !== undefined) {
    const zone = g['z'];
    const digits = zone.replace(/[^\d]/g, '');
    offset =
      zone === 'Z'
        ? 0
        : (zone.startsWith('-') ? -1 : 1) * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2, 4)));
  }
  return {
    year,
    month,
    day,
    hour,
    minute: number('M') ?? 0,
    second: number('S') ?? 0,
    weekday: 0,
    yearDay: 1,
    ...(g['f'] === undefined ? {} : { microsecond: Number(g['f'].padEnd(6, '0')) }),
    ...(offset === undefined ? {} : { offset }),
    ...(g['Z'] === undefined ? {} : { zone: g['Z'] }),
  };
}
