import { decodeUtf8 } from '../../../base/bytes.ts';
import type { Process } from '../../../kernel/process.ts';
import { type CommandLine, isOn } from './command-line.ts';
import { attempt, NpmFailure } from './failure.ts';
import { install } from './install.ts';
import { type Manifest, needManifest, parseSpec, readManifest, writeJson } from './manifest.ts';
import { npx } from './npx.ts';
import { workspacesOf } from './project.ts';
import { isSilent } from './report.ts';
import { relativePath } from './specs.ts';

const WALK = `This utility will walk you through creating a package.json file.
It only covers the most common items, and tries to guess sensible defaults.

See \`npm help init\` for definitive documentation on these fields
and exactly what they do.

Use \`npm install <pkg>\` afterwards to install a package and
save it as a dependency in the package.json file.

Press ^C at any time to quit.
`;

/** `npm init [-y] [-w folder]`; `npm init react-app` runs create-react-app. */
export async function init(proc: Process, line: CommandLine): Promise<number> {
  const [initializer, ...args] = line.words;
  if (initializer !== undefined) return npx(proc, line, createNamed(initializer), args);
  if (line.workspaces.length === 0) return template(proc, line);
  const { fs } = proc;
  const root = fs.cwd;
  needManifest(proc);
  let added = 0;
  for (const location of line.workspaces) {
    attempt('mkdir', fs.absolute(location), () => fs.mkdirs(location));
    fs.chdir(location);
    const code = await template(proc, line, root);
    fs.chdir(root);
    if (code !== 0) return code;
    const manifest = needManifest(proc);
    const path = relativePath(root, fs.absolute(location));
    if ([...workspacesOf(proc, manifest).values()].includes(path) || !fs.exists(`${location}/package.json`)) continue;
    const known = Array.isArray(manifest['workspaces']) ? manifest['workspaces'] : [];
    writeJson(proc, 'package.json', { ...manifest, workspaces: [...known, path] });
    added++;
  }
  if (added === 0) return 0;
  return install(proc, {
    ...line,
    words: [],
    workspaces: [],
    options: new Map([...line.options, ['audit', false], ['fund', false]]),
  });
}

/** `react-app@1` is the package create-react-app@1, `@scope` is @scope/create. */
function createNamed(word: string): string {
  const [, scope, version] = /^(@[^/@]+)(@.*)?$/.exec(word) ?? [];
  if (scope !== undefined) return `${scope}/create${version ?? ''}`;
  const { name, asked } = parseSpec(word);
  return `${name.replace(/^(@[^/]+\/)?/, '$1create-')}@${asked === '' ? 'latest' : asked}`;
}

const TESTED_WITH = ['coco', 'coffee-script', 'expresso', 'jasmine', 'jest', 'mocha', 'streamline', 'tap'];

/** Packages that lie in node_modules though no package.json asks for them. */
function installedThere(proc: Process, from: string, testing: boolean): Readonly<Record<string, string>> | undefined {
  if (!proc.fs.exists(`${from}/node_modules`)) return undefined;
  const found: Record<string, string> = {};
  for (const { name } of proc.fs.readdir(`${from}/node_modules`)) {
    if (name.startsWith('.') || TESTED_WITH.includes(name) !== testing) continue;
    const version = readManifest(proc, `./node_modules/${name}`)?.version;
    if (version !== undefined) found[name] = `^${version}`;
  }
  return found;
}

