import { PACKAGE_HOSTS } from '../../../base/package-hosts.ts';
import type { Process } from '../../../kernel/process.ts';
import { parseCommandLine } from '../npm/command-line.ts';
import type { Manifest } from '../npm/manifest.ts';
import { Registry } from '../npm/registry.ts';
import { type CommandLine, isOn } from './command-line.ts';
import { quoted, YarnFailure } from './failure.ts';
import type { Reporter } from './reporter.ts';
import { cacheFolder, settingsOf } from './settings.ts';

/** Throws YarnFailure where package.json is no JSON. Undefined where there is none. */
export function readManifest(proc: Process, folder = '.'): Manifest | undefined {
  const path = `${folder}/package.json`;
  if (!proc.fs.exists(path)) return undefined;
  const text = proc.fs.readText(path).replace(/^\ufeff/, '');
  try {
    const value: unknown = JSON.parse(text);
    return (typeof value === 'object' && value !== null ? value : {}) as Manifest;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const at = '/opt/yarn-v1.22.22/lib/cli.js';
    throw new YarnFailure(
      [
        `SyntaxError: ${proc.fs.absolute(path)}: ${error.message}`,
        'at JSON.parse (<anonymous>)',
        `at ${at}:1629:59`,
        'at Generator.next (<anonymous>)',
        `at step (${at}:310:30)`,
        `at ${at}:321:13`,
      ].join('\n    '),
    );
  }
}

/** yarn 1 misses a licence in what is not private. */
export async function warnOfLicense(reporter: Reporter, manifest: Manifest | undefined, title?: string): Promise<void> {
  if (!manifest || manifest['private'] === true || typeof manifest.license === 'string') return;
  const { name, version } = manifest;
  const id = name === undefined ? '' : `${name}${version === undefined ? '' : `@${version}`}`;
  const of = title ?? id;
  await reporter.warn(`${of === '' ? '' : `${of}: `}No license field`);
}

/** Whether what is for development stays out: --production, NODE_ENV=production. */
export function isProduction(proc: Process, line: CommandLine): boolean {
  const given = line.options.get('production') ?? line.options.get('prod');
  if (given !== undefined) return given !== 'false' && given !== false;
  const setting = settingsOf(proc).get('production');
  if (setting !== undefined) return setting === 'true';
  return proc.env.get('NODE_ENV') === 'production' && (proc.env.get('NPM_CONFIG_PRODUCTION') ?? '') !== 'false';
}

export const DEFAULT_REGISTRY = `https://${PACKAGE_HOSTS.yarn}`;

/** The registry that yarn asks, its cache, and how a tarball's address is written to the lock file. */
export function registryOf(
  proc: Process,
  line: CommandLine,
): { readonly registry: Registry; readonly hostOf: (url: string) => string } {
  const named = line.options.get('registry') ?? settingsOf(proc).get('registry');
  const address = (typeof named === 'string' ? named : DEFAULT_REGISTRY).replace(/\/$/, '');
  const options = [`--registry=${address}`, `--cache=${cacheFolder(proc, line)}`, '--fetch-retries=4'];
  const waits = ['--fetch-retry-mintimeout=3000', '--fetch-retry-maxtimeout=3000'];
  const registry = new Registry(proc, parseCommandLine(proc, [...options, ...waits], true));
  const isOwn = address === DEFAULT_REGISTRY;
  return {
    registry,
    hostOf: (url) => (isOwn ? url.replace(`//${PACKAGE_HOSTS.node}/`, `//${PACKAGE_HOSTS.yarn}/`) : url),
  };
}

/** `resolutions` of package.json: names, and the versions that stand for whatever others ask of them. */
export async function resolutionsOf(reporter: Reporter, manifest: Manifest): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const [key, range] of Object.entries((manifest['resolutions'] ?? {}) as Readonly<Record<string, string>>)) {
    const name = key.replace(/^\*\*\//, '');
    if (/^(?:@[^/]+\/)?[^/*]+$/.test(name)) found.set(name, range);
    else
      await reporter.warn(
        `drydock: the resolution ${quoted(key)} is not simulated and is left out: those of names are`,
      );
  }
  return found;
}

/** Workspaces are what this yarn does not know. Throws YarnFailure. */
export function refuseWorkspaces(manifest: Manifest): void {
  if (manifest['workspaces'] !== undefined)
    throw new YarnFailure("drydock: yarn's workspaces are not simulated: npm's are");
}

export const isForced = (line: CommandLine): boolean => isOn(line, 'force');
