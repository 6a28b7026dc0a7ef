import type { Applet } from '../applet.ts';
import { UsageError } from './arguments.ts';
import { becomeProgram } from './run-program.ts';

/** Gives a program the terminal on its standard input as the controlling one, where it has none; then runs it. */
export const cttyhack: Applet = {
  name: 'cttyhack',
  usage: `cttyhack [PROG ARGS]

Give PROG a controlling tty if possible`,
  async run(process, args) {
    const [name] = args;
    if (name === undefined) throw new UsageError();
    if (!process.controllingTty && process.tty(0)) {
      if (process.sid !== process.pid && process.pgid !== process.pid) process.setsid();
      if (process.sid === process.pid) process.setControllingTty(0);
    }
    return becomeProgram(process, args, process.env, (reason) => `can't execute '${name}': ${reason}`);
  },
};
