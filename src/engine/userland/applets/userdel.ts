import type { Applet } from '../applet.ts';
import { linesIn, withLine, writeLines } from './account-files.ts';
import { groupOfName, groupsOf, userOfName, usersOf } from './accounts.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';

/** shadow's userdel. */
export const userdel: Applet = {
  name: 'userdel',
  only: ['gnu'],
  usage: 'userdel [options] LOGIN',
  async run(process, args) {
    const options = parseOptions(process, args, { short: 'fhrR:P:', long: { force: 'f', remove: 'r' } }, 2);
    const [name] = options.operands;
    if (name === undefined) throw new UsageError('', 2);
    const user = userOfName(process, name);
    if (!user) throw new AppletFailure(`user '${name}' does not exist`, 6);
    if (process.credentials.uid !== 0) {
      await process.write(2, 'userdel: Permission denied.\nuserdel: cannot lock /etc/passwd; try again later.\n');
      return 1;
    }
    const busy = process.processes().find((info) => info.uid === user.uid);
    if (busy && !options.has('f')) throw new AppletFailure(`user ${name} is currently used by process ${busy.pid}`, 8);
    for (const path of ['/etc/passwd', '/etc/shadow', '/etc/subuid', '/etc/subgid']) {
      const lines = linesIn(process, path);
      if (lines.some((line) => line.startsWith(`${name}:`)))
        writeLines(process, path, withLine(lines, name, undefined), true);
    }
    let lines = linesIn(process, '/etc/group');
    for (const each of groupsOf(process)) {
      if (each.members.includes(name))
        lines = withLine(
          lines,
          each.name,
          `${each.name}:x:${each.gid}:${each.members.filter((other) => other !== name).join(',')}`,
        );
    }
    const own = groupOfName(process, name);
    const removable =
      own !== undefined && own.gid === user.gid && !usersOf(process).some((other) => other.gid === own.gid);
    writeLines(process, '/etc/group', removable ? withLine(lines, name, undefined) : lines, true);
    if (removable && process.fs.exists('/etc/gshadow'))
      writeLines(process, '/etc/gshadow', withLine(linesIn(process, '/etc/gshadow'), name, undefined), true);
    if (options.has('r')) {
      if (process.fs.exists(user.home)) process.fs.removeTree(user.home);
      await process.write(2, `userdel: ${name} mail spool (/var/mail/${name}) not found\n`);
    }
    return 0;
  },
};
