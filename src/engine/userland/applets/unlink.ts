import { strerror } from '../../fs/errno.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { failureOf } from './paths.ts';
import { quote, quoteAlways } from './quoting.ts';

export const unlink: Applet = {
  name: 'unlink',
  usage: `unlink FILE

Delete FILE by calling unlink()`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const [path, extra] = parseOptions(process, args, { short: '' }).operands;
    if (path === undefined) throw new UsageError(gnu ? 'missing operand' : '');
    if (extra !== undefined) throw new UsageError(gnu ? `extra operand ${quote(process, extra)}` : '');
    const failure = failureOf(() => process.fs.unlink(path));
    if (!failure) return 0;
    const reason = strerror(failure.errno);
    throw new AppletFailure(
      gnu ? `cannot unlink ${quoteAlways(path)}: ${reason}` : `can't remove file '${path}': ${reason}`,
    );
  },
};
