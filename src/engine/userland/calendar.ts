import { DAYS, MONTHS } from '../base/calendar-names.ts';

/** A fixed distance to UTC and its abbreviation. */
export interface Zone {
  readonly name: string;
  /** Minutes east of Greenwich. */
  readonly offset: number;
}

export const UTC: Zone = { name: 'UTC', offset: 0 };

/** The calendar of an instant in a zone. */
export interface Calendar {
  readonly year: number;
  /** 0 to 11. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** 0 to 365. */
  readonly yearDay: number;
}

export function calendarOf(ms: number, zone: Zone): Calendar {
  const date = new Date(Math.floor(ms / 1000) * 1000 + zone.offset * 60000);
  const year = date.getUTCFullYear();
  return {
    year,
    month: date.getUTCMonth(),
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    weekday: date.getUTCDay(),
    yearDay: Math.round((Date.UTC(year, date.getUTCMonth(), date.getUTCDate()) - Date.UTC(year, 0, 1)) / 86400000),
  };
}

/** strftime in the C locale, with glibc's flags (`%-d`, `%_H`, `%^a`, `%05S`), `%N` and `%:z`. */
export function strftime(format: string, ms: number, zone: Zone): string {
  return strftimeOf(format, calendarOf(ms, zone), ms, zone);
}

/** The same for a calendar at hand; `ms` is what `%s` and `%N` show. */
export function strftimeOf(format: string, at: Calendar, ms: number, zone: Zone): string {
  return format.replace(
    /%([-_0^#+]*)(\d*)[EO]?(:{0,3})([a-zA-Z%])/g,
    (whole, flags: string, width: string, colons: string, letter: string) => {
      const field = fieldOf(letter, at, ms, zone, colons, width);
      if (field === undefined) return whole;
      let { text } = field;
      if (flags.includes('^') || (flags.includes('#') && letter !== 'Z' && letter !== 'p')) text = text.toUpperCase();
      if (flags.includes('#') && (letter === 'Z' || letter === 'p')) text = text.toLowerCase();
      if (letter === 'N') return text;
      const wanted = width === '' ? field.width : Number(width);
      if (flags.includes('-')) return field.pad ? text.replace(/^[0 ]+(?=.)/, '') : text;
      const pad = flags.includes('_') ? ' ' : flags.includes('0') ? '0' : (field.pad ?? ' ');
      if (field.pad && pad !== field.pad) text = text.replace(/^[0 ]+(?=.)/, '');
      return text.padStart(wanted, pad);
    },
  );
}

interface Field {
  readonly text: string;
  /** What numbers are filled up with; undefined for words. */
  readonly pad?: '0' | ' ';
  readonly width: number;
}

function number(value: number, width: number, pad: '0' | ' ' = '0'): Field {
  return { text: String(value).padStart(width, pad), pad, width };
}

function word(text: string): Field {
  return { text, width: 0 };
}

function fieldOf(
  letter: string,
  at: Calendar,
  ms: number,
  zone: Zone,
  colons: string,
  width: string,
): Field | undefined {
  const hour12 = at.hour % 12 === 0 ? 12 : at.hour % 12;
  const inner = (format: string): Field => word(strftimeOf(format, at, ms, zone));
  switch (letter) {
    case 'a':
      return word((DAYS[at.weekday] as string).slice(0, 3));
    case 'A':
      return word(DAYS[at.weekday] as string);
    case 'b':
    case 'h':
      return word((MONTHS[at.month] as string).slice(0, 3));
    case 'B':
      return word(MONTHS[at.month] as string);
    case 'c':
      return inner('%a %b %e %H:%M:%S %Y');
    case 'C':
      return number(Math.floor(at.year / 100), 2);
    case 'd':
      return number(at.day, 2);
    case 'D':
    case 'x':
      return inner('%m/%d/%y');
    case 'e':
      return number(at.day, 2, ' ');
    case 'F':
      return inner('%Y-%m-%d');
    case 'g':
      return number(isoWeek(at).year % 100, 2);
    case 'G':
      return number(isoWeek(at).year, 4);
    case 'H':
      return number(at.hour, 2);
    case 'I':
      return number(hour12, 2);
    case 'j':
      return number(at.yearDay + 1, 3);
    case 'k':
      return number(at.hour, 2, ' ');
    case 'l':
      return number(hour12, 2, ' ');
    case 'm':
      return number(at.month + 1, 2);
    case 'M':
      return number(at.minute, 2);
    case 'n':
      return word('\n');
    case 'N':
      return word(nanoseconds(ms).slice(0, width === '' ? 9 : Number(width)));
    case 'p':
      return word(at.hour < 12 ? 'AM' : 'PM');
    case 'P':
      return word(at.hour < 12 ? 'am' : 'pm');
    case 'q':
      return number(Math.floor(at.month / 3) + 1, 1);
    case 'r':
      return inner('%I:%M:%S %p');
    case 'R':
      return inner('%H:%M');
    case 's':
      return number(Math.floor(ms / 1000), 1);
    case 'S':
      return number(at.second, 2);
    case 't':
      return word('\t');
    case 'T':
    case 'X':
      return inner('%H:%M:%S');
    case 'u':
      return number(at.weekday === 0 ? 7 : at.weekday, 1);
    case 'U':
      return number(Math.floor((at.yearDay + 7 - at.weekday) / 7), 2);
    case 'V':
      return number(isoWeek(at).week, 2);
    case 'w':
      return number(at.weekday, 1);
    case 'W':
      return number(Math.floor((at.yearDay + 7 - ((at.weekday + 6) % 7)) / 7), 2);
    case 'y':
      return number(at.year % 100, 2);
    case 'Y':
      return number(at.year, 1);
    case 'z':
      return word(offsetText(zone, colons));
    case 'Z':
      return word(zone.name);
    case '%':
      return word('%');
    default:
      return undefined;
  }
}

function offsetText(zone: Zone, colons: string): string {
  const sign = zone.offset < 0 ? '-' : '+';
  const hours = String(Math.floor(Math.abs(zone.offset) / 60)).padStart(2, '0');
  const minutes = String(Math.abs(zone.offset) % 60).padStart(2, '0');
  if (colons === '') return `${sign}${hours}${minutes}`;
  return colons === ':' ? `${sign}${hours}:${minutes}` : `${sign}${hours}:${minutes}:00`;
}

/** The nine digits behind the second. The clock's fraction of a millisecond counts as far as a double carries it. */
export function nanoseconds(ms: number): string {
  const fraction = ms - Math.floor(ms / 1000) * 1000;
  return String(Math.floor(fraction * 1e6)).padStart(9, '0');
}

function isoWeek(at: Calendar): { readonly year: number; readonly week: number } {
  const thursday = new Date(Date.UTC(at.year, at.month, at.day + 3 - ((at.weekday + 6) % 7)));
  const year = thursday.getUTCFullYear();
  return { year, week: Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / 604800000) + 1 };
}