async function template(proc: Process, line: CommandLine, called = proc.fs.cwd): Promise<number> {
  const { fs } = proc;
  const before: Manifest = readManifest(proc) ?? {};
  const folder = fs.cwd.split('/').at(-1) ?? '';
  const guess = (before.name ?? folder)
    .replace(/^node-|[.-]js$/g, '')
    .replace(/\s+/g, '-')
    .toLowerCase();
  if (guess === '') throw new NpmFailure(undefined, ['Invalid name: ""']);
  const names = fs.readdir('.').map(({ name }) => name);
  const sources = names.filter((name) => name.endsWith('.js'));
  const main =
    ['index.js', 'main.js', `${folder}.js`].find((name) => sources.includes(name)) ?? sources[0] ?? 'index.js';
  const bin = fs.exists('bin') ? fs.readdir('bin').find(({ name }) => name.endsWith('.js'))?.name : undefined;
  const places = Object.fromEntries(
    names.flatMap((name) => {
      const [kind] = /^(?:example|test|doc)(?=s?$)|^man$|^lib$/.exec(name) ?? [];
      return kind === undefined ? [] : [[kind, name]];
    }),
  );
  const scripts: Record<string, string> = { test: 'echo "Error: no test specified" && exit 1' };
  const dependencies = before.dependencies ?? installedThere(proc, called, false);
  const manifest: Record<string, unknown> = {
    ...before,
    name: guess,
    version: before.version ?? '1.0.0',
    description: before['description'] ?? '',
    main: before['main'] ?? main,
    ...(before.bin !== undefined ? {} : bin === undefined ? {} : { bin: { [guess]: `bin/${bin}` } }),
    ...(Object.keys(places).length === 0 ? {} : { directories: places }),
    ...(dependencies && Object.keys(dependencies).length > 0 ? { dependencies } : {}),
    ...((before.devDependencies ?? installedThere(proc, called, true))
      ? { devDependencies: before.devDependencies ?? installedThere(proc, called, true) }
      : {}),
    scripts: before.scripts ?? scripts,
    keywords: before['keywords'] ?? [],
    author: before['author'] ?? '',
    license: before.license ?? 'ISC',
    type: before['type'] ?? 'commonjs',
  };
  if (fs.exists('server.js') && before.scripts === undefined) scripts['start'] = 'node server.js';
  if (isOn(line, 'yes') || isOn(line, 'force')) {
    writeJson(proc, 'package.json', manifest);
    if (!isSilent(line))
      await proc.write(1, `Wrote to ${fs.absolute('package.json')}:\n\n${JSON.stringify(manifest, null, 2)}\n\n\n`);
    return 0;
  }
  const ask = lineReader(proc);
  await proc.write(1, WALK);
  const answer = async (prompt: string, usual: string): Promise<string | undefined> => {
    await proc.write(1, `${prompt}: ${usual === '' ? '' : `(${usual}) `}`);
    const text = await ask();
    return text === undefined ? undefined : text.trim() || usual;
  };
  for (const [field, prompt, usual] of [
    ['name', 'package name', String(manifest['name'])],
    ['version', 'version', String(manifest['version'])],
    ['description', 'description', ''],
    ['main', 'entry point', main],
    ['test', 'test command', ''],
    ['repository', 'git repository', ''],
    ['keywords', 'keywords', ''],
    ['author', 'author', ''],
    ['license', 'license', 'ISC'],
    ['type', 'type', 'commonjs'],
  ] as const) {
    const text = await answer(prompt, usual);
    if (text === undefined) return 1;
    if (field === 'test') {
      if (text !== '') scripts['test'] = text;
    } else if (field === 'keywords') manifest[field] = text.split(/[\s,]+/).filter(Boolean);
    else if (field !== 'repository') manifest[field] = text;
    else if (text !== '') manifest[field] = { type: 'git', url: text };
  }
  await proc.write(
    1,
    `About to write to ${fs.absolute('package.json')}:\n\n${JSON.stringify(manifest, null, 2)}\n\n\n`,
  );
  const agreed = await answer('Is this OK?', 'yes');
  if (agreed === undefined || !/^y/i.test(agreed)) {
    await proc.write(1, 'Aborted.\n');
    return 0;
  }
  writeJson(proc, 'package.json', manifest);
  return 0;
}

/** Lines of standard input, one at a time; undefined at its end. */
function lineReader(proc: Process): () => Promise<string | undefined> {
  let buffer = '';
  return async () => {
    for (;;) {
      const end = buffer.indexOf('\n');
      if (end >= 0) {
        const text = buffer.slice(0, end);
        buffer = buffer.slice(end + 1);
        return text;
      }
      const bytes = await proc.read(0);
      if (bytes.length === 0) return undefined;
      buffer += decodeUtf8(bytes);
    }
  };
}
