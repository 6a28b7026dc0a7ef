import { PyException, stopAsyncIterationType, stopIteration, typeError } from '../objects/exception.ts';
import type { PyGenerator } from '../objects/generator.ts';
import { typeOf, type Value } from '../objects/object.ts';
import { Frame, type NativeFrame, RESULT } from './frame.ts';
import type { Thread } from './thread.ts';

/** An exception reaches the frame that is now on top. */
export function failInto(thread: Thread, error: PyException): void {
  if (thread.top === undefined) thread.failure = error;
  else thread.pending = error;
}

/** Hands a result to the frame that is now on top. */
export function deliver(thread: Thread, mode: NativeFrame['mode'], made: Value, value: Value): void {
  const { top } = thread;
  if (top === undefined) {
    thread.result = value;
    return;
  }
  if (!(top instanceof Frame)) {
    if (mode === RESULT.init) {
      if (value !== null && value !== undefined) thread.pending = notNone(value);
      else thread.value = made;
    } else thread.value = value;
    return;
  }
  switch (mode) {
    case RESULT.push:
      top.regs[top.sp++] = value;
      return;
    case RESULT.discard:
      return;
    case RESULT.init:
      if (value !== null && value !== undefined) thread.pending = notNone(value);
      else top.regs[top.sp++] = made;
      return;
    case RESULT.loop:
      if (value === undefined) {
        top.sp--;
        top.pc = top.code.ops[top.pc - 1] as number;
      } else top.regs[top.sp++] = value;
      return;
    case RESULT.send:
      top.regs[top.sp++] = value;
      return;
  }
}

export function notNone(value: Value): PyException {
  return typeError(`__init__() should return None, not '${typeOf(value).shown}'`);
}

/** A generator's frame has returned: its reader sees the end. */
export function generatorEnded(thread: Thread, frame: Frame, value: Value): void {
  const generator = frame.generator as PyGenerator;
  generator.finished = true;
  generator.running = false;
  thread.handled = frame.handled;
  const { top } = thread;
  if (!(top instanceof Frame)) {
    if (frame.mode === RESULT.loop) {
      thread.value = undefined;
      return;
    }
    const asyncGenerator = frame.code.parts.kind === 'async-generator';
    const end = asyncGenerator ? new PyException(stopAsyncIterationType) : stopIteration(value);
    end.raised = true;
    failInto(thread, end);
    return;
  }
  if (frame.mode === RESULT.loop) {
    top.sp--;
    top.pc = top.code.ops[top.pc - 1] as number;
    return;
  }
  // SEND: the iterator goes, its result takes its place, and the loop around it ends.
  top.sp--;
  top.regs[top.sp++] = value;
  top.pc = top.code.ops[top.pc - 1] as number;
}
