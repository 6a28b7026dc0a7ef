import type { Content } from './content.ts';
import type { AttributeChange, FileSystem, Inode, InodeType, Stat } from './inode.ts';
import type { InodeListener } from './inode-watches.ts';

/** Who asks. Root (uid 0) with `CAP_DAC_OVERRIDE` passes the permission checks. */
export interface Credentials {
  readonly uid: number;
  readonly gid: number;
  readonly groups: readonly number[];
  /** Names without the prefix CAP_, such as DAC_OVERRIDE, CHOWN, NET_ADMIN. */
  readonly capabilities: ReadonlySet<string>;
}

/** A file system grafted into the tree at `path` (absolute, normalised). `root` may be a subfolder or a file (bind mounts). */
export interface Mount {
  readonly path: string;
  readonly fs: FileSystem;
  readonly root: Inode;
  readonly readOnly: boolean;
  /** What `mount` prints in front of `on`: overlay, tmpfs, /dev/vda1. */
  readonly source: string;
  /** Mount options as /proc/mounts shows them, without ro/rw. */
  readonly options?: string;
}

/** The mounts that a group of processes sees, sorted by path; the first is `/`. Changes make a new array. */
export interface MountTable {
  mounts: readonly Mount[];
}

/** `open` flags. Just one of read, write, both must hold. `exclusive` goes with `create`. */
export interface OpenFlags {
  readonly read?: boolean;
  readonly write?: boolean;
  readonly append?: boolean;
  readonly create?: boolean;
  readonly exclusive?: boolean;
  readonly truncate?: boolean;
  readonly directory?: boolean;
  readonly noFollow?: boolean;
  /** Permission bits of a created file before the umask, default 0o666. */
  readonly mode?: number;
}

export interface DirectoryEntry {
  readonly name: string;
  readonly type: InodeType;
  readonly ino: number;
}

/**
 * The file tree as one process sees it: its mounts, its root, its working directory, its credentials and umask. Paths may
 * be relative. Synchronous; failures are FsError with the errno of the system call of that name. This is what programs use.
 * (Reading and writing open files goes through the process's descriptors, kernel/process.ts, since pipes and terminals
 * block; `readFile` and `writeFile` are for plain files.)
 */
export interface FileView {
  readonly mountTable: MountTable;
  credentials: Credentials;
  umask: number;
  /** Absolute, normalised. */
  readonly cwd: string;
  chdir(path: string): void;
  /** Absolute and normalised against cwd, without following links; makes no check. */
  absolute(path: string): string;
  /** Every link followed; ENOENT when it does not exist. */
  realpath(path: string): string;
  stat(path: string): Stat;
  lstat(path: string): Stat;
  exists(path: string): boolean;
  /** Checks with the credentials; throws EACCES, ENOENT, EROFS. */
  access(path: string, want: { readonly read?: boolean; readonly write?: boolean; readonly execute?: boolean }): void;
  readdir(path: string): readonly DirectoryEntry[];
  /** ENODEV for what has no plain bytes (devices, fifos, sockets), EISDIR for directories. */
  readFile(path: string): Uint8Array;
  readText(path: string): string;
  /** Creates (0o666 less umask) or truncates and writes. */
  writeFile(
    path: string,
    data: Uint8Array | string,
    options?: { readonly append?: boolean; readonly mode?: number },
  ): void;
  content(path: string): Content;
  mkdir(path: string, mode?: number): void;
  /** Like `mkdir -p`: existing directories are fine. */
  mkdirs(path: string, mode?: number): void;
  rmdir(path: string): void;
  unlink(path: string): void;
  /** Removes a file or a whole tree (`rm -rf`), ENOENT included as success; mount points give EBUSY. */
  removeTree(path: string): void;
  rename(from: string, to: string): void;
  link(target: string, path: string): void;
  symlink(target: string, path: string): void;
  readlink(path: string): string;
  mknod(
    path: string,
    type: 'fifo' | 'char-device' | 'block-device',
    mode: number,
    rdev?: { readonly major: number; readonly minor: number },
  ): void;
  chmod(path: string, mode: number): void;
  /** `undefined` leaves as it is; `noFollow` is lchown. */
  chown(path: string, uid: number | undefined, gid: number | undefined, noFollow?: boolean): void;
  utimes(path: string, times: { readonly atime?: number; readonly mtime?: number }, noFollow?: boolean): void;
  truncate(path: string, size: number): void;
  /** Resolves, checks permissions, creates or truncates as the flags say. The kernel wraps the inode in a descriptor. */
  openInode(
    path: string,
    flags: OpenFlags,
  ): { readonly inode: Inode; readonly path: string; readonly created: boolean };
  /** inotify: tells of changes to what a path leads to, until what it answers is called. ENOENT, EACCES. */
  watch(path: string, listener: InodeListener): () => void;
  /** The mount that a path lies on (for df, mount, EXDEV, read-only checks). */
  mountOf(path: string): Mount;
  /** As another user, in the same place: `docker exec -u`, `su`. Root and cwd stay. */
  with(change: {
    readonly credentials?: Credentials;
    readonly cwd?: string;
    readonly root?: string;
    readonly mountTable?: MountTable;
  }): FileView;
  /** Changes without a permission check, for the kernel and the daemon. */
  setAttributes(path: string, change: AttributeChange): void;
}
