import type { Process } from '../../../kernel/process.ts';
import { exitCodeOf } from '../../../kernel/process.ts';
import { SIGNAL_NUMBERS, type Signal } from '../../../kernel/signal.ts';
import { type CommandLine, isOn } from './command-line.ts';
import { complain, NpmFailure, versionOf } from './failure.ts';
import { type Manifest, needManifest } from './manifest.ts';
import { foldersOf, selectedWorkspaces, type Workspace } from './project.ts';
import { isSilent } from './report.ts';
import { suggestions } from './suggestions.ts';

const LIFECYCLE = new Set([
  'prepare',
  'prepublishOnly',
  'prepack',
  'postpack',
  'dependencies',
  ...['install', 'publish', 'restart', 'start', 'stop', 'test', 'uninstall', 'version'].flatMap((name) => [
    `pre${name}`,
    name,
    `post${name}`,
  ]),
  'prepublish',
]);

/** `npm run [script [-- arguments]]`, `npm start`, `npm test`. */
export async function runScript(
  proc: Process,
  line: CommandLine,
  name: string,
  args: readonly string[],
): Promise<number> {
  const chosen =
    line.workspaces.length === 0 && !isOn(line, 'workspaces')
      ? undefined
      : selectedWorkspaces(proc, line, foldersOf(proc, needManifest(proc)));
  return chosen ? runInEach(proc, line, name, args, chosen) : runHere(proc, line, name, args, undefined);
}

/** Runs a script of each workspace; where one fails, says so and goes on. */
async function runInEach(
  proc: Process,
  line: CommandLine,
  name: string,
  args: readonly string[],
  chosen: readonly Workspace[],
): Promise<number> {
  const { fs } = proc;
  const root = fs.cwd;
  const places = isOn(line, 'include-workspace-root')
    ? ['.', ...chosen.map(({ location }) => location)]
    : chosen.map(({ location }) => location);
  let worst = 0;
  for (const [i, location] of places.entries()) {
    fs.chdir(root);
    fs.chdir(location);
    const manifest = needManifest(proc);
    const id = `${manifest.name ?? ''}${manifest.version === undefined ? '' : `@${manifest.version}`}`;
    try {
      const code = await runHere(proc, line, name, args, location === '.' ? undefined : id);
      if (code !== 0)
        throw new NpmFailure(
          String(code),
          [`path ${fs.cwd}`, 'command failed', `command sh -c ${manifest.scripts?.[name] ?? ''}`],
          code,
        );
      if (name === '' && i < places.length - 1) await proc.write(1, '\n');
    } catch (error) {
      if (!(error instanceof NpmFailure)) throw error;
      worst = error.status;
      await complain(proc, 'error', [
        `Lifecycle script \`${name}\` failed with error:`,
        ...(error.code === undefined ? [] : [`code ${error.code}`]),
        ...error.lines.slice(0, error.code === undefined ? 0 : undefined),
        `workspace ${id}`,
        `location ${fs.cwd}`,
        ...error.lines.slice(0, error.code === undefined ? undefined : 0),
      ]);
      if (i < places.length - 1) await proc.write(2, '\n');
    }
  }
  fs.chdir(root);
  return worst;
}

async function runHere(
  proc: Process,
  line: CommandLine,
  name: string,
  args: readonly string[],
  workspace: string | undefined,
): Promise<number> {
  const manifest = needManifest(proc);
  const scripts: Readonly<Record<string, string>> =
    name === 'restart' && !manifest.scripts?.['restart']
      ? { ...manifest.scripts, restart: 'npm stop --if-present && npm start' }
      : (manifest.scripts ?? {});
  if (name === '') return list(proc, line, manifest);
  const known = Object.hasOwn(scripts, name) || (name === 'start' && proc.fs.exists('server.js')) || name === 'env';
  if (!known) {
    if (isOn(line, 'if-present')) return 0;
    throw new NpmFailure(undefined, [
      `Missing script: "${name}"`,
      ...suggestions(name, scripts),
      '',
      'To see a list of scripts, run:',
      `  npm run${workspace === undefined ? '' : ` --workspace=${workspace}`}`,
    ]);
  }
  for (const event of isOn(line, 'ignore-scripts') ? [name] : [`pre${name}`, name, `post${name}`]) {
    if (event !== name && !Object.hasOwn(scripts, event)) continue;
    const command = scripts[event] ?? (event === 'env' ? 'env' : 'node server.js');
    const code = await runOne(proc, manifest, event, command, event === name ? args : [], isSilent(line));
    if (code !== 0) return code;
  }
  return 0;
}

