import { DAYS, MONTHS } from '../../../../base/calendar-names.ts';

/** Seconds from the year 1 to 1970. */
export const TO_UNIX = 62_135_596_800;

const two = (value: number, width = 2): string => String(value).padStart(width, '0');
/** The pieces of a layout (Go's package time, constant Layout), longest first where one begins like another. */
const PIECES =
  /January|Jan(?![a-z])|Monday|Mon(?![a-z])|MST|Z07:00:00|Z070000|Z07:00|Z0700|Z07|-07:00:00|-070000|-07:00|-0700|-07|2006|__2|002|_2(?!006)|01|02|03|04|05|06|15|PM|pm|[.,]0+(?!\d)|[.,]9+(?!\d)|[1-5]/g;

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly yday: number;
  readonly weekday: number;
}

/** The date of a local time in seconds since the year 1. */
export function civil(local: number): Civil {
  const date = new Date((local - TO_UNIX) * 1000);
  const year = date.getUTCFullYear();
  const first = new Date(0);
  first.setUTCFullYear(year, 0, 1);
  const yday = Math.floor((date.getTime() - first.getTime()) / 86_400_000) + 1;
  return { year, month: date.getUTCMonth() + 1, day: date.getUTCDate(), yday, weekday: date.getUTCDay() };
}

/** Seconds since the year 1 of a date, whose parts may lie outside of their ranges. */
export function secondsOf(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / 1000 + TO_UNIX + hour * 3600 + minute * 60 + second;
}

function offsetText(offset: number, piece: string): string {
  if (piece.startsWith('Z') && offset === 0) return 'Z';
  const size = Math.abs(offset);
  const colon = piece.includes(':') ? ':' : '';
  const long = piece.replace(/[Z:-]/g, '').length;
  const parts = [two(Math.floor(size / 3600))];
  if (long >= 4) parts.push(two(Math.floor(size / 60) % 60));
  if (long >= 6) parts.push(two(size % 60));
  return (offset < 0 ? '-' : '+') + parts.join(colon);
}

/** A local time by Go's reference layout. */
export function formatTime(local: number, nsec: number, offset: number, name: string, layout: string): string {
  const { year, month, day, yday, weekday } = civil(local);
  const second = ((local % 86_400) + 86_400) % 86_400;
  const hour = Math.floor(second / 3600);
  const fraction = two(nsec, 9);
  const abbreviation = name === '' ? offsetText(offset, '-0700').replace(/00$/, '') : name;
  return layout.replace(PIECES, (piece) => {
    switch (piece) {
      case '2006':
        return year < 0 ? `-${two(-year, 4)}` : two(year, 4);
      case '06':
        return two(((year % 100) + 100) % 100);
      case 'January':
        return MONTHS[month - 1] ?? '';
      case 'Jan':
        return (MONTHS[month - 1] ?? '').slice(0, 3);
      case 'Monday':
        return DAYS[weekday] ?? '';
      case 'Mon':
        return (DAYS[weekday] ?? '').slice(0, 3);
      case 'MST':
        return abbreviation;
      case '01':
        return two(month);
      case '1':
        return String(month);
      case '02':
        return two(day);
      case '2':
        return String(day);
      case '_2':
        return String(day).padStart(2, ' ');
      case '002':
        return two(yday, 3);
      case '__2':
        return String(yday).padStart(3, ' ');
      case '15':
        return two(hour);
      case '03':
        return two(hour % 12 || 12);
      case '3':
        return String(hour % 12 || 12);
      case '04':
        return two(Math.floor(second / 60) % 60);
      case '4':
        return String(Math.floor(second / 60) % 60);
      case '05':
        return two(second % 60);
      case '5':
        return String(second % 60);
      case 'PM':
        return hour < 12 ? 'AM' : 'PM';
      case 'pm':
        return hour < 12 ? 'am' : 'pm';
      default:
        if (/^[Z-]/.test(piece)) return offsetText(offset, piece);
        if (piece[1] === '0') return piece[0] + fraction.slice(0, piece.length - 1);
        return `${piece[0]}${fraction.slice(0, piece.length - 1)}`.replace(/[.,]?0+$/, '');
    }
  });
}

/** What Parse found: the parts of the date, or which piece of the layout did not fit. */
export type Parsed =
  | {
      readonly kind: 'parts';
      readonly parts: readonly number[];
      /** 0: the value says nothing of an offset; 1: it does; 2: it says Z. */
      readonly zoned: number;
      readonly offset: number;
      readonly name: string;
    }
  | { readonly kind: 'problem'; readonly piece: string; readonly rest: string; readonly message: string };

const DIGITS: Readonly<Record<string, RegExp>> = {
  2006: /^\d{4}/,
  '06': /^\d\d/,
  '01': /^\d\d/,
  1: /^\d{1,2}/,
  '02': /^\d\d/,
  2: /^\d{1,2}/,
  _2: /^ ?\d{1,2}/,
  '002': /^\d{3}/,
  __2: /^ {0,2}\d{1,3}/,
  15: /^\d\d/,
  '03': /^\d\d/,
  3: /^\d{1,2}/,
  '04': /^\d\d/,
  4: /^\d{1,2}/,
  '05': /^\d\d/,
  5: /^\d{1,2}/,
};
const RANGES: Readonly<Record<string, readonly [number, number, string]>> = {
  '01': [1, 12, 'month'],
  1: [1, 12, 'month'],
  15: [0, 23, 'hour'],
  '03': [0, 12, 'hour'],
  3: [0, 12, 'hour'],
  '04': [0, 59, 'minute'],
  4: [0, 59, 'minute'],
  '05': [0, 59, 'second'],
  5: [0, 59, 'second'],
};

