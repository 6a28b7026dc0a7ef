import type { Runtime } from './runtime.ts';
import { type Activation, Boundary, Ending, type Frame, type StackEntry, SUSPENDED, suspended } from './suspension.ts';

/** Of an activation that runs. */
const NONE: StackEntry[] = [];

/**
 * Starts the code of an async function or generator, or goes on with it. Answers what its caller gets: the outcome of `paused`, `finished`
 * or `failed`, or SUSPENDED when the program as a whole must wait.
 */
export function runActivation(rt: Runtime, activation: Activation, run: () => unknown): unknown {
  const outer = rt.top;
  let value: unknown;
  try {
    value = run();
  } catch (error) {
    return failed(rt, activation, outer, error);
  }
  return settle(rt, activation, outer, value, []);
}

function failed(rt: Runtime, activation: Activation, outer: Frame, error: unknown): unknown {
  if (error instanceof Ending) throw error;
  const traced = rt.errors.trace(error);
  rt.top = outer;
  return activation.failed(traced);
}

/** What comes of an activation that has ended, or waits with this stack and what has been unwound on top of it. */
function settle(rt: Runtime, activation: Activation, outer: Frame, value: unknown, stack: StackEntry[]): unknown {
  if (!suspended(value)) {
    rt.top = outer;
    return activation.finished(value);
  }
  if (rt.suspension.kind === 'block') {
    for (let i = stack.length - 1; i >= 0; i--) rt.unwound.push(stack[i] as StackEntry);
    rt.unwound.push(new Boundary(activation));
    return SUSPENDED;
  }
  rt.take(stack);
  activation.stack = stack;
  activation.top = rt.top;
  rt.top = outer;
  return activation.paused(rt.suspension);
}

/** Goes on with an activation that waits. */
export function resumeActivation(rt: Runtime, activation: Activation, fail: boolean, value: unknown): unknown {
  const outer = rt.top;
  const { stack } = activation;
  activation.stack = NONE;
  activation.base.parent = outer;
  rt.top = activation.top;
  let result: unknown;
  try {
    result = rt.resume(stack, fail, value);
  } catch (error) {
    return failed(rt, activation, outer, error);
  }
  return settle(rt, activation, outer, result, stack);
}
