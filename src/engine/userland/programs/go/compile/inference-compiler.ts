import { pure } from '../run/code.ts';
import type { Expression } from '../syntax/ast.ts';
import type { Position } from '../syntax/token.ts';
import { type Bindings, fromConstraints, mentions, substitute, unify } from '../types/generics.ts';
import {
  defaultType,
  INVALID,
  isNil,
  isUntyped,
  type Type,
  type TypeParameter,
  typeText,
  underlying,
} from '../types/type.ts';
import { BuiltinCompiler, type Call } from './builtin-compiler.ts';
import type { Operand } from './operand.ts';

const UNTYPED_ORDER = ['untyped int', 'untyped rune', 'untyped float'];

/** An argument's value or one of several results that a call gives for the arguments. */
interface Argument {
  readonly operand: Operand;
  readonly pattern: Type;
}

/** Which types a generic function is used with: those written behind it, those that follow from arguments. */
export abstract class InferenceCompiler extends BuiltinCompiler {
  protected explicitInstance(base: Operand, expression: Extract<Expression, { kind: 'index' }>): Operand {
    const { generic } = base;
    if (!generic) return base;
    const given = [expression.index, ...(expression.more ?? [])];
    const types = given.map((one) => this.type(one));
    const { parameters } = generic.made;
    const at = expression.left.at;
    const text = `${base.text}[${types.map((one) => typeText(one, this.home)).join(', ')}]`;
    if (types.length > parameters.length) {
      const place = given[parameters.length]?.at ?? at;
      this.error(place, `got ${types.length} type arguments but ${base.text} has ${parameters.length} type parameters`);
      return this.invalid(at, text);
    }
    if (types.includes(INVALID)) return this.invalid(at, text);
    const bindings: Bindings = new Map(types.map((one, i) => [parameters[i] as TypeParameter, one]));
    if (types.length < parameters.length) fromConstraints(parameters, bindings);
    const all = parameters.map((one) => bindings.get(one));
    if (all.includes(undefined)) return { ...base, text, generic: { ...generic, types } };
    const places = given.map((one) => one.at);
    if (!this.satisfy(parameters, all as Type[], places)) return this.invalid(at, text);
    return this.#instance(base, all as Type[], text);
  }

  protected instanceFor(operand: Operand, target: Type): Operand {
    const { generic } = operand;
    const wanted = underlying(target);
    if (!generic || wanted.kind !== 'function') {
      this.isValue(operand);
      return this.invalid(operand.at, operand.text);
    }
    const { parameters, type } = generic.made;
    const bindings: Bindings = new Map(generic.types.map((one, i) => [parameters[i] as TypeParameter, one]));
    unify(type, wanted, parameters, bindings);
    fromConstraints(parameters, bindings);
    const types = parameters.map((one) => bindings.get(one));
    if (types.includes(undefined)) {
      this.isValue(operand);
      return this.invalid(operand.at, operand.text);
    }
    return this.#instance(operand, types as Type[], operand.text);
  }

