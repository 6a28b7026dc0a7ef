import type { LockEntry, Locked } from './lockfile.ts';
import { byText, type Dependencies, type Manifest } from './manifest.ts';
import type { Registry, VersionRecord } from './registry.ts';
import { isRange, satisfies } from './semver.ts';

/** What is known of a package wherever it comes from. */
export interface PackageRecord extends LockEntry {
  readonly version: string;
}

/** A package in its place: `node_modules/a` or `node_modules/a/node_modules/b`. */
export interface PackageNode {
  readonly name: string;
  readonly location: string;
  readonly parent: PackageNode | undefined;
  readonly record: PackageRecord;
  readonly children: Map<string, PackageNode>;
  /** Only what is for development needs it. */
  dev: boolean;
}

const ROOT_RECORD: PackageRecord = { version: '' };

/** The packages of a project as node_modules lays them out: each as far up as nothing of its name stands in the way. */
export class Tree {
  readonly root: PackageNode = {
    name: '',
    location: '',
    parent: undefined,
    record: ROOT_RECORD,
    children: new Map(),
    dev: false,
  };

  static from(locked: Locked): Tree {
    const tree = new Tree();
    for (const [location, entry] of [...locked].sort(([a], [b]) => a.length - b.length)) {
      if (location === '' || entry.version === undefined) continue;
      const cut = location.lastIndexOf('node_modules/');
      const parent = tree.at(location.slice(0, Math.max(0, cut - 1)));
      if (parent) tree.place(parent, location.slice(cut + 13), { ...entry, version: entry.version });
    }
    return tree;
  }

  at(location: string): PackageNode | undefined {
    let node: PackageNode | undefined = this.root;
    for (const name of location.split(/(?:^|\/)node_modules\//).slice(1)) node = node?.children.get(name);
    return node;
  }

  place(parent: PackageNode, name: string, record: PackageRecord): PackageNode {
    const location = `${parent.location === '' ? '' : `${parent.location}/`}node_modules/${name}`;
    const node: PackageNode = { name, location, parent, record, children: new Map(), dev: false };
    parent.children.set(name, node);
    return node;
  }

  *nodes(from: PackageNode = this.root): Generator<PackageNode> {
    for (const node of [...from.children.values()].sort((a, b) => byText(a.name, b.name))) {
      yield node;
      yield* this.nodes(node);
    }
  }

  get size(): number {
    return [...this.nodes()].length;
  }

  /** What `require(name)` in a package finds. */
  static find(from: PackageNode, name: string): PackageNode | undefined {
    for (let at: PackageNode | undefined = from; at; at = at.parent) {
      const found = at.children.get(name);
      if (found) return found;
    }
    return undefined;
  }
}

export function fits(node: PackageNode | undefined, asked: string): boolean {
  return node !== undefined && (!isRange(asked) || satisfies(node.record.version, asked));
}

export function toRecord(record: VersionRecord): PackageRecord {
  return {
    version: record.version,
    resolved: record.dist.tarball,
    integrity: record.dist.integrity,
    ...(record.license === undefined ? {} : { license: record.license }),
    ...(record.dependencies ? { dependencies: record.dependencies } : {}),
    ...(record.bin ? { bin: record.bin } : {}),
    ...(record.engines ? { engines: record.engines } : {}),
    ...(record.funding === undefined ? {} : { funding: record.funding }),
  };
}

export function rootDependencies(manifest: Manifest, dev: boolean): Dependencies {
  return { ...(dev ? manifest.devDependencies : {}), ...manifest.optionalDependencies, ...manifest.dependencies };
}

/**
 * Completes a tree so that every dependency is met, level by level from the root; drops what nothing needs. What is installed globally keeps
 * its dependencies below itself.
 */
export async function completeTree(
  tree: Tree,
  manifest: Manifest,
  registry: Registry,
  isGlobal = false,
): Promise<void> {
  let level: PackageNode[] = [tree.root];
  const seen = new Set<PackageNode>(level);
  while (level.length > 0) {
    const missing: [PackageNode, string, string][] = [];
    const edges: [PackageNode, string, string][] = [];
    for (const node of level)
      for (const [name, asked] of Object.entries(edgesOf(tree, node, manifest)).sort(([a], [b]) => byText(a, b))) {
        edges.push([node, name, asked]);
        if (!fits(Tree.find(node, name), asked)) missing.push([node, name, asked]);
      }
    const records = new Map(
      await Promise.all(
        missing.map(async ([, name, asked]) => [`${name}@${asked}`, await registry.version(name, asked)] as const),
      ),
    );
    const next: PackageNode[] = [];
    for (const [node, name, asked] of edges) {
      let found = Tree.find(node, name);
      if (!found || !fits(found, asked)) {
        const record = records.get(`${name}@${asked}`) ?? (await registry.version(name, asked));
        if (found && found.parent === node) node.children.delete(name);
        let target = node;
        const top = isGlobal && node !== tree.root ? tree.root : undefined;
        while (target.parent && target.parent !== top && !target.parent.children.has(name)) target = target.parent;
        found = tree.place(target, name, toRecord(record));
      }
      if (!seen.has(found)) next.push(found);
      seen.add(found);
    }
    level = next;
  }
  prune(tree, manifest);
}

function edgesOf(tree: Tree, node: PackageNode, manifest: Manifest): Dependencies {
  return node === tree.root ? rootDependencies(manifest, true) : (node.record.dependencies ?? {});
}

/** Drops what nothing needs any more, and marks what only development needs. */
export function prune(tree: Tree, manifest: Manifest): void {
  const needed = reach(tree, rootDependencies(manifest, false));
  const all = reach(tree, rootDependencies(manifest, true));
  for (const node of [...tree.nodes()]) {
    if (!all.has(node)) node.parent?.children.delete(node.name);
    node.dev = !needed.has(node);
  }
}

/** Everything that these dependencies of the root lead to. */
function reach(tree: Tree, roots: Dependencies): ReadonlySet<PackageNode> {
  const seen = new Set<PackageNode>();
  const visit = (from: PackageNode, names: readonly string[]): void => {
    for (const name of names) {
      const found = Tree.find(from, name);
      if (!found || seen.has(found)) continue;
      seen.add(found);
      visit(found, Object.keys(found.record.dependencies ?? {}));
    }
  };
  visit(tree.root, Object.keys(roots));
  return seen;
}

/** A tree without what is only for development. */
export function withoutDev(tree: Tree): Tree {
  const copy = new Tree();
  const walk = (from: PackageNode, to: PackageNode): void => {
    for (const node of from.children.values()) if (!node.dev) walk(node, copy.place(to, node.name, node.record));
  };
  walk(tree.root, copy.root);
  return copy;
}
