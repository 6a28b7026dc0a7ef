import type { ExecRequest } from '../../api/container.ts';
import type { Container } from '../../container/container.ts';
import type { Streams } from '../../container/streams.ts';
import type { Launched } from '../../kernel/machine-kernel.ts';
import { containerErrors } from './errors.ts';

/** One `docker exec`: asked for, running, or done. */
export interface Exec {
  readonly id: string;
  readonly container: Container;
  readonly request: ExecRequest;
  readonly streams: Streams;
  process: Launched | undefined;
  running: boolean;
  exitCode: number | undefined;
}

/** Finished execs that are still remembered, for whoever asks for an exit code late. */
const KEPT = 256;

/** All execs by id (moby daemon/container/exec.go). */
export class ExecStore {
  readonly #byId = new Map<string, Exec>();

  add(exec: Exec): void {
    this.#byId.set(exec.id, exec);
    if (this.#byId.size <= KEPT) return;
    for (const [id, old] of this.#byId) {
      if (this.#byId.size <= KEPT) return;
      if (!old.running && old.exitCode !== undefined) this.#byId.delete(id);
    }
  }

  /** Throws "No such exec instance". */
  find(id: string): Exec {
    return this.#byId.get(id) ?? fail(id);
  }

  forget(container: Container): void {
    for (const [id, exec] of this.#byId) if (exec.container === container) this.#byId.delete(id);
  }
}

function fail(id: string): never {
  throw containerErrors.execNotFound(id);
}
