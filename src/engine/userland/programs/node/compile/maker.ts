import type { Callable, GuestFunction } from '../runtime/callable.ts';
import type { Runtime } from '../runtime/runtime.ts';

/** What `new` does with most classes and functions: makes an object, then runs one function on it, whose variables the arguments go straight into. */
export interface Maker<Closure> extends Callable {
  /** The function that runs on a new object; undefined where there is none, or where the object is not made first. */
  readonly maker: Closure | undefined;
  /** The object as it is before all else. */
  blank(): object;
  /** Sets its fields. May answer SUSPENDED. */
  fill(rt: Runtime, object: object): unknown;
}

/** A new object of a function that `new` was called with. */
export function blankOf(newTarget: GuestFunction): object {
  const { prototype } = newTarget as { readonly prototype?: unknown };
  return Object.create(isObject(prototype) ? prototype : Object.prototype) as object;
}

/** What a constructor makes whose function waits. */
export function madeLater(rt: Runtime, object: object): unknown {
  return rt.defer((late) => (isObject(late) ? late : object));
}

export function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
