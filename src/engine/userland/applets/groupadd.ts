import type { Applet } from '../applet.ts';
import { freeSystemId, linesIn, nextId, writeLines } from './account-files.ts';
import { groupOfName, groupsOf } from './accounts.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';

const LONG = {
  force: 'f',
  'gid:': 'g',
  'key:': 'K',
  'non-unique': 'o',
  'password:': 'p',
  system: 'r',
  'root:': 'R',
  'prefix:': 'P',
  'users:': 'U',
};

/** shadow's groupadd, as Debian builds it. */
export const groupadd: Applet = {
  name: 'groupadd',
  only: ['gnu'],
  usage: 'groupadd [options] GROUP',
  async run(process, args) {
    const options = parseOptions(process, args, { short: 'fg:hK:op:rR:P:U:', long: LONG }, 2);
    const [name, extra] = options.operands;
    if (name === undefined || extra !== undefined) throw new UsageError('', 2);
    if (!/^[a-zA-Z_][\w.-]*\$?$/.test(name)) throw new AppletFailure(`'${name}' is not a valid group name`, 3);
    if (process.credentials.uid !== 0) {
      await process.write(2, 'groupadd: Permission denied.\ngroupadd: cannot lock /etc/group; try again later.\n');
      return 10;
    }
    if (groupOfName(process, name)) {
      if (options.has('f')) return 0;
      throw new AppletFailure(`group '${name}' already exists`, 9);
    }
    const text = options.value('g');
    if (text !== undefined && !/^\d+$/.test(text)) throw new AppletFailure(`invalid group ID '${text}'`, 3);
    const used = groupsOf(process).map((group) => group.gid);
    if (text !== undefined && used.includes(Number(text)) && !options.has('o'))
      throw new AppletFailure(`GID '${text}' already exists`, 4);
    const gid =
      text !== undefined ? Number(text) : options.has('r') ? freeSystemId(used, 999, 100) : nextId(used, 1000, 60000);
    if (gid === undefined) throw new AppletFailure("can't get unique GID (no more available GIDs)", 4);
    const members = options.value('U') ?? '';
    writeLines(process, '/etc/group', [...linesIn(process, '/etc/group'), `${name}:x:${gid}:${members}`], true);
    if (process.fs.exists('/etc/gshadow'))
      writeLines(process, '/etc/gshadow', [...linesIn(process, '/etc/gshadow'), `${name}:!::${members}`], true);
    return 0;
  },
};
