import type { Daemon } from '../daemon.ts';
import { networkErrors } from './errors.ts';
import { type NetworkRecord, PREDEFINED } from './network-record.ts';

/** `docker network rm` (moby daemon/network.go). */
export function removeNetwork(daemon: Daemon, name: string): void {
  const record = daemon.networks.find(name);
  if (PREDEFINED.has(record.name)) throw networkErrors.cannotRemove(record.name);
  const active = daemon.networks.activeIn(record);
  if (active.length > 0)
    throw networkErrors.active(
      record.name,
      active.map(({ container, endpoint }) => ({ name: container.name, id: endpoint.live?.id ?? '' })),
    );
  dropNetwork(daemon, record);
}

export function dropNetwork(daemon: Daemon, record: NetworkRecord): void {
  daemon.networks.drop(record);
  daemon.events.emit('network', 'destroy', record.id, { name: record.name, type: record.driver });
}
