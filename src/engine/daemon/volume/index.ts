import type { VolumeApi } from '../../api/volume.ts';
import type { Daemon } from '../daemon.ts';
import { createNamedVolume } from './create.ts';
import { inspectVolume } from './inspect.ts';
import { listVolumes } from './list.ts';
import { pruneVolumes } from './prune.ts';
import { removeVolume } from './remove.ts';

/** Volumes: one file a verb. */
export function volumeApi(daemon: Daemon): VolumeApi {
  return {
    create: async (request) => createNamedVolume(daemon, request),
    list: async (filters, options) => listVolumes(daemon, filters, options?.size ?? false),
    inspect: async (name) => inspectVolume(daemon, name),
    remove: async (name, options) => removeVolume(daemon, name, options.force),
    prune: async (filters) => pruneVolumes(daemon, filters),
  };
}
