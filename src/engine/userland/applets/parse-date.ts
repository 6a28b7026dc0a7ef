import { calendarOf, type Zone } from './timestamps.ts';

/** Milliseconds since 1970 of a calendar in a zone; undefined when there is no such day or time. */
function instant(
  zone: Zone,
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 24 || minute > 59 || second > 60) return undefined;
  return Date.UTC(year, month - 1, day, hour, minute, second) - zone.offset * 60000;
}

/**
 * The dates that busybox's `date -d`, `touch -d` and `touch -t` read: `@SECONDS`, `HH:MM[:SS]`, `YYYY-MM-DD[ HH[:MM[:SS]]]` with an
 * optional `+ZZZZ`, `YYYY.MM.DD-HH:MM[:SS]`, `MM.DD-HH:MM[:SS]`, `Mon D HH:MM:SS YYYY`, `[[[[[CC]YY]MM]DD]hh]mm[.ss]` (libbb/time.c).
 */
export function parseBusyboxDate(text: string, now: number, zone: Zone): number | undefined {
  const today = calendarOf(now, zone);
  const n = (value: string | undefined, otherwise = 0): number => (value === undefined ? otherwise : Number(value));
  let match = /^@(-?\d+)$/.exec(text);
  if (match) return Number(match[1]) * 1000;
  match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (match) return instant(zone, today.year, today.month + 1, today.day, n(match[1]), n(match[2]), n(match[3], 0));
  match =
    /^(\d{1,4})[-.](\d{1,2})[-.](\d{1,2})(?:[- ]\s*(\d{1,2})(?::(\d{2})(?::(\d{2}))?)?)?(?:\s*([-+])(\d{2}):?(\d{2}))?$/.exec(
      text,
    );
  if (match) {
    const own =
      match[7] === undefined
        ? zone
        : { name: '', offset: (match[7] === '-' ? -1 : 1) * (n(match[8]) * 60 + n(match[9])) };
    // strptime leaves fields that the text does not name at the present time of day.
    const dateOnly = match[4] === undefined;
    return instant(
      own,
      n(match[1]),
      n(match[2]),
      n(match[3]),
      dateOnly ? today.hour : n(match[4]),
      dateOnly ? today.minute : match[5] === undefined ? today.minute : n(match[5]),
      dateOnly || match[5] === undefined ? today.second : n(match[6], 0),
    );
  }
  match = /^(\d{1,2})\.(\d{1,2})-(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (match) return instant(zone, today.year, n(match[1]), n(match[2]), n(match[3]), n(match[4]), n(match[5], 0));
  match = /^([A-Za-z]{3,})\s+(\d{1,2})\s+(\d{1,2}):(\d{2}):(\d{2})\s+(\d{4})$/.exec(text);
  if (match) {
    const month = monthNumber(match[1] as string);
    return month === undefined
      ? undefined
      : instant(zone, n(match[6]), month, n(match[2]), n(match[3]), n(match[4]), n(match[5]));
  }
  match =
    /^(?:(\d{2}|\d{4})(?=\d{8}))?(?:(\d{2})(?=\d{6}))?(?:(\d{2})(?=\d{4}))?(?:(\d{2})(?=\d{2}))?(\d{2})(?:\.(\d{2}))?$/.exec(
      text,
    );
  if (!match) return undefined;
  const [, years, month, day, hour, minute, second] = match;
  const year =
    years === undefined ? today.year : years.length === 4 ? Number(years) : nearCentury(Number(years), today.year);
  return instant(
    zone,
    year,
    n(month, today.month + 1),
    n(day, today.day),
    n(hour, today.hour),
    n(minute),
    n(second, 0),
  );
}

/** Two digits of a year, put within 50 years of the present. */
function nearCentury(year: number, present: number): number {
  const guess = Math.floor(present / 100) * 100 + year;
  return guess < present - 50 ? guess + 100 : guess > present + 50 ? guess - 100 : guess;
}

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_NAMES = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

function monthNumber(word: string): number | undefined {
  const at = MONTH_NAMES.indexOf(word.slice(0, 3).toLowerCase());
  return at < 0 ? undefined : at + 1;
}

const ORDINALS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1, a: 1, an: 1 };
const UNITS: Readonly<Record<string, readonly [field: 'month' | 'second', factor: number]>> = {
  year: ['month', 12],
  month: ['month', 1],
  fortnight: ['second', 1209600],
  week: ['second', 604800],
  day: ['second', 86400],
  hour: ['second', 3600],
  minute: ['second', 60],
  min: ['second', 60],
  second: ['second', 1],
  sec: ['second', 1],
};

/**
 * The dates that GNU's `date -d` and `touch -d` read (gnulib parse-datetime): dates, times, zones, weekdays and relative items in any
 * order: `2024-01-31 + 1 day`, `next monday 10:00`, `2 weeks ago`, `Jan 5 2024 3pm`, `yesterday`, `@86400`.
 */
