import { EngineError } from '../../base/errors.ts';
import type { Container } from '../../container/container.ts';
import { parseSignal, SIGNAL_NUMBERS, type Signal } from '../../kernel/signal.ts';
import type { Daemon } from '../daemon.ts';
import { containerErrors } from './errors.ts';
import { containerEvent } from './events.ts';
import { thaw } from './pause.ts';

const KILL_PATIENCE = 10_000;

/** `docker kill` (moby daemon/kill.go). KILL waits for the end, other signals do not. */
export async function killByName(daemon: Daemon, name: string, signalText: string): Promise<void> {
  try {
    const signal = signalText === '' ? 'KILL' : parseSignal(signalText);
    if (!signal) throw containerErrors.badSignal(signalText);
    const container = daemon.containers.find(name);
    if (!container.state.running) throw containerErrors.notRunning(container.id);
    if (signal === 'KILL') await killContainer(daemon, container);
    else sendSignal(daemon, container, signal);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    throw new EngineError(error.kind, `cannot kill container: ${name}: ${error.message}`);
  }
}

/** Ends a container at once. Throws "container x is not running". */
export async function killContainer(daemon: Daemon, container: Container): Promise<void> {
  if (!container.state.running) throw containerErrors.notRunning(container.id);
  const ended = container.wait('not-running', KILL_PATIENCE);
  sendSignal(daemon, container, 'KILL');
  await ended;
}

/**
 * Sends a signal to the first process. The stop signal and KILL, and any signal where no stop signal is set, mean that the user
 * wants it down: no restart then (moby daemon/kill.go, killWithSignal).
 */
export function sendSignal(daemon: Daemon, container: Container, signal: Signal): void {
  const { config, run } = container;
  const meansStop = config.stopSignal === '' || signal === 'KILL' || parseSignal(config.stopSignal) === signal;
  container.stoppedByHand = true;
  const wasRestarting = container.state.restarting;
  if (meansStop) container.restartManager.cancel();
  if (wasRestarting || !run) return;
  run.process.signal(signal);
  if (meansStop && container.state.paused) thaw(daemon, container);
  containerEvent(daemon, container, 'kill', { signal: String(SIGNAL_NUMBERS[signal]) });
}
