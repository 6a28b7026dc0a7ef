import type { Process } from '../../../kernel/process.ts';
import { actualTree } from '../npm/actual.ts';
import { attempt } from '../npm/failure.ts';
import { commandsOf, type Manifest } from '../npm/manifest.ts';
import type { Registry } from '../npm/registry.ts';
import { changesBetween, reify } from '../npm/reify.ts';
import { joined, relativePath } from '../npm/specs.ts';
import { Tree } from '../npm/tree.ts';
import { type Place, placeOf } from './hoist.ts';
import type { Resolver } from './resolver.ts';

/** Where packages and their commands go. */
export interface Target {
  /** The project's folder. */
  readonly folder: string;
  readonly force: boolean;
}

const locationOf = ({ parts }: Place): string => parts.map((part) => `node_modules/${part}`).join('/');

/** Makes node_modules hold the required packages and nothing else, with the commands of each. */
export async function link(
  proc: Process,
  registry: Registry,
  resolver: Resolver,
  places: ReadonlyMap<string, Place>,
  { folder, force }: Target,
): Promise<void> {
  const { fs } = proc;
  const required = [...places.values()].filter(({ isRequired }) => isRequired);
  const tree = new Tree();
  for (const place of required.toSorted((a, b) => a.parts.length - b.parts.length)) {
    const { pkg, parts } = place;
    const above = parts.slice(0, -1).map((part) => `node_modules/${part}`);
    const parent = tree.at(above.join('/')) ?? tree.root;
    tree.place(parent, pkg.name, {
      version: pkg.version,
      resolved: pkg.entry.resolved?.replace(/#.*/, ''),
      ...(pkg.integrity === undefined ? {} : { integrity: pkg.integrity }),
    } as Parameters<Tree['place']>[2]);
  }
  const note = `${folder}/node_modules/.package-lock.json`;
  if (fs.exists(note)) attempt('unlink', fs.absolute(note), () => fs.unlink(note));
  const actual = force ? new Tree() : actualTree(proc, folder);
  const bin = `${folder}/node_modules/.bin`;
  if (force && fs.exists(`${folder}/node_modules`))
    for (const { name } of fs.readdir(`${folder}/node_modules`)) {
      const path = fs.absolute(`${folder}/node_modules/${name}`);
      attempt('rmdir', path, () => (fs.lstat(path).type === 'directory' ? fs.removeTree(path) : fs.unlink(path)));
    }
  await reify(proc, registry, changesBetween(actual, tree), tree, folder, bin);
  linkCommands(proc, resolver, places, required, folder);
}

/** Links commands: everybody's into the project's .bin, its own packages' last; what a package needs into that package's. */
function linkCommands(
  proc: Process,
  resolver: Resolver,
  places: ReadonlyMap<string, Place>,
  required: readonly Place[],
  folder: string,
): void {
  const { fs } = proc;
  const manifests = new Map<Place, Manifest>();
  const into = (bins: string, place: Place): void => {
    const at = `${folder}/${locationOf(place)}`;
    const manifest = manifests.get(place) ?? manifestAt(proc, at);
    manifests.set(place, manifest);
    for (const [command, path] of Object.entries(commandsOf(place.pkg.name, manifest.bin))) {
      const file = joined(fs.absolute(at), path);
      if (!fs.exists(file)) continue;
      attempt('mkdir', fs.absolute(bins), () => fs.mkdirs(bins));
      const made = fs.absolute(`${bins}/${command}`);
      if (fs.readdir(bins).some(({ name }) => name === command)) attempt('unlink', made, () => fs.unlink(made));
      attempt('symlink', made, () => fs.symlink(relativePath(fs.absolute(bins), file), made));
      attempt('chmod', file, () => fs.chmod(file, fs.stat(file).mode | 0o111));
    }
  };
  for (const place of required)
    for (const need of place.pkg.needs) {
      const found = placeOf(resolver, places, place, need);
      if (found?.isRequired) into(`${folder}/${locationOf(place)}/node_modules/.bin`, found);
    }
  const byName = new Map<string, Place>();
  for (const place of required) if (place.isDirect || !byName.has(place.pkg.name)) byName.set(place.pkg.name, place);
  for (const place of [...byName.values()].sort((a, b) => Number(a.isDirect) - Number(b.isDirect)))
    into(`${folder}/node_modules/.bin`, place);
}

function manifestAt(proc: Process, folder: string): Manifest {
  const path = `${folder}/package.json`;
  return proc.fs.exists(path) ? (JSON.parse(proc.fs.readText(path)) as Manifest) : {};
}
