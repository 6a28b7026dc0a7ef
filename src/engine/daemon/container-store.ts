import type { Container } from '../container/container.ts';
import { containerErrors } from './container/errors.ts';

/** All containers of the machine, by id and by name. */
export class ContainerStore {
  readonly #byId = new Map<string, Container>();
  readonly #idOfName = new Map<string, string>();

  /** In the order of their making. */
  all(): readonly Container[] {
    return [...this.#byId.values()];
  }

  get size(): number {
    return this.#byId.size;
  }

  byId(id: string): Container | undefined {
    return this.#byId.get(id);
  }

  byName(name: string): Container | undefined {
    const id = this.#idOfName.get(name.replace(/^\//, ''));
    return id === undefined ? undefined : this.#byId.get(id);
  }

  /** Whole id, name, or unique beginning of an id. Throws "No such container" (moby daemon/container.go, GetContainer). */
  find(text: string): Container {
    if (text === '') throw containerErrors.emptyName();
    const exact = this.#byId.get(text) ?? this.byName(text);
    if (exact) return exact;
    const found: Container[] = [];
    for (const [id, container] of this.#byId) if (id.startsWith(text)) found.push(container);
    if (found.length > 1) throw containerErrors.ambiguous(text);
    if (!found[0]) throw containerErrors.notFound(text);
    return found[0];
  }

  /** Takes a name for an id. Throws the Conflict sentence when another has it. */
  reserve(name: string, id: string): void {
    const taken = this.#idOfName.get(name);
    if (taken !== undefined && taken !== id) throw containerErrors.nameTaken(name, taken);
    this.#idOfName.set(name, id);
  }

  isTaken(name: string): boolean {
    return this.#idOfName.has(name);
  }

  release(name: string): void {
    this.#idOfName.delete(name);
  }

  add(container: Container): void {
    this.#byId.set(container.id, container);
  }

  remove(container: Container): void {
    this.#byId.delete(container.id);
    this.#idOfName.delete(container.name);
  }
}
