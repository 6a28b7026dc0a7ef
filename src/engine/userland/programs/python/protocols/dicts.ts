import { typeError, valueError } from '../objects/exception.ts';
import { keyOf, needsOriginal } from '../objects/keys.ts';
import { type Answer, type Key, Pending, PyDict, PyTuple, type Value, typeOf } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import type { Vm } from '../vm/vm.ts';
import { getAttr } from './attributes.ts';
import { callGen, settle } from './calling.ts';
import { slowKey } from './hashing.ts';
import { getItem } from './items.ts';
import { iterateAll } from './iterate.ts';

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

/** dict.update with one mapping or iterable of pairs. */
export function* dictUpdate(vm: Vm, dict: PyDict, other: Value): Gen<void> {
  if (other instanceof PyDict && (other.cls.builtin || other.cls.lookup('keys') === other.cls.layout.lookup('keys'))) {
    for (const [key, value] of other.map) {
      if (typeof key === 'string' && key.startsWith('\0u')) yield* setDictGen(vm, dict, other.original(key), value);
      else setDict(dict, key, other.original(key), value);
    }
    return;
  }
  if (typeOf(other).lookup('keys') !== undefined) {
    const keys = yield* callGen(vm, yield* settle(getAttr(vm, other, 'keys')), []);
    for (const key of yield* iterateAll(vm, keys)) yield* setDictGen(vm, dict, key, yield* settle(getItem(vm, other, key)));
    return;
  }
  let i = 0;
  for (const pair of yield* iterateAll(vm, other)) {
    let items: readonly Value[];
    if (typeOf(pair).lookup('__iter__') === undefined) throw typeError(`cannot convert dictionary update sequence element #${i} to a sequence`);
    if (pair instanceof PyTuple) items = pair.items;
    else items = yield* iterateAll(vm, pair);
    if (items.length !== 2) throw valueError(`dictionary update sequence element #${i} has length ${items.length}; 2 is required`);
    yield* setDictGen(vm, dict, items[0], items[1]);
    i++;
  }
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
