import { compileRegex, type Regex } from '../regex.ts';
import { AwkSyntaxError, Lexer, type Token } from './lexer.ts';
import { regexSource } from './regex-source.ts';
import type { AwkProgram, BinaryOperator, Expression, FunctionDefinition, Redirect, Rule, Statement, Target, Variable } from './syntax.ts';

type Bare<T> = T extends unknown ? Omit<T, 'blocks' | 'line'> : never;

/** Context in which an expression stands: `>` redirects in print, `in` ends the first part of a for. */
interface Context {
  readonly noGreater?: boolean;
  readonly noIn?: boolean;
}

/** Builtins that may wait. */
const WAITING = new Set(['system', 'close', 'fflush']);

/** Parses a whole program. Throws AwkSyntaxError, and RegexError for a bad pattern. */
export function parseAwk(text: string, builtins: ReadonlySet<string>, busybox: boolean): AwkProgram {
  return new AwkParser(text, builtins, busybox).program();
}

class AwkParser {
  readonly #lexer: Lexer;
  readonly #functions = new Map<string, FunctionDefinition>();
  readonly #called = new Map<string, Token>();
  #token: Token;
  #previous: Token | undefined;
  #locals: readonly string[] = [];
  #inFunction = false;
  #loops = 0;
  #inBegin = false;
  readonly #busybox: boolean;
  #braces = 0;
  #parentheses = 0;

  constructor(text: string, builtins: ReadonlySet<string>, busybox: boolean) {
    this.#busybox = busybox;
    this.#lexer = new Lexer(text, builtins, busybox);
    this.#token = this.#lexer.next(true, undefined);
  }

