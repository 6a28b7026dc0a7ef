import { COST, type Runtime } from '../runtime/runtime.ts';

/** V8 sorts by insertion up to this many items, and runs of this order beyond. */
const SHORT = 64;

/**
 * A sort whose comparisons may wait. Compares in the order in which V8 does (third_party/v8/builtins/array-sort.tq: TimSort's runs, made long
 * enough by binary insertion), for programs print what they compare. Undefined goes to the end, as it must.
 */
export function* sorted(
  rt: Runtime,
  items: readonly unknown[],
  compare: unknown,
): Generator<unknown, unknown[], unknown> {
  const work: unknown[] = items.filter((item) => item !== undefined);
  const rest: unknown[] = new Array(items.length - work.length).fill(undefined);
  const order = function* (a: unknown, b: unknown): Generator<unknown, number, unknown> {
    rt.fuel -= COST.comparison;
    const result = Number(yield rt.call(compare, undefined, [a, b]));
    return Number.isNaN(result) ? 0 : result;
  };

  /** How far an ordered run goes from an index; one that goes down is turned round. */
  const countRun = function* (low: number, high: number): Generator<unknown, number, unknown> {
    if (low + 1 === high) return 1;
    let length = 2;
    const isDescending = (yield* order(work[low + 1], work[low])) < 0;
    for (let i = low + 2; i < high; i++, length++) if ((yield* order(work[i], work[i - 1])) < 0 !== isDescending) break;
    if (isDescending) work.splice(low, length, ...work.slice(low, low + length).reverse());
    return length;
  };

  const insert = function* (low: number, start: number, high: number): Generator<unknown, void, unknown> {
    for (let at = start; at < high; at++) {
      const pivot = work[at];
      let left = low;
      let right = at;
      while (left < right) {
        const middle = left + ((right - left) >> 1);
        if ((yield* order(pivot, work[middle])) < 0) right = middle;
        else left = middle + 1;
      }
      for (let i = at; i > left; i--) work[i] = work[i - 1];
      work[left] = pivot;
    }
  };

  const merge = function* (low: number, middle: number, high: number): Generator<unknown, void, unknown> {
    const left: readonly unknown[] = work.slice(low, middle);
    let [i, j, at] = [0, middle, low];
    while (i < left.length && j < high) work[at++] = (yield* order(work[j], left[i])) < 0 ? work[j++] : left[i++];
    while (i < left.length) work[at++] = left[i++];
  };

  let shortest = work.length;
  for (let odd = 0; ; shortest = (shortest >> 1) + odd) {
    if (shortest < SHORT) break;
    odd = shortest & 1;
  }
  /** Where each run ends. */
  let ends: number[] = [];
  for (let low = 0; low < work.length; low = ends.at(-1) ?? work.length) {
    const found = yield* countRun(low, work.length);
    const high = Math.min(work.length, low + Math.max(found, shortest));
    yield* insert(low, low + found, high);
    ends.push(high);
  }
  while (ends.length > 1) {
    const left: number[] = [];
    for (let r = 0; r < ends.length; r += 2) {
      const [low = 0, middle = 0, high] = [left.at(-1), ends[r], ends[r + 1]];
      if (high !== undefined) yield* merge(low, middle, high);
      left.push(high ?? middle);
    }
    ends = left;
  }
  return [...work, ...rest];
}
