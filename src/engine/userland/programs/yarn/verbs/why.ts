import type { Process } from '../../../../kernel/process.ts';
import type { CommandLine } from '../command-line.ts';
import { quoted, YarnFailure } from '../failure.ts';
import { hoist, type Place, placeOf } from '../hoist.ts';
import { openProject } from '../installation.ts';
import { byCode } from '../lockfile.ts';
import { readManifest, warnOfLicense } from '../project.ts';
import type { Reporter } from '../reporter.ts';
import type { Resolver } from '../resolver.ts';
import { needLock } from './list.ts';

/** `yarn why NAME`: who needs a package. */
export async function why(proc: Process, line: CommandLine, reporter: Reporter): Promise<number> {
  needLock(proc);
  const [name] = line.words;
  if (name === undefined)
    throw new YarnFailure('Missing package name, folder or path to file to identify why a package has been installed');
  await reporter.step(1, 4, `Why do we have the module ${quoted(name)}?`);
  await reporter.step(2, 4, 'Initialising dependency graph');
  const { project, requests } = await openProject(proc, line, reporter);
  await warnOfLicense(reporter, readManifest(proc));
  const { resolver, manifest, patterns } = project;
  await resolver.resolve(requests);
  const places = hoist(resolver, patterns, () => false);
  await reporter.step(3, 4, 'Finding dependency');
  const found = [...places.values()].filter(({ pkg }) => pkg.name === name).sort((a, b) => byCode(a.key, b.key));
  if (found.length === 0) {
    await reporter.error("We couldn't find a match!");
    return 0;
  }
  await reporter.step(4, 4, 'Calculating file sizes');
  for (const place of found)
    await tell(proc, reporter, resolver, places, place, (field) => Object.hasOwn(manifest[field] ?? {}, name));
  return 0;
}

async function tell(
  proc: Process,
  reporter: Reporter,
  resolver: Resolver,
  places: ReadonlyMap<string, Place>,
  place: Place,
  isAsked: (field: 'dependencies' | 'devDependencies' | 'optionalDependencies') => boolean,
): Promise<void> {
  const { key, pkg, parts, previous } = place;
  await reporter.info(`\r=> Found ${quoted(`${key}@${pkg.version}`)}`);
  const field = (['dependencies', 'devDependencies', 'optionalDependencies'] as const).find(isAsked);
  const reasons: (readonly [string, string])[] = [];
  if (parts.length === 1 && place.isDirect && field)
    reasons.push([`Specified in ${quoted(field)}`, `it's specified in ${quoted(field)}`]);
  const above = place.original.split('#').slice(0, -1);
  if (above.length > 0)
    reasons.push([`${quoted(above.join('#'))} depends on it`, `${quoted(above.join('#'))} depends on it`]);
  for (const path of previous) reasons.push([`Hoisted from ${quoted(path)}`, `it's hoisted from ${quoted(path)}`]);
  if (above.length === 0) await reporter.info(`Has been hoisted to ${quoted(key)}`);
  const [only] = reasons;
  if (reasons.length === 1 && only) await reporter.info(`This module exists because ${only[1]}.`);
  else {
    await reporter.info('Reasons this module exists');
    for (const [reason] of reasons) await reporter.plain(`   - ${reason}`);
  }
  const own = sizeOf(proc, folderOf(place));
  const needed = reach(resolver, places, place);
  const shared = [...needed].filter((one) => isNeededElsewhere(resolver, places, place, needed, one));
  const sum = (of: readonly Place[]): number => of.reduce((all, one) => all + sizeOf(proc, folderOf(one)), own);
  const unique = [...needed].filter((one) => !shared.includes(one));
  await reporter.info(`Disk size without dependencies: ${quoted(bytes(own))}`);
  await reporter.info(`Disk size with unique dependencies: ${quoted(bytes(sum(unique)))}`);
  await reporter.info(`Disk size with transitive dependencies: ${quoted(bytes(sum([...needed])))}`);
  await reporter.info(`Number of shared dependencies: ${shared.length}`);
}

const folderOf = ({ parts }: Place): string => parts.map((part) => `node_modules/${part}`).join('/');

function reach(resolver: Resolver, places: ReadonlyMap<string, Place>, from: Place): ReadonlySet<Place> {
  const seen = new Set<Place>();
  const visit = (place: Place): void => {
    for (const need of place.pkg.needs) {
      const found = placeOf(resolver, places, place, need);
      if (!found || seen.has(found) || found === from) continue;
      seen.add(found);
      visit(found);
    }
  };
  visit(from);
  return seen;
}

function isNeededElsewhere(
  resolver: Resolver,
  places: ReadonlyMap<string, Place>,
  place: Place,
  needed: ReadonlySet<Place>,
  one: Place,
): boolean {
  return [...places.values()].some(
    (other) =>
      other !== place &&
      !needed.has(other) &&
      other.pkg.needs.some((need) => placeOf(resolver, places, other, need) === one),
  );
}

/** Bytes that a folder takes on disk: whole blocks of each file. */
function sizeOf(proc: Process, folder: string): number {
  const { fs } = proc;
  if (!fs.exists(folder)) return 0;
  let total = 0;
  for (const { name } of fs.readdir(folder)) {
    const { type, size } = fs.lstat(`${folder}/${name}`);
    total += type === 'directory' ? sizeOf(proc, `${folder}/${name}`) : Math.ceil(size / BLOCK) * BLOCK;
  }
  return total;
}

const BLOCK = 4096;

function bytes(size: number): string {
  if (size < 1024) return `${size}B`;
  const [unit, of] = size < 1024 ** 2 ? ['KB', 1024] : ['MB', 1024 ** 2];
  return `${Number((size / of).toFixed(2))}${unit}`;
}
