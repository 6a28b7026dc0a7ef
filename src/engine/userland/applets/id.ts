import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { groupIdsOf, groupOfId, type User, userOfId, userOfName } from './accounts.ts';
import { AppletFailure, type Options, parseOptions, UsageError } from './arguments.ts';
import { quote } from './quoting.ts';
import { complain, print } from './streams.ts';

const GNU_LONG = { context: 'Z', group: 'g', groups: 'G', name: 'n', real: 'r', user: 'u', zero: 'z' };

/** Whose ids: the calling process's, or a user's of /etc/passwd. */
interface Identity {
  readonly uid: number;
  readonly gid: number;
  readonly groups: readonly number[];
}

export const id: Applet = {
  name: 'id',
  usage: `id [-ugGnr] [USER]

Print information about USER or the current user

\t-u\tUser ID
\t-g\tGroup ID
\t-G\tSupplementary group IDs
\t-n\tPrint names instead of numbers
\t-r\tPrint real ID instead of effective ID`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(process, args, gnu ? { short: 'agnruzGZ', long: GNU_LONG } : { short: 'rnugG' });
    const chosen = ['u', 'g', 'G'].filter((letter) => options.has(letter));
    if (gnu && options.has('Z')) throw new AppletFailure('--context (-Z) works only on an SELinux-enabled kernel');
    if (chosen.length > 1) {
      if (gnu) throw new AppletFailure('cannot print "only" of more than one choice');
      throw new UsageError();
    }
    if (chosen.length === 0 && (options.has('n') || options.has('r'))) {
      if (gnu) throw new AppletFailure('cannot print only names or real IDs in default format');
      throw new UsageError();
    }
    if (!gnu && options.operands.length > 1) throw new UsageError();
    let status = 0;
    const names = options.operands.length > 0 ? options.operands : [undefined];
    for (const name of names) {
      const identity = identityOf(process, name, gnu);
      if (!identity) {
        await complain(process, gnu ? `${quote(process, name ?? '')}: no such user` : `unknown user ${name}`);
        status = 1;
        continue;
      }
      const ok =
        chosen[0] === undefined
          ? await overview(process, identity)
          : await one(process, identity, chosen[0], options, gnu);
      if (!ok) status = 1;
    }
    return status;
  },
};

function identityOf(process: Process, name: string | undefined, gnu: boolean): Identity | undefined {
  if (name === undefined) {
    const { uid, gid, groups } = process.credentials;
    return { uid, gid, groups: [gid, ...groups.filter((each) => each !== gid)] };
  }
  const user: User | undefined =
    userOfName(process, name) ?? (gnu && /^\+?\d+$/.test(name) ? userOfId(process, Number(name)) : undefined);
  return user && { uid: user.uid, gid: user.gid, groups: groupIdsOf(process, user.name, user.gid) };
}

async function overview(process: Process, identity: Identity): Promise<boolean> {
  const named = (value: number, name: string | undefined): string =>
    name === undefined ? String(value) : `${value}(${name})`;
  const user = named(identity.uid, userOfId(process, identity.uid)?.name);
  const group = (gid: number): string => named(gid, groupOfId(process, gid)?.name);
  await print(process, `uid=${user} gid=${group(identity.gid)} groups=${identity.groups.map(group).join(',')}\n`);
  return true;
}

async function one(
  process: Process,
  identity: Identity,
  letter: string,
  options: Options,
  gnu: boolean,
): Promise<boolean> {
  const wanted = letter === 'u' ? [identity.uid] : letter === 'g' ? [identity.gid] : identity.groups;
  const shown: string[] = [];
  let ok = true;
  for (const value of wanted) {
    const name = letter === 'u' ? userOfId(process, value)?.name : groupOfId(process, value)?.name;
    if (options.has('n') && name === undefined) {
      ok = false;
      await complain(
        process,
        gnu ? `cannot find name for ${letter === 'u' ? 'user' : 'group'} ID ${value}` : `unknown ID ${value}`,
      );
    }
    shown.push(options.has('n') && name !== undefined ? name : String(value));
  }
  await print(process, shown.join(options.has('z') ? '\0' : ' ') + (options.has('z') ? '\0' : '\n'));
  return ok;
}
