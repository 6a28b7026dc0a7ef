import type { Applet } from '../applet.ts';
import { parseOptions, UsageError } from './arguments.ts';
import { notSimulated, openOrFail } from './devices.ts';

/** Reads the log of logins, which images do not have. An empty one holds nothing to show. */
export const last: Applet = {
  name: 'last',
  usage: `last [-HW] [-f FILE]

Show listing of the last users that logged into the system

\t-W\tDisplay with no host column truncation
\t-f FILE Read from FILE instead of /var/log/wtmp`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: 'WHf:' });
    if (options.operands.length > 0) throw new UsageError();
    const fd = openOrFail(process, options.value('f') ?? '/var/log/wtmp');
    if (process.fstat(fd).size > 0) return notSimulated(process);
    return 0;
  },
};
