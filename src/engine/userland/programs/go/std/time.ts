import { isZone, zoneMoment } from '../../zone-moments.ts';
import { quote } from '../run/format-value.ts';
import { awaiting, type Callable, type Machine } from '../run/machine.ts';
import { sliceOf } from '../run/value.ts';
import type { StandardPackage } from './standard-package.ts';
import { civil, formatTime, parseTime, secondsOf } from './time-layout.ts';
import { TIME_SOURCE } from './time-source.ts';

/** `1h2m3.5s`, `150ms`, as Duration.String has it. */
function durationText(ns: bigint): string {
  if (ns === 0n) return '0s';
  const sign = ns < 0n ? '-' : '';
  const size = ns < 0n ? -ns : ns;
  const part = (value: bigint, unit: bigint): string => {
    const rest = (value % unit)
      .toString()
      .padStart(unit.toString().length - 1, '0')
      .replace(/0+$/, '');
    return `${value / unit}${rest === '' ? '' : `.${rest}`}`;
  };
  if (size < 1_000n) return `${sign}${size}ns`;
  if (size < 1_000_000n) return `${sign}${part(size, 1_000n)}µs`;
  if (size < 1_000_000_000n) return `${sign}${part(size, 1_000_000n)}ms`;
  const seconds = part(size % 60_000_000_000n, 1_000_000_000n);
  const minutes = size / 60_000_000_000n;
  if (minutes === 0n) return `${sign}${seconds}s`;
  return `${sign}${minutes >= 60n ? `${minutes / 60n}h` : ''}${minutes % 60n}m${seconds}s`;
}

const UNITS: Readonly<Record<string, number>> = {
  ns: 1,
  us: 1e3,
  Âµs: 1e3,
  'Î¼s': 1e3,
  ms: 1e6,
  s: 1e9,
  m: 6e10,
  h: 3.6e12,
};

function parseDuration(given: string): readonly [number, string] {
  const [, sign, body = ''] = /^([+-]?)(.*)$/s.exec(given) ?? [];
  if (body === '0') return [0, ''];
  const invalid = `invalid duration ${quote(given)}`;
  if (body === '') return [0, invalid];
  let total = 0;
  let rest = body;
  while (rest !== '') {
    const [number] = /^(?:\d+\.?\d*|\.\d+)/.exec(rest) ?? [];
    if (number === undefined) return [0, invalid];
    rest = rest.slice(number.length);
    const [unit = ''] = /^[^\d.]*/.exec(rest) ?? [];
    if (unit === '') return [0, `missing unit in duration ${quote(given)}`];
    const size = UNITS[unit];
    if (size === undefined) return [0, `unknown unit ${quote(unit)} in duration ${quote(given)}`];
    rest = rest.slice(unit.length);
    total += Number(number) * size;
  }
  return [Math.round(sign === '-' ? -total : total), ''];
}

/** The zone of `Local`: what TZ says, if the image has its table. */
function localZone({ process }: Machine): string {
  const name = process.env.get('TZ') ?? '';
  if (name === '' || !isZone(name)) return 'UTC';
  return process.fs.exists(`/usr/share/zoneinfo/${name}`) || process.fs.exists('/usr/local/go/lib/time/zoneinfo.zip')
    ? name
    : 'UTC';
}

export const time: StandardPackage = {
  path: 'time',
  source: TIME_SOURCE,
  natives: {
    now(_, { process }) {
      const ms = process.clock.now();
      const seconds = Math.floor(ms / 1000);
      return [seconds, Math.round((ms - seconds * 1000) * 1000) * 1000];
    },
    decimal: ([n]) => String(n),
    quote: ([text]) => quote(text as string),
    durationText: ([ns]) => durationText(BigInt(ns as number)).replace('µ', 'Âµ'),
    isZone: ([name]) => isZone(name as string),
    zone([name, unix], machine) {
      const key = name === 'Local' ? localZone(machine) : (name as string);
      if (key === 'UTC') return [0, 'UTC'];
      const { offset, name: shown } = zoneMoment(key, Number(unix));
      return [offset, shown];
    },
    civil([local]) {
      const { year, month, day, yday } = civil(Number(local));
      return [year, month, day, yday];
    },
    seconds: ([year, month, day, hour, minute, second]) =>
      secondsOf(...([year, month, day, hour, minute, second] as [number, number, number, number, number, number])),
    format: ([local, nsec, offset, name, layout]) =>
      formatTime(Number(local), Number(nsec), offset as number, name as string, layout as string),
    parse([layout, value]) {
      const parsed = parseTime(layout as string, value as string);
      if (parsed.kind === 'problem') return [null, '', parsed.piece, parsed.rest, parsed.message];
      return [sliceOf([...parsed.parts, parsed.zoned, parsed.offset]), parsed.name, '', '', ''];
    },
    *sleep([ns], { process }) {
      yield* awaiting(process.sleep(Math.max(0, Number(ns) / 1e6)));
      return undefined;
    },
    /** A goroutine that the program did not start, and is not counted. */
    background([f], machine) {
      machine.go((f as Callable).call([], machine), true);
    },
    parseDuration: ([given]) => parseDuration(given as string),
  },
};
