import { OPCODES } from '../compile/opcodes.ts';
import { PyException, raise, stopAsyncIterationType, stopIterationType, typeError } from '../objects/exception.ts';
import { asyncGeneratorType, coroutineType, generatorType, PyGenerator, PyIterator } from '../objects/generator.ts';
import { Pending, PyObject, typeOf, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { asyncNext } from '../protocols/async-generators.ts';
import { getAttr } from '../protocols/attributes.ts';
import { callGen } from '../protocols/calling.ts';
import { iterOf, nextOrEnd } from '../protocols/iterate.ts';
import { callSpecial } from '../protocols/special.ts';
import { deliver, generatorEnded } from './deliver.ts';
import { Frame, RESULT } from './frame.ts';
import { enterGenerator } from './frame-entry.ts';
import { type Instruction, put } from './instruction.ts';
import type { Thread } from './thread.ts';
import { reraised } from './unwind.ts';
import type { Vm } from './vm.ts';

const KINDS = { generator: generatorType, coroutine: coroutineType, 'async-generator': asyncGeneratorType } as const;

/** A frame has returned: its result goes where the frame's mode says. */
export function returned(thread: Thread, frame: Frame, value: Value): void {
  if (frame.generator?.running) {
    generatorEnded(thread, frame, value);
    return;
  }
  deliver(thread, frame.mode, frame.made, value);
}

/** Generators, coroutines, `await`, `async for`. */
export const generatorInstructions: Readonly<Record<string, Instruction>> = {
  RETURN_GENERATOR: (vm, thread, frame) => {
    const { kind } = frame.code.parts;
    if (kind === 'plain') return;
    const { back, mode } = frame;
    const generator = new PyGenerator(frame, KINDS[kind]);
    thread.depth--;
    thread.top = back;
    frame.back = undefined;
    deliver(thread, mode, frame.made, generator);
    frame.generator = generator;
    if (kind === 'coroutine' && back instanceof Frame && back.code.ops[back.pc] === OPCODES.POP)
      put(thread, back, new Pending(neverAwaited(vm, back, generator)), RESULT.discard);
  },
  YIELD: (vm, thread, frame, arg) => {
    const generator = frame.generator as PyGenerator;
    if (vm.collector && frame.code.parts.handlers.length > 0) vm.collector.suspended(generator);
    const value = frame.regs[--frame.sp];
    generator.running = false;
    generator.yieldedValue = arg === 1;
    generator.handled = thread.handled === frame.handled ? null : thread.handled;
    thread.handled = frame.handled;
    thread.depth--;
    thread.top = frame.back;
    frame.back = undefined;
    const { top } = thread;
    if (top instanceof Frame) top.regs[top.sp++] = value;
    else if (top) thread.value = value;
    else thread.result = value;
  },
  SEND: (vm, thread, frame, arg) => {
    const sent = frame.regs[--frame.sp];
    const inner = frame.regs[frame.sp - 1];
    if (inner instanceof PyGenerator && inner.cls !== asyncGeneratorType) {
      if (inner.running) throw raise('ValueError', `${inner.cls.name} already executing`);
      if (inner.finished) {
        if (inner.cls === coroutineType) throw raise('RuntimeError', 'cannot reuse already awaited coroutine');
        frame.regs[frame.sp - 1] = null;
        frame.pc = arg;
        return;
      }
      enterGenerator(thread, inner, sent, frame, RESULT.send);
      return;
    }
    put(thread, frame, new Pending(send(vm, frame, inner, sent, arg)));
  },
  GET_YIELD_FROM: (vm, thread, frame) => {
    const value = frame.regs[--frame.sp];
    if (value instanceof PyGenerator && value.cls === coroutineType)
      throw typeError("cannot 'yield from' a coroutine object in a non-coroutine generator");
    put(thread, frame, iterOf(vm, value));
  },
  GET_AWAITABLE: (vm, thread, frame) => {
    const value = frame.regs[frame.sp - 1];
    if (value instanceof PyGenerator && value.cls === coroutineType) return;
    frame.sp--;
    put(thread, frame, new Pending(awaitable(vm, value)));
  },
  GET_AITER: (vm, thread, frame) => {
    const value = frame.regs[--frame.sp];
    if (typeOf(value).lookup('__aiter__') === undefined)
      throw typeError(`'async for' requires an object with __aiter__ method, got ${typeOf(value).shown}`);
    put(thread, frame, new Pending(callSpecial(vm, value, '__aiter__', [])));
  },
  GET_ANEXT: (vm, thread, frame) => {
    const value = frame.regs[frame.sp - 1];
    put(thread, frame, new Pending(anext(vm, value)));
  },
  CLOSE_ITER: (vm, thread, frame, arg) => {
    // A generator that the loop alone held is closed when the loop is left.
    const it = frame.regs[--frame.sp];
    if (!(it instanceof PyGenerator) || it.finished || it.running || it.name !== frame.code.names[arg]) return;
    put(thread, frame, new Pending(callSpecial(vm, it, 'close', [])), RESULT.discard);
  },
  END_ASYNC_FOR: (_vm, _thread, frame) => {
    const error = frame.regs[--frame.sp] as PyException;
    frame.sp--;
    if (error.cls.isSubclass(stopAsyncIterationType)) return;
    reraised.is = error;
    throw error;
  },
};

/** What a call statement says that drops the coroutine it made. */
function* neverAwaited(vm: Vm, frame: Frame, coroutine: PyGenerator): Gen<Value> {
  const warnings = yield* vm.importModule('warnings');
  const warn = warnings.dict.get('_never_awaited');
  const file = String(frame.code.parts.file);
  return yield* callGen(vm, warn, [coroutine.qualname, file, frame.code.span(Math.max(0, frame.pc - 2))[0]]);
}

function* anext(vm: Vm, value: Value): Gen<Value> {
  const next =
    value instanceof PyGenerator ? asyncNext(vm, value, null) : yield* callSpecial(vm, value, '__anext__', []);
  return yield* awaitable(vm, next);
}

/** The iterator that `await` runs. */
export function* awaitable(vm: Vm, value: Value): Gen<Value> {
  if (value instanceof PyGenerator && value.cls === coroutineType) return value;
  const method = typeOf(value).lookup('__await__');
  if (method === undefined) throw typeError(`object ${typeOf(value).shown} can't be used in 'await' expression`);
  return yield* callSpecial(vm, value, '__await__', []);
}

/** One step of an iterator that is no generator of ours; at its end the loop around SEND is left. */
function* send(vm: Vm, frame: Frame, inner: Value, sent: Value, target: number): Gen<Value> {
  try {
    if (sent === null) {
      if (inner instanceof PyIterator) {
        const value = inner.next();
        if (value !== undefined) return value;
        frame.sp--;
        frame.pc = target;
        return null;
      }
      const value = yield* nextOrEnd(vm, inner);
      if (value.end) {
        frame.sp--;
        frame.pc = target;
      }
      return value.value;
    }
    return yield* callGen(vm, getAttr(vm, inner, 'send') as Value, [sent]);
  } catch (error) {
    if (!(error instanceof PyException) || !error.cls.isSubclass(stopIterationType)) throw error;
    frame.sp--;
    frame.pc = target;
    return error.field('value') ?? error.args.items[0] ?? null;
  }
}

export { PyObject };
