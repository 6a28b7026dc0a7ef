import type { Container } from '../../container/container.ts';
import type { Daemon } from '../daemon.ts';
import { containerErrors } from './errors.ts';
import { containerEvent } from './events.ts';
import { resumeHealthChecks, stopHealthChecks } from './health.ts';

/** `docker pause` (moby daemon/pause.go): nothing in it runs any more. */
export function pauseContainer(daemon: Daemon, name: string): void {
  freeze(daemon, daemon.containers.find(name));
}

export function freeze(daemon: Daemon, container: Container): void {
  const { state, run } = container;
  if (!state.running || !run) throw containerErrors.notRunning(container.id);
  if (state.paused) throw containerErrors.alreadyPaused(container.id);
  if (state.restarting) throw containerErrors.restarting(container.id);
  daemon.kernel.freeze(run.namespace, true);
  container.state = { ...state, paused: true };
  stopHealthChecks(daemon, container);
  containerEvent(daemon, container, 'pause');
}

/** `docker unpause`. */
export function unpauseContainer(daemon: Daemon, name: string): void {
  const container = daemon.containers.find(name);
  if (!container.state.paused) throw containerErrors.notPaused(container.id);
  thaw(daemon, container);
  resumeHealthChecks(daemon, container);
  containerEvent(daemon, container, 'unpause');
}

/** Lets a paused container go on. */
export function thaw(daemon: Daemon, container: Container): void {
  if (container.run) daemon.kernel.freeze(container.run.namespace, false);
  container.state = { ...container.state, paused: false };
}
