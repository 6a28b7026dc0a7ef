import type { Process } from '../../../../kernel/process.ts';
import type { Manifest } from '../../npm/manifest.ts';
import { isVersion, satisfies } from '../../npm/semver.ts';
import { type CommandLine, isOn } from '../command-line.ts';
import { quoted, YarnFailure } from '../failure.ts';
import { hoist } from '../hoist.ts';
import { type Installing, install } from '../installation.ts';
import { FIELDS, writeManifest } from '../manifest-file.ts';
import { readManifest, warnOfLicense } from '../project.ts';
import type { Branch, Reporter } from '../reporter.ts';
import { parsePattern, type Resolved, type Resolver } from '../resolver.ts';
import { sayMissingLock, withLifecycle } from './install.ts';

/** `yarn add [-D] express lodash@^4`. */
export async function add(proc: Process, line: CommandLine, reporter: Reporter): Promise<number> {
  if (line.words.length === 0) throw new YarnFailure('Missing list of packages to add to your project.');
  await sayMissingLock(proc, line, reporter);
  return withLifecycle(proc, line, reporter, async () => {
    await addPackages(proc, line, reporter, line.words);
  });
}

const fieldOf = (line: CommandLine): (typeof FIELDS)[number] =>
  isOn(line, 'dev')
    ? 'devDependencies'
    : isOn(line, 'optional')
      ? 'optionalDependencies'
      : isOn(line, 'peer')
        ? 'peerDependencies'
        : 'dependencies';

/** Installs packages, saves them in package.json and says which are new. */
export async function addPackages(
  proc: Process,
  line: CommandLine,
  reporter: Reporter,
  words: readonly string[],
  how: Installing & { readonly keepsFields?: boolean } = {},
): Promise<void> {
  const added: { readonly name: string; readonly range: string; readonly pattern: string }[] = [];
  const named = (resolver: Resolver): readonly string[] => {
    for (const word of words) {
      const pkg = resolver.at(word);
      if (!pkg || added.some(({ name }) => name === pkg.name)) continue;
      const range = savedRange(line, word, pkg);
      resolver.rename(word, `${pkg.name}@${range}`);
      added.push({ name: pkg.name, range, pattern: `${pkg.name}@${range}` });
    }
    return added.map(({ pattern }) => pattern);
  };
  const { project, patterns } = await install(proc, line, reporter, { neverBails: true, ...how, added: words, named });
  await warnOfLicense(reporter, readManifest(proc));
  const manifest = readManifest(proc) ?? {};
  const target = fieldOf(line);
  const saved: Record<string, unknown> = { ...manifest };
  for (const { name, range } of added) {
    const there = FIELDS.slice(0, 3).find((field) => Object.hasOwn(manifest[field] ?? {}, name));
    const field = there ?? target;
    saved[field] = { ...(saved[field] as object | undefined), [name]: range };
    if (there && there !== target && !how.keepsFields)
      await reporter.warn(
        `${quoted(name)} is already in ${quoted(there)}. Please remove existing entry first before adding it to ${quoted(target)}.`,
      );
  }
  writeManifest(proc, saved as Manifest);
  await sayNew(
    reporter,
    project.resolver,
    patterns,
    added.map(({ pattern }) => pattern),
  );
}

/** What package.json gets: the range as it was asked for, else the version with a prefix. */
function savedRange(line: CommandLine, word: string, { version }: Resolved): string {
  const { range } = parsePattern(word);
  const given = range !== undefined && satisfies(version, range) ? range : undefined;
  if (given !== undefined && !isVersion(given)) return given;
  const prefix = isOn(line, 'tilde') ? '~' : given !== undefined || isOn(line, 'exact') ? '' : '^';
  return `${prefix}${version}`;
}

/** `success Saved 3 new dependencies.` and the lists below it. */
async function sayNew(
  reporter: Reporter,
  resolver: Resolver,
  patterns: readonly string[],
  added: readonly string[],
): Promise<void> {
  const places = hoist(resolver, patterns, () => false);
  const fresh = [...places.values()].filter(({ parts, pkg }) => parts.length === 1 && pkg.isFresh);
  const count = fresh.length;
  await reporter.success(count === 1 ? 'Saved 1 new dependency.' : `Saved ${count} new dependencies.`);
  if (count === 0) return;
  const branch = ({ pkg }: { readonly pkg: Resolved }): Branch => ({
    name: `${pkg.name}@${pkg.version}`,
    children: [],
  });
  const direct = new Set([...patterns, ...added].map((pattern) => resolver.at(pattern)));
  await reporter.info('Direct dependencies');
  await reporter.tree(fresh.filter(({ pkg }) => direct.has(pkg)).map(branch));
  await reporter.info('All dependencies');
  await reporter.tree(fresh.map(branch));
}
