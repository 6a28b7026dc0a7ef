import { DpkgDatabase } from '../dpkg/database.ts';
import { automaticOf } from './automatic.ts';
import { type Candidate, candidatesOf, suiteOf } from './candidates.ts';
import { compareVersions } from './selection.ts';
import { aptSize, type Voice } from './voice.ts';

interface Known {
  readonly offered: ReadonlyMap<string, Candidate>;
  readonly database: DpkgDatabase;
  readonly names: readonly string[];
}

function known({ process }: Voice): Known {
  const offered = candidatesOf(process.fs);
  const database = DpkgDatabase.read(process.fs);
  const names = new Set([
    ...offered.keys(),
    ...database
      .all()
      .filter((one) => one.installed)
      .map(({ name }) => name),
  ]);
  return { offered, database, names: [...names].sort() };
}

function globbed(names: readonly string[], patterns: readonly string[]): readonly string[] {
  if (patterns.length === 0) return names;
  const expressions = patterns.map(
    (pattern) =>
      new RegExp(
        `^${pattern
          .replace(/[.+^$(){}|\\]/g, '\\$&')
          .replace(/\*/g, '.*')
          .replace(/\?/g, '.')}$`,
      ),
  );
  return names.filter((name) => expressions.some((expression) => expression.test(name)));
}

/** `less/stable,now 668-1 amd64 [installed]` */
function listLine(voice: Voice, name: string, { offered, database }: Known, automatic: ReadonlySet<string>): string {
  const candidate = offered.get(name);
  const installed = database.isInstalled(name) ? database.get(name) : undefined;
  const isSame = installed && (!candidate || candidate.version === installed.version);
  const where = [candidate ? suiteName(candidate) : '', isSame || !candidate ? 'now' : ''].filter(Boolean).join(',');
  const version = candidate?.version ?? installed?.version ?? '';
  const architecture = candidate?.architecture ?? installed?.architecture ?? 'amd64';
  const state = !installed
    ? ''
    : !candidate
      ? ' [installed,local]'
      : !isSame
        ? ` [upgradable from: ${installed.version}]`
        : automatic.has(name)
          ? ' [installed,automatic]'
          : ' [installed]';
  const shown = voice.isTerminal && voice.request.tool === 'apt' ? `\x1b[32m${name}\x1b[0m` : name;
  return `${shown}/${where} ${version} ${architecture}${state}`;
}

function suiteName({ source }: Candidate): string {
  return source.suite.replace(/^trixie/, 'stable').replace(/^bookworm/, 'oldstable');
}

export async function list(voice: Voice): Promise<number> {
  const { request } = voice;
  const all = known(voice);
  const automatic = automaticOf(voice.process.fs);
  if (voice.isTerminal) await voice.process.write(1, '\rListing... 0%\r              \r');
  else await voice.tell('Listing...');
  for (const name of globbed(all.names, request.names)) {
    const installed = all.database.isInstalled(name);
    if (request.listing === 'installed' && !installed) continue;
    const candidate = all.offered.get(name);
    if (request.listing === 'upgradable')
      if (!installed || !candidate || compareVersions(candidate.version, all.database.get(name)?.version ?? '') <= 0)
        continue;
    await voice.tell(listLine(voice, name, all, automatic));
  }
  return 0;
}

