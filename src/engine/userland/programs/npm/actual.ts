import type { Process } from '../../../kernel/process.ts';
import { versionOf } from './failure.ts';
import { type LockEntry, readLock } from './lockfile.ts';
import { commandsOf, type Manifest, readManifest } from './manifest.ts';
import { joined, relativePath } from './specs.ts';
import { type PackageRecord, Tree } from './tree.ts';

/** What a folder's node_modules holds: by npm's own note in it, or by looking at the packages. */
export function actualTree(proc: Process, folder = '.'): Tree {
  const { fs } = proc;
  const noted = readLock(proc, `${folder}/node_modules/.package-lock.json`);
  if (noted)
    return Tree.from(new Map([...noted].filter(([location]) => fs.exists(`${folder}/${location}/package.json`))));
  const found = new Map<string, LockEntry>();
  look(proc, folder, '', found, () => true);
  return Tree.from(found);
}

/** What Node's image brings, whose files are stand-ins; npm is what runs. */
const BROUGHT: Readonly<Record<string, string | undefined>> = { corepack: '0.34.6', npm: undefined };

/** The globally installed packages of these names, with what lies in them. */
export function globalTree(proc: Process, folder: string, names: readonly string[]): Tree {
  const found = new Map<string, LockEntry>();
  look(proc, folder, '', found, (name) => names.includes(name) && !(name in BROUGHT));
  for (const name of names)
    if (name in BROUGHT) found.set(`node_modules/${name}`, { version: BROUGHT[name] ?? versionOf(proc) });
  return Tree.from(found);
}

function look(
  proc: Process,
  folder: string,
  location: string,
  found: Map<string, LockEntry>,
  wanted: (name: string) => boolean,
): void {
  const { fs } = proc;
  const modules = `${location === '' ? '' : `${location}/`}node_modules`;
  if (!fs.exists(`${folder}/${modules}`)) return;
  const names = fs
    .readdir(`${folder}/${modules}`)
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap(({ name }) =>
      name.startsWith('@')
        ? fs.readdir(`${folder}/${modules}/${name}`).map((inner) => `${name}/${inner.name}`)
        : [name],
    );
  for (const name of names.filter(wanted)) {
    const at = `${modules}/${name}`;
    if (fs.lstat(`${folder}/${at}`).type === 'symlink') {
      const path = fs.exists(`${folder}/${at}`)
        ? fs.realpath(`${folder}/${at}`)
        : joined(fs.absolute(`${folder}/${modules}`), fs.readlink(`${folder}/${at}`));
      const resolved = relativePath(fs.absolute(folder), path);
      const linked = readManifest(proc, path);
      found.set(at, { resolved, link: true });
      if (linked) found.set(resolved, recordOf(name, linked));
      continue;
    }
    const manifest = readManifest(proc, `${folder}/${at}`);
    if (!manifest) continue;
    found.set(at, recordOf(name, manifest));
    look(proc, folder, at, found, () => true);
  }
}

/** A package as its package.json describes it. */
export function recordOf(name: string, manifest: Manifest): PackageRecord {
  const { dependencies, devDependencies, peerDependencies, license, bin } = manifest;
  return {
    name: manifest.name ?? name,
    version: manifest.version ?? '',
    ...(license === undefined ? {} : { license }),
    ...(dependencies || manifest.optionalDependencies
      ? { dependencies: { ...dependencies, ...manifest.optionalDependencies } }
      : {}),
    ...(devDependencies ? { devDependencies } : {}),
    ...(peerDependencies ? { peerDependencies } : {}),
    ...(manifest['peerDependenciesMeta']
      ? { peerDependenciesMeta: manifest['peerDependenciesMeta'] as NonNullable<LockEntry['peerDependenciesMeta']> }
      : {}),
    ...(bin === undefined ? {} : { bin: { ...commandsOf(manifest.name ?? name, bin) } }),
    ...(manifest['engines'] ? { engines: manifest['engines'] as Readonly<Record<string, string>> } : {}),
    ...(manifest['funding'] === undefined ? {} : { funding: manifest['funding'] }),
  };
}
