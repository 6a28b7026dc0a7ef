import { type Token, tokenize } from './lexer.ts';
import type { BinaryOperator } from './operators.ts';
import { kindOf } from './json.ts';
import { excerpt } from './json-print.ts';
import {
  type Definition,
  type FieldPattern,
  JqSyntaxError,
  locate,
  type Node,
  type ObjectEntry,
  type Pattern,
  type Patterns,
} from './syntax.ts';

/** A program: definitions and, unless it is a library, an expression. Throws JqSyntaxError. */
export function parseProgram(program: string): Node {
  return new Parser(program).program();
}

/** Nothing but definitions. */
export function parseLibrary(program: string): readonly Definition[] {
  return new Parser(program).definitions();
}

interface Level {
  readonly power: number;
  readonly side: 'left' | 'right' | 'none';
}

const LEVELS: readonly (readonly [Level['side'], ...string[]])[] = [
  ['right', '|'],
  ['left', ','],
  ['right', '//'],
  ['none', '=', '|=', '+=', '-=', '*=', '/=', '%=', '//='],
  ['left', 'or'],
  ['left', 'and'],
  ['none', '==', '!=', '<', '>', '<=', '>='],
  ['left', '+', '-'],
  ['left', '*', '/', '%'],
];
const POWERS: ReadonlyMap<string, Level> = new Map(
  LEVELS.flatMap(([side, ...operators], power) => operators.map((operator) => [operator, { power, side }] as const)),
);
const TIMES = 8;
const IDENTITY: Node = { kind: 'identity' };
const NOT_KEYWORDS: ReadonlySet<string> = new Set(['BINDING', 'FORMAT', 'FIELD', 'LITERAL', 'QQSTRING_TEXT']);

class Parser {
  readonly #program: string;
  readonly #tokens: readonly Token[];
  #at = 0;
  readonly #problems: string[] = [];

  constructor(program: string) {
    this.#program = program;
    this.#tokens = tokenize(program);
  }

