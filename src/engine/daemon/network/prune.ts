import type { Filters } from '../../api/json.ts';
import { pruneUntil } from '../container/prune.ts';
import type { Daemon } from '../daemon.ts';
import { checkFilters, matchesPruneLabels } from '../filters.ts';
import { PREDEFINED } from './network-record.ts';
import { dropNetwork } from './remove.ts';

/** `docker network prune`: what no running container is on (moby daemon/prune.go). */
export function pruneNetworks(daemon: Daemon, filters: Filters): { readonly deleted: readonly string[] } {
  checkFilters(filters, ['label', 'label!', 'until']);
  const until = pruneUntil(daemon, filters);
  const deleted: string[] = [];
  for (const record of daemon.networks.all()) {
    if (PREDEFINED.has(record.name) || daemon.networks.isUsed(record)) continue;
    if ((until !== undefined && record.created > until) || !matchesPruneLabels(filters, record.labels)) continue;
    dropNetwork(daemon, record);
    deleted.push(record.name);
  }
  daemon.events.emit('network', 'prune', '', { reclaimed: '0' });
  return { deleted };
}
