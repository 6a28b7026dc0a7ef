import type { Span } from './ast.ts';
import { SyntaxFailure } from './syntax-failure.ts';
import { KEYWORDS, type Token, Tokenizer } from './tokenizer.ts';

const UNSEEN: ReadonlySet<Token['kind']> = new Set(['newline', 'indent', 'dedent', 'end']);

/** `__x` in class A is `_A__x`. */
function mangled(token: Token, className: string | undefined): Token {
  if (className === undefined || token.kind !== 'name' || !token.text.startsWith('__') || token.text.endsWith('__'))
    return token;
  const owner = className.replace(/^_+/, '');
  return owner === '' ? token : { ...token, text: `_${owner}${token.text}`, written: token.text };
}

/** Tokens with look-ahead. */
export class TokenReader {
  protected readonly text: string;
  protected readonly tokenizer: Tokenizer;
  readonly #tokens: Token[] = [];
  protected at = 0;
  /** The class whose body is read: its private names are mangled. */
  protected className: string | undefined = undefined;

  /** Names as they are written: for the tree that ast shows. */
  readonly #asWritten: boolean;

  constructor(text: string, options: { readonly asWritten?: boolean } = {}) {
    this.text = text;
    this.#asWritten = options.asWritten ?? false;
    this.tokenizer = new Tokenizer(text);
  }

  protected get token(): Token {
    return this.peek(0);
  }

  protected peek(ahead: number): Token {
    while (this.#tokens.length <= this.at + ahead) {
      const last = this.#tokens.at(-1);
      if (last?.kind === 'end') return last;
      this.#tokens.push(mangled(this.tokenizer.next(), this.#asWritten ? undefined : this.className));
    }
    return this.#tokens[this.at + ahead] as Token;
  }

  /** The token before the current one. */
  protected get last(): Token {
    return this.#tokens[this.at - 1] as Token;
  }

  protected advance(): Token {
    const token = this.token;
    this.at++;
    return token;
  }

  protected isOp(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === 'op' && token.text === text;
  }

  protected isWord(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === 'name' && token.text === text;
  }

  /** A name that is no keyword. */
  protected isName(ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === 'name' && !KEYWORDS.has(token.text);
  }

  protected takeOp(text: string): boolean {
    if (!this.isOp(text)) return false;
    this.at++;
    return true;
  }

  protected takeWord(text: string): boolean {
    if (!this.isWord(text)) return false;
    this.at++;
    return true;
  }

  protected needOp(text: string): Token {
    if (!this.isOp(text)) this.unexpected();
    return this.advance();
  }

  protected needWord(text: string): Token {
    if (!this.isWord(text)) this.unexpected();
    return this.advance();
  }

  protected needName(): Token {
    if (!this.isName()) this.unexpected();
    return this.advance();
  }

  protected needKind(kind: Token['kind']): Token {
    if (this.token.kind !== kind) this.unexpected();
    return this.advance();
  }

  protected spanFrom(start: Span): Span {
    let end = this.at - 1;
    while (end > 0 && UNSEEN.has((this.#tokens[end] as Token).kind)) end--;
    const { endLine, endCol } = this.#tokens[end] as Token;
    return { line: start.line, col: start.col, endLine, endCol };
  }

  /** The text is not Python. What is told to the user, and where, explain/explain.ts finds out. */
  protected unexpected(token: Token = this.token): never {
    throw new SyntaxFailure(
      'invalid syntax',
      { line: token.line, col: token.col + 1, endLine: token.endLine, endCol: token.endCol + 1 },
      { incomplete: token.kind === 'end' },
    );
  }
}
