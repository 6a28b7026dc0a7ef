import { type Integer, integerOperator, wrap } from '../../integers.ts';
import type { Channel } from '../run/channel.ts';
import { receive } from '../run/channel.ts';
import { binary, pure, steps, unary, value } from '../run/code.ts';
import { runtimePanic, typeAssertionPanic } from '../run/panic.ts';
import { type Boxed, typeKey } from '../run/value.ts';
import type { Expression } from '../syntax/ast.ts';
import { type Constant, fold, represent, widthOf } from '../types/constant.ts';
import { missingMethod } from '../types/members.ts';
import { ratio } from '../types/ratio.ts';
import {
  basic,
  comparable,
  defaultType,
  hasNil,
  identical,
  isBoolean,
  isInteger,
  isInterface,
  isNumeric,
  isOrdered,
  isUntyped,
  type Type,
  typeText,
  underlying,
} from '../types/type.ts';

import { expressionText } from './expression-text.ts';
import { IndexCompiler } from './index-compiler.ts';
import { describe, type Operand } from './operand.ts';
import { arithmetic, comparison } from './operator-code.ts';

const COMPARISONS = new Set(['==', '!=', '<', '<=', '>', '>=']);
const ORDER = ['untyped int', 'untyped rune', 'untyped float'];

/** Unary and binary operators, type assertions. */
export abstract class OperatorCompiler extends IndexCompiler {
  protected unaryOperator(expression: Extract<Expression, { kind: 'unary' }>, hint?: Type): Operand {
    const { operator, at } = expression;
    if (operator === '&') return this.address(expression, hint);
    const text = expressionText(expression);
    const inner = this.expression(expression.inner, hint);
    if (!this.isValue(inner)) return this.invalid(at, text);
    const { type, constant } = inner;
    if (operator === '<-') return this.#receive(inner, text);
    const fine = operator === '!' ? isBoolean(type) : operator === '^' ? isInteger(type) : isNumeric(type);
    if (!fine) {
      this.error(inner.at, `invalid operation: operator ${operator} not defined on ${describe(inner, this.home)}`);
      return this.invalid(at, text);
    }
    if (constant) {
      const folded = foldUnary(operator, constant, type);
      if (folded) return this.#checked({ ...this.constant(type, folded, at, text) });
    }
    const of = { mode: 'value', type, at, text } as const;
    if (operator === '!') return { ...of, code: unary(inner.code, (value_) => !value_) };
    if (operator === '+') return { ...of, code: inner.code };
    const width = widthOf(type);
    if (!width) return { ...of, code: unary(inner.code, (number) => -(number as number)) };
    const [bits, signed] = width;
    if (operator === '-') {
      const minus = integerOperator('-', bits, signed);
      return { ...of, code: unary(inner.code, (number) => minus(0, number as Integer)) };
    }
    return {
      ...of,
      code: unary(inner.code, (number) =>
        wrap(Number.isSafeInteger(number) ? -(number as number) - 1 : ~BigInt(number as bigint), bits, signed),
      ),
    };
  }

