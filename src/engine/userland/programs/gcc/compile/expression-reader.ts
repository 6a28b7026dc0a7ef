import { type Integer, integerOperator } from '../../integers.ts';
import {
  type CType,
  common,
  FLOAT,
  INT,
  isNumber,
  LONG,
  pointerTo,
  promoted,
  sizeOf,
  typeText,
  ULONG,
} from '../c-type.ts';
import { binary, type Code, pure, steps, unary, type Value, value } from '../run/code.ts';
import { Fault } from '../run/machine.ts';
import type { Token } from '../syntax/token.ts';
import { converted, type Operand } from './operand.ts';
import { PrimaryReader } from './primary-reader.ts';

const LEVELS: Readonly<Record<string, number>> = {
  '||': 1,
  '&&': 2,
  '|': 3,
  '^': 4,
  '&': 5,
  '==': 6,
  '!=': 6,
  '<': 7,
  '>': 7,
  '<=': 7,
  '>=': 7,
  '<<': 8,
  '>>': 8,
  '+': 9,
  '-': 9,
  '*': 10,
  '/': 10,
  '%': 10,
};
const ASSIGNMENTS = new Set(['=', '+=', '-=', '*=', '/=', '%=', '&=', '|=', '^=', '<<=', '>>=']);

/** Expressions of C, read and compiled in one walk. */
export abstract class ExpressionReader extends PrimaryReader {
  protected constantExpression(): number {
    const operand = this.#conditional();
    if (operand.constant === undefined) {
      this.error(
        operand.at,
        'expression is not constant'.replace(
          'expression is not constant',
          'variably modified type is not compiled here; use a constant',
        ),
      );
      return 1;
    }
    return Number(operand.constant);
  }

  /** With the comma operator. */
  protected expression(): Operand {
    let left = this.assignment();
    while (this.take(',')) {
      const [a, right] = [left, this.assignment()];
      left = { ...right, code: binary(a.code, right.code, (_, b) => b) };
      Reflect.deleteProperty(left, 'address');
    }
    return left;
  }

  protected assignment(): Operand {
    const left = this.#conditional();
    const { token } = this;
    if (token.kind !== 'operator' || !ASSIGNMENTS.has(token.text)) return left;
    this.advance();
    const right = this.assignment();
    const { address } = left;
    if (!address || left.type.kind === 'array') {
      this.error(
        token.at,
        left.type.kind === 'array'
          ? 'assignment to expression with array type'
          : 'lvalue required as left operand of assignment',
        token.text.length,
      );
      return left;
    }
    const operator = token.text.slice(0, -1);
    const { type } = left;
    const size = sizeOf(type);
    if (operator === '') {
      this.fits(right, type, token, 'assignment to');
      const code = binary(address, converted(this.rvalue(right).code, right.type, type), (to, from, { machine }) =>
        machine.store(type, to, from, size),
      );
      return { type, code, at: left.at, length: left.length };
    }
    let place: Value = 0;
    let other: Value = 0;
    const held: Operand = {
      type,
      code: pure(({ machine }) => machine.load(type, place)),
      at: left.at,
      length: left.length,
    };
    const result = this.arithmetic(operator, held, { ...right, code: pure(() => other) }, token);
    const apply = converted(result.code, result.type, type);
    const code = binary(address, this.rvalue(right).code, (to, from, frame) => {
      place = to;
      other = from;
      return frame.machine.store(type, to, apply.pure ? apply.run(frame) : 0, size);
    });
    return { type, code, at: left.at, length: left.length };
  }

  /** As a condition. */
  protected truth(operand: Operand): Code {
    return this.rvalue(operand).code;
  }

  #conditional(): Operand {
    const condition = this.#binary(1);
    if (!this.take('?')) return condition;
    const yes = this.rvalue(this.expression());
    this.expect(':');
    const no = this.rvalue(this.#conditional());
    const type =
      isNumber(yes.type) && isNumber(no.type)
        ? common(yes.type, no.type)
        : yes.type.kind === 'pointer'
          ? yes.type
          : no.type;
    const test = this.truth(condition);
    const [a, b] = [converted(yes.code, yes.type, type), converted(no.code, no.type, type)];
    const of = { type, at: condition.at, length: condition.length };
    if (condition.constant !== undefined) {
      const chosen = Number(condition.constant) === 0 ? no : yes;
      return {
        ...of,
        code: Number(condition.constant) === 0 ? b : a,
        ...(chosen.constant === undefined ? {} : { constant: chosen.constant }),
      };
    }
    if (test.pure && a.pure && b.pure) {
      const [t, x, y] = [test.run, a.run, b.run];
      return { ...of, code: pure((frame) => (isTrue(t(frame)) ? x(frame) : y(frame))) };
    }
    return {
      ...of,
      code: steps(function* (frame) {
        return yield* value(isTrue(yield* value(test, frame)) ? a : b, frame);
      }),
    };
  }

