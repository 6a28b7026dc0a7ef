import { type Digest, digestOf } from '../../base/digest.ts';
import type { ChangeNode, ChangeTree } from '../../fs/tree.ts';

/** Texts up to this size count with their bytes, bigger ones with their size; filler with what it is made from. */
const READ_UP_TO = 4096;

/** What a layer's description comes to: a digest over names, owners, modes, sizes, targets and small files, quick to work out. */
export function treeDigest(tree: ChangeTree): Digest {
  const lines: string[] = [];
  const seen = new Map<ChangeNode, string>();
  const visit = (node: ChangeNode, path: string): void => {
    const first = seen.get(node);
    if (first !== undefined) {
      lines.push(`${path} = ${first}`);
      return;
    }
    seen.set(node, path);
    if (node.type === 'whiteout') {
      lines.push(`${path} whiteout`);
      return;
    }
    const about = `${path} ${node.type} ${node.mode.toString(8)} ${node.uid}:${node.gid} ${node.mtime}`;
    if (node.type === 'file') {
      const { content } = node;
      const bytes = content.madeFrom ?? (content.size <= READ_UP_TO ? digestOf(content.read(0, content.size)) : '');
      lines.push(`${about} ${content.size} ${bytes}`);
    } else if (node.type === 'symlink') lines.push(`${about} ${node.target}`);
    else lines.push(about);
    if (node.type === 'directory') for (const [name, child] of node.children) visit(child, `${path}/${name}`);
  };
  visit(tree, '');
  return digestOf(lines.join('\n'));
}
