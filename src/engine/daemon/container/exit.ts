import type { Container, Run } from '../../container/container.ts';
import { restarting, stopped } from '../../container/state.ts';
import { exitCodeOf } from '../../kernel/process.ts';
import { SIGNAL_NUMBERS } from '../../kernel/signal.ts';
import type { Daemon } from '../daemon.ts';
import { containerEvent } from './events.ts';
import { stopHealthChecks } from './health.ts';
import { removeNow } from './remove.ts';
import { unmountVolume } from './run-mounts.ts';

/** Waits for the first process to end, then does what follows (moby daemon/monitor.go, handleContainerExit); `again` starts the container anew. */
export function watchExit(daemon: Daemon, container: Container, run: Run, again: () => Promise<void>): void {
  void run.process.exited.then(async (status) => {
    const finishedAt = daemon.clock.now();
    const exitCode = exitCodeOf(status, SIGNAL_NUMBERS);
    stopHealthChecks(daemon, container);
    const wasOutOfMemory = run.namespace.oomKills > 0;
    daemon.kernel.destroyNamespace(run.namespace);
    await container.streams.end();
    container.run = undefined;
    if (wasOutOfMemory) {
      container.state = { ...container.state, oomKilled: true };
      containerEvent(daemon, container, 'oom');
    }
    const ranFor = finishedAt - container.state.startedAt;
    const pause = container.restartManager.next(
      container.hostConfig.restart,
      exitCode,
      container.stoppedByHand,
      ranFor,
    );
    cleanUp(daemon, container);
    const attributes = { exitCode: String(exitCode), execDuration: String(Math.floor(ranFor / 1000)) };
    if (pause === undefined) {
      container.state = stopped(container.state, exitCode, finishedAt);
      containerEvent(daemon, container, 'die', attributes);
      container.notifyStopped();
      if (container.hostConfig.autoRemove && !container.restartedByHand) removeNow(daemon, container, true);
      return;
    }
    container.restartCount += 1;
    container.state = restarting(container.state, exitCode, finishedAt);
    containerEvent(daemon, container, 'die', attributes);
    container.notifyStopped();
    scheduleRestart(daemon, container, { pause, exitCode, finishedAt, again });
  });
}

function scheduleRestart(
  daemon: Daemon,
  container: Container,
  plan: {
    readonly pause: number;
    readonly exitCode: number;
    readonly finishedAt: number;
    readonly again: () => Promise<void>;
  },
): void {
  const { pause, exitCode, finishedAt, again } = plan;
  const manager = container.restartManager;
  let isDone = false;
  const finish = async (): Promise<void> => {
    if (isDone) return;
    isDone = true;
    if (manager.cancelled || !container.state.restarting) return settle();
    try {
      await again();
    } catch {
      // The sentence stands in State.Error; nobody waits for it.
      settle();
    }
  };
  const settle = (): void => {
    container.state = stopped(container.state, container.state.exitCode || exitCode, finishedAt);
    container.notifyStopped();
    if (container.hostConfig.autoRemove) removeNow(daemon, container, true);
  };
  const cancel = daemon.clock.after(pause, () => void finish());
  manager.onCancel(() => {
    cancel();
    void finish();
  });
}

/** Gives back what a run had: network, mounted volumes. */
export function cleanUp(daemon: Daemon, container: Container): void {
  daemon.networks.leave(container);
  for (const point of container.mounts) {
    if (point.type !== 'volume') continue;
    unmountVolume(daemon, point.name);
    daemon.events.emit('volume', 'unmount', point.name, { container: container.id, driver: point.driver });
  }
}
