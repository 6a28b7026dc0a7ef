import { alignOf, CHAR, type CType, sizeOf, typeText, VOID } from '../c-type.ts';
import { type Code, type Ending, type Frame, pure, type Steps, steps, unary, value } from '../run/code.ts';
import { CFailure, type Position } from '../syntax/token.ts';
import { ExpressionReader, isTrue } from './expression-reader.ts';
import { converted, type Operand } from './operand.ts';
import { Scope } from './scope.ts';

export type Run = Code<Ending>;

const NOTHING: Run = pure<Ending>(() => undefined);

/** Statements of C and the variables of blocks. */
export abstract class StatementReader extends ExpressionReader {
  /** Bytes that the function's variables take so far. */
  protected frameSize = 0;
  protected returns: CType = VOID;
  #loops = 0;
  #switches = 0;
  protected abstract staticVariable(name: string, type: CType, first: Code | undefined): { readonly address: number };
  protected abstract readonly warnsUnused: boolean;

  protected block(): Run {
    this.expect('{');
    const outer = this.scope;
    this.scope = new Scope(outer);
    const codes: Run[] = [];
    while (!this.is('}') && this.token.kind !== 'end')
      codes.push(this.startsType() ? this.#declaration() : this.statement());
    if (this.warnsUnused)
      for (const entity of this.scope.names.values())
        if (entity.kind === 'local' && !entity.used)
          this.warn(entity.at, `unused variable '${entity.name}' [-Wunused-variable]`, entity.name.length);
    this.scope = outer;
    this.expect('}');
    return sequence(codes);
  }

  #declaration(): Run {
    const { type: base, storage } = this.specifiers();
    const codes: Run[] = [];
    if (this.take(';')) return NOTHING;
    do {
      const { name, type, at } = this.declarator(base);
      if (storage.has('typedef')) this.scope.names.set(name, { kind: 'typedef', type });
      else codes.push(this.#variable(name, type, at, storage.has('static')));
    } while (this.take(','));
    this.expect(';');
    return sequence(codes);
  }

  #variable(name: string, declared: CType, at: Position, isStatic: boolean): Run {
    if (this.scope.names.get(name)?.kind === 'local') this.error(at, `redeclaration of '${name}'`, name.length);
    const offset = { value: 0 };
    let type = declared;
    const place = (): void => {
      this.frameSize = Math.ceil(this.frameSize / alignOf(type)) * alignOf(type);
      offset.value = this.frameSize;
      this.frameSize += sizeOf(type);
    };
    if (!this.take('=')) {
      if (type.kind === 'void') this.error(at, `variable or field '${name}' declared void`, name.length);
      if (isStatic) this.scope.names.set(name, { kind: 'global', type, ...this.staticVariable(name, type, undefined) });
      else {
        place();
        this.scope.names.set(name, { kind: 'local', name, type, offset: offset.value, at, used: false });
      }
      return NOTHING;
    }
    // The name is known inside its own initialiser; a missing length comes from it.
    const stores = this.initialiser(type, (full) => {
      type = full;
      if (isStatic) return;
      place();
      this.scope.names.set(name, { kind: 'local', name, type, offset: offset.value, at, used: false });
    });
    if (isStatic) {
      const first = stores(pure(({ base }) => base));
      this.scope.names.set(name, {
        kind: 'global',
        type,
        ...this.staticVariable(
          name,
          type,
          unary(first as unknown as Code, () => 0),
        ),
      });
      return NOTHING;
    }
    return stores(pure(({ base }) => base + offset.value));
  }