  #binary(least: number): Operand {
    let left = this.unary();
    for (;;) {
      const { token } = this;
      const level = token.kind === 'operator' ? (LEVELS[token.text] ?? 0) : 0;
      if (level < least) return left;
      this.advance();
      const right = this.#binary(level + 1);
      left =
        token.text === '&&' || token.text === '||'
          ? this.#logic(token.text, left, right)
          : this.arithmetic(token.text, left, right, token);
    }
  }

  #logic(operator: string, left: Operand, right: Operand): Operand {
    const stop = operator === '||';
    const [a, b] = [this.truth(left), this.truth(right)];
    const of = { type: INT, at: left.at, length: left.length };
    if (a.pure && b.pure) {
      const [x, y] = [a.run, b.run];
      return { ...of, code: pure((frame) => (isTrue(x(frame)) === stop ? Number(stop) : Number(isTrue(y(frame))))) };
    }
    return {
      ...of,
      code: steps(function* (frame) {
        if (isTrue(yield* value(a, frame)) === stop) return Number(stop);
        return Number(isTrue(yield* value(b, frame)));
      }),
    };
  }

  protected arithmetic(operator: string, leftGiven: Operand, rightGiven: Operand, at: Token): Operand {
    const left = this.rvalue(leftGiven);
    const right = this.rvalue(rightGiven);
    const of = { at: left.at, length: left.length };
    const [a, b] = [left.type, right.type];
    if (['==', '!=', '<', '>', '<=', '>='].includes(operator)) {
      const type = isNumber(a) && isNumber(b) ? common(a, b) : ULONG;
      return this.#folded(
        {
          ...of,
          type: INT,
          code: binary(converted(left.code, a, type), converted(right.code, b, type), COMPARE[operator] ?? (() => 0)),
        },
        left,
        right,
      );
    }
    if (a.kind === 'pointer' || b.kind === 'pointer') {
      if (operator === '-' && a.kind === 'pointer' && b.kind === 'pointer') {
        const size = sizeOf(a.to);
        return {
          ...of,
          type: LONG,
          code: binary(left.code, right.code, (x, y) => Math.trunc((Number(x) - Number(y)) / size)),
        };
      }
      const pointer = a.kind === 'pointer' ? a : b;
      const mixes =
        (operator === '+' && (a.kind === 'int' || b.kind === 'int')) || (operator === '-' && b.kind === 'int');
      if (pointer.kind === 'pointer' && mixes) {
        const size = sizeOf(pointer.to);
        const sign = operator === '-' ? -1 : 1;
        const code =
          a.kind === 'pointer'
            ? binary(left.code, right.code, (x, y) => Number(x) + sign * size * Number(y))
            : binary(left.code, right.code, (x, y) => size * Number(x) + Number(y));
        return { ...of, type: pointer, code };
      }
    }
    const whole = ['%', '&', '|', '^', '<<', '>>'].includes(operator);
    if (!isNumber(a) || !isNumber(b) || (whole && (a.kind === 'float' || b.kind === 'float'))) {
      this.error(
        at.at,
        `invalid operands to binary ${operator} (have '${typeText(a)}' and '${typeText(b)}')`,
        operator.length,
      );
      return { ...of, type: INT, code: pure(() => 0) };
    }
    const type = operator === '<<' || operator === '>>' ? promoted(a) : common(a, b);
    const [x, y] = [
      converted(left.code, a, type),
      operator === '<<' || operator === '>>' ? right.code : converted(right.code, b, type),
    ];
    if (type.kind === 'float') {
      const round = type === FLOAT ? Math.fround : (number: number): number => number;
      const apply = FLOATS[operator] ?? (() => 0);
      return this.#folded(
        { ...of, type, code: binary(x, y, (p, q) => round(apply(Number(p), Number(q)))) },
        left,
        right,
      );
    }
    const { size, signed } = type as Extract<CType, { kind: 'int' }>;
    const apply = integerOperator(operator, size * 8, signed);
    const divides = operator === '/' || operator === '%';
    if (divides && right.constant === 0) this.warn(at.at, 'division by zero [-Wdiv-by-zero]');
    const code = binary(x, y, (p, q) => {
      if (divides && Number(q) === 0) throw new Fault('FPE');
      return apply(p as Integer, q as Integer);
    });
    return this.#folded({ ...of, type, code }, left, right);
  }

  /** Constants on both sides make a constant. */
  #folded(operand: Operand, left: Operand, right: Operand): Operand {
    if (left.constant === undefined || right.constant === undefined || !operand.code.pure) return operand;
    try {
      return { ...operand, constant: operand.code.run(undefined as never) };
    } catch {
      return operand;
    }
  }

  protected unary(): Operand {
    const { token } = this;
    const at = token.at;
    if (token.kind === 'keyword' && token.text === 'sizeof') {
      this.advance();
      let type: CType;
      if (this.is('(') && this.startsType(this.peek())) {
        this.advance();
        type = this.typeName();
        this.expect(')');
      } else ({ type } = this.unary());
      const size = sizeOf(type);
      return { type: ULONG, code: pure(() => size), constant: size, at, length: 1 };
    }
    if (token.kind !== 'operator') return this.postfix(this.primary());
    switch (token.text) {
      case '(':
        if (this.startsType(this.peek())) return this.#cast();
        return this.postfix(this.primary());
      case '++':
      case '--': {
        this.advance();
        return this.step(this.unary(), token.text, true, token);
      }
      case '+':
      case '-':
      case '~': {
        this.advance();
        const operand = this.rvalue(this.unary());
        const { type: own } = operand;
        if (!isNumber(own)) {
          this.error(
            at,
            `wrong type argument to ${token.text === '~' ? 'bit-complement' : `unary ${token.text === '-' ? 'minus' : 'plus'}`}`,
          );
          return operand;
        }
        const type = promoted(own);
        const code = converted(operand.code, own, type);
        if (token.text === '+') return { ...operand, type, code };
        const [size, signed] = type.kind === 'int' ? [type.size * 8, type.signed] : [64, true];
        const minus = integerOperator('-', size, signed);
        const made = unary(code, (number) => {
          if (type.kind === 'float') return -Number(number);
          return token.text === '-' ? minus(0, number as Integer) : minus(minus(0, number as Integer), 1);
        });
        return this.#folded({ type, code: made, at, length: operand.length + 1 }, operand, operand);
      }
      case '!': {
        this.advance();
        const operand = this.unary();
        return this.#folded(
          { type: INT, code: unary(this.truth(operand), (number) => Number(!isTrue(number))), at, length: 1 },
          operand,
          operand,
        );
      }
      case '*': {
        this.advance();
        return this.dereference(this.rvalue(this.unary()), token);
      }
      case '&': {
        this.advance();
        const operand = this.unary();
        if (operand.type.kind === 'function') return { ...operand, type: pointerTo(operand.type) };
        if (!operand.address) {
          this.error(at, "lvalue required as unary '&' operand");
          return operand;
        }
        return { type: pointerTo(operand.type), code: operand.address, at, length: operand.length + 1 };
      }
      default:
        return this.postfix(this.primary());
    }
  }

  #cast(): Operand {
    const { at } = this.advance();
    const type = this.typeName();
    this.expect(')');
    const operand = this.rvalue(this.unary());
    return this.#folded({ type, code: converted(operand.code, operand.type, type), at, length: 1 }, operand, operand);
  }
}

export const isTrue = (value: Value): boolean => value !== 0 && value !== 0n;

const COMPARE: Readonly<Record<string, (a: Value, b: Value) => number>> = {
  '==': (a, b) => Number(a === b),
  '!=': (a, b) => Number(a !== b),
  '<': (a, b) => Number(a < b),
  '>': (a, b) => Number(a > b),
  '<=': (a, b) => Number(a <= b),
  '>=': (a, b) => Number(a >= b),
};
const FLOATS: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};