  #receive(inner: Operand, text: string): Operand {
    const base = underlying(inner.type);
    if (base.kind !== 'chan' || base.direction === 'send') {
      this.error(
        inner.at,
        `invalid operation: cannot receive from ${base.kind === 'chan' ? 'send-only channel' : 'non-channel'} ${describe(inner, this.home)}`,
      );
      return this.invalid(inner.at, text);
    }
    const commaOk = steps(function* (frame) {
      const channel = (yield* value(inner.code, frame)) as Channel | null;
      return yield* receive(channel, frame.machine);
    });
    const code = steps(function* (frame) {
      const pair = (yield* value(commaOk, frame)) as readonly [unknown, boolean];
      return pair[0];
    });
    return { mode: 'value', type: base.element, at: inner.at, text, code, commaOk };
  }

  /** A folded constant must lie in its type. */
  #checked(operand: Operand): Operand {
    if (!operand.constant || isUntyped(operand.type)) return operand;
    const result = represent(operand.constant, operand.type);
    if (result === 'overflows') {
      const value_ = operand.constant.kind === 'int' ? operand.constant.value : operand.text;
      this.error(
        operand.at,
        `cannot use ${operand.text} (constant ${value_} of type ${typeText(operand.type, this.home)}) as ${typeText(operand.type, this.home)} value in expression (overflows)`.replace(
          /^cannot use (.*) \(constant (\S+) of type (\S+)\).*$/,
          '$1 (constant $2 of type $3) overflows $3',
        ),
      );
      return this.invalid(operand.at, operand.text);
    }
    return typeof result === 'string' ? operand : this.constant(operand.type, result, operand.at, operand.text);
  }

  protected binaryOperator(expression: Extract<Expression, { kind: 'binary' }>): Operand {
    const { operator } = expression;
    const text = expressionText(expression);
    const left = this.expression(expression.left);
    const right = this.expression(expression.right);
    return this.operate(operator, left, right, text, expression);
  }

  /** `left operator right`, also of `x += y`. */
  protected operate(
    operator: string,
    first: Operand,
    second: Operand,
    text: string,
    at: { readonly at: Operand['at'] },
  ): Operand {
    const [left, right] = [retyped(first, second.type), retyped(second, first.type)];
    const start = left.at;
    if (!this.isValue(left) || !this.isValue(right)) return this.invalid(start, text);
    if (operator === '<<' || operator === '>>') return this.#shift(operator, left, right, text);
    if (operator === '&&' || operator === '||') return this.#logic(operator, left, right, text, at.at);
    const type = this.#common(left, right);
    if (!type) {
      this.error(
        start,
        `invalid operation: ${text} (mismatched types ${typeText(left.type, this.home)} and ${typeText(right.type, this.home)})`,
      );
      return this.invalid(start, text);
    }
    if (COMPARISONS.has(operator)) return this.#compare(operator, left, right, type, text, start);
    const fine =
      operator === '+' ? isOrdered(type) : ['-', '*', '/'].includes(operator) ? isNumeric(type) : isInteger(type);
    if (!fine) {
      this.error(start, `invalid operation: operator ${operator} not defined on ${describe(left, this.home)}`);
      return this.invalid(start, text);
    }
    const divides = operator === '/' || operator === '%';
    const zeroDivisor =
      right.constant && (right.constant.kind === 'int' ? right.constant.value === 0n : right.constant.value === 0);
    if (divides && zeroDivisor && (isInteger(type) || (left.constant && right.constant))) {
      this.error(right.at, 'invalid operation: division by zero');
      return this.invalid(start, text);
    }
    if (left.constant && right.constant) {
      const folded = fold(operator, left.constant, right.constant, isInteger(type));
      if (folded && folded !== 'zero') return this.#checked(this.constant(type, folded, start, text));
    }
    const a = this.convertTo(left, type, 'expression');
    const b = this.convertTo(right, type, 'expression');
    return { mode: 'value', type, at: start, text, code: arithmetic(operator, a, b, type) };
  }

  /** The type both operands get; undefined when they do not go together. */
  #common(left: Operand, right: Operand): Type | undefined {
    const [a, b] = [left.type, right.type];
    if (left.mode === 'nil' || right.mode === 'nil') {
      const other = left.mode === 'nil' ? b : a;
      return hasNil(other) ? other : undefined;
    }
    if (isUntyped(a) && isUntyped(b)) {
      if (a === b) return a;
      const [i, j] = [ORDER.indexOf(typeText(a)), ORDER.indexOf(typeText(b))];
      return i < 0 || j < 0 ? undefined : i > j ? a : b;
    }
    const takes = (untyped: Operand, typed: Type): Type | undefined => {
      if (isInterface(typed)) return typed;
      if (!untyped.constant) return isBoolean(typed) ? typed : undefined;
      const result = represent(untyped.constant, typed);
      return result === 'mismatch' ? undefined : typed;
    };
    if (isUntyped(a)) return takes(left, b);
    if (isUntyped(b)) return takes(right, a);
    if (identical(a, b)) return a;
    if (isInterface(a) && missingMethod(b, a) === undefined) return a;
    return isInterface(b) && missingMethod(a, b) === undefined ? b : undefined;
  }

  #logic(operator: string, left: Operand, right: Operand, text: string, at: Operand['at']): Operand {
    for (const one of [left, right])
      if (!isBoolean(one.type)) {
        this.error(one.at, `invalid operation: operator ${operator} not defined on ${describe(one, this.home)}`);
        return this.invalid(at, text);
      }
    if (left.constant && right.constant) {
      const folded = fold(operator, left.constant, right.constant, false);
      if (folded && folded !== 'zero') return this.constant(left.type, folded, left.at, text);
    }
    const stop = operator === '||';
    const [a, b] = [left.code, right.code];
    const type = isUntyped(left.type) ? right.type : left.type;
    if (a.pure && b.pure) {
      const [first, second] = [a.run, b.run];
      return {
        mode: 'value',
        type,
        at: left.at,
        text,
        code: pure((frame) => (first(frame) === stop ? stop : second(frame))),
      };
    }
    const code = steps(function* (frame) {
      return (yield* value(a, frame)) === stop ? stop : yield* value(b, frame);
    });
    return { mode: 'value', type, at: left.at, text, code };
  }

  #compare(operator: string, left: Operand, right: Operand, type: Type, text: string, at: Operand['at']): Operand {
    const bool = basic('untyped bool');
    const withNil = left.mode === 'nil' || right.mode === 'nil';
    if (left.constant && right.constant) {
      const folded = fold(operator, left.constant, right.constant, isInteger(type));
      if (folded && folded !== 'zero') return this.constant(bool, folded, at, text);
    }
    const ordered = operator !== '==' && operator !== '!=';
    const problem = ordered ? !isOrdered(type) : !withNil && !comparable(type);
    if (problem) {
      const kind = { slice: 'slice', map: 'map', function: 'func' }[underlying(type).kind as 'slice'] as
        | string
        | undefined;
      if (type.kind === 'parameter') {
        const why = ordered
          ? `type parameter ${type.name} cannot use operator ${operator}`
          : 'incomparable types in type set';
        this.error(at, `invalid operation: ${text} (${why})`);
        return this.invalid(at, text);
      }
      this.error(
        at,
        ordered || kind === undefined
          ? `invalid operation: ${text} (${ordered ? `operator ${operator} not defined on ${underlying(type).kind === 'basic' ? typeText(type, this.home) : underlying(type).kind}` : `struct containing uncomparable field cannot be compared`})`
          : `invalid operation: ${text} (${kind} can only be compared to nil)`,
      );
      return this.invalid(at, text);
    }
    const target = isUntyped(type) && !withNil ? defaultType(type) : type;
    const a = this.convertTo(left, target, 'comparison');
    const b = this.convertTo(right, target, 'comparison');
    return { mode: 'value', type: bool, at, text, code: comparison(operator, a, b, target) };
  }

  #shift(operator: string, left: Operand, right: Operand, text: string): Operand {
    const whole = left.constant?.kind === 'float' && Number.isInteger(left.constant.value);
    if (!isInteger(left.type) && !whole) {
      this.error(left.at, `invalid operation: shifted operand ${describe(left, this.home)} must be integer`);
      return this.invalid(left.at, text);
    }
    if (!isInteger(right.type) && !(right.constant?.kind === 'float')) {
      this.error(right.at, `invalid operation: shift count ${describe(right, this.home)} must be integer`);
      return this.invalid(left.at, text);
    }
    if (left.constant && right.constant) {
      const folded = fold(operator, left.constant, right.constant, true);
      if (folded && folded !== 'zero') return this.#checked(this.constant(left.type, folded, left.at, text));
    }
    const shifted = (type: Type): Operand => {
      const [bits, signed] = widthOf(type) ?? [64, true];
      const shift = integerOperator(operator, bits, signed);
      const code = binary(left.code, right.code, (a, b) => {
        if ((b as number) < 0) throw runtimePanic('negative shift amount');
        return shift(a as Integer, b as Integer);
      });
      return { mode: 'value', type, at: left.at, text, code };
    };
    return isUntyped(left.type) ? { ...shifted(basic('int')), retype: shifted } : shifted(left.type);
  }

  /** `x.(T)`. */
  protected assertion(expression: Extract<Expression, { kind: 'assert' }>): Operand {
    const { at } = expression;
    const text = expressionText(expression);
    const base = this.expression(expression.left);
    if (!expression.type) {
      this.error(at, 'use of .(type) outside type switch');
      return this.invalid(at, text);
    }
    const type = this.type(expression.type);
    if (!this.isValue(base)) return this.invalid(at, text);
    if (base.type.kind === 'parameter') {
      const what = `type parameter value ${describe(base, this.home)}`;
      this.error(base.at, `invalid operation: cannot use type assertion on ${what}`);
      return this.invalid(at, text);
    }
    if (!isInterface(base.type)) {
      this.error(
        base.at,
        `invalid operation: ${base.text} is not an interface: ${describe(base, this.home)}`.replace(
          /: ([^:]*) is not an interface: (.*)$/,
          ': $2 is not an interface',
        ),
      );
      return this.invalid(at, text);
    }
    const missing = isInterface(type) ? undefined : missingMethod(type, base.type);
    if (missing !== undefined) {
      this.error(
        base.at,
        `impossible type assertion: ${text}\n\t${typeText(type, this.home)} does not implement ${typeText(base.type, this.home)} (${missing})`,
      );
      return this.invalid(at, text);
    }
    const matches = typeTest(type);
    const none = this.zeroOf(type);
    const commaOk = unary(base.code, (boxed) =>
      matches(boxed as Boxed | null) ? [isInterface(type) ? boxed : (boxed as Boxed).value, true] : [none(), false],
    );
    const from = base.type;
    const code = unary(base.code, (boxed) => {
      if (matches(boxed as Boxed | null)) return isInterface(type) ? boxed : (boxed as Boxed).value;
      throw typeAssertionPanic(from, boxed as Boxed | null, type);
    });
    return { mode: 'value', type, at: base.at, text, code, commaOk };
  }
}

