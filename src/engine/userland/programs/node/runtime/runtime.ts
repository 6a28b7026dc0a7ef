import { callableOf, type GuestFunction } from './callable.ts';
import { Heap, LARGE } from './heap.ts';
import { HostErrors } from './host-errors.ts';
import { type NativeCode, nativeClass, nativeFunction } from './native.ts';
import { Overlay } from './overlay.ts';
import type { GuestPromise } from './promise.ts';
import { assignProperty, replaceItem } from './property.ts';
import { captureStack } from './stack-trace.ts';
import {
  Boundary,
  type Continuation,
  Ending,
  Frame,
  type FrameCode,
  type StackEntry,
  SUSPENDED,
  type Suspension,
  suspended,
  type Thrown,
} from './suspension.ts';
import { Touching } from './touching.ts';

/** What the runtime asks of the process that it runs in. */
export interface RuntimeHost {
  /**
   * Undefined to go on at once; a promise when others must have their turn. `weight`: how much has been done since the last time, in the kernel's
   * steps. Throws Ending when the process is to end.
   */
  pause(weight?: number): Promise<void> | undefined;
  /** Keeps the machine's clock standing while code of the engine's own is fetched. */
  hold<T>(fetching: Promise<T>): Promise<T>;
  /** 0 up to 1. */
  random(): number;
  /** Milliseconds since 1970. */
  now(): number;
  /** Looks at how much memory is held. Throws Ending when it is too much. */
  weigh(): void;
  /** Calls back some milliseconds later. */
  after(ms: number, run: () => void): void;
  /** The working directory, for traces in colours. */
  folder(): string;
  /** What the program's own Error.prepareStackTrace makes of an error and the lines of its trace; undefined where it has none. */
  prepare(error: object, frames: string): { readonly text: unknown } | undefined;
}

/** Rounds of an empty loop between two looks at whether the slice is used up. What takes longer costs as many as it takes. */
const FUEL = 400;
/** Rounds that take as long as a step of the kernel's. */
const PER_STEP = 48;
export const COST = { statement: 5, call: 8, callback: 24, builtin: 8, comparison: 16, wait: 100 } as const;
/** Items that a built-in goes through in the time of a round, as a power of two. */
const ITEMS = 2;
/** Guest calls on the host's own stack before it is unwound into continuations. */
const ROOM = 200;
/** Guest calls in all: about where Node's default stack ends. */
const DEEPEST = 10_800;
/** Looks at the clock that code may take which cannot be interrupted (a getter, a Proxy's trap): about two seconds. */
const UNINTERRUPTED = 2_000_000;

/** Looks at the fuel between two looks at the memory. */
const WEIGHED = 20;

const ROOT: FrameCode = { name: '', source: undefined, place: () => '', arrow: false, role: 'native' };

/** One guest program: all its state, and nothing of any other's. */
export class Runtime extends Touching {
  readonly host: RuntimeHost;
  readonly overlay = new Overlay();
  readonly heap = new Heap();
  readonly errors: HostErrors;
  /** globalThis. */
  readonly global: Record<PropertyKey, unknown> = {};
  /** Per-process objects by name: Promise.prototype, generator prototypes and the like. */
  readonly intrinsics = new Map<string, object>();
  /** What stands above errors that a built-in has thrown, where it is not the program's own line. */
  readonly excerpts = new WeakMap<object, string>();
  /** Texts that JSON.parse refused, by its error. */
  readonly unparsed = new WeakMap<object, string>();
  readonly microtasks: (() => unknown)[] = [];
  /** Namespaces of modules, which show and behave in their own way. */
  readonly namespaces = new WeakSet<object>();
  /** Proxies that guests have made, with what they stand for: who looks at values must not set off their traps. */
  readonly proxies = new WeakMap<object, { readonly target: object; readonly handler: object }>();
  /** Rejected promises that nobody looks at so far. */
  readonly rejections = new Set<GuestPromise>();
  /** Told when a rejection that was reported is handled after all. */
  onRejectionHandled: (promise: GuestPromise) => void = () => {};

  /** What AsyncLocalStorage keeps for the work under way; undefined for nothing. */
  context: unknown;
  /** The realm's function that is at work, on which object, and for whom: its errors begin there. */
  builtin: object | undefined;
  builtinSelf: unknown;
  builtinTop: Frame | undefined;
  fuel = FUEL;
  top = new Frame(undefined, ROOT);
  #floor = 0;
  #room = ROOM;
  /** Depth of calls from which on the host's stack is unwound (`tooDeep`). */
  limit = ROOM;
  unwound: StackEntry[] = [];
  suspension: Suspension = { kind: 'block', until: undefined };
  /** What the `return` that is under way gives. */
  returned: unknown;
  stackTraceLimit = 10;
  thrownAt: Thrown | undefined;
  #nested = 0;
  #uninterrupted = 0;
  #untilWeighed = WEIGHED;

  /** Where the host's stack began: its guest calls are `top.depth - floor`. */
  get floor(): number {
    return this.#floor;
  }

  set floor(depth: number) {
    this.#floor = depth;
    this.limit = depth + this.#room;
  }

