import type { Process } from '../../../kernel/process.ts';
import { addGroup, joinGroup } from './add-group.ts';
import { addSystemUser, addUser, type Wishes } from './add-user.ts';
import { type Given, readOptions } from './options.ts';
import { leaveGroup, removeGroup, removeUser } from './remove.ts';
import { addUsage, KEEPS_ROOT, KEEPS_ROOT_NOW, versionText, WRONG_NAME } from './texts.ts';
import { Ended, STATUS, Voice } from './voice.ts';

const ADDING = [
  'add-extra-groups',
  'allow-all-names',
  'allow-badname',
  'allow-bad-names',
  'comment=s',
  'conf|c=s',
  'debug',
  'disabled-login',
  'disabled-password',
  'firstgid=i',
  'firstuid=i',
  'force-badname',
  'gecos=s',
  'gid=i',
  'group',
  'help|h',
  'home=s',
  'ingroup=s',
  'lastgid=i',
  'lastuid=i',
  'no-create-home',
  'quiet|q',
  'shell=s',
  'system',
  'uid=i',
  'verbose',
  'version|v',
];
/** Those of releases from 3.137 on. */
const LEVELS = ['logmsglevel=s', 'stderrmsglevel=s', 'stdoutmsglevel=s'];

const REMOVING = [
  'backup',
  'backup-suffix=s',
  'backup-to=s',
  'conf|c=s',
  'debug',
  'group',
  'help|h',
  'no-preserve-root',
  'only-if-empty',
  'quiet|q',
  'remove-all-files',
  'remove-home',
  'system',
  'verbose',
  'version|v',
];

/** Options that ask for what is not simulated. */
const REFUSED = ['conf', 'firstgid', 'firstuid', 'lastgid', 'lastuid', 'backup', 'backup-to', 'remove-all-files'];

/** Debian's adduser, addgroup, deluser and delgroup (package adduser), of the release that is installed. */
export async function adduserMain(process: Process, name: string, args: readonly string[]): Promise<number> {
  const version = installedVersion(process);
  const voice = new Voice(process, name, Number(/^3\.(\d+)/.exec(version)?.[1] ?? 0) >= 137);
  const adds = name.startsWith('add');
  const given = readOptions(adds ? [...ADDING, ...(voice.recent ? LEVELS : [])] : REMOVING, args);
  try {
    return await run(process, voice, given, { name, adds, version });
  } catch (error) {
    if (error instanceof Ended) return error.status;
    throw error;
  }
}

async function run(
  process: Process,
  voice: Voice,
  { values, names, faults }: Given,
  called: { readonly name: string; readonly adds: boolean; readonly version: string },
): Promise<number> {
  const { adds } = called;
  if (faults.length > 0) {
    await process.write(2, faults.map((fault) => `${fault}\n`).join(''));
    if (adds) await process.write(1, addUsage(voice.recent));
    return voice.recent ? STATUS.badCall : 1;
  }
  if (values.has('help') && adds) {
    await process.write(1, addUsage(voice.recent));
    return 0;
  }
  if (values.has('version')) {
    await process.write(1, versionText(adds, called.version));
    return 0;
  }
  const refused = values.has('help') ? 'help' : REFUSED.find((option) => values.has(option));
  if (refused !== undefined) {
    await process.write(2, `drydock: '${called.name} --${refused}' is not simulated\n`);
    return 1;
  }
  if (process.credentials.uid !== 0)
    await voice.fail(
      adds
        ? 'Only root may add a user or group to the system.'
        : 'Only root may remove a user or group from the system.',
      STATUS.rootNeeded,
    );
  if (values.has('quiet')) voice.level = 'quiet';
  else if (values.has('verbose') || values.has('debug')) voice.level = 'verbose';
  const [first, second] = names;
  if (first === undefined || names.length > 2) return voice.fail('Only one or two names allowed.', STATUS.badCall);
  await (adds ? add : remove)(process, voice, values, called.name, first, second);
  return 0;
}

