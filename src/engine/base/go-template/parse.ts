import { goQuote } from '../go-quote.ts';
import { character, number, textOf } from './constants.ts';
import { lex, TemplateError, type Token } from './lex.ts';
import type { Command, Node, Operand, Pipe, Template } from './nodes.ts';
import { bool, text } from './nodes.ts';

/** Parses a Go template. `functions` are the names that it may call. Throws TemplateError with Go's sentence. */
export function parseTemplate(source: string, functions: ReadonlySet<string>, name = ''): Template {
  const fail = (at: number, message: string): TemplateError =>
    new TemplateError(`template: ${name}:${1 + source.slice(0, at).split('\n').length - 1}: ${message}`);
  const parser = new Parser(lex(source), functions, fail);
  const nodes = parser.list([]).nodes;
  return { name, source, nodes, defined: parser.defined };
}

type Ending = 'end' | 'else' | 'eof';

class Parser {
  readonly defined = new Map<string, readonly Node[]>();
  readonly #tokens: readonly Token[];
  readonly #functions: ReadonlySet<string>;
  readonly #fail: (at: number, message: string) => TemplateError;
  #at = 0;
  #variables = ['$'];
  #loops = 0;
  /** Where the last token was that was read. */
  #end = 0;

  constructor(
    tokens: readonly Token[],
    functions: ReadonlySet<string>,
    fail: (at: number, message: string) => TemplateError,
  ) {
    this.#tokens = tokens;
    this.#functions = functions;
    this.#fail = fail;
  }

  /** Nodes up to an ending that the caller expects; `endings` empty means up to the end of the text. */
  list(
    endings: readonly Ending[],
    stray = (found: string): string => `unexpected ${found}`,
  ): { nodes: readonly Node[]; ending: Ending } {
    const nodes: Node[] = [];
    for (;;) {
      const token = this.#next();
      if (token.kind === 'eof') {
        if (endings.length > 0) throw this.#fail(token.at, 'unexpected EOF');
        return { nodes, ending: 'eof' };
      }
      if (token.kind === 'text') {
        nodes.push({ kind: 'text', text: token.text });
        continue;
      }
      const first = this.#peekSolid();
      if (first.kind === 'keyword' && (first.text === 'end' || first.text === 'else')) {
        this.#solid();
        if (first.text === 'end') this.#close('end');
        else {
          const next = this.#peekSolid();
          const goesOn = next.kind === 'keyword' && (next.text === 'if' || next.text === 'with');
          if (next.kind !== 'close' && !goesOn) throw this.#unexpected(next, 'else');
        }
        if (!endings.includes(first.text)) throw this.#fail(first.at, stray(`{{${first.text}}}`));
        return { nodes, ending: first.text };
      }
      const node = this.#action(first, endings.length === 0);
      if (node) nodes.push(node);
    }
  }

