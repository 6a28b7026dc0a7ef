import { FsError, strerror } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { CurlFailure } from './failure.ts';

/** Where a transfer's bytes go: standard output, or a file that comes into being with its first byte. */
export class Output {
  readonly #process: Process;
  readonly path: string | undefined;
  readonly #createFolders: boolean;
  readonly #warn: (text: string) => Promise<void>;
  /** `--output -`: the terminal is to have whatever comes. */
  readonly #forced: boolean;
  #fd: number | undefined;
  #first = true;
  written = 0;

  constructor(
    process: Process,
    path: string | undefined,
    options: { readonly createFolders: boolean; readonly warn: (text: string) => Promise<void> },
  ) {
    this.#process = process;
    this.#forced = path === '-';
    this.path = path === '-' ? undefined : path;
    this.#createFolders = options.createFolders;
    this.#warn = options.warn;
  }

  get isTerminal(): boolean {
    return this.path === undefined && this.#process.tty(1) !== undefined;
  }

  /** Throws CurlFailure 23. */
  async write(bytes: Uint8Array): Promise<void> {
    if (bytes.length === 0) return;
    const refused = (): CurlFailure =>
      new CurlFailure(23, `Failure writing output to destination, passed ${bytes.length} returned 0`);
    if (this.#first && this.isTerminal && !this.#forced && bytes.includes(0)) {
      await this.#warn(
        'Binary output can mess up your terminal. Use "--output -" to tell curl to output it to your terminal anyway, or consider "--output <FILE>" to save to a file.',
      );
      throw refused();
    }
    this.#first = false;
    try {
      this.#fd ??= this.#open();
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      await this.#warn(`Failed to open the file ${this.path}: ${strerror(error.errno)}`);
      throw refused();
    }
    try {
      await this.#process.write(this.#fd, bytes);
    } catch (error) {
      if (error instanceof FsError) throw refused();
      throw error;
    }
    this.written += bytes.length;
  }

  /** An answer without a byte still makes a file. */
  async end(succeeded: boolean): Promise<void> {
    if (succeeded && this.path !== undefined && this.#fd === undefined) {
      try {
        this.#fd = this.#open();
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        await this.#warn(`Failed to open the file ${this.path}: ${strerror(error.errno)}`);
      }
    }
    if (this.#fd !== undefined && this.path !== undefined) this.#process.close(this.#fd);
    this.#fd = undefined;
  }

  /** Starts over, for another try. */
  rewind(): void {
    if (this.path === undefined || this.#fd === undefined) return;
    this.#process.fs.truncate(this.path, 0);
    this.#process.seek(this.#fd, 0, 'set');
    this.written = 0;
  }

  #open(): number {
    if (this.path === undefined) return 1;
    if (this.#createFolders && this.path.includes('/'))
      this.#process.fs.mkdirs(this.path.slice(0, this.path.lastIndexOf('/')));
    return this.#process.open(this.path, { write: true, create: true, truncate: true });
  }
}
