import type { Span } from './ast.ts';
import { type NumberToken, readNumber } from './number-literal.ts';
import type { StringToken } from './string-literal.ts';
import { enterField, type OpenString, scanString, scanText } from './string-scanner.ts';
import { SyntaxFailure } from './syntax-failure.ts';

export type TokenKind =
  | 'name'
  | 'op'
  | 'number'
  | 'string'
  | 'fstring-start'
  | 'fstring-middle'
  | 'fstring-end'
  | 'newline'
  | 'indent'
  | 'dedent'
  | 'end';

export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** As it is written, where `text` is the mangled name. */
  readonly written?: string;
  /** Brackets that are open behind it. */
  readonly level: number;
  readonly number?: NumberToken;
  readonly string?: StringToken;
}

export const KEYWORDS: ReadonlySet<string> = new Set(
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  ),
);

const OPERATORS =
  /(?:\*\*=|\/\/=|>>=|<<=|\.\.\.|!=|->|:=|\+=|-=|\*=|\/=|%=|@=|&=|\|=|\^=|==|<=|>=|<>|<<|>>|\*\*|\/\/|[+\-*/%@&|^~<>()[\]{},:.;=!])/y;
const NAME = /[\p{XID_Start}_][\p{XID_Continue}]*/uy;
const STRING_START = /(?:[rR][bB]?|[bB][rR]?|[uU]|[fF][rR]?|[rR][fF])?(?:"""|'''|"|')/y;
/** As many brackets within one another CPython reads. */
const MOST_BRACKETS = 200;
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
  readonly #strings: OpenString[] = [];

  constructor(text: string) {
    const lines = text.replace(/\r\n?/g, '\n').split('\n');
    if (lines.at(-1) === '') lines.pop();
    this.lines = lines;
    if (lines[0]?.startsWith('\ufeff')) lines[0] = lines[0].slice(1);
  }

  /** The column, from 1, up to which the text was read: where CPython points when a token has no place of its own. */
  get position(): number {
    const line = this.lines[this.#line];
    return line === undefined ? (this.lines.at(-1)?.length ?? 0) + 1 : this.#col;
  }

  /** An f-string is being read. */
  get inString(): boolean {
    return this.#strings.length > 0;
  }

  /** What is written from behind one token up to another: `x = ` of `{x = }`, without comments. */
  between(from: Span, to: Span): string {
    const lines = this.lines.slice(from.endLine - 1, to.line);
    if (lines.length === 1) return (lines[0] as string).slice(from.endCol, to.col);
    return lines
      .map((line, i) => (i === 0 ? line.slice(from.endCol) : i === lines.length - 1 ? line.slice(0, to.col) : line))
      .join('\n');
  }

  next(): Token {
    const queued = this.#queue.shift();
    if (queued) return queued;
    const open = this.#strings.at(-1);
    return open?.inText ? this.#text(open) : this.#scan();
  }

  /** A piece of an f-string's text, its end, or the field that begins here. */
  #text(open: OpenString): Token {
    const place = { line: this.#line, col: this.#col };
    const line = this.lines[this.#line] ?? '';
    if (line[place.col] === '{' && line[place.col + 1] !== '{') {
      enterField(open, place);
      return this.#scan();
    }
    const from = { ...place };
    if (line.startsWith(open.quote, place.col)) {
      this.#strings.pop();
      this.#col += open.quote.length;
      return this.#make('fstring-end', open.quote, from.line + 1, from.col, from.line + 1, this.#col);
    }
    const body = scanText(this.lines, place, open);
    this.#line = place.line;
    this.#col = place.col;
    const token = this.#make('fstring-middle', body, from.line + 1, from.col, place.line + 1, place.col);
    return { ...token, string: { bytes: false, raw: open.raw, body } };
  }

  #string(line: string, col: number, start: string): Token {
    const prefix = /^[a-zA-Z]*/.exec(start)?.[0].toLowerCase() ?? '';
    const quote = start.slice(prefix.length);
    const from = { line: this.#line, col };
    const raw = prefix.includes('r');
    void line;
    if (prefix.includes('f')) {
      this.#strings.push({ quote, raw, ...from, depth: 0, field: -1, inFormat: false, inText: true });
      this.#col = col + start.length;
      return this.#make('fstring-start', start, from.line + 1, col, from.line + 1, this.#col);
    }
    const place = { line: this.#line, col: col + start.length };
    const body = scanString(this.lines, place, from, quote, this.#strings.at(-1));
    this.#line = place.line;
    this.#col = place.col;
    const token = this.#make('string', '', from.line + 1, col, place.line + 1, place.col);
    return { ...token, string: { bytes: prefix.includes('b'), raw, body } };
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
        return this.#make('newline', '', this.#line, col, this.#line, line.length + 1);
      }
      if (line[col] === '\\') {
        if (col + 1 < line.length)
          throw new SyntaxFailure(
            'unexpected character after line continuation character',
            { line: this.#line + 1, col: col + 2, endCol: 0 },
            { quiet: true },
          );
        this.#line++;
        this.#col = 0;
        if (this.lines[this.#line] === undefined && this.brackets.length === 0)
          throw new SyntaxFailure(
            'unexpected EOF while parsing',
            { line: this.#line, col: col + 2, endCol: -1 },
            { incomplete: true, quiet: true },
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
    if (start) return this.#string(line, col, start[0]);
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
      if (char === '$' || char === '?' || char === '`') {
        this.#col = col + 1;
        return this.#make('op', char, number, col, number, this.#col);
      }
      const code = (char.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
      const what = /[\p{C}\p{Z}]/u.test(char)
        ? `invalid non-printable character U+${code}`
        : `invalid character '${char}' (U+${code})`;
      throw new SyntaxFailure(what, { line: number, col: col + 1 });
    }
    const open = this.#strings.at(-1);
    if (open && open.field >= 0 && op[0] === ':' && open.depth - 1 === open.field) {
      // A colon at the top of a field begins its format, `:=` too.
      open.inText = open.inFormat = true;
      this.#col = col + 1;
      return this.#make('op', ':', number, col, number, this.#col);
    }
    this.#col = col + op.length;
    this.#bracket(op, number, col, open);
    return this.#make('op', op, number, col, number, this.#col);
  }

  #bracket(op: string, line: number, col: number, string: OpenString | undefined): void {
    const fail = (message: string): never => {
      throw new SyntaxFailure(message, { line, col: col + 1 });
    };
    if (op === '(' || op === '[' || op === '{') {
      if (this.brackets.length >= MOST_BRACKETS) fail('too many nested parentheses');
      this.brackets.push({ text: op, line, col });
      if (string) string.depth++;
    } else if (op === ')' || op === ']' || op === '}') {
      if (string && string.depth === 0 && op === '}') fail("f-string: single '}' is not allowed");
      const open = this.brackets.pop();
      if (!open) fail(`unmatched '${op}'`);
      else if (CLOSER[open.text] !== op) {
        if (string && open.text === '{' && string.depth - 1 === string.field) fail(`f-string: unmatched '${op}'`);
        fail(
          `closing parenthesis '${op}' does not match opening parenthesis '${open.text}'${open.line === line ? '' : ` on line ${open.line}`}`,
        );
      }
      if (!string) return;
      if (--string.depth < 0) fail(`f-string: unmatched '${op}'`);
      if (op === '}' && string.depth === string.field) {
        string.field--;
        string.inText = true;
        string.inFormat = false;
      }
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
        { line: number, col: 1, endCol: 0 },
        { kind: 'TabError', quiet: true },
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
          { line: number, col: line.length + 1, endCol: -1 },
          { kind: 'IndentationError', quiet: true },
        );
      if (alternative !== this.#tabs.at(-1)) tabs();
    }
    this.#atStart = false;
    return false;
  }

  #finish(): Token {
    const line = this.lines.length;
    const col = this.lines.at(-1)?.length ?? 0;
    const open = this.brackets.at(-1);
    if (open)
      throw new SyntaxFailure(
        `'${open.text}' was never closed`,
        { line: open.line, col: open.col + 1, endCol: 0 },
        { incomplete: true, quiet: true },
      );
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
    return { kind, text, level: this.brackets.length, line, col, endLine, endCol };
  }
}
