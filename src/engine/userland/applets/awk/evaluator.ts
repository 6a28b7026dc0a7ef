import { textOf } from '../byte-text.ts';
import { runShell, statusCode } from '../child.ts';
import { flush } from '../streams.ts';
import { Cell } from './arrays.ts';
import { callBuiltin } from './calls.ts';
import { Channels } from './channels.ts';
import type { AwkContext, Machine } from './context.ts';
import { AwkFailure } from './failure.ts';
import { dynamicRegex } from './fields.ts';
import { noMathematics } from './functions.ts';
import { MainInput } from './main-input.ts';
import { AwkState } from './state.ts';
import type { AwkProgram, BinaryOperator, Expression, Statement, Target } from './syntax.ts';
import { compareValues, inputValue, toBoolean, toNumber, type Value } from './values.ts';

/** How a statement ended, when not by falling through. */
export type Flow = 'break' | 'continue' | 'next' | 'nextfile' | 'exit' | 'return' | undefined;

/** A piece of work that now and then yields a promise to be waited for, and is resumed with what it gave. */
export type Task<T> = Generator<Promise<unknown>, T, unknown>;

const MAX_DEPTH = 2000;

/**
 * Evaluates expressions: those that cannot wait by plain calls, the others by generators, so that a getline, a pipe or a function's loop
 * can give way.
 */
export abstract class Evaluator extends AwkState implements AwkContext {
  readonly channels: Channels;
  readonly input: MainInput;
  /** What `return` left. */
  protected returned: Value;
  protected depth = 0;

  constructor(machine: Machine, program: AwkProgram) {
    super(machine, program);
    this.channels = new Channels(machine.process);
    this.input = new MainInput(this);
  }

  /** Runs a function's body. */
  protected abstract execute(statement: Statement): Task<Flow>;

  /** Subscript and field number of a target, evaluated once. */
  protected *place(target: Target): Task<{ readonly subscript: string; readonly index: number }> {
    if (target.kind === 'element') return { subscript: yield* this.subscript(target.subscripts), index: 0 };
    if (target.kind === 'field') return { subscript: '', index: fieldNumber(yield* this.value(target.index)) };
    return { subscript: '', index: 0 };
  }

  protected placeNow(target: Target): { readonly subscript: string; readonly index: number } {
    if (target.kind === 'element') return { subscript: this.subscriptNow(target.subscripts), index: 0 };
    if (target.kind === 'field') return { subscript: '', index: fieldNumber(this.now(target.index)) };
    return { subscript: '', index: 0 };
  }

  protected fetch(target: Target, place: { readonly subscript: string; readonly index: number }): Value {
    if (target.kind === 'element') return this.arrayOf(target.array).get(place.subscript);
    if (target.kind === 'field') return this.record.field(place.index);
    return this.load(target.variable);
  }

  protected *subscript(items: readonly Expression[]): Task<string> {
    const parts: string[] = [];
    for (const item of items) parts.push(this.textOf(yield* this.value(item)));
    return parts.length === 1 ? (parts[0] as string) : parts.join(this.textOf(this.cell('SUBSEP').value));
  }

  subscriptNow(items: readonly Expression[]): string {
    const parts = items.map((item) => this.textOf(this.now(item)));
    return parts.length === 1 ? (parts[0] as string) : parts.join(this.textOf(this.cell('SUBSEP').value));
  }

  /** The value of an expression that cannot wait. */
  now(expression: Expression): Value {
    switch (expression.kind) {
      case 'number':
      case 'string':
        return expression.value;
      case 'regex':
        return expression.regex.test(this.record.text) ? 1 : 0;
      case 'variable':
        return this.load(expression.variable);
      case 'element':
      case 'field':
        return this.fetch(expression, this.placeNow(expression));
      case 'assign': {
        const place = this.placeNow(expression.target);
        const value = this.now(expression.value);
        return this.assign(expression.target, place, expression.operator, value);
      }
      case 'step':
        return this.step(expression.target, this.placeNow(expression.target), expression.by, expression.before);
      case 'unary':
        return unary(expression.operator, this.now(expression.item));
      case 'binary':
        return this.binary(expression.operator, this.now(expression.left), this.now(expression.right), expression.line);
      case 'match':
        return this.match(
          expression,
          this.now(expression.left),
          expression.right.kind === 'regex' ? undefined : this.now(expression.right),
        );
      case 'and':
        return toBoolean(this.now(expression.left)) && toBoolean(this.now(expression.right)) ? 1 : 0;
      case 'or':
        return toBoolean(this.now(expression.left)) || toBoolean(this.now(expression.right)) ? 1 : 0;
      case 'choose':
        return toBoolean(this.now(expression.test)) ? this.now(expression.yes) : this.now(expression.no);
      case 'in':
        return this.arrayOf(expression.array).has(this.subscriptNow(expression.subscripts)) ? 1 : 0;
      case 'list':
        return expression.items.length === 1
          ? this.now(expression.items[0] as Expression)
          : this.subscriptNow(expression.items);
      case 'builtin':
        return callBuiltin(this, expression, (each) => this.now(each));
      default:
        throw new AwkFailure({ busybox: 'Possible syntax error', mawk: 'syntax error' });
    }
  }

