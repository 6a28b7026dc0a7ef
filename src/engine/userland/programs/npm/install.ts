import type { Process } from '../../../kernel/process.ts';
import { actualTree, globalTree, recordOf } from './actual.ts';
import { type CommandLine, isOn, omitsDev, textOf } from './command-line.ts';
import { completeTree } from './complete-tree.ts';
import { warnOfEngines } from './engines.ts';
import { complain, NpmFailure } from './failure.ts';
import { runInstallScript } from './install-scripts.ts';
import { type LockEntry, writeLock } from './lockfile.ts';
import {
  type Dependencies,
  type Manifest,
  needManifest,
  parseSpec,
  readManifest,
  sorted,
  writeJson,
} from './manifest.ts';
import { saysLeftOut } from './not-held.ts';
import { projectLock } from './old-lockfile.ts';
import { foldersOf, selectedWorkspaces, type Workspace } from './project.ts';
import { Registry } from './registry.ts';
import { type Changes, changesBetween, reify } from './reify.ts';
import { isSilent, reportChanges } from './report.ts';
import { runLifecycle } from './scripts.ts';
import { isRange, isVersion, satisfies } from './semver.ts';
import { askedFor, joined, manifestOfTarball, noteMissingTarball, relativePath } from './specs.ts';
import { edgesOf, type Folders, onlyThose, type PackageNode, prune, Tree, toRecord, withoutDev } from './tree.ts';

/** Milliseconds that npm takes to begin. */
export const START = 320;

export const INSTALLING = [
  'preinstall',
  'install',
  'postinstall',
  'prepublish',
  'preprepare',
  'prepare',
  'postprepare',
];

/** Where global packages and their commands lie. */
export const GLOBAL = '/usr/local';

const NOTHING: Changes = { added: [], removed: [], changed: [] };

const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

/** What an installation works on. */
interface Project {
  readonly manifest: Manifest;
  readonly folders: Folders;
  readonly locked: ReadonlyMap<string, LockEntry> | undefined;
  readonly actual: Tree;
  readonly tree: Tree;
}

export async function readProject(proc: Process, registry: Registry): Promise<Project> {
  const manifest = readManifest(proc) ?? {};
  const locked = await projectLock(proc, registry);
  return {
    manifest,
    folders: foldersOf(proc, manifest),
    locked,
    actual: actualTree(proc),
    tree: locked ? Tree.from(locked) : actualTree(proc),
  };
}

/** `npm install [package…]`. */
export async function install(proc: Process, line: CommandLine): Promise<number> {
  const started = proc.clock.now();
  const registry = new Registry(proc, line);
  await proc.sleep(START);
  if (isOn(line, 'global')) return installGlobally(proc, line, registry, started);
  const project = await readProject(proc, registry);
  const { folders, tree } = project;
  const chosen = selectedWorkspaces(proc, line, folders);
  const places = line.words.length === 0 ? [] : (chosen?.map(({ location }) => location) ?? ['.']);
  let { manifest } = project;
  for (const place of places) {
    let given: Manifest = place === '.' ? manifest : needManifest(proc, place);
    const at = place === '.' ? tree.root : (tree.folders.get(place) ?? tree.folder(place, recordOf(place, given)));
    for (const word of line.words) given = await withWord(proc, line, registry, tree, folders, at, given, word);
    if (place === '.') manifest = given;
    else if (isOn(line, 'save', true) && !isOn(line, 'dry-run')) writeJson(proc, `${place}/package.json`, given);
  }
  return complete(proc, line, registry, { ...project, manifest, folders: foldersOf(proc, manifest) }, started, {
    isProject: line.words.length === 0,
    saves: places.includes('.') && isOn(line, 'save', true),
    chosen,
  });
}

