import { PyWrapped } from '../objects/descriptors.ts';
import { typeError } from '../objects/exception.ts';
import { PyFunction } from '../objects/function.ts';
import { PyNative } from '../objects/native-function.ts';
import { type Answer, Pending, PyBoundMethod, type PyDict, PyType, typeOf, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { callGen } from '../protocols/calling.ts';
import { bindArguments, callNativeWith, PUSHED } from './binding.ts';
import { construct } from './construct.ts';
import type { Thread } from './thread.ts';
import type { Vm } from './vm.ts';

/** Calls anything: pushes a frame for a Python function, answers at once for others. */
export function callValue(
  vm: Vm,
  thread: Thread,
  fn: Value,
  args: readonly Value[],
  keywords: PyDict | undefined,
): Answer | typeof PUSHED {
  if (fn instanceof PyFunction) {
    thread.push(bindArguments(vm, fn, args, keywords, thread.top));
    return PUSHED;
  }
  if (fn instanceof PyNative) return callNativeWith(vm, fn, args, keywords);
  if (fn instanceof PyBoundMethod) return callValue(vm, thread, fn.fn, [fn.self, ...args], keywords);
  if (fn instanceof PyType) return construct(vm, thread, fn, args, keywords);
  if (fn instanceof PyWrapped && fn.cls.name === 'staticmethod') return callValue(vm, thread, fn.fn, args, keywords);
  const call = typeOf(fn).lookup('__call__');
  if (call === undefined || fn === null || typeof fn !== 'object')
    throw typeError(`'${typeOf(fn).shown}' object is not callable`);
  if (call instanceof PyFunction || call instanceof PyNative)
    return callValue(vm, thread, call, [fn, ...args], keywords);
  return new Pending(callSlot(vm, call, fn, args, keywords));
}

function* callSlot(vm: Vm, call: Value, self: Value, args: readonly Value[], keywords: PyDict | undefined): Gen<Value> {
  const bound = yield* callGen(vm, typeOf(call).lookup('__get__') ?? call, [call, self, typeOf(self)]);
  return yield* callGen(vm, bound, args, keywords);
}
