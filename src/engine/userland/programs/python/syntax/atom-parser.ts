import type { Comprehension, Expr, ExprKind, FormattedValue, Span } from './ast.ts';
import { resolveEscapes } from './escapes.ts';
import { ParameterParser } from './parameter-parser.ts';
import type { StringPart } from './string-literal.ts';
import { SyntaxFailure } from './syntax-failure.ts';
import { KEYWORDS } from './token-reader.ts';
import type { Token } from './tokenizer.ts';

const PREFIX_WORDS: ReadonlySet<string> = new Set(['not', 'lambda', 'await', 'None', 'True', 'False', 'yield']);
const STATEMENT_WORDS: ReadonlySet<string> = new Set(['pass', 'break', 'continue']);

/** Parses one f-string field's text as an expression at its place in the file. */
export type FieldParser = (text: string, line: number, col: number) => Expr;

/** Names, literals, displays, comprehensions and what stands in brackets. */
export abstract class AtomParser extends ParameterParser {
  readonly warnings: { readonly message: string; readonly line: number }[] = [];

  abstract override expression(): Expr;
  abstract namedExpression(): Expr;
  abstract starNamedExpression(): Expr;
  abstract disjunction(): Expr;
  abstract binary(level: number): Expr;
  protected abstract comprehensions(): Comprehension[];
  protected abstract node<K extends ExprKind>(start: Span, kind: K): Expr;
  protected abstract yieldExpression(): Expr;
  protected abstract starExpressionsOf(): Expr;
  protected abstract parseField(text: string, line: number, col: number): Expr;

