import type { FileSystem } from '../fs/inode.ts';
import { createMemoryFs } from '../fs/memory-fs.ts';
import type { TreeDirectory, TreeNode } from '../fs/tree.ts';
import type { KernelState } from './kernel-state.ts';
import { TtyDescription } from './pty.ts';
import { SyntheticFs, type SyntheticNode } from './synthetic-fs.ts';
import type { KernelNamespace } from './task.ts';

const DEVICES: readonly (readonly [string, number, number])[] = [
  ['full', 1, 7],
  ['null', 1, 3],
  ['random', 1, 8],
  ['tty', 5, 0],
  ['urandom', 1, 9],
  ['zero', 1, 5],
];

const LINKS: readonly (readonly [string, string])[] = [
  ['core', '/proc/kcore'],
  ['fd', '/proc/self/fd'],
  ['ptmx', 'pts/ptmx'],
  ['stderr', '/proc/self/fd/2'],
  ['stdin', '/proc/self/fd/0'],
  ['stdout', '/proc/self/fd/1'],
];

const trees = new WeakMap<KernelState, { readonly plain: TreeDirectory; readonly withConsole: TreeDirectory }>();

/** /dev: the devices and links that runc makes (libcontainer/specconv, AllowedDevices), `console` only with a terminal. */
export function createDevFs(state: KernelState, tty: boolean, dev: number): FileSystem {
  let made = trees.get(state);
  if (!made) {
    made = { plain: deviceTree(state.booted, false), withConsole: deviceTree(state.booted, true) };
    trees.set(state, made);
  }
  const lower = tty ? made.withConsole : made.plain;
  return createMemoryFs({ type: 'tmpfs', clock: state.clock, dev, lower, capacity: 65_536 * 1024 });
}

function deviceTree(mtime: number, tty: boolean): TreeDirectory {
  const root = { uid: 0, gid: 0, mtime };
  const nodes: [string, TreeNode][] = [
    ...DEVICES.map(([name, major, minor]): [string, TreeNode] => [
      name,
      { ...root, type: 'char-device', mode: 0o666, major, minor },
    ]),
    ...LINKS.map(([name, target]): [string, TreeNode] => [name, { ...root, type: 'symlink', mode: 0o777, target }]),
    ...['mqueue', 'pts', 'shm'].map((name): [string, TreeNode] => [
      name,
      { ...root, type: 'directory', mode: 0o755, children: new Map() },
    ]),
  ];
  if (tty) nodes.push(['console', { ...root, gid: 5, type: 'char-device', mode: 0o620, major: 5, minor: 1 }]);
  nodes.sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...root, type: 'directory', mode: 0o755, children: new Map(nodes) };
}

/** /dev/pts: the terminals of one namespace. */
export function createPtsFs(state: KernelState, namespace: KernelNamespace, dev: number): FileSystem {
  const own = (): ReadonlyMap<string, SyntheticNode> => {
    const nodes = new Map<string, SyntheticNode>();
    for (const [pty, home] of state.ptys) {
      if (home !== namespace) continue;
      const leader = pty.session === undefined ? undefined : state.hostSpace.tasks.get(pty.session);
      const uid = leader?.fs?.credentials.uid ?? 0;
      nodes.set(String(pty.minor), { type: 'description', description: new TtyDescription(pty), uid });
    }
    return nodes.set('ptmx', { type: 'device', mode: 0o666, major: 5, minor: 2 });
  };
  const root = (): SyntheticNode => ({
    type: 'directory',
    mode: 0o755,
    names: () => [...own().keys()].sort(),
    find: (name) => own().get(name),
  });
  return new SyntheticFs({ type: 'devpts', dev, time: () => state.clock.now(), onCreate: 'EACCES' }, root);
}
