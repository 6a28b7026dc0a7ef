import { pure, type Steps } from '../run/code.ts';
import type { Machine } from '../run/machine.ts';
import type { Ref } from '../run/value.ts';
import type { Block, Expression, FunctionType } from '../syntax/ast.ts';
import type { Position } from '../syntax/token.ts';
import { basic, type FunctionOf, INVALID, type Type, typeText } from '../types/type.ts';
import { ControlCompiler } from './control-compiler.ts';
import { type CompiledFunction, callable } from './function-body.ts';
import type { Operand } from './operand.ts';
import { FunctionScope, type Local, type Scope } from './scope.ts';
import { terminates } from './terminates.ts';

/** A function that the engine provides: answers at once, or takes steps. */
export type Native = (args: readonly unknown[], machine: Machine) => unknown;

/** Bodies of functions, function literals, and which part of the compiler an expression is for. */
export abstract class FunctionCompiler extends ControlCompiler {
  protected within<T>(scope: Scope, run: () => T): T {
    const outer = this.scope;
    this.scope = scope;
    try {
      return run();
    } finally {
      this.scope = outer;
    }
  }

  /** Compiles something that stands outside of all functions, whatever is compiled now. */
  protected apart<T>(scope: Scope, run: () => T): T {
    const { current, freeze, iota } = this;
    this.current = undefined;
    this.freeze = undefined;
    this.iota = undefined;
    try {
      return this.within(scope, run);
    } finally {
      this.current = current;
      this.freeze = freeze;
      this.iota = iota;
    }
  }

  protected function(
    name: string,
    type: FunctionOf,
    syntax: FunctionType,
    body: Block,
    receiver?: { readonly name: string | undefined; readonly type: Type; readonly at: Position },
  ): CompiledFunction {
    const scope = new FunctionScope(name, type, this.current);
    const outer = this.current;
    this.current = scope;
    try {
      return this.inBlock(() => {
        const parameters: (Local | undefined)[] = [];
        const add = (given: string | undefined, at: Position, of: Type): Local | undefined => {
          if (given === undefined || given === '_') return undefined;
          const local = scope.local();
          this.addName(given, at, { kind: 'variable', name: given, at, type: of, used: true, place: { local } });
          return local;
        };
        if (receiver) parameters.push(add(receiver.name, receiver.at, receiver.type));
        for (const [i, parameter] of syntax.parameters.entries())
          parameters.push(add(parameter.name, parameter.at, type.parameters[i] ?? INVALID));
        if (syntax.results.some((one) => one.name !== undefined))
          scope.results = syntax.results.map((one, i) => ({
            local: add(one.name, one.at, type.results[i] ?? INVALID) ?? scope.local(),
            type: type.results[i] ?? INVALID,
          }));
        const code = this.block(body);
        if (type.results.length > 0 && !terminates(body)) this.error(body.end, 'missing return');
        return { scope, file: body.at.file, parameters, body: code };
      });
    } finally {
      this.current = outer;
    }
  }

  /** `func(…) { … }` as a value: captures the variables around it. */
  protected functionLiteral(expression: Extract<Expression, { kind: 'function' }>): Operand {
    const type = this.signature(expression.type);
    const around = this.current;
    if (around) around.literals++;
    const name = `${around?.name ?? `${this.home}.init`}.func${around?.literals ?? 1}`;
    const compiled = this.function(name, type, expression.type, expression.body);
    const { captures } = compiled.scope;
    const code = pure((frame) => {
      const refs = captures.map((local) =>
        local.owner === around
          ? (frame.slots[local.slot] as Ref)
          : (frame.captured[around?.captures.indexOf(local) ?? -1] as Ref),
      );
      return callable(compiled, refs);
    });
    return { mode: 'value', type, at: expression.at, text: 'func literal', code };
  }

  protected expression(expression: Expression, hint?: Type): Operand {
    switch (expression.kind) {
      case 'name':
        if (expression.name === 'iota' && this.iota !== undefined)
          return this.constant(basic('untyped int'), { kind: 'int', value: this.iota }, expression.at, 'iota');
        return this.name(expression.name, expression.at);
      case 'literal':
        return this.literal(expression);
      case 'paren': {
        const inner = this.expression(expression.inner, hint);
        return { ...inner, text: `(${inner.text})`, at: expression.at };
      }
      case 'composite':
        return this.composite(expression, hint);
      case 'function':
        return this.functionLiteral(expression);
      case 'selector':
        return this.selector(expression);
      case 'index':
        return this.tryType(expression) ? this.typeOperand(expression) : this.index(expression);
      case 'slice':
        return this.slice(expression);
      case 'assert':
        return this.assertion(expression);
      case 'call':
        return this.call(expression);
      case 'star':
        return this.tryType(expression) ? this.typeOperand(expression) : this.star(expression);
      case 'unary':
        return this.unaryOperator(expression, hint);
      case 'binary':
        return this.binaryOperator(expression);
      default:
        return this.typeOperand(expression);
    }
  }

  protected typeOperand(expression: Expression): Operand {
    const type = this.tryType(expression) ?? INVALID;
    return {
      mode: type === INVALID ? 'invalid' : 'type',
      type,
      at: expression.at,
      text: typeText(type, this.home),
      code: pure(() => undefined),
    };
  }
}

/** What a native function gave, as steps. */
export function* settle(given: unknown): Steps {
  if (typeof given === 'object' && given !== null && 'next' in given && Symbol.iterator in given)
    return yield* given as Steps;
  return given;
}
