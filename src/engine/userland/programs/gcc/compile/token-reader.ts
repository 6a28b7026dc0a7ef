import { CFailure, type Diagnostic, type Position, type Token } from '../syntax/token.ts';

/** The tokens of a file, and the complaints about it. */
export abstract class TokenReader {
  readonly diagnostics: Diagnostic[] = [];
  /** Name of the function that is compiled. */
  protected within: string | undefined;
  #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  protected get token(): Token {
    return this.#tokens[this.#at] as Token;
  }

  protected peek(ahead = 1): Token {
    return (this.#tokens[this.#at + ahead] ?? this.#tokens.at(-1)) as Token;
  }

  protected get before(): Token {
    return (this.#tokens[this.#at - 1] ?? this.token) as Token;
  }

  protected advance(): Token {
    const { token } = this;
    if (token.kind !== 'end') this.#at++;
    return token;
  }

  /** Puts other tokens in front: a standard header's declarations. */
  protected insert(tokens: readonly Token[]): void {
    this.#tokens = [...this.#tokens.slice(0, this.#at), ...tokens, ...this.#tokens.slice(this.#at)];
  }

  protected is(text: string): boolean {
    const { kind, text: own } = this.token;
    return own === text && (kind === 'operator' || kind === 'keyword');
  }

  protected take(text: string): boolean {
    if (!this.is(text)) return false;
    this.advance();
    return true;
  }

  /** `expected ';' before 'return'`: where something is missing between two tokens, shown behind the first. */
  protected expect(text: string): Token {
    if (this.is(text)) return this.advance();
    const { token, before } = this;
    const next = token.kind === 'end' ? 'at end of input' : `before ${this.#shown(token)}`;
    const inserted = [';', ')', ']', '}', '{', ','].includes(text);
    throw new CFailure({
      kind: 'error',
      at: inserted && token.kind !== 'end' ? before.after : token.kind === 'end' ? before.at : token.at,
      message:
        text === '}' && token.kind === 'end'
          ? 'expected declaration or statement at end of input'
          : `expected '${text}' ${next}`,
      length: token.kind === 'end' ? before.text.length : 1,
      ...(inserted && token.kind !== 'end' ? { fix: text, next: { at: token.at, length: token.text.length } } : {}),
      within: this.within,
    });
  }

  #shown({ kind, text }: Token): string {
    if (kind === 'string') return 'string constant';
    return kind === 'int' || kind === 'float' ? 'numeric constant' : kind === 'char' ? `${text}` : `'${text}'`;
  }

  protected unexpected(what: string): never {
    const { token } = this;
    const where =
      token.kind === 'end'
        ? 'at end of input'
        : `before ${token.kind === 'operator' ? `'${token.text}' token` : this.#shown(token)}`;
    throw new CFailure({
      kind: 'error',
      at: token.at,
      message: `expected ${what} ${where}`,
      length: Math.max(1, token.text.length),
      within: this.within,
    });
  }

  protected error(at: Position, message: string, length = 1, note?: string): void {
    this.diagnostics.push({
      kind: 'error',
      at,
      message,
      length,
      within: this.within,
      ...(note === undefined ? {} : { note }),
    });
  }

  protected warn(at: Position, message: string, length = 1): void {
    this.diagnostics.push({ kind: 'warning', at, message, length, within: this.within });
  }
}
