import type { Process } from '../../../kernel/process.ts';
import type { Tty } from '../../../kernel/tty.ts';
import { flush, print } from '../streams.ts';
import type { Place, TextBuffer } from './buffer.ts';

const TAB = 8;

/** A line as it stands on the screen: tabs filled up, control characters as ^X. */
export function shownLine(line: string): string {
  let out = '';
  for (const char of line) {
    if (char === '\t') out += ' '.repeat(TAB - (out.length % TAB));
    else if (char < ' ' || char === '\x7f') out += `^${String.fromCharCode(char.charCodeAt(0) ^ 64)}`;
    else out += char;
  }
  return out;
}

/** The window of vi: text, tildes below it, a status line. */
export class Screen {
  readonly #process: Process;
  readonly #tty: Tty;
  #top = 0;
  #left = 0;

  constructor(process: Process, tty: Tty) {
    this.#process = process;
    this.#tty = tty;
  }

  /** Rows of text. */
  get height(): number {
    return Math.max(1, this.#tty.rows - 1);
  }

  get top(): number {
    return this.#top;
  }

  async draw(buffer: TextBuffer, cursor: Place, status: string, statusCursor?: number): Promise<void> {
    if (cursor.row < this.#top) this.#top = cursor.row;
    if (cursor.row >= this.#top + this.height) this.#top = cursor.row - this.height + 1;
    const column = shownLine(buffer.line(cursor.row).slice(0, cursor.column)).length;
    const width = Math.max(1, this.#tty.columns);
    if (column < this.#left) this.#left = column;
    if (column >= this.#left + width) this.#left = column - width + 1;
    let out = '\x1b[H';
    for (let index = 0; index < this.height; index++) {
      const row = this.#top + index;
      const text = row < buffer.lines.length ? shownLine(buffer.line(row)).slice(this.#left, this.#left + width) : '~';
      out += `${text}\x1b[K\n`;
    }
    out += `${status.slice(0, width - 1)}\x1b[K`;
    out +=
      statusCursor === undefined
        ? `\x1b[${cursor.row - this.#top + 1};${column - this.#left + 1}H`
        : `\x1b[${this.height + 1};${statusCursor + 1}H`;
    await print(this.#process, out);
    await flush(this.#process);
  }

  /** Leaves the cursor below the text. */
  async leave(): Promise<void> {
    await print(this.#process, `\x1b[${this.height + 1};1H\x1b[K`);
    await flush(this.#process);
  }
}
