import type { JsonObject } from '../../api/json.ts';
import { sortedObject } from '../../base/go-json.ts';
import { rfc3339 } from '../../base/go-time.ts';
import { volumeErrors } from '../../volume/errors.ts';
import type { Daemon } from '../daemon.ts';

/** The document of `docker volume inspect` (moby api types/volume Volume), keys in Go's order. */
export function inspectVolume(daemon: Daemon, name: string): JsonObject {
  const volume = daemon.volumes.get(name);
  if (!volume) throw volumeErrors.notFound(name);
  return {
    CreatedAt: rfc3339(volume.created),
    Driver: volume.driver,
    Labels: volume.labels && sortedObject(volume.labels),
    Mountpoint: volume.mountpoint,
    Name: volume.name,
    Options: volume.options && sortedObject(volume.options),
    Scope: 'local',
  };
}