  /** `= x` or `= {…}`: tells the complete type, then gives the code that stores everything at an address. */
  protected initialiser(type: CType, complete: (type: CType) => void): (address: Code) => Run {
    if (type.kind === 'array' && this.token.kind === 'string' && type.of.kind === 'int' && type.of.size === 1) {
      let text = '';
      while (this.token.kind === 'string') text += this.advance().value;
      const full: CType = { ...type, length: type.length ?? text.length + 1 };
      complete(full);
      const size = sizeOf(full);
      return (address) =>
        unary(address, (at, { machine }) => {
          const to = machine.check(at, size);
          machine.memory.fill(0, to, to + size);
          for (let i = 0; i < Math.min(size, text.length); i++) machine.memory[to + i] = text.charCodeAt(i);
          return undefined;
        });
    }
    if (!this.is('{')) {
      complete(type);
      const { token } = this;
      const operand = this.assignment();
      this.fits(operand, type, token, 'initialization of');
      return (address) => this.#store(type, address, operand);
    }
    const start = this.advance().at;
    const parts: { readonly offset: number; readonly run: (address: Code) => Run }[] = [];
    let count = 0;
    let length = 0;
    while (!this.is('}')) {
      let target: CType | undefined;
      let offset = 0;
      if (type.kind === 'array') {
        if (this.take('[')) {
          count = this.constantExpression();
          this.expect(']');
          this.expect('=');
        }
        target = type.of;
        offset = count * sizeOf(type.of);
      } else if (type.kind === 'struct') {
        if (this.take('.')) {
          const name = this.advance().text;
          count = type.fields?.findIndex((field) => field.name === name) ?? 0;
          this.expect('=');
        }
        const field = type.fields?.[count];
        target = field?.type;
        offset = field?.offset ?? 0;
      } else target = count === 0 ? type : undefined;
      if (!target)
        this.warn(this.token.at, `excess elements in ${type.kind === 'struct' ? 'struct' : 'scalar'} initializer`);
      parts.push({ offset, run: this.initialiser(target ?? CHAR, () => undefined) });
      count++;
      length = Math.max(length, count);
      if (!this.take(',')) break;
    }
    this.expect('}');
    void start;
    const full: CType = type.kind === 'array' && type.length === undefined ? { ...type, length } : type;
    complete(full);
    const size = sizeOf(full);
    return (address) =>
      sequence([
        unary(address, (at, { machine }) => {
          const to = machine.check(at, size);
          machine.memory.fill(0, to, to + size);
          return undefined;
        }),
        ...parts.map(({ offset, run }) => run(unary(address, (at) => Number(at) + offset))),
      ]);
  }

