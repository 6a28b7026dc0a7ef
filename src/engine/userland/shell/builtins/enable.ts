import type { Builtin } from '../builtin.ts';
import { badOption, parseOptions, print } from '../builtin.ts';
import { complain } from '../messages.ts';

export const enable: Builtin = {
  name: 'enable',
  only: ['bash'],
  synopsis: 'enable [-a] [-dnps] [-f filename] [name ...]',
  summary: 'Enable and disable shell builtins.',
  async run(call) {
    const { shell, name } = call;
    const { flags, rest, bad } = parseOptions(call.args, 'adf:nps');
    if (bad) return badOption(call, enable, bad);
    if (flags.has('f')) {
      await complain(shell, 'drydock: loading builtins from files is not simulated', name);
      return 1;
    }
    if (rest.length === 0) {
      const all = shell.hooks.builtinNames(shell);
      const off = [...shell.disabled].sort();
      const on = all.map((each) => `enable ${each}\n`);
      const lines = flags.has('n')
        ? off.map((each) => `enable -n ${each}\n`)
        : flags.has('a')
          ? [...on, ...off.map((each) => `enable -n ${each}\n`)].sort()
          : on;
      await print(call, lines.join(''));
      return 0;
    }
    let status = 0;
    for (const each of rest) {
      if (!shell.hooks.isBuiltin(shell, each) && !shell.disabled.has(each)) {
        await complain(shell, `${each}: not a shell builtin`, name);
        status = 1;
      } else if (flags.has('n')) shell.disabled.add(each);
      else shell.disabled.delete(each);
    }
    return status;
  },
};
