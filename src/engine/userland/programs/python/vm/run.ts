import { PyException, stopIteration, stopAsyncIterationType, typeError } from '../objects/exception.ts';
import type { PyGenerator } from '../objects/generator.ts';
import { Pending, type Value, typeOf } from '../objects/object.ts';
import { AwaitRequest, CallRequest, type Request } from '../objects/request.ts';
import { ResumeRequest } from '../objects/resume.ts';
import { RunFrameRequest } from '../objects/run-frame.ts';
import { callValue, PUSHED } from './call.ts';
import { Frame, type NativeFrame, RESULT } from './frame.ts';
import { runFrames } from './loop.ts';
import { BUDGET, type Thread } from './thread.ts';
import { setContext, toException } from './unwind.ts';
import type { Vm } from './vm.ts';

/** Why a thread stopped running for now. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'tick' }
  | { readonly kind: 'await'; readonly request: AwaitRequest };

const DONE: Outcome = { kind: 'done' };
const TICKED: Outcome = { kind: 'tick' };

/** Runs a thread until it waits, ends, or should let others run. `floor` is the frame at which a nested run ends. */
export function runThread(vm: Vm, thread: Thread, floor?: Frame | NativeFrame): Outcome {
  vm.thread = thread;
  for (;;) {
    const { top } = thread;
    if (top === floor) return DONE;
    if (top === undefined) return DONE;
    if (top instanceof Frame) {
      if (runFrames(vm, thread) === 'tick') return TICKED;
      continue;
    }
    const outcome = stepNative(vm, thread, top);
    if (outcome) return outcome;
    if (--thread.budget < 0) {
      thread.budget = BUDGET;
      return TICKED;
    }
  }
}

/** Lets native code go on by one step. */
function stepNative(vm: Vm, thread: Thread, frame: NativeFrame): Outcome | undefined {
  let step: IteratorResult<Request, Value>;
  try {
    if (thread.pending) {
      const error = thread.pending;
      thread.pending = undefined;
      step = frame.gen.throw(error);
    } else {
      const { value } = thread;
      thread.value = undefined;
      step = frame.gen.next(value);
    }
  } catch (thrown) {
    const error = toException(thrown);
    setContext(error, thread.handled);
    popNative(thread, frame);
    failInto(thread, error);
    return undefined;
  }
  if (step.done) {
    popNative(thread, frame);
    deliver(thread, frame.mode, frame.made, step.value);
    return undefined;
  }
  const request = step.value;
  if (request instanceof CallRequest) {
    try {
      const answer = callValue(vm, thread, request.fn, request.args, request.keywords);
      if (answer === PUSHED) return undefined;
      if (answer instanceof Pending) thread.pushNative(answer.gen);
      else thread.value = answer;
    } catch (thrown) {
      const error = toException(thrown);
      setContext(error, thread.handled);
      thread.pending = error;
    }
    return undefined;
  }
  if (request instanceof ResumeRequest) {
    resume(thread, request.generator, request.value, request.error);
    return undefined;
  }
  if (request instanceof RunFrameRequest) {
    request.frame.back = thread.top;
    try {
      thread.push(request.frame);
    } catch (thrown) {
      thread.pending = toException(thrown);
    }
    return undefined;
  }
  if (request instanceof AwaitRequest) return { kind: 'await', request };
  return TICKED;
}

function popNative(thread: Thread, frame: NativeFrame): void {
  thread.top = frame.back;
  thread.depth--;
  thread.handled = frame.handled;
}

/** Enters a generator's frame for native code (`next`, `send`, `throw`). */
function resume(thread: Thread, generator: PyGenerator, value: Value, error: PyException | undefined): void {
  const { frame } = generator;
  frame.back = thread.top;
  frame.mode = RESULT.push;
  try {
    thread.push(frame);
  } catch (thrown) {
    thread.pending = toException(thrown);
    return;
  }
  if (generator.handled) thread.handled = generator.handled;
  if (error) thread.pending = error;
  else if (generator.started) frame.regs[frame.sp++] = value;
  generator.started = true;
  generator.running = true;
}

/** An exception reaches the frame that is now on top. */
function failInto(thread: Thread, error: PyException): void {
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

function notNone(value: Value): PyException {
  return typeError(`__init__() should return None, not '${typeOf(value).name}'`);
}

/** A generator's frame has returned: its reader sees the end. */
export function generatorEnded(thread: Thread, frame: Frame, value: Value): void {
  const generator = frame.generator as PyGenerator;
  generator.finished = true;
  generator.running = false;
  thread.handled = frame.handled;
  const { top } = thread;
  if (!(top instanceof Frame)) {
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