  protected startsExpression(ahead = 0): boolean {
    const { kind, text } = this.peek(ahead);
    switch (kind) {
      case 'name':
        return !KEYWORDS.has(text) || PREFIX_WORDS.has(text);
      case 'number':
      case 'string':
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
        const { kind, value } = start.number as NonNullable<Token['number']>;
        return this.node(start, {
          type: 'Constant',
          value: kind === 'int' ? { kind, value } : { kind, value: Number(value) },
        });
      }
      case 'string':
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
      this.closeWith(')', value);
      return { ...value, parenthesised: true };
    }
    if (this.isOp('**')) this.fail('cannot use double starred expression here', this.token);
    const first = this.starNamedExpression();
    if (this.startsComprehension()) {
      if (first.type === 'Starred') this.fail('iterable unpacking cannot be used in comprehension', first.span);
      const loops = this.comprehensions();
      this.closeWith(')', first);
      return this.node(start, { type: 'GeneratorExp', element: first, loops });
    }
    if (!this.isOp(',')) {
      if (this.isOp('=') && !['List', 'Tuple', 'Starred'].includes(first.type)) this.equalsInExpression(first);
      this.closeWith(')', first);
      if (first.type === 'Starred') this.fail('cannot use starred expression here', first.span);
      return { ...first, parenthesised: true, ...(first.type === 'GeneratorExp' ? {} : {}) };
    }
    const items = this.#rest(first, ')');
    return { ...this.node(start, { type: 'Tuple', items }), parenthesised: true };
  }

  #rest(first: Expr, close: string): Expr[] {
    const items = [first];
    while (this.takeOp(',')) {
      if (this.isOp(close)) break;
      items.push(this.starNamedExpression());
      if (!this.isOp(',') && !this.isOp(close) && this.startsComprehension()) {
        const open = items[0] as Expr;
        this.fail('did you forget parentheses around the comprehension target?', open.span, this.last);
      }
    }
    this.closeWith(close, items.at(-1) as Expr);
    return items;
  }

  #list(start: Token): Expr {
    this.advance();
    if (this.takeOp(']')) return this.node(start, { type: 'List', items: [] });
    const first = this.starNamedExpression();
    if (this.startsComprehension()) {
      if (first.type === 'Starred') this.fail('iterable unpacking cannot be used in comprehension', first.span);
      const loops = this.comprehensions();
      this.closeWith(']', loops.at(-1)?.iter ?? first);
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
      const colon = this.advance();
      if (this.isOp('}') || this.isOp(',')) this.fail("expression expected after dictionary key and ':'", colon);
      if (this.isOp('*')) this.fail('cannot use a starred expression in a dictionary value', this.token);
      const value = this.expression();
      if (this.startsComprehension()) {
        const loops = this.comprehensions();
        this.closeWith('}', value);
        return this.node(start, { type: 'DictComp', key: first, value, loops });
      }
      return this.#dict(start, [first], [value]);
    }
    if (this.startsComprehension()) {
      const loops = this.comprehensions();
      this.closeWith('}', first);
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
      if (!this.isOp(':')) {
        if (this.isOp('}') || this.isOp(',')) this.fail("':' expected after dictionary key", this.last);
        this.unexpected();
      }
      const colon = this.advance();
      if (this.isOp('}') || this.isOp(',')) this.fail("expression expected after dictionary key and ':'", colon);
      keys.push(key);
      values.push(this.expression());
    }
    this.closeWith('}', values.at(-1) as Expr);
    return this.node(start, { type: 'Dict', keys, values });
  }

  /** Takes the closing bracket, or explains what stands there instead. */
  protected closeWith(close: string, before: Expr): void {
    if (this.takeOp(close)) return;
    this.missingComma(before, close);
  }

  /** `[1 2]`: "Perhaps you forgot a comma?", where a second expression follows the first within the same brackets. */
  protected missingComma(before: Expr | undefined, _close: string): never {
    const here = this.at;
    const token = this.token;
    if (before && this.startsExpression() && !this.isOp('*') && !(token.kind === 'string' && before.type === 'Name')) {
      try {
        const next = this.expression();
        const open = this.tokenizer.brackets.length > 0 || this.isCloser();
        if (open) this.fail('invalid syntax. Perhaps you forgot a comma?', before.span, next.span);
      } catch (error) {
        if (error instanceof SyntaxFailure && error.message.startsWith('invalid syntax. Perhaps')) throw error;
      }
      this.at = here;
    }
    if (this.isOp('=') && before) this.equalsInExpression(before);
    if (token.kind === 'name' && STATEMENT_WORDS.has(token.text)) this.unexpected(token);
    return this.unexpected(token);
  }

  protected isCloser(): boolean {
    return this.isOp(')') || this.isOp(']') || this.isOp('}') || this.isOp(',');
  }

  /** `if x = 3:` and `print(a[0] = 1)`. */
  protected equalsInExpression(left: Expr): never {
    if (left.type === 'Name')
      this.fail("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", left.span, this.#afterEquals());
    if (['List', 'Tuple', 'GeneratorExp'].includes(left.type)) this.unexpected();
    if (left.type === 'Constant' && ['none', 'true', 'false'].includes(left.value.kind)) this.unexpected();
    return this.failTarget(left);
  }

  #afterEquals(): Span {
    const here = this.at;
    try {
      this.advance();
      return this.binary(0).span;
    } catch (error) {
      if (!(error instanceof SyntaxFailure)) throw error;
      this.at = here;
      return this.unexpected();
    }
  }

  protected abstract failTarget(left: Expr): never;

  #strings(start: Token): Expr {
    const parts: (string | FormattedValue)[] = [];
    let bytes: boolean | undefined;
    let formatted = false;
    while (this.token.kind === 'string') {
      const token = this.advance();
      const string = token.string as NonNullable<Token['string']>;
      if (bytes !== undefined && bytes !== string.bytes)
        this.fail('cannot mix bytes and nonbytes literals', start, this.last);
      bytes = string.bytes;
      if (string.bytes && /[^\x00-\x7f]/.test(string.body))
        this.fail('bytes can only contain ASCII literal characters', token);
      if (string.format) formatted = true;
      this.#append(parts, string.parts, string.raw, string.bytes, token);
    }
    if (formatted) return this.node(start, { type: 'JoinedStr', parts });
    const value = parts.map((part) => (typeof part === 'string' ? part : '')).join('');
    return this.node(start, { type: 'Constant', value: { kind: bytes ? 'bytes' : 'str', value } });
  }

  #append(
    into: (string | FormattedValue)[],
    parts: readonly StringPart[],
    raw: boolean,
    bytes: boolean,
    token: Token,
  ): void {
    for (const part of parts) {
      if ('text' in part) {
        const literal = part.text.startsWith('\0');
        const text = literal
          ? part.text.slice(1)
          : raw
            ? part.text
            : resolveEscapes(part.text, bytes, token, (found) => {
                const line = token.line + (part.text.slice(0, found.at).match(/\n/g)?.length ?? 0);
                this.warnings.push({ message: found.text, line });
              });
        if (typeof into.at(-1) === 'string') into[into.length - 1] = `${into.at(-1)}${text}`;
        else if (text !== '') into.push(text);
        continue;
      }
      into.push(this.#field(part, raw, token));
    }
  }

  #field(part: Exclude<StringPart, { readonly text: string }>, raw: boolean, token: Token): FormattedValue {
    if (part.field.trim() === '') {
      const after = part.debug !== undefined ? '=' : part.conversion !== undefined ? '!' : part.format ? ':' : '}';
      throw new SyntaxFailure(`f-string: valid expression required before '${after}'`, {
        line: part.line,
        col: part.col + part.field.length + 1,
        endCol: part.col + part.field.length + 2,
      });
    }
    const value = this.parseField(part.field, part.line, part.col);
    let conversion: FormattedValue['conversion'];
    if (part.conversion !== undefined) {
      if (part.conversion !== 'r' && part.conversion !== 's' && part.conversion !== 'a')
        throw new SyntaxFailure(
          `f-string: invalid conversion character ${part.conversion.length === 1 ? '' : ''}'${part.conversion}': expected 's', 'r', or 'a'`,
          { line: part.line, col: part.conversionCol + 1, endCol: part.conversionCol + 1 + part.conversion.length },
        );
      conversion = part.conversion;
    } else if (part.debug !== undefined && !part.format) conversion = 'r';
    let format: Expr | undefined;
    if (part.format) {
      const parts: (string | FormattedValue)[] = [];
      this.#append(parts, part.format, raw, false, token);
      format = { type: 'JoinedStr', parts, span: value.span };
    }
    return { value, conversion, format };
  }
}
