import { POSIX_CLASSES } from '../posix-classes.ts';
import { arithmetic, assignArray, ShellError } from './assign.ts';
import { expandPattern, expandRegExp, expandText } from './expand.ts';
import { compareFiles, compareNumbers, unaryTest } from './file-test.ts';
import { complain } from './messages.ts';
import type { TestExpression } from './parse.ts';
import { compilePattern } from './pattern.ts';
import type { ShellState } from './state.ts';
import { trace } from './xtrace.ts';

/** `[[ … ]]`: 0, 1, or 2 when it cannot be evaluated. */
export async function evaluateTest(shell: ShellState, node: { readonly expression: TestExpression }): Promise<number> {
  try {
    return (await evaluate(shell, node.expression)) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof ShellError)) throw error;
    if (error.message !== '') await complain(shell, `[[: ${error.message}`);
    return error.status === 2 ? 2 : 1;
  }
}

async function evaluate(shell: ShellState, expression: TestExpression): Promise<boolean> {
  switch (expression.type) {
    case 'TestGroup':
      return evaluate(shell, expression.expression);
    case 'TestNot':
      return (await evaluate(shell, expression.operand)) !== (expression.negations.length % 2 === 1);
    case 'TestLogical': {
      for (const operand of expression.operands) {
        if ((await evaluate(shell, operand)) !== (expression.operator === '&&')) return expression.operator !== '&&';
      }
      return expression.operator === '&&';
    }
    case 'TestUnary': {
      const operand = await expandText(shell, expression.operand);
      await shown(shell, [expression.operator, bare(operand)]);
      return unaryTest(shell, expression.operator, operand);
    }
    case 'TestBinary':
      return binary(shell, expression);
  }
}

function shown(shell: ShellState, words: readonly string[]): Promise<void> {
  return shell.options.has('xtrace') ? trace(shell, ['[[', ...words, ']]'], true) : Promise.resolve();
}

/** bash prints the operands of `[[` as they are. */
function bare(text: string): string {
  return text === '' ? "''" : text;
}

async function binary(
  shell: ShellState,
  expression: Extract<TestExpression, { type: 'TestBinary' }>,
): Promise<boolean> {
  const { operator } = expression;
  const left = await expandText(shell, expression.left);
  const fold = shell.shopt.has('nocasematch');
  switch (operator) {
    case '=':
    case '==':
    case '!=': {
      const pattern = await expandPattern(shell, expression.right);
      await shown(shell, [bare(left), operator, pattern === '' ? "''" : pattern]);
      return compilePattern(pattern, { extended: true, fold }).matches(left) === (operator !== '!=');
    }
    case '=~': {
      const source = await expandRegExp(shell, expression.right);
      await shown(shell, [bare(left), operator, source]);
      return matchRegExp(shell, left, source, fold);
    }
    default: {
      const right = await expandText(shell, expression.right);
      await shown(shell, [bare(left), operator, bare(right)]);
      if (operator === '<') return left < right;
      if (operator === '>') return left > right;
      if (operator === '-nt' || operator === '-ot' || operator === '-ef')
        return compareFiles(shell.process, operator, left, right);
      return compareNumbers(operator, arithmetic(shell, left), arithmetic(shell, right));
    }
  }
}

/** POSIX extended regular expressions by way of JavaScript's: bracket classes are spelled out. Sets BASH_REMATCH. A wrong one gives 2, in silence. */
function matchRegExp(shell: ShellState, text: string, source: string, fold: boolean): boolean {
  let expression: RegExp;
  try {
    expression = new RegExp(translateRegExp(source), fold ? 'si' : 's');
  } catch {
    throw new ShellError('', 2, 'discard');
  }
  const match = expression.exec(text);
  if (shell.dialect.name === 'bash') {
    assignArray(
      shell,
      'BASH_REMATCH',
      match ? [...match].map((group) => [undefined, group ?? ''] as const) : [],
      false,
    );
  }
  return match !== null;
}

function translateRegExp(source: string): string {
  let out = '';
  for (let i = 0; i < source.length; i++) {
    const char = source[i] as string;
    if (char === '\\') {
      const next = source[++i] ?? '';
      out += /[a-zA-Z0-9<>]/.test(next)
        ? next === '<' || next === '>'
          ? '\\b'
          : /[bBwWsS]/.test(next)
            ? `\\${next}`
            : next
        : `\\${next}`;
    } else if (char === '[') {
      let close = i + 1;
      if (source[close] === '^') close++;
      if (source[close] === ']') close++;
      while (close < source.length && source[close] !== ']') {
        if (source[close] === '[' && source[close + 1] === ':') close = source.indexOf(':]', close) + 1;
        close++;
      }
      if (close >= source.length) throw new ShellError('', 2, 'discard');
      const body = source
        .slice(i + 1, close)
        .replace(/\\/g, '\\\\')
        .replace(/\[:(\w+):\]/g, (_, name: string) => POSIX_CLASSES[name] ?? '');
      const negated = body.startsWith('^');
      const inner = (negated ? body.slice(1) : body).replace(/^\]/, '\\]').replace(/\[/g, '\\[');
      out += `[${negated ? '^' : ''}${inner}]`;
      i = close;
    } else if (char === '{' && !/^\{\d*,?\d*\}/.test(source.slice(i))) out += '\\{';
    else out += char;
  }
  return out;
}
