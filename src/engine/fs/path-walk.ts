import { FsError } from './errno.ts';
import type { Credentials, Mount, MountTable } from './file-view.ts';
import type { Inode } from './inode.ts';
import { EXECUTE, mayAccess } from './permissions.ts';

const LONGEST_NAME = 255;
const LONGEST_PATH = 4096;
const MOST_LINKS = 40;

/** A place that exists: `path` is absolute, without links, as the mount table counts (not from a chroot). */
export interface Place {
  readonly mount: Mount;
  readonly inode: Inode;
  readonly path: string;
}

/** Where a path leads: `place` is undefined for a last component that does not exist in `parent`. */
export interface Found {
  readonly place: Place | undefined;
  readonly parent: Place;
  /** The last component; empty where the path ends in the root, `.` or `..`. */
  readonly name: string;
  /** The path ended in a slash, so only a directory will do. */
  readonly wantsDirectory: boolean;
}

const indexes = new WeakMap<readonly Mount[], ReadonlyMap<string, Mount>>();

/** Mounts by path; of several at one path the last one made is seen. */
export function mountIndex(table: MountTable): ReadonlyMap<string, Mount> {
  const known = indexes.get(table.mounts);
  if (known) return known;
  const index = new Map(table.mounts.map((mount) => [mount.path, mount]));
  indexes.set(table.mounts, index);
  return index;
}

/** `/a/b/../c/` to `/a/c`, without looking at links. */
export function normalise(path: string): string {
  const out: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') out.pop();
    else if (part !== '' && part !== '.') out.push(part);
  }
  return `/${out.join('/')}`;
}

export function joinPath(directory: string, name: string): string {
  return directory === '/' ? `/${name}` : `${directory}/${name}`;
}

/** Walks absolute paths within a root, through mounts and links, with the permission checks of path_resolution(7). */
export function createWalker(table: MountTable, root: string, who: () => Credentials) {
  const rootPlace = (): Place => {
    const mounts = mountIndex(table);
    const top = mounts.get('/');
    if (!top) throw new FsError('ENOENT');
    let place: Place = { mount: top, inode: top.root, path: '/' };
    for (const name of root.split('/')) {
      if (name !== '') place = step(mounts, place, name) ?? missing();
    }
    return place;
  };

  const step = (mounts: ReadonlyMap<string, Mount>, from: Place, name: string): Place | undefined => {
    const path = joinPath(from.path, name);
    const mounted = mounts.get(path);
    if (mounted) return { mount: mounted, inode: mounted.root, path };
    const inode = from.mount.fs.lookup(from.inode, name);
    return inode && { mount: from.mount, inode, path };
  };

  const mustSearch = (place: Place): void => {
    if (place.inode.type !== 'directory') throw new FsError('ENOTDIR');
    if (!mayAccess(place.mount.fs.access(place.inode), who(), EXECUTE)) throw new FsError('EACCES');
  };

  /**
   * `path` begins with a slash and is counted from the walker's root. `entered`: so many of its first components need no permission, as
   * those of the directory in which a process stands.
   */
  return function walk(path: string, follow: boolean, entered = 0): Found {
    if (path.length > LONGEST_PATH) throw new FsError('ENAMETOOLONG');
    const mounts = mountIndex(table);
    let trail: Place[] = [rootPlace()];
    let rest = path.split('/').reverse();
    let wantsDirectory = false;
    let name = '';
    let links = 0;
    let passed = 0;
    for (let part = rest.pop(); part !== undefined; part = rest.pop()) {
      const here = trail[trail.length - 1] as Place;
      if (part === '') continue;
      const isLast = rest.every((later) => later === '');
      if (isLast && rest.length > 0) wantsDirectory = true;
      if (passed++ >= entered) mustSearch(here);
      if (part === '.') {
        name = '';
        if (isLast) wantsDirectory = true;
        continue;
      }
      if (part === '..') {
        if (trail.length > 1) trail.pop();
        name = '';
        continue;
      }
      if (part.length > LONGEST_NAME) throw new FsError('ENAMETOOLONG');
      const next = step(mounts, here, part);
      if (!next) {
        if (isLast) return { place: undefined, parent: here, name: part, wantsDirectory };
        throw new FsError('ENOENT');
      }
      if (next.inode.type === 'symlink' && (!isLast || follow || wantsDirectory)) {
        links += 1;
        if (links > MOST_LINKS) throw new FsError('ELOOP');
        const direct = next.mount.fs.follow?.(next.inode);
        if (direct) {
          trail.push({ mount: { ...next.mount, fs: direct.fs }, inode: direct, path: next.path });
          name = part;
          continue;
        }
        const target = next.mount.fs.readlink(next.inode);
        if (target === '') throw new FsError('ENOENT');
        if (target.startsWith('/')) trail = [trail[0] as Place];
        rest = [...rest, ...target.split('/').reverse()];
        continue;
      }
      trail.push(next);
      name = part;
    }
    const place = trail[trail.length - 1] as Place;
    if (wantsDirectory && place.inode.type !== 'directory') throw new FsError('ENOTDIR');
    return { place, parent: trail[trail.length - 2] ?? place, name, wantsDirectory };
  };
}

export type Walk = ReturnType<typeof createWalker>;

function missing(): never {
  throw new FsError('ENOENT');
}
