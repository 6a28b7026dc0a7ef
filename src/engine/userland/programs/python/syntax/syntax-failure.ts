/** A text that Python refuses. Lines from 1, columns from 1 as Python counts them; `end` columns exclusive, 0 when there is none. */
export class SyntaxFailure extends Error {
  readonly kind: 'SyntaxError' | 'IndentationError' | 'TabError';
  readonly line: number;
  readonly col: number;
  readonly endLine: number;
  readonly endCol: number;
  /** The text ended too early: the prompt asks for another line. */
  readonly incomplete: boolean;

  constructor(
    message: string,
    at: { readonly line: number; readonly col: number; readonly endLine?: number; readonly endCol?: number },
    options: { readonly kind?: SyntaxFailure['kind']; readonly incomplete?: boolean } = {},
  ) {
    super(message);
    this.name = 'SyntaxFailure';
    this.kind = options.kind ?? 'SyntaxError';
    this.line = at.line;
    this.col = at.col;
    this.endLine = at.endLine ?? at.line;
    this.endCol = at.endCol ?? 0;
    this.incomplete = options.incomplete ?? false;
  }
}
