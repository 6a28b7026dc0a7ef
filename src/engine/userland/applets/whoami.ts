import { type Applet, flavourOf } from '../applet.ts';
import { userOfId } from './accounts.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { quote } from './quoting.ts';
import { print } from './streams.ts';

export const whoami: Applet = {
  name: 'whoami',
  usage: `whoami

Print the user name associated with the current effective user id`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const [extra] = parseOptions(process, args, { short: '' }).operands;
    if (extra !== undefined) throw new UsageError(gnu ? `extra operand ${quote(process, extra)}` : '');
    const { uid } = process.credentials;
    const user = userOfId(process, uid);
    if (!user) throw new AppletFailure(gnu ? `cannot find name for user ID ${uid}` : `unknown uid ${uid}`);
    await print(process, `${user.name}\n`);
    return 0;
  },
};
