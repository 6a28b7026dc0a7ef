import { type Integer, integerOperator } from '../../integers.ts';
import { binary, type Code } from '../run/code.ts';
import { runtimePanic } from '../run/panic.ts';
import { equal, Incomparable } from '../run/value.ts';
import { widthOf } from '../types/constant.ts';
import { isFloat, isString, type Type, typeText, underlying } from '../types/type.ts';

/** Code of an arithmetic operator on values of one type. */
export function arithmetic(operator: string, a: Code, b: Code, type: Type): Code {
  if (isString(type)) return binary(a, b, (left, right) => (left as string) + (right as string));
  if (isFloat(type)) {
    const round = typeText(underlying(type)) === 'float32' ? Math.fround : (number: number): number => number;
    switch (operator) {
      case '+':
        return binary(a, b, (left, right) => round((left as number) + (right as number)));
      case '-':
        return binary(a, b, (left, right) => round((left as number) - (right as number)));
      case '*':
        return binary(a, b, (left, right) => round((left as number) * (right as number)));
      default:
        return binary(a, b, (left, right) => round((left as number) / (right as number)));
    }
  }
  const [bits, signed] = widthOf(type) ?? [64, true];
  const apply = integerOperator(operator, bits, signed);
  if (operator === '/' || operator === '%')
    return binary(a, b, (left, right) => {
      if (right === 0) throw runtimePanic('integer divide by zero');
      return apply(left as Integer, right as Integer);
    });
  return binary(a, b, (left, right) => apply(left as Integer, right as Integer));
}

/** Code of a comparison of values of one type. */
export function comparison(operator: string, a: Code, b: Code, type: Type): Code {
  switch (operator) {
    case '<':
      return binary(a, b, (left, right) => (left as number) < (right as number));
    case '<=':
      return binary(a, b, (left, right) => (left as number) <= (right as number));
    case '>':
      return binary(a, b, (left, right) => (left as number) > (right as number));
    case '>=':
      return binary(a, b, (left, right) => (left as number) >= (right as number));
    default: {
      const wanted = operator === '==';
      if (underlying(type).kind === 'basic') return binary(a, b, (left, right) => (left === right) === wanted);
      return binary(a, b, (left, right) => {
        try {
          return equal(type, left, right) === wanted;
        } catch (error) {
          if (error instanceof Incomparable) throw runtimePanic(`comparing uncomparable type ${typeText(error.type)}`);
          throw error;
        }
      });
    }
  }
}
