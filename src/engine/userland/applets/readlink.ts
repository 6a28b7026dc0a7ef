import { FsError, strerror } from '../../fs/errno.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { quote, quoteIfNeeded } from './quoting.ts';
import { canonical } from './realpath.ts';
import { complain, print } from './streams.ts';

export const readlink: Applet = {
  name: 'readlink',
  usage: `readlink [-fnv] FILE

Display the value of a symlink

\t-n\tDon't add newline
\t-f\tCanonicalize by following all symlinks
\t-v\tVerbose`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(
      process,
      args,
      gnu
        ? {
            short: 'femnqsvz',
            long: {
              canonicalize: 'f',
              'canonicalize-existing': 'e',
              'canonicalize-missing': 'm',
              'no-newline': 'n',
              quiet: 'q',
              silent: 's',
              verbose: 'v',
              zero: 'z',
            },
          }
        : { short: 'fnvsqe' },
    );
    const { operands } = options;
    if (operands.length === 0) throw new UsageError(gnu ? 'missing operand' : '');
    if (!gnu && operands.length > 1) throw new UsageError();
    if (gnu && options.has('n') && operands.length > 1)
      await complain(process, 'ignoring --no-newline with multiple arguments');
    const how = options.last('f', 'e', 'm');
    const end = options.has('n') && operands.length === 1 ? '' : options.has('z') ? '\0' : '\n';
    let status = 0;
    for (const path of operands) {
      try {
        const value =
          how === undefined
            ? process.fs.readlink(path)
            : canonical(process, path, how === 'f' ? 'last' : how === 'e' ? 'none' : 'any');
        await print(process, value + end);
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        status = 1;
        if (options.has('v'))
          await complain(
            process,
            gnu ? `${quoteIfNeeded(path)}: ${strerror(error.errno)}` : `${path}: ${strerror(error.errno)}`,
          );
      }
    }
    if (status === 1 && operands.length === 0) throw new AppletFailure(quote(process, ''));
    return status;
  },
};
