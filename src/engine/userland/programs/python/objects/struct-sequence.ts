import { reprOf } from '../protocols/text.ts';
import type { Vm } from '../vm/vm.ts';
import { getters, methods } from './define.ts';
import { makeNativeType, Pending, PyTuple, type PyType, tupleType, type Value } from './object.ts';
import type { Gen } from './request.ts';

/** A tuple whose places have names too: sys.version_info, os.stat_result, time.struct_time. */
export function structSequence(name: string, fields: readonly string[], shown: string = name): PyType {
  const type = makeNativeType(name, tupleType, { isBase: false, allocate: (cls) => new PyTuple([], cls) });
  getters(
    type,
    Object.fromEntries(fields.map((field, i) => [field, (_vm: Vm, self: Value) => (self as PyTuple).items[i] ?? null])),
  );
  methods(type, { __repr__: ['', (vm, self: PyTuple) => new Pending(repr(vm, self, fields, shown))] });
  return type;
}

function* repr(vm: Vm, self: PyTuple, fields: readonly string[], shown: string): Gen<Value> {
  const parts: string[] = [];
  for (const [i, item] of self.items.entries()) parts.push(`${fields[i]}=${yield* reprOf(vm, item)}`);
  return `${shown}(${parts.join(', ')})`;
}
