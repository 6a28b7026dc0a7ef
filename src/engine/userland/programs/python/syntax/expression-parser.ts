import type { Comparison, Comprehension, Expr, ExprKind, Keyword, Operator, Span } from './ast.ts';
import { AtomParser } from './atom-parser.ts';
import { KEYWORDS } from './tokenizer.ts';

const BINARY: readonly ReadonlySet<string>[] = [
  new Set(['|']),
  new Set(['^']),
  new Set(['&']),
  new Set(['<<', '>>']),
  new Set(['+', '-']),
  new Set(['*', '/', '//', '%', '@']),
];
const COMPARISONS: ReadonlySet<string> = new Set(['<', '>', '==', '!=', '<=', '>=']);

/** Expressions, loosest binding first. */
export abstract class ExpressionParser extends AtomParser {
  protected node<K extends ExprKind>(start: Span, kind: K): Expr {
    return { ...kind, span: this.spanFrom(start) };
  }

  /** `a, *b` as in `return` and on the right of `=`: a tuple where there is a comma. */
  starExpressions(): Expr {
    const start = this.token;
    const first = this.starExpression();
    if (!this.isOp(',')) return first;
    const items = [first];
    while (this.takeOp(',')) {
      if (!this.startsExpression()) break;
      items.push(this.starExpression());
    }
    return this.node(start, { type: 'Tuple', items });
  }

  starExpression(): Expr {
    const start = this.token;
    if (this.takeOp('*')) return this.node(start, { type: 'Starred', value: this.binary(0) });
    return this.expression();
  }

  /** An expression that may be `name := value`. */
  override namedExpression(): Expr {
    const start = this.token;
    if (this.isName() && this.isOp(':=', 1)) {
      const name = this.advance();
      const target: Expr = { type: 'Name', id: name.text, span: this.spanFrom(name) };
      this.advance();
      return this.node(start, { type: 'NamedExpr', target, value: this.expression() });
    }
    return this.expression();
  }

  override starNamedExpression(): Expr {
    const start = this.token;
    if (this.takeOp('*')) return this.node(start, { type: 'Starred', value: this.binary(0) });
    return this.namedExpression();
  }

  override expression(): Expr {
    const start = this.token;
    if (this.isWord('lambda')) return this.lambda();
    const body = this.disjunction();
    if (!this.isWord('if')) return body;
    this.advance();
    const test = this.disjunction();
    this.needWord('else');
    const orElse = this.expression();
    return this.node(start, { type: 'IfExp', test, body, orElse });
  }

  lambda(): Expr {
    const start = this.advance();
    const params = this.parameters(true);
    if (!this.isOp(':')) this.unexpected();
    this.advance();
    return this.node(start, { type: 'Lambda', params, body: this.expression() });
  }

  override disjunction(): Expr {
    return this.#bool('or', () => this.#bool('and', () => this.#inversion()));
  }

