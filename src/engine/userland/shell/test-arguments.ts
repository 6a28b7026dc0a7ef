import { compareOperands, unaryTest } from './file-test.ts';
import type { ShellState } from './state.ts';

/** A wrong `test` expression; exit status 2. */
export class TestError extends Error {}

const BINARY = new Set(['=', '==', '!=', '<', '>', '-eq', '-ne', '-lt', '-le', '-gt', '-ge', '-nt', '-ot', '-ef']);
const UNARY = /^-[abcdefghknoprstuvwxzGLNORS]$/;

/** `test` and `[`: busybox's recursive descent (ash's test.c); bash and dash differ in words. Throws TestError. */
export function evaluateArguments(shell: ShellState, args: readonly string[], name: string): boolean {
  const { dialect } = shell;
  const bash = dialect.name === 'bash';
  const wide = name === '[[';
  let at = 0;
  const isBinary = (word: string | undefined): boolean =>
    word !== undefined && (BINARY.has(word) || (wide && word === '=~')) && !(dialect.name === 'dash' && word === '==');
  const isUnary = (word: string | undefined): boolean =>
    word !== undefined && UNARY.test(word) && !(dialect.name !== 'bash' && /^-[avRN]$/.test(word));
  const number = (text: string): bigint => {
    const trimmed = text.trim();
    if (!/^[-+]?\d+$/.test(trimmed)) {
      throw new TestError(
        bash
          ? `${text}: integer expression expected`
          : dialect.name === 'ash'
            ? `${text}: bad number`
            : `Illegal number: ${text}`,
      );
    }
    return BigInt(trimmed.replace(/^\+/, ''));
  };
  const primary = (): boolean => {
    const word = args[at];
    if (word === undefined) throw new TestError('argument expected');
    if (word === '(' && args.length - at > 2 && !isBinary(args[at + 1])) {
      at++;
      const inner = or();
      at++;
      if (args[at] !== ')') throw new TestError(bash ? "`)' expected" : 'closing paren expected');
      return inner;
    }
    const operator = args[at + 1];
    const right = args[at + 2];
    if (isBinary(operator) && right !== undefined) {
      at += 2;
      return compareOperands(shell.process, operator as string, word, right, number);
    }
    if (isUnary(word) && (operator !== undefined || args.length > 1)) {
      if (operator === undefined) {
        if (at === 0) return true;
        throw new TestError(bash ? `${word}: unary operator expected` : `${word}: argument expected`);
      }
      at++;
      return unaryTest(shell, word, operator);
    }
    if (isBinary(operator))
      throw new TestError(bash ? `${word}: unary operator expected` : `${operator}: argument expected`);
    return word !== '';
  };
  const not = (): boolean => {
    if (args[at] === '!' && !(isBinary(args[at + 1]) && args[at + 2] !== undefined && args.length - at === 3)) {
      at++;
      if (args[at] === undefined) return true;
      return !not();
    }
    return primary();
  };
  const and = (): boolean => {
    const left = not();
    if (args[at + 1] !== '-a' || args[at + 2] === undefined) return left;
    at += 2;
    const right = and();
    return left && right;
  };
  const or = (): boolean => {
    const left = and();
    if (args[at + 1] !== '-o' || args[at + 2] === undefined) return left;
    at += 2;
    const right = or();
    return left || right;
  };
  if (args.length === 0) return false;
  if (args.length === 1) return args[0] !== '';
  if (bash) {
    if (args.length === 2 && args[0] !== '!' && !isUnary(args[0]))
      throw new TestError(`${args[0]}: unary operator expected`);
    if (
      args.length === 3 &&
      args[0] !== '!' &&
      args[0] !== '(' &&
      !isBinary(args[1]) &&
      args[1] !== '-a' &&
      args[1] !== '-o'
    )
      throw new TestError(`${args[1]}: binary operator expected`);
  }
  const result = or();
  if (at + 1 < args.length) {
    if (bash) throw new TestError('too many arguments');
    throw new TestError(
      dialect.name === 'ash' ? `${args[at + 1]}: unknown operand` : `${args[at]}: unexpected operator`,
    );
  }
  return result;
}
