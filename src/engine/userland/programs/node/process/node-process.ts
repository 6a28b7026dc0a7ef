import { FsError } from '../../../../fs/errno.ts';
import { type Process, ProcessGone } from '../../../../kernel/process.ts';
import { parseSignal, SIGNAL_NUMBERS } from '../../../../kernel/signal.ts';
import { inspect } from '../inspect/inspect.ts';
import { installRealm } from '../intrinsics/realm.ts';
import type { CallSites } from '../modules/call-sites.ts';
import { CommonJsLoader } from '../modules/commonjs.ts';
import { BASE } from '../runtime/heap.ts';
import type { GuestPromise } from '../runtime/promise.ts';
import { getProperty } from '../runtime/property.ts';
import { Runtime, type RuntimeHost } from '../runtime/runtime.ts';
import { Ending } from '../runtime/suspension.ts';
import { type ArgumentErrors, argumentErrors } from './argument-errors.ts';
import { type Builtins, createBuiltins } from './builtins.ts';
import { evaluateDynamic } from './evaluate.ts';
import { type Between, EventLoop, type Job, type LoopHost } from './event-loop.ts';
import { Output } from './output.ts';
import { beneath, type InternalFrames, internalFrames } from './stack-frames.ts';
import type { Thread } from './thread.ts';

/** The command line, understood. */
export interface NodeOptions {
  /** argv[0], the program's own path. */
  readonly execPath: string;
  readonly execArgv: readonly string[];
  /** What the program finds from process.argv[1] on. */
  readonly argv: readonly string[];
  readonly version: string;
  readonly noWarnings: boolean;
  /** Bytes, of --max-old-space-size. */
  readonly heapLimit?: number | undefined;
  /** Set in a worker thread. */
  readonly thread?: Thread | undefined;
}

/** Bytes of JavaScript's heap where nobody says otherwise. */
const HEAP_LIMIT = 512 * 2 ** 20;

/** A run of Node: the interpreter with its loop, its output and its modules, in a process of the machine. */
export class NodeProcess implements RuntimeHost, LoopHost {
  readonly proc: Process;
  readonly options: NodeOptions;
  readonly rt: Runtime;
  readonly loop: EventLoop;
  readonly output: Output;
  readonly builtins: Builtins;
  readonly frames: InternalFrames;
  readonly argumentErrors: ArgumentErrors;
  readonly commonjs: CommonJsLoader;
  /** Milliseconds since 1970 when it began. */
  readonly started: number;
  /** What `process` is to the program. */
  processObject: object = {};
  /** The program's standard streams, where it has opened them. */
  streams: Record<string, object | undefined> = {};
  /** The end of the main module, where it is an ES module. */
  mainModule: GuestPromise | undefined;
  /** The await that the main module stands at, with its line. */
  unsettled = (): string => '\n';
  readonly #heapLimit: number;
  /** Rejections that 'unhandledRejection' was told of. */
  readonly reported = new WeakSet<GuestPromise>();
  /** Tells who watches this program of a file that it loads. */
  report: ((message: object) => void) | undefined;
  /** What ends with the program. */
  readonly atEnd = new Set<() => void>();
  readonly #threads = new Set<NodeProcess>();
  #threadCount = 0;
  #terminated = false;
  #exiting = false;
  #warned = false;

  constructor(proc: Process, options: NodeOptions) {
    this.proc = proc;
    this.options = options;
    this.#heapLimit = options.heapLimit ?? HEAP_LIMIT;
    this.started = proc.clock.now();
    this.rt = new Runtime(this);
    this.loop = new EventLoop(this.rt, proc.clock, this);
    this.output = new Output(proc);
    this.frames = internalFrames(options.version);
    installRealm(this.rt, evaluateDynamic);
    this.argumentErrors = argumentErrors(this);
    this.builtins = createBuiltins(this);
    this.commonjs = new CommonJsLoader(this);
    this.rt.onRejectionHandled = (promise) => {
      if (!this.reported.delete(promise)) return;
      const tell = (): unknown => this.emit('rejectionHandled', [promise.object]);
      this.rt.microtasks.push(() => {
        this.loop.ticks.push(tell);
      });
    };
  }

