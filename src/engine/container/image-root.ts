import { NO_BYTES } from '../base/bytes.ts';
import { bytesContent } from '../fs/content.ts';
import type { TreeDirectory, TreeNode } from '../fs/tree.ts';

const prepared = new WeakMap<TreeDirectory, TreeDirectory>();

/**
 * An image's tree with what docker puts between it and a container's own layer: mount points, /.dockerenv, and empty files where
 * /etc/hosts and its kin are mounted (moby daemon/initlayer). These are neither part of `docker diff` nor of commits. Made once for
 * each image, as no container may change it; `now` dates what is new.
 */
export function withInitLayer(image: TreeDirectory, now: number): TreeDirectory {
  const known = prepared.get(image);
  if (known) return known;
  const file: TreeNode = { type: 'file', mode: 0o755, uid: 0, gid: 0, mtime: now, content: bytesContent(NO_BYTES) };
  const folder: TreeNode = { type: 'directory', mode: 0o755, uid: 0, gid: 0, mtime: now, children: new Map() };
  let root = image;
  for (const path of ['dev/pts', 'dev/shm', 'proc', 'sys']) root = adding(root, path.split('/'), folder, now);
  for (const path of ['.dockerenv', 'etc/resolv.conf', 'etc/hosts', 'etc/hostname', 'dev/console'])
    root = adding(root, path.split('/'), file, now);
  root = adding(
    root,
    ['etc', 'mtab'],
    { type: 'symlink', mode: 0o777, uid: 0, gid: 0, mtime: now, target: '/proc/mounts' },
    now,
  );
  prepared.set(image, root);
  return root;
}

/** The tree with `node` at a path, unless something is there. */
function adding(directory: TreeDirectory, path: readonly string[], node: TreeNode, now: number): TreeDirectory {
  const [name = '', ...rest] = path;
  const existing = directory.children.get(name);
  if (rest.length === 0) return existing ? directory : withChild(directory, name, node, now);
  const parent: TreeNode = existing ?? {
    type: 'directory',
    mode: 0o755,
    uid: 0,
    gid: 0,
    mtime: now,
    children: new Map(),
  };
  // What an image has in place of a folder (a link, a file) is its own affair.
  if (parent.type !== 'directory') return directory;
  const changed = adding(parent, rest, node, now);
  return changed === existing ? directory : withChild(directory, name, changed, existing ? directory.mtime : now);
}

function withChild(directory: TreeDirectory, name: string, node: TreeNode, mtime: number): TreeDirectory {
  return { ...directory, mtime, children: new Map(directory.children).set(name, node) };
}
