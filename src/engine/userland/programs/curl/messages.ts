import { FsError } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Options } from './options.ts';

/** What curl says beside its output: warnings, failures, the talk of -v; on standard error, or where `--stderr` sends it. */
export class Messages {
  readonly #process: Process;
  readonly #fd: number;
  readonly isSilent: boolean;
  readonly isVerbose: boolean;
  readonly #showsErrors: boolean;

  constructor(process: Process, options: Options) {
    this.#process = process;
    this.isSilent = options.has('silent');
    this.isVerbose = options.has('verbose');
    this.#showsErrors = !this.isSilent || options.has('show-error');
    this.#fd = descriptor(process, options.value('stderr'));
  }

  async write(text: string): Promise<void> {
    if (text !== '') await this.#process.write(this.#fd, text);
  }

  /** `Warning: …`, broken at 79 columns. */
  async warn(text: string): Promise<void> {
    if (!this.isSilent) await this.write(wrapped('Warning: ', text));
  }

  /** `curl: (7) …` */
  async fail(code: number, message: string): Promise<void> {
    if (this.#showsErrors) await this.write(`curl: (${code}) ${message}\n`);
  }

  async talk(...lines: readonly string[]): Promise<void> {
    if (this.isVerbose) await this.write(lines.map((line) => `* ${line}\n`).join(''));
  }

  /** Lines with their own ends behind a mark: `> `, `< `. */
  async show(mark: string, lines: readonly string[]): Promise<void> {
    if (this.isVerbose) await this.write(lines.map((line) => mark + line).join(''));
  }
}

function descriptor(process: Process, path: string | undefined): number {
  if (path === undefined) return 2;
  if (path === '-') return 1;
  try {
    return process.open(path, { write: true, create: true, truncate: true });
  } catch (error) {
    if (error instanceof FsError) return 2;
    throw error;
  }
}

/** Breaks a message at the width of curl's 79 columns. */
export function wrapped(prefix: string, text: string): string {
  const width = 79 - prefix.length;
  let rest = text;
  let out = '';
  while (rest.length > width) {
    const blank = rest.lastIndexOf(' ', width - 1);
    const cut = blank <= 0 ? width - 1 : blank;
    out += `${prefix}${rest.slice(0, cut + 1)}\n`;
    rest = rest.slice(cut + 1);
  }
  return `${out}${prefix}${rest}\n`;
}
