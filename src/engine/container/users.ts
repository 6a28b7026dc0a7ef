import { EngineError } from '../base/errors.ts';

/** Who a container's process is, resolved in the container's own files. */
export interface ResolvedUser {
  readonly uid: number;
  readonly gid: number;
  readonly groups: readonly number[];
  /** Home directory: what HOME is set to when the environment has none. */
  readonly home: string;
}

interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  readonly home: string;
}

interface Group {
  readonly name: string;
  readonly gid: number;
  readonly members: readonly string[];
}

const LARGEST_ID = 2147483647;

/**
 * `-u name|uid[:group|gid]` by the container's /etc/passwd and /etc/group (moby/sys user.GetExecUser). `read` answers undefined for a file that
 * is not there. Throws EngineError "unable to find user x: no matching entries in passwd file".
 */
export function resolveUser(
  spec: string,
  read: (path: string) => string | undefined,
  extraGroups: readonly string[] = [],
): ResolvedUser {
  const [userPart = '', groupPart = ''] = spec.split(':');
  const accounts = parsePasswd(read('/etc/passwd') ?? '');
  const groups = parseGroup(read('/etc/group') ?? '');
  const account = findAccount(userPart, accounts);
  const known = account ?? numericUser(userPart);
  const supplementary =
    groupPart === '' && account
      ? groups.filter((group) => group.members.includes(account.name)).map((group) => group.gid)
      : [];
  const gid = groupPart === '' ? known.gid : findGroup(groupPart, groups);
  const added = extraGroups.map((name) => findGroup(name, groups));
  return { uid: known.uid, gid, groups: [...new Set([gid, ...supplementary, ...added])], home: known.home };
}

function findAccount(text: string, accounts: readonly Account[]): Account | undefined {
  if (text === '') return accounts.find((account) => account.uid === 0);
  return accounts.find((account) => account.name === text || String(account.uid) === text);
}

/** A number that the passwd file does not know: group 0, home `/`. */
function numericUser(text: string): { readonly uid: number; readonly gid: number; readonly home: string } {
  if (text === '') return { uid: 0, gid: 0, home: '/' };
  if (!/^-?\d+$/.test(text))
    throw new EngineError('invalid', `unable to find user ${text}: no matching entries in passwd file`);
  const uid = Number(text);
  if (uid < 0 || uid > LARGEST_ID) throw new EngineError('invalid', `uids and gids must be in range 0-${LARGEST_ID}`);
  return { uid, gid: 0, home: '/' };
}

function findGroup(text: string, groups: readonly Group[]): number {
  const group = groups.find((candidate) => candidate.name === text || String(candidate.gid) === text);
  if (group) return group.gid;
  if (!/^-?\d+$/.test(text))
    throw new EngineError('invalid', `unable to find group ${text}: no matching entries in group file`);
  const gid = Number(text);
  if (gid < 0 || gid > LARGEST_ID) throw new EngineError('invalid', `uids and gids must be in range 0-${LARGEST_ID}`);
  return gid;
}

function parsePasswd(text: string): Account[] {
  return records(text).map(([name = '', , uid = '', gid = '', , home = '']) => ({
    name,
    uid: Number(uid),
    gid: Number(gid),
    home: home || '/',
  }));
}

function parseGroup(text: string): Group[] {
  return records(text).map(([name = '', , gid = '', members = '']) => ({
    name,
    gid: Number(gid),
    members: members.split(',').filter(Boolean),
  }));
}

function records(text: string): string[][] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(':'));
}
