import type { Process } from '../../../kernel/process.ts';
import { actualTree, globalTree } from './actual.ts';
import { CI_USAGE } from './ci-usage.ts';
import { type CommandLine, isOn, omitsDev, textOf } from './command-line.ts';
import { attempt, NpmFailure } from './failure.ts';
import { readLock, writeLock } from './lockfile.ts';
import { type Dependencies, type Manifest, parseSpec, readManifest, sorted, writeJson } from './manifest.ts';
import { Registry } from './registry.ts';
import { changesBetween, reify } from './reify.ts';
import { isSilent, reportChanges } from './report.ts';
import { runLifecycle } from './scripts.ts';
import { isRange, isVersion, satisfies } from './semver.ts';
import { completeTree, prune, Tree, toRecord, withoutDev } from './tree.ts';

/** Milliseconds that npm takes to begin. */
const START = 320;

const INSTALLING = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare'];

/** Where global packages and their commands lie. */
export const GLOBAL = '/usr/local';

const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

/** `npm install [package…]`. */
export async function install(proc: Process, line: CommandLine): Promise<number> {
  const started = proc.clock.now();
  const registry = new Registry(proc, line);
  refuseWhatIsNotSimulated(line);
  await proc.sleep(START);
  if (isOn(line, 'global')) return installGlobally(proc, line, registry, started);
  const before = readManifest(proc);
  const locked = readLock(proc, 'package-lock.json');
  const actual = actualTree(proc);
  const tree = locked ? Tree.from(locked) : actualTree(proc);
  let manifest: Manifest = before ?? {};
  for (const spec of line.words) {
    const { name, asked } = parseSpec(spec);
    const record = await registry.version(name, asked);
    const there = tree.root.children.get(name);
    if (there?.record.version !== record.version) {
      tree.root.children.delete(name);
      tree.place(tree.root, name, toRecord(record));
    }
    manifest = withDependency(manifest, name, savedRange(line, asked, record.version), fieldFor(line, manifest, name));
  }
  await completeTree(tree, manifest, registry);
  const wanted = omitsDev(line, proc) ? withoutDev(tree) : tree;
  const changes = changesBetween(actual, wanted);
  if (isOn(line, 'dry-run')) {
    for (const node of changes.added) await proc.write(1, `add ${node.name} ${node.record.version}\n`);
    await reportChanges(proc, line, changes, wanted, started);
    return 0;
  }
  if (line.words.length === 0 && !isOn(line, 'ignore-scripts')) await runLifecycle(proc, manifest, ['preinstall']);
  if (!isOn(line, 'package-lock-only')) await reify(proc, registry, changes, '.', 'node_modules/.bin');
  if (isOn(line, 'save', true) && line.words.length > 0) writeJson(proc, 'package.json', manifest);
  writeLock(
    proc,
    manifest,
    tree,
    wanted,
    isOn(line, 'package-lock', true) && (isOn(line, 'save', true) || locked === undefined),
  );
  if (line.words.length === 0 && !isOn(line, 'ignore-scripts')) {
    const code = await runLifecycle(proc, manifest, INSTALLING.slice(1));
    if (code !== 0) return code;
  }
  await reportChanges(proc, line, changes, wanted, started);
  return 0;
}

function refuseWhatIsNotSimulated(line: CommandLine): void {
  for (const spec of line.words)
    if (
      /^(?:[.~]?\.?\/|\.$|file:|git[+:@]|github:|https?:|link:|npm:)|@(?:npm|file|git|https?):|^[^@/][^@]*\//.test(spec)
    )
      throw new NpmFailure(undefined, [
        `drydock: installing '${spec}' is not simulated: only packages of the registry are`,
      ]);
  if (line.options.has('workspace') || isOn(line, 'workspaces'))
    throw new NpmFailure(undefined, ['drydock: workspaces are not simulated']);
}

