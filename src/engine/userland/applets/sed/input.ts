import { FsError, strerror } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { type ByteText, LineReader } from '../byte-text.ts';
import { complain } from '../streams.ts';

export interface ExecutorOptions {
  readonly gnu: boolean;
  readonly quiet: boolean;
  /** -z */
  readonly delimiter: string;
  readonly lineLength: number;
}

/** Lines of several files in a row. Answers undefined at the very end. */
export class Input {
  readonly #process: Process;
  readonly #names: readonly string[];
  readonly #options: ExecutorOptions;
  #index = 0;
  #reader: LineReader | undefined;
  #fd = -1;
  #ahead: { readonly text: ByteText; readonly terminated: boolean; readonly name: string } | undefined;
  /** Exit status of the worst failure. */
  failed = 0;

  constructor(process: Process, names: readonly string[], options: ExecutorOptions) {
    this.#process = process;
    this.#names = names;
    this.#options = options;
  }

  async next(): Promise<{ readonly text: ByteText; readonly terminated: boolean; readonly name: string } | undefined> {
    if (this.#ahead) {
      const line = this.#ahead;
      this.#ahead = undefined;
      return line;
    }
    for (;;) {
      if (!this.#reader && !(await this.#open())) return undefined;
      const name = this.#names[this.#index - 1] as string;
      try {
        const line = await this.#reader?.next();
        if (line) return { ...line, name };
      } catch (error) {
        await this.#trouble(name, error, true);
      }
      if (this.#fd > 0) this.#process.close(this.#fd);
      this.#reader = undefined;
    }
  }

  async isLast(): Promise<boolean> {
    this.#ahead ??= await this.next();
    return this.#ahead === undefined;
  }

  async #open(): Promise<boolean> {
    while (this.#index < this.#names.length) {
      const name = this.#names[this.#index] as string;
      this.#index += 1;
      try {
        this.#fd = name === '-' ? 0 : this.#process.open(name, { read: true });
        this.#reader = new LineReader(this.#process, this.#fd, this.#options.delimiter);
        return true;
      } catch (error) {
        await this.#trouble(name, error, false);
      }
    }
    return false;
  }

  async #trouble(name: string, error: unknown, reading: boolean): Promise<void> {
    if (!(error instanceof FsError)) throw error;
    this.failed = this.#options.gnu ? (error.errno === 'EISDIR' ? 4 : 2) : 1;
    const reason = strerror(error.errno);
    if (!this.#options.gnu) {
      if (!reading) await complain(this.#process, `${name}: ${reason}`);
      else this.failed = 0;
    } else if (error.errno === 'EISDIR') await complain(this.#process, `read error on ${name}: ${reason}`);
    else await complain(this.#process, `can't read ${name}: ${reason}`);
  }
}

/** One line on its way through the script. */
export class Cycle {
  space: ByteText;
  terminated: boolean;
  name: string;
  replaced = false;
  appended: { readonly text: ByteText; readonly file: string | undefined }[] = [];

  constructor(space: ByteText, terminated: boolean, name: string) {
    this.space = space;
    this.terminated = terminated;
    this.name = name;
  }
}
