import { FsError } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { groupsOf, usersOf } from './accounts.ts';

/** Lines of a file in /etc, without the empty ones; none when it is not there. */
export function linesIn(process: Process, path: string): readonly string[] {
  try {
    return process.fs
      .readText(path)
      .split('\n')
      .filter((line) => line !== '');
  } catch (error) {
    if (error instanceof FsError && error.errno === 'ENOENT') return [];
    throw error;
  }
}

/**
 * Writes an account file anew. `backup` keeps what was there as `FILE-`, as the shadow tools do. Throws FsError.
 */
export function writeLines(process: Process, path: string, lines: readonly string[], backup: boolean): void {
  const { fs } = process;
  const text = lines.map((line) => `${line}\n`).join('');
  if (!fs.exists(path)) {
    fs.writeFile(path, text, { mode: path.includes('shadow') ? 0o600 : 0o644 });
    return;
  }
  const before = fs.stat(path);
  if (backup) {
    const copy = `${path}-`;
    fs.writeFile(copy, fs.readFile(path), { mode: before.mode });
    fs.chmod(copy, before.mode);
    fs.chown(copy, before.uid, before.gid);
  }
  // The tools write FILE+ and rename it, so the file is a new one with the old owner and mode.
  const fresh = `${path}+`;
  fs.writeFile(fresh, text, { mode: before.mode });
  fs.chmod(fresh, before.mode);
  fs.chown(fresh, before.uid, before.gid);
  try {
    fs.rename(fresh, path);
  } catch (error) {
    fs.unlink(fresh);
    throw error;
  }
}

/** The lowest free id from `from` upwards. */
export function freeUid(process: Process, from: number, to: number): number | undefined {
  const taken = new Set([...usersOf(process).map((user) => user.uid), ...groupsOf(process).map((group) => group.gid)]);
  for (let id = from; id <= to; id++) if (!taken.has(id)) return id;
  return undefined;
}

/** The highest free id from `from` downwards, as the shadow tools number system accounts. */
export function freeSystemId(used: readonly number[], from: number, to: number): number | undefined {
  const taken = new Set(used);
  for (let id = from; id >= to; id--) if (!taken.has(id)) return id;
  return undefined;
}

/** The lowest id above all that are in use in a range: how the shadow tools number ordinary accounts. */
export function nextId(used: readonly number[], from: number, to: number): number | undefined {
  const highest = Math.max(from - 1, ...used.filter((id) => id >= from && id <= to));
  if (highest < to) return highest + 1;
  const taken = new Set(used);
  for (let id = from; id <= to; id++) if (!taken.has(id)) return id;
  return undefined;
}

/** Days since 1970: what /etc/shadow counts in. */
export function today(process: Process): number {
  return Math.floor(process.clock.now() / 86400000);
}

/** Replaces or removes the line of one name. */
export function withLine(lines: readonly string[], name: string, line: string | undefined): readonly string[] {
  return lines.flatMap((each) => (each.startsWith(`${name}:`) ? (line === undefined ? [] : [line]) : [each]));
}

/** Copies /etc/skel (if any) into a new home directory and hands it to its owner. */
export function makeHome(process: Process, home: string, uid: number, gid: number, mode: number): void {
  const { fs } = process;
  fs.mkdirs(home);
  const copy = (from: string, to: string): void => {
    for (const entry of fs.readdir(from)) {
      const [source, target] = [`${from}/${entry.name}`, `${to}/${entry.name}`];
      if (entry.type === 'directory') {
        fs.mkdirs(target);
        copy(source, target);
      } else if (entry.type === 'symlink') fs.symlink(fs.readlink(source), target);
      else fs.writeFile(target, fs.readFile(source), { mode: fs.stat(source).mode });
      fs.chown(target, uid, gid, true);
    }
  };
  if (fs.exists('/etc/skel')) copy('/etc/skel', home);
  fs.chown(home, uid, gid);
  fs.chmod(home, mode);
}
