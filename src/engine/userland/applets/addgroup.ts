import type { Applet } from '../applet.ts';
import { freeUid, linesIn, writeLines } from './account-files.ts';
import { groupOfName, groupsOf, userOfName } from './accounts.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';

export const addgroup: Applet = {
  name: 'addgroup',
  only: ['busybox'],
  usage: `addgroup [-g GID] [-S] [USER] GROUP

Add a group or add a user to a group

\t-g GID\tGroup id
\t-S\tCreate a system group`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: 'g:S', long: { 'gid:': 'g', system: 'S' } });
    const operands = [...options.operands];
    const name = operands.pop();
    const user = operands.pop();
    if (name === undefined || operands.length > 0) throw new UsageError();
    if (process.credentials.uid !== 0) throw new AppletFailure('must be suid to work properly');
    const found = groupOfName(process, name);
    if (user !== undefined) {
      if (!userOfName(process, user)) throw new AppletFailure(`unknown user ${user}`);
      if (!found) throw new AppletFailure(`unknown group ${name}`);
      if (found.members.includes(user)) return 0;
      const line = `${name}:x:${found.gid}:${[...found.members, user].join(',')}`;
      writeLines(
        process,
        '/etc/group',
        linesIn(process, '/etc/group').map((each) => (each.startsWith(`${name}:`) ? line : each)),
        false,
      );
      return 0;
    }
    if (found) throw new AppletFailure(`group '${name}' in use`);
    const wanted = options.value('g');
    const system = options.has('S');
    const gid = wanted === undefined ? freeUid(process, system ? 100 : 1000, system ? 999 : 60000) : Number(wanted);
    if (gid === undefined || Number.isNaN(gid))
      throw new AppletFailure(gid === undefined ? 'no gids left' : `invalid number '${wanted}'`);
    if (groupsOf(process).some((group) => group.gid === gid)) throw new AppletFailure(`gid '${gid}' in use`);
    writeLines(process, '/etc/group', [...linesIn(process, '/etc/group'), `${name}:x:${gid}:`], false);
    return 0;
  },
};
