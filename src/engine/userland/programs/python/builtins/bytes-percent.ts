import { PyBytes, PyTuple, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import type { Vm } from '../vm/vm.ts';
import { latin, wrap } from './bytes-text.ts';
import { percentFormat } from './percent-format.ts';

export function* percent(vm: Vm, self: PyBytes, values: Value): Gen<Value> {
  const items =
    values instanceof PyTuple
      ? new PyTuple(values.items.map((item) => (item instanceof PyBytes ? latin(item.v) : item)))
      : values instanceof PyBytes
        ? latin(values.v)
        : values;
  return wrap(self, yield* percentFormat(vm, latin(self.v), items));
}