  program(): AwkProgram {
    const begin: Statement[] = [];
    const end: Statement[] = [];
    const rules: Rule[] = [];
    for (;;) {
      while (this.#token.kind === 'newline' || this.#is(';')) this.#advance();
      if (this.#token.kind === 'end') break;
      if (this.#isWord('BEGIN') || this.#isWord('END')) {
        const into = this.#token.text === 'BEGIN' ? begin : end;
        this.#advance();
        this.#inBegin = true;
        into.push(this.#block());
        this.#inBegin = false;
      } else if (this.#isWord('function') || this.#isWord('func')) this.#function();
      else rules.push(this.#rule());
      if (this.#token.kind !== 'newline' && this.#token.kind !== 'end' && !this.#is(';') && !this.#startsRule()) this.#unexpected();
    }
    for (const [name, token] of this.#called) {
      if (this.#functions.has(name)) continue;
      const last: Token = { ...token, line: this.#busybox ? token.line : this.#token.line + 1 };
      throw new AwkSyntaxError({ busybox: '', mawk: `function ${name} never defined` }, last, undefined);
    }
    return { begin, end, rules, functions: this.#functions };
  }

  /** After a closing brace the next rule may stand on the same line. */
  #startsRule(): boolean {
    return this.#previous?.text === '}';
  }

  #rule(): Rule {
    let pattern: Expression | undefined;
    let until: Expression | undefined;
    if (!this.#is('{')) {
      pattern = this.#expression();
      if (this.#is(',')) {
        this.#advance();
        this.#newlines();
        until = this.#expression();
      }
    }
    return { pattern, until, body: this.#is('{') ? this.#block() : undefined };
  }

  #function(): void {
    this.#advance();
    if (this.#token.kind !== 'name' && this.#token.kind !== 'function-name') this.#unexpected();
    const { text: name } = this.#token;
    if (this.#functions.has(name)) this.#fail({ busybox: 'Duplicate function', mawk: `type error in arg(1) in call to ${name}` });
    this.#advance();
    this.#expect('(');
    const parameters: string[] = [];
    while (!this.#is(')')) {
      if (this.#token.kind !== 'name') this.#unexpected();
      parameters.push(this.#token.text);
      this.#advance();
      if (this.#is(',')) {
        this.#advance();
        this.#newlines();
        if (this.#is(')')) this.#unexpected();
      } else if (!this.#is(')')) this.#unexpected();
    }
    this.#advance();
    this.#newlines();
    const definition: FunctionDefinition = { name, parameters, body: { kind: 'block', body: [] } };
    this.#functions.set(name, definition);
    this.#locals = parameters;
    this.#inFunction = true;
    definition.body = this.#block();
    this.#locals = [];
    this.#inFunction = false;
  }

  // Tokens

  #is(text: string): boolean {
    return this.#token.kind === 'punctuation' && this.#token.text === text;
  }

  #isWord(text: string): boolean {
    return this.#token.kind === 'keyword' && this.#token.text === text;
  }

  /** A slash begins a regular expression unless an operand stands before it. */
  #advance(): Token {
    const old = this.#token;
    this.#previous = old;
    const operand =
      old.kind === 'number' || old.kind === 'string' || old.kind === 'name' || old.kind === 'regex' || old.kind === 'builtin' ||
      (old.kind === 'punctuation' && (old.text === ')' || old.text === ']' || old.text === '$' || old.text === '++' || old.text === '--'));
    this.#token = this.#lexer.next(!operand, old);
    return old;
  }

  #newlines(): void {
    while (this.#token.kind === 'newline') this.#advance();
  }

  #expect(text: string): void {
    if (!this.#is(text)) this.#unexpected();
    this.#advance();
  }

  #unexpected(): never {
    return this.#fail('unexpected');
  }

  #fail(reason: AwkSyntaxError['reason']): never {
    throw new AwkSyntaxError(reason, this.#token, this.#previous, { braces: this.#braces, parentheses: this.#parentheses });
  }

  // Statements

  #block(): Statement {
    this.#expect('{');
    this.#braces += 1;
    const body: Statement[] = [];
    for (;;) {
      while (this.#token.kind === 'newline' || this.#is(';')) this.#advance();
      if (this.#is('}')) break;
      if (this.#token.kind === 'end') this.#unexpected();
      body.push(this.#statement());
    }
    this.#braces -= 1;
    this.#advance();
    return { kind: 'block', body };
  }

  #endOfStatement(): void {
    if (this.#token.kind === 'newline' || this.#is(';')) this.#advance();
    else if (!this.#is('}') && this.#token.kind !== 'end') this.#unexpected();
    else if (this.#token.kind === 'end') this.#unexpected();
  }

  #statement(): Statement {
    if (this.#is('{')) return this.#block();
    if (this.#is(';')) {
      this.#advance();
      return { kind: 'block', body: [] };
    }
    if (this.#token.kind === 'keyword') {
      switch (this.#token.text) {
        case 'if':
          return this.#if();
        case 'while': {
          this.#advance();
          const test = this.#condition();
          if (this.#is(';')) {
            this.#advance();
            return { kind: 'while', test, body: { kind: 'block', body: [] } };
          }
          return { kind: 'while', test, body: this.#body() };
        }
        case 'do': {
          this.#advance();
          const body = this.#body();
          while (this.#token.kind === 'newline' || this.#is(';')) this.#advance();
          if (!this.#isWord('while')) this.#unexpected();
          this.#advance();
          const test = this.#condition();
          this.#endOfStatement();
          return { kind: 'do', test, body };
        }
        case 'for':
          return this.#for();
      }
    }
    const statement = this.#simple();
    this.#endOfStatement();
    return statement;
  }

  #condition(): Expression {
    this.#expect('(');
    this.#parentheses += 1;
    const test = this.#expression();
    this.#expect(')');
    this.#parentheses -= 1;
    return test;
  }

  /** A loop's body. */
  #body(): Statement {
    this.#newlines();
    this.#loops += 1;
    const body = this.#statement();
    this.#loops -= 1;
    return body;
  }

  #if(): Statement {
    this.#advance();
    const test = this.#condition();
    this.#newlines();
    const yes = this.#statement();
    while (this.#token.kind === 'newline' || this.#is(';')) this.#advance();
    if (!this.#isWord('else')) return { kind: 'if', test, yes, no: undefined };
    this.#advance();
    this.#newlines();
    return { kind: 'if', test, yes, no: this.#statement() };
  }

  #for(): Statement {
    this.#advance();
    this.#expect('(');
    this.#parentheses += 1;
    let start: Statement | undefined;
    if (!this.#is(';')) {
      const first = this.#simple();
      if (first.kind === 'expression' && first.expression.kind === 'in' && this.#is(')')) {
        const { subscripts, array } = first.expression;
        const target = subscripts[0];
        if (!target || !isTarget(target)) this.#unexpected();
        this.#advance();
        this.#parentheses -= 1;
        return { kind: 'for-in', target, array, body: this.#body() };
      }
      start = first;
    }
    this.#expect(';');
    this.#newlines();
    const test = this.#is(';') ? undefined : this.#expression();
    this.#expect(';');
    this.#newlines();
    const step = this.#is(')') ? undefined : this.#simple();
    this.#expect(')');
    this.#parentheses -= 1;
    if (this.#is(';')) {
      this.#advance();
      return { kind: 'for', start, test, step, body: { kind: 'block', body: [] } };
    }
    return { kind: 'for', start, test, step, body: this.#body() };
  }

  #simple(): Statement {
    const { kind, text, line } = this.#token;
    if (kind !== 'keyword') return { kind: 'expression', expression: this.#expression() };
    switch (text) {
      case 'print':
      case 'printf': {
        this.#advance();
        const args = this.#printArguments();
        if (text === 'printf' && args.length === 0 && !this.#busybox) this.#fail({ busybox: '', mawk: 'no arguments in call to printf' });
        return { kind: text, args, redirect: this.#redirect(), line };
      }
      case 'break':
      case 'continue':
        if (this.#loops === 0) {
          this.#fail({ busybox: `'${text}' not in a loop`, mawk: `${text} statement outside of loop` });
        }
        this.#advance();
        return { kind: text };
      case 'next':
      case 'nextfile':
        if (this.#inBegin && !this.#busybox) this.#fail({ busybox: '', mawk: `improper use of ${text}` });
        this.#advance();
        return { kind: text };
      case 'exit':
      case 'return': {
        if (text === 'return' && !this.#inFunction && !this.#busybox) this.#fail({ busybox: 'Unexpected token', mawk: 'return outside function body' });
        this.#advance();
        return { kind: text, value: this.#atEndOfSimple() ? undefined : this.#expression() };
      }
      case 'delete': {
        this.#advance();
        if (this.#token.kind !== 'name') this.#unexpected();
        const array = this.#variable(this.#advance().text);
        if (!this.#is('[')) return { kind: 'delete', array, subscripts: undefined };
        return { kind: 'delete', array, subscripts: this.#subscripts() };
      }
      case 'getline':
        return { kind: 'expression', expression: this.#expression() };
      default:
        return this.#unexpected();
    }
  }

  #atEndOfSimple(): boolean {
    return this.#token.kind === 'newline' || this.#token.kind === 'end' || this.#is(';') || this.#is('}') || this.#is(')');
  }

  #printArguments(): readonly Expression[] {
    if (this.#atEndOfSimple() || this.#is('>') || this.#is('>>') || this.#is('|')) return [];
    const args = [this.#expression({ noGreater: true })];
    while (this.#is(',')) {
      this.#advance();
      this.#newlines();
      args.push(this.#expression({ noGreater: true }));
    }
    const only = args[0] as Expression;
    return args.length === 1 && only.kind === 'list' ? only.items : args;
  }

  #redirect(): Redirect | undefined {
    for (const mode of ['>', '>>', '|'] as const) {
      if (!this.#is(mode)) continue;
      this.#advance();
      return { mode, to: this.#expression({ noGreater: true }) };
    }
    return undefined;
  }

  // Expressions

  #make(bare: Bare<Expression>, parts: readonly (Expression | undefined)[], waits = false): Expression {
    return { ...bare, line: this.#token.line, blocks: waits || parts.some((part) => part?.blocks) } as Expression;
  }

  #expression(context: Context = {}): Expression {
    const test = this.#or(context);
    if (!this.#is('?')) return test;
    this.#advance();
    this.#newlines();
    const yes = this.#expression(context);
    this.#newlines();
    this.#expect(':');
    this.#newlines();
    const no = this.#expression(context);
    return this.#make({ kind: 'choose', test, yes, no }, [test, yes, no]);
  }

  #or(context: Context): Expression {
    let left = this.#and(context);
    while (this.#is('||')) {
      this.#advance();
      this.#newlines();
      const right = this.#and(context);
      left = this.#make({ kind: 'or', left, right }, [left, right]);
    }
    return left;
  }

  #and(context: Context): Expression {
    let left = this.#in(context);
    while (this.#is('&&')) {
      this.#advance();
      this.#newlines();
      const right = this.#in(context);
      left = this.#make({ kind: 'and', left, right }, [left, right]);
    }
    return left;
  }

  #in(context: Context): Expression {
    let left = this.#match(context);
    while (this.#isWord('in') && !context.noIn) {
      this.#advance();
      if (this.#token.kind !== 'name') this.#unexpected();
      const subscripts = left.kind === 'list' ? left.items : [left];
      left = this.#make({ kind: 'in', subscripts, array: this.#variable(this.#advance().text) }, subscripts);
    }
    return left;
  }

  #match(context: Context): Expression {
    let left = this.#comparison(context);
    while (this.#is('~') || this.#is('!~')) {
      const negated = this.#advance().text === '!~';
      const right = this.#comparison(context);
      left = this.#make({ kind: 'match', negated, left, right }, [left, right]);
    }
    return left;
  }

  #comparison(context: Context): Expression {
    let left = this.#concatenation(context);
    for (;;) {
      if (this.#is('|') && !context.noGreater) {
        left = this.#pipedGetline(left);
        continue;
      }
      const operator = ['<', '<=', '==', '!=', '>=', ...(context.noGreater ? [] : ['>'])].find((each) => this.#is(each));
      if (!operator) return left;
      this.#advance();
      const right = this.#concatenation(context);
      left = this.#make({ kind: 'binary', operator: operator as BinaryOperator, left, right }, [left, right]);
    }
  }

  /** `command | getline`; inside print `|` is a pipe, and this needs parentheses. */
  #pipedGetline(command: Expression): Expression {
    this.#advance();
    if (!this.#isWord('getline')) this.#unexpected();
    this.#advance();
    const target = this.#optionalTarget();
    return this.#make({ kind: 'getline', from: 'command', source: command, target }, [], true);
  }

  #startsOperand(): boolean {
    switch (this.#token.kind) {
      case 'number': case 'string': case 'name': case 'function-name': case 'builtin':
        return true;
      case 'punctuation':
        return ['$', '!', '(', '++', '--', '-', '+'].includes(this.#token.text) && !this.#is('-') && !this.#is('+');
      default:
        return false;
    }
  }

  #concatenation(context: Context): Expression {
    let left = this.#sum(context, true);
    while (this.#startsOperand() && !(context.noIn && this.#isWord('in'))) {
      const right = this.#sum(context, false);
      left = this.#make({ kind: 'binary', operator: ' ', left, right }, [left, right]);
    }
    return left;
  }

  #sum(context: Context, assignable: boolean): Expression {
    let left = this.#product(context, assignable);
    while (this.#is('+') || this.#is('-')) {
      const operator = this.#advance().text as BinaryOperator;
      const right = this.#product(context, false);
      left = this.#make({ kind: 'binary', operator, left, right }, [left, right]);
    }
    return left;
  }

  #product(context: Context, assignable: boolean): Expression {
    let left = this.#unary(context, assignable);
    while (this.#is('*') || this.#is('/') || this.#is('%')) {
      const operator = this.#advance().text as BinaryOperator;
      const right = this.#unary(context, false);
      left = this.#make({ kind: 'binary', operator, left, right }, [left, right]);
    }
    return left;
  }

  #unary(context: Context, assignable: boolean): Expression {
    for (const operator of ['!', '-', '+'] as const) {
      if (!this.#is(operator)) continue;
      this.#advance();
      const item = this.#unary(context, operator === '!');
      return this.#make({ kind: 'unary', operator, item }, [item]);
    }
    return this.#power(context, assignable);
  }

  #power(context: Context, assignable: boolean): Expression {
    const left = this.#postfix(context, assignable);
    if (!this.#is('^')) return left;
    this.#advance();
    const sign = (['-', '+', '!'] as const).find((each) => this.#is(each));
    if (sign) {
      this.#advance();
      const item = this.#power(context, false);
      const right = this.#make({ kind: 'unary', operator: sign, item }, [item]);
      return this.#make({ kind: 'binary', operator: '^', left, right }, [left, right]);
    }
    const right = this.#power(context, false);
    return this.#make({ kind: 'binary', operator: '^', left, right }, [left, right]);
  }

  /** A primary with what may follow a target: `++`, `--`, an assignment. */
  #postfix(context: Context, assignable: boolean): Expression {
    const item = this.#primary(context);
    if (!isTarget(item)) return item;
    if (this.#is('++') || this.#is('--')) {
      const by = this.#advance().text === '++' ? 1 : -1;
      return this.#make({ kind: 'step', target: item, by, before: false }, [item]);
    }
    const operator = ['=', '+=', '-=', '*=', '/=', '%=', '^='].find((each) => this.#is(each));
    if (!operator || !assignable) return item;
    this.#advance();
    this.#newlines();
    const value = this.#expression(context);
    const arithmetic = operator === '=' ? undefined : (operator[0] as BinaryOperator);
    return this.#make({ kind: 'assign', target: item, operator: arithmetic, value }, [item, value]);
  }

  #primary(context: Context): Expression {
    const { kind, text, value } = this.#token;
    switch (kind) {
      case 'number':
        this.#advance();
        return this.#make({ kind: 'number', value: value as number }, []);
      case 'string':
        this.#advance();
        return this.#make({ kind: 'string', value: text }, []);
      case 'regex': {
        const regex: Regex = compileRegex(regexSource(text), { extended: true, bracketEscapes: true });
        this.#advance();
        return this.#make({ kind: 'regex', regex }, []);
      }
      case 'name':
        return this.#nameOrElement();
      case 'function-name':
        return this.#call(text);
      case 'builtin':
        return this.#builtin(text);
      case 'keyword':
        if (text === 'getline') return this.#getline();
        return this.#unexpected();
      case 'punctuation':
        return this.#punctuated(text, context);
      default:
        return this.#unexpected();
    }
  }

  #punctuated(text: string, context: Context): Expression {
    switch (text) {
      case '$': {
        this.#advance();
        if (this.#is('++') || this.#is('--')) {
          const by = this.#advance().text === '++' ? 1 : -1;
          const target = this.#primary(context);
          if (!isTarget(target)) this.#unexpected();
          const index = this.#make({ kind: 'step', target, by, before: true }, [target]);
          return this.#make({ kind: 'field', index }, [index]);
        }
        if (this.#is('-') || this.#is('+') || this.#is('!')) {
          const operator = this.#advance().text as '-' | '+' | '!';
          const item = this.#primary(context);
          const index = this.#make({ kind: 'unary', operator, item }, [item]);
          return this.#make({ kind: 'field', index }, [index]);
        }
        const index = this.#primary(context);
        return this.#make({ kind: 'field', index }, [index]);
      }
      case '++':
      case '--': {
        this.#advance();
        const target = this.#primary(context);
        if (!isTarget(target)) this.#unexpected();
        return this.#make({ kind: 'step', target, by: text === '++' ? 1 : -1, before: true }, [target]);
      }
      case '-':
      case '+':
      case '!':
        return this.#unary(context, text === '!');
      case '(': {
        this.#advance();
        this.#parentheses += 1;
        this.#newlines();
        const items = [this.#expression()];
        while (this.#is(',')) {
          this.#advance();
          this.#newlines();
          items.push(this.#expression());
        }
        this.#newlines();
        this.#expect(')');
        this.#parentheses -= 1;
        if (items.length > 1) return this.#make({ kind: 'list', items }, items);
        // A grouped target is no target any more: `(x) = 1` is wrong, and so is `(a)++`.
        const only = items[0] as Expression;
        return isTarget(only) ? grouped(only) : only;
      }
      default:
        return this.#unexpected();
    }
  }

  #variable(name: string): Variable {
    const index = this.#locals.indexOf(name);
    return index >= 0 ? { scope: 'local', index, name } : { scope: 'global', name };
  }

  #subscripts(): readonly Expression[] {
    this.#expect('[');
    const items = [this.#expression()];
    while (this.#is(',')) {
      this.#advance();
      this.#newlines();
      items.push(this.#expression());
    }
    this.#expect(']');
    return items;
  }

  #nameOrElement(): Expression {
    const variable = this.#variable(this.#advance().text);
    if (!this.#is('[')) return this.#make({ kind: 'variable', variable }, []);
    const subscripts = this.#subscripts();
    return this.#make({ kind: 'element', array: variable, subscripts }, subscripts);
  }

  #arguments(): readonly Expression[] {
    this.#expect('(');
    this.#parentheses += 1;
    const args: Expression[] = [];
    this.#newlines();
    while (!this.#is(')')) {
      args.push(this.#expression());
      this.#newlines();
      if (this.#is(',')) {
        this.#advance();
        this.#newlines();
        if (this.#is(')')) this.#unexpected();
      } else if (!this.#is(')')) this.#unexpected();
    }
    this.#advance();
    this.#parentheses -= 1;
    return args;
  }

  #call(name: string): Expression {
    const token = this.#advance();
    if (!this.#called.has(name)) this.#called.set(name, token);
    return this.#make({ kind: 'call', name, args: this.#arguments() }, [], true);
  }

  #builtin(name: string): Expression {
    this.#advance();
    if (!this.#is('(')) {
      if (name === 'length') return this.#make({ kind: 'builtin', name, args: [] }, []);
      return this.#unexpected();
    }
    const args = this.#arguments();
    return this.#make({ kind: 'builtin', name, args }, args, WAITING.has(name));
  }

  #optionalTarget(): Target | undefined {
    if (this.#token.kind !== 'name' && !this.#is('$')) return undefined;
    const item = this.#primary({});
    return isTarget(item) ? item : this.#unexpected();
  }

  #getline(): Expression {
    this.#advance();
    const target = this.#optionalTarget();
    if (!this.#is('<')) return this.#make({ kind: 'getline', from: 'main', source: undefined, target }, [], true);
    this.#advance();
    const source = this.#postfix({}, false);
    return this.#make({ kind: 'getline', from: 'file', source, target }, [], true);
  }
}

function isTarget(expression: Expression): expression is Expression & Target {
  return expression.kind === 'variable' || expression.kind === 'element' || expression.kind === 'field';
}

/** Keeps what `(x)` means and stays usable as an array argument, but is no target: a list of one. */
function grouped(expression: Expression): Expression {
  return { kind: 'list', items: [expression], blocks: expression.blocks, line: expression.line };
}
