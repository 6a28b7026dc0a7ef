import type { Value } from './values.ts';

const PRIMES = [61, 251, 1021, 4093, 16381, 65521];

/** An awk array. */
export class AwkArray {
  readonly #map = new Map<string, Value>();

  get size(): number {
    return this.#map.size;
  }

  get(key: string): Value {
    const value = this.#map.get(key);
    // Looking at an element makes it.
    if (value === undefined && !this.#map.has(key)) this.#map.set(key, undefined);
    return value;
  }

  set(key: string, value: Value): void {
    this.#map.set(key, value);
  }

  has(key: string): boolean {
    return this.#map.has(key);
  }

  delete(key: string): void {
    this.#map.delete(key);
  }

  clear(): void {
    this.#map.clear();
  }

  /**
   * Keys in the order in which `for (k in a)` takes them: by bucket of the hash table, the youngest of a bucket first. busybox:
   * editors/awk.c, hashidx; mawk: FNV-1a over 64 buckets.
   */
  // DIFFERS: arrays that grew past the first enlargement of their table may come in another order inside a bucket.
  keys(busybox: boolean): readonly string[] {
    const keys = [...this.#map.keys()];
    const places = keys.map((key, index) => ({
      key,
      index,
      bucket: busybox ? busyboxBucket(key, keys.length) : mawkBucket(key, keys.length),
    }));
    return places.sort((a, b) => a.bucket - b.bucket || b.index - a.index).map((place) => place.key);
  }
}

/** The table grows when it holds eight keys to a bucket. */
function busyboxBucket(key: string, count: number): number {
  let size = 0;
  while (size < PRIMES.length - 1 && count > (PRIMES[size] as number) * 8) size += 1;
  let hash = 0;
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    hash = ((code > 127 ? code - 256 : code) + (hash << 6) - hash) >>> 0;
  }
  return hash % (PRIMES[size] as number);
}

/** Twelve keys to a bucket before the table doubles. */
function mawkBucket(key: string, count: number): number {
  let buckets = 64;
  while (count > buckets * 12) buckets *= 2;
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash >>> 0) & (buckets - 1);
}

/** What a name holds. A function's parameter that was passed an unset variable shares the array that either of them makes. */
export class Cell {
  value: Value;
  #array: AwkArray | undefined;
  readonly #source: Cell | undefined;

  constructor(value?: Value, source?: Cell) {
    this.value = value;
    this.#source = source;
  }

  get isArray(): boolean {
    return this.#array !== undefined || (this.#source?.isArray ?? false);
  }

  get isUnset(): boolean {
    return !this.isArray && this.value === undefined;
  }

  get array(): AwkArray {
    this.#array ??= this.#source ? this.#source.array : new AwkArray();
    return this.#array;
  }
}
