import type { Key } from '../../applets/keyboard.ts';
import type { Place } from '../../applets/vi/buffer.ts';
import { Navigator } from './navigator.ts';
import { type Registers, swapCase } from './registers.ts';
import { virtualColumn } from './screen.ts';

/** What changes the text: operators on regions, putting, joining, and typing. */
export class Changer extends Navigator {
  readonly registers: Registers = new Map();
  /** The first screen's text, until a key is pressed. */
  intro: readonly string[] | undefined;
  /** Not even an empty line: a file of 0 bytes. */
  noLines = false;
  protected register = '"';

  async refresh(status = this.message): Promise<void> {
    this.window.noLines = this.noLines;
    await this.window.draw(this.buffer, this.cursor, status, undefined, this.intro);
  }

  /** Waits for Enter, as after a command's output. */
  async pressEnter(): Promise<void> {
    await this.key();
  }

  /** An operator on a region; of lines, the columns do not matter. */
  async apply(operator: string, from: Place, to: Place, lines: boolean): Promise<void> {
    const { buffer } = this;
    const count = to.row - from.row + 1;
    if (operator === '>' || operator === '<') {
      const step = this.settings.expandtab ? ' '.repeat(this.settings.shiftwidth) : '\t';
      for (let row = from.row; row <= to.row; row++) {
        const line = buffer.line(row);
        if (operator === '>') buffer.setLine(row, line === '' ? '' : step + line);
        else buffer.setLine(row, line.replace(new RegExp(`^(?:\\t| {1,${this.settings.shiftwidth}})`), ''));
      }
      this.cursor = { row: from.row, column: Math.max(0, buffer.line(from.row).search(/\S/)) };
      if (count > 2) this.message = `${count} lines ${operator}ed 1 time`;
      return;
    }
    const text = lines ? buffer.lines.slice(from.row, to.row + 1).join('\n') : buffer.between(from, to);
    if (operator.startsWith('g')) {
      const changed = operator === 'gu' ? text.toLowerCase() : operator === 'gU' ? text.toUpperCase() : swapCase(text);
      if (lines) buffer.splice(from.row, count, changed.split('\n'));
      else {
        buffer.cut(from, to);
        buffer.insert(from, changed);
      }
      this.cursor = lines ? { row: from.row, column: this.cursor.column } : from;
      return;
    }
    this.registers.set(this.register, { text, lines });
    if (this.register !== '"') this.registers.set('"', { text, lines });
    if (operator === 'y') {
      this.registers.set('0', { text, lines });
      this.cursor = lines && from.row === this.cursor.row ? this.cursor : { row: from.row, column: from.column };
      if (lines && count > 2) this.message = `${count} lines yanked`;
      return;
    }
    if (lines) {
      const indent = this.settings.autoindent ? (/^\s*/.exec(buffer.line(from.row))?.[0] ?? '') : '';
      const all = count === buffer.lines.length;
      buffer.splice(from.row, count, operator === 'c' ? [indent] : []);
      this.cursor = { row: Math.min(from.row, buffer.lines.length - 1), column: operator === 'c' ? indent.length : 0 };
      if (operator === 'd')
        this.cursor = { row: this.cursor.row, column: Math.max(0, buffer.line(this.cursor.row).search(/\S/)) };
      this.noLines = all && operator === 'd';
      if (this.noLines) this.message = '--No lines in buffer--';
      else if (count > 2 && operator === 'd') this.message = `${count} fewer lines`;
    } else {
      buffer.cut(from, to);
      this.cursor = from;
    }
    if (operator === 'c') await this.insert('INSERT', 1);
  }

  protected place(key: Key, row: number, column: number, line: string): void {
    if (key === 'I') this.cursor = { row, column: Math.max(0, line.search(/\S|$/)) };
    else if (key === 'a') this.cursor = { row, column: Math.min(line.length, column + 1) };
    else if (key === 'A') this.cursor = { row, column: line.length };
    else if (key === 'o' || key === 'O') {
      const at = key === 'o' ? row + 1 : row;
      const indent = this.settings.autoindent ? (/^\s*/.exec(line)?.[0] ?? '') : '';
      this.buffer.splice(at, 0, [indent]);
      this.cursor = { row: at, column: indent.length };
    }
  }

