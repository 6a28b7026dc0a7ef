import { FsError, strerror } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Tty } from '../../../kernel/tty.ts';
import type { Buffer } from './buffer.ts';
import * as text from './buffer.ts';
import { decodeKeys, type Key } from './keys.ts';
import { render, textRows, type View } from './screen.ts';

interface Settings {
  readonly name: string;
  readonly lineNumbers: boolean;
  readonly readOnly: boolean;
}

const CANCEL: readonly (readonly [string, string])[] = [
  ['^G', 'Help'],
  ['^C', 'Cancel'],
];
const YES_NO: readonly (readonly [string, string])[] = [
  [' Y', 'Yes'],
  [' N', 'No'],
  ['', ''],
  ['^C', 'Cancel'],
];

/** The editor at work: one file, one terminal. */
export class Editor {
  readonly #process: Process;
  readonly #tty: Tty;
  readonly #settings: Settings;
  readonly #keys: Key[] = [];
  #name: string;
  #buffer: Buffer = text.bufferOf('');
  #saved = this.#buffer.lines;
  #undo: Buffer[] = [];
  #redo: Buffer[] = [];
  #top = 0;
  #message = '';
  #prompt: View['prompt'];
  #cut = '';
  #cutting = false;
  #sought = '';
  #shown: readonly string[] = [];
  #size = '';
  #done = false;

  constructor(process: Process, tty: Tty, settings: Settings) {
    this.#process = process;
    this.#tty = tty;
    this.#settings = settings;
    this.#name = settings.name;
  }

  async run([line, column]: readonly [number, number]): Promise<void> {
    this.#open();
    this.#buffer = text.moveTo(this.#buffer, line - 1, column - 1);
    while (!this.#done) {
      const key = await this.#key();
      this.#message = '';
      if (key.kind === 'text') this.#edit(text.insert(this.#buffer, key.text));
      else await this.#command(key.name);
      if (key.kind === 'text' || key.name !== '^K') this.#cutting = false;
    }
  }

  #open(): void {
    const name = this.#name;
    if (name === '') {
      this.#message = 'Welcome to nano.  For basic help, type Ctrl+G.';
      return;
    }
    const { fs } = this.#process;
    try {
      if (fs.stat(name).type === 'directory') {
        this.#name = '';
        this.#message = `"${name}" is a directory`;
        return;
      }
      this.#buffer = text.bufferOf(fs.readText(name));
      const count = text.lineCount(this.#buffer);
      this.#message = `Read ${count} ${count === 1 ? 'line' : 'lines'}`;
      try {
        fs.access(name, { write: true });
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        this.#message = `File '${name}' is unwritable`;
      }
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      this.#message = error.errno === 'ENOENT' ? 'New File' : `Error reading ${name}: ${strerror(error.errno)}`;
    }
    this.#saved = this.#buffer.lines;
  }

