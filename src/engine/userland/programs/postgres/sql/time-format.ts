import { DAYS, MONTHS } from '../../../../base/calendar-names.ts';
import { SqlError } from './error.ts';
import { Instant } from './value.ts';

/** `to_char(now(), 'YYYY-MM-DD HH24:MI:SS')` */
export function formatTime(ms: number, pattern: string): string {
  const date = new Date(ms);
  const pad = (value: number, size = 2): string => String(value).padStart(size, '0');
  const day = DAYS[date.getUTCDay()] ?? '';
  const month = MONTHS[date.getUTCMonth()] ?? '';
  const parts: Readonly<Record<string, () => string>> = {
    YYYY: () => pad(date.getUTCFullYear(), 4),
    YY: () => pad(date.getUTCFullYear() % 100),
    MM: () => pad(date.getUTCMonth() + 1),
    DD: () => pad(date.getUTCDate()),
    HH24: () => pad(date.getUTCHours()),
    HH12: () => pad(date.getUTCHours() % 12 || 12),
    HH: () => pad(date.getUTCHours() % 12 || 12),
    MI: () => pad(date.getUTCMinutes()),
    SS: () => pad(date.getUTCSeconds()),
    MS: () => pad(Math.floor(ms % 1000), 3),
    US: () => pad(Math.floor((ms % 1000) * 1000), 6),
    AM: () => (date.getUTCHours() < 12 ? 'AM' : 'PM'),
    PM: () => (date.getUTCHours() < 12 ? 'AM' : 'PM'),
    Day: () => day.padEnd(9),
    DAY: () => day.toUpperCase().padEnd(9),
    Dy: () => day.slice(0, 3),
    DY: () => day.slice(0, 3).toUpperCase(),
    Month: () => month.padEnd(9),
    MONTH: () => month.toUpperCase().padEnd(9),
    Mon: () => month.slice(0, 3),
    MON: () => month.slice(0, 3).toUpperCase(),
    TZ: () => 'UTC',
    D: () => String(date.getUTCDay() + 1),
    Q: () => String(Math.floor(date.getUTCMonth() / 3) + 1),
  };
  let isBare = false;
  return pattern.replace(
    /FM|"[^"]*"|YYYY|YY|MM|MI|Month|MONTH|MON|Mon|MS|DAY|Day|DDth|DDTH|DD|DY|Dy|D|HH24|HH12|HH|SS|US|AM|PM|TZ|Q/g,
    (word) => {
      if (word === 'FM') {
        isBare = true;
        return '';
      }
      if (word.startsWith('"')) return word.slice(1, -1);
      const ordinal = /^(DD)(th|TH)$/.exec(word);
      const shown = parts[ordinal?.[1] ?? word]?.() ?? word;
      const text = isBare ? shown.trimEnd().replace(/^0+(?=\d)/, '') : shown;
      isBare = false;
      return ordinal ? `${text}${ordinalOf(Number(shown))}` : text;
    },
  );
}

function ordinalOf(day: number): string {
  if (day % 100 >= 11 && day % 100 <= 13) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[day % 10] ?? 'th';
}

/** `to_date('07/01/2026', 'DD/MM/YYYY')`, `to_timestamp(…)`: digits by the pattern's parts, in UTC. */
export function readTime(text: string, pattern: string): Instant {
  const found = new Map<string, number>();
  let at = 0;
  for (const [word] of pattern.matchAll(/YYYY|YY|MM|MI|Month|Mon|DD|HH24|HH12|HH|SS|AM|PM|./gs)) {
    const rest = text.slice(at);
    if (/^(Month|Mon)$/.test(word)) {
      const name = /^[A-Za-z]+/.exec(rest)?.[0] ?? '';
      found.set('MM', MONTHS.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase().slice(0, 3))) + 1);
      at += name.length;
    } else if (/^(AM|PM)$/.test(word)) {
      found.set('PM', /^p/i.test(rest) ? 12 : 0);
      at += 2;
    } else if (/^(YYYY|YY|MM|MI|DD|HH24|HH12|HH|SS)$/.test(word)) {
      const digits = new RegExp(`^\\s*\\d{1,${word === 'YYYY' ? 4 : 2}}`).exec(rest)?.[0];
      if (digits === undefined)
        throw new SqlError(`invalid value "${rest.slice(0, word.length)}" for "${word}"`, {
          code: '22007',
          detail: 'Value must be an integer.',
        });
      found.set(word, Number(digits));
      at += digits.length;
    } else at += 1;
  }
  const year = found.get('YYYY') ?? (found.has('YY') ? 2000 + (found.get('YY') ?? 0) : 1);
  const hour =
    found.get('HH24') ??
    ((found.get('HH12') ?? found.get('HH') ?? 0) % (found.has('PM') ? 12 : 24)) + (found.get('PM') ?? 0);
  const day = Date.UTC(
    year,
    (found.get('MM') ?? 1) - 1,
    found.get('DD') ?? 1,
    hour,
    found.get('MI') ?? 0,
    found.get('SS') ?? 0,
  );
  return new Instant(day);
}
