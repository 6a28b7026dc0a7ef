import type { Applet } from '../applet.ts';
import { linesIn, withLine, writeLines } from './account-files.ts';
import { groupOfName, usersOf } from './accounts.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';

export const delgroup: Applet = {
  name: 'delgroup',
  only: ['busybox'],
  usage: `delgroup [USER] GROUP

Delete group GROUP from the system or user USER from group GROUP`,
  async run(process, args) {
    const operands = [...parseOptions(process, args, { short: '' }).operands];
    const name = operands.pop();
    const user = operands.pop();
    if (name === undefined || operands.length > 0) throw new UsageError();
    if (process.credentials.uid !== 0) throw new AppletFailure('permission denied (are you root?)');
    const group = groupOfName(process, name);
    if (!group) throw new AppletFailure(`unknown group ${name}`);
    if (user === undefined) {
      const owner = usersOf(process).find((each) => each.gid === group.gid);
      if (owner) throw new AppletFailure(`'${owner.name}' still has '${name}' as their primary group!`);
    }
    const line =
      user === undefined
        ? undefined
        : `${name}:x:${group.gid}:${group.members.filter((member) => member !== user).join(',')}`;
    writeLines(process, '/etc/group', withLine(linesIn(process, '/etc/group'), name, line), false);
    return 0;
  },
};
