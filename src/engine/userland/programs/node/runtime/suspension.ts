import type { SourceText } from '../syntax/source-text.ts';

/**
 * How a guest program stops in the middle and goes on later. Compiled code is plain closures that answer a value; one that must wait
 * answers SUSPENDED instead, after noting in `Runtime.suspension` why. Every closure on the way out adds what it still had to do
 * (`Runtime.defer`), so that the stack stands as a list of continuations, innermost first, and the host's own stack is free. Running on costs nothing
 * while nobody waits: no generator is made for a call.
 */
export const SUSPENDED: unique symbol = Symbol('suspended');

/**
 * Whether a callee waits. Closures of compiled code ask for the type themselves first (`typeof value === 'symbol' && suspended(value)`): V8 looks an
 * imported name up through its module's cells each time, which takes as long as most of what they do. Their other helpers are methods for the same reason.
 */
export function suspended(value: unknown): value is typeof SUSPENDED {
  return typeof value === 'symbol' && value === SUSPENDED;
}

/** What a getter, a setter or a trap of the guest's answers to the host while its caller stands ready to run it itself (`Touching`). */
export const ASKED: unique symbol = Symbol('asked');

/** What is still to be done with the value (or the error) that is waited for. Without `fail` an error passes through. */
export type Continuation =
  | ((value: unknown) => unknown)
  | { readonly next: (value: unknown) => unknown; readonly fail: (error: unknown) => unknown };

/** Why a program stands still. */
export type Suspension =
  /** The whole program waits: for its next slice of time, or in a call that blocks. `undefined` only frees the host's stack. */
  | { readonly kind: 'block'; readonly until: Promise<unknown> | undefined }
  /** The innermost async function waits for a promise. */
  | { readonly kind: 'await'; readonly value: unknown }
  /** The innermost generator gives a value. */
  | { readonly kind: 'yield'; readonly value: unknown };

/** A value that was thrown, and where; `stated`: by a statement of the program's own text. */
export interface Thrown {
  readonly error: unknown;
  readonly code: FrameCode;
  readonly at: number;
  readonly stated: boolean;
}

/** Thrown to end the program in the middle of its code; no catch and no finally of the guest sees it. */
export class Ending {
  readonly code: number;

  constructor(code: number) {
    this.code = code;
  }
}

/** An async function or generator under way: its own piece of stack, which is put on top of whoever resumes it. */
export interface Activation {
  /** Innermost last, as `Runtime.resume` takes it. Empty while it runs. */
  stack: StackEntry[];
  /** Its own outermost frame and, while it waits, its innermost. */
  base: Frame;
  top: Frame;
  /** It has waited at least once, so that its caller is no longer who called it. */
  awaited: boolean;
  /** The async function that waits for this one, for `at async …`. */
  awaiter?: () => Activation | undefined;
  /** The Promise.all or the like that its promise is a part of, and who waits for that one. */
  combined?: () => { readonly label: string; readonly next: Activation | undefined } | undefined;
  /** What the resumer gets when the activation comes to a wait or a yield. */
  paused(suspension: Suspension): unknown;
  /** What the resumer gets when its code has ended. */
  finished(value: unknown): unknown;
  failed(error: unknown): unknown;
}

/** Marks in a list of continuations where an activation's own piece begins. */
export class Boundary {
  readonly activation: Activation;

  constructor(activation: Activation) {
    this.activation = activation;
  }
}

export type StackEntry = Continuation | Boundary;

/** One call of the guest's stack. */
export class Frame {
  /** Who called it; of a resumed activation, who resumed it. */
  parent: Frame | undefined;
  readonly depth: number;
  /** Undefined for a built-in, which then names itself. */
  code: FrameCode;
  /** Offset of what is being done in it. */
  at: number;
  /** For `Type.method` in a trace. */
  self: unknown;
  constructing: boolean;
  callee: unknown;
  /** The activation whose outermost frame this is. */
  activation: Activation | undefined = undefined;
  /** The record that plain calls made from here use, one after the other: most programs return more often than they go deeper. */
  above: Frame | undefined = undefined;

  constructor(
    parent: Frame | undefined,
    code: FrameCode,
    at = 0,
    self: unknown = undefined,
    constructing = false,
    callee: unknown = undefined,
  ) {
    this.parent = parent;
    this.depth = parent ? parent.depth + 1 : 0;
    this.code = code;
    this.at = at;
    this.self = self;
    this.constructing = constructing;
    this.callee = callee;
  }
}

export interface FrameCode {
  /** Function name for the trace; '' is anonymous. */
  readonly name: string;
  /** What an anonymous function was assigned to, for the trace: `exports.load`. */
  readonly inferred?: string | undefined;
  /** Undefined for what is not written in JavaScript. */
  readonly source: SourceText | undefined;
  /** `file:line:column` of an offset; undefined for what traces leave out. */
  place(offset: number): string | undefined;
  readonly arrow: boolean;
  /** Top level of a script or module, whose frame reads differently. */
  readonly role: 'function' | 'module' | 'script' | 'commonjs' | 'native';
}
