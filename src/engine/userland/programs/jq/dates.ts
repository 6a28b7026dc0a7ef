import { DAYS, MONTHS } from '../../../base/calendar-names.ts';
import { strftimeOf, UTC } from '../../calendar.ts';
import { fail } from './error.ts';
import { isArray, type Json, numberOf } from './json.ts';

const DAY = 86_400_000;

/** Seconds since 1970 to jq's "broken down time": year, month from 0, day, hours, minutes, seconds, weekday, day of the year. */
export function gmtime(value: Json, name = 'gmtime'): readonly Json[] {
  const seconds = numberOf(value);
  if (seconds === undefined) return fail(`${name}() requires numeric inputs`);
  const date = new Date(Math.floor(seconds) * 1000);
  if (Number.isNaN(date.getTime())) return fail('error converting number of seconds since epoch to datetime');
  return broken(date, seconds - Math.floor(seconds));
}

function broken(date: Date, fraction: number): readonly number[] {
  const year = date.getUTCFullYear();
  const yearDay = Math.floor((date.getTime() - Date.UTC(year, 0, 1)) / DAY);
  return [
    year,
    date.getUTCMonth(),
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds() + fraction,
    date.getUTCDay(),
    yearDay,
  ];
}

export function mktime(value: Json): number {
  if (!isArray(value)) return fail('mktime requires array inputs');
  const parts = value.map(numberOf);
  if (value.length < 6 || parts.includes(undefined)) return fail('mktime requires parsed datetime inputs');
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = parts as number[];
  return Math.floor(Date.UTC(year, month, day, hours, minutes, Math.floor(seconds)) / 1000);
}

export function strftime(value: Json, format: Json, name = 'strftime/1'): string {
  const time = numberOf(value) === undefined ? value : gmtime(value);
  if (!isArray(time)) return fail(`${name} requires parsed datetime inputs`);
  if (typeof format !== 'string') return fail(`${name} requires a string format`);
  const parts = time.map(numberOf);
  if (parts.length < 6 || parts.includes(undefined)) return fail(`${name} requires parsed datetime inputs`);
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = (parts as number[]).map(Math.floor);
  const date = new Date(Date.UTC(year, month, day, hours, minutes, seconds));
  const [, , , , , , weekday = date.getUTCDay(), yearDay = 0] = parts as number[];
  const at = { year, month, day, hour: hours, minute: minutes, second: seconds, weekday, yearDay };
  return strftimeOf(format, at, date.getTime(), UTC);
}

/** strptime for the directives that dates are written with. */
export function strptime(value: Json, format: Json): readonly Json[] {
  if (typeof value !== 'string' || typeof format !== 'string') {
    return fail('strptime/1 requires string inputs and arguments');
  }
  const field = { year: 1900, month: 0, day: 0, hours: 0, minutes: 0, seconds: 0, afternoon: false, epoch: Number.NaN };
  const flat = format.replace(/%[TFDRr]/g, (each) => COMPOUND[each] ?? each);
  let at = 0;
  let fits = true;
  const number = (digits: number): number => {
    const found = new RegExp(`^\\s*([+-]?\\d{1,${digits}})`).exec(value.slice(at));
    if (!found) fits = false;
    at += found?.[0].length ?? 0;
    return Number(found?.[1] ?? 0);
  };
  const word = (names: readonly string[]): number => {
    const rest = value.slice(at).toLowerCase();
    const lower = names.map((name) => name.toLowerCase());
    let index = lower.findIndex((name) => rest.startsWith(name));
    let length = lower[index]?.length ?? 0;
    if (index < 0) {
      index = lower.findIndex((name) => rest.startsWith(name.slice(0, 3)));
      length = 3;
    }
    if (index < 0) fits = false;
    else at += length;
    return index;
  };
  for (const [piece] of flat.matchAll(/%[a-zA-Z%]|\s+|[^%\s]/g)) {
    if (!fits) break;
    if (piece === '%Y') field.year = number(4);
    else if (piece === '%y') field.year = ((short) => (short < 69 ? 2000 : 1900) + short)(number(2));
    else if (piece === '%m') field.month = number(2) - 1;
    else if (piece === '%d' || piece === '%e') field.day = number(2);
    else if (piece === '%H' || piece === '%I' || piece === '%k') field.hours = number(2);
    else if (piece === '%M') field.minutes = number(2);
    else if (piece === '%S') field.seconds = number(2);
    else if (piece === '%s') field.epoch = number(12);
    else if (piece === '%j') number(3);
    else if (piece === '%b' || piece === '%B' || piece === '%h') field.month = word(MONTHS);
    else if (piece === '%a' || piece === '%A') word(DAYS);
    else if (piece === '%p') field.afternoon = word(['AM', 'PM']) === 1;
    else if (piece === '%Z') at += /^[A-Za-z]*/.exec(value.slice(at))?.[0].length ?? 0;
    else if (piece === '%z') {
      const zone = /^(?:Z|[+-]\d\d:?\d\d)/.exec(value.slice(at))?.[0];
      if (zone === undefined) fits = false;
      at += zone?.length ?? 0;
    } else if (/^\s/.test(piece) || piece === '%n' || piece === '%t') {
      at += /^\s*/.exec(value.slice(at))?.[0].length ?? 0;
    } else if (value[at] === (piece === '%%' ? '%' : piece)) at += 1;
    else fits = false;
  }
  const rest = value.slice(at);
  if (!fits || (rest !== '' && !/^\s/.test(rest))) return fail(`date "${value}" does not match format "${format}"`);
  const hours = field.afternoon && field.hours < 12 ? field.hours + 12 : field.hours;
  const { year, month, day, minutes, seconds } = field;
  const date = Number.isNaN(field.epoch)
    ? new Date(Date.UTC(year, month, day, hours, minutes, seconds))
    : new Date(field.epoch * 1000);
  const time = broken(date, 0);
  return rest === '' ? time : [...time, rest];
}

const COMPOUND: Readonly<Record<string, string>> = {
  '%T': '%H:%M:%S',
  '%F': '%Y-%m-%d',
  '%D': '%m/%d/%y',
  '%R': '%H:%M',
  '%r': '%I:%M:%S %p',
};