async function installGlobally(proc: Process, line: CommandLine, registry: Registry, started: number): Promise<number> {
  const specs = line.words.map(parseSpec);
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
  await completeTree(tree, { dependencies }, registry, true);
  const changes = changesBetween(actual, tree);
  await reify(proc, registry, changes, `${GLOBAL}/lib`, `${GLOBAL}/bin`);
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

/** `npm ci`: node_modules anew, exactly as the lock file has it. */
export async function cleanInstall(proc: Process, line: CommandLine): Promise<number> {
  const started = proc.clock.now();
  if (isOn(line, 'global')) throw new NpmFailure('ECIGLOBAL', ['`npm ci` does not work for global packages']);
  refuseWhatIsNotSimulated(line);
  await proc.sleep(START);
  const registry = new Registry(proc, line);
  const locked = readLock(proc, 'package-lock.json') ?? readLock(proc, 'npm-shrinkwrap.json');
  const usage = (...lines: readonly string[]): NpmFailure => new NpmFailure('EUSAGE', ['', ...lines, '', ...CI_USAGE]);
  if (!locked)
    throw usage(
      'The `npm ci` command can only install with an existing package-lock.json or',
      'npm-shrinkwrap.json with lockfileVersion >= 1. Run an install with npm@5 or',
      'later to generate a package-lock.json file, then try again.',
    );
  const manifest = readManifest(proc) ?? {};
  const tree = Tree.from(locked);
  await completeTree(tree, manifest, registry);
  const faults = [...tree.nodes()].flatMap((node) => {
    const there = locked.get(node.location);
    const id = `${node.name}@${node.record.version}`;
    if (!there) return [`Missing: ${id} from lock file`];
    return there.version === node.record.version
      ? []
      : [`Invalid: lock file's ${node.name}@${there.version} does not satisfy ${id}`];
  });
  if (faults.length > 0)
    throw usage(
      '`npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync. Please update your lock file with `npm install` before continuing.',
      '',
      ...faults.sort((a, b) => Number(b.startsWith('Invalid')) - Number(a.startsWith('Invalid'))),
    );
  const wanted = omitsDev(line, proc) ? withoutDev(tree) : tree;
  const { fs } = proc;
  if (fs.exists('node_modules'))
    for (const { name } of fs.readdir('node_modules')) {
      const path = fs.absolute(`node_modules/${name}`);
      attempt('rmdir', path, () => fs.removeTree(path));
    }
  const changes = changesBetween(new Tree(), wanted);
  await reify(proc, registry, changes, '.', 'node_modules/.bin');
  writeLock(proc, manifest, tree, wanted, false);
  if (!isOn(line, 'ignore-scripts')) {
    const code = await runLifecycle(proc, manifest, INSTALLING);
    if (code !== 0) return code;
  }
  await reportChanges(proc, line, changes, wanted, started);
  return 0;
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
    await reify(proc, registry, changes, `${GLOBAL}/lib`, `${GLOBAL}/bin`);
    await reportChanges(proc, line, changes, new Tree(), started);
    return 0;
  }
  if (names.length === 0) throw new NpmFailure('EUSAGE', ['Must provide a package name to remove']);
  const before = readManifest(proc);
  const manifest: Manifest = Object.fromEntries(
    Object.entries(before ?? {}).flatMap(([key, value]) => {
      if (!FIELDS.some((field) => field === key)) return [[key, value]];
      const kept = Object.entries(value as Dependencies).filter(([name]) => !names.includes(name));
      return kept.length === 0 && Object.keys(value as Dependencies).length > 0
        ? []
        : [[key, Object.fromEntries(kept)]];
    }),
  );
  const actual = actualTree(proc);
  const locked = readLock(proc, 'package-lock.json');
  const tree = locked ? Tree.from(locked) : actualTree(proc);
  prune(tree, manifest);
  const wanted = omitsDev(line, proc) ? withoutDev(tree) : tree;
  const changes = changesBetween(actual, wanted);
  await reify(proc, registry, changes, '.', 'node_modules/.bin');
  if (before) writeJson(proc, 'package.json', manifest);
  writeLock(proc, manifest, tree, wanted, isOn(line, 'package-lock', true));
  if (!isSilent(line)) await reportChanges(proc, line, changes, wanted, started);
  return 0;
}