  get majorVersion(): number {
    return Number.parseInt(this.options.version, 10);
  }

  /** The number of a new worker thread. */
  nextThread(): number {
    return ++this.#threadCount;
  }

  /** A program beside this one, in the same process; it ends with it. */
  spawnThread(options: NodeOptions): NodeProcess {
    const thread = new NodeProcess(this.proc, options);
    this.#threads.add(thread);
    return thread;
  }

  /** Ends a worker thread in the middle of what it does. */
  terminate(): void {
    this.#terminated = true;
    this.loop.interrupt();
  }

  pause(weight = 1): Promise<void> | undefined {
    if (this.#terminated) throw new Ending(1);
    return this.proc.step(weight);
  }

  // DIFFERS: Node's memory is worked out from its large lists, maps and buffers; by default its heap may hold 512 MB, or half of the container's limit.
  weigh(): void {
    const { heap, external } = this.rt.heap.measure();
    if (heap > this.#heapLimit) {
      this.print(
        2,
        '\n<--- Last few GCs --->\n\n\n<--- JS stacktrace --->\n\nFATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory\n',
      );
      throw new Ending(134);
    }
    this.proc.holdMemory(BASE + heap + external);
  }

  hold<T>(fetching: Promise<T>): Promise<T> {
    return this.proc.clock.hold(fetching);
  }

  random(): number {
    return this.proc.random.int(2 ** 32) / 2 ** 32 + this.proc.random.int(2 ** 20) / 2 ** 52;
  }

  now(): number {
    return this.proc.clock.now();
  }

  after(ms: number, run: () => void): void {
    this.proc.clock.after(ms, run);
  }

  prepare(error: object, frames: string): { readonly text: unknown } | undefined {
    return (this.builtins.natives('internal/call-sites') as CallSites | undefined)?.prepare(error, frames);
  }

  folder(): string {
    return this.proc.fs.cwd;
  }

  microtask(job: Job, between: Between | undefined, ticked: boolean): unknown {
    const { microtask, between: places } = this.frames;
    return beneath(this.rt, between === undefined ? microtask : places(between, ticked), job);
  }

  settle(): Promise<void> | undefined {
    return this.output.flush();
  }

  inspect(value: unknown, options?: unknown): string {
    return inspect(this.rt, value, options);
  }

  /** Prints for the user, without the program's own streams. */
  print(fd: 1 | 2, text: string): void {
    void this.output.write(fd, text);
  }

  /** `console.log` and the like: waits where too much is on its way. */
  writeOut(fd: number, text: string | Uint8Array): unknown {
    const name = fd === 1 ? 'stdout' : 'stderr';
    const stream = this.streams[name];
    if (stream && Object.hasOwn(stream, 'write'))
      return this.rt.call(getProperty(this.rt, stream, 'write'), stream, [text]);
    this.loop.printed = true;
    const full = this.output.write(fd, text);
    return full && !this.rt.uninterruptible ? this.rt.block(full) : undefined;
  }

  /** Whether what goes to a descriptor is coloured. */
  colors(fd: number): boolean {
    const { env } = this.proc;
    const force = env.get('FORCE_COLOR');
    if (force !== undefined) return force !== '0' && force !== 'false';
    if (env.has('NO_COLOR') || env.has('NODE_DISABLE_COLORS')) return false;
    return this.proc.tty(fd) !== undefined && env.get('TERM') !== 'dumb';
  }

  warn(name: string, message: string, code: string | undefined, detail: string | undefined): void {
    if (this.options.noWarnings) return;
    const label = code === undefined ? '' : `[${code}] `;
    const hint = this.#warned
      ? ''
      : `(Use \`node ${name === 'DeprecationWarning' ? '--trace-deprecation' : '--trace-warnings'} ...\` to show where the warning was created)\n`;
    this.#warned = true;
    this.print(
      2,
      `(node:${this.proc.pid}) ${label}${name}: ${message}\n${detail === undefined ? '' : `${detail}\n`}${hint}`,
    );
  }

  /** Runs the program to its end. Answers the exit code. */
  async run(first: Job): Promise<number> {
    try {
      await this.loop.run(() => this.rt.after(this.builtins.bootstrap(), first));
      await this.output.flush();
      if (this.mainModule?.state === 'pending') {
        this.print(2, `Warning: Detected unsettled top-level await at ${this.unsettled()}`);
        await this.loop.perform(() => this.exit(this.exitCode() ?? 13));
      }
      await this.loop.perform(() => this.exit(this.exitCode() ?? 0));
      return this.exitCode() ?? 0;
    } catch (error) {
      if (!(error instanceof Ending)) throw error;
      await this.output.flush();
      return error.code & 255;
    } finally {
      for (const thread of this.#threads) thread.terminate();
      for (const end of this.atEnd) end();
    }
  }

  /** `process.on('SIGTERM', …)`: from now on the program takes the signal, or no longer. */
  watchSignal(event: string, on: boolean): void {
    if (this.options.thread) return;
    const signal = event.startsWith('SIG') ? parseSignal(event) : undefined;
    if (!signal || signal === 'KILL' || signal === 'STOP') return;
    if (!on) {
      this.proc.onSignal(signal, 'default');
      return;
    }
    if (this.proc.signalAction(signal) === 'handled') return;
    this.proc.onSignal(signal, () => this.loop.arrive(() => this.emit(event, [event, SIGNAL_NUMBERS[signal]])));
  }

  exitCode(): number | undefined {
    const code = getProperty(this.rt, this.processObject, 'exitCode');
    return code === undefined || code === null ? undefined : Number(code);
  }

  /** Tells the program that it ends, and ends it. */
  exit(code: number): unknown {
    if (this.#exiting) throw new Ending(code);
    this.#exiting = true;
    const { rt, processObject } = this;
    Reflect.set(processObject, 'exitCode', code);
    Reflect.set(processObject, '_exiting', true);
    return rt.after(this.emit('exit', [code]), () => {
      throw new Ending(this.exitCode() ?? code);
    });
  }

  emit(event: string, args: readonly unknown[]): unknown {
    const { rt, processObject } = this;
    const emit = getProperty(rt, processObject, 'emit');
    return emit === undefined ? false : rt.call(emit, processObject, [event, ...args]);
  }

  listens(event: string): boolean {
    const { rt, processObject } = this;
    const count = getProperty(rt, processObject, 'listenerCount');
    return count !== undefined && Number(rt.now(() => rt.call(count, processObject, [event]))) > 0;
  }

  /** 'uncaughtException' is being told of an error: another one in the meantime ends the program. */
  telling = false;

  get exiting(): boolean {
    return this.#exiting;
  }

  /** By code that only a program that fails needs. */
  uncaught(error: unknown): Job {
    return () => {
      if (error instanceof ProcessGone) throw error;
      return this.#withFatal((words) => words.uncaught(this, error, 'uncaughtException'));
    };
  }

  #fatal: typeof import('./fatal.ts') | undefined;

  #withFatal(use: (words: typeof import('./fatal.ts')) => unknown): unknown {
    if (this.#fatal) return use(this.#fatal);
    const fetching = import('./fatal.ts').then((words) => {
      this.#fatal = words;
    });
    return this.rt.after(this.rt.block(this.hold(fetching)), () => this.#withFatal(use));
  }

  rejected(): Job | undefined {
    const { rejections } = this.rt;
    const [promise] = rejections;
    if (!promise) return undefined;
    rejections.delete(promise);
    if (promise.handled) return undefined;
    return () => this.#withFatal((words) => words.unhandled(this, promise));
  }

  beforeExit(): Job {
    return () => this.emit('beforeExit', [this.exitCode() ?? 0]);
  }

  /** A failed system call as libuv words it. */
  systemError(error: unknown, syscall: string, more: Readonly<Record<string, unknown>> = {}): unknown {
    return error instanceof FsError ? this.builtins.systemError(error.errno, syscall, more) : error;
  }
}
