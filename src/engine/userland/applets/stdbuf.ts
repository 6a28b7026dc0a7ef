import type { Applet } from '../applet.ts';
import { parseOptions, UsageError } from './arguments.ts';
import { quote } from './quoting.ts';
import { becomeProgram } from './run-program.ts';

/** Runs a program. DIFFERS: `stdbuf` runs the program, but its buffers stay as they are. */
export const stdbuf: Applet = {
  name: 'stdbuf',
  only: ['gnu'],
  usage: 'stdbuf OPTION... COMMAND',
  async run(process, args) {
    const options = parseOptions(
      process,
      args,
      { short: '+i:o:e:', long: { 'input:': 'i', 'output:': 'o', 'error:': 'e' } },
      125,
    );
    const [name] = options.operands;
    if (name === undefined) throw new UsageError('missing operand', 125);
    if (options.given.length === 0) throw new UsageError('you must specify a buffering mode option', 125);
    return becomeProgram(
      process,
      options.operands,
      process.env,
      (reason) => `failed to run command ${quote(process, name)}: ${reason}`,
    );
  },
};
