import type { PyException } from './exception.ts';
import type { PyGenerator } from './generator.ts';
import type { Value } from './object.ts';
import { TickRequest } from './request.ts';

/** Native code enters a generator: it is resumed with what that yields; StopIteration is thrown into it at the end. */
export class ResumeRequest extends TickRequest {
  readonly generator: PyGenerator;
  readonly value: Value;
  readonly error: PyException | undefined;
  /** At the end it is resumed with undefined; no StopIteration is made. */
  readonly quietly: boolean;

  constructor(generator: PyGenerator, value: Value, error?: PyException, quietly = false) {
    super();
    this.generator = generator;
    this.value = value;
    this.error = error;
    this.quietly = quietly;
  }
}
