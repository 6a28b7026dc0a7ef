import { typeError } from '../objects/exception.ts';
import type { PyFunction } from '../objects/function.ts';
import { costOf } from '../objects/linear-work.ts';
import type { PyNative } from '../objects/native-function.ts';
import { type Answer, isInstance, PyDict, PyTuple, type PyType, typeOf, type Value } from '../objects/object.ts';
import { wrongCount, wrongKeywords } from './argument-errors.ts';
import { Frame, type NativeFrame } from './frame.ts';
import { bindNative } from './native-arguments.ts';
import { NATIVE } from './thread.ts';
import type { Vm } from './vm.ts';

/** A Python frame was pushed: its result will come later. */
export const PUSHED: unique symbol = Symbol('pushed');

/** A new frame for a call, its parameters filled. Throws Python's TypeErrors. */
export function bindArguments(
  vm: Vm,
  fn: PyFunction,
  args: readonly Value[],
  keywords: PyDict | undefined,
  back: Frame | NativeFrame | undefined,
): Frame {
  void vm;
  const { code } = fn;
  const { parts } = code;
  const frame = new Frame(code, fn.globals, undefined, fn, back);
  const R = frame.regs;
  const { positional, keywordOnly } = parts;
  const named = positional + keywordOnly;
  const given = Math.min(args.length, positional);
  for (let i = 0; i < given; i++) R[i] = args[i];
  let at = named;
  if (parts.rest) R[at++] = new PyTuple(args.slice(given));
  const extra = parts.keywordRest ? new PyDict() : undefined;
  if (extra) R[at] = extra;
  if (keywords) takeKeywords(fn, R, keywords, extra);
  if (args.length > positional && !parts.rest) throw wrongCount(fn, args.length, R);
  const firstDefault = positional - fn.defaults.length;
  for (let i = given; i < positional; i++) {
    if (R[i] !== undefined) continue;
    if (i < firstDefault) throw wrongKeywords.missing(fn, R);
    R[i] = fn.defaults[i - firstDefault];
  }
  for (let i = positional; i < named; i++) {
    if (R[i] !== undefined) continue;
    R[i] = fn.keywordDefaults?.get(parts.slots[i] as string);
    if (R[i] === undefined) throw wrongKeywords.missing(fn, R);
  }
  const { closure } = fn;
  for (let i = 0; i < closure.length; i++) R[parts.freeStart + i] = closure[i];
  return frame;
}

export function takeKeywords(fn: PyFunction, R: Value[], keywords: PyDict, extra: PyDict | undefined): void {
  const { slots, positional, positionalOnly, keywordOnly } = fn.code.parts;
  for (const [key, value] of keywords.map) {
    const name = keywords.original(key);
    if (typeof name !== 'string') throw typeError('keywords must be strings');
    let at = slots.indexOf(name);
    if (at >= positional + keywordOnly || (at >= 0 && at < positionalOnly)) at = -1;
    if (at === -1) {
      if (!extra) throw wrongKeywords.unexpected(fn, name, keywords);
      extra.map.set(key, value);
      continue;
    }
    if (R[at] !== undefined) throw typeError(`${fn.qualname}() got multiple values for argument '${name}'`);
    R[at] = value;
  }
}

/** Calls a native with positional arguments that lie in `R`. */
export function callNative(vm: Vm, fn: PyNative, R: readonly Value[], from: number, count: number): Answer {
  const { signature } = fn;
  if (fn.self !== undefined) {
    // A method bound to its object: the object goes first.
    const args = R.slice(from, from + count);
    return callNativeWith(vm, fn, args, undefined);
  }
  const own = fn.owner === undefined ? 0 : 1;
  const given = count - own;
  if (
    given < signature.required ||
    given > signature.positional ||
    signature.rest ||
    signature.keywords ||
    signature.needed.length > 0
  )
    return callNativeWith(vm, fn, R.slice(from, from + count), undefined);
  if (own && !isInstance(R[from], fn.owner as PyType))
    return callNativeWith(vm, fn, R.slice(from, from + count), undefined);
  const { call } = fn;
  vm.thread.budget -= NATIVE;
  if (fn.linear) vm.thread.budget -= costOf(fn.name, R[from], count > 1 ? R[from + 1] : undefined);
  switch (count) {
    case 0:
      return call(vm);
    case 1:
      return call(vm, R[from]);
    case 2:
      return call(vm, R[from], R[from + 1]);
    case 3:
      return call(vm, R[from], R[from + 1], R[from + 2]);
    default:
      return call(vm, ...R.slice(from, from + count));
  }
}

export function callNativeWith(vm: Vm, fn: PyNative, args: readonly Value[], keywords: PyDict | undefined): Answer {
  vm.thread.budget -= 2 * NATIVE;
  if (fn.linear) vm.thread.budget -= costOf(fn.name, args[0], args[1]);
  if (fn.self !== undefined) return fn.call(vm, fn.self, ...bindNative(fn, args, keywords));
  if (fn.owner === undefined) return fn.call(vm, ...bindNative(fn, args, keywords));
  const [self, ...rest] = args;
  if (args.length === 0) throw typeError(`unbound method ${fn.owner.name}.${fn.name}() needs an argument`);
  if (!isInstance(self, fn.owner))
    throw typeError(
      fn.name.startsWith('__')
        ? `descriptor '${fn.name}' requires a '${fn.owner.name}' object but received a '${typeOf(self).shown}'`
        : `descriptor '${fn.name}' for '${fn.owner.name}' objects doesn't apply to a '${typeOf(self).shown}' object`,
    );
  return fn.call(vm, self, ...bindNative(fn, rest, keywords));
}
