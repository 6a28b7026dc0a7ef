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

  /** `: statements`. */
  #block(): Stmt[] {
    this.needOp(':');
    if (this.token.kind !== 'newline') return this.simpleLine();
    this.advance();
    if (this.peek(0).kind !== 'indent') this.unexpected();
    this.advance();
    const body: Stmt[] = [];
    while (this.peek(0).kind !== 'dedent' && this.peek(0).kind !== 'end') body.push(...this.statement());
    if (this.peek(0).kind === 'dedent') this.advance();
    return body;
  }

  #if(): Stmt {
    const start = this.advance();
    const test = this.namedExpression();
    const body = this.#block();
    let orElse: readonly Stmt[] = [];
    if (this.isWord('elif')) orElse = [this.#if()];
    else if (this.isWord('else')) orElse = this.#else();
    return this.stmt(start, { type: 'If', test, body, orElse });
  }

  #else(): Stmt[] {
    this.advance();
    return this.#block();
  }

  #while(): Stmt {
    const start = this.advance();
    const test = this.namedExpression();
    const body = this.#block();
    const orElse = this.isWord('else') ? this.#else() : [];
    return this.stmt(start, { type: 'While', test, body, orElse });
  }

  #for(start: Token, async: boolean): Stmt {
    this.advance();
    const target = this.targets('for');
    if (!this.takeWord('in')) this.unexpected();
    const iter = this.starExpressions();
    const body = this.#block();
    const orElse = this.isWord('else') ? this.#else() : [];
    return this.stmt(start, { type: 'For', target, iter, body, orElse, async });
  }

  #try(): Stmt {
    const start = this.advance();
    const body = this.#block();
    const handlers: ExceptHandler[] = [];
    let star: boolean | undefined;
    while (this.isWord('except')) {
      const at = this.advance();
      const starred = this.takeOp('*');
      if (star !== undefined && star !== starred) this.unexpected();
      star = starred;
      let test: Expr | undefined;
      let name: string | undefined;
      if (!this.isOp(':') && this.token.kind !== 'newline') {
        test = this.expression();
        if (this.takeWord('as')) name = this.needName().text;
      } else if (starred) this.unexpected();
      const handlerBody = this.#block();
      handlers.push({ test, name, body: handlerBody, span: this.spanFrom(at) });
    }
    const orElse = handlers.length > 0 && this.isWord('else') ? this.#else() : [];
    let final: Stmt[] = [];
    if (this.takeWord('finally')) final = this.#block();
    else if (handlers.length === 0) this.unexpected();
    return this.stmt(start, { type: 'Try', body, handlers, orElse, final, star: star ?? false });
  }

  #with(start: Token, async: boolean): Stmt {
    this.advance();
    const items = this.isOp('(') ? (this.#bracketedItems() ?? this.#items()) : this.#items();
    const body = this.#block();
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
    const { text: name, written = name } = this.needName();
    const typeParams = this.typeParameters();
    this.needOp('(');
    const params = this.parameters(false);
    this.needOp(')');
    const returns = this.takeOp('->') ? this.expression() : undefined;
    const body = this.#block();
    return this.stmt(start, {
      type: 'FunctionDef',
      name,
      written,
      params,
      typeParams,
      returns,
      body,
      decorators,
      async,
    });
  }

  #class(start: Token, decorators: readonly Expr[]): Stmt {
    this.advance();
    const name = this.needName().text;
    const typeParams = this.typeParameters();
    const { args, keywords } = this.takeOp('(') ? this.callArguments(true) : { args: [], keywords: [] };
    const outer = this.className;
    this.className = name;
    const body = this.#block();
    this.className = outer;
    return this.stmt(start, { type: 'ClassDef', name, typeParams, bases: args, keywords, body, decorators });
  }

  protected typeParameters(): TypeParameter[] {
    const found: TypeParameter[] = [];
    if (!this.takeOp('[')) return found;
    if (this.isOp(']')) this.unexpected();
    while (!this.isOp(']')) {
      const start = this.token;
      const kind = this.takeOp('**') ? 'ParamSpec' : this.takeOp('*') ? 'TypeVarTuple' : 'TypeVar';
      const name = this.needName().text;
      const bound = kind === 'TypeVar' && this.takeOp(':') ? this.expression() : undefined;
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
    this.needKind('newline');
    this.needKind('indent');
    const cases: MatchCase[] = [];
    while (this.isWord('case')) {
      this.advance();
      const pattern = this.openPattern();
      const guard = this.takeWord('if') ? this.namedExpression() : undefined;
      const body = this.#block();
      cases.push({ pattern, guard, body });
    }
    const after = this.peek(0).kind;
    if (cases.length === 0 || (after !== 'dedent' && after !== 'end')) this.unexpected();
    if (after === 'dedent') this.advance();
    return this.stmt(start, { type: 'Match', subject, cases });
  }
}
