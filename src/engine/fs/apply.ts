import type { ChangeNode, ChangeTree, TreeDirectory, TreeNode } from './tree.ts';

/** The tree of an image without layers. */
export const EMPTY_TREE: TreeDirectory = {
  type: 'directory',
  mode: 0o755,
  uid: 0,
  gid: 0,
  mtime: 0,
  children: new Map(),
};

/**
 * What a tree shows under a layer's changes (OCI image spec, layer.md, "Applying Changesets"). Directories that the layer
 * does not touch are shared with the lower tree.
 */
export function applyChanges(lower: TreeDirectory, change: ChangeTree): TreeDirectory {
  if (change.children.size === 0 && !change.opaque && hasAttributesOf(lower, change)) return lower;
  const children = new Map<string, TreeNode>(change.opaque ? [] : lower.children);
  for (const [name, node] of change.children) {
    if (node.type === 'whiteout') children.delete(name);
    else if (node.type === 'directory') {
      const below = children.get(name);
      children.set(name, applyChanges(below?.type === 'directory' ? below : EMPTY_TREE, node));
    } else children.set(name, node);
  }
  const { mode, uid, gid, mtime, xattrs } = change;
  return { type: 'directory', mode, uid, gid, mtime, ...(xattrs ? { xattrs } : {}), children };
}

function hasAttributesOf(lower: TreeDirectory, change: ChangeTree): boolean {
  return (
    lower.mode === change.mode &&
    lower.uid === change.uid &&
    lower.gid === change.gid &&
    lower.mtime === change.mtime &&
    !change.xattrs
  );
}

/** A whole tree as one layer. */
export function treeAsChanges(tree: TreeDirectory): ChangeTree {
  const children = new Map<string, ChangeNode>();
  for (const [name, node] of tree.children) children.set(name, node.type === 'directory' ? treeAsChanges(node) : node);
  return { ...tree, opaque: false, children };
}

/** The node at a path of names, links not followed. */
export function nodeAt(tree: TreeDirectory, path: string): TreeNode | undefined {
  let node: TreeNode | undefined = tree;
  for (const name of path.split('/')) {
    if (name === '') continue;
    node = node?.type === 'directory' ? node.children.get(name) : undefined;
  }
  return node;
}
