import { FsError } from '../../../../fs/errno.ts';
import { PyException, PyTraceback, raise, stopAsyncIterationType, stopIterationType } from '../objects/exception.ts';
import { osError } from '../objects/os-error.ts';
import { Frame, RESULT } from './frame.ts';
import type { Thread } from './thread.ts';
import type { Vm } from './vm.ts';

/** What JS threw, as the exception that Python sees. Anything that is no error of the program passes through. */
export function toException(error: unknown): PyException {
  if (error instanceof PyException) return error;
  if (error instanceof FsError) return osError(error.errno);
  if (error instanceof RangeError) {
    if (/call stack/i.test(error.message)) return raise('RecursionError', 'maximum recursion depth exceeded');
    return raise('MemoryError');
  }
  // A native function got what it cannot take and did not look.
  if (error instanceof TypeError) return raise('TypeError', 'bad argument type for built-in operation');
  throw error;
}

/** As toException; what the host could not make room for ends the process where its container has not that much. */
export function caught(vm: Vm, error: unknown): PyException {
  if (error instanceof RangeError && !/call stack/i.test(error.message)) vm.reserve(HOST_MOST);
  return toException(error);
}

/** Bytes that the host refuses to give in one go. */
const HOST_MOST = 2 ** 29;

/** An exception takes the one being handled for its context, unless that would close a circle. */
export function setContext(error: PyException, handled: PyException | null): void {
  if (error.raised) return;
  error.raised = true;
  if (handled === null || handled === error) return;
  for (let at: PyException | null = handled; at; at = at.context) {
    if (at.context === error) {
      at.context = null;
      break;
    }
  }
  error.context = handled;
}

/** Set by RERAISE: the traceback has this frame already. */
export const reraised = { is: undefined as PyException | undefined };

/** Finds the handler of an exception raised at `at` in `frame`, or of its callers; the thread is then ready to go on there. */
export function unwind(vm: Vm, thread: Thread, from: Frame, at: number, thrown: unknown): void {
  const error = caught(vm, thrown);
  let frame = from;
  let pc = at;
  const again = reraised.is === error;
  reraised.is = undefined;
  if (!again) {
    setContext(error, thread.handled);
    error.traceback = new PyTraceback(error.traceback, frame, pc);
    thread.tracer?.raised(frame, pc, error);
  }
  for (;;) {
    const handler = frame.code.parts.handlers.find(({ start, end }) => pc >= start && pc < end);
    if (handler) {
      frame.sp = frame.code.slotCount + handler.depth;
      frame.regs[frame.sp++] = error;
      frame.pc = handler.target;
      thread.top = frame;
      thread.tracer?.tell(thread);
      return;
    }
    const next = leave(vm, thread, frame, error);
    if (thread.tracer?.tell(thread) || !next) return;
    frame = next;
    pc = frame.pc - 2;
    const failed = thread.pending as PyException;
    thread.pending = undefined;
    if (failed !== error) {
      unwind(vm, thread, frame, pc, failed);
      return;
    }
    error.traceback = new PyTraceback(error.traceback, frame, pc);
    thread.tracer?.raised(frame, pc, error);
  }
}

/** Pops a frame that an exception leaves. Answers the Python frame below it; undefined when native code, or nobody, takes the exception. */
function leave(_vm: Vm, thread: Thread, frame: Frame, error: PyException): Frame | undefined {
  thread.depth--;
  thread.handled = frame.handled;
  thread.tracer?.left(frame);
  let passed = error;
  const { generator } = frame;
  if (generator) {
    generator.finished = true;
    generator.running = false;
    const { kind } = frame.code.parts;
    const stop = error.cls.isSubclass(stopIterationType)
      ? 'StopIteration'
      : error.cls.isSubclass(stopAsyncIterationType) && kind === 'async-generator'
        ? 'StopAsyncIteration'
        : undefined;
    if (stop) {
      const name = kind === 'coroutine' ? 'coroutine' : kind === 'async-generator' ? 'async generator' : 'generator';
      passed = raise('RuntimeError', `${name} raised ${stop}`);
      passed.cause = error;
      passed.context = error;
      passed.suppress = true;
      passed.raised = true;
    }
  }
  const { back } = frame;
  thread.top = back;
  thread.pending = passed;
  return back instanceof Frame ? back : undefined;
}

export { RESULT };
