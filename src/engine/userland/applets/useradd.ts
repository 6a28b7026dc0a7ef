import { FsError } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { freeSystemId, linesIn, makeHome, nextId, today, withLine, writeLines } from './account-files.ts';
import { type Group, groupOfId, groupOfName, groupsOf, userOfName, usersOf } from './accounts.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { complain } from './streams.ts';

const LONG = {
  badname: 'badname',
  'base-dir:': 'b',
  'btrfs-subvolume-home': 'btrfs',
  'comment:': 'c',
  'home-dir:': 'd',
  defaults: 'D',
  'expiredate:': 'e',
  'inactive:': 'f',
  'gid:': 'g',
  'groups:': 'G',
  'skel:': 'k',
  'key:': 'K',
  'no-log-init': 'l',
  'create-home': 'm',
  'no-create-home': 'M',
  'no-user-group': 'N',
  'non-unique': 'o',
  'password:': 'p',
  system: 'r',
  'root:': 'R',
  'prefix:': 'P',
  'shell:': 's',
  'uid:': 'u',
  'user-group': 'U',
};

/** shadow's useradd, as Debian builds it: own group for each user, system ids from 999 downwards. */
export const useradd: Applet = {
  name: 'useradd',
  only: ['gnu'],
  usage: 'useradd [options] LOGIN',
  async run(process, args) {
    const options = parseOptions(process, args, { short: 'b:c:d:De:f:Fg:G:hk:K:lmMNop:rR:P:s:u:U', long: LONG }, 2);
    const [name, extra] = options.operands;
    if (name === undefined || extra !== undefined) throw new UsageError('', 2);
    const fail = (message: string, status: number): never => {
      throw new AppletFailure(message, status);
    };
    if (!/^[a-zA-Z_][\w.-]*\$?$/.test(name)) fail(`invalid user name '${name}': use --badname to ignore`, 3);
    if (process.credentials.uid !== 0) {
      await process.write(2, `useradd: Permission denied.\nuseradd: cannot lock /etc/passwd; try again later.\n`);
      return 1;
    }
    if (userOfName(process, name)) fail(`user '${name}' already exists`, 9);
    const system = options.has('r');
    const ownGroup = !options.has('g') && !options.has('N');
    if (ownGroup && groupOfName(process, name)) {
      fail(`group ${name} exists - if you want to add this user to that group, use -g.`, 9);
    }
    const wanted = options.value('u');
    if (wanted !== undefined && !/^\d+$/.test(wanted)) fail(`invalid user ID '${wanted}'`, 3);
    if (wanted !== undefined && !options.has('o') && usersOf(process).some((user) => user.uid === Number(wanted))) {
      fail(`UID ${wanted} is not unique`, 4);
    }
    const uid = wanted === undefined ? newUid(process, system) : Number(wanted);
    if (uid === undefined) return fail("can't get unique UID (no more available UIDs)", 4);
    const group = options.value('g');
    let gid: number;
    if (group !== undefined) {
      const found = groupNamed(process, group);
      if (!found) return fail(`group '${group}' does not exist`, 6);
      gid = found.gid;
    } else if (ownGroup) {
      gid = !groupOfId(process, uid)
        ? uid
        : ((system
            ? freeSystemId(
                groupsOf(process).map((each) => each.gid),
                999,
                100,
              )
            : nextId(
                groupsOf(process).map((each) => each.gid),
                1000,
                60000,
              )) ?? uid);
    } else gid = 100;
    const others: Group[] = [];
    for (const other of (options.value('G') ?? '').split(',').filter((word) => word !== '')) {
      const found = groupNamed(process, other);
      if (!found) return fail(`group '${other}' does not exist`, 6);
      others.push(found);
    }
    const home = options.value('d') ?? `${options.value('b') ?? '/home'}/${name}`;
    const shell = options.value('s') ?? '/bin/sh';
    const password = options.value('p') ?? '!';
    writeLines(
      process,
      '/etc/passwd',
      [...linesIn(process, '/etc/passwd'), `${name}:x:${uid}:${gid}:${options.value('c') ?? ''}:${home}:${shell}`],
      true,
    );
    // System accounts have no ages.
    const ages = system ? ':::' : '0:99999:7:';
    writeLines(
      process,
      '/etc/shadow',
      [...linesIn(process, '/etc/shadow'), `${name}:${password}:${today(process)}:${ages}::`],
      true,
    );
    addGroups(process, name, ownGroup ? gid : undefined, others);
    if (!system) {
      for (const path of ['/etc/subuid', '/etc/subgid'])
        if (process.fs.exists(path)) addSubordinate(process, path, name);
    }
    if (options.has('m')) {
      if (process.fs.exists(home)) {
        await complain(
          process,
          `warning: the home directory ${home} already exists.\nuseradd: Not copying any file from skel directory into it.`,
        );
      } else {
        try {
          makeHome(process, home, uid, gid, 0o700);
        } catch (error) {
          if (!(error instanceof FsError)) throw error;
          return fail(`cannot create directory ${home}`, 12);
        }
      }
    }
    return 0;
  },
};

/** A free user id; groups of the same number do not matter. */
function newUid(process: Process, system: boolean): number | undefined {
  const used = usersOf(process).map((user) => user.uid);
  return system ? freeSystemId(used, 999, 100) : nextId(used, 1000, 60000);
}

function groupNamed(process: Process, text: string): Group | undefined {
  return /^\d+$/.test(text) ? groupOfId(process, Number(text)) : groupOfName(process, text);
}

function addGroups(process: Process, name: string, own: number | undefined, others: readonly Group[]): void {
  if (own === undefined && others.length === 0) return;
  let lines = linesIn(process, '/etc/group');
  let shadow = linesIn(process, '/etc/gshadow');
  const shadowed = process.fs.exists('/etc/gshadow');
  for (const group of others) {
    const members = [...group.members, name].join(',');
    lines = withLine(lines, group.name, `${group.name}:x:${group.gid}:${members}`);
    shadow = withLine(shadow, group.name, `${group.name}:*::${members}`);
  }
  if (own !== undefined) {
    lines = [...lines, `${name}:x:${own}:`];
    shadow = [...shadow, `${name}:!::`];
  }
  writeLines(process, '/etc/group', lines, true);
  if (shadowed) writeLines(process, '/etc/gshadow', shadow, true);
}

/** The next 65536 subordinate ids. */
function addSubordinate(process: Process, path: string, name: string): void {
  const lines = linesIn(process, path);
  const next = Math.max(100000, ...lines.map((line) => Number(line.split(':')[1]) + Number(line.split(':')[2])));
  writeLines(process, path, [...lines, `${name}:${next}:65536`], true);
}
