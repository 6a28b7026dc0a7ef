import { COST, type Runtime } from '../runtime/runtime.ts';
import { suspended } from '../runtime/suspension.ts';

/** V8 sorts by insertion up to this many items, and runs of this order beyond. */
const SHORT = 64;

/**
 * Sorts a copy of the items by a guest's comparison, which may wait: answers SUSPENDED then. Compares in the order in which V8 does
 * (third_party/v8/builtins/array-sort.tq: TimSort's runs, made long enough by binary insertion), for programs print what they compare.
 * Undefined goes to the end, as it must.
 */
export function sorted(rt: Runtime, items: readonly unknown[], compare: unknown): unknown {
  return new Sorting(rt, items, compare).run();
}

/** One sort under way: each comparison is asked for, and its result noted, so that the host's stack holds nothing in between. */
class Sorting {
  readonly #rt: Runtime;
  readonly #compare: unknown;
  readonly #work: unknown[];
  readonly #undefinedCount: number;
  readonly #shortest: number;
  #phase: 'run' | 'insert' | 'merge' | 'done' = 'run';
  /** Where the run, or the two runs, under way begin and end. */
  #low = 0;
  #high = 0;
  /** The next item to be looked at: of the run, to be inserted, of the right half. */
  #at = 1;
  #descending = false;
  /** Between these the item goes that is inserted. */
  #left = 0;
  #right = 0;
  /** The left half, as it was, how much of it is in place, and where the next item goes. */
  #half: readonly unknown[] = [];
  #taken = 0;
  #to = 0;
  /** Where each run ends; of those merged so far in this sweep. */
  #ends: number[] = [];
  #merged: number[] = [];

  constructor(rt: Runtime, items: readonly unknown[], compare: unknown) {
    this.#rt = rt;
    this.#compare = compare;
    this.#work = items.filter((item) => item !== undefined);
    this.#undefinedCount = items.length - this.#work.length;
    let shortest = this.#work.length;
    for (let odd = 0; shortest >= SHORT; shortest = (shortest >> 1) + odd) odd = shortest & 1;
    this.#shortest = shortest;
    this.#beginRun(0);
  }

  run(): unknown {
    const rt = this.#rt;
    const work = this.#work;
    while (this.#phase !== 'done') {
      rt.fuel -= COST.comparison;
      let pair: readonly unknown[];
      if (this.#phase === 'insert') pair = [work[this.#at], work[(this.#left + this.#right) >> 1]];
      else if (this.#phase === 'merge') pair = [work[this.#at], this.#half[this.#taken]];
      else pair = [work[this.#at], work[this.#at - 1]];
      const result = rt.call(this.#compare, undefined, pair);
      if (suspended(result))
        return rt.defer((late) => {
          this.#note(late);
          return this.run();
        });
      this.#note(result);
    }
    for (let i = 0; i < this.#undefinedCount; i++) work.push(undefined);
    return work;
  }

  #note(result: unknown): void {
    const less = Number(result) < 0;
    switch (this.#phase) {
      case 'run':
        if (this.#at === this.#low + 1) this.#descending = less;
        else if (less !== this.#descending) {
          this.#endRun();
          return;
        }
        if (++this.#at === this.#work.length) this.#endRun();
        return;
      case 'insert': {
        const middle = (this.#left + this.#right) >> 1;
        if (less) this.#right = middle;
        else this.#left = middle + 1;
        if (this.#left === this.#right) this.#insert();
        return;
      }
      default:
        this.#work[this.#to++] = less ? this.#work[this.#at++] : this.#half[this.#taken++];
        if (this.#taken === this.#half.length || this.#at === this.#high) this.#endMerge();
    }
  }

  /** A run begins: as long as the items are in order. */
  #beginRun(low: number): void {
    this.#low = low;
    this.#at = low + 1;
    this.#phase = 'run';
    if (low >= this.#work.length) this.#beginSweep();
    else if (this.#at === this.#work.length) this.#endRun();
  }

  /** It is turned round where it goes down, and made long enough. */
  #endRun(): void {
    const work = this.#work;
    const low = this.#low;
    const end = this.#at;
    if (this.#descending) for (let i = low, j = end - 1; i < j; i++, j--) [work[i], work[j]] = [work[j], work[i]];
    this.#high = Math.min(work.length, low + Math.max(end - low, this.#shortest));
    this.#descending = false;
    this.#phase = 'insert';
    this.#beginInsert();
  }

  #beginInsert(): void {
    this.#left = this.#low;
    this.#right = this.#at;
    if (this.#at < this.#high) return;
    this.#ends.push(this.#high);
    this.#beginRun(this.#high);
  }

  #insert(): void {
    const work = this.#work;
    const pivot = work[this.#at];
    for (let i = this.#at; i > this.#left; i--) work[i] = work[i - 1];
    work[this.#left] = pivot;
    this.#at++;
    this.#beginInsert();
  }

  /** Runs are merged two by two until one is left. */
  #beginSweep(): void {
    this.#merged = [];
    if (this.#ends.length > 1) this.#beginMerge();
    else this.#phase = 'done';
  }

  #beginMerge(): void {
    const pair = 2 * this.#merged.length;
    const low = this.#merged.at(-1) ?? 0;
    const [middle, high] = [this.#ends[pair], this.#ends[pair + 1]];
    if (middle !== undefined && high !== undefined) {
      this.#half = this.#work.slice(low, middle);
      this.#taken = 0;
      this.#at = middle;
      this.#to = low;
      this.#high = high;
      this.#phase = 'merge';
      return;
    }
    if (middle !== undefined) this.#merged.push(middle);
    this.#ends = this.#merged;
    this.#beginSweep();
  }

  #endMerge(): void {
    while (this.#taken < this.#half.length) this.#work[this.#to++] = this.#half[this.#taken++];
    this.#merged.push(this.#high);
    this.#beginMerge();
  }
}
