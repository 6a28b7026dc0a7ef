import { EngineError } from '../base/errors.ts';
import type { FileView } from '../fs/file-view.ts';
import type { DockerFiles } from './docker-files.ts';
import type { FileEntry, MachineFiles } from './files.ts';
import type { Host } from './host.ts';

/** Looks into the host and, as soon as docker runs, into what it keeps. `changed` is called after each change. */
export function machineFiles(host: Host, docker: () => DockerFiles | undefined, changed: () => void): MachineFiles {
  const running = (): DockerFiles => {
    const files = docker();
    if (!files) throw new EngineError('not-found', 'there is no image and no container yet');
    return files;
  };
  const change =
    <T extends readonly unknown[]>(act: (...given: T) => void) =>
    (...given: T): void => {
      act(...given);
      changed();
    };
  return {
    home: host.user.home,
    list: (place, path) =>
      place.kind === 'host' ? viewEntries(host.home, path, new Map()) : running().list(place, path),
    read: (place, path) => (place.kind === 'host' ? host.home.readFile(path) : running().read(place, path)),
    write: change((path: string, bytes: Uint8Array) => host.home.writeFile(path, bytes)),
    makeDirectory: change((path: string) => host.home.mkdir(path)),
    rename: change((from: string, to: string) => host.home.rename(from, to)),
    remove: change((path: string) => host.home.removeTree(path)),
  };
}

/** A directory as a process would see it; `marks` are what a writable layer has done to its names. */
export function viewEntries(
  view: FileView,
  path: string,
  marks: ReadonlyMap<string, NonNullable<FileEntry['mark']>>,
): readonly FileEntry[] {
  return sortedEntries(
    view.readdir(path).map(({ name }) => {
      const at = path === '/' ? `/${name}` : `${path}/${name}`;
      const { type, size, mode, uid, gid } = view.lstat(at);
      const mark = marks.get(name);
      return {
        name,
        type: type === 'file' || type === 'directory' || type === 'symlink' ? type : 'other',
        size: type === 'directory' ? 0 : size,
        mode,
        owner: `${uid}:${gid}`,
        ...(type === 'symlink' ? { target: view.readlink(at) } : {}),
        ...(mark ? { mark } : {}),
      } as const;
    }),
  );
}

/** Directories first, each kind in name order. */
export function sortedEntries(entries: readonly FileEntry[]): readonly FileEntry[] {
  const rank = ({ type }: FileEntry) => (type === 'directory' ? 0 : 1);
  return [...entries].sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
}
