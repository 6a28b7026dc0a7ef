import type { Builtin } from '../builtin.ts';
import { complain, writeError } from '../messages.ts';

export const unalias: Builtin = {
  name: 'unalias',
  synopsis: 'unalias [-a] name [name ...]',
  summary: 'Remove each NAME from the list of defined aliases.',
  async run({ shell, args, name }) {
    const bash = shell.dialect.name === 'bash';
    if (args[0] === '-a') shell.aliases.clear();
    if (args.length === 0 && bash) {
      await writeError(shell, 'unalias: usage: unalias [-a] name [name ...]\n');
      return 2;
    }
    let status = 0;
    for (const arg of args[0] === '-a' ? [] : args) {
      if (shell.aliases.delete(arg)) continue;
      if (bash) await complain(shell, `${arg}: not found`, name);
      else await writeError(shell, `unalias: ${arg} not found\n`);
      status = 1;
    }
    shell.grammarVersion++;
    return status;
  },
};
