import type { Clock } from '../base/clock.ts';
import { createVirtualClock } from './clock-virtual.ts';

/** The outside world's timers: a browser's or Node's, given by whoever starts the engine. */
export interface PlatformTimers {
  /** Milliseconds since 1970, best with a fraction. */
  now(): number;
  setTimeout(callback: () => void, ms: number): unknown;
  clearTimeout(handle: unknown): void;
}

/** The longest that browsers and Node wait in one go (2^31 - 1 ms). */
const LONGEST = 2_147_483_647;

/** When something came from outside. */
export interface Moment {
  /** In whole milliseconds since 1970. */
  readonly at: number;
  /** Turns of the clock until then, if it came in the middle of work: what is repeated gets as far, and no farther. */
  readonly turns?: number;
}

/**
 * The page's clock: virtual time that keeps pace with real time while everything waits. Work takes no time of its own beyond its turns, and
 * time moves on at timers and at events from outside alone, so that the same events at the same instants lead to the same ids, digests and
 * texts, however fast the computer is. Until `follow` is called, time jumps wherever the next timer lies.
 */
export interface PacedClock extends Clock {
  /**
   * An event from outside happens: time catches up with real time. Answers the instant, in whole milliseconds, later than all before, and
   * how many turns there have been if there is work under way.
   */
  touch(): Moment;
  /**
   * Time passes up to an instant at once: timers that fall due on the way fire in their order, each with what it sets off. Resolves when all
   * of that is done and the instant has come, or work under way has gone beyond it. From then on the clock goes on from there, as fast as real time if it follows that.
   */
  passTo(moment: Moment): Promise<void>;
  /** The instant now, without using one up. */
  peek(): number;
  /** Runs something that only looks: what it reads of the clock leaves no trace. */
  glance<T>(look: () => T): T;
  /** From now on real time sets the pace. */
  follow(): void;
  /** Real time no longer sets the pace: nothing that waits for time goes on, but by `passTo`. */
  stand(): void;
}

/** Makes a clock that begins at `start`, in milliseconds since 1970. */
export function createPacedClock(
  timers: PlatformTimers,
  macrotask: (callback: () => void) => void,
  start: number,
): PacedClock {
  /** What must be added to real time; undefined while nothing follows it. */
  let ahead: number | undefined;
  let limit = Number.POSITIVE_INFINITY;
  let handle: unknown;
  const present = (): number => (ahead === undefined ? limit : Math.max(limit, timers.now() + ahead));
  const clock = createVirtualClock({
    start,
    macrotask,
    pace: {
      limit: present,
      wait(until, round) {
        timers.clearTimeout(handle);
        catchUp();
        if (ahead === undefined) return;
        const left = until - timers.now() - ahead;
        handle = timers.setTimeout(round, Math.min(LONGEST, Math.max(0, left)));
      },
    },
  });
  /** Time never runs behind what has been reached: real time counts from there. */
  const catchUp = (): void => {
    if (ahead !== undefined) ahead = Math.max(ahead, clock.peek() - timers.now());
  };
  return {
    now: clock.now,
    after: clock.after,
    turn: clock.turn,
    hold: clock.hold,
    fetch: clock.fetch,
    peek: clock.peek,
    touch() {
      catchUp();
      const now = ahead === undefined ? clock.peek() : timers.now() + ahead;
      const before = clock.peek();
      const at = Math.max(Math.floor(before) + 1, Math.ceil(now));
      const working = clock.working;
      clock.reach(at);
      return working ? { at, turns: clock.turns } : { at };
    },
    async passTo({ at, turns }) {
      const followed = ahead !== undefined;
      ahead = undefined;
      limit = Math.max(clock.peek(), at);
      clock.holdAt(turns);
      await clock.idle();
      clock.holdAt(undefined);
      clock.reach(at);
      limit = clock.peek();
      if (followed) {
        ahead = clock.peek() - timers.now();
        clock.look();
      }
    },
    glance(look) {
      const before = clock.peek();
      try {
        return look();
      } finally {
        clock.restore(before);
      }
    },
    follow() {
      limit = clock.peek();
      ahead = clock.peek() - timers.now();
      clock.look();
    },
    stand() {
      timers.clearTimeout(handle);
      ahead = undefined;
      limit = clock.peek();
    },
  };
}
