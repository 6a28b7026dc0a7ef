import { FsError, strerror } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { closeInput, linesOf, openInput, type TextLine } from '../../applets/streams.ts';
import type { Json } from './json.ts';
import { JsonParser } from './json-parser.ts';

/** jq's input values, out of files or standard input, line by line as they come. */
export class Inputs {
  readonly #process: Process;
  readonly #files: string[];
  readonly #mode: { readonly raw: boolean; readonly slurp: boolean };
  #parser: JsonParser | undefined = new JsonParser();
  #lines: AsyncGenerator<TextLine, void, undefined> | undefined;
  #fd = 0;
  #slurped = false;
  /** Files that did not open. */
  failures = 0;
  name: string | undefined;
  line = 0;

  constructor(process: Process, files: readonly string[], mode: { readonly raw: boolean; readonly slurp: boolean }) {
    this.#process = process;
    this.#files = files.length > 0 ? [...files] : ['-'];
    this.#mode = mode;
  }

  /** The next value; undefined at the end. Throws JsonSyntaxError. */
  async next(): Promise<Json | undefined> {
    if (!this.#mode.slurp) return this.#mode.raw ? this.#rawLine() : this.#value();
    if (this.#slurped) return undefined;
    this.#slurped = true;
    if (this.#mode.raw) {
      let text = '';
      for (let line = await this.#next(); line; line = await this.#next()) {
        text += line.text + (line.terminated ? '\n' : '');
      }
      return text;
    }
    const values: Json[] = [];
    for (let value = await this.#value(); value !== undefined; value = await this.#value()) values.push(value);
    return values;
  }

  async #rawLine(): Promise<string | undefined> {
    return (await this.#next())?.text;
  }

  async #value(): Promise<Json | undefined> {
    while (this.#parser) {
      const value = this.#parser.next();
      if (value !== undefined) return value;
      const line = await this.#next();
      if (!line) {
        const parser = this.#parser;
        this.#parser = undefined;
        return parser.end();
      }
      this.#parser.feed(line.terminated ? `${line.text}\n` : line.text);
    }
    return undefined;
  }

  /** Ends reading: a text that is not JSON is not read on. */
  stop(): void {
    this.#parser = undefined;
  }

  async #next(): Promise<TextLine | undefined> {
    for (;;) {
      if (!this.#lines && !this.#open()) return undefined;
      const { done, value } = await (this.#lines as AsyncGenerator<TextLine, void, undefined>).next();
      if (!done) {
        if (value.terminated) this.line += 1;
        return value;
      }
      closeInput(this.#process, this.#fd);
      this.#lines = undefined;
      // At the very end jq still says where it was.
      if (this.#files.length === 0) return undefined;
    }
  }

  #open(): boolean {
    for (let file = this.#files.shift(); file !== undefined; file = this.#files.shift()) {
      try {
        this.#fd = openInput(this.#process, file);
        if (this.#fd !== 0 && this.#process.fstat(this.#fd).type === 'directory') throw new FsError('EISDIR');
        this.#lines = linesOf(this.#process, this.#fd);
        this.name = file === '-' ? '<stdin>' : file;
        this.line = 0;
        return true;
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        this.failures += 1;
        this.complaints.push(`jq: error: Could not open ${file}: ${strerror(error.errno)}\n`);
      }
    }
    return false;
  }

  /** What is to be written on stderr. */
  readonly complaints: string[] = [];
}
