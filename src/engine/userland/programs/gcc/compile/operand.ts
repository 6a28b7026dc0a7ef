import { type Integer, wrap } from '../../integers.ts';
import { type CType, isNumber } from '../c-type.ts';
import { type Code, unary } from '../run/code.ts';
import type { Position } from '../syntax/token.ts';

/** What an expression is: its type, its value's code, and where it lies if it is an lvalue. */
export interface Operand {
  readonly type: CType;
  readonly code: Code;
  readonly address?: Code;
  /** Known when compiling. */
  readonly constant?: number | bigint;
  /** The name of a function, for calls. */
  readonly callee?: string;
  readonly at: Position;
  readonly length: number;
}

/** A value of one type as one of another: what casts and assignments do. */
export function converted(code: Code, from: CType, to: CType): Code {
  if (from === to || (from.kind === to.kind && from.kind !== 'int' && from.kind !== 'float')) return code;
  if (to.kind === 'int') {
    const { size, signed, name } = to;
    if (name === '_Bool') return unary(code, (value) => (Number(value) === 0 ? 0 : 1));
    if (from.kind === 'float') return unary(code, (value) => wrap(whole(Number(value)), size * 8, signed));
    return unary(code, (value) => wrap(value as Integer, size * 8, signed));
  }
  if (to.kind === 'float')
    return to.size === 4
      ? unary(code, (value) => Math.fround(Number(value)))
      : from.kind === 'float'
        ? code
        : unary(code, Number);
  if (to.kind === 'pointer' && isNumber(from)) return unary(code, Number);
  return code;
}

function whole(value: number): Integer {
  const cut = Math.trunc(value) + 0;
  if (Number.isSafeInteger(cut)) return cut;
  return Number.isFinite(cut) ? BigInt(cut) : -(2n ** 63n);
}
