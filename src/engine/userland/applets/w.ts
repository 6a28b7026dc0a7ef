import type { Applet } from '../applet.ts';
import { print } from './streams.ts';

/** Nobody is logged in as utmp counts it. */
export const w: Applet = {
  name: 'w',
  only: ['busybox'],
  usage: `w

Show who is logged on`,
  async run(process) {
    await print(process, 'USER\t\tTTY\t\tIDLE\tTIME\t\t HOST\n');
    return 0;
  },
};
