import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions } from './arguments.ts';
import { byteTextOf, emit, readByteText, splitLines } from './byte-text.ts';
import { type Keyboard, openKeyboard } from './keyboard.ts';
import { compileRegex, type Regex, RegexError } from './regex.ts';
import { chunksOf, print } from './streams.ts';

/** The whole text at hand, a window on it moved by keys; elsewhere than on a terminal it is cat. */
async function run(process: Process, args: readonly string[]): Promise<number> {
  const options = parseOptions(process, args, { short: 'EFIMmNSRh~X' });
  const [name = '-'] = options.operands;
  const gnu = flavourOf(process) === 'gnu';
  if (gnu && name === '-' && process.tty(0)) {
    await process.write(2, 'Missing filename ("less --help" for help)\n');
    return 1;
  }
  if (name === '-' && process.tty(0)) throw new AppletFailure('missing filename');
  let fd = 0;
  try {
    fd = name === '-' ? 0 : process.open(name, { read: true });
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    if (gnu) {
      await process.write(2, `${name}: ${strerror(error.errno)}\n`);
      return 1;
    }
    throw new AppletFailure(`can't open '${name}': ${strerror(error.errno)}`);
  }
  if (!process.tty(1)) {
    for await (const chunk of chunksOf(process, fd)) await print(process, chunk);
    return 0;
  }
  const lines = splitLines(await readByteText(process, fd));
  const keyboard = openKeyboard(process, true);
  if (!keyboard) {
    for (const line of lines) await emit(process, `${line}\n`);
    return 0;
  }
  const viewer = new Viewer(
    process,
    keyboard,
    options.has('N') ? numbered(lines) : lines,
    name === '-' ? '' : byteTextOf(name),
    options.has('S'),
  );
  try {
    if (options.has('F') && viewer.fits()) for (const line of lines) await emit(process, `${line}\n`);
    else if (!gnu || options.has('X')) await viewer.run(options.has('E'));
    else {
      // GNU's gives back what stood on the screen before.
      await emit(process, '\x1b[?1049h');
      await viewer.run(options.has('E'));
      await emit(process, '\x1b[?1049l');
    }
  } finally {
    keyboard.close();
  }
  return 0;
}

function numbered(lines: readonly string[]): string[] {
  return lines.map((line, index) => `${String(index + 1).padStart(7)} ${line}`);
}

class Viewer {
  readonly #process: Process;
  readonly #keyboard: Keyboard;
  readonly #rows: readonly string[];
  readonly #name: string;
  #top = 0;
  #search: Regex | undefined;
  #message = '';

  constructor(process: Process, keyboard: Keyboard, lines: readonly string[], name: string, truncate: boolean) {
    this.#process = process;
    this.#keyboard = keyboard;
    this.#name = name;
    const width = Math.max(1, keyboard.tty.columns);
    const visible = lines.map((line) =>
      line
        .replace(/\t/g, '        ')
        .replace(/[\0-\x1f\x7f]/g, (char) => `^${String.fromCharCode(char.charCodeAt(0) ^ 64)}`),
    );
    this.#rows = truncate
      ? visible.map((line) => line.slice(0, width))
      : visible.flatMap((line) => (line === '' ? [''] : (line.match(new RegExp(`[\\s\\S]{1,${width}}`, 'g')) ?? [''])));
    this.#message = name;
  }

  get #height(): number {
    return Math.max(1, this.#keyboard.tty.rows - 1);
  }

  get #last(): number {
    return Math.max(0, this.#rows.length - this.#height);
  }

  fits(): boolean {
    return this.#rows.length <= this.#height;
  }

