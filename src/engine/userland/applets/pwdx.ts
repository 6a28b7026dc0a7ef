import { strerror } from '../../fs/errno.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { failureOf } from './paths.ts';
import { print } from './streams.ts';

export const pwdx: Applet = {
  name: 'pwdx',
  usage: `pwdx PID...

Show current directory for PIDs`,
  async run(process, args) {
    const { operands } = parseOptions(process, args, { short: '' });
    if (operands.length === 0) throw new UsageError();
    for (const arg of operands) {
      const pid = arg.replace(/^\/proc\//, '');
      if (!/^\d+$/.test(pid)) throw new AppletFailure(`invalid process id: '${arg}'`);
      let folder = '';
      const failure = failureOf(() => {
        folder = process.fs.readlink(`/proc/${pid}/cwd`);
      });
      await print(
        process,
        `${arg}: ${failure ? strerror(failure.errno === 'ENOENT' ? 'ESRCH' : failure.errno) : folder}\n`,
      );
    }
    return 0;
  },
};