  /** The value of any expression. */
  protected *value(expression: Expression): Task<Value> {
    if (!expression.blocks) return this.now(expression);
    switch (expression.kind) {
      case 'element':
      case 'field':
        return this.fetch(expression, yield* this.place(expression));
      case 'assign': {
        const place = yield* this.place(expression.target);
        const value = yield* this.value(expression.value);
        return this.assign(expression.target, place, expression.operator, value);
      }
      case 'step':
        return this.step(expression.target, yield* this.place(expression.target), expression.by, expression.before);
      case 'unary':
        return unary(expression.operator, yield* this.value(expression.item));
      case 'binary': {
        const left = yield* this.value(expression.left);
        return this.binary(expression.operator, left, yield* this.value(expression.right), expression.line);
      }
      case 'match': {
        const left = yield* this.value(expression.left);
        return this.match(
          expression,
          left,
          expression.right.kind === 'regex' ? undefined : yield* this.value(expression.right),
        );
      }
      case 'and':
        return toBoolean(yield* this.value(expression.left)) && toBoolean(yield* this.value(expression.right)) ? 1 : 0;
      case 'or':
        return toBoolean(yield* this.value(expression.left)) || toBoolean(yield* this.value(expression.right)) ? 1 : 0;
      case 'choose':
        return toBoolean(yield* this.value(expression.test))
          ? yield* this.value(expression.yes)
          : yield* this.value(expression.no);
      case 'in':
        return this.arrayOf(expression.array).has(yield* this.subscript(expression.subscripts)) ? 1 : 0;
      case 'list':
        return expression.items.length === 1
          ? yield* this.value(expression.items[0] as Expression)
          : yield* this.subscript(expression.items);
      case 'builtin':
        return yield* this.builtin(expression);
      case 'call':
        return yield* this.call(expression);
      case 'getline':
        return yield* this.getline(expression);
      default:
        return this.now(expression);
    }
  }

  protected assign(
    target: Target,
    place: { readonly subscript: string; readonly index: number },
    operator: BinaryOperator | undefined,
    value: Value,
  ): Value {
    const result = operator ? this.binary(operator, this.fetch(target, place), value, this.line) : value;
    this.store(target, result, place.subscript, place.index);
    return result;
  }

  protected step(
    target: Target,
    place: { readonly subscript: string; readonly index: number },
    by: number,
    before: boolean,
  ): Value {
    const old = toNumber(this.fetch(target, place));
    this.store(target, old + by, place.subscript, place.index);
    return before ? old + by : old;
  }

  protected match(expression: Extract<Expression, { kind: 'match' }>, left: Value, right: Value): Value {
    const regex = expression.right.kind === 'regex' ? expression.right.regex : dynamicRegex(this.textOf(right));
    return regex.test(this.textOf(left)) !== expression.negated ? 1 : 0;
  }

  protected binary(operator: BinaryOperator, left: Value, right: Value, line: number): Value {
    switch (operator) {
      case ' ':
        return this.textOf(left) + this.textOf(right);
      case '+':
        return toNumber(left) + toNumber(right);
      case '-':
        return toNumber(left) - toNumber(right);
      case '*':
        return toNumber(left) * toNumber(right);
      case '/':
      case '%': {
        const divisor = toNumber(right);
        if (divisor === 0 && this.machine.busybox) {
          this.line = line;
          throw new AwkFailure({ busybox: 'Division by zero', mawk: '' });
        }
        return operator === '/' ? toNumber(left) / divisor : toNumber(left) % divisor;
      }
      case '^':
        if (!this.machine.mathematics) noMathematics();
        return toNumber(left) ** toNumber(right);
      default: {
        const order = compareValues(left, right, this.convfmt);
        const holds =
          operator === '<'
            ? order < 0
            : operator === '<='
              ? order <= 0
              : operator === '=='
                ? order === 0
                : operator === '!='
                  ? order !== 0
                  : operator === '>'
                    ? order > 0
                    : order >= 0;
        return holds ? 1 : 0;
      }
    }
  }

