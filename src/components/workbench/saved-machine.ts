import type { Kept, MachineStore } from './machine-store.ts';

/** Why nothing is written, or `on`. */
export type Saving = 'on' | 'overtaken' | 'impossible';

/** What became of an attempt to save. `reason` is the browser's own, with no full stop. */
export type SaveResult =
  | { readonly kind: 'saved' | 'overtaken' }
  | { readonly kind: 'failed'; readonly reason: string; readonly full: boolean };

/** The saved state of one lesson's machine, as far as this tab knows it: what was written last, and whether it may write. */
export class SavedMachine {
  readonly #lesson: string;
  readonly #store: MachineStore;
  #revision = 0;
  /** What was read or written last. */
  last: Kept | undefined;
  saving: Saving = 'on';

  constructor(lesson: string, store: MachineStore) {
    this.#lesson = lesson;
    this.#store = store;
  }

  /** What is stored; `unreadable` when something is that was not written by Drydock. Throws when the browser keeps nothing. */
  async load(): Promise<Kept | 'unreadable' | undefined> {
    try {
      const stored = await this.#store.load(this.#lesson);
      if (stored && stored !== 'unreadable') {
        this.last = stored;
        this.#revision = stored.revision;
      }
      return stored;
    } catch (error) {
      this.saving = 'impossible';
      throw error;
    }
  }

  /** Writes, unless another tab has written since; `force` writes over what that tab has. */
  async write(state: Kept, force: boolean): Promise<SaveResult> {
    this.last = state;
    try {
      const result = await this.#store.write(this.#lesson, force ? 'any' : this.#revision, state);
      if (result === 'overtaken') {
        this.saving = 'overtaken';
        return { kind: 'overtaken' };
      }
      this.#revision = result.revision;
      this.saving = 'on';
      return { kind: 'saved' };
    } catch (error) {
      // What was saved before is still there, and the next attempt may find room.
      const full = isFull(error);
      if (!full) this.saving = 'impossible';
      return { kind: 'failed', reason: reasonOf(error), full };
    }
  }

  /** Forgets everything, here and in the browser. */
  async remove(): Promise<void> {
    this.#forget();
    this.saving = 'on';
    try {
      await this.#store.remove(this.#lesson);
    } catch {
      this.saving = 'impossible';
    }
  }

  /** Moves what is stored out of the way. */
  async setAside(): Promise<void> {
    this.#forget();
    try {
      await this.#store.setAside(this.#lesson);
    } catch {
      this.saving = 'impossible';
    }
  }

  #forget(): void {
    this.last = undefined;
    this.#revision = 0;
  }
}

/** The browser's sentence, for the middle of one of ours. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error && error.message ? error.message : 'its storage is closed';
  return text.replace(/\.$/, '');
}

function isFull(error: unknown): boolean {
  return error instanceof Error && (error.name === 'QuotaExceededError' || /full|quota/i.test(error.message));
}
