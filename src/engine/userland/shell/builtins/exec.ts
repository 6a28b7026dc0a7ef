import type { Builtin } from '../builtin.ts';
import { parseOptions } from '../builtin.ts';
import { Failure, Jump } from '../state.ts';

/** Its redirections last; they are made before this runs. */
export const exec: Builtin = {
  name: 'exec',
  special: true,
  synopsis: 'exec [-cl] [-a name] [command [argument ...]] [redirection ...]',
  summary: 'Replace the shell with the given command.',
  async run({ shell, args }) {
    const { flags, rest } = shell.dialect.name === 'bash' ? parseOptions(args, 'cla:') : parseOptions(args, 'a:');
    if (rest.length === 0) return 0;
    const argv0 = flags.get('a') ?? (flags.has('l') ? `-${rest[0]}` : undefined);
    const status = await shell.hooks.replace(shell, rest, {
      ...(argv0 === undefined ? {} : { argv0 }),
      ...(flags.has('c') ? { env: new Map<string, string>() } : {}),
    });
    if (shell.interactive || shell.shopt.has('execfail')) throw new Failure(status, 'discard');
    throw new Jump('exit', status);
  },
};
