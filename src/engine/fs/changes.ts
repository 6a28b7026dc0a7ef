import type { MemoryFs } from './memory-fs.ts';
import type { MemoryNode } from './memory-node.ts';
import type { ChangeNode, ChangeTree, TreeDirectory, TreeNode } from './tree.ts';

/** One line of `docker diff`. */
export interface Change {
  readonly kind: 'added' | 'changed' | 'deleted';
  /** Absolute. */
  readonly path: string;
}

/**
 * What a file system's upper layer changes against its lower tree, as a layer's tar will show it: times in whole seconds, removed
 * names as whiteouts, a directory that was removed and made again compared name by name (containerd, archive.WriteDiff over
 * continuity's double walk). Directories are there when they or something in them differ. Walks only what was copied up.
 */
export function changes(fs: MemoryFs): ChangeTree {
  const changedLinks = new Set<MemoryNode>();
  const first = diffRoot(fs, changedLinks, new Map());
  // Of a file with several names all come along as soon as one of them is new, or the link would be lost.
  return changedLinks.size > 0 ? diffRoot(fs, changedLinks, new Map()) : first;
}

function diffRoot(fs: MemoryFs, changedLinks: Set<MemoryNode>, made: Map<MemoryNode, ChangeNode>): ChangeTree {
  const children = diffDirectory(fs.root, fs.lower, changedLinks, made);
  return { type: 'directory', opaque: false, ...attributesOf(fs.root), children };
}

function diffDirectory(
  upper: MemoryNode,
  lower: TreeDirectory | undefined,
  changedLinks: Set<MemoryNode>,
  made: Map<MemoryNode, ChangeNode>,
): ReadonlyMap<string, ChangeNode> {
  const out = new Map<string, ChangeNode>();
  for (const [name, node] of sorted(upper.children)) {
    const old = lower?.children.get(name);
    if (!node) {
      if (old) out.set(name, { type: 'whiteout' });
      continue;
    }
    if (!node.copied || node.type === 'socket') continue;
    if (node.type === 'directory') {
      const children = diffDirectory(node, old?.type === 'directory' ? old : undefined, changedLinks, made);
      if (!old || children.size > 0 || !sameNode(node, old))
        out.set(name, { type: 'directory', opaque: false, ...attributesOf(node), children });
      continue;
    }
    const isSame = old !== undefined && sameNode(node, old);
    if (!isSame && node.links > 1) changedLinks.add(node);
    if (!isSame || changedLinks.has(node)) {
      const change = made.get(node) ?? leafOf(node);
      made.set(node, change);
      out.set(name, change);
    }
  }
  for (const name of missing(upper, lower)) out.set(name, { type: 'whiteout' });
  return out;
}

/** Names of the lower directory at this place that a directory which stands here anew does not have. */
function missing(upper: MemoryNode, lower: TreeDirectory | undefined): readonly string[] {
  if (!lower || upper.lower === lower) return [];
  return [...lower.children.keys()].filter((name) => !upper.children?.get(name)).sort();
}

/** The lines of `docker diff`: a directory before what is in it, removed names last in their directory (go-archive, changes.go). */
export function listChanges(fs: MemoryFs): readonly Change[] {
  return listDirectory(fs.root, fs.lower, '');
}

function listDirectory(upper: MemoryNode, lower: TreeDirectory | undefined, path: string): Change[] {
  const out: Change[] = [];
  const gone: Change[] = [];
  for (const [name, node] of sorted(upper.children)) {
    const at = `${path}/${name}`;
    const old = lower?.children.get(name);
    if (!node) {
      if (old) gone.push({ kind: 'deleted', path: at });
      continue;
    }
    if (!node.copied) continue;
    const inside =
      node.type === 'directory' ? listDirectory(node, old?.type === 'directory' ? old : undefined, at) : [];
    if (!old) out.push({ kind: 'added', path: at });
    else if (inside.length > 0 || !sameStat(node, old)) out.push({ kind: 'changed', path: at });
    out.push(...inside);
  }
  for (const name of missing(upper, lower)) gone.push({ kind: 'deleted', path: `${path}/${name}` });
  return [...out, ...gone];
}

/**
 * Bytes on disk of the upper layer: blocks of 4096, the root directory included (containerd's overlayfs snapshotter, as
 * `docker ps --size` shows it). An untouched container takes 4096.
 */
export function upperUsage(fs: MemoryFs): number {
  const seen = new Set<MemoryNode>();
  const sum = (directory: MemoryNode): number => {
    let total = 4096;
    for (const node of directory.children?.values() ?? []) {
      if (!node?.copied || seen.has(node)) continue;
      if (node.type === 'directory') total += sum(node);
      else {
        seen.add(node);
        if (node.type === 'file') total += node.allocated;
        else if (node.type === 'symlink') total += symlinkUsage(node.target ?? '');
      }
    }
    return total;
  };
  return sum(fs.root);
}

/** ext4 keeps a short link in its inode. */
export function symlinkUsage(target: string): number {
  return target.length < 60 ? 0 : 4096;
}

function leafOf(node: MemoryNode): ChangeNode {
  const attributes = attributesOf(node);
  switch (node.type) {
    case 'file':
      return { type: 'file', ...attributes, content: node.content };
    case 'symlink':
      return { type: 'symlink', ...attributes, target: node.target ?? '' };
    case 'char-device':
    case 'block-device':
      return { type: node.type, ...attributes, major: node.rdev?.major ?? 0, minor: node.rdev?.minor ?? 0 };
    default:
      return { type: 'fifo', ...attributes };
  }
}

function attributesOf({ mode, uid, gid, mtime, xattrs }: MemoryNode) {
  return { mode, uid, gid, mtime: Math.floor(mtime / 1000) * 1000, ...(xattrs ? { xattrs } : {}) };
}

function sorted(children: MemoryNode['children']): [string, MemoryNode | null][] {
  return [...(children ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** go-archive's statDifferent, the other way round. */
function sameStat(node: MemoryNode, old: TreeNode): boolean {
  if (node.type !== old.type || node.mode !== old.mode || node.uid !== old.uid || node.gid !== old.gid) return false;
  if ('major' in old)
    return node.rdev?.major === old.major && node.rdev.minor === old.minor && sameTime(node.mtime, old.mtime);
  if (old.type === 'directory') return true;
  return (
    sameTime(node.mtime, old.mtime) &&
    sizeOf(node) === (old.type === 'file' ? old.content.size : old.type === 'symlink' ? old.target.length : 0)
  );
}

/** Times of which one was cut to seconds count as the same. */
function sameTime(a: number, b: number): boolean {
  return Math.floor(a / 1000) === Math.floor(b / 1000) && (a === b || a % 1000 === 0 || b % 1000 === 0);
}

/** continuity's sameFile: as above, but where both times are whole seconds the content decides. */
function sameNode(node: MemoryNode, old: TreeNode): boolean {
  if (old.type === 'directory' || node.type === 'directory') return sameStat(node, old);
  if (!sameStat(node, old) || node.mtime !== old.mtime) return false;
  if (node.mtime % 1000 !== 0) return true;
  if (old.type === 'symlink') return node.target === old.target;
  if (old.type !== 'file' || node.content === old.content) return true;
  const { size } = node;
  for (let at = 0; at < size; at += 65536) {
    const a = node.content.read(at, 65536);
    const b = old.content.read(at, 65536);
    if (a.some((byte, i) => byte !== b[i])) return false;
  }
  return true;
}

function sizeOf(node: MemoryNode): number {
  return node.type === 'file' ? node.size : (node.target?.length ?? 0);
}
