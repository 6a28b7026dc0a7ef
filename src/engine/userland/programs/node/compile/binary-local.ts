import { suspended } from '../runtime/suspension.ts';
import type { Slow } from './binary.ts';
import type { Scope, Thunk } from './compiler.ts';
import type { Operand } from './operand.ts';

/** What does the operation where the operands are not both numbers. */
type Other = (a: unknown, b: unknown) => unknown;

/** A binary operation on variables of this very array or with a constant, as most are. Undefined for all else. */
export function localBinary(operator: string, left: Operand, right: Operand, slow: Slow): Thunk | undefined {
  const { value } = right;
  if (left.isLocal) {
    if (right.isLocal) return ofTwo(operator, left.slot, right.slot, slow.operate);
    if (right.isConstant && typeof value === 'number') return withConstant(operator, left.slot, value, slow.operate);
  }
  return right.isConstant && !left.isConstant ? thunkWithConstant(operator, left.thunk, value, slow) : undefined;
}

function ofTwo(operator: string, i: number, j: number, other: Other): Thunk | undefined {
  switch (operator) {
    case '+':
      return (s) => {
        const a = s[i];
        const b = s[j];
        return typeof a === 'number' && typeof b === 'number' ? a + b : other(a, b);
      };
    case '-':
      return (s) => {
        const a = s[i];
        const b = s[j];
        return typeof a === 'number' && typeof b === 'number' ? a - b : other(a, b);
      };
    case '*':
      return (s) => {
        const a = s[i];
        const b = s[j];
        return typeof a === 'number' && typeof b === 'number' ? a * b : other(a, b);
      };
    case '<':
      return (s) => {
        const a = s[i];
        const b = s[j];
        return typeof a === 'number' && typeof b === 'number' ? a < b : other(a, b);
      };
    case '>':
      return (s) => {
        const a = s[i];
        const b = s[j];
        return typeof a === 'number' && typeof b === 'number' ? a > b : other(a, b);
      };
    case '===':
      return (s) => s[i] === s[j];
    default:
      return undefined;
  }
}

function withConstant(operator: string, i: number, b: number, other: Other): Thunk | undefined {
  switch (operator) {
    case '+':
      return (s) => {
        const a = s[i];
        return typeof a === 'number' ? a + b : other(a, b);
      };
    case '-':
      return (s) => {
        const a = s[i];
        return typeof a === 'number' ? a - b : other(a, b);
      };
    case '*':
      return (s) => {
        const a = s[i];
        return typeof a === 'number' ? a * b : other(a, b);
      };
    case '/':
      return (s) => {
        const a = s[i];
        return typeof a === 'number' ? a / b : other(a, b);
      };
    case '%':
      return (s) => {
        const a = s[i];
        return typeof a === 'number' ? a % b : other(a, b);
      };
    case '&':
      return (s) => {
        const a = s[i];
        return typeof a === 'number' ? a & b : other(a, b);
      };
    case '<':
      return (s) => {
        const a = s[i];
        return typeof a === 'number' ? a < b : other(a, b);
      };
    case '<=':
      return (s) => {
        const a = s[i];
        return typeof a === 'number' ? a <= b : other(a, b);
      };
    case '>':
      return (s) => {
        const a = s[i];
        return typeof a === 'number' ? a > b : other(a, b);
      };
    case '>=':
      return (s) => {
        const a = s[i];
        return typeof a === 'number' ? a >= b : other(a, b);
      };
    case '===':
      return (s) => s[i] === b;
    default:
      return undefined;
  }
}

function thunkWithConstant(operator: string, left: Thunk, b: unknown, slow: Slow): Thunk | undefined {
  const other: Other = (a, s) =>
    typeof a === 'symbol' && suspended(a) ? slow.leftWaits(s as Scope) : slow.operate(a, b);
  if (operator === '===' || operator === '!==') {
    const same = operator === '===';
    return (s) => {
      const a = left(s);
      return typeof a === 'symbol' && suspended(a) ? slow.leftWaits(s) : (a === b) === same;
    };
  }
  if (typeof b !== 'number') return undefined;
  switch (operator) {
    case '+':
      return (s) => {
        const a = left(s);
        return typeof a === 'number' ? a + b : other(a, s);
      };
    case '-':
      return (s) => {
        const a = left(s);
        return typeof a === 'number' ? a - b : other(a, s);
      };
    case '*':
      return (s) => {
        const a = left(s);
        return typeof a === 'number' ? a * b : other(a, s);
      };
    case '%':
      return (s) => {
        const a = left(s);
        return typeof a === 'number' ? a % b : other(a, s);
      };
    default:
      return undefined;
  }
}
