import type { Builtin } from '../builtin.ts';
import { print } from '../builtin.ts';
import { getText } from '../variables.ts';

export const pwd: Builtin = {
  name: 'pwd',
  synopsis: 'pwd [-LP]',
  summary: 'Print the name of the current working directory.',
  async run(call) {
    const { shell } = call;
    const physical = call.args.at(-1) === '-P';
    const { fs } = shell.process;
    const logical = getText(shell.variables, 'PWD');
    await print(
      call,
      `${physical ? fs.realpath('.') : logical?.startsWith('/') && fs.exists(logical) ? logical : fs.cwd}\n`,
    );
    return 0;
  },
};
