import { type Code, type Frame, pure, type Steps, steps, unary, value } from '../run/code.ts';
import type { Callable } from '../run/machine.ts';
import { invoke } from '../run/methods.ts';
import { notNil } from '../run/panic.ts';
import { copyTyped, Ref, sliceOf } from '../run/value.ts';
import type { Position } from '../syntax/token.ts';
import type { Member } from '../types/members.ts';
import { findMember } from '../types/members.ts';
import { type FunctionOf, INVALID, isString, isUntyped, type Type, typeText, underlying } from '../types/type.ts';
import { copied } from './assign.ts';
import type { Call } from './builtin-compiler.ts';
import { convert } from './convert.ts';
import { expressionText } from './expression-text.ts';
import { InferenceCompiler } from './inference-compiler.ts';
import { describe, type Operand } from './operand.ts';

/** Of operands whose type alone matters. */
const NONE = pure(() => undefined);

/** Calls of functions, methods and built-ins; conversions. */
export abstract class CallCompiler extends InferenceCompiler {
  /** Set while the call of a go or defer statement is compiled: makes code give the value it had at the statement. */
  protected freeze: ((code: Code) => Code) | undefined;

  protected call(call: Call): Operand {
    const text = expressionText(call);
    const freeze = this.freeze ?? ((code: Code): Code => code);
    this.freeze = undefined;
    const { callee } = call;
    const type = this.tryType(callee);
    if (type) return this.#conversion(call, type, text);
    const named = this.expression(callee);
    const given = named.generic ? call.args.map((arg) => this.expression(arg)) : undefined;
    const operand = given ? this.inferredInstance(named, call, given) : named;
    if (given && operand.mode === 'invalid') return operand;
    if (operand.mode === 'builtin') return this.builtin(operand.builtin ?? '', call, text, freeze);
    if (!this.isValue(operand)) {
      for (const arg of call.args) this.expression(arg);
      return this.invalid(callee.at, text);
    }
    const signature = underlying(operand.type);
    if (signature.kind !== 'function') {
      this.error(callee.at, `invalid operation: cannot call non-function ${describe(operand, this.home)}`);
      return this.invalid(callee.at, text);
    }
    const targetCode = freeze(operand.code);
    const args = this.#arguments(call, signature, operand.text, freeze, given);
    const { line } = call.at;
    const code = steps(function* (frame) {
      const target = (yield* value(targetCode, frame)) as Callable | null;
      const given = yield* args(frame);
      if (frame.machine.tick()) yield undefined;
      frame.line = line;
      frame.machine.caller = frame;
      return yield* notNil(target).call(given, frame.machine);
    });
    return this.#result(signature, callee.at, text, code);
  }

