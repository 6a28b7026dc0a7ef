import type { VolumeSummary } from '../../api/volume.ts';
import { rfc3339 } from '../../base/go-time.ts';
import type { FileSystem, Inode } from '../../fs/inode.ts';
import type { Volume } from '../../volume/volume.ts';
import type { Daemon } from '../daemon.ts';

/** A row of `docker volume ls`; sizes only when asked for. */
export function summariseVolume(daemon: Daemon, volume: Volume, withSize: boolean): VolumeSummary {
  return {
    name: volume.name,
    driver: volume.driver,
    mountpoint: volume.mountpoint,
    labels: volume.labels ?? {},
    scope: 'local',
    options: volume.options ?? {},
    size: withSize ? volumeSize(volume) : -1,
    references: daemon.volumes.users(volume.name).length,
    createdAt: rfc3339(volume.created),
  };
}

/** Bytes of its files, each counted once (moby daemon/internal/directory). */
export function volumeSize(volume: Volume): number {
  const seen = new Set<Inode>();
  const sum = (fs: FileSystem, directory: Inode): number =>
    fs.entries(directory).reduce((total, { inode }) => {
      if (seen.has(inode)) return total;
      seen.add(inode);
      return total + (inode.type === 'directory' ? sum(fs, inode) : inode.type === 'file' ? fs.stat(inode).size : 0);
    }, 0);
  return sum(volume.root.fs, volume.root);
}
