import type { Expr, Pattern, PatternKind, Span } from './ast.ts';
import { ExpressionParser } from './expression-parser.ts';
import { KEYWORDS } from './tokenizer.ts';

function isImaginary(node: Expr): boolean {
  if (node.type === 'UnaryOp') return isImaginary(node.operand);
  return node.type === 'Constant' && node.value.kind === 'complex';
}

/** Patterns of `case`. */
export abstract class PatternParser extends ExpressionParser {
  #pattern<K extends PatternKind>(start: Span, kind: K): Pattern {
    return { ...kind, span: this.spanFrom(start) };
  }

  /** What stands between `case` and the guard: commas make a sequence. */
  protected openPattern(): Pattern {
    const start = this.token;
    const first = this.#maybeStar();
    if (!this.isOp(',') && first.type !== 'MatchStar') return first;
    const items = [first];
    while (this.takeOp(',')) {
      if (this.isOp(':') || this.isWord('if')) break;
      items.push(this.#maybeStar());
    }
    return this.#pattern(start, { type: 'MatchSequence', items });
  }

  #maybeStar(): Pattern {
    const start = this.token;
    if (this.takeOp('*')) {
      const name = this.needName().text;
      return this.#pattern(start, { type: 'MatchStar', name: name === '_' ? undefined : name });
    }
    return this.#asPattern();
  }

  #asPattern(): Pattern {
    const start = this.token;
    const pattern = this.#orPattern();
    if (!this.takeWord('as')) return pattern;
    if (this.isWord('_')) this.unexpected();
    return this.#pattern(start, { type: 'MatchAs', pattern, name: this.needName().text });
  }

  #orPattern(): Pattern {
    const start = this.token;
    const first = this.#closed();
    if (!this.isOp('|')) return first;
    const items = [first];
    while (this.takeOp('|')) items.push(this.#closed());
    return this.#pattern(start, { type: 'MatchOr', items });
  }

  #closed(): Pattern {
    const start = this.token;
    const { kind, text } = start;
    if (kind === 'number' || kind === 'string' || kind === 'fstring-start' || (kind === 'op' && text === '-')) {
      return this.#pattern(start, { type: 'MatchValue', value: this.#literal() });
    }
    if (kind === 'name') {
      if (text === 'None' || text === 'True' || text === 'False')
        return this.#pattern(start, { type: 'MatchSingleton', value: this.atom() });
      if (KEYWORDS.has(text)) this.unexpected();
      return this.#nameOrClass(start);
    }
    if (kind === 'op' && (text === '(' || text === '[')) return this.#group(text === '(' ? ')' : ']');
    if (kind === 'op' && text === '{') return this.#mapping();
    return this.unexpected();
  }

  /** A number with its sign, a complex number, or strings. */
  #literal(): Expr {
    const start = this.token;
    if (start.kind === 'string' || start.kind === 'fstring-start') return this.atom();
    const signed = (): Expr => {
      const from = this.token;
      if (this.takeOp('-')) {
        if (this.token.kind !== 'number') this.unexpected();
        return this.node(from, { type: 'UnaryOp', op: '-', operand: this.atom() });
      }
      return this.atom();
    };
    const left = signed();
    if (!this.isOp('+') && !this.isOp('-')) return left;
    const op = this.advance().text as '+' | '-';
    const right = this.atom();
    if (isImaginary(left) || !isImaginary(right)) this.unexpected();
    return this.node(start, { type: 'BinOp', op, left, right });
  }

  #nameOrClass(start: Span): Pattern {
    const name = this.needName();
    let value: Expr = { type: 'Name', id: name.text, span: this.spanFrom(start) };
    const plain = !this.isOp('.') && !this.isOp('(');
    if (plain) {
      const wildcard = name.text === '_';
      return this.#pattern(start, { type: 'MatchAs', pattern: undefined, name: wildcard ? undefined : name.text });
    }
    while (this.takeOp('.')) value = this.node(start, { type: 'Attribute', value, attr: this.needName().text });
    if (!this.takeOp('(')) return this.#pattern(start, { type: 'MatchValue', value });
    const items: Pattern[] = [];
    const names: string[] = [];
    const named: Pattern[] = [];
    while (!this.isOp(')')) {
      if (this.isName() && this.isOp('=', 1)) {
        names.push(this.advance().text);
        this.advance();
        named.push(this.#asPattern());
      } else {
        if (names.length > 0) this.unexpected();
        items.push(this.#asPattern());
      }
      if (!this.takeOp(',')) break;
    }
    this.needOp(')');
    return this.#pattern(start, { type: 'MatchClass', cls: value, items, names, named });
  }

  #group(close: string): Pattern {
    const start = this.advance();
    const items: Pattern[] = [];
    let comma = false;
    while (!this.isOp(close)) {
      items.push(this.#maybeStar());
      comma = this.takeOp(',');
      if (!comma) break;
    }
    this.needOp(close);
    const [only] = items;
    if (close === ')' && items.length === 1 && !comma && only)
      return only.type === 'MatchStar' ? this.unexpected() : only;
    return this.#pattern(start, { type: 'MatchSequence', items });
  }

  #mapping(): Pattern {
    const start = this.advance();
    const keys: Expr[] = [];
    const items: Pattern[] = [];
    let rest: string | undefined;
    while (!this.isOp('}')) {
      if (rest !== undefined || (this.isOp('**') && this.isWord('_', 1))) this.unexpected();
      if (this.takeOp('**')) rest = this.needName().text;
      else {
        const key = this.isName()
          ? this.#dotted()
          : ['None', 'True', 'False'].includes(this.token.text)
            ? this.atom()
            : this.#literal();
        this.needOp(':');
        keys.push(key);
        items.push(this.#asPattern());
      }
      if (!this.takeOp(',')) break;
    }
    this.needOp('}');
    return this.#pattern(start, { type: 'MatchMapping', keys, items, rest });
  }

  #dotted(): Expr {
    const start = this.needName();
    let value: Expr = { type: 'Name', id: start.text, span: this.spanFrom(start) };
    while (this.takeOp('.')) value = this.node(start, { type: 'Attribute', value, attr: this.needName().text });
    return value;
  }
}
