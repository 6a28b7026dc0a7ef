import { DAYS, MONTHS } from '../../../../base/calendar-names.ts';

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
  return pattern.replace(
    /FM|"[^"]*"|YYYY|YY|MM|MI|Month|MONTH|MON|Mon|MS|DAY|Day|DD|DY|Dy|D|HH24|HH12|HH|SS|US|AM|PM|TZ|Q/g,
    (word) => (word === 'FM' ? '' : word.startsWith('"') ? word.slice(1, -1) : (parts[word]?.() ?? word)),
  );
}
