import { AppletFailure } from '../arguments.ts';
import { type ByteText, textOf } from '../byte-text.ts';
import type { ScriptPart } from './script.ts';

/** A place in a sed script, and what can be read from there. */
export class ScriptCursor {
  protected readonly text: ByteText;
  protected readonly parts: readonly ScriptPart[];
  protected readonly gnu: boolean;
  protected at = 0;

  constructor(parts: readonly ScriptPart[], gnu: boolean) {
    this.parts = parts;
    this.gnu = gnu;
    this.text = parts.map((part) => part.text.replace(/\n$/, part.file === undefined ? '\n' : '')).join('\n');
  }

  /** `-e expression #1, char 3: …`; `whole` names no place (char 0). */
  protected fail(busybox: string, gnu: string, whole = false): never {
    if (!this.gnu) throw new AppletFailure(busybox);
    let start = 0;
    let expression = 0;
    const offset = Math.max(0, Math.min(this.at, this.text.length) - 1);
    for (const part of this.parts) {
      if (part.file === undefined) expression += 1;
      const end = start + part.text.length;
      if (offset <= end || part === this.parts.at(-1)) {
        if (part.file !== undefined) {
          const line = whole ? 0 : this.text.slice(start, this.at).split('\n').length;
          throw new AppletFailure(`file ${part.file} line ${line}: ${gnu}`);
        }
        throw new AppletFailure(`-e expression #${expression}, char ${whole ? 0 : this.at - start}: ${gnu}`);
      }
      start = end + 1;
    }
    throw new AppletFailure(gnu);
  }

  protected skipLine(): void {
    const end = this.text.indexOf('\n', this.at);
    this.at = end < 0 ? this.text.length : end;
  }

  protected skipBlanks(): void {
    while (/[^\S\n]/.test(this.text[this.at] ?? 'x')) this.at += 1;
  }

  protected number(): number {
    const digits = /^\d*/.exec(this.text.slice(this.at))?.[0] ?? '';
    this.at += digits.length;
    return Number(digits);
  }

  /** Up to an unescaped delimiter, which is consumed; in a pattern one inside brackets does not count. */
  protected delimited(delimiter: string, pattern: boolean, gnuMessage: string): string {
    const text = this.text;
    const start = this.at;
    let bracket = -1;
    for (; this.at < text.length; this.at++) {
      const char = text[this.at] as string;
      if (bracket >= 0) {
        const first = this.at === bracket + 1 || (this.at === bracket + 2 && text[this.at - 1] === '^');
        if (char === ']' && !first) bracket = -1;
        else if (char === '[' && /[:.=]/.test(text[this.at + 1] ?? '')) {
          const close = text.indexOf(`${text[this.at + 1]}]`, this.at + 2);
          if (close > 0) this.at = close + 1;
        }
      } else if (char === '\\') this.at += 1;
      else if (char === delimiter) {
        this.at += 1;
        return text.slice(start, this.at - 1);
      } else if (char === '[' && pattern) bracket = this.at;
      else if (char === '\n' && pattern && this.gnu) break;
    }
    this.at = Math.min(this.at, text.length);
    return this.fail(`unmatched '${delimiter}'`, gnuMessage);
  }

  protected optionalNumber(): number | undefined {
    this.skipBlanks();
    const number = /\d/.test(this.text[this.at] ?? '') ? this.number() : undefined;
    this.endOfCommand();
    return number;
  }

  /** GNU wants a separator behind a command; busybox does not care. */
  protected endOfCommand(): void {
    if (!this.gnu) return;
    this.skipBlanks();
    const char = this.text[this.at];
    if (char === undefined || char === '\n' || char === ';' || char === '}' || char === '#') return;
    this.at += 1;
    this.fail('', 'extra characters after command');
  }

  protected label(): string {
    this.skipBlanks();
    const label = /^[^;\s]*/.exec(this.text.slice(this.at))?.[0] ?? '';
    this.at += label.length;
    return textOf(label);
  }
}
