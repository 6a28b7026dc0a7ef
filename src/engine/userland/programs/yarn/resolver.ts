import { NpmFailure } from '../npm/failure.ts';
import type { Dependencies } from '../npm/manifest.ts';
import type { Registry, VersionRecord } from '../npm/registry.ts';
import { compareVersions, isRange, satisfies } from '../npm/semver.ts';
import { quoted, YarnFailure } from './failure.ts';
import type { LockEntry, Locked } from './lockfile.ts';
import type { Reporter } from './reporter.ts';

/** A package that patterns (`express@^4.18.2`) have led to. */
export interface Resolved {
  readonly name: string;
  readonly version: string;
  /** As yarn.lock has it. */
  readonly entry: LockEntry;
  /** Undefined where the lock file's sum is not that of the tarball the registry gives for it. */
  readonly integrity: string | undefined;
  /** What it needs, as patterns. */
  readonly needs: readonly string[];
  readonly peers: Dependencies;
  /** What it asks of Node; undefined where another version stands in for it. */
  readonly engines: Readonly<Record<string, string>> | undefined;
  /** Whoever asked first: names from the project down. */
  readonly parents: readonly string[];
  readonly patterns: string[];
  /** Optional, and not held: stays in the lock file and off the disk. */
  readonly isExcluded: boolean;
  /** Stood in the lock file. */
  readonly isLocked: boolean;
  /** Is new to the lock file (as yarn keeps it: a package that is asked for twice in the same words counts as old). */
  isFresh: boolean;
}

/** What the project asks for. */
export interface Request {
  readonly pattern: string;
  /** It will not be linked: what the registry does not hold is left out. */
  readonly isIgnored: boolean;
}

interface Waiting {
  readonly pattern: string;
  readonly isOptional: boolean;
  readonly parents: readonly string[];
}

// DIFFERS: yarn leaves optional packages that the simulated registry does not hold (fsevents) out of a new yarn.lock.

/** Name and range of a pattern. */
export function parsePattern(pattern: string): { readonly name: string; readonly range: string | undefined } {
  const cut = pattern.indexOf('@', 1);
  return cut < 0 ? { name: pattern, range: undefined } : { name: pattern.slice(0, cut), range: pattern.slice(cut + 1) };
}

/** Finds the package for each pattern, those of packages included: from the lock file, else from the registry. */
export class Resolver {
  readonly #registry: Registry;
  readonly #reporter: Reporter;
  readonly #locked: Locked;
  readonly #resolutions: ReadonlyMap<string, string>;
  readonly #hostOf: (url: string) => string;
  readonly patterns = new Map<string, Resolved>();
  /** Names that are not held and only needed where nothing is linked. */
  readonly leftOut = new Set<string>();
  /** Whether another version's tarball serves for one of the lock file. */
  standsIn = false;
  readonly #packages = new Map<string, Resolved>();
  readonly #asked = new Set<string>();

  constructor(
    registry: Registry,
    reporter: Reporter,
    locked: Locked,
    resolutions: ReadonlyMap<string, string>,
    hostOf: (url: string) => string,
  ) {
    this.#registry = registry;
    this.#reporter = reporter;
    this.#locked = locked;
    this.#resolutions = resolutions;
    this.#hostOf = hostOf;
  }

