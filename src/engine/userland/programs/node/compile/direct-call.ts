import { SUSPENDED } from '../runtime/suspension.ts';
import type { ES } from '../syntax/acorn.ts';
import type { StaticScope } from '../syntax/scope.ts';
import { type Body, type Closure, invoke, runPlain } from './closures.ts';
import type { Compiler, Scope } from './compiler.ts';
import { newScope } from './new-scope.ts';
import { compileOperand, type Operand, take } from './operand.ts';

/** A call of a plain function: what its arguments are worth goes straight into its variables, without a list in between. */
export interface DirectCall {
  readonly operands: readonly Operand[];
  /** `at` is the offset of the call. May answer SUSPENDED. */
  call(closure: Closure, self: unknown, s: Scope, at: number): unknown;
}

/** Undefined for calls with `...`. */
export function compileDirect(compiler: Compiler, node: ES.CallExpression, scope: StaticScope): DirectCall | undefined {
  const { rt } = compiler.unit;
  if (node.arguments.some(({ type }) => type === 'SpreadElement')) return undefined;
  const operands = node.arguments.map((argument) => compileOperand(compiler, argument, scope));
  const count = operands.length;

  const start = (closure: Closure, body: Body, inner: Scope, self: unknown, at: number): unknown => {
    const { top } = rt;
    top.at = at;
    if ((top.depth - rt.floor > rt.room && rt.tooDeep()) || (--rt.fuel < 0 && rt.exhausted()))
      return rt.defer(() => runPlain(rt, closure, body, inner, self, false));
    return runPlain(rt, closure, body, inner, self, false);
  };
  /** From an argument that waits: the rest as a list. */
  const later = (closure: Closure, self: unknown, s: Scope, at: number, given: unknown[]): unknown => {
    for (let i = given.length; i < count; i++) {
      const value = take(operands[i] as Operand, s);
      if (value === SUSPENDED) return rt.defer((late) => later(closure, self, s, at, [...given, late]));
      given.push(value);
    }
    rt.top.at = at;
    return invoke(rt, closure, self, given, undefined);
  };
  return {
    operands,
    call(closure, self, s, at) {
      const { code } = closure;
      const body = code.compiled ?? code.body();
      const { slots } = body;
      if (!slots || body.argumentsSlot !== undefined) return later(closure, self, s, at, []);
      const inner = newScope(body.size, closure.scope);
      const named = slots.length;
      for (let i = 0; i < count; i++) {
        const value = take(operands[i] as Operand, s);
        if (value === SUSPENDED) {
          const given = slots.slice(0, i).map((slot) => inner[slot]);
          while (given.length < i) given.push(undefined);
          return rt.defer((late) => later(closure, self, s, at, [...given, late]));
        }
        if (i < named) inner[slots[i] as number] = value;
      }
      return start(closure, body, inner, self, at);
    },
  };
}
