import type { Credentials } from '../../fs/file-view.ts';
import { ALL_CAPABILITIES } from '../../kernel/capabilities.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { groupIdsOf, groupsOf, usersOf } from './accounts.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { procText } from './proc-files.ts';
import { becomeProgram } from './run-program.ts';
import { print } from './streams.ts';

/** By bit number. */
const NAMES = [...ALL_CAPABILITIES].map((name) => name.toLowerCase());

/** What util-linux' setpriv has besides: who the program runs as. */
const IDENTITY = {
  'reuid:': 'reuid',
  'ruid:': 'reuid',
  'euid:': 'reuid',
  'regid:': 'regid',
  'rgid:': 'regid',
  'egid:': 'regid',
  'clear-groups': 'clear-groups',
  'keep-groups': 'keep-groups',
  'init-groups': 'init-groups',
  'groups:': 'groups',
  'bounding-set:': 'caps',
  'reset-env': 'reset-env',
} as const;

/** The credentials that the options ask for; undefined when they ask for none. */
function identityOf(process: Process, options: ReturnType<typeof parseOptions>): Credentials | undefined {
  const before = process.credentials;
  const [user, group, list] = [options.value('reuid'), options.value('regid'), options.value('groups')];
  if (user === undefined && group === undefined && list === undefined && !options.has('clear-groups')) return undefined;
  const uid = user === undefined ? before.uid : idOf(user, usersOf(process), 'user', ({ uid: id }) => id);
  const gid = group === undefined ? before.gid : idOf(group, groupsOf(process), 'group', ({ gid: id }) => id);
  if (before.uid !== 0 && (uid !== before.uid || gid !== before.gid))
    throw new AppletFailure('setresuid failed: Operation not permitted', 127);
  const name = usersOf(process).find(({ uid: id }) => id === uid)?.name;
  const groups = options.has('clear-groups')
    ? []
    : options.has('init-groups') && name !== undefined
      ? groupIdsOf(process, name, gid)
      : list === undefined
        ? before.groups
        : list.split(',').map((text) => idOf(text, groupsOf(process), 'group', ({ gid: id }) => id));
  return { uid, gid, groups, capabilities: uid === 0 ? before.capabilities : new Set() };
}

function idOf<T extends { readonly name: string }>(
  text: string,
  known: readonly T[],
  kind: string,
  id: (entry: T) => number,
): number {
  if (/^\d+$/.test(text)) return Number(text);
  const found = known.find(({ name }) => name === text);
  if (!found) throw new AppletFailure(`failed to parse reuid/regid: no ${kind} '${text}'`);
  return id(found);
}

/** Shows what a process may do. DIFFERS: `setpriv --inh-caps` and `--ambient-caps` check their names and change nothing. */
export const setpriv: Applet = {
  name: 'setpriv',
  usage: `setpriv [OPTIONS] PROG ARGS

Run PROG with different privilege settings

-d,--dump\t\tShow current capabilities
--nnp,--no-new-privs\tIgnore setuid/setgid bits and file capabilities
--inh-caps CAP,CAP\tSet inheritable capabilities
--ambient-caps CAP,CAP\tSet ambient capabilities`,
  async run(process, args) {
    const options = parseOptions(process, args, {
      short: '+d',
      long: {
        dump: 'd',
        nnp: 'nnp',
        'no-new-privs': 'nnp',
        'inh-caps:': 'caps',
        'ambient-caps:': 'caps',
        ...(flavourOf(process) === 'gnu' ? IDENTITY : {}),
      },
    });
    const [name] = options.operands;
    if (options.has('d')) {
      if (name !== undefined) throw new UsageError();
      const { uid, gid, groups } = process.credentials;
      const status = procText(process, '/proc/self/status');
      const set = (field: string): string => {
        const bits = BigInt(`0x${new RegExp(`^${field}:\\s*([0-9a-f]+)$`, 'm').exec(status)?.[1] ?? '0'}`);
        return NAMES.filter((_, at) => ((bits >> BigInt(at)) & 1n) === 1n).join(',') || '[none]';
      };
      await print(
        process,
        `uid: ${uid}\neuid: ${uid}\ngid: ${gid}\negid: ${gid}\nSupplementary groups: ${groups.length > 0 ? groups.join(',') : '[none]'}\n` +
          `no_new_privs: ${/^NoNewPrivs:\s*(\d)/m.exec(status)?.[1] ?? 0}\n` +
          `Inheritable capabilities: ${set('CapInh')}\nAmbient capabilities: ${set('CapAmb')}\nCapability bounding set: ${set('CapBnd')}\n`,
      );
      return 0;
    }
    for (const cap of options.values('caps').flatMap((text) => text.split(',')))
      if (!/^[-+]/.test(cap) || !(cap.slice(1) === 'all' || NAMES.includes(cap.slice(1).toLowerCase())))
        throw new AppletFailure(`invalid capability '${cap}'`);
    if (name === undefined) throw new UsageError();
    const identity = identityOf(process, options);
    if (identity) process.setCredentials(identity);
    return becomeProgram(process, options.operands, process.env, (reason) => `can't execute '${name}': ${reason}`);
  },
};
