import type { ContainerRequest } from '../../api/container.ts';
import { EngineError } from '../../base/errors.ts';
import type { Container } from '../../container/container.ts';
import type { HostConfig } from '../../container/host-config.ts';
import type { FileSystem, Inode } from '../../fs/inode.ts';
import type { MountPoint } from '../../volume/mount-point.ts';
import { cleanPath, mountPointOf, parseBind, parseVolumesFrom } from '../../volume/mount-spec.ts';
import { isAnonymous, type Volume } from '../../volume/volume.ts';
import type { VolumeRequest } from '../../volume/volume-store.ts';
import type { Daemon } from '../daemon.ts';
import { imagePlace } from './root-view.ts';

/**
 * Decides a new container's mounts: those of other containers, -v, --mount, and a new volume for each VOLUME that has none (moby
 * daemon/volumes.go, registerMountPoints). Volumes are made here and counted as used.
 */
export function decideMounts(
  daemon: Daemon,
  id: string,
  hostConfig: HostConfig,
  request: ContainerRequest,
  volumes: readonly string[],
): readonly MountPoint[] {
  const points = new Map<string, MountPoint>();
  const own = new Set<string>();
  const put = (point: MountPoint): void => {
    const before = points.get(point.destination);
    if (before?.type === 'volume') daemon.volumes.release(before.name, id);
    points.set(point.destination, point);
  };
  try {
    for (const spec of hostConfig.volumesFrom ?? []) for (const point of mountsOf(daemon, id, spec)) put(point);
    for (const raw of hostConfig.binds ?? []) {
      const point = parseBind(raw);
      if (own.has(point.destination) || hostConfig.tmpfs.has(point.destination)) throw duplicate(point.destination);
      put(
        point.type === 'volume'
          ? withVolume(daemon, id, point, { ...NO_OPTIONS, driver: hostConfig.volumeDriver })
          : point,
      );
      own.add(point.destination);
    }
    for (const mount of hostConfig.mounts) {
      const point = mountPointOf(mount);
      if (own.has(point.destination)) throw duplicate(mount.target);
      const options = { driver: point.driver, options: mount.volumeOptions ?? {}, labels: mount.volumeLabels ?? {} };
      put(point.type === 'volume' ? withVolume(daemon, id, point, options) : point);
      own.add(point.destination);
    }
    for (const spec of volumes) {
      const destination = cleanPath(spec);
      if (points.has(destination) || hostConfig.tmpfs.has(destination)) continue;
      put(
        withVolume(
          daemon,
          id,
          { ...parseBind(`anonymous:${destination}`), name: '', mode: '' },
          { ...NO_OPTIONS, driver: request.volumeDriver },
        ),
      );
    }
  } catch (error) {
    releaseVolumes(daemon, id, [...points.values()], true);
    throw error;
  }
  return [...points.values()];
}

const NO_OPTIONS = { driver: '', options: {}, labels: {} };

function duplicate(path: string): EngineError {
  return new EngineError('invalid', `Duplicate mount point: ${path}`);
}

function mountsOf(daemon: Daemon, id: string, spec: string): readonly MountPoint[] {
  const { container, mode } = parseVolumesFrom(spec);
  const source = daemon.containers.find(container);
  return source.mounts
    .filter((point) => point.type !== 'tmpfs')
    .map((point) => {
      if (point.type === 'volume') daemon.volumes.use(point.name, id);
      return {
        ...point,
        copyUp: false,
        writable: point.writable && !mode.split(',').includes('ro'),
        mode: point.type === 'volume' ? point.mode : mode === 'rw' ? '' : mode,
      };
    });
}

function withVolume(daemon: Daemon, id: string, point: MountPoint, request: Omit<VolumeRequest, 'name'>): MountPoint {
  const volume = createVolume(daemon, { name: point.name, ...request });
  daemon.volumes.use(volume.name, id);
  return { ...point, name: volume.name, source: volume.mountpoint, driver: volume.driver, isNamed: point.name !== '' };
}

/** Makes a volume, or answers the one of that name, and tells of a new one. */
export function createVolume(daemon: Daemon, request: VolumeRequest): Volume {
  const { volume, isNew } = daemon.volumes.create(request);
  if (isNew) daemon.events.emit('volume', 'create', volume.name, { driver: volume.driver });
  return volume;
}

/** The container is gone; `removeAnonymous`: with -v, and where it went on its own, its unnamed volumes go too. */
export function releaseVolumes(
  daemon: Daemon,
  id: string,
  mounts: readonly MountPoint[],
  removeAnonymous: boolean,
): void {
  for (const point of mounts) {
    if (point.type !== 'volume') continue;
    daemon.volumes.release(point.name, id);
    const volume = daemon.volumes.get(point.name);
    if (
      !removeAnonymous ||
      point.isNamed ||
      !volume ||
      !isAnonymous(volume) ||
      daemon.volumes.users(point.name).length > 0
    )
      continue;
    daemon.volumes.remove(point.name);
    daemon.events.emit('volume', 'destroy', point.name, { driver: volume.driver });
  }
}

/** An empty volume starts with what the image has at its place, owner and mode of the folder included (moby container.CopyImagePathContent). */
export function fillVolumes(daemon: Daemon, container: Container): void {
  for (const point of container.mounts) {
    if (point.type !== 'volume' || !point.copyUp || point.subpath !== '') continue;
    const volume = daemon.volumes.get(point.name);
    const from = imagePlace(daemon, container, point.destination);
    if (!volume || volume.options?.['device'] || !from || from.type !== 'directory') continue;
    const { fs } = volume.root;
    if (fs.entries(volume.root).length > 0) continue;
    copyAttributes(from.fs, from, fs, volume.root);
    copyInto(from.fs, from, fs, volume.root);
  }
}

function copyInto(source: FileSystem, from: Inode, target: FileSystem, to: Inode): void {
  for (const { name, inode } of source.entries(from)) {
    const stat = source.stat(inode);
    const made = target.create(to, name, {
      type: stat.type,
      mode: stat.mode,
      uid: stat.uid,
      gid: stat.gid,
      ...(stat.type === 'symlink' ? { target: source.readlink(inode) } : {}),
      ...(stat.rdev ? { rdev: stat.rdev } : {}),
    });
    if (stat.type === 'directory') copyInto(source, inode, target, made);
    if (stat.type === 'file') {
      const content = source.content(inode);
      for (let at = 0; at < content.size; at += 1 << 20) target.write(made, at, content.read(at, 1 << 20));
    }
    if (stat.type !== 'symlink') copyAttributes(source, inode, target, made);
  }
}

function copyAttributes(source: FileSystem, from: Inode, target: FileSystem, to: Inode): void {
  const { mode, uid, gid, atime, mtime } = source.stat(from);
  target.setAttributes(to, { mode, uid, gid, atime, mtime });
}
