import { keyOf } from '../objects/keys.ts';
import { type Answer, type Key, Pending, PySet, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import type { Vm } from '../vm/vm.ts';
import { slowKey } from './hashing.ts';
import { iterateAll } from './iterate.ts';

export function addToSet(vm: Vm, set: PySet, item: Value): Answer {
  const key = keyOf(item);
  if (key === undefined) return new Pending(addToSetGen(vm, set, item));
  if (!set.map.has(key)) {
    set.map.set(key, item);
    vm.allocated += 40;
  }
  return null;
}

export function* addToSetGen(vm: Vm, set: PySet, item: Value): Gen<Value> {
  const key = (yield* slowKey(vm, set, item, true)) as Key;
  if (!set.map.has(key)) set.map.set(key, item);
  return null;
}

export function* hasInSet(vm: Vm, set: PySet, item: Value): Gen<boolean> {
  return (yield* slowKey(vm, set, item, false)) !== undefined;
}

/** A new set of what an iterable gives; a set is answered as it is. */
export function* asSet(vm: Vm, iterable: Value): Gen<PySet> {
  if (iterable instanceof PySet) return iterable;
  const set = new PySet();
  for (const item of yield* iterateAll(vm, iterable)) yield* addToSetGen(vm, set, item);
  return set;
}

export function copySet(from: PySet, into: PySet): PySet {
  for (const [key, value] of from.map) into.map.set(key, value);
  if (from.buckets) into.buckets = new Map([...from.buckets].map(([hash, keys]) => [hash, [...keys]]));
  return into;
}