  protected join(count: number, glue: string): void {
    const { row } = this.cursor;
    for (let turn = 0; turn < Math.max(1, count - 1) && row + 1 < this.buffer.lines.length; turn++) {
      const own = this.buffer.line(row);
      const next = glue === '' ? this.buffer.line(row + 1) : this.buffer.line(row + 1).trimStart();
      this.cursor = { row, column: own.length };
      this.buffer.splice(row, 2, [
        `${own}${next === '' || /\s$/.test(own) || next.startsWith(')') ? '' : glue}${next}`,
      ]);
    }
  }

  protected put(before: boolean, count: number): void {
    const held = this.registers.get(this.register);
    const { row, column } = this.cursor;
    if (!held) {
      this.message = `E353: Nothing in register ${this.register}`;
      return;
    }
    if (held.lines) {
      const lines = Array.from({ length: count }, () => held.text.split('\n')).flat();
      const at = before ? row : row + 1;
      this.buffer.splice(at, 0, lines);
      this.cursor = { row: at, column: Math.max(0, this.buffer.line(at).search(/\S/)) };
      if (lines.length > 2) this.message = `${lines.length} more lines`;
      return;
    }
    const at = { row, column: before || this.buffer.line(row) === '' ? column : column + 1 };
    const end = this.buffer.insert(at, held.text.repeat(count));
    this.cursor = held.text.includes('\n') ? at : { row: end.row, column: end.column - 1 };
  }

  /** Ctrl-A and Ctrl-X: the number under or behind the cursor. */
  protected add(step: number): void {
    const { row, column } = this.cursor;
    const line = this.buffer.line(row);
    const found = [...line.matchAll(/-?\d+/g)].find((match) => match.index + match[0].length > column);
    if (!found) return;
    const value = String(Number(found[0]) + step);
    this.buffer.setLine(row, line.slice(0, found.index) + value + line.slice(found.index + found[0].length));
    this.cursor = { row, column: found.index + value.length - 1 };
  }

  /** Types until Escape; what was typed is repeated for a count. */
  async insert(mode: 'INSERT' | 'REPLACE', count: number): Promise<void> {
    let typed = '';
    this.window.inserting = true;
    for (;;) {
      this.clamp(true);
      if (this.pending.length === 0) await this.refresh(`-- ${mode} --`);
      const key = await this.key();
      if (key === undefined) {
        this.done = true;
        break;
      }
      if (key === 'escape' || key === '\u0003') break;
      typed += key.length === 1 ? key : '';
      this.type(key, mode === 'REPLACE');
    }
    for (let turn = 1; turn < count; turn++) for (const char of typed) this.type(char, mode === 'REPLACE');
    this.window.inserting = false;
    this.cursor = { row: this.cursor.row, column: Math.max(0, this.cursor.column - 1) };
  }

  /** One key of insert mode. */
  type(key: Key, replacing: boolean): void {
    const { row, column } = this.cursor;
    const line = this.buffer.line(row);
    const cutTo = (start: number): void => {
      this.buffer.cut({ row, column: start }, { row, column });
      this.cursor = { row, column: start };
    };
    if (key === '\u007f' || key === '\b') {
      if (column > 0) cutTo(column - 1);
      else if (row > 0) {
        const above = this.buffer.line(row - 1).length;
        this.buffer.cut({ row: row - 1, column: above }, { row, column: 0 });
        this.cursor = { row: row - 1, column: above };
      }
    } else if (key === '\u0017') cutTo(line.slice(0, column).replace(/(?:\w+|[^\w\s]+)?\s*$/, '').length);
    else if (key === '\u0015') cutTo(0);
    else if (key === '\r' || key === '\n') {
      const indent = this.settings.autoindent ? (/^\s*/.exec(line)?.[0] ?? '') : '';
      this.cursor = this.buffer.insert({ row, column }, `\n${indent}`);
    } else if (key === 'delete') this.buffer.setLine(row, line.slice(0, column) + line.slice(column + 1));
    else if (key === '\t' && this.settings.expandtab) {
      const { first } = virtualColumn(line, column, this.settings);
      this.cursor = this.buffer.insert(
        { row, column },
        ' '.repeat(this.settings.tabstop - (first % this.settings.tabstop)),
      );
    } else if (key.length > 1) this.step(key);
    else if (key >= ' ' || key === '\t') {
      if (replacing) this.buffer.setLine(row, line.slice(0, column) + line.slice(column + 1));
      this.cursor = this.buffer.insert({ row, column: Math.min(column, this.buffer.line(row).length) }, key);
    }
  }
}
