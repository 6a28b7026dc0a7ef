import { base64 } from '../../../base/base64.ts';
import { encodeUtf8 } from '../../../base/bytes.ts';
import { hashBytes } from '../../../base/hashes.ts';
import { FsError } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { exitCodeOf } from '../../../kernel/process.ts';
import { SIGNAL_NUMBERS } from '../../../kernel/signal.ts';
import { EXPRESS } from './express.ts';

interface Package {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

// DIFFERS: the simulated npm registry holds express and dotenv only, each as one package without dependencies.
const PACKAGES: Readonly<Record<string, Package>> = {
  express: { version: '5.1.0', files: { 'index.js': EXPRESS } },
  dotenv: {
    version: '17.2.3',
    files: {
      'index.js': `'use strict';\nconst parse = (text) => require('util').parseEnv(String(text));\nfunction config(options = {}) {\n  try {\n    const parsed = parse(require('fs').readFileSync(options.path || '.env', 'utf8'));\n    for (const key of Object.keys(parsed)) if (process.env[key] === undefined || options.override) process.env[key] = parsed[key];\n    return { parsed };\n  } catch (error) { return { error, parsed: {} }; }\n}\nmodule.exports = { config, parse };\n`,
    },
  },
};

interface Manifest {
  name?: string;
  version?: string;
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  [key: string]: unknown;
}

/** `npm init -y`, `npm install`, `npm ci`, `npm run`, `npm start`, `npm test`. */
export async function main(proc: Process): Promise<number> {
  // A script's interpreter line may stand in front.
  const args = proc.argv.slice(1).filter((word) => !word.endsWith('npm-cli.js'));
  const [verb = 'help', ...rest] = args.filter(
    (word) => !/^--?(?:silent|s|loglevel.*|no-fund|no-audit|omit=dev|production|only=production|save|S)$/.test(word),
  );
  const words = rest.filter((word) => !word.startsWith('-'));
  switch (verb) {
    case '--version':
    case '-v':
      await proc.write(1, `${proc.binary?.options.get('version') ?? '11.6.2'}\n`);
      return 0;
    case 'init':
      return init(proc);
    case 'install':
    case 'i':
    case 'add':
    case 'ci':
      return install(proc, words, verb === 'ci');
    case 'start':
    case 'test':
    case 't':
      return script(proc, verb === 't' ? 'test' : verb, rest);
    case 'run':
    case 'run-script':
      return script(proc, words[0] ?? '', rest.slice(1));
    default:
      await proc.write(2, `drydock: 'npm ${verb}' is not simulated\n`);
      return 1;
  }
}

function read(proc: Process): Manifest | undefined {
  return proc.fs.exists('package.json') ? (JSON.parse(proc.fs.readText('package.json')) as Manifest) : undefined;
}

function save(proc: Process, name: string, value: unknown): void {
  proc.fs.writeFile(name, `${JSON.stringify(value, null, 2)}\n`);
}

async function init(proc: Process): Promise<number> {
  const name = proc.fs.cwd.split('/').at(-1)?.toLowerCase() || 'app';
  const manifest = {
    name,
    version: '1.0.0',
    description: '',
    main: 'index.js',
    scripts: { test: 'echo "Error: no test specified" && exit 1' },
    keywords: [],
    author: '',
    license: 'ISC',
    type: 'commonjs',
  };
  save(proc, 'package.json', manifest);
  await proc.write(1, `Wrote to ${proc.fs.absolute('package.json')}:\n\n${JSON.stringify(manifest, null, 2)}\n\n\n`);
  return 0;
}

async function install(proc: Process, words: readonly string[], clean: boolean): Promise<number> {
  const manifest = read(proc) ?? {};
  if (clean && !proc.fs.exists('package-lock.json')) {
    await proc.write(
      2,
      'npm error code EUSAGE\nnpm error\nnpm error The `npm ci` command can only install with an existing package-lock.json\n',
    );
    return 1;
  }
  const wanted =
    words.length > 0 ? words.map((word) => word.replace(/(?!^)@.*$/, '')) : Object.keys(manifest.dependencies ?? {});
  const missing = wanted.find((name) => !Object.hasOwn(PACKAGES, name));
  if (missing !== undefined) {
    await proc.write(2, `drydock: the package '${missing}' is not simulated\n`);
    return 1;
  }
  const started = proc.clock.now();
  try {
    if (words.length > 0)
      manifest.dependencies = Object.fromEntries(
        Object.entries({
          ...manifest.dependencies,
          ...Object.fromEntries(wanted.map((name) => [name, `^${PACKAGES[name]?.version}`])),
        }).sort(),
      );
    const all = Object.keys(manifest.dependencies ?? {});
    const locked: Record<string, unknown> = {
      '': { name: manifest.name, version: manifest.version, dependencies: manifest.dependencies },
    };
    let added = 0;
    for (const name of all) {
      const found = PACKAGES[name];
      if (!found) continue;
      const folder = `node_modules/${name}`;
      if (!proc.fs.exists(folder)) added++;
      proc.fs.mkdirs(folder);
      const files = {
        ...found.files,
        'package.json': `${JSON.stringify({ name, version: found.version, main: 'index.js', license: 'MIT' }, null, 2)}\n`,
      };
      for (const [file, text] of Object.entries(files)) proc.fs.writeFile(`${folder}/${file}`, text);
      const integrity = base64(hashBytes('sha512', encodeUtf8(Object.values(files).join('\0'))));
      locked[folder] = { version: found.version, integrity: `sha512-${integrity}`, license: 'MIT' };
    }
    if (words.length > 0) save(proc, 'package.json', manifest);
    save(proc, 'package-lock.json', {
      name: manifest.name,
      version: manifest.version,
      lockfileVersion: 3,
      requires: true,
      packages: locked,
    });
    await proc.sleep(600);
    const seconds = Math.max(1, Math.round((proc.clock.now() - started) / 1000));
    const packages = (count: number): string => `${count} package${count === 1 ? '' : 's'}`;
    const head =
      added > 0
        ? `added ${packages(added)}, and audited ${packages(all.length + 1)} in ${seconds}s`
        : `up to date, audited ${packages(all.length + 1)} in ${seconds}s`;
    await proc.write(1, `\n${head}\n\nfound 0 vulnerabilities\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    await proc.write(
      2,
      `npm error code ${error.errno}\nnpm error syscall mkdir\nnpm error path ${proc.fs.absolute('node_modules')}\n`,
    );
    return 243;
  }
}

async function script(proc: Process, name: string, more: readonly string[]): Promise<number> {
  const manifest = read(proc);
  if (!manifest) {
    const path = proc.fs.absolute('package.json');
    await proc.write(
      2,
      `npm error code ENOENT\nnpm error syscall open\nnpm error path ${path}\nnpm error errno -2\nnpm error enoent Could not read package.json: Error: ENOENT: no such file or directory, open '${path}'\n`,
    );
    return 254;
  }
  const fallback = name === 'start' && proc.fs.exists('server.js') ? 'node server.js' : undefined;
  const command = manifest.scripts?.[name] ?? fallback;
  if (command === undefined) {
    await proc.write(
      2,
      `npm error Missing script: "${name}"\nnpm error\nnpm error To see a list of scripts, run:\nnpm error   npm run\n`,
    );
    return 1;
  }
  const line = [command, ...more.filter((word) => word !== '--')].join(' ');
  await proc.write(1, `\n> ${manifest.name ?? ''}@${manifest.version ?? ''} ${name}\n> ${line}\n\n`);
  const path = `${proc.fs.absolute('node_modules/.bin')}:${proc.env.get('PATH') ?? ''}`;
  const env = new Map([...proc.env, ['PATH', path], ['npm_lifecycle_event', name]]);
  for (const signal of ['TERM', 'INT'] as const) proc.onSignal(signal, () => proc.kill(pid, signal));
  const pid = proc.spawn({ path: '/bin/sh', argv: ['sh', '-c', line], env });
  const waited = await proc.wait(pid);
  return waited ? exitCodeOf(waited.status, SIGNAL_NUMBERS) : 1;
}
