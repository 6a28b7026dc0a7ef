import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { processorCount } from './proc-files.ts';
import { quote } from './quoting.ts';
import { print } from './streams.ts';

export const nproc: Applet = {
  name: 'nproc',
  usage: `nproc [--all] [--ignore=N]

Print number of available CPUs

\t--all\t\tNumber of installed CPUs
\t--ignore=N\tExclude N CPUs`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(process, args, { short: '', long: { all: 'all', 'ignore:': 'ignore' } });
    if (gnu && options.operands[0] !== undefined)
      throw new UsageError(`extra operand ${quote(process, options.operands[0])}`);
    const text = options.value('ignore') ?? '0';
    if (!/^\d+$/.test(text))
      throw new AppletFailure(gnu ? `invalid number: ${quote(process, text)}` : `invalid number '${text}'`);
    await print(process, `${Math.max(1, processorCount(process) - Number(text))}\n`);
    return 0;
  },
};
