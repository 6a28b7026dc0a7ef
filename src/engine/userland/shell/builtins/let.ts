import { arithmetic, ShellError } from '../assign.ts';
import type { Builtin } from '../builtin.ts';
import { complain } from '../messages.ts';
import { Failure } from '../state.ts';

export const letBuiltin: Builtin = {
  name: 'let',
  only: ['ash', 'bash'],
  synopsis: 'let arg [arg ...]',
  summary: 'Evaluate arithmetic expressions.',
  async run({ shell, args, name }) {
    const bash = shell.dialect.name === 'bash';
    if (args.length === 0) {
      await complain(shell, 'expression expected', name);
      if (!bash) throw new Failure(2, 'exit');
      return 1;
    }
    let value = 0n;
    try {
      for (const arg of args) value = arithmetic(shell, arg);
    } catch (error) {
      if (!(error instanceof ShellError)) throw error;
      await complain(shell, error.message, name);
      if (!bash) throw new Failure(2, 'exit');
      return 1;
    }
    return value === 0n ? 1 : 0;
  },
};
