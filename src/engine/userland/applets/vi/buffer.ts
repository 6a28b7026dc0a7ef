/** A place in a text: line and column from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The lines of an edited text, with undo. Never without a line. */
export class TextBuffer {
  #lines: readonly string[];
  #saved: readonly string[];
  readonly #undo: { readonly lines: readonly string[]; readonly place: Place }[] = [];

  constructor(text: string) {
    const lines = text.replace(/\n$/, '').split('\n');
    this.#lines = lines;
    this.#saved = lines;
  }

  get lines(): readonly string[] {
    return this.#lines;
  }

  get modified(): boolean {
    return this.#lines !== this.#saved;
  }

  line(row: number): string {
    return this.#lines[row] ?? '';
  }

  /** The whole as a file holds it. */
  get text(): string {
    return this.#lines.length === 1 && this.#lines[0] === '' ? '' : `${this.#lines.join('\n')}\n`;
  }

  markSaved(): void {
    this.#saved = this.#lines;
  }

  /** Remembers the present state for `undo`. */
  checkpoint(place: Place): void {
    if (this.#undo.at(-1)?.lines !== this.#lines) this.#undo.push({ lines: this.#lines, place });
    if (this.#undo.length > 200) this.#undo.shift();
  }

  /** Back to the last checkpoint that differs; answers where the cursor was. */
  undo(): Place | undefined {
    for (let state = this.#undo.pop(); state; state = this.#undo.pop()) {
      if (state.lines === this.#lines) continue;
      this.#lines = state.lines;
      return state.place;
    }
    return undefined;
  }

  /** Goes to another state of the text: lines that stood here before. */
  restore(lines: readonly string[]): void {
    this.#lines = lines;
  }

  setLine(row: number, text: string): void {
    if (this.#lines[row] !== text) this.#lines = this.#lines.with(row, text);
  }

  /** Replaces `count` lines from `row` on. */
  splice(row: number, count: number, lines: readonly string[]): void {
    const next = this.#lines.toSpliced(row, count, ...lines);
    this.#lines = next.length === 0 ? [''] : next;
  }

  /** Cuts what lies between two places (the second not included); answers it. */
  cut(from: Place, to: Place): string {
    const taken = this.between(from, to);
    const joined = this.line(from.row).slice(0, from.column) + this.line(to.row).slice(to.column);
    this.splice(from.row, to.row - from.row + 1, [joined]);
    return taken;
  }

  between(from: Place, to: Place): string {
    if (from.row === to.row) return this.line(from.row).slice(from.column, to.column);
    return [
      this.line(from.row).slice(from.column),
      ...this.#lines.slice(from.row + 1, to.row),
      this.line(to.row).slice(0, to.column),
    ].join('\n');
  }

  /** Puts text in; answers the place behind it. */
  insert(at: Place, text: string): Place {
    const line = this.line(at.row);
    const parts = text.split('\n');
    const last = parts.length - 1;
    const tail = line.slice(at.column);
    const end = { row: at.row + last, column: last === 0 ? at.column + text.length : (parts[last] as string).length };
    parts[0] = line.slice(0, at.column) + (parts[0] as string);
    parts[last] = (parts[last] as string) + tail;
    this.splice(at.row, 1, parts);
    return end;
  }
}
