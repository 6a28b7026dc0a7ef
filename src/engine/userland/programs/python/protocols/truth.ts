import { typeError, valueError } from '../objects/exception.ts';
import {
  NotImplemented,
  Pending,
  PyBytes,
  PyComplex,
  PyDict,
  PyFloat,
  PyList,
  PyPrimitive,
  PyRange,
  PySet,
  PyTuple,
  typeOf,
  type Value,
} from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import type { Vm } from '../vm/vm.ts';
import { callSpecial } from './special.ts';

/** bool(value). Pending where the class has its own __bool__ or __len__. */
export function truth(vm: Vm, value: Value): boolean | Pending {
  switch (typeof value) {
    case 'boolean':
      return value;
    case 'number':
      return value !== 0;
    case 'string':
      return value !== '';
    case 'bigint':
      return value !== 0n;
    case 'undefined':
      return false;
  }
  if (value === null) return false;
  const { cls } = value;
  if (cls.builtin) {
    if (value instanceof PyList || value instanceof PyTuple) return value.items.length > 0;
    if (value instanceof PyDict || value instanceof PySet) return value.map.size > 0;
    if (value instanceof PyFloat) return value.v !== 0;
    if (value instanceof PyBytes) return value.v.length > 0;
    if (value instanceof PyRange) return value.length > 0;
    if (value instanceof PyComplex) return value.re !== 0 || value.im !== 0;
    if (value === NotImplemented) throw typeError('NotImplemented should not be used in a boolean context');
    if (cls.lookup('__bool__') === undefined && cls.lookup('__len__') === undefined) return true;
    return new Pending(truthGen(vm, value));
  }
  if (cls.lookup('__bool__') === undefined && cls.lookup('__len__') === undefined) return true;
  if (value instanceof PyPrimitive && cls.lookup('__bool__') === cls.layout.lookup('__bool__'))
    return truth(vm, value.prim);
  return new Pending(truthGen(vm, value));
}

function* truthGen(vm: Vm, value: Value): Gen<Value> {
  const cls = typeOf(value);
  if (cls.lookup('__bool__') !== undefined) {
    const answer = yield* callSpecial(vm, value, '__bool__', []);
    if (typeof answer !== 'boolean') throw typeError(`__bool__ should return bool, returned ${typeOf(answer).shown}`);
    return answer;
  }
  const length = yield* callSpecial(vm, value, '__len__', []);
  if (typeof length !== 'number')
    throw typeError(`'${typeOf(length).shown}' object cannot be interpreted as an integer`);
  if (length < 0) throw valueError('__len__() should return >= 0');
  return length > 0;
}

/** For native code that may wait. */
export function* truthOf(vm: Vm, value: Value): Gen<boolean> {
  const answer = truth(vm, value);
  return answer instanceof Pending ? ((yield* answer.gen) as boolean) : answer;
}
