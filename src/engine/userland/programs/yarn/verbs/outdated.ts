import type { Process } from '../../../../kernel/process.ts';
import { isRange, satisfies } from '../../npm/semver.ts';
import type { CommandLine } from '../command-line.ts';
import { openProject } from '../installation.ts';
import { readManifest, registryOf, warnOfLicense } from '../project.ts';
import type { Reporter } from '../reporter.ts';
import { parsePattern } from '../resolver.ts';
import { needLock } from './list.ts';

const HEAD = ['Package', 'Current', 'Wanted', 'Latest', 'Package Type', 'URL'] as const;

/** `yarn outdated [name…]`: what is behind the registry's newest. */
export async function outdated(proc: Process, line: CommandLine, reporter: Reporter): Promise<number> {
  needLock(proc);
  const { project } = await openProject(proc, line, reporter);
  const { manifest, locked = new Map(), patterns } = project;
  await warnOfLicense(reporter, readManifest(proc));
  const { registry } = registryOf(proc, line);
  const rows: string[][] = [];
  for (const pattern of patterns) {
    const { name, range = '' } = parsePattern(pattern);
    const current = locked.get(pattern)?.version;
    if (current === undefined || (line.words.length > 0 && !line.words.includes(name))) continue;
    const { versions, 'dist-tags': tags } = await registry.packument(name, range);
    const latest = tags['latest'] ?? '';
    if (current === latest) continue;
    const isHeld = Object.keys(versions).some((version) => isRange(range) && satisfies(version, range));
    const wanted = isHeld ? (await registry.version(name, range)).version : current;
    const field = (['dependencies', 'devDependencies', 'optionalDependencies'] as const).find((one) =>
      Object.hasOwn(manifest[one] ?? {}, name),
    );
    const record = versions[latest] as { readonly homepage?: string } | undefined;
    rows.push([name, current, wanted, latest, field ?? '', record?.homepage ?? '']);
  }
  if (rows.length === 0) return 0;
  await reporter.info('Color legend : ');
  const legend = [
    '"<red>"    : Major Update backward-incompatible updates ',
    '"<yellow>" : Minor Update backward-compatible features ',
    '"<green>"  : Patch Update backward-compatible bug fixes',
  ];
  for (const one of legend) await reporter.plain(` ${one}`);
  const table = [[...HEAD], ...rows.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))];
  const widths = HEAD.map((_, i) => Math.max(...table.map((row) => row[i]?.length ?? 0)));
  for (const row of table) await reporter.plain(row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' '));
  return 1;
}
