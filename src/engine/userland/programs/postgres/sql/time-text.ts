import type { DataType } from './data-type.ts';
import { Instant, Interval } from './value-types.ts';

const pad = (value: number, size = 2): string => String(value).padStart(size, '0');

export function instantText({ ms }: Instant, { name }: DataType): string {
  const date = new Date(Math.floor(ms / 1000) * 1000);
  const day = `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
  if (name === 'date') return day;
  const micros = Math.round((ms - Math.floor(ms / 1000) * 1000) * 1000);
  const fraction = micros === 0 ? '' : `.${pad(micros, 6).replace(/0+$/, '')}`;
  const time = `${pad(date.getUTCHours())}:${pad(date.getUTCMinutes())}:${pad(date.getUTCSeconds())}${fraction}`;
  if (name.startsWith('time ')) return time;
  return `${day} ${time}${name === 'timestamp with time zone' ? '+00' : ''}`;
}

export function intervalText({ months, days, ms }: Interval): string {
  const parts: string[] = [];
  const years = Math.trunc(months / 12);
  const rest = months % 12;
  const say = (count: number, unit: string): void => {
    if (count !== 0) parts.push(`${count} ${unit}${Math.abs(count) === 1 ? '' : 's'}`);
  };
  say(years, 'year');
  say(rest, 'mon');
  say(days, 'day');
  if (ms !== 0 || parts.length === 0) {
    const size = Math.abs(ms);
    const seconds = (size / 1000) % 60;
    const whole = Math.floor(seconds);
    const fraction = Math.round((seconds - whole) * 1e6);
    const tail = fraction === 0 ? '' : `.${pad(fraction, 6).replace(/0+$/, '')}`;
    parts.push(
      `${ms < 0 ? '-' : ''}${pad(Math.floor(size / 3_600_000))}:${pad(Math.floor(size / 60_000) % 60)}:${pad(whole)}${tail}`,
    );
  }
  return parts.join(' ');
}

const UNITS: Readonly<Record<string, readonly [months: number, days: number, ms: number]>> = {
  year: [12, 0, 0],
  mon: [1, 0, 0],
  month: [1, 0, 0],
  week: [0, 7, 0],
  day: [0, 1, 0],
  hour: [0, 0, 3_600_000],
  hr: [0, 0, 3_600_000],
  minute: [0, 0, 60_000],
  min: [0, 0, 60_000],
  second: [0, 0, 1000],
  sec: [0, 0, 1000],
};

export function parseInterval(text: string): Interval | undefined {
  let [months, days, ms] = [0, 0, 0];
  let found = false;
  const rest = text
    .toLowerCase()
    .replace(/([+-]?\d+(?:\.\d+)?)\s*([a-z]+?)s?(?=\s|$|\d)/g, (whole, count: string, unit: string) => {
      const size = UNITS[unit];
      if (!size) return whole;
      found = true;
      months += size[0] * Number(count);
      days += size[1] * Number(count);
      ms += size[2] * Number(count);
      return '';
    });
  const clock = /^\s*(-?)(\d+):(\d+)(?::(\d+(?:\.\d+)?))?\s*$/.exec(rest);
  if (clock) {
    const size = Number(clock[2]) * 3_600_000 + Number(clock[3]) * 60_000 + Number(clock[4] ?? 0) * 1000;
    return new Interval(months, days, ms + (clock[1] === '-' ? -size : size));
  }
  return found && rest.trim() === '' ? new Interval(months, days, ms) : undefined;
}

export function parseInstant(text: string, name: string): Instant | undefined {
  const match =
    /^\s*(\d{4,})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?\s*(Z|UTC|[+-]\d{1,2}(?::?\d{2})?)?\s*$/i.exec(
      text,
    );
  if (!match) return undefined;
  const [, year, month, day, hour = '0', minute = '0', second = '0', zone] = match;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const base = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (new Date(base).getUTCDate() !== Number(day) || Number(hour) > 24 || Number(minute) > 59) return undefined;
  if (name === 'date') return new Instant(base);
  let ms = base + Number(hour) * 3_600_000 + Number(minute) * 60_000 + Number(second) * 1000;
  const offset = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone ?? '');
  if (offset && name === 'timestamp with time zone')
    ms -= (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 3_600_000 + Number(offset[3] ?? 0) * 60_000);
  return new Instant(ms);
}
