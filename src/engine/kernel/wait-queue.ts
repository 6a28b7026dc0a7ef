import { FsError } from '../fs/errno.ts';
import type { Blocking } from './descriptor.ts';

/**
 * A wait that was broken off by a signal, a stop or the end of the process. What was not done may be done again: nothing
 * was taken, and `written` says how many bytes of a write had already gone.
 */
export class Interrupted extends FsError {
  written = 0;

  constructor() {
    super('EINTR');
  }
}

/** Those who wait for one thing to change. Each looks again after a wake, so waking too often does no harm. */
export class WaitQueue {
  #waiting: Set<() => void> | undefined;

  get empty(): boolean {
    return !this.#waiting || this.#waiting.size === 0;
  }

  /** Resolves at the next `wake`; rejects with Interrupted. */
  wait(blocking: Blocking): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting ??= new Set();
      const waiting = this.#waiting;
      const wake = (): void => {
        waiting.delete(wake);
        release();
        resolve();
      };
      const release = blocking.onInterrupt(() => {
        waiting.delete(wake);
        release();
        reject(new Interrupted());
      });
      waiting.add(wake);
    });
  }

  wake(): void {
    if (!this.#waiting || this.#waiting.size === 0) return;
    for (const wake of [...this.#waiting]) wake();
  }
}

/** For waits of engine code, which nothing interrupts. */
export const UNINTERRUPTED: Blocking = { onInterrupt: () => () => undefined };
