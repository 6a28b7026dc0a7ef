import type { Process } from '../../../kernel/process.ts';
import { exitCodeOf } from '../../../kernel/process.ts';
import { SIGNAL_NUMBERS } from '../../../kernel/signal.ts';
import type { Manifest } from '../npm/manifest.ts';
import type { CommandLine } from './command-line.ts';
import { YarnFailure } from './failure.ts';
import { nodeVersion } from './integrity.ts';
import { DEFAULT_REGISTRY, readManifest } from './project.ts';
import { type Reporter, VERSION } from './reporter.ts';
import { linkFolder, settingsOf } from './settings.ts';

/** A script's environment: yarn's variables, the project's commands first on the PATH. */
export function scriptEnvironment(
  proc: Process,
  line: CommandLine,
  manifest: Manifest,
  event: string,
  command = '',
): ReadonlyMap<string, string> {
  const npm = (root: string): string => `/usr/local/${root}/npm/bin/node-gyp-bin`;
  const path = [
    proc.fs.absolute('node_modules/.bin'),
    `${linkFolder(proc)}/node_modules/.bin`,
    npm('libexec/lib/node_modules'),
    npm('lib/node_modules'),
    npm('bin/node_modules'),
    proc.env.get('PATH') ?? '',
  ];
  const argv = { remain: [], cooked: [line.verb, ...line.words], original: line.typed };
  const env = new Map<string, string>([
    ...proc.env,
    ['INIT_CWD', proc.env.get('INIT_CWD') ?? proc.fs.cwd],
    ['NODE', '/usr/local/bin/node'],
    ['YARN_WRAP_OUTPUT', 'false'],
    ['npm_config_argv', JSON.stringify(argv)],
    ['npm_config_bin_links', 'true'],
    ['npm_config_ignore_optional', ''],
    ['npm_config_ignore_scripts', ''],
    ['npm_config_init_license', 'MIT'],
    ['npm_config_init_version', '1.0.0'],
    ['npm_config_registry', settingsOf(proc).get('registry') ?? DEFAULT_REGISTRY],
    ['npm_config_save_prefix', '^'],
    ['npm_config_strict_ssl', 'true'],
    ['npm_config_user_agent', `yarn/${VERSION} npm/? node/v${nodeVersion(proc)} linux x64`],
    ['npm_config_version_commit_hooks', 'true'],
    ['npm_config_version_git_message', 'v%s'],
    ['npm_config_version_git_sign', ''],
    ['npm_config_version_git_tag', 'true'],
    ['npm_config_version_tag_prefix', 'v'],
    ['npm_execpath', '/opt/yarn-v1.22.22/bin/yarn.js'],
    ['npm_lifecycle_event', event],
    ['npm_lifecycle_script', command],
    ['npm_node_execpath', '/usr/local/bin/node'],
    ['npm_package_name', ''],
    ['npm_package_version', ''],
    ['PATH', path.join(':')],
  ]);
  flatten(manifest, 'npm_package', env);
  return env;
}

/** `npm_package_scripts_start` and the like. */
function flatten(value: unknown, name: string, into: Map<string, string>): void {
  if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      flatten(inner, `${name}_${key.replace(/[^a-zA-Z0-9_]/g, '_')}`, into);
  else if (!String(value).includes('\n')) into.set(name, String(value));
}

/** Runs a line in a shell. SIGTERM is handed on, and yarn ends at once with code 1, as yarn 1 does. */
export async function runLine(proc: Process, command: string, env: ReadonlyMap<string, string>): Promise<number> {
  const pid = proc.spawn({ path: '/bin/sh', argv: ['sh', '-c', command], env });
  const stopped = new Promise<undefined>((resolve) => {
    proc.onSignal('TERM', () => {
      proc.kill(pid, 'TERM');
      resolve(undefined);
    });
  });
  const waited = await Promise.race([proc.wait(pid), stopped]);
  proc.onSignal('TERM', 'default');
  if (!waited) return 1;
  const { status } = waited;
  if (status.kind === 'killed') throw new YarnFailure(`Command failed with signal "SIG${status.signal}".`);
  const code = exitCodeOf(status, SIGNAL_NUMBERS);
  if (code !== 0) throw new YarnFailure(`Command failed with exit code ${code}.`, code);
  return 0;
}

/** The project's own scripts of these names, each said before it runs. Throws YarnFailure where one fails. */
export async function runLifecycle(
  proc: Process,
  line: CommandLine,
  reporter: Reporter,
  names: readonly string[],
): Promise<number> {
  const manifest = readManifest(proc);
  for (const name of names) {
    const command = manifest?.scripts?.[name];
    if (!manifest || command === undefined) continue;
    await reporter.command(command);
    const code = await runLine(proc, command, scriptEnvironment(proc, line, manifest, name, command));
    if (code !== 0) return code;
  }
  return 0;
}