  #action(first: Token, top: boolean): Node | undefined {
    if (first.kind !== 'keyword' || first.text === 'nil') return { kind: 'action', pipe: this.#pipe('command', '}}') };
    this.#solid();
    switch (first.text) {
      case 'if':
      case 'with':
      case 'range':
        return this.#control(first.text);
      case 'break':
      case 'continue':
        this.#close(`{{${first.text}}}`);
        if (this.#loops === 0) throw this.#fail(first.at, `{{${first.text}}} outside {{range}}`);
        return { kind: first.text };
      case 'define': {
        if (!top) throw this.#unexpected(first, 'command');
        const name = this.#name('define clause');
        this.#close('define clause');
        this.#define(name);
        return undefined;
      }
      case 'template': {
        const { at } = this.#peekSolid();
        const name = this.#name('template clause');
        const empty = this.#peekSolid().kind === 'close';
        if (empty) this.#solid();
        const pipe = empty ? undefined : this.#pipe('template clause', '}}');
        return { kind: 'template', name, pipe, at };
      }
      default: {
        const name = this.#name('block clause');
        const pipe = this.#pipe('block clause', '}}');
        this.#define(name);
        return { kind: 'template', name, pipe, at: first.at };
      }
    }
  }

  #define(name: string): void {
    const [variables, loops] = [this.#variables, this.#loops];
    this.#variables = ['$'];
    this.#loops = 0;
    const { nodes } = this.list(['end'], (found) => `unexpected ${found} in define clause`);
    this.#variables = variables;
    this.#loops = loops;
    const before = this.defined.get(name);
    // One that says nothing gives way to one that does.
    if (before && !isEmpty(before)) {
      if (!isEmpty(nodes)) throw this.#fail(this.#end, `template: multiple definition of template ${goQuote(name)}`);
      return;
    }
    this.defined.set(name, nodes);
  }

  #control(kind: 'if' | 'with' | 'range'): Node {
    const depth = this.#variables.length;
    const pipe = this.#pipe(kind, '}}');
    if (kind === 'range') this.#loops++;
    const body = this.list(['end', 'else']);
    if (kind === 'range') this.#loops--;
    let otherwise: readonly Node[] = [];
    if (body.ending === 'else') {
      const next = this.#peekSolid();
      if (next.kind === 'keyword' && (next.text === 'if' || next.text === 'with') && kind === next.text) {
        this.#solid();
        otherwise = [this.#control(kind)];
      } else {
        if (next.kind !== 'close') throw this.#unexpected(next, 'input');
        this.#solid();
        otherwise = this.list(['end'], (found) => `expected end; found ${found}`).nodes;
      }
    }
    this.#variables.length = depth;
    return { kind, pipe, body: body.nodes, otherwise };
  }

  /** `$k, $v := range…`, commands parted by `|`, up to `}}` or `)`. */
  #pipe(context: string, end: '}}' | ')'): Pipe {
    const start = this.#peekSolid();
    const variables: string[] = [];
    let assigns = false;
    const mark = this.#at;
    while (this.#peekSolid().kind === 'variable') {
      const variable = this.#solid();
      const next = this.#peekSolid();
      if (next.text === ':=' || next.text === '=') {
        this.#solid();
        variables.push(variable.text);
        assigns = next.text === '=';
        break;
      }
      if (next.text === ',' && context === 'range' && variables.length === 0) {
        this.#solid();
        variables.push(variable.text);
        continue;
      }
      if (next.text === ',') throw this.#fail(next.at, `too many declarations in ${context}`);
      this.#at = mark;
      variables.length = 0;
      break;
    }
    // One that is assigned to counts as known from here; whether it is shows when it is executed.
    this.#variables.push(...variables);
    const commands: Command[] = [];
    for (;;) {
      const token = this.#peekSolid();
      if (token.text === end && (token.kind === 'close' || token.kind === 'mark')) {
        if (commands.length === 0) throw this.#fail(token.at, `missing value for ${context}`);
        this.#solid();
        break;
      }
      if (!startsOperand(token)) throw this.#unexpected(token, context);
      commands.push(this.#command());
    }
    for (const [i, command] of commands.entries()) {
      const first = command.operands[0];
      if (i > 0 && first && (first.kind === 'constant' || first.kind === 'dot' || first.kind === 'nil')) {
        throw this.#fail(first.at, `non executable command in pipeline stage ${i + 1}`);
      }
    }
    const declared = variables.length === 0 ? '' : `${variables.join(', ')} ${assigns ? '=' : ':='} `;
    return {
      at: start.at,
      text: declared + commands.map((each) => each.text).join(' | '),
      variables,
      assigns,
      commands,
    };
  }

  #command(): Command {
    const start = this.#peekSolid();
    const operands: Operand[] = [];
    for (;;) {
      this.#peekSolid();
      const operand = this.#operand();
      if (operand) operands.push(operand);
      const next = this.#peek();
      if (next.kind === 'space') {
        this.#at++;
        continue;
      }
      if (next.text === '|' && next.kind === 'mark') this.#at++;
      else if (!(next.kind === 'close' || next.text === ')')) throw this.#unexpected(next, 'operand');
      break;
    }
    if (operands.length === 0) throw this.#fail(start.at, 'empty command');
    return {
      at: start.at,
      text: operands.map((each) => (each.kind === 'pipe' ? `(${each.text})` : each.text)).join(' '),
      operands,
    };
  }

