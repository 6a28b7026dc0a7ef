import type { Process } from '../../../kernel/process.ts';
import { emit, textOf } from '../byte-text.ts';
import { runShell, statusCode } from '../child.ts';
import { flush } from '../streams.ts';
import { AwkArray, Cell } from './arrays.ts';
import { callBuiltin } from './calls.ts';
import { Channels } from './channels.ts';
import { AwkFailure } from './failure.ts';
import { dynamicRegex } from './fields.ts';
import { formatAwk } from './format.ts';
import { noMathematics } from './functions.ts';
import { MainInput } from './main-input.ts';
import { AwkRecord } from './record.ts';
import type { AwkProgram, BinaryOperator, Expression, Statement, Target, Variable } from './syntax.ts';
import { compareValues, inputValue, toBoolean, toNumber, toText, type Value } from './values.ts';

/** How a statement ended, when not by falling through. */
type Flow = 'break' | 'continue' | 'next' | 'nextfile' | 'exit' | 'return' | undefined;

/** A piece of work that now and then yields a promise to be waited for, and is resumed with what it gave. */
type Task<T> = Generator<Promise<unknown>, T, unknown>;

export interface Machine {
  readonly process: Process;
  /** Names and order as in busybox; otherwise mawk's. */
  readonly busybox: boolean;
  /** Debian's busybox has none. */
  readonly mathematics: boolean;
}

const MAX_DEPTH = 2000;

/**
 * Runs a program. Expressions that cannot wait are evaluated by plain calls; the others, and all statements, by generators, so that a
 * getline, a pipe or a long loop can give way.
 */
export class Interpreter {
  readonly machine: Machine;
  readonly program: AwkProgram;
  readonly globals = new Map<string, Cell>();
  readonly record: AwkRecord;
  readonly channels: Channels;
  readonly input: MainInput;
  /** Of the statement at work, for messages. */
  line = 1;
  seed = 0;
  status = 0;
  #locals: Cell[] = [];
  #returned: Value;
  #depth = 0;

  constructor(machine: Machine, program: AwkProgram) {
    this.machine = machine;
    this.program = program;
    this.record = new AwkRecord(() => this.textOf(this.cell('FS').value), () => this.textOf(this.cell('RS').value) === '');
    this.channels = new Channels(machine.process);
    this.input = new MainInput(this);
    const initial: Readonly<Record<string, Value>> = { CONVFMT: '%.6g', OFMT: '%.6g', FS: ' ', OFS: ' ', ORS: '\n', RS: '\n', SUBSEP: '\x1c', NR: 0, FNR: 0, RSTART: 0, RLENGTH: -1 };
    for (const [name, value] of Object.entries(initial)) this.globals.set(name, new Cell(value));
  }

  /** Drives a task to its end. */
  async drive<T>(task: Task<T>): Promise<T> {
    let step = task.next();
    while (!step.done) step = task.next(await step.value);
    return step.value;
  }

