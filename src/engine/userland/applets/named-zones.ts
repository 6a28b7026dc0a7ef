import type { Zone } from '../calendar.ts';

/** Abbreviations that JavaScript does not know: winter's, and summer's behind a slash. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  'Africa/Cairo': 'EET/EEST',
  'Africa/Johannesburg': 'SAST',
  'Africa/Lagos': 'WAT',
  'Africa/Nairobi': 'EAT',
  'Asia/Calcutta': 'IST',
  'Asia/Hong_Kong': 'HKT',
  'Asia/Jakarta': 'WIB',
  'Asia/Jerusalem': 'IST/IDT',
  'Asia/Karachi': 'PKT',
  'Asia/Kolkata': 'IST',
  'Asia/Manila': 'PST',
  'Asia/Seoul': 'KST',
  'Asia/Shanghai': 'CST',
  'Asia/Taipei': 'CST',
  'Asia/Tokyo': 'JST',
  'Australia/Adelaide': 'ACST/ACDT',
  'Australia/Brisbane': 'AEST',
  'Australia/Darwin': 'ACST',
  'Australia/Hobart': 'AEST/AEDT',
  'Australia/Melbourne': 'AEST/AEDT',
  'Australia/Perth': 'AWST',
  'Australia/Sydney': 'AEST/AEDT',
  'Etc/GMT': 'GMT',
  'Europe/Dublin': 'GMT/IST',
  'Europe/Istanbul': '+03',
  'Europe/Lisbon': 'WET/WEST',
  'Europe/London': 'GMT/BST',
  'Europe/Minsk': '+03',
  'Europe/Moscow': 'MSK',
  GMT: 'GMT',
  'Pacific/Auckland': 'NZST/NZDT',
};

/** What the rest of Europe calls its time, by winter's offset. */
const EUROPE: Readonly<Record<number, string>> = { 0: 'WET/WEST', 60: 'CET/CEST', 120: 'EET/EEST', 180: 'MSK' };

/** A zone by its name in the tz database, as `TZ=Europe/Berlin` gives it; undefined for a name that nobody knows. */
export function namedZone(name: string, ms: number): Zone | undefined {
  const offset = offsetAt(name, ms);
  if (offset === undefined) return undefined;
  const year = new Date(ms).getUTCFullYear();
  const winter = Math.min(
    offsetAt(name, Date.UTC(year, 0, 1)) ?? offset,
    offsetAt(name, Date.UTC(year, 6, 1)) ?? offset,
  );
  const known = ABBREVIATIONS[name] ?? (name.startsWith('Europe/') ? EUROPE[winter] : undefined);
  if (known !== undefined) {
    const [standard = '', summer = standard] = known.split('/');
    return { name: offset === winter ? standard : summer, offset };
  }
  const short = partOf(name, ms, 'short');
  return { name: short !== undefined && /^[A-Z]{3,4}$/.test(short) ? short : numeric(offset), offset };
}

/** `+03`, `-0330`: zones without a word of their own. */
function numeric(offset: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${size % 60 === 0 ? '' : two(size % 60)}`;
}

function offsetAt(name: string, ms: number): number | undefined {
  const match = /^GMT(?:([-+])(\d+):(\d+))?/.exec(partOf(name, ms, 'longOffset') ?? '');
  if (!match) return undefined;
  const minutes = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
  return match[1] === '-' ? -minutes : minutes;
}

function partOf(name: string, ms: number, timeZoneName: 'short' | 'longOffset'): string | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName })
      .formatToParts(ms)
      .find((part) => part.type === 'timeZoneName')?.value;
  } catch {
    return undefined;
  }
}
