import type { Process } from '../../../kernel/process.ts';
import { freeUid, makeHome } from '../../applets/account-files.ts';
import { type Group, groupOfId, groupOfName, userOfName, usersOf } from '../../applets/accounts.ts';
import { linesOf } from '../../applets/streams.ts';
import { freeGid } from './add-group.ts';
import { setComment, setMembers, tool } from './tools.ts';
import { Ended, STATUS, type Voice } from './voice.ts';

/** What the user is to be. */
export interface Wishes {
  readonly name: string;
  readonly uid: number | undefined;
  readonly gid: number | undefined;
  readonly inGroup: string | undefined;
  /** A group of its own name (`--group`; users that are no system's have one anyway). */
  readonly ownGroup: boolean;
  readonly home: string | undefined;
  readonly noHome: boolean;
  readonly shell: string | undefined;
  readonly comment: string | undefined;
  readonly asksPassword: boolean;
  readonly noLogin: boolean;
}

const NOWHERE = '/nonexistent';

/**
 * `adduser NAME`: numbers from 1000, a group of its own, a home with what /etc/skel holds, a member of `users`.
 * DIFFERS: Debian's `adduser` cannot ask for a password: without `--disabled-password` it says so, and the account stays locked.
 */
export async function addUser(process: Process, voice: Voice, wishes: Wishes): Promise<void> {
  const { name, home = `/home/${name}` } = wishes;
  await refuse(process, voice, wishes);
  const primary = await primaryGroup(process, voice, wishes);
  await voice.tell(`Adding user \`${name}' ...`);
  const uid = wishes.uid ?? freeUid(process, 1000, 59999);
  if (uid === undefined) return voice.fail(`The user \`${name}' was not created.`, 22);
  const gid = primary?.gid ?? uid;
  const called = primary?.name ?? name;
  if (!primary) {
    await voice.tell(`Adding new group \`${name}' (${gid}) ...`);
    await tool(process, voice, 'groupadd', ['-g', String(gid), name]);
  }
  await voice.tell(`Adding new user \`${name}' (${uid}) with group \`${called} (${gid})' ...`);
  const shell = wishes.shell ?? (wishes.noLogin ? '/usr/sbin/nologin' : '/bin/bash');
  await tool(process, voice, 'useradd', [
    '-d',
    home,
    '-g',
    String(gid),
    '-s',
    shell,
    '-u',
    String(uid),
    ...(/^[a-z_][\w-]*\$?$/.test(name) ? [] : ['--badname']),
    name,
  ]);
  await giveHome(process, voice, wishes, home, uid, gid, true);
  if (wishes.asksPassword) {
    await process.write(2, "drydock: passwords are not simulated; use 'adduser --disabled-password'\n");
    throw new Ended(1);
  }
  if (wishes.comment === undefined) await askInformation(process, voice, name);
  else await giveComment(process, voice, name, wishes.comment);
  const users = groupOfName(process, 'users');
  if (!users) await voice.warn("The group `users' does not exist.");
  await voice.tell(`Adding new user \`${name}' to supplemental / extra groups \`users' ...`);
  if (!users) return;
  await voice.tell(`Adding user \`${name}' to group \`users' ...`);
  setMembers(process, 'users', [...users.members, name]);
}

/** `adduser --system NAME`: numbers from 100, group nogroup, no home, no login. */
export async function addSystemUser(process: Process, voice: Voice, wishes: Wishes): Promise<void> {
  const { name, home = NOWHERE } = wishes;
  const there = userOfName(process, name);
  if (there && there.uid < 1000) {
    await voice.tell(`The system user \`${name}' already exists. Exiting.`);
    return;
  }
  if (there) await voice.fail(`The user \`${name}' already exists, but is not a system user. Exiting.`, 13);
  await refuse(process, voice, wishes);
  const given = await primaryGroup(process, voice, wishes);
  const primary = given ?? (wishes.ownGroup ? undefined : (groupOfName(process, 'nogroup') ?? undefined));
  const uid = wishes.uid ?? freeSystemUid(process);
  const gid = primary?.gid ?? (wishes.uid !== undefined && !groupOfId(process, uid) ? uid : freeGid(process, 100, 999));
  if (gid === undefined) return voice.fail(`The user \`${name}' was not created.`, 22);
  await voice.tell(`Adding system user \`${name}' (UID ${uid}) ...`);
  if (!primary) {
    await voice.tell(`Adding new group \`${name}' (GID ${gid}) ...`);
    await tool(process, voice, 'groupadd', ['-g', String(gid), name]);
  }
  await voice.tell(`Adding new user \`${name}' (UID ${uid}) with group \`${primary?.name ?? name}' ...`);
  const shell = wishes.shell ?? '/usr/sbin/nologin';
  await tool(process, voice, 'useradd', ['-r', '-d', home, '-g', String(gid), '-s', shell, '-u', String(uid), name]);
  await giveHome(process, voice, wishes, home, uid, gid, false);
  if (wishes.comment !== undefined) await giveComment(process, voice, name, wishes.comment);
}

