import { wrap } from '../../integers.ts';
import {
  CHAR,
  type CType,
  DOUBLE,
  FLOAT,
  INT,
  isScalar,
  LONG,
  pointerTo,
  promoted,
  type Struct,
  sizeOf,
  typeText,
  UINT,
  ULONG,
} from '../c-type.ts';
import { type Code, pure, steps, unary, type Value, value } from '../run/code.ts';
import type { CFunction } from '../run/machine.ts';
import type { Position, Token } from '../syntax/token.ts';
import { converted, type Operand } from './operand.ts';
import { decayed, TypeReader } from './type-reader.ts';

/** Names, literals, members, indexes and calls. Operators are the subclass's. */
export abstract class PrimaryReader extends TypeReader {
  protected abstract expression(): Operand;
  protected abstract assignment(): Operand;
  protected abstract arithmetic(operator: string, left: Operand, right: Operand, at: Token): Operand;
  /** Puts a string literal among the program's data; answers its address. */
  protected abstract literal(text: string): number;
  /** A function of the standard library that was called without its header: its usual home. */
  protected abstract implicit(name: string): { readonly note: string } | undefined;
  readonly #undeclared = new Set<string>();

  /** gcc 14 refuses what older ones warned of: integers and pointers do not mix. */
  protected fits(operand: Operand, target: CType, at: { readonly at: Position }, context: string): void {
    const from = decayed(operand.type);
    const pair =
      context === 'returning'
        ? `returning '${typeText(from)}' from a function with return type '${typeText(target)}'`
        : `${context} '${typeText(target)}' from '${typeText(from)}'`;
    const message = (what: string, flag: string): string => `${pair} ${what} without a cast [-W${flag}]`;
    if (target.kind === 'int' && from.kind === 'pointer')
      this.error(at.at, message('makes integer from pointer', 'int-conversion'));
    else if (target.kind === 'pointer' && from.kind === 'int' && operand.constant !== 0)
      this.error(at.at, message('makes pointer from integer', 'int-conversion'), operand.length);
    else if (isScalar(target) && from.kind === 'struct')
      this.error(
        at.at,
        `incompatible types when ${context
          .replace(/ to$| of$/, '')
          .replace('assignment', 'assigning')
          .replace(
            'initialization',
            'initializing',
          )} ${context.startsWith('assign') ? 'to ' : ''}type '${typeText(target)}' ${context.startsWith('assign') ? 'from' : 'using'} type '${typeText(from)}'`,
      );
  }

  /** Arrays and functions as values are addresses. */
  protected rvalue(operand: Operand): Operand {
    if (operand.type.kind === 'array')
      return { ...operand, type: pointerTo(operand.type.of), code: operand.address ?? operand.code };
    return operand.type.kind === 'function' ? { ...operand, type: pointerTo(operand.type) } : operand;
  }

  protected dereference(pointer: Operand, token: Token): Operand {
    if (pointer.type.kind !== 'pointer') {
      this.error(token.at, `invalid type argument of unary '*' (have '${typeText(pointer.type)}')`);
      return pointer;
    }
    return this.at(pointer.type.to, pointer.code, token.at, pointer.length + 1);
  }

  /** What lies at an address. */
  protected at(type: CType, address: Code, at: Position, length: number): Operand {
    if (type.kind === 'function') return { type, code: address, at, length };
    const code =
      type.kind === 'array' || type.kind === 'struct'
        ? address
        : unary(address, (place, { machine }) => machine.load(type, place));
    return { type, code, address, at, length };
  }

  protected step(operand: Operand, operator: string, before: boolean, token: Token): Operand {
    const { address, type } = operand;
    if (!address) {
      this.error(token.at, `lvalue required as ${operator === '++' ? 'increment' : 'decrement'} operand`, 2);
      return operand;
    }
    const by = (operator === '++' ? 1 : -1) * (type.kind === 'pointer' ? sizeOf(type.to) : 1);
    const size = sizeOf(type);
    const code = unary(address, (place, { machine }) => {
      const old = machine.load(type, place);
      const sum = typeof old === 'bigint' ? old + BigInt(by) : old + by;
      const next = type.kind === 'int' ? wrap(sum, type.size * 8, type.signed) : sum;
      machine.store(type, place, next, size);
      return before ? next : old;
    });
    return { type, code, at: operand.at, length: operand.length };
  }

