import { FsError } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Wishes } from './options.ts';

/** Where wget talks: standard error, or the file of -o and -a; how much, by -q and -nv. */
export class Log {
  readonly #process: Process;
  readonly #fd: number;
  readonly isVerbose: boolean;
  readonly isQuiet: boolean;
  /** Whether a download shows how far it is. */
  readonly showsProgress: boolean;

  /** Throws FsError for a file that cannot be written. */
  constructor(process: Process, wishes: Wishes) {
    this.#process = process;
    this.isQuiet = wishes.has('q');
    this.isVerbose = !this.isQuiet && !wishes.has('nv');
    this.showsProgress = this.isVerbose || wishes.has('show-progress');
    const [path, append] = wishes.value('a') === undefined ? [wishes.value('o'), false] : [wishes.value('a'), true];
    this.#fd =
      path === undefined || path === '-'
        ? 2
        : process.open(path, { write: true, create: true, ...(append ? { append: true } : { truncate: true }) });
  }

  get isTerminal(): boolean {
    return this.#process.tty(this.#fd) !== undefined;
  }

  get columns(): number {
    return this.#process.tty(this.#fd)?.columns || 80;
  }

  async write(text: string): Promise<void> {
    if (text === '') return;
    try {
      await this.#process.write(this.#fd, text);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
    }
  }

  /** What only the long form says. */
  async verbose(text: string): Promise<void> {
    if (this.isVerbose) await this.write(text);
  }

  /** What -nv says, too. */
  async plain(text: string): Promise<void> {
    if (!this.isQuiet) await this.write(text);
  }
}
