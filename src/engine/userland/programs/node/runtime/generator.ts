import { resumeActivation, runActivation } from './activation.ts';
import { awaitValue } from './await-value.ts';
import { builtinFrame } from './builtin-frame.ts';
import type { GuestFunction } from './callable.ts';
import { GuestPromise } from './promise.ts';
import type { Runtime } from './runtime.ts';
import { type Activation, Frame, type FrameCode, type StackEntry, type Suspension } from './suspension.ts';

/** What a `return()` from outside throws into a generator; finally blocks see it, catch blocks do not. */
export class GeneratorReturn {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }
}

type Mode = 'next' | 'throw' | 'return';

/** Finds the generator behind its object. */
const generators = new WeakMap<object, GeneratorActivation>();
const asyncGenerators = new WeakMap<object, AsyncGeneratorActivation>();

function prototypeFor(rt: Runtime, fn: GuestFunction, fallback: string): object {
  const { prototype } = fn as { readonly prototype?: unknown };
  return typeof prototype === 'object' && prototype !== null ? prototype : (rt.intrinsics.get(fallback) ?? {});
}

export function startGenerator(rt: Runtime, frame: Frame, fn: GuestFunction, run: () => unknown): object {
  const object: object = Object.create(prototypeFor(rt, fn, 'Generator.prototype'));
  generators.set(object, new GeneratorActivation(frame, run));
  return object;
}

class GeneratorActivation implements Activation {
  /** What traces show between it and whoever asks for the next value. */
  entry: FrameCode | undefined;
  readonly base: Frame;
  stack: StackEntry[] = [];
  top: Frame;
  awaited = false;
  state: 'new' | 'waiting' | 'running' | 'done' = 'new';
  readonly run: () => unknown;

  constructor(frame: Frame, run: () => unknown) {
    this.base = frame;
    this.top = frame;
    this.run = run;
    frame.activation = this;
  }

  paused(suspension: Suspension): unknown {
    this.state = 'waiting';
    return { value: suspension.kind === 'yield' ? suspension.value : undefined, done: false };
  }

  finished(value: unknown): unknown {
    this.state = 'done';
    return { value, done: true };
  }

  failed(error: unknown): unknown {
    this.state = 'done';
    if (error instanceof GeneratorReturn) return { value: error.value, done: true };
    throw error;
  }
}

/** `generator.next(value)` and its two sisters. */
export function resumeGenerator(rt: Runtime, object: unknown, mode: Mode, value: unknown): unknown {
  const activation = typeof object === 'object' && object !== null ? generators.get(object) : undefined;
  if (!activation)
    throw rt.errors.make('TypeError', `${mode} method called on incompatible receiver ${rt.errors.show(object)}`);
  if (activation.state === 'running') {
    const { top } = rt;
    rt.top = builtinFrame(top, `${(activation.base.callee as GuestFunction).name || 'Generator'}.${mode}`);
    const error = rt.errors.make('TypeError', 'Generator is already running');
    rt.top = top;
    throw error;
  }
  if (activation.state === 'new' && mode !== 'next') activation.state = 'done';
  if (activation.state === 'done') {
    if (mode === 'throw') throw value;
    return { value: mode === 'return' ? value : undefined, done: true };
  }
  const fresh = activation.state === 'new';
  activation.state = 'running';
  const { top } = rt;
  activation.entry ??= builtinFrame(
    top,
    `${(activation.base.callee as GuestFunction).name || 'Generator'}.${mode}`,
  ).code;
  const { self, callee } = activation.base;
  rt.top = new Frame(top, activation.entry, activation.base.at, self, false, callee);
  rt.top.activation = activation;
  return rt.after(resume(rt, activation, fresh, mode, value), (result) => {
    rt.top = top;
    return result;
  });
}

function resume(rt: Runtime, activation: GeneratorActivation, fresh: boolean, mode: Mode, value: unknown): unknown {
  if (!fresh)
    return resumeActivation(rt, activation, mode !== 'next', mode === 'return' ? new GeneratorReturn(value) : value);
  activation.base.parent = rt.top;
  return runActivation(rt, activation, () => {
    rt.top = activation.base;
    return activation.run();
  });
}