  #operand(): Operand | undefined {
    const base = this.#term();
    if (!base) return undefined;
    if (this.#peek().kind !== 'field') return base;
    const at = this.#peek().at;
    const names: string[] = [];
    while (this.#peek().kind === 'field') names.push(this.#next().text.slice(1));
    const chained = names.map((name) => `.${name}`).join('');
    switch (base.kind) {
      case 'field':
        return { kind: 'field', names: [...base.names, ...names], at, text: base.text + chained };
      case 'variable':
        return { kind: 'variable', name: base.name, names: [...base.names, ...names], at, text: base.text + chained };
      case 'constant':
      case 'nil':
      case 'dot':
        throw this.#fail(at, `unexpected . after term ${goQuote(base.text)}`);
      default:
        return {
          kind: 'chain',
          base,
          names,
          at,
          text: (base.kind === 'pipe' ? `(${base.text})` : base.text) + chained,
        };
    }
  }

  #term(): Operand | undefined {
    const token = this.#peek();
    const take = (operand: Operand): Operand => {
      this.#at++;
      return operand;
    };
    const { at, text: word } = token;
    switch (token.kind) {
      case 'word':
        if (word === 'true' || word === 'false')
          return take({ kind: 'constant', value: bool(word === 'true'), at, text: word });
        if (!this.#functions.has(word)) throw this.#fail(at, `function ${goQuote(word)} not defined`);
        return take({ kind: 'function', name: word, at, text: word });
      case 'keyword':
        if (word === 'nil') return take({ kind: 'nil', at, text: word });
        return undefined;
      case 'mark':
        if (word === '.') return take({ kind: 'dot', at, text: '.' });
        if (word === '(') {
          this.#at++;
          const pipe = this.#pipe('parenthesized pipeline', ')');
          return { kind: 'pipe', pipe, at, text: pipe.text };
        }
        return undefined;
      case 'variable':
        if (!this.#variables.includes(word)) throw this.#fail(at, `undefined variable ${goQuote(word)}`);
        return take({ kind: 'variable', name: word, names: [], at, text: word });
      case 'field':
        return take({ kind: 'field', names: [word.slice(1)], at, text: word });
      case 'number':
        return take({ kind: 'constant', value: this.#try(at, () => number(word)), at, text: word });
      case 'char':
        return take({ kind: 'constant', value: this.#try(at, () => character(word)), at, text: word });
      case 'string':
        return take({ kind: 'constant', value: text(this.#try(at, () => textOf(word))), at, text: word });
      default:
        return undefined;
    }
  }

  #name(context: string): string {
    const token = this.#solid();
    if (token.kind !== 'string') throw this.#unexpected(token, context);
    return this.#try(token.at, () => textOf(token.text));
  }

  /** A constant's own complaint, with its place. */
  #try<T>(at: number, read: () => T): T {
    try {
      return read();
    } catch (error) {
      throw this.#fail(at, (error as Error).message);
    }
  }

  #close(context: string): void {
    const token = this.#solid();
    if (token.kind !== 'close') throw this.#unexpected(token, context);
  }

  #unexpected(token: Token, context: string): TemplateError {
    const { kind, text: word } = token;
    const quoted = word.length > 10 ? `${goQuote(word.slice(0, 10))}...` : goQuote(word);
    const shown = kind === 'eof' ? 'EOF' : kind === 'keyword' || word === '.' ? `<${word}>` : quoted;
    return this.#fail(token.at, `unexpected ${shown} in ${context}`);
  }

  #peek(): Token {
    const token = this.#tokens[this.#at] as Token;
    if (token.kind === 'error') throw this.#fail(token.at, token.text);
    return token;
  }

  #next(): Token {
    const token = this.#peek();
    this.#end = token.at;
    if (token.kind !== 'eof') this.#at++;
    return token;
  }

  #peekSolid(): Token {
    while (this.#peek().kind === 'space') this.#at++;
    return this.#peek();
  }

  #solid(): Token {
    this.#peekSolid();
    return this.#next();
  }
}

function startsOperand(token: Token): boolean {
  if (token.kind === 'mark') return token.text === '.' || token.text === '(';
  if (token.kind === 'keyword') return token.text === 'nil';
  return ['field', 'variable', 'word', 'string', 'char', 'number'].includes(token.kind);
}

function isEmpty(nodes: readonly Node[]): boolean {
  return nodes.every((node) => node.kind === 'text' && node.text.trim() === '');
}
