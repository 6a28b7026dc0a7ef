import type { Process } from '../../../kernel/process.ts';
import { byText, type Dependencies, type Manifest, writeJson } from './manifest.ts';
import type { PackageNode, Tree } from './tree.ts';

/** A package as package-lock.json has it (version 3). */
export interface LockEntry {
  readonly name?: string;
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  /** A symbolic link to the folder `resolved`, a path from the project. */
  readonly link?: boolean;
  readonly license?: string;
  readonly dependencies?: Dependencies;
  readonly devDependencies?: Dependencies;
  readonly optionalDependencies?: Dependencies;
  readonly peerDependencies?: Dependencies;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly deprecated?: string;
  readonly bin?: Readonly<Record<string, string>>;
  readonly engines?: Readonly<Record<string, string>>;
  readonly funding?: unknown;
}

export type Locked = ReadonlyMap<string, LockEntry>;

/** A package as npm 6 wrote it (lockfileVersion 1): what lies in it, and what it `requires`. */
interface OldEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly requires?: Dependencies | boolean;
  readonly dependencies?: OldEntries;
}

type OldEntries = Readonly<Record<string, OldEntry>>;

function* nested(entries: OldEntries = {}, folder: string): Generator<[string, LockEntry]> {
  for (const [name, { version, resolved, integrity, dev, requires, dependencies }] of Object.entries(entries)) {
    const location = `${folder}node_modules/${name}`;
    const entry: LockEntry = {
      ...(version === undefined ? {} : { version }),
      ...(resolved === undefined ? {} : { resolved }),
      ...(integrity === undefined ? {} : { integrity }),
      ...(dev ? { dev } : {}),
      ...(typeof requires === 'object' ? { dependencies: requires } : {}),
    };
    yield [location, entry];
    yield* nested(dependencies, `${location}/`);
  }
}

/** How old a lock file is: npm 5 and 6 wrote `old` ones, without a version it is `ancient`. Undefined for those of today. */
export function lockAge(proc: Process, path: string): 'old' | 'ancient' | undefined {
  try {
    const value = JSON.parse(proc.fs.readText(path)) as { packages?: unknown; lockfileVersion?: unknown } | null;
    if (value === null || value.packages) return undefined;
    return value.lockfileVersion === undefined ? 'ancient' : 'old';
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The packages of a lock file by their folders; undefined where there is none that can be read. */
export function readLock(proc: Process, path: string): Locked | undefined {
  if (!proc.fs.exists(path)) return undefined;
  try {
    const value = JSON.parse(proc.fs.readText(path)) as {
      packages?: Readonly<Record<string, LockEntry>>;
      dependencies?: OldEntries;
    };
    if (typeof value !== 'object' || value === null) return undefined;
    return value.packages ? new Map(Object.entries(value.packages)) : new Map(nested(value.dependencies, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** npm sorts what it writes: plain values before objects, each by name, a few names in front. */
const FRONT = ['name', 'version', 'lockfileVersion', 'resolved', 'integrity', 'requires', 'packages', 'dependencies'];

function ordered(entry: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
  const rank = (key: string): number => (FRONT.includes(key) ? FRONT.indexOf(key) : FRONT.length);
  return Object.fromEntries(
    Object.entries(entry)
      .filter(([, value]) => value !== undefined)
      .map(
        ([key, value]) => [key, isObject(value) ? ordered(value as Readonly<Record<string, unknown>>) : value] as const,
      )
      .sort(
        ([a, one], [b, other]) => Number(isObject(one)) - Number(isObject(other)) || rank(a) - rank(b) || byText(a, b),
      ),
  );
}

function entryOf(node: PackageNode): Record<string, unknown> {
  const { record } = node;
  if (record.link) return { resolved: record.resolved, link: true };
  const isFolder = node.location !== '' && !node.location.includes('node_modules/');
  const full = (value: Readonly<Record<string, unknown>> | undefined): Readonly<Record<string, unknown>> | undefined =>
    value && Object.keys(value).length > 0 ? value : undefined;
  return ordered({
    name: isFolder && record.name !== node.location.split('/').at(-1) ? record.name : undefined,
    version: record.version === '' ? undefined : record.version,
    resolved: record.resolved,
    integrity: record.integrity,
    dev: node.dev ? true : undefined,
    peer: node.peer ? true : undefined,
    license: record.license,
    dependencies: full(record.dependencies),
    devDependencies: isFolder ? full(record.devDependencies) : undefined,
    peerDependencies: full(record.peerDependencies),
    peerDependenciesMeta: full(record.peerDependenciesMeta),
    deprecated: record.deprecated,
    bin: full(record.bin),
    engines: full(record.engines),
    funding: record.funding,
  });
}

/** Writes the project's lock file, and the one that node_modules keeps for npm itself. */
export function writeLock(proc: Process, manifest: Manifest, tree: Tree, installed: Tree, keep: boolean): void {
  const name = manifest.name ?? proc.fs.cwd.split('/').at(-1) ?? '';
  const head = {
    name,
    ...(manifest.version === undefined ? {} : { version: manifest.version }),
    lockfileVersion: 3,
    requires: true,
  };
  const nodes = (from: Tree): [string, unknown][] =>
    [...from.nodes(), ...from.folders.values()]
      .map((node): [string, unknown] => [node.location, entryOf(node)])
      .sort(([a], [b]) => byText(a, b));
  const root = ordered({
    name: manifest.name,
    version: manifest.version,
    license: manifest.license,
    dependencies: some(manifest.dependencies),
    devDependencies: some(manifest.devDependencies),
    workspaces: manifest['workspaces'],
    bin: manifest.bin,
    engines: manifest['engines'],
  });
  if (keep)
    writeJson(proc, 'package-lock.json', { ...head, packages: Object.fromEntries([['', root], ...nodes(tree)]) });
  if (proc.fs.exists('node_modules'))
    writeJson(proc, 'node_modules/.package-lock.json', { ...head, packages: Object.fromEntries(nodes(installed)) });
}

function some(dependencies: Dependencies | undefined): Dependencies | undefined {
  return dependencies && Object.keys(dependencies).length > 0 ? dependencies : undefined;
}
