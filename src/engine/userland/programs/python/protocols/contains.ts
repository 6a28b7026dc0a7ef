import { typeError } from '../objects/exception.ts';
import { keyOf } from '../objects/keys.ts';
import {
  type Answer,
  Pending,
  PyDict,
  PyList,
  PyObject,
  PyPrimitive,
  PyRange,
  PySet,
  PyTuple,
  typeOf,
  type Value,
} from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import type { Vm } from '../vm/vm.ts';
import { slowKey } from './hashing.ts';
import { forEach } from './iterate.ts';
import { equalGen } from './operators.ts';
import { callMethod } from './special.ts';
import { truthOf } from './truth.ts';

/** `item in container`. */
export function contains(vm: Vm, container: Value, item: Value): Answer {
  if (typeof container === 'string') {
    vm.thread.budget -= container.length >> 4;
    if (typeof item === 'string') return container.includes(item);
    if (item instanceof PyPrimitive && typeof item.prim === 'string') return container.includes(item.prim);
    throw typeError(`'in <string>' requires string as left operand, not ${typeOf(item).shown}`);
  }
  const cls = typeOf(container);
  const own = cls.lookup('__contains__');
  if (container instanceof PyObject && (cls.builtin || own === cls.layout.lookup('__contains__'))) {
    if (container instanceof PyDict || container instanceof PySet) {
      if (container instanceof PySet && item instanceof PySet && item.cls.name === 'set')
        return new Pending(containsKey(vm, container, item));
      const key = keyOf(item);
      if (key !== undefined && !container.buckets) return container.map.has(key);
      return new Pending(containsKey(vm, container, item));
    }
    if (container instanceof PyRange && !container.exact && typeof item === 'number') {
      const { start, step, length } = container;
      const at = (item - start) / step;
      return Number.isInteger(at) && at >= 0 && at < length;
    }
    if ((container instanceof PyList || container instanceof PyTuple) && !(item instanceof PyObject)) {
      vm.thread.budget -= container.items.length >> 2;
      let simple = true;
      for (const one of container.items) {
        if (one === item) return true;
        if (one instanceof PyObject || typeof one === 'boolean' || typeof one === 'bigint') simple = false;
      }
      if (simple && typeof item !== 'boolean' && typeof item !== 'bigint') return false;
    }
  }
  if (own === null) throw typeError(`'${cls.shown}' object is not a container`);
  return new Pending(containsGen(vm, own, container, item));
}

export function* containsKey(vm: Vm, container: PyDict | PySet, item: Value): Gen<Value> {
  if (item instanceof PySet && container instanceof PySet) return container.map.has(keyOf(item) ?? null);
  return (yield* slowKey(vm, container, item, false)) !== undefined;
}

export function* containsGen(vm: Vm, own: Value, container: Value, item: Value): Gen<Value> {
  if (own !== undefined && own !== null) return yield* truthOf(vm, yield* callMethod(vm, own, container, [item]));
  const cls = typeOf(container);
  if (cls.lookup('__iter__') == null && cls.lookup('__getitem__') === undefined)
    throw typeError(`argument of type '${cls.shown}' is not iterable`);
  let found = false;
  yield* forEach(vm, container, function* (one) {
    found = yield* equalGen(vm, one, item);
    return !found;
  });
  return found;
}
