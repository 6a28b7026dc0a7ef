import { RedisError } from './resp.ts';

export interface StreamEntry {
  readonly id: string;
  readonly fields: readonly string[];
}

/** A key's value by its type. */
export type Value =
  | { readonly type: 'string'; text: string }
  | { readonly type: 'list'; items: string[] }
  | { readonly type: 'set'; readonly members: Set<string> }
  | { readonly type: 'hash'; readonly fields: Map<string, string> }
  | { readonly type: 'zset'; readonly scores: Map<string, number> }
  | { readonly type: 'stream'; entries: StreamEntry[]; lastId: string };

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
  /** Keys that were written, for WATCH and for those who wait for a list. */
  readonly touched: (key: string) => void;

  constructor(index: number, now: () => number, touched: (index: number, key: string) => void) {
    this.index = index;
    this.#now = now;
    this.touched = (key) => touched(index, key);
  }

  #entry(key: string): Entry | undefined {
    const entry = this.#entries.get(key);
    if (entry?.expires === undefined || entry.expires > this.#now()) return entry;
    this.#entries.delete(key);
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

  /** Tells that a value was changed in place; an empty collection is no key. */
  changed(key: string): void {
    const value = this.#entries.get(key)?.value;
    if (value && isEmpty(value)) this.#entries.delete(key);
    this.touched(key);
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

  /** Another database's entries take the place of these (SWAPDB, MOVE have no other way in). */
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
  return String(value).replace('e+', 'e+').replace(/^-0$/, '-0');
}

/** Start and end of a range with negative ends, or undefined for an empty one. */
export function rangeOf(start: number, stop: number, length: number): readonly [from: number, to: number] | undefined {
  const from = Math.max(0, start < 0 ? length + start : start);
  const to = Math.min(length - 1, stop < 0 ? length + stop : stop);
  return from > to || from >= length ? undefined : [from, to];
}
