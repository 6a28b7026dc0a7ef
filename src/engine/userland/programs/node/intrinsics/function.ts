import { type Callable, callableOf, type GuestFunction, isConstructor, stamp } from '../runtime/callable.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { asSpecial, special, specials } from '../runtime/special.ts';

/** The array that `apply` is given. */
function listOf(rt: Runtime, value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object' && typeof value !== 'function')
    throw rt.errors.make('TypeError', 'CreateListFromArrayLike called on non-object');
  return Array.from(value as ArrayLike<unknown>);
}

class BoundCallable implements Callable {
  readonly kind = 'native';
  readonly source = undefined;
  readonly target: GuestFunction;
  readonly construct: Callable['construct'];
  readonly #self: unknown;
  readonly #args: readonly unknown[];

  constructor(target: GuestFunction, self: unknown, args: readonly unknown[]) {
    this.target = target;
    this.#self = self;
    this.#args = args;
    this.construct = isConstructor(target) ? (rt, more) => rt.construct(target, [...args, ...more]) : undefined;
  }

  call(rt: Runtime, _: unknown, args: readonly unknown[]): unknown {
    return rt.call(this.target, this.#self, this.#args.length === 0 ? args : [...this.#args, ...args]);
  }
}

/** `call`, `apply`, `bind` and `toString`, and the ways to make code out of text, which go to the guest's own compiler. */
export function installFunction(evaluate: (rt: Runtime, kind: string, args: readonly unknown[]) => unknown): void {
  specials(Function.prototype, {
    call: (rt, self, args) => rt.call(self, args[0], args.slice(1), () => 'Function.prototype.call'),
    apply: (rt, self, args) => rt.call(self, args[0], listOf(rt, args[1]), () => 'Function.prototype.apply'),
    bind(rt, self, args) {
      if (typeof self !== 'function') throw rt.errors.make('TypeError', 'Bind must be called on a function');
      const bound: GuestFunction = Function.prototype.bind.apply(self, args as [unknown]);
      stamp(bound, new BoundCallable(self, args[0], args.slice(1)));
      return bound;
    },
    toString: asSpecial((rt, self) => {
      if (typeof self !== 'function')
        throw rt.errors.make('TypeError', "Function.prototype.toString requires that 'this' be a Function");
      return functionText(self);
    }),
  });
  for (const [kind, fn] of Object.entries(CONSTRUCTORS)) special(fn, (rt, _, args) => evaluate(rt, kind, args), true);
  specials(Reflect, {
    apply: (rt, _, [fn, self, args]) => rt.call(fn, self, listOf(rt, args)),
    construct(rt, _, args) {
      const [type, list] = args;
      const target = args.length > 2 ? args[2] : type;
      if (!isConstructor(type)) throw rt.errors.make('TypeError', `${rt.errors.show(type)} is not a constructor`);
      if (!isConstructor(target)) throw rt.errors.make('TypeError', `${rt.errors.show(target)} is not a constructor`);
      return rt.construct(type, listOf(rt, list), target);
    },
  });
}

const CONSTRUCTORS: Readonly<Record<string, unknown>> = {
  function: Function,
  'async function': (async () => {}).constructor,
  'function*': Object.getPrototypeOf(function* () {}).constructor,
  'async function*': Object.getPrototypeOf(async function* () {}).constructor,
};

export function functionText(fn: GuestFunction): string {
  return callableOf(fn)?.source ?? `function ${fn.name}() { [native code] }`;
}
