import { strerror } from '../../fs/errno.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions } from './arguments.ts';

/** Reads the buffer in memory that `syslogd -C` keeps. No log daemon runs here. */
export const logread: Applet = {
  name: 'logread',
  usage: `logread [-fF]

Show messages in syslogd's circular buffer

\t-f\tOutput data as log grows
\t-F\tSame as -f, but dump buffer first`,
  async run(process, args) {
    parseOptions(process, args, { short: 'fF' });
    throw new AppletFailure(`can't find syslogd buffer: ${strerror('ENOENT')}`);
  },
};
