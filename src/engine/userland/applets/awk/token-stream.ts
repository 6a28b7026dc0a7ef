import { AwkSyntaxError, Lexer, type Token } from './lexer.ts';

/** The tokens of an awk program, one at a time, and what a parser asks of them. */
export class TokenStream {
  protected readonly lexer: Lexer;
  protected readonly called = new Map<string, Token>();
  protected token: Token;
  protected previous: Token | undefined;
  protected locals: readonly string[] = [];
  protected readonly busybox: boolean;
  protected braces = 0;
  protected parentheses = 0;

  constructor(text: string, builtins: ReadonlySet<string>, busybox: boolean) {
    this.busybox = busybox;
    this.lexer = new Lexer(text, builtins, busybox);
    this.token = this.lexer.next(true, undefined);
  }

  protected is(text: string): boolean {
    return this.token.kind === 'punctuation' && this.token.text === text;
  }

  protected ends(kind: 'newline' | 'end'): boolean {
    return this.token.kind === kind;
  }

  protected isWord(text: string): boolean {
    return this.token.kind === 'keyword' && this.token.text === text;
  }

  /** A slash begins a regular expression unless an operand stands before it. */
  protected advance(): Token {
    const old = this.token;
    this.previous = old;
    const operand =
      old.kind === 'number' ||
      old.kind === 'string' ||
      old.kind === 'name' ||
      old.kind === 'regex' ||
      old.kind === 'builtin' ||
      (old.kind === 'punctuation' &&
        (old.text === ')' || old.text === ']' || old.text === '$' || old.text === '++' || old.text === '--'));
    this.token = this.lexer.next(!operand, old);
    return old;
  }

  protected newlines(): void {
    while (this.ends('newline')) this.advance();
  }

  protected expect(text: string): void {
    if (!this.is(text)) this.unexpected();
    this.advance();
  }

  protected unexpected(): never {
    return this.fail('unexpected');
  }

  protected fail(reason: AwkSyntaxError['reason']): never {
    throw new AwkSyntaxError(reason, this.token, this.previous, {
      braces: this.braces,
      parentheses: this.parentheses,
    });
  }
}
