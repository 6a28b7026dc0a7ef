import type { Expression, FunctionBody, Statement } from './syntax.ts';

/** What is no Lua: the sentence behind `user_script:LINE: `. */
export class LuaSyntaxError extends Error {
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.name = 'LuaSyntaxError';
    this.line = line;
  }
}

interface Token {
  readonly kind: 'name' | 'keyword' | 'string' | 'number' | 'operator' | 'end';
  readonly text: string;
  readonly line: number;
}

const KEYWORDS = new Set(
  'and break do else elseif end false for function if in local nil not or repeat return then true until while'.split(
    ' ',
  ),
);
const TOKEN =
  /^(?:(\s+|--\[\[[\s\S]*?\]\]|--[^\n]*)|([A-Za-z_]\w*)|(0[xX][0-9a-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(\[\[[\s\S]*?\]\])|(\.\.\.|\.\.|==|~=|<=|>=|[-+*/%^#<>=(){}[\];:,.]))/;

function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const rest = text.slice(at);
    const quote = rest[0];
    if (quote === '"' || quote === "'") {
      const found = new RegExp(`^${quote}((?:[^${quote}\\\\\\n]|\\\\[\\s\\S])*)${quote}`).exec(rest);
      if (!found) throw new LuaSyntaxError(`unfinished string near '${rest.split('\n')[0]}'`, line);
      tokens.push({ kind: 'string', text: unescaped(found[1] ?? ''), line });
      at += found[0].length;
      continue;
    }
    const found = TOKEN.exec(rest);
    if (!found) throw new LuaSyntaxError(`unexpected symbol near '${quote}'`, line);
    const [whole, blank, name, number, long] = found;
    if (blank === undefined) {
      if (name !== undefined) tokens.push({ kind: KEYWORDS.has(name) ? 'keyword' : 'name', text: name, line });
      else if (number !== undefined) tokens.push({ kind: 'number', text: number, line });
      else if (long !== undefined) tokens.push({ kind: 'string', text: long.slice(2, -2).replace(/^\n/, ''), line });
      else tokens.push({ kind: 'operator', text: whole, line });
    }
    line += whole.split('\n').length - 1;
    at += whole.length;
  }
  tokens.push({ kind: 'end', text: '<eof>', line });
  return tokens;
}

function unescaped(text: string): string {
  return text.replace(/\\(\d{1,3}|[\s\S])/g, (_, code: string) => {
    const known: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' };
    return /^\d/.test(code) ? String.fromCharCode(Number(code)) : (known[code] ?? code);
  });
}

/** Binding powers, left and right. */
const POWERS: Readonly<Record<string, readonly [number, number]>> = {
  or: [1, 1],
  and: [2, 2],
  '<': [3, 3],
  '>': [3, 3],
  '<=': [3, 3],
  '>=': [3, 3],
  '~=': [3, 3],
  '==': [3, 3],
  '..': [5, 4],
  '+': [6, 6],
  '-': [6, 6],
  '*': [7, 7],
  '/': [7, 7],
  '%': [7, 7],
  '^': [10, 9],
};
const UNARY_POWER = 8;

/** Reads a chunk. Throws LuaSyntaxError. */
export function parseLua(text: string): readonly Statement[] {
  const parser = new Parser(tokenize(text));
  const block = parser.block();
  parser.expectEnd();
  return block;
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get #next(): Token {
    return this.#tokens[this.#at] as Token;
  }

  #take(): Token {
    const token = this.#next;
    if (token.kind !== 'end') this.#at++;
    return token;
  }

  #is(text: string): boolean {
    return (this.#next.kind === 'keyword' || this.#next.kind === 'operator') && this.#next.text === text;
  }

  #accept(text: string): boolean {
    if (!this.#is(text)) return false;
    this.#at++;
    return true;
  }

  #expect(text: string): void {
    if (!this.#accept(text)) throw this.#error(`'${text}' expected`);
  }

  #error(what: string): LuaSyntaxError {
    const { text, line, kind } = this.#next;
    return new LuaSyntaxError(`${what} near '${kind === 'string' ? `"${text}"` : text}'`, line);
  }

  expectEnd(): void {
    if (this.#next.kind !== 'end') throw this.#error("'<eof>' expected");
  }

  #name(): string {
    if (this.#next.kind !== 'name') throw this.#error('<name> expected');
    return this.#take().text;
  }

  block(): readonly Statement[] {
    const statements: Statement[] = [];
    for (;;) {
      while (this.#accept(';'));
      if (this.#next.kind === 'end' || ['end', 'else', 'elseif', 'until'].some((word) => this.#is(word)))
        return statements;
      const statement = this.#statement();
      statements.push(statement);
      if (statement.kind === 'return' || statement.kind === 'break') {
        while (this.#accept(';'));
        return statements;
      }
    }
  }

  #list(): readonly Expression[] {
    const items = [this.#expression()];
    while (this.#accept(',')) items.push(this.#expression());
    return items;
  }

  #statement(): Statement {
    if (this.#accept('if')) {
      const branches: (readonly [Expression, readonly Statement[]])[] = [];
      do {
        const condition = this.#expression();
        this.#expect('then');
        branches.push([condition, this.block()]);
      } while (this.#accept('elseif'));
      const otherwise = this.#accept('else') ? this.block() : [];
      this.#expect('end');
      return { kind: 'if', branches, otherwise };
    }
    if (this.#accept('while')) {
      const condition = this.#expression();
      this.#expect('do');
      const block = this.block();
      this.#expect('end');
      return { kind: 'while', condition, block };
    }
    if (this.#accept('repeat')) {
      const block = this.block();
      this.#expect('until');
      return { kind: 'repeat', block, condition: this.#expression() };
    }
    if (this.#accept('do')) {
      const block = this.block();
      this.#expect('end');
      return { kind: 'do', block };
    }
    if (this.#accept('for')) return this.#for();
    if (this.#accept('break')) return { kind: 'break' };
    if (this.#accept('return')) {
      const ends =
        this.#next.kind === 'end' || this.#is(';') || ['end', 'else', 'elseif', 'until'].some((word) => this.#is(word));
      return { kind: 'return', values: ends ? [] : this.#list() };
    }
    if (this.#accept('function')) {
      let target: Expression = { kind: 'name', name: this.#name(), line: this.#next.line };
      while (this.#accept('.'))
        target = { kind: 'index', object: target, key: { kind: 'string', value: this.#name() }, line: this.#next.line };
      return { kind: 'assign', targets: [target], values: [{ kind: 'function', body: this.#function() }] };
    }
    if (this.#accept('local')) {
      if (this.#accept('function')) return { kind: 'local-function', name: this.#name(), body: this.#function() };
      const names = [this.#name()];
      while (this.#accept(',')) names.push(this.#name());
      return { kind: 'local', names, values: this.#accept('=') ? this.#list() : [] };
    }
    const first = this.#suffixed();
    if (this.#is('=') || this.#is(',')) {
      const targets = [first];
      while (this.#accept(',')) targets.push(this.#suffixed());
      this.#expect('=');
      return { kind: 'assign', targets, values: this.#list() };
    }
    if (first.kind !== 'call' && first.kind !== 'method') throw this.#error("'=' expected");
    return { kind: 'call', call: first };
  }

  #for(): Statement {
    const first = this.#name();
    if (this.#accept('=')) {
      const from = this.#expression();
      this.#expect(',');
      const to = this.#expression();
      const step = this.#accept(',') ? this.#expression() : undefined;
      this.#expect('do');
      const block = this.block();
      this.#expect('end');
      return { kind: 'for', name: first, from, to, step, block };
    }
    const names = [first];
    while (this.#accept(',')) names.push(this.#name());
    this.#expect('in');
    const values = this.#list();
    this.#expect('do');
    const block = this.block();
    this.#expect('end');
    return { kind: 'for-in', names, values, block };
  }

  #function(): FunctionBody {
    this.#expect('(');
    const parameters: string[] = [];
    let hasVarargs = false;
    if (!this.#is(')'))
      do {
        if (this.#accept('...')) hasVarargs = true;
        else parameters.push(this.#name());
      } while (this.#accept(','));
    this.#expect(')');
    const block = this.block();
    this.#expect('end');
    return { parameters, hasVarargs, block };
  }

  #expression(limit = 0): Expression {
    const { line } = this.#next;
    let left: Expression;
    const unary = ['not', '-', '#'].find((operator) => this.#accept(operator));
    if (unary !== undefined) left = { kind: 'unary', operator: unary, operand: this.#expression(UNARY_POWER), line };
    else left = this.#simple();
    for (;;) {
      const { text, kind, line: at } = this.#next;
      const power = kind === 'operator' || kind === 'keyword' ? POWERS[text] : undefined;
      if (!power || power[0] <= limit) return left;
      this.#take();
      left = { kind: 'binary', operator: text, left, right: this.#expression(power[1]), line: at };
    }
  }

  #simple(): Expression {
    const { kind, text } = this.#next;
    if (kind === 'number') {
      this.#take();
      return { kind: 'number', value: Number(text) };
    }
    if (kind === 'string') {
      this.#take();
      return { kind: 'string', value: text };
    }
    for (const word of ['nil', 'true', 'false'] as const) if (this.#accept(word)) return { kind: word };
    if (this.#accept('...')) return { kind: 'varargs' };
    if (this.#is('{')) return this.#table();
    if (this.#accept('function')) return { kind: 'function', body: this.#function() };
    return this.#suffixed();
  }

  #table(): Expression {
    this.#expect('{');
    const fields: { readonly key: Expression | undefined; readonly value: Expression }[] = [];
    while (!this.#is('}')) {
      if (this.#accept('[')) {
        const key = this.#expression();
        this.#expect(']');
        this.#expect('=');
        fields.push({ key, value: this.#expression() });
      } else if (this.#next.kind === 'name' && this.#tokens[this.#at + 1]?.text === '=') {
        const key: Expression = { kind: 'string', value: this.#name() };
        this.#take();
        fields.push({ key, value: this.#expression() });
      } else fields.push({ key: undefined, value: this.#expression() });
      if (!this.#accept(',') && !this.#accept(';')) break;
    }
    this.#expect('}');
    return { kind: 'table', fields };
  }

  /** A name or a parenthesis with indexes and calls behind it. */
  #suffixed(): Expression {
    let left: Expression;
    if (this.#accept('(')) {
      left = this.#expression();
      this.#expect(')');
    } else {
      if (this.#next.kind !== 'name')
        throw this.#error(this.#next.kind === 'end' ? 'unexpected symbol' : 'unexpected symbol');
      const { line } = this.#next;
      left = { kind: 'name', name: this.#name(), line };
    }
    for (;;) {
      const { line } = this.#next;
      if (this.#accept('.')) left = { kind: 'index', object: left, key: { kind: 'string', value: this.#name() }, line };
      else if (this.#accept('[')) {
        const key = this.#expression();
        this.#expect(']');
        left = { kind: 'index', object: left, key, line };
      } else if (this.#accept(':')) {
        const name = this.#name();
        left = { kind: 'method', object: left, name, args: this.#arguments(), line };
      } else if (this.#is('(') || this.#is('{') || this.#next.kind === 'string')
        left = { kind: 'call', callee: left, args: this.#arguments(), line };
      else return left;
    }
  }

  #arguments(): readonly Expression[] {
    if (this.#next.kind === 'string') return [{ kind: 'string', value: this.#take().text }];
    if (this.#is('{')) return [this.#table()];
    this.#expect('(');
    const args = this.#is(')') ? [] : this.#list();
    this.#expect(')');
    return args;
  }
}
