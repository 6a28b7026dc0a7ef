import { FsError, strerror } from '../../fs/errno.ts';
import type { Applet } from '../applet.ts';
import { freeUid, linesIn, makeHome, today, writeLines } from './account-files.ts';
import { groupOfName, userOfName } from './accounts.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { print } from './streams.ts';

const LONG = {
  'home:': 'h',
  'gecos:': 'g',
  'shell:': 's',
  'ingroup:': 'G',
  'disabled-password': 'D',
  'empty-password': 'D',
  system: 'S',
  'no-create-home': 'H',
  'uid:': 'u',
  'skel:': 'k',
};

export const adduser: Applet = {
  name: 'adduser',
  only: ['busybox'],
  usage: `adduser [OPTIONS] USER [GROUP]

Create new user, or add USER to GROUP

\t-h DIR\t\tHome directory
\t-g GECOS\tGECOS field
\t-s SHELL\tLogin shell
\t-G GRP\t\tGroup
\t-S\t\tCreate a system user
\t-D\t\tDon't assign a password
\t-H\t\tDon't create home directory
\t-u UID\t\tUser id
\t-k SKEL\t\tSkeleton directory (/etc/skel)`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: 'h:g:s:G:DSHu:k:', long: LONG });
    const [name, group, extra] = options.operands;
    if (name === undefined || extra !== undefined) throw new UsageError();
    if (process.credentials.uid !== 0) throw new AppletFailure('must be suid to work properly');
    if (group !== undefined) return join(name, group);
    if (!/^[A-Za-z_][\w.-]*\$?$/.test(name))
      throw new AppletFailure(`illegal character with code ${name.charCodeAt(0)} at position 0`);
    if (userOfName(process, name)) throw new AppletFailure(`user '${name}' in use`);
    const system = options.has('S');
    const wanted = options.value('u');
    const uid = wanted === undefined ? freeUid(process, system ? 100 : 1000, system ? 999 : 60000) : Number(wanted);
    if (uid === undefined || Number.isNaN(uid))
      throw new AppletFailure(uid === undefined ? 'no uids left' : `invalid number '${wanted}'`);
    const own = options.value('G');
    let gid: number;
    if (own !== undefined) {
      const found = groupOfName(process, own);
      if (!found) throw new AppletFailure(`unknown group ${own}`);
      gid = found.gid;
    } else if (system) gid = groupOfName(process, 'nogroup')?.gid ?? 65533;
    else {
      if (groupOfName(process, name)) throw new AppletFailure(`group '${name}' in use`);
      gid = uid;
    }
    const home = options.value('h') ?? `/home/${name}`;
    const shell = options.value('s') ?? (system ? '/bin/false' : (process.env.get('SHELL') ?? '/bin/sh'));
    const gecos = options.value('g') ?? (system ? 'Linux User' : '');
    try {
      if (own === undefined && !system)
        writeLines(process, '/etc/group', [...linesIn(process, '/etc/group'), `${name}:x:${gid}:`], false);
      writeLines(
        process,
        '/etc/passwd',
        [...linesIn(process, '/etc/passwd'), `${name}:x:${uid}:${gid}:${gecos || 'Linux User,,,'}:${home}:${shell}`],
        false,
      );
      writeLines(
        process,
        '/etc/shadow',
        [...linesIn(process, '/etc/shadow'), `${name}:!:${today(process)}:0:99999:7:::`],
        false,
      );
      if (!options.has('H')) makeHome(process, home, uid, gid, 0o2755);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      throw new AppletFailure(`/etc/passwd: ${strerror(error.errno)}`);
    }
    if (!options.has('D') && !system) {
      await print(process, `Changing password for ${name}\n`);
      await process.write(2, "drydock: passwords are not simulated; use 'adduser -D'\n");
      return 1;
    }
    return 0;

    function join(user: string, into: string): number {
      const found = groupOfName(process, into);
      if (!found) throw new AppletFailure(`unknown group ${into}`);
      if (!userOfName(process, user)) throw new AppletFailure(`unknown user ${user}`);
      if (found.members.includes(user)) return 0;
      const members = [...found.members, user].join(',');
      writeLines(
        process,
        '/etc/group',
        linesIn(process, '/etc/group').map((line) =>
          line.startsWith(`${into}:`) ? `${into}:x:${found.gid}:${members}` : line,
        ),
        false,
      );
      return 0;
    }
  },
};
