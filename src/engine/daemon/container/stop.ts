import { EngineError } from '../../base/errors.ts';
import type { Container } from '../../container/container.ts';
import { parseSignal, type Signal } from '../../kernel/signal.ts';
import type { Daemon } from '../daemon.ts';
import { containerErrors } from './errors.ts';
import { containerEvent } from './events.ts';
import { killContainer, sendSignal } from './kill.ts';

/** Seconds between the stop signal and KILL where nothing else is said. */
const DEFAULT_PATIENCE = 10;

export interface StopOptions {
  readonly signal?: string;
  /** Seconds; negative waits for ever. */
  readonly timeout?: number;
}

/** `docker stop` (moby daemon/stop.go): the stop signal, a time to end in, KILL. */
export async function stopContainer(daemon: Daemon, name: string, options: StopOptions): Promise<void> {
  const container = daemon.containers.find(name);
  if (!container.state.running) throw containerErrors.alreadyStopped();
  try {
    await stopRunning(daemon, container, options);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    throw new EngineError('internal', `cannot stop container: ${name}: ${error.message}`);
  }
}

export async function stopRunning(daemon: Daemon, container: Container, options: StopOptions): Promise<void> {
  if (!container.state.running) return;
  const signal = stopSignal(container, options.signal);
  const seconds = options.timeout ?? container.config.stopTimeout ?? DEFAULT_PATIENCE;
  const ended = container.wait('not-running', seconds < 0 ? undefined : seconds * 1000);
  sendSignal(daemon, container, signal);
  if ((await ended) === undefined && container.state.running) await killContainer(daemon, container);
  containerEvent(daemon, container, 'stop');
}

function stopSignal(container: Container, wanted: string | undefined): Signal {
  if (wanted) {
    const signal = parseSignal(wanted);
    if (!signal) throw containerErrors.badSignal(wanted);
    return signal;
  }
  return parseSignal(container.config.stopSignal) ?? 'TERM';
}
