import type { FrameCode } from '../runtime/suspension.ts';

/** A text with its name, and where its lines begin. */
export class SourceText {
  readonly text: string;
  /** As traces show it: a path, `file://…`, `[eval]`, `node:events`. */
  readonly file: string;
  /** What traces call its top level. */
  readonly role: FrameCode['role'];
  #starts: readonly number[] | undefined;

  constructor(text: string, file: string, role: FrameCode['role']) {
    this.text = text;
    this.file = file;
    this.role = role;
  }

  #lineStarts(): readonly number[] {
    if (this.#starts) return this.#starts;
    const starts = [0];
    for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
    return starts;
  }

  /** Line and column from 1. */
  position(offset: number): { readonly line: number; readonly column: number } {
    const starts = this.#lineStarts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }

  line(number: number): string {
    const starts = this.#lineStarts();
    const start = starts[number - 1] ?? 0;
    const end = starts[number];
    return this.text.slice(start, end === undefined ? undefined : end - 1).replace(/\r$/, '');
  }

  /**
   * `file:line:column`. The library's own texts name the place of the real Node's call in a comment at the line's end (`//@526:24`); what has
   * none does not show in traces, and undefined is answered.
   */
  place(offset: number): string | undefined {
    const { line, column } = this.position(offset);
    if (this.role === 'native') {
      const [, place] = /\/\/@(\S+)$/.exec(this.line(line)) ?? [];
      if (place === undefined) return undefined;
      return place.includes('node:') ? place : `${this.file}:${place}`;
    }
    return `${this.file}:${line}:${column}`;
  }
}
