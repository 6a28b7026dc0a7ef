import type { Process } from '../../../kernel/process.ts';
import { print } from '../streams.ts';
import { arctangent, cosine, exponential, logarithm, sine } from './mathematics.ts';
import {
  add,
  compare,
  type Decimal,
  divide,
  formatDecimal,
  fromInteger,
  integer,
  multiply,
  negate,
  ONE,
  parseDecimal,
  power,
  remainder,
  squareRoot,
  subtract,
  ZERO,
} from './number.ts';
import type { BcExpression, BcFunction, BcParameter, BcStatement, BcTarget } from './syntax.ts';

type Flow = 'break' | 'continue' | 'return' | 'quit' | undefined;

/** An error while a bc program runs: `Math error: divide by 0`. */
export class BcError extends Error {}

const MATHEMATICS: Readonly<Record<string, (x: Decimal, scale: number) => Decimal>> = {
  e: exponential,
  l: logarithm,
  s: sine,
  c: cosine,
  a: arctangent,
};

/** The columns that a number may take before it is folded. */
const LINE_LENGTH = 70;

/** Variables, functions and settings of a running bc. */
export class BcMachine {
  readonly #process: Process;
  readonly #variables = new Map<string, Decimal>();
  readonly #arrays = new Map<string, Map<string, Decimal>>();
  readonly #functions = new Map<string, BcFunction>();
  readonly #library: boolean;
  readonly #lineLength: number;
  #scale = 0;
  #inputBase = 10;
  #outputBase = 10;
  #last: Decimal = ZERO;
  #returned: Decimal = ZERO;

  constructor(process: Process, library: boolean) {
    this.#process = process;
    this.#library = library;
    if (library) this.#scale = 20;
    const given = Number(process.env.get('BC_LINE_LENGTH'));
    this.#lineLength = process.env.has('BC_LINE_LENGTH') && given >= 0 ? given : LINE_LENGTH;
  }

