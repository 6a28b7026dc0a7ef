import { FsError, strerror } from '../../../fs/errno.ts';
import type { Key } from '../keyboard.ts';
import type { Place } from './buffer.ts';
import { runColon } from './colon.ts';
import { type Motion, simpleMotion } from './motions.ts';
import { View } from './view.ts';

/** vi: command and insert mode, operators with motions, counts, undo, repeat, and the commands behind a colon. */
export class Editor extends View {
  #yanked = '';
  #yankedLines = false;
  #lastChange: readonly Key[] = [];

  async run(): Promise<void> {
    while (!this.done) {
      this.clamp(false);
      await this.draw();
      this.recording = [];
      const key = await this.key();
      if (key === undefined) break;
      this.message = '';
      await this.#command(key);
    }
    await this.screen.leave();
  }

  /** A command of command mode, its count first. */
  async #command(first: Key): Promise<void> {
    let key: Key | undefined = first;
    let digits = '';
    while (key !== undefined && (/^[1-9]$/.test(key) || (key === '0' && digits !== ''))) {
      digits += key;
      key = await this.key();
    }
    if (key === undefined) return;
    const count = digits === '' ? 1 : Number(digits);
    const motion = await this.motion(key, count, digits !== '');
    if (motion) {
      this.cursor = motion.to;
      return;
    }
    if (key === 'd' || key === 'c' || key === 'y' || key === '>' || key === '<') await this.#operate(key, count);
    else await this.#edit(key, count);
  }

  #changed(): void {
    this.#lastChange = [...this.recording];
  }

  /** d, c, y, >, < with the motion that follows; doubled, they take lines. */
  async #operate(operator: string, outer: number): Promise<void> {
    let key = await this.key();
    let digits = '';
    while (key !== undefined && /^[1-9]$/.test(key)) {
      digits += key;
      key = await this.key();
    }
    if (key === undefined) return;
    const count = outer * (digits === '' ? 1 : Number(digits));
    const start = this.cursor;
    let motion: Motion | undefined;
    if (key === operator)
      motion = { to: { row: Math.min(this.buffer.lines.length - 1, start.row + count - 1), column: 0 }, lines: true };
    else
      motion = await this.motion(
        operator === 'c' && key === 'w' ? 'word-to-change' : key,
        count,
        outer > 1 || digits !== '',
      );
    if (!motion) return;
    this.buffer.checkpoint(start);
    const backwards = motion.to.row < start.row || (motion.to.row === start.row && motion.to.column < start.column);
    const [from, to] = backwards ? [motion.to, start] : [start, motion.to];
    if (motion.lines || operator === '>' || operator === '<') await this.#operateOnLines(operator, from.row, to.row);
    else
      await this.#operateOnText(
        operator,
        from,
        !backwards && motion.inclusive ? { row: to.row, column: to.column + 1 } : this.#trimmed(key, from, to),
      );
    if (operator !== 'y') this.#changed();
  }

  /** `dw` on the last word of a line stops at the line's end. */
  #trimmed(key: Key, from: Place, to: Place): Place {
    return (key === 'w' || key === 'W') && to.row > from.row
      ? { row: from.row, column: this.buffer.line(from.row).length }
      : to;
  }

  async #operateOnLines(operator: string, first: number, last: number): Promise<void> {
    const lines = this.buffer.lines.slice(first, last + 1);
    if (operator === '>' || operator === '<') {
      this.buffer.splice(
        first,
        lines.length,
        lines.map((line) => (operator === '>' ? (line === '' ? '' : `\t${line}`) : line.replace(/^(\t| {1,8})/, ''))),
      );
      this.cursor = { row: first, column: 0 };
      return;
    }
    this.#yanked = lines.join('\n');
    this.#yankedLines = true;
    if (operator === 'y') {
      this.cursor = { row: first, column: this.cursor.row === first ? this.cursor.column : 0 };
      return;
    }
    this.buffer.splice(first, lines.length, operator === 'c' ? [''] : []);
    this.cursor = { row: Math.min(first, this.buffer.lines.length - 1), column: 0 };
    if (operator === 'c') await this.#insert();
  }

  async #operateOnText(operator: string, from: Place, to: Place): Promise<void> {
    this.#yankedLines = false;
    if (operator === 'y') {
      this.#yanked = this.buffer.between(from, to);
      this.cursor = from;
      return;
    }
    this.#yanked = this.buffer.cut(from, to);
    this.cursor = from;
    if (operator === 'c') await this.#insert();
  }

  /** Keys that change the text by themselves, and the rest. */
  async #edit(key: Key, count: number): Promise<void> {
    const { row, column } = this.cursor;
    const line = this.buffer.line(row);
    const short: Readonly<Record<string, string>> = {
      x: 'dl',
      X: 'dh',
      D: 'd$',
      C: 'c$',
      s: 'cl',
      S: 'cc',
      Y: 'yy',
      delete: 'dl',
    };
    const expansion = short[key];
    if (expansion) {
      this.recording.pop();
      this.pending.unshift(...expansion.slice(1));
      this.recording.push(expansion[0] as string);
      if (line === '' && 'xXs'.includes(key) && key !== 's') {
        this.pending = [];
        return;
      }
      await this.#operate(expansion[0] as string, count);
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
        this.buffer.checkpoint(this.cursor);
        this.#beginInsert(key, row, column, line);
        await this.#insert(key === 'R');
        this.#changed();
        return;
      case 'r': {
        const replacement = await this.key();
        if (replacement === undefined || replacement.length !== 1 || line === '') return;
        this.buffer.checkpoint(this.cursor);
        if (replacement === '\r') {
          this.buffer.cut({ row, column }, { row, column: column + 1 });
          this.cursor = this.buffer.insert({ row, column }, '\n');
        } else this.buffer.setLine(row, line.slice(0, column) + replacement.repeat(count) + line.slice(column + count));
        this.#changed();
        return;
      }
      case 'J':
        this.buffer.checkpoint(this.cursor);
        for (let turn = 0; turn < Math.max(1, count - 1) && row + 1 < this.buffer.lines.length; turn++) {
          const next = this.buffer.line(row + 1).trimStart();
          const own = this.buffer.line(row);
          this.cursor = { row, column: own.length };
          this.buffer.splice(row, 2, [`${own}${next === '' || own.endsWith(' ') ? '' : ' '}${next}`]);
        }
        this.#changed();
        return;
      case '~':
        this.buffer.checkpoint(this.cursor);
        this.buffer.setLine(
          row,
          line.slice(0, column) + swapped(line.slice(column, column + count)) + line.slice(column + count),
        );
        this.cursor = { row, column: column + count };
        this.#changed();
        return;
      case 'p':
      case 'P':
        this.buffer.checkpoint(this.cursor);
        for (let turn = 0; turn < count; turn++) this.#put(key === 'P');
        this.#changed();
        return;
      case 'u': {
        const place = this.buffer.undo();
        if (place) this.cursor = place;
        else this.message = 'Already at oldest change';
        return;
      }
      case '.':
        this.pending = [...this.#lastChange];
        return;
      case ':': {
        const text = await this.prompt(':');
        if (text !== undefined) await this.colon(text);
        return;
      }
      case 'Z':
        if ((await this.key()) === 'Z') await this.colon('x');
        return;
      case '\x07':
        this.message = `'${this.name ?? 'No file'}' ${row + 1}/${this.buffer.lines.length}`;
        return;
      case 'escape':
      case '\x0c':
      case 'unknown':
        return;
      default:
        this.message =
          key.length === 1
            ? `'${key < ' ' ? `^${String.fromCharCode(key.charCodeAt(0) ^ 64)}` : key}' is not implemented`
            : '';
    }
  }

  #beginInsert(key: Key, row: number, column: number, line: string): void {
    if (key === 'I') this.cursor = { row, column: Math.max(0, line.search(/\S|$/)) };
    else if (key === 'a') this.cursor = { row, column: Math.min(line.length, column + 1) };
    else if (key === 'A') this.cursor = { row, column: line.length };
    else if (key === 'o' || key === 'O') {
      const at = key === 'o' ? row + 1 : row;
      this.buffer.splice(at, 0, ['']);
      this.cursor = { row: at, column: 0 };
    }
  }

  #put(before: boolean): void {
    const { row, column } = this.cursor;
    if (this.#yankedLines) {
      const at = before ? row : row + 1;
      this.buffer.splice(at, 0, this.#yanked.split('\n'));
      this.cursor = { row: at, column: 0 };
      return;
    }
    const at = { row, column: before || this.buffer.line(row) === '' ? column : column + 1 };
    const end = this.buffer.insert(at, this.#yanked);
    this.cursor = this.#yanked.includes('\n') ? at : { row: end.row, column: end.column - 1 };
  }

  async #insert(replacing = false): Promise<void> {
    for (;;) {
      if (this.pending.length === 0) {
        this.message = replacing ? 'R' : 'I';
        this.clamp(true);
        await this.screen.draw(
          this.buffer,
          this.cursor,
          `${replacing ? 'R' : 'I'} ${this.name ?? 'No file'}${this.buffer.modified ? ' [modified]' : ''} ${this.cursor.row + 1}/${this.buffer.lines.length}`,
        );
        this.message = '';
      }
      const key = await this.key();
      if (key === undefined) {
        this.done = true;
        return;
      }
      if (key === 'escape' || key === '\x03') {
        this.cursor = { row: this.cursor.row, column: Math.max(0, this.cursor.column - 1) };
        return;
      }
      this.#typed(key, replacing);
    }
  }

  #typed(key: Key, replacing: boolean): void {
    const { row, column } = this.cursor;
    if (key === '\x7f' || key === '\b') {
      if (column > 0) {
        this.buffer.cut({ row, column: column - 1 }, { row, column });
        this.cursor = { row, column: column - 1 };
      } else if (row > 0) {
        const above = this.buffer.line(row - 1).length;
        this.buffer.cut({ row: row - 1, column: above }, { row, column: 0 });
        this.cursor = { row: row - 1, column: above };
      }
    } else if (key === '\r' || key === '\n') this.cursor = this.buffer.insert(this.cursor, '\n');
    else if (key === 'delete')
      this.buffer.setLine(row, this.buffer.line(row).slice(0, column) + this.buffer.line(row).slice(column + 1));
    else if (key.length > 1) {
      const motion = simpleMotion(this.buffer, this.cursor, key, 1, false);
      if (motion) this.cursor = key === 'end' ? { row, column: this.buffer.line(row).length } : motion.to;
    } else if (key >= ' ' || key === '\t') {
      if (replacing)
        this.buffer.setLine(row, this.buffer.line(row).slice(0, column) + this.buffer.line(row).slice(column + 1));
      this.cursor = this.buffer.insert({ row, column: Math.min(column, this.buffer.line(row).length) }, key);
    }
  }

  /** A command behind a colon. */
  async colon(text: string): Promise<void> {
    await runColon(this, text);
  }

  /** Writes the text to a file; a message tells how it went. */
  save(name: string | undefined): boolean {
    const path = name ?? this.name;
    if (path === undefined) {
      this.message = 'No current filename';
      return false;
    }
    try {
      this.process.fs.writeFile(path, this.buffer.text);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      this.message = `'${path}' ${strerror(error.errno)}`;
      return false;
    }
    this.name ??= path;
    if (path === this.name) this.buffer.markSaved();
    const count = this.buffer.text === '' ? 0 : this.buffer.lines.length;
    this.message = `'${path}' ${count}L, ${this.buffer.text.length}C`;
    return true;
  }
}

function swapped(text: string): string {
  return [...text].map((char) => (char === char.toLowerCase() ? char.toUpperCase() : char.toLowerCase())).join('');
}