/** The scripts of these names that a project has; `named`: with the project's name above each. Answers the first exit code that is not 0. */
export async function runLifecycle(
  proc: Process,
  manifest: Manifest,
  names: readonly string[],
  named = true,
): Promise<number> {
  for (const name of names) {
    const command = manifest.scripts?.[name];
    if (command === undefined) continue;
    const code = await runOne(proc, manifest, name, command, [], false, named);
    if (code !== 0)
      throw new NpmFailure(String(code), [`path ${proc.fs.cwd}`, 'command failed', `command sh -c ${command}`], code);
  }
  return 0;
}

/** The environment of a script: npm's variables, the project's commands first on the PATH. */
export function scriptEnvironment(
  proc: Process,
  manifest: Manifest,
  event: string,
  command: string,
): Map<string, string> {
  const folders: string[] = [];
  for (let at = proc.fs.cwd; ; at = at.slice(0, at.lastIndexOf('/'))) {
    folders.push(`${at === '/' ? '' : at}/node_modules/.bin`);
    if (at === '' || at === '/') break;
  }
  const version = versionOf(proc);
  return new Map([
    ...proc.env,
    [
      'PATH',
      [
        ...folders,
        '/usr/local/lib/node_modules/npm/node_modules/@npmcli/run-script/lib/node-gyp-bin',
        proc.env.get('PATH') ?? '',
      ].join(':'),
    ],
    ['INIT_CWD', proc.env.get('INIT_CWD') ?? proc.fs.cwd],
    ['NODE', '/usr/local/bin/node'],
    ['npm_command', LIFECYCLE.has(event) && event !== 'prepare' ? event : 'run-script'],
    [
      'npm_config_user_agent',
      `npm/${version} node/v${proc.env.get('NODE_VERSION') ?? '24.19.0'} linux x64 workspaces/false`,
    ],
    ['npm_execpath', '/usr/local/lib/node_modules/npm/bin/npm-cli.js'],
    ['npm_lifecycle_event', event],
    ['npm_lifecycle_script', command],
    ['npm_node_execpath', '/usr/local/bin/node'],
    ['npm_package_json', proc.fs.absolute('package.json')],
    ...(manifest.name === undefined ? [] : [['npm_package_name', manifest.name] as const]),
    ...(manifest.version === undefined ? [] : [['npm_package_version', manifest.version] as const]),
  ]);
}

async function runOne(
  proc: Process,
  manifest: Manifest,
  event: string,
  command: string,
  args: readonly string[],
  silent: boolean,
  named = true,
): Promise<number> {
  const line = [command, ...args.map(quoted)].join(' ');
  const id =
    manifest.name === undefined || !named
      ? ''
      : `${manifest.name}${manifest.version === undefined ? '' : `@${manifest.version}`} `;
  const shown = [command, ...args].join(' ');
  if (!silent) await proc.write(1, `\n> ${id}${event}\n> ${shown}\n\n`);
  return shell(proc, line, scriptEnvironment(proc, manifest, event, command));
}

/** Runs a line in a shell, hands signals on, and ends as it ended. */
export async function shell(proc: Process, line: string, env: ReadonlyMap<string, string>): Promise<number> {
  const pid = proc.spawn({ path: '/bin/sh', argv: ['sh', '-c', line], env });
  for (const signal of ['TERM', 'INT'] as const) proc.onSignal(signal, () => proc.kill(pid, signal));
  const waited = await proc.wait(pid);
  for (const signal of ['TERM', 'INT'] as const) proc.onSignal(signal, 'default');
  if (!waited) return 1;
  const { status } = waited;
  if (status.kind === 'killed') return endBy(proc, status.signal, line);
  return exitCodeOf(status, SIGNAL_NUMBERS);
}

/** npm ends by the signal that ended its script; where it cannot (as process 1), it says so after half a second. */
async function endBy(proc: Process, signal: Signal, line: string): Promise<number> {
  proc.kill(proc.pid, signal);
  await proc.sleep(500);
  throw new NpmFailure(undefined, [
    `path ${proc.fs.cwd}`,
    'command failed',
    `signal SIG${signal}`,
    `command sh -c ${line}`,
  ]);
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

async function list(proc: Process, line: CommandLine, { name, version, scripts = {} }: Manifest): Promise<number> {
  const entries = Object.entries(scripts);
  if (isOn(line, 'json')) {
    await proc.write(1, `${JSON.stringify(scripts, null, 2)}\n`);
    return 0;
  }
  const own = entries.filter(([key]) => LIFECYCLE.has(key));
  const others = entries.filter(([key]) => !LIFECYCLE.has(key));
  const id = `${name ?? ''}${version === undefined ? '' : `@${version}`}`;
  const rows = (from: readonly (readonly [string, string])[]): string =>
    from.map(([key, value]) => `  ${key}\n    ${value}\n`).join('');
  let text = own.length > 0 ? `Lifecycle scripts included in ${id}:\n${rows(own)}` : '';
  if (others.length > 0)
    text += `${own.length > 0 ? 'available' : `Scripts available in ${id}`} via \`npm run\`:\n${rows(others)}`;
  await proc.write(1, text);
  return 0;
}