  get #modified(): boolean {
    return this.#buffer.lines !== this.#saved && this.#buffer.lines.join('\n') !== this.#saved.join('\n');
  }

  #edit(next: Buffer): void {
    if (this.#settings.readOnly) {
      this.#message = 'Key is invalid in view mode';
      return;
    }
    if (next.lines !== this.#buffer.lines) {
      this.#undo.push(this.#buffer);
      this.#redo = [];
    }
    this.#buffer = next;
  }

  async #command(name: string): Promise<void> {
    const buffer = this.#buffer;
    const page = textRows(this.#tty.rows) - 2;
    switch (name) {
      case 'Enter':
      case '^M':
        return this.#edit(text.insert(buffer, '\n'));
      case 'Backspace':
        return this.#edit(text.deleteBackward(buffer));
      case 'Delete':
      case '^D':
        return this.#edit(text.deleteForward(buffer));
      case 'Up':
      case '^P':
        return this.#go(text.moveTo(buffer, buffer.row - 1, buffer.row === 0 ? 0 : buffer.column));
      case 'Down':
      case '^N':
        return this.#go(text.moveTo(buffer, buffer.row + 1, buffer.column));
      case 'Left':
        return this.#go(text.moveBy(buffer, -1));
      case 'Right':
        return this.#go(text.moveBy(buffer, 1));
      case 'Home':
      case '^A':
        return this.#go(text.moveTo(buffer, buffer.row, 0));
      case 'End':
      case '^E':
        return this.#go(text.moveTo(buffer, buffer.row, Number.POSITIVE_INFINITY));
      case 'PageUp':
      case '^Y':
        return this.#go(text.moveTo(buffer, buffer.row - page, 0));
      case 'PageDown':
      case '^V':
        return this.#go(text.moveTo(buffer, buffer.row + page, 0));
      case 'NextWord':
        return this.#go(text.nextWord(buffer));
      case 'PreviousWord':
        return this.#go(text.previousWord(buffer));
      case 'M-\\':
        return this.#go(text.moveTo(buffer, 0, 0));
      case 'M-/':
        return this.#go(text.moveTo(buffer, buffer.lines.length, Number.POSITIVE_INFINITY));
      case '^K': {
        const { buffer: left, cut } = text.cutLine(buffer);
        this.#cut = this.#cutting ? this.#cut + cut : cut;
        this.#cutting = true;
        return this.#edit(left);
      }
      case '^U':
        return this.#cut === '' ? this.#say('Cutbuffer is empty') : this.#edit(text.insert(buffer, this.#cut));
      case 'M-U':
        return this.#goBack(this.#undo, this.#redo, 'Nothing to undo');
      case 'M-E':
        return this.#goBack(this.#redo, this.#undo, 'Nothing to redo');
      case '^C':
        return this.#say(this.#place());
      case '^G':
        return this.#say('^O writes the file, ^X leaves, ^K cuts a line, ^U pastes it, ^F searches');
      case '^F':
      case '^W':
        return this.#search();
      case '^_':
        return this.#goToLine();
      case '^R':
        return this.#readFile();
      case '^O':
        await this.#writeOut();
        return;
      case '^S':
        if (this.#name === '') await this.#writeOut();
        else this.#write(this.#name);
        return;
      case '^X':
        return this.#leave();
      case '^L':
        this.#shown = [];
        return;
      case '^\\':
      case '^T':
      case '^J':
        // DIFFERS: nano's Replace, Execute and Justify are missing.
        return this.#say(`drydock: ${name} is not simulated`);
      default:
        return this.#say('Unbound key');
    }
  }

  #go(next: Buffer): void {
    this.#buffer = next;
  }

  #say(message: string): void {
    this.#message = message;
  }

  #goBack(from: Buffer[], to: Buffer[], nothing: string): void {
    const last = from.pop();
    if (!last) {
      this.#say(nothing);
      return;
    }
    to.push(this.#buffer);
    this.#buffer = last;
  }

  /** `line 1/3 (33%), col 1/6 (16%), char 1/12 (8%)` */
  #place(): string {
    const { lines, row, column } = this.#buffer;
    const percent = (part: number, whole: number): string => `(${whole === 0 ? 0 : Math.trunc((part * 100) / whole)}%)`;
    const before = lines.slice(0, row).reduce((sum, line) => sum + line.length + 1, 0) + column;
    const all = lines.reduce((sum, line) => sum + line.length + 1, -1);
    const width = text.lineAt(this.#buffer).length + 1;
    return [
      `line ${row + 1}/${lines.length} ${percent(row + 1, lines.length)}`,
      `col ${column + 1}/${width} ${percent(column + 1, width)}`,
      `char ${before}/${all} ${percent(before, all)}`,
    ].join(', ');
  }

  async #search(): Promise<void> {
    const hint = this.#sought === '' ? '' : ` [${this.#sought}]`;
    const answer = await this.#ask(`Search${hint}: `, '');
    if (answer === undefined) return this.#say('Cancelled');
    const wanted = answer === '' ? this.#sought : answer;
    if (wanted === '') return this.#say('Cancelled');
    this.#sought = wanted;
    const found = text.search(this.#buffer, wanted);
    if (!found) return this.#say(`"${wanted}" not found`);
    this.#buffer = found.buffer;
    if (found.wrapped) this.#say('Search Wrapped');
  }

  async #goToLine(): Promise<void> {
    const answer = await this.#ask('Enter line number, column number: ', '');
    if (answer === undefined) return this.#say('Cancelled');
    const [, line, column] = /^\s*(\d+)(?:[,.;: ]\s*(\d+))?\s*$/.exec(answer) ?? [];
    if (line === undefined) return this.#say('Invalid line or column number');
    this.#buffer = text.moveTo(this.#buffer, Number(line) - 1, Number(column ?? 1) - 1);
  }

  async #readFile(): Promise<void> {
    const name = await this.#ask('File to insert [from ./]: ', '');
    if (name === undefined || name === '') return this.#say('Cancelled');
    try {
      const inserted = text.bufferOf(this.#process.fs.readText(name));
      this.#edit(text.insert(this.#buffer, inserted.lines.join('\n')));
      const count = text.lineCount(inserted);
      this.#say(`Read ${count} ${count === 1 ? 'line' : 'lines'}`);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      this.#say(
        error.errno === 'ENOENT' ? `File "${name}" not found` : `Error reading ${name}: ${strerror(error.errno)}`,
      );
    }
  }

  /** Answers whether it was written. */
  async #writeOut(): Promise<boolean> {
    const name = await this.#ask('File Name to Write: ', this.#name);
    if (name === undefined || name === '') {
      this.#say('Cancelled');
      return false;
    }
    if (name !== this.#name && this.#process.fs.exists(name)) {
      if ((await this.#yesNo(`File "${name}" exists; OVERWRITE? `)) !== 'yes') {
        this.#say('Cancelled');
        return false;
      }
    }
    return this.#write(name);
  }

  #write(name: string): boolean {
    try {
      const content = text.textOf(this.#buffer);
      this.#process.fs.writeFile(name, content);
      if (content !== this.#buffer.lines.join('\n')) {
        this.#buffer = { ...this.#buffer, lines: [...this.#buffer.lines, ''] };
      }
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      this.#say(`Error writing ${name}: ${strerror(error.errno)}`);
      return false;
    }
    this.#name = name;
    this.#saved = this.#buffer.lines;
    const count = text.lineCount(this.#buffer);
    this.#say(`Wrote ${count} ${count === 1 ? 'line' : 'lines'}`);
    return true;
  }

  async #leave(): Promise<void> {
    if (this.#modified) {
      const answer = await this.#yesNo('Save modified buffer? ');
      if (answer === 'cancel') return this.#say('Cancelled');
      if (answer === 'yes' && !(await this.#writeOut())) return;
    }
    this.#done = true;
  }

  /** A line of text; undefined when it was cancelled. */
  async #ask(question: string, suggestion: string): Promise<string | undefined> {
    let answer = suggestion;
    try {
      for (;;) {
        this.#prompt = { question, answer, keys: CANCEL };
        const key = await this.#key();
        if (key.kind === 'text') answer += key.text;
        else if (key.name === 'Enter') return answer;
        else if (key.name === '^C' || key.name === 'Escape') return undefined;
        else if (key.name === 'Backspace') answer = [...answer].slice(0, -1).join('');
        else if (key.name === '^U' || key.name === '^K') answer = '';
      }
    } finally {
      this.#prompt = undefined;
    }
  }

  async #yesNo(question: string): Promise<'yes' | 'no' | 'cancel'> {
    try {
      for (;;) {
        this.#prompt = { question, answer: '', keys: YES_NO, width: 16 };
        const key = await this.#key();
        if (key.kind === 'text' && /^[yY]/.test(key.text)) return 'yes';
        if (key.kind === 'text' && /^[nN]/.test(key.text)) return 'no';
        if (key.kind === 'command' && (key.name === '^C' || key.name === 'Escape')) return 'cancel';
        if (key.kind === 'command' && key.name === '^Y') return 'yes';
        if (key.kind === 'command' && key.name === '^N') return 'no';
      }
    } finally {
      this.#prompt = undefined;
    }
  }

  async #key(): Promise<Key> {
    for (;;) {
      const next = this.#keys.shift();
      if (next) return next;
      await this.#draw();
      try {
        const bytes = await this.#process.read(0, 4096, { restart: false });
        // The terminal is gone.
        if (bytes.length === 0) this.#process.exit(1);
        this.#keys.push(...decodeKeys(bytes));
      } catch (error) {
        // The window has another size: it is drawn anew.
        if (!(error instanceof FsError) || error.errno !== 'EINTR') throw error;
      }
    }
  }

  /** Writes the rows that have changed. */
  async #draw(): Promise<void> {
    const { columns, rows } = this.#tty;
    const height = textRows(rows);
    if (this.#buffer.row < this.#top) this.#top = this.#buffer.row;
    if (this.#buffer.row >= this.#top + height) this.#top = this.#buffer.row - height + 1;
    const screen = render(
      {
        buffer: this.#buffer,
        top: this.#top,
        name: this.#name,
        modified: this.#modified,
        message: this.#message,
        prompt: this.#prompt,
        lineNumbers: this.#settings.lineNumbers,
      },
      columns,
      rows,
    );
    const size = `${columns}x${rows}`;
    let out = '\u001b[?25l';
    if (size !== this.#size) {
      out += '\u001b[H\u001b[2J';
      this.#shown = [];
      this.#size = size;
    }
    screen.rows.slice(0, rows).forEach((row, at) => {
      if (row !== this.#shown[at]) out += `\u001b[${at + 1};1H${row}\u001b[K`;
    });
    this.#shown = screen.rows;
    out += `\u001b[${screen.row + 1};${screen.column + 1}H\u001b[?25h`;
    await this.#process.write(1, out);
  }
}
