import { PyFunction } from '../objects/function.ts';
import { PyNative } from '../objects/native-function.ts';
import { Pending, type PyDict, type Value } from '../objects/object.ts';
import { CallRequest, type Gen } from '../objects/request.ts';
import type { Vm } from '../vm/vm.ts';

/** Calls a Python callable from native code. */
export function* callGen(vm: Vm, fn: Value, args: readonly Value[], keywords?: PyDict): Gen<Value> {
  if (fn instanceof PyFunction) return (yield new CallRequest(fn, args, keywords)) as Value;
  if (fn instanceof PyNative && fn.owner === undefined && fn.self === undefined && !keywords) {
    const { signature } = fn;
    if (
      args.length >= signature.required &&
      args.length <= signature.positional &&
      !signature.rest &&
      !signature.keywords &&
      signature.needed.length === 0
    ) {
      const answer = fn.call(vm, ...args);
      return answer instanceof Pending ? yield* answer.gen : answer;
    }
  }
  return (yield new CallRequest(fn, args, keywords)) as Value;
}

/** The answer of native code, waited for where it has to be. */
export function* settle(answer: Value | Pending): Gen<Value> {
  return answer instanceof Pending ? yield* answer.gen : answer;
}