export function parseGnuDate(text: string, now: number, zone: Zone): number | undefined {
  const at = /^\s*@(-?\d+)(?:[.,](\d+))?\s*$/.exec(text);
  if (at) return Number(at[1]) * 1000 + Number(`0.${at[2] ?? '0'}`) * 1000;
  const today = calendarOf(now, zone);
  let { year, day } = today;
  let month = today.month + 1;
  let time: readonly [number, number, number] | undefined;
  let dated = false;
  let own = zone;
  let weekday: { readonly day: number; readonly ordinal: number } | undefined;
  let months = 0;
  let seconds = 0;
  let relative = false;
  let rest = text.replace(/\([^)]*\)/g, ' ').trim();
  const eat = (pattern: RegExp): RegExpExecArray | undefined => {
    const match = pattern.exec(rest);
    if (!match) return undefined;
    rest = rest.slice(match[0].length).trimStart();
    return match;
  };
  while (rest !== '') {
    let match =
      eat(/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt](?=\d)|(?!\d))/) ??
      eat(/^(\d{4})(\d{2})(\d{2})(?!\d)/) ??
      eat(/^(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/);
    if (match) {
      [year, month, day, dated] = [Number(match[1]), Number(match[2]), Number(match[3]), true];
      continue;
    }
    match = eat(/^(\d{1,2})\/(\d{1,2})(?:\/(\d{2,4}))?(?!\d)/);
    if (match) {
      [month, day, dated] = [Number(match[1]), Number(match[2]), true];
      if (match[3] !== undefined) year = fullYear(match[3]);
      continue;
    }
    match =
      eat(/^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap])\.?m\.?/i) ?? eat(/^(\d{1,2})()()\s*([ap])\.?m\.?\b/i);
    if (match) {
      const hour = (Number(match[1]) % 12) + ((match[4] as string).toLowerCase() === 'p' ? 12 : 0);
      time = [hour, Number(match[2] || 0), Number(match[3] || 0)];
      continue;
    }
    match = eat(/^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?/);
    if (match) {
      time = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
      const offset = eat(/^([-+])(\d{1,2}):?(\d{2})?(?!\s*[a-z\d])/i);
      if (offset)
        own = { name: '', offset: (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0)) };
      continue;
    }
    if (eat(/^(?:utc|gmt|z)\b/i)) {
      own = { name: 'UTC', offset: 0 };
      continue;
    }
    match = eat(/^(\d{1,2})[- ]?([a-z]{3,9})\.?(?:[-, ]\s*(\d{4})(?!\d|:))?(?![a-z])/i);
    if (match) {
      const named = monthWord(match[2] as string);
      if (named !== undefined) {
        [day, month, dated] = [Number(match[1]), named, true];
        if (match[3] !== undefined) year = Number(match[3]);
        continue;
      }
      rest = `${match[0]} ${rest}`.trim();
    }
    match = eat(/^([a-z]{3,9})\.?\s+(\d{1,2})(?![\d:])(?:\s*,?\s*(\d{4})(?![\d:]))?/i);
    if (match) {
      const named = monthWord(match[1] as string);
      if (named !== undefined) {
        [day, month, dated] = [Number(match[2]), named, true];
        if (match[3] !== undefined) year = Number(match[3]);
        continue;
      }
      rest = `${match[0]} ${rest}`.trim();
    }
    match = eat(
      /^([-+]?)\s*(\d+|last|this|next|an?)?\s*(year|month|fortnight|week|day|hour|minute|min|second|sec)s?\b(\s*ago\b)?/i,
    );
    if (match) {
      const amount = match[2] === undefined ? 1 : (ORDINALS[match[2].toLowerCase()] ?? Number(match[2]));
      const sign = (match[1] === '-' ? -1 : 1) * (match[4] === undefined ? 1 : -1);
      const [field, factor] = UNITS[(match[3] as string).toLowerCase()] as readonly ['month' | 'second', number];
      if (field === 'month') months += sign * amount * factor;
      else seconds += sign * amount * factor;
      relative = true;
      continue;
    }
    match = eat(/^(now|today|yesterday|tomorrow)\b/i);
    if (match) {
      const name = (match[1] as string).toLowerCase();
      if (name === 'yesterday') seconds -= 86400;
      if (name === 'tomorrow') seconds += 86400;
      relative = true;
      continue;
    }
    match = eat(/^(?:(last|this|next)\s+)?(sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?\b,?/i);
    if (match) {
      weekday = {
        day: DAY_NAMES.indexOf((match[2] as string).slice(0, 3).toLowerCase()),
        ordinal: ORDINALS[(match[1] ?? 'this').toLowerCase()] ?? 0,
      };
      continue;
    }
    return undefined;
  }
  if (text.trim() === '') time = [0, 0, 0];
  const [hour, minute, second] = time ?? (dated || weekday ? [0, 0, 0] : [today.hour, today.minute, today.second]);
  if (instant(own, year, month, day, hour, minute, second) === undefined || day > daysIn(year, month)) return undefined;
  let result = Date.UTC(year, month - 1 + months, day, hour, minute, second) - own.offset * 60000;
  if (weekday && !dated) {
    const ahead = (weekday.day - today.weekday + 7) % 7;
    const weeks = weekday.ordinal > 0 && ahead === 0 ? 1 : weekday.ordinal > 0 ? weekday.ordinal - 1 : weekday.ordinal;
    result += (ahead + weeks * 7) * 86400000;
  }
  const keepsFraction = !dated && time === undefined && !weekday && relative;
  return result + seconds * 1000 + (keepsFraction ? now - Math.floor(now / 1000) * 1000 : 0);
}

function monthWord(text: string): number | undefined {
  const lower = text.toLowerCase();
  return /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/.test(
    lower,
  )
    ? monthNumber(lower)
    : undefined;
}

function fullYear(digits: string): number {
  const value = Number(digits);
  return digits.length > 2 ? value : value < 69 ? value + 2000 : value + 1900;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
