import type { Process } from '../../../kernel/process.ts';
import type { Key, Keyboard } from '../../applets/keyboard.ts';
import type { Place, TextBuffer } from '../../applets/vi/buffer.ts';
import type { Motion } from '../../applets/vi/motions.ts';
import { Changer } from './changer.ts';
import { runEx } from './ex.ts';
import { History } from './history.ts';
import { swapCase } from './registers.ts';
import { VimScreen } from './screen.ts';
import type { Settings } from './settings.ts';
import { previousEnd, textObject } from './text-objects.ts';

/** Keys that stand for others. */
const SHORT: Readonly<Record<string, string>> = {
  x: 'dl',
  X: 'dh',
  D: 'd$',
  C: 'c$',
  s: 'cl',
  S: 'cc',
  Y: 'yy',
  delete: 'dl',
};
const OPERATORS = ['d', 'c', 'y', '>', '<', 'gu', 'gU', 'g~'];
const NOT_SIMULATED = new Set(['q', '@', 'Q', 'K', '\u0016', '\u0017', '=', '!', '&']);

/** vim's normal, insert, replace and visual mode. */
export class VimEditor extends Changer {
  readonly history: History;
  exitCode = 0;
  #lastChange: readonly Key[] = [];
  #quiet = false;
  #warned = false;

  constructor(
    process: Process,
    keyboard: Keyboard,
    buffer: TextBuffer,
    settings: Settings,
    options: { readonly name: string | undefined; readonly message: string },
  ) {
    const screen = new VimScreen(process, keyboard.tty, settings);
    super(process, keyboard, buffer, { ...options, readOnly: settings.readonly }, screen, settings);
    this.history = new History(buffer, () => process.clock.now());
  }

  async run(): Promise<void> {
    while (!this.done) {
      this.clamp(false);
      await this.refresh();
      this.recording = [];
      const [before, place] = [this.buffer.lines, this.cursor];
      const key = await this.key();
      if (key === undefined) break;
      this.intro = undefined;
      this.message = '';
      this.#quiet = false;
      await this.#command(key);
      this.settle();
      this.window.command = '';
      if (!this.#quiet) this.history.note(before, place);
      if (this.buffer.lines.length > 1 || this.buffer.line(0) !== '') this.noLines = false;
      if (!this.#warned && this.settings.readonly && this.buffer.lines !== before) {
        this.#warned = true;
        this.message = 'W10: Warning: Changing a readonly file';
      }
    }
    await this.window.leave();
  }

  /** What undo and the ex commands did is no change of its own. */
  quietly(): void {
    this.#quiet = true;
  }

  async #count(
    first: Key,
  ): Promise<{ readonly key: Key | undefined; readonly count: number; readonly given: boolean }> {
    let [key, digits] = [first as Key | undefined, ''];
    while (key !== undefined && (/^[1-9]$/.test(key) || (key === '0' && digits !== ''))) {
      digits += key;
      this.window.command += key;
      key = await this.key();
    }
    return { key, count: digits === '' ? 1 : Number(digits), given: digits !== '' };
  }

