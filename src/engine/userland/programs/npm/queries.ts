import type { Process } from '../../../kernel/process.ts';
import { actualTree } from './actual.ts';
import { type CommandLine, homeOf, isOn, omitsDev, textOf } from './command-line.ts';
import { NpmFailure } from './failure.ts';
import { GLOBAL } from './install.ts';
import { byText, parseSpec, readManifest } from './manifest.ts';
import { foldersOf, selectedWorkspaces } from './project.ts';
import { Registry } from './registry.ts';
import { highest, isRange, isVersion, satisfies } from './semver.ts';
import { edgesOf, Tree } from './tree.ts';

/** `npm root`, `npm prefix`, `npm bin`'s successor. */
export async function root(proc: Process, line: CommandLine): Promise<number> {
  const inside = line.verb === 'root' ? '/node_modules' : '';
  const global = line.verb === 'root' ? `${GLOBAL}/lib` : GLOBAL;
  await proc.write(1, `${isOn(line, 'global') ? global : proc.fs.cwd}${inside}\n`);
  return 0;
}

/** `npm cache clean --force`. */
export async function cache(proc: Process, line: CommandLine): Promise<number> {
  const [verb = ''] = line.words;
  if (verb === 'clean' || verb === 'clear' || verb === 'rm') {
    if (!isOn(line, 'force'))
      throw new NpmFailure(undefined, [
        'As of npm@5, the npm cache self-heals from corruption issues by treating integrity mismatches as cache misses.',
        'As a result, data extracted from the cache is guaranteed to be valid.',
        'If you want to make sure everything is consistent, use `npm cache verify` instead.',
        'Deleting the cache can only make npm go slower, and is not likely to correct any problems you may be encountering!',
        '',
        "On the other hand, if you're debugging an issue with the installer, or race conditions that depend on the timing of writing to an empty cache, you can use `npm install --cache /tmp/empty-cache` to use a temporary cache instead of removing the actual one.",
        '',
        "If you're sure you want to delete the entire cache, rerun this command with --force.",
      ]);
    proc.fs.removeTree(`${textOf(line, 'cache') ?? `${homeOf(proc)}/.npm`}/_cacache`);
    return 0;
  }
  throw new NpmFailure(undefined, [`drydock: 'npm cache ${verb}' is not simulated`]);
}

/** `npm view name[@version] [field…] [--json]`. */
export async function view(proc: Process, line: CommandLine): Promise<number> {
  const [spec = '', ...fields] = line.words;
  const registry = new Registry(proc, line);
  const { name, asked } = parseSpec(spec);
  const versions = await registry.versions(name);
  const known =
    asked === '' || asked === 'latest' || versions.some((version) => version === asked || satisfies(version, asked));
  if (!known)
    throw new NpmFailure('E404', [
      `404 No match found for version ${asked}`,
      '404',
      `404  The requested resource '${spec}' could not be found or you do not have permission to access it.`,
      '404',
      '404 Note that you can also install from a',
      '404 tarball, folder, http url, or git url.',
    ]);
  const record = await registry.version(name, asked);
  if (fields.length > 0) {
    const { standIn: _, ...said } = record;
    const whole: Readonly<Record<string, unknown>> = {
      ...said,
      versions,
      'dist-tags': { latest: await registry.latest(name) },
    };
    const found = fields.flatMap((field) => {
      const value = field
        .split('.')
        .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], whole);
      return value === undefined ? [] : [[field, value] as const];
    });
    if (isOn(line, 'json')) {
      const [first] = found;
      const told = fields.length === 1 ? first?.[1] : Object.fromEntries(found);
      if (told !== undefined) await proc.write(1, `${JSON.stringify(told, null, 2)}\n`);
      return 0;
    }
    for (const [field, value] of found) {
      const text = fields.length === 1 && typeof value === 'string' ? value : shownValue(value);
      await proc.write(1, fields.length === 1 ? `${text}\n` : `${field} = ${text}\n`);
    }
    return 0;
  }
  const count = Object.keys(record.dependencies ?? {}).length;
  await proc.write(
    1,
    `\n${name}@${record.version} | ${record.license ?? ''} | deps: ${count === 0 ? 'none' : count} | versions: ${versions.length}\n\ndist\n.tarball: ${record.dist.tarball}\n.integrity: ${record.dist.integrity}\n\ndist-tags:\nlatest: ${await registry.latest(name)}\n`,
  );
  return 0;
}

