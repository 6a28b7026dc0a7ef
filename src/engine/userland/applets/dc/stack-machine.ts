import type { Process } from '../../../kernel/process.ts';
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
  parseDecimal,
  power,
  remainder,
  squareRoot,
  subtract,
} from '../bc/number.ts';
import { complain, print } from '../streams.ts';

type Item = Decimal | string;

class StackError extends Error {}

/** dc: numbers and strings on a stack, registers that are stacks themselves. */
export class StackMachine {
  readonly #process: Process;
  readonly #stack: Item[] = [];
  readonly #registers = new Map<string, Item[]>();
  #scale = 0;
  #inputBase = 10;
  #outputBase = 10;
  #depth = 0;

  constructor(process: Process) {
    this.#process = process;
  }

  /** True after `q`. */
  async run(text: string): Promise<boolean> {
    this.#depth += 1;
    for (let at = 0; at < text.length; ) {
      const pause = this.#process.step();
      if (pause) await pause;
      const rest = text.slice(at);
      const number = /^_?([0-9A-F]+\.?[0-9A-F]*|\.[0-9A-F]+)/.exec(rest);
      if (number) {
        const value = parseDecimal(number[0].replace('_', ''), this.#inputBase);
        this.#stack.push(number[0].startsWith('_') ? negate(value) : value);
        at += number[0].length;
        continue;
      }
      if (rest[0] === '[') {
        const end = closing(rest);
        this.#stack.push(rest.slice(1, end));
        at += end + 1;
        continue;
      }
      if (rest[0] === '#') {
        at += rest.indexOf('\n') < 0 ? rest.length : rest.indexOf('\n');
        continue;
      }
      const length = /^(!?[<>=]|[slSL:;])./s.exec(rest)?.[0].length ?? 1;
      try {
        if (await this.#command(rest.slice(0, length))) {
          this.#depth -= 1;
          return true;
        }
      } catch (error) {
        if (!(error instanceof StackError)) throw error;
        // What is left of the text is not run.
        await complain(this.#process, error.message);
        break;
      }
      at += length;
    }
    this.#depth -= 1;
    return false;
  }

  #pop(): Item {
    const item = this.#stack.pop();
    if (item === undefined) throw new StackError('stack has too few elements');
    return item;
  }

  #number(): Decimal {
    const item = this.#pop();
    if (typeof item === 'string') {
      this.#stack.push(item);
      throw new StackError('variable is wrong type');
    }
    return item;
  }

  #two(): readonly [Decimal, Decimal] {
    if (this.#stack.length < 2) throw new StackError('stack has too few elements');
    const second = this.#number();
    return [this.#number(), second];
  }

  #push(value: Decimal | undefined): void {
    if (value === undefined) throw new StackError('divide by zero');
    this.#stack.push(value);
  }

