import { cwdFailure, type Stage } from '../../container/runtime-errors.ts';
import { FsError } from '../../fs/errno.ts';
import type { FileView } from '../../fs/file-view.ts';

/** Goes to the working directory, or fails in runc's words. */
export function enter(view: FileView, stage: Stage, path: string): void {
  try {
    view.chdir(path);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    const cause =
      error.errno === 'ENOENT'
        ? 'no such file or directory'
        : error.errno === 'EACCES'
          ? 'permission denied'
          : 'not a directory';
    throw cwdFailure(stage, path, cause);
  }
}
