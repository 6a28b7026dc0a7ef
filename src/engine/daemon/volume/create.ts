import type { VolumeSummary } from '../../api/volume.ts';
import type { VolumeRequest } from '../../volume/volume-store.ts';
import { createVolume } from '../container/mounts.ts';
import type { Daemon } from '../daemon.ts';
import { summariseVolume } from './summary.ts';

/** `docker volume create`: answers the existing one when the name is taken. */
export function createNamedVolume(daemon: Daemon, request: VolumeRequest): VolumeSummary {
  return summariseVolume(daemon, createVolume(daemon, request), false);
}
