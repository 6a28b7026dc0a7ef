import type { Expression, FieldDeclaration, FunctionType, MethodDeclaration, Parameter } from './ast.ts';
import { describeToken, GoNotSimulated, GoSyntaxError, type Position, type Token } from './token.ts';

/** Types of Go's grammar, and the tokens they are read from. Expressions are the subclass's. */
export abstract class TypeParser {
  readonly #tokens: readonly Token[];
  #at = 0;
  /** Inside the header of if, for, switch a `{` begins the block, not a composite literal. */
  protected header = false;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  protected abstract expression(): Expression;

  protected get token(): Token {
    return this.#tokens[this.#at] as Token;
  }

  protected get next(): Token {
    return (this.#tokens[this.#at + 1] ?? this.token) as Token;
  }

  /** `[T any]`, `[K, V any]` behind the name of a type, where `[N]` would begin an array. */
  protected isTypeParameterList(): boolean {
    const third = this.#tokens[this.#at + 2];
    if (!this.is('[') || this.next.kind !== 'name' || !third) return false;
    return third.kind === 'name' || third.text === ',' || third.text === 'interface';
  }

  protected advance(): Token {
    const { token } = this;
    if (token.kind !== 'eof') this.#at++;
    return token;
  }

  protected is(text: string): boolean {
    const { kind, text: own } = this.token;
    return (kind === 'operator' || kind === 'keyword') && own === text;
  }

  protected take(text: string): boolean {
    if (!this.is(text)) return false;
    this.advance();
    return true;
  }

  protected fail(expected: string, token = this.token): never {
    throw new GoSyntaxError(token.position, `syntax error: unexpected ${describeToken(token)}${expected}`);
  }

  protected expect(text: string, context = `, expected ${text}`): Position {
    if (!this.is(text)) this.fail(context);
    return this.advance().position;
  }

  protected name(context = ', expected name'): { readonly name: string; readonly at: Position } {
    if (this.token.kind !== 'name') this.fail(context);
    const { text, position } = this.advance();
    return { name: text, at: position };
  }

  protected skipNewlines(): void {
    while (this.token.kind === 'newline') this.advance();
  }

  /** A type, or undefined when none begins here. */
  protected tryType(): Expression | undefined {
    const { kind, text, position } = this.token;
    if (kind === 'name') {
      const { name, at } = this.name();
      const plain: Expression = { kind: 'name', name, at };
      if (!this.is('.')) return plain;
      this.advance();
      const selected = this.name();
      return { kind: 'selector', left: plain, name: selected.name, nameAt: selected.at, at };
    }
    if (kind !== 'operator' && kind !== 'keyword') return undefined;
    switch (text) {
      case '*':
        this.advance();
        return { kind: 'star', inner: this.type(), at: position };
      case '(': {
        this.advance();
        const inner = this.type();
        this.expect(')');
        return inner;
      }
      case '[': {
        this.advance();
        if (this.take(']')) return { kind: 'array-type', length: undefined, element: this.type(), at: position };
        const length = this.take('...') ? 'auto' : this.unheaded(() => this.expression());
        this.expect(']');
        return { kind: 'array-type', length, element: this.type(), at: position };
      }
      case 'map': {
        this.advance();
        this.expect('[');
        const key = this.type();
        this.expect(']');
        return { kind: 'map-type', key, value: this.type(), at: position };
      }
      case 'chan':
        this.advance();
        return { kind: 'chan-type', direction: this.take('<-') ? 'send' : 'both', element: this.type(), at: position };
      case '<-':
        this.advance();
        this.expect('chan');
        return { kind: 'chan-type', direction: 'receive', element: this.type(), at: position };
      case 'func':
        this.advance();
        return this.signature(position);
      case 'struct':
        return this.structType();
      case 'interface':
        return this.interfaceType();
      default:
        return undefined;
    }
  }

  protected type(): Expression {
    return this.tryType() ?? this.fail(', expected type');
  }

  #structType(position: Position): Expression {
    const fields: FieldDeclaration[] = [];
    this.expect('{');
    this.skipNewlines();
    while (!this.is('}')) {
      if (
        this.is('*') ||
        (this.token.kind === 'name' && ['newline', 'string'].includes(this.next.kind)) ||
        this.next.text === '.' ||
        this.next.text === '}'
      ) {
        const type = this.type();
        const base = type.kind === 'star' ? type.inner : type;
        const name = base.kind === 'selector' ? base.name : base.kind === 'name' ? base.name : '';
        fields.push({ name, type, embedded: true, tag: this.#tag() });
      } else {
        const names = [this.name().name];
        while (this.take(',')) names.push(this.name().name);
        const type = this.type();
        const tag = this.#tag();
        for (const name of names) fields.push({ name, type, embedded: false, tag });
      }
      if (this.token.kind !== 'newline' && !this.is('}')) this.fail(', expected semicolon, newline, or } after type');
      this.skipNewlines();
    }
    this.expect('}');
    return { kind: 'struct-type', fields, at: position };
  }

  protected structType(): Expression {
    return this.#structType(this.advance().position);
  }

  #tag(): string {
    return this.token.kind === 'string' ? this.advance().value : '';
  }

  protected interfaceType(): Expression {
    const at = this.advance().position;
    const methods: MethodDeclaration[] = [];
    const embedded: Expression[] = [];
    this.expect('{');
    this.skipNewlines();
    while (!this.is('}')) {
      if (this.token.kind === 'name' && this.next.text === '(') {
        const { name, at: position } = this.name();
        methods.push({ name, type: this.signature(position) });
      } else {
        if (this.is('~')) throw new GoNotSimulated('type sets');
        embedded.push(this.type());
        if (this.is('|')) throw new GoNotSimulated('type sets');
      }
      this.skipNewlines();
    }
    this.expect('}');
    return { kind: 'interface-type', methods, embedded, at };
  }

  /** Parameters and results, after `func` or a name. */
  protected signature(at: Position): FunctionType {
    const { list, variadic } = this.parameters();
    let results: readonly Parameter[] = [];
    if (this.is('(')) results = this.parameters().list;
    else {
      const start = this.token.position;
      const type = this.tryType();
      if (type) results = [{ name: undefined, type, at: start }];
    }
    return { kind: 'function-type', parameters: list, results, variadic, at };
  }

  /** `(a, b int, rest ...string)`: either all parameters have names, or none. */
  protected parameters(): { readonly list: readonly Parameter[]; readonly variadic: boolean } {
    this.expect('(');
    this.skipNewlines();
    const entries: { name: Expression | undefined; type: Expression | undefined; spread: boolean; at: Position }[] = [];
    while (!this.is(')')) {
      const at = this.token.position;
      let spread = this.take('...');
      const first = this.type();
      let type: Expression | undefined;
      if (!spread && !this.is(',') && !this.is(')')) {
        spread = this.take('...');
        type = this.type();
      }
      entries.push({ name: first, type, spread, at });
      if (!this.take(',') && !this.is(')')) this.fail(' in parameter list; possibly missing comma or )');
      this.skipNewlines();
    }
    this.expect(')');
    const variadic = entries.at(-1)?.spread ?? false;
    if (entries.every(({ type }) => type === undefined))
      return { list: entries.map(({ name, at }) => ({ name: undefined, type: name as Expression, at })), variadic };
    // `a, b int`: a name without a type has that of the next one that has.
    const list: Parameter[] = [];
    let type: Expression | undefined;
    for (const entry of entries.toReversed()) {
      type = entry.type ?? type;
      if (entry.name?.kind !== 'name' || type === undefined)
        throw new GoSyntaxError(entry.at, 'syntax error: mixed named and unnamed parameters');
      list.unshift({ name: entry.name.name, type, at: entry.at });
    }
    return { list, variadic };
  }

  /** Parses with `{` meaning a composite literal again, as between parentheses. */
  protected unheaded<T>(parse: () => T): T {
    const { header } = this;
    this.header = false;
    try {
      return parse();
    } finally {
      this.header = header;
    }
  }
}
