import { FsError, strerror } from '../../fs/errno.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { complain } from './streams.ts';

/** Checks its arguments. DIFFERS: all processes of the simulated machine have the same priority. */
export const renice: Applet = {
  name: 'renice',
  usage: `renice [-n] PRIORITY [[-p|g|u] ID...]...

Change scheduling priority of a running process

\t-n\tAdd PRIORITY to current nice value
\t\tWithout -n, nice value is set to PRIORITY
\t-p\tProcess ids (default)
\t-g\tProcess group ids
\t-u\tProcess user names`,
  async run(process, args) {
    const options = parseOptions(
      process,
      args.map((arg) => (/^-\d+$/.test(arg) ? `+${arg}` : arg)),
      { short: 'n:pgu' },
    );
    const operands = [...options.operands];
    const text = options.value('n') ?? operands.shift();
    if (text === undefined || operands.length === 0) throw new UsageError();
    if (!/^\+?[-+]?\d+$/.test(text)) throw new AppletFailure(`invalid number '${text}'`);
    let status = 0;
    for (const pid of operands) {
      try {
        process.kill(Number(pid), 0);
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        await complain(process, `setpriority: ${strerror(error.errno)}`);
        status = 1;
      }
    }
    return status;
  },
};
