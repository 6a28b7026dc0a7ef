import type { Applet } from '../applet.ts';
import { UsageError } from './arguments.ts';
import { notSimulated } from './devices.ts';

/** For the first process of an initramfs alone. */
export const switchRoot: Applet = {
  name: 'switch_root',
  usage: `switch_root [-c CONSOLE_DEV] NEW_ROOT NEW_INIT [ARGS]

Free initramfs and switch to another root fs:
chroot to NEW_ROOT, delete all in /, move NEW_ROOT to /,
execute NEW_INIT. PID must be 1. NEW_ROOT must be a mountpoint.

\t-c DEV\tReopen stdio to DEV after switch`,
  async run(process, args) {
    if (process.pid !== 1 || args.length < 2) throw new UsageError();
    return notSimulated(process);
  },
};