  protected primary(): Operand {
    const { token } = this;
    const { at } = token;
    const length = token.text.length;
    switch (token.kind) {
      case 'int': {
        this.advance();
        const [, digits = '0', suffix = ''] = /^(.*?)([uUlL]*)$/.exec(token.text) ?? [];
        const big = BigInt(/^0\d/.test(digits) ? `0o${digits.slice(1)}` : digits);
        const number = Number(big);
        const constant: Value = Number.isSafeInteger(number) ? number : big;
        const unsigned = /u/i.test(suffix);
        const type =
          /l/i.test(suffix) || number > 0xffff_ffff || (!unsigned && number > 0x7fff_ffff)
            ? unsigned
              ? ULONG
              : LONG
            : unsigned
              ? UINT
              : INT;
        return { type, code: pure(() => constant), constant, at, length };
      }
      case 'float': {
        this.advance();
        const number = Number.parseFloat(token.text);
        const type = /f$/i.test(token.text) ? FLOAT : DOUBLE;
        return { type, code: pure(() => number), constant: number, at, length };
      }
      case 'char': {
        this.advance();
        const number = Number(token.value);
        return { type: INT, code: pure(() => number), constant: number, at, length };
      }
      case 'string': {
        let text = '';
        while (this.token.kind === 'string') text += this.advance().value;
        return this.#string(text, at, length);
      }
      case 'name':
        this.advance();
        if (token.text === '__func__' || token.text === '__FUNCTION__')
          return this.#string(this.within ?? '', at, length);
        return this.#name(token);
      default:
        break;
    }
    if (this.is('true') || this.is('false')) {
      const number = Number(this.advance().text === 'true');
      return { type: INT, code: pure(() => number), constant: number, at, length };
    }
    if (!this.take('(')) this.unexpected('expression');
    const inner = this.expression();
    this.expect(')');
    return { ...inner, at };
  }