  async #show(item: Item, newline: boolean): Promise<void> {
    await print(
      this.#process,
      `${typeof item === 'string' ? item : formatDecimal(item, this.#outputBase)}${newline ? '\n' : ''}`,
    );
  }

  #register(name: string): Item[] {
    let register = this.#registers.get(name);
    if (!register) {
      register = [];
      this.#registers.set(name, register);
    }
    return register;
  }

  /** True when dc is to end. */
  async #command(command: string): Promise<boolean> {
    const name = command.at(-1) as string;
    if (command.length > 1) return await this.#onRegister(command.slice(0, -1), name);
    switch (command) {
      case ' ':
      case '\n':
      case '\t':
      case '\r':
        return false;
      case '+':
      case '-':
      case '*':
      case '/':
      case '%':
      case '^':
      case '~': {
        const [a, b] = this.#two();
        this.#arithmetic(command, a, b);
        return false;
      }
      case '|': {
        const modulus = this.#number();
        const [base, exponent] = this.#two();
        let result = 1n;
        let factor = integer(base) % integer(modulus);
        for (let left = integer(exponent); left > 0n; left /= 2n) {
          if (left % 2n === 1n) result = (result * factor) % integer(modulus);
          factor = (factor * factor) % integer(modulus);
        }
        this.#push(fromInteger(result));
        return false;
      }
      case 'v': {
        const root = squareRoot(this.#number(), this.#scale);
        if (!root) throw new StackError('negative number');
        this.#push(root);
        return false;
      }
      case 'p': {
        const item = this.#pop();
        this.#stack.push(item);
        await this.#show(item, true);
        return false;
      }
      case 'n':
        await this.#show(this.#pop(), false);
        return false;
      case 'f':
        for (const item of [...this.#stack].reverse()) await this.#show(item, true);
        return false;
      case 'c':
        this.#stack.length = 0;
        return false;
      case 'd': {
        const item = this.#pop();
        this.#stack.push(item, item);
        return false;
      }
      case 'r': {
        const [second, first] = [this.#pop(), this.#pop()];
        this.#stack.push(second, first);
        return false;
      }
      case 'k':
        this.#scale = Number(integer(this.#number()));
        return false;
      case 'i':
        this.#inputBase = Number(integer(this.#number()));
        return false;
      case 'o':
        this.#outputBase = Number(integer(this.#number()));
        return false;
      case 'K':
      case 'I':
      case 'O':
        this.#push(fromInteger(command === 'K' ? this.#scale : command === 'I' ? this.#inputBase : this.#outputBase));
        return false;
      case 'z':
        this.#push(fromInteger(this.#stack.length));
        return false;
      case 'Z': {
        const item = this.#pop();
        this.#push(fromInteger(typeof item === 'string' ? item.length : String(item.digits).replace('-', '').length));
        return false;
      }
      case 'X': {
        const item = this.#pop();
        this.#push(fromInteger(typeof item === 'string' ? 0 : item.scale));
        return false;
      }
      case 'x': {
        const item = this.#pop();
        if (typeof item === 'string') return (await this.run(item)) && this.#depth > 2;
        this.#stack.push(item);
        return false;
      }
      case 'q':
        return true;
      default:
        throw new StackError(`bad token`);
    }
  }

  #arithmetic(operator: string, a: Decimal, b: Decimal): void {
    switch (operator) {
      case '+':
        this.#push(add(a, b));
        return;
      case '-':
        this.#push(subtract(a, b));
        return;
      case '*':
        this.#push(multiply(a, b, this.#scale));
        return;
      case '/':
        this.#push(divide(a, b, this.#scale));
        return;
      case '%':
        this.#push(remainder(a, b, this.#scale));
        return;
      case '~':
        this.#push(divide(a, b, this.#scale));
        this.#push(remainder(a, b, this.#scale));
        return;
      default:
        this.#push(power(a, integer(b), this.#scale));
    }
  }

  async #onRegister(action: string, name: string): Promise<boolean> {
    const register = this.#register(name);
    switch (action) {
      case 's':
        register.splice(Math.max(0, register.length - 1), 1, this.#pop());
        return false;
      case 'l':
        this.#stack.push(register.at(-1) ?? fromInteger(0));
        return false;
      case 'S':
        register.push(this.#pop());
        return false;
      case 'L': {
        const item = register.pop();
        if (item === undefined) throw new StackError('stack has too few elements');
        this.#stack.push(item);
        return false;
      }
      case ':': {
        const index = `${name}[${integer(this.#number())}]`;
        this.#registers.set(index, [this.#pop()]);
        return false;
      }
      case ';':
        this.#stack.push(this.#register(`${name}[${integer(this.#number())}]`)[0] ?? fromInteger(0));
        return false;
    }
    const [below, top] = this.#two();
    const order = compare(top, below);
    const holds = action.endsWith('<') ? order < 0 : action.endsWith('>') ? order > 0 : order === 0;
    if (holds === action.startsWith('!')) return false;
    const macro = register.at(-1);
    return typeof macro === 'string' ? (await this.run(macro)) && this.#depth > 2 : false;
  }
}

/** Where the bracket that a text begins with is closed; its end when it is not. */
function closing(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '[') depth += 1;
    if (text[at] === ']') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}
