import { FsError, strerror } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Main } from '../../../kernel/program.ts';
import { commit } from './commit.ts';
import { ApkDatabase, type ApkPackage, databaseFolder, isMet, nameOf } from './database.ts';
import { info, list, policy, search, versions } from './query.ts';
import { readIndexes, repositoriesOf } from './repositories.ts';
import { type ApkRequest, parseApk } from './request.ts';
import { solve } from './solve.ts';

type Command = (process: Process, request: ApkRequest) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  add,
  del: remove,
  update,
  upgrade,
  fix: upgrade,
  search,
  info,
  list,
  policy,
  version: versions,
  cache: async (process) => {
    const folder = '/var/cache/apk';
    for (const { name } of process.fs.exists(folder) ? process.fs.readdir(folder) : [])
      process.fs.unlink(`${folder}/${name}`);
    return 0;
  },
};

const HELP = `usage: apk [<OPTIONS>...] COMMAND [<ARGUMENTS>...]

Package installation and removal:
  add        Add or modify constraints in WORLD and commit changes
  del        Remove constraints from WORLD and commit changes

System maintenance:
  fix        Fix, reinstall or upgrade packages without modifying WORLD
  update     Update repository indexes
  upgrade    Install upgrades available from repositories
  cache      Manage the local package cache

Querying package information:
  info       Give detailed information about packages or repositories
  list       List packages matching a pattern or other criteria
  dot        Render dependencies as graphviz graphs
  policy     Show repository policy for packages
  search     Search for packages by name or description

Repository maintenance:
  index      Create repository index file from packages
  fetch      Download packages from repositories to a local directory
  manifest   Show checksums of package contents
  verify     Verify package integrity and signature

Miscellaneous:
  audit      Audit system for changes
  stats      Show statistics about repositories and installations
  version    Compare package versions or perform tests on version strings

This apk has coffee making abilities.
`;

/** `apk add --no-cache curl`, `apk del .build-deps`, `apk info`. */
export const main: Main = async (process) => {
  const request = parseApk(process.argv.slice(1));
  const title = `apk-tools ${process.binary?.options.get('version') ?? '2.14.9'}, compiled for x86_64.\n`;
  if (request.wantsVersion) {
    await process.write(1, title);
    return 0;
  }
  if (request.wantsHelp || request.command === undefined) {
    await process.write(1, `${title}\n${HELP}`);
    return request.wantsHelp ? 0 : 1;
  }
  if (request.unknown !== undefined) {
    await process.write(2, `apk: ${request.unknown}\n${title}\n${HELP}`);
    return 1;
  }
  const command = Object.hasOwn(COMMANDS, request.command) ? COMMANDS[request.command] : undefined;
  if (command) return command(process, request);
  if (/^(dot|index|fetch|manifest|verify|audit|stats)$/.test(request.command)) {
    await process.write(2, `drydock: 'apk ${request.command}' is not simulated\n`);
    return 1;
  }
  await process.write(2, `ERROR: '${request.command}' is not an apk command. See 'apk --help'.\n`);
  return 1;
};

/** The lock on the database; tells why it cannot be had. */
async function lock(process: Process): Promise<boolean> {
  try {
    const folder = databaseFolder(process.fs);
    process.fs.mkdirs(folder);
    process.fs.writeFile(`${folder}/lock`, '', { mode: 0o600 });
    return true;
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    const reason = strerror(error.errno);
    await process.write(
      2,
      `ERROR: Unable to lock database: ${reason}\nERROR: Failed to open apk database: ${reason}\n`,
    );
    return false;
  }
}

async function add(process: Process, request: ApkRequest): Promise<number> {
  if (!(await lock(process))) return 99;
  const { packages } = await readIndexes(process, request, request.noCache || request.updates ? 'all' : 'missing');
  const database = ApkDatabase.read(process.fs);
  let offered = packages;
  // The world holds one wish for a name: the last one counts.
  let asked: readonly string[] = [...new Map(request.names.map((word) => [nameOf(word), word])).values()];
  if (request.virtual !== undefined) {
    const group = virtualPackage(process, request.virtual, request.names);
    offered = [...packages, group];
    asked = [`${group.name}=${group.version}`];
    database.remove(group.name);
  }
  const named = new Set(asked.map(nameOf));
  const before = database.world;
  // Of what the world asked for already, nothing is doubted.
  const world = [...before.filter((word) => !named.has(nameOf(word))), ...asked];
  const doubted = new Set(
    request.virtual === undefined ? asked.filter((word) => !before.includes(word)) : request.names,
  );
  const solution = solve(world, offered, database, { upgrade: request.upgrade, asked: doubted });
  if (solution.problems.length > 0) return refuse(process, solution.problems);
  // A change that meets a wish already met only writes the world.
  database.world = world.map((word) => (word.startsWith('.') ? word : word)).sort();
  return commit(process, request, database, { ...solution, purge: before.length === 0 ? [] : solution.purge });
}

