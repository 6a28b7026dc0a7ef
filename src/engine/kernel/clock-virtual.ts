import type { Clock } from '../base/clock.ts';

export interface VirtualClockOptions {
  /** Where time begins, milliseconds since 1970. */
  readonly start: number;
  /**
   * Calls back in a later macrotask of the host (setImmediate, a MessageChannel), that is, after all microtasks that are
   * ready now and those that they start.
   */
  readonly macrotask: (callback: () => void) => void;
  /** Left out: time jumps as far as the next timer lies. */
  readonly pace?: Pace;
}

/** What keeps a virtual clock from running ahead: real time, or a replay that goes from event to event. */
export interface Pace {
  /** The latest instant to which time may jump now. */
  limit(): number;
  /** A timer lies beyond the limit: call `round` again when it has moved that far. A later call takes an earlier one's place. */
  wait(until: number, round: () => void): void;
}

/** A clock whose time passes only while everything waits. */
export interface VirtualClock extends Clock {
  /** The time without using up an instant, as `now` does. */
  peek(): number;
  /** Time is at least this; timers that are due by it fire in their order, with what they set off, afterwards. */
  reach(instant: number): void;
  /** Sets the time back to what `peek` said: whoever only looked has left no trace in it. */
  restore(instant: number): void;
  /** Resolves when nothing is left that could happen by itself: no timer within the pace's limit, no turn, no hold. */
  idle(): Promise<void>;
  /** Somebody waits for a turn: there is work under way. */
  readonly working: boolean;
  /** Turns so far. */
  readonly turns: number;
  /** Lets no more turns come than so many; undefined for any number. */
  holdAt(turns: number | undefined): void;
  /** The pace's limit has moved. */
  look(): void;
  /** Resolves when at most so many holds are open. */
  released(holds: number): Promise<void>;
  /** Lets no more time pass: open timers never fire, so that the host's event loop can end. */
  stop(): void;
}

/** Added by each call of `now`, in milliseconds. */
const TICK = 0.001;
/** What a `turn` costs, in milliseconds. */
const TURN = 1;

interface Timer {
  readonly at: number;
  readonly order: number;
  callback: (() => void) | undefined;
}

/**
 * Time for tests, replay and transcripts. A macrotask that finds all microtasks drained either releases those who wait for a
 * turn (a millisecond passes) or, if there are none and nothing of the outside world is held open, jumps to the next
 * timer. One timer fires a macrotask, so what it sets off has ended before the next one: the order never depends on
 * how fast the host is.
 */
export function createVirtualClock(options: VirtualClockOptions): VirtualClock {
  let time = options.start;
  let order = 0;
  let holds = 0;
  let fetching = 0;
  let scheduled = false;
  let stopped = false;
  let turns: (() => void)[] = [];
  let taken = 0;
  let most: number | undefined;
  let idlers: (() => void)[] = [];
  let releases: (() => void)[] = [];
  const heap: Timer[] = [];

  const schedule = (): void => {
    if (scheduled || stopped) return;
    if (fetching > 0 && !options.pace) return;
    if (turns.length === 0 && idlers.length === 0 && (holds > 0 || heap.length === 0)) return;
    scheduled = true;
    options.macrotask(round);
  };

  const limit = (): number => options.pace?.limit() ?? Number.POSITIVE_INFINITY;

  const fireDue = (): void => {
    while (heap[0] && heap[0].at <= time) pop(heap).callback?.();
  };

  const wakeIdlers = (): void => {
    const waiting = idlers;
    idlers = [];
    for (const wake of waiting) wake();
  };

  const round = (): void => {
    scheduled = false;
    if (stopped || (fetching > 0 && !options.pace)) return;
    dropCancelled(heap);
    if (turns.length > 0 && (taken === most || (idlers.length > 0 && time >= limit()))) {
      // Whoever passes time up to an instant need not wait for work that goes on beyond it.
      wakeIdlers();
      if (taken === most) return;
    } else if (turns.length > 0) {
      const released = turns;
      turns = [];
      taken++;
      if (holds === 0) {
        time += TURN;
        fireDue();
      }
      for (const release of released) release();
    } else if (holds === 0) {
      const [next] = heap;
      if (next && next.at <= Math.max(time, limit())) {
        const timer = pop(heap);
        time = Math.max(time, timer.at);
        timer.callback?.();
      } else {
        wakeIdlers();
        if (next) {
          options.pace?.wait(next.at, schedule);
          return;
        }
      }
    } else {
      return;
    }
    schedule();
  };

  const hold = async <T>(outside: Promise<T>): Promise<T> => {
    holds++;
    try {
      return await outside;
    } finally {
      holds--;
      const waiting = releases;
      releases = [];
      for (const wake of waiting) wake();
      schedule();
    }
  };

  return {
    now() {
      time += TICK;
      return time;
    },
    after(ms, callback) {
      const timer: Timer = { at: time + Math.max(0, ms), order: order++, callback };
      push(heap, timer);
      schedule();
      return () => {
        timer.callback = undefined;
      };
    },
    turn() {
      return new Promise((resolve) => {
        turns.push(resolve);
        schedule();
      });
    },
    peek: () => time,
    reach(instant) {
      time = Math.max(time, instant);
      schedule();
    },
    restore(instant) {
      time = instant;
    },
    look: schedule,
    get working() {
      return turns.length > 0;
    },
    get turns() {
      return taken;
    },
    holdAt(count) {
      most = count;
      schedule();
    },
    hold,
    async fetch(code) {
      fetching++;
      try {
        return await hold(code);
      } finally {
        fetching--;
        schedule();
      }
    },
    async released(most) {
      while (holds > most) await new Promise<void>((resolve) => releases.push(resolve));
    },
    idle() {
      return new Promise((resolve) => {
        idlers.push(resolve);
        schedule();
      });
    },
    stop() {
      stopped = true;
    },
  };
}

function before(a: Timer, b: Timer): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}

function push(heap: Timer[], timer: Timer): void {
  let at = heap.length;
  heap.push(timer);
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = heap[parent] as Timer;
    if (before(above, timer)) break;
    heap[at] = above;
    at = parent;
  }
  heap[at] = timer;
}

/** Takes the earliest timer out of a heap that is not empty. */
function pop(heap: Timer[]): Timer {
  const first = heap[0] as Timer;
  const last = heap.pop() as Timer;
  if (heap.length === 0) return first;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    const left = heap[child];
    if (!left) break;
    const right = heap[child + 1];
    if (right && before(right, left)) child++;
    const below = heap[child] as Timer;
    if (before(last, below)) break;
    heap[at] = below;
    at = child;
  }
  heap[at] = last;
  return first;
}

function dropCancelled(heap: Timer[]): void {
  while (heap[0] && !heap[0].callback) pop(heap);
}
