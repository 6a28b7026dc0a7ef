import type { Runtime } from './runtime.ts';
import { type Activation, Boundary, Ending, type StackEntry, SUSPENDED } from './suspension.ts';

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
    if (error instanceof Ending) throw error;
    const traced = rt.errors.trace(error);
    rt.top = outer;
    return activation.failed(traced);
  }
  if (value !== SUSPENDED) {
    rt.top = outer;
    return activation.finished(value);
  }
  if (rt.suspension.kind === 'block') {
    rt.unwound.push(new Boundary(activation));
    return SUSPENDED;
  }
  activation.stack = [];
  rt.take(activation.stack);
  activation.top = rt.top;
  rt.top = outer;
  return activation.paused(rt.suspension);
}

/** Goes on with an activation that waits. */
export function resumeActivation(rt: Runtime, activation: Activation, fail: boolean, value: unknown): unknown {
  return runActivation(rt, activation, () => {
    const { stack } = activation;
    activation.stack = [];
    activation.base.parent = rt.top;
    rt.top = activation.top;
    const result = rt.resume(stack, fail, value);
    // Waiting once more: what is left of the piece belongs to whoever collects it next.
    if (result === SUSPENDED) for (let i = stack.length - 1; i >= 0; i--) rt.unwound.push(stack[i] as StackEntry);
    return result;
  });
}