  async #command(first: Key): Promise<void> {
    this.register = '"';
    let start: Key | undefined = first;
    if (start === '"') {
      this.register = (await this.key()) ?? '"';
      start = await this.key();
    }
    if (start === undefined) return;
    const { key, count, given } = await this.#count(start);
    if (key === undefined) return;
    if (key === 'g') return this.#afterG(count, given);
    const motion = await this.motion(key, count, given);
    if (motion) this.moveTo(motion, key);
    else if (OPERATORS.includes(key)) await this.#operate(key, count);
    else await this.#edit(key, count);
  }

  async #afterG(count: number, given: boolean): Promise<void> {
    const key = (await this.key()) ?? '';
    if (key === 'g') this.moveTo({ to: { row: given ? count - 1 : 0, column: 0 }, lines: true }, 'g');
    else if (key === 'e') this.moveTo({ to: previousEnd(this.buffer, this.cursor, count) }, 'e');
    else if (key === 'J') this.join(count, '');
    else if (OPERATORS.includes(`g${key}`)) await this.#operate(`g${key}`, count);
    else if (key === 'v' || key === 'i') this.message = `drydock: vim's g${key} is not simulated`;
  }

  /** d, c, y, >, <, gu, gU, g~ with the motion or text object that follows; doubled, they take lines. */
  async #operate(operator: string, outer: number): Promise<void> {
    this.window.command += operator;
    await this.refresh();
    const typed = await this.key();
    if (typed === undefined || typed === 'escape') return;
    const { key, count: inner, given } = await this.#count(typed);
    if (key === undefined) return;
    const count = outer * inner;
    const start = this.cursor;
    if (key === 'i' || key === 'a') {
      const region = textObject(this.buffer, start, key === 'a', (await this.key()) ?? '');
      if (region) await this.apply(operator, region.from, region.to, region.lines ?? false);
    } else if (key === operator.at(-1)) {
      const last = Math.min(this.buffer.lines.length - 1, start.row + count - 1);
      await this.apply(operator, start, { row: last, column: 0 }, true);
    } else {
      const wanted = operator === 'c' && (key === 'w' || key === 'W') ? 'word-to-change' : key;
      const motion =
        key === 'g' ? await this.#gMotion(count, given) : await this.motion(wanted, count, given || outer > 1);
      // Up from the first line, or down from the last, leads nowhere.
      if (!motion || (/^(?:[jk]|up|down)$/.test(key) && motion.to.row === start.row)) return;
      const { from, to } = this.#span(start, motion, key);
      await this.apply(operator, from, to, motion.lines ?? false);
    }
    if (operator !== 'y') this.#lastChange = [...this.recording];
  }

  async #gMotion(count: number, given: boolean): Promise<Motion | undefined> {
    const key = await this.key();
    if (key === 'e') return { to: previousEnd(this.buffer, this.cursor, count) };
    return key === 'g' ? { to: { row: given ? count - 1 : 0, column: 0 }, lines: true } : undefined;
  }

  /** Both ends of a motion, the second not included; `dw` on a line's last word stops at the line's end. */
  #span(start: Place, { to, inclusive }: Motion, key: Key): { readonly from: Place; readonly to: Place } {
    const backwards = to.row < start.row || (to.row === start.row && to.column < start.column);
    if (backwards) return { from: to, to: start };
    const end = { row: to.row, column: this.buffer.line(to.row).length };
    // In the last line } leads behind its end.
    if (key === '}' && to.row === this.buffer.lines.length - 1) return { from: start, to: end };
    if ((key === 'w' || key === 'W') && to.row > start.row)
      return { from: start, to: { row: start.row, column: this.buffer.line(start.row).length } };
    return { from: start, to: inclusive ? { row: to.row, column: to.column + 1 } : to };
  }

  async #edit(key: Key, count: number): Promise<void> {
    const { row, column } = this.cursor;
    const line = this.buffer.line(row);
    const expansion = SHORT[key];
    if (expansion) {
      if (line === '' && 'xX'.includes(key)) return;
      const second = expansion[1] as string;
      this.pending.unshift(second);
      await this.#operate(expansion[0] as string, count);
      // Played again, the short key stands for both.
      if (expansion[0] !== 'y')
        this.#lastChange = [
          ...this.recording.filter((one, at) => one !== second || at > this.recording.indexOf(second)),
        ];
      return;
    }
    switch (key) {
      case 'i':
      case 'insert':
      case 'I':
      case 'a':
      case 'A':
      case 'o':
      case 'O':
      case 'R':
        this.place(key, row, column, line);
        await this.insert(key === 'R' ? 'REPLACE' : 'INSERT', count);
        break;
      case 'r': {
        const typed = await this.key();
        if (typed === undefined || typed.length !== 1 || column + count > line.length) return;
        if (typed === '\r' || typed === '\n') {
          this.buffer.cut({ row, column }, { row, column: column + count });
          this.cursor = this.buffer.insert({ row, column }, '\n');
        } else {
          this.buffer.setLine(row, line.slice(0, column) + typed.repeat(count) + line.slice(column + count));
          this.cursor = { row, column: column + count - 1 };
        }
        break;
      }
      case 'J':
        this.join(count, ' ');
        break;
      case '~':
        this.buffer.setLine(
          row,
          line.slice(0, column) + swapCase(line.slice(column, column + count)) + line.slice(column + count),
        );
        this.cursor = { row, column: column + count };
        break;
      case 'p':
      case 'P':
        this.put(key === 'P', count);
        break;
      case '\u0001':
      case '\u0018':
        this.add(key === '\u0001' ? count : -count);
        break;
      default:
        await this.#other(key, count);
        return;
    }
    this.#lastChange = [...this.recording];
  }

  /** Keys that change nothing by themselves. */
  async #other(key: Key, count: number): Promise<void> {
    const { row } = this.cursor;
    if (key === 'u' || key === '\u0012') {
      for (let turn = 0; turn < count; turn++) {
        const { place, message } = key === 'u' ? this.history.undo() : this.history.redo();
        this.cursor = place ?? this.cursor;
        this.message = message;
      }
      this.quietly();
    } else if (key === '.') this.pending = [...this.#lastChange];
    else if (key === ':') {
      const text = await this.prompt(':');
      if (text !== undefined) await runEx(this, text);
    } else if (key === 'v' || key === 'V') await this.visual(key);
    else if (key === 'm') this.places.set((await this.key()) ?? '', this.cursor);
    else if (key === 'z') {
      const where = await this.key();
      const { height } = this.window;
      if (where === 't' || where === '\r') this.window.top = row;
      else if (where === 'z' || where === '.') this.window.top = row - Math.floor(height / 2);
      else if (where === 'b' || where === '-') this.window.top = row - height + 1;
    } else if (key === 'Z') {
      const second = await this.key();
      if (second === 'Z') await runEx(this, 'x');
      else if (second === 'Q') this.done = true;
    } else if (key === '\u0007') {
      const percent = Math.floor(((row + 1) * 100) / this.buffer.lines.length);
      const flags = `${this.buffer.modified ? ' [Modified]' : ''}${this.settings.readonly ? ' [readonly]' : ''}`;
      this.message =
        this.buffer.text === ''
          ? `"${this.name ?? '[No Name]'}"${flags} --No lines in buffer--`
          : `"${this.name ?? '[No Name]'}"${flags} ${this.buffer.lines.length} line${this.buffer.lines.length === 1 ? '' : 's'} --${percent}%--`;
    } else if (key === '\u0003') this.message = 'Type  :qa  and press <Enter> to exit Vim';
    else if (key === 'f1') await runEx(this, 'help');
    else if (NOT_SIMULATED.has(key))
      this.message = `drydock: vim's key ${key < ' ' ? `^${String.fromCharCode(key.charCodeAt(0) ^ 64)}` : key} is not simulated`;
  }

  /** v and V: motions stretch the region until an operator takes it. */
  async visual(first: 'v' | 'V'): Promise<void> {
    let [mode, start] = [first, this.cursor];
    const ends = (): readonly [Place, Place] => {
      const { row, column } = this.cursor;
      return start.row < row || (start.row === row && start.column <= column)
        ? [start, this.cursor]
        : [this.cursor, start];
    };
    this.window.marks = {
      ...this.window.marks,
      selected: (row) => {
        const [from, to] = ends();
        if (row < from.row || row > to.row) return undefined;
        const whole = { from: 0, to: Number.POSITIVE_INFINITY };
        if (mode === 'V') return whole;
        return { from: row === from.row ? from.column : 0, to: row === to.row ? to.column + 1 : whole.to };
      },
    };
    try {
      for (;;) {
        this.clamp(false);
        const [from, to] = ends();
        this.window.command = String(
          mode === 'V' || from.row !== to.row ? to.row - from.row + 1 : to.column - from.column + 1,
        );
        await this.refresh(mode === 'V' ? '-- VISUAL LINE --' : '-- VISUAL --');
        const typed = await this.key();
        if (typed === undefined || typed === 'escape' || typed === '\u0003' || typed === mode) return;
        const { key, count, given } = await this.#count(typed);
        if (key === undefined) return;
        if (key === 'v' || key === 'V') mode = key;
        else if (key === 'o') [start, this.cursor] = [this.cursor, start];
        else if (key === 'i' || key === 'a') {
          const region = textObject(this.buffer, this.cursor, key === 'a', (await this.key()) ?? '');
          if (region?.lines) mode = 'V';
          if (region)
            [start, this.cursor] = [region.from, { row: region.to.row, column: Math.max(0, region.to.column - 1) }];
        } else if (key === 'g') {
          if ((await this.key()) === 'g') this.moveTo({ to: { row: given ? count - 1 : 0, column: 0 } }, 'g');
        } else if (/^[dxycs<>~uUJrpP:X]$/.test(key) || key === 'delete') {
          await this.#take(key, from, to, mode === 'V');
          return;
        } else {
          const motion = await this.motion(key, count, given);
          if (motion) this.moveTo(motion, key);
        }
      }
    } finally {
      this.window.marks = { ...this.window.marks, selected: () => undefined };
    }
  }

  async #take(key: Key, from: Place, to: Place, lines: boolean): Promise<void> {
    const behind = { row: to.row, column: Math.min(to.column + 1, this.buffer.line(to.row).length) };
    this.window.marks = { ...this.window.marks, selected: () => undefined };
    const operator: Readonly<Record<string, string>> = {
      x: 'd',
      X: 'd',
      delete: 'd',
      s: 'c',
      u: 'gu',
      U: 'gU',
      '~': 'g~',
    };
    if (key === ':') {
      const text = await this.prompt(`:'<,'>`);
      if (text !== undefined) await runEx(this, `${from.row + 1},${to.row + 1}${text}`);
    } else if (key === 'J') {
      this.cursor = { row: from.row, column: 0 };
      this.join(Math.max(2, to.row - from.row + 1), ' ');
    } else if (key === 'r') {
      const typed = (await this.key()) ?? '';
      const start = lines ? { row: from.row, column: 0 } : from;
      const end = lines ? { row: to.row, column: this.buffer.line(to.row).length } : behind;
      if (typed.length !== 1) return;
      this.buffer.insert(start, this.buffer.cut(start, end).replace(/[^\n]/g, typed));
      this.cursor = start;
    } else if (key === 'p' || key === 'P') {
      const held = this.registers.get(this.register);
      await this.apply('d', from, lines ? to : behind, lines);
      if (held) this.registers.set(this.register, held);
      else this.registers.delete(this.register);
      this.put(!lines || from.row < this.buffer.lines.length, 1);
    } else if (key === '<' || key === '>') await this.apply(key, from, to, true);
    else await this.apply(operator[key] ?? key, from, lines || key === 'X' ? to : behind, lines || key === 'X');
    if (key !== 'y') this.#lastChange = [];
  }
}
