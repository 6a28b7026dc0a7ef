import type { Clock } from '../../../../base/clock.ts';
import { ProcessGone } from '../../../../kernel/process.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { Ending, type Frame, type StackEntry, SUSPENDED, suspended } from '../runtime/suspension.ts';

/** A piece of guest work; it may answer SUSPENDED. */
export type Job = () => unknown;

export interface Timer {
  due: number;
  ms: number;
  readonly run: Job;
  referenced: boolean;
  active: boolean;
}

export interface Immediate {
  readonly run: Job;
  active: boolean;
  referenced: boolean;
}

/** Between two timers of the same time, of two times, or two immediates. */
export type Between = 'timers' | 'lists' | 'immediates';

/** What the loop tells the process about. */
export interface LoopHost {
  /** An error that left a job: what to do about it. Throws Ending when nobody wants it. */
  uncaught(error: unknown): Job;
  /** Rejections that nobody has handled by the end of a turn. */
  rejected(): Job | undefined;
  /** The program is about to end by itself. */
  beforeExit(): Job;
  /** Runs a microtask below Node's own frames; `between` two jobs of a phase, and by the function that runs ticks, too (`ticked`), or before it. */
  microtask(job: Job, between: Between | undefined, ticked: boolean): unknown;
  /** After each turn: what was printed goes out. */
  settle(): Promise<void> | undefined;
}

/** Node's event loop (libuv's phases): timers, answers from outside, immediates; after each job the ticks and microtasks. */
export class EventLoop {
  readonly #rt: Runtime;
  readonly #clock: Clock;
  readonly #host: LoopHost;
  readonly ticks: Job[] = [];
  /** The console has printed: its stream calls back in a tick, so that Node's own function runs what follows. */
  printed = false;
  #immediates: Immediate[] = [];
  readonly #timers: Timer[] = [];
  readonly #arrivals: Job[] = [];
  /** What Node's pool of threads is at work on, with the turns of the loop that it takes. */
  #pool: { turns: number; readonly job: Job }[] = [];
  /** Things that keep the program alive: open servers, connections, reads. */
  #handles = 0;
  #wake: (() => void) | undefined;
  /** Whole milliseconds, taken once a turn. */
  #now: number;
  #turn = 0;
  /** Milliseconds that the pool's work has taken while the clock stood still. */
  #lag = 0;

  constructor(rt: Runtime, clock: Clock, host: LoopHost) {
    this.#rt = rt;
    this.#clock = clock;
    this.#host = host;
    this.#now = Math.floor(clock.now());
  }

  hold(): void {
    this.#handles++;
  }

  release(): void {
    this.#handles--;
    this.#wake?.();
  }

  /** Something has come from outside: its job runs in the loop's next turn. */
  arrive(job: Job): void {
    this.#arrivals.push(job);
    this.#wake?.();
  }

  /** Work for the pool of threads: its job runs some turns of the loop later, a turn for each system call that the work takes. */
  pooled(turns: number, job: Job): void {
    this.#pool.push({ turns, job: this.#rt.inContext(job) });
  }

  /** Keeps the program alive until a promise of the outside world settles, then runs the job that its outcome names. */
  wait<T>(outside: Promise<T>, done: (value: T) => unknown, failed: (error: unknown) => unknown): void {
    this.hold();
    const arrive = this.#rt.inContext((job: Job) => job());
    const finish = (job: Job): void => {
      this.#handles--;
      this.arrive(() => arrive(job));
    };
    outside.then(
      (value) => finish(() => done(value)),
      (error: unknown) => {
        if (!(error instanceof ProcessGone)) finish(() => failed(error));
        else this.interrupt();
      },
    );
  }