export async function search(voice: Voice): Promise<number> {
  const { request } = voice;
  const all = known(voice);
  if (request.names.length === 0) {
    await voice.error('You must give at least one search pattern');
    return 100;
  }
  const expressions = request.names.map((pattern) => {
    try {
      return new RegExp(pattern, 'i');
    } catch {
      return new RegExp(pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i');
    }
  });
  const describe = (name: string): string =>
    (all.offered.get(name)?.fields ?? all.database.get(name)?.fields)?.get('Description')?.split('\n')[0] ?? '';
  const hits = all.names.filter((name) =>
    expressions.every((each) => each.test(name) || (!request.namesOnly && each.test(describe(name)))),
  );
  if (request.tool === 'apt-cache') {
    for (const name of hits) await voice.tell(`${name} - ${describe(name)}`);
    return 0;
  }
  if (!voice.isTerminal) {
    await voice.tell('Sorting...');
    await voice.tell('Full Text Search...');
  }
  const automatic = automaticOf(voice.process.fs);
  for (const name of hits) await voice.tell(`${listLine(voice, name, all, automatic)}\n  ${describe(name)}\n`);
  return 0;
}

export async function show(voice: Voice): Promise<number> {
  const { request } = voice;
  const all = known(voice);
  let missed = false;
  let shown = 0;
  for (const name of request.names) {
    const candidate = all.offered.get(name);
    const fields = candidate?.fields ?? (all.database.isInstalled(name) ? all.database.get(name)?.fields : undefined);
    if (!fields) {
      missed = true;
      continue;
    }
    shown++;
    if (request.tool === 'apt-cache') {
      await voice.tell(`${[...fields].map(([key, value]) => `${key}: ${value}`).join('\n')}\n`);
      continue;
    }
    const first = ['Package', 'Version', 'Priority', 'Section', 'Source', 'Maintainer'];
    const skipped = new Set([
      ...first,
      'Installed-Size',
      'Filename',
      'Size',
      'Description',
      'Architecture',
      'Multi-Arch',
      'Status',
    ]);
    const lines = first.flatMap((key) => (fields.has(key) ? [`${key}: ${fields.get(key)}`] : []));
    lines.push(`Installed-Size: ${aptSize(Number(fields.get('Installed-Size') ?? 0) * 1024)}`);
    for (const [key, value] of fields) if (!skipped.has(key)) lines.push(`${key}: ${value}`);
    if (candidate) {
      lines.push(`Download-Size: ${aptSize(candidate.size)}`);
      if (all.database.isInstalled(name)) lines.push('APT-Manual-Installed: yes');
      lines.push(`APT-Sources: ${candidate.source.uri} ${suiteOf(candidate)} amd64 Packages`);
    }
    lines.push(`Description: ${fields.get('Description') ?? ''}`);
    await voice.tell(`${lines.join('\n')}\n`);
  }
  if (!missed) return 0;
  if (shown === 0) {
    await voice.error('No packages found');
    return 100;
  }
  return 0;
}

export async function policy(voice: Voice): Promise<number> {
  const all = known(voice);
  for (const name of voice.request.names) {
    const candidate = all.offered.get(name);
    const installed = all.database.isInstalled(name) ? all.database.get(name) : undefined;
    if (!candidate && !installed) {
      if (all.offered.size > 0 && voice.request.tool === 'apt') await voice.note(`Unable to locate package ${name}`);
      continue;
    }
    const lines = [
      `${name}:`,
      `  Installed: ${installed?.version ?? '(none)'}`,
      `  Candidate: ${candidate?.version ?? installed?.version}`,
      '  Version table:',
    ];
    const archive = candidate ? `        500 ${candidate.source.uri} ${suiteOf(candidate)} amd64 Packages` : undefined;
    if (candidate && candidate.version !== installed?.version)
      lines.push(`     ${candidate.version} 500`, archive as string);
    if (installed) {
      const same = candidate?.version === installed.version;
      lines.push(` *** ${installed.version} ${same ? 500 : 100}`);
      if (same && archive) lines.push(archive);
      lines.push('        100 /var/lib/dpkg/status');
    }
    await voice.tell(lines.join('\n'));
  }
  return 0;
}

export async function depends(voice: Voice): Promise<number> {
  const all = known(voice);
  for (const name of voice.request.names) {
    const one = all.offered.get(name);
    if (!one) {
      await voice.error('No packages found');
      return 100;
    }
    const lines = [name];
    for (const [kind, groups] of [
      ['Depends', one.depends],
      ['Suggests', one.suggests],
      ['Recommends', one.recommends],
    ] as const)
      for (const any of groups)
        for (const [i, each] of any.entries())
          lines.push(` ${any.length > 1 && i < any.length - 1 ? '|' : ' '}${kind}: ${each}`);
    await voice.tell(lines.join('\n'));
  }
  return 0;
}

export async function madison(voice: Voice): Promise<number> {
  const { offered } = known(voice);
  for (const name of voice.request.names) {
    const one = offered.get(name);
    if (one)
      await voice.tell(
        `${name.padStart(10)} | ${one.version.padStart(10)} | ${one.source.uri} ${suiteOf(one)} amd64 Packages`,
      );
    else await voice.note(`Unable to locate package ${name}`);
  }
  return 0;
}

/** `apt-mark showmanual`, `showauto` */
export async function showMarked(voice: Voice, automatically: boolean): Promise<number> {
  const { database } = known(voice);
  const automatic = automaticOf(voice.process.fs);
  for (const one of database.all())
    if (one.installed && automatic.has(one.name) === automatically) await voice.tell(one.name);
  return 0;
}
