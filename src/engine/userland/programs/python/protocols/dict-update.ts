import { typeError, valueError } from '../objects/exception.ts';
import { PyDict, PyTuple, typeOf, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import type { Vm } from '../vm/vm.ts';
import { getAttr } from './attributes.ts';
import { callGen, settle } from './calling.ts';
import { setDict, setDictGen } from './dicts.ts';
import { getItem } from './items.ts';
import { iterateAll } from './iterate.ts';

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
    for (const key of yield* iterateAll(vm, keys))
      yield* setDictGen(vm, dict, key, yield* settle(getItem(vm, other, key)));
    return;
  }
  let i = 0;
  for (const pair of yield* iterateAll(vm, other)) {
    let items: readonly Value[];
    if (typeOf(pair).lookup('__iter__') === undefined)
      throw typeError(`cannot convert dictionary update sequence element #${i} to a sequence`);
    if (pair instanceof PyTuple) items = pair.items;
    else items = yield* iterateAll(vm, pair);
    if (items.length !== 2)
      throw valueError(`dictionary update sequence element #${i} has length ${items.length}; 2 is required`);
    yield* setDictGen(vm, dict, items[0], items[1]);
    i++;
  }
}
