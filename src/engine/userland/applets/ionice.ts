import { FsError, strerror } from '../../fs/errno.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions } from './arguments.ts';
import { becomeProgram } from './run-program.ts';
import { print } from './streams.ts';

/** DIFFERS: `ionice` takes note of nothing: every process of the simulated machine has the priority that it starts with. */
export const ionice: Applet = {
  name: 'ionice',
  usage: `ionice [-c 1-3] [-n 0-7] [-t] { -p PID | PROG ARGS }

Change I/O priority and class

\t-c N\tClass. 1:realtime 2:best-effort 3:idle
\t-n N\tPriority
\t-t\tIgnore errors`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: '+n:c:p:t' });
    const number = (name: string): number | undefined => {
      const text = options.value(name);
      if (text === undefined) return undefined;
      if (!/^\d+$/.test(text)) throw new AppletFailure(`invalid number '${text}'`);
      return Number(text);
    };
    const kind = number('c');
    number('n');
    if (kind !== undefined && kind > 3) throw new AppletFailure(`bad class ${kind}`);
    const shows = kind === undefined && !options.has('n');
    const [name] = options.operands;
    const pid = number('p') ?? (shows && name !== undefined ? Number(name) : 0);
    if (Number.isNaN(pid)) throw new AppletFailure(`invalid number '${name}'`);
    if (pid > 0) {
      try {
        process.kill(pid, 0);
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        if (error.errno === 'ESRCH') throw new AppletFailure(`ioprio_${shows ? 'get' : 'set'}: ${strerror('ESRCH')}`);
      }
    }
    if (shows) {
      await print(process, 'none: prio 0\n');
      return 0;
    }
    if (kind === 1 && !process.credentials.capabilities.has('SYS_NICE') && !options.has('t'))
      throw new AppletFailure(`ioprio_set: ${strerror('EPERM')}`);
    if (name === undefined) return 0;
    return becomeProgram(process, options.operands, process.env, (reason) => `can't execute '${name}': ${reason}`);
  },
};
