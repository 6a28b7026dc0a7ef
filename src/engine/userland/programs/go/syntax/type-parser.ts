import type {
  Expression,
  FieldDeclaration,
  FunctionType,
  MethodDeclaration,
  Parameter,
  TypeParameterDeclaration,
} from './ast.ts';
import { describeToken, GoSyntaxError, type Position, type Token } from './token.ts';

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
    return third.kind === 'name' || [',', 'interface', '~', '[', 'map', 'func', 'chan'].includes(third.text);
  }

  /** Goes back to a place where reading began, when it turned out to be something else. */
  protected attempt<T>(read: () => T | undefined): T | undefined {
    const start = this.#at;
    try {
      const found = read();
      if (found === undefined) this.#at = start;
      return found;
    } catch (error) {
      if (!(error instanceof GoSyntaxError)) throw error;
      this.#at = start;
      return undefined;
    }
  }

  /** `[K comparable, V any]`. */
  protected typeParameters(): readonly TypeParameterDeclaration[] {
    this.expect('[');
    this.skipNewlines();
    const list: TypeParameterDeclaration[] = [];
    while (!this.is(']')) {
      const names = [this.name()];
      while (this.take(',')) names.push(this.name());
      const constraint = this.constraint();
      for (const { name, at } of names) list.push({ name, constraint, at });
      if (!this.take(',') && !this.is(']')) this.fail(' in type parameter list; possibly missing comma or ]');
      this.skipNewlines();
    }
    this.expect(']');
    return list;
  }

  /** `~int | string`, or one type. */
  protected constraint(): Expression {
    const at = this.token.position;
    const terms: { tilde: boolean; type: Expression }[] = [];
    do terms.push({ tilde: this.take('~'), type: this.type() });
    while (this.take('|'));
    const [first] = terms;
    return terms.length === 1 && first && !first.tilde ? first.type : { kind: 'union', terms, at };
  }

  /** The types behind a generic type's name, when they are there: `[int, string]`. */
  #instance(left: Expression): Expression {
    if (!this.is('[') || this.next.text === ']') return left;
    const at = this.advance().position;
    return this.unheaded(() => {
      const index = this.type();
      const more: Expression[] = [];
      while (this.take(',')) {
        this.skipNewlines();
        if (!this.is(']')) more.push(this.type());
      }
      this.expect(']');
      return { kind: 'index', left, index, more, at };
    });
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
      if (!this.is('.')) return this.#instance(plain);
      this.advance();
      const selected = this.name();
      return this.#instance({ kind: 'selector', left: plain, name: selected.name, nameAt: selected.at, at });
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
        fields.push(this.#embedded(this.type()));
      } else {
        const generic = this.next.text === '[' ? this.attempt(() => this.#embeddedInstance()) : undefined;
        if (generic) {
          fields.push(generic);
          this.skipNewlines();
          continue;
        }
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

  #embedded(type: Expression): FieldDeclaration {
    const pointed = type.kind === 'star' ? type.inner : type;
    const base = pointed.kind === 'index' ? pointed.left : pointed;
    const name = base.kind === 'selector' || base.kind === 'name' ? base.name : '';
    return { name, type, embedded: true, tag: this.#tag() };
  }

  /** `Base[T]` alone on its line, where `a [5]int` is a field. */
  #embeddedInstance(): FieldDeclaration | undefined {
    const type = this.type();
    if (type.kind !== 'index') return undefined;
    const field = this.#embedded(type);
    return this.token.kind === 'newline' || this.is('}') ? field : undefined;
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
        embedded.push(this.constraint());
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
      const first = this.#parameterName() ?? this.type();
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

  /** `a` of `a [5]int`, which would read as an instance of a generic type. */
  #parameterName(): Expression | undefined {
    if (this.token.kind !== 'name' || this.next.text !== '[') return undefined;
    const instance = this.attempt(() => {
      const type = this.type();
      return this.is(',') || this.is(')') ? type : undefined;
    });
    if (instance) return instance;
    const { name, at } = this.name();
    return { kind: 'name', name, at };
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
