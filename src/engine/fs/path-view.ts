import { decodeUtf8, encodeUtf8 } from '../base/bytes.ts';
import { FsError } from './errno.ts';
import type { Credentials, DirectoryEntry, FileView, MountTable, OpenFlags } from './file-view.ts';
import type { Access, Inode, NewInode, Stat } from './inode.ts';
import type { InodeListener } from './inode-watches.ts';
import { renameIn } from './path-rename.ts';
import { createWalker, type Found, joinPath, mountIndex, normalise, type Place, type Walk } from './path-walk.ts';
import { belongsTo, EXECUTE, mayAccess, mayChown, mayRemove, ownsOrMay, READ, WRITE } from './permissions.ts';

export interface FileViewOptions {
  readonly mountTable: MountTable;
  /** The directory shown as `/` (chroot), absolute in the mount table's terms. Default `/`. */
  readonly root?: string;
  /** Seen from `root`. Default `/`. */
  readonly cwd?: string;
  readonly credentials: Credentials;
  /** Default 0o022. */
  readonly umask?: number;
}

/** The file tree as one process sees it; see FileView for the rules. */
export function createFileView(options: FileViewOptions): FileView {
  return new PathView(options);
}

class PathView implements FileView {
  readonly mountTable: MountTable;
  credentials: Credentials;
  umask: number;
  readonly #root: string;
  readonly #walk: Walk;
  #cwd: string;

  constructor(options: FileViewOptions) {
    this.mountTable = options.mountTable;
    this.credentials = options.credentials;
    this.umask = options.umask ?? 0o022;
    this.#root = normalise(options.root ?? '/');
    this.#cwd = options.cwd ?? '/';
    this.#walk = createWalker(options.mountTable, this.#root, () => this.credentials);
  }

  get cwd(): string {
    return this.#cwd;
  }

  chdir(path: string): void {
    const place = this.#existing(path, true);
    if (place.inode.type !== 'directory') throw new FsError('ENOTDIR');
    this.#mustBeAllowed(place, EXECUTE);
    this.#cwd = this.#shown(place.path);
  }

