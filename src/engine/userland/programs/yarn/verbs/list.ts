import type { Process } from '../../../../kernel/process.ts';
import type { CommandLine } from '../command-line.ts';
import { YarnFailure } from '../failure.ts';
import { hoist, type Place } from '../hoist.ts';
import { openProject } from '../installation.ts';
import { LOCKFILE } from '../lockfile.ts';
import { isProduction, readManifest, warnOfLicense } from '../project.ts';
import type { Branch, Reporter } from '../reporter.ts';

interface Row extends Branch {
  /** Lies further up: it is only a word. */
  readonly isShadow: boolean;
  readonly children: Row[];
}

/** `yarn list [--depth=0] [--pattern …]`: what the lock file says is installed. */
export async function list(proc: Process, line: CommandLine, reporter: Reporter): Promise<number> {
  needLock(proc);
  const { project, requests } = await openProject(proc, line, reporter);
  await warnOfLicense(reporter, readManifest(proc));
  const { resolver } = project;
  await resolver.resolve(requests);
  const production = isProduction(proc, line);
  const patterns = project.patterns.filter((pattern) => !production || !project.isIgnored(pattern));
  const places = hoist(resolver, patterns, () => false);
  const given = line.options.get('depth');
  const depth = typeof given === 'string' && /^\d+$/.test(given) ? Number(given) : -1;
  const rows = new Map<string, Row>();
  const depths = new Map<string, number>();
  for (const place of places.values()) {
    const { pkg, key } = place;
    const above = depths.get(keyAbove(place)) ?? 0;
    const at = above > 0 ? above + 1 : 0;
    const children: Row[] = [];
    const isTop = place.parts.length === 1;
    if (depth === -1 || (depth === 0 && isTop) || at + 1 <= depth) {
      rows.set(key, { name: `${pkg.name}@${pkg.version}`, children, isShadow: false });
      depths.set(key, at);
    }
    if (depth !== -1 && at + 1 >= depth) continue;
    const seen = new Set<unknown>();
    for (const need of pkg.needs) {
      const found = resolver.at(need);
      if (!found || seen.has(found)) continue;
      seen.add(found);
      children.push({ name: need, children: [], isShadow: true });
    }
  }
  const top: Row[] = [];
  for (const place of places.values()) {
    const row = rows.get(place.key);
    if (!row) continue;
    if (place.parts.length === 1) top.push(row);
    else rows.get(keyAbove(place))?.children.push(row);
  }
  const wanted = line.options.get('pattern');
  const words = [...line.words, ...(typeof wanted === 'string' ? [wanted] : [])];
  if (line.words.length > 0)
    await reporter.warn('Filtering by arguments is deprecated. Please use the pattern option instead.');
  await reporter.tree(words.length === 0 ? top : filtered(top, words));
  return 0;
}

export function needLock(proc: Process): void {
  if (!proc.fs.exists(LOCKFILE) && proc.fs.exists('package.json'))
    throw new YarnFailure('No lockfile in this directory. Run `yarn install` to generate one.');
}

const keyAbove = ({ parts }: Place): string => parts.slice(0, -1).join('#');

function filtered(rows: readonly Row[], words: readonly string[]): Row[] {
  return rows.flatMap((row) => {
    const children = filtered(row.children, words);
    const name = row.name.slice(0, row.name.lastIndexOf('@'));
    const isFound = !row.isShadow && words.some((word) => name.includes(word));
    return isFound || children.length > 0 ? [{ ...row, children }] : [];
  });
}
