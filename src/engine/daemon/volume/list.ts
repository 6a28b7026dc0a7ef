import type { Filters } from '../../api/json.ts';
import type { VolumeSummary } from '../../api/volume.ts';
import type { Daemon } from '../daemon.ts';
import { checkFilters, flag, matches, matchesExactly, matchesLabels } from '../filters.ts';
import { summariseVolume } from './summary.ts';

/** `docker volume ls` (moby daemon/volume/service/service.go). */
export function listVolumes(daemon: Daemon, filters: Filters, withSize: boolean): readonly VolumeSummary[] {
  checkFilters(filters, ['dangling', 'name', 'driver', 'label']);
  const dangling = filters.has('dangling') ? flag(filters, 'dangling', false) : undefined;
  return daemon.volumes
    .all()
    .filter(
      (volume) =>
        matches(filters, 'name', volume.name) &&
        matchesExactly(filters, 'driver', volume.driver) &&
        matchesLabels(filters, 'label', volume.labels) &&
        (dangling === undefined || (daemon.volumes.users(volume.name).length === 0) === dangling),
    )
    .map((volume) => summariseVolume(daemon, volume, withSize));
}