  async run(quitAtEnd: boolean): Promise<void> {
    for (;;) {
      await this.#draw();
      if (quitAtEnd && this.#top >= this.#last) break;
      const key = await this.#keyboard.key();
      if (key === undefined || key === 'q' || key === 'Q') break;
      this.#message = '';
      await this.#move(key);
      this.#top = Math.max(0, Math.min(this.#last, this.#top));
    }
    await emit(this.#process, '\r\x1b[K');
  }

  async #draw(): Promise<void> {
    const rows = this.#rows.slice(this.#top, this.#top + this.#height);
    while (rows.length < this.#height) rows.push('~');
    const status =
      this.#message !== '' ? `\x1b[7m${this.#message}\x1b[m` : this.#top >= this.#last ? '\x1b[7m(END)\x1b[m' : ':';
    await emit(
      this.#process,
      `\x1b[H${rows.map((row) => `${this.#highlighted(row)}\x1b[K\n`).join('')}${status}\x1b[K`,
    );
  }

  #highlighted(row: string): string {
    const regex = this.#search;
    if (!regex) return row;
    let out = '';
    let from = 0;
    for (let match = regex.exec(row, 0); match && match.end > match.start; match = regex.exec(row, match.end)) {
      out += `${row.slice(from, match.start)}\x1b[7m${row.slice(match.start, match.end)}\x1b[m`;
      from = match.end;
    }
    return out + row.slice(from);
  }

  async #move(key: string): Promise<void> {
    switch (key) {
      case 'down':
      case 'j':
      case '\r':
      case '\n':
      case 'e':
        this.#top += 1;
        return;
      case 'up':
      case 'k':
      case 'y':
        this.#top -= 1;
        return;
      case ' ':
      case 'page-down':
      case 'f':
        this.#top += this.#height;
        return;
      case 'b':
      case 'page-up':
        this.#top -= this.#height;
        return;
      case 'd':
        this.#top += Math.floor(this.#height / 2);
        return;
      case 'u':
        this.#top -= Math.floor(this.#height / 2);
        return;
      case 'g':
      case 'home':
      case '<':
        this.#top = 0;
        return;
      case 'G':
      case 'end':
      case '>':
        this.#top = this.#last;
        return;
      case '/':
      case '?':
        await this.#ask(key);
        return;
      case 'n':
        this.#find(1);
        return;
      case 'N':
        this.#find(-1);
        return;
      case '=':
        this.#message = `${this.#name} lines ${this.#top + 1}-${Math.min(this.#rows.length, this.#top + this.#height)}/${this.#rows.length}`;
        return;
    }
  }

  async #ask(mark: string): Promise<void> {
    let text = '';
    for (;;) {
      await emit(this.#process, `\r${mark}${text}\x1b[K`);
      const key = await this.#keyboard.key();
      if (key === undefined || key === 'escape') return;
      if (key === '\r' || key === '\n') break;
      if (key === '\x7f' || key === '\b') text = text.slice(0, -1);
      else if (key.length === 1) text += byteTextOf(key);
    }
    if (text !== '') {
      try {
        this.#search = compileRegex(text, { extended: true });
      } catch (error) {
        if (!(error instanceof RegexError)) throw error;
        this.#message = error.message;
        return;
      }
    }
    this.#find(mark === '/' ? 1 : -1);
  }

  #find(step: 1 | -1): void {
    const regex = this.#search;
    if (!regex) {
      this.#message = 'No previous regular expression';
      return;
    }
    for (let at = this.#top + step; at >= 0 && at < this.#rows.length; at += step) {
      if (!regex.test(this.#rows[at] as string)) continue;
      this.#top = at;
      return;
    }
    this.#message = 'No matches found';
  }
}

export const less: Applet = {
  name: 'less',
  usage: `less [-EFIMmNSRh~] [FILE]...

View FILE (or stdin) one screenful at a time

	-E	Quit once the end of a file is reached
	-F	Quit if entire file fits on first screen
	-I	Ignore case in all searches
	-M,-m	Display status line with line numbers
		and percentage through the file
	-N	Prefix line number to each line
	-S	Truncate long lines
	-R	Remove color escape codes in input
	-~	Suppress ~s displayed past EOF`,
  run,
};
