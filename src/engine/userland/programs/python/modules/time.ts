import { native } from '../objects/define.ts';
import { raise, typeError, valueError } from '../objects/exception.ts';
import { Pending, PyFloat, type PyModule, PyTuple, typeOf, type Value } from '../objects/object.ts';
import { AwaitRequest, type Gen } from '../objects/request.ts';
import { structSequence } from '../objects/struct-sequence.ts';
import { asFloat, asInt } from '../protocols/numbers.ts';
import type { LibraryModule } from '../vm/module-registry.ts';
import type { Vm } from '../vm/vm.ts';
import { formatTime, parseTime, type TimeParts } from './strftime.ts';

const structTime = structSequence(
  'struct_time',
  [
    'tm_year',
    'tm_mon',
    'tm_mday',
    'tm_hour',
    'tm_min',
    'tm_sec',
    'tm_wday',
    'tm_yday',
    'tm_isdst',
    'tm_zone',
    'tm_gmtoff',
  ],
  'time.struct_time',
);
structTime.attrs.set('__module__', 'time');

export function secondsOf(value: Value): number {
  const number = asFloat(value);
  if (number === undefined) throw typeError(`'${typeOf(value).name}' object cannot be interpreted as an integer`);
  return number;
}

/** Calendar fields of seconds since 1970, in UTC (containers of tutorials keep UTC). */
export function partsOf(seconds: number): TimeParts {
  const date = new Date(Math.floor(seconds) * 1000);
  const start = Date.UTC(date.getUTCFullYear(), 0, 1);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    weekday: (date.getUTCDay() + 6) % 7,
    yearDay: Math.floor((date.getTime() - start) / 86_400_000) + 1,
  };
}

function toStruct(parts: TimeParts, summer = 0): PyTuple {
  return new PyTuple(
    [parts.year, parts.month, parts.day, parts.hour, parts.minute, parts.second, parts.weekday, parts.yearDay, summer],
    structTime,
  );
}

function fromStruct(value: Value): TimeParts {
  if (!(value instanceof PyTuple)) throw typeError('Tuple or struct_time argument required');
  const [year, month, day, hour, minute, second, weekday, yearDay] = value.items.map((item) =>
    Number(asInt(item) ?? 0),
  );
  return {
    year: year ?? 0,
    month: month ?? 1,
    day: day ?? 1,
    hour: hour ?? 0,
    minute: minute ?? 0,
    second: second ?? 0,
    weekday: weekday ?? 0,
    yearDay: yearDay ?? 1,
  };
}

/** Waits, while others run; a signal's handler may end it. */
export function* sleepFor(vm: Vm, seconds: number): Gen<Value> {
  let stop: (() => void) | undefined;
  const wait = new Promise<void>((resolve) => {
    stop = vm.process.clock.after(seconds * 1000, resolve);
  });
  yield new AwaitRequest(wait, () => stop?.());
  return null;
}

function sleep(vm: Vm, value: Value): Pending {
  const seconds = secondsOf(value);
  if (Number.isNaN(seconds)) throw valueError('Invalid value NaN (not a number)');
  if (seconds < 0) throw valueError('sleep length must be non-negative');
  return new Pending(sleepFor(vm, seconds));
}

function init(vm: Vm, module: PyModule): void {
  const def = (name: string, params: string, call: Parameters<typeof native>[2]): void =>
    module.dict.set(name, native(name, params, call));
  const started = vm.now();
  const nanoseconds = (seconds: number): Value =>
    Math.round(seconds * 1e9) > Number.MAX_SAFE_INTEGER
      ? BigInt(Math.round(seconds * 1e6)) * 1000n
      : Math.round(seconds * 1e9);
  def('time', '', () => new PyFloat(vm.now()));
  def('time_ns', '', () => nanoseconds(vm.now()));
  for (const name of ['monotonic', 'perf_counter']) {
    def(name, '', () => new PyFloat(vm.now() - started + 1000));
    def(`${name}_ns`, '', () => nanoseconds(vm.now() - started + 1000));
  }
  for (const name of ['process_time', 'thread_time']) {
    def(name, '', () => new PyFloat(cpu(vm)));
    def(`${name}_ns`, '', () => nanoseconds(cpu(vm)));
  }
  def('sleep', 'seconds', (_vm, seconds) => sleep(vm, seconds));
  const when = (value: Value): number => (value === undefined || value === null ? vm.now() : secondsOf(value));
  def('localtime', 'seconds?', (_vm, seconds) => toStruct(partsOf(when(seconds))));
  def('gmtime', 'seconds?', (_vm, seconds) => toStruct(partsOf(when(seconds))));
  def('mktime', 'tuple', (_vm, tuple) => {
    const p = fromStruct(tuple);
    return new PyFloat(Date.UTC(p.year, p.month - 1, p.day, p.hour, p.minute, p.second) / 1000);
  });
  def('ctime', 'seconds?', (_vm, seconds) => formatTime('%a %b %e %H:%M:%S %Y', partsOf(when(seconds)), ''));
  def('asctime', 'tuple?', (_vm, tuple) =>
    formatTime('%a %b %e %H:%M:%S %Y', tuple === undefined ? partsOf(vm.now()) : fromStruct(tuple), ''),
  );
  def('strftime', 'format tuple?', (_vm, format: string, tuple) =>
    formatTime(format, tuple === undefined ? partsOf(vm.now()) : fromStruct(tuple), 'UTC'),
  );
  def('strptime', 'text format?', (_vm, text: string, format = '%a %b %d %H:%M:%S %Y') => {
    const parts = parseTime(text, format as string);
    if (typeof parts === 'string') throw raise('ValueError', parts);
    const days = Date.UTC(parts.year, parts.month - 1, parts.day) / 1000;
    const full = partsOf(days);
    return toStruct({ ...parts, weekday: full.weekday, yearDay: full.yearDay }, -1);
  });
  def('get_clock_info', 'name', () => null);
  module.dict.set('timezone', 0);
  module.dict.set('altzone', 0);
  module.dict.set('daylight', 0);
  module.dict.set('tzname', new PyTuple(['UTC', 'UTC']));
  def('tzset', '', () => null);
  module.dict.set('struct_time', structTime);
  def('clock_gettime', 'clock', () => new PyFloat(vm.now()));
  module.dict.set('CLOCK_MONOTONIC', 1);
  module.dict.set('CLOCK_REALTIME', 0);
}

function cpu(vm: Vm): number {
  const own = vm.process.processes().find(({ pid }) => pid === vm.process.pid);
  return (own?.cpu ?? 0) / 1000 + 0.02;
}

export const time: LibraryModule = { init };
