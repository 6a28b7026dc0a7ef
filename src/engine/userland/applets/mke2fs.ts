import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { notSimulated, statOrFail } from './devices.ts';

/** Refuses what is no block device, as without -F it must; file system images are not simulated. */
export const mke2fs: Applet = {
  name: 'mke2fs',
  usage: `mke2fs [-Fn] [-b BLK_SIZE] [-i INODE_RATIO] [-I INODE_SIZE] [-m RESERVED_PERCENT] [-L LABEL] BLOCKDEV [KBYTES]

\t-b BLK_SIZE\tBlock size, bytes
\t-F\t\tForce
\t-i RATIO\tMax number of files is filesystem_size / RATIO
\t-I BYTES\tInode size (min 128)
\t-L LBL\t\tVolume label
\t-m PERCENT\tPercent of blocks to reserve for admin
\t-n\t\tDry run`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: 'cl:b:f:i:I:J:G:N:m:o:g:L:M:O:r:E:T:U:jnqvFS' });
    const [device] = options.operands;
    if (device === undefined) throw new UsageError();
    const { type } = statOrFail(process, device);
    if (type !== 'block-device' && !options.has('F')) throw new AppletFailure(`${device}: not a block device`);
    return notSimulated(process);
  },
};
