import type { Clock } from '../base/clock.ts';

/** What a process has used since the machine last took a turn. */
export interface Slice {
  round: number;
  steps: number;
  /** Number of steps at which the time is looked at next. */
  check: number;
  /** All steps ever, for processor time. */
  total: number;
}

/** Steps that a process may take before others must have their turn. */
const STEPS = 2000;
/** Steps between two looks at the clock; every process gets at least so many a round, however many there are. */
const LOOK = 64;
/** Steps that all processes together may take in a round, beyond LOOK for each. */
const ROUND = 32_000;
/** Milliseconds that all processes together may take before messages from outside must be heard. */
const SLICE = 8;
/** New processes a round, so that a fork bomb leaves room for Ctrl-C. */
const STARTS = 256;

/** Shares the one thread among processes: counts steps, and calls for a turn of the clock when a slice is used up. */
export class Scheduler {
  readonly #clock: Clock;
  #began: number;
  #round = 1;
  #starts = 0;
  #spent = 0;
  #turn: Promise<void> | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#began = clock.now();
  }

  /** Counts `weight` steps; a promise when it is time to let others run. */
  step(slice: Slice, weight: number): Promise<void> | undefined {
    this.charge(slice, weight);
    if (slice.steps < slice.check) return undefined;
    slice.check = slice.steps + LOOK;
    if (slice.steps < STEPS && this.#spent < ROUND && this.#clock.now() - this.#began < SLICE) return undefined;
    return this.turn();
  }

  /** Counts steps for something that cannot pause itself; the next `step` sees them. */
  charge(slice: Slice, weight: number): void {
    if (slice.round !== this.#round) {
      slice.round = this.#round;
      slice.steps = 0;
      slice.check = LOOK;
    }
    slice.steps += weight;
    slice.total += weight;
    this.#spent += weight;
  }

  /** Counts the start of a process; a promise when it has to wait. */
  start(): Promise<void> | undefined {
    return ++this.#starts > STARTS ? this.turn() : undefined;
  }

  /** One turn of the clock, shared by all that wait for it. */
  turn(): Promise<void> {
    this.#turn ??= this.#clock.turn().then(() => {
      this.#turn = undefined;
      this.#round++;
      this.#starts = 0;
      this.#spent = 0;
      this.#began = this.#clock.now();
    });
    return this.#turn;
  }
}
