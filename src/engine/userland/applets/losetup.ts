import { FsError, strerror } from '../../fs/errno.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { notSimulated } from './devices.ts';

/** Loop devices, which Docker gives no container. */
export const losetup: Applet = {
  name: 'losetup',
  usage: `losetup [-rP] [-o OFS] {-f|LOOPDEV} FILE: associate loop devices

\tlosetup -c LOOPDEV: reread file size
\tlosetup -d LOOPDEV: disassociate
\tlosetup -a: show status
\tlosetup -f: show next free loop device

\t-o OFS\tStart OFS bytes into FILE
\t-P\tScan for partitions
\t-r\tRead-only
\t-f\tShow/use next free loop device`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: 'cdo:afrP' });
    if (options.has('a') || (args.length === 0 && options.operands.length === 0)) return 0;
    if (options.has('f')) throw new AppletFailure('no free loop devices');
    const [device] = options.operands;
    if (device === undefined) throw new UsageError();
    try {
      process.fs.access(device, { read: true });
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      throw new AppletFailure(`${device}: ${strerror(error.errno)}`);
    }
    if (process.fs.stat(device).type !== 'block-device') throw new AppletFailure(`${device}: ${strerror('ENOTTY')}`);
    return notSimulated(process);
  },
};
