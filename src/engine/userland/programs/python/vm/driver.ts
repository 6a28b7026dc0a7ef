import { ProcessGone } from '../../../../kernel/process.ts';
import { SIGNAL_NUMBERS } from '../../../../kernel/signal.ts';
import { frameObject } from '../builtins/frame-object.ts';
import { PyException, raise } from '../objects/exception.ts';
import type { Value } from '../objects/object.ts';
import type { AwaitRequest, Gen } from '../objects/request.ts';
import { callGen } from '../protocols/calling.ts';
import { Frame } from './frame.ts';
import { checkMemory } from './memory.ts';
import { runThread } from './run.ts';
import { handlersOf } from './signals.ts';
import type { Thread } from './thread.ts';
import { toException } from './unwind.ts';
import type { Vm } from './vm.ts';

/** Units of work (thread.ts) that count as one step beside those of other processes: a slice is about half a millisecond. */
const UNITS = 40;
/** Steps of a slice (kernel/scheduler.ts), and the most that are counted of one piece of native work. */
const SLICE = 2000;
const MOST = 200 * SLICE;

/** Runs native code, and all that it calls, on a thread to its end. Rejects with the Python exception that ended it. */
export async function drive(vm: Vm, thread: Thread, gen: Gen<Value>): Promise<Value> {
  const floor = thread.top;
  const { depth, handled } = thread;
  const stack = floor instanceof Frame ? floor.sp : 0;
  thread.pending = undefined;
  thread.pushNative(gen);
  await runToFloor(vm, thread, floor);
  thread.depth = depth;
  thread.handled = handled;
  // Above other frames (a signal handler), the result lies on the frame below and an error waits to be thrown into it: neither is meant for it.
  if (floor instanceof Frame) floor.sp = stack;
  const error = thread.failure ?? (floor ? thread.pending : undefined);
  if (error) {
    thread.failure = undefined;
    thread.pending = undefined;
    throw error;
  }
  return thread.result;
}

async function runToFloor(vm: Vm, thread: Thread, floor: Thread['top']): Promise<void> {
  for (;;) {
    const outcome = runThread(vm, thread, floor);
    switch (outcome.kind) {
      case 'done':
        return;
      case 'tick': {
        // Native code may just have failed: that belongs to the instruction that called it.
        const failed = thread.pending;
        checkMemory(vm, thread);
        if (thread === vm.mainThread && vm.pendingSignals.length > 0) await signals(vm, thread);
        if (thread.ending) {
          thread.pending = thread.ending;
          thread.ending = undefined;
        }
        thread.struck = thread.pending !== failed && thread.top instanceof Frame;
        // Native work that could not stop in time leaves others as many turns as it has taken.
        let steps = Math.min(MOST, Math.ceil(thread.spent / UNITS));
        thread.spent = 0;
        for (; steps > 0; steps -= SLICE) {
          const pause = vm.process.step(Math.min(steps, SLICE));
          if (pause) await pause;
        }
        break;
      }
      case 'await':
        await settle(vm, thread, outcome.request);
    }
  }
}

/** Waits for what the thread asked for; the main thread runs signal handlers meanwhile, and then waits on (PEP 475). */
async function settle(vm: Vm, thread: Thread, request: AwaitRequest): Promise<void> {
  let result: unknown;
  let failure: unknown;
  let done = false;
  const wait = request.promise.then(
    (value) => {
      result = value;
      done = true;
    },
    (error: unknown) => {
      failure = error;
      done = true;
    },
  );
  if (thread !== vm.mainThread) {
    await Promise.race([
      wait,
      new Promise<void>((resolve) => {
        thread.wake = resolve;
      }),
    ]);
    thread.wake = undefined;
    if (thread.ending && !done) {
      request.cancel?.();
      thread.pending = thread.ending;
      thread.ending = undefined;
      return;
    }
  } else {
    while (!done) {
      if (vm.pendingSignals.length > 0) {
        const { top, depth, handled } = thread;
        const error = await handleSignals(vm, thread);
        thread.top = top;
        thread.depth = depth;
        thread.handled = handled;
        if (error) {
          request.cancel?.();
          thread.pending = error;
          return;
        }
        continue;
      }
      await Promise.race([
        wait,
        new Promise<void>((resolve) => {
          vm.wake = resolve;
        }),
      ]);
      vm.wake = undefined;
    }
  }
  if (failure === undefined) {
    thread.value = result;
    return;
  }
  if (failure instanceof ProcessGone) throw failure;
  thread.pending = toException(failure);
}

async function signals(vm: Vm, thread: Thread): Promise<void> {
  const { top, depth, handled, value, pending } = thread;
  const error = await handleSignals(vm, thread);
  thread.top = top;
  thread.depth = depth;
  thread.handled = handled;
  thread.value = value;
  thread.pending = error ?? pending;
}

/** Runs the handlers of all signals that wait. Answers the exception that one of them raised. */
async function handleSignals(vm: Vm, thread: Thread): Promise<PyException | undefined> {
  for (let number = vm.pendingSignals.shift(); number !== undefined; number = vm.pendingSignals.shift()) {
    const handler = handlersOf(vm).get(number);
    if (handler === undefined) {
      if (number === SIGNAL_NUMBERS.INT) return raise('KeyboardInterrupt');
      continue;
    }
    try {
      await drive(vm, thread, call(vm, handler, number));
    } catch (error) {
      if (!(error instanceof PyException)) throw error;
      return error;
    }
    const pauses = vm.stateOf('pauses', () => new Set<() => void>());
    for (const wake of pauses) wake();
    pauses.clear();
  }
  return undefined;
}

function* call(vm: Vm, handler: Value, number: number): Gen<Value> {
  const frame = vm.thread.frame;
  return yield* callGen(vm, handler, [number, frame ? frameObject(frame) : null]);
}
