import type { PyException } from '../objects/exception.ts';
import type { Frame } from './frame.ts';
import type { Thread } from './thread.ts';

/** What looks on while a thread runs: sys.settrace, sys.setprofile, cProfile. tracing.ts has it, and is fetched when a program asks for it. */
export interface Tracer {
  /** A frame is about to run, for the first time or again. */
  enter(frame: Frame): void;
  /** The frame has come to a TRACE instruction. */
  step(frame: Frame, arg: number): void;
  /** An exception came up in a frame, or passes through it. */
  raised(frame: Frame, at: number, error: PyException): void;
  /** A frame was left by an exception. */
  left(frame: Frame): void;
  /** What happened is told, before the frame on top goes on or takes the exception. False where there is nothing to tell. */
  tell(thread: Thread): boolean;
}
