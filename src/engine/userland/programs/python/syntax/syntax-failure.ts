/** A text that the parser refused, and what it was to be. */
export interface Refused {
  readonly text: string;
  readonly start: 'file' | 'interactive' | 'eval';
}

/** A text that Python refuses. Lines from 1, columns from 1 as Python counts them; `end` columns exclusive; 0, less or NaN (None) where CPython has none. */
export class SyntaxFailure extends Error {
  readonly kind: 'SyntaxError' | 'IndentationError' | 'TabError';
  readonly line: number;
  readonly col: number;
  readonly endLine: number;
  readonly endCol: number;
  /** The text ended too early: the prompt asks for another line. */
  readonly incomplete: boolean;
  /** A complaint of the tokenizer that does not come before the parser's own when the rest of the text is looked through. */
  readonly quiet: boolean;
  /** What explain/explain.ts reads again; undefined where this says it all. */
  readonly refused: Refused | undefined;
  /** Found after parsing: CPython then looks for the line in the file, and shows none for text that is in no file. */
  readonly late: boolean;

  constructor(
    message: string,
    at: { readonly line: number; readonly col: number; readonly endLine?: number; readonly endCol?: number },
    options: {
      readonly kind?: SyntaxFailure['kind'];
      readonly incomplete?: boolean;
      readonly quiet?: boolean;
      readonly refused?: Refused | undefined;
      readonly late?: boolean;
    } = {},
  ) {
    super(message);
    this.name = 'SyntaxFailure';
    this.kind = options.kind ?? 'SyntaxError';
    this.line = at.line;
    this.col = at.col;
    this.endLine = at.endLine ?? at.line;
    this.endCol = at.endCol ?? at.col;
    this.incomplete = options.incomplete ?? false;
    this.quiet = options.quiet ?? false;
    this.refused = options.refused;
    this.late = options.late ?? false;
  }

  /** The same, said of a text that only ended too early. */
  asIncomplete(incomplete: boolean): SyntaxFailure {
    return incomplete ? new SyntaxFailure(this.message, this, { ...this, incomplete }) : this;
  }

  /** The same, found by the parser in a text: what is to be said of it, and where, is still to be found out. */
  of(refused: Refused): SyntaxFailure {
    return new SyntaxFailure(this.message, this, { ...this, refused });
  }
}

/** What the compiler, not the parser, refuses. Columns of the span from 0. */
export function lateFailure(
  message: string,
  span: { readonly line: number; readonly col: number; readonly endLine: number; readonly endCol: number },
): SyntaxFailure {
  const { line, col, endLine, endCol } = span;
  return new SyntaxFailure(message, { line, col: col + 1, endLine, endCol: endCol + 1 }, { late: true });
}
