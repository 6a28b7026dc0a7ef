import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { notSimulated, openOrFail } from './devices.ts';

/** Virtual consoles are the machine's: a container sees none. */
export const openvt: Applet = {
  name: 'openvt',
  usage: `openvt [-c N] [-sw] [PROG ARGS]

Start PROG on a new virtual terminal

\t-c N\tUse specified VT
\t-s\tSwitch to the VT
\t-w\tWait for PROG to exit`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: '+c:sw' });
    const number = options.value('c');
    if (number === undefined) throw new AppletFailure("can't open console");
    if (!/^[1-9]\d?$/.test(number)) throw new UsageError();
    process.close(openOrFail(process, `/dev/tty${number}`, { read: true, write: true }));
    return notSimulated(process);
  },
};