  /** Guest calls that may lie on the host's stack. */
  get room(): number {
    return this.#room;
  }

  set room(calls: number) {
    this.#room = calls;
    this.limit = this.#floor + calls;
  }

  constructor(host: RuntimeHost) {
    super();
    this.host = host;
    this.errors = new HostErrors(this);
  }

  /** Says what is left to do when a callee answered SUSPENDED, and answers SUSPENDED. */
  defer(continuation: Continuation): typeof SUSPENDED {
    this.unwound.push(continuation);
    return SUSPENDED;
  }

  /** Calls `then` with a value, now or when it is there. */
  after(value: unknown, then: (value: unknown) => unknown): unknown {
    return suspended(value) ? this.defer(then) : then(value);
  }

  /** Waits, with the whole program, for something outside of it. */
  block(until: Promise<unknown>): typeof SUSPENDED {
    if (this.#nested > 0) throw this.errors.plain('drydock: a getter or a conversion cannot wait');
    this.suspension = { kind: 'block', until };
    return SUSPENDED;
  }

  /** Inside a getter or the like, where nothing can wait. */
  get uninterruptible(): boolean {
    return this.#nested > 0;
  }

  suspend(suspension: Suspension): typeof SUSPENDED {
    this.fuel -= COST.wait;
    this.suspension = suspension;
    return SUSPENDED;
  }

  /** Fuel has run out: true when the caller must stand aside (answer `defer(…)` with how to go on). */
  exhausted(): boolean {
    const weight = Math.ceil((FUEL - this.fuel) / PER_STEP);
    this.fuel = FUEL;
    if (--this.#untilWeighed < 0) {
      this.#untilWeighed = WEIGHED;
      this.host.weigh();
    }
    if (this.#nested > 0) {
      if (++this.#uninterrupted > UNINTERRUPTED) throw new Ending(134);
      return false;
    }
    const until = this.host.pause(weight);
    if (!until) return false;
    this.suspension = { kind: 'block', until };
    return true;
  }

  /** The stack is too deep for the host: true when the caller must stand aside. Throws RangeError beyond the guest's own limit, in the callee. */
  tooDeep(callee = this.top): boolean {
    if (this.top.depth > DEEPEST) {
      this.top = callee;
      throw this.errors.make('RangeError', 'Maximum call stack size exceeded');
    }
    if (this.top.depth - this.floor <= this.room) return false;
    if (this.#nested > 0 && this.room < ROOM / 8)
      throw this.errors.make('RangeError', 'Maximum call stack size exceeded');
    this.suspension = { kind: 'block', until: undefined };
    return true;
  }

  /** Waits for a promise (or any value) inside an async function, then goes on. */
  awaitThen(value: unknown, then: (value: unknown) => unknown): typeof SUSPENDED {
    this.suspension = { kind: 'await', value };
    return this.defer(then);
  }

  /** A job for later that finds the context of now. */
  inContext<A extends readonly unknown[]>(job: (...args: A) => unknown): (...args: A) => unknown {
    const { context } = this;
    if (context === undefined) return job;
    return (...args) => {
      this.context = context;
      return job(...args);
    };
  }

  /** Notes where a value was thrown, for the excerpt that an uncaught one is printed with. `stated`: by a statement of the text that runs. */
  thrown(error: unknown, stated = false): void {
    let { top } = this;
    while (!top.code.source && top.parent) top = top.parent;
    this.thrownAt = { error, code: top.code, at: top.at, stated: stated && top.code.source?.role !== 'native' };
  }

  /** Any value called; may answer SUSPENDED. `describe` is the callee as the program wrote it. */
  call(callee: unknown, self: unknown, args: readonly unknown[], describe?: () => string): unknown {
    if (typeof callee !== 'function')
      throw this.errors.make('TypeError', `${describe?.() ?? this.errors.show(callee)} is not a function`);
    const callable = callableOf(callee);
    return callable ? callable.call(this, self, args) : this.callHost(callee, self, args);
  }

  /** A function of the host's realm: what it throws is traced from there. */
  callHost(callee: GuestFunction, self: unknown, args: readonly unknown[]): unknown {
    try {
      const result: unknown = Reflect.apply(callee, self, args);
      this.fuel -= (sizeOf(self) + sizeOf(result)) >> ITEMS;
      return result;
    } catch (error) {
      throw this.errors.fromBuiltin(error, callee, self);
    }
  }

  construct(callee: GuestFunction, args: readonly unknown[], newTarget: GuestFunction = callee): unknown {
    const callable = callableOf(callee);
    if (callable?.construct) return callable.construct(this, args, newTarget);
    try {
      const made: unknown = Reflect.construct(callee, args, newTarget);
      if (
        Array.isArray(made)
          ? made.length >= LARGE
          : ArrayBuffer.isView(made)
            ? made.byteLength >= LARGE
            : made instanceof Map || made instanceof Set
      )
        this.heap.note(made as unknown[]);
      return made;
    } catch (error) {
      throw this.errors.fromBuiltin(error, callee, undefined);
    }
  }

  /** Runs the getter, setter or trap that has been noted. May answer SUSPENDED. */
  override answer(): unknown {
    const { asked, askedSelf } = this;
    this.asked = undefined;
    this.askedSelf = undefined;
    return asked?.call(this, askedSelf, this.askedArgs);
  }

  /** `object[key] = value` as the program's own code does it. SUSPENDED where a setter waits. */
  assign(object: unknown, key: PropertyKey, value: unknown, strict: boolean): unknown {
    return assignProperty(this, object, key, value, strict);
  }

  /** `object[index] = value` where an item of an array is replaced. False for all else. */
  replaceItem(object: unknown, index: unknown, value: unknown, strict: boolean): boolean {
    return replaceItem(this, object, index, value, strict);
  }

  protected override refused(error: unknown, object: object, strict: boolean): void {
    if (strict) throw this.errors.refusedWrite(error, object);
    if (!(error instanceof TypeError) || this.errors.isTraced(error) || error.message.includes('proxy')) throw error;
  }

  /** Runs guest code that the host calls, to its end: a conversion, a trap that cannot wait. */
  now(run: () => unknown): unknown {
    this.asking = 0;
    const { top, floor, room, unwound, returned } = this;
    const used = top.depth - floor;
    this.room = Math.max(room - used - 10, 12);
    if (room - used < 12) throw this.errors.make('RangeError', 'Maximum call stack size exceeded');
    this.floor = top.depth;
    const shared = unwound.length === 0;
    if (!shared) this.unwound = [];
    if (this.#nested++ === 0) this.#uninterrupted = 0;
    try {
      const value = run();
      const result = suspended(value) ? this.#finishNow() : value;
      this.top = top;
      return result;
    } finally {
      this.#nested--;
      this.floor = floor;
      this.room = room;
      if (shared) unwound.length = 0;
      this.unwound = unwound;
      this.returned = returned;
    }
  }

  #finishNow(): unknown {
    const stack: StackEntry[] = [];
    for (let value: unknown = SUSPENDED; ; ) {
      this.take(stack);
      if (this.suspension.kind === 'block' && this.suspension.until) throw new Ending(134);
      value = this.resume(stack, false, undefined);
      if (!suspended(value)) return value;
    }
  }

  /** Moves what has just been unwound on top of a stack. (Setting a length costs more than taking all away.) */
  take(stack: StackEntry[]): void {
    const { unwound } = this;
    while (unwound.length > 0) stack.push(unwound.pop() as StackEntry);
  }

  /**
   * Goes on with a stack of continuations, innermost last, with a value or an error. Answers its outcome, or SUSPENDED with the stack as it
   * then stands: for an await or a yield, none of whose activations' boundaries is in the stack.
   */
  resume(stack: StackEntry[], failed: boolean, input: unknown): unknown {
    let value = input;
    let fail = failed;
    const { floor } = this;
    while (stack.length > 0) {
      const entry = stack.pop() as StackEntry;
      if (fail && typeof entry === 'function') continue;
      this.floor = this.top.depth;
      try {
        if (entry instanceof Boundary) this.top = entry.activation.base.parent ?? this.top;
        if (entry instanceof Boundary) value = fail ? entry.activation.failed(value) : entry.activation.finished(value);
        else if (typeof entry === 'function') value = entry(value);
        else value = fail ? entry.fail(value) : entry.next(value);
        fail = false;
      } catch (error) {
        if (error instanceof Ending) throw error;
        value = this.errors.trace(error);
        fail = true;
        continue;
      }
      while (suspended(value)) {
        this.take(stack);
        if (this.suspension.kind === 'block') {
          this.floor = floor;
          return SUSPENDED;
        }
        const at = lastBoundary(stack);
        if (at < 0) {
          this.floor = floor;
          return SUSPENDED;
        }
        const { activation } = stack[at] as Boundary;
        activation.stack = stack.splice(at + 1);
        stack.pop();
        activation.top = this.top;
        this.top = activation.base.parent ?? this.top;
        value = activation.paused(this.suspension);
      }
    }
    this.floor = floor;
    if (fail) throw value;
    return value;
  }

  rejectionHandled(promise: GuestPromise): void {
    if (!this.rejections.delete(promise)) this.onRejectionHandled(promise);
  }

  /** A built-in function of this process. Never a constructor; see `nativeClass`. */
  native(name: string, length: number, run: NativeCode): GuestFunction {
    return nativeFunction(this, name, length, run);
  }

  /** A built-in class of this process; `run` makes its objects. */
  nativeClass(name: string, length: number, prototype: object, run: NativeCode): GuestFunction {
    return nativeClass(this, name, length, prototype, run);
  }

  /** The text of a new error's `stack`, without its first line; skips `skip` frames. */
  stack(skip = 0): string {
    return captureStack(this, skip);
  }
}

const sizeOf = (value: unknown): number => (typeof value === 'string' || Array.isArray(value) ? value.length : 0);

const lastBoundary = (stack: readonly StackEntry[]): number =>
  stack.findLastIndex((entry) => entry instanceof Boundary);
