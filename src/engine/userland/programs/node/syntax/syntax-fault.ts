/** A syntax error in V8's words, with the range that its carets mark. */
export interface SyntaxFault {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}
