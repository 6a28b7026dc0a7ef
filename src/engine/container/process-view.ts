import { FsError } from '../fs/errno.ts';
import type { FileView, MountTable } from '../fs/file-view.ts';
import { createFileView } from '../fs/path-view.ts';
import type { Kernel } from '../kernel/machine-kernel.ts';
import type { ResolvedUser } from './users.ts';

/**
 * The files as a container's process sees them, in its working directory. runc goes there first as root with the container's capabilities,
 * and where root may not, as the user: a process can stand in another user's home (libcontainer/init_linux.go, finalizeNamespace).
 * Throws FsError for a directory that cannot be entered.
 */
export function processView(
  kernel: Kernel,
  mountTable: MountTable,
  user: ResolvedUser,
  capabilities: ReadonlySet<string>,
  cwd: string,
): FileView {
  const as = (who: Pick<ResolvedUser, 'uid' | 'gid' | 'groups'>, start = '/'): FileView =>
    createFileView({
      mountTable,
      credentials: kernel.credentials(who.uid, who.gid, who.groups, who.uid === 0 ? capabilities : new Set()),
      cwd: start,
    });
  const root = as({ uid: 0, gid: 0, groups: [] });
  try {
    root.chdir(cwd);
  } catch (error) {
    if (!(error instanceof FsError) || error.errno !== 'EACCES') throw error;
    const view = as(user);
    view.chdir(cwd);
    return view;
  }
  return as(user, root.cwd);
}