  #string(text: string, at: Position, length: number): Operand {
    const address = this.literal(text);
    const code = pure(() => address);
    return { type: { kind: 'array', of: CHAR, length: text.length + 1 }, code, address: code, at, length };
  }

  #name({ text, at }: Token): Operand {
    const entity = this.scope.find(text);
    const length = text.length;
    switch (entity?.kind) {
      case 'local': {
        entity.used = true;
        const { offset } = entity;
        return this.at(
          entity.type,
          pure(({ base }) => base + offset),
          at,
          length,
        );
      }
      case 'global': {
        const { address } = entity;
        return this.at(
          entity.type,
          pure(() => address),
          at,
          length,
        );
      }
      case 'constant':
        return { type: INT, code: pure(() => entity.value), constant: entity.value, at, length };
      case 'function':
        return {
          type: entity.type,
          callee: text,
          code: pure(({ machine }) => machine.functionAddress(indirect(entity))),
          at,
          length,
        };
      default:
        break;
    }
    if (this.is('(')) {
      const known = this.implicit(text);
      this.error(
        at,
        `implicit declaration of function '${text}' [-Wimplicit-function-declaration]`,
        length,
        known?.note,
      );
      return {
        type: { kind: 'function', returns: INT, parameters: [], variadic: true },
        callee: text,
        code: pure(() => 0),
        at,
        length,
      };
    }
    const again = this.#undeclared.has(`${this.within} ${text}`);
    this.#undeclared.add(`${this.within} ${text}`);
    if (!again)
      this.error(
        at,
        `'${text}' undeclared ${this.within === undefined ? 'here (not in a function)' : '(first use in this function)'}`,
        length,
        this.#undeclared.size === 1 && this.within !== undefined
          ? 'each undeclared identifier is reported only once for each function it appears in'
          : undefined,
      );
    return { type: INT, code: pure(() => 0), address: pure(() => 0), at, length };
  }

  protected postfix(start: Operand): Operand {
    let left = start;
    for (;;) {
      const { token } = this;
      if (this.take('[')) {
        const index = this.expression();
        this.expect(']');
        const [a, b] = [this.rvalue(left), this.rvalue(index)];
        if (a.type.kind !== 'pointer' && b.type.kind !== 'pointer') {
          this.error(token.at, 'subscripted value is neither array nor pointer nor vector');
          continue;
        }
        const sum = this.arithmetic('+', left, index, token);
        left = this.dereference(sum, { ...token, at: left.at });
      } else if (this.take('(')) left = this.#call(left);
      else if (this.is('.') || this.is('->')) left = this.#member(left, this.advance());
      else if (this.is('++') || this.is('--')) left = this.step(left, this.advance().text, false, token);
      else return left;
    }
  }

  #member(left: Operand, dot: Token): Operand {
    const name = this.advance();
    const through = dot.text === '->';
    const base = through ? this.rvalue(left) : left;
    const struct = through && base.type.kind === 'pointer' ? base.type.to : base.type;
    if (struct.kind !== 'struct' || (through && base.type.kind !== 'pointer')) {
      if (!through && base.type.kind === 'pointer' && base.type.to.kind === 'struct')
        this.error(dot.at, `'${this.#text(left)}' is a pointer; did you mean to use '->'?`);
      else
        this.error(
          dot.at,
          through
            ? `invalid type argument of '->' (have '${typeText(base.type)}')`
            : `request for member '${name.text}' in something not a structure or union`,
        );
      return left;
    }
    const field = this.#field(struct, name, dot.at);
    if (!field) return left;
    const { offset } = field;
    const address = unary(through ? base.code : (base.address ?? base.code), (place) => Number(place) + offset);
    return this.at(field.type, address, left.at, left.length);
  }

  #text(operand: Operand): string {
    return operand.callee ?? 'expression';
  }

  #field(struct: Struct, { text }: Token, at: Position): NonNullable<Struct['fields']>[number] | undefined {
    const field = struct.fields?.find(({ name }) => name === text);
    if (!field)
      this.error(
        at,
        struct.fields
          ? `'${typeText(struct)}' has no member named '${text}'`
          : `invalid use of undefined type '${typeText(struct)}'`,
      );
    return field;
  }

  #call(callee: Operand): Operand {
    const args: Operand[] = [];
    while (!this.is(')')) {
      args.push(this.rvalue(this.assignment()));
      if (!this.take(',')) break;
    }
    this.expect(')');
    const type = callee.type.kind === 'pointer' ? callee.type.to : callee.type;
    if (type.kind !== 'function') {
      this.error(callee.at, `called object is not a function or function pointer`, callee.length);
      return callee;
    }
    const { parameters, variadic, returns } = type;
    const name = callee.callee ?? 'function';
    if (args.length < parameters.length || (args.length > parameters.length && !variadic)) {
      const few = args.length < parameters.length;
      this.error(callee.at, `too ${few ? 'few' : 'many'} arguments to function '${name}'`, callee.length);
      return { type: returns, code: pure(() => 0), at: callee.at, length: callee.length };
    }
    const codes = args.map((arg, i) => {
      const target = parameters[i];
      if (target) {
        this.fits(arg, target, arg, `passing argument ${i + 1} of '${name}'`.concat(' to'));
        return converted(arg.code, arg.type, target);
      }
      return converted(arg.code, arg.type, arg.type === FLOAT ? DOUBLE : promoted(arg.type));
    });
    const code = steps(function* (frame) {
      const values: Value[] = [];
      // C leaves the order open; gcc on x86-64 works arguments out from the last to the first.
      for (const one of codes.toReversed()) values.unshift(one.pure ? one.run(frame) : yield* one.run(frame));
      const target: CFunction = frame.machine.functionAt(yield* value(callee.code, frame));
      if (frame.machine.tick()) yield undefined;
      return yield* target.call(values, frame.machine);
    });
    if (returns.kind === 'struct') return { type: returns, code, address: code, at: callee.at, length: callee.length };
    return { type: returns, code, at: callee.at, length: callee.length };
  }
}

/** A function by its entity: its body may be compiled later than the call. */
const stubs = new WeakMap<object, CFunction>();

function indirect(entity: { readonly name: string; readonly target: CFunction | undefined }): CFunction {
  const known = stubs.get(entity);
  if (known) return known;
  const stub: CFunction = {
    name: entity.name,
    call: (args, machine) => (entity.target as CFunction).call(args, machine),
  };
  stubs.set(entity, stub);
  return stub;
}
