import { PyFloat, PyTuple, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { callGen } from '../protocols/calling.ts';
import { lessGen } from '../protocols/operators.ts';
import type { Vm } from '../vm/vm.ts';

/** Ordering of values whose comparison needs no Python code; undefined for others. */
export function quickSort(keys: readonly Value[]): ((a: Value, b: Value) => number) | undefined {
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

/** A stable sort of what `list.sort` and `sorted` get. */
export function* sortItems(vm: Vm, items: readonly Value[], key: Value, reverse: boolean): Gen<Value[]> {
  const pairs: { readonly key: Value; readonly item: Value }[] = [];
  for (const item of items)
    pairs.push({ key: key === null || key === undefined ? item : yield* callGen(vm, key, [item]), item });
  if (reverse) pairs.reverse();
  const quick = quickSort(pairs.map((pair) => pair.key));
  if (quick) pairs.sort((a, b) => quick(a.key, b.key));
  else yield* mergeSort(vm, pairs);
  if (reverse) pairs.reverse();
  return pairs.map(({ item }) => item);
}

export function* mergeSort(vm: Vm, pairs: { readonly key: Value; readonly item: Value }[]): Gen<void> {
  // Short runs by binary insertion, then merges: the comparisons are few, and each may run Python code.
  if (pairs.length <= 8) {
    for (let i = 1; i < pairs.length; i++) {
      const pair = pairs[i] as (typeof pairs)[number];
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
  let i = 0;
  let j = 0;
  for (let k = 0; k < pairs.length; k++) {
    const takeRight = i >= left.length || (j < right.length && (yield* lessGen(vm, right[j]?.key, left[i]?.key)));
    pairs[k] = (takeRight ? right[j++] : left[i++]) as (typeof pairs)[number];
  }
}
