import { FsError } from '../../../fs/errno.ts';
import type { FileView } from '../../../fs/file-view.ts';
import { looksBinary, standInBinary, standInText } from '../../../fs/stand-in.ts';
import { fillUp, type PackagedFile, type PackagedUser } from './archive.ts';

/** Bytes of noise at the front of a stand-in; the rest is zeros, so that hundreds of megabytes install at once. */
const NOISE = 131_072;
const MOST_TEXT = 65_536;

// DIFFERS: Big files of installed packages compress better than the real ones: an image's content size comes out smaller.

/** Puts one file where it belongs, its directories first. Throws FsError (EROFS, EACCES, ENOSPC). Answers the directories that it made. */
export function placeFile(fs: FileView, file: PackagedFile, ownerOf: (name: string) => number | undefined): string[] {
  const made = makeDirectories(fs, file.kind === 'directory' ? file.path : parentOf(file.path));
  if (file.kind === 'directory') fs.chmod(file.path, file.mode);
  else {
    const path = realParent(fs, file.path);
    if (exists(fs, path)) {
      if (fs.lstat(path).type === 'directory') return made;
      fs.unlink(path);
    }
    if (file.kind === 'symlink') fs.symlink(file.target ?? '', path);
    else writeStandIn(fs, path, file);
  }
  const uid = file.owner === undefined ? undefined : ownerOf(file.owner);
  if (uid !== undefined) fs.chown(file.path, uid, uid, true);
  return made;
}

function writeStandIn(fs: FileView, path: string, file: PackagedFile): void {
  const { size, mode } = file;
  const isBinary =
    file.program !== undefined || (file.text === undefined && (looksBinary(file.path, mode) || size > MOST_TEXT));
  const front = isBinary
    ? standInBinary(file.path, Math.min(size, NOISE), 0.4, file.program)
    : standInText(file.path, file.text === undefined ? size : 0, file.text);
  fs.writeFile(path, front.read(0, front.size));
  if (isBinary) fillUp(fs, path, size);
  fs.chmod(path, mode);
}

/** The path with the links of its directories followed: /bin/x lies in /usr/bin where /bin is a link. */
function realParent(fs: FileView, path: string): string {
  const parent = fs.realpath(parentOf(path));
  return `${parent === '/' ? '' : parent}/${path.slice(path.lastIndexOf('/') + 1)}`;
}

export function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/';
}

export function exists(fs: FileView, path: string): boolean {
  try {
    fs.lstat(path);
    return true;
  } catch (error) {
    if (error instanceof FsError && (error.errno === 'ENOENT' || error.errno === 'ENOTDIR')) return false;
    throw error;
  }
}

function makeDirectories(fs: FileView, path: string): string[] {
  const made: string[] = [];
  for (let at = path; at !== '/' && !fs.exists(at); at = parentOf(at)) made.unshift(at);
  for (const directory of made) fs.mkdir(directory, 0o755);
  return made;
}

/** Adds a system user with a group of its name to the account files, as adduser does; nothing when it is there. */
export function addUser(fs: FileView, user: PackagedUser): void {
  const passwd = fs.exists('/etc/passwd') ? fs.readText('/etc/passwd') : '';
  if (new RegExp(`^${user.name}:`, 'm').test(passwd)) return;
  const { name, uid, gid, home, shell } = user;
  fs.writeFile('/etc/passwd', `${name}:x:${uid}:${gid}:${name}:${home}:${shell}\n`, { append: true });
  const group = fs.exists('/etc/group') ? fs.readText('/etc/group') : '';
  if (!new RegExp(`^${name}:`, 'm').test(group)) fs.writeFile('/etc/group', `${name}:x:${gid}:\n`, { append: true });
  if (fs.exists('/etc/shadow')) fs.writeFile('/etc/shadow', `${name}:!:20420::::::\n`, { append: true });
}

/** Removes a file, and the directories that it leaves empty up to `/usr`, `/etc` and their like. */
export function removeFile(fs: FileView, path: string): void {
  if (exists(fs, path) && fs.lstat(path).type !== 'directory') fs.unlink(path);
  for (let at = parentOf(path); at.lastIndexOf('/') > 4 && fs.exists(at); at = parentOf(at)) {
    if (fs.lstat(at).type !== 'directory' || fs.readdir(at).length > 0) return;
    fs.rmdir(at);
  }
}
