import { EngineError } from '../../base/errors.ts';
import { ALL_CAPABILITIES } from '../../container/capabilities.ts';
import type { Container } from '../../container/container.ts';
import { resolveUser } from '../../container/users.ts';
import { FsError } from '../../fs/errno.ts';
import type { Credentials, FileView, Mount } from '../../fs/file-view.ts';
import type { Inode } from '../../fs/inode.ts';
import { createFileView } from '../../fs/path-view.ts';
import type { Daemon } from '../daemon.ts';

const ROOT: Credentials = { uid: 0, gid: 0, groups: [0], capabilities: new Set(ALL_CAPABILITIES) };

/** Root on the host: docker itself. */
export function rootCredentials(): Credentials {
  return ROOT;
}

/** How `mount` shows a container's root. */
const OVERLAY = {
  source: 'overlay',
  options: 'relatime,lowerdir=/var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots',
};

export function rootMount(container: Container, readOnly: boolean): Mount {
  return { path: '/', fs: container.rootFs, root: container.rootFs.root, readOnly, ...OVERLAY };
}

/** A container's own file system, without anything mounted, as docker itself sees it. */
export function bareView(container: Container): FileView {
  return createFileView({ mountTable: { mounts: [rootMount(container, false)] }, credentials: ROOT });
}

/** What the image has at a path; undefined for nothing. */
export function imagePlace(_daemon: Daemon, container: Container, path: string): Inode | undefined {
  try {
    return bareView(container).openInode(path, { read: true }).inode;
  } catch (error) {
    if (error instanceof FsError) return undefined;
    throw error;
  }
}

/** `-w` and WORKDIR make the folder when the container is created; it belongs to root (moby container.SetupWorkingDirectory). */
export function makeWorkingDirectory(_daemon: Daemon, container: Container): void {
  const { workingDir } = container.config;
  if (workingDir === '' || workingDir === '/') return;
  const view = bareView(container);
  try {
    if (!view.exists(workingDir)) view.mkdirs(workingDir, 0o755);
    else if (view.stat(workingDir).type !== 'directory') throw new FsError('ENOTDIR');
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new EngineError('internal', `Cannot mkdir: ${workingDir} is not a directory`);
  }
}

/** The user that a container or exec runs as, by the container's own files. */
export function userOf(container: Container, spec: string): ReturnType<typeof resolveUser> {
  const view = bareView(container);
  const read = (path: string): string | undefined => {
    try {
      return view.readText(path);
    } catch (error) {
      if (error instanceof FsError) return undefined;
      throw error;
    }
  };
  return resolveUser(spec, read, container.hostConfig.groupAdd ?? []);
}
