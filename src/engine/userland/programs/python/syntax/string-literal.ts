import { SyntaxFailure } from './syntax-failure.ts';

/** One piece of an f-string: text as written, or a replacement field still to be parsed. */
export type StringPart =
  | { readonly text: string }
  | {
      readonly field: string;
      readonly line: number;
      readonly col: number;
      readonly conversion: string | undefined;
      readonly conversionCol: number;
      readonly debug: string | undefined;
      readonly format: readonly StringPart[] | undefined;
    };

export interface StringToken {
  readonly bytes: boolean;
  readonly raw: boolean;
  readonly format: boolean;
  /** Escapes still as written. */
  readonly body: string;
  readonly parts: readonly StringPart[];
  readonly endLine: number;
  readonly endCol: number;
  readonly quote: string;
}

/** Reads a string literal whose prefix and quotes are `start`. Its body may span lines. */
export function readString(lines: readonly string[], lineIndex: number, col: number, start: string): StringToken {
  const prefix = /^[a-zA-Z]*/.exec(start)?.[0].toLowerCase() ?? '';
  const quote = start.slice(prefix.length);
  const reader = new StringReader(
    lines,
    lineIndex,
    col,
    col + start.length,
    quote,
    prefix.includes('r'),
    prefix.includes('f'),
  );
  const parts = reader.read(undefined);
  return {
    bytes: prefix.includes('b'),
    raw: prefix.includes('r'),
    format: prefix.includes('f'),
    body: parts.map((part) => ('text' in part ? part.text : '')).join(''),
    parts,
    endLine: reader.line + 1,
    endCol: reader.col,
    quote,
  };
}

class StringReader {
  readonly #lines: readonly string[];
  readonly #startLine: number;
  readonly #startCol: number;
  readonly #quote: string;
  readonly #raw: boolean;
  readonly #format: boolean;
  line: number;
  col: number;

  constructor(
    lines: readonly string[],
    line: number,
    startCol: number,
    col: number,
    quote: string,
    raw: boolean,
    format: boolean,
  ) {
    this.#lines = lines;
    this.#startLine = line;
    this.#startCol = startCol;
    this.line = line;
    this.col = col;
    this.#quote = quote;
    this.#raw = raw;
    this.#format = format;
  }

  #unterminated(): never {
    const kind = this.#format ? 'f-string literal' : 'string literal';
    const triple = this.#quote.length === 3;
    throw new SyntaxFailure(
      `unterminated ${triple ? `triple-quoted ${kind}` : kind} (detected at line ${triple ? this.#lines.length : this.line + 1})`,
      { line: this.#startLine + 1, col: this.#startCol + 1 },
      { incomplete: triple },
    );
  }

