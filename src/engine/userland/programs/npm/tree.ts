import type { LockEntry, Locked } from './lockfile.ts';
import { byText, type Dependencies, type Manifest } from './manifest.ts';
import type { VersionRecord } from './registry.ts';
import { isRange, satisfies } from './semver.ts';

/** What is known of a package wherever it comes from. */
export interface PackageRecord extends LockEntry {
  readonly version: string;
}

/** A package in its place: `node_modules/a`, `node_modules/a/node_modules/b`, or a folder of the project such as `packages/a`. */
export interface PackageNode {
  readonly name: string;
  readonly location: string;
  readonly parent: PackageNode | undefined;
  readonly record: PackageRecord;
  readonly children: Map<string, PackageNode>;
  /** Only what is for development needs it. */
  dev: boolean;
  /** Only as a peer of what is installed. */
  peer: boolean;
  /** Stood in the lock file. */
  isLocked?: boolean;
}

/** That one package needs another one. */
export interface Edge {
  readonly from: PackageNode;
  readonly name: string;
  readonly asked: string;
  readonly type: 'prod' | 'dev' | 'optional' | 'peer' | 'peerOptional' | 'workspace';
}

/** A project's own folders: workspaces by the names of their packages, and what a folder's package.json says. */
export interface Folders {
  readonly workspaces: ReadonlyMap<string, string>;
  record(location: string): PackageRecord | undefined;
}

export const NO_FOLDERS: Folders = { workspaces: new Map(), record: () => undefined };

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
    peer: false,
  };
  /** What links lead to, by location. */
  readonly folders = new Map<string, PackageNode>();

  static from(locked: Locked): Tree {
    const tree = new Tree();
    const entries = [...locked].sort(([a], [b]) => a.length - b.length);
    for (const [location, entry] of entries)
      if (location !== '' && !location.includes('node_modules/')) tree.folder(location, { version: '', ...entry });
    for (const [location, entry] of entries) {
      const cut = location.lastIndexOf('node_modules/');
      if (cut < 0 || (entry.version === undefined && !entry.link)) continue;
      const parent = tree.at(location.slice(0, Math.max(0, cut - 1)));
      if (parent)
        tree.place(parent, location.slice(cut + 13), { ...entry, version: entry.version ?? '' }).isLocked = true;
    }
    return tree;
  }

  at(location: string): PackageNode | undefined {
    if (location === '') return this.root;
    const [first = '', ...names] = `/${location}`.split(/\/node_modules\//);
    let node: PackageNode | undefined = first === '' ? this.root : this.folders.get(first.slice(1));
    for (const name of names) node = node?.children.get(name);
    return node;
  }

  place(parent: PackageNode, name: string, record: PackageRecord): PackageNode {
    const location = `${parent.location === '' ? '' : `${parent.location}/`}node_modules/${name}`;
    const node: PackageNode = { name, location, parent, record, children: new Map(), dev: false, peer: false };
    parent.children.set(name, node);
    return node;
  }

  /** A folder that something links to; what it needs may lie in the project's node_modules, where it lies in the project. */
  folder(location: string, record: PackageRecord): PackageNode {
    const node: PackageNode = {
      name: record.name ?? location.slice(location.lastIndexOf('/') + 1),
      location,
      parent: location.startsWith('..') ? undefined : this.root,
      record,
      children: this.folders.get(location)?.children ?? new Map(),
      dev: false,
      peer: false,
    };
    this.folders.set(location, node);
    return node;
  }

  /** What a link leads to; else the package itself. */
  target(node: PackageNode): PackageNode {
    return node.record.link ? (this.folders.get(node.record.resolved ?? '') ?? node) : node;
  }

  /** Everything below node_modules folders, those of folders of the project last. */
  *nodes(): Generator<PackageNode> {
    yield* this.#below(this.root);
    for (const folder of [...this.folders.values()].sort((a, b) => byText(a.location, b.location)))
      yield* this.#below(folder);
  }

  *#below(from: PackageNode): Generator<PackageNode> {
    for (const node of [...from.children.values()].sort((a, b) => byText(a.name, b.name))) {
      yield node;
      yield* this.#below(node);
    }
  }

  /** Packages, links and their folders. */
  get size(): number {
    return [...this.nodes()].length + this.folders.size;
  }

  /** What `require(name)` in a package finds. */
  static find(from: PackageNode, name: string): PackageNode | undefined {
    for (let at: PackageNode | undefined = from; at; at = at.parent) {
      const found = at.children.get(name);
      if (found) return found;
    }
    return undefined;
  }

  /** Whether a package is what is asked: a version of a range, or what lies at a path. */
  fits(node: PackageNode | undefined, asked: string): boolean {
    if (node === undefined) return false;
    if (/^file:/.test(asked)) return `file:${(node.record.resolved ?? '').replace(/^file:/, '')}` === asked;
    return !isRange(asked) || satisfies(this.target(node).record.version, asked);
  }
}

