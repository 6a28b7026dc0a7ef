import type { PathStat } from '../../api/container.ts';
import { EngineError } from '../../base/errors.ts';
import type { Container } from '../../container/container.ts';
import { FsError } from '../../fs/errno.ts';
import type { FileView } from '../../fs/file-view.ts';
import { createFileView } from '../../fs/path-view.ts';
import { readTar, type TarEntry, TarError, writeTar } from '../../fs/tar/index.ts';
import { entriesAt, extractInto } from '../../fs/tar/view.ts';
import { cleanPath } from '../../volume/mount-spec.ts';
import type { Daemon } from '../daemon.ts';
import { containerErrors } from './errors.ts';
import { containerEvent } from './events.ts';
import { rootCredentials, userOf } from './root-view.ts';
import { storedMounts } from './run-mounts.ts';

/** What a path in a container is (moby daemon/archive_unix.go): links on the way are followed, the last one only behind a slash. */
export function statPath(daemon: Daemon, name: string, path: string): PathStat {
  const container = daemon.containers.find(name);
  return orNotFound(name, path, () => statIn(viewOf(daemon, container), path));
}

/** `docker cp CONTAINER:PATH -`: the top entry has the path's own name. */
export function getArchive(
  daemon: Daemon,
  name: string,
  path: string,
): { readonly tar: Uint8Array; readonly stat: PathStat } {
  const container = daemon.containers.find(name);
  const view = viewOf(daemon, container);
  return orNotFound(name, path, () => {
    const stat = statIn(view, path);
    const clean = cleanPath(path);
    const top = /(^|\/)\.$/.test(path) ? '.' : clean === '/' ? '/' : stat.name;
    const entries = entriesAt(view, followsLast(path) ? view.realpath(clean) : clean, top);
    const tar = writeTar(
      clean === '/' && top === '/'
        ? entries.map((entry) => ({ ...entry, name: entry.name.replace(/^\/+/, '') || './' }))
        : entries,
    );
    containerEvent(daemon, container, 'archive-path');
    return { tar, stat };
  });
}

/** `docker cp - CONTAINER:PATH`: unpacks into a folder that is there. */
export function putArchive(
  daemon: Daemon,
  name: string,
  path: string,
  tar: Uint8Array,
  options: { readonly copyUidGid: boolean; readonly noOverwriteDirNonDir: boolean },
): void {
  const container = daemon.containers.find(name);
  const view = viewOf(daemon, container);
  orNotFound(name, path, () => {
    const folder = view.realpath(cleanPath(path));
    if (view.stat(folder).type !== 'directory') throw new EngineError('invalid', 'extraction point is not a directory');
    checkWritable(container, folder);
    const entries = readEntries(tar);
    if (options.noOverwriteDirNonDir) for (const entry of entries) checkKind(view, folder, entry);
    // Numbers stay as they are in the archive; with -a everything belongs to the user that the container is set to.
    const owner =
      options.copyUidGid && container.config.user !== '' ? userOf(container, container.config.user) : undefined;
    extractInto(
      view,
      owner ? entries.map((entry) => ({ ...entry, uid: owner.uid, gid: owner.gid })) : entries,
      folder,
      { owners: true },
    );
    containerEvent(daemon, container, 'extract-to-dir');
  });
}

function viewOf(daemon: Daemon, container: Container): FileView {
  return createFileView({ mountTable: { mounts: storedMounts(daemon, container) }, credentials: rootCredentials() });
}

function followsLast(path: string): boolean {
  return /(^|\/)\.?$/.test(path);
}

function statIn(view: FileView, path: string): PathStat {
  const clean = cleanPath(path);
  const stat = followsLast(path) ? view.stat(clean) : view.lstat(clean);
  const isSymlink = stat.type === 'symlink';
  return {
    name: clean === '/' ? '/' : clean.slice(clean.lastIndexOf('/') + 1),
    size: stat.size,
    mode: stat.mode,
    isDirectory: stat.type === 'directory',
    isSymlink,
    mtime: stat.mtime,
    linkTarget: isSymlink ? linkTarget(view, clean) : '',
  };
}

/** Where a link leads, as a path in the container. */
function linkTarget(view: FileView, path: string): string {
  try {
    return view.realpath(path);
  } catch {
    const target = view.readlink(path);
    return cleanPath(target.startsWith('/') ? target : `${path.slice(0, path.lastIndexOf('/'))}/${target}`);
  }
}

function checkWritable(container: Container, folder: string): void {
  const mount = container.mounts
    .filter((point) => folder === point.destination || folder.startsWith(`${point.destination}/`))
    .sort((a, b) => b.destination.length - a.destination.length)[0];
  if (mount && !mount.writable) throw new EngineError('invalid', 'mounted volume is marked read-only');
  if (!mount && container.hostConfig.readOnly) throw new EngineError('invalid', 'container rootfs is marked read-only');
}

function checkKind(view: FileView, folder: string, entry: TarEntry): void {
  const path = cleanPath(`${folder}/${entry.name}`);
  if (path === cleanPath(folder) || !view.exists(path)) return;
  const isFolder = view.lstat(path).type === 'directory';
  if (isFolder && entry.type !== 'directory')
    throw new EngineError(
      'internal',
      `cannot overwrite directory ${JSON.stringify(path)} with non-directory ${JSON.stringify(folder)}`,
    );
  if (!isFolder && entry.type === 'directory')
    throw new EngineError(
      'internal',
      `cannot overwrite non-directory ${JSON.stringify(path)} with directory ${JSON.stringify(folder)}`,
    );
}

function readEntries(tar: Uint8Array): readonly TarEntry[] {
  try {
    return readTar(tar);
  } catch (error) {
    if (error instanceof TarError) throw new EngineError('internal', error.message);
    throw error;
  }
}

function orNotFound<T>(name: string, path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    if (error.errno === 'ENOENT' || error.errno === 'ENOTDIR') throw containerErrors.noFile(path, name);
    throw new EngineError('internal', error.message);
  }
}
