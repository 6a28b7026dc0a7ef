/** Where something stands in a source file; line and column from 1, columns in bytes. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type TokenKind = 'name' | 'keyword' | 'int' | 'float' | 'char' | 'string' | 'operator' | 'end';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Of a string its bytes, one character each; of a char its code in decimal. */
  readonly value: string;
  readonly at: Position;
  /** Just behind the token, where a missing `;` is shown. */
  readonly after: Position;
}

/** One complaint: `main.c:4:5: error: …`, with notes and the function it is in. */
export interface Diagnostic {
  readonly kind: 'error' | 'warning' | 'fatal error';
  readonly at: Position;
  readonly message: string;
  /** Characters that the marker under the excerpt covers; 1 is a caret alone. */
  readonly length: number;
  /** Text to insert, shown below the caret. */
  readonly fix?: string;
  /** The token before which it is missing; shown where that stands on another line. */
  readonly next?: { readonly at: Position; readonly length: number };
  readonly note?: string;
  readonly within: string | undefined;
}

/** Thrown where compilation cannot go on. */
export class CFailure extends Error {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.message);
    this.name = 'CFailure';
    this.diagnostic = diagnostic;
  }
}

export const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'auto break case char const continue default do double else enum extern float for goto if inline int long register restrict return short signed ' +
    'sizeof static struct switch typedef union unsigned void volatile while _Bool bool true false'
  ).split(' '),
);
