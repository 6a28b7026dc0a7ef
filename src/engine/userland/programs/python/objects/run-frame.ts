import type { Frame } from '../vm/frame.ts';
import { TickRequest } from './request.ts';

/** Native code runs a frame that it made itself: a class body, a module. It is resumed with what the frame returns. */
export class RunFrameRequest extends TickRequest {
  readonly frame: Frame;

  constructor(frame: Frame) {
    super();
    this.frame = frame;
  }
}
