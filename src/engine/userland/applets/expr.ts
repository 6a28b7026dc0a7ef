import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, UsageError } from './arguments.ts';
import { byteTextOf, emit } from './byte-text.ts';
import { compileRegex, RegexError } from './regex.ts';

async function run(process: Process, args: readonly string[]): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  const words = (args[0] === '--' ? args.slice(1) : args).map(byteTextOf);
  if (words.length === 0) {
    if (gnu) throw new UsageError('missing operand', 2);
    throw new AppletFailure('too few arguments', 2);
  }
  const value = new Evaluator(words, gnu).evaluate();
  await emit(process, `${value}\n`);
  return isNull(value) ? 1 : 0;
}

function isNull(value: string): boolean {
  return value === '' || /^-?0+$/.test(value);
}

function asInteger(value: string): bigint | undefined {
  return /^-?\d+$/.test(value) ? BigInt(value) : undefined;
}

/** POSIX expr, by precedence: `|`, `&`, comparisons, `+ -`, `* / %`, `:`, then words. */
class Evaluator {
  readonly #words: readonly string[];
  readonly #gnu: boolean;
  #at = 0;

  constructor(words: readonly string[], gnu: boolean) {
    this.#words = words;
    this.#gnu = gnu;
  }

  evaluate(): string {
    const value = this.#or();
    const rest = this.#words[this.#at];
    if (rest !== undefined) throw this.#syntax(`unexpected argument '${rest}'`);
    return value;
  }

  #syntax(detail: string): AppletFailure {
    return new AppletFailure(this.#gnu ? `syntax error: ${detail}` : 'syntax error', 2);
  }

