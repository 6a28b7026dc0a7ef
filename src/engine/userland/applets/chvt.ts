import type { Applet } from '../applet.ts';
import { AppletFailure, UsageError } from './arguments.ts';

/** Virtual consoles are the machine's: a container sees none. */
export const chvt: Applet = {
  name: 'chvt',
  usage: `chvt N

Change the foreground virtual terminal to /dev/ttyN`,
  async run(_process, args) {
    if (args.length !== 1) throw new UsageError();
    if (args[0] !== undefined && !/^\d+$/.test(args[0])) throw new AppletFailure(`invalid number '${args[0]}'`);
    throw new AppletFailure("can't open console");
  },
};
