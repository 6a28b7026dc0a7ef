import { PyFloat, PyTuple, type Value } from '../objects/object.ts';
import { type Gen, TICK } from '../objects/request.ts';
import { callGen } from '../protocols/calling.ts';
import { lessGen } from '../protocols/operators.ts';
import type { Vm } from '../vm/vm.ts';

/** Ordering of values whose comparison needs no Python code; undefined for others. */
export function quickSort(keys: readonly Value[]): ((a: Value, b: Value) => number) | undefined {
  if (keys.every((key) => typeof key === 'number')) return (a, b) => (a as number) - (b as number);
  if (keys.every((key) => typeof key === 'string'))
    return (a, b) => ((a as string) < (b as string) ? -1 : (a as string) > (b as string) ? 1 : 0);
  if (
    keys.every(
      (key) => typeof key === 'number' || (key instanceof PyFloat && !Number.isNaN(key.v)) || typeof key === 'boolean',
    )
  )
    return (a, b) => (a instanceof PyFloat ? a.v : Number(a)) - (b instanceof PyFloat ? b.v : Number(b));
  if (keys.length > 0 && keys.every((key) => key instanceof PyTuple && key.cls.builtin)) {
    const width = Math.min(...keys.map((key) => (key as PyTuple).items.length));
    const columns: ((a: Value, b: Value) => number)[] = [];
    for (let i = 0; i < width; i++) {
      const column = quickSort(keys.map((key) => (key as PyTuple).items[i]));
      if (!column) return undefined;
      columns.push(column);
    }
    return (a, b) => {
      const x = (a as PyTuple).items;
      const y = (b as PyTuple).items;
      for (const [i, column] of columns.entries()) {
        const order = column(x[i], y[i]);
        if (order !== 0) return order;
      }
      return x.length - y.length;
    };
  }
  return undefined;
}

interface Pair {
  readonly key: Value;
  readonly item: Value;
}

/** Pairs sorted, merged or made before others have their turn. */
const TURN = 1000;

/** What a comparison counts (vm/thread.ts). */
function costOfOrder(key: Value): number {
  return typeof key === 'number' ? 4 : typeof key === 'string' ? 10 : 24;
}

/** A stable sort of what `list.sort` and `sorted` get. */
export function* sortItems(vm: Vm, items: readonly Value[], key: Value, reverse: boolean): Gen<Value[]> {
  if (key === null || key === undefined) {
    const quick = quickSort(items);
    if (quick) {
      const own = items.slice();
      if (reverse) own.reverse();
      const sorted = yield* runsMerged(vm, own, quick, costOfOrder(own[0]));
      if (reverse) sorted.reverse();
      return sorted;
    }
  }
  const pairs: Pair[] = [];
  for (const item of items) {
    if (vm.due(10)) yield TICK;
    pairs.push({ key: key === null || key === undefined ? item : yield* callGen(vm, key, [item]), item });
  }
  if (reverse) pairs.reverse();
  const quick = quickSort(pairs.map((pair) => pair.key));
  const sorted = quick
    ? yield* runsMerged(vm, pairs, (a, b) => quick(a.key, b.key), costOfOrder(pairs[0]?.key) + 4)
    : pairs;
  if (!quick) yield* mergeSort(vm, pairs);
  if (reverse) sorted.reverse();
  return sorted.map(({ item }) => item);
}

/** Sorts what a host's comparison orders: runs by the host's own sort, then merges, with turns for others between. */
function* runsMerged<T>(vm: Vm, items: T[], order: (a: T, b: T) => number, cost: number): Gen<T[]> {
  const share = (count: number): number => count * cost * Math.log2(count + 1);
  if (items.length <= TURN) {
    vm.thread.budget -= share(items.length);
    return items.sort(order);
  }
  let runs: T[][] = [];
  for (let at = 0; at < items.length; at += TURN) {
    runs.push(items.slice(at, at + TURN).sort(order));
    if (vm.due(share(TURN))) yield TICK;
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let i = 0; i < runs.length; i += 2) {
      const [left = [], right = []] = [runs[i], runs[i + 1]];
      merged.push(right.length === 0 ? left : yield* merge(vm, left, right, order, cost));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merge<T>(
  vm: Vm,
  left: readonly T[],
  right: readonly T[],
  order: (a: T, b: T) => number,
  cost: number,
): Gen<T[]> {
  const out: T[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    const [a, b] = [left[i] as T, right[j] as T];
    const takeRight = order(b, a) < 0;
    out.push(takeRight ? b : a);
    if (takeRight) j++;
    else i++;
    if ((out.length & 255) === 0 && vm.due(256 * (cost + 4))) yield TICK;
  }
  for (; i < left.length; i++) out.push(left[i] as T);
  for (; j < right.length; j++) out.push(right[j] as T);
  return out;
}

export function* mergeSort(vm: Vm, pairs: Pair[]): Gen<void> {
  // Short runs by binary insertion, then merges: the comparisons are few, and each may run Python code.
  if (pairs.length <= 8) {
    for (let i = 1; i < pairs.length; i++) {
      const pair = pairs[i] as Pair;
      let low = 0;
      let high = i;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (yield* lessGen(vm, pair.key, pairs[middle]?.key)) high = middle;
        else low = middle + 1;
      }
      pairs.splice(i, 1);
      pairs.splice(low, 0, pair);
    }
    return;
  }
  const middle = pairs.length >> 1;
  const left = pairs.slice(0, middle);
  const right = pairs.slice(middle);
  yield* mergeSort(vm, left);
  yield* mergeSort(vm, right);
  if (vm.due(pairs.length * 10)) yield TICK;
  let i = 0;
  let j = 0;
  for (let k = 0; k < pairs.length; k++) {
    if (vm.due(30)) yield TICK;
    const takeRight = i >= left.length || (j < right.length && (yield* lessGen(vm, right[j]?.key, left[i]?.key)));
    pairs[k] = (takeRight ? right[j++] : left[i++]) as Pair;
  }
}
