import type { Applet } from '../applet.ts';
import { becomeProgram } from './run-program.ts';

/** Runs a program as it would run anyway on this machine. */
export const linux64: Applet = {
  name: 'linux64',
  usage: `linux64 [-R] [PROG ARGS]

Run PROG as on a machine of another word size`,
  async run(process, args) {
    const argv = args.filter((arg, at) => !(at === 0 && arg === '-R'));
    const [name = '/bin/sh'] = argv;
    return becomeProgram(
      process,
      argv.length > 0 ? argv : [name],
      process.env,
      (reason) => `can't execute '${name}': ${reason}`,
    );
  },
};