/** What stands in the way. */
async function refuse(process: Process, voice: Voice, { name, uid, inGroup, gid }: Wishes): Promise<void> {
  if (userOfName(process, name)) await voice.fail(`The user \`${name}' already exists.`, STATUS.exists);
  // Later releases ask for the group of that number alone, and leave the user's to useradd.
  if (voice.recent && uid !== undefined && inGroup === undefined && gid === undefined && groupOfId(process, uid))
    await voice.fail(`The GID ${uid} is already in use.`, STATUS.idInUse);
  if (!voice.recent && uid !== undefined && usersOf(process).some((user) => user.uid === uid))
    await voice.fail(`The UID ${uid} is already in use.`, STATUS.idInUse);
  if (inGroup === undefined && gid === undefined && groupOfName(process, name))
    await voice.fail(`The group \`${name}' already exists.`, STATUS.exists);
}

/** The group that was asked for; undefined for one of its own. */
async function primaryGroup(process: Process, voice: Voice, { inGroup, gid }: Wishes): Promise<Group | undefined> {
  if (inGroup !== undefined)
    return (
      groupOfName(process, inGroup) ?? (await voice.fail(`The group \`${inGroup}' does not exist.`, STATUS.missing))
    );
  if (gid === undefined) return undefined;
  const missing = voice.recent ? `No group with GID ${gid} found.` : `The GID ${gid} does not exist.`;
  return groupOfId(process, gid) ?? (await voice.fail(missing, STATUS.missing));
}

/** The lowest free number of a user; groups' numbers do not matter. */
function freeSystemUid(process: Process): number {
  const taken = new Set(usersOf(process).map((user) => user.uid));
  let uid = 100;
  while (taken.has(uid)) uid++;
  return uid;
}

async function giveHome(
  process: Process,
  voice: Voice,
  { noHome }: Wishes,
  home: string,
  uid: number,
  gid: number,
  skeleton: boolean,
): Promise<void> {
  if (home === NOWHERE) return voice.tell(`Not creating \`${home}'.`);
  if (noHome) return voice.tell(`Not creating home directory \`${home}'${voice.recent ? ' as requested.' : '.'}`);
  if (process.fs.exists(home)) {
    await voice.warn(`The home directory \`${home}' already exists.  Not touching this directory.`);
    const { uid: owner, gid: group } = process.fs.stat(home);
    if (owner !== uid || group !== gid)
      await voice.warn(
        `Warning: The home directory \`${home}' does not belong to the user you are currently creating.`,
      );
    return;
  }
  await voice.tell(`Creating home directory \`${home}' ...`);
  if (skeleton) {
    await voice.tell("Copying files from `/etc/skel' ...");
    makeHome(process, home, uid, gid, 0o700);
    return;
  }
  process.fs.mkdirs(home);
  process.fs.chown(home, uid, gid);
  process.fs.chmod(home, 0o755);
}

/** `--gecos` and `--comment`: releases before 3.137 fill in chfn's fields, later ones set the text as it is. */
async function giveComment(process: Process, voice: Voice, name: string, comment: string): Promise<void> {
  if (!voice.recent) {
    const fields = comment.split(',');
    setComment(process, name, [0, 1, 2, 3].map((i) => fields[i] ?? '').join(','));
  } else if (comment === '') await process.write(2, 'usermod: no changes\n');
  else setComment(process, name, comment);
}

/** chfn's questions, where nothing was given. */
async function askInformation(process: Process, voice: Voice, name: string): Promise<void> {
  const lines = linesOf(process);
  const answers: string[] = [];
  const ask = async (question: string): Promise<string | undefined> => {
    await process.write(1, question);
    const next = await lines.next();
    return next.done ? undefined : next.value.text;
  };
  await process.write(
    1,
    `Changing the user information for ${name}\nEnter the new value, or press ENTER for the default\n`,
  );
  for (const field of ['Full Name', 'Room Number', 'Work Phone', 'Home Phone', 'Other'])
    answers.push((await ask(`\t${field} []: `)) ?? '');
  const question = 'Is the information correct? [Y/n] ';
  const ended = process.tty(0) ? (await ask(question)) === undefined : (await lines.next()).done;
  if (ended) {
    const [chop, first, second] = voice.recent ? [992, 993, 994] : [766, 767, 768];
    for (const [what, line] of [
      ['chop', chop],
      ['pattern match (m//)', first],
      ['pattern match (m//)', second],
    ])
      await process.write(2, `Use of uninitialized value $answer in ${what} at /usr/sbin/adduser line ${line}.\n`);
  }
  if (!process.tty(0)) await process.write(1, question);
  setComment(process, name, answers.slice(0, answers[4] === '' ? 4 : 5).join(','));
}
