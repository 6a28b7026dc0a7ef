import { DAYS, MONTHS } from '../../../../base/calendar-names.ts';
import { awaiting } from '../run/machine.ts';
import type { StandardPackage } from './standard-package.ts';

const two = (value: number, width = 2): string => String(value).padStart(width, '0');
const LAYOUT =
  /2006|January|Jan|Monday|Mon|MST|Z07:00|-0700|-07:00|01|02|03|04|05|06|15|PM|_2|\.0+|\.9+|\b1\b|\b2\b|\b3\b|\b4\b|\b5\b/g;

/** A time (nanoseconds since 1970, in UTC) by Go's reference layout. */
function format(ns: bigint, layout: string): string {
  const date = new Date(Number(ns / 1_000_000n));
  const hour = date.getUTCHours();
  const fraction = String(ns % 1_000_000_000n).padStart(9, '0');
  return layout.replace(LAYOUT, (part) => {
    switch (part) {
      case '2006':
        return String(date.getUTCFullYear());
      case '06':
        return two(date.getUTCFullYear() % 100);
      case 'January':
        return MONTHS[date.getUTCMonth()] ?? '';
      case 'Jan':
        return (MONTHS[date.getUTCMonth()] ?? '').slice(0, 3);
      case 'Monday':
        return DAYS[date.getUTCDay()] ?? '';
      case 'Mon':
        return (DAYS[date.getUTCDay()] ?? '').slice(0, 3);
      case 'MST':
        return 'UTC';
      case 'Z07:00':
        return 'Z';
      case '-0700':
        return '+0000';
      case '-07:00':
        return '+00:00';
      case '01':
        return two(date.getUTCMonth() + 1);
      case '1':
        return String(date.getUTCMonth() + 1);
      case '02':
        return two(date.getUTCDate());
      case '2':
        return String(date.getUTCDate());
      case '_2':
        return String(date.getUTCDate()).padStart(2, ' ');
      case '15':
        return two(hour);
      case '03':
        return two(hour % 12 || 12);
      case '3':
        return String(hour % 12 || 12);
      case '04':
        return two(date.getUTCMinutes());
      case '4':
        return String(date.getUTCMinutes());
      case '05':
        return two(date.getUTCSeconds());
      case '5':
        return String(date.getUTCSeconds());
      case 'PM':
        return hour < 12 ? 'AM' : 'PM';
      default:
        return part[1] === '9'
          ? `.${fraction.slice(0, part.length - 1)}`.replace(/\.?0+$/, '')
          : `.${fraction.slice(0, part.length - 1)}`;
    }
  });
}

/** `1h2m3.5s`, `150ms`, as Duration.String has it. */
function durationText(ns: bigint): string {
  if (ns === 0n) return '0s';
  const sign = ns < 0n ? '-' : '';
  const size = ns < 0n ? -ns : ns;
  const part = (unit: bigint, name: string): string => `${sign}${Number(size) / Number(unit)}${name}`;
  if (size < 1_000n) return `${sign}${size}ns`;
  if (size < 1_000_000n) return part(1_000n, 'µs');
  if (size < 1_000_000_000n) return part(1_000_000n, 'ms');
  const seconds = Number(size % 60_000_000_000n) / 1e9;
  const minutes = size / 60_000_000_000n;
  if (minutes === 0n) return `${sign}${seconds}s`;
  return `${sign}${minutes >= 60n ? `${minutes / 60n}h` : ''}${minutes % 60n}m${seconds}s`;
}

