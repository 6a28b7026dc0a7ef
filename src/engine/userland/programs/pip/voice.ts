import type { Process } from '../../../kernel/process.ts';

/** How pip speaks: what it does on standard output, warnings and errors on standard error, coloured on a terminal. */
export class Voice {
  readonly proc: Process;
  /** -q: 1 leaves out what it does, 2 warnings too, 3 errors too. */
  readonly quiet: number;

  constructor(proc: Process, quiet: number) {
    this.proc = proc;
    this.quiet = quiet;
  }

  get isTerminal(): boolean {
    return this.proc.tty(1) !== undefined;
  }

  async say(line: string): Promise<void> {
    if (this.quiet < 1) await this.proc.write(1, `${line}\n`);
  }

  /** What stands even with -q: answers. */
  async answer(text: string): Promise<void> {
    await this.proc.write(1, text);
  }

  async warn(text: string): Promise<void> {
    if (this.quiet < 2) await this.#marked('WARNING: ', text, 33);
  }

  async error(text: string): Promise<void> {
    if (this.quiet < 3) await this.#marked('ERROR: ', text, 31);
  }

  async #marked(mark: string, text: string, colour: number): Promise<void> {
    const marked = mark + text.replaceAll(/\n(?=.)/g, `\n${' '.repeat(mark === 'ERROR: ' ? 0 : 2)}`);
    const coloured = this.proc.tty(2) !== undefined;
    await this.proc.write(2, coloured ? `\x1b[${colour}m${marked}\x1b[0m\x1b[${colour}m\n\x1b[0m` : `${marked}\n`);
  }

  /** A finished bar of a download. */
  async bar(size: number, milliseconds: number): Promise<void> {
    if (this.quiet > 0) return;
    const all = fileSize(size);
    const speed = `${(size / Math.max(1, milliseconds) / 1000).toFixed(1)} MB/s`;
    const seconds = `0:00:${String(Math.floor(milliseconds / 1000)).padStart(2, '0')}`;
    const line = '━'.repeat(40);
    const amount = `${all.replace(/ .*/, '')}/${all}`;
    if (!this.isTerminal) return this.proc.write(1, `   ${line} ${amount} ${speed}  ${seconds}\n`);
    const zero = `0.0/${all}`;
    await this.proc.write(
      1,
      `\x1b[?25l   \x1b[90m${line}\x1b[0m \x1b[32m${zero}\x1b[0m \x1b[31m?\x1b[0m eta \x1b[36m-:--:--\x1b[0m\r\x1b[2K   \x1b[90m${line}\x1b[0m \x1b[32m${amount}\x1b[0m \x1b[31m${speed}\x1b[0m  \x1b[33m${seconds}\x1b[0m\n\x1b[?25h`,
    );
  }

  /** How far an installation has come; the line goes when it is done. */
  async installing(names: readonly string[], step: (name: string) => Promise<void>): Promise<void> {
    const bar = this.quiet < 1 && names.length > 1;
    if (bar && this.isTerminal) await this.proc.write(1, '\x1b[?25l');
    for (const [i, name] of names.entries()) {
      if (bar && this.isTerminal) await this.#progress(i, names.length, name);
      await step(name);
    }
    if (!bar) return;
    if (!this.isTerminal) return this.proc.write(1, '\n');
    await this.#progress(names.length, names.length, names.at(-1) ?? '');
    await this.proc.write(1, '\n\x1b[?25h\r\x1b[1A\x1b[2K');
  }

  async #progress(done: number, all: number, name: string): Promise<void> {
    const halves = Math.floor((done * 80) / all);
    const full = Math.floor(halves / 2);
    const begun = '━'.repeat(full);
    const half = halves % 2 === 1;
    const bar =
      full === 40 || halves === 0
        ? `\x1b[90m${'━'.repeat(40)}\x1b[0m`
        : half
          ? `\x1b[91m${begun}\x1b[0m\x1b[91m╸\x1b[0m\x1b[90m${'━'.repeat(39 - full)}\x1b[0m`
          : `\x1b[91m${begun}\x1b[0m\x1b[90m╺\x1b[0m\x1b[90m${'━'.repeat(39 - full)}\x1b[0m`;
    await this.proc.write(1, `\r\x1b[2K   ${bar} \x1b[32m${done}/${all}\x1b[0m [${name}]`);
  }
}

/** `103 kB`, `16.9 MB`, as pip writes sizes. */
export function roundSize(bytes: number): string {
  if (bytes > 1_000_000) return `${(bytes / 1_000_000).toFixed(1)} MB`;
  if (bytes > 10_000) return `${Math.floor(bytes / 1000)} kB`;
  return bytes > 1000 ? `${(bytes / 1000).toFixed(1)} kB` : `${bytes} bytes`;
}

/** `560.6 kB`, as its bar writes them. */
function fileSize(bytes: number): string {
  return bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${(bytes / 1000).toFixed(1)} kB`;
}
