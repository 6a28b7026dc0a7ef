import { type Process, ProcessGone } from '../../../../kernel/process.ts';
import { fromByteText } from '../../../applets/byte-text.ts';
import type { Frame, Pause, Steps } from './code.ts';
import { describePanic, panicMethod } from './describe-panic.ts';
import { invoke } from './methods.ts';
import { Exit, Fatal, Goexit, GoNotSimulatedAtRun, Panic } from './panic.ts';
import { type Boxed, Ref } from './value.ts';

/** A function value: closures and the engine's own alike. */
export interface Callable {
  /** As traces name it: `main.add`, `main.main.func1`. */
  readonly name: string;
  call(args: readonly unknown[], machine: Machine): Steps;
}

interface Goroutine {
  readonly id: number;
  readonly steps: Steps;
  state: 'ready' | 'waiting' | 'parked' | 'done';
  readonly hidden: boolean;
  /** Panics whose deferred calls run, innermost last. */
  readonly panics: { readonly panic: Panic; recovered: boolean }[];
}

/** How many steps a goroutine takes before the next one's turn. */
const SLICE = 2000;

/** One running Go program: its goroutines, its process. All state is here, so that many programs run at once. */
export class Machine {
  readonly process: Process;
  /** Signals that os/signal caught, counted until somebody takes them. */
  readonly mailboxes: { pending: number; wake: (() => void) | undefined }[] = [];
  /** Who makes the call that begins now. */
  caller: Frame | undefined;
  /** What goes to standard output is kept here while an example runs. */
  captured: string | undefined;
  readonly #addresses = new WeakMap<object, number>();
  #given = 0;
  #ticks = 0;
  #current: Goroutine | undefined;
  #goroutines: Goroutine[] = [];
  #made = 0;
  #wake: (() => void) | undefined;
  #failure: { readonly error: unknown } | undefined;

  constructor(process: Process) {
    this.process = process;
  }

  /** How many goroutines there are. */
  get goroutines(): number {
    return this.#goroutines.filter(({ hidden }) => !hidden).length;
  }

  // DIFFERS: Addresses that a Go program prints are the same for the same thing and differ for different ones, but are not those of a real run.

  /** The address of what a pointer, map, channel or function is, made when it is first asked for. */
  addressOf(value: unknown): string {
    const holder = value instanceof Ref ? value.holder : (value as object);
    const known = this.#addresses.get(holder) ?? 0xc000012000 + this.#given++ * 0x40;
    this.#addresses.set(holder, known);
    return `0x${(known + (value instanceof Ref ? value.index * 8 : 0)).toString(16)}`;
  }