/** `--virtual .build-deps`: a package of no files that depends on the named ones. Its version is the time. */
function virtualPackage(process: Process, given: string, names: readonly string[]): ApkPackage {
  const time = new Date(process.clock.now()).toISOString().replace(/[-:]/g, '');
  const version = given.includes('=') ? (given.split('=')[1] ?? '0') : `${time.slice(0, 8)}.${time.slice(9, 15)}`;
  const name = nameOf(given);
  const raw = [`P:${name}`, `V:${version}`, 'A:noarch', 'S:0', 'I:0', 'T:virtual meta package', `D:${names.join(' ')}`];
  return {
    name,
    version,
    architecture: 'noarch',
    size: 0,
    installedSize: 0,
    description: 'virtual meta package',
    license: '',
    origin: name,
    url: '',
    depends: names,
    provides: [],
    raw,
  };
}

async function refuse(
  process: Process,
  problems: readonly { readonly what: string; readonly why: string }[],
): Promise<number> {
  // One label a line, and behind it all that it is said of.
  const grouped = new Map<string, Map<string, string[]>>();
  for (const { what, why } of problems) {
    const [, title = '', who = ''] = /^([^:]*:) (.*)$/s.exec(why) ?? [];
    const labels = grouped.get(what) ?? new Map<string, string[]>();
    grouped.set(what, labels.set(title, [...(labels.get(title) ?? []), who]));
  }
  const text = [...grouped]
    .map(([what, labels]) => {
      const lines = [...labels].map(([title, who]) => `    ${title} ${who.join(' ')}\n`);
      return `  ${what}:\n${lines.join('')}`;
    })
    .join('');
  await process.write(2, `ERROR: unable to select packages:\n${text}`);
  return problems.length;
}

async function remove(process: Process, request: ApkRequest): Promise<number> {
  if (!(await lock(process))) return 99;
  const database = ApkDatabase.read(process.fs);
  const named = new Set(request.names);
  const { packages } = await readIndexes(process, { ...request, command: 'del' }, 'never');
  const unknown = request.names.filter((name) => !isKnown(name, database, packages));
  for (const name of unknown) await process.write(2, `ERROR: No such package: ${name}\n`);
  if (unknown.length > 0) return unknown.length;
  database.world = database.world.filter((word) => !named.has(nameOf(word)));
  const solution = solve(database.world, packages, database, { upgrade: false, asked: new Set(), dropped: named });
  const gone = new Set(solution.purge.map(({ name }) => name));
  const kept = request.names.filter((name) => database.get(name) && !gone.has(name));
  if (kept.length > 0) {
    const lines = kept.map((name) => {
      return `  ${name}: ${wantedBy(database, name).join(' ')}\n`;
    });
    await process.write(1, `World updated, but the following packages are not removed due to:\n${lines.join('')}\n`);
  }
  return commit(process, request, database, { ...solution, install: [] });
}

/** Whether apk has ever heard of a name: installed, offered, or needed by something. */
function isKnown(name: string, database: ApkDatabase, packages: readonly ApkPackage[]): boolean {
  return (
    database.world.some((word) => nameOf(word) === name) ||
    [...database.all(), ...packages].some(
      (one) => one.name === name || [...one.provides, ...one.depends].some((each) => nameOf(each) === name),
    )
  );
}

/** What the world asks for and what, over however many steps, needs a package. */
function wantedBy(database: ApkDatabase, name: string): readonly string[] {
  const world = new Set(database.world.map(nameOf));
  const seen = new Set([name]);
  const found: string[] = [];
  const pending = [name];
  for (let at = pending.shift(); at !== undefined; at = pending.shift()) {
    for (const one of database.all()) {
      if (seen.has(one.name) || !one.depends.some((each) => database.provider(nameOf(each))?.name === at)) continue;
      seen.add(one.name);
      pending.push(one.name);
      if (world.has(one.name)) found.push(one.name);
    }
  }
  return found;
}

async function update(process: Process, request: ApkRequest): Promise<number> {
  if (!(await lock(process))) return 99;
  const { packages, read } = await readIndexes(process, request, 'all');
  for (const repository of read) {
    const release = process.fs.exists('/etc/alpine-release')
      ? process.fs.readText('/etc/alpine-release').trim()
      : '3.22.2';
    await process.write(1, `v${release}-59-g6d5a5f0a8d1 [${repository}]\n`);
  }
  const failed = repositoriesOf(process, request).length - read.length;
  const count = `${packages.length} distinct packages available`;
  if (failed > 0) {
    await process.write(1, `${failed} unavailable, 0 stale; ${count}\n`);
    return failed;
  }
  await process.write(1, `OK: ${count}\n`);
  return 0;
}

async function upgrade(process: Process, request: ApkRequest): Promise<number> {
  if (!(await lock(process))) return 99;
  const { packages } = await readIndexes(process, request, request.noCache || request.updates ? 'all' : 'missing');
  const database = ApkDatabase.read(process.fs);
  const solution = solve(database.world, packages, database, { upgrade: true, asked: new Set() });
  return commit(process, request, database, { ...solution, purge: [] });
}

/** Whether an installed package meets a wish; for `apk info -e`. */
export function hasInstalled(database: ApkDatabase, wish: string): boolean {
  const found = database.provider(nameOf(wish));
  return found !== undefined && isMet(found.version, wish);
}
