import type { Runtime } from './runtime.ts';

/** What makes a host function object one of the guest's, or a host built-in one that must behave differently for guests. */
export interface Callable {
  /** May answer SUSPENDED. */
  call(rt: Runtime, self: unknown, args: readonly unknown[]): unknown;
  /** Undefined for what `new` refuses. */
  readonly construct: ((rt: Runtime, args: readonly unknown[], newTarget: GuestFunction) => unknown) | undefined;
  /** `Function.prototype.toString`'s text; undefined for `[native code]`. */
  readonly source: string | undefined;
  readonly kind: 'closure' | 'class' | 'native';
}

// biome-ignore lint/complexity/noBannedTypes: a value of typeof 'function', callable only through Runtime.call
export type GuestFunction = Function;

// The base class hands back its argument, so that a derived class's private field is put on any object: invisible to the guest, and quick to look up.
export const Identity = function (this: unknown, object: object): object {
  return object;
} as unknown as new (
  object: object,
) => object;

class Stamp extends Identity {
  #callable: Callable;

  constructor(target: object, callable: Callable) {
    super(target);
    this.#callable = callable;
  }

  static of(value: object): Callable | undefined {
    return #callable in value ? value.#callable : undefined;
  }
}

/** The realm's own objects: there before any guest, and never fewer. */
const intrinsics = new Set<object>();

/** Ties a host function object to what calling it means. */
export function stamp(target: object, callable: Callable): void {
  new Stamp(target, callable);
}

export function callableOf(value: object): Callable | undefined {
  return Stamp.of(value);
}

/** Marks an object of the host's realm that the guest may read and must not change. */
export function protect(target: object): void {
  intrinsics.add(target);
}

export function isProtected(target: object): boolean {
  return intrinsics.has(target);
}

/** Whether `new` takes it. */
export function isConstructor(value: unknown): value is GuestFunction {
  if (typeof value !== 'function') return false;
  const callable = callableOf(value);
  if (callable) return callable.construct !== undefined;
  try {
    Reflect.construct(Object, [], value);
    return true;
  } catch {
    return false;
  }
}
