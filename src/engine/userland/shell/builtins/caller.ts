import type { Builtin } from '../builtin.ts';
import { print } from '../builtin.ts';

export const caller: Builtin = {
  name: 'caller',
  only: ['bash'],
  synopsis: 'caller [expr]',
  summary: 'Return the context of the current subroutine call.',
  async run(call) {
    const { shell, args } = call;
    if (shell.functionNames.length === 0) return 1;
    await print(
      call,
      args[0] === undefined
        ? `${shell.line} ${shell.source.file}\n`
        : `${shell.line} ${shell.functionNames[Number(args[0]) + 1] ?? 'main'} ${shell.source.file}\n`,
    );
    return 0;
  },
};
