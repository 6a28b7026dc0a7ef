import type { Span } from '../ast.ts';
import { SyntaxFailure } from '../syntax-failure.ts';
import { KEYWORDS, type Token, type Tokenizer } from '../tokenizer.ts';

/** What a rule found: a token, a node, a list of such, or nothing that is told (null). */
export type Matched = Token | Node | readonly Matched[] | null;

export interface Captures {
  a?: Matched;
  b?: Matched;
  c?: Matched;
}

/** As much of a syntax tree as complaints need. */
export interface Node extends Span {
  readonly type: string;
  readonly a: Matched;
  readonly b: Matched;
}

const KINDS: Readonly<Record<Token['kind'], string>> = {
  name: 'NAME',
  op: 'OP',
  number: 'NUMBER',
  string: 'STRING',
  'fstring-start': 'FSTRING_START',
  'fstring-middle': 'FSTRING_MIDDLE',
  'fstring-end': 'FSTRING_END',
  newline: 'NEWLINE',
  indent: 'INDENT',
  dedent: 'DEDENT',
  end: 'ENDMARKER',
};

/** What CPython calls the kinds of nodes in its complaints. */
const NAMES: Readonly<Record<string, string>> = {
  Name: 'name',
  Attribute: 'attribute',
  Subscript: 'subscript',
  Starred: 'starred',
  List: 'list',
  Tuple: 'tuple',
  Lambda: 'lambda',
  Call: 'function call',
  BoolOp: 'expression',
  BinOp: 'expression',
  UnaryOp: 'expression',
  GeneratorExp: 'generator expression',
  Yield: 'yield expression',
  Await: 'await expression',
  ListComp: 'list comprehension',
  SetComp: 'set comprehension',
  DictComp: 'dict comprehension',
  Dict: 'dict literal',
  Set: 'set display',
  JoinedStr: 'f-string expression',
  Literal: 'literal',
  Ellipsis: 'ellipsis',
  True: 'True',
  False: 'False',
  None: 'None',
  Compare: 'comparison',
  IfExp: 'conditional expression',
  NamedExpr: 'named expression',
};

/** One reading of a text by the grammar: where it stands, the tokens fetched so far, and what rules found where. */
export class Reading {
  readonly tokens: Token[] = [];
  readonly tokenizer: Tokenizer;
  mark = 0;
  /** Rules for what is wrong are tried too. */
  mistakes = false;
  /** What the tokenizer complained of. */
  refused: SyntaxFailure | undefined = undefined;
  #memory: Map<object, { readonly mark: number; readonly value: Matched | undefined }>[] = [];

  constructor(tokenizer: Tokenizer) {
    this.tokenizer = tokenizer;
  }

  /** Starts once more, with the rules for what is wrong. */
  again(): void {
    this.mark = 0;
    this.mistakes = true;
    this.#memory = [];
  }

  /** Does something that neither knows what was remembered nor leaves anything there. */
  apart<T>(work: () => T): T {
    const memory = this.#memory;
    this.#memory = [];
    try {
      return work();
    } finally {
      this.#memory = memory;
    }
  }

  peek(): Token {
    while (this.tokens.length <= this.mark) {
      try {
        this.tokens.push(this.tokenizer.next());
      } catch (error) {
        if (error instanceof SyntaxFailure) this.refused = error;
        throw error;
      }
    }
    return this.tokens[this.mark] as Token;
  }

  kindOf(token: Token): string {
    return token.kind === 'name' && KEYWORDS.has(token.text) ? 'KEYWORD' : KINDS[token.kind];
  }

  /** The last token that was fetched, which may lie ahead of the mark. */
  get lastRead(): Token {
    return this.tokens.at(-1) as Token;
  }

  recall(key: object): { readonly mark: number; readonly value: Matched | undefined } | undefined {
    return this.#memory[this.mark]?.get(key);
  }

  remember(key: object, start: number, value: Matched | undefined): void {
    this.#memory[start] ??= new Map();
    this.#memory[start].set(key, { mark: this.mark, value });
  }

  /** Complains at the last token that was read, or at the next. */
  complainHere(text: string, how: { readonly indent: boolean; readonly next: boolean; readonly at: Matched }): never {
    const token = how.next ? this.peek() : this.lastRead;
    const unmarked = token.kind === 'end' || token.kind === 'dedent' || token.kind === 'indent';
    const line = Math.min(token.line, this.tokenizer.lines.length);
    throw new SyntaxFailure(
      text.replace('%l', String(spanOf(how.at)?.line)),
      {
        line,
        col: unmarked ? this.tokenizer.position : token.col + 1,
        endLine: unmarked ? line : token.endLine,
        endCol: unmarked ? -1 : token.endCol + 1,
      },
      { kind: how.indent ? 'IndentationError' : 'SyntaxError' },
    );
  }

  /** Complains of everything from here to where the tokenizer stands. */
  complainFrom(from: Matched, text: string): never {
    const { line, col } = spanOf(from) as Span;
    throw new SyntaxFailure(text, {
      line,
      col: col + 1,
      endLine: this.lastRead.endLine,
      endCol: this.lastRead.kind === 'newline' ? this.lastRead.endCol : this.tokenizer.position,
    });
  }

  complainOf(from: Matched, to: Matched, text: string): never {
    return complain(
      spanOf(from) as Span,
      spanOf(to) as Span,
      text.replace('%a', () => nameOf(from)).replace('%t', () => (from && 'text' in from ? from.text : '')),
    );
  }
}

export function complain(from: Span, to: Span, text: string): never {
  throw new SyntaxFailure(text, { line: from.line, col: from.col + 1, endLine: to.endLine, endCol: to.endCol + 1 });
}

export function isList(value: Matched | undefined): value is readonly Matched[] {
  return Array.isArray(value);
}

/** The node, where it is one. */
export function nodeOf(value: Matched | undefined): Node | undefined {
  return value && 'type' in value ? value : undefined;
}

export function spanOf(value: Matched | undefined): Span | undefined {
  return value && 'line' in value ? value : undefined;
}

export function nameOf(value: Matched): string {
  const found = nodeOf(value);
  return found
    ? (NAMES[found.type] ?? 'literal')
    : value && 'kind' in value && value.kind === 'name'
      ? 'name'
      : 'literal';
}

/** A node from the token at `start` to the last one before the mark that a reader sees. */
export function node(type: string, captures: Captures, reading: Reading, start: number): Node {
  const first = reading.tokens[start] as Token;
  let last = reading.mark - 1;
  while (last > start && ['newline', 'indent', 'dedent', 'end'].includes((reading.tokens[last] as Token).kind)) last--;
  const { endLine, endCol } = reading.tokens[last] as Token;
  return { type, line: first.line, col: first.col, endLine, endCol, a: captures.a ?? null, b: captures.b ?? null };
}
