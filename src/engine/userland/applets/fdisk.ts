import type { Applet } from '../applet.ts';
import { parseOptions, UsageError } from './arguments.ts';
import { notSimulated, openOrFail } from './devices.ts';

/** Partition tables. `fdisk -l` finds no disk, since the machine's disks are no devices of a container. */
export const fdisk: Applet = {
  name: 'fdisk',
  usage: `fdisk [-ul] [-C CYLINDERS] [-H HEADS] [-S SECTORS] [-b SSZ] DISK

Change partition table

\t-u\t\tStart and End are in sectors (instead of cylinders)
\t-l\t\tShow partition table for each DISK, then exit
\t-b 2048\t\t(for certain MO disks) use 2048-byte sectors
\t-C CYLINDERS\tSet number of cylinders/heads/sectors
\t-H HEADS\tTypically 255
\t-S SECTORS\tTypically 63`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: 'b:C:H:lS:us' });
    const [disk] = options.operands;
    if (disk === undefined && options.has('l')) return 0;
    if (disk === undefined) throw new UsageError();
    process.close(openOrFail(process, disk));
    return notSimulated(process);
  },
};
