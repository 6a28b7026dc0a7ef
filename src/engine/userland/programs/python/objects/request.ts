import type { PyDict, Value } from './object.ts';

/** What a native generator asks of the machine that runs it: a call of Python code. It is resumed with the result, or the exception is thrown into it. */
export class CallRequest {
  readonly fn: Value;
  readonly args: readonly Value[];
  readonly keywords: PyDict | undefined;

  constructor(fn: Value, args: readonly Value[], keywords?: PyDict) {
    this.fn = fn;
    this.args = args;
    this.keywords = keywords;
  }
}

/** The thread waits until the promise has settled. A signal with a handler interrupts the wait, which then goes on (PEP 475). */
export class AwaitRequest {
  readonly promise: Promise<unknown>;
  /** Undoes what was begun, when an exception (KeyboardInterrupt) ends the wait. */
  readonly cancel: (() => void) | undefined;

  constructor(promise: Promise<unknown>, cancel?: () => void) {
    this.promise = promise;
    this.cancel = cancel;
  }
}

/** Others may have a turn now. */
export class TickRequest {}
export const TICK = new TickRequest();

export type Request = CallRequest | AwaitRequest | TickRequest;
/** Native code that may run Python code or wait. What it is resumed with is a Value for calls, the promise's result for waits. */
export type Gen<T> = Generator<Request, T, unknown>;