  addTimer(ms: number, run: Job): Timer {
    const timer: Timer = { due: this.#now + ms, ms, run: this.#rt.inContext(run), referenced: true, active: true };
    this.#insert(timer);
    return timer;
  }

  /** Puts a timer back, to fire again. */
  rearm(timer: Timer, ms: number): void {
    this.cancel(timer);
    timer.due = this.#now + ms;
    timer.ms = ms;
    timer.active = true;
    this.#insert(timer);
  }

  #insert(timer: Timer): void {
    let at = this.#timers.length;
    while (at > 0 && (this.#timers[at - 1] as Timer).due > timer.due) at--;
    this.#timers.splice(at, 0, timer);
  }

  cancel(timer: Timer): void {
    timer.active = false;
    const at = this.#timers.indexOf(timer);
    if (at >= 0) this.#timers.splice(at, 1);
  }

  addImmediate(run: Job): Immediate {
    const immediate = { run: this.#rt.inContext(run), active: true, referenced: true };
    this.#immediates.push(immediate);
    return immediate;
  }

  #alive(): boolean {
    return (
      this.#handles > 0 ||
      this.#arrivals.length > 0 ||
      this.#pool.length > 0 ||
      this.#immediates.some(({ active, referenced }) => active && referenced) ||
      this.#timers.some(({ referenced }) => referenced)
    );
  }

  /** Runs the first job, and all that follows from it. Ends by throwing Ending, or when nothing is left to do. */
  async run(first: Job): Promise<void> {
    await this.perform(first);
    for (;;) {
      while (this.#alive()) await this.#once();
      await this.perform(this.#host.beforeExit());
      if (!this.#alive()) return;
    }
  }

  async #once(): Promise<void> {
    this.#now = Math.floor(this.#clock.now());
    // A millisecond has always passed by the time that Node's loop has begun.
    const slack = this.#turn++ === 0 ? 1 : Math.floor(this.#lag);
    for (;;) {
      const [timer] = this.#timers;
      if (!timer || timer.due > this.#now + slack) break;
      this.#timers.shift();
      timer.active = false;
      const [next] = this.#timers;
      const more = next && next.due <= this.#now + slack;
      await this.perform(timer.run, more ? (next.ms === timer.ms ? 'timers' : 'lists') : undefined);
    }
    for (const job of this.#arrivals.splice(0)) await this.perform(job);
    const immediates = this.#immediates;
    this.#immediates = [];
    for (const immediate of immediates)
      if (immediate.active) {
        immediate.active = false;
        await this.perform(immediate.run, immediate === immediates.at(-1) ? undefined : 'immediates');
      }
    const pool = this.#pool;
    this.#pool = pool.filter((work) => --work.turns > 0);
    for (const { turns, job } of pool) if (turns <= 0) this.#arrivals.push(job);
    this.#lag = pool.length > 0 ? this.#lag + 0.3 : 0;
    if (this.#arrivals.length > 0 || this.#immediates.length > 0 || this.#pool.length > 0) await this.#rt.host.pause();
    else await this.#sleep();
  }

  /** Until the next timer, or something arrives. */
  async #sleep(): Promise<void> {
    if (!this.#alive()) return;
    const timer = this.#timers[0];
    await new Promise<void>((resolve) => {
      const cancel = timer ? this.#clock.after(Math.max(0, timer.due - this.#clock.now()), resolve) : undefined;
      this.#wake = () => {
        cancel?.();
        resolve();
      };
    });
    this.#wake = undefined;
    await this.#rt.host.pause();
  }

  /** Ends the wait, so that a signal or the end is seen. */
  interrupt(): void {
    this.#wake?.();
  }

  /** One job with its ticks and microtasks, and what errors lead to. */
  async perform(job: Job, between?: Between): Promise<void> {
    const attempt = this.#attempt(job);
    if (attempt) await attempt;
    await this.#drain(between);
    const settled = this.#host.settle();
    if (settled) await settled;
  }

  /** A job and, where it fails, what that leads to. Undefined when it is done at once, as most are: a promise for each would cost more than the job. */
  #attempt(job: Job): Promise<void> | undefined {
    this.#rt.context = undefined;
    let running: Promise<void> | undefined;
    try {
      running = this.#start(job);
    } catch (error) {
      return this.#failed(error);
    }
    return running?.catch((error: unknown) => this.#failed(error));
  }

  #failed(error: unknown): Promise<void> | undefined {
    if (error instanceof Ending || error instanceof ProcessGone) throw error;
    return this.#attempt(this.#rt.inContext(this.#host.uncaught(error)));
  }

  async #drain(between?: Between): Promise<void> {
    const { rejections } = this.#rt;
    // Without ticks, the engine runs the microtasks by itself; else Node's own function does, which shows in traces.
    const quiet = this.ticks.length === 0 && !this.printed;
    let native = quiet && rejections.size === 0 && between === undefined;
    let ticked = !quiet;
    for (;;) {
      await this.#drainTasks(native, between, ticked);
      native = false;
      ticked = true;
      this.printed = false;
      if (rejections.size === 0) return;
      const handler = this.#host.rejected();
      if (handler) await this.#attempt(handler);
    }
  }

  /** Ticks, then microtasks, until none of either is left. */
  async #drainTasks(byEngine: boolean, between: Between | undefined, late: boolean): Promise<void> {
    const { ticks } = this;
    const { microtasks } = this.#rt;
    let native = byEngine;
    let ticked = late;
    do {
      for (let tick = ticks.shift(); tick; tick = ticks.shift()) {
        const attempt = this.#attempt(tick);
        if (attempt) await attempt;
      }
      while (microtasks.length > 0)
        for (const microtask of microtasks.length === 1 ? [microtasks.pop() as Job] : microtasks.splice(0)) {
          const now = ticked;
          const attempt = this.#attempt(native ? microtask : () => this.#host.microtask(microtask, between, now));
          if (attempt) await attempt;
        }
      native = false;
      ticked = true;
    } while (ticks.length > 0);
  }

  /** Runs guest code to its end, standing still wherever it blocks. (Its value stays inside: the host would wait for a guest's promise.) */
  async complete(job: Job): Promise<void> {
    await this.#start(job);
  }

  /** Undefined when the code did not block. */
  #start(job: Job): Promise<void> | undefined {
    const rt = this.#rt;
    const base = rt.top;
    rt.floor = base.depth;
    try {
      if (suspended(job())) return this.#goOn(base);
      rt.top = base;
      return undefined;
    } catch (error) {
      throw this.#thrown(error, base);
    }
  }

  async #goOn(base: Frame): Promise<void> {
    const rt = this.#rt;
    const stack: StackEntry[] = [];
    try {
      for (let value: unknown = SUSPENDED; suspended(value); ) {
        rt.take(stack);
        const { suspension } = rt;
        if (suspension.kind !== 'block') throw rt.errors.plain('await outside of an async function');
        let failed = false;
        let result: unknown;
        if (suspension.until)
          try {
            result = await suspension.until;
          } catch (error) {
            if (error instanceof ProcessGone) throw error;
            failed = true;
            result = error;
          }
        value = rt.resume(stack, failed, result);
      }
      rt.top = base;
    } catch (error) {
      throw this.#thrown(error, base);
    }
  }

  #thrown(error: unknown, base: Frame): unknown {
    if (error instanceof Ending || error instanceof ProcessGone) return error;
    const rt = this.#rt;
    const traced = rt.errors.trace(error);
    rt.top = base;
    rt.unwound.length = 0;
    return traced;
  }
}
