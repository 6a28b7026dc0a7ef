import { strerror } from '../../fs/errno.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { notSimulated, openOrFail } from './devices.ts';

/** Needs CAP_SYS_ADMIN, which the kernel asks for before it looks at the file system. */
export const fsfreeze: Applet = {
  name: 'fsfreeze',
  usage: `fsfreeze --[un]freeze MOUNTPOINT

Flush and halt writes to MOUNTPOINT`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: '', long: { freeze: 'freeze', unfreeze: 'unfreeze' } });
    const [path, extra] = options.operands;
    if (path === undefined || extra !== undefined || options.has('freeze') === options.has('unfreeze'))
      throw new UsageError();
    process.close(openOrFail(process, path));
    if (process.credentials.capabilities.has('SYS_ADMIN')) return notSimulated(process);
    throw new AppletFailure(`${options.has('freeze') ? 'FIFREEZE' : 'FITHAW'}: ${strerror('EPERM')}`);
  },
};
