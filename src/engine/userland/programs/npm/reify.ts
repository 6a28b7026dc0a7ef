import { concatBytes } from '../../../base/bytes.ts';
import { gunzip } from '../../../base/gzip.ts';
import { readTar } from '../../../fs/tar/index.ts';
import type { Process } from '../../../kernel/process.ts';
import { attempt } from './failure.ts';
import { runInstallScript } from './install-scripts.ts';
import { commandsOf } from './manifest.ts';
import type { Registry } from './registry.ts';
import { joined, relativePath } from './specs.ts';
import { placeNeeds } from './stand-in-needs.ts';
import type { PackageNode, Tree } from './tree.ts';

/** What an installation has changed. */
export interface Changes {
  readonly added: readonly PackageNode[];
  readonly removed: readonly PackageNode[];
  readonly changed: readonly PackageNode[];
}

/** Milliseconds that putting a package in its place takes. */
const PLACING = 22;

/** How many downloads run at a time. */
const SIDE_BY_SIDE = 15;

/** What would have to change so that a folder holds this tree. */
export function changesBetween(actual: Tree, wanted: Tree): Changes {
  const added: PackageNode[] = [];
  const changed: PackageNode[] = [];
  for (const node of wanted.nodes()) {
    const there = actual.at(node.location);
    if (!there) added.push(node);
    else if (isOther(there, node)) changed.push(node);
  }
  return { added, changed, removed: [...actual.nodes()].filter(({ location }) => !wanted.at(location)) };
}

function isOther(there: PackageNode, node: PackageNode): boolean {
  if (there.record.link || node.record.link)
    return there.record.link !== node.record.link || there.record.resolved !== node.record.resolved;
  const { integrity } = there.record;
  return (
    there.record.version !== node.record.version ||
    (integrity !== undefined && node.record.integrity !== undefined && integrity !== node.record.integrity)
  );
}

/** Makes a folder hold a tree: `folder/node_modules/…`, commands linked into `bin`. */
export async function reify(
  proc: Process,
  registry: Registry,
  changes: Changes,
  tree: Tree,
  folder: string,
  bin: string,
): Promise<void> {
  const { fs } = proc;
  const at = (node: PackageNode): string => `${folder}/${node.location}`.replace(/^\.\//, '');
  for (const node of [...changes.removed, ...changes.changed]) {
    const path = fs.absolute(at(node));
    if (isTop(node))
      for (const command of Object.keys(commandsOf(node.name, node.record.bin)))
        unlink(proc, `${binOf(node, bin)}/${command}`);
    attempt('rename', path, () => (node.record.link ? fs.unlink(path) : fs.removeTree(path)));
    const scope = path.slice(0, path.lastIndexOf('/'));
    if (/\/@[^/]+$/.test(scope) && fs.exists(scope) && fs.readdir(scope).length === 0)
      attempt('rmdir', scope, () => fs.rmdir(scope));
  }
  const wanted = [...changes.added, ...changes.changed].sort((a, b) => a.location.length - b.location.length);
  const links = wanted.filter(({ record }) => record.link);
  const packages = wanted.filter(({ record }) => !record.link);
  for (const node of packages) makeFolder(proc, at(node));
  for (const node of links) {
    const path = fs.absolute(at(node));
    const above = path.slice(0, path.lastIndexOf('/'));
    makeFolder(proc, above);
    const to = relativePath(above, joined(fs.absolute(folder), node.record.resolved ?? ''));
    attempt('symlink', path, () => fs.symlink(to, path));
  }
  for (let first = 0; first < packages.length; first += SIDE_BY_SIDE)
    await Promise.all(
      packages.slice(first, first + SIDE_BY_SIDE).map(async (node) => {
        // Where a lock file names no address, it is the registry's (omit-lockfile-registry-resolved).
        const { resolved = registry.tarballAddress(node.name, node.record.version), integrity } = node.record;
        unpack(proc, at(node), await registry.tarball(resolved, integrity));
      }),
    );
  for (const node of packages)
    await placeNeeds(proc, registry, at(node), node.record.dependencies, (place, bytes) => unpack(proc, place, bytes));
  await proc.sleep(PLACING * wanted.length);
  for (const node of wanted) {
    if (!isTop(node)) continue;
    const bins = binOf(node, bin);
    for (const [command, path] of Object.entries(commandsOf(node.name, tree.target(node).record.bin))) {
      const file = joined(fs.absolute(at(node)), path);
      if (!fs.exists(file)) continue;
      makeFolder(proc, bins);
      const link = `${bins}/${command}`;
      unlink(proc, link);
      const target = `${relativePath(fs.absolute(bins), fs.absolute(at(node)))}/${path.replace(/^\.\//, '')}`;
      attempt('symlink', fs.absolute(link), () => fs.symlink(target, link));
      if (node.record.link) attempt('chmod', file, () => fs.chmod(file, fs.stat(file).mode | 0o111));
    }
  }
  if (!registry.ignoresScripts) for (const node of packages) await runInstallScript(proc, node.name, at(node));
}

function unlink(proc: Process, path: string): void {
  const { fs } = proc;
  const there =
    fs.exists(path.slice(0, path.lastIndexOf('/'))) &&
    fs.readdir(path.slice(0, path.lastIndexOf('/'))).some(({ name }) => path.endsWith(`/${name}`));
  if (there) attempt('unlink', fs.absolute(path), () => fs.unlink(path));
}

/** Whether a package's commands are linked: those of the project's, and of its folders', own node_modules. */
const isTop = ({ location }: PackageNode): boolean => location.split('node_modules/').length === 2;

const binOf = ({ location }: PackageNode, bin: string): string =>
  location.startsWith('node_modules/')
    ? bin
    : `${location.slice(0, location.indexOf('node_modules/'))}node_modules/.bin`;

function makeFolder(proc: Process, path: string): void {
  const { fs } = proc;
  const full = fs.absolute(path);
  let known = '';
  for (const part of full.split('/').slice(1)) {
    known += `/${part}`;
    const at = known;
    if (!fs.exists(at)) attempt('mkdir', at, () => fs.mkdir(at));
  }
}

/** Puts a tarball's files into a folder; whatever folder they lie in there (`package`, mostly) is left out. */
function unpack(proc: Process, folder: string, bytes: Uint8Array): void {
  const { fs } = proc;
  const root = fs.absolute(folder);
  for (const entry of readTar(gunzip(bytes))) {
    if (entry.type !== 'file') continue;
    const path = `${root}/${entry.name.replace(/^[^/]*\//, '')}`;
    makeFolder(proc, path.slice(0, path.lastIndexOf('/')));
    const content = entry.content ? entry.content.read(0, entry.content.size) : concatBytes([]);
    attempt('open', path, () => {
      fs.writeFile(path, content);
      if ((entry.mode & 0o111) !== 0) fs.chmod(path, 0o755);
    });
  }
}
