import type { Filters } from '../../api/json.ts';
import { EngineError } from '../../base/errors.ts';
import { parseTimestamp } from '../../base/go-time.ts';
import { upperUsage } from '../../fs/changes.ts';
import type { Daemon } from '../daemon.ts';
import { checkFilters, filterValues, matchesPruneLabels } from '../filters.ts';
import { removeNow } from './remove.ts';

/** `docker container prune` (moby daemon/prune.go): all that do not run. */
export function pruneContainers(
  daemon: Daemon,
  filters: Filters,
): { readonly deleted: readonly string[]; readonly reclaimed: number } {
  checkFilters(filters, ['label', 'label!', 'until']);
  const until = pruneUntil(daemon, filters);
  const deleted: string[] = [];
  let reclaimed = 0;
  for (const container of [...daemon.containers.all()].sort((a, b) => b.created - a.created)) {
    if (container.state.running || (until !== undefined && container.created > until)) continue;
    if (!matchesPruneLabels(filters, container.config.labels)) continue;
    reclaimed += upperUsage(container.rootFs);
    removeNow(daemon, container, false);
    deleted.push(container.id);
  }
  daemon.events.emit('container', 'prune', '', { reclaimed: String(reclaimed) });
  return { deleted, reclaimed };
}

/** The `until` of a prune command, milliseconds since 1970. */
export function pruneUntil(daemon: Daemon, filters: Filters): number | undefined {
  const [value, ...more] = filterValues(filters, 'until');
  if (value === undefined) return undefined;
  if (more.length > 0) throw new EngineError('invalid', 'more than one until filter specified');
  try {
    return parseTimestamp(value, daemon.clock.now());
  } catch (error) {
    throw new EngineError('invalid', error instanceof Error ? error.message : String(error));
  }
}
