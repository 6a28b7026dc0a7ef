import type { Filters } from '../../api/json.ts';
import type { NetworkSummary } from '../../api/network.ts';
import { EngineError } from '../../base/errors.ts';
import { rfc3339Nano } from '../../base/go-time.ts';
import type { Daemon } from '../daemon.ts';
import { checkFilters, filterValues, flag, matches, matchesExactly, matchesLabels, matchesStart } from '../filters.ts';
import { PREDEFINED } from './network-record.ts';

/** `docker network ls` (moby daemon/network/filter.go). */
export function listNetworks(daemon: Daemon, filters: Filters): readonly NetworkSummary[] {
  checkFilters(filters, ['dangling', 'driver', 'id', 'label', 'name', 'scope', 'type']);
  const types = filterValues(filters, 'type');
  const unknown = types.find((type) => type !== 'custom' && type !== 'builtin');
  if (unknown !== undefined) throw new EngineError('invalid', `invalid filter: 'type'='${unknown}'`);
  const dangling = filters.has('dangling') ? flag(filters, 'dangling', false) : undefined;
  return daemon.networks
    .all()
    .filter((record) => {
      const isBuiltIn = PREDEFINED.has(record.name);
      if (types.length > 0 && !types.includes(isBuiltIn ? 'builtin' : 'custom')) return false;
      if (dangling !== undefined && (!isBuiltIn && !daemon.networks.isUsed(record)) !== dangling) return false;
      if (!matches(filters, 'name', record.name) || !matchesStart(filters, 'id', record.id)) return false;
      return (
        matchesExactly(filters, 'driver', record.driver) &&
        matchesExactly(filters, 'scope', 'local') &&
        matchesLabels(filters, 'label', record.labels)
      );
    })
    .map((record) => ({
      id: record.id,
      name: record.name,
      driver: record.driver,
      scope: 'local',
      ipv4: true,
      ipv6: record.ipv6,
      internal: record.internal,
      labels: record.labels,
      created: rfc3339Nano(record.created),
    }));
}
