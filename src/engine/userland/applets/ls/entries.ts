import { FsError, strerror } from '../../../fs/errno.ts';
import type { Stat } from '../../../fs/inode.ts';
import type { Process } from '../../../kernel/process.ts';
import type { LsSettings } from './settings.ts';

/** One line of a listing. */
export interface LsEntry {
  /** As shown. */
  readonly name: string;
  readonly path: string;
  /** Of the link or of what it points to, as the options want. */
  readonly stat: Stat;
  readonly linkStat: Stat;
  /** Where a symbolic link points, as it is written. */
  readonly target: string | undefined;
  readonly targetStat: Stat | undefined;
}

export async function entryOf(
  process: Process,
  path: string,
  name: string,
  follow: boolean,
  settings: LsSettings,
  failed: (reason: string) => Promise<void>,
): Promise<LsEntry | undefined> {
  const { fs } = process;
  try {
    const linkStat = fs.lstat(path);
    let targetStat: Stat | undefined;
    if (linkStat.type === 'symlink') {
      try {
        targetStat = fs.stat(path);
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        // GNU shows a dangling link that it was to follow as the link, except with -L.
        if (follow && (!settings.gnu || settings.followAll)) throw error;
      }
    }
    const stat = follow && targetStat ? targetStat : linkStat;
    const target = stat.type === 'symlink' ? fs.readlink(path) : undefined;
    return { name, path, stat, linkStat, target, targetStat };
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    await failed(strerror(error.errno));
    return undefined;
  }
}

/** By byte, as in the C locale. */
function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function sorted(entries: readonly LsEntry[], settings: LsSettings): readonly LsEntry[] {
  if (settings.order === 'none') return entries;
  const { order, time } = settings;
  const compare = (a: LsEntry, b: LsEntry): number => {
    let difference = 0;
    if (order === 'size') difference = b.stat.size - a.stat.size;
    else if (order === 'time') difference = b.stat[time] - a.stat[time];
    else if (order === 'extension') difference = compareNames(extensionOf(a.name), extensionOf(b.name));
    else if (order === 'version') difference = compareVersions(a.name, b.name);
    return difference === 0 ? compareNames(a.name, b.name) : difference;
  };
  return [...entries].sort((a, b) => {
    if (settings.directoriesFirst) {
      const first = Number(isDirectory(b)) - Number(isDirectory(a));
      if (first !== 0) return first;
    }
    return settings.reverse ? compare(b, a) : compare(a, b);
  });
}

function isDirectory(entry: LsEntry): boolean {
  return (entry.targetStat ?? entry.stat).type === 'directory';
}

function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot);
}

/** Runs of digits by value. */
export function compareVersions(a: string, b: string): number {
  const left = a.match(/\d+|\D+/g) ?? [];
  const right = b.match(/\d+|\D+/g) ?? [];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [l, r] = [left[i] as string, right[i] as string];
    const difference = /^\d/.test(l) && /^\d/.test(r) ? Number(l) - Number(r) : compareNames(l, r);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
