import { FsError, strerror } from '../../fs/errno.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { openOrFail } from './devices.ts';
import { parseSize } from './sizes.ts';

/** Makes a file as long as asked for; what is there stays. */
export const fallocate: Applet = {
  name: 'fallocate',
  usage: `fallocate [-o OFS] -l LEN FILE

Preallocate space for FILE

\t-o OFS\tOffset of range
\t-l LEN\tLength of range`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: 'l:o:' });
    const [path, extra] = options.operands;
    const text = options.value('l');
    if (path === undefined || extra !== undefined || text === undefined) throw new UsageError();
    const bytes = (value: string): number => {
      const size = parseSize(value);
      if (size === undefined) throw new AppletFailure(`invalid number '${value}'`);
      return size;
    };
    const length = bytes(text);
    const end = length + bytes(options.value('o') ?? '0');
    const fd = openOrFail(process, path, { write: true, create: true });
    try {
      if (length <= 0) throw new FsError('EINVAL');
      if (process.fstat(fd).size < end) process.fs.truncate(path, end);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      throw new AppletFailure(`fallocate '${path}': ${strerror(error.errno)}`);
    }
    return 0;
  },
};
