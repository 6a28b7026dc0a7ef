import { FsError } from '../errno.ts';
import type { FileView } from '../file-view.ts';
import type { Stat } from '../inode.ts';
import type { TarEntry } from './entry.ts';

/**
 * A file or a whole folder as archive entries, the way `docker cp` and `tar c` pack it: the top entry is called `name`, further names of
 * one file are hard links, sockets are left out. `followLink` packs what a symlink at the top points to.
 */
export function entriesAt(
  view: FileView,
  path: string,
  name: string,
  options: { readonly followLink?: boolean } = {},
): readonly TarEntry[] {
  const out: TarEntry[] = [];
  const linked = new Map<string, string>();
  const visit = (at: string, as: string, stat: Stat): void => {
    const attributes = { mode: stat.mode, uid: stat.uid, gid: stat.gid, mtime: stat.mtime };
    if (stat.type === 'directory') {
      out.push({ name: `${as}/`, type: 'directory', ...attributes });
      for (const entry of view.readdir(at))
        visit(`${at}/${entry.name}`, `${as}/${entry.name}`, view.lstat(`${at}/${entry.name}`));
      return;
    }
    const first = stat.nlink > 1 ? linked.get(`${stat.dev}:${stat.ino}`) : undefined;
    if (first !== undefined) {
      out.push({ name: as, type: 'hardlink', linkName: first, ...attributes });
      return;
    }
    if (stat.nlink > 1) linked.set(`${stat.dev}:${stat.ino}`, as);
    switch (stat.type) {
      case 'file':
        out.push({ name: as, type: 'file', content: view.content(at), ...attributes });
        break;
      case 'symlink':
        out.push({ name: as, type: 'symlink', linkName: view.readlink(at), ...attributes });
        break;
      case 'char-device':
      case 'block-device':
        out.push({
          name: as,
          type: stat.type,
          major: stat.rdev?.major ?? 0,
          minor: stat.rdev?.minor ?? 0,
          ...attributes,
        });
        break;
      case 'fifo':
        out.push({ name: as, type: 'fifo', ...attributes });
        break;
      case 'socket':
        break;
    }
  };
  const real = options.followLink ? view.realpath(path) : path;
  visit(real, name, view.lstat(real));
  return out;
}

/**
 * Unpacks entries below a folder: existing files are replaced, existing directories kept. Modes and times are those of the
 * archive, owners too when `owners` is set. Names that climb out (`..`) are cut off at the folder.
 */
export function extractInto(
  view: FileView,
  entries: Iterable<TarEntry>,
  folder: string,
  options: { readonly owners?: boolean } = {},
): void {
  const late: (() => void)[] = [];
  for (const entry of entries) {
    const parts = entry.name.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
    const path = [folder.replace(/\/$/, ''), ...parts].join('/') || '/';
    if (parts.length > 1) view.mkdirs(path.slice(0, path.lastIndexOf('/')));
    makeNode(view, entry, path, folder);
    if (options.owners) view.chown(path, entry.uid, entry.gid, true);
    if (entry.type === 'symlink' || entry.type === 'hardlink') continue;
    view.chmod(path, entry.mode);
    // A directory's time changes with each entry that is put in it.
    late.push(() => view.utimes(path, { mtime: entry.mtime }));
  }
  for (const setTime of late.reverse()) setTime();
}

function makeNode(view: FileView, entry: TarEntry, path: string, folder: string): void {
  if (entry.type === 'directory') {
    view.mkdirs(path);
    return;
  }
  const there = lstatIfAny(view, path);
  if (there?.type === 'directory') throw new FsError('EISDIR', path);
  if (there) view.unlink(path);
  switch (entry.type) {
    case 'file':
      view.writeFile(path, entry.content ? entry.content.read(0, entry.content.size) : '');
      break;
    case 'symlink':
      view.symlink(entry.linkName ?? '', path);
      break;
    case 'hardlink':
      view.link(`${folder.replace(/\/$/, '')}/${entry.linkName ?? ''}`, path);
      break;
    case 'fifo':
      view.mknod(path, 'fifo', entry.mode);
      break;
    case 'char-device':
    case 'block-device':
      view.mknod(path, entry.type, entry.mode, { major: entry.major ?? 0, minor: entry.minor ?? 0 });
      break;
  }
}

function lstatIfAny(view: FileView, path: string): Stat | undefined {
  try {
    return view.lstat(path);
  } catch (error) {
    if (error instanceof FsError && error.errno === 'ENOENT') return undefined;
    throw error;
  }
}
