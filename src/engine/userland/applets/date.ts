import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, type Options, parseOptions, UsageError } from './arguments.ts';
import { parseBusyboxDate, parseGnuDate } from './parse-date.ts';
import { quote } from './quoting.ts';
import { complain, linesOf, openInput, print } from './streams.ts';
import { calendarOf, strftime, UTC, type Zone, zoneOf } from './timestamps.ts';

const BUSYBOX_LONG = { 'rfc-822': 'R', 'rfc-2822': 'R', 'set:': 's', utc: 'u', 'date:': 'd', 'reference:': 'r' };
const GNU_LONG = {
  'date:': 'd',
  debug: 'debug',
  'file:': 'f',
  'iso-8601::': 'I',
  resolution: 'resolution',
  'rfc-email': 'R',
  'rfc-822': 'R',
  'rfc-2822': 'R',
  'rfc-3339:': 'rfc-3339',
  'reference:': 'r',
  'set:': 's',
  utc: 'u',
  universal: 'u',
  uct: 'u',
};

const DEFAULT = '%a %b %e %H:%M:%S %Z %Y';
const ISO: Readonly<Record<string, string>> = {
  date: '%Y-%m-%d',
  hours: '%Y-%m-%dT%H%:z',
  minutes: '%Y-%m-%dT%H:%M%:z',
  seconds: '%Y-%m-%dT%H:%M:%S%:z',
  ns: '%Y-%m-%dT%H:%M:%S,%N%:z',
};

export const date: Applet = {
  name: 'date',
  usage: `date [OPTIONS] [+FMT] [[-s] TIME]

Display time (using +FMT), or set time

\t-u\t\tWork in UTC (don't convert to local time)
\t[-s] TIME\tSet time to TIME
\t-d TIME\t\tDisplay TIME, not 'now'
\t-D FMT\t\tFMT (strptime format) for -s/-d TIME conversion
\t-r FILE\t\tDisplay last modification time of FILE
\t-R\t\tOutput RFC-2822 date
\t-I[SPEC]\tOutput ISO-8601 date
\t\t\tSPEC=date (default), hours, minutes, seconds or ns

Recognized TIME formats:
\t@seconds_since_1970
\thh:mm[:ss]
\t[YYYY.]MM.DD-hh:mm[:ss]
\tYYYY-MM-DD hh:mm[:ss]
\t[[[[[YY]YY]MM]DD]hh]mm[.ss]
\t'date TIME' form accepts MMDDhhmm[[YY]YY][.ss] instead`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(
      process,
      args,
      gnu ? { short: 'd:f:I::r:Rs:u', long: GNU_LONG } : { short: 'Rs:ud:r:I::D:', long: BUSYBOX_LONG },
    );
    const zone = options.has('u') ? UTC : zoneOf(process);
    const operands = [...options.operands];
    const formats = operands.filter((operand) => operand.startsWith('+'));
    const plain = operands.find((operand) => !operand.startsWith('+'));
    const format = formatOf(process, options, formats, gnu);
    if (gnu && plain !== undefined && (options.has('d') || options.has('r') || options.has('s'))) {
      throw new UsageError(
        `the argument ${quote(process, plain)} lacks a leading '+';\nwhen using an option to specify date(s), any non-option\nargument must be a format string beginning with '+'`,
      );
    }
    if (operands.length > (gnu || format === undefined || plain === undefined ? 1 : 2)) {
      throw new UsageError(gnu ? `extra operand ${quote(process, operands[1] as string)}` : '');
    }
    const shape = format ?? DEFAULT;
    const file = options.value('f');
    if (file !== undefined) return eachLine(process, file, shape, zone);
    const now = process.clock.now();
    let ms = now;
    let status = 0;
    const text = options.value('d') ?? options.value('s') ?? plain;
    const reference = options.value('r');
    if (reference !== undefined) {
      try {
        ms = process.fs.stat(reference).mtime;
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        throw new AppletFailure(
          gnu ? `${reference}: ${strerror(error.errno)}` : `can't stat '${reference}': ${strerror(error.errno)}`,
        );
      }
    }
    if (text !== undefined) {
      const today = calendarOf(now, zone);
      const midnight = Date.UTC(today.year, today.month, today.day) - zone.offset * 60000;
      const parsed =
        plain !== undefined && !options.has('d') && !options.has('s')
          ? parseBusyboxDate(yearToFront(text), midnight, zone)
          : gnu
            ? parseLocal(text, now, (at) => (options.has('u') ? UTC : zoneOf(process, at)))
            : parseBusyboxDate(text, midnight, zone);
      if (parsed === undefined)
        throw new AppletFailure(gnu ? `invalid date ${quote(process, text)}` : `invalid date '${text}'`);
      ms = parsed;
      if (!options.has('d')) {
        // DIFFERS: nobody may set the clock of the simulated machine, root on the host included.
        await complain(process, `${gnu ? 'cannot' : "can't"} set date: ${strerror('EPERM')}`);
        status = gnu ? 1 : 0;
      }
    }
    await print(process, `${strftime(shape, ms, options.has('u') ? UTC : zoneOf(process, ms))}\n`);
    return status;
  },
};

/** A text's moment in local time, by the zone as it is at that moment (summer time). */
function parseLocal(text: string, now: number, zoneAt: (ms: number) => Zone): number | undefined {
  const first = parseGnuDate(text, now, zoneAt(now));
  return first === undefined ? undefined : parseGnuDate(text, now, zoneAt(first));
}

function formatOf(process: Process, options: Options, formats: readonly string[], gnu: boolean): string | undefined {
  if (formats.length > 1) throw new UsageError(gnu ? `extra operand ${quote(process, formats[1] as string)}` : '');
  if (options.has('I')) {
    const spec = options.value('I') ?? 'date';
    const name = Object.keys(ISO).find((each) => each.startsWith(spec));
    if (name === undefined) {
      if (!gnu) throw new UsageError();
      throw new UsageError(
        `invalid argument ${quote(process, spec)} for ${quote(process, '--iso-8601')}\nValid arguments are:\n  - 'hours'\n  - 'minutes'\n  - 'date'\n  - 'seconds'\n  - 'ns'`,
      );
    }
    return ISO[name];
  }
  const rfc = options.value('rfc-3339');
  if (rfc !== undefined)
    return rfc.startsWith('d') ? '%Y-%m-%d' : rfc.startsWith('n') ? '%Y-%m-%d %H:%M:%S.%N%:z' : '%Y-%m-%d %H:%M:%S%:z';
  if (options.has('R')) return '%a, %d %b %Y %H:%M:%S %z';
  return formats[0]?.slice(1);
}

/** `MMDDhhmm[[CC]YY][.ss]`, as date takes it, has its year behind the minutes; touch -t in front. */
function yearToFront(text: string): string {
  return text.replace(/^(\d{8})(\d{2}|\d{4})(\.\d{2})?$/, '$2$1$3');
}

async function eachLine(process: Process, file: string, format: string, zone: Zone): Promise<number> {
  let fd: number;
  try {
    fd = openInput(process, file);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new AppletFailure(`${file}: ${strerror(error.errno)}`);
  }
  let status = 0;
  for await (const { text } of linesOf(process, fd)) {
    const ms = parseGnuDate(text, process.clock.now(), zone);
    if (ms === undefined) {
      await complain(process, `invalid date ${quote(process, text)}`);
      status = 1;
    } else await print(process, `${strftime(format, ms, zone)}\n`);
  }
  return status;
}
