import type { Builtin } from '../builtin.ts';
import { complain } from '../messages.ts';

export const builtin: Builtin = {
  name: 'builtin',
  only: ['bash'],
  synopsis: 'builtin [shell-builtin [arg ...]]',
  summary: 'Execute shell builtins.',
  async run({ shell, args, name }) {
    const [wanted] = args;
    if (wanted === undefined) return 0;
    if (shell.hooks.isBuiltin(shell, wanted))
      return shell.hooks.runArguments(shell, args, { functions: false, builtins: true, programs: false });
    await complain(shell, `${wanted}: not a shell builtin`, name);
    return 1;
  },
};
