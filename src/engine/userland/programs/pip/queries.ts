import type { Process } from '../../../kernel/process.ts';
import { type CommandLine, countOf, isOn, textOf } from './command-line.ts';
import type { Environment } from './environment.ts';
import { PipFailure } from './failure.ts';
import { cacheFolder, IndexClient } from './index-client.ts';
import { fieldOf, type Installed, installedIn, requirementsIn, sortedByName } from './installed.ts';
import { isAllowed, keyOf, markerHolds, requirementText } from './requirement.ts';
import { compareVersions } from './version.ts';
import type { Voice } from './voice.ts';

/** `pip freeze`. */
export async function freeze(proc: Process, line: CommandLine, env: Environment, voice: Voice): Promise<number> {
  const hidden = isOn(line, 'all') ? [] : env.python < '3.12' ? ['pip', 'setuptools', 'wheel', 'distribute'] : ['pip'];
  const list = sortedByName(installedIn(proc, env.sites).values()).filter(({ key }) => !hidden.includes(key));
  await voice.answer(list.map(({ name, version }) => `${name}==${version}\n`).join(''));
  return 0;
}

/** `pip list [--outdated] [--format=…]`. */
export async function list(proc: Process, line: CommandLine, env: Environment, voice: Voice): Promise<number> {
  const packages = sortedByName(installedIn(proc, env.sites).values());
  const format = textOf(line, 'format') ?? 'columns';
  if (isOn(line, 'outdated')) {
    const client = new IndexClient(proc, line, voice);
    const rows: (readonly string[])[] = [];
    for (const { name, key, version } of packages) {
      const newest = (await client.candidates(key))[0]?.version;
      if (newest !== undefined && compareVersions(newest, version) > 0) rows.push([name, version, newest, 'wheel']);
    }
    await voice.answer(rows.length === 0 ? '' : table([['Package', 'Version', 'Latest', 'Type'], ...rows]));
    return 0;
  }
  if (format === 'json')
    await voice.answer(
      `${JSON.stringify(packages.map(({ name, version }) => ({ name, version })))
        .replaceAll('","', '", "')
        .replaceAll('":"', '": "')
        .replaceAll('},{', '}, {')}\n`,
    );
  else if (format === 'freeze')
    await voice.answer(packages.map(({ name, version }) => `${name}==${version}\n`).join(''));
  else if (packages.length > 0)
    await voice.answer(table([['Package', 'Version'], ...packages.map(({ name, version }) => [name, version])]));
  return 0;
}

/** Columns, a line of dashes below the first row. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const lines = [rows[0] ?? [], widths.map((width) => '-'.repeat(width)), ...rows.slice(1)];
  return lines
    .map(
      (row) =>
        `${row
          .map((cell, i) => cell.padEnd(widths[i] ?? 0))
          .join(' ')
          .trimEnd()}\n`,
    )
    .join('');
}

const needsOf = (one: Installed, env: Environment): readonly string[] =>
  requirementsIn(one.metadata)
    .filter(({ marker }) => markerHolds(marker, env.python, ''))
    .map(({ name }) => name);

/** `pip show [-f] name…`. */
export async function show(proc: Process, line: CommandLine, env: Environment, voice: Voice): Promise<number> {
  if (line.words.length === 0) {
    await voice.warn('ERROR: Please provide a package name or names.');
    return 1;
  }
  const all = installedIn(proc, env.sites);
  const missing = line.words.filter((word) => !all.has(keyOf(word)));
  if (missing.length > 0) await voice.warn(`Package(s) not found: ${missing.join(', ')}`);
  const parts = line.words.flatMap((word) => {
    const one = all.get(keyOf(word));
    if (!one) return [];
    const field = (name: string): string => fieldOf(one.metadata, name) ?? '';
    const expression = field('License-Expression');
    const users = sortedByName(all.values()).filter((other) =>
      needsOf(other, env).some((need) => keyOf(need) === one.key),
    );
    const files = isOn(line, 'files') ? [`Files:`, ...recorded(proc, one).map((path) => `  ${path}`)] : [];
    return [
      [
        `Name: ${one.name}`,
        `Version: ${one.version}`,
        `Summary: ${field('Summary')}`,
        `Home-page: ${field('Home-page')}`,
        `Author: ${field('Author')}`,
        `Author-email: ${field('Author-email')}`,
        expression === '' ? `License: ${field('License')}` : `License-Expression: ${expression}`,
        `Location: ${one.site}`,
        `Requires: ${[...needsOf(one, env)].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)).join(', ')}`,
        `Required-by: ${users.map(({ name }) => name).join(', ')}`,
        ...files,
      ].join('\n'),
    ];
  });
  await voice.answer(parts.length === 0 ? '' : `${parts.join('\n---\n')}\n`);
  return parts.length === 0 ? 1 : 0;
}

