import { type Callable, type GuestFunction, stamp } from './callable.ts';
import type { Runtime } from './runtime.ts';

/** A built-in's code. May answer SUSPENDED. `newTarget` is set when it was called with `new`. */
export type NativeCode = (self: unknown, args: readonly unknown[], newTarget: GuestFunction | undefined) => unknown;

class NativeCallable implements Callable {
  readonly kind = 'native';
  readonly source = undefined;
  readonly construct: Callable['construct'];
  readonly #run: NativeCode;

  constructor(run: NativeCode, constructs: boolean) {
    this.#run = run;
    this.construct = constructs ? (_, args, newTarget) => run(undefined, args, newTarget) : undefined;
  }

  call(_: Runtime, self: unknown, args: readonly unknown[]): unknown {
    return this.#run(self, args, undefined);
  }
}

/** A function object whose code is the engine's. */
export function nativeFunction(rt: Runtime, name: string, length: number, run: NativeCode): GuestFunction {
  const fn = {
    [name](this: unknown, ...args: unknown[]): unknown {
      return rt.now(() => run(this, args, undefined));
    },
  }[name] as GuestFunction;
  if (length > 0) Object.defineProperty(fn, 'length', { value: length, configurable: true });
  stamp(fn, new NativeCallable(run, false));
  return fn;
}

/** A built-in class: called with `new`, `run` makes the object, with `newTarget.prototype` as its prototype. */
export function nativeClass(
  rt: Runtime,
  name: string,
  length: number,
  prototype: object,
  run: NativeCode,
): GuestFunction {
  const fn = {
    [name]: function (this: unknown, ...args: unknown[]): unknown {
      return rt.now(() => run(this, args, new.target as GuestFunction | undefined));
    },
  }[name] as GuestFunction;
  Object.defineProperty(fn, 'length', { value: length, configurable: true });
  Object.defineProperty(fn, 'prototype', { value: prototype, writable: false });
  stamp(fn, new NativeCallable(run, true));
  return fn;
}

/** Hangs functions on an object, as built-ins hang: not enumerable. */
export function defineNatives(
  rt: Runtime,
  target: object,
  functions: Readonly<Record<string, readonly [length: number, run: NativeCode]>>,
): void {
  for (const [name, [length, run]] of Object.entries(functions))
    hide(target, name, nativeFunction(rt, name, length, run));
}

/** A property as built-ins have it. */
export function hide(target: object, key: PropertyKey, value: unknown): void {
  Object.defineProperty(target, key, { value, writable: true, enumerable: false, configurable: true });
}
