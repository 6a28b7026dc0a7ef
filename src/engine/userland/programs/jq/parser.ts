import type { Token } from './lexer.ts';
import { type Grammar, parseObject, parsePatterns } from './object-parser.ts';
import type { BinaryOperator } from './operators.ts';
import { type Definition, JqSyntaxError, type Node } from './syntax.ts';
import { TokenReader } from './token-reader.ts';

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

class Parser implements Grammar {
  readonly #reader: TokenReader;

  constructor(program: string) {
    this.#reader = new TokenReader(program);
  }

  program(): Node {
    if (this.#reader.token.kind === 'end of file') return IDENTITY;
    const definitions: Definition[] = [];
    while (this.#reader.token.kind === 'def') definitions.push(this.#definition());
    const body = this.#reader.token.kind === 'end of file' && definitions.length > 0 ? IDENTITY : this.pipe();
    if (this.#reader.token.kind !== 'end of file') this.#reader.unexpected();
    if (this.#reader.problems.length > 0) throw new JqSyntaxError(this.#reader.problems);
    return definitions.reduceRight<Node>((inner, definition) => ({ kind: 'define', definition, body: inner }), body);
  }

  definitions(): readonly Definition[] {
    const found: Definition[] = [];
    while (this.#reader.token.kind === 'def') found.push(this.#definition());
    if (this.#reader.token.kind !== 'end of file') this.#reader.unexpected();
    return found;
  }

  pipe(): Node {
    return this.#binary(0);
  }

  #binary(lowest: number): Node {
    let left = this.#operand();
    for (;;) {
      const operator = this.#reader.token.kind;
      const level = POWERS.get(operator);
      if (!level || level.power < lowest) return left;
      this.#reader.at += 1;
      const right = this.#binary(level.side === 'right' ? level.power : level.power + 1);
      left = combine(operator, left, right);
      if (level.side === 'none' && POWERS.get(this.#reader.token.kind)?.power === level.power)
        this.#reader.unexpected();
    }
  }

  #operand(): Node {
    let node = this.#plainOperand();
    while (this.#reader.skip('?')) node = { kind: 'try', body: node, handler: undefined };
    return node;
  }

  #plainOperand(): Node {
    const token = this.#reader.token;
    switch (token.kind) {
      case 'def': {
        const definition = this.#definition();
        return { kind: 'define', definition, body: this.pipe() };
      }
      case '-':
        this.#reader.at += 1;
        return { kind: 'negate', body: this.#binary(TIMES) };
      case 'label': {
        this.#reader.at += 1;
        const name = this.#reader.take('BINDING').text;
        this.#reader.take('|');
        return { kind: 'label', name, body: this.pipe() };
      }
      case 'if':
        return this.#conditional();
      case 'try': {
        this.#reader.at += 1;
        const body = this.#plainOperand();
        return { kind: 'try', body, handler: this.#reader.skip('catch') ? this.#plainOperand() : undefined };
      }
      case 'reduce':
      case 'foreach':
        return this.#loop(token.kind);
      case 'import':
      case 'include':
      case 'module':
        // DIFFERS: jq programs here are of one piece: `import` and `include` are refused.
        this.#reader.complain(token.at, `'${token.kind}' is not simulated by drydock`);
        throw new JqSyntaxError(this.#reader.problems);
      default: {
        const term = this.term();
        if (!this.#reader.skip('as')) return term;
        const patterns = parsePatterns(this.#reader, this);
        this.#reader.take('|');
        return { kind: 'bind', source: term, patterns, body: this.pipe() };
      }
    }
  }

  #conditional(): Node {
    const { at: start, kind: keyword } = this.#reader.take();
    const condition = this.pipe();
    this.#reader.take('then');
    try {
      const then = this.pipe();
      if (this.#reader.token.kind === 'elif') return { kind: 'if', condition, then, otherwise: this.#conditional() };
      if (this.#reader.skip('end')) return { kind: 'if', condition, then, otherwise: IDENTITY };
      this.#reader.take('else');
      const otherwise = this.pipe();
      this.#reader.take('end');
      return { kind: 'if', condition, then, otherwise };
    } catch (error) {
      if (error instanceof JqSyntaxError && this.#reader.token.kind === 'end of file') {
        if (keyword === 'if') {
          this.#reader.complain(start, "Possibly unterminated 'if' statement");
        }
        throw new JqSyntaxError(this.#reader.problems);
      }
      throw error;
    }
  }

  #loop(kind: 'reduce' | 'foreach'): Node {
    this.#reader.at += 1;
    const source = this.term();
    this.#reader.take('as');
    const patterns = parsePatterns(this.#reader, this);
    this.#reader.take('(');
    const init = this.pipe();
    this.#reader.take(';');
    const update = this.pipe();
    if (kind === 'reduce') {
      this.#reader.take(')');
      return { kind, source, patterns, init, update };
    }
    const extract = this.#reader.skip(';') ? this.pipe() : IDENTITY;
    this.#reader.take(')');
    return { kind, source, patterns, init, update, extract };
  }

  #definition(): Definition {
    this.#reader.take('def');
    const name = this.#reader.take('IDENT', 'IDENT').text;
    const params: string[] = [];
    if (this.#reader.skip('(')) {
      do {
        const token = this.#reader.take();
        if (token.kind === 'BINDING') params.push(`$${token.text}`);
        else if (token.kind === 'IDENT') params.push(token.text);
        else {
          this.#reader.at -= 1;
          this.#reader.unexpected('IDENT or BINDING');
        }
      } while (this.#reader.skip(';'));
      this.#reader.take(')', "';' or ')'");
    }
    this.#reader.take(':', params.length > 0 ? "':'" : "'(' or ':'");
    const body = this.pipe();
    this.#reader.take(';');
    return { name, params, body };
  }

  term(): Node {
    let node = this.#primary();
    for (;;) {
      const token = this.#reader.token;
      if (token.kind === 'FIELD') {
        this.#reader.at += 1;
        node = {
          kind: 'index',
          target: node,
          key: { kind: 'constant', value: token.text },
          quiet: this.#reader.skip('?'),
        };
      } else if (token.kind === '.') {
        this.#reader.at += 1;
        if (this.#reader.token.kind === '[') node = this.#brackets(node);
        else if (this.#reader.token.kind === 'QQSTRING_START' || this.#reader.token.kind === 'FORMAT') {
          const key = this.string();
          node = { kind: 'index', target: node, key, quiet: this.#reader.skip('?') };
        } else this.#reader.unexpected("FORMAT or QQSTRING_START or '['");
      } else if (token.kind === '[') {
        node = this.#brackets(node);
      } else return node;
    }
  }

  #brackets(target: Node): Node {
    this.#reader.take('[');
    if (this.#reader.skip(']')) return { kind: 'each', target, quiet: this.#reader.skip('?') };
    if (this.#reader.skip(':')) {
      const to = this.pipe();
      this.#reader.take(']');
      return { kind: 'slice', target, from: undefined, to, quiet: this.#reader.skip('?') };
    }
    const key = this.pipe();
    if (this.#reader.skip(':')) {
      const to = this.#reader.token.kind === ']' ? undefined : this.pipe();
      this.#reader.take(']');
      return { kind: 'slice', target, from: key, to, quiet: this.#reader.skip('?') };
    }
    this.#reader.take(']');
    return { kind: 'index', target, key, quiet: this.#reader.skip('?') };
  }

  #primary(): Node {
    const token = this.#reader.token;
    switch (token.kind) {
      case '.':
        this.#reader.at += 1;
        if (this.#reader.token.kind === 'QQSTRING_START') {
          return { kind: 'index', target: IDENTITY, key: this.string(), quiet: this.#reader.skip('?') };
        }
        if (this.#reader.token.kind === 'IDENT') {
          this.#reader.at += 1;
          this.#reader.unexpectedWith('', token.at, 'try .["field"] instead of .field for unusually named fields');
        }
        return IDENTITY;
      case '..':
        this.#reader.at += 1;
        return { kind: 'recurse' };
      case 'FIELD':
        this.#reader.at += 1;
        return {
          kind: 'index',
          target: IDENTITY,
          key: { kind: 'constant', value: token.text },
          quiet: this.#reader.skip('?'),
        };
      case 'LITERAL':
        this.#reader.take();
        return { kind: 'constant', value: token.value };
      case 'QQSTRING_START':
        return this.string();
      case 'FORMAT':
        if (this.#reader.peek(1)?.kind === 'QQSTRING_START') return this.string();
        this.#reader.at += 1;
        return { kind: 'format', name: token.text };
      case '(': {
        this.#reader.at += 1;
        const inner = this.pipe();
        this.#reader.take(')');
        return inner;
      }
      case '[': {
        this.#reader.at += 1;
        if (this.#reader.skip(']')) return { kind: 'array', body: undefined };
        const body = this.pipe();
        this.#reader.take(']');
        return { kind: 'array', body };
      }
      case '{':
        return parseObject(this.#reader, this);
      case 'BINDING':
        this.#reader.at += 1;
        return { kind: 'variable', name: token.text, at: token.at };
      case '$__loc__':
        this.#reader.at += 1;
        return this.place(token);
      case 'break':
        this.#reader.at += 1;
        if (this.#reader.token.kind !== 'BINDING') {
          this.#reader.unexpectedWith('BINDING', token.at, 'break requires a label to break to');
        }
        return { kind: 'break', name: this.#reader.take('BINDING').text, at: token.at };
      case 'IDENT': {
        this.#reader.at += 1;
        if (token.text === 'true' || token.text === 'false') return { kind: 'constant', value: token.text === 'true' };
        if (token.text === 'null') return { kind: 'constant', value: null };
        const args: Node[] = [];
        if (this.#reader.skip('(')) {
          do args.push(this.pipe());
          while (this.#reader.skip(';'));
          this.#reader.take(')', "';' or ')'");
        }
        return { kind: 'call', name: token.text, args, at: token.at };
      }
      default:
        return this.#reader.unexpected();
    }
  }

  place(token: Token): Node {
    const line = this.#reader.program.slice(0, token.at).split('\n').length;
    return {
      kind: 'constant',
      value: new Map<string, string | number>([
        ['file', '<top-level>'],
        ['line', line],
      ]),
    };
  }

  string(): Node {
    const format = this.#reader.token.kind === 'FORMAT' ? this.#reader.take().text : 'text';
    this.#reader.take('QQSTRING_START');
    const parts: (string | Node)[] = [];
    for (;;) {
      const token = this.#reader.take();
      if (token.kind === 'QQSTRING_END') break;
      if (token.kind === 'QQSTRING_TEXT') parts.push(token.text);
      else if (token.kind === 'QQSTRING_INTERP_START') {
        parts.push(this.pipe());
        this.#reader.take('QQSTRING_INTERP_END');
      } else {
        this.#reader.at -= 1;
        this.#reader.unexpected('QQSTRING_TEXT or QQSTRING_INTERP_START or QQSTRING_END');
      }
    }
    if (parts.every((part) => typeof part === 'string')) return { kind: 'constant', value: parts.join('') };
    return { kind: 'string', format, parts };
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