/** A shifted constant beside an operand of a type. */
function retyped(operand: Operand, beside: Type): Operand {
  return operand.retype && isInteger(beside) && !isUntyped(beside) ? operand.retype(beside) : operand;
}

/** Whether an interface value is of a type, or has its methods. */
export function typeTest(type: Type): (boxed: Boxed | null) => boolean {
  if (isInterface(type)) return (boxed) => boxed !== null && missingMethod(boxed.type, type) === undefined;
  const key = typeKey(type);
  return (boxed) => boxed !== null && (boxed.type === type || typeKey(boxed.type) === key);
}

function foldUnary(operator: string, constant: Constant, type: Type): Constant | undefined {
  switch (constant.kind) {
    case 'bool':
      return { kind: 'bool', value: !constant.value };
    case 'float':
      return operator === '-'
        ? {
            kind: 'float',
            value: -constant.value,
            ...(constant.exact && { exact: ratio(-constant.exact.above, constant.exact.below) }),
          }
        : constant;
    case 'int': {
      const width = widthOf(type);
      if (operator === '^')
        return { kind: 'int', value: width && !width[1] ? BigInt.asUintN(width[0], ~constant.value) : ~constant.value };
      return { kind: 'int', value: operator === '-' ? -constant.value : constant.value };
    }
    case 'string':
      return undefined;
  }
}
