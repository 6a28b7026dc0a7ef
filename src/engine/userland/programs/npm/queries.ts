import { PACKAGE_HOSTS } from '../../../base/package-hosts.ts';
import type { Process } from '../../../kernel/process.ts';
import { actualTree } from './actual.ts';
import { type CommandLine, homeOf, isOn, textOf } from './command-line.ts';
import { complain, NpmFailure } from './failure.ts';
import { GLOBAL } from './install.ts';
import { needManifest, parseSpec, readManifest } from './manifest.ts';
import { Registry } from './registry.ts';
import { highest } from './semver.ts';
import { rootDependencies } from './tree.ts';

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
        'As of npm@5, the npm cache self-heals from corruption issues',
        'by treating integrity mismatches as cache misses.  As a result,',
        'data extracted from the cache is guaranteed to be valid.  If you',
        'want to make sure everything is consistent, use `npm cache verify`',
        'instead.  Deleting the cache can only make npm go slower, and is',
        'not likely to correct any problems you may be encountering!',
        '',
        'On the other hand, if you are debugging an issue with the installer,',
        'or race conditions that depend on the timing of writing to an empty',
        'cache, you can use `npm install --cache /tmp/empty-cache` to use a',
        'temporary cache instead of nuking the actual one.',
        '',
        "If you're sure you want to delete the entire cache, rerun this command",
        'with --force.',
      ]);
    await complain(proc, 'warn', ['using --force Recommended protections disabled.']);
    proc.fs.removeTree(`${textOf(line, 'cache') ?? `${homeOf(proc)}/.npm`}/_cacache`);
    return 0;
  }
  throw new NpmFailure(undefined, [`drydock: 'npm cache ${verb}' is not simulated`]);
}

/** `npm config get registry`, `npm config set key value`. */
export async function config(proc: Process, line: CommandLine): Promise<number> {
  const [verb = '', ...words] = line.verb === 'config' ? line.words : [line.verb, ...line.words];
  const file = `${homeOf(proc)}/.npmrc`;
  const kept = proc.fs.exists(file) ? proc.fs.readText(file).split('\n').filter(Boolean) : [];
  const usual: Readonly<Record<string, string>> = {
    registry: `https://${PACKAGE_HOSTS.node}/`,
    prefix: GLOBAL,
    cache: `${homeOf(proc)}/.npm`,
    userconfig: file,
    fund: 'true',
    audit: 'true',
  };
  switch (verb) {
    case 'get': {
      const [key = ''] = words;
      await proc.write(1, `${String(line.options.get(key) ?? usual[key] ?? 'undefined')}\n`);
      return 0;
    }
    case 'set': {
      const [first = '', second] = words;
      const [key = '', value = ''] = second === undefined ? first.split('=') : [first, second];
      proc.fs.writeFile(
        file,
        [...kept.filter((one) => !one.startsWith(`${key}=`)), `${key}=${value}`].map((one) => `${one}\n`).join(''),
      );
      return 0;
    }
    case 'delete':
      proc.fs.writeFile(
        file,
        kept
          .filter((one) => !words.some((key) => one.startsWith(`${key}=`)))
          .map((one) => `${one}\n`)
          .join(''),
      );
      return 0;
    default:
      throw new NpmFailure(undefined, [`drydock: 'npm config ${verb}' is not simulated`]);
  }
}

/** `npm view name [version|versions|dependencies]`. */
export async function view(proc: Process, line: CommandLine): Promise<number> {
  const [spec = '', field] = line.words;
  const registry = new Registry(proc, line);
  const { name, asked } = parseSpec(spec);
  const record = await registry.version(name, asked);
  const versions = await registry.versions(name);
  if (field === 'version') await proc.write(1, `${record.version}\n`);
  else if (field === 'versions')
    await proc.write(1, `[\n  ${versions.map((version) => `'${version}'`).join(',\n  ')}\n]\n`);
  else if (field === 'license') await proc.write(1, `${record.license ?? ''}\n`);
  else if (field === undefined) {
    const count = Object.keys(record.dependencies ?? {}).length;
    await proc.write(
      1,
      `\n${name}@${record.version} | ${record.license ?? ''} | deps: ${count === 0 ? 'none' : count} | versions: ${versions.length}\n\ndist\n.tarball: ${record.dist.tarball}\n.integrity: ${record.dist.integrity}\n\ndist-tags:\nlatest: ${await registry.latest(name)}\n`,
    );
  } else throw new NpmFailure(undefined, [`drydock: 'npm view' of '${field}' is not simulated`]);
  return 0;
}

/** `npm outdated`. */
export async function outdated(proc: Process, line: CommandLine): Promise<number> {
  const manifest = needManifest(proc);
  const registry = new Registry(proc, line);
  const tree = actualTree(proc);
  const rows: string[][] = [];
  for (const [name, asked] of Object.entries(rootDependencies(manifest, true))) {
    const current = tree.root.children.get(name)?.record.version;
    const wanted = highest(await registry.versions(name), asked) ?? '';
    const latest = await registry.latest(name);
    if (current === wanted && current === latest) continue;
    rows.push([
      name,
      current ?? 'MISSING',
      wanted,
      latest,
      current === undefined ? '-' : `node_modules/${name}`,
      manifest.name ?? '',
    ]);
  }
  if (rows.length === 0) return 0;
  const all = [
    ['Package', 'Current', 'Wanted', 'Latest', 'Location', 'Depended by'],
    ...rows.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
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
  return 1;
}

/** `npm fund`, `npm audit`: what an installation told in short. */
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
