import type { FileView } from '../../../fs/file-view.ts';
import type { Process } from '../../../kernel/process.ts';
import { userOfName } from '../../applets/accounts.ts';
import type { PackageArchive } from '../packages/archive.ts';
import { addUser, exists, parentOf, placeFile, removeFile } from '../packages/place-files.ts';
import { DPKG, type DpkgDatabase, labelOf, type StatusEntry } from './database.ts';

/** Takes a line of dpkg's output. */
export type Say = (line: string) => Promise<void>;

const FRONT = [
  'Package',
  'Status',
  'Priority',
  'Section',
  'Installed-Size',
  'Maintainer',
  'Architecture',
  'Multi-Arch',
];

/** Unpacks an archive: its files lie in place, it is not set up yet. Throws FsError. */
export async function unpack(
  process: Process,
  database: DpkgDatabase,
  archive: PackageArchive,
  file: string,
  say: Say,
): Promise<StatusEntry> {
  const { fs } = process;
  const { control } = archive;
  const name = control['Package'] ?? '';
  const old = database.get(name);
  const fields = new Map<string, string>();
  for (const key of FRONT) {
    const value = key === 'Status' ? 'install ok installed' : control[key];
    if (value !== undefined) fields.set(key, value);
  }
  for (const [key, value] of Object.entries(control)) if (!fields.has(key)) fields.set(key, value);
  const label = control['Multi-Arch'] === 'same' ? `${name}:${control['Architecture']}` : name;
  await say(`Preparing to unpack ${shortened(file)} ...`);
  const over = old?.installed ? ` over (${old.version})` : '';
  await say(`Unpacking ${label} (${control['Version'] ?? ''})${over} ...`);
  for (const user of archive.users) addUser(fs, user);
  const paths = new Set<string>(['/.']);
  for (const packaged of archive.files) {
    const pause = process.step();
    if (pause) await pause;
    for (const directory of directoriesOf(packaged.path)) paths.add(directory);
    paths.add(packaged.path);
    const isConfiguration = packaged.path.startsWith('/etc/') && exists(fs, packaged.path);
    if (isConfiguration && packaged.kind === undefined) continue;
    placeFile(fs, packaged, (owner) => userOfName(process, owner)?.uid);
  }
  fs.mkdirs(`${DPKG}/info`);
  fs.writeFile(`${DPKG}/info/${label}.list`, `${[...paths].join('\n')}\n`);
  database.set(fields);
  database.write();
  return database.get(name) as StatusEntry;
}

/** Sets an unpacked package up: what its scripts say. */
export async function configure(entry: StatusEntry, archive: PackageArchive | undefined, say: Say): Promise<void> {
  await say(`Setting up ${labelOf(entry)} (${entry.version}) ...`);
  for (const line of archive?.says ?? []) await say(line);
}

/** Removes a package's files; configuration stays unless it is purged. Throws FsError. */
export async function remove(
  process: Process,
  database: DpkgDatabase,
  entry: StatusEntry,
  purge: boolean,
  say: Say,
): Promise<void> {
  const { fs } = process;
  const paths = database.files(entry.name);
  const isConfiguration = (path: string): boolean =>
    path.startsWith('/etc/') && exists(fs, path) && fs.lstat(path).type === 'file';
  if (entry.installed) await say(`Removing ${labelOf(entry)} (${entry.version}) ...`);
  for (const path of [...paths].reverse()) if (purge || !isConfiguration(path)) removeFile(fs, path);
  const kept = paths.filter(isConfiguration);
  const list = database.listFile(entry.name);
  if (kept.length > 0 && !purge) {
    database.set(new Map([...entry.fields, ['Status', 'deinstall ok config-files']]));
    if (list !== undefined) fs.writeFile(list, `${kept.join('\n')}\n`);
  } else {
    if (purge && (!entry.installed || paths.some((path) => path.startsWith('/etc/'))))
      await say(`Purging configuration files for ${labelOf(entry)} (${entry.version}) ...`);
    database.forget(entry.name);
    if (list !== undefined) fs.unlink(list);
  }
  database.write();
}

/** The triggers that dpkg runs when all is done: the linker's cache after a library came or went, the manual's index. */
export async function runTriggers(
  fs: FileView,
  database: DpkgDatabase,
  changed: readonly string[],
  say: Say,
): Promise<void> {
  const libc = database.get('libc-bin');
  if (libc && changed.some((path) => /^\/usr\/lib\/x86_64-linux-gnu\/lib.*\.so/.test(path)))
    await say(`Processing triggers for libc-bin (${libc.version}) ...`);
  const manual = database.get('man-db');
  if (manual?.installed && changed.some((path) => path.startsWith('/usr/share/man/')))
    await say(`Processing triggers for man-db (${manual.version}) ...`);
  const certificates = database.get('ca-certificates');
  if (
    certificates?.installed &&
    changed.some((path) => path.startsWith('/usr/share/ca-certificates/') && fs.exists(path))
  )
    await say(
      `Processing triggers for ca-certificates (${certificates.version}) ...\nUpdating certificates in /etc/ssl/certs...\n0 added, 0 removed; done.\nRunning hooks in /etc/ca-certificates/update.d...\ndone.`,
    );
}

/** dpkg's short form of a long path: `.../` and as much of its end as has 30 characters (src/main/archives.c). */
function shortened(path: string): string {
  let tail = path;
  while (tail.length > 30 && tail.indexOf('/', 1) > 0) tail = tail.slice(tail.indexOf('/', 1));
  return tail === path ? path : `...${tail}`;
}

function directoriesOf(path: string): string[] {
  const directories: string[] = [];
  for (let at = parentOf(path); at !== '/'; at = parentOf(at)) directories.unshift(at);
  return directories;
}
