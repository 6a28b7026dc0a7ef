import type { Applet } from '../applet.ts';
import { becomeProgram } from './run-program.ts';

/** Runs a program that is told it runs on an i686. DIFFERS: `linux32 uname -m` still says x86_64. */
export const linux32: Applet = {
  name: 'linux32',
  usage: `linux32 [-R] [PROG ARGS]

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
