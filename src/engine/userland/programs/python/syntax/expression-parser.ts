import type { Comparison, Comprehension, Expr, ExprKind, Keyword, Operator, Span } from './ast.ts';
import { AtomParser } from './atom-parser.ts';
import { expressionName, KEYWORDS } from './token-reader.ts';

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
    const value = this.expression();
    if (this.isOp(':=')) this.fail(`cannot use assignment expressions with ${expressionName(value)}`, value.span);
    return value;
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
    if (!this.takeWord('else')) {
      if (!this.isOp(':')) this.fail("expected 'else' after 'if' expression", start, test.span);
      this.unexpected();
    }
    if (this.isWord('pass') || this.isWord('break') || this.isWord('continue'))
      this.fail("expected expression after 'else', but statement is given", start, this.token);
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
        this.closeWith(']', index);
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
  protected callArguments(): { readonly args: Expr[]; readonly keywords: Keyword[] } {
    const args: Expr[] = [];
    const keywords: Keyword[] = [];
    let unpacked = false;
    while (!this.isOp(')')) {
      const start = this.token;
      if (this.takeOp('**')) {
        keywords.push({ name: undefined, value: this.expression(), span: this.spanFrom(start) });
        unpacked = true;
      } else if (this.takeOp('*')) {
        if (unpacked)
          this.fail('iterable argument unpacking follows keyword argument unpacking', start, this.expression().span);
        args.push(this.node(start, { type: 'Starred', value: this.expression() }));
      } else if (start.kind === 'name' && this.isOp('=', 1)) {
        const name = this.advance();
        this.advance();
        if (name.text === 'True' || name.text === 'False' || name.text === 'None')
          this.fail(`cannot assign to ${name.text}`, name, this.last);
        if (KEYWORDS.has(name.text)) this.unexpected(name);
        if (this.isOp(',') || this.isOp(')')) this.fail('expected argument value expression', name, this.last);
        const value = this.expression();
        if (keywords.some((keyword) => keyword.name === name.text))
          this.fail(`keyword argument repeated: ${name.text}`, { ...this.spanFrom(name) });
        keywords.push({ name: name.text, value, span: this.spanFrom(name) });
        if (this.isWord('for') || (this.isWord('async') && this.isWord('for', 1)))
          this.fail("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", name, this.peekBack(value));
      } else {
        const value = this.namedExpression();
        if (this.isOp('=')) {
          this.fail('expression cannot contain assignment, perhaps you meant "=="?', value.span, this.token);
        }
        if (this.startsComprehension()) {
          const loops = this.comprehensions();
          const generator = this.node(start, { type: 'GeneratorExp', element: value, loops });
          if (args.length > 0 || keywords.length > 0 || !this.isOp(')')) {
            if (this.isOp(',') && this.isOp(')', 1) === false)
              this.fail('Generator expression must be parenthesized', generator.span);
            if (args.length > 0 || keywords.length > 0)
              this.fail('Generator expression must be parenthesized', generator.span);
          }
          args.push(generator);
          if (args.length === 1 && keywords.length === 0 && this.isOp(')')) {
            // A lone generator takes the call's own parentheses for its span, as CPython has it.
            const open = this.openOf(start);
            this.advance();
            args[0] = { ...generator, span: { ...open, endLine: this.last.endLine, endCol: this.last.endCol } };
            return { args, keywords };
          }
        } else {
          if (keywords.length > 0 && unpacked)
            this.fail('positional argument follows keyword argument unpacking', this.last);
          if (keywords.length > 0) this.fail('positional argument follows keyword argument', this.positionalSpan());
          args.push(value);
        }
      }
      if (this.isOp(',')) {
        this.advance();
        continue;
      }
      if (!this.isOp(')')) this.missingComma(args.at(-1) ?? keywords.at(-1)?.value, ')');
    }
    this.advance();
    return { args, keywords };
  }

  protected peekBack(value: Expr): Span {
    return { ...value.span, endLine: value.span.line, endCol: value.span.col - 1 };
  }

  /** CPython points at the closing bracket's predecessor for a misplaced positional argument. */
  protected positionalSpan(): Span {
    let depth = 0;
    for (let ahead = 0; ; ahead++) {
      const token = this.peek(ahead);
      if (token.kind === 'end') return token;
      if (token.kind !== 'op') continue;
      if ('([{'.includes(token.text)) depth++;
      else if (')]}'.includes(token.text) && depth-- === 0) return token;
    }
  }

  protected openOf(start: Span): Span {
    return { ...start, col: start.col - 1, line: start.line };
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
  protected verifyTarget(node: Expr, verb: 'assign' | 'delete', whole = false): void {
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
    const name = expressionName(node);
    const simple =
      ['Constant', 'Tuple', 'List', 'GeneratorExp'].includes(node.type) &&
      !(node.type === 'Constant' && name === 'literal') &&
      name !== 'ellipsis';
    if (verb === 'delete') this.fail(`cannot delete ${name}`, node.span);
    const here = whole && !simple ? ` here. Maybe you meant '==' instead of '='?` : '';
    this.fail(`cannot assign to ${name}${here}`, node.span);
  }
}