  /** Called by loops and calls; true when it is time to pause. */
  tick(): boolean {
    this.#ticks++;
    if (this.#ticks < SLICE) return false;
    this.#ticks = 0;
    return true;
  }

  /** Starts a goroutine; a hidden one, as of a timer, is not counted. */
  go(steps: Steps, hidden = false): void {
    this.#made++;
    this.#goroutines.push({ id: this.#made, steps, state: 'ready', hidden, panics: [] });
  }

  /** Ends the program from outside, as a signal does. */
  end(code: number): void {
    this.#failure ??= { error: new Exit(code) };
    this.#wake?.();
  }

  /** What the running goroutine calls before it yields 'parked': the answer makes it ready again. */
  park(): () => void {
    const goroutine = this.#current as Goroutine;
    goroutine.state = 'parked';
    return () => {
      if (goroutine.state === 'parked') goroutine.state = 'ready';
      this.#wake?.();
    };
  }

  /** Deferred calls run because of a panic: what recover() looks at, until `leavePanic`. */
  enterPanic(panic: Panic): { readonly panic: Panic; recovered: boolean } {
    const entry = { panic, recovered: false };
    (this.#current as Goroutine).panics.push(entry);
    return entry;
  }

  leavePanic(): void {
    (this.#current as Goroutine).panics.pop();
  }

  /** The built-in recover: the panic's value, which counts as handled from now on; nil when there is none. */
  recover(): Boxed | null {
    const entry = (this.#current as Goroutine).panics.at(-1);
    if (!entry || entry.recovered || entry.panic instanceof Goexit) return null;
    entry.recovered = true;
    return entry.panic.value;
  }

  /** Runs main to its end and answers the exit code; other goroutines end with it, as in Go. */
  async run(main: Steps): Promise<number> {
    this.go(main);
    const [first] = this.#goroutines as [Goroutine];
    try {
      while (first.state !== 'done') {
        const ready = this.#goroutines.filter(({ state }) => state === 'ready');
        for (const goroutine of ready) if (goroutine.state === 'ready') this.#resume(goroutine);
        this.#check();
        this.#goroutines = this.#goroutines.filter(({ state }) => state !== 'done');
        if (!this.#goroutines.includes(first)) break;
        if (!this.#goroutines.some(({ state }) => state === 'ready')) {
          if (this.#goroutines.every(({ state }) => state === 'parked')) return await this.#deadlock();
          await new Promise<void>((resolve) => {
            this.#wake = resolve;
          });
          this.#wake = undefined;
        }
        this.#check();
        const pause = this.process.step();
        if (pause) await pause;
      }
      return 0;
    } catch (error) {
      if (error instanceof Exit) return error.code;
      if (error instanceof Panic) return await this.#panic(error);
      if (error instanceof GoNotSimulatedAtRun) {
        await this.process.write(2, `drydock: ${error.message} are not simulated\n`);
        return 1;
      }
      if (error instanceof Fatal) {
        await this.process.write(2, `fatal error: ${error.message}\n\ngoroutine 1 [running]:\n`);
        return 2;
      }
      if (error instanceof RangeError) return await this.#stackOverflow();
      throw error;
    }
  }

  #check(): void {
    if (this.#failure) throw this.#failure.error;
  }

  #resume(goroutine: Goroutine): void {
    this.#current = goroutine;
    try {
      const { done, value } = goroutine.steps.next();
      if (done) goroutine.state = 'done';
      else this.#wait(goroutine, value);
    } catch (error) {
      goroutine.state = 'done';
      if (!(error instanceof Goexit)) this.#failure ??= { error };
    }
  }

  #wait(goroutine: Goroutine, pause: Pause): void {
    if (!(pause instanceof Promise)) return;
    goroutine.state = 'waiting';
    const ready = (): void => {
      if (goroutine.state === 'waiting') goroutine.state = 'ready';
      this.#wake?.();
    };
    pause.then(ready, (error: unknown) => {
      if (error instanceof ProcessGone) this.#failure ??= { error };
      ready();
    });
  }

  /** An unrecovered panic: its value's own text first, which may take steps. */
  async #panic(panic: Panic): Promise<number> {
    const method = panicMethod(panic.value);
    let text: string | undefined;
    if (method) {
      const own = new Machine(this.process);
      await own.run(
        (function* (): Steps<void> {
          text = String(yield* invoke(panic.value, method, [], own));
        })(),
      );
    }
    await this.process.write(2, fromByteText(`${describePanic(panic, text)}`));
    return 2;
  }

  async #deadlock(): Promise<number> {
    await this.process.write(2, 'fatal error: all goroutines are asleep - deadlock!\n');
    return 2;
  }

  async #stackOverflow(): Promise<number> {
    await this.process.write(
      2,
      'runtime: goroutine stack exceeds 1000000000-byte limit\nfatal error: stack overflow\n',
    );
    return 2;
  }
}

/** Waits for a promise inside a goroutine; its failure is thrown here. */
export function* awaiting<T>(promise: Promise<T>): Steps<T> {
  let outcome: { readonly value: T } | { readonly error: unknown } | undefined;
  yield promise.then(
    (value) => {
      outcome = { value };
    },
    (error: unknown) => {
      outcome = { error };
      if (error instanceof ProcessGone) throw error;
    },
  );
  if (outcome && 'value' in outcome) return outcome.value;
  throw (outcome as { readonly error: unknown }).error;
}