  protected *builtin(expression: Extract<Expression, { kind: 'builtin' }>): Task<Value> {
    const { name, args } = expression;
    const { process } = this.machine;
    if (name === 'system' || name === 'close' || name === 'fflush') {
      const argument = args[0] ? this.textOf(yield* this.value(args[0])) : '';
      if (name === 'fflush') {
        yield flush(process);
        return 0;
      }
      if (name === 'close') return (yield this.channels.close(argument)) as number;
      const status = (yield runShell(process, textOf(argument))) as Awaited<ReturnType<typeof runShell>>;
      return statusCode(status);
    }
    // Its arguments first, one after another; then as if they were there all the time.
    const values = new Map<Expression, Value>();
    for (const arg of args) if (arg.blocks) values.set(arg, yield* this.value(arg));
    return callBuiltin(this, expression, (each) => (values.has(each) ? values.get(each) : this.now(each)));
  }

  protected *call(expression: Extract<Expression, { kind: 'call' }>): Task<Value> {
    const definition = this.program.functions.get(expression.name);
    if (!definition)
      throw new AwkFailure({
        busybox: 'Call to undefined function',
        mawk: `function ${expression.name} never defined`,
      });
    if (expression.args.length > definition.parameters.length) {
      throw new AwkFailure({ busybox: 'Too many arguments', mawk: `too many arguments in call to ${expression.name}` });
    }
    const cells: Cell[] = [];
    for (const arg of expression.args) {
      if (arg.kind === 'variable' && !(arg.variable.scope === 'global' && arg.variable.name === 'NF')) {
        const cell = this.cellOf(arg.variable);
        cells.push(cell.isArray || cell.isUnset ? new Cell(undefined, cell) : new Cell(cell.value));
      } else cells.push(new Cell(yield* this.value(arg)));
    }
    while (cells.length < definition.parameters.length) cells.push(new Cell());
    if (this.depth >= MAX_DEPTH)
      throw new AwkFailure({ busybox: 'function call nesting too deep', mawk: 'function call nesting too deep' });
    const saved = this.locals;
    this.locals = cells;
    this.depth += 1;
    this.returned = undefined;
    const flow = yield* this.execute(definition.body);
    this.depth -= 1;
    this.locals = saved;
    const result = this.returned;
    this.returned = undefined;
    if (flow === 'exit' || flow === 'next' || flow === 'nextfile') throw new Unwind(flow);
    return result;
  }

  protected *getline(expression: Extract<Expression, { kind: 'getline' }>): Task<Value> {
    let text: string | undefined;
    if (expression.from === 'main') text = (yield this.input.next()) as string | undefined;
    else {
      const name = this.textOf(yield* this.value(expression.source as Expression));
      const reader =
        expression.from === 'file'
          ? this.channels.fileReader(name)
          : ((yield this.channels.commandReader(name)) as Awaited<ReturnType<Channels['commandReader']>>);
      if (!reader) return -1;
      try {
        text = (yield reader.next(this.input.recordEnd())) as string | undefined;
      } catch (error) {
        if (error instanceof Error && error.name === 'FsError') return -1;
        throw error;
      }
      if (text !== undefined && expression.from === 'command') this.input.count();
    }
    if (text === undefined) return 0;
    if (expression.target) {
      const place = yield* this.place(expression.target);
      this.store(expression.target, inputValue(text), place.subscript, place.index);
    } else this.setRecord(text);
    return 1;
  }
}

/** Leaves a function of the program for `exit`, `next` or `nextfile`. */
export class Unwind extends Error {
  readonly flow: 'exit' | 'next' | 'nextfile';

  constructor(flow: Unwind['flow']) {
    super(flow);
    this.flow = flow;
  }
}

function unary(operator: '!' | '-' | '+', value: Value): Value {
  if (operator === '!') return toBoolean(value) ? 0 : 1;
  return operator === '-' ? -toNumber(value) : toNumber(value);
}

function fieldNumber(value: Value): number {
  const index = Math.trunc(toNumber(value));
  if (index < 0) throw new AwkFailure({ busybox: 'Access to negative field', mawk: `negative field index $${index}` });
  return index;
}
