import { decodeUtf8 } from '../base/bytes.ts';
import type { FileView } from '../fs/file-view.ts';
import type { FileSystem, Inode } from '../fs/inode.ts';
import type { WorldFile } from './world.ts';

/** Longest text that the world carries along, in bytes; of a container's log the end. */
export const TEXT_LIMIT = 64 * 1024;
/** Files of one place (a home directory, a volume) that the world lists. */
const FILE_LIMIT = 2000;

/** A file with its text, where it has one. */
export function fileOf(fs: FileSystem, inode: Inode, path: string): WorldFile {
  if (inode.type !== 'file') return { path, size: 0 };
  const { size } = fs.stat(inode);
  const text = size > TEXT_LIMIT ? undefined : plainText(fs.read(inode, 0, size));
  return { path, size, ...(text === undefined ? {} : { text }) };
}

function plainText(bytes: Uint8Array): string | undefined {
  const text = decodeUtf8(bytes);
  return text.includes('\uFFFD') || text.includes('\0') ? undefined : text;
}

/** All files below a directory, up to a limit, without the directories themselves. */
export function filesBelow(fs: FileSystem, directory: Inode, path: string): readonly WorldFile[] {
  const out: WorldFile[] = [];
  const visit = (at: Inode, prefix: string): void => {
    for (const { name, inode } of fs.entries(at)) {
      if (out.length >= FILE_LIMIT) return;
      if (inode.type === 'directory') visit(inode, `${prefix}/${name}`);
      else out.push(fileOf(fs, inode, `${prefix}/${name}`));
    }
  };
  if (directory.type === 'directory') visit(directory, path);
  return out;
}

/** The files below the learner's home directory. */
export function homeFiles(host: FileView, home: string): readonly WorldFile[] {
  if (!host.exists(home)) return [];
  const { inode } = host.openInode(home, { read: true, directory: true });
  return filesBelow(inode.fs, inode, home);
}
