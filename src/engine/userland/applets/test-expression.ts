import type { Process } from '../../kernel/process.ts';
import { compareOperands, fileTest } from '../shell/file-test.ts';

/** What is wrong with an expression; each family and shell puts it into its own words. */
export type TestProblem =
  | { readonly kind: 'argument-expected'; readonly operator: string }
  | { readonly kind: 'not-a-number'; readonly text: string }
  | { readonly kind: 'unknown-operator'; readonly text: string }
  | { readonly kind: 'extra-argument'; readonly text: string }
  | { readonly kind: 'close-expected'; readonly text: string };

export class TestError extends Error {
  readonly problem: TestProblem;

  constructor(problem: TestProblem) {
    super(problem.kind);
    this.name = 'TestError';
    this.problem = problem;
  }
}

const UNARY = new Set([
  '-b',
  '-c',
  '-d',
  '-e',
  '-f',
  '-g',
  '-h',
  '-k',
  '-L',
  '-n',
  '-p',
  '-r',
  '-s',
  '-S',
  '-t',
  '-u',
  '-w',
  '-x',
  '-z',
  '-O',
  '-G',
  '-N',
]);
const BINARY = new Set(['=', '==', '!=', '<', '>', '-eq', '-ne', '-lt', '-le', '-gt', '-ge', '-nt', '-ot', '-ef']);

/** POSIX test(1): up to four arguments by their number, more by precedence (`!`, `-a`, `-o`, parentheses). Throws TestError. */
export function evaluateTest(process: Process, args: readonly string[]): boolean {
  const [a = '', b = '', c = ''] = args;
  switch (args.length) {
    case 0:
      return false;
    case 1:
      return a !== '';
    case 2:
      if (a === '!') return b === '';
      if (UNARY.has(a)) return unary(process, a, b);
      throw new TestError(
        BINARY.has(b)
          ? { kind: 'argument-expected', operator: b }
          : { kind: 'unknown-operator', text: BINARY.has(a) ? b : a },
      );
    case 3:
      if (BINARY.has(b)) return compareOperands(process, b, a, c, integer);
      if (b === '-a') return a !== '' && c !== '';
      if (b === '-o') return a !== '' || c !== '';
      if (a === '!') return !evaluateTest(process, [b, c]);
      if (a === '(' && c === ')') return b !== '';
      throw new TestError({ kind: 'unknown-operator', text: b });
    case 4:
      if (a === '!') return !evaluateTest(process, args.slice(1));
      if (a === '(' && args[3] === ')') return evaluateTest(process, [b, c]);
      return parsed(process, args);
    default:
      return parsed(process, args);
  }
}

function parsed(process: Process, args: readonly string[]): boolean {
  let at = 0;
  const or = (): boolean => {
    let value = and();
    while (args[at] === '-o') {
      at += 1;
      const right = and();
      value = value || right;
    }
    return value;
  };
  const and = (): boolean => {
    let value = not();
    while (args[at] === '-a') {
      at += 1;
      const right = not();
      value = value && right;
    }
    return value;
  };
  const not = (): boolean => {
    if (args[at] === '!' && at + 1 < args.length) {
      at += 1;
      return !not();
    }
    return primary();
  };
  const primary = (): boolean => {
    const word = args[at];
    if (word === undefined) throw new TestError({ kind: 'argument-expected', operator: args[at - 1] ?? '' });
    const next = args[at + 1];
    if (next !== undefined && BINARY.has(next) && args[at + 2] !== undefined) {
      at += 3;
      return compareOperands(process, next, word, args[at - 1] as string, integer);
    }
    if (word === '(') {
      at += 1;
      const value = or();
      if (args[at] !== ')') throw new TestError({ kind: 'close-expected', text: args[at] ?? '' });
      at += 1;
      return value;
    }
    if (UNARY.has(word) && next !== undefined) {
      at += 2;
      return unary(process, word, next);
    }
    at += 1;
    return word !== '';
  };
  const value = or();
  if (at < args.length) throw new TestError({ kind: 'extra-argument', text: args[at] as string });
  return value;
}

function integer(text: string): bigint {
  if (!/^\s*[-+]?\d+\s*$/.test(text)) throw new TestError({ kind: 'not-a-number', text });
  return BigInt(text.trim().replace(/^\+/, ''));
}

function unary(process: Process, operator: string, operand: string): boolean {
  if (operator === '-n') return operand !== '';
  if (operator === '-z') return operand === '';
  if (operator === '-t') return process.tty(Number(integer(operand))) !== undefined;
  return fileTest(process, operator, operand);
}
