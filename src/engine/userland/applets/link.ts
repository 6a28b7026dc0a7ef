import { strerror } from '../../fs/errno.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { failureOf } from './paths.ts';
import { quote, quoteAlways } from './quoting.ts';

export const link: Applet = {
  name: 'link',
  usage: `link FILE LINK

Create hard LINK to FILE`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const [from, to, extra] = parseOptions(process, args, { short: '' }).operands;
    if (from === undefined || to === undefined) {
      throw new UsageError(
        gnu ? (from === undefined ? 'missing operand' : `missing operand after ${quote(process, from)}`) : '',
      );
    }
    if (extra !== undefined) throw new UsageError(gnu ? `extra operand ${quote(process, extra)}` : '');
    const failure = failureOf(() => process.fs.link(from, to));
    if (!failure) return 0;
    const reason = strerror(failure.errno);
    throw new AppletFailure(
      gnu
        ? `cannot create link ${quoteAlways(to)} to ${quoteAlways(from)}: ${reason}`
        : `can't create hard link '${to}' to '${from}': ${reason}`,
    );
  },
};
