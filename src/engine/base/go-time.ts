import { SHORT_DAYS, SHORT_MONTHS } from './calendar-names.ts';
import { parseDuration } from './go-duration.ts';

/** Instants as Go writes and reads them. Here an instant is milliseconds since 1970 with a fraction; everything is UTC. */

interface Parts {
  readonly date: string;
  readonly time: string;
  /** Nanoseconds within the second. */
  readonly nanos: number;
}

function partsOf(ms: number): Parts {
  let seconds = Math.floor(ms / 1000);
  let nanos = Math.round((ms - seconds * 1000) * 1e6);
  if (nanos >= 1e9) {
    seconds += 1;
    nanos -= 1e9;
  }
  const iso = new Date(seconds * 1000).toISOString();
  const at = iso.indexOf('T');
  return { date: iso.slice(0, at), time: iso.slice(at + 1, at + 9), nanos };
}

function digits(nanos: number): string {
  return String(nanos).padStart(9, '0');
}

/** `.123456789` without zeros at the end, nothing for a whole second. */
function trimmed(nanos: number): string {
  return nanos === 0 ? '' : `.${digits(nanos).replace(/0+$/, '')}`;
}

/** time.RFC3339Nano, the form of times in JSON: `2025-10-09T08:53:20.1234Z`. */
export function rfc3339Nano(ms: number): string {
  const { date, time, nanos } = partsOf(ms);
  return `${date}T${time}${trimmed(nanos)}Z`;
}

/** As above with always nine digits: `docker logs --timestamps`, `docker events`. */
export function rfc3339NanoFixed(ms: number): string {
  const { date, time, nanos } = partsOf(ms);
  return `${date}T${time}.${digits(nanos)}Z`;
}

/** time.RFC3339: whole seconds. */
export function rfc3339(ms: number): string {
  const { date, time } = partsOf(ms);
  return `${date}T${time}Z`;
}

/** Time.String: `2025-10-09 08:53:20.1234 +0000 UTC`. */
export function goTimeString(ms: number): string {
  const { date, time, nanos } = partsOf(ms);
  return `${date} ${time}${trimmed(nanos)} +0000 UTC`;
}

/** The zero time.Time, which Docker prints for "never". */
export const ZERO_TIME = '0001-01-01T00:00:00Z';

/** time.RFC1123: `Thu, 09 Oct 2025 08:53:20 UTC`. */
export function rfc1123(ms: number): string {
  const { date, time } = partsOf(ms);
  const [year, month, day] = date.split('-');
  return `${SHORT_DAYS[new Date(ms).getUTCDay()]}, ${day} ${SHORT_MONTHS[Number(month) - 1]} ${year} ${time} UTC`;
}

/** time.ANSIC with a padded day: `Thu Oct  9 08:53:20 2025`, as `docker version` prints build times. */
export function ansic(ms: number): string {
  const { date, time } = partsOf(ms);
  const [year, month, day] = date.split('-');
  return `${SHORT_DAYS[new Date(ms).getUTCDay()]} ${SHORT_MONTHS[Number(month) - 1]} ${String(Number(day)).padStart(2)} ${time} ${year}`;
}

/** Reads RFC 3339 with any number of digits behind the second; undefined for what is not. */
export function parseRfc3339(text: string): number | undefined {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)$/.exec(text);
  if (!match) return undefined;
  const seconds = Date.parse(`${match[1]}T${match[2]}${match[4]}`);
  return Number.isNaN(seconds) ? undefined : seconds + Number(`0${match[3] ?? ''}`) * 1000;
}

/**
 * What `--since` and `--until` take: a Go duration before `now`, an RFC 3339 date or time with or without a zone, seconds
 * since 1970 (moby client/internal/timestamp). Answers milliseconds since 1970; throws an Error with Docker's text.
 */
export function parseTimestamp(value: string, now: number): number {
  if (value !== '0') {
    try {
      return Math.floor((now - parseDuration(value) / 1e6) / 1000) * 1000;
    } catch {
      // Not a duration: one of the other forms, then.
    }
  }
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d)(\.\d+)?)?)?)?(Z|[+-]\d\d:\d\d)?$/.exec(value);
  if (match) {
    const [, date, hour = '00', minute = '00', second = '00', part = '', zone = 'Z'] = match;
    const ms = Date.parse(`${date}T${hour}:${minute}:${second}${zone}`);
    if (!Number.isNaN(ms)) return ms + Number(`0${part}`) * 1000;
  }
  if (value.includes('-'))
    throw new Error(`parsing time ${JSON.stringify(value)} as "${layoutFor(value)}": ${parseFailure(value)}`);
  if (!/^[+-]?\d+(\.\d+)?$/.test(value))
    throw new Error(`failed to parse value as time or duration: ${JSON.stringify(value)}`);
  return Number(value) * 1000;
}

/** The layout that GetTimestamp picks by the marks in the text. */
function layoutFor(value: string): string {
  const isLocal = !/[zZ+]/.test(value) && value.split('-').length !== 4;
  const zone = isLocal ? '' : 'Z07:00';
  if (value.includes('.')) return `2006-01-02T15:04:05.999999999${zone}`;
  if (!value.includes('T')) return `2006-01-02${zone}`;
  let colons = value.split(':').length - 1;
  if (!isLocal && !/[zZ]/.test(value) && colons > 0) colons -= 1;
  return `2006-01-02T15${colons > 0 ? ':04' : ''}${colons > 1 ? ':05' : ''}${zone}`;
}

/** Which piece of a layout Go fails at, for the pieces that a wrong value commonly breaks. */
function parseFailure(value: string): string {
  const pieces: readonly (readonly [RegExp, string])[] = [
    [/^\d{4}/, '2006'],
    [/^-/, '-'],
    [/^\d\d/, '01'],
    [/^-/, '-'],
    [/^\d\d/, '02'],
    [/^T/, 'T'],
    [/^\d\d/, '15'],
    [/^:/, ':'],
    [/^\d\d/, '04'],
    [/^:/, ':'],
    [/^\d\d/, '05'],
  ];
  const count = layoutFor(value).replace(/\D+/g, ' ').trim().split(' ').length;
  let rest = value;
  for (const [pattern, piece] of pieces.slice(0, Math.min(count * 2 - 1, pieces.length))) {
    const hit = pattern.exec(rest);
    if (!hit) return `cannot parse ${JSON.stringify(rest)} as ${JSON.stringify(piece)}`;
    rest = rest.slice(hit[0].length);
  }
  const month = Number(value.slice(5, 7));
  if (month < 1 || month > 12) return 'month out of range';
  return rest === '' ? 'day out of range' : `extra text: ${JSON.stringify(rest)}`;
}
