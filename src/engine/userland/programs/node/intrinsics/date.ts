import { SHORT_DAYS, SHORT_MONTHS } from '../../../../base/calendar-names.ts';
import type { GuestFunction } from '../runtime/callable.ts';
import { toPrimitive } from '../runtime/property.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { asSpecial, special, specials } from '../runtime/special.ts';

const FIELDS = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

const two = (value: number): string => String(value).padStart(2, '0');

function dateText(date: Date): string {
  const year = String(date.getUTCFullYear()).padStart(4, '0');
  return `${SHORT_DAYS[date.getUTCDay()]} ${SHORT_MONTHS[date.getUTCMonth()]} ${two(date.getUTCDate())} ${year}`;
}

function timeText(date: Date): string {
  return `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} GMT+0000 (Coordinated Universal Time)`;
}

function fullText(date: Date): string {
  return Number.isNaN(date.getTime()) ? 'Invalid Date' : `${dateText(date)} ${timeText(date)}`;
}

/** Milliseconds of a text; times without a zone are UTC, which is what containers keep. */
function parse(text: string): number {
  const value = Date.parse(text);
  if (Number.isNaN(value)) return value;
  if (/^[+-]?\d{4,6}(-\d{2}(-\d{2})?)?$/.test(text.trim())) return value;
  if (/(?:Z|GMT|UTC|[+-]\d{2}:?\d{2}|\([A-Z]+\))\s*(\([^)]*\))?\s*$/i.test(text)) return value;
  return value - new Date(value).getTimezoneOffset() * 60_000;
}

function millisecondsOf(rt: Runtime, args: readonly unknown[]): number {
  if (args.length === 0) return Math.floor(rt.host.now());
  if (args.length === 1) {
    const [only] = args;
    if (only instanceof Date) return only.getTime();
    const value = typeof only === 'object' && only !== null ? toPrimitive(rt, only, 'default') : only;
    return typeof value === 'string' ? parse(value) : Number(value);
  }
  const [year = 0, month = 0, day = 1, hours = 0, minutes = 0, seconds = 0, ms = 0] = args.map(Number);
  return Date.UTC(year, month, day, hours, minutes, seconds, ms);
}

const asDate = (rt: Runtime, self: unknown): Date => {
  if (self instanceof Date) return self;
  throw rt.errors.make('TypeError', 'this is not a Date object.');
};

/** Date on the machine's clock, in UTC. */
export function installDate(): void {
  special(
    Date,
    (rt, _, args, newTarget) => {
      if (!newTarget) return fullText(new Date(rt.host.now()));
      return Reflect.construct(Date, [millisecondsOf(rt, args)], newTarget as GuestFunction);
    },
    true,
  );
  specials(Date, {
    now: (rt) => Math.floor(rt.host.now()),
    parse: (_, __, [text]) => parse(String(text)),
  });
  const methods: Record<string, (...args: readonly unknown[]) => unknown> = Date.prototype as never;
  for (const field of FIELDS) {
    for (const verb of ['get', 'set']) {
      const universal = methods[`${verb}UTC${field}`];
      if (universal)
        special(methods[`${verb}${field}`], (rt, self, args) => Reflect.apply(universal, asDate(rt, self), args));
    }
  }
  specials(Date.prototype, {
    getDay: (rt, self) => asDate(rt, self).getUTCDay(),
    getYear: (rt, self) => asDate(rt, self).getUTCFullYear() - 1900,
    getTimezoneOffset: () => 0,
    toString: asSpecial((rt, self) => fullText(asDate(rt, self))),
    toDateString: (rt, self) =>
      Number.isNaN(asDate(rt, self).getTime()) ? 'Invalid Date' : dateText(asDate(rt, self)),
    toTimeString: (rt, self) =>
      Number.isNaN(asDate(rt, self).getTime()) ? 'Invalid Date' : timeText(asDate(rt, self)),
    toLocaleString: asSpecial((rt, self, args) => asDate(rt, self).toLocaleString(localeOf(args), universal(args))),
    toLocaleDateString: (rt, self, args) => asDate(rt, self).toLocaleDateString(localeOf(args), universal(args)),
    toLocaleTimeString: (rt, self, args) => asDate(rt, self).toLocaleTimeString(localeOf(args), universal(args)),
  });
  special(Date.prototype[Symbol.toPrimitive], (rt, self, [hint]) => {
    if (self instanceof Date) return hint === 'number' ? self.getTime() : fullText(self);
    return toPrimitive(rt, self as object, hint === 'number' ? 'number' : 'string');
  });
  special(
    Intl.DateTimeFormat,
    (_, __, args, newTarget) =>
      Reflect.construct(Intl.DateTimeFormat, [localeOf(args), universal(args)], newTarget ?? Intl.DateTimeFormat),
    true,
  );
  special(Number.prototype.toLocaleString, (_, self, args) =>
    Reflect.apply(Number.prototype.toLocaleString, self, [localeOf(args), args[1]]),
  );
  special(BigInt.prototype.toLocaleString, (_, self, args) =>
    Reflect.apply(BigInt.prototype.toLocaleString, self, [localeOf(args), args[1]]),
  );
}

/** Containers have no locale set: Node then speaks American English. */
function localeOf(args: readonly unknown[]): string {
  return (args[0] as string | undefined) ?? 'en-US';
}

function universal(args: readonly unknown[]): Intl.DateTimeFormatOptions {
  return { timeZone: 'UTC', ...((args[1] as Intl.DateTimeFormatOptions | undefined) ?? {}) };
}
