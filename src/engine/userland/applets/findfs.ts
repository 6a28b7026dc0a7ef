import type { Applet } from '../applet.ts';
import { UsageError } from './arguments.ts';
import { print } from './streams.ts';

/** Looks for a block device by label or UUID; a container has none. */
export const findfs: Applet = {
  name: 'findfs',
  usage: `findfs LABEL=label or UUID=uuid

Find a filesystem device based on a label or UUID`,
  async run(process, args) {
    const [wanted] = args;
    if (wanted === undefined) throw new UsageError();
    if (wanted.startsWith('/dev/')) {
      await print(process, `${wanted}\n`);
      return 0;
    }
    return 1;
  },
};
