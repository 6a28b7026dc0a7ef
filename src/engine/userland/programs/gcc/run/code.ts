import type { CMachine } from './machine.ts';

/** Steps of a program that can pause between any two: a promise is waited for, undefined is a breath. */
export type Steps<T = unknown> = Generator<Promise<unknown> | undefined, T, unknown>;

/** The call that runs: where its variables begin in memory. */
export interface Frame {
  readonly machine: CMachine;
  readonly base: number;
  /** What return gave. */
  result: Value;
}

/** Integers (bigint beyond what a double holds), floats, addresses; of a struct its address. */
export type Value = number | bigint;

/** A piece of program: a plain closure where nothing in it can call or loop, else a generator. */
export type Code<T = Value> =
  | { readonly pure: true; readonly run: (frame: Frame) => T }
  | { readonly pure: false; readonly run: (frame: Frame) => Steps<T> };

export type Ending = undefined | 'break' | 'continue' | 'return';

export function pure<T = Value>(run: (frame: Frame) => T): Code<T> {
  return { pure: true, run };
}

export function steps<T = Value>(run: (frame: Frame) => Steps<T>): Code<T> {
  return { pure: false, run };
}

export function* value<T>(code: Code<T>, frame: Frame): Steps<T> {
  return code.pure ? code.run(frame) : yield* code.run(frame);
}

/** Works out an operand, then applies. */
export function unary<T>(operand: Code, apply: (a: Value, frame: Frame) => T): Code<T> {
  if (operand.pure) {
    const { run } = operand;
    return pure((frame) => apply(run(frame), frame));
  }
  return steps(function* (frame) {
    return apply(yield* operand.run(frame), frame);
  });
}

/** Works out two operands, left one first, then applies. */
export function binary<T>(left: Code, right: Code, apply: (a: Value, b: Value, frame: Frame) => T): Code<T> {
  if (left.pure && right.pure) {
    const [a, b] = [left.run, right.run];
    return pure((frame) => apply(a(frame), b(frame), frame));
  }
  return steps(function* (frame) {
    const a = yield* value(left, frame);
    return apply(a, yield* value(right, frame), frame);
  });
}
