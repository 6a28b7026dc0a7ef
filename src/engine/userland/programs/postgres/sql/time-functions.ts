import { SqlError } from './error.ts';
import { Instant, Interval, type Value } from './value.ts';

const DAY = 86_400_000;

export function ageBetween(later: number, earlier: number): Interval {
  const [a, b] = [new Date(later), new Date(earlier)];
  let months = (a.getUTCFullYear() - b.getUTCFullYear()) * 12 + a.getUTCMonth() - b.getUTCMonth();
  let days = a.getUTCDate() - b.getUTCDate();
  if (days < 0) {
    months--;
    days += new Date(Date.UTC(a.getUTCFullYear(), a.getUTCMonth(), 0)).getUTCDate();
  }
  return new Interval(months, days, (((later % DAY) + DAY) % DAY) - (((earlier % DAY) + DAY) % DAY));
}

export function truncateTime(field: string, ms: number): Instant {
  const date = new Date(ms);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const units: Readonly<Record<string, number>> = { second: 1000, minute: 60_000, hour: 3_600_000, day: DAY };
  if (units[field]) return new Instant(Math.floor(ms / units[field]) * units[field]);
  if (field === 'week') return new Instant(Math.floor((ms / DAY + 3) / 7) * 7 * DAY - 3 * DAY);
  return new Instant(Date.UTC(year, field === 'year' ? 0 : field === 'quarter' ? Math.floor(month / 3) * 3 : month, 1));
}

export function timeField(field: string, value: Value): number {
  if (value instanceof Interval) {
    const parts: Readonly<Record<string, number>> = {
      year: Math.trunc(value.months / 12),
      month: value.months % 12,
      day: value.days,
      hour: Math.trunc(value.ms / 3_600_000),
      minute: Math.trunc(value.ms / 60_000) % 60,
      second: (value.ms / 1000) % 60,
      epoch: (value.months * 30 + value.days) * 86_400 + value.ms / 1000,
    };
    return parts[field] ?? 0;
  }
  if (!(value instanceof Instant)) return 0;
  const date = new Date(value.ms);
  switch (field) {
    case 'year':
      return date.getUTCFullYear();
    case 'month':
      return date.getUTCMonth() + 1;
    case 'day':
      return date.getUTCDate();
    case 'hour':
      return date.getUTCHours();
    case 'minute':
      return date.getUTCMinutes();
    case 'second':
      return date.getUTCSeconds() + (value.ms - Math.floor(value.ms / 1000) * 1000) / 1000;
    case 'dow':
      return date.getUTCDay();
    case 'isodow':
      return date.getUTCDay() || 7;
    case 'doy':
      return Math.floor((value.ms - Date.UTC(date.getUTCFullYear(), 0, 1)) / DAY) + 1;
    case 'quarter':
      return Math.floor(date.getUTCMonth() / 3) + 1;
    case 'epoch':
      return value.ms / 1000;
    case 'week': {
      // ISO 8601: the week that holds the year's first Thursday is the first.
      const thursday = Math.floor(value.ms / DAY) + 4 - (date.getUTCDay() || 7);
      const year = new Date(thursday * DAY).getUTCFullYear();
      return Math.floor((thursday - Date.UTC(year, 0, 1) / DAY) / 7) + 1;
    }
    case 'decade':
      return Math.floor(date.getUTCFullYear() / 10);
    case 'century':
      return Math.ceil(date.getUTCFullYear() / 100);
    case 'isoyear':
      return new Date((Math.floor(value.ms / DAY) + 4 - (date.getUTCDay() || 7)) * DAY).getUTCFullYear();
    default:
      throw new SqlError(`unit "${field}" not recognized for type timestamp with time zone`, { code: '22023' });
  }
}
