import type { Expr, Span } from './ast.ts';
import { SyntaxFailure } from './syntax-failure.ts';
import { type Token, Tokenizer } from './tokenizer.ts';

export const KEYWORDS: ReadonlySet<string> = new Set(
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  ),
);

/** Names of expressions in "cannot assign to …". */
export function expressionName(node: Expr): string {
  switch (node.type) {
    case 'Constant':
      switch (node.value.kind) {
        case 'none':
          return 'None';
        case 'true':
          return 'True';
        case 'false':
          return 'False';
        case 'ellipsis':
          return 'ellipsis';
        default:
          return 'literal';
      }
    case 'Name':
      return 'name';
    case 'Attribute':
      return 'attribute';
    case 'Subscript':
      return 'subscript';
    case 'Starred':
      return 'starred';
    case 'List':
      return 'list';
    case 'Tuple':
      return 'tuple';
    case 'Lambda':
      return 'lambda';
    case 'Call':
      return 'function call';
    case 'BoolOp':
    case 'BinOp':
    case 'UnaryOp':
      return 'expression';
    case 'GeneratorExp':
      return 'generator expression';
    case 'Yield':
    case 'YieldFrom':
      return 'yield expression';
    case 'Await':
      return 'await expression';
    case 'ListComp':
      return 'list comprehension';
    case 'SetComp':
      return 'set comprehension';
    case 'DictComp':
      return 'dict comprehension';
    case 'Dict':
      return 'dict literal';
    case 'Set':
      return 'set display';
    case 'JoinedStr':
      return 'f-string expression';
    case 'Compare':
      return 'comparison';
    case 'IfExp':
      return 'conditional expression';
    case 'NamedExpr':
      return 'named expression';
    case 'Slice':
      return 'slice';
  }
}

/** `__x` in class A is `_A__x`. */
function mangled(token: Token, className: string | undefined): Token {
  if (className === undefined || token.kind !== 'name' || !token.text.startsWith('__') || token.text.endsWith('__'))
    return token;
  const owner = className.replace(/^_+/, '');
  return owner === '' ? token : { ...token, text: `_${owner}${token.text}` };
}

/** Tokens with look-ahead, and the complaints that all parsers share. */
export class TokenReader {
  protected readonly tokenizer: Tokenizer;
  readonly #text: string;
  readonly #tokens: Token[] = [];
  protected at = 0;
  /** The class whose body is read: its private names are mangled. */
  protected className: string | undefined = undefined;

  constructor(text: string) {
    this.#text = text;
    this.tokenizer = new Tokenizer(text);
  }

  protected get token(): Token {
    return this.peek(0);
  }

  protected peek(ahead: number): Token {
    while (this.#tokens.length <= this.at + ahead) {
      const last = this.#tokens.at(-1);
      if (last?.kind === 'end') return last;
      this.#tokens.push(mangled(this.tokenizer.next(), this.className));
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

  protected spanFrom(start: Span): Span {
    const { endLine, endCol } = this.last;
    return { line: start.line, col: start.col, endLine, endCol };
  }

  protected fail(message: string, from: Span, to: Span = from): never {
    this.#unclosed();
    throw new SyntaxFailure(message, {
      line: from.line,
      col: from.col + 1,
      endLine: to.endLine,
      endCol: to.endCol + 1,
    });
  }

  /** "invalid syntax" at a token, or what explains it better: an open bracket, an indent. */
  protected unexpected(token: Token = this.token): never {
    this.#drain(token);
    if (token.kind === 'indent') throw this.#indentation('unexpected indent', token);
    if (token.kind === 'dedent') throw this.#indentation('unexpected unindent', token);
    const open = this.tokenizer.brackets.at(-1);
    if (open && (token.kind === 'end' || token.line > open.line))
      throw new SyntaxFailure(
        `'${open.text}' was never closed`,
        { line: open.line, col: open.col + 1 },
        { incomplete: token.kind === 'end' },
      );
    if (token.kind === 'end')
      throw new SyntaxFailure(
        'invalid syntax',
        { line: token.line, col: token.col + 1, endCol: token.endCol + 1 },
        { incomplete: true },
      );
    this.fail('invalid syntax', token);
  }

  /** The tokenizer's own complaint about the rest of the text comes before the parser's. */
  #drain(token: Token): void {
    if (token.kind === 'end' || token.kind === 'indent') return;
    const brackets = [...this.tokenizer.brackets];
    try {
      while (this.tokenizer.next().kind !== 'end');
    } catch (error) {
      if (error instanceof SyntaxFailure && error.kind === 'SyntaxError' && !/^unindent/.test(error.message))
        throw error;
    }
    if (this.tokenizer.brackets.length < brackets.length)
      this.tokenizer.brackets.splice(0, Number.POSITIVE_INFINITY, ...brackets);
  }

  /** A bracket of an earlier line that is never closed explains any complaint of the grammar. */
  #unclosed(): void {
    const rest = new Tokenizer(this.#text);
    try {
      while (rest.next().kind !== 'end');
    } catch (error) {
      if (error instanceof SyntaxFailure) return;
      throw error;
    }
    const open = rest.brackets.at(-1);
    if (open && (this.#tokens.at(-1)?.line ?? 0) > open.line)
      throw new SyntaxFailure(`'${open.text}' was never closed`, { line: open.line, col: open.col + 1 });
  }

  #indentation(message: string, token: Token): SyntaxFailure {
    const line = this.tokenizer.lines[token.line - 1] ?? '';
    const col = token.kind === 'indent' ? token.endCol : line.length;
    return new SyntaxFailure(
      message,
      { line: token.line, col: col + (token.kind === 'indent' ? 0 : 1) },
      { kind: 'IndentationError' },
    );
  }
}
