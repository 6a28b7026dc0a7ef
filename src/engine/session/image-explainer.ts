import type { Digest } from '../base/digest.ts';
import { EngineError } from '../base/errors.ts';
import type { Daemon } from '../daemon/daemon.ts';
import type { ChangeNode, ChangeTree, TreeDirectory, TreeNode } from '../fs/tree.ts';
import { chainIdOf } from '../image/layer-store.ts';
import type { ImageDifference, ImageExplainer, PathInLayer, PathStory, Waste } from './explain.ts';

/** Files of a difference or a waste that are listed; the rest counts in the sums alone. */
const mostFiles = 500;

/** Reads layers as they lie in the store; nothing is computed before somebody asks. */
export function imageExplainer(daemon: Daemon): ImageExplainer {
  const diffIds = (image: string): readonly Digest[] =>
    daemon.images.image(daemon.images.resolve(image)).config.rootfs.diff_ids;
  const layers = (image: string): readonly ChangeTree[] =>
    daemon.images.layers.stack(diffIds(image)).map((snapshot) => {
      if (!snapshot) throw new EngineError('not-found', 'this image is not unpacked here');
      return snapshot.layer.changes;
    });
  return {
    path: (image, path) => storyOf(layers(image), path.split('/').filter(Boolean)),
    waste: (image) => wasteOf(layers(image)),
    difference(first, second) {
      const [a, b] = [diffIds(first), diffIds(second)];
      const shared = a.findIndex((diffId, i) => diffId !== b[i]);
      const tree = (ids: readonly Digest[]) => daemon.images.layers.tree(chainIdOf(ids));
      const files: ImageDifference['files'][number][] = [];
      compare(tree(a), tree(b), '', files);
      return { shared: shared < 0 ? a.length : shared, files: files.slice(0, mostFiles) };
    },
  };
}

function storyOf(layers: readonly ChangeTree[], names: readonly string[]): PathStory {
  const told: PathInLayer[] = [];
  let seenFrom: number | undefined;
  layers.forEach((root, layer) => {
    const found = meet(root, names);
    if (found === undefined) return;
    if (found === 'hides' || found.type === 'whiteout') {
      if (seenFrom === undefined) return;
      told.push({ layer, does: found === 'hides' ? 'hides' : 'removes', size: 0 });
      seenFrom = undefined;
    } else {
      told.push({ layer, does: seenFrom === undefined ? 'adds' : 'changes', size: sizeOf(found) });
      seenFrom = layer;
    }
  });
  return { layers: told, seenFrom };
}

/** What a layer has at a path: its node, `hides` when it takes away a folder on the way, undefined when it leaves the path alone. */
function meet(root: ChangeTree, names: readonly string[]): ChangeNode | 'hides' | undefined {
  let at: ChangeNode = root;
  let opaque = false;
  for (const name of names) {
    if (at.type !== 'directory') return 'hides';
    opaque ||= at.opaque;
    const next: ChangeNode | undefined = at.children.get(name);
    if (!next) return opaque ? 'hides' : undefined;
    at = next;
  }
  return at;
}

function wasteOf(layers: readonly ChangeTree[]): Waste {
  /** Bytes now seen at each path, with how many layers have held it. */
  const seen = new Map<string, { size: number; copies: number; wasted: number }>();
  let total = 0;
  const drop = (path: string): void => {
    for (const [at, file] of seen) {
      if (at !== path && !at.startsWith(`${path}/`)) continue;
      file.wasted += file.size;
      file.size = 0;
    }
  };
  const visit = (directory: ChangeTree, path: string): void => {
    if (directory.opaque && path !== '') drop(path);
    for (const [name, node] of directory.children) {
      const at = `${path}/${name}`;
      if (node.type === 'whiteout') drop(at);
      else if (node.type === 'directory') visit(node, at);
      else {
        const size = sizeOf(node);
        const before = seen.get(at) ?? { size: 0, copies: 0, wasted: 0 };
        total += size;
        seen.set(at, { size, copies: before.copies + 1, wasted: before.wasted + before.size });
      }
    }
  };
  for (const layer of layers) visit(layer, '');
  const files = [...seen]
    .filter(([, { wasted }]) => wasted > 0)
    .map(([path, { wasted, copies }]) => ({ path, wasted, copies }))
    .sort((a, b) => b.wasted - a.wasted || (a.path < b.path ? -1 : 1));
  return { total, wasted: files.reduce((sum, { wasted }) => sum + wasted, 0), files: files.slice(0, mostFiles) };
}

function compare(
  before: TreeNode | undefined,
  after: TreeNode | undefined,
  path: string,
  files: ImageDifference['files'][number][],
): void {
  // Trees share structure: what is the same object is the same all the way down.
  if (before === after) return;
  const [old, now] = [childrenOf(before), childrenOf(after)];
  if (before && before.type !== 'directory' && after?.type !== 'directory') {
    if (!after) files.push({ path, kind: 'removed', size: sizeOf(before) });
    else if (!sameFile(before, after)) files.push({ path, kind: 'changed', size: sizeOf(after) });
    return;
  }
  if (before && before.type !== 'directory') files.push({ path, kind: 'removed', size: sizeOf(before) });
  if (after && after.type !== 'directory') files.push({ path, kind: 'added', size: sizeOf(after) });
  for (const name of [...new Set([...old.keys(), ...now.keys()])].sort())
    compare(old.get(name), now.get(name), `${path}/${name}`, files);
}

const NOTHING: TreeDirectory['children'] = new Map();

function childrenOf(node: TreeNode | undefined): TreeDirectory['children'] {
  return node?.type === 'directory' ? node.children : NOTHING;
}

function sameFile(a: TreeNode, b: TreeNode): boolean {
  if (a.type !== b.type || a.mode !== b.mode || a.uid !== b.uid || a.gid !== b.gid) return false;
  if (a.type === 'symlink') return b.type === 'symlink' && a.target === b.target;
  if (a.type !== 'file' || b.type !== 'file' || a.content === b.content) return true;
  if (a.content.size !== b.content.size) return false;
  for (let at = 0; at < a.content.size; at += 65_536) {
    const other = b.content.read(at, 65_536);
    if (a.content.read(at, 65_536).some((byte, i) => byte !== other[i])) return false;
  }
  return true;
}

function sizeOf(node: ChangeNode | TreeNode): number {
  return node.type === 'file' ? node.content.size : 0;
}