  /** 'quit' ends bc. */
  async run(statement: BcStatement): Promise<Flow> {
    const pause = this.#process.step();
    if (pause) await pause;
    switch (statement.kind) {
      case 'define':
        this.#functions.set(statement.function.name, statement.function);
        return undefined;
      case 'string':
        await print(this.#process, statement.text);
        return undefined;
      case 'print':
        for (const item of statement.items) {
          if (item.kind === 'string') await print(this.#process, unescaped(item.text));
          else await this.#show(await this.#value(item), false);
        }
        return undefined;
      case 'expression': {
        const value = await this.#value(statement.expression);
        if (statement.shown) await this.#show(value, true);
        return undefined;
      }
      case 'block':
        for (const each of statement.body) {
          const flow = await this.run(each);
          if (flow) return flow;
        }
        return undefined;
      case 'if':
        if (isTrue(await this.#value(statement.test))) return await this.run(statement.yes);
        return statement.no ? await this.run(statement.no) : undefined;
      case 'while':
        while (isTrue(await this.#value(statement.test))) {
          const flow = await this.run(statement.body);
          if (flow === 'break') break;
          if (flow === 'return' || flow === 'quit') return flow;
        }
        return undefined;
      case 'for':
        if (statement.start) await this.#value(statement.start);
        while (!statement.test || isTrue(await this.#value(statement.test))) {
          const flow = await this.run(statement.body);
          if (flow === 'break') break;
          if (flow === 'return' || flow === 'quit') return flow;
          if (statement.step) await this.#value(statement.step);
        }
        return undefined;
      case 'break':
      case 'continue':
        return statement.kind;
      case 'quit':
      case 'halt':
        return 'quit';
      case 'return':
        this.#returned = statement.value ? await this.#value(statement.value) : ZERO;
        return 'return';
    }
  }

  async #show(value: Decimal, newline: boolean): Promise<void> {
    this.#last = value;
    const text = formatDecimal(value, this.#outputBase);
    const room = this.#lineLength - 2;
    const folded =
      this.#lineLength === 0 || text.length <= room + 1
        ? text
        : (text.match(new RegExp(`.{1,${room}}`, 'g')) ?? []).join('\\\n');
    await print(this.#process, newline ? `${folded}\n` : folded);
  }

  async #value(expression: BcExpression): Promise<Decimal> {
    switch (expression.kind) {
      case 'number':
        return parseDecimal(expression.text, this.#inputBase);
      case 'value':
        return expression.value;
      case 'variable':
      case 'element':
      case 'setting':
        return this.#load(expression, await this.#index(expression));
      case 'negate':
        return negate(await this.#value(expression.item));
      case 'not':
        return isTrue(await this.#value(expression.item)) ? ZERO : ONE;
      case 'assign': {
        const index = await this.#index(expression.target);
        const right = await this.#value(expression.value);
        const value = expression.operator
          ? this.#binary(expression.operator, this.#load(expression.target, index), right)
          : right;
        this.#store(expression.target, index, value);
        return value;
      }
      case 'step': {
        const index = await this.#index(expression.target);
        const old = this.#load(expression.target, index);
        const next = add(old, fromInteger(expression.by));
        this.#store(expression.target, index, next);
        return expression.before ? next : old;
      }
      case 'binary': {
        const left = await this.#value(expression.left);
        if (expression.operator === '&&' || expression.operator === '||') {
          const right = await this.#value(expression.right);
          const holds = expression.operator === '&&' ? isTrue(left) && isTrue(right) : isTrue(left) || isTrue(right);
          return holds ? ONE : ZERO;
        }
        return this.#binary(expression.operator, left, await this.#value(expression.right));
      }
      case 'call':
        return await this.#call(expression);
    }
  }

  #binary(operator: string, left: Decimal, right: Decimal): Decimal {
    const zero = (): never => {
      throw new BcError('divide by zero');
    };
    switch (operator) {
      case '+':
        return add(left, right);
      case '-':
        return subtract(left, right);
      case '*':
        return multiply(left, right, this.#scale);
      case '/':
        return divide(left, right, this.#scale) ?? zero();
      case '%':
        return remainder(left, right, this.#scale) ?? zero();
      case '^':
        if (right.digits % 10n ** BigInt(right.scale) !== 0n) throw new BcError('not an integer');
        return power(left, integer(right), this.#scale) ?? zero();
    }
    const order = compare(left, right);
    const holds = {
      '<': order < 0,
      '<=': order <= 0,
      '>': order > 0,
      '>=': order >= 0,
      '==': order === 0,
      '!=': order !== 0,
    }[operator];
    return holds ? ONE : ZERO;
  }

  async #index(target: BcTarget): Promise<string> {
    return target.kind === 'element' ? integer(await this.#value(target.index)).toString() : '';
  }

  #array(name: string): Map<string, Decimal> {
    let array = this.#arrays.get(name);
    if (!array) {
      array = new Map();
      this.#arrays.set(name, array);
    }
    return array;
  }

  #load(target: BcTarget, index: string): Decimal {
    if (target.kind === 'variable') return this.#variables.get(target.name) ?? ZERO;
    if (target.kind === 'element') return this.#array(target.name).get(index) ?? ZERO;
    if (target.name === 'last') return this.#last;
    return fromInteger(
      target.name === 'scale' ? this.#scale : target.name === 'ibase' ? this.#inputBase : this.#outputBase,
    );
  }

  #store(target: BcTarget, index: string, value: Decimal): void {
    if (target.kind === 'variable') this.#variables.set(target.name, value);
    else if (target.kind === 'element') this.#array(target.name).set(index, value);
    else if (target.name === 'last') this.#last = value;
    else {
      const number = Number(integer(value));
      if (target.name === 'scale') {
        if (number < 0) throw new BcError('negative number');
        this.#scale = number;
      } else if (target.name === 'ibase') {
        if (number < 2 || number > 36) throw new BcError('bad ibase; must be [2, 36]');
        this.#inputBase = number;
      } else {
        if (number < 2) throw new BcError('bad obase; must be [2, 2147483647]');
        this.#outputBase = number;
      }
    }
  }

  async #call(expression: Extract<BcExpression, { kind: 'call' }>): Promise<Decimal> {
    const { name, args } = expression;
    const first = args[0];
    const number = async (): Promise<Decimal> => (first && first.kind !== 'array' ? await this.#value(first) : ZERO);
    if (name === 'sqrt') {
      const root = squareRoot(await number(), this.#scale);
      if (!root) throw new BcError('negative number');
      return root;
    }
    if (name === 'scale') return fromInteger((await number()).scale);
    if (name === 'length') {
      if (first?.kind === 'array') return fromInteger(this.#array(first.name).size);
      const value = await number();
      return fromInteger(
        value.digits === 0n
          ? Math.max(1, value.scale)
          : Math.max(value.scale, String(value.digits < 0n ? -value.digits : value.digits).length),
      );
    }
    const definition = this.#functions.get(name);
    if (!definition) {
      const builtin = this.#library ? MATHEMATICS[name] : undefined;
      if (builtin) return builtin(await number(), this.#scale);
      throw new BcError(`undefined function: ${name}()`);
    }
    if (args.length !== definition.parameters.length) {
      throw new BcError(`mismatched parameters; need ${definition.parameters.length}, have ${args.length}`);
    }
    return await this.#enter(definition, args);
  }

  async #enter(definition: BcFunction, args: Extract<BcExpression, { kind: 'call' }>['args']): Promise<Decimal> {
    const values: (Decimal | Map<string, Decimal>)[] = [];
    for (const arg of args) values.push(arg.kind === 'array' ? new Map(this.#array(arg.name)) : await this.#value(arg));
    const locals: readonly BcParameter[] = [...definition.parameters, ...definition.autos];
    const saved = locals.map(({ name, isArray }) => (isArray ? this.#arrays.get(name) : this.#variables.get(name)));
    locals.forEach(({ name, isArray }, index) => {
      const value = values[index];
      if (isArray) this.#arrays.set(name, value instanceof Map ? value : new Map());
      else this.#variables.set(name, value === undefined || value instanceof Map ? ZERO : value);
    });
    this.#returned = ZERO;
    await this.run(definition.body);
    const result = this.#returned;
    this.#returned = ZERO;
    locals.forEach(({ name, isArray }, index) => {
      const value = saved[index];
      if (isArray) {
        if (value instanceof Map) this.#arrays.set(name, value);
        else this.#arrays.delete(name);
      } else if (value === undefined || value instanceof Map) this.#variables.delete(name);
      else this.#variables.set(name, value);
    });
    return result;
  }
}

function isTrue(value: Decimal): boolean {
  return value.digits !== 0n;
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  a: '\x07',
  b: '\b',
  f: '\f',
  r: '\r',
  q: '"',
  '\\': '\\',
};

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, (whole, letter: string) => ESCAPES[letter] ?? whole);
}
