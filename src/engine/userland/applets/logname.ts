import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions } from './arguments.ts';

/** Nobody logs in through a login program here, so there is no login name to tell (getlogin(3)). */
export const logname: Applet = {
  name: 'logname',
  usage: `logname

Print the name of the current user`,
  async run(process, args) {
    parseOptions(process, args, { short: '' });
    throw new AppletFailure(flavourOf(process) === 'gnu' ? 'no login name' : 'getlogin: No such device or address');
  },
};
