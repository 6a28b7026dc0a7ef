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
    const depth = Number(args[0] ?? 0);
    const frame = shell.calls[depth];
    if (!frame) return 1;
    const main = shell.fromString || shell.interactive || shell.readsStdin;
    if (args[0] !== undefined && main && depth === shell.calls.length - 1) return 1;
    const name = args[0] === undefined ? '' : `${shell.functionNames[depth + 1] ?? 'main'} `;
    await print(call, `${frame.line} ${name}${frame.file}\n`);
    return 0;
  },
};