function recorded(proc: Process, { site, info }: Installed): readonly string[] {
  const path = `${site}/${info}/RECORD`;
  if (!proc.fs.exists(path)) return [];
  const lines = proc.fs.readText(path).split('\n').filter(Boolean);
  return lines.map((line) => line.split(',')[0] ?? '').sort();
}

/** `pip check`. */
export async function check(proc: Process, env: Environment, voice: Voice): Promise<number> {
  const all = installedIn(proc, env.sites);
  const faults = sortedByName(all.values()).flatMap((one) =>
    requirementsIn(one.metadata).flatMap((need) => {
      if (!markerHolds(need.marker, env.python, '')) return [];
      const there = all.get(need.key);
      if (!there) return [`${one.name} ${one.version} requires ${need.name}, which is not installed.`];
      return isAllowed(there.version, [need], true)
        ? []
        : [
            `${one.name} ${one.version} has requirement ${requirementText(need)}, but you have ${there.name} ${there.version}.`,
          ];
    }),
  );
  await voice.answer(`${faults.length === 0 ? 'No broken requirements found.' : faults.join('\n')}\n`);
  return faults.length === 0 ? 0 : 1;
}

/** `pip cache dir|purge|info`. */
export async function cache(proc: Process, line: CommandLine, voice: Voice): Promise<number> {
  const folder = cacheFolder(proc, line);
  const { fs } = proc;
  if (line.words[0] === 'dir') {
    await voice.answer(`${folder}\n`);
    return 0;
  }
  if (line.words[0] === 'purge') {
    let files = 0;
    let bytes = 0;
    const walk = (path: string): void => {
      for (const { name } of fs.readdir(path)) {
        const at = `${path}/${name}`;
        const stat = fs.lstat(at);
        if (stat.type === 'directory') walk(at);
        else {
          files++;
          bytes += stat.size;
        }
      }
    };
    if (fs.exists(`${folder}/http-v2`)) {
      walk(`${folder}/http-v2`);
      fs.removeTree(`${folder}/http-v2`);
    }
    if (files === 0) await voice.warn('No matching packages');
    const size =
      bytes > 1_000_000
        ? `${(bytes / 1_000_000).toFixed(1)} MB`
        : bytes > 10_000
          ? `${Math.floor(bytes / 1000)} kB`
          : `${bytes} bytes`;
    await voice.say(`Files removed: ${files} (${size})`);
    return 0;
  }
  throw new PipFailure([], 1, `drydock: 'pip cache ${line.words[0] ?? ''}' is not simulated\n`);
}

/** `pip index versions name`. */
export async function index(proc: Process, line: CommandLine, env: Environment, voice: Voice): Promise<number> {
  const [verb, name = ''] = line.words;
  if (verb !== 'versions') throw new PipFailure([`Need an action (versions) to perform.`]);
  const versions = (await new IndexClient(proc, line, voice).candidates(keyOf(name))).map(({ version }) => version);
  if (versions.length === 0) throw new PipFailure([`No matching distribution found for ${name}`]);
  const there = installedIn(proc, env.sites).get(keyOf(name));
  await voice.answer(`${name} (${versions[0]})\nAvailable versions: ${versions.join(', ')}\n`);
  if (there) await voice.answer(`  INSTALLED: ${there.version}\n  LATEST:    ${versions[0]}\n`);
  return 0;
}

export const quietness = (line: CommandLine): number => countOf(line, 'quiet');
