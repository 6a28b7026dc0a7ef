import { strerror } from '../../fs/errno.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, UsageError } from './arguments.ts';
import { notSimulated } from './devices.ts';

export const pivotRoot: Applet = {
  name: 'pivot_root',
  usage: `pivot_root NEW_ROOT PUT_OLD

Move the current root file system to PUT_OLD and make NEW_ROOT
the new root file system`,
  async run(process, args) {
    if (args.length !== 2) throw new UsageError();
    if (process.credentials.capabilities.has('SYS_ADMIN')) return notSimulated(process);
    throw new AppletFailure(strerror('EPERM'));
  },
};