  /** Up to the closing quote, or (inside a format spec) up to the brace that ends the field. */
  read(inField: 'format' | undefined): StringPart[] {
    const parts: StringPart[] = [];
    let text = '';
    const flush = (): void => {
      if (text !== '') parts.push({ text });
      text = '';
    };
    for (;;) {
      const line = this.#lines[this.line];
      if (line === undefined) this.#unterminated();
      if (this.col >= line.length) {
        if (this.#quote.length === 1) this.#unterminated();
        text += '\n';
        this.line++;
        this.col = 0;
        continue;
      }
      const char = line[this.col] as string;
      if (!inField && line.startsWith(this.#quote, this.col)) {
        this.col += this.#quote.length;
        flush();
        return parts;
      }
      if (inField && line.startsWith(this.#quote, this.col))
        throw new SyntaxFailure("f-string: expecting '}'", { line: this.line + 1, col: this.col + 1 });
      if (char === '\\') {
        if (this.col + 1 >= line.length) {
          if (this.#lines[this.line + 1] === undefined) this.#unterminated();
          text += '\\\n';
          this.line++;
          this.col = 0;
          continue;
        }
        if (this.#format && !this.#raw && line[this.col + 1] === 'N' && line[this.col + 2] === '{') {
          const end = line.indexOf('}', this.col);
          text += line.slice(this.col, end + 1);
          this.col = end + 1;
          continue;
        }
        if (this.#format && (line[this.col + 1] === '{' || line[this.col + 1] === '}')) {
          text += '\\';
          this.col++;
          continue;
        }
        text += line.slice(this.col, this.col + 2);
        this.col += 2;
        continue;
      }
      if (this.#format && char === '{') {
        if (line[this.col + 1] === '{' && !inField) {
          text += '{';
          this.col += 2;
          continue;
        }
        flush();
        parts.push(...this.#field());
        continue;
      }
      if (this.#format && char === '}') {
        if (inField) {
          flush();
          return parts;
        }
        if (line[this.col + 1] !== '}')
          throw new SyntaxFailure("f-string: single '}' is not allowed", { line: this.line + 1, col: this.col + 1 });
        text += '}';
        this.col += 2;
        continue;
      }
      text += char;
      this.col++;
    }
  }

  #field(): StringPart[] {
    const open = { line: this.line + 1, col: this.col + 1 };
    this.col++;
    const line = this.line + 1;
    const col = this.col;
    const source = this.#expression(open);
    let text = source;
    let debug: string | undefined;
    const equals = /^([\s\S]*[^=!<>])=(\s*)$/.exec(source);
    if (equals) {
      text = equals[1] as string;
      debug = source;
    }
    let conversion: string | undefined;
    let conversionCol = 0;
    const here = (): string => this.#lines[this.line]?.[this.col] ?? '';
    if (here() === '!') {
      this.col++;
      conversionCol = this.col;
      const name = /^[\p{XID_Continue}]*/u.exec(this.#lines[this.line]?.slice(this.col) ?? '')?.[0] ?? '';
      if (name === '')
        throw new SyntaxFailure('f-string: missing conversion character', { line: this.line + 1, col: this.col + 1 });
      conversion = name;
      this.col += name.length;
      if (here() !== ':' && here() !== '}')
        throw new SyntaxFailure("f-string: expecting ':' or '}'", { line: this.line + 1, col: this.col + 1 });
    }
    let format: StringPart[] | undefined;
    if (here() === ':') {
      this.col++;
      format = this.read('format');
    }
    if (here() !== '}') throw new SyntaxFailure("f-string: expecting '}'", { line: this.line + 1, col: this.col + 1 });
    this.col++;
    const field: StringPart = { field: text, line, col, conversion, conversionCol, debug, format };
    return debug === undefined ? [field] : [{ text: `\0${debug}` }, field];
  }

  /** The expression's text: up to a `!`, `:`, or `}` that stands outside of brackets and strings. */
  #expression(open: { readonly line: number; readonly col: number }): string {
    let depth = 0;
    let text = '';
    for (;;) {
      const line = this.#lines[this.line];
      if (line === undefined) throw new SyntaxFailure("'{' was never closed", open, { incomplete: true });
      if (this.col >= line.length) {
        if (this.#quote.length === 1 && depth === 0) throw new SyntaxFailure("'{' was never closed", open);
        text += '\n';
        this.line++;
        this.col = 0;
        continue;
      }
      const char = line[this.col] as string;
      if (char === '#') {
        if (this.#quote.length === 1) throw new SyntaxFailure("'{' was never closed", open);
        this.col = line.length;
        continue;
      }
      const nested = /^(?:[rRbBuUfF]{0,2})(?:"""|'''|"|')/.exec(line.slice(this.col));
      if (nested && (!line.startsWith(this.#quote, this.col) || this.#quote.length === 1)) {
        if (line.startsWith(this.#quote, this.col) && !this.#closesLater(line)) {
          throw new SyntaxFailure(
            text.trim() === '' ? "f-string: valid expression required before '}'" : "f-string: expecting '}'",
            { line: this.line + 1, col: this.col + 1 },
          );
        }
        const inner = readString(this.#lines, this.line, this.col, nested[0]);
        text += spanText(this.#lines, this.line, this.col, inner.endLine - 1, inner.endCol);
        this.line = inner.endLine - 1;
        this.col = inner.endCol;
        continue;
      }
      if (nested) throw new SyntaxFailure("f-string: expecting '}'", { line: this.line + 1, col: this.col + 1 });
      if (depth === 0) {
        const two = line.slice(this.col, this.col + 2);
        if (two === '!=') {
          text += two;
          this.col += 2;
          continue;
        }
        if (char === '!' || char === ':' || char === '}') return text;
      }
      if ('([{'.includes(char)) depth++;
      else if (')]}'.includes(char)) depth--;
      text += char;
      this.col++;
    }
  }

  /** A quote of the f-string's own kind may open a string inside of a field (3.12), if that one is closed before the field is. */
  #closesLater(line: string): boolean {
    const end = line.indexOf(this.#quote, this.col + 1);
    return end !== -1 && line.indexOf('}', end) !== -1;
  }
}

function spanText(lines: readonly string[], line: number, col: number, endLine: number, endCol: number): string {
  if (line === endLine) return (lines[line] ?? '').slice(col, endCol);
  const middle = lines.slice(line + 1, endLine);
  return [(lines[line] ?? '').slice(col), ...middle, (lines[endLine] ?? '').slice(0, endCol)].join('\n');
}
