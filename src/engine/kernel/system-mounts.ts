import type { Mount } from '../fs/file-view.ts';
import type { FileSystem } from '../fs/inode.ts';
import { createMemoryFs, nextDevice } from '../fs/memory-fs.ts';
import { createDevFs, createPtsFs } from './dev-fs.ts';
import type { KernelState } from './kernel-state.ts';
import { createProcFs } from './proc-fs.ts';
import { createCgroupFs, createSysFs } from './sys-fs.ts';
import type { KernelNamespace } from './task.ts';

/** What `docker run` gives a container as /dev/shm when --shm-size says nothing, in bytes. */
const SHM = 67_108_864;

/** The file systems that the kernel makes, at the places and with the options that dockerd asks for (moby daemon/pkg/oci/defaults.go). */
export function systemMounts(
  state: KernelState,
  namespace: KernelNamespace,
  options: { readonly tty: boolean; readonly privileged: boolean; readonly shmSize?: number },
): readonly Mount[] {
  const { clock } = state;
  const host = namespace === state.host;
  const shm = options.shmSize ?? SHM;
  const readOnly = !host && !options.privileged;
  const mount = (path: string, source: string, fs: FileSystem, extra: string, isReadOnly = false): Mount => ({
    path,
    fs,
    root: fs.root,
    readOnly: isReadOnly,
    source,
    options: extra,
  });
  const strict = 'nosuid,nodev,noexec,relatime';
  return [
    mount(
      '/dev',
      host ? 'udev' : 'tmpfs',
      createDevFs(state, options.tty || host, nextDevice(clock)),
      'nosuid,size=65536k,mode=755,inode64',
    ),
    mount(
      '/dev/mqueue',
      'mqueue',
      createMemoryFs({ type: 'mqueue', clock, root: { mode: 0o1777 }, capacity: 1_048_576 }),
      strict,
    ),
    mount(
      '/dev/pts',
      'devpts',
      createPtsFs(state, namespace, nextDevice(clock)),
      'nosuid,noexec,relatime,gid=5,mode=620,ptmxmode=666',
    ),
    mount(
      '/dev/shm',
      host ? 'tmpfs' : 'shm',
      createMemoryFs({ type: 'tmpfs', clock, root: { mode: 0o1777 }, capacity: shm }),
      `${strict},size=${Math.floor(shm / 1024)}k,inode64`,
    ),
    mount('/proc', 'proc', createProcFs(state, namespace, nextDevice(clock)), strict),
    mount('/sys', 'sysfs', createSysFs(state, namespace, nextDevice(clock)), strict, readOnly),
    mount(
      '/sys/fs/cgroup',
      host ? 'cgroup2' : 'cgroup',
      createCgroupFs(state, namespace, nextDevice(clock)),
      `${strict},nsdelegate,memory_recursiveprot`,
      readOnly,
    ),
  ];
}
