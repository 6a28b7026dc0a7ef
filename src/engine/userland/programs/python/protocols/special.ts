import { PyWrapped } from '../objects/descriptors.ts';
import { PyFunction } from '../objects/function.ts';
import { PyNative } from '../objects/native-function.ts';
import { PyType, typeOf, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import type { Vm } from '../vm/vm.ts';
import { callGen } from './calling.ts';

/** A special method of a class, taken out of staticmethod and classmethod. */
export function lookupSpecial(_vm: Vm, cls: PyType, name: string): Value {
  const found = cls.lookup(name);
  return found instanceof PyWrapped ? found.fn : found;
}

/** Calls `type(self).name(self, ...args)`, by the descriptor's rules. undefined when the class has no such method. */
export function* callSpecial(vm: Vm, self: Value, name: string, args: readonly Value[]): Gen<Value> {
  const method = typeOf(self).lookup(name);
  if (method === undefined) return undefined;
  return yield* callMethod(vm, method, self, args);
}

export function* callMethod(vm: Vm, method: Value, self: Value, args: readonly Value[]): Gen<Value> {
  if (method instanceof PyFunction || method instanceof PyNative) {
    if (method instanceof PyNative && method.self !== undefined) return yield* callGen(vm, method, args);
    return yield* callGen(vm, method, [self, ...args]);
  }
  if (method instanceof PyWrapped)
    return yield* callGen(
      vm,
      method.fn,
      method.cls.name === 'staticmethod' ? args : [self instanceof PyType ? self : typeOf(self), ...args],
    );
  const get = typeOf(method).lookup('__get__');
  if (get === undefined) return yield* callGen(vm, method, args);
  const bound = yield* callGen(vm, get, [method, self, typeOf(self)]);
  return yield* callGen(vm, bound, args);
}
