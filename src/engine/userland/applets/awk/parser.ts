import { ExpressionParser, isTarget } from './expression-parser.ts';
import type { Token } from './lexer.ts';
import { AwkSyntaxError } from './lexer.ts';
import type { AwkProgram, Expression, FunctionDefinition, Redirect, Rule, Statement } from './syntax.ts';

/** Parses a whole program. Throws AwkSyntaxError, and RegexError for a bad pattern. */
export function parseAwk(text: string, builtins: ReadonlySet<string>, busybox: boolean): AwkProgram {
  return new AwkParser(text, builtins, busybox).program();
}

class AwkParser extends ExpressionParser {
  readonly #functions = new Map<string, FunctionDefinition>();
  #inFunction = false;
  #loops = 0;
  #inBegin = false;

  program(): AwkProgram {
    const begin: Statement[] = [];
    const end: Statement[] = [];
    const rules: Rule[] = [];
    for (;;) {
      while (this.ends('newline') || this.is(';')) this.advance();
      if (this.ends('end')) break;
      if (this.isWord('BEGIN') || this.isWord('END')) {
        const into = this.token.text === 'BEGIN' ? begin : end;
        this.advance();
        this.#inBegin = true;
        into.push(this.#block());
        this.#inBegin = false;
      } else if (this.isWord('function') || this.isWord('func')) this.#function();
      else rules.push(this.#rule());
      if (!this.ends('newline') && !this.ends('end') && !this.is(';') && !this.#startsRule()) this.unexpected();
    }
    for (const [name, token] of this.called) {
      if (this.#functions.has(name)) continue;
      const last: Token = { ...token, line: this.busybox ? token.line : this.token.line + 1 };
      throw new AwkSyntaxError({ busybox: '', mawk: `function ${name} never defined` }, last, undefined);
    }
    return { begin, end, rules, functions: this.#functions };
  }

  /** After a closing brace the next rule may stand on the same line. */
  #startsRule(): boolean {
    return this.previous?.text === '}';
  }

  #rule(): Rule {
    let pattern: Expression | undefined;
    let until: Expression | undefined;
    if (!this.is('{')) {
      pattern = this.expression();
      if (this.is(',')) {
        this.advance();
        this.newlines();
        until = this.expression();
      }
    }
    return { pattern, until, body: this.is('{') ? this.#block() : undefined };
  }

  #function(): void {
    this.advance();
    if (this.token.kind !== 'name' && this.token.kind !== 'function-name') this.unexpected();
    const { text: name } = this.token;
    if (this.#functions.has(name))
      this.fail({ busybox: 'Duplicate function', mawk: `type error in arg(1) in call to ${name}` });
    this.advance();
    this.expect('(');
    const parameters: string[] = [];
    while (!this.is(')')) {
      if (this.token.kind !== 'name') this.unexpected();
      parameters.push(this.token.text);
      this.advance();
      if (this.is(',')) {
        this.advance();
        this.newlines();
        if (this.is(')')) this.unexpected();
      } else if (!this.is(')')) this.unexpected();
    }
    this.advance();
    this.newlines();
    const definition: FunctionDefinition = { name, parameters, body: { kind: 'block', body: [] } };
    this.#functions.set(name, definition);
    this.locals = parameters;
    this.#inFunction = true;
    definition.body = this.#block();
    this.locals = [];
    this.#inFunction = false;
  }

  #block(): Statement {
    this.expect('{');
    this.braces += 1;
    const body: Statement[] = [];
    for (;;) {
      while (this.ends('newline') || this.is(';')) this.advance();
      if (this.is('}')) break;
      if (this.ends('end')) this.unexpected();
      body.push(this.#statement());
    }
    this.braces -= 1;
    this.advance();
    return { kind: 'block', body };
  }

  #endOfStatement(): void {
    if (this.ends('newline') || this.is(';')) this.advance();
    else if (!this.is('}') && !this.ends('end')) this.unexpected();
    else if (this.ends('end')) this.unexpected();
  }

  #statement(): Statement {
    if (this.is('{')) return this.#block();
    if (this.is(';')) {
      this.advance();
      return { kind: 'block', body: [] };
    }
    if (this.token.kind === 'keyword') {
      switch (this.token.text) {
        case 'if':
          return this.#if();
        case 'while': {
          this.advance();
          const test = this.#condition();
          if (this.is(';')) {
            this.advance();
            return { kind: 'while', test, body: { kind: 'block', body: [] } };
          }
          return { kind: 'while', test, body: this.#body() };
        }
        case 'do': {
          this.advance();
          const body = this.#body();
          while (this.ends('newline') || this.is(';')) this.advance();
          if (!this.isWord('while')) this.unexpected();
          this.advance();
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
    this.expect('(');
    this.parentheses += 1;
    const test = this.expression();
    this.expect(')');
    this.parentheses -= 1;
    return test;
  }

  /** A loop's body. */
  #body(): Statement {
    this.newlines();
    this.#loops += 1;
    const body = this.#statement();
    this.#loops -= 1;
    return body;
  }

  #if(): Statement {
    this.advance();
    const test = this.#condition();
    this.newlines();
    const yes = this.#statement();
    while (this.ends('newline') || this.is(';')) this.advance();
    if (!this.isWord('else')) return { kind: 'if', test, yes, no: undefined };
    this.advance();
    this.newlines();
    return { kind: 'if', test, yes, no: this.#statement() };
  }

  #for(): Statement {
    this.advance();
    this.expect('(');
    this.parentheses += 1;
    let start: Statement | undefined;
    if (!this.is(';')) {
      const first = this.#simple();
      if (first.kind === 'expression' && first.expression.kind === 'in' && this.is(')')) {
        const { subscripts, array } = first.expression;
        const target = subscripts[0];
        if (!target || !isTarget(target)) this.unexpected();
        this.advance();
        this.parentheses -= 1;
        return { kind: 'for-in', target, array, body: this.#body() };
      }
      start = first;
    }
    this.expect(';');
    this.newlines();
    const test = this.is(';') ? undefined : this.expression();
    this.expect(';');
    this.newlines();
    const step = this.is(')') ? undefined : this.#simple();
    this.expect(')');
    this.parentheses -= 1;
    if (this.is(';')) {
      this.advance();
      return { kind: 'for', start, test, step, body: { kind: 'block', body: [] } };
    }
    return { kind: 'for', start, test, step, body: this.#body() };
  }

  #simple(): Statement {
    const { kind, text, line } = this.token;
    if (kind !== 'keyword') return { kind: 'expression', expression: this.expression() };
    switch (text) {
      case 'print':
      case 'printf': {
        this.advance();
        const args = this.#printArguments();
        if (text === 'printf' && args.length === 0 && !this.busybox)
          this.fail({ busybox: '', mawk: 'no arguments in call to printf' });
        return { kind: text, args, redirect: this.#redirect(), line };
      }
      case 'break':
      case 'continue':
        if (this.#loops === 0) {
          this.fail({ busybox: `'${text}' not in a loop`, mawk: `${text} statement outside of loop` });
        }
        this.advance();
        return { kind: text };
      case 'next':
      case 'nextfile':
        if (this.#inBegin && !this.busybox) this.fail({ busybox: '', mawk: `improper use of ${text}` });
        this.advance();
        return { kind: text };
      case 'exit':
      case 'return': {
        if (text === 'return' && !this.#inFunction && !this.busybox)
          this.fail({ busybox: 'Unexpected token', mawk: 'return outside function body' });
        this.advance();
        return { kind: text, value: this.#atEndOfSimple() ? undefined : this.expression() };
      }
      case 'delete': {
        this.advance();
        if (this.token.kind !== 'name') this.unexpected();
        const array = this.variable(this.advance().text);
        if (!this.is('[')) return { kind: 'delete', array, subscripts: undefined };
        return { kind: 'delete', array, subscripts: this.subscripts() };
      }
      case 'getline':
        return { kind: 'expression', expression: this.expression() };
      default:
        return this.unexpected();
    }
  }

  #atEndOfSimple(): boolean {
    return this.ends('newline') || this.ends('end') || this.is(';') || this.is('}') || this.is(')');
  }

  #printArguments(): readonly Expression[] {
    if (this.#atEndOfSimple() || this.is('>') || this.is('>>') || this.is('|')) return [];
    const args = [this.expression({ noGreater: true })];
    while (this.is(',')) {
      this.advance();
      this.newlines();
      args.push(this.expression({ noGreater: true }));
    }
    const only = args[0] as Expression;
    return args.length === 1 && only.kind === 'list' ? only.items : args;
  }

  #redirect(): Redirect | undefined {
    for (const mode of ['>', '>>', '|'] as const) {
      if (!this.is(mode)) continue;
      this.advance();
      return { mode, to: this.expression({ noGreater: true }) };
    }
    return undefined;
  }
}
