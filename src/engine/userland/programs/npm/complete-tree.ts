import { unresolved } from './eresolve.ts';
import { NpmFailure } from './failure.ts';
import { byText, type Manifest } from './manifest.ts';
import type { Registry } from './registry.ts';
import { isRange, satisfies } from './semver.ts';
import { type Edge, edgesOf, type Folders, isOutside, NO_FOLDERS, type PackageNode, prune, Tree } from './tree.ts';

/** How a tree is to be completed. */
export interface Completion {
  readonly folders?: Folders;
  /** What is installed globally keeps its dependencies below itself. */
  readonly isGlobal?: boolean;
  /** --legacy-peer-deps: peers are nobody's business. */
  readonly withoutPeers?: boolean;
  /** --force: peers that do not fit are left as they are. */
  readonly force?: boolean;
  /** What is only for development stays out: it may be more than this registry holds. */
  readonly omitsDev?: boolean;
}

/**
 * Completes a tree so that every dependency is met, level by level from the root; drops what nothing needs. Throws NpmFailure (ERESOLVE) where a peer
 * cannot be had, or a package. Answers what was asked for, cannot be had and is left out: only what development needs, where that is omitted.
 */
export async function completeTree(
  tree: Tree,
  manifest: Manifest,
  registry: Registry,
  { folders = NO_FOLDERS, isGlobal = false, withoutPeers = false, force = false, omitsDev = false }: Completion = {},
): Promise<readonly string[]> {
  const leftOut = new Map<Edge, NpmFailure>();
  for (const location of tree.folders.keys()) {
    const record = folders.record(location);
    if (record) tree.folder(location, record);
  }
  const waiting: PackageNode[] = [tree.root];
  const seen = new Set<PackageNode>(waiting);
  const needs = (node: PackageNode): readonly Edge[] =>
    isOutside(tree, node)
      ? []
      : edgesOf(tree, node, manifest, folders, true).filter(
          ({ type }) => type !== 'peerOptional' && !(withoutPeers && type === 'peer'),
        );
  const isMissing = ({ from, name, asked }: Edge): boolean =>
    !tree.fits(Tree.find(from, name), askedIn(folders, name, asked));
  // The ones nearest to the root first, by their places; what the next ones need is asked for meanwhile.
  for (let node = waiting.shift(); node; node = waiting.shift()) {
    const edges = needs(node);
    for (const edge of edges) {
      const holder = holderOf(tree, edge).children.get(edge.name);
      if (edge.type === 'peer' && holder && isMissing(edge) && !force)
        throw await unresolved(tree, manifest, folders, registry, edge, holder);
    }
    const records = new Map(
      (
        await Promise.all(
          edges.filter(isMissing).map(async (edge) => {
            try {
              return [[edge.name, await registry.record(edge.name, edge.asked, folders)] as const];
            } catch (error) {
              if (
                !omitsDev ||
                (edge.from === tree.root && edge.type !== 'dev') ||
                !(error instanceof NpmFailure) ||
                !isNotHeld(error)
              )
                throw error;
              leftOut.set(edge, error);
              return [];
            }
          }),
        )
      ).flat(),
    );
    for (const edge of edges) {
      if (leftOut.has(edge)) continue;
      const { from, name, asked, type } = edge;
      let found = Tree.find(from, name);
      if (!found || isMissing(edge)) {
        const record = records.get(name) ?? (await registry.record(name, asked, folders));
        let target = holderOf(tree, edge);
        if (type === 'peer' && target.children.has(name)) continue;
        if (found && found.parent === target) target.children.delete(name);
        const top = isGlobal && from !== tree.root ? tree.root : undefined;
        while (target.parent && target.parent !== top && !target.parent.children.has(name)) target = target.parent;
        found = tree.place(target, name, record);
        if (record.link && record.resolved !== undefined && !tree.folders.has(record.resolved))
          tree.folder(record.resolved, folders.record(record.resolved) ?? { version: '' });
      }
      for (const one of new Set([found, tree.target(found)])) {
        if (seen.has(one)) continue;
        seen.add(one);
        waiting.push(one);
        registry.expect(needs(one).filter(isMissing));
      }
    }
    waiting.sort((a, b) => depthOf(a) - depthOf(b) || byText(a.location, b.location));
  }
  prune(tree, manifest, folders);
  for (const [{ from, type }, failure] of leftOut) if (!from.dev && type !== 'dev') throw failure;
  return [...new Set([...leftOut.keys()].map(({ name }) => name))];
}

/** Neither here nor, for all this registry knows, elsewhere. */
const isNotHeld = ({ code, lines }: NpmFailure): boolean =>
  code === 'E404' || code === 'ETARGET' || (lines[0] ?? '').startsWith('drydock: ');

/** Where a dependency may lie at the deepest: a peer lies beside the package that asks for it. */
const holderOf = (tree: Tree, { from, type }: Edge): PackageNode =>
  type === 'peer' && from.parent && tree.folders.get(from.location) !== from ? from.parent : from;

const depthOf = ({ location }: PackageNode): number => location.split('node_modules/').length - 1;

/** A workspace stands for every range that its version fits. */
function askedIn(folders: Folders, name: string, asked: string): string {
  const path = folders.workspaces.get(name);
  const version = path === undefined ? undefined : folders.record(path)?.version;
  return version !== undefined && isRange(asked) && satisfies(version, asked) ? `file:${path}` : asked;
}
