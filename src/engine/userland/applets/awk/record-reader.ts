import type { Process } from '../../../kernel/process.ts';
import { toByteText } from '../byte-text.ts';
import type { Regex } from '../regex.ts';

/** What ends a record: RS. */
export type RecordEnd =
  | { readonly kind: 'char'; readonly char: string }
  /** Empty lines. */
  | { readonly kind: 'paragraph'; readonly keepLastNewline: boolean }
  | { readonly kind: 'regex'; readonly regex: Regex };

/** Takes records off a descriptor; RS may change from one to the next. */
export class RecordReader {
  readonly #process: Process;
  readonly fd: number;
  #buffer = '';
  #at = 0;
  #ended = false;

  constructor(process: Process, fd: number) {
    this.#process = process;
    this.fd = fd;
  }

  async #more(): Promise<boolean> {
    if (this.#ended) return false;
    const chunk = await this.#process.read(this.fd);
    if (chunk.length === 0) {
      this.#ended = true;
      return false;
    }
    this.#buffer = this.#buffer.slice(this.#at) + toByteText(chunk);
    this.#at = 0;
    return true;
  }

  /** Answers undefined at the end. */
  async next(end: RecordEnd): Promise<string | undefined> {
    const pause = this.#process.step();
    if (pause) await pause;
    switch (end.kind) {
      case 'char':
        return await this.#untilChar(end.char);
      case 'paragraph':
        return await this.#paragraph(end.keepLastNewline);
      case 'regex':
        return await this.#untilMatch(end.regex);
    }
  }

  async #untilChar(char: string): Promise<string | undefined> {
    let from = this.#at;
    for (;;) {
      const end = this.#buffer.indexOf(char, from);
      if (end >= 0) {
        const text = this.#buffer.slice(this.#at, end);
        this.#at = end + 1;
        return text;
      }
      const searched = this.#buffer.length - this.#at;
      if (!(await this.#more())) return this.#rest();
      from = this.#at + searched;
    }
  }

  #rest(): string | undefined {
    const text = this.#buffer.slice(this.#at);
    this.#buffer = '';
    this.#at = 0;
    return text === '' ? undefined : text;
  }

  async #paragraph(keepLastNewline: boolean): Promise<string | undefined> {
    for (;;) {
      while (this.#buffer[this.#at] === '\n') this.#at += 1;
      if (this.#at < this.#buffer.length) break;
      if (!(await this.#more())) return undefined;
    }
    for (;;) {
      const end = this.#buffer.indexOf('\n\n', this.#at);
      if (end >= 0) {
        const text = this.#buffer.slice(this.#at, end);
        this.#at = end + 2;
        return text;
      }
      if (await this.#more()) continue;
      // busybox leaves the newline at the end of the file.
      const rest = this.#rest();
      return keepLastNewline ? rest : rest?.replace(/\n$/, '');
    }
  }

  async #untilMatch(regex: Regex): Promise<string | undefined> {
    for (;;) {
      const text = this.#at === 0 ? this.#buffer : this.#buffer.slice(this.#at);
      const match = regex.exec(text);
      // A match that touches the end may go on in what is not yet read.
      if (match && match.end > match.start && (match.end < text.length || this.#ended)) {
        this.#at += match.end;
        return text.slice(0, match.start);
      }
      if (await this.#more()) continue;
      if (match && match.end > match.start) continue;
      return this.#rest();
    }
  }
}
