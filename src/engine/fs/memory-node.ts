import { NO_BYTES } from '../base/bytes.ts';
import { bytesContent, type Content } from './content.ts';
import { FileData } from './file-data.ts';
import type { FileSystem, Inode, InodeType, NewInode } from './inode.ts';
import type { TreeDirectory, TreeNode } from './tree.ts';

const EMPTY: Content = bytesContent(NO_BYTES);

/**
 * An inode of a memory file system. Over a lower tree it begins as a window on the tree's node and is `copied` up at the first
 * change, as overlayfs does; one that has no lower node is `copied` from the start.
 */
export class MemoryNode implements Inode {
  readonly fs: FileSystem;
  readonly type: InodeType;
  mode: number;
  uid: number;
  gid: number;
  atime: number;
  mtime: number;
  ctime: number;
  /** Names that lead here; of a directory, 1 and one more for each subdirectory (its `..`), and its own `.`. */
  links = 0;
  /** Lies in the upper layer. */
  copied: boolean;
  /** The lower node that it shows: for a directory, names missing in `children` are looked up there. */
  readonly lower: TreeNode | undefined;
  /** The directory it was found in; kept up to date for directories and for nodes not yet copied up. */
  parent: MemoryNode | undefined;
  /** Of a directory: names that were visited or changed; null is a whiteout. */
  readonly children: Map<string, MemoryNode | null> | undefined;
  readonly target: string | undefined;
  readonly rdev: { readonly major: number; readonly minor: number } | undefined;
  readonly xattrs: ReadonlyMap<string, Uint8Array> | undefined;
  /** Given out at the first question, see `MemoryFs.inoOf`. */
  knownIno = 0;
  #data: FileData | undefined;

  constructor(
    fs: FileSystem,
    node: NewInode & { readonly xattrs?: ReadonlyMap<string, Uint8Array> },
    time: number,
    parent: MemoryNode | undefined,
    lower?: TreeNode,
  ) {
    this.fs = fs;
    this.type = node.type;
    this.mode = node.mode;
    this.uid = node.uid;
    this.gid = node.gid;
    this.atime = time;
    this.mtime = time;
    this.ctime = time;
    this.parent = parent;
    this.lower = lower;
    this.copied = lower === undefined;
    this.children = node.type === 'directory' ? new Map() : undefined;
    this.target = node.target;
    this.rdev = node.rdev;
    this.xattrs = node.xattrs;
  }

  get ino(): number {
    if (this.knownIno === 0) this.knownIno = (this.fs as FileSystem & { inoOf(node: MemoryNode): number }).inoOf(this);
    return this.knownIno;
  }

  get lowerDirectory(): TreeDirectory | undefined {
    return this.lower?.type === 'directory' ? this.lower : undefined;
  }

  /** The file's content as a value. */
  get content(): Content {
    if (this.#data) return this.#data.content();
    return this.lower?.type === 'file' ? this.lower.content : EMPTY;
  }

  get size(): number {
    return this.#data ? this.#data.size : this.lower?.type === 'file' ? this.lower.content.size : 0;
  }

  /** Bytes on disk, in blocks of 4096. */
  get allocated(): number {
    return this.#data ? this.#data.allocated() : Math.ceil(this.size / 4096) * 4096;
  }

  /** The bytes for writing; undefined for a file that still is as in the lower tree. */
  get ownData(): FileData | undefined {
    return this.#data;
  }

  set ownData(data: FileData | undefined) {
    this.#data = data;
  }

  writable(): FileData {
    this.#data ??= new FileData(this.content);
    return this.#data;
  }
}

/** A window on a lower node. */
export function wrapLower(fs: FileSystem, parent: MemoryNode | undefined, lower: TreeNode): MemoryNode {
  const { mode, uid, gid, type, xattrs } = lower;
  const node = new MemoryNode(
    fs,
    {
      type,
      mode,
      uid,
      gid,
      ...(lower.type === 'symlink' ? { target: lower.target } : {}),
      ...('major' in lower ? { rdev: { major: lower.major, minor: lower.minor } } : {}),
      ...(xattrs ? { xattrs } : {}),
    },
    lower.mtime,
    parent,
    lower,
  );
  node.links = 1;
  return node;
}
