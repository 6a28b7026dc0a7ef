import { digitLimit } from '../objects/digit-limit.ts';
import { Pending, type Value } from '../objects/object.ts';
import { AwaitRequest, CallRequest, type Request } from '../objects/request.ts';
import { ResumeRequest } from '../objects/resume.ts';
import { RunFrameRequest } from '../objects/run-frame.ts';
import { PUSHED } from './binding.ts';
import { callValue } from './call.ts';
import { deliver, failInto } from './deliver.ts';
import { Frame, type NativeFrame, RESULT } from './frame.ts';
import { runFrames } from './loop.ts';
import { RESUMED, type Thread } from './thread.ts';
import { caught, setContext, toException } from './unwind.ts';
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
  digitLimit.most = vm.maxDigits;
  for (;;) {
    const { top } = thread;
    if (top === floor) return DONE;
    if (top === undefined) return DONE;
    if (top instanceof Frame) {
      if (runFrames(vm, thread) !== 'tick') continue;
      thread.look();
      return TICKED;
    }
    const outcome = stepNative(vm, thread, top);
    if (outcome) return outcome;
    thread.budget -= RESUMED;
    if (thread.budget < 0) {
      thread.look();
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
    const error = caught(vm, thrown);
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
    resume(thread, request);
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
  // Native code that asks for a look has worked for as long as between two.
  if (thread.budget > 0) thread.budget = 0;
  thread.look();
  return TICKED;
}

function popNative(thread: Thread, frame: NativeFrame): void {
  thread.top = frame.back;
  thread.handled = frame.handled;
}

/** Enters a generator's frame for native code (`next`, `send`, `throw`). */
function resume(thread: Thread, { generator, value, error, quietly }: ResumeRequest): void {
  const { frame } = generator;
  frame.back = thread.top;
  frame.mode = quietly ? RESULT.loop : RESULT.push;
  try {
    thread.push(frame);
  } catch (thrown) {
    thread.pending = toException(thrown);
    return;
  }
  if (generator.handled) thread.handled = generator.handled;
  if (error) thread.pending = error;
  else if (generator.started) frame.regs[frame.sp++] = value;
  if (generator.started) thread.budget += frame.code.cost;
  generator.started = true;
  generator.running = true;
}
