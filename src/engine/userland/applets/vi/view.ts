import type { Process } from '../../../kernel/process.ts';
import type { Key, Keyboard } from '../keyboard.ts';
import { compileRegex, type Regex, RegexError } from '../regex.ts';
import type { Place, TextBuffer } from './buffer.ts';
import { type Motion, simpleMotion } from './motions.ts';
import { Screen } from './screen.ts';

export interface EditorOptions {
  readonly name: string | undefined;
  readonly readOnly: boolean;
  /** The first status line. */
  readonly message: string;
}

/** A text on a screen with a cursor that keys move. */
export class View {
  readonly process: Process;
  readonly buffer: TextBuffer;
  readonly readOnly: boolean;
  protected readonly keyboard: Keyboard;
  protected readonly screen: Screen;
  name: string | undefined;
  message: string;
  cursor: Place = { row: 0, column: 0 };
  done = false;
  protected search: Regex | undefined;
  protected forward = true;
  /** Keys to be taken before the keyboard's: `.` plays the last change again. */
  protected pending: Key[] = [];
  protected recording: Key[] = [];

  constructor(
    process: Process,
    keyboard: Keyboard,
    buffer: TextBuffer,
    options: EditorOptions,
    screen: Screen = new Screen(process, keyboard.tty),
  ) {
    this.process = process;
    this.buffer = buffer;
    this.keyboard = keyboard;
    this.screen = screen;
    this.name = options.name;
    this.readOnly = options.readOnly;
    this.message = options.message;
  }

  protected async draw(): Promise<void> {
    const { row } = this.cursor;
    const percent = Math.floor(((row + 1) * 100) / this.buffer.lines.length);
    const status =
      this.message !== ''
        ? this.message
        : `- ${this.name ?? 'No file'}${this.buffer.modified ? ' [modified]' : ''} ${row + 1}/${this.buffer.lines.length} ${percent}%`;
    await this.screen.draw(this.buffer, this.cursor, status);
  }

  protected async key(): Promise<Key | undefined> {
    const key = this.pending.shift() ?? (await this.keyboard.key());
    if (key !== undefined) this.recording.push(key);
    return key;
  }

  protected clamp(inserting: boolean): void {
    const row = Math.max(0, Math.min(this.buffer.lines.length - 1, this.cursor.row));
    const most = Math.max(0, this.buffer.line(row).length - (inserting ? 0 : 1));
    this.cursor = { row, column: Math.max(0, Math.min(most, this.cursor.column)) };
  }

  /** A motion that may ask for more keys: f, t, /, gg. */
  protected async motion(key: Key, count: number, given: boolean): Promise<Motion | undefined> {
    const simple = simpleMotion(this.buffer, this.cursor, key, count, given);
    if (simple) return simple;
    switch (key) {
      case 'g': {
        if ((await this.key()) !== 'g') return { to: this.cursor };
        return { to: { row: given ? Math.min(count, this.buffer.lines.length) - 1 : 0, column: 0 }, lines: true };
      }
      case 'f':
      case 't': {
        const wanted = await this.key();
        if (wanted === undefined) return undefined;
        let column = this.cursor.column;
        for (let turn = 0; turn < count; turn++) column = this.buffer.line(this.cursor.row).indexOf(wanted, column + 1);
        if (column < 0) return { to: this.cursor };
        return { to: { row: this.cursor.row, column: key === 't' ? column - 1 : column }, inclusive: true };
      }
      case '/':
      case '?': {
        const text = await this.prompt(key);
        if (text === undefined) return { to: this.cursor };
        if (text !== '') {
          try {
            this.search = compileRegex(text);
          } catch (error) {
            if (!(error instanceof RegexError)) throw error;
            this.message = `bad search pattern '${text}': ${error.message}`;
            return { to: this.cursor };
          }
        }
        this.forward = key === '/';
        return this.find(this.forward);
      }
      case 'n':
      case 'N':
        return this.find(this.forward === (key === 'n'));
      case 'page-down':
      case '\x06':
        return {
          to: { row: Math.min(this.buffer.lines.length - 1, this.cursor.row + this.screen.height - 2), column: 0 },
          lines: true,
        };
      case 'page-up':
      case '\x02':
        return { to: { row: Math.max(0, this.cursor.row - this.screen.height + 2), column: 0 }, lines: true };
      case '\x04':
        return {
          to: {
            row: Math.min(this.buffer.lines.length - 1, this.cursor.row + Math.floor(this.screen.height / 2)),
            column: 0,
          },
          lines: true,
        };
      case '\x15':
        return {
          to: { row: Math.max(0, this.cursor.row - Math.floor(this.screen.height / 2)), column: 0 },
          lines: true,
        };
      case 'H':
      case 'L':
      case 'M': {
        const offset = key === 'H' ? 0 : key === 'L' ? this.screen.height - 1 : Math.floor(this.screen.height / 2);
        return {
          to: { row: Math.min(this.buffer.lines.length - 1, this.screen.top + offset), column: 0 },
          lines: true,
        };
      }
      default:
        return undefined;
    }
  }

  protected find(forward: boolean): Motion {
    const regex = this.search;
    const { lines } = this.buffer;
    for (let turn = 0; regex && turn <= lines.length; turn++) {
      const row = (((this.cursor.row + (forward ? turn : -turn)) % lines.length) + lines.length) % lines.length;
      const line = lines[row] as string;
      if (forward) {
        const match = regex.exec(line, turn === 0 ? this.cursor.column + 1 : 0);
        if (match) return { to: { row, column: match.start } };
      } else {
        let found: number | undefined;
        for (let match = regex.exec(line, 0); match; match = regex.exec(line, match.start + 1)) {
          if (turn > 0 || match.start < this.cursor.column) found = match.start;
        }
        if (found !== undefined) return { to: { row, column: found } };
      }
    }
    this.message = regex ? 'Pattern not found' : 'No previous search';
    return { to: this.cursor };
  }

  protected async prompt(mark: string): Promise<string | undefined> {
    let text = '';
    for (;;) {
      await this.screen.draw(this.buffer, this.cursor, mark + text, text.length + 1);
      const key = await this.key();
      if (key === undefined || key === 'escape' || key === '\x03') return undefined;
      if (key === '\r' || key === '\n') return text;
      if (key === '\x7f' || key === '\b') {
        if (text === '') return undefined;
        text = text.slice(0, -1);
      } else if (key.length === 1) text += key;
    }
  }
}
