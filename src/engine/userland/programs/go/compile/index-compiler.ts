import { checkIndex, itemPlace, mapGet, mapSet, sliceOperation } from '../run/access.ts';
import { binary, type Code, combine, pure } from '../run/code.ts';
import { isCopied, Slice, storeTyped, zero } from '../run/value.ts';
import type { Expression } from '../syntax/ast.ts';
import { basic, isInteger, isString, type Type, underlying } from '../types/type.ts';
import { CompositeCompiler } from './composite-compiler.ts';
import { expressionText } from './expression-text.ts';
import { describe, type Operand, type Place } from './operand.ts';

/** `x[i]`, `x[i:j]`, and generic functions with their types: `f[int]`. */
export abstract class IndexCompiler extends CompositeCompiler {
  /** A generic function with the types that stand behind it. */
  protected abstract explicitInstance(base: Operand, expression: Extract<Expression, { kind: 'index' }>): Operand;

  protected index(expression: Extract<Expression, { kind: 'index' }>): Operand {
    const { left } = expression;
    const text = expressionText(expression);
    const base = this.expression(left);
    if (base.generic) return this.explicitInstance(base, expression);
    if (!this.isValue(base)) return this.invalid(left.at, text);
    const pointed = underlying(base.type);
    const type =
      pointed.kind === 'pointer' && underlying(pointed.element).kind === 'array'
        ? underlying(pointed.element)
        : pointed;
    if (type.kind === 'map') {
      const key = this.convertTo(this.expression(expression.index, type.key), type.key, 'map index');
      const none = type.element;
      const place: Place = {
        operands: [base.code, key],
        get: ([map, index]) => {
          const { value: stored, found } = mapGet(map, index, type.key);
          return found ? stored : zero(none);
        },
        set: ([map, index], stored) => mapSet(map, index, stored, type.key),
        pointer: undefined,
      };
      const commaOk = binary(base.code, key, (map, index) => {
        const { value: stored, found } = mapGet(map, index, type.key);
        return [found ? stored : zero(none), found];
      });
      return { ...this.fromPlace(place, type.element, left.at, text), mode: 'value', commaOk };
    }
    const isText = isString(base.type);
    if (!isText && type.kind !== 'slice' && type.kind !== 'array') {
      this.error(left.at, `invalid operation: cannot index ${describe(base, this.home)}`);
      return this.invalid(left.at, text);
    }
    const index = this.expression(expression.index);
    if (!this.isValue(index)) return this.invalid(left.at, text);
    const whole = index.constant?.kind === 'float' && Number.isInteger(index.constant.value);
    if (!isInteger(index.type) && !whole) {
      this.error(index.at, `invalid argument: index ${describe(index, this.home)} must be integer`);
      return this.invalid(left.at, text);
    }
    if (index.constant?.kind === 'int') {
      const { value: known } = index.constant;
      const length =
        type.kind === 'array' ? type.length : base.constant?.kind === 'string' ? base.constant.value.length : undefined;
      if (known < 0n)
        this.error(index.at, `invalid argument: index ${index.text} (constant of type int) must not be negative`);
      else if (length !== undefined && known >= BigInt(length))
        this.error(index.at, `invalid argument: index ${known} out of bounds [0:${length}]`);
    }
    if (isText) {
      const code = binary(base.code, index.code, (string, i) =>
        (string as string).charCodeAt(checkIndex(i, (string as string).length)),
      );
      return { mode: 'value', type: basic('uint8'), at: left.at, text, code };
    }
    const { element } = type as Extract<Type, { kind: 'slice' | 'array' }>;
    const copies = isCopied(element);
    const place: Place = {
      operands: [base.code, index.code],
      get: ([list, i]) => itemPlace(list, i).value,
      set: ([list, i], stored) => {
        const ref = itemPlace(list, i);
        if (copies) storeTyped(element, ref.value, stored);
        else ref.value = stored;
      },
      pointer: ([list, i]) => {
        const ref = itemPlace(list, i);
        return copies ? ref.value : ref;
      },
    };
    const fast = binary(base.code, index.code, (list, i) => {
      if (list instanceof Slice && typeof i === 'number' && i >= 0 && i < list.length)
        return list.items[list.offset + i];
      return itemPlace(list, i).value;
    });
    const addressable = pointed.kind === 'slice' || pointed.kind === 'pointer' || base.place;
    return { mode: addressable ? 'variable' : 'value', type: element, at: left.at, text, place, code: fast };
  }

  protected slice(expression: Extract<Expression, { kind: 'slice' }>): Operand {
    const text = expressionText(expression);
    const base = this.expression(expression.left);
    if (!this.isValue(base)) return this.invalid(expression.left.at, text);
    const bound = (part: Expression | undefined): Code => {
      if (!part) return pure(() => undefined);
      const operand = this.expression(part);
      if (this.isValue(operand) && !isInteger(operand.type))
        this.error(operand.at, `invalid argument: index ${describe(operand, this.home)} must be integer`);
      return operand.code;
    };
    const operands = [base.code, bound(expression.low), bound(expression.high), bound(expression.max)];
    const code = combine(operands, ([list, low, high, max]) => sliceOperation(list, low, high, max));
    const type = underlying(base.type);
    const at = expression.left.at;
    if (isString(base.type))
      return { mode: 'value', type: base.constant ? basic('string') : base.type, at, text, code };
    if (type.kind === 'slice') return { mode: 'value', type: base.type, at, text, code };
    const array = type.kind === 'pointer' ? underlying(type.element) : type;
    if (array.kind === 'array')
      return { mode: 'value', type: { kind: 'slice', element: array.element }, at, text, code };
    this.error(at, `cannot slice ${describe(base, this.home)}`);
    return this.invalid(at, text);
  }
}
