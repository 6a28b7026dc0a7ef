import { append, mapDelete } from '../run/access.ts';
import { Channel } from '../run/channel.ts';
import { type Code, combine, pure, steps, unary, value } from '../run/code.ts';
import { Panic, runtimePanic } from '../run/panic.ts';
import { type Boxed, copyTyped, MapValue, Ref, Slice, zero } from '../run/value.ts';
import type { Expression } from '../syntax/ast.ts';
import type { Position } from '../syntax/token.ts';
import { type Constant, fold } from '../types/constant.ts';
import {
  basic,
  defaultType,
  EMPTY_INTERFACE,
  INVALID,
  isInteger,
  isOrdered,
  isString,
  isUntyped,
  type Type,
  typeText,
  underlying,
} from '../types/type.ts';
import { describe, type Operand } from './operand.ts';
import { OperatorCompiler } from './operator-compiler.ts';

export type Call = Extract<Expression, { kind: 'call' }>;

/** The functions of the universe: len, append, make … */
export abstract class BuiltinCompiler extends OperatorCompiler {
  protected builtin(name: string, call: Call, text: string, freeze: (code: Code) => Code): Operand {
    const at = call.callee.at;
    const made = (type: Type, code: Code): Operand => ({ mode: 'value', type, at, text, code, fresh: true });
    const nothing = (code: Code): Operand => ({ mode: 'void', type: INVALID, at, text, code });
    const few = (least: number): boolean => {
      if (call.args.length >= least) return false;
      this.error(call.end, `not enough arguments for ${text} (expected ${least}, found ${call.args.length})`);
      return true;
    };
    const [first, ...others] = call.args;
    switch (name) {
      case 'new': {
        if (few(1) || !first) return this.invalid(at, text);
        const element = this.type(first);
        const direct = ['struct', 'array'].includes(underlying(element).kind);
        return made(
          { kind: 'pointer', element },
          pure(() => (direct ? zero(element) : new Ref([zero(element)], 0))),
        );
      }
      case 'make':
        return few(1) || !first ? this.invalid(at, text) : this.#make(this.type(first), others, at, text);
      case 'recover':
        return made(
          EMPTY_INTERFACE,
          pure((frame) => frame.machine.recover()),
        );
      default:
        break;
    }
    const operands = call.args.map((arg) => this.expression(arg)).map((one) => ({ ...one, code: freeze(one.code) }));
    if (operands.some((one) => !this.isValue(one))) return this.invalid(at, text);
    const [a, b] = operands;
    switch (name) {
      case 'len':
      case 'cap': {
        if (few(1) || !a) return this.invalid(at, text);
        const base = underlying(a.type);
        const target = base.kind === 'pointer' ? underlying(base.element) : base;
        if (a.constant?.kind === 'string' && name === 'len')
          return this.constant(basic('int'), { kind: 'int', value: BigInt(a.constant.value.length) }, at, text);
        if (target.kind === 'array')
          return this.constant(basic('int'), { kind: 'int', value: BigInt(target.length) }, at, text);
        if (!isString(a.type) && !['slice', 'map', 'chan'].includes(target.kind)) {
          this.error(a.at, `invalid argument: ${describe(a, this.home)} for built-in ${name}`);
          return this.invalid(at, text);
        }
        return made(basic('int'), unary(a.code, name === 'len' ? lengthOf : capacityOf));
      }
      case 'append': {
        if (few(1) || !a) return this.invalid(at, text);
        const list = underlying(a.mode === 'nil' ? INVALID : a.type);
        if (list.kind !== 'slice') {
          this.error(a.at, `invalid argument: ${describe(a, this.home)} is not a slice`);
          return this.invalid(at, text);
        }
        const { element } = list;
        if (call.spread && b) {
          const bytes = isString(b.type);
          const more = bytes ? b.code : this.convertTo(b, a.type, 'argument to append');
          const code = combine([a.code, more], ([old, extra]) =>
            append(
              old as Slice | null,
              typeof extra === 'string'
                ? Array.from(extra, (char) => char.charCodeAt(0))
                : extra === null
                  ? []
                  : (extra as Slice).toArray().map((one) => copyTyped(element, one)),
              element,
            ),
          );
          return made(a.type, code);
        }
        const codes = operands.slice(1).map((one) => this.convertTo(one, element, 'argument'));
        return made(
          a.type,
          combine([a.code, ...codes], ([old, ...values]) => append(old as Slice | null, values, element)),
        );
      }
      case 'copy': {
        if (few(2) || !a || !b) return this.invalid(at, text);
        return made(
          basic('int'),
          combine([a.code, b.code], ([to, from]) => copyItems(to as Slice | null, from)),
        );
      }
      case 'delete': {
        if (few(2) || !a || !b) return this.invalid(at, text);
        const map = underlying(a.type);
        if (map.kind !== 'map') {
          this.error(a.at, `invalid argument: ${describe(a, this.home)} is not a map`);
          return this.invalid(at, text);
        }
        const key = this.convertTo(b, map.key, 'argument to delete');
        return nothing(combine([a.code, key], ([from, index]) => mapDelete(from, index, map.key)));
      }
      case 'clear':
        if (few(1) || !a) return this.invalid(at, text);
        return nothing(unary(a.code, (held) => clearAll(held, underlying(a.type))));
      case 'close':
        if (few(1) || !a) return this.invalid(at, text);
        return nothing(
          unary(a.code, (channel) => {
            if (channel === null) throw runtimePanic('close of nil channel');
            (channel as Channel).close();
          }),
        );
      case 'panic': {
        if (few(1) || !a) return this.invalid(at, text);
        const boxed = this.convertTo(a, EMPTY_INTERFACE, 'argument to panic');
        return nothing(
          unary(boxed, (held) => {
            throw new Panic(held as Boxed | null);
          }),
        );
      }
      case 'min':
      case 'max': {
        if (few(1) || !a) return this.invalid(at, text);
        const operator = name === 'min' ? '<' : '>';
        const wrong = operands.find((one) => !isOrdered(one.type));
        if (wrong) {
          this.error(wrong.at, `invalid argument: ${describe(wrong, this.home)} cannot be ordered`);
          return this.invalid(at, text);
        }
        if (operands.every((one) => one.constant && isUntyped(one.type))) {
          const best = operands.reduce((one, other) => {
            const less = fold(operator, other.constant as Constant, one.constant as Constant, false);
            return less !== 'zero' && less?.value === true ? other : one;
          });
          return this.constant(best.type, best.constant as Constant, at, text);
        }
        const typed = operands.find((one) => !isUntyped(one.type))?.type ?? defaultType(a.type);
        const codes = operands.map((one) => this.convertTo(one, typed, `argument to ${name}`));
        return made(
          typed,
          combine(codes, (values) =>
            values.reduce((best, one) =>
              Number.isNaN(best) || Number.isNaN(one)
                ? Number.NaN
                : (operator === '<' ? (one as number) < (best as number) : (one as number) > (best as number))
                  ? one
                  : best,
            ),
          ),
        );
      }
      default: {
        const codes = operands.map((one) => this.convertTo(one, defaultType(one.type), 'argument'));
        const line = name === 'println';
        return nothing(
          steps(function* (frame) {
            const parts: string[] = [];
            for (const code of codes) parts.push(String(yield* value(code, frame)));
            yield frame.machine.process.write(2, parts.join(line ? ' ' : '') + (line ? '\n' : ''));
            return undefined;
          }),
        );
      }
    }
  }

