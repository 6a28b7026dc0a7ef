import type { Builtin } from '../builtin.ts';
import { complain } from '../messages.ts';
import { Jump } from '../state.ts';
import { statusArgument } from './exit.ts';

export const returnBuiltin: Builtin = {
  name: 'return',
  special: true,
  synopsis: 'return [n]',
  summary: 'Return from a shell function.',
  async run(call) {
    const { shell } = call;
    if (shell.functionNames.length === 0 && shell.sourced === 0 && shell.dialect.name === 'bash') {
      await complain(shell, "can only `return' from a function or sourced script", call.name);
      return 2;
    }
    throw new Jump('return', await statusArgument(call));
  },
};
