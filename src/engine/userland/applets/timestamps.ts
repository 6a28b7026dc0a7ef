import type { Process } from '../../kernel/process.ts';
import { UTC, type Zone } from '../calendar.ts';
import { namedZone } from './named-zones.ts';

export { type Calendar, calendarOf, nanoseconds, strftime, UTC, type Zone } from '../calendar.ts';

/**
 * The process's time zone at a moment (now, when left out): TZ in POSIX's form (`EST5`, `<+03>-3`, `CET-1`), or the name of a zone whose file
 * the image carries, otherwise UTC.
 * DIFFERS: summer time rules in TZ itself (`EST5EDT,M3.2.0,M11.1.0`) are not read.
 */
export function zoneOf(process: Process, at = process.clock.now()): Zone {
  const name = (process.env.get('TZ') ?? '').replace(/^:/, '');
  if (/^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/.test(name) && process.fs.exists(`/usr/share/zoneinfo/${name}`)) {
    const zone = namedZone(name, at);
    if (zone) return zone;
  }
  const match = /^(?:<([^>]+)>|([A-Za-z]{3,}))([-+]?)(\d{1,2})(?::(\d{2}))?/.exec(process.env.get('TZ') ?? '');
  if (!match) {
    // glibc takes the letters that a text begins with for a name of UTC; musl does not.
    const letters = /^[A-Za-z]{3,}/.exec(name)?.[0];
    return letters === undefined || process.binary?.options.get('libc') === 'musl' ? UTC : { name: letters, offset: 0 };
  }
  const [, quoted, plain, sign, hours = '0', minutes = '0'] = match;
  const west = Number(hours) * 60 + Number(minutes);
  return { name: quoted ?? plain ?? 'UTC', offset: sign === '-' ? west : -west };
}