  #make(type: Type, sizes: readonly Expression[], at: Position, text: string): Operand {
    const base = underlying(type);
    const codes = sizes.map((size) => {
      const operand = this.expression(size);
      if (this.isValue(operand) && !isInteger(operand.type) && !operand.constant)
        this.error(operand.at, `cannot convert ${describe(operand, this.home)} to type int`);
      return operand.code;
    });
    const made = (code: Code): Operand => ({ mode: 'value', type, at, text, code, fresh: true });
    switch (base.kind) {
      case 'slice': {
        if (codes.length === 0) {
          this.error(at, `invalid operation: ${text} expects 2 or 3 arguments; found 1`);
          return this.invalid(at, text);
        }
        const { element } = base;
        return made(
          combine(codes, ([length, capacity]) => {
            const [n, room] = [Number(length), Number(capacity ?? length)];
            if (!(n >= 0)) throw runtimePanic('makeslice: len out of range');
            if (room < n) throw runtimePanic('makeslice: cap out of range');
            return new Slice(
              Array.from({ length: room }, () => zero(element)),
              0,
              n,
              room,
            );
          }),
        );
      }
      case 'map':
        return made(combine(codes, () => new MapValue()));
      case 'chan': {
        const { element } = base;
        return made(combine(codes, ([capacity]) => new Channel(Number(capacity ?? 0), zero(element))));
      }
      default:
        this.error(
          at,
          `invalid argument: cannot make ${typeText(type, this.home)}; type must be slice, map, or channel`,
        );
        return this.invalid(at, text);
    }
  }
}

/** `clear(x)`: a map without entries, a slice of zero values. */
function clearAll(held: unknown, type: Type): void {
  if (held instanceof MapValue) held.entries.clear();
  else if (held instanceof Slice && type.kind === 'slice')
    for (let i = 0; i < held.length; i++) held.items[held.offset + i] = zero(type.element);
}

function lengthOf(held: unknown): number {
  if (held === null) return 0;
  if (typeof held === 'string') return held.length;
  if (held instanceof MapValue) return held.entries.size;
  return (held as Slice | Channel).length;
}

function capacityOf(held: unknown): number {
  return held === null ? 0 : (held as Slice | Channel).capacity;
}

function copyItems(to: Slice | null, from: unknown): number {
  const source =
    typeof from === 'string'
      ? Array.from(from, (char) => char.charCodeAt(0))
      : from === null
        ? []
        : (from as Slice).toArray();
  const count = Math.min(to?.length ?? 0, source.length);
  for (let i = 0; i < count && to; i++) to.items[to.offset + i] = source[i];
  return count;
}
