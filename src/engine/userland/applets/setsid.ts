import { exitCodeOf } from '../../kernel/process.ts';
import { SIGNAL_NUMBERS } from '../../kernel/signal.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { parseOptions, UsageError } from './arguments.ts';
import { becomeProgram } from './run-program.ts';

export const setsid: Applet = {
  name: 'setsid',
  usage: `setsid [-c] PROG ARGS

Run PROG in a new session. PROG will have no controlling terminal
and will not be affected by keyboard signals (^C etc).

\t-c\tSet controlling terminal to stdin`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(
      process,
      args,
      gnu ? { short: '+cfw', long: { ctty: 'c', fork: 'f', wait: 'w' } } : { short: '+c' },
    );
    const { operands } = options;
    if (operands.length === 0) throw new UsageError(gnu ? 'no command specified' : '');
    const name = operands[0] as string;
    const sentence = (reason: string): string =>
      gnu ? `failed to execute ${name}: ${reason}` : `can't execute '${name}': ${reason}`;
    if (process.pgid === process.pid || options.has('f')) {
      const child = process.fork(async (own) => {
        own.setsid();
        if (options.has('c')) own.setControllingTty(0);
        return becomeProgram(own, operands, own.env, sentence);
      });
      if (!options.has('w')) return 0;
      const ended = await process.wait(child);
      return ended ? exitCodeOf(ended.status, SIGNAL_NUMBERS) : 1;
    }
    process.setsid();
    if (options.has('c')) process.setControllingTty(0);
    return becomeProgram(process, operands, process.env, sentence);
  },
};
