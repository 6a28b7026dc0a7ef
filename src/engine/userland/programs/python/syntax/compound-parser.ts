import type { ExceptHandler, Expr, MatchCase, Span, Stmt, StmtKind, TypeParameter, WithItem } from './ast.ts';
import { PatternParser } from './pattern-parser.ts';
import { SyntaxFailure } from './syntax-failure.ts';
import type { Token } from './tokenizer.ts';

/** Statements that hold others. */
export abstract class CompoundParser extends PatternParser {
  protected abstract simpleLine(): Stmt[];
  protected abstract stmt<K extends StmtKind>(start: Span, kind: K): Stmt;
  protected abstract withItemTarget(): WithItem['target'];

  protected statement(): Stmt[] {
    const start = this.token;
    if (start.kind === 'op' && start.text === '@') return [this.#decorated()];
    if (start.kind === 'name') {
      switch (start.text) {
        case 'if':
          return [this.#if()];
        case 'while':
          return [this.#while()];
        case 'for':
          return [this.#for(start, false)];
        case 'try':
          return [this.#try()];
        case 'with':
          return [this.#with(start, false)];
        case 'def':
          return [this.#def(start, [], false)];
        case 'class':
          return [this.#class(start, [])];
        case 'async':
          return [this.#async(start, [])];
        case 'match':
          if (this.#isMatch()) return [this.#match()];
          break;
        case 'elif':
        case 'else':
        case 'except':
        case 'finally':
          return this.unexpected();
      }
    }
    return this.simpleLine();
  }

  #async(start: Token, decorators: readonly Expr[]): Stmt {
    this.advance();
    if (this.isWord('def')) return this.#def(start, decorators, true);
    if (this.isWord('for')) return this.#for(start, true);
    if (this.isWord('with')) return this.#with(start, true);
    return this.unexpected();
  }

  /** `: statements`; `what` and `line` are for the complaint about a block that is missing. */
  #block(what: string, line: number): Stmt[] {
    if (!this.isOp(':')) this.#colon();
    this.advance();
    if (this.token.kind !== 'newline') return this.simpleLine();
    this.advance();
    if (this.peek(0).kind !== 'indent') {
      const { token } = this;
      const at = token.kind === 'end' || token.kind === 'dedent' ? this.#lastLine(token) : token;
      throw new SyntaxFailure(
        `expected an indented block after ${what} on line ${line}`,
        { line: at.line, col: at.col + 1, endLine: at.endLine, endCol: at.endCol + 1 },
        { kind: 'IndentationError', incomplete: token.kind === 'end' },
      );
    }
    this.advance();
    const body: Stmt[] = [];
    while (this.peek(0).kind !== 'dedent' && this.peek(0).kind !== 'end') body.push(...this.statement());
    if (this.peek(0).kind === 'dedent') this.advance();
    return body;
  }

  #lastLine(token: Token): Span {
    if (token.kind === 'dedent' && token.line <= this.tokenizer.lines.length) {
      const after = this.peek(this.#dedents());
      if (after.kind !== 'end') return after;
    }
    const { endLine } = this.last;
    const col = this.tokenizer.lines[endLine - 1]?.length ?? 0;
    return { line: endLine, col, endLine, endCol: -1 };
  }

  #dedents(): number {
    let ahead = 0;
    while (this.peek(ahead).kind === 'dedent') ahead++;
    return ahead;
  }

  #colon(): never {
    const { token } = this;
    if (token.kind === 'end') this.unexpected();
    const open = this.tokenizer.brackets.at(-1);
    if (open && token.line > open.line) this.unexpected();
    return this.fail("expected ':'", token);
  }

  /** The test of `if` and `while`: a missing colon is only named where the line ends. */
  #test(): Expr {
    const test = this.namedExpression();
    if (this.isOp('=')) this.equalsInExpression(test);
    if (!this.isOp(':') && this.token.kind !== 'newline') this.missingColonIn(test);
    return test;
  }

  protected missingColonIn(_test: Expr): never {
    return this.unexpected();
  }

  #if(word: 'if' | 'elif' = 'if'): Stmt {
    const start = this.advance();
    const test = this.#test();
    const body = this.#block(`'${word}' statement`, start.line);
    let orElse: readonly Stmt[] = [];
    if (this.isWord('elif')) orElse = [this.#if('elif')];
    else if (this.isWord('else')) orElse = this.#else();
    return this.stmt(start, { type: 'If', test, body, orElse });
  }

  #else(): Stmt[] {
    const start = this.advance();
    return this.#block("'else' statement", start.line);
  }

  #while(): Stmt {
    const start = this.advance();
    const test = this.#test();
    const body = this.#block("'while' statement", start.line);
    const orElse = this.isWord('else') ? this.#else() : [];
    return this.stmt(start, { type: 'While', test, body, orElse });
  }

  #for(start: Token, async: boolean): Stmt {
    this.advance();
    const target = this.targets('for');
    if (!this.takeWord('in')) this.unexpected();
    const iter = this.starExpressions();
    const body = this.#block("'for' statement", start.line);
    const orElse = this.isWord('else') ? this.#else() : [];
    return this.stmt(start, { type: 'For', target, iter, body, orElse, async });
  }

  #try(): Stmt {
    const start = this.advance();
    const body = this.#block("'try' statement", start.line);
    const handlers: ExceptHandler[] = [];
    let star: boolean | undefined;
    while (this.isWord('except')) {
      const at = this.advance();
      const starred = this.takeOp('*');
      if (star !== undefined && star !== starred)
        this.fail("cannot have both 'except' and 'except*' on the same 'try'", at, at);
      star = starred;
      let test: Expr | undefined;
      let name: string | undefined;
      if (!this.isOp(':') && this.token.kind !== 'newline') {
        test = this.expression();
        if (this.isOp(',')) {
          const first = test;
          while (this.takeOp(',')) if (!this.isOp(':')) test = this.expression();
          this.fail('multiple exception types must be parenthesized', first.span, test?.span ?? first.span);
        }
        if (this.takeWord('as')) {
          if (!this.isName()) this.unexpected();
          name = this.needName().text;
        }
      } else if (starred) this.fail('expected one or more exception types', this.token);
      if (handlers.at(-1) && handlers.at(-1)?.test === undefined)
        this.fail("default 'except:' must be last", (handlers.at(-1) as ExceptHandler).span);
      const handlerBody = this.#block(`'except${starred ? '*' : ''}' statement`, at.line);
      handlers.push({ test, name, body: handlerBody, span: this.spanFrom(at) });
    }
    const orElse = handlers.length > 0 && this.isWord('else') ? this.#else() : [];
    let final: Stmt[] = [];
    if (this.isWord('finally')) {
      const at = this.advance();
      final = this.#block("'finally' statement", at.line);
    } else if (handlers.length === 0) {
      if (this.token.kind === 'end')
        throw new SyntaxFailure("expected 'except' or 'finally' block", this.#endOfText(), { incomplete: true });
      this.fail("expected 'except' or 'finally' block", this.token);
    }
    return this.stmt(start, { type: 'Try', body, handlers, orElse, final, star: star ?? false });
  }

  #endOfText(): { readonly line: number; readonly col: number; readonly endCol: number } {
    const { endLine } = this.last;
    const col = (this.tokenizer.lines[endLine - 1]?.length ?? 0) + 1;
    return { line: endLine, col, endCol: col };
  }

  #with(start: Token, async: boolean): Stmt {
    this.advance();
    const items = this.isOp('(') ? (this.#bracketedItems() ?? this.#items()) : this.#items();
    const body = this.#block("'with' statement", start.line);
    return this.stmt(start, { type: 'With', items, body, async });
  }

  #items(): WithItem[] {
    const items: WithItem[] = [];
    do {
      const context = this.expression();
      items.push({ context, target: this.takeWord('as') ? this.withItemTarget() : undefined });
    } while (this.takeOp(','));
    return items;
  }

