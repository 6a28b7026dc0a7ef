import { EngineError } from '../../base/errors.ts';
import type { Container } from '../../container/container.ts';
import { MASKED_PATHS, READONLY_PATHS } from '../../container/host-config.ts';
import { hostsFile, resolvFile } from '../../container/host-files.ts';
import { runtimeError } from '../../container/runtime-errors.ts';
import { FsError } from '../../fs/errno.ts';
import type { Mount } from '../../fs/file-view.ts';
import type { Inode } from '../../fs/inode.ts';
import { createMemoryFs } from '../../fs/memory-fs.ts';
import { createFileView } from '../../fs/path-view.ts';
import type { Kernel, Namespace } from '../../kernel/machine-kernel.ts';
import type { MountPoint } from '../../volume/mount-point.ts';
import { tmpfsMount } from '../../volume/mount-spec.ts';
import type { Volume } from '../../volume/volume.ts';
import type { Daemon } from '../daemon.ts';
import { containerFolder, HOST_FILES, type HostFile, readHostFile, writeHostFile } from './host-folder.ts';
import { rootCredentials, rootMount } from './root-view.ts';

/** All that a container that starts sees mounted, by path. Makes missing mount points in its own layer, as runc does. */
export function runMounts(daemon: Daemon, container: Container, namespace: Namespace): readonly Mount[] {
  const { hostConfig, config } = container;
  const mounts = new Map<string, Mount>([['/', rootMount(container, false)]]);
  const system = daemon.kernel.systemMounts(namespace, {
    tty: config.tty,
    privileged: hostConfig.privileged,
    shmSize: hostConfig.shmSize,
  });
  for (const mount of system) mounts.set(mount.path, mount);
  const points = [...container.mounts, ...[...hostConfig.tmpfs].map(([path, options]) => tmpfsMount(path, options))];
  const own = points.sort((a, b) => (a.destination < b.destination ? -1 : 1));
  for (const point of own)
    addMount(mounts, { ...sourceOf(daemon, point), path: point.destination, readOnly: !point.writable });
  const coversEtc = own.some((point) => point.destination === '/etc' || point.destination.startsWith('/etc/'));
  for (const mount of hostFileMounts(daemon, container)) {
    if (own.some((point) => point.destination === mount.path)) continue;
    if (coversEtc) addMount(mounts, mount);
    else mounts.set(mount.path, mount);
  }
  if (hostConfig.readOnly) mounts.set('/', rootMount(container, true));
  for (const mount of guardedPaths(daemon, container, mounts)) mounts.set(mount.path, mount);
  return [...mounts.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A container's files with its volumes and binds but without /proc and its kin, running or not: what `docker cp` works on. */
export function storedMounts(daemon: Daemon, container: Container): readonly Mount[] {
  const mounts = new Map<string, Mount>([['/', rootMount(container, false)]]);
  for (const point of [...container.mounts].sort((a, b) => (a.destination < b.destination ? -1 : 1))) {
    if (point.type === 'tmpfs') continue;
    try {
      addMount(mounts, { ...sourceOf(daemon, point), path: point.destination, readOnly: false });
    } catch (error) {
      if (!(error instanceof FsError || error instanceof EngineError)) throw error;
    }
  }
  for (const mount of hostFileMounts(daemon, container)) mounts.set(mount.path, mount);
  return [...mounts.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Puts a mount on top of those before it, at the place that its path leads to, which is made when it is missing. */
function addMount(mounts: Map<string, Mount>, mount: Mount): void {
  const table = {
    mounts: [...mounts.values()]
      .map((below) => ({ ...below, readOnly: false }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
  const view = createFileView({ mountTable: table, credentials: rootCredentials() });
  const isFolder = mount.root.type === 'directory';
  if (!view.exists(mount.path)) {
    if (isFolder) view.mkdirs(mount.path, 0o755);
    else {
      view.mkdirs(mount.path.slice(0, mount.path.lastIndexOf('/')) || '/', 0o755);
      view.writeFile(mount.path, '', { mode: 0o755 });
    }
  }
  const path = view.realpath(mount.path);
  if ((view.stat(path).type === 'directory') !== isFolder) {
    throw runtimeError(
      'create',
      `error mounting ${JSON.stringify(mount.source)} to rootfs at ${JSON.stringify(mount.path)}: mount ${mount.source}:${mount.path} (via /proc/self/fd/6), flags: 0x5000: not a directory`,
    );
  }
  mounts.set(path, { ...mount, path });
}

/** What is mounted at a mount point. */
function sourceOf(daemon: Daemon, point: MountPoint): Omit<Mount, 'path' | 'readOnly'> {
  switch (point.type) {
    case 'tmpfs': {
      const { size, mode = 0o1777 } = point.tmpfs ?? { size: undefined };
      const fs = createMemoryFs({
        type: 'tmpfs',
        clock: daemon.clock,
        root: { mode },
        ...(size === undefined ? {} : { capacity: size }),
      });
      return { fs, root: fs.root, source: 'tmpfs', options: 'nosuid,nodev,noexec,relatime' };
    }
    case 'volume': {
      const volume = daemon.volumes.get(point.name);
      if (!volume) throw new EngineError('not-found', `get ${point.name}: no such volume`);
      const root = mountedByOptions(daemon, volume) ?? volume.root;
      return {
        fs: root.fs,
        root: point.subpath === '' ? root : subfolder(daemon, point),
        source: hostDevice(daemon),
        options: 'relatime',
      };
    }
    case 'bind': {
      const root = hostInode(daemon, point);
      return { fs: root.fs, root, source: hostDevice(daemon), options: 'relatime' };
    }
  }
}

/** What `--opt type=… --opt device=… --opt o=…` mounts in place of a volume's own folder; undefined without them. */
// DIFFERS: of the local volume driver's options, tmpfs and o=bind are simulated; other file systems (nfs, cifs) are not there.
function mountedByOptions(daemon: Daemon, volume: Volume): Inode | undefined {
  const { type = '', device = '', o = '' } = volume.options ?? {};
  if (device === '') return undefined;
  if (type === 'tmpfs') {
    const known =
      volumeTmpfs.get(volume) ?? createMemoryFs({ type: 'tmpfs', clock: daemon.clock, root: { mode: 0o1777 } }).root;
    volumeTmpfs.set(volume, known);
    return known;
  }
  if (o.split(',').includes('bind') && daemon.host.exists(device))
    return daemon.host.openInode(device, { read: true }).inode;
  const why = o.split(',').includes('bind') ? 'no such file or directory' : 'no such device';
  throw new EngineError(
    'internal',
    `error while mounting volume '${volume.mountpoint}': failed to mount local volume: mount ${device}:${volume.mountpoint}${o ? `, data: ${o}` : ''}: ${why}`,
  );
}

const volumeTmpfs = new WeakMap<Volume, Inode>();

/** No running container has the volume any more: what lay in its memory is gone. */
export function unmountVolume(daemon: Daemon, name: string): void {
  const volume = daemon.volumes.get(name);
  if (volume && !daemon.volumes.users(name).some((id) => daemon.containers.byId(id)?.run)) volumeTmpfs.delete(volume);
}

function subfolder(daemon: Daemon, point: MountPoint): Inode {
  const path = `${point.source}/${point.subpath}`;
  if (!daemon.host.exists(path))
    throw new EngineError('invalid', `cannot access path ${path}: lstat ${path}: no such file or directory`);
  return daemon.host.openInode(path, { read: true }).inode;
}

function hostInode(daemon: Daemon, point: MountPoint): Inode {
  if (!daemon.host.exists(point.source)) {
    if (!point.createsSource)
      throw new EngineError(
        'invalid',
        `invalid mount config for type "bind": bind source path does not exist: ${point.source}`,
      );
    daemon.host.mkdirs(point.source, 0o755);
  }
  return daemon.host.openInode(point.source, { read: true }).inode;
}

function hostDevice(daemon: Daemon): string {
  return daemon.host.mountOf('/').source;
}

function hostFileMounts(daemon: Daemon, container: Container): readonly Mount[] {
  const folder = containerFolder(daemon, container.id);
  if (!folder) return [];
  const { fs } = folder;
  return HOST_FILES.flatMap((name) => {
    const root = fs.lookup(folder, name);
    return root
      ? [
          {
            path: `/etc/${name}`,
            fs,
            root,
            readOnly: container.hostConfig.readOnly,
            source: hostDevice(daemon),
            options: 'relatime',
          },
        ]
      : [];
  });
}

/** Writes hostname, hosts and resolv.conf for a container that starts. */
export function writeHostFiles(daemon: Daemon, container: Container): void {
  const mode = container.hostConfig.networkMode;
  const other = mode.startsWith('container:') ? mode.slice('container:'.length) : undefined;
  for (const name of HOST_FILES) {
    const shared =
      other !== undefined
        ? readHostFile(daemon, other, name)
        : mode === 'host' && daemon.host.exists(`/etc/${name}`)
          ? daemon.host.readText(`/etc/${name}`)
          : undefined;
    writeHostFile(daemon, container.id, name, shared ?? hostFileText(daemon, container, name));
  }
}

function hostFileText(daemon: Daemon, container: Container, name: HostFile): string {
  const { config, hostConfig } = container;
  switch (name) {
    case 'hostname':
      return `${config.hostname}\n`;
    case 'hosts':
      return hostsFile({
        extraHosts: hostConfig.extraHosts ?? [],
        own: daemon.networks.addresses(container),
        hostname: config.hostname,
        domainname: config.domainname,
        links: daemon.networks.links(container),
        gateway: daemon.networks.hostGateway,
      });
    case 'resolv.conf':
      return resolvFile({
        host: daemon.host.exists('/etc/resolv.conf') ? daemon.host.readText('/etc/resolv.conf') : '',
        nameservers: hostConfig.dns,
        search: hostConfig.dnsSearch,
        options: hostConfig.dnsOptions,
        internal:
          !['bridge', 'host', 'none'].includes(hostConfig.networkMode) &&
          !hostConfig.networkMode.startsWith('container:'),
      });
  }
}

/** What is mounted over hidden paths, and which of the guarded paths the kernel has: found out at the first start, the same for all containers. */
interface Guard {
  readonly types: ReadonlyMap<string, Inode['type']>;
  readonly folder: Inode;
  readonly device: Inode;
}

const guards = new WeakMap<Kernel, Guard>();

function guardOf(daemon: Daemon, mounts: ReadonlyMap<string, Mount>): Guard {
  const known = guards.get(daemon.kernel);
  if (known) return known;
  const found = [...MASKED_PATHS, ...READONLY_PATHS].flatMap((path) => {
    const place = below(mounts, path);
    return place ? [[path, place.inode.type] as const] : [];
  });
  const { root } = createMemoryFs({ type: 'tmpfs', clock: daemon.clock, root: { mode: 0o1777 } });
  const devices = createMemoryFs({ type: 'tmpfs', clock: daemon.clock });
  const device = devices.create(devices.root, 'null', {
    type: 'char-device',
    mode: 0o666,
    uid: 0,
    gid: 0,
    rdev: { major: 1, minor: 3 },
  });
  const guard = { types: new Map(found), folder: root, device };
  guards.set(daemon.kernel, guard);
  return guard;
}

/** Paths of /proc and /sys that a container without --privileged may not change, or not see. */
function guardedPaths(daemon: Daemon, container: Container, mounts: ReadonlyMap<string, Mount>): readonly Mount[] {
  const { maskedPaths, readonlyPaths } = container.hostConfig;
  if (!maskedPaths && !readonlyPaths) return [];
  const { types, folder, device } = guardOf(daemon, mounts);
  const guarded: Mount[] = [];
  for (const path of readonlyPaths ?? []) {
    const found = types.has(path) ? below(mounts, path) : undefined;
    if (found) guarded.push({ ...found.mount, path, root: found.inode, readOnly: true });
  }
  for (const path of maskedPaths ?? []) {
    const type = types.get(path);
    if (type === undefined) continue;
    const root = type === 'directory' ? folder : device;
    guarded.push({ path, fs: root.fs, root, readOnly: true, source: 'tmpfs', options: 'relatime' });
  }
  return guarded;
}

/** A path in one of the system's own file systems. */
function below(
  mounts: ReadonlyMap<string, Mount>,
  path: string,
): { readonly mount: Mount; readonly inode: Inode } | undefined {
  const [, top = '', ...rest] = path.split('/');
  const mount = mounts.get(`/${top}`);
  if (!mount) return undefined;
  let inode: Inode | undefined = mount.root;
  for (const name of rest) inode = inode?.type === 'directory' ? mount.fs.lookup(inode, name) : undefined;
  return inode && { mount, inode };
}
