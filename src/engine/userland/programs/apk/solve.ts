import { type ApkDatabase, type ApkPackage, compareApk, isMet, nameOf } from './database.ts';

/** What stands between the world and its wish. */
export interface Problem {
  /** `curl (no such package)`, `curl-8.14.1-r2`. */
  readonly what: string;
  /** `required by: world[curl]`, `breaks: world[curl=8.0]`. */
  readonly why: string;
}

export interface Solution {
  /** Those that are needed first come first. */
  readonly install: readonly ApkPackage[];
  readonly purge: readonly ApkPackage[];
  readonly problems: readonly Problem[];
}

/** What has to change so that everything in `world` is there, and nothing that nobody needs. */
export function solve(
  world: readonly string[],
  offered: readonly ApkPackage[],
  database: ApkDatabase,
  options: {
    readonly upgrade: boolean /** Words of the world that this command brings. */;
    readonly asked: ReadonlySet<string>;
    /** Names that leave the world. */
    readonly dropped?: ReadonlySet<string>;
  },
): Solution {
  const byName = new Map<string, ApkPackage>();
  for (const one of offered) {
    const known = byName.get(one.name);
    if (!known || compareApk(one.version, known.version) > 0) byName.set(one.name, one);
  }
  const providers = new Map<string, ApkPackage>();
  for (const one of byName.values())
    for (const name of one.provides) if (!providers.has(nameOf(name))) providers.set(nameOf(name), one);
  const problems: Problem[] = [];
  const needed = new Map<string, ApkPackage>();
  const install: ApkPackage[] = [];

  const find = (dependency: string, by: string): ApkPackage | undefined => {
    const name = nameOf(dependency);
    const installed = database.provider(name);
    const found = byName.get(name) ?? (installed ? undefined : providers.get(name));
    const isNewer =
      found && installed && found.name === installed.name && compareApk(found.version, installed.version) > 0;
    const pinned = installed && !isMet(installed.version, dependency);
    const chosen = installed && !(isNewer && options.upgrade) && !pinned ? installed : (found ?? installed);
    if (!chosen) {
      // What neither the database nor the index names, and nobody asks for now, belongs to the base system.
      if (options.asked.has(dependency))
        problems.push({ what: `${name} (no such package)`, why: `required by: ${by}` });
      return undefined;
    }
    if (!isMet(chosen.version, dependency) && chosen.name === name) {
      problems.push({ what: `${chosen.name}-${chosen.version}`, why: `breaks: ${by}` });
      return undefined;
    }
    return chosen;
  };
  const visit = (one: ApkPackage): void => {
    if (needed.has(one.name)) return;
    needed.set(one.name, one);
    for (const dependency of one.depends) {
      if (dependency.startsWith('!')) continue;
      const found = find(dependency, `${one.name}-${one.version}[${dependency}]`);
      if (found) visit(found);
    }
    if (database.get(one.name)?.version !== one.version) install.push(one);
  };
  for (const wish of world) {
    const found = find(wish, `world[${wish}]`);
    if (found) visit(found);
  }
  // What was needed by nobody before is the image's own affair, and stays.
  const before = neededBy(database);
  const purge =
    problems.length > 0
      ? []
      : database
          .all()
          .filter((one) => !needed.has(one.name) && (before.has(one.name) || options.dropped?.has(one.name)))
          .reverse();
  return { install, purge, problems };
}

/** Names that the world on the disk needs, of what is installed. */
function neededBy(database: ApkDatabase): ReadonlySet<string> {
  const needed = new Set<string>();
  const pending = database.oldWorld.map(nameOf);
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const found = database.provider(name);
    if (!found || needed.has(found.name)) continue;
    needed.add(found.name);
    pending.push(...found.depends.map(nameOf));
  }
  return needed;
}
