import type { Daemon } from '../daemon.ts';
import { containerErrors } from './errors.ts';
import { containerEvent } from './events.ts';

/** The client's terminal has another size now. */
export function resizeContainer(daemon: Daemon, name: string, columns: number, rows: number): void {
  const container = daemon.containers.find(name);
  if (!container.state.running) throw containerErrors.notRunning(container.id);
  container.streams.resize(columns, rows);
  containerEvent(daemon, container, 'resize', { height: String(rows), width: String(columns) });
}
