import { MONTHS } from '../../base/calendar-names.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { print } from './streams.ts';
import { calendarOf, zoneOf } from './timestamps.ts';

export const cal: Applet = {
  name: 'cal',
  usage: `cal [-jmy] [[MONTH] YEAR]

Display a calendar

\t-j\tUse julian dates
\t-m\tWeek starts on Monday
\t-y\tDisplay the entire year`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: 'jmy' });
    const number = (text: string, most: number): number => {
      if (!/^\d+$/.test(text)) throw new AppletFailure(`invalid number '${text}'`);
      const value = Number(text);
      if (value < 1 || value > most) throw new AppletFailure(`number ${text} is not in 1..${most} range`);
      return value;
    };
    const today = calendarOf(process.clock.now(), zoneOf(process));
    const [first, second, extra] = options.operands;
    if (extra !== undefined) throw new UsageError();
    const year = first === undefined ? today.year : number(second ?? first, 9999);
    const month = first === undefined ? today.month + 1 : second === undefined ? undefined : number(first, 12);
    const shape = { julian: options.has('j'), monday: options.has('m') };
    if (month !== undefined && !options.has('y')) {
      const width = shape.julian ? 27 : 20;
      const title = `${MONTHS[month - 1]} ${year}`;
      await print(process, `${' '.repeat(Math.floor((width - title.length) / 2))}${title}\n${headings(shape)}\n`);
      for (const row of weeks(year, month, shape)) await print(process, `${row.trimEnd()}\n`);
      return 0;
    }
    await print(process, wholeYear(year, shape));
    return 0;
  },
};

interface Shape {
  /** Days of the year instead of days of the month. */
  readonly julian: boolean;
  readonly monday: boolean;
}

function headings({ julian, monday }: Shape): string {
  const days = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];
  if (monday) days.push(days.shift() as string);
  return days.map((day) => (julian ? ` ${day}` : day)).join(' ');
}

/** Six rows of a month. DIFFERS: `cal` is Gregorian throughout, also before 1752. */
function weeks(year: number, month: number, { julian, monday }: Shape): readonly string[] {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, 1);
  const offset = (date.getUTCDay() + (monday ? 6 : 0)) % 7;
  const ends = new Date(0);
  ends.setUTCFullYear(year, month, 0);
  const length = ends.getUTCDate();
  const newYear = new Date(0);
  newYear.setUTCFullYear(year, 0, 1);
  const before = julian ? Math.round((date.getTime() - newYear.getTime()) / 86400000) : 0;
  const width = julian ? 3 : 2;
  return Array.from({ length: 6 }, (_, row) =>
    Array.from({ length: 7 }, (_, column) => {
      const day = row * 7 + column - offset + 1;
      return (day < 1 || day > length ? '' : String(day + before)).padStart(width);
    }).join(' '),
  );
}

function centred(text: string, width: number, gap: number): string {
  const space = width - text.length;
  return ' '.repeat(Math.floor(space / 2)) + text + ' '.repeat(Math.floor(space / 2) + (space % 2) + gap);
}

function wholeYear(year: number, shape: Shape): string {
  const across = shape.julian ? 2 : 3;
  const width = shape.julian ? 27 : 20;
  let out = `${centred(String(year), width * across + 2 * (across - 1), 0)}\n\n`;
  for (let month = 1; month <= 12; month += across) {
    const group = Array.from({ length: across }, (_, index) => month + index);
    out += `${group.map((each, index) => centred(MONTHS[each - 1] as string, width, index < across - 1 ? 2 : 0)).join('')}\n`;
    out += `${group.map(() => headings(shape)).join('  ')}\n`;
    const columns = group.map((each) => weeks(year, each, shape));
    for (let row = 0; row < 6; row++)
      out += `${columns
        .map((rows) => rows[row] as string)
        .join('  ')
        .trimEnd()}\n`;
  }
  return out;
}
