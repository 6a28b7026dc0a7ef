import type { Process } from '../../../kernel/process.ts';
import type { Tty } from '../../../kernel/tty.ts';
import type { Place, TextBuffer } from '../../applets/vi/buffer.ts';
import { Screen } from '../../applets/vi/screen.ts';
import { characterWidth } from '../../line-editor/text-width.ts';
import type { Settings } from './settings.ts';

/** What is marked: in visual mode, or by a search. */
export interface Marks {
  /** Columns of a line, `to` not included. */
  selected(row: number): { readonly from: number; readonly to: number } | undefined;
  found(row: number): readonly { readonly from: number; readonly to: number }[];
}

/** Columns that a character takes at a column, and what stands there. */
function cell(char: string, column: number, { tabstop, list }: Settings): string {
  if (char === '\t') return list ? '^I' : ' '.repeat(tabstop - (column % tabstop));
  if (char < ' ' || char === '\u007f') return `^${String.fromCharCode(char.charCodeAt(0) ^ 64)}`;
  return char;
}

function widthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + characterWidth(char), 0);
}

/** Where a place in a line stands on the screen: the column of its first and of its last cell. */
export function virtualColumn(
  line: string,
  column: number,
  settings: Settings,
): { readonly first: number; readonly last: number } {
  let at = 0;
  for (let index = 0; index < column; index++) at += widthOf(cell(line[index] as string, at, settings));
  const char = line[column];
  return { first: at, last: char === undefined ? at : at + widthOf(cell(char, at, settings)) - 1 };
}

/** vim's window: text whose long lines go on below, tildes, and the last line with message, typed command and ruler. */
export class VimScreen extends Screen {
  readonly #process: Process;
  readonly #tty: Tty;
  readonly settings: Settings;
  marks: Marks = { selected: () => undefined, found: () => [] };
  /** What was typed of a command so far. */
  command = '';
  inserting = false;
  noLines = false;
  #top = 0;
  #first = true;

  constructor(process: Process, tty: Tty, settings: Settings) {
    super(process, tty);
    this.#process = process;
    this.#tty = tty;
    this.settings = settings;
  }

  override get top(): number {
    return this.#top;
  }

  override set top(row: number) {
    this.#top = Math.max(0, row);
  }

  get columns(): number {
    return Math.max(20, this.#tty.columns);
  }

  /** Columns of line numbers, with their blank. */
  #margin(buffer: TextBuffer): number {
    if (!this.settings.number && !this.settings.relativenumber) return 0;
    return Math.max(3, String(buffer.lines.length).length) + 1;
  }

