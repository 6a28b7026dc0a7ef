import { type Applet, flavourOf } from '../applet.ts';
import { parseOptions, UsageError } from './arguments.ts';
import { parentOf } from './paths.ts';
import { print } from './streams.ts';

export const dirname: Applet = {
  name: 'dirname',
  usage: `dirname FILENAME

Strip non-directory suffix from FILENAME`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(process, args, gnu ? { short: 'z', long: { zero: 'z' } } : { short: '' });
    const { operands } = options;
    if (operands.length === 0) throw new UsageError(gnu ? 'missing operand' : '');
    if (!gnu && operands.length > 1) throw new UsageError();
    for (const path of operands) await print(process, parentOf(path) + (options.has('z') ? '\0' : '\n'));
    return 0;
  },
};
