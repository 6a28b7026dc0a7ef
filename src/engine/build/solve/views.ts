import type { Clock } from '../../base/clock.ts';
import { ALL_CAPABILITIES } from '../../container/capabilities.ts';
import type { Credentials, FileView } from '../../fs/file-view.ts';
import { createMemoryFs, type MemoryFs } from '../../fs/memory-fs.ts';
import { createFileView } from '../../fs/path-view.ts';
import type { TreeDirectory } from '../../fs/tree.ts';

export const ROOT: Credentials = { uid: 0, gid: 0, groups: [0], capabilities: new Set(ALL_CAPABILITIES) };

/** A file system over a tree, as root sees it without anything mounted. */
export function viewOver(clock: Clock, tree: TreeDirectory): { readonly fs: MemoryFs; readonly view: FileView } {
  const fs = createMemoryFs({ type: 'overlay', clock, lower: tree });
  return { fs, view: viewOf(fs) };
}

export function viewOf(fs: MemoryFs): FileView {
  return createFileView({
    mountTable: { mounts: [{ path: '/', fs, root: fs.root, readOnly: false, source: 'overlay' }] },
    credentials: ROOT,
    umask: 0,
  });
}
