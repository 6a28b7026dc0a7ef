import { decodeUtf8 } from '../../../../base/bytes.ts';
import type { Process } from '../../../../kernel/process.ts';

/** Where psql reads from: a file, standard input, or somebody who types. */
export interface Source {
  /** In front of errors: `psql:FILE:LINE: `; undefined for standard input. */
  readonly name: string | undefined;
  /** Of the line that was read last, from 1. */
  readonly line: number;
  readonly isInteractive: boolean;
  /** The folder that `\ir` starts from. */
  readonly folder: string;
  /** The next line without its end; undefined at the end. `open` is what the prompt shows. */
  next(prompt: () => string): Promise<string | undefined>;
}

/** Lines of a text. */
export class TextSource implements Source {
  readonly name: string | undefined;
  readonly folder: string;
  readonly isInteractive = false;
  readonly #lines: readonly string[];
  line = 0;

  constructor(text: string, name?: string) {
    this.#lines = text.endsWith('\n') ? text.slice(0, -1).split('\n') : text === '' ? [] : text.split('\n');
    this.name = name;
    this.folder = name?.includes('/') ? name.slice(0, name.lastIndexOf('/') + 1) : '';
  }

  async next(): Promise<string | undefined> {
    return this.#lines[this.line++];
  }
}

/** Standard input, line by line as it comes. */
export class InputSource implements Source {
  readonly name: string | undefined;
  readonly folder = '';
  readonly isInteractive = false;
  readonly #process: Process;
  #rest = '';
  #ended = false;
  line = 0;

  constructor(process: Process, name?: string) {
    this.#process = process;
    this.name = name;
  }

  async next(): Promise<string | undefined> {
    for (;;) {
      const end = this.#rest.indexOf('\n');
      if (end >= 0) {
        const line = this.#rest.slice(0, end);
        this.#rest = this.#rest.slice(end + 1);
        this.line++;
        return line;
      }
      if (this.#ended) {
        const line = this.#rest;
        this.#rest = '';
        if (line === '') return undefined;
        this.line++;
        return line;
      }
      const bytes = await this.#process.read(0);
      if (bytes.length === 0) this.#ended = true;
      else this.#rest += decodeUtf8(bytes);
    }
  }
}
