import { typeError } from '../objects/exception.ts';
import { Pending, typeOf, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { asFloat } from '../protocols/numbers.ts';
import { callMethod } from '../protocols/special.ts';
import type { Vm } from '../vm/vm.ts';

/** A double from float, int or `__float__`; undefined when Python code has to be asked. */
export function quickFloat(value: Value): number | undefined {
  const number = asFloat(value);
  if (number !== undefined) return number;
  if (typeOf(value).lookup('__float__') === undefined && typeOf(value).lookup('__index__') === undefined)
    throw typeError(`must be real number, not ${typeOf(value).name}`);
  return undefined;
}

export function* floatGen(vm: Vm, value: Value): Gen<number> {
  const quick = quickFloat(value);
  if (quick !== undefined) return quick;
  const method = typeOf(value).lookup('__float__') ?? typeOf(value).lookup('__index__');
  return asFloat(yield* callMethod(vm, method, value, [])) ?? Number.NaN;
}

/** Floats for native code, with `__float__` of Python classes where needed. */
export function withFloats(vm: Vm, values: readonly Value[], call: (...floats: number[]) => Value): Value | Pending {
  const quick = values.map(quickFloat);
  if (quick.every((one) => one !== undefined)) return call(...(quick as number[]));
  return new Pending(
    (function* (): Gen<Value> {
      const floats: number[] = [];
      for (const value of values) floats.push(yield* floatGen(vm, value));
      return call(...floats);
    })(),
  );
}
