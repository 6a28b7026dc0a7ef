import { type PyException, raise } from '../objects/exception.ts';
import type { Value } from '../objects/object.ts';
import { Frame, NativeFrame, RESULT, type ResultMode } from './frame.ts';

/** Backward jumps and calls between two looks at signals and other processes. */
export const BUDGET = 400;

/** One thread of a Python process: a stack of frames and what is handed to the topmost next. */
export class Thread {
  top: Frame | NativeFrame | undefined = undefined;
  /** Thrown into the topmost frame. */
  pending: PyException | undefined = undefined;
  /** What a native frame is resumed with. */
  value: unknown = undefined;
  /** The exception being handled (sys.exception()). */
  handled: PyException | null = null;
  /** The native code that starts the program is not counted. */
  depth = -1;
  budget = BUDGET;
  recursionLimit = 1000;
  result: Value = undefined;
  failure: PyException | undefined = undefined;
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
    this.top = frame;
  }

  pushNative(gen: NativeFrame['gen'], mode: ResultMode = RESULT.push): NativeFrame {
    if (++this.depth > this.recursionLimit + 50) {
      this.depth--;
      throw raise('RecursionError', 'maximum recursion depth exceeded');
    }
    const frame = new NativeFrame(gen, this.top, mode);
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
