import type { Applet } from '../applet.ts';
import { parseOptions } from './arguments.ts';

/** Nobody is logged in as utmp counts it: a container's shell is no login. */
export const users: Applet = {
  name: 'users',
  usage: `users

Print the users currently logged on`,
  async run(process, args) {
    parseOptions(process, args, { short: '' });
    return 0;
  },
};
