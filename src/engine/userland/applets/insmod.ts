import { FsError, strerror } from '../../fs/errno.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, UsageError } from './arguments.ts';
import { notSimulated } from './devices.ts';

export const insmod: Applet = {
  name: 'insmod',
  usage: `insmod FILE [SYMBOL=VALUE]...

Load kernel module`,
  async run(process, args) {
    const [path] = args;
    if (path === undefined) throw new UsageError();
    try {
      process.fs.readFile(path);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      throw new AppletFailure(`can't insert '${path}': ${strerror(error.errno)}`);
    }
    if (process.credentials.capabilities.has('SYS_MODULE')) return notSimulated(process);
    throw new AppletFailure(`can't insert '${path}': ${strerror('EPERM')}`);
  },
};
