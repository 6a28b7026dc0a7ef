import type { Clock } from '../base/clock.ts';
import type { Content } from './content.ts';
import { type Errno, FsError } from './errno.ts';
import type { Access, AttributeChange, Entry, FileSystem, Inode, NewInode, Stat } from './inode.ts';
import { type InodeEvent, type InodeListener, InodeWatches } from './inode-watches.ts';
import { MemoryNode, wrapLower } from './memory-node.ts';
import type { TreeDirectory, TreeNode } from './tree.ts';

export interface MemoryFsOptions {
  /** As `mount` names it: overlay, tmpfs, ext4. */
  readonly type: string;
  readonly clock: Clock;
  /** Device number. Left out: the next free one on this machine (that is, of this clock). */
  readonly dev?: number;
  /** Immutable tree below, shown until something is changed: an image's root file system. */
  readonly lower?: TreeDirectory;
  /** Attributes of a root that has no lower tree; default 0755 root:root. */
  readonly root?: { readonly mode?: number; readonly uid?: number; readonly gid?: number };
  /** Bytes that files may take (a tmpfs with size=); ENOSPC beyond. */
  readonly capacity?: number;
}

/** No file grows beyond it (EFBIG); ext4's own limit is larger. */
const LARGEST_FILE = 2 ** 36;

const devices = new WeakMap<Clock, number>();

/** Device numbers in the order of asking, for file systems and the kernel's own; `clock` stands for the machine. */
export function nextDevice(clock: Clock): number {
  const dev = devices.get(clock) ?? 40;
  devices.set(clock, dev + 1);
  return dev;
}

/** Names per file of a tree, for files that have more than one. Worked out once for each image, at the first question. */
const linkCounts = new WeakMap<TreeDirectory, ReadonlyMap<TreeNode, number>>();

function linksIn(root: TreeDirectory): ReadonlyMap<TreeNode, number> {
  const known = linkCounts.get(root);
  if (known) return known;
  const seen = new Map<TreeNode, number>();
  const pending: TreeDirectory[] = [root];
  for (let directory = pending.pop(); directory; directory = pending.pop()) {
    for (const child of directory.children.values()) {
      if (child.type === 'directory') pending.push(child);
      else seen.set(child, (seen.get(child) ?? 0) + 1);
    }
  }
  for (const [node, count] of seen) if (count === 1) seen.delete(node);
  linkCounts.set(root, seen);
  return seen;
}

/**
 * A file system in memory. Over a lower tree it behaves as overlayfs: lazy copy-up, whiteouts, a hard link of the lower tree
 * that is changed leaves the others, EXDEV for renaming a directory of the lower tree.
 */
export class MemoryFs implements FileSystem {
  readonly type: string;
  readonly dev: number;
  readonly root: MemoryNode;
  readonly lower: TreeDirectory | undefined;
  readonly clock: Clock;
  /** Bytes that files take now; only counted where there is a capacity. */
  #used = 0;
  readonly #capacity: number | undefined;
  #lastIno = 1;
  /** Inode numbers of lower files with several names, which all names share. */
  #linkedInos: Map<TreeNode, number> | undefined;
  #watches: InodeWatches | undefined;

  constructor(options: MemoryFsOptions) {
    this.type = options.type;
    this.clock = options.clock;
    this.dev = options.dev ?? nextDevice(options.clock);
    this.lower = options.lower;
    this.#capacity = options.capacity;
    const { mode = 0o755, uid = 0, gid = 0 } = options.root ?? {};
    this.root = options.lower
      ? wrapLower(this, undefined, options.lower)
      : new MemoryNode(this, { type: 'directory', mode, uid, gid }, options.clock.now(), undefined);
    this.root.links = 1;
    this.root.knownIno = 1;
  }

  inoOf(node: MemoryNode): number {
    if (node.copied || !node.lower || !this.lower || !linksIn(this.lower).has(node.lower)) return this.#nextIno();
    this.#linkedInos ??= new Map();
    const ino = this.#linkedInos.get(node.lower) ?? this.#nextIno();
    this.#linkedInos.set(node.lower, ino);
    return ino;
  }

  stat(inode: Inode): Stat {
    const node = this.#own(inode);
    const { type, mode, uid, gid, atime, mtime, ctime } = node;
    const size = this.#sizeOf(node);
    const onDisk = type === 'file' ? node.allocated : type === 'directory' && this.type !== 'tmpfs' ? 4096 : 0;
    return {
      type,
      dev: this.dev,
      ino: node.ino,
      mode,
      nlink: this.#linksOf(node),
      uid,
      gid,
      size,
      blocks: onDisk / 512,
      atime,
      mtime,
      ctime,
      ...(node.rdev ? { rdev: node.rdev } : {}),
    };
  }

  access(inode: Inode): Access {
    return this.#own(inode);
  }

