import { ascii, strRepr } from '../protocols/text.ts';
import { RegexFault } from './fault.ts';

const IDENTIFIER = /^[\p{XID_Start}_][\p{XID_Continue}]*$/u;
const DECIMAL = /^[0-9]+$/;

/** Reads a pattern or a template item by item: a character, or a backslash with what follows it. Positions count characters. */
export class PatternReader {
  readonly chars: readonly string[];
  /** Of str, not of bytes (which come as Latin-1). */
  readonly isText: boolean;
  next: string | undefined;
  #index = 0;

  constructor(text: string, isText: boolean) {
    this.chars = [...text];
    this.isText = isText;
    this.#advance();
  }

  get at(): number {
    return this.#index - this.#width;
  }

  get #width(): number {
    return this.next === undefined ? 0 : this.next.startsWith('\\') ? 2 : 1;
  }

  #advance(): void {
    const char = this.chars[this.#index];
    if (char === undefined) {
      this.next = undefined;
      return;
    }
    if (char === '\\') {
      const second = this.chars[this.#index + 1];
      if (second === undefined) throw new RegexFault('bad escape (end of pattern)', this.chars.length - 1).within(251);
      this.next = char + second;
      this.#index += 2;
      return;
    }
    this.next = char;
    this.#index++;
  }

  /** The next item; `line` is where CPython's parser takes it. */
  take(line?: number): string | undefined {
    const item = this.next;
    try {
      this.#advance();
    } catch (error) {
      if (!(error instanceof RegexFault)) throw error;
      error.within(262);
      throw line === undefined ? error : error.within(line);
    }
    return item;
  }

  /** Takes the next item if it is this one. */
  match(item: string): boolean {
    if (this.next !== item) return false;
    this.#advance();
    return true;
  }

  takeWhile(limit: number, allowed: RegExp): string {
    let out = '';
    for (let i = 0; i < limit && this.next !== undefined && allowed.test(this.next); i++) out += this.take();
    return out;
  }

  /** What stands before a closing character; `what` it is called in complaints. */
  takeUntil(end: string, what: string): string {
    let out = '';
    for (;;) {
      const item = this.next;
      this.#advance();
      if (item === undefined) {
        if (out === '') throw this.fault(`missing ${what}`).within(280);
        throw this.fault(`missing ${end}, unterminated name`, [...out].length).within(281);
      }
      if (item === end) {
        if (out === '') throw this.fault(`missing ${what}`, 1).within(285);
        return out;
      }
      out += item;
    }
  }

  seek(index: number): void {
    this.#index = index;
    this.#advance();
  }

  /** A complaint about what stands so many characters back. */
  fault(message: string, back = 0): RegexFault {
    return new RegexFault(this.isText ? message : ascii(message), this.at - back);
  }

  /** Refuses what is no name of a group. */
  checkName(name: string, offset: number): void {
    const back = [...name].length + offset;
    if (!this.isText && /[^\x00-\x7f]/.test(name))
      throw this.fault(`bad character in group name ${ascii(strRepr(name))}`, back).within(306);
    if (!IDENTIFIER.test(name)) throw this.fault(`bad character in group name ${strRepr(name)}`, back).within(309);
  }
}

/** Whether a group is named by number. */
export function isNumber(name: string): boolean {
  return DECIMAL.test(name);
}
