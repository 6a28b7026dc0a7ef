import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { programName } from './arguments.ts';
import { quote } from './quoting.ts';
import { complain } from './streams.ts';
import { evaluateTest, TestError, type TestProblem } from './test-expression.ts';

async function run(process: Process, args: readonly string[]): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  const bracket = programName(process).endsWith('[');
  const closing = programName(process).endsWith('[[') ? ']]' : ']';
  let words = args;
  if (bracket) {
    if (args.at(-1) !== closing) {
      await complain(process, gnu ? `missing ${quote(process, ']')}` : `missing ${closing}`);
      return 2;
    }
    words = args.slice(0, -1);
  }
  try {
    return evaluateTest(process, words) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof TestError)) throw error;
    await complain(process, gnu ? gnuSentence(process, error.problem) : busyboxTestSentence(error.problem));
    return 2;
  }
}

/** What busybox prints behind "sh: " or "test: ", coreutils/test.c. */
export function busyboxTestSentence(problem: TestProblem): string {
  switch (problem.kind) {
    case 'argument-expected':
      return problem.operator === '' ? 'argument expected' : `${problem.operator}: argument expected`;
    case 'not-a-number':
      return `${problem.text}: bad number`;
    case 'unknown-operator':
    case 'extra-argument':
      return `${problem.text}: unknown operand`;
    case 'close-expected':
      return 'closing paren expected';
  }
}

function gnuSentence(process: Process, problem: TestProblem): string {
  switch (problem.kind) {
    case 'argument-expected':
      return `missing argument after ${quote(process, problem.operator)}`;
    case 'not-a-number':
      return `invalid integer ${quote(process, problem.text)}`;
    case 'unknown-operator':
      return `${quote(process, problem.text)}: ${problem.text.startsWith('-') ? 'unary' : 'binary'} operator expected`;
    case 'extra-argument':
      return `extra argument ${quote(process, problem.text)}`;
    case 'close-expected':
      return problem.text === ''
        ? `${quote(process, ')')} expected`
        : `${quote(process, ')')} expected, found ${problem.text}`;
  }
}

export const test: Applet = {
  name: 'test',
  usage:
    'test EXPRESSION ]\n\nCheck file types, compare values etc. Return a 0/1 exit code\ndepending on logical value of EXPRESSION',
  run,
};
export const bracket: Applet = { name: '[', usage: '[ EXPRESSION ]', run };
export const doubleBracket: Applet = { name: '[[', only: ['busybox'], usage: '[[ EXPRESSION ]]', run };
