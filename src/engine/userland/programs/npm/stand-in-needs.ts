import type { Process } from '../../../kernel/process.ts';
import type { Dependencies } from './manifest.ts';
import type { Registry } from './registry.ts';
import { toRecord } from './tree.ts';

/**
 * What a package needs beyond what its lock file says: a version that the registry does not hold is the newest one of its major version under the older
 * number, which may need what the older one did not. It gets that into its own folder, as a bundled dependency would lie there.
 * DIFFERS: What an npm package needs that is given under an older number, and its lock file does not name, lies in its own folder.
 */
export async function placeNeeds(
  proc: Process,
  registry: Registry,
  folder: string,
  noted: Dependencies | undefined,
  unpack: (folder: string, bytes: Uint8Array) => void,
): Promise<void> {
  for (const [name, asked] of Object.entries(needsOf(proc, folder))) {
    if (noted?.[name] !== undefined || isFound(proc, folder, name)) continue;
    const record = toRecord(await registry.version(name, asked));
    const place = `${folder}/node_modules/${name}`;
    proc.fs.mkdirs(place);
    unpack(place, await registry.tarball(record.resolved ?? '', record.integrity));
    await placeNeeds(proc, registry, place, undefined, unpack);
  }
}

function needsOf(proc: Process, folder: string): Dependencies {
  const path = `${folder}/package.json`;
  if (!proc.fs.exists(path)) return {};
  const { dependencies } = JSON.parse(proc.fs.readText(path)) as { readonly dependencies?: Dependencies };
  return dependencies ?? {};
}

/** Whether `require` would find a package from a folder. */
function isFound(proc: Process, folder: string, name: string): boolean {
  for (let at = proc.fs.absolute(folder); ; at = at.slice(0, at.lastIndexOf('/'))) {
    if (!at.endsWith('/node_modules') && proc.fs.exists(`${at}/node_modules/${name}`)) return true;
    if (at === '') return false;
  }
}