  #result(signature: FunctionOf, at: Position, text: string, code: Code): Operand {
    const { results } = signature;
    const [first] = results;
    if (results.length === 0) return { mode: 'void', type: INVALID, at, text, code };
    if (results.length === 1 && first) return { mode: 'value', type: first, at, text, code, fresh: true };
    return { mode: 'value', type: { kind: 'tuple', elements: results }, at, text, code, fresh: true };
  }

  /** The arguments, checked against the parameters: a generator that works them out, variadic ones as a slice. */
  #arguments(
    call: Call,
    signature: FunctionOf,
    name: string,
    freeze: (code: Code) => Code,
    worked?: readonly Operand[],
  ): (frame: Frame) => Steps<unknown[]> {
    const { parameters, variadic } = signature;
    const fixed = variadic ? parameters.length - 1 : parameters.length;
    const last = parameters.at(-1);
    const rest = variadic && last?.kind === 'slice' ? last.element : undefined;
    const context = `argument to ${name}`;
    const [only] = call.args;
    const operands = worked ?? call.args.map((arg, i) => this.expression(arg, parameters[i] ?? rest));
    const [single] = operands;
    // f(g()) with several results of g.
    if (operands.length === 1 && only && single?.type.kind === 'tuple') {
      const { elements } = single.type;
      const parts = elements.map(
        (type): Operand => ({ mode: 'value', type, at: single.at, text: single.text, code: NONE }),
      );
      this.#count(call, parts, signature, name);
      const boxes = parts.map((part, i) => this.boxer(part, (i < fixed ? parameters[i] : rest) ?? part.type, context));
      const many = freeze(single.code);
      return function* (frame) {
        const values = (yield* value(many, frame)) as readonly unknown[];
        const given = values.map((one, i) => boxes[i]?.(one) ?? one);
        return rest ? [...given.slice(0, fixed), sliceOf(given.slice(fixed))] : given;
      };
    }
    this.#count(call, operands, signature, name);
    const spread = call.spread && variadic;
    const codes = operands.map((operand, i) => {
      const target = i < fixed ? parameters[i] : spread ? last : rest;
      return freeze(target ? this.convertTo(operand, target, context) : operand.code);
    });
    return function* (frame) {
      const given: unknown[] = [];
      for (const code of codes) given.push(code.pure ? code.run(frame) : yield* code.run(frame));
      if (!rest || spread) return given;
      const many = given.splice(fixed);
      given.push(many.length === 0 ? null : sliceOf(many));
      return given;
    };
  }

  /** How a value that is already there becomes one of a type (boxing for interfaces). */
  protected boxer(from: Operand, target: Type, context: string): (value: unknown) => unknown {
    let current: unknown;
    const code = this.convertTo({ ...from, mode: 'value', fresh: true, code: pure(() => current) }, target, context);
    return (given) => {
      current = given;
      return code.pure ? code.run(undefined as never) : given;
    };
  }

  #count(call: Call, given: readonly Operand[], signature: FunctionOf, name: string): void {
    const { parameters, variadic } = signature;
    const least = variadic ? parameters.length - 1 : parameters.length;
    const most = variadic && !call.spread ? Infinity : parameters.length;
    if (given.length >= least && given.length <= most) return;
    if (given.some(({ mode }) => mode === 'invalid')) return;
    const have = given.map((one) =>
      one.constant && isUntyped(one.type) ? (isString(one.type) ? 'string' : 'number') : typeText(one.type, this.home),
    );
    const want = parameters.map((one, i) =>
      variadic && i === least && one.kind === 'slice'
        ? `...${typeText(one.element, this.home)}`
        : typeText(one, this.home),
    );
    const few = given.length < least;
    const at = few ? (given.at(-1)?.at ?? call.end) : (given[parameters.length]?.at ?? call.at);
    this.error(
      at,
      `${few ? 'not enough' : 'too many'} arguments in call to ${name}\n\thave (${have.join(', ')})\n\twant (${want.join(', ')})`,
    );
  }

  #conversion(call: Call, type: Type, text: string): Operand {
    const [arg] = call.args;
    const at = call.callee.at;
    if (call.args.length !== 1 || !arg) {
      const name = typeText(type, this.home);
      this.error(
        call.end,
        call.args.length === 0
          ? `missing argument in conversion to ${name}`
          : `too many arguments in conversion to ${name}`,
      );
      return this.invalid(at, text);
    }
    const operand = this.expression(arg, type);
    if (!this.isValue(operand)) return this.invalid(at, text);
    const converted = convert(operand, type, this.home);
    if ('problem' in converted) {
      this.error(operand.at, converted.problem);
      return this.invalid(at, text);
    }
    if ('constant' in converted) return this.constant(type, converted.constant, at, text);
    return { mode: 'value', type, at, text, code: converted.code, fresh: operand.fresh ?? false };
  }

  /** `x.Method` as a function value. */
  protected methodValue(holder: Operand, found: Member['found'], at: Position, text: string): Operand {
    if (found.kind === 'field') return holder;
    if (found.kind === 'abstract') {
      const { name, type } = found.method;
      const code = unary(holder.code, (boxed): Callable => {
        notNil(boxed);
        return { name, call: (args, machine) => invoke(boxed, name, args, machine) };
      });
      return { mode: 'value', type, at, text, code };
    }
    const { method, owner } = found;
    const isPointer = underlying(holder.type).kind === 'pointer';
    let receiver: Code | undefined;
    if (method.pointer) {
      receiver = isPointer ? holder.code : this.implicitAddress(holder, undefined);
      if (!receiver) this.error(at, `cannot call pointer method ${method.name} on ${typeText(holder.type, this.home)}`);
    } else if (isPointer) {
      receiver = unary(holder.code, (pointer) => {
        const target = notNil(pointer);
        return copyTyped(owner, target instanceof Ref ? target.value : target);
      });
    } else receiver = copied(holder);
    const code = unary(
      receiver ?? holder.code,
      (self): Callable => ({
        name: method.name,
        call: (args, machine) => (method.body as Callable).call([self, ...args], machine),
      }),
    );
    return { mode: 'value', type: method.type, at, text, code };
  }

  /** `T.Method`: a function whose first parameter is the receiver. */
  protected methodExpression(base: Operand, name: string, at: Position, text: string): Operand {
    const member = findMember(base.type, name);
    if (member?.found.kind !== 'method') {
      this.error(at, `${text} undefined (type ${typeText(base.type, this.home)} has no method ${name})`);
      return this.invalid(at, text);
    }
    const { method } = member.found;
    const type: FunctionOf = { ...method.type, parameters: [base.type, ...method.type.parameters] };
    return { mode: 'value', type, at, text, code: pure(() => method.body) };
  }
}
