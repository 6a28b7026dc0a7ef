import { suspended } from '../runtime/suspension.ts';
import { localBinary } from './binary-local.ts';
import type { Compiler, Scope, Thunk } from './compiler.ts';
import type { Operand } from './operand.ts';
import { binaryOperator } from './operators.ts';

/** What an operation does where its operands are not both plain numbers. */
export interface Slow {
  operate(a: unknown, b: unknown): unknown;
  /** The left operand waits; the right one does. */
  leftWaits(s: Scope): unknown;
  rightWaits(a: unknown): unknown;
}

/** A binary operation; numbers go the host's short way, in a closure of each operator's own. */
export function binaryThunk(operator: string, left: Operand, right: Operand, slow: Slow): Thunk {
  const near = localBinary(operator, left, right, slow);
  if (near) return near;
  switch (operator) {
    case '+':
      return (s) => {
        const a = left.take(s);
        if (typeof a === 'symbol' && suspended(a)) return slow.leftWaits(s);
        const b = right.take(s);
        if (typeof a === 'number' && typeof b === 'number') return a + b;
        if (typeof a === 'string' && typeof b === 'string') return a + b;
        return typeof b === 'symbol' && suspended(b) ? slow.rightWaits(a) : slow.operate(a, b);
      };
    case '-':
      return (s) => {
        const a = left.take(s);
        if (typeof a === 'symbol' && suspended(a)) return slow.leftWaits(s);
        const b = right.take(s);
        if (typeof a === 'number' && typeof b === 'number') return a - b;
        return typeof b === 'symbol' && suspended(b) ? slow.rightWaits(a) : slow.operate(a, b);
      };
    case '*':
      return (s) => {
        const a = left.take(s);
        if (typeof a === 'symbol' && suspended(a)) return slow.leftWaits(s);
        const b = right.take(s);
        if (typeof a === 'number' && typeof b === 'number') return a * b;
        return typeof b === 'symbol' && suspended(b) ? slow.rightWaits(a) : slow.operate(a, b);
      };
    case '/':
      return (s) => {
        const a = left.take(s);
        if (typeof a === 'symbol' && suspended(a)) return slow.leftWaits(s);
        const b = right.take(s);
        if (typeof a === 'number' && typeof b === 'number') return a / b;
        return typeof b === 'symbol' && suspended(b) ? slow.rightWaits(a) : slow.operate(a, b);
      };
    case '%':
      return (s) => {
        const a = left.take(s);
        if (typeof a === 'symbol' && suspended(a)) return slow.leftWaits(s);
        const b = right.take(s);
        if (typeof a === 'number' && typeof b === 'number') return a % b;
        return typeof b === 'symbol' && suspended(b) ? slow.rightWaits(a) : slow.operate(a, b);
      };
    case '<':
      return (s) => {
        const a = left.take(s);
        if (typeof a === 'symbol' && suspended(a)) return slow.leftWaits(s);
        const b = right.take(s);
        if (typeof a === 'number' && typeof b === 'number') return a < b;
        return typeof b === 'symbol' && suspended(b) ? slow.rightWaits(a) : slow.operate(a, b);
      };
    case '>':
      return (s) => {
        const a = left.take(s);
        if (typeof a === 'symbol' && suspended(a)) return slow.leftWaits(s);
        const b = right.take(s);
        if (typeof a === 'number' && typeof b === 'number') return a > b;
        return typeof b === 'symbol' && suspended(b) ? slow.rightWaits(a) : slow.operate(a, b);
      };
    case '<=':
      return (s) => {
        const a = left.take(s);
        if (typeof a === 'symbol' && suspended(a)) return slow.leftWaits(s);
        const b = right.take(s);
        if (typeof a === 'number' && typeof b === 'number') return a <= b;
        return typeof b === 'symbol' && suspended(b) ? slow.rightWaits(a) : slow.operate(a, b);
      };
    case '>=':
      return (s) => {
        const a = left.take(s);
        if (typeof a === 'symbol' && suspended(a)) return slow.leftWaits(s);
        const b = right.take(s);
        if (typeof a === 'number' && typeof b === 'number') return a >= b;
        return typeof b === 'symbol' && suspended(b) ? slow.rightWaits(a) : slow.operate(a, b);
      };
    case '&':
      return (s) => {
        const a = left.take(s);
        if (typeof a === 'symbol' && suspended(a)) return slow.leftWaits(s);
        const b = right.take(s);
        if (typeof a === 'number' && typeof b === 'number') return a & b;
        return typeof b === 'symbol' && suspended(b) ? slow.rightWaits(a) : slow.operate(a, b);
      };
    case '|':
      return (s) => {
        const a = left.take(s);
        if (typeof a === 'symbol' && suspended(a)) return slow.leftWaits(s);
        const b = right.take(s);
        if (typeof a === 'number' && typeof b === 'number') return a | b;
        return typeof b === 'symbol' && suspended(b) ? slow.rightWaits(a) : slow.operate(a, b);
      };
    case '^':
      return (s) => {
        const a = left.take(s);
        if (typeof a === 'symbol' && suspended(a)) return slow.leftWaits(s);
        const b = right.take(s);
        if (typeof a === 'number' && typeof b === 'number') return a ^ b;
        return typeof b === 'symbol' && suspended(b) ? slow.rightWaits(a) : slow.operate(a, b);
      };
    case '>>':
      return (s) => {
        const a = left.take(s);
        if (typeof a === 'symbol' && suspended(a)) return slow.leftWaits(s);
        const b = right.take(s);
        if (typeof a === 'number' && typeof b === 'number') return a >> b;
        return typeof b === 'symbol' && suspended(b) ? slow.rightWaits(a) : slow.operate(a, b);
      };
    case '===':
      return (s) => {
        const a = left.take(s);
        if (typeof a === 'symbol' && suspended(a)) return slow.leftWaits(s);
        const b = right.take(s);
        return typeof b === 'symbol' && suspended(b) ? slow.rightWaits(a) : a === b;
      };
    case '!==':
      return (s) => {
        const a = left.take(s);
        if (typeof a === 'symbol' && suspended(a)) return slow.leftWaits(s);
        const b = right.take(s);
        return typeof b === 'symbol' && suspended(b) ? slow.rightWaits(a) : a !== b;
      };
    default:
      return (s) => {
        const a = left.take(s);
        if (typeof a === 'symbol' && suspended(a)) return slow.leftWaits(s);
        const b = right.take(s);
        return typeof b === 'symbol' && suspended(b) ? slow.rightWaits(a) : slow.operate(a, b);
      };
  }
}

/** The ways of an operation that numbers do not go. */
export function slowBinary(compiler: Compiler, operator: string, right: Thunk, start: number): Slow {
  const { rt } = compiler.unit;
  const plain = binaryOperator(rt, operator);
  const operate = (a: unknown, b: unknown): unknown => {
    rt.top.at = start;
    return plain(a, b);
  };
  return {
    operate,
    leftWaits: (s) =>
      rt.defer((a) => {
        const b = right(s);
        return typeof b === 'symbol' && suspended(b) ? rt.defer((late) => operate(a, late)) : operate(a, b);
      }),
    rightWaits: (a) => rt.defer((late) => operate(a, late)),
  };
}