  #take(...operators: readonly string[]): string | undefined {
    const word = this.#words[this.#at];
    if (word === undefined || !operators.includes(word)) return undefined;
    this.#at += 1;
    return word;
  }

  #or(): string {
    let left = this.#and();
    while (this.#take('|')) {
      const right = this.#and();
      left = isNull(left) ? (isNull(right) ? '0' : right) : left;
    }
    return left;
  }

  #and(): string {
    let left = this.#comparison();
    while (this.#take('&')) {
      const right = this.#comparison();
      left = isNull(left) || isNull(right) ? '0' : left;
    }
    return left;
  }

  #comparison(): string {
    let left = this.#sum();
    for (;;) {
      const operator = this.#take('<', '<=', '=', '==', '!=', '>=', '>');
      if (!operator) return left;
      const right = this.#sum();
      const a = asInteger(left);
      const b = asInteger(right);
      const order =
        a !== undefined && b !== undefined ? (a < b ? -1 : a > b ? 1 : 0) : left < right ? -1 : left > right ? 1 : 0;
      const holds = {
        '<': order < 0,
        '<=': order <= 0,
        '=': order === 0,
        '==': order === 0,
        '!=': order !== 0,
        '>=': order >= 0,
        '>': order > 0,
      }[operator];
      left = holds ? '1' : '0';
    }
  }

  #number(value: string): bigint {
    const number = asInteger(value);
    if (number === undefined) throw new AppletFailure(this.#gnu ? 'non-integer argument' : 'non-numeric argument', 2);
    return number;
  }

  #sum(): string {
    let left = this.#product();
    for (;;) {
      const operator = this.#take('+', '-');
      if (!operator) return left;
      const right = this.#product();
      const [a, b] = [this.#number(left), this.#number(right)];
      left = String(operator === '+' ? a + b : a - b);
    }
  }

  #product(): string {
    let left = this.#match();
    for (;;) {
      const operator = this.#take('*', '/', '%');
      if (!operator) return left;
      const right = this.#match();
      const [a, b] = [this.#number(left), this.#number(right)];
      if (operator !== '*' && b === 0n) throw new AppletFailure('division by zero', 2);
      left = String(operator === '*' ? a * b : operator === '/' ? a / b : a % b);
    }
  }

  #match(): string {
    let left = this.#word();
    while (this.#take(':')) left = this.#matched(left, this.#word());
    return left;
  }

  #matched(text: string, pattern: string): string {
    try {
      const regex = compileRegex(pattern);
      const match = regex.exec(text);
      const anchored = match?.start === 0 ? match : undefined;
      if (regex.groups > 0) return anchored?.groups[1] ?? '';
      return String(anchored?.end ?? 0);
    } catch (error) {
      if (error instanceof RegexError) throw new AppletFailure(error.message, 2);
      throw error;
    }
  }

  #word(): string {
    const word = this.#words[this.#at];
    if (word === undefined) throw this.#syntax(`missing argument after '${this.#words[this.#at - 1]}'`);
    this.#at += 1;
    switch (word) {
      case '(': {
        const value = this.#or();
        if (!this.#take(')')) {
          const next = this.#words[this.#at];
          throw this.#syntax(
            next === undefined
              ? `expecting ')' after '${this.#words[this.#at - 1]}'`
              : `expecting ')' instead of '${next}'`,
          );
        }
        return value;
      }
      case ')':
        throw this.#syntax("unexpected ')'");
      case '+':
      case 'quote':
        if (word === 'quote' ? !this.#gnu : this.#gnu) {
          const next = this.#words[this.#at];
          if (next === undefined) throw this.#syntax(`missing argument after '${word}'`);
          this.#at += 1;
          return next;
        }
        return word;
      case 'length':
        return this.#operandFollows() ? String(this.#word().length) : word;
      case 'match': {
        if (!this.#operandFollows()) return word;
        const text = this.#word();
        return this.#matched(text, this.#word());
      }
      case 'index': {
        if (!this.#operandFollows()) return word;
        const text = this.#word();
        const wanted = this.#word();
        return String([...text].findIndex((char) => wanted.includes(char)) + 1);
      }
      case 'substr': {
        if (!this.#operandFollows()) return word;
        const text = this.#word();
        const start = asInteger(this.#word());
        const length = asInteger(this.#word());
        if (start === undefined || length === undefined || start <= 0n || length <= 0n) return '';
        return text.substr(Number(start) - 1, Number(length));
      }
      default:
        return word;
    }
  }

  #operandFollows(): boolean {
    return this.#at < this.#words.length;
  }
}

export const expr: Applet = {
  name: 'expr',
  usage: `expr EXPRESSION

Print the value of EXPRESSION

EXPRESSION may be:
	ARG1 | ARG2	ARG1 if it is neither null nor 0, otherwise ARG2
	ARG1 & ARG2	ARG1 if neither argument is null or 0, otherwise 0
	ARG1 < ARG2	1 if ARG1 is less than ARG2, else 0. Similarly:
	ARG1 <= ARG2
	ARG1 = ARG2
	ARG1 != ARG2
	ARG1 >= ARG2
	ARG1 > ARG2
	ARG1 + ARG2	Sum of ARG1 and ARG2. Similarly:
	ARG1 - ARG2
	ARG1 * ARG2
	ARG1 / ARG2
	ARG1 % ARG2
	STRING : REGEXP		Anchored pattern match of REGEXP in STRING
	match STRING REGEXP	Same as STRING : REGEXP
	substr STRING POS LEN	Substring of STRING, POS counts from 1
	index STRING CHARS	Index in STRING where any CHARS is found, or 0
	length STRING		Length of STRING
	quote TOKEN		Interpret TOKEN as a string, even if
				it is a keyword like 'match' or an
				operator like '/'
	(EXPRESSION)		Value of EXPRESSION

Beware that many operators need to be escaped or quoted for shells.
Comparisons are arithmetic if both ARGs are numbers, else
lexicographical. Pattern matches return the string matched between
\\( and \\) or null; if \\( and \\) are not used, they return the number
of characters matched or 0.`,
  run,
};
