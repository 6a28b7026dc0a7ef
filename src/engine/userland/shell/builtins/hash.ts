import type { Builtin } from '../builtin.ts';
import { print } from '../builtin.ts';
import { complain } from '../messages.ts';
import { findProgram } from '../program-lookup.ts';

export const hash: Builtin = {
  name: 'hash',
  synopsis: 'hash [-lr] [-p pathname] [-dt] [name ...]',
  summary: 'Remember or display program locations.',
  async run(call) {
    const { shell, args, name } = call;
    if (args[0] === '-r') {
      shell.hashed.clear();
      shell.used.clear();
      return 0;
    }
    if (args.length === 0) {
      const listed = [...shell.hashed].filter(([command]) => shell.used.has(command));
      if (shell.dialect.name === 'bash')
        await print(
          call,
          listed.length === 0
            ? 'hash: hash table empty\n'
            : `hits\tcommand\n${listed.map(([command, path]) => `${String(shell.used.get(command) ?? 0).padStart(4)}\t${path}\n`).join('')}`,
        );
      else await print(call, [...shell.hashed.values()].map((path) => `${path}\n`).join(''));
      return 0;
    }
    let status = 0;
    for (const arg of args) {
      if (shell.functions.has(arg) || shell.hooks.isBuiltin(shell, arg)) continue;
      const found = findProgram(shell, arg);
      if (found && !found.denied) {
        shell.used.set(arg, 0);
        continue;
      }
      await complain(shell, `${arg}: not found`, name);
      status = 1;
    }
    return status;
  },
};