  absolute(path: string): string {
    return normalise(this.#from(path));
  }

  realpath(path: string): string {
    return this.#shown(this.#existing(path, true).path);
  }

  stat(path: string): Stat {
    return statOf(this.#existing(path, true));
  }

  lstat(path: string): Stat {
    return statOf(this.#existing(path, false));
  }

  exists(path: string): boolean {
    try {
      return this.#find(path, true).place !== undefined;
    } catch (error) {
      if (error instanceof FsError) return false;
      throw error;
    }
  }

  access(path: string, want: { readonly read?: boolean; readonly write?: boolean; readonly execute?: boolean }): void {
    const place = this.#existing(path, true);
    const isPlain = place.inode.type === 'file' || place.inode.type === 'directory' || place.inode.type === 'symlink';
    if (want.write && isPlain && place.mount.readOnly) throw new FsError('EROFS');
    this.#mustBeAllowed(place, (want.read ? READ : 0) | (want.write ? WRITE : 0) | (want.execute ? EXECUTE : 0));
  }

  readdir(path: string): readonly DirectoryEntry[] {
    const place = this.#existing(path, true);
    if (place.inode.type !== 'directory') throw new FsError('ENOTDIR');
    this.#mustBeAllowed(place, READ);
    const mounts = mountIndex(this.mountTable);
    return place.mount.fs.entries(place.inode).map(({ name, inode }) => {
      const { type, ino } = mounts.get(joinPath(place.path, name))?.root ?? inode;
      return { name, type, ino };
    });
  }

  content(path: string) {
    const place = this.#existing(path, true);
    this.#mustBeAllowed(place, READ);
    return mustBePlain(place).fs.content(place.inode);
  }

  readFile(path: string): Uint8Array {
    const content = this.content(path);
    return content.read(0, content.size);
  }

  readText(path: string): string {
    return decodeUtf8(this.readFile(path));
  }

  writeFile(
    path: string,
    data: Uint8Array | string,
    options: { readonly append?: boolean; readonly mode?: number } = {},
  ): void {
    const { inode } = this.openInode(path, {
      write: true,
      create: true,
      truncate: !options.append,
      ...(options.mode === undefined ? {} : { mode: options.mode }),
    });
    if (inode.type === 'directory') throw new FsError('EISDIR');
    if (inode.type !== 'file') throw new FsError('ENODEV');
    const bytes = typeof data === 'string' ? encodeUtf8(data) : data;
    if (bytes.length > 0) inode.fs.write(inode, 'end', bytes);
  }

  mkdir(path: string, mode = 0o777): void {
    this.#make(path, { type: 'directory', mode });
  }

  mkdirs(path: string, mode = 0o777): void {
    const start = path.startsWith('/') ? '/' : '';
    let done = '';
    for (const part of path.split('/')) {
      if (part === '') continue;
      done += `${done === '' ? start : '/'}${part}`;
      if (this.exists(done)) {
        if (this.stat(done).type !== 'directory')
          throw new FsError(done.length < path.replace(/\/+$/, '').length ? 'ENOTDIR' : 'EEXIST');
      } else this.mkdir(done, mode);
    }
  }

  rmdir(path: string): void {
    const found = this.#find(path, false);
    if (/(^|\/)\.\/*$/.test(path)) throw new FsError('EINVAL');
    if (/(^|\/)\.\.\/*$/.test(path)) throw new FsError('ENOTEMPTY');
    const place = this.#removable(found);
    if (place.inode.type !== 'directory') throw new FsError('ENOTDIR');
    place.mount.fs.remove(found.parent.inode, found.name);
  }

  unlink(path: string): void {
    const found = this.#find(path, false);
    const place = this.#removable(found);
    if (place.inode.type === 'directory') throw new FsError('EISDIR');
    place.mount.fs.remove(found.parent.inode, found.name);
  }

  removeTree(path: string): void {
    let type: Stat['type'];
    try {
      type = this.lstat(path).type;
    } catch (error) {
      if (error instanceof FsError && (error.errno === 'ENOENT' || error.errno === 'ENOTDIR')) return;
      throw error;
    }
    if (type === 'directory') {
      for (const { name } of this.readdir(path)) this.removeTree(joinPath(path.replace(/(.)\/+$/, '$1'), name));
      this.rmdir(path);
    } else this.unlink(path);
  }

  rename(from: string, to: string): void {
    renameIn(this.#find(from, false), this.#find(to, false), {
      mayWriteIn: (directory) => this.#mustWriteIn(directory),
      mustRemove: (found) => void this.#removable(found),
    });
  }

  link(target: string, path: string): void {
    const source = this.#existing(target, false);
    const { parent, name, place, wantsDirectory } = this.#find(path, false);
    if (place) throw new FsError('EEXIST');
    if (wantsDirectory) throw new FsError('ENOENT');
    if (source.mount !== parent.mount) throw new FsError('EXDEV');
    this.#mustWriteIn(parent);
    if (source.inode.type === 'directory') throw new FsError('EPERM');
    parent.mount.fs.link(parent.inode, name, source.inode);
  }

  symlink(target: string, path: string): void {
    if (target === '') throw new FsError('ENOENT');
    this.#make(path, { type: 'symlink', mode: 0o777, target });
  }

  readlink(path: string): string {
    const { mount, inode } = this.#existing(path, false);
    if (inode.type !== 'symlink') throw new FsError('EINVAL');
    return mount.fs.readlink(inode);
  }

  mknod(
    path: string,
    type: 'fifo' | 'char-device' | 'block-device',
    mode: number,
    rdev?: { readonly major: number; readonly minor: number },
  ): void {
    if (type !== 'fifo' && !this.credentials.capabilities.has('MKNOD')) throw new FsError('EPERM');
    this.#make(path, { type, mode, ...(rdev ? { rdev } : {}) });
  }

  chmod(path: string, mode: number): void {
    const place = this.#existing(path, true);
    mustBeWritable(place);
    const stat = statOf(place);
    if (!ownsOrMay(stat, this.credentials)) throw new FsError('EPERM');
    const keepsGroup =
      stat.type === 'directory' || belongsTo(this.credentials, stat.gid) || this.credentials.capabilities.has('FSETID');
    place.mount.fs.setAttributes(place.inode, { mode: (keepsGroup ? mode : mode & ~0o2000) & 0o7777 });
  }

  chown(path: string, uid: number | undefined, gid: number | undefined, noFollow = false): void {
    const place = this.#existing(path, !noFollow);
    mustBeWritable(place);
    const stat = statOf(place);
    if (!mayChown(stat, this.credentials, uid, gid)) throw new FsError('EPERM');
    // A set-id bit does not go over to the new owner.
    const cleared = stat.type === 'file' ? stat.mode & ~(0o4000 | (stat.mode & 0o010 ? 0o2000 : 0)) : stat.mode;
    place.mount.fs.setAttributes(place.inode, {
      ...(uid === undefined ? {} : { uid }),
      ...(gid === undefined ? {} : { gid }),
      ...(cleared === stat.mode ? {} : { mode: cleared }),
    });
  }

  utimes(path: string, times: { readonly atime?: number; readonly mtime?: number }, noFollow = false): void {
    const place = this.#existing(path, !noFollow);
    mustBeWritable(place);
    if (!ownsOrMay(accessOf(place), this.credentials)) this.#mustBeAllowed(place, WRITE);
    place.mount.fs.setAttributes(place.inode, times);
  }

  truncate(path: string, size: number): void {
    const place = this.#existing(path, true);
    mustBeWritable(place);
    if (place.inode.type === 'directory') throw new FsError('EISDIR');
    this.#mustBeAllowed(place, WRITE);
    if (place.inode.type !== 'file') throw new FsError('EINVAL');
    place.mount.fs.truncate(place.inode, size);
  }

  openInode(
    path: string,
    flags: OpenFlags,
  ): { readonly inode: Inode; readonly path: string; readonly created: boolean } {
    const found = this.#find(path, !flags.noFollow && !(flags.create && flags.exclusive));
    const { place } = found;
    if (!place) {
      if (!flags.create) throw new FsError('ENOENT');
      if (found.wantsDirectory) throw new FsError('EISDIR');
      const inode = this.#createIn(found.parent, found.name, { type: 'file', mode: flags.mode ?? 0o666 });
      return { inode, path: this.#shown(joinPath(found.parent.path, found.name)), created: true };
    }
    const { inode } = place;
    if (flags.create && flags.exclusive) throw new FsError('EEXIST');
    if (inode.type === 'symlink') throw new FsError('ELOOP');
    if (flags.directory && inode.type !== 'directory') throw new FsError('ENOTDIR');
    if (inode.type === 'directory' && (flags.write || flags.create)) throw new FsError('EISDIR');
    const isPlain = inode.type === 'file' || inode.type === 'directory';
    if (flags.write && isPlain) mustBeWritable(place);
    this.#mustBeAllowed(place, (flags.read ? READ : 0) | (flags.write || flags.truncate ? WRITE : 0));
    if (flags.truncate && inode.type === 'file') place.mount.fs.truncate(inode, 0);
    return { inode, path: this.#shown(place.path), created: false };
  }

  watch(path: string, listener: InodeListener): () => void {
    const place = this.#existing(path, true);
    this.#mustBeAllowed(place, READ);
    return place.mount.fs.watch?.(place.inode, listener) ?? (() => undefined);
  }

  mountOf(path: string) {
    const found = this.#find(path, true);
    return (found.place ?? found.parent).mount;
  }

  with(change: {
    readonly credentials?: Credentials;
    readonly cwd?: string;
    readonly root?: string;
    readonly mountTable?: MountTable;
  }): FileView {
    const root = change.root === undefined ? this.#root : this.#existing(change.root, true).path;
    const view = new PathView({
      mountTable: change.mountTable ?? this.mountTable,
      root,
      cwd: change.root === undefined ? this.#cwd : '/',
      credentials: change.credentials ?? this.credentials,
      umask: this.umask,
    });
    if (change.cwd !== undefined) view.#cwd = view.absolute(change.cwd);
    return view;
  }

  setAttributes(path: string, change: Parameters<FileView['setAttributes']>[1]): void {
    const { mount, inode } = this.#existing(path, true);
    mount.fs.setAttributes(inode, change);
  }

  #from(path: string): string {
    return path.startsWith('/') ? path : joinPath(this.#cwd, path);
  }

  #find(path: string, follow: boolean): Found {
    if (path === '') throw new FsError('ENOENT');
    if (path.startsWith('/')) return this.#walk(path, follow);
    const entered = this.#cwd === '/' ? 0 : this.#cwd.split('/').length - 1;
    return this.#walk(this.#from(path), follow, entered);
  }

  #existing(path: string, follow: boolean): Place {
    const { place } = this.#find(path, follow);
    if (!place) throw new FsError('ENOENT');
    return place;
  }

  /** A path of the mount table as seen from this view's root. */
  #shown(path: string): string {
    if (this.#root === '/') return path;
    return path === this.#root ? '/' : path.slice(this.#root.length);
  }

  #mustBeAllowed(place: Place, want: number): void {
    if (want !== 0 && !mayAccess(accessOf(place), this.credentials, want)) throw new FsError('EACCES');
  }

  #mustWriteIn(directory: Place): void {
    mustBeWritable(directory);
    this.#mustBeAllowed(directory, WRITE | EXECUTE);
  }

  #make(path: string, node: Omit<NewInode, 'uid' | 'gid'>): void {
    const { parent, name, place, wantsDirectory } = this.#find(path, false);
    if (place) throw new FsError('EEXIST');
    if (wantsDirectory && node.type !== 'directory') throw new FsError('ENOENT');
    this.#createIn(parent, name, node);
  }

  #createIn(parent: Place, name: string, node: Omit<NewInode, 'uid' | 'gid'>): Inode {
    this.#mustWriteIn(parent);
    const { mode, gid } = accessOf(parent);
    const inherits = (mode & 0o2000) !== 0;
    const bits = node.type === 'symlink' ? node.mode : node.mode & ~this.umask & 0o7777;
    return parent.mount.fs.create(parent.inode, name, {
      ...node,
      mode: inherits && node.type === 'directory' ? bits | 0o2000 : bits,
      uid: this.credentials.uid,
      gid: inherits ? gid : this.credentials.gid,
    });
  }

  /** Checks what unlink, rmdir and rename check of the name that goes away. */
  #removable(found: Found): Place {
    const { place, parent, name } = found;
    if (!place) throw new FsError('ENOENT');
    if (name === '' || mountIndex(this.mountTable).has(place.path)) throw new FsError('EBUSY');
    this.#mustWriteIn(parent);
    if (!mayRemove(accessOf(parent), accessOf(place), this.credentials)) throw new FsError('EPERM');
    return place;
  }
}

function accessOf({ mount, inode }: Place): Access {
  return mount.fs.access(inode);
}

function statOf({ mount, inode }: Place): Stat {
  return mount.fs.stat(inode);
}

function mustBeWritable(place: Place): void {
  if (place.mount.readOnly) throw new FsError('EROFS');
}

function mustBePlain({ mount, inode }: Place): Place['mount'] {
  if (inode.type === 'directory') throw new FsError('EISDIR');
  if (inode.type !== 'file') throw new FsError('ENODEV');
  return mount;
}
