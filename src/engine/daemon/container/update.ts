import type { ContainerApi, Resources } from '../../api/container.ts';
import { EngineError } from '../../base/errors.ts';
import type { Container } from '../../container/container.ts';
import type { Daemon } from '../daemon.ts';
import { containerEvent } from './events.ts';
import { checkResources, checkRestart } from './validate.ts';

type Change = Parameters<ContainerApi['update']>[1];

/** `docker update` (moby daemon/update.go, container.UpdateContainer). What is 0 or left out stays as it is. */
export function updateContainer(
  daemon: Daemon,
  name: string,
  change: Change,
): { readonly warnings: readonly string[] } {
  const warnings = checkResources(change.resources, true);
  if (change.restart) checkRestart(change.restart);
  const container = daemon.containers.find(name);
  if (container.state.removing || container.state.dead)
    throw refuse(container, 'container is marked for removal and cannot be "update"');
  const { hostConfig } = container;
  if (change.restart && hostConfig.autoRemove && change.restart.name !== '' && change.restart.name !== 'no') {
    throw refuse(container, 'restart policy cannot be updated because AutoRemove is enabled for the container');
  }
  const resources = merged(container, change.resources);
  container.hostConfig = { ...hostConfig, resources, ...(change.restart?.name ? { restart: change.restart } : {}) };
  if (container.run) {
    const { namespace } = container.run;
    namespace.pidsLimit = resources.pidsLimit && resources.pidsLimit > 0 ? resources.pidsLimit : undefined;
    namespace.memoryLimit = resources.memory || undefined;
    namespace.cpuLimit = resources.nanoCpus > 0 ? resources.nanoCpus / 1e9 : undefined;
  }
  containerEvent(daemon, container, 'update');
  return { warnings };
}

function merged(container: Container, change: Partial<Resources>): Resources {
  const now = container.hostConfig.resources;
  if (change.nanoCpus && (now.cpuPeriod > 0 || now.cpuQuota > 0)) {
    throw refuse(
      container,
      `Conflicting options: Nano CPUs cannot be updated as CPU ${now.cpuPeriod > 0 ? 'Period' : 'Quota'} has already been set`,
    );
  }
  if ((change.cpuPeriod || change.cpuQuota) && now.nanoCpus > 0) {
    throw refuse(
      container,
      `Conflicting options: CPU ${change.cpuPeriod ? 'Period' : 'Quota'} cannot be updated as NanoCPUs has already been set`,
    );
  }
  if (change.memory && now.memorySwap > 0 && change.memory > now.memorySwap && !change.memorySwap) {
    throw refuse(
      container,
      'Memory limit should be smaller than already set memoryswap limit, update the memoryswap at the same time',
    );
  }
  const given = Object.entries(change).filter(
    ([, value]) => value !== undefined && value !== 0 && value !== '' && value !== false,
  );
  return { ...now, ...Object.fromEntries(given) };
}

function refuse(container: Container, why: string): EngineError {
  return new EngineError('internal', `Cannot update container ${container.id}: ${why}`);
}
