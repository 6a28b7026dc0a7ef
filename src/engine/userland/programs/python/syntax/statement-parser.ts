import type { Expr, Module, Operator, Span, Stmt, StmtKind, WithItem } from './ast.ts';
import { CompoundParser } from './compound-parser.ts';
import { SyntaxFailure } from './syntax-failure.ts';

const AUGMENTED = /^(?:\+|-|\*|\/|\/\/|%|@|&|\||\^|>>|<<|\*\*)=$/;

/** Simple statements, and the file as a whole. */
export class StatementParser extends CompoundParser {
  module(): Module {
    return this.#explained('file', () => {
      const body: Stmt[] = [];
      while (this.token.kind !== 'end') {
        if (this.token.kind === 'newline') this.advance();
        else body.push(...this.statement());
      }
      return { body };
    });
  }

  /** One statement of the prompt; a compound one ends with an empty line. */
  interactive(): Module {
    return this.#explained('interactive', () => {
      while (this.peek(0).kind === 'newline') this.advance();
      if (this.peek(0).kind === 'end') return { body: [] };
      const body = this.statement();
      while (this.peek(0).kind === 'newline') this.advance();
      const { kind, line, col } = this.peek(0);
      if (kind !== 'end')
        throw new SyntaxFailure('multiple statements found while compiling a single statement', { line, col: col + 1 });
      return { body };
    });
  }

  /** `eval`'s text. */
  single(): Expr {
    return this.#explained('eval', () => {
      const value = this.starExpressions();
      while (this.token.kind === 'newline') this.advance();
      if (this.token.kind !== 'end') this.unexpected();
      return value;
    });
  }

  #explained<T>(start: 'file' | 'interactive' | 'eval', parse: () => T): T {
    try {
      return parse();
    } catch (error) {
      if (!(error instanceof SyntaxFailure)) throw error;
      throw error.of({ text: this.text, start });
    }
  }

  protected override simpleLine(): Stmt[] {
    const body = [this.#simple()];
    while (this.takeOp(';')) {
      if (this.token.kind === 'newline') break;
      body.push(this.#simple());
    }
    if (this.token.kind === 'newline') {
      this.advance();
      return body;
    }
    if (this.token.kind === 'end' && this.tokenizer.brackets.length === 0) return body;
    return this.unexpected();
  }

  protected stmt<K extends StmtKind>(start: Span, kind: K): Stmt {
    return { ...kind, span: this.spanFrom(start) };
  }

  #simple(): Stmt {
    const start = this.token;
    if (start.kind === 'name') {
      switch (start.text) {
        case 'pass':
          this.advance();
          return this.stmt(start, { type: 'Pass' });
        case 'break':
          this.advance();
          return this.stmt(start, { type: 'Break' });
        case 'continue':
          this.advance();
          return this.stmt(start, { type: 'Continue' });
        case 'return': {
          this.advance();
          const value = this.startsExpression() || this.isWord('lambda') ? this.starExpressions() : undefined;
          return this.stmt(start, { type: 'Return', value });
        }
        case 'raise':
          return this.#raise(start);
        case 'global':
        case 'nonlocal':
          return this.#scope(start, start.text === 'global' ? 'Global' : 'Nonlocal');
        case 'del':
          return this.#delete(start);
        case 'assert': {
          this.advance();
          const test = this.expression();
          const message = this.takeOp(',') ? this.expression() : undefined;
          return this.stmt(start, { type: 'Assert', test, message });
        }
        case 'import':
          return this.#import(start);
        case 'from':
          return this.#importFrom(start);
        case 'type':
          if (this.isName(1) && (this.isOp('=', 2) || this.isOp('[', 2))) {
            this.advance();
            const name = this.needName().text;
            const typeParams = this.typeParameters();
            this.needOp('=');
            return this.stmt(start, { type: 'TypeAlias', name, typeParams, value: this.expression() });
          }
      }
    }
    return this.#expressionStatement(start);
  }

  #raise(start: Span): Stmt {
    this.advance();
    if (!this.startsExpression()) return this.stmt(start, { type: 'Raise', exc: undefined, cause: undefined });
    const exc = this.expression();
    const cause = this.takeWord('from') ? this.expression() : undefined;
    return this.stmt(start, { type: 'Raise', exc, cause });
  }

  #scope(start: Span, type: 'Global' | 'Nonlocal'): Stmt {
    this.advance();
    const names = [this.needName().text];
    while (this.takeOp(',')) names.push(this.needName().text);
    return this.stmt(start, { type, names });
  }

  #delete(start: Span): Stmt {
    this.advance();
    const from = this.token;
    const value = this.starExpressions();
    this.verifyTarget(value, 'delete');
    const parts = value.type === 'Tuple' && !value.parenthesised && value.span.col === from.col ? value.items : [value];
    return this.stmt(start, { type: 'Delete', targets: parts });
  }

  #dottedName(): string {
    let name = this.needName().text;
    while (this.takeOp('.')) name += `.${this.needName().text}`;
    return name;
  }

  #import(start: Span): Stmt {
    this.advance();
    const names = [];
    do {
      const from = this.token;
      const name = this.#dottedName();
      const as = this.takeWord('as') ? this.needName().text : undefined;
      names.push({ name, as, span: this.spanFrom(from) });
    } while (this.takeOp(','));
    return this.stmt(start, { type: 'Import', names });
  }

  #importFrom(start: Span): Stmt {
    this.advance();
    let level = 0;
    while (this.isOp('.') || this.isOp('...')) level += this.advance().text.length;
    const module = level > 0 && this.isWord('import') ? '' : this.#dottedName();
    this.needWord('import');
    const names = [];
    const star = this.token;
    if (this.takeOp('*')) names.push({ name: '*', as: undefined, span: this.spanFrom(star) });
    else {
      const bracket = this.takeOp('(');
      for (;;) {
        const from = this.token;
        const name = this.needName().text;
        const as = this.takeWord('as') ? this.needName().text : undefined;
        names.push({ name, as, span: this.spanFrom(from) });
        if (!this.takeOp(',')) break;
        if (bracket && this.isOp(')')) break;
      }
      if (bracket) this.needOp(')');
    }
    return this.stmt(start, { type: 'ImportFrom', module, level, names });
  }

  #expressionStatement(start: Span): Stmt {
    if (this.isWord('yield')) {
      return this.stmt(start, { type: 'Expr', value: this.yieldExpression() });
    }
    const first = this.starExpressions();
    if (this.isOp(':')) return this.#annotated(start, first);
    const { kind, text } = this.token;
    if (kind === 'op' && AUGMENTED.test(text)) {
      if (!['Name', 'Attribute', 'Subscript'].includes(first.type)) this.unexpected();
      this.advance();
      const value = this.isWord('yield') ? this.yieldExpression() : this.starExpressions();
      return this.stmt(start, { type: 'AugAssign', target: first, op: text.slice(0, -1) as Operator, value });
    }
    if (!this.isOp('=')) {
      return this.stmt(start, { type: 'Expr', value: first });
    }
    const targets = [first];
    let value: Expr | undefined;
    while (this.takeOp('=')) {
      value = this.isWord('yield') ? this.yieldExpression() : this.starExpressions();
      if (this.isOp('=')) {
        if ((value.type === 'Yield' || value.type === 'YieldFrom') && !value.parenthesised) this.unexpected();
        targets.push(value);
      }
    }
    for (const target of targets) {
      this.verifyTarget(target, 'assign');
    }
    return this.stmt(start, { type: 'Assign', targets, value: value as Expr });
  }

  #annotated(start: Span, target: Expr): Stmt {
    if (!['Name', 'Attribute', 'Subscript'].includes(target.type)) this.unexpected();
    this.advance();
    const annotation = this.expression();
    const value = this.takeOp('=')
      ? this.isWord('yield')
        ? this.yieldExpression()
        : this.starExpressions()
      : undefined;
    const simple = target.type === 'Name' && !target.parenthesised;
    return this.stmt(start, { type: 'AnnAssign', target, annotation, value, simple });
  }

  protected override yieldExpression(): Expr {
    const start = this.advance();
    if (this.takeWord('from')) return this.node(start, { type: 'YieldFrom', value: this.expression() });
    const value = this.startsExpression() ? this.starExpressions() : undefined;
    return this.node(start, { type: 'Yield', value });
  }

  protected override starAnnotation(): Expr {
    return this.starExpression();
  }

  protected withItemTarget(): WithItem['target'] {
    const start = this.token;
    const target = this.starredTarget(start);
    this.verifyTarget(target, 'assign');
    return target;
  }
}

/** Parses a whole file. Throws SyntaxFailure, which explain/explain.ts puts into CPython's words. */
export function parseModule(text: string): { readonly module: Module; readonly warnings: StatementParser['warnings'] } {
  const parser = new StatementParser(text);
  return { module: parser.module(), warnings: parser.warnings };
}