  program(): Node {
    if (this.#token.kind === 'end of file') return IDENTITY;
    const definitions: Definition[] = [];
    while (this.#token.kind === 'def') definitions.push(this.#definition());
    const body = this.#token.kind === 'end of file' && definitions.length > 0 ? IDENTITY : this.#pipe();
    if (this.#token.kind !== 'end of file') this.#unexpected();
    if (this.#problems.length > 0) throw new JqSyntaxError(this.#problems);
    return definitions.reduceRight<Node>((inner, definition) => ({ kind: 'define', definition, body: inner }), body);
  }

  definitions(): readonly Definition[] {
    const found: Definition[] = [];
    while (this.#token.kind === 'def') found.push(this.#definition());
    if (this.#token.kind !== 'end of file') this.#unexpected();
    return found;
  }

  get #token(): Token {
    const token = this.#tokens[Math.min(this.#at, this.#tokens.length - 1)] as Token;
    return token;
  }

  #take(kind?: string, expecting = ''): Token {
    const token = this.#token;
    if (kind !== undefined && token.kind !== kind) this.#unexpected(expecting);
    if (token.problem !== undefined) this.#problems.push(locate(this.#program, token.at, token.problem));
    this.#at += 1;
    return token;
  }

  #skip(kind: string): boolean {
    if (this.#token.kind !== kind) return false;
    this.#at += 1;
    return true;
  }

  #complain(at: number, sentence: string): void {
    this.#problems.push(locate(this.#program, at, sentence));
  }

  #unexpected(expecting = ''): never {
    const { kind, at } = this.#token;
    const named = kind.length === 1 ? `'${kind}'` : kind;
    const wanted = expecting === '' ? '' : `, expecting ${expecting}`;
    this.#complain(at, `syntax error, unexpected ${named}${wanted} (Unix shell quoting issues?)`);
    throw new JqSyntaxError(this.#problems);
  }

  #pipe(): Node {
    return this.#binary(0);
  }

  #binary(lowest: number): Node {
    let left = this.#operand();
    for (;;) {
      const operator = this.#token.kind;
      const level = POWERS.get(operator);
      if (!level || level.power < lowest) return left;
      this.#at += 1;
      const right = this.#binary(level.side === 'right' ? level.power : level.power + 1);
      left = combine(operator, left, right);
      if (level.side === 'none' && POWERS.get(this.#token.kind)?.power === level.power) this.#unexpected();
    }
  }

  #operand(): Node {
    let node = this.#plainOperand();
    while (this.#skip('?')) node = { kind: 'try', body: node, handler: undefined };
    return node;
  }

  #plainOperand(): Node {
    const token = this.#token;
    switch (token.kind) {
      case 'def': {
        const definition = this.#definition();
        return { kind: 'define', definition, body: this.#pipe() };
      }
      case '-':
        this.#at += 1;
        return { kind: 'negate', body: this.#binary(TIMES) };
      case 'label': {
        this.#at += 1;
        const name = this.#take('BINDING').text;
        this.#take('|');
        return { kind: 'label', name, body: this.#pipe() };
      }
      case 'if':
        return this.#conditional();
      case 'try': {
        this.#at += 1;
        const body = this.#plainOperand();
        return { kind: 'try', body, handler: this.#skip('catch') ? this.#plainOperand() : undefined };
      }
      case 'reduce':
      case 'foreach':
        return this.#loop(token.kind);
      case 'import':
      case 'include':
      case 'module':
        // DIFFERS: jq programs here are of one piece: `import` and `include` are refused.
        this.#complain(token.at, `'${token.kind}' is not simulated by drydock`);
        throw new JqSyntaxError(this.#problems);
      default: {
        const term = this.#term();
        if (!this.#skip('as')) return term;
        const patterns = this.#patterns();
        this.#take('|');
        return { kind: 'bind', source: term, patterns, body: this.#pipe() };
      }
    }
  }

  #conditional(): Node {
    const start = this.#take().at;
    const condition = this.#pipe();
    this.#take('then');
    try {
      const then = this.#pipe();
      if (this.#token.kind === 'elif') return { kind: 'if', condition, then, otherwise: this.#conditional() };
      if (this.#skip('end')) return { kind: 'if', condition, then, otherwise: IDENTITY };
      this.#take('else');
      const otherwise = this.#pipe();
      this.#take('end');
      return { kind: 'if', condition, then, otherwise };
    } catch (error) {
      if (error instanceof JqSyntaxError && this.#token.kind === 'end of file') {
        if (this.#tokens.find(({ at }) => at === start)?.kind === 'if') {
          this.#complain(start, "Possibly unterminated 'if' statement");
        }
        throw new JqSyntaxError(this.#problems);
      }
      throw error;
    }
  }

  #loop(kind: 'reduce' | 'foreach'): Node {
    this.#at += 1;
    const source = this.#term();
    this.#take('as');
    const patterns = this.#patterns();
    this.#take('(');
    const init = this.#pipe();
    this.#take(';');
    const update = this.#pipe();
    if (kind === 'reduce') {
      this.#take(')');
      return { kind, source, patterns, init, update };
    }
    const extract = this.#skip(';') ? this.#pipe() : IDENTITY;
    this.#take(')');
    return { kind, source, patterns, init, update, extract };
  }

  #definition(): Definition {
    this.#take('def');
    const name = this.#take('IDENT', 'IDENT').text;
    const params: string[] = [];
    if (this.#skip('(')) {
      do {
        const token = this.#take();
        if (token.kind === 'BINDING') params.push(`$${token.text}`);
        else if (token.kind === 'IDENT') params.push(token.text);
        else {
          this.#at -= 1;
          this.#unexpected('IDENT or BINDING');
        }
      } while (this.#skip(';'));
      this.#take(')', "';' or ')'");
    }
    this.#take(':', params.length > 0 ? "':'" : "'(' or ':'");
    const body = this.#pipe();
    this.#take(';');
    return { name, params, body };
  }

  #term(): Node {
    let node = this.#primary();
    for (;;) {
      const token = this.#token;
      if (token.kind === 'FIELD') {
        this.#at += 1;
        node = { kind: 'index', target: node, key: { kind: 'constant', value: token.text }, quiet: this.#skip('?') };
      } else if (token.kind === '.') {
        this.#at += 1;
        if (this.#token.kind === '[') node = this.#brackets(node);
        else if (this.#token.kind === 'QQSTRING_START' || this.#token.kind === 'FORMAT') {
          const key = this.#string();
          node = { kind: 'index', target: node, key, quiet: this.#skip('?') };
        } else this.#unexpected("FORMAT or QQSTRING_START or '['");
      } else if (token.kind === '[') {
        node = this.#brackets(node);
      } else return node;
    }
  }

  #brackets(target: Node): Node {
    this.#take('[');
    if (this.#skip(']')) return { kind: 'each', target, quiet: this.#skip('?') };
    if (this.#skip(':')) {
      const to = this.#pipe();
      this.#take(']');
      return { kind: 'slice', target, from: undefined, to, quiet: this.#skip('?') };
    }
    const key = this.#pipe();
    if (this.#skip(':')) {
      const to = this.#token.kind === ']' ? undefined : this.#pipe();
      this.#take(']');
      return { kind: 'slice', target, from: key, to, quiet: this.#skip('?') };
    }
    this.#take(']');
    return { kind: 'index', target, key, quiet: this.#skip('?') };
  }

  #primary(): Node {
    const token = this.#token;
    switch (token.kind) {
      case '.':
        this.#at += 1;
        if (this.#token.kind === 'QQSTRING_START') {
          return { kind: 'index', target: IDENTITY, key: this.#string(), quiet: this.#skip('?') };
        }
        if (this.#token.kind === 'IDENT') {
          this.#at += 1;
          try {
            this.#unexpected();
          } catch {
            this.#complain(token.at, 'try .["field"] instead of .field for unusually named fields');
            throw new JqSyntaxError(this.#problems);
          }
        }
        return IDENTITY;
      case '..':
        this.#at += 1;
        return { kind: 'recurse' };
      case 'FIELD':
        this.#at += 1;
        return {
          kind: 'index',
          target: IDENTITY,
          key: { kind: 'constant', value: token.text },
          quiet: this.#skip('?'),
        };
      case 'LITERAL':
        this.#take();
        return { kind: 'constant', value: token.value };
      case 'QQSTRING_START':
        return this.#string();
      case 'FORMAT':
        if (this.#tokens[this.#at + 1]?.kind === 'QQSTRING_START') return this.#string();
        this.#at += 1;
        return { kind: 'format', name: token.text };
      case '(': {
        this.#at += 1;
        const inner = this.#pipe();
        this.#take(')');
        return inner;
      }
      case '[': {
        this.#at += 1;
        if (this.#skip(']')) return { kind: 'array', body: undefined };
        const body = this.#pipe();
        this.#take(']');
        return { kind: 'array', body };
      }
      case '{':
        return this.#object();
      case 'BINDING':
        this.#at += 1;
        return { kind: 'variable', name: token.text, at: token.at };
      case '$__loc__':
        this.#at += 1;
        return this.#place(token);
      case 'break':
        this.#at += 1;
        if (this.#token.kind !== 'BINDING') {
          try {
            this.#unexpected('BINDING');
          } catch {
            this.#complain(token.at, 'break requires a label to break to');
            throw new JqSyntaxError(this.#problems);
          }
        }
        return { kind: 'break', name: this.#take('BINDING').text, at: token.at };
      case 'IDENT': {
        this.#at += 1;
        if (token.text === 'true' || token.text === 'false') return { kind: 'constant', value: token.text === 'true' };
        if (token.text === 'null') return { kind: 'constant', value: null };
        const args: Node[] = [];
        if (this.#skip('(')) {
          do args.push(this.#pipe());
          while (this.#skip(';'));
          this.#take(')', "';' or ')'");
        }
        return { kind: 'call', name: token.text, args, at: token.at };
      }
      default:
        return this.#unexpected();
    }
  }

  #place(token: Token): Node {
    const line = this.#program.slice(0, token.at).split('\n').length;
    return {
      kind: 'constant',
      value: new Map<string, string | number>([
        ['file', '<top-level>'],
        ['line', line],
      ]),
    };
  }

  #string(): Node {
    const format = this.#token.kind === 'FORMAT' ? this.#take().text : 'text';
    this.#take('QQSTRING_START');
    const parts: (string | Node)[] = [];
    for (;;) {
      const token = this.#take();
      if (token.kind === 'QQSTRING_END') break;
      if (token.kind === 'QQSTRING_TEXT') parts.push(token.text);
      else if (token.kind === 'QQSTRING_INTERP_START') {
        parts.push(this.#pipe());
        this.#take('QQSTRING_INTERP_END');
      } else {
        this.#at -= 1;
        this.#unexpected('QQSTRING_TEXT or QQSTRING_INTERP_START or QQSTRING_END');
      }
    }
    if (parts.every((part) => typeof part === 'string')) return { kind: 'constant', value: parts.join('') };
    return { kind: 'string', format, parts };
  }

  #object(): Node {
    this.#take('{');
    const entries: ObjectEntry[] = [];
    while (this.#token.kind !== '}') {
      entries.push(this.#entry());
      if (!this.#skip(',')) break;
    }
    this.#take('}', "'}'");
    return { kind: 'object', entries };
  }

  #entry(): ObjectEntry {
    const token = this.#token;
    const constant = (value: string): Node => ({ kind: 'constant', value });
    const field = (key: Node): Node => ({ kind: 'index', target: IDENTITY, key, quiet: false });
    if (token.kind === 'BINDING' || token.kind === '$__loc__') {
      this.#at += 1;
      const value: Node =
        token.kind === 'BINDING' ? { kind: 'variable', name: token.text, at: token.at } : this.#place(token);
      if (token.kind === 'BINDING' && this.#skip(':')) return { key: value, value: this.#entryValue() };
      return { key: constant(token.text), value };
    }
    if (token.kind === '(') {
      this.#at += 1;
      const key = this.#pipe();
      this.#take(')');
      this.#take(':', "':'");
      this.#checkKey(token.at, key);
      return { key, value: this.#entryValue() };
    }
    if (token.kind === 'QQSTRING_START' || token.kind === 'FORMAT') {
      const key = this.#string();
      return { key, value: this.#skip(':') ? this.#entryValue() : field(key) };
    }
    if (token.kind === 'LITERAL') {
      this.#at += 1;
      if (this.#token.kind === ':') {
        this.#at -= 1;
        try {
          this.#unexpected();
        } catch {
          this.#complain(token.at, 'May need parentheses around object key expression');
          throw new JqSyntaxError(this.#problems);
        }
      }
      this.#at -= 1;
    }
    const isWord = token.kind === 'IDENT' || (token.text === token.kind && !NOT_KEYWORDS.has(token.kind));
    if (!isWord || token.text === '') this.#unexpected();
    this.#at += 1;
    const key = constant(token.text);
    if (this.#skip(':')) return { key, value: this.#entryValue() };
    if (this.#token.kind !== ',' && this.#token.kind !== '}') this.#unexpected(token.kind === 'IDENT' ? "'}'" : '');
    return { key, value: field(key) };
  }

  #checkKey(at: number, key: Node): void {
    if (key.kind !== 'constant' || typeof key.value === 'string') return;
    this.#complain(at, `Cannot use ${kindOf(key.value)} (${excerpt(key.value)}) as object key`);
  }

  /** Terms joined by `|`. */
  #entryValue(): Node {
    const node: Node =
      this.#token.kind === '-' ? (this.#take(), { kind: 'negate', body: this.#entryValue() }) : this.#term();
    return this.#skip('|') ? { kind: 'pipe', left: node, right: this.#entryValue() } : node;
  }

  #patterns(): Patterns {
    const found = [this.#pattern()];
    while (this.#skip('?//')) found.push(this.#pattern());
    return found;
  }

  #pattern(): Pattern {
    if (this.#token.kind === 'BINDING') return { kind: 'name', name: this.#take().text };
    if (this.#skip('[')) {
      const items: Pattern[] = [];
      do items.push(this.#pattern());
      while (this.#skip(','));
      this.#take(']', "',' or ']'");
      return { kind: 'items', items };
    }
    if (!this.#skip('{')) this.#unexpected("BINDING or '[' or '{'");
    const fields: FieldPattern[] = [];
    do fields.push(this.#fieldPattern());
    while (this.#skip(','));
    this.#take('}', "',' or '}'");
    return { kind: 'fields', fields };
  }

  #fieldPattern(): FieldPattern {
    const token = this.#token;
    if (token.kind === 'BINDING') {
      this.#at += 1;
      const pattern = this.#skip(':') ? this.#pattern() : undefined;
      return { key: { kind: 'constant', value: token.text }, name: token.text, pattern };
    }
    let key: Node;
    if (this.#skip('(')) {
      key = this.#pipe();
      this.#take(')');
      this.#checkKey(token.at, key);
    } else if (token.kind === 'QQSTRING_START' || token.kind === 'FORMAT') key = this.#string();
    else {
      if (token.text === '' || NOT_KEYWORDS.has(token.kind)) this.#unexpected();
      key = { kind: 'constant', value: this.#take().text };
    }
    this.#take(':');
    return { key, name: undefined, pattern: this.#pattern() };
  }
}

function combine(operator: string, left: Node, right: Node): Node {
  switch (operator) {
    case '|':
      return { kind: 'pipe', left, right };
    case ',':
      return { kind: 'comma', left, right };
    case '//':
      return { kind: 'alternative', left, right };
    case 'and':
    case 'or':
      return { kind: operator, left, right };
    case '=':
      return { kind: 'update', operator: '=', left, right };
    case '|=':
      return { kind: 'update', operator: '|', left, right };
    case '//=':
      return { kind: 'update', operator: '//', left, right };
    case '+=':
    case '-=':
    case '*=':
    case '/=':
    case '%=':
      return { kind: 'update', operator: operator.slice(0, -1) as BinaryOperator, left, right };
    default:
      return { kind: 'binary', operator: operator as BinaryOperator, left, right };
  }
}
