import type { Block, Case, Declaration, Expression, Statement } from './ast.ts';
import { ExpressionParser } from './expression-parser.ts';
import { GoSyntaxError, type Position } from './token.ts';

const ASSIGNMENTS = new Set(['=', ':=', '+=', '-=', '*=', '/=', '%=', '&=', '|=', '^=', '<<=', '>>=', '&^=']);

/** What the header of an if, for or switch holds, before it is known which it is. */
interface Header {
  readonly init: Statement | undefined;
  readonly main: Statement | undefined;
  readonly post: Statement | undefined;
  readonly clauses: number;
}

/** Statements of Go's grammar. */
export abstract class StatementParser extends ExpressionParser {
  protected override block(): Block {
    const at = this.expect('{', ', expected {');
    const statements = this.#list();
    const end = this.expect('}', ', expected }');
    return { kind: 'block', statements, at, end };
  }

  /** Statements up to `}`, `case` or `default`. */
  #list(): readonly Statement[] {
    const statements: Statement[] = [];
    for (;;) {
      this.skipNewlines();
      if (this.is('}') || this.is('case') || this.is('default') || this.token.kind === 'eof') return statements;
      statements.push(this.statement());
      if (this.token.kind !== 'newline' && !this.is('}') && !this.is('case') && !this.is('default'))
        this.fail(' at end of statement');
    }
  }

  protected statement(): Statement {
    const { kind, text, position: at } = this.token;
    if (kind !== 'keyword') {
      if (this.is('{')) return this.block();
      if (kind === 'name' && this.next.text === ':' && this.next.kind === 'operator') {
        const label = this.name().name;
        this.advance();
        this.skipNewlines();
        const statement: Statement = this.is('}') ? { kind: 'empty', at } : this.statement();
        return { kind: 'label', label, statement, at };
      }
      return this.#simple();
    }
    switch (text) {
      case 'var':
      case 'const':
      case 'type':
        return { kind: 'declare', declaration: this.declaration(), at };
      case 'if':
        return this.#if();
      case 'for':
        return this.#for();
      case 'switch':
        return this.#switch();
      case 'select':
        return this.#select();
      case 'return': {
        this.advance();
        const values = this.token.kind === 'newline' || this.is('}') ? [] : this.#expressions();
        return { kind: 'return', values, at };
      }
      case 'go':
      case 'defer': {
        this.advance();
        const call = this.expression();
        if (call.kind !== 'call') throw new GoSyntaxError(call.at, `expression in ${text} must be function call`);
        return { kind: text, call, at };
      }
      case 'break':
      case 'continue':
      case 'fallthrough':
        this.advance();
        return { kind: 'branch', keyword: text, label: this.token.kind === 'name' ? this.name().name : undefined, at };
      case 'goto':
        throw new GoSyntaxError(at, 'goto is not compiled here');
      case 'func':
      case 'struct':
      case 'map':
      case 'chan':
      case 'interface':
        return this.#simple();
      default:
        return this.fail(', expected statement');
    }
  }

  #expressions(): readonly Expression[] {
    const list = [this.expression()];
    while (this.take(',')) list.push(this.expression());
    return list;
  }

  #simple(): Statement {
    const at = this.token.position;
    const left = this.#expressions();
    const [first] = left as [Expression];
    const { text, kind, position } = this.token;
    if (kind === 'operator' && ASSIGNMENTS.has(text)) {
      this.advance();
      if (this.is('range') && (text === '=' || text === ':=')) return this.#rangeClause(left, text === ':=', position);
      return { kind: 'assign', operator: text, left, right: this.#expressions(), at: position };
    }
    if (left.length > 1) this.fail(', expected := or = or comma');
    if (text === '++' || text === '--') {
      this.advance();
      return { kind: 'step', target: first, operator: text, at: position };
    }
    if (kind === 'operator' && text === '<-') {
      this.advance();
      return { kind: 'send', channel: first, value: this.expression(), at: position };
    }
    return { kind: 'expression', value: first, at };
  }

  /** `for … range x` without its body, which #for adds. */
  #rangeClause(left: readonly Expression[], define: boolean, at: Position): Statement {
    this.expect('range');
    const over = this.expression();
    const body: Block = { kind: 'block', statements: [], at, end: at };
    return { kind: 'range', key: left[0], value: left[1], define, over, body, at };
  }

  #header(keyword: string): Header {
    const { header } = this;
    this.header = true;
    const parts: (Statement | undefined)[] = [];
    let clauses = 0;
    if (!this.is('{')) {
      for (;;) {
        if (this.token.kind === 'newline' && this.token.text !== ';') this.fail(`, expected { after ${keyword} clause`);
        const empty = this.token.kind === 'newline' || this.is('{');
        parts.push(
          empty ? undefined : this.is('range') ? this.#rangeClause([], false, this.token.position) : this.#simple(),
        );
        clauses++;
        if (this.token.kind !== 'newline' || this.token.text !== ';') break;
        this.advance();
        if (this.is('{') && clauses !== 2) {
          // `switch x := f(); {`: the clause after the semicolon is empty.
          if (clauses === 1) clauses = 2;
          break;
        }
      }
    }
    this.header = header;
    if (!this.is('{')) this.fail(`, expected { after ${keyword} clause`);
    if (clauses <= 1) return { init: undefined, main: parts[0], post: undefined, clauses };
    return { init: parts[0], main: parts[1], post: parts[2], clauses };
  }

  #if(): Statement {
    const at = this.advance().position;
    if (this.is('{')) throw new GoSyntaxError(this.token.position, 'missing condition in if statement');
    const { init, main } = this.#header('if');
    if (main?.kind !== 'expression') {
      if (main?.kind === 'assign' && main.operator === '=')
        throw new GoSyntaxError(main.at, 'syntax error: cannot use assignment as value');
      throw new GoSyntaxError(at, 'missing condition in if statement');
    }
    const then = this.block();
    let otherwise: Statement | undefined;
    if (this.take('else')) {
      if (this.is('if')) otherwise = this.#if();
      else if (this.is('{')) otherwise = this.block();
      else throw new GoSyntaxError(this.token.position, 'syntax error: else must be followed by if or statement block');
    }
    return { kind: 'if', init, condition: main.value, then, otherwise, at };
  }

  #for(): Statement {
    const at = this.advance().position;
    const { init, main, post, clauses } = this.#header('for');
    if (main?.kind === 'range') return { ...main, body: this.block(), at };
    if (main !== undefined && main.kind !== 'expression')
      throw new GoSyntaxError(
        main.at,
        clauses <= 1 ? 'syntax error: expected for loop condition' : 'syntax error: cannot use statement as value',
      );
    return { kind: 'for', init, condition: main?.value, post, body: this.block(), at };
  }

  #switch(): Statement {
    const at = this.advance().position;
    const { init, main } = this.#header('switch');
    const guard = typeGuard(main);
    const cases = this.#cases(false);
    if (guard) return { kind: 'type-switch', init, ...guard, cases, at };
    if (main !== undefined && main.kind !== 'expression')
      throw new GoSyntaxError(main.at, 'syntax error: switch expression must be an expression');
    return { kind: 'switch', init, tag: main?.value, cases, at };
  }

  #select(): Statement {
    const at = this.advance().position;
    return { kind: 'select', cases: this.#cases(true), at };
  }

  #cases(communications: boolean): readonly Case[] {
    const cases: Case[] = [];
    this.expect('{');
    this.skipNewlines();
    while (!this.is('}')) {
      const at = this.token.position;
      let values: readonly Expression[] | undefined;
      let communication: Statement | undefined;
      if (this.take('case')) {
        if (communications) communication = this.#simple();
        else values = this.#caseValues();
      } else this.expect('default', ', expected case or default or }');
      this.expect(':');
      cases.push({ values, communication, body: this.#list(), at });
      this.skipNewlines();
    }
    this.expect('}');
    return cases;
  }

  /** Values of a switch, or types of a type switch. */
  #caseValues(): readonly Expression[] {
    const list = [this.expression()];
    while (this.take(',')) list.push(this.expression());
    return list;
  }

  /** `var x int`, `const ( … )`, `type T struct { … }`. */
  protected declaration(): Declaration {
    const { text: keyword, position: at } = this.advance();
    if (!this.take('(')) return this.#spec(keyword, 0, undefined, at);
    const declarations: Declaration[] = [];
    this.skipNewlines();
    let before: Declaration | undefined;
    for (let iota = 0; !this.is(')'); iota++) {
      before = this.#spec(keyword, iota, before, this.token.position);
      declarations.push(before);
      if (this.token.kind !== 'newline' && !this.is(')')) this.fail(', expected semicolon, newline, or )');
      this.skipNewlines();
    }
    this.expect(')');
    return { kind: 'group', declarations, at };
  }

  #spec(keyword: string, iota: number, before: Declaration | undefined, at: Position): Declaration {
    if (keyword === 'type') {
      const { name, at: nameAt } = this.name();
      const parameters = this.isTypeParameterList() ? this.typeParameters() : undefined;
      const alias = this.take('=');
      return { kind: 'type', name, ...(parameters && { parameters }), type: this.type(), alias, at: nameAt };
    }
    const names = [this.name()];
    while (this.take(',')) names.push(this.name());
    const type = this.is('=') ? undefined : this.tryType();
    const values = this.take('=') ? this.#expressions() : [];
    // A line of a const group without values repeats those of the line above.
    if (keyword === 'const' && values.length === 0 && before?.kind === 'const')
      return { kind: 'const', names, type: before.type, values: before.values, iota, at };
    return { kind: keyword === 'const' ? 'const' : 'var', names, type, values, iota, at };
  }
}

/** `x := y.(type)` or `y.(type)`. */
function typeGuard(
  main: Statement | undefined,
): { readonly bind: string | undefined; readonly bindAt: Position; readonly over: Expression } | undefined {
  if (main?.kind === 'expression' && main.value.kind === 'assert' && !main.value.type)
    return { bind: undefined, bindAt: main.at, over: main.value.left };
  if (main?.kind !== 'assign' || main.operator !== ':=') return undefined;
  const [left] = main.left;
  const [right] = main.right;
  if (left?.kind !== 'name' || right?.kind !== 'assert' || right.type) return undefined;
  return { bind: left.name, bindAt: left.at, over: right.left };
}