  lookup(directory: Inode, name: string): MemoryNode | undefined {
    const parent = this.#directory(directory);
    const known = parent.children?.get(name);
    if (known !== undefined) return known ?? undefined;
    const lower = parent.lowerDirectory?.children.get(name);
    if (!lower) return undefined;
    const node = wrapLower(this, parent, lower);
    parent.children?.set(name, node);
    return node;
  }

  entries(directory: Inode): readonly Entry[] {
    return this.#names(this.#directory(directory))
      .sort()
      .map((name) => ({ name, inode: this.lookup(directory, name) as MemoryNode }));
  }

  create(directory: Inode, name: string, fresh: NewInode): MemoryNode {
    const parent = this.#directory(directory);
    if (this.lookup(parent, name)) throw new FsError('EEXIST');
    const now = this.clock.now();
    const node = new MemoryNode(this, fresh, now, parent);
    this.#attach(parent, name, node, now);
    this.#watches?.tell(parent, 'create', name);
    return node;
  }

  link(directory: Inode, name: string, inode: Inode): void {
    const node = this.#own(inode);
    const parent = this.#directory(directory);
    if (node.type === 'directory') throw new FsError('EPERM');
    if (this.lookup(parent, name)) throw new FsError('EEXIST');
    this.#copyUp(node);
    const now = this.clock.now();
    node.ctime = now;
    this.#attach(parent, name, node, now);
    this.#watches?.tell(node, 'attrib');
    this.#watches?.tell(parent, 'create', name);
  }

  remove(directory: Inode, name: string): void {
    const parent = this.#directory(directory);
    const node = this.#child(parent, name);
    if (node.type === 'directory' && this.#names(node).length > 0) throw new FsError('ENOTEMPTY');
    this.#drop(parent, name, node);
    if (node.type !== 'directory') this.#watches?.tell(node, 'attrib');
    this.#watches?.tell(parent, 'delete', name);
    if (node.links === 0) this.#watches?.end(node);
  }

  #drop(parent: MemoryNode, name: string, node: MemoryNode): void {
    const now = this.clock.now();
    this.#detach(parent, name, node, now);
    node.ctime = now;
    if (node.links === 0 && node.ownData) this.#account(-node.allocated);
  }

  rename(from: Inode, name: string, to: Inode, newName: string): void {
    const source = this.#directory(from);
    const destination = this.#directory(to);
    const node = this.#child(source, name);
    const replaced = this.lookup(destination, newName);
    if (replaced === node) return;
    if (node.type === 'directory' && node.lower) throw new FsError('EXDEV');
    if (replaced) {
      if (replaced.type === 'directory' && this.#names(replaced).length > 0) throw new FsError('ENOTEMPTY');
      this.#drop(destination, newName, replaced);
    }
    this.#copyUp(node);
    const now = this.clock.now();
    this.#detach(source, name, node, now);
    this.#attach(destination, newName, node, now);
    node.ctime = now;
    if (!this.#watches) return;
    this.#watches.tell(source, 'moved-from', name);
    this.#watches.tell(destination, 'moved-to', newName);
    if (replaced) this.#watches.tell(replaced, 'attrib');
    this.#watches.tell(node, 'move-self');
    if (replaced?.links === 0) this.#watches.end(replaced);
  }

  readlink(inode: Inode): string {
    const { target } = this.#own(inode);
    if (target === undefined) throw new FsError('EINVAL');
    return target;
  }

  read(file: Inode, offset: number, length: number): Uint8Array {
    const node = this.#file(file);
    return node.ownData ? node.ownData.read(offset, length) : node.content.read(offset, length);
  }

  write(file: Inode, offset: number | 'end', bytes: Uint8Array): number {
    const node = this.#file(file);
    const at = offset === 'end' ? node.size : offset;
    if (at + bytes.length > LARGEST_FILE) throw new FsError('EFBIG');
    this.#copyUp(node);
    this.#resizing(node, Math.max(node.size, at + bytes.length));
    node.writable().write(at, bytes);
    node.mtime = node.ctime = this.clock.now();
    this.#changed(node, 'modify');
    return at;
  }

  truncate(file: Inode, size: number): void {
    const node = this.#file(file);
    if (size > LARGEST_FILE) throw new FsError('EFBIG');
    this.#copyUp(node);
    this.#resizing(node, size);
    node.writable().truncate(size);
    node.mtime = node.ctime = this.clock.now();
    this.#changed(node, 'modify');
  }

  setAttributes(inode: Inode, change: AttributeChange): void {
    const node = this.#own(inode);
    this.#copyUp(node);
    node.mode = change.mode ?? node.mode;
    node.uid = change.uid ?? node.uid;
    node.gid = change.gid ?? node.gid;
    node.atime = change.atime ?? node.atime;
    node.mtime = change.mtime ?? node.mtime;
    node.ctime = this.clock.now();
    this.#changed(node, change.mtime !== undefined && change.atime === undefined ? 'modify' : 'attrib');
  }

  content(file: Inode): Content {
    return this.#file(file).content;
  }

  watch(inode: Inode, listener: InodeListener): () => void {
    this.#watches ??= new InodeWatches();
    return this.#watches.add(this.#own(inode), listener);
  }

  /** Tells who watches a node, or the directory that it lies in. */
  #changed(node: MemoryNode, event: InodeEvent): void {
    const watches = this.#watches;
    if (!watches) return;
    const { parent } = node;
    if (parent && watches.has(parent))
      for (const [name, child] of parent.children ?? []) if (child === node) watches.tell(parent, event, name);
    watches.tell(node, event);
  }

  #own(inode: Inode): MemoryNode {
    if (!(inode instanceof MemoryNode) || inode.fs !== this) throw new FsError('EXDEV');
    return inode;
  }