interface Request {
  readonly mode: Mode;
  readonly value: unknown;
  readonly promise: GuestPromise;
}

export function startAsyncGenerator(rt: Runtime, frame: Frame, fn: GuestFunction, run: () => unknown): object {
  const object: object = Object.create(prototypeFor(rt, fn, 'AsyncGenerator.prototype'));
  asyncGenerators.set(object, new AsyncGeneratorActivation(rt, frame, run));
  return object;
}

class AsyncGeneratorActivation implements Activation {
  readonly #rt: Runtime;
  readonly base: Frame;
  stack: StackEntry[] = [];
  top: Frame;
  awaited = false;
  state: 'new' | 'waiting' | 'running' | 'done' = 'new';
  readonly run: () => unknown;
  readonly queue: Request[] = [];

  constructor(rt: Runtime, frame: Frame, run: () => unknown) {
    this.#rt = rt;
    this.base = frame;
    this.top = frame;
    this.run = run;
    frame.activation = this;
  }

  awaiter(): Activation | undefined {
    return this.queue[0]?.promise.waited().awaiter;
  }

  paused(suspension: Suspension): unknown {
    this.awaited = true;
    if (suspension.kind === 'await') {
      awaitValue(this.#rt, this, suspension.value);
      return undefined;
    }
    this.state = 'waiting';
    const value = suspension.kind === 'yield' ? suspension.value : undefined;
    this.queue.shift()?.promise.resolve({ value, done: false });
    return this.drain();
  }

  finished(value: unknown): unknown {
    this.state = 'done';
    this.queue.shift()?.promise.resolve({ value, done: true });
    return this.drain();
  }

  failed(error: unknown): unknown {
    this.state = 'done';
    const request = this.queue.shift();
    if (error instanceof GeneratorReturn) request?.promise.resolve({ value: error.value, done: true });
    else request?.promise.reject(error);
    return this.drain();
  }

  /** Serves the next request, if it can run. */
  drain(): unknown {
    const [request] = this.queue;
    if (!request || this.state === 'running') return undefined;
    const rt = this.#rt;
    const { mode, value } = request;
    if (this.state === 'new' && mode !== 'next') this.state = 'done';
    if (this.state === 'done') {
      this.queue.shift();
      if (mode === 'throw') request.promise.reject(value);
      else if (mode === 'next') request.promise.resolve({ value: undefined, done: true });
      else
        GuestPromise.from(rt, value).react(
          (late) => request.promise.resolve({ value: late, done: true }),
          (error) => request.promise.reject(error),
        );
      return this.drain();
    }
    const fresh = this.state === 'new';
    this.state = 'running';
    if (!fresh)
      return resumeActivation(rt, this, mode !== 'next', mode === 'return' ? new GeneratorReturn(value) : value);
    this.base.parent = rt.top;
    return runActivation(rt, this, () => {
      rt.top = this.base;
      return this.run();
    });
  }
}

export function resumeAsyncGenerator(rt: Runtime, object: unknown, mode: Mode, value: unknown): unknown {
  const activation = typeof object === 'object' && object !== null ? asyncGenerators.get(object) : undefined;
  const promise = GuestPromise.create(rt);
  if (!activation) {
    promise.reject(rt.errors.make('TypeError', `${mode} method called on incompatible receiver`));
    return promise.object;
  }
  activation.queue.push({ mode, value, promise });
  const { top } = rt;
  rt.top = builtinFrame(top, `${(activation.base.callee as GuestFunction).name || 'AsyncGenerator'}.${mode}`);
  return rt.after(activation.drain(), () => {
    rt.top = top;
    return promise.object;
  });
}

/** Whether an object is a generator's, and where it stands: for `console.log`. */
export function isGenerator(object: object): boolean {
  return generators.has(object) || asyncGenerators.has(object);
}
