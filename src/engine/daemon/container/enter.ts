import { cwdFailure, type Stage } from '../../container/runtime-errors.ts';
import { FsError } from '../../fs/errno.ts';
import type { FileView } from '../../fs/file-view.ts';

/** What a process sees in its working directory `path`, as `processView` answers it, or the failure in runc's words. */
export function enter(stage: Stage, path: string, view: () => FileView): FileView {
  try {
    return view();
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
