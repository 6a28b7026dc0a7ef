import type { Builtin, Invocation } from '../builtin.ts';
import { complainAsApplet } from '../messages.ts';
import { evaluateArguments, TestError } from '../test-arguments.ts';

async function run(call: Invocation): Promise<number> {
  const { shell, name } = call;
  let args = call.args;
  const close = name === '[' ? ']' : name === '[[' ? ']]' : undefined;
  if (close !== undefined) {
    if (args.at(-1) !== close) {
      await complainAsApplet(shell, name, shell.dialect.name === 'bash' ? `missing \`${close}'` : `missing ${close}`);
      return 2;
    }
    args = args.slice(0, -1);
  }
  try {
    return evaluateArguments(shell, args, name) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof TestError)) throw error;
    await complainAsApplet(shell, name, error.message);
    return 2;
  }
}

export const test: Builtin = {
  name: 'test',
  synopsis: 'test [expr]',
  summary: 'Evaluate conditional expression.',
  run,
};
export const bracket: Builtin = { name: '[', synopsis: '[ arg... ]', summary: 'Evaluate conditional expression.', run };
/** Only reached where the grammar did not see it, as after `command`. */
export const doubleBracket: Builtin = { name: '[[', only: ['ash'], run };
