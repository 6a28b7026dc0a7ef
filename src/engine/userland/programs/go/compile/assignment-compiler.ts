import { type Code, type Frame, pure, steps, unary, value } from '../run/code.ts';
import { Ref, zero } from '../run/value.ts';
import type { Declaration, Expression, Statement } from '../syntax/ast.ts';
import type { Position } from '../syntax/token.ts';
import { basic, defaultType, INVALID, isNumeric, type Type, typeText } from '../types/type.ts';
import { CallCompiler } from './call-compiler.ts';
import { expressionText } from './expression-text.ts';
import { describe, type Operand } from './operand.ts';

/** A statement's code: gives its Ending. */
export type Run = Code;

export const NOTHING: Run = pure(() => undefined);

/** Variables: declarations and assignments. */
export abstract class AssignmentCompiler extends CallCompiler {
  /** Whether the values of the declaration at hand had mistakes. */
  #failed = false;

  /** `const a, b = 1, 2`. */
  protected constants(declaration: Extract<Declaration, { kind: 'var' | 'const' }>): void {
    const { names, type, values, iota } = declaration;
    const wanted = type && this.type(type);
    for (const [i, { name, at }] of names.entries()) {
      const expression = values[i];
      if (!expression) {
        this.error(at, 'missing init expr for const declaration');
        continue;
      }
      const { iota: outer } = this;
      this.iota = BigInt(iota);
      const operand = this.expression(expression);
      this.iota = outer;
      if (operand.mode === 'invalid') continue;
      if (!operand.constant) {
        this.error(operand.at, `${describe(operand, this.home)} is not constant`);
        continue;
      }
      if (wanted) this.convertTo(operand, wanted, 'constant declaration');
      this.addName(name, at, { kind: 'constant', type: wanted ?? operand.type, constant: operand.constant, at });
    }
  }

