/** Time zones by the rules that the host has, with the names that zoneinfo has for their times. */

/** Names of a zone's time in winter and summer, where English has names and the host shows numbers. */
const NAMES: readonly (readonly [RegExp, number, string, string])[] = [
  [/^Europe\/(London|Belfast|Jersey|Guernsey|Isle_of_Man)$|^GB$/, 0, 'GMT', 'BST'],
  [/^Europe\/Dublin$|^Eire$/, 0, 'GMT', 'IST'],
  [/^Europe\/Lisbon$|^Atlantic\/(Canary|Faroe|Faeroe|Madeira)$|^WET$|^Portugal$/, 0, 'WET', 'WEST'],
  [/^Europe\/(Moscow|Simferopol)$/, 3, 'MSK', 'MSD'],
  [/^(Europe|Africa|Arctic)\/|^(CET|MET)$/, 1, 'CET', 'CEST'],
  [/^(Europe|Asia|Africa)\/|^EET$/, 2, 'EET', 'EEST'],
  [/^Africa\//, 0, 'GMT', 'GMT'],
  [/^Africa\//, 3, 'EAT', 'EAT'],
  [/^Asia\/Tokyo$|^Japan$/, 9, 'JST', 'JDT'],
  [/^Asia\/Seoul$/, 9, 'KST', 'KDT'],
  [/^Asia\/(Shanghai|Taipei|Chongqing|Harbin|Macau)$|^PRC$/, 8, 'CST', 'CDT'],
  [/^Asia\/Hong_Kong$/, 8, 'HKT', 'HKST'],
  [/^Asia\/Manila$/, 8, 'PST', 'PDT'],
  [/^Asia\/(Kolkata|Calcutta)$/, 5.5, 'IST', '+0630'],
  [/^Asia\/Karachi$/, 5, 'PKT', 'PKST'],
  [/^Asia\/Jakarta$/, 7, 'WIB', 'WIB'],
  [/^Asia\/Jerusalem$/, 2, 'IST', 'IDT'],
  [/^Australia\/Perth$/, 8, 'AWST', 'AWDT'],
  [/^Australia\//, 9.5, 'ACST', 'ACDT'],
  [/^Australia\//, 10, 'AEST', 'AEDT'],
  [/^Pacific\/Auckland$|^NZ$/, 12, 'NZST', 'NZDT'],
  [/^Africa\/Johannesburg$/, 2, 'SAST', 'SAST'],
];

const formats = new Map<string, Intl.DateTimeFormat>();

function format(key: string): Intl.DateTimeFormat | undefined {
  const known = formats.get(key);
  if (known) return known;
  if (!/^[A-Z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/.test(key)) return undefined;
  try {
    const made = new Intl.DateTimeFormat('en-US', {
      timeZone: key,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      timeZoneName: 'short',
    });
    formats.set(key, made);
    return made;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

interface Moment {
  /** Seconds east of UTC. */
  readonly offset: number;
  /** The host's name of it. */
  readonly shown: string;
}

/** What a zone's clocks show at a time, in seconds since 1970 UTC. */
function momentAt(key: string, seconds: number): Moment {
  const parts = Object.fromEntries(
    (format(key)?.formatToParts(seconds * 1000) ?? []).map((one) => [one.type, one.value]),
  );
  const { year, month, day, hour, minute, second, timeZoneName = 'UTC' } = parts;
  const wall = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  return { offset: wall / 1000 - Math.floor(seconds), shown: timeZoneName };
}

/** What a zone says of an instant: offset and summer time in seconds, and the name of the time that is kept. */
export interface ZoneMoment {
  readonly offset: number;
  readonly summer: number;
  readonly name: string;
}

/** Whether the host knows a zone of that name. */
export function isZone(key: string): boolean {
  return format(key) !== undefined;
}

/** Offset east of UTC at an instant (seconds since 1970), in seconds. */
export function zoneOffset(key: string, seconds: number): number {
  return momentAt(key, seconds).offset;
}

export function zoneMoment(key: string, seconds: number): ZoneMoment {
  const { offset, shown } = momentAt(key, seconds);
  const year = new Date(seconds * 1000).getUTCFullYear();
  const [january, july] = [0, 6].map((month) => momentAt(key, Date.UTC(year, month, 1) / 1000).offset) as [
    number,
    number,
  ];
  const standard = key === 'Europe/Dublin' ? Math.max(january, july) : Math.min(january, july);
  const winter = Math.min(january, july);
  const summer = offset > winter;
  let name = shown;
  if (/^(?:GMT|UTC)/.test(shown)) {
    const found = NAMES.find(([zones, hours]) => zones.test(key) && hours * 3600 === winter);
    const sign = offset < 0 ? '-' : '+';
    const minutes = Math.abs(offset) / 60;
    const digits = `${String(Math.floor(minutes / 60)).padStart(2, '0')}${minutes % 60 ? String(minutes % 60).padStart(2, '0') : ''}`;
    if (found) name = found[summer ? 3 : 2];
    else if (offset === 0) name = /GMT|London|Africa/.test(key) ? 'GMT' : 'UTC';
    else name = `${sign}${digits}`;
  }
  return { offset, summer: summer ? offset - standard : 0, name };
}
