import { FsError } from '../../fs/errno.ts';
import type { FileView } from '../../fs/file-view.ts';
import type { Process } from '../../kernel/process.ts';

/** A line of /etc/passwd. */
export interface User {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  readonly comment: string;
  readonly home: string;
  readonly shell: string;
}

/** A line of /etc/group. */
export interface Group {
  readonly name: string;
  readonly gid: number;
  readonly members: readonly string[];
}

/** The colon-separated lines of a file in /etc; none when it cannot be read. */
function entriesOf(fs: FileView, path: string): readonly (readonly string[])[] {
  try {
    return fs
      .readText(path)
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split(':'));
  } catch (error) {
    if (error instanceof FsError) return [];
    throw error;
  }
}

export function usersOf(process: Process): readonly User[] {
  return entriesOf(process.fs, '/etc/passwd').flatMap(
    ([name = '', , uid = '', gid = '', comment = '', home = '', shell = '']) =>
      name !== '' && /^\d+$/.test(uid) && /^\d+$/.test(gid)
        ? [{ name, uid: Number(uid), gid: Number(gid), comment, home, shell }]
        : [],
  );
}

export function groupsOf(process: Process): readonly Group[] {
  return entriesOf(process.fs, '/etc/group').flatMap(([name = '', , gid = '', members = '']) =>
    name !== '' && /^\d+$/.test(gid)
      ? [{ name, gid: Number(gid), members: members.split(',').filter((member) => member !== '') }]
      : [],
  );
}

export function userOfId(process: Process, uid: number): User | undefined {
  return usersOf(process).find((user) => user.uid === uid);
}

export function userOfName(process: Process, name: string): User | undefined {
  return usersOf(process).find((user) => user.name === name);
}

export function groupOfId(process: Process, gid: number): Group | undefined {
  return groupsOf(process).find((group) => group.gid === gid);
}

export function groupOfName(process: Process, name: string): Group | undefined {
  return groupsOf(process).find((group) => group.name === name);
}

/** Ids of the groups that name a user as member, the given primary one first: what initgroups(3) sets. */
export function groupIdsOf(process: Process, name: string, primary: number): readonly number[] {
  const listed = groupsOf(process)
    .filter((group) => group.members.includes(name))
    .map((group) => group.gid);
  return [primary, ...listed.filter((gid) => gid !== primary)];
}

/** Names for many ids, looking each file up once: for long listings. */
export function nameTables(process: Process): {
  user(uid: number): string | undefined;
  group(gid: number): string | undefined;
} {
  const users = new Map<number, string>();
  for (const user of usersOf(process)) if (!users.has(user.uid)) users.set(user.uid, user.name);
  const groups = new Map<number, string>();
  for (const group of groupsOf(process)) if (!groups.has(group.gid)) groups.set(group.gid, group.name);
  return { user: (uid) => users.get(uid), group: (gid) => groups.get(gid) };
}
