import { strerror } from '../../fs/errno.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { parseOptions, programName, UsageError } from './arguments.ts';
import { failureOf, parentOf } from './paths.ts';
import { quoteAlways } from './quoting.ts';
import { complain, print } from './streams.ts';

export const rmdir: Applet = {
  name: 'rmdir',
  usage: `rmdir [-p] DIRECTORY...

Remove DIRECTORY if it is empty

\t-p\tInclude parents
\t--ignore-fail-on-non-empty`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(process, args, {
      short: 'pv',
      long: { parents: 'p', 'ignore-fail-on-non-empty': 'ignore', verbose: 'v' },
    });
    if (options.operands.length === 0) throw new UsageError(gnu ? 'missing operand' : '');
    let status = 0;
    for (const operand of options.operands) {
      let path = operand;
      for (;;) {
        if (options.has('v')) {
          await print(
            process,
            `${gnu ? programName(process) : 'rmdir'}: removing directory, ${gnu ? quoteAlways(path) : `'${path}'`}\n`,
          );
        }
        const failure = failureOf(() => process.fs.rmdir(path));
        if (failure) {
          if (options.has('ignore') && failure.errno === 'ENOTEMPTY') break;
          const reason = strerror(failure.errno);
          const what = path === operand ? 'failed to remove' : 'failed to remove directory';
          await complain(process, gnu ? `${what} ${quoteAlways(path)}: ${reason}` : `'${path}': ${reason}`);
          status = 1;
          break;
        }
        if (!options.has('p')) break;
        path = parentOf(path);
        if (path === '.' || path === '/') break;
      }
    }
    return status;
  },
};