  protected variables(declaration: Extract<Declaration, { kind: 'var' | 'const' }>): Run {
    const { names, type, values } = declaration;
    const wanted = type && this.type(type);
    if (values.length === 0) {
      return this.#all(
        names.map(({ name, at }) =>
          this.variable(
            name,
            at,
            wanted ?? INVALID,
            pure(() => zero(wanted ?? INVALID)),
          ),
        ),
      );
    }
    const sources = this.#checked(() =>
      this.#sources(values, names.length, names[0]?.at as Position, () => wanted, 'variable declaration'),
    );
    if (!sources) {
      for (const { name, at } of names) this.variable(name, at, wanted ?? INVALID, NOTHING);
      this.#failed = false;
      return NOTHING;
    }
    const targets = names.map(({ name, at }, i) => this.#newVariable(name, at, wanted ?? sources.types[i] ?? INVALID));
    this.#failed = false;
    return storeAll(sources.code, targets);
  }

  #checked<T>(work: () => T): T {
    const before = this.diagnostics.length;
    const result = work();
    this.#failed = this.diagnostics.length > before;
    return result;
  }

  #all(codes: readonly Code[]): Run {
    return steps(function* (frame) {
      for (const code of codes) yield* value(code, frame);
      return undefined;
    });
  }

  /** Declares a local variable with its first value. */
  protected variable(name: string, at: Position, type: Type, first: Code): Run {
    const target = this.#newVariable(name, at, type);
    return unary(first, (held, frame) => target(held, frame));
  }

  #newVariable(name: string, at: Position, type: Type): (held: unknown, frame: Frame) => void {
    if (name === '_' || !this.current) return () => undefined;
    const local = this.current.local();
    // After a mistake in its declaration nobody complains that a variable is not used.
    this.addName(name, at, {
      kind: 'variable',
      name,
      at,
      type,
      used: type === INVALID || this.#failed,
      place: { local },
    });
    return (held, { slots }) => {
      slots[local.slot] = local.boxed ? new Ref([held], 0) : held;
    };
  }

  /**
   * Right-hand sides for so many targets: one code that gives all values in a list, and their types. A single call or comma-ok expression may
   * give several.
   */
  #sources(
    values: readonly Expression[],
    count: number,
    at: Position,
    wanted: (index: number) => Type | undefined,
    context: string,
  ): { readonly code: Code; readonly types: readonly Type[] } | undefined {
    const [only] = values;
    if (values.length === 1 && count > 1 && only) {
      const operand = this.expression(only);
      if (operand.mode === 'invalid') return undefined;
      const types =
        operand.type.kind === 'tuple'
          ? operand.type.elements
          : operand.commaOk && count === 2
            ? [operand.type, basic('bool')]
            : undefined;
      if (!types || types.length !== count) {
        const gives = operand.type.kind === 'tuple' ? operand.type.elements.length : operand.mode === 'void' ? 0 : 1;
        this.#mismatch(at, count, only, gives);
        return undefined;
      }
      const boxes = types.map((type, i) => {
        const target = wanted(i) ?? type;
        return this.boxer({ ...operand, type, mode: 'value' }, target, context);
      });
      const code = operand.commaOk ?? operand.code;
      return {
        code: unary(code, (many) => (many as readonly unknown[]).map((one, i) => boxes[i]?.(one))),
        types: types.map((type, i) => wanted(i) ?? type),
      };
    }
    const operands = values.map((one, i) => this.expression(one, wanted(i)));
    if (values.length !== count) {
      if (operands.every(({ mode }) => mode !== 'invalid'))
        this.#mismatch(at, count, only, values.length, values.length > 1);
      return undefined;
    }
    const types: Type[] = [];
    const codes = operands.map((operand, i) => {
      const target = wanted(i);
      if (!target && operand.mode === 'nil') {
        this.error(operand.at, `use of untyped nil in ${context}`);
        types.push(INVALID);
        return operand.code;
      }
      if (!target && operand.type.kind === 'tuple') {
        this.#mismatch(at, count, values[i], operand.type.elements.length);
        types.push(INVALID);
        return operand.code;
      }
      const type = target ?? (operand.mode === 'invalid' ? INVALID : defaultType(operand.type));
      types.push(type);
      return this.convertTo(operand, type, context);
    });
    return { code: gather(codes), types };
  }

  #mismatch(at: Position, count: number, call: Expression | undefined, gives: number, list = false): void {
    const many = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
    const what =
      !list && call?.kind === 'call'
        ? `${expressionText(call.callee)} returns ${many(gives, 'value')}`
        : many(gives, 'value');
    this.error(
      call?.kind === 'call' ? call.callee.at : at,
      `assignment mismatch: ${many(count, 'variable')} but ${what}`,
    );
  }

  protected define(statement: Extract<Statement, { kind: 'assign' }>): Run {
    const { left, right, at } = statement;
    const fresh = left.map((one) => one.kind === 'name' && one.name !== '_' && !this.scope.names.has(one.name));
    for (const one of left)
      if (one.kind !== 'name') {
        this.error(one.at, `non-name ${expressionText(one)} on left side of :=`);
        return NOTHING;
      }
    const start = left[0]?.at ?? at;
    const wanted = (i: number): Type | undefined => {
      const one = left[i];
      if (fresh[i] || one?.kind !== 'name' || one.name === '_') return undefined;
      const entity = this.scope.names.get(one.name);
      return entity?.kind === 'variable' ? entity.type : undefined;
    };
    const sources = this.#checked(() => this.#sources(right, left.length, start, wanted, 'assignment'));
    if (!fresh.some(Boolean)) this.error(at, 'no new variables on left side of :=');
    const targets = left.map((one, i) => {
      if (one.kind !== 'name' || one.name === '_') return () => undefined;
      if (fresh[i]) return this.#newVariable(one.name, one.at, sources?.types[i] ?? INVALID);
      return this.#storer(one);
    });
    this.#failed = false;
    if (!sources) {
      for (const [i, one] of left.entries()) if (fresh[i] && one.kind === 'name') this.#markUsed(one.name);
      return NOTHING;
    }
    return storeAll(sources.code, targets);
  }

  #markUsed(name: string): void {
    const entity = this.scope.names.get(name);
    if (entity?.kind === 'variable') entity.used = true;
  }

  /** Writes to an existing variable by its name. */
  #storer(expression: Extract<Expression, { kind: 'name' }>): (held: unknown, frame: Frame) => void {
    const { place } = this.target(expression);
    return place ? (held, frame) => place.set([], held, frame) : () => undefined;
  }

  /** The left side of an assignment; assigning does not count as using. */
  protected target(expression: Expression): Operand {
    if (expression.kind === 'name') {
      const entity = this.scope.find(expression.name);
      if (entity?.kind === 'variable') {
        const { used } = entity;
        const operand = this.expression(expression);
        entity.used = used;
        return operand;
      }
    }
    return this.expression(expression);
  }

  protected assign(statement: Extract<Statement, { kind: 'assign' }>): Run {
    const { operator, left, right, at } = statement;
    const [first] = left;
    const [source] = right;
    if (operator !== '=') {
      if (!first || !source) return NOTHING;
      return this.compound(first, operator.slice(0, -1), this.expression(source), at);
    }
    const places = left.map((one) => {
      if (one.kind === 'name' && one.name === '_') return undefined;
      const operand = this.target(one);
      if (operand.mode !== 'invalid' && (!operand.place || (operand.mode !== 'variable' && operand.place.pointer))) {
        const isField = one.kind === 'selector' && one.left.kind === 'index';
        this.error(
          one.at,
          isField
            ? `cannot assign to struct field ${operand.text} in map`
            : `cannot assign to ${operand.text} (neither addressable nor a map index expression)`,
        );
      }
      return operand;
    });
    const sources = this.#sources(
      right,
      left.length,
      first?.at ?? at,
      (i) => (places[i]?.mode === 'invalid' ? undefined : places[i]?.type),
      'assignment',
    );
    if (!sources) return NOTHING;
    const [only] = places;
    if (places.length === 1 && only?.place) {
      const { operands, set } = only.place;
      const all = gather([...operands, unary(sources.code, (list) => (list as readonly unknown[])[0])]);
      return unary(all, (values, frame) => {
        const held = values as unknown[];
        set(held, held.at(-1), frame);
        return undefined;
      });
    }
    const prepared = places.map((one) => gather(one?.place?.operands ?? []));
    return steps(function* (frame) {
      const operands: (readonly unknown[])[] = [];
      for (const code of prepared) operands.push((yield* value(code, frame)) as readonly unknown[]);
      const values = (yield* value(sources.code, frame)) as readonly unknown[];
      for (const [i, one] of places.entries()) one?.place?.set(operands[i] ?? [], values[i], frame);
      return undefined;
    });
  }

  /** `x op= y`, `x++`. */
  protected compound(left: Expression, operator: string, right: Operand, at: Position): Run {
    const target = this.target(left);
    if (target.mode === 'invalid' || right.mode === 'invalid') return NOTHING;
    const { place } = target;
    if (!place) {
      this.error(left.at, `cannot assign to ${target.text} (neither addressable nor a map index expression)`);
      return NOTHING;
    }
    if (right.text === '1' && !isNumeric(target.type)) {
      this.error(
        left.at,
        `invalid operation: ${target.text}${operator}${operator} (non-numeric type ${typeText(target.type, this.home)})`,
      );
      return NOTHING;
    }
    let current: unknown;
    const old: Operand = { ...target, mode: 'variable', code: pure(() => current) };
    const result = this.operate(operator, old, right, `${target.text} ${operator}= ${right.text}`, { at });
    const code = this.convertTo(result, target.type, 'assignment');
    const operands = gather(place.operands);
    const { get, set } = place;
    if (operands.pure && code.pure) {
      const [prepare, apply] = [operands.run, code.run];
      return pure((frame) => {
        const held = prepare(frame) as readonly unknown[];
        current = get(held, frame);
        set(held, apply(frame), frame);
      });
    }
    // The right side may run other code that comes through here: work it out first.
    const rightCode = right.code;
    let side: unknown;
    const again = this.convertTo(
      this.operate(operator, old, { ...right, code: pure(() => side) }, '', { at }),
      target.type,
      'assignment',
    );
    return steps(function* (frame) {
      const held = (yield* value(operands, frame)) as readonly unknown[];
      const other = yield* value(rightCode, frame);
      current = get(held, frame);
      side = other;
      set(held, again.pure ? again.run(frame) : yield* again.run(frame), frame);
      return undefined;
    });
  }
}

/** Several codes as one that gives the list of their values. */
export function gather(codes: readonly Code[]): Code {
  if (codes.every((code) => code.pure)) {
    const runs = codes.map((code) => code.run as (frame: Frame) => unknown);
    return pure((frame) => runs.map((run) => run(frame)));
  }
  return steps(function* (frame) {
    const values: unknown[] = [];
    for (const code of codes) values.push(code.pure ? code.run(frame) : yield* code.run(frame));
    return values;
  });
}

function storeAll(code: Code, targets: readonly ((held: unknown, frame: Frame) => void)[]): Run {
  return unary(code, (values, frame) => {
    for (const [i, target] of targets.entries()) target((values as readonly unknown[])[i], frame);
    return undefined;
  });
}
