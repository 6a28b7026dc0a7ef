import type { Process } from '../../../kernel/process.ts';
import { addonFile } from '../sqlite/addon-file.ts';
import { attempt, NpmFailure } from './failure.ts';
import { readManifest } from './manifest.ts';

/** Milliseconds that fetching an addon takes. */
const FETCHING = 900;

/** Addons that the engine stands in for, by their package. */
const ADDONS: Readonly<Record<string, string>> = { sqlite3: 'node_sqlite3' };

/**
 * The install script of a package that lies in `folder`, where it is `prebuild-install …`: the addon for this machine, built
 * elsewhere, is unpacked to build/Release. Like npm it says nothing when all goes well.
 */
// DIFFERS: install scripts of packages are not run but for prebuild-install: it takes an addon from the engine, and asks no server for it.
export async function runInstallScript(proc: Process, name: string, folder: string): Promise<void> {
  const script = readManifest(proc, folder)?.scripts?.['install'];
  if (!script?.startsWith('prebuild-install')) return;
  const addon = ADDONS[name];
  if (addon === undefined)
    throw new NpmFailure(undefined, [`drydock: the addon that the package '${name}' installs is not simulated`]);
  await proc.sleep(FETCHING);
  const { fs } = proc;
  for (const part of ['build', 'build/Release']) {
    const path = fs.absolute(`${folder}/${part}`);
    if (!fs.exists(path)) attempt('mkdir', path, () => fs.mkdir(path));
  }
  const path = fs.absolute(`${folder}/build/Release/${addon}.node`);
  attempt('open', path, () => {
    fs.writeFile(path, addonFile(addon));
    fs.chmod(path, 0o755);
  });
}
