import type { SystemEvent } from '../api/system.ts';
import type { Clock } from '../base/clock.ts';
import { createEmitter, type Emitter } from '../base/emitter.ts';

/** Events that are remembered for `docker events --since` (moby daemon/events/events.go, eventsLimit). */
const KEPT = 256;

/** The daemon's event stream: what has happened, newest last, and who listens. */
export class EventLog {
  readonly #clock: Clock;
  readonly #emitter: Emitter<SystemEvent> = createEmitter();
  #past: SystemEvent[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get past(): readonly SystemEvent[] {
    return this.#past.slice(-KEPT);
  }

  /** Attributes are put in order of their names, as Go prints a map. */
  emit(type: SystemEvent['type'], action: string, id: string, attributes: Readonly<Record<string, string>>): void {
    const sorted = Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1));
    const event: SystemEvent = {
      type,
      action,
      id,
      attributes: new Map(sorted),
      scope: 'local',
      time: this.#clock.now(),
    };
    this.#past.push(event);
    if (this.#past.length > 4 * KEPT) this.#past = this.#past.slice(-KEPT);
    this.#emitter.emit(event);
  }

  on(listener: (event: SystemEvent) => void): () => void {
    return this.#emitter.on(listener);
  }
}
