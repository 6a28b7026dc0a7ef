import { decodeUtf8, encodeUtf8 } from '../base/bytes.ts';
import { bytesContent, type Content } from '../fs/content.ts';
import { FsError } from '../fs/errno.ts';
import type { Access, AttributeChange, Entry, FileSystem, Inode, InodeType, NewInode, Stat } from '../fs/inode.ts';
import type { Description } from './descriptor.ts';

interface Owned {
  readonly mode?: number;
  readonly uid?: number;
  readonly gid?: number;
}

/** A node that is worked out when somebody looks. */
export type SyntheticNode =
  | (Owned & { readonly type: 'file'; readonly text: () => string; readonly write?: (text: string) => void })
  | (Owned & {
      readonly type: 'directory';
      readonly names: () => readonly string[];
      readonly find: (name: string) => SyntheticNode | undefined;
    })
  /** `size` is that of the target where it is left out. */
  | (Owned & { readonly type: 'symlink'; readonly target: () => string; readonly size?: number })
  | (Owned & { readonly type: 'device'; readonly major: number; readonly minor: number })
  | (Owned & { readonly type: 'description'; readonly description: Description });

type Nodes = Readonly<Record<string, SyntheticNode>>;

/** A directory with a fixed set of names; a function makes them at the first look, since most containers never look. */
export function directory(nodes: Nodes | (() => Nodes), mode = 0o555): SyntheticNode {
  let made = typeof nodes === 'function' ? undefined : nodes;
  const all = (): Nodes => {
    made ??= (nodes as () => Nodes)();
    return made;
  };
  return {
    type: 'directory',
    mode,
    names: () => Object.keys(all()).sort(),
    find: (name) => (Object.hasOwn(all(), name) ? all()[name] : undefined),
  };
}

/** Shared by all that are empty. */
export const EMPTY_DIRECTORY: SyntheticNode = directory({});

export function file(text: () => string, mode = 0o444): SyntheticNode {
  return { type: 'file', mode, text };
}

export function link(target: () => string): SyntheticNode {
  return { type: 'symlink', mode: 0o777, target };
}

/** A link of /proc that the kernel follows by itself, whatever its text says: its size is 0. */
export function magicLink(target: () => string): SyntheticNode {
  return { type: 'symlink', mode: 0o777, size: 0, target };
}

const UNMADE: SyntheticNode = { type: 'directory', names: () => [], find: () => undefined };

class SyntheticInode implements Inode {
  readonly fs: FileSystem;
  readonly ino: number;
  readonly type: InodeType;
  readonly #node: SyntheticNode;

  constructor(fs: FileSystem, ino: number, type: InodeType, node: SyntheticNode) {
    this.fs = fs;
    this.ino = ino;
    this.type = type;
    this.#node = node;
  }

  get node(): SyntheticNode {
    return this.#node;
  }
}

/** The top of a file system: worked out at the first look, since most containers never look. */
class RootInode extends SyntheticInode {
  readonly #make: () => SyntheticNode;
  #made: SyntheticNode | undefined;

  constructor(fs: FileSystem, make: () => SyntheticNode) {
    super(fs, 1, 'directory', UNMADE);
    this.#make = make;
  }

  override get node(): SyntheticNode {
    this.#made ??= this.#make();
    return this.#made;
  }
}

/** What /proc/PID/fd/N leads to when it has no path: opening it gives the description itself. */
export class DescriptionInode extends SyntheticInode {
  readonly description: Description;

  constructor(fs: FileSystem, ino: number, node: Extract<SyntheticNode, { readonly type: 'description' }>) {
    super(fs, ino, node.description.stat().type, node);
    this.description = node.description;
  }
}

/** A file system of generated nodes: /proc, /sys, /dev/pts. Nothing can be created or removed in it. */
export class SyntheticFs implements FileSystem {
  readonly type: string;
  readonly dev: number;
  readonly root: Inode;
  readonly #time: () => number;
  /** errno of attempts to create: ENOENT in /proc, EPERM in /sys. */
  readonly #onCreate: 'ENOENT' | 'EPERM' | 'EACCES';