export function toRecord(record: VersionRecord): PackageRecord {
  return {
    version: record.version,
    resolved: record.dist.tarball,
    integrity: record.dist.integrity,
    ...(record.license === undefined ? {} : { license: record.license }),
    ...(record.dependencies ? { dependencies: record.dependencies } : {}),
    ...(record.peerDependencies ? { peerDependencies: record.peerDependencies } : {}),
    ...(record.peerDependenciesMeta ? { peerDependenciesMeta: record.peerDependenciesMeta } : {}),
    ...(record.deprecated === undefined ? {} : { deprecated: record.deprecated }),
    ...(record.bin ? { bin: record.bin } : {}),
    ...(record.engines ? { engines: record.engines } : {}),
    ...(record.funding === undefined ? {} : { funding: record.funding }),
  };
}

export function rootDependencies(manifest: Manifest, dev: boolean): Dependencies {
  return { ...(dev ? manifest.devDependencies : {}), ...manifest.optionalDependencies, ...manifest.dependencies };
}

/** What a package needs, in npm's order. */
export function edgesOf(
  tree: Tree,
  from: PackageNode,
  manifest: Manifest,
  folders: Folders,
  dev: boolean,
): readonly Edge[] {
  const isRoot = from === tree.root;
  const given: Manifest = isRoot ? manifest : (from.record as Manifest);
  const isFolder = !isRoot && tree.folders.get(from.location) === from;
  const edges = new Map<string, Edge>();
  const add = (type: Edge['type'], dependencies: Dependencies = {}): void => {
    for (const [name, asked] of Object.entries(dependencies)) edges.set(name, { from, name, asked, type });
  };
  const meta = (given['peerDependenciesMeta'] ?? {}) as NonNullable<LockEntry['peerDependenciesMeta']>;
  const peers = Object.entries(given.peerDependencies ?? {});
  add('peer', Object.fromEntries(peers.filter(([name]) => !meta[name]?.optional)));
  add('peerOptional', Object.fromEntries(peers.filter(([name]) => meta[name]?.optional)));
  if (dev && (isRoot || isFolder)) add('dev', given.devDependencies);
  if (isRoot) add('optional', given.optionalDependencies);
  add('prod', given.dependencies);
  if (isRoot)
    for (const [name, path] of folders.workspaces)
      edges.set(name, { from, name, asked: `file:${path}`, type: 'workspace' });
  return [...edges.values()].sort((a, b) => byText(a.name, b.name));
}

/** What a folder outside of the project needs is its own matter. */
export const isOutside = (tree: Tree, node: PackageNode): boolean => node !== tree.root && node.parent === undefined;

/** Drops what nothing needs any more, and marks what only development or peers need. */
export function prune(tree: Tree, manifest: Manifest, folders: Folders = NO_FOLDERS): void {
  const edges =
    (dev: boolean, peers: boolean) =>
    (from: PackageNode): readonly Edge[] =>
      isOutside(tree, from)
        ? []
        : edgesOf(tree, from, manifest, folders, dev).filter(({ type }) => peers || !type.startsWith('peer'));
  const all = reach(tree, edges(true, true));
  const needed = reach(tree, edges(false, true));
  const called = reach(tree, edges(true, false));
  for (const node of [...tree.nodes()]) {
    if (!all.has(node)) node.parent?.children.delete(node.name);
    node.dev = !needed.has(node);
    node.peer = !called.has(node);
  }
  for (const [location, node] of tree.folders) if (!all.has(node)) tree.folders.delete(location);
}

/** Everything that the root needs. */
function reach(tree: Tree, edges: (from: PackageNode) => readonly Edge[]): ReadonlySet<PackageNode> {
  const seen = new Set<PackageNode>();
  const visit = (from: PackageNode): void => {
    for (const { name } of edges(from)) {
      const found = Tree.find(from, name);
      if (!found || seen.has(found)) continue;
      seen.add(found);
      const target = tree.target(found);
      seen.add(target);
      visit(target);
    }
  };
  visit(tree.root);
  return seen;
}

/** A tree with only some of its packages. */
export function onlyThose(tree: Tree, wanted: (node: PackageNode) => boolean): Tree {
  const copy = new Tree();
  for (const [location, node] of tree.folders) copy.folder(location, node.record);
  const walk = (from: PackageNode, to: PackageNode): void => {
    for (const node of from.children.values())
      if (wanted(node)) {
        const placed = copy.place(to, node.name, node.record);
        placed.dev = node.dev;
        placed.peer = node.peer;
        walk(node, placed);
      }
  };
  walk(tree.root, copy.root);
  for (const [location, node] of tree.folders) walk(node, copy.folders.get(location) ?? copy.root);
  const linked = new Set([...copy.nodes()].map(({ record }) => (record.link ? record.resolved : undefined)));
  for (const location of [...copy.folders.keys()]) if (!linked.has(location)) copy.folders.delete(location);
  return copy;
}

/** A tree without what is only for development. */
export function withoutDev(tree: Tree): Tree {
  return onlyThose(tree, ({ dev }) => !dev);
}
