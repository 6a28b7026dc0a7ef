import { BcSyntaxError, type BcToken, tokenize } from './lexer.ts';
import type { BcExpression, BcFunction, BcParameter, BcStatement, BcTarget } from './syntax.ts';

/** Statements of a bc program, one after another: each can be run before the next is read. */
export class BcParser {
  readonly #tokens: readonly BcToken[];
  #at = 0;

  constructor(source: string) {
    this.#tokens = tokenize(source);
  }

  get #token(): BcToken {
    return this.#tokens[this.#at] as BcToken;
  }

  /** The next top-level statement; undefined at the end. */
  next(): BcStatement | undefined {
    while (this.#ends('newline') || this.#is(';')) this.#at += 1;
    if (this.#ends('end')) return undefined;
    const statement = this.#statement();
    if (!this.#ends('newline') && !this.#ends('end') && !this.#is(';')) this.#bad();
    return statement;
  }

  /** After an error: on to the next line. */
  recover(): void {
    while (!this.#ends('newline') && !this.#ends('end')) this.#at += 1;
  }

  #bad(): never {
    throw new BcSyntaxError('bad token', this.#token.line);
  }

  /** At a newline or the end. */
  #ends(kind: 'newline' | 'end'): boolean {
    return this.#token.kind === kind;
  }

  #is(text: string): boolean {
    return this.#token.text === text && (this.#token.kind === 'operator' || this.#token.kind === 'keyword');
  }

  #take(text: string): boolean {
    if (!this.#is(text)) return false;
    this.#at += 1;
    return true;
  }

  #expect(text: string): void {
    if (!this.#take(text)) this.#bad();
  }

  #newlines(): void {
    while (this.#ends('newline')) this.#at += 1;
  }

  #statement(): BcStatement {
    const { kind, text } = this.#token;
    if (kind === 'string') {
      this.#at += 1;
      return { kind: 'string', text };
    }
    if (this.#is('{')) return this.#block();
    if (kind !== 'keyword') return this.#expressionStatement();
    switch (text) {
      case 'if': {
        this.#at += 1;
        this.#expect('(');
        const test = this.#expression();
        this.#expect(')');
        this.#newlines();
        const yes = this.#statement();
        const mark = this.#at;
        while (this.#ends('newline') || this.#is(';')) this.#at += 1;
        if (!this.#take('else')) {
          this.#at = mark;
          return { kind: 'if', test, yes, no: undefined };
        }
        this.#newlines();
        return { kind: 'if', test, yes, no: this.#statement() };
      }
      case 'while': {
        this.#at += 1;
        this.#expect('(');
        const test = this.#expression();
        this.#expect(')');
        this.#newlines();
        return { kind: 'while', test, body: this.#statement() };
      }
      case 'for':
        return this.#for();
      case 'break':
      case 'continue':
      case 'quit':
      case 'halt':
        this.#at += 1;
        return { kind: text };
      case 'return': {
        this.#at += 1;
        const ends = this.#ends('newline') || this.#ends('end') || this.#is(';') || this.#is('}');
        return { kind: 'return', value: ends ? undefined : this.#expression() };
      }
      case 'print': {
        this.#at += 1;
        const items: Extract<BcStatement, { kind: 'print' }>['items'][number][] = [];
        do {
          if (this.#token.kind === 'string') {
            items.push({ kind: 'string', text: this.#token.text });
            this.#at += 1;
          } else items.push(this.#expression());
        } while (this.#take(','));
        return { kind: 'print', items };
      }
      case 'define':
        return { kind: 'define', function: this.#define() };
      default:
        return this.#expressionStatement();
    }
  }

  #expressionStatement(): BcStatement {
    const expression = this.#expression();
    return { kind: 'expression', expression, shown: expression.kind !== 'assign' };
  }

  #block(): BcStatement {
    this.#expect('{');
    const body: BcStatement[] = [];
    for (;;) {
      while (this.#ends('newline') || this.#is(';')) this.#at += 1;
      if (this.#take('}')) return { kind: 'block', body };
      if (this.#ends('end')) this.#bad();
      body.push(this.#statement());
      if (!this.#is('}') && !this.#is(';') && !this.#ends('newline')) this.#bad();
    }
  }

  #for(): BcStatement {
    this.#at += 1;
    this.#expect('(');
    const start = this.#is(';') ? undefined : this.#expression();
    this.#expect(';');
    const test = this.#is(';') ? undefined : this.#expression();
    this.#expect(';');
    const step = this.#is(')') ? undefined : this.#expression();
    this.#expect(')');
    this.#newlines();
    return { kind: 'for', start, test, step, body: this.#statement() };
  }

  #parameters(end: string | undefined): readonly BcParameter[] {
    const parameters: BcParameter[] = [];
    while (this.#token.kind === 'name') {
      const { text } = this.#token;
      this.#at += 1;
      const isArray = this.#take('[');
      if (isArray) this.#expect(']');
      parameters.push({ name: text, isArray });
      if (!this.#take(',')) break;
    }
    if (end !== undefined) this.#expect(end);
    return parameters;
  }

  #define(): BcFunction {
    this.#at += 1;
    this.#take('void');
    if (this.#token.kind !== 'name') this.#bad();
    const name = this.#token.text;
    this.#at += 1;
    this.#expect('(');
    const parameters = this.#parameters(')');
    this.#newlines();
    const mark = this.#at;
    this.#expect('{');
    this.#newlines();
    let autos: readonly BcParameter[] = [];
    if (this.#take('auto')) {
      autos = this.#parameters(undefined);
      const body: BcStatement[] = [];
      for (;;) {
        while (this.#ends('newline') || this.#is(';')) this.#at += 1;
        if (this.#take('}')) return { name, parameters, autos, body: { kind: 'block', body } };
        if (this.#ends('end')) this.#bad();
        body.push(this.#statement());
      }
    }
    this.#at = mark;
    return { name, parameters, autos, body: this.#block() };
  }

  // Expressions, loosest first: || && ! comparisons assignment + - * / % unary - ^ ++ --

  #expression(): BcExpression {
    let left = this.#and();
    while (this.#take('||')) left = { kind: 'binary', operator: '||', left, right: this.#and() };
    return left;
  }

  #and(): BcExpression {
    let left = this.#not();
    while (this.#take('&&')) left = { kind: 'binary', operator: '&&', left, right: this.#not() };
    return left;
  }

  #not(): BcExpression {
    return this.#take('!') ? { kind: 'not', item: this.#not() } : this.#comparison();
  }

  #comparison(): BcExpression {
    let left = this.#sum();
    for (;;) {
      const operator = ['<=', '>=', '==', '!=', '<', '>'].find((each) => this.#is(each));
      if (!operator) return left;
      this.#at += 1;
      left = { kind: 'binary', operator, left, right: this.#sum() };
    }
  }

  #sum(): BcExpression {
    let left = this.#product();
    for (;;) {
      const operator = ['+', '-'].find((each) => this.#is(each));
      if (!operator) return left;
      this.#at += 1;
      left = { kind: 'binary', operator, left, right: this.#product() };
    }
  }

  #product(): BcExpression {
    let left = this.#power();
    for (;;) {
      const operator = ['*', '/', '%'].find((each) => this.#is(each));
      if (!operator) return left;
      this.#at += 1;
      left = { kind: 'binary', operator, left, right: this.#power() };
    }
  }

  /** Right to left; bc's minus binds tighter: -2^2 is 4. */
  #power(): BcExpression {
    const left = this.#unary();
    return this.#take('^') ? { kind: 'binary', operator: '^', left, right: this.#power() } : left;
  }

  #unary(): BcExpression {
    if (this.#take('-')) return { kind: 'negate', item: this.#unary() };
    const by = this.#is('++') ? 1 : this.#is('--') ? -1 : undefined;
    if (by !== undefined) {
      this.#at += 1;
      const target = this.#primary();
      return isTarget(target) ? { kind: 'step', target, by, before: true } : this.#bad();
    }
    return this.#postfix();
  }

  #postfix(): BcExpression {
    const item = this.#primary();
    if (!isTarget(item)) return item;
    if (this.#take('++')) return { kind: 'step', target: item, by: 1, before: false };
    if (this.#take('--')) return { kind: 'step', target: item, by: -1, before: false };
    const operator = ['=', '+=', '-=', '*=', '/=', '%=', '^='].find((each) => this.#is(each));
    if (!operator) return item;
    this.#at += 1;
    return {
      kind: 'assign',
      target: item,
      operator: operator === '=' ? undefined : operator[0],
      value: this.#expression(),
    };
  }

  #primary(): BcExpression {
    const { kind, text } = this.#token;
    if (this.#take('(')) {
      const inner = this.#expression();
      this.#expect(')');
      return isTarget(inner) || inner.kind === 'assign'
        ? { kind: 'binary', operator: '+', left: inner, right: { kind: 'number', text: '0' } }
        : inner;
    }
    this.#at += 1;
    if (kind === 'number') return { kind: 'number', text };
    if (this.#is('(') && (kind === 'name' || ['length', 'scale', 'sqrt'].includes(text)))
      return { kind: 'call', name: text, args: this.#arguments() };
    if (kind === 'name') {
      if (!this.#take('[')) return { kind: 'variable', name: text };
      const index = this.#expression();
      this.#expect(']');
      return { kind: 'element', name: text, index };
    }
    if (kind === 'keyword' && ['scale', 'ibase', 'obase', 'last'].includes(text))
      return { kind: 'setting', name: text };
    if (kind === 'operator' && text === '.') return { kind: 'setting', name: 'last' };
    this.#at -= 1;
    throw new BcSyntaxError(`bad expression at '${text.trim()}'`, this.#token.line);
  }

  #arguments(): Extract<BcExpression, { kind: 'call' }>['args'] {
    this.#expect('(');
    const args: Extract<BcExpression, { kind: 'call' }>['args'][number][] = [];
    while (!this.#is(')')) {
      const [name, open, close] = this.#tokens.slice(this.#at, this.#at + 3);
      if (name?.kind === 'name' && open?.text === '[' && close?.text === ']') {
        args.push({ kind: 'array', name: name.text });
        this.#at += 3;
      } else args.push(this.#expression());
      if (!this.#take(',')) break;
    }
    this.#expect(')');
    return args;
  }
}

function isTarget(expression: BcExpression): expression is BcTarget {
  return expression.kind === 'variable' || expression.kind === 'element' || expression.kind === 'setting';
}
