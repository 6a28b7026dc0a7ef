import { decodeUtf8 } from '../../../base/bytes.ts';
import type { Process } from '../../../kernel/process.ts';
import { type CommandLine, isOn } from './command-line.ts';
import { readManifest, writeJson } from './manifest.ts';
import { isSilent } from './report.ts';

const WALK = `This utility will walk you through creating a package.json file.
It only covers the most common items, and tries to guess sensible defaults.

See \`npm help init\` for definitive documentation on these fields
and exactly what they do.

Use \`npm install <pkg>\` afterwards to install a package and
save it as a dependency in the package.json file.

Press ^C at any time to quit.
`;

/** `npm init`, `npm init -y`. */
export async function init(proc: Process, line: CommandLine): Promise<number> {
  const before = readManifest(proc) ?? {};
  const folder = proc.fs.cwd.split('/').at(-1) ?? '';
  const guess = folder
    .toLowerCase()
    .replace(/^[._]+|[^a-z0-9._~-]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const { fs } = proc;
  const main =
    ['index.js', 'server.js', 'app.js'].find((name) => fs.exists(name)) ??
    fs.readdir('.').find(({ name }) => name.endsWith('.js'))?.name ??
    'index.js';
  const scripts: Record<string, string> = { test: 'echo "Error: no test specified" && exit 1' };
  if (fs.exists('server.js')) scripts['start'] = 'node server.js';
  const manifest: Record<string, unknown> = {
    name: guess,
    version: '1.0.0',
    description: '',
    main,
    scripts,
    keywords: [],
    author: '',
    license: 'ISC',
    type: 'commonjs',
    ...before,
  };
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
