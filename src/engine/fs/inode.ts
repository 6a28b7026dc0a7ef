import type { Content } from './content.ts';
import type { InodeListener } from './inode-watches.ts';

export type InodeType = 'file' | 'directory' | 'symlink' | 'char-device' | 'block-device' | 'fifo' | 'socket';

/**
 * What `stat` answers. Times are milliseconds since 1970. `dev` tells file systems apart (a rename or link between
 * two is EXDEV), `ino` inodes within one.
 */
export interface Stat {
  readonly type: InodeType;
  readonly dev: number;
  readonly ino: number;
  /** Permission bits with setuid, setgid, sticky. */
  readonly mode: number;
  readonly nlink: number;
  readonly uid: number;
  readonly gid: number;
  /** Bytes; of a symlink the length of its target, of a directory 4096. */
  readonly size: number;
  /** 512-byte blocks taken on disk. */
  readonly blocks: number;
  readonly atime: number;
  readonly mtime: number;
  readonly ctime: number;
  readonly rdev?: { readonly major: number; readonly minor: number };
}

/** What permissions hang on. */
export type Access = Pick<Stat, 'type' | 'mode' | 'uid' | 'gid'>;

/** A new node, as `create` takes it. */
export interface NewInode {
  readonly type: InodeType;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly target?: string;
  readonly rdev?: { readonly major: number; readonly minor: number };
}

/** What `setAttributes` may change; a field left out stays. Times in milliseconds since 1970. */
export interface AttributeChange {
  readonly mode?: number;
  readonly uid?: number;
  readonly gid?: number;
  readonly atime?: number;
  readonly mtime?: number;
}

/** One file, directory or other node of a mounted file system. Its identity is the object itself and lasts while it is open or linked. */
export interface Inode {
  readonly fs: FileSystem;
  readonly ino: number;
  readonly type: InodeType;
}

/** One entry of a directory. */
export interface Entry {
  readonly name: string;
  readonly inode: Inode;
}

/**
 * A mounted file system, below paths and permissions: it knows inodes and names only. All calls are synchronous and
 * throw FsError. `MemoryFs` (fs/memory-fs.ts) is tmpfs, volumes, the host's disk and, over an image's tree, a
 * container's union file system; `/proc`, `/sys` and `/dev` are made by the kernel.
 */
export interface FileSystem {
  /** As `mount` names it: overlay, tmpfs, ext4, proc, sysfs, devtmpfs, mqueue. */
  readonly type: string;
  readonly dev: number;
  readonly root: Inode;
  stat(inode: Inode): Stat;
  /** A part of `stat` that costs nothing: it is asked for each directory of each path. Holds until the inode changes. */
  access(inode: Inode): Access;
  lookup(directory: Inode, name: string): Inode | undefined;
  /** In name order (code units), without `.` and `..`. */
  entries(directory: Inode): readonly Entry[];
  /** EEXIST when the name is taken. */
  create(directory: Inode, name: string, node: NewInode): Inode;
  link(directory: Inode, name: string, inode: Inode): void;
  /** Removes a name; ENOTEMPTY for a directory that still has entries. */
  remove(directory: Inode, name: string): void;
  /** Replaces an existing target (rules of rename(2) are checked by the caller). */
  rename(from: Inode, name: string, to: Inode, newName: string): void;
  readlink(inode: Inode): string;
  /**
   * Where a link leads that is more than a path: /proc/PID/fd/1, exe, root, cwd. Asked before `readlink` when a link is followed;
   * undefined means that `readlink`'s text says it. File systems without such links leave it out.
   */
  follow?(link: Inode): Inode | undefined;
  read(file: Inode, offset: number, length: number): Uint8Array;
  /** Writes at `offset`, or at the end when it is `'end'`; answers the offset written at. Growing past the end fills with zeros. */
  write(file: Inode, offset: number | 'end', bytes: Uint8Array): number;
  truncate(file: Inode, size: number): void;
  setAttributes(inode: Inode, change: AttributeChange): void;
  /** The whole file as an immutable value, without copying where possible. */
  content(file: Inode): Content;
  /** Tells of changes (inotify) until what it answers is called. File systems that the kernel makes up leave it out. */
  watch?(inode: Inode, listener: InodeListener): () => void;
}
