import type { Process } from '../../../kernel/process.ts';
import { actualTree } from './actual.ts';
import type { CommandLine } from './command-line.ts';
import { explained } from './eresolve.ts';
import { NpmFailure } from './failure.ts';
import { parseSpec, readManifest } from './manifest.ts';
import { foldersOf } from './project.ts';
import { satisfies } from './semver.ts';
import { type Edge, edgesOf, type PackageNode, prune, Tree } from './tree.ts';
import { EXPLAIN_USAGE } from './verb-usage.ts';

/** `npm explain name…`, `npm why`: who needs what is installed. */
export async function explain(proc: Process, line: CommandLine): Promise<number> {
  if (line.words.length === 0) throw new NpmFailure('EUSAGE', ['', ...EXPLAIN_USAGE]);
  const manifest = readManifest(proc) ?? {};
  const folders = foldersOf(proc, manifest);
  const tree = actualTree(proc);
  // Marks what is there for development or as a peer; nothing is removed.
  const marked = actualTree(proc);
  prune(marked, manifest, folders);
  for (const node of tree.nodes()) {
    const twin = marked.at(node.location);
    node.dev = twin?.dev ?? false;
    node.peer = twin?.peer ?? false;
  }
  const wanted = [...tree.nodes(), ...tree.folders.values()].filter((node) =>
    line.words.some((word) => {
      const { name, asked } = parseSpec(word.replace(/\/+$/, ''));
      if (node.location === word || proc.fs.absolute(node.location) === proc.fs.absolute(word)) return true;
      return node.name === name && (asked === '' || satisfies(tree.target(node).record.version, asked));
    }),
  );
  if (wanted.length === 0) throw new NpmFailure(undefined, [`No dependencies found matching ${line.words.join(', ')}`]);
  const all = [tree.root, ...tree.nodes(), ...tree.folders.values()].flatMap((from) =>
    edgesOf(tree, from, manifest, folders, true),
  );
  const dependents = (node: PackageNode): readonly Edge[] =>
    all.filter((edge) => Tree.find(edge.from, edge.name) === node);
  const shown = wanted.map((node) => explained(tree, node, dependents, Number.POSITIVE_INFINITY).join('\n'));
  await proc.write(1, `${shown.join('\n\n')}\n`);
  return 0;
}
