import { SHORT_DAYS, SHORT_MONTHS } from '../../../base/calendar-names.ts';

const two = (value: number): string => String(value).padStart(2, '0');

const timeOfDay = (date: Date): string =>
  `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;

export function monthName(date: Date): string {
  return SHORT_MONTHS[date.getUTCMonth()] ?? '';
}

/** `Sat, 21 Nov 2026 00:31:19 GMT` of milliseconds since 1970 (RFC 9110, IMF-fixdate). */
export function httpDate(ms: number): string {
  const date = new Date(ms);
  return `${SHORT_DAYS[date.getUTCDay()]}, ${two(date.getUTCDate())} ${monthName(date)} ${date.getUTCFullYear()} ${timeOfDay(date)} GMT`;
}

/** Milliseconds since 1970 of an HTTP date; undefined for anything else. */
export function parseHttpDate(text: string): number | undefined {
  const match = /^\w{3}, (\d{2}) (\w{3}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/.exec(text.trim());
  const month = SHORT_MONTHS.indexOf(match?.[2] ?? '');
  if (!match || month < 0) return undefined;
  return Date.UTC(Number(match[3]), month, Number(match[1]), Number(match[4]), Number(match[5]), Number(match[6]));
}

/** `21/Nov/2026:00:31:19 +0000`, as access logs have it. */
export function logTime(ms: number): string {
  const date = new Date(ms);
  return `${two(date.getUTCDate())}/${monthName(date)}/${date.getUTCFullYear()}:${timeOfDay(date)} +0000`;
}

/** `2026/11/21 00:31:19`, as nginx's error log has it. */
export function slashedTime(ms: number): string {
  const date = new Date(ms);
  return `${date.getUTCFullYear()}/${two(date.getUTCMonth() + 1)}/${two(date.getUTCDate())} ${timeOfDay(date)}`;
}

/** `21 Nov 2026 00:31:19.402`, as redis's log has it. */
export function dayFirstTime(ms: number): string {
  const date = new Date(ms);
  const millis = String(date.getUTCMilliseconds()).padStart(3, '0');
  return `${two(date.getUTCDate())} ${monthName(date)} ${date.getUTCFullYear()} ${timeOfDay(date)}.${millis}`;
}

/** `21-Nov-2026 00:31`, as nginx's directory listings have it. */
export function listingTime(ms: number): string {
  const date = new Date(ms);
  return `${two(date.getUTCDate())}-${monthName(date)}-${date.getUTCFullYear()} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
}
