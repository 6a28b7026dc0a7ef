import { FsError, strerror } from '../../fs/errno.ts';
import type { Applet } from '../applet.ts';
import { parseOptions, UsageError } from './arguments.ts';
import { complain } from './streams.ts';

/** Writes files' buffered blocks to the disk: here they are there at once, and only the names are checked. */
export const fsync: Applet = {
  name: 'fsync',
  only: ['busybox'],
  usage: `fsync [-d] FILE...

Write all buffered blocks in FILEs to disk

\t-d\tAvoid syncing metadata`,
  async run(process, args) {
    const { operands } = parseOptions(process, args, { short: 'd' });
    if (operands.length === 0) throw new UsageError();
    let status = 0;
    for (const path of operands) {
      try {
        process.close(process.open(path, { read: true }));
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        status = 1;
        await complain(process, `can't open '${path}': ${strerror(error.errno)}`);
      }
    }
    return status;
  },
};
