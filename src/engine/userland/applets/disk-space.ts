import type { Mount } from '../../fs/file-view.ts';
import type { FileSystem, Inode } from '../../fs/inode.ts';

/** What statfs(2) answers, in bytes. */
export interface DiskSpace {
  readonly total: number;
  readonly free: number;
  readonly inodes: number;
  readonly freeInodes: number;
}

const NOTHING: DiskSpace = { total: 0, free: 0, inodes: 0, freeInodes: 0 };
/** The simulated host's disk, and the share of its memory that a tmpfs without size= may take. */
const DISK = 62_725_623_808;
const TMPFS = 2_065_408_000;
const VIRTUAL = new Set(['proc', 'sysfs', 'cgroup', 'cgroup2', 'devpts', 'mqueue']);

/** Space of the file system behind a mount: tmpfs has its `size=`, everything else shares the host's disk. */
export function diskSpace(mount: Mount): DiskSpace {
  const { type } = mount.fs;
  if (VIRTUAL.has(type)) return NOTHING;
  const used = usage(mount.fs);
  const size = /(?:^|,)size=(\d+)([kmg]?)/i.exec(mount.options ?? '');
  const total = size
    ? Number(size[1]) * 1024 ** ' kmg'.indexOf(size[2]?.toLowerCase() || ' ')
    : type === 'tmpfs' || type === 'devtmpfs'
      ? TMPFS
      : DISK;
  const inodes = Math.floor(total / 16384);
  return { total, free: Math.max(0, total - used.bytes), inodes, freeInodes: Math.max(0, inodes - used.inodes) };
}

function usage(fs: FileSystem): { readonly bytes: number; readonly inodes: number } {
  const seen = new Set<Inode>();
  let bytes = 0;
  const visit = (inode: Inode): void => {
    if (seen.has(inode)) return;
    seen.add(inode);
    bytes += fs.stat(inode).blocks * 512;
    if (inode.type === 'directory') for (const entry of fs.entries(inode)) visit(entry.inode);
  };
  visit(fs.root);
  return { bytes, inodes: seen.size };
}
