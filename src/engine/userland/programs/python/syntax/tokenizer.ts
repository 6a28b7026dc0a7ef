import type { Span } from './ast.ts';
import { type NumberToken, readNumber } from './number-literal.ts';
import { readString, type StringToken } from './string-literal.ts';
import { SyntaxFailure } from './syntax-failure.ts';

export type TokenKind = 'name' | 'op' | 'number' | 'string' | 'newline' | 'indent' | 'dedent' | 'end';

export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  readonly number?: NumberToken;
  readonly string?: StringToken;
}

const OPERATORS =
  /(?:\*\*=|\/\/=|>>=|<<=|\.\.\.|!=|->|:=|\+=|-=|\*=|\/=|%=|@=|&=|\|=|\^=|==|<=|>=|<<|>>|\*\*|\/\/|[+\-*/%@&|^~<>()[\]{},:.;=!])/y;
const NAME = /[\p{XID_Start}_][\p{XID_Continue}]*/uy;
const STRING_START = /(?:[rR][bB]?|[bB][rR]?|[uU]|[fF][rR]?|[rR][fF])?(?:"""|'''|"|')/y;
const CLOSER: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

interface Bracket {
  readonly text: string;
  readonly line: number;
  readonly col: number;
}

/** Splits Python text into tokens, as the reference's chapter 2 says, with INDENT and DEDENT. One at a time: an error counts only when it is reached. */
export class Tokenizer {
  readonly lines: readonly string[];
  readonly #indents: number[] = [0];
  readonly #tabs: number[] = [0];
  readonly brackets: Bracket[] = [];
  readonly #queue: Token[] = [];
  #line = 0;
  #col = 0;
  #atStart = true;
  #wrote = false;

  constructor(text: string) {
    const lines = text.replace(/\r\n?/g, '\n').split('\n');
    if (lines.at(-1) === '') lines.pop();
    this.lines = lines;
    if (lines[0]?.startsWith('\ufeff')) lines[0] = lines[0].slice(1);
  }

  next(): Token {
    const queued = this.#queue.shift();
    if (queued) return queued;
    return this.#scan();
  }

  #scan(): Token {
    for (;;) {
      const line = this.lines[this.#line];
      if (line === undefined) return this.#finish();
      if (this.#atStart && this.brackets.length === 0) {
        const skipped = this.#indentation(line);
        if (skipped) continue;
        const queued = this.#queue.shift();
        if (queued) return queued;
      }
      this.#atStart = false;
      let col = this.#col;
      while (col < line.length && ' \t\f'.includes(line[col] as string)) col++;
      if (col >= line.length || line[col] === '#') {
        this.#line++;
        this.#col = 0;
        if (this.brackets.length > 0) continue;
        this.#atStart = true;
        if (!this.#wrote) continue;
        this.#wrote = false;
        return this.#make('newline', '', this.#line, col, this.#line, col + 1);
      }
      if (line[col] === '\\') {
        if (col + 1 < line.length)
          throw new SyntaxFailure('unexpected character after line continuation character', {
            line: this.#line + 1,
            col: col + 2,
          });
        this.#line++;
        this.#col = 0;
        if (this.lines[this.#line] === undefined)
          throw new SyntaxFailure(
            'unexpected EOF while parsing',
            { line: this.#line, col: col + 2 },
            { incomplete: true },
          );
        continue;
      }
      this.#wrote = true;
      return this.#token(line, col);
    }
  }

  #token(line: string, col: number): Token {
    const number = this.#line + 1;
    const first = line[col] as string;
    if (/[0-9]/.test(first) || (first === '.' && /[0-9]/.test(line[col + 1] ?? ''))) {
      const found = readNumber(line, col, number);
      this.#col = found.end;
      return { ...this.#make('number', line.slice(col, found.end), number, col, number, found.end), number: found };
    }
    STRING_START.lastIndex = col;
    const start = STRING_START.exec(line);
    if (start) {
      const string = readString(this.lines, this.#line, col, start[0]);
      this.#line = string.endLine - 1;
      this.#col = string.endCol;
      return { ...this.#make('string', '', number, col, string.endLine, string.endCol), string };
    }
    NAME.lastIndex = col;
    const name = NAME.exec(line)?.[0];
    if (name !== undefined) {
      this.#col = col + name.length;
      return this.#make(
        'name',
        /^[\x00-\x7f]*$/.test(name) ? name : name.normalize('NFKC'),
        number,
        col,
        number,
        this.#col,
      );
    }
    OPERATORS.lastIndex = col;
    const op = OPERATORS.exec(line)?.[0];
    if (op === undefined) {
      const char = String.fromCodePoint(line.codePointAt(col) as number);
      if (char === '$' || char === '?' || char === '`' || char === '!')
        throw new SyntaxFailure('invalid syntax', { line: number, col: col + 1, endCol: col + 2 });
      const code = (char.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
      const what = /\p{C}/u.test(char)
        ? `invalid non-printable character U+${code}`
        : `invalid character '${char}' (U+${code})`;
      throw new SyntaxFailure(what, { line: number, col: col + 1 });
    }
    this.#bracket(op, number, col);
    this.#col = col + op.length;
    return this.#make('op', op, number, col, number, this.#col);
  }

  #bracket(op: string, line: number, col: number): void {
    if (op === '(' || op === '[' || op === '{') this.brackets.push({ text: op, line, col });
    else if (op === ')' || op === ']' || op === '}') {
      const open = this.brackets.pop();
      if (!open) throw new SyntaxFailure(`unmatched '${op}'`, { line, col: col + 1 });
      if (CLOSER[open.text] !== op)
        throw new SyntaxFailure(
          `closing parenthesis '${op}' does not match opening parenthesis '${open.text}'${open.line === line ? '' : ` on line ${open.line}`}`,
          { line, col: col + 1 },
        );
    }
  }

  /** Works out INDENT and DEDENT; true for a line that is blank or a comment. */
  #indentation(line: string): boolean {
    let width = 0;
    let alternative = 0;
    let col = 0;
    for (; col < line.length; col++) {
      if (line[col] === ' ') {
        width++;
        alternative++;
      } else if (line[col] === '\t') {
        width = (Math.floor(width / 8) + 1) * 8;
        alternative++;
      } else if (line[col] === '\f') width = alternative = 0;
      else break;
    }
    if (col >= line.length || line[col] === '#') {
      this.#line++;
      this.#col = 0;
      return true;
    }
    this.#col = col;
    const number = this.#line + 1;
    const top = this.#indents.at(-1) as number;
    const topTabs = this.#tabs.at(-1) as number;
    const tabs = (): never => {
      throw new SyntaxFailure(
        'inconsistent use of tabs and spaces in indentation',
        { line: number, col: line.length + 1 },
        { kind: 'TabError' },
      );
    };
    if (width === top) {
      if (alternative !== topTabs) tabs();
    } else if (width > top) {
      if (alternative <= topTabs) tabs();
      this.#indents.push(width);
      this.#tabs.push(alternative);
      this.#queue.push(this.#make('indent', '', number, 0, number, col));
    } else {
      while (width < (this.#indents.at(-1) as number)) {
        this.#indents.pop();
        this.#tabs.pop();
        this.#queue.push(this.#make('dedent', '', number, col, number, col));
      }
      if (width !== this.#indents.at(-1))
        throw new SyntaxFailure(
          'unindent does not match any outer indentation level',
          { line: number, col: line.length + 1 },
          { kind: 'IndentationError' },
        );
      if (alternative !== this.#tabs.at(-1)) tabs();
    }
    this.#atStart = false;
    return false;
  }

  #finish(): Token {
    const line = this.lines.length;
    const col = this.lines.at(-1)?.length ?? 0;
    if (this.brackets.length > 0) return this.#make('end', '', line + 1, 0, line + 1, 0);
    if (this.#wrote) {
      this.#wrote = false;
      return this.#make('newline', '', line, col, line, col + 1);
    }
    if (this.#indents.length > 1) {
      this.#indents.pop();
      this.#tabs.pop();
      return this.#make('dedent', '', line + 1, 0, line + 1, 0);
    }
    return this.#make('end', '', line + 1, 0, line + 1, 0);
  }

  #make(kind: TokenKind, text: string, line: number, col: number, endLine: number, endCol: number): Token {
    return { kind, text, line, col, endLine, endCol };
  }
}
