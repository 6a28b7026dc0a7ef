import { resumeActivation } from './activation.ts';
import { GuestPromise } from './promise.ts';
import type { Runtime } from './runtime.ts';
import type { Activation } from './suspension.ts';

/** Goes on with an activation once a value is settled. */
export function awaitValue(rt: Runtime, activation: Activation, value: unknown): void {
  GuestPromise.from(rt, value).awaitedBy(
    activation,
    (result) => resumeActivation(rt, activation, false, result),
    (error) => resumeActivation(rt, activation, true, error),
  );
}