  async run(): Promise<number> {
    let flow: Flow;
    for (const body of this.program.begin) {
      flow = await this.drive(this.#execute(body));
      if (flow === 'exit') break;
    }
    if (flow !== 'exit' && (this.program.rules.length > 0 || this.program.end.length > 0)) {
      const active = this.program.rules.map(() => false);
      for (;;) {
        const line = await this.input.next();
        if (line === undefined) break;
        this.setRecord(line);
        flow = await this.drive(this.#rules(active));
        if (flow === 'exit') break;
        if (flow === 'nextfile') this.input.skipFile();
      }
    }
    for (const body of this.program.end) {
      if (flow === 'exit' && this.#exitedInEnd) break;
      flow = await this.drive(this.#execute(body));
      if (flow === 'exit') this.#exitedInEnd = true;
    }
    return this.status;
  }

  #exitedInEnd = false;

  setRecord(text: string): void {
    this.record.set(text);
  }

  *#rules(active: boolean[]): Task<Flow> {
    const { rules } = this.program;
    for (let index = 0; index < rules.length; index++) {
      const rule = rules[index] as (typeof rules)[number];
      let applies = true;
      if (rule.until && rule.pattern) {
        const inside = active[index] || toBoolean(yield* this.#value(rule.pattern));
        applies = inside;
        active[index] = inside && !toBoolean(yield* this.#value(rule.until));
      } else if (rule.pattern) applies = toBoolean(yield* this.#value(rule.pattern));
      if (!applies) continue;
      if (!rule.body) {
        yield* this.#emit(this.record.text + this.textOf(this.cell('ORS').value));
        continue;
      }
      const flow = yield* this.#execute(rule.body);
      if (flow === 'next') return undefined;
      if (flow === 'nextfile' || flow === 'exit') return flow;
    }
    return undefined;
  }

  *#emit(text: string): Task<void> {
    const pending = emit(this.machine.process, text);
    if (pending) yield pending;
  }

  // Variables

  cell(name: string): Cell {
    let cell = this.globals.get(name);
    if (!cell) {
      cell = new Cell();
      this.globals.set(name, cell);
    }
    return cell;
  }

  #cellOf(variable: Variable): Cell {
    return variable.scope === 'local' ? (this.#locals[variable.index] as Cell) : this.cell(variable.name);
  }

  arrayOf(variable: Variable): AwkArray {
    const cell = this.#cellOf(variable);
    if (!cell.isArray && cell.value !== undefined) {
      throw new AwkFailure({ busybox: 'Not an array', mawk: `illegal reference to scalar ${variable.name}` });
    }
    return cell.array;
  }

  isArray(expression: Expression): boolean {
    return expression.kind === 'variable' && this.#cellOf(expression.variable).isArray;
  }

  textOf(value: Value): string {
    return toText(value, this.#convfmt);
  }

  get #convfmt(): string {
    const value = this.globals.get('CONVFMT')?.value;
    return typeof value === 'string' ? value : '%.6g';
  }

  #load(variable: Variable): Value {
    if (variable.scope === 'global' && variable.name === 'NF') return this.record.count;
    const cell = this.#cellOf(variable);
    if (cell.isArray && !cell.isUnset) {
      throw new AwkFailure({ busybox: 'Possible syntax error', mawk: `illegal reference to array ${variable.name}` });
    }
    return cell.value;
  }

  store(target: Target, value: Value, subscript: string, index: number): void {
    switch (target.kind) {
      case 'field':
        this.record.setField(index, value === undefined ? '' : value, (each) => this.textOf(each), () => this.textOf(this.cell('OFS').value));
        return;
      case 'element':
        this.arrayOf(target.array).set(subscript, value);
        return;
      case 'variable':
        if (target.variable.scope === 'global' && target.variable.name === 'NF') {
          const count = Math.trunc(toNumber(value));
          if (count < 0) throw new AwkFailure({ busybox: 'NF set to negative value', mawk: 'negative value assigned to NF' });
          this.record.setCount(count, (each) => this.textOf(each), () => this.textOf(this.cell('OFS').value));
          return;
        }
        this.#cellOf(target.variable).value = value;
    }
  }

  /** Subscript and field number of a target, evaluated once. */
  *#place(target: Target): Task<{ readonly subscript: string; readonly index: number }> {
    if (target.kind === 'element') return { subscript: yield* this.#subscript(target.subscripts), index: 0 };
    if (target.kind === 'field') return { subscript: '', index: fieldNumber(yield* this.#value(target.index)) };
    return { subscript: '', index: 0 };
  }

  #placeNow(target: Target): { readonly subscript: string; readonly index: number } {
    if (target.kind === 'element') return { subscript: this.subscriptNow(target.subscripts), index: 0 };
    if (target.kind === 'field') return { subscript: '', index: fieldNumber(this.now(target.index)) };
    return { subscript: '', index: 0 };
  }

  #fetch(target: Target, place: { readonly subscript: string; readonly index: number }): Value {
    if (target.kind === 'element') return this.arrayOf(target.array).get(place.subscript);
    if (target.kind === 'field') return this.record.field(place.index);
    return this.#load(target.variable);
  }

  *#subscript(items: readonly Expression[]): Task<string> {
    const parts: string[] = [];
    for (const item of items) parts.push(this.textOf(yield* this.#value(item)));
    return parts.length === 1 ? (parts[0] as string) : parts.join(this.textOf(this.cell('SUBSEP').value));
  }

  subscriptNow(items: readonly Expression[]): string {
    const parts = items.map((item) => this.textOf(this.now(item)));
    return parts.length === 1 ? (parts[0] as string) : parts.join(this.textOf(this.cell('SUBSEP').value));
  }

  // Expressions

  /** The value of an expression that cannot wait. */
  now(expression: Expression): Value {
    switch (expression.kind) {
      case 'number':
      case 'string':
        return expression.value;
      case 'regex':
        return expression.regex.test(this.record.text) ? 1 : 0;
      case 'variable':
        return this.#load(expression.variable);
      case 'element':
      case 'field':
        return this.#fetch(expression, this.#placeNow(expression));
      case 'assign': {
        const place = this.#placeNow(expression.target);
        const value = this.now(expression.value);
        return this.#assign(expression.target, place, expression.operator, value);
      }
      case 'step':
        return this.#step(expression.target, this.#placeNow(expression.target), expression.by, expression.before);
      case 'unary':
        return unary(expression.operator, this.now(expression.item));
      case 'binary':
        return this.#binary(expression.operator, this.now(expression.left), this.now(expression.right), expression.line);
      case 'match':
        return this.#match(expression, this.now(expression.left), expression.right.kind === 'regex' ? undefined : this.now(expression.right));
      case 'and':
        return toBoolean(this.now(expression.left)) && toBoolean(this.now(expression.right)) ? 1 : 0;
      case 'or':
        return toBoolean(this.now(expression.left)) || toBoolean(this.now(expression.right)) ? 1 : 0;
      case 'choose':
        return toBoolean(this.now(expression.test)) ? this.now(expression.yes) : this.now(expression.no);
      case 'in':
        return this.arrayOf(expression.array).has(this.subscriptNow(expression.subscripts)) ? 1 : 0;
      case 'list':
        return expression.items.length === 1 ? this.now(expression.items[0] as Expression) : this.subscriptNow(expression.items);
      case 'builtin':
        return callBuiltin(this, expression, (each) => this.now(each));
      default:
        throw new AwkFailure({ busybox: 'Possible syntax error', mawk: 'syntax error' });
    }
  }

  /** The value of any expression. */
  *#value(expression: Expression): Task<Value> {
    if (!expression.blocks) return this.now(expression);
    switch (expression.kind) {
      case 'element':
      case 'field':
        return this.#fetch(expression, yield* this.#place(expression));
      case 'assign': {
        const place = yield* this.#place(expression.target);
        const value = yield* this.#value(expression.value);
        return this.#assign(expression.target, place, expression.operator, value);
      }
      case 'step':
        return this.#step(expression.target, yield* this.#place(expression.target), expression.by, expression.before);
      case 'unary':
        return unary(expression.operator, yield* this.#value(expression.item));
      case 'binary': {
        const left = yield* this.#value(expression.left);
        return this.#binary(expression.operator, left, yield* this.#value(expression.right), expression.line);
      }
      case 'match': {
        const left = yield* this.#value(expression.left);
        return this.#match(expression, left, expression.right.kind === 'regex' ? undefined : yield* this.#value(expression.right));
      }
      case 'and':
        return toBoolean(yield* this.#value(expression.left)) && toBoolean(yield* this.#value(expression.right)) ? 1 : 0;
      case 'or':
        return toBoolean(yield* this.#value(expression.left)) || toBoolean(yield* this.#value(expression.right)) ? 1 : 0;
      case 'choose':
        return toBoolean(yield* this.#value(expression.test)) ? yield* this.#value(expression.yes) : yield* this.#value(expression.no);
      case 'in':
        return this.arrayOf(expression.array).has(yield* this.#subscript(expression.subscripts)) ? 1 : 0;
      case 'list':
        return expression.items.length === 1 ? yield* this.#value(expression.items[0] as Expression) : yield* this.#subscript(expression.items);
      case 'builtin':
        return yield* this.#builtin(expression);
      case 'call':
        return yield* this.#call(expression);
      case 'getline':
        return yield* this.#getline(expression);
      default:
        return this.now(expression);
    }
  }

  #assign(target: Target, place: { readonly subscript: string; readonly index: number }, operator: BinaryOperator | undefined, value: Value): Value {
    const result = operator ? this.#binary(operator, this.#fetch(target, place), value, this.line) : value;
    this.store(target, result, place.subscript, place.index);
    return result;
  }

  #step(target: Target, place: { readonly subscript: string; readonly index: number }, by: number, before: boolean): Value {
    const old = toNumber(this.#fetch(target, place));
    this.store(target, old + by, place.subscript, place.index);
    return before ? old + by : old;
  }

  #match(expression: Extract<Expression, { kind: 'match' }>, left: Value, right: Value): Value {
    const regex = expression.right.kind === 'regex' ? expression.right.regex : dynamicRegex(this.textOf(right));
    return regex.test(this.textOf(left)) !== expression.negated ? 1 : 0;
  }

  #binary(operator: BinaryOperator, left: Value, right: Value, line: number): Value {
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
        const order = compareValues(left, right, this.#convfmt);
        const holds =
          operator === '<' ? order < 0 : operator === '<=' ? order <= 0 : operator === '==' ? order === 0 : operator === '!=' ? order !== 0 : operator === '>' ? order > 0 : order >= 0;
        return holds ? 1 : 0;
      }
    }
  }

  *#builtin(expression: Extract<Expression, { kind: 'builtin' }>): Task<Value> {
    const { name, args } = expression;
    const { process } = this.machine;
    if (name === 'system' || name === 'close' || name === 'fflush') {
      const argument = args[0] ? this.textOf(yield* this.#value(args[0])) : '';
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
    for (const arg of args) if (arg.blocks) values.set(arg, yield* this.#value(arg));
    return callBuiltin(this, expression, (each) => (values.has(each) ? values.get(each) : this.now(each)));
  }

  *#call(expression: Extract<Expression, { kind: 'call' }>): Task<Value> {
    const definition = this.program.functions.get(expression.name);
    if (!definition) throw new AwkFailure({ busybox: 'Call to undefined function', mawk: `function ${expression.name} never defined` });
    if (expression.args.length > definition.parameters.length) {
      throw new AwkFailure({ busybox: 'Too many arguments', mawk: `too many arguments in call to ${expression.name}` });
    }
    const cells: Cell[] = [];
    for (const arg of expression.args) {
      if (arg.kind === 'variable' && !(arg.variable.scope === 'global' && arg.variable.name === 'NF')) {
        const cell = this.#cellOf(arg.variable);
        cells.push(cell.isArray || cell.isUnset ? new Cell(undefined, cell) : new Cell(cell.value));
      } else cells.push(new Cell(yield* this.#value(arg)));
    }
    while (cells.length < definition.parameters.length) cells.push(new Cell());
    if (this.#depth >= MAX_DEPTH) throw new AwkFailure({ busybox: 'function call nesting too deep', mawk: 'function call nesting too deep' });
    const saved = this.#locals;
    this.#locals = cells;
    this.#depth += 1;
    this.#returned = undefined;
    const flow = yield* this.#execute(definition.body);
    this.#depth -= 1;
    this.#locals = saved;
    const result = this.#returned;
    this.#returned = undefined;
    if (flow === 'exit' || flow === 'next' || flow === 'nextfile') throw new Unwind(flow);
    return result;
  }

  *#getline(expression: Extract<Expression, { kind: 'getline' }>): Task<Value> {
    let text: string | undefined;
    if (expression.from === 'main') text = (yield this.input.next()) as string | undefined;
    else {
      const name = this.textOf(yield* this.#value(expression.source as Expression));
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
      const place = yield* this.#place(expression.target);
      this.store(expression.target, inputValue(text), place.subscript, place.index);
    } else this.setRecord(text);
    return 1;
  }

  // Statements

  *#execute(statement: Statement): Task<Flow> {
    try {
      return yield* this.#run(statement);
    } catch (error) {
      if (error instanceof Unwind) return error.flow;
      throw error;
    }
  }

  *#pause(): Task<void> {
    const pause = this.machine.process.step();
    if (pause) yield pause;
  }

  *#run(statement: Statement): Task<Flow> {
    switch (statement.kind) {
      case 'expression':
        this.line = statement.expression.line;
        if (statement.expression.blocks) yield* this.#value(statement.expression);
        else this.now(statement.expression);
        return undefined;
      case 'block':
        for (const each of statement.body) {
          const flow = yield* this.#run(each);
          if (flow) return flow;
        }
        return undefined;
      case 'print':
      case 'printf':
        this.line = statement.line;
        yield* this.#print(statement);
        return undefined;
      case 'if':
        if (toBoolean(yield* this.#value(statement.test))) return yield* this.#run(statement.yes);
        return statement.no ? yield* this.#run(statement.no) : undefined;
      case 'while':
        while (toBoolean(yield* this.#value(statement.test))) {
          yield* this.#pause();
          const flow = yield* this.#run(statement.body);
          if (flow === 'break') break;
          if (flow && flow !== 'continue') return flow;
        }
        return undefined;
      case 'do':
        do {
          yield* this.#pause();
          const flow = yield* this.#run(statement.body);
          if (flow === 'break') break;
          if (flow && flow !== 'continue') return flow;
        } while (toBoolean(yield* this.#value(statement.test)));
        return undefined;
      case 'for':
        if (statement.start) yield* this.#run(statement.start);
        while (!statement.test || toBoolean(yield* this.#value(statement.test))) {
          yield* this.#pause();
          const flow = yield* this.#run(statement.body);
          if (flow === 'break') break;
          if (flow && flow !== 'continue') return flow;
          if (statement.step) yield* this.#run(statement.step);
        }
        return undefined;
      case 'for-in': {
        const array = this.arrayOf(statement.array);
        for (const key of array.keys(this.machine.busybox)) {
          yield* this.#pause();
          if (!this.machine.busybox && !array.has(key)) continue;
          const place = yield* this.#place(statement.target);
          this.store(statement.target, inputValue(key), place.subscript, place.index);
          const flow = yield* this.#run(statement.body);
          if (flow === 'break') break;
          if (flow && flow !== 'continue') return flow;
        }
        return undefined;
      }
      case 'break':
      case 'continue':
      case 'next':
      case 'nextfile':
        return statement.kind;
      case 'exit':
        if (statement.value) this.status = Math.trunc(toNumber(yield* this.#value(statement.value))) & 255;
        return 'exit';
      case 'return':
        this.#returned = statement.value ? yield* this.#value(statement.value) : undefined;
        return 'return';
      case 'delete': {
        const array = this.arrayOf(statement.array);
        if (!statement.subscripts) array.clear();
        else array.delete(yield* this.#subscript(statement.subscripts));
        return undefined;
      }
    }
  }

  *#print(statement: Extract<Statement, { kind: 'print' | 'printf' }>): Task<void> {
    const values: Value[] = [];
    try {
      for (const arg of statement.args) values.push(yield* this.#value(arg));
    } catch (error) {
      // busybox prints each as soon as it has it.
      if (error instanceof AwkFailure && this.machine.busybox && statement.kind === 'print' && !statement.redirect) {
        yield* this.#emit(values.map((value) => this.textOf(value) + this.textOf(this.cell('OFS').value)).join(''));
      }
      throw error;
    }
    let text: string;
    if (statement.kind === 'printf') {
      text = values.length === 0 ? '' : formatAwk(this.textOf(values[0]), values.slice(1), this.#convfmt, this.machine.busybox);
    } else {
      const format = this.textOf(this.cell('OFMT').value);
      text = values.length === 0 ? this.record.text : values.map((value) => toText(value, format)).join(this.textOf(this.cell('OFS').value));
      text += this.textOf(this.cell('ORS').value);
    }
    if (!statement.redirect) {
      yield* this.#emit(text);
      return;
    }
    const to = this.textOf(yield* this.#value(statement.redirect.to));
    yield this.channels.write(to, statement.redirect.mode, text);
  }
}

/** Leaves a function of the program for `exit`, `next` or `nextfile`. */
class Unwind extends Error {
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
