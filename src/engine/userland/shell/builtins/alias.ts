import type { Builtin } from '../builtin.ts';
import { print } from '../builtin.ts';
import { complain, singleQuoted, writeError } from '../messages.ts';

export const alias: Builtin = {
  name: 'alias',
  synopsis: 'alias [-p] [name[=value] ... ]',
  summary: 'Define or display aliases.',
  async run(call) {
    const { shell, name } = call;
    const bash = shell.dialect.name === 'bash';
    const show = (key: string): string =>
      `${bash ? 'alias ' : ''}${key}=${singleQuoted(shell.aliases.get(key) ?? '')}\n`;
    const args = call.args.filter((arg, index) => !(bash && index === 0 && arg === '-p'));
    if (args.length === 0) await print(call, [...shell.aliases.keys()].sort().map(show).join(''));
    let status = 0;
    for (const arg of args) {
      const equals = arg.indexOf('=', 1);
      if (equals > 0) {
        shell.aliases.set(arg.slice(0, equals), arg.slice(equals + 1));
        shell.grammarVersion++;
      } else if (shell.aliases.has(arg)) await print(call, show(arg));
      else {
        if (bash) await complain(shell, `${arg}: not found`, name);
        else await writeError(shell, `alias: ${arg} not found\n`);
        status = 1;
      }
    }
    return status;
  },
};
