import { type Callable, callableOf } from '../runtime/callable.ts';
import { COST, type Runtime } from '../runtime/runtime.ts';
import { suspended } from '../runtime/suspension.ts';
import { Closure, deepest, invoke, runPlain } from './closures.ts';
import type { Scope } from './compiler.ts';
import type { Body } from './function-code.ts';
import type { GivenArguments } from './given-arguments.ts';

/**
 * A place that calls: most call the same function again, whose variables the arguments then go straight into, without a list in between.
 */
export class CallSite {
  readonly #rt: Runtime;
  readonly #given: GivenArguments;
  /** Offset of the call. */
  readonly #at: number;
  /** What is said of a callee that is no function. */
  readonly #refuse: () => string;
  /** The function that was called last, */
  #known: unknown = undefined;
  /** what calling it means, */
  #callable: Callable | undefined = undefined;
  /** and its closure, where arguments may go straight. */
  #closure: Closure | undefined = undefined;

  /** `refuse`: what is said of a callee that is no function. */
  constructor(rt: Runtime, given: GivenArguments, at: number, refuse: () => string) {
    this.#rt = rt;
    this.#given = given;
    this.#at = at;
    this.#refuse = refuse;
  }

  /** Evaluates the arguments and calls `f`. May answer SUSPENDED. */
  call(f: unknown, self: unknown, s: Scope): unknown {
    if (typeof f !== 'function') return this.#listed(f, self, s);
    if (f !== this.#known) this.#learn(f);
    const closure = this.#closure;
    return closure === undefined ? this.#listed(f, self, s) : this.#launch(closure, self, s);
  }

  // biome-ignore lint/complexity/noBannedTypes: a function object of the guest's
  #learn(f: Function): void {
    const callable = callableOf(f);
    const same = this.#closure;
    this.#known = f;
    this.#callable = callable;
    if (callable instanceof Closure && same && callable.code === same.code) {
      this.#closure = callable;
      return;
    }
    this.#closure = callable instanceof Closure && takesStraight(callable, this.#given.count) ? callable : undefined;
  }

  /** The arguments, then the call, of what arguments do not go straight into. */
  #listed(f: unknown, self: unknown, s: Scope): unknown {
    const list = this.#given.list(s);
    return typeof list === 'symbol' && suspended(list)
      ? this.#invokeLater(f, self)
      : this.invoke(f, self, list as unknown[]);
  }

  #invokeLater(f: unknown, self: unknown): unknown {
    return this.#rt.defer((late) => this.invoke(f, self, late as unknown[]));
  }

  /** Calls with arguments that have been evaluated. */
  invoke(f: unknown, self: unknown, list: readonly unknown[]): unknown {
    const rt = this.#rt;
    rt.top.at = this.#at;
    rt.fuel -= COST.builtin;
    if (typeof f !== 'function') throw rt.errors.make('TypeError', this.#refuse());
    const callable = f === this.#known ? this.#callable : callableOf(f);
    return callable ? callable.call(rt, self, list) : rt.callHost(f, self, list);
  }

  /** Sets the variables of a function, and runs it. */
  #launch(closure: Closure, self: unknown, s: Scope): unknown {
    const { code, scope } = closure;
    const body = code.compiled ?? code.body();
    const inner = this.#given.into(body.size, scope, s);
    if (inner === undefined) return this.#launchLater(closure, self, s);
    const rt = this.#rt;
    const { top } = rt;
    top.at = this.#at;
    rt.fuel -= COST.call;
    if ((top.depth > rt.limit && rt.tooDeep(deepest(rt, closure, self, false))) || (rt.fuel < 0 && rt.exhausted()))
      return startLater(rt, closure, body, inner, self);
    return runPlain(rt, closure, body, inner, self, false);
  }

  #launchLater(closure: Closure, self: unknown, s: Scope): unknown {
    const rt = this.#rt;
    return this.#given.rest(s, (list) => {
      rt.top.at = this.#at;
      return invoke(rt, closure, self, list, undefined);
    });
  }
}

/** Whether as many arguments may go straight into the variables of a function. */
export function takesStraight({ code }: Closure, count: number): boolean {
  return code.direct && count >= 0 && code.body().straight >= count;
}

function startLater(rt: Runtime, closure: Closure, body: Body, inner: Scope, self: unknown): unknown {
  return rt.defer(() => runPlain(rt, closure, body, inner, self, false));
}