export const time: StandardPackage = {
  path: 'time',
  source: `package time
import ("errors")
type Duration int64
const (
	Nanosecond Duration = 1
	Microsecond = 1000 * Nanosecond
	Millisecond = 1000 * Microsecond
	Second = 1000 * Millisecond
	Minute = 60 * Second
	Hour = 60 * Minute
)
const (
	ANSIC = "Mon Jan _2 15:04:05 2006"
	RFC822 = "02 Jan 06 15:04 MST"
	RFC1123 = "Mon, 02 Jan 2006 15:04:05 MST"
	RFC3339 = "2006-01-02T15:04:05Z07:00"
	RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00"
	Kitchen = "3:04PM"
	DateTime = "2006-01-02 15:04:05"
	DateOnly = "2006-01-02"
	TimeOnly = "15:04:05"
)
func durationText(d int64) string
func (d Duration) String() string { return durationText(int64(d)) }
func (d Duration) Seconds() float64 { return float64(d) / 1e9 }
func (d Duration) Minutes() float64 { return float64(d) / 6e10 }
func (d Duration) Hours() float64 { return float64(d) / 3.6e12 }
func (d Duration) Milliseconds() int64 { return int64(d) / 1000000 }
func (d Duration) Microseconds() int64 { return int64(d) / 1000 }
func (d Duration) Nanoseconds() int64 { return int64(d) }
func (d Duration) Round(m Duration) Duration { return (d + m/2) / m * m }
func (d Duration) Truncate(m Duration) Duration { return d - d%m }
func parseDuration(s string) (int64, bool)
func ParseDuration(s string) (Duration, error) {
	d, ok := parseDuration(s)
	if !ok { return 0, errors.New("time: invalid duration \\"" + s + "\\"") }
	return Duration(d), nil
}
type Month int
var months = []string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}
func (m Month) String() string { return months[m-1] }
type Weekday int
var days = []string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"}
func (d Weekday) String() string { return days[d] }
type Time struct { ns int64 }
func now() int64
func part(ns int64, layout string) int
func format(ns int64, layout string) string
func Now() Time { return Time{now()} }
func Unix(sec int64, nsec int64) Time { return Time{sec*1000000000 + nsec} }
func Since(t Time) Duration { return Duration(now() - t.ns) }
func Until(t Time) Duration { return Duration(t.ns - now()) }
func (t Time) Format(layout string) string { return format(t.ns, layout) }
func (t Time) String() string { return format(t.ns, "2006-01-02 15:04:05.999999999 -0700 MST") }
func (t Time) Year() int { return part(t.ns, "2006") }
func (t Time) Month() Month { return Month(part(t.ns, "1")) }
func (t Time) Day() int { return part(t.ns, "2") }
func (t Time) Hour() int { return part(t.ns, "15") }
func (t Time) Minute() int { return part(t.ns, "4") }
func (t Time) Second() int { return part(t.ns, "5") }
func (t Time) Weekday() Weekday { return Weekday((t.ns/86400000000000 + 4) % 7) }
func (t Time) Unix() int64 { return t.ns / 1000000000 }
func (t Time) UnixMilli() int64 { return t.ns / 1000000 }
func (t Time) UnixNano() int64 { return t.ns }
func (t Time) UTC() Time { return t }
func (t Time) Local() Time { return t }
func (t Time) Add(d Duration) Time { return Time{t.ns + int64(d)} }
func (t Time) Sub(u Time) Duration { return Duration(t.ns - u.ns) }
func (t Time) Before(u Time) bool { return t.ns < u.ns }
func (t Time) After(u Time) bool { return t.ns > u.ns }
func (t Time) Equal(u Time) bool { return t.ns == u.ns }
func (t Time) IsZero() bool { return t.ns == 0 }
func sleep(ns int64)
func Sleep(d Duration) { sleep(int64(d)) }
func After(d Duration) <-chan Time {
	c := make(chan Time, 1)
	go func() { Sleep(d); c <- Now() }()
	return c
}
func AfterFunc(d Duration, f func()) *Timer {
	t := &Timer{C: make(chan Time, 1)}
	go func() {
		Sleep(d)
		if !t.stopped { f() }
	}()
	return t
}
type Timer struct { C chan Time; stopped bool }
func NewTimer(d Duration) *Timer {
	t := &Timer{C: make(chan Time, 1)}
	go func() {
		Sleep(d)
		if !t.stopped { t.C <- Now() }
	}()
	return t
}
func (t *Timer) Stop() bool { was := !t.stopped; t.stopped = true; return was }
type Ticker struct { C chan Time; stopped bool }
func NewTicker(d Duration) *Ticker {
	t := &Ticker{C: make(chan Time, 1)}
	go func() {
		for !t.stopped {
			Sleep(d)
			select {
			case t.C <- Now():
			default:
			}
		}
	}()
	return t
}
func (t *Ticker) Stop() { t.stopped = true }
func Tick(d Duration) <-chan Time { return NewTicker(d).C }
`,
  natives: {
    now: (_, { process }) => BigInt(Math.round(process.clock.now() * 1000)) * 1000n,
    durationText: ([ns]) => durationText(BigInt(ns as number)),
    format: ([ns, layout]) => format(BigInt(ns as number), layout as string),
    part: ([ns, layout]) => Number(format(BigInt(ns as number), layout as string)),
    *sleep([ns], { process }) {
      yield* awaiting(process.sleep(Number(ns) / 1e6));
      return undefined;
    },
    parseDuration([given]) {
      const units: Readonly<Record<string, number>> = { ns: 1, us: 1e3, µs: 1e3, ms: 1e6, s: 1e9, m: 6e10, h: 3.6e12 };
      const [, sign, body = ''] = /^([+-]?)(.*)$/.exec(given as string) ?? [];
      if (body === '0') return [0, true];
      if (!/^(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|ms|s|m|h))+$/.test(body)) return [0, false];
      let total = 0;
      for (const [, number, unit = ''] of body.matchAll(/([\d.]+)(ns|us|µs|ms|s|m|h)/g))
        total += Number(number) * (units[unit] ?? 0);
      return [Math.round(sign === '-' ? -total : total), true];
    },
  },
};