  #bool(op: 'and' | 'or', operand: () => Expr): Expr {
    const start = this.token;
    const first = operand();
    if (!this.isWord(op)) return first;
    const values = [first];
    while (this.takeWord(op)) values.push(operand());
    return this.node(start, { type: 'BoolOp', op, values });
  }

  #inversion(): Expr {
    const start = this.token;
    if (this.takeWord('not')) return this.node(start, { type: 'UnaryOp', op: 'not', operand: this.#inversion() });
    return this.#comparison();
  }

  #comparison(): Expr {
    const start = this.token;
    const left = this.binary(0);
    const ops: Comparison[] = [];
    const rights: Expr[] = [];
    for (;;) {
      const op = this.#comparisonOperator();
      if (!op) break;
      ops.push(op);
      rights.push(this.binary(0));
    }
    return ops.length === 0 ? left : this.node(start, { type: 'Compare', left, ops, rights });
  }

  #comparisonOperator(): Comparison | undefined {
    const { kind, text } = this.token;
    if (kind === 'op' && COMPARISONS.has(text)) {
      this.advance();
      return text as Comparison;
    }
    if (kind !== 'name') return undefined;
    if (this.takeWord('in')) return 'in';
    if (this.isWord('not') && this.isWord('in', 1)) {
      this.at += 2;
      return 'not in';
    }
    if (this.takeWord('is')) return this.takeWord('not') ? 'is not' : 'is';
    return undefined;
  }

  override binary(level: number): Expr {
    const operators = BINARY[level];
    if (!operators) return this.#factor();
    const start = this.token;
    let left = this.binary(level + 1);
    for (;;) {
      const token = this.token;
      if (token.kind !== 'op' || !operators.has(token.text)) return left;
      this.advance();
      const right = this.binary(level + 1);
      left = this.node(start, { type: 'BinOp', op: token.text as Operator, left, right });
    }
  }

  #factor(): Expr {
    const start = this.token;
    if (start.kind === 'op' && (start.text === '-' || start.text === '+' || start.text === '~')) {
      this.advance();
      return this.node(start, { type: 'UnaryOp', op: start.text, operand: this.#factor() });
    }
    const base = this.#awaited();
    if (!this.isOp('**')) return base;
    this.advance();
    const right = this.#factor();
    return this.node(start, { type: 'BinOp', op: '**', left: base, right });
  }

  #awaited(): Expr {
    const start = this.token;
    if (this.takeWord('await')) return this.node(start, { type: 'Await', value: this.#primary() });
    return this.#primary();
  }

  #primary(): Expr {
    const start = this.token;
    let value = this.atom();
    for (;;) {
      if (this.takeOp('.')) {
        const name = this.needName();
        value = this.node(start, { type: 'Attribute', value, attr: name.text });
      } else if (this.isOp('(')) value = this.#call(start, value);
      else if (this.isOp('[')) {
        this.advance();
        const index = this.#slices();
        this.needOp(']');
        value = this.node(start, { type: 'Subscript', value, index });
      } else return value;
    }
  }

  #slices(): Expr {
    const start = this.token;
    const first = this.#slice();
    if (!this.isOp(',')) {
      return first.type === 'Starred' ? this.node(start, { type: 'Tuple', items: [first] }) : first;
    }
    const items = [first];
    while (this.takeOp(',')) {
      if (this.isOp(']')) break;
      items.push(this.#slice());
    }
    return this.node(start, { type: 'Tuple', items });
  }

  #slice(): Expr {
    const start = this.token;
    const lower = this.isOp(':') ? undefined : this.starNamedExpression();
    if (!this.isOp(':')) return lower ?? this.unexpected();
    if (lower?.type === 'Starred') this.unexpected();
    this.advance();
    const upper = this.isOp(':') || this.isOp(']') || this.isOp(',') ? undefined : this.expression();
    let step: Expr | undefined;
    if (this.takeOp(':') && !this.isOp(']') && !this.isOp(',')) step = this.expression();
    return this.node(start, { type: 'Slice', lower, upper, step });
  }

  #call(start: Span, func: Expr): Expr {
    this.advance();
    const { args, keywords } = this.callArguments();
    return this.node(start, { type: 'Call', func, args, keywords });
  }

  /** Behind `(`, through `)`. */
  protected callArguments(ofClass = false): { readonly args: Expr[]; readonly keywords: Keyword[] } {
    const args: Expr[] = [];
    const keywords: Keyword[] = [];
    const open = this.last;
    let unpacked = false;
    while (!this.isOp(')')) {
      const start = this.token;
      if (this.takeOp('**')) {
        keywords.push({ name: undefined, value: this.expression(), span: this.spanFrom(start) });
        unpacked = true;
      } else if (this.takeOp('*')) {
        if (unpacked) this.unexpected();
        args.push(this.node(start, { type: 'Starred', value: this.expression() }));
      } else if (start.kind === 'name' && this.isOp('=', 1)) {
        const name = this.advance();
        this.advance();
        if (KEYWORDS.has(name.text)) this.unexpected(name);
        const value = this.expression();
        keywords.push({ name: name.text, value, span: this.spanFrom(name) });
      } else {
        const value = this.namedExpression();
        if (this.startsComprehension()) {
          const loops = this.comprehensions();
          const generator = this.node(start, { type: 'GeneratorExp', element: value, loops });
          if (ofClass || args.length > 0 || keywords.length > 0 || !this.isOp(')')) this.unexpected();
          args.push(generator);
          // A lone generator takes the call's own parentheses for its span, as CPython has it.
          this.advance();
          args[0] = { ...generator, span: this.spanFrom(open) };
          return { args, keywords };
        } else {
          if (keywords.length > 0) this.unexpected();
          args.push(value);
        }
      }
      if (this.isOp(',')) {
        this.advance();
        continue;
      }
      if (!this.isOp(')')) this.unexpected();
    }
    this.advance();
    return { args, keywords };
  }

  protected override comprehensions(): Comprehension[] {
    const loops: Comprehension[] = [];
    while (this.startsComprehension()) {
      const async = this.takeWord('async');
      this.advance();
      const target = this.targets('for');
      if (!this.isWord('in')) this.unexpected();
      this.advance();
      const iter = this.disjunction();
      const ifs: Expr[] = [];
      while (this.takeWord('if')) ifs.push(this.disjunction());
      loops.push({ target, iter, ifs, async });
    }
    return loops;
  }

  /** Targets of `for`: up to `in`. */
  protected targets(_of: 'for'): Expr {
    const start = this.token;
    const items: Expr[] = [this.#target()];
    let tuple = false;
    while (this.takeOp(',')) {
      tuple = true;
      if (this.isWord('in')) break;
      items.push(this.#target());
    }
    const target = tuple ? this.node(start, { type: 'Tuple', items }) : (items[0] as Expr);
    this.verifyTarget(target, 'assign');
    return target;
  }

  #target(): Expr {
    const start = this.token;
    if (this.takeOp('*')) return this.node(start, { type: 'Starred', value: this.binary(0) });
    return this.binary(0);
  }

  /** Complains of what cannot be assigned to or deleted. */
  protected verifyTarget(node: Expr, verb: 'assign' | 'delete'): void {
    switch (node.type) {
      case 'Name':
      case 'Attribute':
      case 'Subscript':
        return;
      case 'Starred':
        if (verb === 'assign') {
          this.verifyTarget(node.value, verb);
          return;
        }
        break;
      case 'List':
      case 'Tuple':
        for (const item of node.items) this.verifyTarget(item, verb);
        return;
    }
    this.unexpected();
  }
}