  #store(type: CType, address: Code, operand: Operand): Run {
    const from = operand.type.kind === 'array' ? (operand.address ?? operand.code) : operand.code;
    const code = converted(from, operand.type, type);
    const size = sizeOf(type);
    return steps(function* (frame) {
      const at = yield* value(address, frame);
      frame.machine.store(type, at, yield* value(code, frame), size);
      return undefined;
    });
  }

  protected statement(): Run {
    const { token } = this;
    if (this.is('{')) return this.block();
    if (this.take(';')) return NOTHING;
    if (token.kind !== 'keyword' || token.text === 'sizeof' || token.text === 'true' || token.text === 'false') {
      const operand = this.expression();
      this.expect(';');
      return unary(operand.code, () => undefined);
    }
    this.advance();
    switch (token.text) {
      case 'if':
        return this.#if();
      case 'while': {
        const condition = this.#condition();
        return this.#loop(undefined, condition, undefined, this.#body(), false);
      }
      case 'do': {
        const body = this.#body();
        if (!this.take('while')) this.expect('while');
        const condition = this.#condition();
        this.expect(';');
        return this.#loop(undefined, condition, undefined, body, true);
      }
      case 'for':
        return this.#for();
      case 'switch':
        return this.#switch();
      case 'return':
        return this.#return(token.at);
      case 'break':
      case 'continue': {
        if (this.#loops === 0 && (token.text === 'continue' || this.#switches === 0))
          this.error(
            token.at,
            token.text === 'break'
              ? 'break statement not within loop or switch'
              : 'continue statement not within a loop',
            token.text.length,
          );
        this.expect(';');
        const ending = token.text;
        return pure<Ending>(() => ending);
      }
      case 'goto':
        throw new CFailure({
          kind: 'error',
          at: token.at,
          message: "drydock: C's goto is not simulated",
          length: 4,
          within: this.within,
        });
      default:
        return this.unexpected('expression');
    }
  }

  #condition(): Code {
    this.expect('(');
    const code = this.truth(this.expression());
    this.expect(')');
    return code;
  }

  #body(): Run {
    this.#loops++;
    const body = this.statement();
    this.#loops--;
    return body;
  }

  #if(): Run {
    const condition = this.#condition();
    const then = this.statement();
    const otherwise = this.take('else') ? this.statement() : undefined;
    if (condition.pure && then.pure && (!otherwise || otherwise.pure)) {
      const [test, yes] = [condition.run, then.run];
      return pure<Ending>((frame) => (isTrue(test(frame)) ? yes(frame) : otherwise?.run(frame)) as Ending);
    }
    return steps(function* (frame) {
      if (isTrue(yield* value(condition, frame))) return yield* value(then, frame);
      return otherwise && (yield* value(otherwise, frame));
    });
  }

  #for(): Run {
    const outer = this.scope;
    this.scope = new Scope(outer);
    this.expect('(');
    let first: Run = NOTHING;
    if (this.startsType()) first = this.#declaration();
    else if (!this.take(';')) {
      const { code } = this.expression();
      first = unary(code, () => undefined);
      this.expect(';');
    }
    const condition = this.is(';') ? undefined : this.truth(this.expression());
    this.expect(';');
    const step = this.is(')') ? undefined : this.expression().code;
    this.expect(')');
    const body = this.#body();
    this.scope = outer;
    return this.#loop(first, condition, step, body, false);
  }

  #loop(
    first: Run | undefined,
    condition: Code | undefined,
    step: Code | undefined,
    body: Run,
    bodyFirst: boolean,
  ): Run {
    return steps(function* (frame: Frame): Steps<Ending> {
      if (first) yield* value(first, frame);
      for (let skip = bodyFirst; ; skip = false) {
        if (!skip && condition && !isTrue(condition.pure ? condition.run(frame) : yield* condition.run(frame)))
          return undefined;
        const ending = body.pure ? body.run(frame) : yield* body.run(frame);
        if (ending === 'break') return undefined;
        if (ending === 'return') return ending;
        if (frame.machine.tick()) yield undefined;
        if (step) {
          if (step.pure) step.run(frame);
          else yield* step.run(frame);
        }
      }
    });
  }

  #switch(): Run {
    const condition = this.#condition();
    this.expect('{');
    const outer = this.scope;
    this.scope = new Scope(outer);
    this.#switches++;
    const codes: Run[] = [];
    const cases = new Map<number, number>();
    let fallback: number | undefined;
    while (!this.is('}') && this.token.kind !== 'end') {
      if (this.take('case')) {
        cases.set(this.constantExpression(), codes.length);
        this.expect(':');
      } else if (this.take('default')) {
        fallback = codes.length;
        this.expect(':');
      } else codes.push(this.startsType() ? this.#declaration() : this.statement());
    }
    this.#switches--;
    this.scope = outer;
    this.expect('}');
    return steps(function* (frame) {
      const start = cases.get(Number(yield* value(condition, frame))) ?? fallback;
      if (start === undefined) return undefined;
      for (const code of codes.slice(start)) {
        const ending = yield* value(code, frame);
        if (ending === 'break') return undefined;
        if (ending) return ending;
      }
      return undefined;
    });
  }

  #return(at: Position): Run {
    const type = this.returns;
    if (this.take(';')) return pure<Ending>(() => 'return');
    const { token } = this;
    const operand = this.expression();
    this.expect(';');
    if (type.kind === 'void') {
      this.warn(token.at, "'return' with a value, in function returning void");
      return pure<Ending>(() => 'return');
    }
    this.fits(operand, type, { at: token.at }, 'returning');
    void at;
    const from = operand.type.kind === 'array' ? (operand.address ?? operand.code) : operand.code;
    return unary<Ending>(converted(from, operand.type, type), (result, frame) => {
      frame.result = result;
      return 'return';
    });
  }

  protected describe(type: CType): string {
    return typeText(type);
  }
}

/** Statements one after the other, until one does not end normally. */
export function sequence(codes: readonly Run[]): Run {
  const real = codes.filter((code) => code !== NOTHING);
  const [only] = real;
  if (!only) return NOTHING;
  if (real.length === 1) return only;
  if (real.every((code) => code.pure)) {
    const runs = real.map((code) => code.run as (frame: Frame) => Ending);
    return pure<Ending>((frame) => {
      for (const run of runs) {
        const ending = run(frame);
        if (ending) return ending;
      }
      return undefined;
    });
  }
  return steps(function* (frame) {
    for (const code of real) {
      const ending = code.pure ? code.run(frame) : yield* code.run(frame);
      if (ending) return ending;
    }
    return undefined;
  });
}
