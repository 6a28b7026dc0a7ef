import type { Machine } from './machine.ts';
import type { Ref } from './value.ts';

/** What a goroutine hands its driver when it cannot go on: nothing (its slice is used up), a promise, or `'parked'` (another goroutine will wake it). */
export type Pause = undefined | Promise<unknown> | 'parked';
export type Steps<T = unknown> = Generator<Pause, T, unknown>;

/** The variables of one call. */
export interface Frame {
  readonly slots: unknown[];
  readonly captured: readonly Ref[];
  readonly machine: Machine;
  /** Of the statement that runs, for traces. */
  line: number;
  /** Whose code it is, as traces name it, and the file that it stands in. */
  readonly name: string;
  readonly file: string;
  /** The call that this one was made from; undefined where a goroutine begins. */
  readonly parent: Frame | undefined;
  /** Deferred calls, last first. */
  defers: (() => Steps)[] | undefined;
  /** The values that return set, or the named results' own slots. */
  result: unknown;
}

/**
 * A piece of program. What cannot call, block or loop is a plain closure; everything else is a generator that can pause between any two steps.
 */
export type Code =
  | { readonly pure: true; readonly run: (frame: Frame) => unknown }
  | { readonly pure: false; readonly run: (frame: Frame) => Steps };

/** How a statement ended: undefined goes on; otherwise who is meant (`''` is the innermost). */
export type Ending =
  | undefined
  | { readonly kind: 'break' | 'continue'; readonly label: string }
  | { readonly kind: 'return' }
  | { readonly kind: 'fallthrough' };

export function pure(run: (frame: Frame) => unknown): Code {
  return { pure: true, run };
}

export function steps(run: (frame: Frame) => Steps): Code {
  return { pure: false, run };
}

/** Runs a piece, whichever kind it is, inside a generator: `yield* value(code, frame)`. */
export function* value(code: Code, frame: Frame): Steps {
  return code.pure ? code.run(frame) : yield* code.run(frame);
}

/** A piece that works out its operands in order and then combines their values. */
export function combine(operands: readonly Code[], apply: (values: readonly unknown[], frame: Frame) => unknown): Code {
  const [a, b] = operands;
  if (operands.every((code) => code.pure)) {
    const runs = operands.map((code) => code.run as (frame: Frame) => unknown);
    return pure((frame) =>
      apply(
        runs.map((run) => run(frame)),
        frame,
      ),
    );
  }
  if (operands.length === 1 && a) {
    return steps(function* (frame) {
      return apply([yield* value(a, frame)], frame);
    });
  }
  if (operands.length === 2 && a && b) {
    return steps(function* (frame) {
      const left = yield* value(a, frame);
      return apply([left, yield* value(b, frame)], frame);
    });
  }
  return steps(function* (frame) {
    const values: unknown[] = [];
    for (const code of operands) values.push(yield* value(code, frame));
    return apply(values, frame);
  });
}

/** combine for one operand, without the array. */
export function unary(operand: Code, apply: (value: unknown, frame: Frame) => unknown): Code {
  if (operand.pure) {
    const { run } = operand;
    return pure((frame) => apply(run(frame), frame));
  }
  const { run } = operand;
  return steps(function* (frame) {
    return apply(yield* run(frame), frame);
  });
}

/** combine for two operands, without the array. */
export function binary(left: Code, right: Code, apply: (a: unknown, b: unknown, frame: Frame) => unknown): Code {
  if (left.pure && right.pure) {
    const [a, b] = [left.run, right.run];
    return pure((frame) => apply(a(frame), b(frame), frame));
  }
  return steps(function* (frame) {
    const a = left.pure ? left.run(frame) : yield* left.run(frame);
    return apply(a, right.pure ? right.run(frame) : yield* right.run(frame), frame);
  });
}
