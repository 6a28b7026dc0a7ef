import { type Token, tokenize } from './lexer.ts';
import { JqSyntaxError, locate } from './syntax.ts';

/** Walks over a program's tokens and notes what is wrong with it. */
export class TokenReader {
  readonly program: string;
  readonly problems: string[] = [];
  /** Number of the token that comes next. */
  at = 0;
  readonly #tokens: readonly Token[];

  constructor(program: string) {
    this.program = program;
    this.#tokens = tokenize(program);
  }

  peek(ahead: number): Token | undefined {
    return this.#tokens[this.at + ahead];
  }

  get token(): Token {
    const token = this.#tokens[Math.min(this.at, this.#tokens.length - 1)] as Token;
    return token;
  }

  take(kind?: string, expecting = ''): Token {
    const token = this.token;
    if (kind !== undefined && token.kind !== kind) this.unexpected(expecting);
    if (token.problem !== undefined) this.problems.push(locate(this.program, token.at, token.problem));
    this.at += 1;
    return token;
  }

  skip(kind: string): boolean {
    if (this.token.kind !== kind) return false;
    this.at += 1;
    return true;
  }

  complain(at: number, sentence: string): void {
    this.problems.push(locate(this.program, at, sentence));
  }

  unexpected(expecting = ''): never {
    const { kind, at } = this.token;
    const named = kind.length === 1 ? `'${kind}'` : kind;
    const wanted = expecting === '' ? '' : `, expecting ${expecting}`;
    this.complain(at, `syntax error, unexpected ${named}${wanted} (Unix shell quoting issues?)`);
    throw new JqSyntaxError(this.problems);
  }

  /** An unexpected token, with what jq's grammar adds in such a place. */
  unexpectedWith(expecting: string, at: number, sentence: string): never {
    try {
      return this.unexpected(expecting);
    } catch (error) {
      if (!(error instanceof JqSyntaxError)) throw error;
      this.complain(at, sentence);
      throw new JqSyntaxError(this.problems);
    }
  }
}