async function add(
  process: Process,
  voice: Voice,
  values: Given['values'],
  called: string,
  name: string,
  group: string | undefined,
): Promise<void> {
  const number = (option: string): number | undefined => {
    const value = values.get(option);
    return value === undefined ? undefined : Number(value);
  };
  const system = values.has('system');
  const groups = called === 'addgroup' || (values.has('group') && !system);
  if (group !== undefined) {
    if (called === 'addgroup')
      await voice.fail('addgroup with two arguments is an unspecified operation.', STATUS.badCall);
    if (system || groups) await voice.fail('Specify only one name in this mode.', STATUS.badCall);
    return joinGroup(process, voice, name, group);
  }
  if (['group', 'ingroup', 'gid'].filter((option) => values.has(option)).length > 1)
    await voice.fail('The --group, --ingroup, and --gid options are mutually exclusive.', STATUS.exclusive);
  const home = values.get('home');
  if (home !== undefined && !home.startsWith('/')) await voice.fail('The home dir must be an absolute path.', 32);
  if (home !== undefined && !groups && !system && !(voice.recent && home === '/nonexistent'))
    await lookAt(process, voice, home, values);
  await checkName(process, voice, values, name);
  if (groups) return addGroup(process, voice, name, system, number('gid'));
  const wishes: Wishes = {
    name,
    uid: number('uid'),
    gid: number('gid'),
    inGroup: values.get('ingroup'),
    ownGroup: values.has('group'),
    home,
    noHome: values.has('no-create-home'),
    shell: values.get('shell'),
    comment: values.get('comment') ?? values.get('gecos'),
    asksPassword: !values.has('disabled-password') && !values.has('disabled-login'),
    noLogin: values.has('disabled-login'),
  };
  return system ? addSystemUser(process, voice, wishes) : addUser(process, voice, wishes);
}

/** A home that was named: there already, or not there and not to be made. */
async function lookAt(process: Process, voice: Voice, home: string, values: Given['values']): Promise<void> {
  const label = voice.recent ? '' : 'Warning: ';
  const end = voice.recent ? '\n' : '';
  if (process.fs.exists(home)) await voice.warn(`${label}The home dir ${home} you specified already exists.${end}`);
  else if (values.has('no-create-home'))
    await voice.warn(`${label}The home dir ${home} you specified can't be accessed: No such file or directory${end}`);
}

/** NAME_REGEX; later releases take capitals. */
async function checkName(process: Process, voice: Voice, values: Given['values'], name: string): Promise<void> {
  if (/^[a-z][-a-z0-9_]*\$?$/.test(name) || (voice.recent && /^[a-zA-Z][-a-zA-Z0-9_]*\$?$/.test(name))) return;
  const lax = ['allow-badname', 'allow-bad-names', 'allow-all-names', 'force-badname'].some((one) => values.has(one));
  if (lax && /^[A-Za-z_][\w.-]*\$?$/.test(name)) return voice.tell('Allowing use of questionable username.');
  if (!voice.recent) await voice.fail(WRONG_NAME, STATUS.badName);
  await process.write(2, `err: ${WRONG_NAME}\n`);
  throw new Ended(STATUS.badName);
}

async function remove(
  process: Process,
  voice: Voice,
  values: Given['values'],
  called: string,
  name: string,
  group: string | undefined,
): Promise<void> {
  if (group !== undefined) return leaveGroup(process, voice, name, group);
  if (called === 'delgroup' || (values.has('group') && !voice.recent))
    return removeGroup(process, voice, name, values.has('only-if-empty'));
  if (name === 'root' && !values.has('no-preserve-root')) {
    if (voice.recent) await voice.fail(KEEPS_ROOT_NOW, STATUS.keepsRoot);
    await process.write(1, KEEPS_ROOT);
    throw new Ended(9);
  }
  return removeUser(process, voice, name, values.has('remove-home'));
}

/** The release, as the packages' status file has it. */
function installedVersion(process: Process): string {
  const path = '/var/lib/dpkg/status';
  const status = process.fs.exists(path) ? process.fs.readText(path) : '';
  const entry = status.split('\n\n').find((text) => /^Package: adduser$/m.test(text));
  return /^Version: (\S+)$/m.exec(entry ?? '')?.[1] ?? '3.134';
}
