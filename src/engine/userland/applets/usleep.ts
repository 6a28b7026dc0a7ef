import type { Applet } from '../applet.ts';
import { AppletFailure, UsageError } from './arguments.ts';
import { sleepFor } from './sleep.ts';

export const usleep: Applet = {
  name: 'usleep',
  only: ['busybox'],
  usage: `usleep N

Pause for N microseconds`,
  async run(process, args) {
    const [text] = args;
    if (text === undefined) throw new UsageError();
    if (!/^\d+$/.test(text)) throw new AppletFailure(`invalid number '${text}'`);
    await sleepFor(process, Number(text) / 1000);
    return 0;
  },
};
