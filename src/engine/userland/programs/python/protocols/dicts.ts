import { keyOf, needsOriginal } from '../objects/keys.ts';
import { type Answer, type Key, Pending, PyDict, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import type { Vm } from '../vm/vm.ts';
import { slowKey } from './hashing.ts';

/** Sets by a JS key; the first Python key stays. */
export function setDict(dict: PyDict, key: Key, original: Value, value: Value): void {
  if (needsOriginal(key, original) && !dict.map.has(key)) {
    dict.originals ??= new Map();
    dict.originals.set(key, original);
  }
  dict.map.set(key, value);
}

export function* setDictGen(vm: Vm, dict: PyDict, key: Value, value: Value): Gen<Value> {
  const at = (yield* slowKey(vm, dict, key, true)) as Key;
  setDict(dict, at, key, value);
  return null;
}

/** Looks a Python key up; undefined when it is not there. */
export function getDict(vm: Vm, dict: PyDict, key: Value): Answer {
  const at = keyOf(key);
  if (at !== undefined) return dict.map.get(at);
  return new Pending(getDictGen(vm, dict, key));
}

export function* getDictGen(vm: Vm, dict: PyDict, key: Value): Gen<Value> {
  const at = yield* slowKey(vm, dict, key, false);
  return at === undefined ? undefined : dict.map.get(at);
}

/** A dict of string keys. */
export function dictOf(entries: Iterable<readonly [string, Value]>): PyDict {
  const dict = new PyDict();
  for (const [key, value] of entries) dict.map.set(key, value);
  return dict;
}

/** Copies everything, keys with their own __hash__ included. */
export function copyDict(from: PyDict, into: PyDict): PyDict {
  for (const [key, value] of from.map) into.map.set(key, value);
  if (from.originals) into.originals = new Map(from.originals);
  if (from.buckets) into.buckets = new Map([...from.buckets].map(([hash, keys]) => [hash, [...keys]]));
  return into;
}
