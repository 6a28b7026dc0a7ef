import { FsError } from '../../fs/errno.ts';
import type { Applet } from '../applet.ts';
import { UsageError } from './arguments.ts';

/** `rm -rf` without a word. */
export const nuke: Applet = {
  name: 'nuke',
  usage: `nuke DIR...

Remove DIRs`,
  async run(process, args) {
    if (args.length === 0) throw new UsageError();
    for (const path of args) {
      try {
        process.fs.removeTree(path);
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
      }
    }
    return 0;
  },
};
