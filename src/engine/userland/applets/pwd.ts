import { type Applet, flavourOf } from '../applet.ts';
import { parseOptions } from './arguments.ts';
import { failureOf } from './paths.ts';
import { print } from './streams.ts';

export const pwd: Applet = {
  name: 'pwd',
  usage: `pwd

Print the full filename of the current working directory`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(process, args, { short: 'LP', long: gnu ? { logical: 'L', physical: 'P' } : {} });
    let path = process.fs.cwd;
    const logical = process.env.get('PWD');
    if (options.last('L', 'P') === 'L' && logical?.startsWith('/')) {
      const same = failureOf(() => {
        const here = process.fs.stat('.');
        const there = process.fs.stat(logical);
        if (here.dev === there.dev && here.ino === there.ino) path = logical;
      });
      void same;
    }
    await print(process, `${path}\n`);
    return 0;
  },
};
