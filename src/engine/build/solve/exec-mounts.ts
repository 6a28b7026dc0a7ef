import { encodeUtf8 } from '../../base/bytes.ts';
import { FsError } from '../../fs/errno.ts';
import type { FileView, Mount } from '../../fs/file-view.ts';
import { createMemoryFs } from '../../fs/memory-fs.ts';
import { createFileView } from '../../fs/path-view.ts';
import type { TreeDirectory } from '../../fs/tree.ts';
import type { ExecMount } from '../plan/graph.ts';
import { parentOf } from '../plan/paths.ts';
import type { BuildCache } from './cache.ts';
import type { BuildMachine } from './machine.ts';
import { ROOT, viewOf, viewOver } from './views.ts';

/** What a RUN is given besides its root. */
export interface MountSources {
  readonly trees: readonly TreeDirectory[];
  readonly cache: BuildCache;
  readonly secrets: ReadonlyMap<string, Uint8Array>;
  /** SSH agents that are forwarded. */
  readonly ssh: ReadonlySet<string>;
  /** Cache folders begin anew, but each only once in a build. */
  readonly isFresh: (id: string) => boolean;
}

/** A secret that was required and not given. */
export class MissingSecret extends Error {}

const OPTIONS = 'relatime';

/** One --mount as a mount; undefined where there is nothing to mount (an optional secret that was not given). */
export function execMount(machine: BuildMachine, mount: ExecMount, sources: MountSources): Mount | undefined {
  const { clock } = machine;
  const at = (fs: Mount['fs'], root: Mount['root'], source: string): Mount => ({
    path: mount.target,
    fs,
    root,
    readOnly: mount.readOnly,
    source,
    options: OPTIONS,
  });
  switch (mount.kind) {
    case 'tmpfs': {
      const fs = createMemoryFs({
        type: 'tmpfs',
        clock,
        root: { mode: 0o1777 },
        ...(mount.size > 0 ? { capacity: mount.size } : {}),
      });
      return at(fs, fs.root, 'tmpfs');
    }
    case 'bind': {
      const tree = sources.trees[mount.input];
      if (!tree) return undefined;
      const { fs, view } = viewOver(clock, tree);
      return at(fs, view.openInode(mount.source, { read: true }).inode, 'overlay');
    }
    case 'cache': {
      const below = sources.trees[mount.input];
      const owner = { mode: mount.mode ?? 0o755, uid: mount.uid, gid: mount.gid };
      const fs = sources.cache.folder(mount.id, owner, below, sources.isFresh(mount.id));
      const root = mount.source === '/' ? fs.root : viewOf(fs).openInode(mount.source, { read: true }).inode;
      return at(fs, root, '/dev/vda1');
    }
    case 'secret': {
      const bytes = sources.secrets.get(mount.id);
      if (!bytes) {
        if (!mount.optional) throw new MissingSecret(`secret ${mount.id}: not found`);
        return undefined;
      }
      if (mount.target === '') return undefined;
      return { ...fileMount(machine, mount.target, bytes, mount), readOnly: true };
    }
    case 'ssh': {
      const id = mount.id || 'default';
      if (sources.ssh.has(id)) return agentSocket(machine, mount);
      if (!mount.optional) throw new MissingSecret(`unset ssh forward key ${id}`);
      return undefined;
    }
  }
}

/**
 * The socket of a forwarded agent.
 * DIFFERS: a forwarded SSH agent has a socket in the build, but nobody answers on it: keys and agents are not simulated in builds.
 */
function agentSocket(machine: BuildMachine, { target, uid, gid, mode = 0o600 }: ExecMount): Mount {
  const fs = createMemoryFs({ type: 'tmpfs', clock: machine.clock });
  const inode = fs.create(fs.root, 'socket', { type: 'socket', mode, uid, gid });
  return { path: target, fs, root: inode, readOnly: false, source: 'tmpfs', options: OPTIONS };
}

/** A file of its own, mounted at a path. */
export function fileMount(
  machine: BuildMachine,
  path: string,
  bytes: Uint8Array | string,
  owner: { readonly mode?: number | undefined; readonly uid?: number; readonly gid?: number } = {},
): Mount {
  const fs = createMemoryFs({ type: 'tmpfs', clock: machine.clock });
  const inode = fs.create(fs.root, 'file', {
    type: 'file',
    mode: owner.mode ?? 0o644,
    uid: owner.uid ?? 0,
    gid: owner.gid ?? 0,
  });
  fs.write(inode, 0, typeof bytes === 'string' ? encodeUtf8(bytes) : bytes);
  return { path, fs, root: inode, readOnly: false, source: 'tmpfs', options: OPTIONS };
}

/**
 * Puts mounts on top of each other. Places that are missing are made, and taken away by what is answered, so that they are no part of
 * the layer (buildkit executor/stubs.go).
 */
export function stack(root: Mount, mounts: readonly Mount[]): { readonly mounts: readonly Mount[]; clean(): void } {
  const done = new Map<string, Mount>([['/', root]]);
  const made: { readonly view: FileView; readonly path: string; readonly isFolder: boolean }[] = [];
  for (const mount of mounts) {
    const view = createFileView({
      mountTable: { mounts: sorted(done).map((below) => ({ ...below, readOnly: false })) },
      credentials: ROOT,
      umask: 0o022,
    });
    const isFolder = mount.root.type === 'directory';
    if (!view.exists(mount.path)) {
      const folders = missingFolders(view, isFolder ? mount.path : parentOf(mount.path));
      for (const path of folders) {
        view.mkdir(path, 0o755);
        made.push({ view, path, isFolder: true });
      }
      if (!isFolder) {
        view.writeFile(mount.path, '');
        made.push({ view, path: mount.path, isFolder: false });
      }
    }
    const path = view.realpath(mount.path);
    done.set(path, { ...mount, path });
  }
  return {
    mounts: sorted(done),
    clean() {
      for (const { view, path, isFolder } of made.reverse()) {
        try {
          if (isFolder) view.rmdir(path);
          else view.unlink(path);
        } catch (error) {
          // The command has put something there, or taken it away.
          if (!(error instanceof FsError)) throw error;
        }
      }
    },
  };
}

function sorted(mounts: ReadonlyMap<string, Mount>): readonly Mount[] {
  return [...mounts.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function missingFolders(view: FileView, path: string): readonly string[] {
  const out: string[] = [];
  for (let at = path; at !== '/' && !view.exists(at); at = parentOf(at)) out.unshift(at);
  return out;
}
