import type { Process } from '../../../kernel/process.ts';
import { type CommandLine, isOn, textOf } from './command-line.ts';
import { NpmFailure } from './failure.ts';
import { type Manifest, needManifest, writeJson } from './manifest.ts';
import { runLifecycle } from './scripts.ts';
import { VERSION_USAGE } from './verb-usage.ts';

/** `npm version patch|minor|major|pre…|1.2.3`: the version in package.json and its lock file. */
export async function version(proc: Process, line: CommandLine): Promise<number> {
  const [asked, ...more] = line.words;
  if (more.length > 0) throw new NpmFailure('EUSAGE', ['', ...VERSION_USAGE]);
  if (asked === undefined)
    throw new NpmFailure(undefined, ["drydock: 'npm version' without a version is not simulated"]);
  const manifest = needManifest(proc);
  const before = manifest.version ?? '';
  const after = bumped(before, asked, textOf(line, 'preid'));
  if (after === undefined) throw new NpmFailure(undefined, [`Invalid version: ${asked}`]);
  if (after === before && !isOn(line, 'allow-same-version')) throw new NpmFailure(undefined, ['Version not changed']);
  // DIFFERS: npm version makes no commit and no tag in a git repository: it says so, and wants --no-git-tag-version.
  if (proc.fs.exists('.git') && isOn(line, 'git-tag-version', true))
    throw new NpmFailure(undefined, [
      "drydock: 'npm version' in a git repository is not simulated: add --no-git-tag-version",
    ]);
  const scripts = !isOn(line, 'ignore-scripts');
  if (scripts) await runLifecycle(proc, manifest, ['preversion'], false);
  writeJson(proc, 'package.json', placed(manifest, after));
  for (const path of ['package-lock.json', 'npm-shrinkwrap.json']) relock(proc, path, after);
  if (scripts) await runLifecycle(proc, { ...manifest, version: after }, ['version', 'postversion'], false);
  await proc.write(1, `v${after}\n`);
  return 0;
}

function placed(manifest: Manifest, version: string): Manifest {
  return { ...manifest, version };
}

function relock(proc: Process, path: string, version: string): void {
  if (!proc.fs.exists(path)) return;
  const lock = JSON.parse(proc.fs.readText(path)) as { packages?: Record<string, Record<string, unknown>> };
  const packages = lock.packages?.[''];
  writeJson(proc, path, {
    ...lock,
    version,
    ...(packages && { packages: { ...lock.packages, '': { ...packages, version } } }),
  });
}

/** semver's `inc`. Undefined where a version is none. */
function bumped(from: string, asked: string, preid: string | undefined): string | undefined {
  const exact = /^v?(\d+\.\d+\.\d+(?:-[\w.-]+)?)(?:\+[\w.-]+)?$/.exec(asked.trim());
  if (exact) return exact[1];
  const [, ma = '', mi = '', pa = '', pre] = /^v?(\d+)\.(\d+)\.(\d+)(?:-([\w.-]+))?/.exec(from) ?? [];
  if (ma === '') return undefined;
  const [major, minor, patch] = [Number(ma), Number(mi), Number(pa)];
  const first = preid === undefined ? '0' : `${preid}.0`;
  switch (asked) {
    case 'major':
      return pre !== undefined && minor === 0 && patch === 0 ? `${major}.0.0` : `${major + 1}.0.0`;
    case 'minor':
      return pre !== undefined && patch === 0 ? `${major}.${minor}.0` : `${major}.${minor + 1}.0`;
    case 'patch':
      return pre !== undefined ? `${major}.${minor}.${patch}` : `${major}.${minor}.${patch + 1}`;
    case 'premajor':
      return `${major + 1}.0.0-${first}`;
    case 'preminor':
      return `${major}.${minor + 1}.0-${first}`;
    case 'prepatch':
      return `${major}.${minor}.${patch + 1}-${first}`;
    case 'prerelease':
      return pre === undefined
        ? `${major}.${minor}.${patch + 1}-${first}`
        : `${major}.${minor}.${patch}-${nextPrerelease(pre, preid)}`;
    default:
      return undefined;
  }
}

function nextPrerelease(pre: string, preid: string | undefined): string {
  const parts = pre.split('.');
  if (preid !== undefined && parts[0] !== preid) return `${preid}.0`;
  const at = parts.findLastIndex((part) => /^\d+$/.test(part));
  if (at < 0) return `${pre}.0`;
  return parts.map((part, i) => (i === at ? String(Number(part) + 1) : part)).join('.');
}
