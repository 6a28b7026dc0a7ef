import type { Process } from '../../../kernel/process.ts';
import { actualTree, globalTree } from './actual.ts';
import { type CommandLine, isOn, omitsDev, textOf } from './command-line.ts';
import { NpmFailure } from './failure.ts';
import { GLOBAL } from './install.ts';
import { byText, type Manifest, parseSpec, readManifest } from './manifest.ts';
import { fits, type PackageNode, rootDependencies, Tree } from './tree.ts';

interface Row {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly wanted: boolean;
}

/** `npm ls [name…] [--all] [--depth=N] [-g]`. */
export async function list(proc: Process, line: CommandLine): Promise<number> {
  const isGlobal = isOn(line, 'global');
  const folder = isGlobal ? `${GLOBAL}/lib` : proc.fs.cwd;
  const manifest: Manifest = isGlobal ? {} : (readManifest(proc) ?? {});
  const tree = isGlobal ? globalTree(proc, folder, globalNames(proc, folder)) : actualTree(proc);
  const names = line.words.map((word) => parseSpec(word).name);
  const depth = isOn(line, 'all') || names.length > 0 ? Number.POSITIVE_INFINITY : Number(textOf(line, 'depth') ?? 0);
  const roots = isGlobal
    ? Object.fromEntries([...tree.root.children.keys()].map((name) => [name, '*']))
    : rootDependencies(manifest, !omitsDev(line, proc));
  const problems: string[] = [];
  const id = manifest.name === undefined ? folder : `${manifest.name}@${manifest.version ?? ''} ${folder}`;
  const reached = new Set<PackageNode>();
  const rowsOf = (
    from: PackageNode,
    asked: Readonly<Record<string, string>>,
    level: number,
    by: string,
  ): readonly Row[] => {
    const rows: Row[] = [];
    const firsts = Object.entries(asked).sort(([a], [b]) => byText(a, b));
    const expand: [PackageNode, number][] = [];
    for (const [name, range] of firsts) {
      const node = Tree.find(from, name);
      const wanted = names.length === 0 || names.includes(name);
      if (!node) {
        problems.push(`missing: ${name}@${range}, required by ${by}`);
        rows.push({ label: `UNMET DEPENDENCY ${name}@${range}`, rows: [], wanted });
        continue;
      }
      const seen = reached.has(node);
      reached.add(node);
      const invalid = !fits(node, range);
      if (invalid) problems.push(`invalid: ${name}@${node.record.version} ${folder}/${node.location}`);
      const label = `${name}@${node.record.version}${seen ? ' deduped' : ''}${invalid ? ` invalid: "${range}" from ${by === '' ? 'the root project' : by}` : ''}`;
      rows.push({ label, rows: [], wanted });
      if (!seen) expand.push([node, rows.length - 1]);
    }
    if (level < depth)
      for (const [node, at] of expand) {
        const row = rows[at] as Row;
        const inner = rowsOf(node, node.record.dependencies ?? {}, level + 1, `${node.name}@${node.record.version}`);
        rows[at] = { ...row, rows: inner, wanted: row.wanted || inner.length > 0 };
      }
    return rows.filter((row) => names.length === 0 || row.wanted);
  };
  const rows = [
    ...rowsOf(tree.root, roots, 0, manifest.name === undefined ? '' : `${manifest.name}@${manifest.version ?? ''}`),
  ];
  if (names.length === 0 && !isGlobal)
    for (const node of tree.root.children.values())
      if (!isNeeded(tree, roots, node, rootDependencies(manifest, true))) {
        problems.push(`extraneous: ${node.name}@${node.record.version} ${folder}/${node.location}`);
        rows.push({ label: `${node.name}@${node.record.version} extraneous`, rows: [], wanted: true });
      }
  rows.sort((a, b) => byText(a.label, b.label));
  const text = rows.length === 0 ? '└── (empty)\n' : draw(rows, '');
  await proc.write(1, `${id}\n${text}\n`);
  if (names.length > 0 && rows.length === 0) return 1;
  const serious = problems.filter((problem) => !problem.startsWith('extraneous'));
  if (serious.length > 0) throw new NpmFailure('ELSPROBLEMS', serious);
  return 0;
}

function globalNames(proc: Process, folder: string): readonly string[] {
  const { fs } = proc;
  return fs.exists(`${folder}/node_modules`) ? fs.readdir(`${folder}/node_modules`).map(({ name }) => name) : [];
}

function isNeeded(
  tree: Tree,
  roots: Readonly<Record<string, string>>,
  wanted: PackageNode,
  all: Readonly<Record<string, string>>,
): boolean {
  const seen = new Set<PackageNode>();
  const visit = (from: PackageNode, names: readonly string[]): void => {
    for (const name of names) {
      const node = Tree.find(from, name);
      if (!node || seen.has(node)) continue;
      seen.add(node);
      visit(node, Object.keys(node.record.dependencies ?? {}));
    }
  };
  visit(tree.root, Object.keys({ ...all, ...roots }));
  return seen.has(wanted);
}

function draw(rows: readonly Row[], indent: string): string {
  return rows
    .map((row, i) => {
      const last = i === rows.length - 1;
      const head = `${indent}${last ? '└' : '├'}─${row.rows.length > 0 ? '┬' : '─'} ${row.label}\n`;
      return head + draw(row.rows, `${indent}${last ? ' ' : '│'} `);
    })
    .join('');
}
