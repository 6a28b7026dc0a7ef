import { MACHINE_FACTS } from '../../kernel/machine-facts.ts';
import type { Applet } from '../applet.ts';
import { parseOptions } from './arguments.ts';
import { print } from './streams.ts';

export const arch: Applet = {
  name: 'arch',
  usage: `arch

Print system architecture`,
  async run(process, args) {
    parseOptions(process, args, { short: '' });
    await print(process, `${process.binary?.options.get('arch') ?? MACHINE_FACTS.architecture}\n`);
    return 0;
  },
};
