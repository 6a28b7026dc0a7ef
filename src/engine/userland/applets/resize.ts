import { strerror } from '../../fs/errno.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure } from './arguments.ts';
import { print } from './streams.ts';

/** Prints the terminal's size as shell assignments. The kernel knows it here, so the terminal is not asked. */
export const resize: Applet = {
  name: 'resize',
  usage: `resize

Resize the screen`,
  async run(process) {
    const tty = process.tty(2) ?? process.tty(0);
    if (!tty) throw new AppletFailure(strerror('ENOTTY'));
    await print(process, `COLUMNS=${tty.columns};LINES=${tty.rows};export COLUMNS LINES;\n`);
    return 0;
  },
};
