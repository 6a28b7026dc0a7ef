import type { ES } from '../syntax/acorn.ts';
import type { StaticScope } from '../syntax/scope.ts';
import type { Compiler, Scope, Thunk } from './compiler.ts';
import { plainPlace, readVariable } from './variables.ts';

const THUNK = 0;
/** A variable of this very array. */
const LOCAL = 1;
/** A variable of the array around. */
const OUTER = 2;
const CONSTANT = 3;
/** A variable of this very array and a constant number, as in `i + 1` and `n - 1`. */
const SUM = 4;

/** A variable of the array around that one. */
const FARTHER = 5;

type Kind = typeof THUNK | typeof LOCAL | typeof OUTER | typeof CONSTANT | typeof SUM | typeof FARTHER;

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

  /** It is a variable of this very array. */
  get isLocal(): boolean {
    return this.kind === LOCAL;
  }

  get isConstant(): boolean {
    return this.kind === CONSTANT;
  }

  /** It has to be worked out. */
  get isThunk(): boolean {
    return this.kind === THUNK;
  }

  /** The operand's value; may be SUSPENDED. */
  take(s: Scope): unknown {
    switch (this.kind) {
      case LOCAL:
        return s[this.slot];
      case THUNK:
        return this.thunk(s);
      case CONSTANT:
        return this.value;
      case OUTER:
        return (s[0] as Scope)[this.slot];
      case FARTHER:
        return ((s[0] as Scope)[0] as Scope)[this.slot];
      default: {
        const value = s[this.slot];
        return typeof value === 'number' ? value + (this.value as number) : this.thunk(s);
      }
    }
  }
}

export function compileOperand(compiler: Compiler, node: ES.Node, scope: StaticScope, name?: string): Operand {
  const thunk = compiler.expression(node, scope, name);
  if (node.type === 'Literal') {
    const { value, regex, bigint } = node as ES.Literal;
    if (!regex && typeof bigint !== 'string') return new Operand(CONSTANT, 0, value, thunk);
  }
  if (node.type === 'Identifier') return variableOf(scope, (node as ES.Identifier).name, node.start, thunk);
  if (node.type === 'ThisExpression') return variableOf(scope, 'this', node.start, thunk);
  return node.type === 'BinaryExpression' ? sumOf(node as ES.BinaryExpression, scope, thunk) : operandOf(thunk);
}

/** A variable that is not written as an expression: `this` of `super.x`, what a method belongs to, a private name. */
export function variableOperand(compiler: Compiler, scope: StaticScope, name: string, start: number): Operand {
  return variableOf(scope, name, start, readVariable(compiler, scope, name, start));
}

function variableOf(scope: StaticScope, name: string, start: number, thunk: Thunk): Operand {
  const place = plainPlace(scope, name, start);
  switch (place?.hops) {
    case 0:
      return new Operand(LOCAL, place.slot, undefined, thunk);
    case 1:
      return new Operand(OUTER, place.slot, undefined, thunk);
    case 2:
      return new Operand(FARTHER, place.slot, undefined, thunk);
    default:
      return operandOf(thunk);
  }
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
