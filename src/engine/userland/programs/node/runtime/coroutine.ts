import { runActivation } from './activation.ts';
import { awaitValue } from './await-value.ts';
import type { GuestFunction } from './callable.ts';
import { startAsyncGenerator, startGenerator } from './generator.ts';
import { GuestPromise } from './promise.ts';
import type { Runtime } from './runtime.ts';
import type { Activation, Frame, StackEntry, Suspension } from './suspension.ts';

export type CoroutineKind = 'async' | 'generator' | 'async generator';

const ASYNC_FUNCTION: object = Object.getPrototypeOf(async () => {});
const GENERATOR_FUNCTION: object = Object.getPrototypeOf(function* () {});
const ASYNC_GENERATOR_FUNCTION: object = Object.getPrototypeOf(async function* () {});

/** What a function of a kind, and the objects that it makes, inherit from. */
export function coroutinePrototypes(
  rt: Runtime,
  kind: CoroutineKind,
): { readonly functions: object; readonly objects: object | undefined } {
  switch (kind) {
    case 'async':
      return { functions: ASYNC_FUNCTION, objects: undefined };
    case 'generator':
      return { functions: GENERATOR_FUNCTION, objects: rt.intrinsics.get('Generator.prototype') };
    case 'async generator':
      return { functions: ASYNC_GENERATOR_FUNCTION, objects: rt.intrinsics.get('AsyncGenerator.prototype') };
  }
}

/** Calls an async function or generator whose frame is on top already. */
export function startCoroutine(
  rt: Runtime,
  kind: CoroutineKind,
  frame: Frame,
  fn: GuestFunction,
  run: () => unknown,
): unknown {
  switch (kind) {
    case 'async':
      return runAsync(rt, frame, run);
    case 'generator':
      return startGenerator(rt, frame, fn, run);
    case 'async generator':
      return startAsyncGenerator(rt, frame, fn, run);
  }
}

/** Runs code that may await, and answers the promise of its outcome. `frame` is on top, and stays there for the code. */
export function runAsync(rt: Runtime, frame: Frame, run: () => unknown): unknown {
  const activation = new AsyncActivation(rt, frame);
  frame.activation = activation;
  return runActivation(rt, activation, run);
}

class AsyncActivation implements Activation {
  readonly promise: GuestPromise;
  readonly base: Frame;
  readonly #rt: Runtime;
  stack: StackEntry[] = [];
  top: Frame;
  awaited = false;

  constructor(rt: Runtime, frame: Frame) {
    this.#rt = rt;
    this.base = frame;
    this.top = frame;
    this.promise = GuestPromise.create(rt);
  }

  awaiter(): Activation | undefined {
    return this.promise.waited().awaiter;
  }

  combined(): { readonly label: string; readonly next: Activation | undefined } | undefined {
    return this.promise.combinedWith();
  }

  paused(suspension: Suspension): unknown {
    this.awaited = true;
    awaitValue(this.#rt, this, suspension.kind === 'await' ? suspension.value : undefined);
    return this.promise.object;
  }

  finished(value: unknown): unknown {
    this.promise.resolve(value);
    return this.promise.object;
  }

  failed(error: unknown): unknown {
    this.promise.reject(error);
    return this.promise.object;
  }
}
