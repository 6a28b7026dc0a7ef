import { notSimulated } from '../error.ts';
import type { Expression, Select } from '../syntax.ts';
import type { TokenReader } from '../token-reader.ts';
import type { Block, Declaration, Handler, Place, Step } from './syntax.ts';

/** The body of a function in PL/pgSQL. Throws SqlError. */
export function parseBody(reader: TokenReader): Block {
  const block = new BodyParser(reader).block();
  reader.operator(';');
  if (reader.next.kind !== 'end') throw reader.error();
  return block;
}

class BodyParser {
  readonly #reader: TokenReader;

  constructor(reader: TokenReader) {
    this.#reader = reader;
  }

  get #line(): number {
    return this.#reader.query.slice(0, this.#reader.next.start).split('\n').length;
  }

  #end(): void {
    this.#reader.expect(';');
  }

  #label(): string | undefined {
    const reader = this.#reader;
    if (!(reader.isOperator('<') && reader.ahead(1).text === '<') && !reader.isOperator('<<')) return undefined;
    if (!reader.operator('<<')) {
      reader.take();
      reader.take();
    }
    const label = reader.name();
    if (!reader.operator('>>')) {
      reader.take();
      reader.take();
    }
    return label;
  }

  block(): Block {
    const reader = this.#reader;
    const declarations: Declaration[] = [];
    if (reader.word('declare'))
      while (!reader.isWord('begin')) {
        if (reader.word('declare')) continue;
        declarations.push(this.#declaration());
      }
    reader.expectWord('begin');
    const body = this.#steps(['end', 'exception']);
    const handlers: Handler[] = [];
    if (reader.word('exception'))
      while (reader.word('when')) {
        const conditions: string[] = [];
        do {
          if (reader.word('sqlstate')) conditions.push(reader.take().text);
          else conditions.push(reader.label());
        } while (reader.word('or'));
        reader.expectWord('then');
        handlers.push({ conditions, body: this.#steps(['when', 'end']) });
      }
    reader.expectWord('end');
    if (reader.isName()) reader.take();
    return { declarations, body, handlers };
  }

  #declaration(): Declaration {
    const reader = this.#reader;
    const line = this.#line;
    const name = reader.name();
    reader.word('constant');
    if (reader.isWord('cursor') || reader.isWord('alias')) throw notSimulated(`${reader.next.text} in DECLARE`);
    let type: Declaration['type'];
    let typeOf: readonly string[] | undefined;
    if (!reader.word('record')) {
      const before = reader.position;
      const parts = [reader.label()];
      while (reader.operator('.')) parts.push(reader.label());
      if (reader.operator('%')) {
        const word = reader.label();
        typeOf = word === 'rowtype' ? [...parts, '*'] : parts;
      } else {
        reader.position = before;
        type = reader.dataType().type;
      }
    }
    const notNull = reader.word('not', 'null');
    const hasDefault = reader.word('default') || reader.operator(':=') || reader.operator('=');
    const standard = hasDefault ? reader.grammar.expression(reader) : undefined;
    this.#end();
    return { name, type, typeOf, default: standard, notNull, line };
  }

  #steps(ends: readonly string[]): readonly Step[] {
    const steps: Step[] = [];
    while (!ends.some((word) => this.#reader.isWord(word))) {
      if (this.#reader.next.kind === 'end') throw this.#reader.error();
      steps.push(this.#step());
    }
    return steps;
  }

  #step(): Step {
    const reader = this.#reader;
    const label = this.#label();
    const line = this.#line;
    const start = reader.next.start;
    if (reader.isWord('declare') || (reader.isWord('begin') && reader.ahead(1).text !== ';')) {
      const block = this.block();
      this.#end();
      return { kind: 'block', line, block, label };
    }
    if (reader.word('if')) return { ...this.#if(), line };
    if (reader.isWord('case')) return { ...this.#case(), line };
    if (reader.word('loop')) return { kind: 'loop', line, label, body: this.#loopBody() };
    if (reader.word('while')) {
      const condition = reader.grammar.expression(reader);
      reader.expectWord('loop');
      return { kind: 'while', line, label, condition, body: this.#loopBody() };
    }
    if (reader.word('for')) return { ...this.#for(label), line };
    if (reader.word('foreach')) {
      const target = this.#place();
      reader.expectWord('in', 'array');
      const array = reader.grammar.expression(reader);
      reader.expectWord('loop');
      return { kind: 'foreach', line, label, target, array, body: this.#loopBody() };
    }
    const step = this.#simple(start);
    this.#end();
    return { ...step, line };
  }

  #loopBody(): readonly Step[] {
    const body = this.#steps(['end']);
    this.#reader.expectWord('end', 'loop');
    if (this.#reader.isName()) this.#reader.take();
    this.#end();
    return body;
  }

  #if(): Omit<Extract<Step, { readonly kind: 'if' }>, 'line'> {
    const reader = this.#reader;
    const branches: (readonly [Expression, readonly Step[]])[] = [];
    let otherwise: readonly Step[] = [];
    const branch = (): void => {
      const condition = reader.grammar.expression(reader);
      reader.expectWord('then');
      branches.push([condition, this.#steps(['elsif', 'elseif', 'else', 'end'])]);
    };
    branch();
    while (reader.word('elsif') || reader.word('elseif')) branch();
    if (reader.word('else')) otherwise = this.#steps(['end']);
    reader.expectWord('end', 'if');
    this.#end();
    return { kind: 'if', branches, otherwise };
  }

  #case(): Omit<Extract<Step, { readonly kind: 'case' }>, 'line'> {
    const reader = this.#reader;
    reader.expectWord('case');
    const subject = reader.isWord('when') ? undefined : reader.grammar.expression(reader);
    const branches: (readonly [readonly Expression[], readonly Step[]])[] = [];
    let otherwise: readonly Step[] | undefined;
    while (reader.word('when')) {
      const values = reader.list(() => reader.grammar.expression(reader));
      reader.expectWord('then');
      branches.push([values, this.#steps(['when', 'else', 'end'])]);
    }
    if (reader.word('else')) otherwise = this.#steps(['end']);
    reader.expectWord('end', 'case');
    this.#end();
    return { kind: 'case', subject, branches, otherwise };
  }

  #for(label: string | undefined): DistributiveOmit<Extract<Step, { readonly kind: 'for-range' | 'for-query' }>> {
    const reader = this.#reader;
    const targets = reader.list(() => this.#place());
    reader.expectWord('in');
    if (reader.isQuery()) {
      const query = reader.grammar.select(reader);
      reader.expectWord('loop');
      return { kind: 'for-query', label, targets, query, body: this.#loopBody() };
    }
    if (reader.word('execute')) {
      const dynamic = reader.grammar.expression(reader);
      reader.expectWord('loop');
      return { kind: 'for-query', label, targets, query: { dynamic }, body: this.#loopBody() };
    }
    const isReverse = reader.word('reverse');
    const from = reader.grammar.expression(reader);
    if (!reader.operator('..')) throw reader.error();
    const to = reader.grammar.expression(reader);
    const by = reader.word('by') ? reader.grammar.expression(reader) : undefined;
    reader.expectWord('loop');
    const variable = targets[0]?.name ?? '';
    return { kind: 'for-range', label, variable, from, to, by, isReverse, body: this.#loopBody() };
  }

  #place(): Place {
    const name = this.#reader.name();
    return { name, field: this.#reader.operator('.') ? this.#reader.label() : undefined };
  }

  #into(): readonly Place[] | undefined {
    if (!this.#reader.word('into')) return undefined;
    this.#reader.word('strict');
    return this.#reader.list(() => this.#place());
  }

  /** A statement that a semicolon ends. */
  #simple(start: number): DistributiveOmit<Step> {
    const reader = this.#reader;
    if (reader.word('null')) return { kind: 'nothing' };
    for (const word of ['exit', 'continue'] as const)
      if (reader.word(word)) {
        const label = reader.isName() && !reader.isWord('when') ? reader.name() : undefined;
        const when = reader.word('when') ? reader.grammar.expression(reader) : undefined;
        return { kind: 'exit', isContinue: word === 'continue', label, when };
      }
    if (reader.word('return', 'next'))
      return { kind: 'return-next', value: reader.isOperator(';') ? undefined : reader.grammar.expression(reader) };
    if (reader.word('return', 'query')) {
      if (reader.isWord('execute')) throw notSimulated('RETURN QUERY EXECUTE');
      return { kind: 'return-query', query: reader.grammar.select(reader) };
    }
    if (reader.word('return'))
      return { kind: 'return', value: reader.isOperator(';') ? undefined : reader.grammar.expression(reader) };
    if (reader.word('raise')) return this.#raise();
    if (reader.word('perform')) {
      const query = selectOf(reader);
      return { kind: 'perform', query };
    }
    if (reader.word('execute')) {
      const query = reader.grammar.expression(reader);
      let into = this.#into();
      const using = reader.word('using') ? reader.list(() => reader.grammar.expression(reader)) : [];
      into ??= this.#into();
      return { kind: 'execute', query, into, using };
    }
    if (reader.word('assert')) {
      const condition = reader.grammar.expression(reader);
      return {
        kind: 'assert',
        condition,
        message: reader.operator(',') ? reader.grammar.expression(reader) : undefined,
      };
    }
    if (reader.word('get', 'diagnostics') || reader.word('get', 'current', 'diagnostics')) {
      const place = this.#place();
      if (!reader.operator('=')) reader.expect(':=');
      return { kind: 'get-diagnostics', place, item: reader.label() };
    }
    const second = reader.ahead(1);
    const isAssignment =
      second.text === ':=' || second.text === '=' || (second.text === '.' && /^:?=$/.test(reader.ahead(3).text));
    if (isAssignment) {
      const place = this.#place();
      if (!reader.operator(':=')) reader.expect('=');
      return { kind: 'assign', place, value: reader.grammar.expression(reader) };
    }
    if (/^(open|fetch|close|move|commit|rollback)$/.test(reader.next.text))
      throw notSimulated(`${reader.next.text.toUpperCase()} in PL/pgSQL`);
    const statement = reader.grammar.statement(reader);
    const returning = this.#into();
    const inner = statement.kind === 'select' ? statement.into : undefined;
    const text = reader.query.slice(start, reader.next.start).trim();
    const places =
      returning ??
      inner?.names.map((each): Place => {
        const [name = '', field] = each.split('.');
        return { name, field };
      });
    const plain: typeof statement =
      statement.kind === 'select' && inner ? { ...statement, into: undefined } : statement;
    return { kind: 'sql', statement: plain, text, into: places, isStrict: inner?.isStrict ?? false };
  }

  #raise(): DistributiveOmit<Step> {
    const reader = this.#reader;
    const levels = ['debug', 'log', 'info', 'notice', 'warning', 'exception'] as const;
    const level = levels.find((word) => reader.word(word)) ?? 'exception';
    let format: string | undefined;
    let condition: string | undefined;
    const args: Expression[] = [];
    if (reader.next.kind === 'string') {
      format = reader.take().text;
      while (reader.operator(',')) args.push(reader.grammar.expression(reader));
    } else if (reader.word('sqlstate')) condition = reader.take().text;
    else if (!reader.isOperator(';') && !reader.isWord('using')) condition = reader.label();
    const options: (readonly [string, Expression])[] = [];
    if (reader.word('using'))
      reader.list(() => {
        const name = reader.label();
        if (!reader.operator('=')) reader.expect(':=');
        options.push([name, reader.grammar.expression(reader)]);
      });
    return { kind: 'raise', level, format, condition, args, options };
  }
}

type DistributiveOmit<T> = T extends unknown ? Omit<T, 'line'> : never;

/** `perform f(x)` is `select f(x)`. */
function selectOf(reader: TokenReader): Select {
  return reader.grammar.selectBody(reader);
}