/** Puts what a word asks for into the tree; the package.json that asks for it. */
async function withWord(
  proc: Process,
  line: CommandLine,
  registry: Registry,
  tree: Tree,
  folders: Folders,
  at: PackageNode,
  manifest: Manifest,
  word: string,
): Promise<Manifest> {
  const spec = askedFor(proc, line.started === proc.fs.cwd ? word : fromStart(proc, line, word));
  const { local, asked } = spec;
  if (local?.kind === 'tarball') await noteMissingTarball(proc, local.path);
  const name =
    spec.name ??
    (local?.kind === 'tarball' ? manifestOfTarball(proc, local.path).manifest : needManifest(proc, local?.path)).name ??
    (local?.path ?? '').replace(/^.*\//, '');
  const record = await registry.record(name, asked, folders);
  const there = at.children.get(name) ?? (tree.fits(Tree.find(at, name), asked) ? Tree.find(at, name) : undefined);
  const isSame =
    there &&
    (record.link
      ? there.record.resolved === record.resolved
      : there.record.version === record.version && there.record.integrity === record.integrity);
  if (!isSame) {
    at.children.delete(name);
    const above = at !== tree.root && !tree.root.children.has(name) ? tree.root : at;
    tree.place(above, name, record);
    if (record.link && record.resolved !== undefined)
      tree.folder(record.resolved, folders.record(record.resolved) ?? { version: '' });
  }
  const field = fieldFor(line, manifest, name);
  if (isOn(line, 'save-prod') && Object.hasOwn(manifest.devDependencies ?? {}, name))
    await complain(proc, 'warn', [`idealTree Removing devDependencies.${name} in favor of dependencies.${name}`]);
  return withDependency(
    manifest,
    name,
    local ? asked : savedRange(line, asked, tree.target(Tree.find(at, name) as PackageNode).record.version),
    field,
  );
}

/** A path of the command line, as seen from the project's folder. */
function fromStart(proc: Process, line: CommandLine, word: string): string {
  return /^\.{1,2}(?:\/|$)/.test(word) ? `./${relativePath(proc.fs.cwd, joined(line.started, word))}` : word;
}

/** Completes the tree, makes the folder like it and says what was done. */
async function complete(
  proc: Process,
  line: CommandLine,
  registry: Registry,
  { manifest, folders, locked, actual, tree }: Project,
  started: number,
  how: {
    readonly isProject: boolean;
    readonly saves: boolean;
    readonly chosen?: readonly Workspace[] | undefined;
    readonly keepsLock?: boolean;
  },
): Promise<number> {
  await completeProject(proc, line, registry, tree, manifest, folders);
  await warnOfEngines(proc, line, tree, manifest);
  const wanted = wantedOf(proc, line, tree, how.chosen);
  const changes = isOn(line, 'package-lock-only') ? NOTHING : changesBetween(actual, wanted);
  if (isOn(line, 'dry-run')) {
    for (const node of changes.added) await proc.write(1, `add ${node.name} ${tree.target(node).record.version}\n`);
    for (const node of changes.removed) await proc.write(1, `remove ${node.name} ${node.record.version}\n`);
    await reportChanges(proc, line, changes, wanted, started);
    return 0;
  }
  const scripts = how.isProject && !isOn(line, 'ignore-scripts');
  if (how.isProject && !isOn(line, 'package-lock-only') && readManifest(proc) === undefined) {
    writeLock(proc, manifest, tree, wanted, isOn(line, 'package-lock', true));
    needManifest(proc);
  }
  if (scripts) await runLifecycle(proc, manifest, ['preinstall']);
  if (!isOn(line, 'package-lock-only')) await reify(proc, registry, changes, wanted, '.', 'node_modules/.bin');
  if (how.saves) writeJson(proc, 'package.json', manifest);
  const keeps = isOn(line, 'package-lock', true) && (isOn(line, 'save', true) || locked === undefined);
  writeLock(proc, manifest, tree, wanted, keeps && how.keepsLock !== false);
  if (scripts) {
    const code = await runLifecycle(proc, manifest, INSTALLING.slice(1));
    if (code !== 0) return code;
  }
  await reportChanges(proc, line, changes, wanted, started);
  return 0;
}

/** Completes a project's tree as the command line asks; says what of the omitted is not to be had here. */
export async function completeProject(
  proc: Process,
  line: CommandLine,
  registry: Registry,
  tree: Tree,
  manifest: Manifest,
  folders: Folders,
): Promise<void> {
  const leftOut = await completeTree(tree, manifest, registry, {
    folders,
    withoutPeers: isOn(line, 'legacy-peer-deps'),
    force: isOn(line, 'force'),
    omitsDev: omitsDev(line, proc),
  });
  if (leftOut.length > 0 && !isSilent(line)) await complain(proc, 'warn', [saysLeftOut(leftOut)]);
}

/** The part of a tree that is to be on disk: without what is omitted, with -w only what those workspaces need. */
export function wantedOf(proc: Process, line: CommandLine, tree: Tree, chosen: readonly Workspace[] | undefined): Tree {
  const wanted = omitsDev(line, proc) ? withoutDev(tree) : tree;
  if (!chosen || isOn(line, 'include-workspace-root')) return wanted;
  const there = actualTree(proc);
  const needed = new Set<PackageNode>();
  const visit = (node: PackageNode): void => {
    if (needed.has(node)) return;
    needed.add(node);
    const target = wanted.target(node);
    needed.add(target);
    const { dependencies, devDependencies } = target.record;
    const dev = target === node || omitsDev(line, proc) ? {} : devDependencies;
    for (const name of Object.keys({ ...dependencies, ...dev })) {
      const found = Tree.find(target, name);
      if (found) visit(found);
    }
  };
  for (const node of wanted.root.children.values())
    if (chosen.some(({ location }) => node.record.link && node.record.resolved === location)) visit(node);
  return onlyThose(wanted, (node) => needed.has(node) || there.at(node.location) !== undefined);
}

/** `npm update [name…]`: the newest versions that package.json allows. */
export async function update(proc: Process, line: CommandLine): Promise<number> {
  const started = proc.clock.now();
  const registry = new Registry(proc, line);
  await proc.sleep(START);
  if (isOn(line, 'global')) {
    const { words } = line;
    if (words.length > 0) return installGlobally(proc, line, registry, started);
    throw new NpmFailure(undefined, ["drydock: 'npm update -g' without a package is not simulated"]);
  }
  const project = await readProject(proc, registry);
  const { tree } = project;
  // What is up to date stays where it is; the rest is placed again.
  for (const node of [...tree.nodes()]) {
    if (node.record.link || !/^https?:/.test(node.record.resolved ?? '')) continue;
    if (line.words.length > 0 && !line.words.includes(node.name)) continue;
    const asked = [tree.root, ...tree.nodes(), ...tree.folders.values()].flatMap((from) =>
      edgesOf(tree, from, project.manifest, project.folders, true)
        .filter(({ name }) => Tree.find(from, name) === node)
        .map((edge) => edge.asked),
    );
    const best = (await registry.versions(node.name)).filter((version) =>
      asked.every((range) => satisfies(version, range)),
    );
    const newest = best.at(-1);
    if (newest !== undefined && newest !== node.record.version) node.parent?.children.delete(node.name);
  }
  return complete(proc, line, registry, project, started, { isProject: false, saves: false });
}

/** `npm dedupe`: places everything again, so that each package lies as far up as it can. */
export async function dedupe(proc: Process, line: CommandLine): Promise<number> {
  const started = proc.clock.now();
  const registry = new Registry(proc, line);
  await proc.sleep(START);
  const project = await readProject(proc, registry);
  for (const node of [...project.tree.nodes()]) {
    const above = node.parent?.parent && Tree.find(node.parent.parent, node.name);
    if (above && above !== node && above.record.version === node.record.version)
      node.parent?.children.delete(node.name);
  }
  return complete(proc, line, registry, project, started, { isProject: false, saves: false });
}

/** `npm rebuild`: runs the packages' install scripts again. */
export async function rebuild(proc: Process, line: CommandLine): Promise<number> {
  readManifest(proc);
  await proc.sleep(START);
  if (!isOn(line, 'ignore-scripts'))
    for (const { name, location, record } of actualTree(proc).nodes())
      if (!record.link) await runInstallScript(proc, name, location);
  await proc.write(1, 'rebuilt dependencies successfully\n');
  return 0;
}

/** `npm prune [--omit=dev]`: removes what nothing needs. */
export async function pruneTree(proc: Process, line: CommandLine): Promise<number> {
  const started = proc.clock.now();
  const registry = new Registry(proc, line);
  await proc.sleep(START);
  const project = await readProject(proc, registry);
  const { tree, manifest, folders, actual } = project;
  prune(tree, manifest, folders);
  const wanted = wantedOf(proc, line, tree, undefined);
  const changes = changesBetween(actual, wanted);
  if (!isOn(line, 'dry-run')) {
    await reify(proc, registry, changes, wanted, '.', 'node_modules/.bin');
    writeLock(proc, manifest, tree, wanted, isOn(line, 'package-lock', true));
  }
  await reportChanges(proc, line, changes, wanted, started);
  return 0;
}

async function installGlobally(proc: Process, line: CommandLine, registry: Registry, started: number): Promise<number> {
  const specs = line.words.map(parseSpec);
  if (specs.length === 0) throw new NpmFailure(undefined, ["drydock: 'npm install -g' of a project is not simulated"]);
  for (const { name } of specs)
    if (/^[.~]?\.?\/|\.t?gz$/.test(name))
      throw new NpmFailure(undefined, [`drydock: installing '${name}' globally is not simulated: npm link is`]);
  const actual = globalTree(
    proc,
    `${GLOBAL}/lib`,
    specs.map(({ name }) => name),
  );
  const tree = new Tree();
  const dependencies: Record<string, string> = {};
  for (const { name, asked } of specs) {
    const record = await registry.version(name, asked);
    dependencies[name] = record.version;
    tree.place(tree.root, name, toRecord(record));
  }
  await completeTree(tree, { dependencies }, registry, { isGlobal: true });
  const changes = changesBetween(actual, tree);
  await reify(proc, registry, changes, tree, `${GLOBAL}/lib`, `${GLOBAL}/bin`);
  await reportChanges(proc, line, changes, tree, started);
  return 0;
}

function fieldFor(line: CommandLine, manifest: Manifest, name: string): (typeof FIELDS)[number] {
  if (isOn(line, 'save-dev')) return 'devDependencies';
  if (isOn(line, 'save-optional')) return 'optionalDependencies';
  if (isOn(line, 'save-prod')) return 'dependencies';
  return FIELDS.find((field) => Object.hasOwn(manifest[field] ?? {}, name)) ?? 'dependencies';
}

function withDependency(manifest: Manifest, name: string, range: string, field: (typeof FIELDS)[number]): Manifest {
  const rest = Object.fromEntries(
    FIELDS.flatMap((one) => {
      const others = manifest[one];
      if (one === field || !others || !Object.hasOwn(others, name)) return [];
      // What is optional may be for development, too.
      if (field === 'optionalDependencies' && one === 'devDependencies') return [];
      return [[one, Object.fromEntries(Object.entries(others).filter(([key]) => key !== name))]];
    }),
  ) as Partial<Record<(typeof FIELDS)[number], Dependencies>>;
  const changed = { ...manifest, ...rest, [field]: sorted({ ...manifest[field], [name]: range }) };
  return Object.fromEntries(
    Object.entries(changed).filter(([key, value]) => !(key in rest && Object.keys(value as object).length === 0)),
  );
}

/** What package.json gets: the prefix and the version, unless that would allow more than was asked for. */
function savedRange(line: CommandLine, asked: string, version: string): string {
  if (isOn(line, 'save-exact')) return version;
  const prefix = textOf(line, 'save-prefix') ?? '^';
  const isPlainRange = asked !== '' && !isVersion(asked) && isRange(asked);
  const last = prefix === '^' ? `${version.split('.')[0]}.999999.999999` : version;
  return isPlainRange && !satisfies(last, asked) ? asked : `${prefix}${version}`;
}

/** `npm uninstall name…`. */
export async function uninstall(proc: Process, line: CommandLine): Promise<number> {
  const started = proc.clock.now();
  await proc.sleep(START);
  const names = line.words.map((word) => parseSpec(word).name);
  const registry = new Registry(proc, line);
  if (isOn(line, 'global')) {
    const actual = globalTree(proc, `${GLOBAL}/lib`, names);
    const changes = changesBetween(actual, new Tree());
    await reify(proc, registry, changes, new Tree(), `${GLOBAL}/lib`, `${GLOBAL}/bin`);
    await reportChanges(proc, line, changes, new Tree(), started);
    return 0;
  }
  if (names.length === 0) throw new NpmFailure(undefined, ['Must provide a package name to remove']);
  const project = await readProject(proc, registry);
  const chosen = selectedWorkspaces(proc, line, project.folders);
  const places = chosen?.map(({ location }) => location) ?? ['.'];
  for (const place of places) {
    const given = place === '.' ? project.manifest : needManifest(proc, place);
    if (proc.fs.exists(`${place}/package.json`)) writeJson(proc, `${place}/package.json`, withoutNames(given, names));
  }
  const manifest = readManifest(proc) ?? {};
  const { tree, actual } = project;
  for (const place of places)
    for (const name of names) (place === '.' ? tree.root : tree.folders.get(place))?.children.delete(name);
  const folders = foldersOf(proc, manifest);
  return complete(proc, line, registry, { manifest, folders, locked: project.locked, actual, tree }, started, {
    isProject: false,
    saves: false,
  });
}

function withoutNames(manifest: Manifest, names: readonly string[]): Manifest {
  return Object.fromEntries(
    Object.entries(manifest).flatMap(([key, value]) => {
      if (!FIELDS.some((field) => field === key)) return [[key, value]];
      const kept = Object.entries(value as Dependencies).filter(([name]) => !names.includes(name));
      return kept.length === 0 && Object.keys(value as Dependencies).length > 0
        ? []
        : [[key, Object.fromEntries(kept)]];
    }),
  );
}
