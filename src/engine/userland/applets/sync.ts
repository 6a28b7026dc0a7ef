import { strerror } from '../../fs/errno.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { parseOptions } from './arguments.ts';
import { failureOf } from './paths.ts';
import { quoteAlways } from './quoting.ts';
import { complain } from './streams.ts';

/** Everything is in memory: there is nothing to write back, but operands must exist. */
export const sync: Applet = {
  name: 'sync',
  usage: `sync [-df] [FILE]...

Write all buffered blocks (in FILEs) to disk
\t-d\tAvoid syncing metadata
\t-f\tSync filesystems underlying FILEs`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(
      process,
      args,
      gnu ? { short: 'df', long: { data: 'd', 'file-system': 'f' } } : { short: 'df' },
    );
    let status = 0;
    for (const path of options.operands) {
      const failure = failureOf(() => process.fs.stat(path));
      if (!failure) continue;
      await complain(
        process,
        gnu ? `error opening ${quoteAlways(path)}: ${strerror(failure.errno)}` : `${path}: ${strerror(failure.errno)}`,
      );
      status = 1;
    }
    return status;
  },
};
