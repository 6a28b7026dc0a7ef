import { emit } from '../byte-text.ts';
import { Evaluator, type Flow, type Task, Unwind } from './evaluator.ts';
import { AwkFailure } from './failure.ts';
import { formatAwk } from './format.ts';
import type { Statement } from './syntax.ts';
import { inputValue, toBoolean, toNumber, toText, type Value } from './values.ts';

/** Runs a program: BEGIN, the rules on each record, END. Statements are generators that give way now and then. */
export class Interpreter extends Evaluator {
  /** Drives a task to its end. */
  async drive<T>(task: Task<T>): Promise<T> {
    let step = task.next();
    while (!step.done) step = task.next(await step.value);
    return step.value;
  }

  async run(): Promise<number> {
    let flow: Flow;
    for (const body of this.program.begin) {
      flow = await this.drive(this.execute(body));
      if (flow === 'exit') break;
    }
    if (flow !== 'exit' && (this.program.rules.length > 0 || this.program.end.length > 0)) {
      const active = this.program.rules.map(() => false);
      for (;;) {
        const line = await this.input.next();
        if (line === undefined) break;
        this.setRecord(line);
        flow = await this.drive(this.#guarded(active));
        if (flow === 'exit') break;
        if (flow === 'nextfile') this.input.skipFile();
      }
    }
    for (const body of this.program.end) {
      if (flow === 'exit' && this.#exitedInEnd) break;
      flow = await this.drive(this.execute(body));
      if (flow === 'exit') this.#exitedInEnd = true;
    }
    return this.status;
  }

  #exitedInEnd = false;

  /** A pattern too may call a function that exits. */
  *#guarded(active: boolean[]): Task<Flow> {
    try {
      return yield* this.#rules(active);
    } catch (error) {
      if (error instanceof Unwind) return error.flow;
      throw error;
    }
  }

  *#rules(active: boolean[]): Task<Flow> {
    const { rules } = this.program;
    for (let index = 0; index < rules.length; index++) {
      const rule = rules[index] as (typeof rules)[number];
      let applies = true;
      if (rule.until && rule.pattern) {
        const inside = active[index] || toBoolean(yield* this.value(rule.pattern));
        applies = inside;
        active[index] = inside && !toBoolean(yield* this.value(rule.until));
      } else if (rule.pattern) applies = toBoolean(yield* this.value(rule.pattern));
      if (!applies) continue;
      if (!rule.body) {
        yield* this.#emit(this.record.text + this.textOf(this.cell('ORS').value));
        continue;
      }
      const flow = yield* this.execute(rule.body);
      if (flow === 'next') return undefined;
      if (flow === 'nextfile' || flow === 'exit') return flow;
    }
    return undefined;
  }

  *#emit(text: string): Task<void> {
    const pending = emit(this.machine.process, text);
    if (pending) yield pending;
  }

  protected override *execute(statement: Statement): Task<Flow> {
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
        if (statement.expression.blocks) yield* this.value(statement.expression);
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
        if (toBoolean(yield* this.value(statement.test))) return yield* this.#run(statement.yes);
        return statement.no ? yield* this.#run(statement.no) : undefined;
      case 'while':
        while (toBoolean(yield* this.value(statement.test))) {
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
        } while (toBoolean(yield* this.value(statement.test)));
        return undefined;
      case 'for':
        if (statement.start) yield* this.#run(statement.start);
        while (!statement.test || toBoolean(yield* this.value(statement.test))) {
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
          const place = yield* this.place(statement.target);
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
        if (statement.value) this.status = Math.trunc(toNumber(yield* this.value(statement.value))) & 255;
        return 'exit';
      case 'return':
        this.returned = statement.value ? yield* this.value(statement.value) : undefined;
        return 'return';
      case 'delete': {
        const array = this.arrayOf(statement.array);
        if (!statement.subscripts) array.clear();
        else array.delete(yield* this.subscript(statement.subscripts));
        return undefined;
      }
    }
  }

  *#print(statement: Extract<Statement, { kind: 'print' | 'printf' }>): Task<void> {
    const values: Value[] = [];
    try {
      for (const arg of statement.args) values.push(yield* this.value(arg));
    } catch (error) {
      // busybox prints each as soon as it has it.
      if (error instanceof AwkFailure && this.machine.busybox && statement.kind === 'print' && !statement.redirect) {
        yield* this.#emit(values.map((value) => this.textOf(value) + this.textOf(this.cell('OFS').value)).join(''));
      }
      throw error;
    }
    let text: string;
    if (statement.kind === 'printf') {
      text =
        values.length === 0
          ? ''
          : formatAwk(this.textOf(values[0]), values.slice(1), this.convfmt, this.machine.busybox);
    } else {
      const format = this.textOf(this.cell('OFMT').value);
      text =
        values.length === 0
          ? this.record.text
          : values.map((value) => toText(value, format)).join(this.textOf(this.cell('OFS').value));
      text += this.textOf(this.cell('ORS').value);
    }
    if (!statement.redirect) {
      yield* this.#emit(text);
      return;
    }
    const to = this.textOf(yield* this.value(statement.redirect.to));
    yield this.channels.write(to, statement.redirect.mode, text);
  }
}
