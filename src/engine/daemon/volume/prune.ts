import type { Filters } from '../../api/json.ts';
import { isAnonymous } from '../../volume/volume.ts';
import type { Daemon } from '../daemon.ts';
import { checkFilters, flag, matchesPruneLabels } from '../filters.ts';
import { removeVolume } from './remove.ts';
import { volumeSize } from './summary.ts';

/** `docker volume prune`: unused unnamed ones; with `all` the named too (moby daemon/volume/service/service.go, Prune). */
export function pruneVolumes(
  daemon: Daemon,
  filters: Filters,
): { readonly deleted: readonly string[]; readonly reclaimed: number } {
  checkFilters(filters, ['label', 'label!', 'all']);
  const all = flag(filters, 'all', false);
  const deleted: string[] = [];
  let reclaimed = 0;
  for (const volume of daemon.volumes.all()) {
    if (daemon.volumes.users(volume.name).length > 0 || !(all || isAnonymous(volume))) continue;
    if (!matchesPruneLabels(filters, volume.labels)) continue;
    reclaimed += volumeSize(volume);
    removeVolume(daemon, volume.name, false);
    deleted.push(volume.name);
  }
  daemon.events.emit('volume', 'prune', '', { reclaimed: String(reclaimed) });
  return { deleted, reclaimed };
}
