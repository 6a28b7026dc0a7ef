import type { Applet } from '../applet.ts';
import { linesIn, withLine, writeLines } from './account-files.ts';
import { groupOfName, usersOf } from './accounts.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';

/** shadow's groupdel. */
export const groupdel: Applet = {
  name: 'groupdel',
  only: ['gnu'],
  usage: 'groupdel [options] GROUP',
  async run(process, args) {
    const [name] = parseOptions(process, args, { short: 'fhR:P:', long: { force: 'f' } }, 2).operands;
    if (name === undefined) throw new UsageError('', 2);
    const group = groupOfName(process, name);
    if (!group) throw new AppletFailure(`group '${name}' does not exist`, 6);
    const user = usersOf(process).find((each) => each.gid === group.gid);
    if (user) throw new AppletFailure(`cannot remove the primary group of user '${user.name}'`, 8);
    for (const path of ['/etc/group', '/etc/gshadow']) {
      if (process.fs.exists(path)) writeLines(process, path, withLine(linesIn(process, path), name, undefined), true);
    }
    return 0;
  },
};