  #instance(base: Operand, types: readonly Type[], text: string): Operand {
    const { generic, ...rest } = base;
    if (!generic) return base;
    const { type, callable } = generic.made.instantiate(types);
    return { ...rest, type, text, code: pure(() => callable) };
  }

  /** The function that a call of a generic one means, by its arguments. */
  protected inferredInstance(callee: Operand, call: Call, operands: readonly Operand[]): Operand {
    const { generic } = callee;
    if (!generic) return callee;
    if (operands.some((one) => one.mode === 'invalid')) return this.invalid(callee.at, callee.text);
    const { parameters, type } = generic.made;
    const bindings: Bindings = new Map(generic.types.map((one, i) => [parameters[i] as TypeParameter, one]));
    const args = this.#patterns(type.parameters, type.variadic && !call.spread, operands);
    const problem = this.#infer(args, parameters, bindings);
    if (problem) {
      this.error(problem.at ?? call.at, `in call to ${callee.text}, ${problem.message}`);
      return this.invalid(callee.at, callee.text);
    }
    const missing = parameters.find((one) => !bindings.has(one));
    if (missing) {
      const enough = operands.length >= type.parameters.length - (type.variadic ? 1 : 0);
      if (enough) {
        const where = `(declared at ${missing.declared})`;
        this.error(call.at, `in call to ${callee.text}, cannot infer ${missing.name} ${where}`);
      } else {
        const have = operands.map((one) => (isUntyped(one.type) ? 'number' : typeText(one.type, this.home))).join(', ');
        const want = type.parameters.map((one) => typeText(one, this.home)).join(', ');
        this.error(call.end, `not enough arguments in call to ${callee.text}\n\thave (${have})\n\twant (${want})`);
      }
      return this.invalid(callee.at, callee.text);
    }
    const types = parameters.map((one) => bindings.get(one) as Type);
    if (!this.satisfy(parameters, types, [call.at])) return this.invalid(callee.at, callee.text);
    return this.#instance(callee, types, callee.text);
  }

  /** Arguments beside the types of their parameters. */
  #patterns(parameters: readonly Type[], spreads: boolean, operands: readonly Operand[]): readonly Argument[] {
    const [single] = operands;
    const given =
      operands.length === 1 && single?.type.kind === 'tuple'
        ? single.type.elements.map((type): Operand => ({ ...single, type }))
        : operands;
    return given.flatMap((operand, i): readonly Argument[] => {
      const last = parameters.at(-1);
      const rest = spreads && i >= parameters.length - 1 && last?.kind === 'slice' ? last.element : undefined;
      const pattern = rest ?? parameters[i];
      return pattern ? [{ operand, pattern }] : [];
    });
  }

  #infer(
    args: readonly Argument[],
    parameters: readonly TypeParameter[],
    bindings: Bindings,
  ): { readonly at?: Position; readonly message: string } | undefined {
    const name = (type: Type): string => typeText(type, this.home);
    for (const { operand, pattern } of args) {
      if (operand.generic || isUntyped(operand.type) || !mentions(pattern, parameters)) continue;
      if (unify(pattern, operand.type, parameters, bindings)) continue;
      const what = `type ${name(operand.type)} of ${operand.text}`;
      const inferred = substitute(pattern, bindings);
      const list = parameters.map((one) => one.name).join(', ');
      if (bindings.size === 0)
        return { at: operand.at, message: `${what} does not match ${name(pattern)} (cannot infer ${list})` };
      return {
        at: operand.at,
        message:
          inferred === pattern
            ? `${what} does not match ${name(pattern)}`
            : `${what} does not match inferred type ${name(inferred)} for ${name(pattern)}`,
      };
    }
    fromConstraints(parameters, bindings);
    const untyped = new Map<TypeParameter, Type>();
    for (const { operand, pattern } of args) {
      if (!isUntyped(operand.type) || isNil(operand.type) || pattern.kind !== 'parameter') continue;
      if (!parameters.includes(pattern) || bindings.has(pattern)) continue;
      const before = untyped.get(pattern);
      const larger = before ? largerOf(before, operand.type) : operand.type;
      if (!larger)
        return {
          at: operand.at,
          message: `mismatched types ${name(before ?? INVALID)} and ${name(operand.type)} (cannot infer ${pattern.name})`,
        };
      untyped.set(pattern, larger);
    }
    for (const [parameter, type] of untyped) bindings.set(parameter, defaultType(type));
    fromConstraints(parameters, bindings);
    for (const { operand, pattern } of args) {
      const made = operand.generic?.made;
      if (!made) continue;
      const own: Bindings = new Map();
      unify(made.type, substitute(pattern, bindings), made.parameters, own);
      unify(pattern, substitute(made.type, own), parameters, bindings);
    }
    fromConstraints(parameters, bindings);
    return undefined;
  }
}

/** The kind of constant that takes both: int, rune, float. */
function largerOf(a: Type, b: Type): Type | undefined {
  if (a === b) return a;
  const [i, j] = [UNTYPED_ORDER.indexOf(typeText(a)), UNTYPED_ORDER.indexOf(typeText(b))];
  return i < 0 || j < 0 ? undefined : i > j ? a : b;
}
