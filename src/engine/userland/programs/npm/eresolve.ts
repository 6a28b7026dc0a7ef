import { NpmFailure, REPORT } from './failure.ts';
import type { Manifest } from './manifest.ts';
import type { Registry } from './registry.ts';
import { type Edge, edgesOf, type Folders, type PackageNode, Tree } from './tree.ts';

/** How a peer that cannot be had is told: what is there, and who wants it otherwise. */
export async function unresolved(
  tree: Tree,
  manifest: Manifest,
  folders: Folders,
  registry: Registry,
  edge: Edge,
  current: PackageNode,
): Promise<NpmFailure> {
  const all = [tree.root, ...tree.nodes(), ...tree.folders.values()].flatMap((from) =>
    edgesOf(tree, from, manifest, folders, true),
  );
  const dependents = (node: PackageNode): readonly Edge[] =>
    all.filter((one) => Tree.find(one.from, one.name) === node && tree.fits(node, one.asked));
  const { from } = edge;
  // What a lock file placed is at fault itself; else the project, which asks for it now.
  const locked = from.isLocked === true;
  const conflicting = locked ? await conflict(registry, folders, edge) : undefined;
  const lines = [
    `ERESOLVE ${locked ? 'could not resolve' : 'unable to resolve dependency tree'}`,
    '',
    `While resolving: ${locked ? `${from.name}@${from.record.version}` : `${manifest.name ?? ''}@${manifest.version ?? ''}`}`,
    ...explained(tree, current, dependents, 4).map((line, i) => (i === 0 ? `Found: ${line}` : line)),
    '',
    'Could not resolve dependency:',
    ...explainedEdge(tree, edge, dependents, 4),
    ...(conflicting === undefined
      ? []
      : [
          '',
          `Conflicting peer dependency: ${edge.name}@${conflicting}`,
          `node_modules/${edge.name}`,
          ...explainedEdge(tree, edge, dependents, 4).map((line) => `  ${line}`),
        ]),
    '',
    'Fix the upstream dependency conflict, or retry this command with --force or --legacy-peer-deps to accept an incorrect (and potentially broken) dependency resolution.',
  ];
  return new NpmFailure('ERESOLVE', [...lines, '', '', 'For a full report see:', REPORT]);
}

/** The version that would have fitted; undefined where none can be had. */
async function conflict(registry: Registry, folders: Folders, { name, asked }: Edge): Promise<string | undefined> {
  try {
    return (await registry.record(name, asked, folders)).version;
  } catch (error) {
    if (error instanceof NpmFailure) return undefined;
    throw error;
  }
}

type Dependents = (node: PackageNode) => readonly Edge[];

/** A package with its place, and below it who needs it. */
export function explained(tree: Tree, node: PackageNode, dependents: Dependents, depth: number): readonly string[] {
  return [...printed(tree, node), ...explainedDependents(tree, node, dependents, depth)];
}

function printed(tree: Tree, node: PackageNode): readonly string[] {
  const { version } = tree.target(node).record;
  const marks = `${node.dev ? ' dev' : ''}${node.peer ? ' peer' : ''}`;
  return [`${node.name}@${version}${marks}`, node.location];
}

function explainedDependents(tree: Tree, node: PackageNode, dependents: Dependents, depth: number): readonly string[] {
  const edges = depth <= 0 ? [] : dependents(node);
  const most = Math.ceil(depth / 2);
  const lines = edges.slice(0, most).flatMap((edge) => explainedEdge(tree, edge, dependents, depth));
  if (edges.length > most) {
    const names: string[] = [];
    let length = 0;
    for (let i = most; i < edges.length; i++) {
      const name = edges[i]?.from.name || 'the root project';
      length += name.length;
      if (length >= 50 && i < edges.length - 1) {
        names.push('...');
        break;
      }
      names.push(name);
    }
    lines.push(`${edges.length - most} more (${names.join(', ')})`);
  }
  return lines.map((line) => `  ${line}`);
}

function explainedEdge(tree: Tree, edge: Edge, dependents: Dependents, depth: number): readonly string[] {
  const { from, name, asked, type } = edge;
  const what = type === 'workspace' ? asked.replace(/^file:/, '') : `${name}@"${asked}"`;
  const head = `${type === 'prod' ? '' : `${type} `}${what} from `;
  if (from === tree.root) return [`${head}the root project`];
  const [first = '', ...rest] = printed(tree, from);
  return [`${head}${first}`, ...rest, ...explainedDependents(tree, from, dependents, depth - 1)];
}