  constructor(
    options: {
      readonly type: string;
      readonly dev: number;
      readonly time: () => number;
      readonly onCreate: 'ENOENT' | 'EPERM' | 'EACCES';
    },
    root: () => SyntheticNode,
  ) {
    this.type = options.type;
    this.dev = options.dev;
    this.#time = options.time;
    this.#onCreate = options.onCreate;
    this.root = new RootInode(this, root);
  }

  stat(inode: Inode): Stat {
    const { node } = this.#own(inode);
    if (node.type === 'description') {
      const stat = node.description.stat();
      return { ...stat, uid: node.uid ?? stat.uid };
    }
    const time = this.#time();
    const size = node.type === 'symlink' ? (node.size ?? node.target().length) : 0;
    return {
      type: inode.type,
      dev: this.dev,
      ino: inode.ino,
      mode: node.mode ?? (node.type === 'directory' ? 0o555 : 0o444),
      nlink: node.type === 'directory' ? 2 : 1,
      uid: node.uid ?? 0,
      gid: node.gid ?? 0,
      size,
      blocks: 0,
      atime: time,
      mtime: time,
      ctime: time,
      ...(node.type === 'device' ? { rdev: { major: node.major, minor: node.minor } } : {}),
    };
  }

  access(inode: Inode): Access {
    const { node } = this.#own(inode);
    if (node.type === 'description') return this.stat(inode);
    const { type, uid = 0, gid = 0, mode = type === 'directory' ? 0o555 : 0o444 } = node;
    return { type: inode.type, mode, uid, gid };
  }

  lookup(parent: Inode, name: string): Inode | undefined {
    const { node } = this.#own(parent);
    if (node.type !== 'directory') throw new FsError('ENOTDIR');
    const found = node.find(name);
    return found && this.#inode(parent, name, found);
  }

  entries(parent: Inode): readonly Entry[] {
    const { node } = this.#own(parent);
    if (node.type !== 'directory') throw new FsError('ENOTDIR');
    const entries: Entry[] = [];
    for (const name of node.names()) {
      const found = node.find(name);
      if (found) entries.push({ name, inode: this.#inode(parent, name, found) });
    }
    return entries;
  }

  create(_parent: Inode, _name: string, _node: NewInode): Inode {
    throw new FsError(this.#onCreate);
  }

  link(): void {
    throw new FsError('EPERM');
  }

  remove(): void {
    throw new FsError('EPERM');
  }

  rename(): void {
    throw new FsError('EPERM');
  }

  readlink(inode: Inode): string {
    const { node } = this.#own(inode);
    if (node.type !== 'symlink') throw new FsError('EINVAL');
    return node.target();
  }

  read(inode: Inode, offset: number, length: number): Uint8Array {
    return this.content(inode).read(offset, length);
  }

  write(inode: Inode, offset: number | 'end', bytes: Uint8Array): number {
    const { node } = this.#own(inode);
    if (node.type !== 'file') throw new FsError('EINVAL');
    if (!node.write) throw new FsError('EACCES');
    node.write(decodeUtf8(bytes));
    return offset === 'end' ? 0 : offset;
  }

  truncate(): void {}

  setAttributes(_inode: Inode, _change: AttributeChange): void {
    throw new FsError('EPERM');
  }

  content(inode: Inode): Content {
    const { node } = this.#own(inode);
    if (node.type !== 'file') throw new FsError('EINVAL');
    return bytesContent(encodeUtf8(node.text()));
  }

  #own(inode: Inode): SyntheticInode {
    if (inode instanceof SyntheticInode && inode.fs === this) return inode;
    throw new FsError('EINVAL');
  }

  /** The same number for the same path, without keeping nodes. */
  #inode(parent: Inode, name: string, node: SyntheticNode): Inode {
    let hash = parent.ino ^ 0x811c9dc5;
    for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
    const ino = 0x1_0000_0000 + (hash >>> 0);
    if (node.type === 'description') return new DescriptionInode(this, ino, node);
    return new SyntheticInode(this, ino, node.type === 'device' ? 'char-device' : node.type, node);
  }
}
