import { resumeActivation } from './activation.ts';
import { GuestPromise } from './promise.ts';
import type { Runtime } from './runtime.ts';
import type { Activation } from './suspension.ts';

/** Goes on with an activation once a value is settled. */
export function awaitValue(rt: Runtime, activation: Activation, value: unknown): void {
  const known = GuestPromise.of(value);
  if (!known && (typeof value !== 'object' || value === null) && typeof value !== 'function') {
    // As a promise of it would, which nobody else could see.
    rt.microtasks.push(rt.inContext(() => resumeActivation(rt, activation, false, value)));
    return;
  }
  (known ?? GuestPromise.from(rt, value)).awaitedBy(
    activation,
    (result) => resumeActivation(rt, activation, false, result),
    (error) => resumeActivation(rt, activation, true, error),
  );
}
