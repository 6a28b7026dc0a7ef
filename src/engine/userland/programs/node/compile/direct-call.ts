import { callableOf } from '../runtime/callable.ts';
import { COST, type Runtime } from '../runtime/runtime.ts';
import { SUSPENDED } from '../runtime/suspension.ts';
import { Closure, deepest, invoke, runPlain } from './closures.ts';
import type { Scope } from './compiler.ts';
import type { Body } from './function-code.ts';
import { newScope, scopeOfOne, scopeOfTwo } from './new-scope.ts';
import { type Operand, take } from './operand.ts';

/** A place that calls: most call the same function again, whose variables the arguments then go straight into, without a list in between. */
export class CallSite {
  readonly #count: number;
  /** The function that was called last. */
  known: unknown = undefined;
  /** Its closure, where arguments may go straight. */
  closure: Closure | undefined = undefined;

  /** `count`: arguments given; -1 with `...`. */
  constructor(count: number) {
    this.#count = count;
  }

  learn(f: unknown): Closure | undefined {
    this.known = f;
    this.closure = undefined;
    const callable = typeof f === 'function' ? callableOf(f) : undefined;
    if (!(callable instanceof Closure) || !callable.code.direct || this.#count < 0) return undefined;
    if (callable.code.body().straight >= this.#count) this.closure = callable;
    return this.closure;
  }
}

/** Sets the variables of a function that a place knows, and runs it. `at` is the offset of the call. May answer SUSPENDED. */
export type Launch = (closure: Closure, self: unknown, s: Scope) => unknown;

/** By the number of arguments: the code of each is its own, so that the host learns what each of them is like. */
export function compileLaunch(rt: Runtime, operands: readonly Operand[], at: number): Launch {
  const [first, second] = operands as [Operand, Operand];
  switch (operands.length) {
    case 0:
      return (closure, self) =>
        start(rt, closure, bodyOf(closure), newScope(bodyOf(closure).size, closure.scope), self, at);
    case 1:
      return (closure, self, s) => {
        const a = take(first, s);
        if (a === SUSPENDED) return withList(rt, operands, closure, self, s, at, []);
        const body = bodyOf(closure);
        return start(rt, closure, body, scopeOfOne(body.size, closure.scope, a), self, at);
      };
    case 2:
      return (closure, self, s) => {
        const a = take(first, s);
        if (a === SUSPENDED) return withList(rt, operands, closure, self, s, at, []);
        const b = take(second, s);
        if (b === SUSPENDED) return withList(rt, operands, closure, self, s, at, [a]);
        const body = bodyOf(closure);
        return start(rt, closure, body, scopeOfTwo(body.size, closure.scope, a, b), self, at);
      };
    default:
      return (closure, self, s) => {
        const body = bodyOf(closure);
        const inner = newScope(body.size, closure.scope);
        for (let i = 0; i < operands.length; i++) {
          const value = take(operands[i] as Operand, s);
          if (value === SUSPENDED) return withList(rt, operands, closure, self, s, at, inner.slice(1, i + 1));
          inner[i + 1] = value;
        }
        return start(rt, closure, body, inner, self, at);
      };
  }
}

function bodyOf({ code }: Closure): Body {
  return code.compiled ?? code.body();
}

function start(rt: Runtime, closure: Closure, body: Body, inner: Scope, self: unknown, at: number): unknown {
  const { top } = rt;
  top.at = at;
  rt.fuel -= COST.call;
  if ((top.depth > rt.limit && rt.tooDeep(deepest(rt, closure, self, false))) || (rt.fuel < 0 && rt.exhausted()))
    return startLater(rt, closure, body, inner, self);
  return runPlain(rt, closure, body, inner, self, false);
}

function startLater(rt: Runtime, closure: Closure, body: Body, inner: Scope, self: unknown): unknown {
  return rt.defer(() => runPlain(rt, closure, body, inner, self, false));
}

/** From an argument that waits, behind those that are `given`: the rest as a list. */
function withList(
  rt: Runtime,
  operands: readonly Operand[],
  closure: Closure,
  self: unknown,
  s: Scope,
  at: number,
  given: readonly unknown[],
): unknown {
  return rt.defer((late) => {
    const list = [...given, late];
    for (let i = list.length; i < operands.length; i++) {
      const value = take(operands[i] as Operand, s);
      if (value === SUSPENDED) return withList(rt, operands, closure, self, s, at, list);
      list.push(value);
    }
    rt.top.at = at;
    return invoke(rt, closure, self, list, undefined);
  });
}
