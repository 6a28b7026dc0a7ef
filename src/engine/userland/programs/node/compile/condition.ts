import type { ES } from '../syntax/acorn.ts';
import type { StaticScope } from '../syntax/scope.ts';
import type { Compiler, Scope, Thunk } from './compiler.ts';
import { compileOperand, type Operand } from './operand.ts';

const THUNK = 0;
const LESS = 1;
const AT_MOST = 2;
const MORE = 3;
const AT_LEAST = 4;
const SAME = 5;
const BITS = 6;
/** `i % 3 === 0` */
const REMAINDER = 7;
const LESS_THAN_LOCAL = 8;

const KINDS: Readonly<Record<string, number>> = {
  '<': LESS,
  '<=': AT_MOST,
  '>': MORE,
  '>=': AT_LEAST,
  '===': SAME,
  '&': BITS,
};

/** What `if`, `?:` and loops ask. A variable of this very array compared with a number, as most are, is asked without calling a thunk. */
export class Condition {
  readonly kind: number;
  readonly slot: number;
  /** The number that it is compared with, or the slot of what it is compared with. */
  readonly value: number;
  readonly divisor: number;
  readonly thunk: Thunk;

  constructor(thunk: Thunk, kind = THUNK, slot = 0, value = 0, divisor = 0) {
    this.thunk = thunk;
    this.kind = kind;
    this.slot = slot;
    this.value = value;
    this.divisor = divisor;
  }

  /** A value whose truth counts; may be SUSPENDED. */
  ask(s: Scope): unknown {
    const { kind } = this;
    if (kind === THUNK) return this.thunk(s);
    const a = s[this.slot];
    if (typeof a !== 'number') return this.thunk(s);
    switch (kind) {
      case LESS:
        return a < this.value;
      case AT_MOST:
        return a <= this.value;
      case MORE:
        return a > this.value;
      case AT_LEAST:
        return a >= this.value;
      case SAME:
        return a === this.value;
      case BITS:
        return a & this.value;
      case REMAINDER:
        return a % this.divisor === this.value;
      default: {
        const b = s[this.value];
        return typeof b === 'number' ? a < b : this.thunk(s);
      }
    }
  }
}

export function compileCondition(compiler: Compiler, node: ES.Expression, scope: StaticScope): Condition {
  const thunk = compiler.expression(node, scope);
  if (node.type !== 'BinaryExpression' || node.left.type === 'PrivateIdentifier') return new Condition(thunk);
  const { left, right, operator } = node;
  const kind = KINDS[operator];
  if (kind === undefined) return new Condition(thunk);
  const number = numberOf(right);
  if (kind === SAME && number !== undefined && left.type === 'BinaryExpression' && left.operator === '%') {
    const divisor = numberOf(left.right);
    const inner = localOf(compiler, left.left, scope);
    if (divisor !== undefined && inner) return new Condition(thunk, REMAINDER, inner.slot, number, divisor);
  }
  const local = localOf(compiler, left, scope);
  if (!local) return new Condition(thunk);
  if (number !== undefined) return new Condition(thunk, kind, local.slot, number);
  const other = kind === LESS ? localOf(compiler, right, scope) : undefined;
  return other ? new Condition(thunk, LESS_THAN_LOCAL, local.slot, other.slot) : new Condition(thunk);
}

function numberOf(node: ES.Node): number | undefined {
  if (node.type !== 'Literal') return undefined;
  const { value } = node as ES.Literal;
  return typeof value === 'number' ? value : undefined;
}

function localOf(compiler: Compiler, node: ES.Node, scope: StaticScope): Operand | undefined {
  if (node.type !== 'Identifier') return undefined;
  const operand = compileOperand(compiler, node, scope);
  return operand.isLocal ? operand : undefined;
}