/** A text by a layout, as time.Parse reads it. */
export function parseTime(layout: string, value: string): Parsed {
  let [year, month, day, hour, minute, second, nano] = [0, 1, 1, 0, 0, 0, 0];
  let [zoned, offset, name] = [0, 0, ''];
  let half = '';
  let rest = value;
  let at = 0;
  const problem = (piece: string, message = ''): Parsed => ({ kind: 'problem', piece, rest, message });
  for (const match of [...layout.matchAll(PIECES), undefined]) {
    const literal = layout.slice(at, match?.index ?? layout.length);
    if (!rest.startsWith(literal)) {
      let same = 0;
      while (same < literal.length && rest[same] === literal[same]) same++;
      rest = rest.slice(same);
      return problem(literal.slice(same));
    }
    rest = rest.slice(literal.length);
    if (!match) break;
    const [piece] = match;
    at = match.index + piece.length;
    const digits = DIGITS[piece];
    if (digits) {
      const found = digits.exec(rest)?.[0];
      if (found === undefined) return problem(piece);
      const number = Number(found);
      const range = RANGES[piece];
      rest = rest.slice(found.length);
      if (range && (number < range[0] || number > range[1])) return problem(piece, `: ${range[2]} out of range`);
      if (piece === '2006') year = number;
      else if (piece === '06') year = number + (number >= 69 ? 1900 : 2000);
      else if (piece === '01' || piece === '1') month = number;
      else if (['02', '2', '_2'].includes(piece)) day = number;
      else if (piece === '002' || piece === '__2') [month, day] = [1, number];
      else if (['15', '03', '3'].includes(piece)) hour = number;
      else if (piece === '04' || piece === '4') minute = number;
      else {
        second = number;
        // A fraction may follow the seconds, also when the layout has none.
        const follows = /^[.,]\d+/.exec(rest)?.[0];
        if (follows && !/^[.,][09]/.test(layout.slice(at))) {
          nano = Number(follows.slice(1, 10).padEnd(9, '0'));
          rest = rest.slice(follows.length);
        }
      }
      continue;
    }
    const take = (pattern: RegExp): string | undefined => {
      const found = pattern.exec(rest)?.[0];
      if (found !== undefined) rest = rest.slice(found.length);
      return found;
    };
    switch (piece) {
      case 'January':
      case 'Jan': {
        const index = MONTHS.findIndex((one) => {
          const wanted = piece === 'Jan' ? one.slice(0, 3) : one;
          return rest.slice(0, wanted.length).toLowerCase() === wanted.toLowerCase();
        });
        if (index < 0) return problem(piece);
        rest = rest.slice(piece === 'Jan' ? 3 : (MONTHS[index] ?? '').length);
        month = index + 1;
        break;
      }
      case 'Monday':
      case 'Mon': {
        const found = DAYS.map((one) => (piece === 'Mon' ? one.slice(0, 3) : one)).find(
          (one) => rest.slice(0, one.length).toLowerCase() === one.toLowerCase(),
        );
        if (found === undefined) return problem(piece);
        rest = rest.slice(found.length);
        break;
      }
      case 'PM':
      case 'pm': {
        const found = take(piece === 'PM' ? /^[AP]M/ : /^[ap]m/);
        if (found === undefined) return problem(piece);
        half = found.toUpperCase();
        break;
      }
      case 'MST': {
        const found = take(/^(?:UTC|[A-Z]{3,4}T?|[+-]\d\d(?:\d\d)?)/);
        if (found === undefined) return problem(piece);
        name = found;
        break;
      }
      default: {
        if (/^[.,]/.test(piece)) {
          const wanted = piece[1] === '0' ? new RegExp(`^[.,]\\d{${piece.length - 1}}(?!\\d)`) : /^[.,]\d+/;
          const found = take(wanted);
          if (found === undefined && piece[1] === '0') return problem(piece);
          if (found !== undefined) nano = Number(found.slice(1, 10).padEnd(9, '0'));
          break;
        }
        if (piece.startsWith('Z') && rest.startsWith('Z')) {
          rest = rest.slice(1);
          zoned = 2;
          break;
        }
        const found = take(piece.includes(':') ? /^[+-]\d\d:\d\d/ : piece.length > 3 ? /^[+-]\d{4}/ : /^[+-]\d\d/);
        if (found === undefined) return problem(piece);
        const plain = found.replace(':', '');
        offset = (plain[0] === '-' ? -1 : 1) * (Number(plain.slice(1, 3)) * 3600 + Number(plain.slice(3, 5)) * 60);
        zoned = 1;
      }
    }
  }
  if (rest !== '') return problem('', `: extra text: ${JSON.stringify(rest)}`);
  if (half === 'PM' && hour < 12) hour += 12;
  else if (half === 'AM' && hour === 12) hour = 0;
  const last = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  if (day < 1 || (day > last && !/002|__2/.test(layout))) return problem('', ': day out of range');
  return { kind: 'parts', parts: [year, month, day, hour, minute, second, nano], zoned, offset, name };
}
