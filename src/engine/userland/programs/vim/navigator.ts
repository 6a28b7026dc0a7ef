import type { Process } from '../../../kernel/process.ts';
import type { Key, Keyboard } from '../../applets/keyboard.ts';
import { compileRegex, RegexError } from '../../applets/regex.ts';
import type { Place, TextBuffer } from '../../applets/vi/buffer.ts';
import { type Motion, simpleMotion } from '../../applets/vi/motions.ts';
import { type EditorOptions, View } from '../../applets/vi/view.ts';
import type { VimScreen } from './screen.ts';
import type { Settings } from './settings.ts';

/** Moving about: vim's motions beyond those that vi has, marks, and searching in vim's words. */
export class Navigator extends View {
  readonly settings: Settings;
  readonly window: VimScreen;
  readonly places = new Map<string, Place>();
  #found: { readonly key: string; readonly char: string } | undefined;
  #wanted = 0;
  #moved: Place | undefined;
  #pattern = '';
  #asked: string | undefined;

  constructor(
    process: Process,
    keyboard: Keyboard,
    buffer: TextBuffer,
    options: EditorOptions,
    window: VimScreen,
    settings: Settings,
  ) {
    super(process, keyboard, buffer, options, window);
    this.window = window;
    this.settings = settings;
  }

  /** Goes where a motion leads. Up and down keep the column that one came from. */
  moveTo({ to }: Motion, key: Key): void {
    const vertical = /^(?:[jk]|up|down|\u000e|\u0010)$/.test(key);
    if (!vertical) this.places.set("'", this.cursor);
    this.cursor = {
      row: Math.max(0, Math.min(this.buffer.lines.length - 1, to.row)),
      column: vertical ? this.#wanted : to.column,
    };
    this.#moved = this.cursor;
    if (!vertical) this.#wanted = key === '$' || key === 'end' ? Number.MAX_SAFE_INTEGER : this.cursor.column;
  }

  /** After a command that was no motion, the column that it left is the one to keep. */
  settle(): void {
    if (this.cursor !== this.#moved) this.#wanted = this.cursor.column;
  }

  /** An arrow key in insert mode. */
  step(key: Key): void {
    const motion = simpleMotion(this.buffer, this.cursor, key, 1, false);
    if (motion)
      this.cursor =
        key === 'end' ? { row: this.cursor.row, column: this.buffer.line(this.cursor.row).length } : motion.to;
  }

  protected override clamp(inserting: boolean): void {
    const before = this.cursor;
    super.clamp(inserting);
    if (inserting || before.column < this.cursor.column) this.#wanted = this.cursor.column;
  }

  protected override async motion(key: Key, count: number, given: boolean): Promise<Motion | undefined> {
    const { row, column } = this.cursor;
    if (key === '/' || key === '?') {
      const text = await this.prompt(key);
      if (text === undefined) return { to: this.cursor };
      this.forward = key === '/';
      this.#asked = `${key}${text === '' ? this.#pattern : text}`;
      return this.#compile(text === '' ? this.#pattern : text)
        ? this.#repeat(this.forward, count)
        : { to: this.cursor };
    }
    if (key === 'n' || key === 'N') {
      this.#asked = `${this.forward === (key === 'n') ? '/' : '?'}${this.#pattern}`;
      return this.#repeat(this.forward === (key === 'n'), count);
    }
    if (key === '|') return { to: { row, column: Math.min(count, this.buffer.line(row).length) - 1 } };
    if (key === '*' || key === '#') {
      const line = this.buffer.line(row);
      const word = [...line.matchAll(/\w+/g)].find((match) => match.index + match[0].length > column);
      if (!word) {
        this.message = 'E348: No string under cursor';
        return { to: this.cursor };
      }
      this.forward = key === '*';
      this.#asked = `${key === '*' ? '/' : '?'}\\<${word[0]}\\>`;
      return this.#compile(`\\<${word[0]}\\>`) ? this.#repeat(this.forward, count) : undefined;
    }
    if ('fFtT'.includes(key) && key.length === 1) {
      this.#found = { key, char: (await this.key()) ?? '' };
      return this.#seek(key, count);
    }
    if ((key === ';' || key === ',') && this.#found) {
      const own = this.#found.key;
      const other = own === own.toLowerCase() ? own.toUpperCase() : own.toLowerCase();
      return this.#seek(key === ';' ? own : other, count);
    }
    if (key === "'" || key === '`') {
      const name = (await this.key()) ?? '';
      const place = this.places.get(name === '`' ? "'" : name);
      if (!place) {
        this.message = 'E20: Mark not set';
        return { to: this.cursor };
      }
      return key === "'" ? { to: { row: place.row, column: 0 }, lines: true } : { to: place };
    }
    if (key === '\u0005' || key === '\u0019') {
      this.window.top += key === '\u0005' ? count : -count;
      const low = Math.max(row, this.window.top);
      return { to: { row: Math.min(low, this.window.top + this.window.height - 1), column } };
    }
    // g, like vi's other prefixes, is the editor's own.
    return key === 'g' ? undefined : super.motion(key, count, given);
  }

  /** f, F, t and T: the next character of its kind in the line. */
  #seek(key: string, count: number): Motion {
    const { row, column } = this.cursor;
    const line = this.buffer.line(row);
    const { char = '' } = this.#found ?? {};
    const back = key === 'F' || key === 'T';
    const till = key === 't' || key === 'T';
    let at = column;
    for (let turn = 0; turn < count && at >= 0; turn++) {
      const skip = till && turn === 0 && line[at + (back ? -1 : 1)] === char && count > 1 ? 1 : 0;
      at = back ? (at === 0 ? -1 : line.lastIndexOf(char, at - 1 - skip)) : line.indexOf(char, at + 1 + skip);
    }
    if (at < 0) return { to: this.cursor };
    return { to: { row, column: till ? at + (back ? 1 : -1) : at }, inclusive: !back };
  }

