import type { Steps, Value } from '../run/code.ts';
import type { CMachine } from '../run/machine.ts';

/** A function of the C library: answers at once, or takes steps. */
export type Native = (args: readonly Value[], machine: CMachine) => Value | undefined | Steps<Value | undefined>;
