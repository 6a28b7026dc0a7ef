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

/** A clock that runs with the outside world's, and can be sent ahead of it. */
export interface RealClock extends Clock {
  /**
   * Lets `ms` milliseconds pass at once: timers that fall due on the way fire in their order, each with time for what it sets off. From
   * then on the clock is that much ahead.
   */
  forward(ms: number): Promise<void>;
}

interface Timer {
  readonly due: number;
  readonly callback: () => void;
  handle: unknown;
}

/** Real time, for the page and the interactive command line. `from`: the clock begins there when that lies ahead of the present (a saved machine that had been sent forward). */
export function createRealClock(timers: PlatformTimers, from = 0): RealClock {
  let ahead = Math.max(0, from - timers.now());
  let last = 0;
  const waiting = new Set<Timer>();
  const now = (): number => {
    last = Math.max(timers.now() + ahead, last + TICK);
    return last;
  };
  const fire = (timer: Timer): void => {
    waiting.delete(timer);
    timers.clearTimeout(timer.handle);
    timer.callback();
  };
  const arm = (timer: Timer): void => {
    const left = timer.due - timers.now() - ahead;
    timer.handle =
      left > LONGEST
        ? timers.setTimeout(() => arm(timer), LONGEST)
        : timers.setTimeout(() => fire(timer), Math.max(0, left));
  };
  const earliest = (until: number): Timer | undefined => {
    let first: Timer | undefined;
    for (const timer of waiting) if (timer.due <= until && (!first || timer.due < first.due)) first = timer;
    return first;
  };
  return {
    now,
    after(ms, callback) {
      const timer: Timer = { due: timers.now() + ahead + Math.max(0, ms), callback, handle: undefined };
      waiting.add(timer);
      arm(timer);
      return () => {
        waiting.delete(timer);
        timers.clearTimeout(timer.handle);
      };
    },
    turn: () => timers.yieldTurn(),
    hold: (outside) => outside,
    async forward(ms) {
      const target = timers.now() + ahead + ms;
      for (let next = earliest(target); next; next = earliest(target)) {
        ahead += Math.max(0, next.due - timers.now() - ahead);
        fire(next);
        await timers.yieldTurn();
      }
      ahead += Math.max(0, target - timers.now() - ahead);
      for (const timer of waiting) {
        timers.clearTimeout(timer.handle);
        arm(timer);
      }
    },
  };
}