/** A value as Node's console shows it: lists one entry a line, objects of texts on one line where they are short. */
function shownValue(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (Array.isArray(value)) {
    const items = value.map(shownValue);
    const oneLine = `[ ${items.join(', ')} ]`;
    return items.length <= 6 && oneLine.length <= 72 ? oneLine : `[\n  ${items.join(',\n  ')}\n]`;
  }
  if (typeof value !== 'object' || value === null) return String(value);
  const items = Object.entries(value).map(
    ([key, inner]) => `${/^[a-z_$][\w$]*$/i.test(key) ? key : `'${key}'`}: ${shownValue(inner)}`,
  );
  const oneLine = `{ ${items.join(', ')} }`;
  return oneLine.length <= 72 ? oneLine : `{\n  ${items.join(',\n  ')}\n}`;
}

interface Outdated {
  readonly name: string;
  readonly current: string | undefined;
  readonly wanted: string;
  readonly latest: string;
  readonly location: string | undefined;
  readonly dependent: string;
}

/** `npm outdated [name…] [--json] [--parseable] [--all]`. */
export async function outdated(proc: Process, line: CommandLine): Promise<number> {
  const manifest = readManifest(proc) ?? {};
  const folders = foldersOf(proc, manifest);
  const registry = new Registry(proc, line);
  const tree = actualTree(proc);
  const chosen = selectedWorkspaces(proc, line, folders);
  const workspaces = [...tree.folders.values()].filter(({ location }) =>
    [...folders.workspaces.values()].includes(location),
  );
  const from =
    isOn(line, 'all') || line.words.length > 0
      ? [tree.root, ...tree.nodes(), ...tree.folders.values()]
      : chosen
        ? workspaces.filter(({ location }) => chosen.some((one) => one.location === location))
        : [tree.root, ...workspaces];
  const found: Outdated[] = [];
  const seen = new Set<string>();
  for (const edge of from.flatMap((node) => edgesOf(tree, node, manifest, folders, !omitsDev(line, proc)))) {
    const { name, asked, type } = edge;
    const node = Tree.find(edge.from, name);
    if ((line.words.length > 0 && !line.words.includes(name)) || type === 'workspace' || node?.record.link) continue;
    if ((!node && type !== 'prod') || !(isVersion(asked) || isRange(asked) || /^[a-z]+$/.test(asked))) continue;
    const dependent = edge.from === tree.root ? (manifest.name ?? proc.fs.cwd.split('/').at(-1) ?? '') : edge.from.name;
    if (seen.has(`${name} ${node?.location} ${dependent}`)) continue;
    seen.add(`${name} ${node?.location} ${dependent}`);
    const current = node?.record.version;
    const latest = await registry.latest(name);
    const versions = await registry.versions(name);
    const wanted = isRange(asked) && satisfies(latest, asked) ? latest : (highest(versions, asked) ?? latest);
    if (current === wanted && current === latest) continue;
    found.push({ name, current, wanted, latest, location: node?.location, dependent });
  }
  if (found.length === 0) {
    if (isOn(line, 'json')) await proc.write(1, '{}\n');
    return 0;
  }
  found.sort((a, b) => byText(a.name, b.name) || byText(a.dependent, b.dependent));
  if (isOn(line, 'json')) {
    const entries = found.map(({ name, current, wanted, latest, location, dependent }) => {
      const path = location === undefined ? undefined : `${proc.fs.cwd}/${location}`;
      return [name, { current, wanted, latest, dependent, location: path }] as const;
    });
    await proc.write(1, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
  } else if (isOn(line, 'parseable')) {
    for (const { name, current, wanted, latest, location, dependent } of found) {
      const there = current === undefined ? 'MISSING' : `${name}@${current}`;
      const path = location === undefined ? '' : `${proc.fs.cwd}/${location}`;
      await proc.write(1, `${[path, `${name}@${wanted}`, there, `${name}@${latest}`, dependent].join(':')}\n`);
    }
  } else await drawOutdated(proc, found);
  return 1;
}

async function drawOutdated(proc: Process, found: readonly Outdated[]): Promise<void> {
  const all = [
    ['Package', 'Current', 'Wanted', 'Latest', 'Location', 'Depended by'],
    ...found.map(({ name, current, wanted, latest, location, dependent }) => [
      ...[name, current ?? 'MISSING', wanted, latest, location ?? '-', dependent],
    ]),
  ];
  const widths = [0, 1, 2, 3, 4, 5].map((i) => Math.max(...all.map((row) => row[i]?.length ?? 0)));
  for (const row of all)
    await proc.write(
      1,
      `${row
        .map((cell, i) => (i === 0 || i > 3 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  ')
        .trimEnd()}\n`,
    );
}

/** `npm audit`: what an installation told in short. */
export async function audit(proc: Process): Promise<number> {
  readManifest(proc);
  if (!proc.fs.exists('package-lock.json'))
    throw new NpmFailure('ENOLOCK', [
      'audit This command requires an existing lockfile.',
      'audit Try creating one first with: npm i --package-lock-only',
      'audit Original error: loadVirtual requires existing shrinkwrap file',
    ]);
  await proc.write(1, 'found 0 vulnerabilities\n');
  return 0;
}
