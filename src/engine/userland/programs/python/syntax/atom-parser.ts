import type { Comprehension, Expr, ExprKind, FormattedValue, Span } from './ast.ts';
import { verifyDigits } from './number-literal.ts';
import { ParameterParser } from './parameter-parser.ts';
import { literalText } from './string-literal.ts';
import { KEYWORDS, type Token } from './tokenizer.ts';

const PREFIX_WORDS: ReadonlySet<string> = new Set(['not', 'lambda', 'await', 'None', 'True', 'False', 'yield']);

/** Names, literals, displays, comprehensions and what stands in brackets. */
export abstract class AtomParser extends ParameterParser {
  /** Of the string that is being read: a character's name that the table does not have. */
  readonly warnings: { readonly message: string; line: number; readonly below: number }[] = [];

  abstract override expression(): Expr;
  abstract namedExpression(): Expr;
  abstract starNamedExpression(): Expr;
  abstract disjunction(): Expr;
  abstract binary(level: number): Expr;
  protected abstract comprehensions(): Comprehension[];
  protected abstract node<K extends ExprKind>(start: Span, kind: K): Expr;
  protected abstract yieldExpression(): Expr;
  abstract starExpressions(): Expr;

  protected startsExpression(ahead = 0): boolean {
    const { kind, text } = this.peek(ahead);
    switch (kind) {
      case 'name':
        return !KEYWORDS.has(text) || PREFIX_WORDS.has(text);
      case 'number':
      case 'string':
      case 'fstring-start':
        return true;
      case 'op':
        return ['(', '[', '{', '-', '+', '~', '...', '*'].includes(text);
      default:
        return false;
    }
  }

  protected startsComprehension(): boolean {
    return this.isWord('for') || (this.isWord('async') && this.isWord('for', 1));
  }

  protected atom(): Expr {
    const start = this.token;
    switch (start.kind) {
      case 'name':
        return this.#word(start);
      case 'number': {
        this.advance();
        verifyDigits(start);
        const { kind, value } = start.number as NonNullable<Token['number']>;
        return this.node(start, {
          type: 'Constant',
          value: kind === 'int' ? { kind, value } : { kind, value: Number(value) },
        });
      }
      case 'string':
      case 'fstring-start':
        return this.#strings(start);
      case 'op':
        if (start.text === '(') return this.#parentheses(start);
        if (start.text === '[') return this.#list(start);
        if (start.text === '{') return this.#braces(start);
        if (start.text === '...') {
          this.advance();
          return this.node(start, { type: 'Constant', value: { kind: 'ellipsis' } });
        }
    }
    return this.unexpected();
  }

