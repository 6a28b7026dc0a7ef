import { NO_BYTES } from '../../base/bytes.ts';
import { bytesContent } from '../content.ts';
import type { Attributes, ChangeNode, ChangeTree, TreeDirectory, TreeNode } from '../tree.ts';
import { type TarEntry, TarError } from './entry.ts';

const WHITEOUT = '.wh.';
const OPAQUE = '.wh..wh..opq';

type Leaf = Exclude<TreeNode, TreeDirectory>;

/**
 * A layer's entries as containerd writes them (pkg/archive, ChangeWriter): depth first in name order without the root, a file's
 * further names as hard links to the first, whiteouts as empty files of 1970 with mode 0.
 */
export function* changeEntries(change: ChangeTree): Generator<TarEntry> {
  yield* directoryEntries(change, '', new Map());
}

/** A whole tree, for `docker export` and a base image's layer. `prefix` comes in front of all names. */
export function* treeEntries(tree: TreeDirectory, prefix = ''): Generator<TarEntry> {
  yield* directoryEntries(tree, prefix, new Map());
}

function* directoryEntries(
  directory: ChangeTree | TreeDirectory,
  path: string,
  links: Map<Leaf, string>,
): Generator<TarEntry> {
  if ('opaque' in directory && directory.opaque) yield whiteout(path + OPAQUE);
  for (const [name, node] of [...directory.children].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const at = path + name;
    if (node.type === 'whiteout') yield whiteout(path + WHITEOUT + name);
    else if (node.type === 'directory') {
      yield { name: `${at}/`, type: 'directory', ...attributesOf(node) };
      yield* directoryEntries(node, `${at}/`, links);
    } else yield leafEntry(at, node, links);
  }
}

function leafEntry(name: string, node: Leaf, links: Map<Leaf, string>): TarEntry {
  const attributes = attributesOf(node);
  const first = links.get(node);
  if (first !== undefined) return { name, type: 'hardlink', linkName: first, ...attributes };
  links.set(node, name);
  switch (node.type) {
    case 'file':
      return { name, type: 'file', ...attributes, content: node.content };
    case 'symlink':
      return { name, type: 'symlink', ...attributes, linkName: node.target };
    case 'char-device':
    case 'block-device':
      return { name, type: node.type, ...attributes, major: node.major, minor: node.minor };
    case 'fifo':
      return { name, type: 'fifo', ...attributes };
  }
}

function attributesOf({ mode, uid, gid, mtime, xattrs }: Attributes): Attributes {
  return { mode, uid, gid, mtime, ...(xattrs ? { xattrs } : {}) };
}

function whiteout(name: string): TarEntry {
  return { name, type: 'file', mode: 0, uid: 0, gid: 0, mtime: 0, content: bytesContent(NO_BYTES) };
}

/** A directory under construction. */
interface Draft {
  attributes: Attributes | undefined;
  opaque: boolean;
  readonly children: Map<string, Draft | Leaf | { readonly type: 'whiteout' }>;
}

const draft = (): Draft => ({ attributes: undefined, opaque: false, children: new Map() });
const PARENT: Attributes = { mode: 0o755, uid: 0, gid: 0, mtime: 0 };

/**
 * The changes that a layer's entries stand for. `lower` gives directories that the archive leaves out their attributes, and
 * hard links into it their file. Names that climb out of the root are cut off there. Throws TarError for a link to nothing.
 */
export function changesFromEntries(entries: Iterable<TarEntry>, lower?: TreeDirectory): ChangeTree {
  const root = draft();
  for (const entry of entries) {
    const parts = partsOf(entry.name);
    const name = parts.pop();
    if (name === undefined) {
      if (entry.type === 'directory') root.attributes = attributesOf(entry);
      continue;
    }
    const parent = parts.reduce(enter, root);
    if (name === OPAQUE) parent.opaque = true;
    else if (name.startsWith(WHITEOUT)) parent.children.set(name.slice(WHITEOUT.length), { type: 'whiteout' });
    else if (entry.type === 'directory') enter(parent, name).attributes = attributesOf(entry);
    else parent.children.set(name, leafOf(entry, root, lower));
  }
  return finish(root, lower);
}

function enter(parent: Draft, name: string): Draft {
  const known = parent.children.get(name);
  if (known && 'children' in known) return known;
  const fresh = draft();
  parent.children.set(name, fresh);
  return fresh;
}

function leafOf(entry: TarEntry, root: Draft, lower: TreeDirectory | undefined): Leaf {
  const attributes = attributesOf(entry);
  switch (entry.type) {
    case 'file':
      return { type: 'file', ...attributes, content: entry.content ?? bytesContent(NO_BYTES) };
    case 'symlink':
      return { type: 'symlink', ...attributes, target: entry.linkName ?? '' };
    case 'char-device':
    case 'block-device':
      return { type: entry.type, ...attributes, major: entry.major ?? 0, minor: entry.minor ?? 0 };
    case 'fifo':
      return { type: 'fifo', ...attributes };
    case 'hardlink':
      return linked(partsOf(entry.linkName ?? ''), root, lower);
    case 'directory':
      throw new TarError('header');
  }
}

function linked(parts: readonly string[], root: Draft, lower: TreeDirectory | undefined): Leaf {
  let here: Draft | undefined = root;
  let below: TreeNode | undefined = lower;
  for (const [i, part] of parts.entries()) {
    const next: Draft | Leaf | { readonly type: 'whiteout' } | undefined = here?.children.get(part);
    below = below?.type === 'directory' ? below.children.get(part) : undefined;
    if (next && !('children' in next)) {
      if (i === parts.length - 1 && next.type !== 'whiteout') return next;
      break;
    }
    here = next;
  }
  if (!below || below.type === 'directory') throw new TarError('header');
  return below;
}

function finish(from: Draft, lower: TreeNode | undefined): ChangeTree {
  const children = new Map<string, ChangeNode>();
  const below = lower?.type === 'directory' ? lower : undefined;
  for (const [name, node] of from.children)
    children.set(name, 'children' in node ? finish(node, below?.children.get(name)) : node);
  return {
    type: 'directory',
    opaque: from.opaque,
    ...(from.attributes ?? (below ? attributesOf(below) : PARENT)),
    children,
  };
}

function partsOf(name: string): string[] {
  const parts: string[] = [];
  for (const part of name.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts;
}