  #compile(text: string): boolean {
    const { ignorecase, smartcase } = this.settings;
    const folded = /\\c/.test(text) || (ignorecase && !(smartcase && /[A-Z]/.test(text)));
    const source = text.replace(/\\[cC]/g, '').replace(/\\v/g, '');
    try {
      this.search = compileRegex(source, { ignoreCase: folded, extended: text.includes('\\v') });
      this.#pattern = text;
      this.showFound(this.settings.hlsearch);
      return true;
    } catch (error) {
      if (!(error instanceof RegexError)) throw error;
      this.message = `E486: Pattern not found: ${text}`;
      return false;
    }
  }

  /** Marks all places of the last search, or none. */
  showFound(on: boolean): void {
    const regex = this.search;
    const found = (row: number): readonly { readonly from: number; readonly to: number }[] => {
      const places: { readonly from: number; readonly to: number }[] = [];
      const line = this.buffer.line(row);
      for (
        let match = regex?.exec(line, 0);
        match && regex;
        match = regex.exec(line, Math.max(match.end, match.start + 1))
      )
        places.push({ from: match.start, to: match.end });
      return places;
    };
    this.window.marks = { ...this.window.marks, found: on && regex ? found : () => [] };
  }

  #repeat(forward: boolean, count: number): Motion {
    if (!this.search) {
      this.message = 'E35: No previous regular expression';
      return { to: this.cursor };
    }
    const start = this.cursor;
    for (let turn = 0; turn < count; turn++) {
      const from = this.cursor;
      this.cursor = this.find(forward).to;
      const missed = this.message === 'Pattern not found';
      this.message = missed ? `E486: Pattern not found: ${this.#pattern}` : (this.#asked ?? '');
      if (missed) break;
      const wrapped = forward
        ? this.cursor.row < from.row || (this.cursor.row === from.row && this.cursor.column <= from.column)
        : this.cursor.row > from.row || (this.cursor.row === from.row && this.cursor.column >= from.column);
      if (wrapped)
        this.message = forward ? 'search hit BOTTOM, continuing at TOP' : 'search hit TOP, continuing at BOTTOM';
    }
    const to = this.cursor;
    this.cursor = start;
    return { to };
  }
}
