import { type Applet, flavourOf } from '../applet.ts';
import { parseOptions } from './arguments.ts';
import { print } from './streams.ts';

export const printenv: Applet = {
  name: 'printenv',
  usage: `printenv [VARIABLE]...

Print environment VARIABLEs.
If no VARIABLE specified, print all.`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(
      process,
      args,
      gnu ? { short: '+0', long: { null: '0' } } : { short: '+' },
      gnu ? 2 : 1,
    );
    const end = options.has('0') ? '\0' : '\n';
    if (options.operands.length === 0) {
      for (const [name, value] of process.env) await print(process, `${name}=${value}${end}`);
      return 0;
    }
    let status = 0;
    for (const name of options.operands) {
      const value = process.env.get(name);
      if (value === undefined) status = 1;
      else await print(process, value + end);
    }
    return status;
  },
};
