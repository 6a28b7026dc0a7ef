import { type PyException, raise } from '../objects/exception.ts';
import type { Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { runThread } from './run.ts';
import type { Thread } from './thread.ts';
import type { Vm } from './vm.ts';

/** Turns after which code that should be done at once is given up. */
const TURNS = 20_000;

/**
 * Runs code to its end for a caller that cannot wait, such as a function that SQL calls. Only from native code that is itself a generator: its frame is then on top, and
 * takes the result. Throws the exception that ended the code; RuntimeError where it would have to wait.
 */
export function runAtOnce(vm: Vm, gen: Gen<Value>): Value {
  const { thread } = vm;
  const { top: floor, depth, handled, value: kept } = thread;
  const fail = (message: string): never => {
    thread.top = floor;
    thread.depth = depth;
    thread.handled = handled;
    throw raise('RuntimeError', message);
  };
  thread.pending = undefined;
  thread.value = undefined;
  thread.pushNative(gen);
  for (let turns = 0; ; turns++) {
    const outcome = runThread(vm, thread, floor);
    if (outcome.kind === 'done') break;
    if (outcome.kind === 'await') fail('drydock: a function that SQL calls cannot wait');
    if (turns > TURNS) fail('drydock: a function that SQL calls ran for too long');
  }
  const { value, pending } = taken(thread);
  thread.value = kept;
  thread.depth = depth;
  thread.handled = handled;
  if (pending) throw pending;
  return value as Value;
}

/** What the code left for the frame below it. */
function taken(thread: Thread): { readonly value: unknown; readonly pending: PyException | undefined } {
  const { value, pending } = thread;
  thread.pending = undefined;
  return { value, pending };
}
