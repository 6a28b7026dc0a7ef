import type { HostFiles } from '../api/terminal.ts';
import { FsError } from '../fs/errno.ts';
import type { FileView } from '../fs/file-view.ts';
import { readTar, writeTar } from '../fs/tar/index.ts';
import { entriesAt, extractInto } from '../fs/tar/view.ts';

/** The host's files as the docker command line reaches them: with the rights and from the directory of its process. */
export function hostFiles(view: FileView): HostFiles {
  return {
    readFile: (path) => view.readFile(path),
    writeFile: (path, data, mode) => view.writeFile(path, data, mode === undefined ? {} : { mode }),
    exists: (path) => view.exists(path),
    list: (path) =>
      view
        .readdir(path)
        .map(({ name }) => name)
        .sort(),
    stat(path) {
      try {
        const link = view.lstat(path);
        const stat = link.type === 'symlink' && view.exists(path) ? view.stat(path) : link;
        return {
          isDirectory: stat.type === 'directory',
          isSymlink: link.type === 'symlink',
          size: stat.size,
          mode: stat.mode,
          mtime: stat.mtime,
        };
      } catch (error) {
        if (error instanceof FsError && (error.errno === 'ENOENT' || error.errno === 'ENOTDIR')) return undefined;
        throw error;
      }
    },
    mkdirs: (path) => view.mkdirs(path),
    remove: (path) => view.removeTree(path),
    absolute: (path) => view.absolute(path),
    pack: (path, name, options) => writeTar(entriesAt(view, path, name, options)),
    unpack: (tar, folder, options) => extractInto(view, readTar(tar), folder, options),
  };
}