  /** Throws YarnFailure, and NpmFailure where the network fails. */
  async resolve(requests: readonly Request[]): Promise<void> {
    for (const { pattern, isIgnored } of requests.toSorted((a, b) => Number(a.isIgnored) - Number(b.isIgnored))) {
      let level: Waiting[] = [{ pattern, parents: [], isOptional: false }];
      while (level.length > 0) {
        const found = await Promise.all(level.map((one) => this.#find(one, isIgnored)));
        level = level.flatMap((one, i) => this.#register(one, found[i]));
        for (const one of found) await this.#warnOfDeprecation(one);
      }
    }
    // The lock file has a resolution by its own words, too.
    for (const [name, range] of this.#resolutions) {
      const pattern = `${name}@${range}`;
      if (![...this.#packages.values()].some((one) => one.name === name)) continue;
      const one = { pattern, parents: [], isOptional: false };
      this.#register(one, await this.#find(one, true));
    }
  }

  at(pattern: string): Resolved | undefined {
    return this.patterns.get(pattern);
  }

  /** A pattern under another name, as `yarn add express` saves `express@^5.3.0`. */
  rename(from: string, to: string): void {
    const resolved = this.patterns.get(from);
    if (!resolved || from === to) return;
    this.patterns.delete(from);
    this.patterns.set(to, resolved);
    resolved.patterns.splice(resolved.patterns.indexOf(from), 1, to);
  }

  /** The lock file that stands for what was found. */
  toLock(): Locked {
    const entries = new Map<string, LockEntry>();
    return new Map(
      [...this.patterns].map(([pattern, { entry, name }]) => {
        const key = `${name} ${entry.resolved ?? ''}`;
        const shared = entries.get(key) ?? entry;
        entries.set(key, shared);
        return [pattern, shared];
      }),
    );
  }

  #register({ pattern, parents, isOptional }: Waiting, found: Found | undefined): Waiting[] {
    const again = this.#asked.has(pattern);
    this.#asked.add(pattern);
    if (!found) return [];
    const { name, version, entry } = found;
    const key = `${name}@${version}`;
    const isFresh = !found.isLocked && !again;
    const existing = this.#packages.get(key);
    if (existing) {
      // A tag, or nothing, is asked anew: what it leads to counts as new.
      const isTag = !isRange(parsePattern(pattern).range ?? 'latest');
      if (isTag || (!found.isLocked && !existing.isLocked)) existing.isFresh = isFresh;
      if (!this.patterns.has(pattern)) {
        this.patterns.set(pattern, existing);
        existing.patterns.push(pattern);
      }
      return [];
    }
    const needs = Object.entries(found.needs ?? { ...entry.dependencies, ...entry.optionalDependencies }).map(
      ([need, range]) => `${need}@${range}`,
    );
    const resolved = { ...found, needs, parents, patterns: [pattern], isFresh };
    this.#packages.set(key, resolved);
    this.patterns.set(pattern, resolved);
    const optional = new Set(Object.keys(entry.optionalDependencies ?? {}));
    return needs.map((need) => ({
      pattern: need,
      parents: [...parents, name],
      isOptional: isOptional || optional.has(parsePattern(need).name),
    }));
  }

  async #find({ pattern, parents, isOptional }: Waiting, isIgnored: boolean): Promise<Found | undefined> {
    const { name, range } = parsePattern(pattern);
    const resolution = parents.length > 0 ? this.#resolutions.get(name) : undefined;
    const asked = resolution ?? range ?? 'latest';
    const locked =
      resolution === undefined
        ? this.#locked.get(pattern)
        : (this.#locked.get(`${name}@${resolution}`) ?? this.#locked.get(pattern));
    try {
      if (locked && isRange(asked) && !satisfies(locked.version, asked)) {
        await this.#reporter.warn(`Lockfile has incorrect entry for ${quoted(pattern)}. Ignoring it.`);
        return await this.#fromRegistry(name, asked);
      }
      if (!locked) return await this.#fromRegistry(name, asked);
      return isIgnored ? lockedAs(name, locked) : await this.#fromLock(name, locked);
    } catch (error) {
      if (!(error instanceof YarnFailure) || !(isIgnored || isOptional)) throw error;
      if (isOptional) return locked && { ...lockedAs(name, locked), isExcluded: true };
      this.leftOut.add(name);
      return undefined;
    }
  }

  async #fromRegistry(name: string, asked: string): Promise<Found> {
    if (
      /^(?:git[+:@]|github:|https?:|link:|npm:|file:|workspace:|[./])|^[^@/]+\/[^/]+$/.test(asked) ||
      /^(?:[./~]|file:|https?:|git[+:@])/.test(name)
    )
      throw new YarnFailure(
        `drydock: adding '${asked === 'latest' ? name : `${name}@${asked}`}' is not simulated: packages of the registry are`,
      );
    const record = await this.#asYarnSays(name, asked, () => this.#registry.version(name, asked));
    const { dependencies = {}, optionalDependencies } = record;
    return {
      name,
      version: record.version,
      integrity: record.dist.integrity,
      entry: {
        version: record.version,
        resolved: `${this.#hostOf(record.dist.tarball)}#${record.dist.shasum}`,
        integrity: record.dist.integrity,
        dependencies: Object.fromEntries(
          Object.entries(dependencies).filter(([key]) => !(key in (optionalDependencies ?? {}))),
        ),
        optionalDependencies,
      },
      peers: peersOf(record),
      engines: record.engines,
      isExcluded: false,
      deprecated: record.deprecated,
      isLocked: false,
    };
  }

  async #fromLock(name: string, entry: LockEntry): Promise<Found> {
    const { versions } = await this.#asYarnSays(name, entry.version, () =>
      this.#registry.packument(name, entry.version),
    );
    const held = Object.keys(versions);
    const near = held
      .filter((version) => version.split('.')[0] === entry.version.split('.')[0])
      .sort(compareVersions)
      .at(-1);
    const record = versions[entry.version] ?? versions[near ?? ''];
    if (!record || compareVersions(entry.version, record.version) > 0)
      throw new YarnFailure(
        `drydock: ${name}@${entry.version} is not simulated; this registry holds ${held.sort(compareVersions).join(', ')}`,
      );
    const isSame = entry.resolved?.endsWith(`#${record.dist.shasum}`) === true;
    if (!isSame) this.standsIn = true;
    return {
      ...lockedAs(name, entry),
      integrity: isSame ? entry.integrity : undefined,
      // What stands in for another version has needs of its own.
      ...(isSame ? {} : { needs: { ...record.dependencies, ...record.optionalDependencies } }),
      peers: peersOf(record),
      engines: isSame ? record.engines : undefined,
    };
  }

  async #asYarnSays<T>(name: string, asked: string, ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      throw error instanceof NpmFailure ? asYarn(error, name, asked) : error;
    }
  }

  async #warnOfDeprecation(found: Found | undefined): Promise<void> {
    if (found?.deprecated === undefined) return;
    const resolved = this.#packages.get(`${found.name}@${found.version}`);
    if (!resolved || this.#warned.has(resolved)) return;
    this.#warned.add(resolved);
    const path = [...resolved.parents, `${found.name}@${found.version}`].join(' > ');
    await this.#reporter.warn(`${path}: ${found.deprecated}`);
  }

  readonly #warned = new Set<Resolved>();
}

