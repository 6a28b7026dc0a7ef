import { type Callable, callableOf } from '../runtime/callable.ts';
import { COST, type Runtime } from '../runtime/runtime.ts';
import { suspended } from '../runtime/suspension.ts';
import { Closure, deepest, invoke, runPlain } from './closures.ts';
import type { Scope, Thunk } from './compiler.ts';
import type { Body } from './function-code.ts';
import { newScope, scopeOfOne, scopeOfTwo } from './new-scope.ts';
import { type Operand, take } from './operand.ts';

/**
 * A place that calls: most call the same function again, whose variables the arguments then go straight into, without a list in between.
 */
export class CallSite {
  readonly #rt: Runtime;
  readonly #operands: readonly Operand[];
  readonly #first: Operand | undefined;
  readonly #second: Operand | undefined;
  /** Arguments given; -1 with `...`. */
  readonly #count: number;
  /** Offset of the call. */
  readonly #at: number;
  /** All arguments as a list. */
  readonly #args: Thunk;
  /** What is said of a callee that is no function. */
  readonly #refuse: () => string;
  /** The function that was called last, */
  #known: unknown = undefined;
  /** what calling it means, */
  #callable: Callable | undefined = undefined;
  /** and its closure, where arguments may go straight. */
  #closure: Closure | undefined = undefined;

  /** `operands`: the arguments; undefined with `...`. `refuse`: what is said of a callee that is no function. */
  constructor(rt: Runtime, operands: readonly Operand[] | undefined, args: Thunk, at: number, refuse: () => string) {
    this.#rt = rt;
    this.#operands = operands ?? [];
    [this.#first, this.#second] = this.#operands;
    this.#count = operands ? operands.length : -1;
    this.#args = args;
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
    this.#closure =
      callable instanceof Closure &&
      callable.code.direct &&
      this.#count >= 0 &&
      callable.code.body().straight >= this.#count
        ? callable
        : undefined;
  }

  /** The arguments, then the call, of what arguments do not go straight into. */
  #listed(f: unknown, self: unknown, s: Scope): unknown {
    const list = this.#args(s);
    return suspended(list) ? this.#invokeLater(f, self) : this.invoke(f, self, list as unknown[]);
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
    let inner: Scope;
    switch (this.#count) {
      case 0:
        inner = newScope(body.size, scope);
        break;
      case 1: {
        const a = take(this.#first as Operand, s);
        if (suspended(a)) return this.#from(closure, self, s, []);
        inner = scopeOfOne(body.size, scope, a);
        break;
      }
      case 2: {
        const a = take(this.#first as Operand, s);
        if (suspended(a)) return this.#from(closure, self, s, []);
        const b = take(this.#second as Operand, s);
        if (suspended(b)) return this.#from(closure, self, s, [a]);
        inner = scopeOfTwo(body.size, scope, a, b);
        break;
      }
      default: {
        const operands = this.#operands;
        inner = newScope(body.size, scope);
        for (let i = 0; i < operands.length; i++) {
          const value = take(operands[i] as Operand, s);
          if (suspended(value)) return this.#from(closure, self, s, inner.slice(1, i + 1));
          inner[i + 1] = value;
        }
      }
    }
    const rt = this.#rt;
    const { top } = rt;
    top.at = this.#at;
    rt.fuel -= COST.call;
    if ((top.depth > rt.limit && rt.tooDeep(deepest(rt, closure, self, false))) || (rt.fuel < 0 && rt.exhausted()))
      return startLater(rt, closure, body, inner, self);
    return runPlain(rt, closure, body, inner, self, false);
  }

  /** From an argument that waits, behind those that are `given`: the rest as a list. */
  #from(closure: Closure, self: unknown, s: Scope, given: readonly unknown[]): unknown {
    const rt = this.#rt;
    return rt.defer((late) => {
      const list = [...given, late];
      for (let i = list.length; i < this.#operands.length; i++) {
        const value = take(this.#operands[i] as Operand, s);
        if (suspended(value)) return this.#from(closure, self, s, list);
        list.push(value);
      }
      rt.top.at = this.#at;
      return invoke(rt, closure, self, list, undefined);
    });
  }
}

function startLater(rt: Runtime, closure: Closure, body: Body, inner: Scope, self: unknown): unknown {
  return rt.defer(() => runPlain(rt, closure, body, inner, self, false));
}
