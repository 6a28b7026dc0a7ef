import { decodeUtf8, encodeUtf8 } from '../../base/bytes.ts';
import type { Inode } from '../../fs/inode.ts';
import type { Daemon } from '../daemon.ts';

const PARENT = '/var/lib/docker/containers';

/** What docker writes for each container that starts, and mounts into its /etc. */
export const HOST_FILES = ['hostname', 'hosts', 'resolv.conf'] as const;
export type HostFile = (typeof HOST_FILES)[number];

const parents = new WeakMap<Daemon, Inode>();

/** Where docker keeps what belongs to one container, on the host. */
export function folderPath(id: string): string {
  return `${PARENT}/${id}`;
}

// By inode and not by path: there may be thousands of containers, and each start would walk past them.
function parentOf(daemon: Daemon): Inode {
  const known = parents.get(daemon);
  if (known) return known;
  daemon.host.mkdirs(PARENT, 0o710);
  const { inode } = daemon.host.openInode(PARENT, { read: true, directory: true });
  parents.set(daemon, inode);
  return inode;
}

/** The folder, if the container has been started before. */
export function containerFolder(daemon: Daemon, id: string): Inode | undefined {
  const parent = parentOf(daemon);
  return parent.fs.lookup(parent, id);
}

export function readHostFile(daemon: Daemon, id: string, name: HostFile): string | undefined {
  const folder = containerFolder(daemon, id);
  const file = folder?.fs.lookup(folder, name);
  return file && decodeUtf8(file.fs.read(file, 0, file.fs.stat(file).size));
}

/** Makes the folder and the file where they are missing. */
export function writeHostFile(daemon: Daemon, id: string, name: HostFile, text: string): void {
  const parent = parentOf(daemon);
  const { fs } = parent;
  const folder = fs.lookup(parent, id) ?? fs.create(parent, id, { type: 'directory', mode: 0o710, uid: 0, gid: 0 });
  const file = fs.lookup(folder, name) ?? fs.create(folder, name, { type: 'file', mode: 0o644, uid: 0, gid: 0 });
  fs.truncate(file, 0);
  fs.write(file, 0, encodeUtf8(text));
}

export function dropFolder(daemon: Daemon, id: string): void {
  const parent = parentOf(daemon);
  const { fs } = parent;
  const folder = fs.lookup(parent, id);
  if (!folder) return;
  for (const name of HOST_FILES) if (fs.lookup(folder, name)) fs.remove(folder, name);
  if (fs.entries(folder).length === 0) fs.remove(parent, id);
  else daemon.host.removeTree(folderPath(id));
}
