import type { Applet } from '../applet.ts';
import { linesIn, withLine, writeLines } from './account-files.ts';
import { groupOfName, groupsOf, userOfName } from './accounts.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';

export const deluser: Applet = {
  name: 'deluser',
  only: ['busybox'],
  usage: `deluser [--remove-home] USER

Delete USER from the system`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: '', long: { 'remove-home': 'remove-home' } });
    const [name, group] = options.operands;
    if (name === undefined) throw new UsageError();
    if (process.credentials.uid !== 0) throw new AppletFailure('permission denied (are you root?)');
    const user = userOfName(process, name);
    if (!user) throw new AppletFailure(`unknown user ${name}`);
    if (group !== undefined) {
      const found = groupOfName(process, group);
      if (!found) throw new AppletFailure(`unknown group ${group}`);
      const line = `${group}:x:${found.gid}:${found.members.filter((member) => member !== name).join(',')}`;
      writeLines(process, '/etc/group', withLine(linesIn(process, '/etc/group'), group, line), false);
      return 0;
    }
    if (options.has('remove-home')) process.fs.removeTree(user.home);
    for (const path of ['/etc/passwd', '/etc/shadow']) {
      if (process.fs.exists(path)) writeLines(process, path, withLine(linesIn(process, path), name, undefined), false);
    }
    let lines = linesIn(process, '/etc/group');
    for (const each of groupsOf(process)) {
      if (each.members.includes(name))
        lines = withLine(
          lines,
          each.name,
          `${each.name}:x:${each.gid}:${each.members.filter((member) => member !== name).join(',')}`,
        );
    }
    writeLines(process, '/etc/group', groupOfName(process, name) ? withLine(lines, name, undefined) : lines, false);
    return 0;
  },
};