  #rowsOf(buffer: TextBuffer, row: number): number {
    const room = this.columns - this.#margin(buffer);
    return Math.max(1, Math.ceil(virtualColumn(buffer.line(row), buffer.line(row).length, this.settings).first / room));
  }

  #scroll(buffer: TextBuffer, cursor: Place): void {
    if (cursor.row < this.#top) this.#top = cursor.row;
    this.#top = Math.min(this.#top, buffer.lines.length - 1);
    let used = 0;
    for (let row = this.#top; row <= cursor.row; row++) used += this.#rowsOf(buffer, row);
    while (used > this.height && this.#top < cursor.row) used -= this.#rowsOf(buffer, this.#top++);
  }

  override async draw(
    buffer: TextBuffer,
    cursor: Place,
    status: string,
    statusCursor?: number,
    intro?: readonly string[],
  ): Promise<void> {
    this.#scroll(buffer, cursor);
    const { height, columns } = this;
    const margin = this.#margin(buffer);
    const room = columns - margin;
    const lines: string[] = [];
    let cursorAt = { row: 0, column: 0 };
    let row = this.#top;
    for (; row < buffer.lines.length && lines.length < height; row++) {
      const pieces = this.#pieces(buffer.line(row), row, room);
      if (lines.length + pieces.length > height && row > this.#top) break;
      if (row === cursor.row) {
        const { first, last } = virtualColumn(buffer.line(row), cursor.column, this.settings);
        const at = this.inserting || buffer.line(row)[cursor.column] !== '\t' || this.settings.list ? first : last;
        cursorAt = { row: lines.length + Math.floor(at / room), column: margin + (at % room) };
      }
      const label = this.#label(row, cursor.row, margin);
      for (const [at, piece] of pieces.entries()) lines.push((at === 0 ? label : ' '.repeat(margin)) + piece);
    }
    while (lines.length < height)
      lines.push(
        row < buffer.lines.length ? '\u001b[1;34m@\u001b[m' : `\u001b[1;34m~\u001b[m${intro?.[lines.length] ?? ''}`,
      );
    let out = this.#first ? '\u001b[?1049h\u001b[H\u001b[2J' : '';
    this.#first = false;
    out += lines
      .slice(0, height)
      .map((text, at) => `\u001b[${at + 1};1H${text}\u001b[K`)
      .join('');
    out += `\u001b[${height + 1};1H${status.slice(0, columns - 1)}\u001b[K`;
    if (statusCursor === undefined) {
      if (status.length < columns - 29 && this.command !== '')
        out += `\u001b[${height + 1};${columns - 27}H${this.command.slice(-10)}`;
      if (status.length < columns - 18)
        out += `\u001b[${height + 1};${columns - 17}H${this.#ruler(buffer, cursor, row)}`;
      out += `\u001b[${cursorAt.row + 1};${cursorAt.column + 1}H`;
    } else out += `\u001b[${height + 1};${statusCursor + 1}H`;
    await this.#process.write(1, out);
  }

  #label(row: number, current: number, margin: number): string {
    if (margin === 0) return '';
    const { number, relativenumber } = this.settings;
    const distance = Math.abs(row - current);
    const value = relativenumber && !(number && distance === 0) ? distance : row + 1;
    const text =
      relativenumber && number && distance === 0
        ? String(value).padEnd(margin - 1)
        : String(value).padStart(margin - 1);
    return `\u001b[33m${text} \u001b[m`;
  }

  /** A line in the rows that it takes, marked parts reversed. */
  #pieces(line: string, row: number, room: number): readonly string[] {
    const selected = this.marks.selected(row);
    const found = this.marks.found(row);
    const pieces: string[] = [];
    let [piece, used, column, style] = ['', 0, 0, ''];
    const shown = this.settings.list ? `${line}$` : line === '' && selected ? ' ' : line;
    for (let at = 0; at < shown.length; at++) {
      const text = cell(shown[at] as string, column, this.settings);
      const wanted =
        selected && at >= selected.from && at < selected.to
          ? '\u001b[0;7m'
          : found.some(({ from, to }) => at >= from && at < to)
            ? '\u001b[0;30;43m'
            : '';
      for (const char of text) {
        const width = characterWidth(char);
        if (used + width > room) {
          pieces.push(style === '' ? piece : `${piece}\u001b[m`);
          [piece, used, style] = ['', 0, ''];
        }
        if (wanted !== style) piece += wanted === '' ? '\u001b[m' : wanted;
        style = wanted;
        piece += char;
        used += width;
        column += width;
      }
    }
    pieces.push(style === '' ? piece : `${piece}\u001b[m`);
    return pieces;
  }

  /** `3,1-8         42%` */
  #ruler(buffer: TextBuffer, cursor: Place, below: number): string {
    const line = buffer.line(cursor.row);
    const empty = this.noLines && buffer.lines.length === 1 && line === '';
    const virtual = virtualColumn(line, cursor.column, this.settings);
    const shown = (this.inserting ? virtual.first : virtual.last) + 1;
    const real = line === '' && !this.inserting ? 0 : new TextEncoder().encode(line.slice(0, cursor.column)).length + 1;
    const place = `${empty ? 0 : cursor.row + 1},${real}${shown === real ? '' : `-${shown}`}`;
    const above = this.#top;
    const rest = buffer.lines.length - below;
    const part =
      above === 0
        ? rest === 0
          ? 'All'
          : 'Top'
        : rest === 0
          ? 'Bot'
          : `${Math.floor((above * 100) / (above + rest))}%`;
    return `${place.padEnd(14)}${part}`;
  }

  /** Gives the screen back. */
  override async leave(): Promise<void> {
    if (this.#first) return;
    this.#first = true;
    await this.#process.write(1, '\u001b[?1049l');
  }
}
