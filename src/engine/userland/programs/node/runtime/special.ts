import { builtinFrame, builtinName } from './builtin-frame.ts';
import { type Callable, type GuestFunction, stamp } from './callable.ts';
import type { Runtime } from './runtime.ts';

/** A host built-in as guests have it. It is given the runtime of the guest that calls. */
export type SpecialCode = (
  rt: Runtime,
  self: unknown,
  args: readonly unknown[],
  newTarget: GuestFunction | undefined,
) => unknown;

class SpecialCallable implements Callable {
  readonly kind = 'native';
  readonly source = undefined;
  readonly construct: Callable['construct'];
  readonly #run: SpecialCode;
  readonly #fn: object;
  readonly #quick: SpecialCode | undefined;

  constructor(fn: object, run: SpecialCode, constructs: boolean, quick: SpecialCode | undefined) {
    this.#fn = fn;
    this.#quick = quick;
    this.#run = run;
    this.construct = constructs ? (rt, args, newTarget) => run(rt, undefined, args, newTarget) : undefined;
  }

  call(rt: Runtime, self: unknown, args: readonly unknown[]): unknown {
    const done = this.#quick?.(rt, self, args, undefined);
    if (done !== undefined) return done;
    if (typeof args[0] !== 'function' && typeof args[1] !== 'function') {
      const { builtin, builtinSelf, builtinTop } = rt;
      rt.builtin = this.#fn;
      rt.builtinSelf = self;
      rt.builtinTop = rt.top;
      try {
        return this.#run(rt, self, args, undefined);
      } catch (error) {
        throw rt.errors.fromBuiltin(error, this.#fn, self);
      } finally {
        rt.builtin = builtin;
        rt.builtinSelf = builtinSelf;
        rt.builtinTop = builtinTop;
      }
    }
    // What calls back shows in the traces of what it calls.
    const name = builtinName(this.#fn, self);
    if (name === undefined) return this.#run(rt, self, args, undefined);
    const { top } = rt;
    rt.top = builtinFrame(top, name);
    return rt.after(this.#run(rt, self, args, undefined), (value) => {
      rt.top = top;
      return value;
    });
  }
}

/**
 * Gives a function of the host's realm another meaning for guests, and only for them: the function object itself is the same for all, and stays
 * as it is. `constructs`: it is a class.
 * `quick`: does what most calls ask for, without calling back or failing; undefined for all else.
 */
export function special(fn: unknown, run: SpecialCode, constructs = false, quick?: SpecialCode): void {
  if (typeof fn === 'function') stamp(fn, new SpecialCallable(fn, run, constructs, quick));
}

/** Several methods of one object. */
export function specials(target: object, methods: Readonly<Record<string, SpecialCode>>): void {
  for (const [name, run] of Object.entries(methods)) special(Reflect.get(target, name), run);
}

/** For methods whose names every object literal has already (toString), so that their parameters keep their types. */
export function asSpecial(run: SpecialCode): SpecialCode {
  return run;
}
