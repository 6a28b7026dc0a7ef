import { PACKAGE_HOSTS } from '../../../base/package-hosts.ts';
import type { Process } from '../../../kernel/process.ts';
import { type CommandLine, homeOf, isOn } from './command-line.ts';
import { NpmFailure, versionOf } from './failure.ts';
import { GLOBAL } from './install.ts';
import { byText } from './manifest.ts';
import { CONFIG_USAGE } from './verb-usage.ts';

/** npm's own values of settings that people ask for; what is not here is `undefined` to `npm config get`. */
function usual(proc: Process): Readonly<Record<string, string>> {
  const home = homeOf(proc);
  return {
    registry: `https://${PACKAGE_HOSTS.node}/`,
    prefix: GLOBAL,
    cache: `${home}/.npm`,
    userconfig: `${home}/.npmrc`,
    globalconfig: `${GLOBAL}/etc/npmrc`,
    'init-module': `${home}/.npm-init.js`,
    'init-author-name': '',
    'init-license': 'ISC',
    'init-version': '1.0.0',
    'save-prefix': '^',
    tag: 'latest',
    loglevel: 'notice',
    'node-options': 'null',
    'script-shell': 'null',
    omit: proc.env.get('NODE_ENV') === 'production' ? 'dev' : '',
    include: '',
    depth: 'null',
    'fetch-retries': '2',
    'fetch-timeout': '300000',
    maxsockets: '15',
    'user-agent': `npm/${versionOf(proc)} node/v${proc.env.get('NODE_VERSION') ?? '24.19.0'} linux x64 workspaces/false`,
    ...Object.fromEntries(
      'audit fund save package-lock bin-links git-tag-version strict-ssl workspaces-update'
        .split(' ')
        .map((key) => [key, 'true']),
    ),
    ...Object.fromEntries(
      'global json force dry-run ignore-scripts save-exact legacy-peer-deps engine-strict offline prefer-offline yes long parseable link install-links include-workspace-root strict-peer-deps'
        .split(' ')
        .map((key) => [key, 'false']),
    ),
  };
}

/** `npm config get|set|delete|list`, `npm get`, `npm set`. */
export async function config(proc: Process, line: CommandLine): Promise<number> {
  const [verb = '', ...words] = line.verb === 'config' ? line.words : [line.verb, ...line.words];
  const file = line.options.get('location') === 'project' ? '.npmrc' : `${homeOf(proc)}/.npmrc`;
  const kept = proc.fs.exists(file) ? proc.fs.readText(file).split('\n').filter(Boolean) : [];
  const usage = new NpmFailure('EUSAGE', ['', ...CONFIG_USAGE]);
  const write = (lines: readonly string[]): void => proc.fs.writeFile(file, lines.map((one) => `${one}\n`).join(''));
  switch (verb) {
    case 'get': {
      if (words.length === 0) return listed(proc, line);
      const values = words.map((key) => {
        const value = String(line.options.get(key) ?? usual(proc)[key] ?? 'undefined');
        return words.length > 1 ? `${key} = ${value}\n` : `${value}\n`;
      });
      await proc.write(1, values.join(''));
      return 0;
    }
    case 'set': {
      if (words.length === 0) throw usage;
      const pairs = words.some((word) => word.includes('='))
        ? words.map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)] as const)
        : [[words[0] ?? '', words[1] ?? ''] as const];
      write([
        ...kept.filter((one) => !pairs.some(([key]) => one.startsWith(`${key}=`))),
        ...pairs.map(([key, value]) => `${key}=${value}`),
      ]);
      return 0;
    }
    case 'delete':
    case 'rm':
    case 'del':
      if (words.length === 0) throw usage;
      write(kept.filter((one) => !words.some((key) => one.startsWith(`${key}=`))));
      return 0;
    case 'list':
    case 'ls':
      return listed(proc, line);
    case 'edit':
    case 'fix':
      throw new NpmFailure(undefined, [`drydock: 'npm config ${verb}' is not simulated`]);
    default:
      throw usage;
  }
}

/** Settings by where they stand, as `npm config list` shows them. */
async function listed(proc: Process, line: CommandLine): Promise<number> {
  if (isOn(line, 'long') || isOn(line, 'json'))
    throw new NpmFailure(undefined, ["drydock: 'npm config list' with --long or --json is not simulated"]);
  const { fs, env } = proc;
  const file = (path: string): readonly (readonly [string, string])[] =>
    fs.exists(path)
      ? fs
          .readText(path)
          .split('\n')
          .flatMap((one) => {
            const [, name, value = 'true'] = /^\s*([^#;=\s][^=\s]*)\s*(?:=\s*(.*?)\s*)?$/.exec(one) ?? [];
            return name === undefined ? [] : [[name, value] as const];
          })
      : [];
  const home = homeOf(proc);
  const fromEnv = [...env].flatMap(([key, value]) => {
    const [, name] = /^npm_config_(.+)$/i.exec(key) ?? [];
    return name === undefined ? [] : [[name.toLowerCase().replaceAll('_', '-'), value] as const];
  });
  const sections = [
    [`"user" config from ${home}/.npmrc`, file(`${home}/.npmrc`)],
    [
      `"project" config from ${fs.absolute('.npmrc')}`,
      fs.absolute('.npmrc') === `${home}/.npmrc` ? [] : file('.npmrc'),
    ],
    ['"env" config from environment', fromEnv],
  ] as const;
  let text = '';
  for (const [title, entries] of sections) {
    if (entries.length === 0) continue;
    const exact = entries.some(([key, value]) => key === 'save-exact' && value === 'true')
      ? [['save-prefix', ''] as const]
      : [];
    const rows = [...entries, ...exact]
      .sort(([a], [b]) => byText(a, b))
      .map(([key, value]) => `${key} = ${shown(key, value)}\n`);
    text += `; ${title}\n\n${rows.join('')}\n`;
  }
  await proc.write(
    1,
    `${text}; node bin location = /usr/local/bin/node\n; node version = v${env.get('NODE_VERSION') ?? '24.19.0'}\n; npm local prefix = ${fs.cwd}\n; npm version = ${versionOf(proc)}\n; cwd = ${line.started}\n; HOME = ${home}\n; Run \`npm config ls -l\` to show all defaults.\n`,
  );
  return 0;
}

function shown(key: string, value: string): string {
  if (/auth|password|token/i.test(key)) return '(protected)';
  return /^(?:true|false|null|-?\d+)$/.test(value) ? value : JSON.stringify(value);
}
