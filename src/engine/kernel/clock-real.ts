import type { Clock } from '../base/clock.ts';

/** The outside world's timers: a browser's or Node's, given by whoever starts the engine. */
export interface PlatformTimers {
  /** Milliseconds since 1970, best with a fraction. */
  now(): number;
  setTimeout(callback: () => void, ms: number): unknown;
  clearTimeout(handle: unknown): void;
  /** Resolves in a later macrotask, after messages and timers that are ready (a MessageChannel, setImmediate). */
  yieldTurn(): Promise<void>;
}

/** The longest that browsers and Node wait in one go (2^31 - 1 ms). */
const LONGEST = 2_147_483_647;
/** The least difference between two answers of `now`, in milliseconds. */
const TICK = 0.001;

/** Real time, for the page and the interactive command line. */
export function createRealClock(timers: PlatformTimers): Clock {
  let last = 0;
  return {
    now() {
      last = Math.max(timers.now(), last + TICK);
      return last;
    },
    after(ms, callback) {
      let handle: unknown;
      const wait = (left: number): void => {
        handle =
          left > LONGEST
            ? timers.setTimeout(() => wait(left - LONGEST), LONGEST)
            : timers.setTimeout(callback, Math.max(0, left));
      };
      wait(ms);
      return () => timers.clearTimeout(handle);
    },
    turn: () => timers.yieldTurn(),
    hold: (outside) => outside,
  };
}
