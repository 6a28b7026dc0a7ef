import type { ES } from '../syntax/acorn.ts';
import type { StaticScope } from '../syntax/scope.ts';
import type { Compiler, Scope, Thunk } from './compiler.ts';
import { plainPlace } from './variables.ts';

export const THUNK = 0;
/** A variable of this very array. */
export const LOCAL = 1;
/** A variable of the array around. */
const OUTER = 2;
export const CONSTANT = 3;
/** A variable of this very array and a constant number, as in `i + 1` and `n - 1`. */
const SUM = 4;

type Kind = typeof THUNK | typeof LOCAL | typeof OUTER | typeof CONSTANT | typeof SUM;

/** Where a value comes from. Variables near by and constants are read without calling a thunk: most of a loop is made of them. */
export class Operand {
  readonly kind: Kind;
  readonly slot: number;
  readonly value: unknown;
  readonly thunk: Thunk;

  constructor(kind: Kind, slot: number, value: unknown, thunk: Thunk) {
    this.kind = kind;
    this.slot = slot;
    this.value = value;
    this.thunk = thunk;
  }
}

/** The operand's value; may be SUSPENDED. */
export function take(operand: Operand, s: Scope): unknown {
  switch (operand.kind) {
    case LOCAL:
      return s[operand.slot];
    case THUNK:
      return operand.thunk(s);
    case CONSTANT:
      return operand.value;
    case OUTER:
      return (s[0] as Scope)[operand.slot];
    default: {
      const value = s[operand.slot];
      return typeof value === 'number' ? value + (operand.value as number) : operand.thunk(s);
    }
  }
}

export function compileOperand(compiler: Compiler, node: ES.Node, scope: StaticScope, name?: string): Operand {
  const thunk = compiler.expression(node, scope, name);
  if (node.type === 'Literal') {
    const { value, regex, bigint } = node as ES.Literal;
    if (!regex && typeof bigint !== 'string') return new Operand(CONSTANT, 0, value, thunk);
  }
  if (node.type === 'Identifier' || node.type === 'ThisExpression') {
    const called = node.type === 'Identifier' ? (node as ES.Identifier).name : 'this';
    const place = plainPlace(scope, called, node.start);
    if (place && place.hops <= 1) return new Operand(place.hops === 0 ? LOCAL : OUTER, place.slot, undefined, thunk);
  }
  return node.type === 'BinaryExpression' ? sumOf(node as ES.BinaryExpression, scope, thunk) : operandOf(thunk);
}

function sumOf({ left, right, operator }: ES.BinaryExpression, scope: StaticScope, thunk: Thunk): Operand {
  if ((operator !== '+' && operator !== '-') || left.type !== 'Identifier' || right.type !== 'Literal')
    return operandOf(thunk);
  const place = plainPlace(scope, left.name, left.start);
  const { value } = right;
  if (place?.hops !== 0 || typeof value !== 'number') return operandOf(thunk);
  return new Operand(SUM, place.slot, operator === '+' ? value : -value, thunk);
}

/** An operand that is worked out. */
export function operandOf(thunk: Thunk): Operand {
  return new Operand(THUNK, 0, undefined, thunk);
}

/** A variable of this very array as an operand. */
export function localOperand(slot: number): Operand {
  return new Operand(LOCAL, slot, undefined, (s) => s[slot]);
}

/** A value that is always the same. */
export function constantOperand(value: unknown): Operand {
  return new Operand(CONSTANT, 0, value, () => value);
}
