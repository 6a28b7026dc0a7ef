import type { Clock } from '../base/clock.ts';
import { type DataDump, FileData } from './file-data.ts';
import type { InodeType } from './inode.ts';
import { MemoryFs, type MemoryFsOptions } from './memory-fs.ts';
import { MemoryNode } from './memory-node.ts';
import type { TreeDirectory, TreeNode } from './tree.ts';

/** A node of the upper layer as plain data (structured-clonable). */
export interface NodeSnapshot {
  readonly type: InodeType;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** atime, mtime, ctime. */
  readonly times: readonly [number, number, number];
  /** Position among the snapshot's files with several names; the first to come carries the data. */
  readonly link?: number;
  readonly target?: string;
  readonly rdev?: { readonly major: number; readonly minor: number };
  readonly xattrs?: readonly (readonly [string, Uint8Array])[];
  /** Left out for an empty file, and where `keepsBytes` stands. */
  readonly data?: DataDump;
  /** A file whose bytes are still those of the lower tree at the same path. */
  readonly keepsBytes?: boolean;
  /** Stands on the lower directory of its path, instead of hiding it. */
  readonly merged?: boolean;
  /** In name order; null is a whiteout, a number a further name of the file with that `link`. */
  readonly children?: readonly (readonly [string, NodeSnapshot | number | null])[];
}

/** Everything that was changed in a memory file system, without its lower tree. Bytes are shared, not copied. */
export interface FsSnapshot {
  readonly type: string;
  readonly dev: number;
  readonly root: NodeSnapshot;
}

export function snapshotFs(fs: MemoryFs): FsSnapshot {
  const links = new Map<MemoryNode, number>();
  const save = (node: MemoryNode): NodeSnapshot => {
    const { type, mode, uid, gid, atime, mtime, ctime, target, rdev, xattrs, lower } = node;
    const isLinked = type !== 'directory' && node.links > 1;
    if (isLinked) links.set(node, links.size);
    const keepsLower =
      type === 'file' && lower?.type === 'file' && node.content === lower.content && lowerAt(node) === lower;
    return {
      type,
      mode,
      uid,
      gid,
      times: [atime, mtime, ctime],
      ...(isLinked ? { link: links.size - 1 } : {}),
      ...(target === undefined ? {} : { target }),
      ...(rdev ? { rdev } : {}),
      ...(xattrs ? { xattrs: [...xattrs] } : {}),
      ...(keepsLower ? { keepsBytes: true } : type === 'file' && node.size > 0 ? { data: node.writable().dump() } : {}),
      ...(type === 'directory' && lower ? { merged: true } : {}),
      ...(node.children ? { children: saveChildren(node.children) } : {}),
    };
  };
  const saveChildren = (children: ReadonlyMap<string, MemoryNode | null>) =>
    [...children]
      .filter(([, child]) => child === null || child.copied)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, child]) => [name, child && (links.get(child) ?? save(child))] as const);
  return { type: fs.type, dev: fs.dev, root: save(fs.root) };

  /** The lower file of this node's own place: only then can a restored file find it again by path. */
  function lowerAt(node: MemoryNode): TreeNode | undefined {
    const parent = node.parent;
    if (!parent?.lowerDirectory || node.links !== 1) return undefined;
    for (const [name, child] of parent.children ?? [])
      if (child === node) return parent.lowerDirectory.children.get(name);
    return undefined;
  }
}

/** A file system as it was; `lower` must be the same tree that it stood on. Open files and inode numbers of the old one are not carried over. */
export function restoreFs(
  snapshot: FsSnapshot,
  options: Omit<MemoryFsOptions, 'type' | 'dev'> & { readonly clock: Clock; readonly dev?: number },
): MemoryFs {
  const fs = new MemoryFs({ ...options, type: snapshot.type, dev: options.dev ?? snapshot.dev });
  const linked: MemoryNode[] = [];
  const attributes = (node: MemoryNode, saved: NodeSnapshot): void => {
    node.mode = saved.mode;
    node.uid = saved.uid;
    node.gid = saved.gid;
    [node.atime, node.mtime, node.ctime] = saved.times;
  };
  const fill = (node: MemoryNode, saved: NodeSnapshot): void => {
    for (const [name, child] of saved.children ?? []) {
      if (child === null) node.children?.set(name, null);
      else if (typeof child === 'number') {
        const file = linked[child];
        if (file) {
          file.links += 1;
          node.children?.set(name, file);
        }
      } else node.children?.set(name, make(node, name, child));
    }
  };
  const make = (parent: MemoryNode, name: string, saved: NodeSnapshot): MemoryNode => {
    const below: TreeNode | undefined = parent.lowerDirectory?.children.get(name);
    const lower =
      (saved.merged || saved.keepsBytes) && below?.type === saved.type
        ? (below as TreeDirectory | TreeNode)
        : undefined;
    const node = new MemoryNode(
      fs,
      {
        type: saved.type,
        mode: saved.mode,
        uid: saved.uid,
        gid: saved.gid,
        ...(saved.target === undefined ? {} : { target: saved.target }),
        ...(saved.rdev ? { rdev: saved.rdev } : {}),
        ...(saved.xattrs ? { xattrs: new Map(saved.xattrs) } : {}),
      },
      0,
      parent,
      lower,
    );
    attributes(node, saved);
    node.copied = true;
    node.links = 1;
    if (saved.data) node.ownData = FileData.restore(saved.data);
    if (saved.link !== undefined) linked[saved.link] = node;
    fill(node, saved);
    return node;
  };
  attributes(fs.root, snapshot.root);
  fs.root.copied = fs.root.copied || (snapshot.root.children?.length ?? 0) > 0;
  fill(fs.root, snapshot.root);
  return fs;
}