  /** `with (a as x, b as y):`; undefined where the brackets turn out to belong to an expression. */
  #bracketedItems(): WithItem[] | undefined {
    const here = this.at;
    try {
      this.advance();
      const items: WithItem[] = [];
      while (!this.isOp(')')) {
        const context = this.expression();
        items.push({ context, target: this.takeWord('as') ? this.withItemTarget() : undefined });
        if (!this.takeOp(',')) break;
      }
      if (this.takeOp(')') && this.isOp(':')) return items;
    } catch (error) {
      if (!(error instanceof SyntaxFailure)) throw error;
    }
    this.at = here;
    return undefined;
  }

  protected starredTarget(_start: Span): Expr {
    const token = this.token;
    if (token.kind === 'op' && token.text === '*') return this.starExpression();
    return this.binary(5);
  }

  #decorated(): Stmt {
    const decorators: Expr[] = [];
    while (this.takeOp('@')) {
      decorators.push(this.namedExpression());
      if (this.token.kind !== 'newline') this.unexpected();
      this.advance();
    }
    const start = this.token;
    if (this.isWord('def')) return this.#def(start, decorators, false);
    if (this.isWord('class')) return this.#class(start, decorators);
    if (this.isWord('async')) return this.#async(start, decorators);
    return this.unexpected();
  }

  #def(start: Token, decorators: readonly Expr[], async: boolean): Stmt {
    this.advance();
    const name = this.needName().text;
    const typeParams = this.typeParameters();
    if (!this.isOp('(')) this.fail("expected '('", this.token);
    this.advance();
    const params = this.parameters(false);
    this.needOp(')');
    const returns = this.takeOp('->') ? this.expression() : undefined;
    const body = this.#block('function definition', start.line);
    return this.stmt(start, { type: 'FunctionDef', name, params, typeParams, returns, body, decorators, async });
  }

  #class(start: Token, decorators: readonly Expr[]): Stmt {
    this.advance();
    const name = this.needName().text;
    const typeParams = this.typeParameters();
    const { args, keywords } = this.takeOp('(') ? this.callArguments() : { args: [], keywords: [] };
    if (!this.isOp(':') && this.token.kind !== 'newline') this.unexpected();
    const outer = this.className;
    this.className = name;
    const body = this.#block('class definition', start.line);
    this.className = outer;
    return this.stmt(start, { type: 'ClassDef', name, typeParams, bases: args, keywords, body, decorators });
  }

  protected typeParameters(): TypeParameter[] {
    const found: TypeParameter[] = [];
    if (!this.takeOp('[')) return found;
    while (!this.isOp(']')) {
      const start = this.token;
      const kind = this.takeOp('**') ? 'ParamSpec' : this.takeOp('*') ? 'TypeVarTuple' : 'TypeVar';
      const name = this.needName().text;
      const bound = this.takeOp(':') ? this.expression() : undefined;
      const fallback = this.takeOp('=') ? this.starExpression() : undefined;
      found.push({ kind, name, bound, fallback, span: this.spanFrom(start) });
      if (!this.takeOp(',')) break;
    }
    this.needOp(']');
    return found;
  }

  /** `match` begins a statement only where a subject and a colon at the end of its line follow. */
  #isMatch(): boolean {
    if (!this.startsExpression(1) && !this.isWord('lambda', 1)) return false;
    const here = this.at;
    try {
      this.advance();
      this.#subject();
      return this.isOp(':') && this.peek(1).kind === 'newline';
    } catch (error) {
      if (!(error instanceof SyntaxFailure)) throw error;
      return false;
    } finally {
      this.at = here;
    }
  }

  #subject(): Expr {
    const start = this.token;
    const first = this.starNamedExpression();
    if (!this.isOp(',')) return first;
    const items = [first];
    while (this.takeOp(',')) {
      if (this.isOp(':')) break;
      items.push(this.starNamedExpression());
    }
    return this.node(start, { type: 'Tuple', items });
  }

  #match(): Stmt {
    const start = this.advance();
    const subject = this.#subject();
    this.needOp(':');
    this.advance();
    if (this.peek(0).kind !== 'indent') {
      const { token } = this;
      throw new SyntaxFailure(
        `expected an indented block after 'match' statement on line ${start.line}`,
        { line: token.line, col: token.col + 1, endCol: token.endCol + 1 },
        { kind: 'IndentationError', incomplete: token.kind === 'end' },
      );
    }
    this.advance();
    const cases: MatchCase[] = [];
    while (this.isWord('case')) {
      const at = this.advance();
      const pattern = this.openPattern();
      const guard = this.takeWord('if') ? this.namedExpression() : undefined;
      const body = this.#block("'case' statement", at.line);
      cases.push({ pattern, guard, body });
    }
    const after = this.peek(0).kind;
    if (cases.length === 0 || (after !== 'dedent' && after !== 'end')) this.unexpected();
    if (after === 'dedent') this.advance();
    return this.stmt(start, { type: 'Match', subject, cases });
  }
}
