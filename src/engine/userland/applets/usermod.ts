import type { Applet } from '../applet.ts';
import { linesIn, withLine, writeLines } from './account-files.ts';
import { groupOfId, groupOfName, groupsOf, userOfName, usersOf } from './accounts.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';

const LONG = {
  append: 'a',
  'comment:': 'c',
  'home:': 'd',
  'gid:': 'g',
  'groups:': 'G',
  'login:': 'l',
  lock: 'L',
  'move-home': 'm',
  'non-unique': 'o',
  'password:': 'p',
  remove: 'r',
  'shell:': 's',
  'uid:': 'u',
  unlock: 'U',
};

/** shadow's usermod. */
export const usermod: Applet = {
  name: 'usermod',
  only: ['gnu'],
  usage: 'usermod [options] LOGIN',
  async run(process, args) {
    const options = parseOptions(process, args, { short: 'ac:d:e:f:g:G:hl:LmoP:p:rR:s:u:U', long: LONG }, 2);
    const [name] = options.operands;
    if (name === undefined) throw new UsageError('', 2);
    const user = userOfName(process, name);
    if (!user) throw new AppletFailure(`user '${name}' does not exist`, 6);
    if (process.credentials.uid !== 0) {
      await process.write(2, 'usermod: Permission denied.\nusermod: cannot lock /etc/passwd; try again later.\n');
      return 1;
    }
    const find = (text: string) => (/^\d+$/.test(text) ? groupOfId(process, Number(text)) : groupOfName(process, text));
    const group = options.value('g');
    if (group !== undefined && !find(group)) throw new AppletFailure(`group '${group}' does not exist`, 6);
    const uid = options.value('u');
    if (
      uid !== undefined &&
      !options.has('o') &&
      Number(uid) !== user.uid &&
      usersOf(process).some((each) => each.uid === Number(uid))
    ) {
      throw new AppletFailure(`UID '${uid}' already exists`, 4);
    }
    const listed = options.value('G');
    const wanted = listed === undefined ? undefined : listed.split(',').filter((word) => word !== '');
    for (const each of wanted ?? []) if (!find(each)) throw new AppletFailure(`group '${each}' does not exist`, 6);
    const home = options.value('d') ?? user.home;
    const login = options.value('l') ?? name;
    const gid = group === undefined ? user.gid : (find(group)?.gid ?? user.gid);
    const line = `${login}:x:${uid ?? user.uid}:${gid}:${options.value('c') ?? user.comment}:${home}:${options.value('s') ?? user.shell}`;
    const before = linesIn(process, '/etc/passwd');
    const after = withLine(before, name, line);
    if (after.join('\n') !== before.join('\n')) writeLines(process, '/etc/passwd', after, true);
    if (wanted !== undefined) {
      let lines = linesIn(process, '/etc/group');
      for (const each of groupsOf(process)) {
        const named = wanted.includes(each.name) || wanted.includes(String(each.gid));
        const member = named
          ? !options.has('r')
          : (options.has('a') || options.has('r')) && each.members.includes(name);
        if (member === each.members.includes(name)) continue;
        const members = member ? [...each.members, name] : each.members.filter((other) => other !== name);
        lines = withLine(lines, each.name, `${each.name}:x:${each.gid}:${members.join(',')}`);
      }
      writeLines(process, '/etc/group', lines, true);
    }
    if (options.has('m') && home !== user.home && process.fs.exists(user.home)) process.fs.rename(user.home, home);
    return 0;
  },
};
