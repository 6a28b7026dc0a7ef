import { FsError, strerror } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { CurlFailure } from './failure.ts';
import type { Messages } from './messages.ts';
import type { StandardOutput } from './standard-output.ts';

export interface OutputRules {
  readonly createFolders: boolean;
  /** -J, or --no-clobber: a file that is there already is left alone. */
  readonly existing: 'replace' | 'refuse' | 'number';
  /** -C: what comes is put behind what is there. */
  readonly append: boolean;
}

/** Where a transfer's bytes go: standard output, or a file that comes into being with its first byte. */
export class Output {
  readonly #process: Process;
  readonly #stdout: StandardOutput;
  readonly #messages: Messages;
  /** `--output -`: the terminal is to have whatever comes. */
  readonly #forced: boolean;
  #rules: OutputRules;
  #path: string | undefined;
  #fd: number | undefined;
  #first = true;

  constructor(
    process: Process,
    streams: { readonly stdout: StandardOutput; readonly messages: Messages },
    path: string | undefined,
    rules: OutputRules,
  ) {
    this.#process = process;
    this.#stdout = streams.stdout;
    this.#messages = streams.messages;
    this.#forced = path === '-';
    this.#path = path === '-' ? undefined : path;
    this.#rules = rules;
  }

  /** Undefined for standard output. */
  get path(): string | undefined {
    return this.#path;
  }

  get isTerminal(): boolean {
    return this.#path === undefined && this.#process.tty(1) !== undefined;
  }

  /** Another name for a file that was not made yet (-J); what is there already is not written over. */
  rename(path: string): void {
    if (this.#path === undefined || this.#fd !== undefined) return;
    this.#path = path;
    if (this.#rules.existing === 'replace') this.#rules = { ...this.#rules, existing: 'refuse' };
  }

  /** Throws CurlFailure 23. */
  async write(bytes: Uint8Array): Promise<void> {
    if (bytes.length === 0) return;
    const refused = new CurlFailure(23, `client returned ERROR on write of ${bytes.length} bytes`);
    if (this.#first && this.isTerminal && !this.#forced && bytes.includes(0)) {
      await this.#messages.warn(
        'Binary output can mess up your terminal. Use "--output -" to tell curl to output it to your terminal anyway, or consider "--output <FILE>" to save to a file.',
      );
      throw refused;
    }
    this.#first = false;
    if (this.#path !== undefined && this.#fd === undefined && !(await this.#make())) throw refused;
    try {
      if (this.#fd === undefined) await this.#stdout.write(bytes);
      else await this.#process.write(this.#fd, bytes);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      throw new CurlFailure(23, `Failure writing output to destination, passed ${bytes.length} returned 0`);
    }
  }

  /** Ends the file; an answer without a byte still makes one. */
  async end(succeeded: boolean): Promise<void> {
    if (succeeded && this.#path !== undefined && this.#fd === undefined) await this.#make();
    if (this.#fd !== undefined) this.#process.close(this.#fd);
    this.#fd = undefined;
  }

  /** Starts over, for another try. */
  rewind(): void {
    if (this.#path === undefined || this.#fd === undefined) return;
    this.#process.fs.truncate(this.#path, 0);
    this.#process.seek(this.#fd, 0, 'set');
  }

  async #make(): Promise<boolean> {
    const path = this.#path as string;
    const { createFolders, existing, append } = this.#rules;
    try {
      if (createFolders && path.includes('/')) this.#process.fs.mkdirs(path.slice(0, path.lastIndexOf('/')));
      if (existing === 'number') this.#path = this.#free(path);
      this.#fd = this.#process.open(this.#path as string, {
        write: true,
        create: true,
        ...(append ? { append: true } : existing === 'refuse' ? { exclusive: true } : { truncate: true }),
      });
      return true;
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      await this.#messages.warn(`Failed to open the file ${path}: ${strerror(error.errno)}`);
      return false;
    }
  }

  #free(path: string): string {
    if (!this.#process.fs.exists(path)) return path;
    for (let number = 1; number < 100; number++)
      if (!this.#process.fs.exists(`${path}.${number}`)) return `${path}.${number}`;
    throw new FsError('EEXIST', path);
  }
}
