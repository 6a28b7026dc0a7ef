import type { Clock } from '../base/clock.ts';
import type { FileView } from '../fs/file-view.ts';
import { type FsSnapshot, restoreFs, snapshotFs } from '../fs/fs-snapshot.ts';
import { createMemoryFs, type MemoryFs } from '../fs/memory-fs.ts';
import { createFileView } from '../fs/path-view.ts';
import type { Kernel } from '../kernel/machine-kernel.ts';
import { type HostUser, hostDisk } from './host-disk.ts';
import type { MachineOptions } from './machine.ts';

/** The host: its disk, who sits at it, and what its processes see. */
export interface Host {
  readonly name: string;
  readonly user: HostUser;
  /** The whole file tree as root. */
  readonly root: FileView;
  /** As the user, in the home directory. */
  readonly home: FileView;
  /** What a login shell starts with. */
  readonly env: ReadonlyMap<string, string>;
  readonly disk: MemoryFs;
  /** Everything on the disk that is not there on a fresh host. */
  save(): FsSnapshot;
}

const PROFILES: Readonly<Record<'learner' | 'recording', { readonly name: string; readonly user: HostUser }>> = {
  learner: { name: 'drydock', user: { name: 'learner', uid: 1000, home: '/home/learner' } },
  recording: { name: 'vm', user: { name: 'root', uid: 0, home: '/home/learner' } },
};

/** The host's name, needed before the kernel is there. */
export function hostName(profile: MachineOptions['host']): string {
  return PROFILES[profile ?? 'learner'].name;
}

/** When the host's own files were made: the same for all machines, or a saved disk would not fit a fresh one. */
const INSTALLED = 1_795_132_800_000;

export function createHost(
  kernel: Kernel,
  clock: Clock,
  profile: MachineOptions['host'],
  saved: FsSnapshot | undefined,
): Host {
  const { name, user } = PROFILES[profile ?? 'learner'];
  const lower = hostDisk(name, user, INSTALLED);
  const disk = saved ? restoreFs(saved, { clock, lower }) : createMemoryFs({ type: 'ext4', clock, lower });
  const root = { path: '/', fs: disk, root: disk.root, readOnly: false, source: '/dev/vda1', options: 'relatime' };
  const mounts = [root, ...kernel.systemMounts(kernel.host, { tty: true, privileged: true })];
  const mountTable = { mounts };
  const asRoot = createFileView({ mountTable, credentials: kernel.credentials(0, 0) });
  // A member of the group docker reaches the daemon; the daemon itself works as root.
  const groups = user.uid === 0 ? [0] : [user.uid, 999];
  const home = createFileView({
    mountTable,
    credentials: kernel.credentials(user.uid, user.uid, groups),
    cwd: user.home,
  });
  return {
    name,
    user,
    root: asRoot,
    home,
    env: new Map([
      ['HOME', user.home],
      ['USER', user.name],
      ['LOGNAME', user.name],
      ['SHELL', '/bin/bash'],
      ['PATH', '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'],
      ['LANG', 'C.UTF-8'],
      ['TERM', 'xterm-256color'],
      ['PWD', user.home],
      ['DOCKER_CLI_HINTS', 'false'],
    ]),
    disk,
    save: () => snapshotFs(disk),
  };
}
