import { FsError, strerror } from '../../fs/errno.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, UsageError } from './arguments.ts';
import { listSignals, parseTargets } from './kill.ts';
import { processesNamed } from './process-names.ts';
import { complain } from './streams.ts';

export const killall: Applet = {
  name: 'killall',
  usage: `killall [-lq] [-SIG] PROCESS_NAME...

Send a signal (default: TERM) to given processes

\t-l\tList all signal names and numbers
\t-q\tDon't complain if no processes were killed`,
  async run(process, args) {
    if (args.length === 0) throw new UsageError();
    if (args[0] === '-l') return listSignals(process, args.slice(1));
    const { signal, quiet, targets } = parseTargets(args, true);
    if (targets.length === 0) throw new AppletFailure('you need to specify whom to kill');
    const gnu = flavourOf(process) === 'gnu';
    let errors = 0;
    for (const name of targets) {
      const found = processesNamed(process, name).filter((info) => info.pid !== process.pid);
      if (found.length === 0) {
        if (!quiet)
          await (gnu
            ? process.write(2, `${name}: no process found\n`)
            : complain(process, `${name}: no process killed`));
        errors += 1;
      }
      for (const info of found) {
        try {
          process.kill(info.pid, signal);
        } catch (error) {
          if (!(error instanceof FsError)) throw error;
          if (!quiet)
            await (gnu
              ? process.write(2, `${name}(${info.pid}): ${strerror(error.errno)}\n`)
              : complain(process, `can't kill pid ${info.pid}: ${strerror(error.errno)}`));
          errors += 1;
        }
      }
    }
    return gnu ? Math.min(errors, 1) : Math.min(errors, 255);
  },
};
