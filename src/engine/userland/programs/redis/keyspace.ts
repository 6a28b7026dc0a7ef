import { RedisError } from './resp.ts';

export interface StreamEntry {
  readonly id: string;
  readonly fields: readonly string[];
}

/** A consumer group of a stream. */
export interface StreamGroup {
  lastId: string;
  /** Entries handed out so far; undefined when the group began in the middle. */
  read: number | undefined;
  /** Handed out and not acknowledged, by id. */
  readonly pending: Map<string, { consumer: string; time: number; count: number }>;
  /** When each was last heard of. */
  readonly consumers: Map<string, number>;
}

/** A key's value by its type. */
export type Value =
  /** How it is kept where that is not what its text alone would say: changed in place, or made by INCRBYFLOAT. */
  | { readonly type: 'string'; text: string; readonly form?: 'raw' | 'embstr' }
  | { readonly type: 'list'; items: string[] }
  | { readonly type: 'set'; readonly members: Set<string> }
  | { readonly type: 'hash'; readonly fields: Map<string, string> }
  | { readonly type: 'zset'; readonly scores: Map<string, number> }
  | {
      readonly type: 'stream';
      entries: StreamEntry[];
      lastId: string;
      /** All that were ever added. */
      added: number;
      readonly groups: Map<string, StreamGroup>;
    };

export type ValueOf<T extends Value['type']> = Extract<Value, { readonly type: T }>;

interface Entry {
  value: Value;
  /** Milliseconds since 1970. */
  expires: number | undefined;
}

const WRONG_TYPE = 'WRONGTYPE Operation against a key holding the wrong kind of value';

/** One numbered database. Keys that have expired are gone when somebody looks. */
export class Database {
  readonly index: number;
  readonly #entries = new Map<string, Entry>();
  readonly #now: () => number;
  /** Keys that went since their time was up. */
  expired = 0;
  /** Keys that were written, for WATCH and for those who wait for a list. */
  readonly touched: (key: string, changes?: number) => void;

  constructor(index: number, now: () => number, touched: (index: number, key: string, changes: number) => void) {
    this.index = index;
    this.#now = now;
    this.touched = (key, changes = 1) => touched(index, key, changes);
  }

  #entry(key: string): Entry | undefined {
    const entry = this.#entries.get(key);
    if (entry?.expires === undefined || entry.expires > this.#now()) return entry;
    this.#entries.delete(key);
    this.expired++;
    return undefined;
  }

  get(key: string): Value | undefined {
    return this.#entry(key)?.value;
  }

  /** The value as one of a type. Throws WRONGTYPE. */
  typed<T extends Value['type']>(key: string, type: T): ValueOf<T> | undefined {
    const value = this.get(key);
    if (value && value.type !== type) throw new RedisError(WRONG_TYPE);
    return value as ValueOf<T> | undefined;
  }

  /** A value in place of whatever was there; the time to live goes with it. */
  set(key: string, value: Value, expires?: number): void {
    this.#entries.set(key, { value, expires });
    this.touched(key);
  }

  /** Tells that a value was changed in place, so many times; an empty collection is no key. */
  changed(key: string, changes = 1): void {
    const value = this.#entries.get(key)?.value;
    if (value && isEmpty(value)) this.#entries.delete(key);
    if (changes > 0) this.touched(key, changes);
  }

  delete(key: string): boolean {
    if (!this.#entry(key)) return false;
    this.#entries.delete(key);
    this.touched(key);
    return true;
  }

  expires(key: string): number | undefined {
    return this.#entry(key)?.expires;
  }

  expireAt(key: string, time: number | undefined): boolean {
    const entry = this.#entry(key);
    if (!entry) return false;
    entry.expires = time;
    this.touched(key);
    return true;
  }

  keys(): readonly string[] {
    return [...this.#entries.keys()].filter((key) => this.#entry(key) !== undefined);
  }

  get volatile(): number {
    return this.keys().filter((key) => this.#entries.get(key)?.expires !== undefined).length;
  }

  get size(): number {
    return this.keys().length;
  }

  clear(): void {
    for (const key of this.#entries.keys()) this.touched(key);
    this.#entries.clear();
  }

  /** All entries change places with another database's. */
  swap(other: Database): void {
    const own = [...this.#entries];
    this.#entries.clear();
    for (const [key, entry] of other.#entries) this.#entries.set(key, entry);
    other.#entries.clear();
    for (const [key, entry] of own) other.#entries.set(key, entry);
    for (const key of this.#entries.keys()) this.touched(key);
    for (const key of other.#entries.keys()) other.touched(key);
  }

  /** A value as it was loaded, or a new collection that is still to be filled: nobody is told. */
  restore(key: string, value: Value, expires: number | undefined): void {
    this.#entries.set(key, { value, expires });
  }
}

function isEmpty(value: Value): boolean {
  switch (value.type) {
    case 'list':
      return value.items.length === 0;
    case 'set':
      return value.members.size === 0;
    case 'hash':
      return value.fields.size === 0;
    case 'zset':
      return value.scores.size === 0;
    case 'string':
    case 'stream':
      return false;
  }
}

/** Glob patterns of KEYS, SCAN and PSUBSCRIBE: `*`, `?`, `[a-c]`, `[^x]`, backslash. */
export function globRegex(pattern: string): RegExp {
  let source = '';
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern[i] as string;
    if (c === '*') source += '[^]*';
    else if (c === '?') source += '[^]';
    else if (c === '[') {
      const end = pattern.indexOf(']', i + 2);
      if (end < 0) source += '\\[';
      else {
        source += `[${pattern.slice(i + 1, end).replace(/\\/g, '\\\\')}]`;
        i = end;
      }
    } else {
      const literal = c === '\\' && i + 1 < pattern.length ? (pattern[++i] as string) : c;
      source += literal.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    }
  }
  return new RegExp(`^${source}$`);
}

const NOT_INTEGER = 'ERR value is not an integer or out of range';

export function toInteger(text: string, message = NOT_INTEGER): number {
  if (!/^-?(0|[1-9]\d{0,18})$/.test(text) || BigInt(text) > 9_223_372_036_854_775_807n) throw new RedisError(message);
  return Number(text);
}

export function toFloat(text: string, message = 'ERR value is not a valid float'): number {
  if (/^[+-]?inf(inity)?$/i.test(text))
    return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const value = Number(text);
  if (text.trim() === '' || text !== text.trim() || Number.isNaN(value)) throw new RedisError(message);
  return value;
}

/** As redis writes scores: `1`, `2.5`, `inf`. */
export function floatText(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return 'inf';
  if (value === Number.NEGATIVE_INFINITY) return '-inf';
  if (Object.is(value, -0)) return '-0';
  if (Number.isInteger(value)) return Math.abs(value) < 4.6e18 ? String(BigInt(value)) : value.toExponential();
  return String(value);
}

/** Start and end of a range with negative ends, or undefined for an empty one. */
export function rangeOf(start: number, stop: number, length: number): readonly [from: number, to: number] | undefined {
  const from = Math.max(0, start < 0 ? length + start : start);
  const to = Math.min(length - 1, stop < 0 ? length + stop : stop);
  return from > to || from >= length ? undefined : [from, to];
}
