import type { Place, TextBuffer } from '../../applets/vi/buffer.ts';

interface Change {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly place: Place;
  readonly at: number;
}

/** Undo and redo, with vim's sentences. A branch that was undone and typed over is gone. */
export class History {
  readonly #buffer: TextBuffer;
  readonly #now: () => number;
  #changes: Change[] = [];
  #done = 0;

  constructor(buffer: TextBuffer, now: () => number) {
    this.#buffer = buffer;
    this.#now = now;
  }

  /** Takes note of a change that began with these lines and this cursor; nothing if none was made. */
  note(before: readonly string[], place: Place): void {
    const after = this.#buffer.lines;
    if (after === before) return;
    this.#changes = [...this.#changes.slice(0, this.#done), { before, after, place, at: this.#now() }];
    this.#done += 1;
  }

  undo(): { readonly place: Place | undefined; readonly message: string } {
    const change = this.#changes[this.#done - 1];
    if (!change) return { place: undefined, message: 'Already at oldest change' };
    this.#done -= 1;
    this.#buffer.restore(change.before);
    const place = { row: firstDifference(change), column: change.place.column };
    return {
      place: { row: Math.min(place.row, change.place.row), column: place.column },
      message: this.#words(change, -1),
    };
  }

  redo(): { readonly place: Place | undefined; readonly message: string } {
    const change = this.#changes[this.#done];
    if (!change) return { place: undefined, message: 'Already at newest change' };
    this.#done += 1;
    this.#buffer.restore(change.after);
    return { place: { row: firstDifference(change), column: 0 }, message: this.#words(change, 1) };
  }

  #words({ before, after, at }: Change, way: 1 | -1): string {
    const more = way * (after.length - before.length);
    const number = way < 0 ? this.#done + 1 : this.#done;
    const seconds = Math.floor((this.#now() - at) / 1000);
    const count = Math.abs(more);
    const what =
      more === 0
        ? '1 change'
        : more > 0
          ? `${count} more line${count === 1 ? '' : 's'}`
          : count === 1
            ? '1 line less'
            : `${count} fewer lines`;
    return `${what}; ${way < 0 ? 'before' : 'after'} #${number}  ${seconds} second${seconds === 1 ? '' : 's'} ago`;
  }
}

function firstDifference({ before, after }: Change): number {
  const row = before.findIndex((line, at) => line !== after[at]);
  return row < 0 ? before.length - 1 : row;
}
