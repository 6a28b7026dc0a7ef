import { EngineError } from '../../base/errors.ts';
import type { Daemon } from '../daemon.ts';
import { containerEvent } from './events.ts';
import { runContainer, settle } from './start.ts';
import { type StopOptions, stopRunning } from './stop.ts';

/** `docker restart` (moby daemon/restart.go): also starts what does not run. */
export async function restartContainer(daemon: Daemon, name: string, options: StopOptions): Promise<void> {
  const container = daemon.containers.find(name);
  try {
    if (container.state.running) {
      container.restartedByHand = true;
      await stopRunning(daemon, container, options);
    }
    await runContainer(daemon, container, true);
  } catch (error) {
    container.restartedByHand = false;
    if (!(error instanceof EngineError)) throw error;
    throw new EngineError(error.kind, `Cannot restart container ${name}: ${error.message}`);
  }
  containerEvent(daemon, container, 'restart');
  await settle(daemon);
}