  #directory(inode: Inode): MemoryNode {
    return this.#typed(inode, 'directory', 'ENOTDIR');
  }

  #file(inode: Inode): MemoryNode {
    return this.#typed(inode, 'file', inode.type === 'directory' ? 'EISDIR' : 'EINVAL');
  }

  #typed(inode: Inode, type: string, errno: Errno): MemoryNode {
    const node = this.#own(inode);
    if (node.type !== type) throw new FsError(errno);
    return node;
  }

  #child(parent: MemoryNode, name: string): MemoryNode {
    const node = this.lookup(parent, name);
    if (!node) throw new FsError('ENOENT');
    return node;
  }

  #names(directory: MemoryNode): string[] {
    const names: string[] = [];
    for (const [name, node] of directory.children ?? []) if (node) names.push(name);
    for (const name of directory.lowerDirectory?.children.keys() ?? [])
      if (!directory.children?.has(name)) names.push(name);
    return names;
  }

  #attach(parent: MemoryNode, name: string, node: MemoryNode, now: number): void {
    // A directory that was removed while somebody was in it takes nothing new.
    if (parent.links === 0) throw new FsError('ENOENT');
    this.#copyUp(parent);
    parent.children?.set(name, node);
    parent.mtime = parent.ctime = now;
    node.parent = parent;
    node.links += 1;
  }

  #detach(parent: MemoryNode, name: string, node: MemoryNode, now: number): void {
    this.#copyUp(parent);
    if (parent.lowerDirectory?.children.has(name)) parent.children?.set(name, null);
    else parent.children?.delete(name);
    parent.mtime = parent.ctime = now;
    node.links -= 1;
  }

  #copyUp(node: MemoryNode): void {
    if (node.copied) return;
    if (node.parent) this.#copyUp(node.parent);
    // The copy of a file with several names is a file of its own.
    if (node.lower && this.#linkedInos?.has(node.lower)) node.knownIno = 0;
    node.copied = true;
    node.ctime = this.clock.now();
  }

  #linksOf(node: MemoryNode): number {
    if (node.type !== 'directory')
      return node.copied || !node.lower || !this.lower
        ? node.links
        : (linksIn(this.lower).get(node.lower) ?? node.links);
    // overlayfs answers 1 for a directory that lies in several layers.
    if (node.lower && (node.copied || node === this.root)) return 1;
    if (node.links === 0) return 0;
    let subdirectories = 0;
    for (const child of node.children?.values() ?? []) if (child?.type === 'directory') subdirectories++;
    for (const [name, child] of node.lowerDirectory?.children ?? [])
      if (child.type === 'directory' && !node.children?.has(name)) subdirectories++;
    return 2 + subdirectories;
  }

  #sizeOf(node: MemoryNode): number {
    if (node.type === 'file') return node.size;
    if (node.type === 'symlink') return utf8Length(node.target ?? '');
    if (node.type !== 'directory') return 0;
    // tmpfs counts 20 bytes an entry, `.` and `..` included.
    return this.type === 'tmpfs' ? 40 + 20 * this.#names(node).length : 4096;
  }

  #nextIno(): number {
    this.#lastIno += 1;
    return this.#lastIno;
  }

  #resizing(node: MemoryNode, size: number): void {
    if (this.#capacity === undefined) return;
    const grown = (Math.ceil(size / 4096) - Math.ceil(node.size / 4096)) * 4096;
    if (grown > 0 && this.#used + grown > this.#capacity) throw new FsError('ENOSPC');
    this.#account(grown);
  }

  #account(bytes: number): void {
    if (this.#capacity !== undefined) this.#used += bytes;
  }
}

/** tmpfs, a volume, a disk, or over `lower` a container's union file system. */
export function createMemoryFs(options: MemoryFsOptions): MemoryFs {
  return new MemoryFs(options);
}

/** Length in UTF-8 without making the bytes: what the size of a symlink is. */
function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}