/** A package before it is known who needs it. */
interface Found
  extends Pick<Resolved, 'name' | 'version' | 'entry' | 'integrity' | 'peers' | 'engines' | 'isLocked' | 'isExcluded'> {
  /** Where they are not those of the entry. */
  readonly needs?: Dependencies;
  readonly deprecated?: string | undefined;
}

const lockedAs = (name: string, entry: LockEntry): Found => ({
  name,
  version: entry.version,
  entry,
  integrity: entry.integrity,
  peers: {},
  engines: undefined,
  isExcluded: false,
  isLocked: true,
});

function peersOf({ peerDependencies = {}, peerDependenciesMeta = {} }: VersionRecord): Dependencies {
  return Object.fromEntries(Object.entries(peerDependencies).filter(([name]) => !peerDependenciesMeta[name]?.optional));
}

/** A registry's refusal in yarn's words. */
function asYarn(failure: NpmFailure | undefined, name: string, asked: string): YarnFailure | NpmFailure {
  if (failure?.lines[0]?.startsWith('drydock: ')) return new YarnFailure(failure.lines[0]);
  if (failure?.code === 'E404') return new YarnFailure(`Couldn't find package ${quoted(name)} on the "npm" registry.`);
  if (failure && failure.code !== 'ETARGET') return failure;
  return new YarnFailure(`Couldn't find any versions for ${quoted(name)} that matches ${quoted(asked)}`);
}
