import type { ES } from '../syntax/acorn.ts';
import type { StaticScope } from '../syntax/scope.ts';
import type { Compiler, Scope, Thunk } from './compiler.ts';
import { plainPlace } from './variables.ts';

/** Where a value comes from. Variables near by and constants are read without calling a thunk: most of a loop is made of them. */
export interface Operand {
  readonly kind: typeof THUNK | typeof LOCAL | typeof OUTER | typeof CONSTANT;
  readonly slot: number;
  readonly value: unknown;
  readonly thunk: Thunk;
}

const THUNK = 0;
/** A variable of this very array. */
const LOCAL = 1;
/** A variable of the array around. */
const OUTER = 2;
const CONSTANT = 3;

/** The operand's value; may be SUSPENDED. */
export function take(operand: Operand, s: Scope): unknown {
  switch (operand.kind) {
    case LOCAL:
      return s[operand.slot];
    case OUTER:
      return (s[0] as Scope)[operand.slot];
    case CONSTANT:
      return operand.value;
    default:
      return operand.thunk(s);
  }
}

export function compileOperand(compiler: Compiler, node: ES.Node, scope: StaticScope, name?: string): Operand {
  const thunk = compiler.expression(node, scope, name);
  if (node.type === 'Literal') {
    const { value, regex, bigint } = node as ES.Literal;
    if (!regex && typeof bigint !== 'string') return { kind: CONSTANT, slot: 0, value, thunk };
  }
  if (node.type === 'Identifier' || node.type === 'ThisExpression') {
    const called = node.type === 'Identifier' ? (node as ES.Identifier).name : 'this';
    const place = plainPlace(scope, called, node.start);
    if (place && place.hops <= 1)
      return { kind: place.hops === 0 ? LOCAL : OUTER, slot: place.slot, value: undefined, thunk };
  }
  return { kind: THUNK, slot: 0, value: undefined, thunk };
}

/** An operand that is worked out. */
export function operandOf(thunk: Thunk): Operand {
  return { kind: THUNK, slot: 0, value: undefined, thunk };
}

/** A variable of this very array as an operand. */
export function localOperand(slot: number): Operand {
  return { kind: LOCAL, slot, value: undefined, thunk: (s) => s[slot] };
}
