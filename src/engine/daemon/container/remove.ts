import { EngineError } from '../../base/errors.ts';
import type { Container } from '../../container/container.ts';
import { stateName } from '../../container/state.ts';
import type { Daemon } from '../daemon.ts';
import { containerErrors } from './errors.ts';
import { containerEvent } from './events.ts';
import { dropFolder } from './host-folder.ts';
import { killContainer } from './kill.ts';
import { releaseVolumes } from './mounts.ts';

/** `docker rm` (moby daemon/delete.go). */
export async function removeContainer(
  daemon: Daemon,
  name: string,
  options: { readonly force: boolean; readonly volumes: boolean },
): Promise<void> {
  const container = daemon.containers.find(name);
  const { state } = container;
  if (state.removing) throw containerErrors.removalRuns(name);
  if (state.running && !options.force) {
    throw state.paused ? containerErrors.removePaused(name) : containerErrors.removeRunning(name, stateName(state));
  }
  container.state = { ...container.state, removing: true };
  try {
    if (state.running) await killContainer(daemon, container);
  } catch (error) {
    if (error instanceof EngineError && error.kind !== 'conflict') throw error;
  } finally {
    container.state = { ...container.state, removing: false };
  }
  if (daemon.containers.byId(container.id)) removeNow(daemon, container, options.volumes);
}

/** Takes a container that does not run away for good: its files, name, network places, and with `volumes` its unnamed volumes. */
export function removeNow(daemon: Daemon, container: Container, volumes: boolean): void {
  container.state = { ...container.state, dead: true };
  daemon.containers.remove(container);
  daemon.execs.forget(container);
  daemon.networks.forget(container);
  dropFolder(daemon, container.id);
  releaseVolumes(daemon, container.id, container.mounts, volumes);
  containerEvent(daemon, container, 'destroy');
  container.notifyRemoved();
}
