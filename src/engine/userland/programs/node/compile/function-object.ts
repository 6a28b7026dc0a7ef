import type { Callable, GuestFunction } from '../runtime/callable.ts';
import { type CoroutineKind, coroutinePrototypes } from '../runtime/coroutine.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { ASKED } from '../runtime/suspension.ts';

/** What the host gets when it calls a guest's function by itself: as a getter, in a conversion, as a trap. */
function fromHost(
  rt: Runtime,
  callable: Callable,
  self: unknown,
  args: readonly unknown[],
  newTarget: GuestFunction | undefined,
): unknown {
  if (newTarget === undefined && rt.ask(callable, self, args)) return ASKED;
  return rt.now(() =>
    newTarget && callable.construct ? callable.construct(rt, args, newTarget) : callable.call(rt, self, args),
  );
}

/**
 * A host function object that stands for a guest's function: `typeof`, `instanceof`, properties and prototypes are the host's own.
 * Methods and arrows have no `prototype`, as it must be.
 */
export function functionObject(
  rt: Runtime,
  callable: Callable,
  name: string,
  length: number,
  kind: CoroutineKind | 'plain' | 'constructor' | 'getter',
): GuestFunction {
  let fn: GuestFunction;
  if (kind === 'constructor')
    fn = {
      [name]: function (this: unknown, ...args: unknown[]): unknown {
        return fromHost(rt, callable, this, args, new.target as GuestFunction | undefined);
      },
    }[name] as GuestFunction;
  else if (kind === 'getter')
    fn = {
      [name](this: unknown, ...args: unknown[]): unknown {
        if (args.length === 0 && rt.askGetter(callable, this)) return ASKED;
        return fromHost(rt, callable, this, args, undefined);
      },
    }[name] as GuestFunction;
  else
    fn = {
      [name](this: unknown, ...args: unknown[]): unknown {
        return fromHost(rt, callable, this, args, undefined);
      },
    }[name] as GuestFunction;
  if (length > 0) Object.defineProperty(fn, 'length', { value: length, configurable: true });
  if (kind === 'plain' || kind === 'constructor' || kind === 'getter') return fn;
  const { functions, objects } = coroutinePrototypes(rt, kind);
  Object.setPrototypeOf(fn, functions);
  if (objects) Object.defineProperty(fn, 'prototype', { value: Object.create(objects), writable: true });
  return fn;
}
