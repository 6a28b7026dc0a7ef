import { type Applet, flavourOf } from '../applet.ts';
import { parseOptions } from './arguments.ts';
import { print } from './streams.ts';

export const tty: Applet = {
  name: 'tty',
  usage: `tty [-s]

Print file name of stdin's terminal

\t-s\tPrint nothing, only return exit status`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(
      process,
      args,
      gnu ? { short: 's', long: { silent: 's', quiet: 's' } } : { short: 's' },
      gnu ? 2 : 1,
    );
    const terminal = process.tty(0);
    if (!options.has('s')) await print(process, `${terminal?.name ?? 'not a tty'}\n`);
    return terminal ? 0 : 1;
  },
};
