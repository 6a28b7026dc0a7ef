import { encodeUtf8 } from '../../../src/engine/base/bytes.ts';
import type { Clock } from '../../../src/engine/base/clock.ts';
import { bytesContent } from '../../../src/engine/fs/content.ts';
import type { Credentials, FileView } from '../../../src/engine/fs/file-view.ts';
import { createMemoryFs, type MemoryFs } from '../../../src/engine/fs/memory-fs.ts';
import { createFileView } from '../../../src/engine/fs/path-view.ts';
import type { TreeDirectory, TreeFile, TreeNode } from '../../../src/engine/fs/tree.ts';

/** A clock that goes on a third of a millisecond at each look. */
export function tickingClock(start = 1_760_000_000_000): Clock {
  let now = start;
  return {
    now: () => {
      now += 1 / 3;
      return now;
    },
    after: () => () => {},
    turn: async () => {},
    hold: (outside) => outside,
    fetch: (code) => code,
  };
}

const OLD = 1_700_000_000_000;

export function file(text: string, change: Partial<TreeFile> = {}): TreeFile {
  return { type: 'file', mode: 0o644, uid: 0, gid: 0, mtime: OLD, content: bytesContent(encodeUtf8(text)), ...change };
}

export function directory(
  children: Readonly<Record<string, TreeNode>>,
  change: Partial<TreeDirectory> = {},
): TreeDirectory {
  return {
    type: 'directory',
    mode: 0o755,
    uid: 0,
    gid: 0,
    mtime: OLD,
    children: new Map(Object.entries(children)),
    ...change,
  };
}

export function symlink(target: string): TreeNode {
  return { type: 'symlink', mode: 0o777, uid: 0, gid: 0, mtime: OLD, target };
}

export const ROOT: Credentials = {
  uid: 0,
  gid: 0,
  groups: [0],
  capabilities: new Set(['CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'MKNOD']),
};

export function user(uid: number, gid = uid): Credentials {
  return { uid, gid, groups: [gid], capabilities: new Set() };
}

/** A view on one file system mounted at `/`. */
export function viewOf(fs: MemoryFs, credentials = ROOT): FileView {
  return createFileView({
    mountTable: { mounts: [{ path: '/', fs, root: fs.root, readOnly: false, source: fs.type }] },
    credentials,
  });
}

export function overlay(lower: TreeDirectory): MemoryFs {
  return createMemoryFs({ type: 'overlay', clock: tickingClock(), lower });
}