  #word(start: Token): Expr {
    const { text } = start;
    if (text === 'None' || text === 'True' || text === 'False') {
      this.advance();
      return this.node(start, { type: 'Constant', value: { kind: text.toLowerCase() as 'none' | 'true' | 'false' } });
    }
    if (KEYWORDS.has(text)) this.unexpected();
    this.advance();
    return this.node(start, { type: 'Name', id: text });
  }

  #parentheses(start: Token): Expr {
    this.advance();
    if (this.takeOp(')')) return { ...this.node(start, { type: 'Tuple', items: [] }), parenthesised: true };
    if (this.isWord('yield')) {
      const value = this.yieldExpression();
      this.needOp(')');
      return { ...value, parenthesised: true };
    }
    const first = this.starNamedExpression();
    if (this.startsComprehension()) {
      if (first.type === 'Starred') this.unexpected();
      const loops = this.comprehensions();
      this.needOp(')');
      return this.node(start, { type: 'GeneratorExp', element: first, loops });
    }
    if (!this.isOp(',')) {
      this.needOp(')');
      if (first.type === 'Starred') this.unexpected();
      return { ...first, parenthesised: true };
    }
    const items = this.#rest(first, ')');
    return { ...this.node(start, { type: 'Tuple', items }), parenthesised: true };
  }

  #rest(first: Expr, close: string): Expr[] {
    const items = [first];
    while (this.takeOp(',')) {
      if (this.isOp(close)) break;
      items.push(this.starNamedExpression());
    }
    this.needOp(close);
    return items;
  }

  #list(start: Token): Expr {
    this.advance();
    if (this.takeOp(']')) return this.node(start, { type: 'List', items: [] });
    const first = this.starNamedExpression();
    if (this.startsComprehension()) {
      if (first.type === 'Starred') this.unexpected();
      const loops = this.comprehensions();
      this.needOp(']');
      return this.node(start, { type: 'ListComp', element: first, loops });
    }
    const items = this.#rest(first, ']');
    return this.node(start, { type: 'List', items });
  }

  #braces(start: Token): Expr {
    this.advance();
    if (this.takeOp('}')) return this.node(start, { type: 'Dict', keys: [], values: [] });
    if (this.isOp('**')) return this.#dict(start, [], []);
    const first = this.starNamedExpression();
    if (this.isOp(':') && first.type !== 'Starred') {
      this.advance();
      const value = this.expression();
      if (this.startsComprehension()) {
        const loops = this.comprehensions();
        this.needOp('}');
        return this.node(start, { type: 'DictComp', key: first, value, loops });
      }
      return this.#dict(start, [first], [value]);
    }
    if (this.startsComprehension()) {
      const loops = this.comprehensions();
      this.needOp('}');
      return this.node(start, { type: 'SetComp', element: first, loops });
    }
    const items = this.#rest(first, '}');
    return this.node(start, { type: 'Set', items });
  }

  #dict(start: Token, keys: (Expr | undefined)[], values: Expr[]): Expr {
    while (keys.length === 0 || this.isOp(',')) {
      if (keys.length > 0) this.advance();
      if (this.isOp('}')) break;
      if (this.takeOp('**')) {
        keys.push(undefined);
        values.push(this.binary(0));
        continue;
      }
      const key = this.expression();
      this.needOp(':');
      keys.push(key);
      values.push(this.expression());
    }
    this.needOp('}');
    return this.node(start, { type: 'Dict', keys, values });
  }

  #strings(start: Token): Expr {
    const parts: (string | FormattedValue)[] = [];
    let bytes: boolean | undefined;
    let formatted = false;
    for (;;) {
      const { token } = this;
      const isBytes: boolean | undefined =
        token.kind === 'string' ? token.string?.bytes : token.kind === 'fstring-start' ? false : undefined;
      if (isBytes === undefined) break;
      if (bytes !== undefined && bytes !== isBytes) this.unexpected();
      bytes = isBytes;
      this.advance();
      if (token.kind === 'string') append(parts, this.#text(token));
      else {
        formatted = true;
        const before = this.warnings.length;
        while (this.token.kind !== 'fstring-end') this.#piece(parts);
        // CPython reads the pieces when it has read them all, and names the line where it is by then.
        for (const found of this.warnings.slice(before)) found.line = this.token.line + found.below;
        this.advance();
      }
    }
    if (formatted) return this.node(start, { type: 'JoinedStr', parts });
    const value = parts.map((part) => (typeof part === 'string' ? part : '')).join('');
    const constant = bytes ? { kind: 'bytes' as const, value } : { kind: 'str' as const, value };
    return this.node(start, { type: 'Constant', value: constant });
  }

  #text(token: Token): string {
    let said = false;
    return literalText(token, token, (message, below) => {
      if (!said) this.warnings.push({ message, line: token.line + below, below });
      said = true;
    });
  }

  /** A piece of an f-string: text or a field. */
  #piece(into: (string | FormattedValue)[]): void {
    const { token } = this;
    if (token.kind === 'fstring-middle') {
      this.advance();
      append(into, this.#text(token));
    } else this.#field(into);
  }

  #field(into: (string | FormattedValue)[]): void {
    const open = this.needOp('{');
    const value = this.isWord('yield') ? this.yieldExpression() : this.starExpressions();
    const debug = this.takeOp('=');
    if (debug) append(into, this.tokenizer.between(open, this.token));
    let conversion: FormattedValue['conversion'];
    const mark = this.token;
    if (this.takeOp('!')) {
      const { text, line, col } = this.token;
      if ((text !== 'r' && text !== 's' && text !== 'a') || line !== mark.line || col !== mark.endCol)
        this.unexpected();
      this.advance();
      conversion = text as FormattedValue['conversion'];
    }
    let format: Expr | undefined;
    if (this.takeOp(':')) {
      const parts: (string | FormattedValue)[] = [];
      while (!this.isOp('}')) this.#piece(parts);
      format = { type: 'JoinedStr', parts, span: value.span };
    }
    const close = this.needOp('}');
    if (debug && !conversion && !format) conversion = 'r';
    const span = { line: open.line, col: open.col, endLine: close.endLine, endCol: close.endCol };
    into.push({ value, conversion, format, span });
  }
}

/** Neighbouring pieces of text are one. */
function append(into: (string | FormattedValue)[], text: string): void {
  if (typeof into.at(-1) === 'string') into[into.length - 1] = `${into.at(-1)}${text}`;
  else if (text !== '') into.push(text);
}
