/** Where something stands: line and column from 1, columns in bytes, as the go command prints them. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something wrong with a program, as `go build` reports it: `./main.go:5:2: message`. */
export interface Diagnostic {
  readonly position: Position;
  readonly message: string;
}

/** Thrown by scanner and parser, which stop at the first mistake. */
export class GoSyntaxError extends Error {
  readonly diagnostic: Diagnostic;

  constructor(position: Position, message: string) {
    super(message);
    this.name = 'GoSyntaxError';
    this.diagnostic = { position, message };
  }
}

/** Something that Go has and this compiler has not. */
export class GoNotSimulated extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'GoNotSimulated';
  }
}

export type TokenKind = 'name' | 'int' | 'float' | 'rune' | 'string' | 'operator' | 'keyword' | 'newline' | 'eof';

export interface Token {
  readonly kind: TokenKind;
  /** As written; of a string or rune the decoded bytes are in `value`. */
  readonly text: string;
  /** Bytes of a string, one character each; of a rune its code point in decimal. */
  readonly value: string;
  readonly position: Position;
}

export const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'break case chan const continue default defer else fallthrough for func go goto if import interface map package range ' +
    'return select struct switch type var'
  ).split(' '),
);

/** How the compiler's messages call a token: `name foo`, `literal "x"`, `keyword if`, `newline`, `}`. */
export function describeToken(token: Token): string {
  switch (token.kind) {
    case 'name':
      return `name ${token.text}`;
    case 'int':
    case 'float':
    case 'rune':
    case 'string':
      return `literal ${token.text}`;
    case 'keyword':
      return `keyword ${token.text}`;
    case 'newline':
      return token.text === ';' ? 'semicolon' : 'newline';
    case 'operator':
      return token.text === ',' ? 'comma' : token.text;
    case 'eof':
      return 'EOF';
  }
}
