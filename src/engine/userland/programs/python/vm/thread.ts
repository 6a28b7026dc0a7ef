import { type PyException, raise } from '../objects/exception.ts';
import type { Value } from '../objects/object.ts';
import { Frame, NativeFrame, RESULT, type ResultMode } from './frame.ts';
import type { Tracer } from './tracer.ts';

/**
 * Work between two looks at signals and other processes, in units of some five nanoseconds: half an instruction. Code counts by its length, when it is
 * entered and when it jumps back; native code by what it goes through (linear-work.ts).
 */
export const BUDGET = 6000;
/** What it takes to enter a frame, and to go on in native code that waited. */
const ENTRY = 12;
export const RESUMED = 40;
/** What it takes to call native code. */
export const NATIVE = 16;
/** What instructions count that are dealt with elsewhere, beyond others. */
export const RARE = 12;
/** The most that a loop's body counts. */
export const LONGEST = 2000;
/** What it takes to raise an exception and find its handler. */
export const RAISED = 150;

/** Native code that calls native code, again and again. */
const DEEPEST = 2000;

/** One thread of a Python process: a stack of frames and what is handed to the topmost next. */
export class Thread {
  top: Frame | NativeFrame | undefined = undefined;
  /** Thrown into the topmost frame. */
  pending: PyException | undefined = undefined;
  /** The exception comes from outside, before the next instruction, and not out of the last one. */
  struck = false;
  /** What a native frame is resumed with. */
  value: unknown = undefined;
  /** The exception being handled (sys.exception()). */
  handled: PyException | null = null;
  /** Python frames: as in CPython, native code between them is not counted. */
  depth = 0;
  /** What is left until the next look. */
  budget = BUDGET;
  /** Work since the machine was told of it. */
  spent = 0;
  recursionLimit = 1000;
  result: Value = undefined;
  failure: PyException | undefined = undefined;
  /** Looks on, where a program asked for it. */
  tracer: Tracer | undefined = undefined;
  readonly ident: number;
  name: string;
  object: Value = null;
  /** Thrown into the thread as soon as it can be, and the wait that it may be in given up. */
  ending: PyException | undefined = undefined;
  /** Ends the wait that the thread is in. */
  wake: (() => void) | undefined = undefined;

  constructor(ident: number, name: string) {
    this.ident = ident;
    this.name = name;
  }

  push(frame: Frame): void {
    frame.handled = this.handled;
    if (++this.depth > this.recursionLimit) {
      this.depth--;
      throw raise('RecursionError', 'maximum recursion depth exceeded');
    }
    this.tracer?.enter(frame);
    this.budget -= frame.code.cost + ENTRY;
    this.top = frame;
  }

  /** Time for a look: notes what was spent. */
  look(): void {
    this.spent += BUDGET - this.budget;
    this.budget = BUDGET;
  }

  pushNative(gen: NativeFrame['gen'], mode: ResultMode = RESULT.push): NativeFrame {
    const { top } = this;
    const level = top instanceof NativeFrame ? top.level + 1 : 0;
    if (level > DEEPEST) throw raise('RecursionError', 'maximum recursion depth exceeded');
    const frame = new NativeFrame(gen, top, mode, level);
    frame.handled = this.handled;
    this.top = frame;
    this.value = undefined;
    return frame;
  }

  /** The Python frame that runs or called the native code that runs. */
  get frame(): Frame | undefined {
    let at = this.top;
    while (at && !(at instanceof Frame)) at = at.back;
    return at;
  }
}
