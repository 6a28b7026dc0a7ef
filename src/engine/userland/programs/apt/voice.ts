import type { Process } from '../../../kernel/process.ts';
import type { Request } from './request.ts';

/**
 * How a tool of apt speaks. apt 3 has its own layout of what will be done; apt-get keeps the old one, and so does apt before 2.9. Errors are
 * `Error:` and `E:`. On a terminal progress lines end in `Done`, or vanish.
 */
export class Voice {
  readonly process: Process;
  readonly request: Request;
  readonly isModern: boolean;
  readonly isTerminal: boolean;
  /** Warnings come at the end. */
  readonly #warnings: string[] = [];
  #failed = false;

  constructor(process: Process, request: Request) {
    this.process = process;
    this.request = request;
    const [major = 3, minor = 0] = versionOf(process).split('.').map(Number);
    this.isModern = request.tool === 'apt' && (major >= 3 || (major === 2 && minor >= 9));
    this.isTerminal = process.tty(1) !== undefined;
  }

  get quiet(): number {
    return this.request.quiet;
  }

  get hasFailed(): boolean {
    return this.#failed;
  }

  /** The line width that lists are laid out for. */
  get width(): number {
    return this.process.tty(1)?.columns || 80;
  }

  /** A line of standard output; nothing with -qq. */
  async say(line: string): Promise<void> {
    if (this.quiet < 2) await this.process.write(1, `${line}\n`);
  }

  /** A line that stands even with -qq. */
  async tell(line: string): Promise<void> {
    await this.process.write(1, `${line}\n`);
  }

  /** A line of dpkg, which apt runs on a terminal of its own and passes on. */
  async relay(line: string): Promise<void> {
    const end = this.isTerminal ? '\n' : '\r\n';
    await this.process.write(1, line.replaceAll('\n', end) + end);
  }

  /** `Reading package lists... Done` */
  async progress(what: string): Promise<void> {
    if (this.quiet >= 2) return;
    if (!this.isTerminal || this.quiet > 0) return this.process.write(1, `${what}...\n`);
    const end = this.isModern ? `\r${' '.repeat(what.length + 8)}\r` : `\r${what}... Done\n`;
    await this.process.write(1, `\r${what}... 0%\r${what}... 50%${end}`);
  }

  /** `E: Unable to locate package x`, after what was said so far. */
  async error(message: string): Promise<void> {
    this.#failed = true;
    if (!this.isModern) await this.process.write(2, `E: ${message}\n`);
    else if (this.process.tty(2)) await this.process.write(2, `\x1b[1;31mError: \x1b[0m\x1b[1m${message}\x1b[0m\n`);
    else await this.process.write(2, `Error: ${message}\n`);
  }

  async warn(message: string): Promise<void> {
    await this.process.write(2, `${this.isModern ? 'Warning' : 'W'}: ${message}\n`);
  }

  warnLater(message: string): void {
    this.#warnings.push(message);
  }

  takeWarnings(): readonly string[] {
    return this.#warnings.splice(0);
  }

  async note(message: string): Promise<void> {
    await this.process.write(2, `${this.isModern ? 'Notice' : 'N'}: ${message}\n`);
  }

  /** The two or three progress lines in front of every change. */
  async reading(): Promise<void> {
    await this.progress('Reading package lists');
    await this.progress('Building dependency tree');
    await this.progress('Reading state information');
  }
}

export function versionOf(process: Process): string {
  return process.binary?.options.get('version') ?? '3.0.3';
}

/** A size as apt writes it: 9456 B, 33.1 kB, 304 kB, 6486 kB, 14.8 MB (apt-pkg/contrib/strutl.cc, SizeToStr). */
export function aptSize(bytes: number): string {
  let size = Math.abs(bytes);
  const units = ['', 'k', 'M', 'G', 'T'];
  for (const [i, unit] of units.entries()) {
    if (size < 100 && i !== 0) return `${size.toFixed(1)} ${unit}B`;
    if (size < 10_000) return `${size.toFixed(0)} ${unit}B`;
    size /= 1000;
  }
  return `${size.toFixed(0)} TB`;
}

/** Words in lines of the old layout, two spaces in front. */
export function wrapped(words: readonly string[], width: number): string {
  const most = Math.max(10, width - 3);
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && line.length + word.length > most) {
      lines.push(line);
      line = '';
    }
    line += `${word} `;
  }
  if (line !== '') lines.push(line);
  return lines.map((each) => `  ${each.trimEnd()}\n`).join('');
}

/** Words in columns, downwards, as apt 3 lays them out. */
export function columns(words: readonly string[], width: number): string {
  for (let count = Math.min(words.length, 12); count > 0; count--) {
    const rows = Math.ceil(words.length / count);
    const widths: number[] = [];
    for (let at = 0; at < words.length; at += rows)
      widths.push(Math.max(...words.slice(at, at + rows).map((word) => word.length)));
    if (count > 1 && widths.reduce((sum, each) => sum + each + 2, 0) > width) continue;
    let text = '';
    for (let row = 0; row < rows; row++) {
      const line = widths.map((size, column) => (words[column * rows + row] ?? '').padEnd(size)).join('  ');
      text += `  ${line.trimEnd()}\n`;
    }
    return text;
  }
  return '';
}
