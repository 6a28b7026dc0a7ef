import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, UsageError } from './arguments.ts';
import { quote } from './quoting.ts';
import { becomeProgram } from './run-program.ts';
import { print } from './streams.ts';

/**
 * `nice [-n N] PROG`: runs the program.
 * DIFFERS: all processes of the simulated machine have the same priority.
 */
export const nice: Applet = {
  name: 'nice',
  usage: `nice [-n ADJUST] [PROG ARGS]

Change scheduling priority, run PROG

\t-n ADJUST\tAdjust priority by ADJUST`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    let rest = args;
    const match = /^(?:-n|--adjustment=)(.*)$|^-(-?\d+)$/.exec(rest[0] ?? '');
    if (match) {
      const inline = match[1] === '' ? undefined : (match[1] ?? match[2]);
      const text = inline ?? rest[1] ?? '';
      rest = rest.slice(inline === undefined ? 2 : 1);
      if (!/^[-+]?\d+$/.test(text)) {
        throw new AppletFailure(
          gnu ? `invalid adjustment ${quote(process, text)}` : `invalid number '${text}'`,
          gnu ? 125 : 1,
        );
      }
      if (rest.length === 0)
        throw new UsageError(gnu ? 'a command must be given with an adjustment' : '', gnu ? 125 : 1);
    }
    const [name] = rest;
    if (name === undefined) {
      await print(process, '0\n');
      return 0;
    }
    return becomeProgram(process, rest, process.env, (reason) =>
      gnu ? `${quote(process, name)}: ${reason}` : `can't execute '${name}': ${reason}`,
    );
  },
};
